"""What stands around a caption on a page: buttons, counters, tags and notes to editors; and where a sentence ends in it."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from .._regex import Pattern, any_of, compile_pattern
from .._span import Span
from ..data.captions import BRACKETED_COUNTERS, COUNTERS, LEGAL, SHELL_BEFORE, SHELL_BEHIND, SHORT_MONTHS, SHORT_TITLES
from ..data.regions import is_country

TAIL = 240
"""Code points from the end of a caption within which its credit and what is behind it must begin."""


def _telling_pairs(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return a few pairs of capitals one of which stands in each of some phrases."""
    left = [{a + b for a, b in pairwise(phrase) if a.isupper() and b.isupper()} for phrase in phrases]
    found: list[str] = []
    while left:
        counts = Counter(pair for pairs in left for pair in pairs)
        found.append(max(counts, key=lambda pair: (counts[pair], pair)))
        left = [pairs for pairs in left if found[-1] not in pairs]
    return tuple(found)


NOTE_SIGNS = _telling_pairs((*LEGAL, "OUT"))
"""One of these stands in each note to editors."""


def _any_shell(patterns: Iterable[str]) -> str:
    return "(?:" + "|".join(p.replace(" ?", r"\s*+").replace(" ", r"\s+") for p in patterns) + ")"


_LEGAL = any_of(LEGAL).replace("\\ ", " ").replace(" ", r"\s+")
BEFORE = compile_pattern(rf"(?:{_any_shell(SHELL_BEFORE)}(?![\p{{L}}\p{{N}}])|{_any_shell(BRACKETED_COUNTERS)})\s*+")
"""A button or a counter in front, and the white space behind it."""
COUNTER = compile_pattern(rf"{_any_shell(COUNTERS)}\s*+")
"""Which picture of how many, and the white space behind it."""
_BEHIND = compile_pattern(rf"(?<![\p{{L}}\p{{N}}]){_any_shell(SHELL_BEHIND)}\Z")
SHELL_CLOSERS = "]»_"
"""What it ends with, if with no letter or figure."""
SHELL_WORDS = frozenset(SHELL_BEHIND.values())
"""One of these words, in small letters, stands in all that pages put behind captions, or the last word ends so."""
_TOGGLE = compile_pattern(r"(?i)\s(?:hide|toggle)\s+caption\b")
TAGS = compile_pattern(r"\((?:[\p{Lu}][\p{Lu}\s,/&.'’-]{1,100}?\s-\s+)?(?:Tags:|PTI\d)[^()]{0,200}\)")
"""Keywords in brackets that agencies put behind a credit."""
_NOTE = compile_pattern(rf"(?<![\p{{L}}\p{{N}}])(?:{_LEGAL})")
NOTES = compile_pattern(
    rf"[\s;,-]{{0,4}}(?:{_LEGAL}|\p{{Lu}}{{3,}}+(?:\s++\p{{Lu}}{{3,}}+)?\s++OUT\b)"
    r"(?:[^\p{Ll}\r\n]*+(?=\s*+\Z)|[^\p{Ll}\r\n]*[.!\"”*]|[^.\r\n]{0,160}+\.?)"
)
"""Notes to editors, mostly in capitals, from the end of a credit."""
_OUT = compile_pattern(r"\b(?P<two>(?:\p{Lu}{2,}+\s++)?(?P<one>\p{Lu}{3,}+))\s++OUT\b(?=[.,;]|\s[-\p{Lu}]|\Z)")
SHORT = 60
"""Code points from the end within which the page's words behind a caption begin."""
_BLANK, _BLANKS = compile_pattern(r"\s++"), compile_pattern(r"\s*+")

_SENTENCE_END = compile_pattern(
    rf"(?:(?<!\b(?:{any_of(SHORT_TITLES)}|(?:{any_of(SHORT_MONTHS)})(?=\.\s\d)))"
    r"(?<![\s/.(\-]\p{Lu})[.!?…]['’\"”»)\]]*+(?=\s)|[.!?…]['’\"”»)\]]++(?=\s)|[|»¶●•](?=\s)|(?<=\s)--?(?=\s)|Previous\s+Next(?=\s)|(?<=[\p{Ll}\d][.!?])(?=\p{Lu}))\s*+"
)


def before_blanks(text: str, start: int, end: int) -> int:
    """Return `end` less the white space before it, no farther back than `start`."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def strip_shell(text: str, span: Span) -> Span:
    """Return the stretch without buttons, counters, tags and notes to editors at its two ends."""
    start = strip_before(text, span).start
    end = before_blanks(text, start, note_start(text, start, span.end))
    toggle = (
        _TOGGLE.search(text, max(start, end - TAIL), end) if "caption" in text[max(start, end - TAIL) : end].lower() else None
    )
    behind: int | None = toggle.start() if toggle else end
    while behind is not None:
        end = before_blanks(text, start, behind)
        behind = shell_behind(text, start, end)
    return Span(start, end)


def note_start(text: str, start: int, end: int) -> int:
    """Return where notes to editors begin, the end of the stretch if there are none: ``NO RESALES``, ``JAPAN OUT``."""
    if not any(map(text[start:end].__contains__, NOTE_SIGNS)):
        return end
    note = _NOTE.search(text, start, end)
    end = note.start() if note else end
    for barred in _OUT.finditer(text, start, end):
        country = next((name for name in ("two", "one") if barred[name] and is_country(barred[name])), None)
        if country is not None:
            return barred.start(country)
    return end


def strip_before(text: str, span: Span) -> Span:
    """Return the stretch without buttons and counters in front."""
    start = span.start
    if start < span.end and text[start].isspace():
        start = _BLANKS.match(text, start, span.end).end()  # type: ignore[union-attr]  # it matches everywhere
    while match := BEFORE.match(text, start, span.end):
        start = match.end()
    return Span(start, max(start, before_blanks(text, start, span.end)))


def shell_behind(text: str, start: int, end: int) -> int | None:
    """Return where the words of the page, or keywords in brackets, begin that stand last; ``None`` if there are none."""
    closes = text[end - 1 : end].isalnum() or text[end - 1 : end] in SHELL_CLOSERS
    match = _BEHIND.search(text, max(start, end - SHORT), end) if closes else None
    if match is None and text[end - 1 : end] == ")":
        bracket = text.rfind("(", max(start, end - TAIL), end)
        match = TAGS.fullmatch(text, bracket, end) if bracket >= 0 else None
    return match.start() if match and match.start() > start else None


def last_sentence_end(text: str, start: int, end: int) -> int:
    """Return where the words behind the last end of a sentence begin, no farther back than `start`."""
    ends = [m.end() for m in _SENTENCE_END.finditer(text, start, end)]
    return max((e for e in ends if e < end), default=start)


def tail_start(text: str, start: int, end: int) -> int:
    """Return where the last words of the stretch begin, in which a credit is looked for; never inside a word."""
    if end - start <= TAIL:
        return start
    blank = _BLANK.search(text, end - TAIL, end)
    return blank.end() if blank else end


def at_sentence_end(text: str, start: int, at: int) -> bool:
    """Tell whether a sentence, or the stretch that begins at `start`, ends before `at`."""
    head = text[max(start, at - SHORT) : at].rstrip()
    return not head or head[-1] in ".!?…|»¶)]”\"’'" or head.endswith(("Next", "caption", "Video"))


def compile_behind(pattern: str) -> Pattern:
    """Compile `pattern` so that no letter or digit may stand before it."""
    return compile_pattern(rf"(?<![\p{{L}}\p{{N}}])(?:{pattern})")
