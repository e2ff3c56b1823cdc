"""The pieces that lines with a date are made of: dates, times of day, ages, words of publishing; and what is left over.

Dates of all languages of the wires and many more are read, in figures the day first: lines that may be a time stamp are short,
and hold few other words that could be taken for a month.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from .._regex import BLANK as _B
from .._regex import CJK, Match, Pattern, any_of, by_initial, compile_pattern, compile_plain
from .._span import Span, fold
from ..data.months import ORDINAL_MONTHS, STAMP_MONTHS, STAMP_WEEKDAYS, ZONES
from ..data.stamps import AGES, DAYS, PUBLISHED, READING, SMALL, THIS_STORY, TODAY, UPDATED, phrases
from ..records import PartialDate

_NOT_IN_WORD = r"(?<![\p{L}\p{M}])"
_WORD_ENDS = r"(?![\p{L}\p{M}])"


def _names(table: dict[str, int]) -> str:
    return rf"(?i:{by_initial(sorted(table))}){_WORD_ENDS}"


def _words(found: Sequence[str]) -> str:
    """A pattern for whole words or phrases; those of scripts without blanks may stand in the midst of others."""
    joined = [w for w in found if compile_pattern(rf"[{CJK}]").match(w)]
    parted = [w for w in found if w not in joined]
    return rf"(?:{_NOT_IN_WORD}{by_initial(parted, '(?i:{})')}{_WORD_ENDS}|{any_of(joined)})"


_YEAR = r"(?:19|20)\d\d(?:(?!\d)|(?=[012]?\d[:.]\d\d))"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_NTH = r"(?:st|nd|rd|th|er|[.ºª°])?"


def _date() -> str:
    month = _names(STAMP_MONTHS)
    return (
        rf"(?<!\d)(?:(?P<ymd>(?:19|20)\d\d{_B}?[-/.年년]{_B}?(?:0?[1-9]|1[0-2]){_B}?[-/.月월]{_B}?{_DAY}(?:{_B}?[日일]|\.(?!\d))?)"
        rf"|(?P<ynd>(?:19|20)\d\d(?:\.|{_B}m\.)?{_B}{month}{_B}{_DAY}(?:\.|{_B}d\.)?)"
        rf"|(?P<dmy>\d{{1,2}}(?:{_B}?\.{_B}?\d{{1,2}}{_B}?\.{_B}?|{_B}?/{_B}?\d{{1,2}}{_B}?/{_B}?|-\d{{1,2}}-)"
        rf"(?:{_YEAR}|\d\d(?![\d.:/-])))"
        rf"|(?P<dny>{_DAY}{_NTH}(?:{_B}{{0,2}}|-)(?:(?:de|of){_B})?{month}\.?"
        rf"(?:(?:{_B}?[,./-]?{_B}{{0,2}})(?:(?:del?|of){_B})?{_YEAR}(?:{_B}(?:(?:г|р)\.|года|року))?)?)"
        rf"|(?P<md>(?:0?[1-9]|1[0-2]){_B}?[月월]{_B}?{_DAY}[日일]))"
        rf"|{_NOT_IN_WORD}(?P<ndy>{month}\.?{_B}{{0,2}}{_DAY}(?:st|nd|rd|th)?+(?![.:]\d\d(?!\d))(?:{_B}?,?{_B}{{0,2}}{_YEAR})?)"
    )


_ZONE = rf"(?:{any_of(sorted(ZONES))}{_WORD_ENDS}|(?i:local{_B}time))"
_ZONES = rf"(?:{_B}?\(?{_ZONE}(?:/{_ZONE})?(?:{_B}?[+-]\d{{1,4}}(?::\d\d)?)?\)?|[+-]\d\d:?\d\d)?"
_HALF = rf"(?:{_B}{{0,2}}(?P<half>[AaPp])\.?{_B}?[Mm]\b\.?)"
_CLOCK = (
    r"(?:(?<=\d)T|(?<!\d(?<!(?:19|20)\d\d)))(?:"
    rf"(?P<hour>[01]?\d|2[0-4])(?:[:.hH]|{_B}?[時时点點시]{_B}?)(?P<minute>[0-5]\d)(?!\d)(?::\d\d(?:\.\d{{1,6}})?)?"
    rf"(?:{_B}?[分분])?{_HALF}?(?:{_B}?(?:Uhr|UHR|hrs?|h)\b\.?)?"
    rf"|(?P<hour>[01]?\d|2[0-4])(?:{_HALF}|{_B}?(?:Uhr|UHR|h)\b|{_B}?[時时点點시])"
    rf"|(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?={_B}?(?:GMT|UTC|hrs)\b)"
    rf"){_ZONES}"
)
_COUNT = rf"(?:\d{{1,3}}{_B}?)"


def _ages() -> str:
    found = []
    for form, units in AGES.values():
        counted = rf"(?:{_COUNT}(?:{units})\.?|(?:{units})(?:{_B}(?:{units}))?)"
        cjk = compile_pattern(rf"[{CJK}]").search(form + units) is not None
        before, behind = form.split("{}")
        parted = (before.replace(" ", rf"{_B}"), behind.replace(" ", rf"{_B}"))
        body = rf"{parted[0]}{_COUNT if cjk else counted}{f'(?:{units})' if cjk else ''}{parted[1]}"
        found.append(body if cjk else rf"{_NOT_IN_WORD}{body}{_WORD_ENDS}")
    return "(?i:" + "|".join(found) + ")"


_DATES = ("ymd", "ynd", "dmy", "dny", "md", "ndy")


@cache
def _piece() -> Pattern:
    """One piece: made when the first line is read that may have one."""
    return compile_pattern(
        rf"(?P<this>{_NOT_IN_WORD}{THIS_STORY})|(?P<age>{_ages()})"
        rf"|(?P<reading>(?i:{_NOT_IN_WORD}(?:{'|'.join(READING)}){_WORD_ENDS}))"
        rf"|(?P<date>{_date()})"
        rf"|(?P<clock>{_CLOCK})"
        rf"|(?P<published>{_words(phrases(PUBLISHED))})"
        rf"|(?P<updated>{_words(phrases(UPDATED))})"
        rf"|(?P<today>{_words(phrases(TODAY))})"
        rf"|(?P<near>{_words(phrases(DAYS))})"
        rf"|(?P<weekday>{_NOT_IN_WORD}{_names(STAMP_WEEKDAYS)}\.?|[（(][月火水木金土日][)）]|[월화수목금토일]요일|[(（][월화수목금토일][)）])"
        rf"|(?P<small>{_NOT_IN_WORD}(?i:{any_of(SMALL.split())}){_WORD_ENDS})"
    )


_START = compile_plain(rf"(?<![^\W\d_])[^\W\d_{CJK}]+|[{CJK}\d(（]")
"""Where a piece may begin: at a word, a figure, a bracket, within a word of a script without blanks."""
_LONGEST_WORD = 24


def _pieces(text: str, span: Span) -> Iterator[Match]:
    """Yield the pieces of a stretch in order."""
    at = span.start
    for word in _START.finditer(text, span.start, span.end):
        start, end = word.span()
        if start >= at and _may_open(text, start, min(end, start + _LONGEST_WORD), span.end):
            piece = _piece().match(text, start, span.end)
            if piece is not None:
                at = piece.end()
                yield piece


def _may_open(text: str, start: int, end: int, last: int) -> bool:
    """Tell whether a piece may begin with the word, figure or bracket between two places: a quick look."""
    if text[start].isdecimal():
        figure = _FIGURE.match(text, start, last)
        return figure is None or _figure_opens(len(figure["figure"]), figure["behind"])
    is_behind_figure = text[start - 1 : start].isdecimal()  # ``T14:05``
    return is_behind_figure or _opens_piece(text[start : min(end + 1, last)])


_FIGURE = compile_plain(rf"(?P<figure>\d{{1,4}})(?P<behind>[.ºª°]?{_B}{{0,2}}-?[^\W\d_]{{0,{_LONGEST_WORD}}}(?s:.?))")
"""A figure with the word behind it."""
_FIGURES = {1: ("1",), 2: ("11",), 3: ("111",), 4: ("1111", "2011")}
"""One of each length for all: which it is tells not whether a piece begins there."""


@lru_cache(maxsize=1 << 12)
def _opens_piece(word: str) -> bool:
    return _piece().match(word, partial=True) is not None


@lru_cache(maxsize=1 << 12)
def _figure_opens(length: int, behind: str) -> bool:
    return any(_piece().match(figure + behind, partial=True) is not None for figure in _FIGURES[length])


class Line(NamedTuple):
    """A line taken to pieces."""

    text: str
    span: Span
    pieces: tuple[Match, ...]
    """Matches, of which the group named after its kind took part."""
    gaps: tuple[str, ...]
    """What stands before, between and behind the pieces."""

    @classmethod
    def of(cls, text: str, span: Span) -> "Line":
        """Take a stretch to pieces."""
        found = tuple(_pieces(text, span))
        edges = [span.start, *(edge for m in found for edge in m.span()), span.end]
        return cls(text, span, found, tuple(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)))

    def has(self, *kinds: str) -> bool:
        """Tell whether one of its pieces is of one of these kinds."""
        return any(m[kind] for m in self.pieces for kind in kinds)

    def is_all(self, *kinds: str) -> bool:
        """Tell whether there is nothing in it but pieces of these kinds."""
        return not self.rest and all(any(m[kind] for kind in kinds) for m in self.pieces)

    @property
    def labels(self) -> list[int]:
        """The places of the words of publishing that head something: first, behind a mark, another piece or a capital."""
        return [i for i, m in enumerate(self.pieces) if (m["published"] or m["updated"]) and self._is_headed(i)]

    def _is_headed(self, place: int) -> bool:
        before = self.gaps[place].rstrip()
        if not before:
            return place == 0 or self.pieces[place - 1]["small"] is None or self.pieces[place][0][0].isupper()
        return before[-1] in _MARKS or _is_capital(_WORD.findall(before)[-1:])

    @property
    def rest(self) -> list[str]:
        """The words that are left over."""
        return [word for gap in self.gaps for word in _WORD.findall(gap)]


_MARKS = frozenset("|•·–—-:;,/()[]・｜＊*†►▶■>")
_WORD = compile_pattern(r"[^\W_]++(?:[.'’-][^\W_]++)*+")


def _is_capital(words: Sequence[str]) -> bool:
    return all(word[0].isupper() or word[0].isdigit() for word in words)


def read_date(piece: Match) -> PartialDate | None:
    """Read a date as it is written; the day stands first in figures, unless it cannot be a month."""
    kind = next((k for k in _DATES if piece[k]), None)
    if kind is None:
        return None
    figures = [int(n) for n in _NUMBERS.findall(piece[kind])]
    months = STAMP_MONTHS | ORDINAL_MONTHS if _ORDINAL.match(piece[kind]) else STAMP_MONTHS
    month = next((n for w in _LETTERS.findall(piece[kind]) if (n := months.get(w.casefold())) is not None), None)
    year, number, day = _read_figures(kind, figures)
    month = number or month
    if month is None or not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return None
    return PartialDate(text=fold(piece[kind]), span=Span(*piece.span(kind)), year=year, month=month, day=day)


def _in_figures(figures: Sequence[int]) -> tuple[int, int, int]:
    first, second, year = figures
    month, day = (first, second) if first <= _MONTHS < second else (second, first)
    return (year if year >= _CENTURY else year + (1900 if year >= _FIRST_YEAR else 2000)), month, day


def _read_figures(kind: str, figures: Sequence[int]) -> tuple[int | None, int | None, int]:
    """Return year, month and day; the month is ``None`` where it is a word."""
    if kind == "ymd":
        return figures[0], figures[1], figures[2]
    if kind == "dmy":
        return _in_figures(figures)
    if kind == "md":
        return None, figures[0], figures[1]
    if kind == "ynd":
        return figures[0], None, figures[1]
    return (figures[1] if len(figures) > 1 else None), None, figures[0]


_ORDINAL = compile_pattern(r"\d{1,2}\.")
_NUMBERS = compile_pattern(r"\d++")
_LETTERS = compile_pattern(r"[\p{L}\p{M}]++")
_MONTHS, _DAYS = 12, 31
_CENTURY, _FIRST_YEAR = 100, 90
"""Below the one a year is short; there are pages since the other, of 1990: ``98`` is 1998."""
