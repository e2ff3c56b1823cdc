"""Time stamps: lines that say when a story was published, and little else.

``Published 14:05, 2 March 2031``, ``02 Mar 2031 10:14PM (Updated: 03 Mar 2031 06:00AM)``, ``2. 3. 2031``, ``2031年3月2日``,
``3 hours ago``.  A line is read piece by piece: dates, times of day, words of publishing, ages; what is left over between the
pieces tells whether it is a time stamp or a sentence with a date in it.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum, auto

from attrs import evolve, frozen

from .._regex import Match, any_of, by_initial, compile_pattern
from .._span import Span, fold, trim
from ..data.months import STAMP_MONTHS, STAMP_WEEKDAYS, ZONES
from ..data.stamps import AGES, DAYS, PUBLISHED, READING, SMALL, THIS_STORY, UPDATED, phrases
from ..records import PartialDate

LONGEST = 140
"""No time stamp is longer, in code points."""


class Role(Enum):
    """What a date of a time stamp is the day of."""

    PUBLISHED = auto()
    UPDATED = auto()
    UNSAID = auto()


@frozen
class Stamp:
    """One time of a time stamp."""

    role: Role
    when: PartialDate | None
    """``None`` where it tells no day: ``3 hours ago``, ``today at 14:05``."""
    clock: bool
    """Whether a time of day stands in its line."""
    alone: bool
    """Whether nothing stands in its line but the stamp."""

    def of_role(self, role: Role) -> "Stamp":
        """Return the stamp in another role."""
        return evolve(self, role=role)

    def day(self) -> date | None:
        """Return the day, if it is written in full and exists."""
        when = self.when
        if when is None or when.year is None:
            return None
        return when.resolve(date(when.year, 1, 1))


# ------------------------------------------------------------------------------------------------------------------- pieces

_B = r"[\s\u200b-\u200d\u2060\ufeff]"
_CJK = r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
_NOT_IN_WORD = r"(?<![\p{L}\p{M}])"
_WORD_ENDS = r"(?![\p{L}\p{M}])"


def _names(table: dict[str, int]) -> str:
    forms = {form for name in table for form in (name, name[0].upper() + name[1:])}
    return by_initial(sorted(forms), "(?i:{})") + _WORD_ENDS


def _words(found: Sequence[str]) -> str:
    """A pattern for whole words or phrases; those of scripts without blanks may stand in the midst of others."""
    joined = [w for w in found if compile_pattern(_CJK).match(w)]
    parted = [w for w in found if w not in joined]
    return rf"(?:{_NOT_IN_WORD}{by_initial(parted, '(?i:{})')}{_WORD_ENDS}|{any_of(joined)})"


_MONTH = _names(STAMP_MONTHS)
_YEAR = r"(?:19|20)\d\d(?:(?!\d)|(?=[012]?\d[:.]\d\d))"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_NTH = r"(?:st|nd|rd|th|er|[.ºª°])?"
_DATE = (
    rf"(?<!\d)(?:(?P<ymd>(?:19|20)\d\d{_B}?[-/.年년]{_B}?(?:0?[1-9]|1[0-2]){_B}?[-/.月월]{_B}?{_DAY}(?:{_B}?[日일]|\.(?!\d))?)"
    rf"|(?P<ynd>(?:19|20)\d\d(?:\.|{_B}m\.)?{_B}{_MONTH}{_B}{_DAY}(?:\.|{_B}d\.)?)"
    rf"|(?P<dmy>\d{{1,2}}(?:{_B}?\.{_B}?\d{{1,2}}{_B}?\.{_B}?|{_B}?/{_B}?\d{{1,2}}{_B}?/{_B}?|-\d{{1,2}}-)"
    rf"(?:{_YEAR}|\d\d(?![\d.:/-])))"
    rf"|(?P<dny>{_DAY}{_NTH}(?:{_B}{{0,2}}|-)(?:(?:de|of){_B})?{_MONTH}\.?"
    rf"(?:(?:{_B}?[,./-]?{_B}{{0,2}})(?:(?:del?|of){_B})?{_YEAR})?)"
    rf"|(?P<md>(?:0?[1-9]|1[0-2]){_B}?[月월]{_B}?{_DAY}[日일]))"
    rf"|{_NOT_IN_WORD}(?P<ndy>{_MONTH}\.?{_B}{{0,2}}{_DAY}(?:st|nd|rd|th)?+(?![.:]\d\d(?!\d))(?:{_B}?,?{_B}{{0,2}}{_YEAR})?)"
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
        cjk = compile_pattern(_CJK).search(form + units) is not None
        before, behind = form.split("{}")
        parted = (before.replace(" ", rf"{_B}"), behind.replace(" ", rf"{_B}"))
        body = rf"{parted[0]}{_COUNT if cjk else counted}{f'(?:{units})' if cjk else ''}{parted[1]}"
        found.append(body if cjk else rf"{_NOT_IN_WORD}{body}{_WORD_ENDS}")
    return "(?i:" + "|".join(found) + ")"


_DATES = ("ymd", "ynd", "dmy", "dny", "md", "ndy")
_PIECE = compile_pattern(
    rf"(?P<this>{THIS_STORY})|(?P<age>{_ages()})"
    rf"|(?P<reading>(?i:{_NOT_IN_WORD}(?:{'|'.join(READING)}){_WORD_ENDS}))"
    rf"|(?P<date>{_DATE})"
    rf"|(?P<clock>{_CLOCK})"
    rf"|(?P<published>{_words(phrases(PUBLISHED))})"
    rf"|(?P<updated>{_words(phrases(UPDATED))})"
    rf"|(?P<near>{_words(phrases(DAYS))})"
    rf"|(?P<weekday>{_NOT_IN_WORD}{_names(STAMP_WEEKDAYS)}\.?|[（(][月火水木金土日][)）]|[월화수목금토일]요일|[(（][월화수목금토일][)）])"
    rf"|(?P<small>{_NOT_IN_WORD}(?i:{any_of(SMALL.split())}){_WORD_ENDS})"
)
_LABELS = {"published": Role.PUBLISHED, "updated": Role.UPDATED}
_UNITS = "|".join(units for _, units in AGES.values())
_MAYBE = compile_pattern(rf"(?:19|20)\d\d|\d[:.hH時时点點시/]\d\d|\d\s?(?:[AaPp]\.?[Mm]\b|Uhr|(?i:{_UNITS}){_WORD_ENDS})")
"""A year, a time of day or an age: a quick look for what every time stamp has."""
_SMALL_WORD = compile_pattern(r"(?<!\S)\p{Ll}")
_MOST_SMALL = 9


@frozen
class _Line:
    """A line taken to pieces."""

    text: str
    span: Span
    pieces: tuple[Match, ...]
    gaps: tuple[str, ...]
    """What stands before, between and behind the pieces."""

    @classmethod
    def of(cls, text: str, span: Span) -> "_Line":
        found = tuple(m for m in _PIECE.finditer(text, span.start, span.end) if m.end() > m.start())
        edges = [span.start, *(edge for m in found for edge in m.span()), span.end]
        return cls(text, span, found, tuple(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)))

    def has(self, kind: str) -> bool:
        return any(m[kind] for m in self.pieces)

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


# -------------------------------------------------------------------------------------------------------------- is it a stamp


def is_stamp(text: str, span: Span) -> bool:
    """Tell whether a line is a time stamp: sentences, captions and datelines that hold a date are none."""
    span = trim(text, span.start, span.end)
    if not 0 < span.end - span.start <= LONGEST or _MAYBE.search(text, span.start, span.end) is None:
        return False
    if len(_SMALL_WORD.findall(text, span.start, span.end)) > _MOST_SMALL:
        return False
    line = _Line.of(text, span)
    dates = [m for m in line.pieces if m["date"]]
    if _NO_START.match(text, span.start, span.end) or _NO_STAMP.search(text, span.start, span.end) or _is_range(line):
        return False
    if any(map(_has_year, dates)):
        return _is_dated(line, dates)
    return _is_undated(line, has_day=bool(dates))


_NO_STAMP = compile_pattern(
    r"[@$€£~～©]|\([^()\r\n]{1,24}\)\s?[-–—]{1,2}\s?\Z"
    r"|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}"
)
"""Handles, money, spans of time, notices, the agency's mark of a dateline, a second sentence."""
_NO_START = compile_pattern(r"(?:FILE|HANDOUT|UNDATED|(?i:photo|foto|archivbild|image|picture|copyright))\b|[-–—]{1,2}\s?\p{L}")
"""Captions, notices, what signs a quotation."""
_RANGE = compile_pattern(r"\s*(?:[-–—]|to|bis|until|through|al|au|and)\s*")


