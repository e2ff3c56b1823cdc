"""Noise: what happens to a story on its way, as edits of its text, so that places in the clean text can be found again.

Each kind gives edits ``(start, end, new)`` for a share of the places where it can strike, its level. The same seed gives the
same noise. What a reader can undo (a misread character, a tag) `undone` undoes, so that records can be compared by their words.
"""

import random
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple

from wireparse.data.misread import MISREAD, misread

Edit = tuple[int, int, str]
Maker = Callable[[str, random.Random, float], Iterable[Edit]]


class Kind(NamedTuple):
    """One kind of noise."""

    make: Maker
    levels: tuple[float, float, float]
    what: str
    """What the level is the share of."""


class Noisy(NamedTuple):
    """A text with noise, and the edits that made it."""

    text: str
    edits: tuple[Edit, ...]

    def moved(self, offset: int) -> int:
        """Where a place of the clean text stands: inside what was replaced at its start, where something was put in before it.

        At the very top it is behind what was put in, for nothing of the clean text is before it.
        """
        shift = 0
        for start, end, new in self.edits:
            if start >= offset and not (start == end == offset == 0):
                break
            shift += start - offset if offset < end else len(new) - (end - start)
        return offset + shift


def spoil(text: str, kind: str, level: int, *, seed: int = 0, other: str = "") -> Noisy:
    """Return `text` with noise of a kind, at level 0, 1 or 2; `other` is the story that two-stories puts behind it."""
    rng = random.Random(zlib.crc32(f"{kind} {level} {seed} {text[:200]}".encode("utf-8", "surrogatepass")))  # noqa: S311 - no secret
    made = (
        [(len(text), len(text), f"\n\n{other}")]
        if kind == "two stories"
        else KINDS[kind].make(text, rng, KINDS[kind].levels[level])
    )
    edits = tuple(sorted(made))
    pieces, done = [], 0
    for start, end, new in edits:
        pieces += [text[done:start], new]
        done = end
    return Noisy("".join([*pieces, text[done:]]), edits)


def undone(words: str) -> str:
    """Undo in a record's words what a reader undoes: misread characters, references, tags; then letters and digits alone."""
    words = _MISREAD.sub(lambda m: _BACK[m[0]], words)
    return "".join(char for char in re.sub(r"</?[a-z][^<>]{0,60}>", "", unescape(words)).casefold() if char.isalnum())


_BACK = {misread(char, *MISREAD[0][:2]): char for char in MISREAD[0][2]}
_MISREAD = re.compile("|".join(map(re.escape, sorted(_BACK, key=len, reverse=True))))


# ---------------------------------------------------------------------------------------------------------------------- makers


def _some(matches: Iterable[re.Match[str]], rng: random.Random, share: float) -> Iterator[re.Match[str]]:
    return (match for match in matches if rng.random() < share)


def _swapped(pattern: str, news: Sequence[str]) -> Maker:
    """Put one of `news` in the place of what the pattern finds; ``{}`` in it stands for what was found."""
    found = re.compile(pattern)

    def make(text: str, rng: random.Random, share: float) -> Iterator[Edit]:
        return ((*m.span(), rng.choice(news).replace("{}", m[0])) for m in _some(found.finditer(text), rng, share))

    return make


def _by_table(table: dict[str, str]) -> Maker:
    found = re.compile("|".join(map(re.escape, table)))

    def make(text: str, rng: random.Random, share: float) -> Iterator[Edit]:
        return ((*m.span(), table[m[0]]) for m in _some(found.finditer(text), rng, share))

    return make


def _misread(text: str, rng: random.Random, share: float) -> Iterator[Edit]:
    """Curl straight marks, as most outlets do, and misread characters that are not ASCII."""
    for match in _some(re.finditer(r"[\"'\x80-\U0010ffff]", text), rng, share):
        opens = match.start() == 0 or text[match.start() - 1] in " \n\t(["
        char = {'"': "“" if opens else "”", "'": "‘" if opens else "’"}.get(match[0], match[0])
        yield *match.span(), misread(char, "utf-8", "cp1252")


