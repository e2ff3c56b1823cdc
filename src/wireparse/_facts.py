"""What can be seen of the lines of a page, as facts that a table weighs: how likely is each of them part of the story?

The facts are about the line itself (length, its end, what it says), about its place in the lay-out (indent, blank lines),
and about its neighbourhood: how much running prose stands before and behind it, the nearer the more. The weights are in
``data/weights.py``, learnt from pages whose stories are known.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from math import log1p
from typing import TypeVar

from attrs import frozen

from ._regex import by_initial, compile_pattern, compile_plain
from ._units import Unit, is_cjk
from .data.furniture import APPEALS, READERS
from .data.weights import STORY
from .grammar import phrase_key

Facts = dict[str, float]
"""What is true of a line, by its name in the table of weights; what is not there is 0."""


def scores_of(units: Sequence[Unit]) -> dict[int, float]:
    """The score of each unclaimed line, by its place among the blocks: above 0 it is more likely story than not."""
    return {u.index: _score(facts) for u, facts in zip(units, facts_of(units), strict=True) if u.is_open}


def _score(facts: Facts) -> float:
    return STORY["bias"] + sum(STORY[name] * value for name, value in facts.items())


def facts_of(units: Sequence[Unit]) -> Iterator[Facts]:
    """Give the facts about each line, in order."""
    page = _Page.of(units)
    for place, unit in enumerate(units):
        yield own_facts(unit) | page.about(place) if unit.is_open else {}


# ---------------------------------------------------------------------------------------------------------- a line by itself


def own_facts(unit: Unit) -> Facts:
    """Return what is true of a line by itself."""
    facts = {_length(unit.words): 1.0}
    names = [name for name, is_so in _FACTS.items() if is_so(unit)]
    if unit.words >= _SHORTEST:
        names += [name for name, says in _SAYINGS.items() if says(unit.block.text)]
    return facts | dict.fromkeys(names, 1.0)


_SHORTEST = 3
"""Of shorter lines nothing is asked but how long they are, where they stand and how they end."""
_LENGTHS = ((3, "words<3"), (6, "words<6"), (10, "words<10"), (25, "words<25"), (50, "words<50"))


def _length(words: int) -> str:
    return next((name for limit, name in _LENGTHS if words < limit), "words>=50")


def _is_numbered(unit: Unit) -> bool:
    return unit.bullet and unit.block.text[0].isdigit()


QUOTES = ('"', "“", "„", "«", "»", "”", "‘", "'", "「", "『")
_FACTS: dict[str, Callable[[Unit], bool]] = {
    "ends": lambda u: u.ends,
    "bullet": lambda u: u.bullet and not _is_numbered(u),
    "numbered": _is_numbered,
    "figures": lambda u: u.figures,
    "question": lambda u: u.block.text.endswith(("?", "？", "؟")),
    "colon": lambda u: u.block.text.endswith((":", "：")),
    "quoted": lambda u: u.block.text.startswith(QUOTES),
}


def is_in_headline_case(words: str) -> bool:
    """Whether all longer words begin with a capital and some letters are small."""
    long = [word for word in _WORDS.findall(words) if len(word) >= _LONG_WORD and word[0].isalpha()]
    return len(long) >= _FEWEST_LONG and not words.isupper() and all(word[0].isupper() for word in long)


_WORDS = compile_pattern(r"\w++")
_LONG_WORD, _FEWEST_LONG = 4, 3
_SEPARATED = compile_pattern(r"[|»›•·▶►→]|(?:…|\.\.\.)\Z")
_TWO_SENTENCES = compile_pattern(r"[.!?。！？।][\"'”’»“)\]]?+\s?[\p{Lu}\p{Lo}\"“„«]")
_COMMA = compile_pattern(r",[\s\"'”’]|[、，]")
_LINK = compile_pattern(r"@|://|www\.")
_CREDIT = compile_pattern(
    r"(?i:getty|reuters|\bafp\b|\bap photo|photo|foto|image|credit|\bdpa\b|imago|scanpix|picture|写真|사진)"
)
_STEMS = sorted({stem for stems in APPEALS.values() for stem in stems})
_APPEAL = compile_plain(rf"\b{by_initial([stem for stem in _STEMS if not is_cjk(stem)])}")
_CJK_APPEAL = compile_plain(by_initial([stem for stem in _STEMS if is_cjk(stem)]))
_READER = compile_plain(rf"\b{by_initial(sorted({word.casefold() for words in READERS.values() for word in words}))}\b")


def _appeals(key: str) -> bool:
    """Whether a line, folded, asks its reader to subscribe, to agree, to comment."""
    return _APPEAL.search(key) is not None or (not key.isascii() and _CJK_APPEAL.search(key) is not None)


_TAIL = 60

_SAYINGS: dict[str, Callable[[str], bool]] = {
    "separated": lambda text: _SEPARATED.search(text) is not None,
    "headline case": lambda text: text[-1:].isalnum() and is_in_headline_case(text),
    "two sentences": lambda text: _TWO_SENTENCES.search(text) is not None,
    "comma": lambda text: _COMMA.search(text) is not None,
    "link": lambda text: _LINK.search(text) is not None,
    "credit": lambda text: _CREDIT.search(text, max(0, len(text) - _TAIL)) is not None,
    "appeal": lambda text: _appeals(phrase_key(text)),
    "reader": lambda text: _READER.search(text.casefold()) is not None,
}
"""What a line says: who asks to subscribe, whose picture it is, whether it speaks to the reader."""


# ---------------------------------------------------------------------------------------------------------- around a line


@frozen
class _Page:
    """All lines, with the sums over their neighbours."""

    units: Sequence[Unit]
    before: Sequence[float]
    """How much prose stands before each line, the nearer the more."""
    behind: Sequence[float]
    home: int | None
    """The indent of the story; ``None`` where the page has no lay-out."""
    gaps: Hashable
    """How many blank lines stand before and behind most of its paragraphs."""
    seen: Counter[str]

    @classmethod
    def of(cls, units: Sequence[Unit]) -> "_Page":
        prose = [_prose(unit) for unit in units]
        laid_out = sum(u.indent >= _INDENT for u in units) > _INDENTED_SHARE * len(units)
        return cls(
            units=units,
            before=_decayed(prose),
            behind=_decayed(prose[::-1])[::-1],
            home=_home([u.indent for u in units], prose, 0) if laid_out else None,
            gaps=_home([u.gaps for u in units], prose, None),
            seen=Counter(u.block.text.casefold() for u in units),
        )

    def about(self, place: int) -> Facts:
        """The facts about a line that its place tells."""
        unit = self.units[place]
        before, behind = self.before[place], self.behind[place]
        around = log1p(min(before, behind) / _CAP)
        return {
            "prose before": log1p(before / _CAP),
            "prose behind": log1p(behind / _CAP),
            "prose around": around,
            "prose around short": around if unit.words < _SHORT else 0.0,
            "repeated": float(self.seen[unit.block.text.casefold()] > 1),
            "story's gaps": float(unit.gaps == self.gaps),
            _indented(None if self.home is None else unit.indent - self.home): 1.0,
        }


_SHORT = 10
_CAP = 60
_LEAD = 300
"""What a paragraph weighs that a rule knows, mostly by its dateline: five long ones."""
_INDENT, _INDENTED_SHARE = 2, 0.2
"""Where so many lines have such an indent, the page has kept its lay-out."""


def _prose(unit: Unit) -> float:
    """How many words of running prose a line counts for."""
    if unit.in_story:
        return float(_LEAD)
    return float(min(unit.words, _CAP)) if unit.is_prose and unit.is_open else 0.0


_OFF = ((-2, "left of it"), (0, "little left"), (1, "at home"), (3, "little right"), (5, "right of it"))


def _indented(off: int | None) -> str:
    """Where a line begins, as seen from the story's indent."""
    if off is None:
        return "no lay-out"
    return next((name for limit, name in _OFF if off < limit), "far right")


def _decayed(values: Sequence[float]) -> list[float]:
    """For each place the sum of the values before it, the nearer the more."""
    sums, running = [], 0.0
    for value in values:
        sums.append(running)
        running = (running + value) * _DECAY
    return sums


_DECAY, _RUN_DECAY = 0.8, 0.93


_Key = TypeVar("_Key", bound=Hashable)


def _home(keys: Sequence[_Key], prose: Sequence[float], home: _Key) -> _Key:
    """The key that the longest run of prose has; `home` where there is none."""
    running: dict[_Key, tuple[int, float]] = {}
    best = 0.0
    for i, (key, words) in enumerate(zip(keys, prose, strict=True)):
        if not words:
            continue
        last, total = running.get(key, (i, 0.0))
        total = total * _RUN_DECAY ** (i - last) + words
        running[key] = (i, total)
        if total > best:
            best, home = total, key
    return home