def _has_year(piece: Match) -> bool:
    when = _read(piece)
    return when is not None and when.year is not None


def _is_range(line: _Line) -> bool:
    """Whether two dates are the ends of a range: ``3 March 2031 - 5 March 2031``."""
    for i, (one, other) in enumerate(zip(line.pieces, line.pieces[1:], strict=False)):
        if one["date"] and other["date"] and _RANGE.fullmatch(line.gaps[i + 1]):
            return True
    return False


def _is_dated(line: _Line, dates: Sequence[Match]) -> bool:
    labelled, timed = bool(line.labels), line.has("clock") or line.has("reading")
    if not labelled and not timed and any(map(_SHORT_YEAR.fullmatch, (m[0] for m in dates))):
        return False
    rest = line.rest
    small = sum(word[0].islower() for word in rest)
    if small > (_SMALL_SAID if labelled else _SMALL_TIMED if timed else 0) or _is_sentence(line, small):
        return False
    length = sum(map(_width, rest)) + max(0, len(rest) - 1)
    return length <= (_LONG_REST if labelled or timed else _SHORT_REST) * len(dates)


_SHORT_YEAR = compile_pattern(r"\d{1,2}\D{1,3}\d{1,2}\D{1,3}\d\d")


_SMALL_SAID, _SMALL_TIMED = 2, 1
_LONG_REST, _SHORT_REST = 70, 24
_WIDE = 4
_WIDE_LETTER = compile_pattern(_CJK)