def _upper(text: str, rng: random.Random, share: float) -> Iterator[Edit]:
    lines = _some(re.finditer(r"[^\n]+", text), rng, share)
    return ((*word.span(), word[0].upper()) for line in lines for word in re.compile(r"\w+").finditer(text, *line.span()))


def _tagged(text: str, rng: random.Random, share: float) -> Iterator[Edit]:
    """Set lines in ``<p>`` and ``</p>``, or end them with ``<br/>``; one word in forty in ``<b>`` or ``<a>``."""
    for match in _some(re.finditer(r"[^\s][^\n]*", text), rng, share):
        start, end = rng.choice([("<p>", "</p>"), ("", "<br/>"), ("", "<br>"), ("<p>", "")])
        yield match.start(), match.start(), start
        yield match.end(), match.end(), end
    for match in _some(re.finditer(r"(?<=[a-z] )[a-z]+(?= [a-z])", text), rng, share / 40):
        yield *match.span(), rng.choice(["<b>{}</b>", '<a href="/x">{}</a>', "<em>{}</em>"]).format(match[0])


def _cut(text: str, _rng: random.Random, share: float) -> Iterator[Edit]:
    """Cut the text in the midst of the last quotation before the given share of it."""
    marks = [m.end() for m in re.finditer(r'(?<![^\s(])["“](?=\w)', text) if m.end() < share * len(text)]
    at = marks[-1] + 25 if marks else int(share * len(text))
    yield min(at, len(text)), len(text), ""


_ENTITIES = {
    '"': "&quot;",
    "'": "&#39;",
    "&": "&amp;",
    "“": "&ldquo;",
    "”": "&rdquo;",
    "’": "&rsquo;",
    "‘": "&lsquo;",
    "—": "&mdash;",
    "–": "&#8211;",
    "\xa0": "&nbsp;",
    "é": "&eacute;",
}

KINDS = {
    "mojibake": Kind(_misread, (0.1, 0.5, 1.0), "marks and letters with accents misread"),
    "line ends dropped": Kind(_swapped(r"\n+", [" "]), (0.1, 0.5, 1.0), "line ends turned into blanks"),
    "line ends doubled": Kind(_swapped(r"\n", ["\n\n"]), (0.1, 0.5, 1.0), "line ends doubled"),
    "tabs": Kind(_swapped(r" +", ["\t"]), (0.02, 0.2, 1.0), "blanks turned into tabs"),
    "no-break spaces": Kind(_swapped(r" ", ["\xa0"]), (0.02, 0.2, 1.0), "blanks turned into U+00A0"),
    "zero width": Kind(
        _swapped(r"(?<=\w)(?=\w)", ["\u200b", "\ufeff", "\u2060", "\u200c", "\u200d"]),
        (0.005, 0.05, 0.3),
        "places in words with an unseen character",
    ),
    "soft hyphens": Kind(
        _swapped(r"(?<=[a-z]{2})(?=[a-z]{2})", ["\xad"]), (0.005, 0.05, 0.3), "places in words with a soft hyphen"
    ),
    "entities": Kind(_by_table(_ENTITIES), (0.1, 0.5, 1.0), "marks and signs turned into references"),
    "tags": Kind(_tagged, (0.1, 0.5, 1.0), "lines with a tag at their ends"),
    "other dashes": Kind(
        _swapped(r"(?<=[\s)])(?:--?|—|–)(?=\s)", ["‒", "―", "−", "－", "﹣", "- -", "— —"]),
        (0.2, 0.5, 1.0),
        "dashes turned into rarer ones",
    ),
    "dashes misread": Kind(
        _swapped(r"(?<=[\s)])(?:--?|—|–)(?=\s)", ["~", "_", "¬", "=", "·"]),
        (0.2, 0.5, 1.0),
        "dashes turned into other signs, as by OCR",
    ),
    "capitals": Kind(_upper, (0.1, 0.5, 1.0), "lines in capitals"),
    "cut off": Kind(_cut, (0.9, 0.6, 0.3), "of the text kept, cut in a quotation"),
    "two stories": Kind(_cut, (1.0, 1.0, 1.0), "another story behind"),
}
"""Every kind by its name."""
