"""The dateline: the run-in phrase that says where, often when, and for whom a story was filed.

What marks one is its agency in brackets, slashes or bars, a date with a dash, or a town in capitals with a dash: they are tried
in this order in the opening words, and what stands before the mark has to be places and a date, to the last letter.

    NDOLA, Zambia/LONDON, May 2 (Reuters) - Two firms ...
    |-- places --------| |date| |- tag -| separator

One file reads each part, in the order of the text: the head in `head`, its date in `dates`, who a tag stands for in `tags`; the
ways to mark a dateline are in `tagged` and `tagless`, what stands before or without a head in `leading`.
"""

from collections.abc import Callable
from functools import lru_cache

from ..._regex import compile_pattern
from ..._span import Span
from ...grammar import DatelineStyle
from ...records import Dateline
from .._places import opens_with_prose
from .dates import BLANK, DASH, DASHES
from .leading import eastern, first_named
from .tagged import bare, barred, bracketed, in_brackets, slashed, tags_in
from .tagless import date_alone, dated, german, stopped, tagless
from .tags import LEADING_WORDS

__all__ = ["dateline_end", "find_dateline", "first_tag", "tagged_dateline"]

_BLANKS = compile_pattern(rf"(?:{BLANK}|\*{{2,}})*+")
_TEXT_MARKS = r"\[(?:TEXT|EXCERPTS?|PASSAGE OMITTED)\]"
_REPORTER = r"\p{Hangul}{2,4}\s기자\s?(?=[=＝])"
_SEPARATOR = compile_pattern(
    rf"{BLANK}*+(?:{_REPORTER})?+(?:\.?{BLANK}?{DASH}{{1,3}}(?:{BLANK}{DASH}{{1,2}}(?={BLANK}))?+|[:：=＝]|\.(?={BLANK}|\Z))?+"
    rf"{BLANK}*+(?:{_TEXT_MARKS}{BLANK}*+)?+"
)
_REACH = 150

_Reader = Callable[[str, Span, int, DatelineStyle], Dateline | None]
_TAGGED: tuple[_Reader, ...] = (eastern, bracketed, slashed, barred, bare, first_named)
_READERS: tuple[_Reader, ...] = (*_TAGGED, dated, stopped, in_brackets, tagless, german, date_alone)
_MARKS: dict[_Reader, frozenset[str]] = {
    eastern: frozenset("日([【（"),
    bracketed: frozenset("("),
    slashed: frozenset("/"),
    barred: frozenset("|"),
    bare: frozenset(",.0123456789"),
    first_named: DASHES,
    dated: DASHES,
    stopped: frozenset("."),
    in_brackets: frozenset("("),
    tagless: DASHES | {":"},
    german: frozenset("."),
    date_alone: DASHES,
}
"""One of these characters stands in the opening words of each dateline that the reader reads."""
_ALL_MARKS = frozenset().union(*_MARKS.values())


def find_dateline(text: str, span: Span | None = None, style: DatelineStyle = DatelineStyle()) -> Dateline | None:  # noqa: B008
    """Find the dateline that opens a stretch of text.

    Args:
        text: any text.
        span: the stretch, as a rule the first paragraph; the whole of `text` if ``None``.
        style: how the outlet writes datelines.

    Returns:
        The dateline, without the separator behind it; ``None`` if the stretch does not open with one.
    """
    start, end = (span.start, span.end) if span is not None else (0, len(text))
    return _first(text, start, end, style)


def tagged_dateline(text: str, span: Span, style: DatelineStyle = DatelineStyle()) -> Dateline | None:  # noqa: B008
    """Find the dateline that opens a stretch, as `find_dateline` does, if it names its agency."""
    found = _first(text, span.start, span.end, style, tagged=True)
    return found if found is not None and found.agency is not None else None


def first_tag(text: str, span: Span, style: DatelineStyle = DatelineStyle()) -> int | None:  # noqa: B008
    """Return where the first agency's tag of a stretch stands, a dateline before it or not; ``None`` if it has none."""
    return min(tags_in(text, span, style), default=None)


def dateline_end(text: str, dateline: Dateline) -> int:
    """Return where the first sentence starts: behind the separator, marks such as ``[TEXT]`` and white space."""
    match = _SEPARATOR.match(text, dateline.span.end)
    return match.end() if match else dateline.span.end


def _first(text: str, start: int, end: int, style: DatelineStyle, *, tagged: bool = False) -> Dateline | None:
    blanks = _BLANKS.match(text, start, end) if not text[start : start + 1].isalnum() else None
    start = blanks.end() if blanks else start
    stop = min(end, start + _REACH)
    if not _may_open(text[start : start + 1]):
        return None
    if opens_with_prose(text, start, stop):
        leads = text.startswith(LEADING_WORDS, start)
        return first_named(text, Span(start, stop), end, style) if leads else None
    readers = _readers(_ALL_MARKS & frozenset(text[start:stop]), tagged=tagged)
    reach = Span(start, stop)
    for read in readers:
        found = read(text, reach, end, style)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=1 << 10)
def _readers(marks: frozenset[str], *, tagged: bool) -> tuple[_Reader, ...]:
    """Return those that may read a dateline in opening words with these marks."""
    return tuple(read for read in (_TAGGED if tagged else _READERS) if not marks.isdisjoint(_MARKS[read]))


def _may_open(first: str) -> bool:
    return first.isalpha() or first.isdecimal() or first in {"(", "/", "[", "【", "（"}