def _width(word: str) -> int:
    """The length of a word; a letter of scripts without blanks counts for several."""
    return len(word) + (_WIDE - 1) * len(_WIDE_LETTER.findall(word))


def _is_sentence(line: _Line, small: int) -> bool:
    """Whether it ends like a sentence, or its small words and those left over do."""
    end = line.text[line.span.end - 1]
    words = line.rest if not line.labels else small or (line.has("small") and line.rest)
    return end in "!?。" or (end == "." and bool(words) and not _ABBREVIATED.search(line.text, line.span.start, line.span.end))


_ABBREVIATED = compile_pattern(r"(?:[ap]\.?m|[Mm]in|Uhr|h|d)\.\Z")


def _is_undated(line: _Line, *, has_day: bool) -> bool:
    """Whether a line without a full date is a stamp: it has a word of publishing, or is an age or a time of day of some day."""
    rest = line.rest
    length = sum(map(_width, rest)) + max(0, len(rest) - 1)
    if any(word[0].islower() for word in rest) or line.text[line.span.end - 1] in "!?":
        return False
    tells = line.has("age") or line.has("clock") or has_day or line.has("near")
    if line.labels and tells:
        return length <= _SHORT_REST
    day = has_day or line.has("near")
    return length <= _LEAST_REST and (line.has("age") or (day and line.has("clock")))


_LEAST_REST = 2


# ------------------------------------------------------------------------------------------------------------ what it says


def read_stamps(text: str, span: Span) -> tuple[Stamp, ...]:
    """Read the times of a time stamp.

    Args:
        text: any text.
        span: the stamp; it may lie over several lines.

    Returns:
        Its times in order, each with what it is the time of; ``()`` for a stretch of more than 400 code points.
    """
    span = trim(text, span.start, span.end)
    return tuple(_stamps(_Line.of(text, span))) if 0 < span.end - span.start <= _LONGEST_READ else ()


_LONGEST_READ = 400


def label_of(text: str, span: Span) -> Role | None:
    """Return the role that a line of nothing but a word of publishing gives the date on the next line, or ``None``."""
    span = trim(text, span.start, span.end)
    if not 0 < span.end - span.start <= _LONGEST_LABEL:
        return None
    line = _Line.of(text, span)
    roles = [role for m in line.pieces for kind, role in _LABELS.items() if m[kind]]
    known = all(m["published"] or m["updated"] or m["small"] for m in line.pieces)
    return roles[-1] if roles and known and not line.rest else None


_LONGEST_LABEL = 40


def is_clock(text: str, span: Span) -> bool:
    """Tell whether a line is a time of day and nothing else: ``12:05 PM EDT``."""
    span = trim(text, span.start, span.end)
    if not 0 < span.end - span.start <= _LONGEST_LABEL:
        return False
    line = _Line.of(text, span)
    return line.has("clock") and not line.rest and all(m["clock"] or m["small"] for m in line.pieces)


def _stamps(line: _Line) -> Iterator[Stamp]:
    labels = set(line.labels)
    dates = [i for i, m in enumerate(line.pieces) if m["date"] or m["age"] or m["near"]]
    clock, alone = line.has("clock"), not line.rest
    for i in dates:
        when = _read_in(line, i)
        if when is not None or not line.pieces[i]["date"]:
            yield Stamp(_role(line, i, labels), when, clock=clock, alone=alone)
    if not dates and clock and labels:
        roles = {_role_at(line, i) for i in labels}
        yield Stamp(min(roles, key=lambda role: role.value), None, clock=True, alone=alone)


def _role(line: _Line, place: int, labels: set[int]) -> Role:
    """Whose date it is: of the word of publishing before it, else of one right behind it that heads no other."""
    behind = next((i for i in range(place + 1, len(line.pieces)) if line.pieces[i]["date"] or i in labels), None)
    if behind in labels and _WIDE_LETTER.match(line.pieces[behind][0]) and not any(m["date"] for m in line.pieces[behind:]):
        return _role_at(line, behind)
    before = [i for i in labels if i < place]
    return _role_at(line, max(before)) if before else Role.UNSAID


def _role_at(line: _Line, place: int) -> Role:
    return next(role for kind, role in _LABELS.items() if line.pieces[place][kind])


def _read_in(line: _Line, place: int) -> PartialDate | None:
    """Read the date of a piece with the weekday beside it."""
    when = _read(line.pieces[place])
    weekday = next((n for i in (place - 1, place + 1) if (n := _weekday(line, i)) is not None), None)
    return evolve(when, weekday=weekday) if when is not None else None


def _weekday(line: _Line, place: int) -> int | None:
    word = line.pieces[place]["weekday"] if 0 <= place < len(line.pieces) else None
    return STAMP_WEEKDAYS.get(word.rstrip(".").casefold()) if word else None


def _read(piece: Match) -> PartialDate | None:
    """Read a date as it is written; the day stands first in figures, unless it cannot be a month."""
    kind = next((k for k in _DATES if piece[k]), None)
    if kind is None:
        return None
    figures = [int(n) for n in _FIGURES.findall(piece[kind])]
    month = next((n for w in _LETTERS.findall(piece[kind]) if (n := STAMP_MONTHS.get(w.casefold())) is not None), None)
    year, number, day = _read_figures(kind, figures)
    month = number or month
    if month is None or not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return None
    return PartialDate(text=fold(piece[kind]), span=Span(*piece.span(kind)), year=year, month=month, day=day)


def _in_figures(figures: Sequence[int]) -> tuple[int, int, int]:
    first, second, year = figures
    month, day = (first, second) if first <= _MONTHS < second else (second, first)
    return (year if year >= _CENTURY else _THIS_CENTURY + year), month, day


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


_FIGURES = compile_pattern(r"\d++")
_LETTERS = compile_pattern(r"[\p{L}\p{M}]++")
_MONTHS, _DAYS = 12, 31
_CENTURY, _THIS_CENTURY = 100, 2000
