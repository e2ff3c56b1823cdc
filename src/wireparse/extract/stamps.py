"""Time stamps: lines that say when a story was published, and little else.

``Published 14:05, 2 March 2031``, ``02 Mar 2031 10:14PM (Updated: 03 Mar 2031 06:00AM)``, ``2. 3. 2031``, ``2031年3月2日``,
``3 hours ago``.  A line is read piece by piece: dates, times of day, words of publishing, ages; what is left over between the
pieces tells whether it is a time stamp or a sentence with a date in it.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from attrs import evolve

from .._regex import CJK, Match, compile_pattern, compile_plain
from .._span import Span, trim
from ..data.months import STAMP_WEEKDAYS
from ..data.stamps import AGES
from ..records import PartialDate
from ._stamp_pieces import Line, read_date

LONGEST = 140
"""No time stamp is longer, in code points."""


class Role(Enum):
    """What a date of a time stamp is the day of."""

    PUBLISHED = auto()
    UPDATED = auto()
    UNSAID = auto()


class Stamp(NamedTuple):
    """One time of a time stamp."""

    role: Role
    when: PartialDate | None
    """``None`` where it tells no day: ``3 hours ago``, ``today at 14:05``."""
    clock: bool
    """Whether a time of day stands in its line."""
    alone: bool
    """Whether nothing stands in its line but the stamp."""
    today: bool = False
    """Whether it is of the day the page was made, which others than its first readers are not told: ``Published 14:05``."""

    def of_role(self, role: Role) -> "Stamp":
        """Return the stamp in another role."""
        return self._replace(role=role)

    def day(self) -> date | None:
        """Return the day, if it is written in full and exists."""
        when = self.when
        if when is None or when.year is None:
            return None
        return when.resolve(date(when.year, 1, 1))


# -------------------------------------------------------------------------------------------------------------- is it a stamp


def is_stamp(text: str, span: Span) -> bool:
    """Tell whether a line is a time stamp: sentences, captions and datelines that hold a date are none."""
    span = trim(text, span.start, span.end)
    if not 0 < span.end - span.start <= LONGEST or _MAYBE.search(text, span.start, span.end) is None:
        return False
    if len(span.of(text).split()) > _MOST_SMALL < len(_SMALL_WORD.findall(text, span.start, span.end)):
        return False
    if _NO_START.match(text, span.start, span.end) or _NO_STAMP.search(text, span.start, span.end):
        return False
    line = Line.of(text, span)
    if _is_range(line):
        return False
    dates = [m for m in line.pieces if m["date"]]
    if any(map(_has_year, dates)):
        return _is_dated(line, dates)
    return _is_undated(line, has_day=bool(dates))


_UNITS = "|".join(units for _, units in AGES.values())
_MAYBE = compile_plain(
    rf"(?:19|20)\d\d|\d[:.hH時时点點시/]\d\d|\d\s?(?:[AaPp]\.?[Mm]\b|Uhr|(?i:{_UNITS})(?![^\W\d_])|(?i:{_UNITS})\s?[前전])"
)
"""A year, a time of day or an age: a quick look for what every time stamp has."""
_SMALL_WORD = compile_pattern(r"(?<!\S)\p{Ll}")
_MOST_SMALL = 9
_NO_STAMP = compile_pattern(
    r"[@$€£~～©]|\([^()\r\n]{1,24}\)\s?[-–—]{1,2}\s?\Z"
    r"|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}"
)
"""Handles, money, spans of time, notices, the agency's mark of a dateline, a second sentence."""
_NO_START = compile_pattern(r"(?:FILE|HANDOUT|UNDATED|(?i:photo|foto|archivbild|image|picture|copyright))\b|[-–—]{1,2}\s?\p{L}")
"""Captions, notices, what signs a quotation."""
_RANGE = compile_pattern(r"\s*(?:[-–—]|to|bis|until|through|al|au|and)\s*")


def _has_year(piece: Match) -> bool:
    when = read_date(piece)
    return when is not None and when.year is not None


def _is_range(line: Line) -> bool:
    """Whether two dates are the ends of a range: ``3 March 2031 - 5 March 2031``."""
    pairs = zip(line.pieces, line.pieces[1:], line.gaps[1:], strict=False)
    return any(one["date"] and other["date"] and _RANGE.fullmatch(between) for one, other, between in pairs)


def _is_dated(line: Line, dates: Sequence[Match]) -> bool:
    labelled, timed = bool(line.labels), line.has("clock", "reading")
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
_WIDE_LETTER = compile_pattern(rf"[{CJK}]")


def _width(word: str) -> int:
    """The length of a word; a letter of scripts without blanks counts for several."""
    return len(word) + (_WIDE - 1) * len(_WIDE_LETTER.findall(word))


def _is_sentence(line: Line, small: int) -> bool:
    """Whether it ends like a sentence, or its small words and those left over do."""
    end = line.text[line.span.end - 1]
    words = line.rest if not line.labels else small or (line.has("small") and line.rest)
    return end in "!?。" or (end == "." and bool(words) and not _ABBREVIATED.search(line.text, line.span.start, line.span.end))


_ABBREVIATED = compile_pattern(r"(?:[ap]\.?m|[Mm]in|Uhr|h|d)\.\Z")


def _is_undated(line: Line, *, has_day: bool) -> bool:
    """Whether a line without a full date is a stamp: it has a word of publishing, or is an age or a time of day of some day."""
    rest = line.rest
    length = sum(map(_width, rest)) + max(0, len(rest) - 1)
    if any(word[0].islower() for word in rest) or line.text[line.span.end - 1] in "!?":
        return False
    tells = has_day or line.has("age", "clock", "near", "today")
    if line.labels and tells:
        return length <= _SHORT_REST
    day = has_day or line.has("near", "today")
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
    return tuple(_stamps(Line.of(text, span))) if 0 < span.end - span.start <= _LONGEST_READ else ()


_LONGEST_READ = 400


def label_of(text: str, span: Span) -> Role | None:
    """Return the role that a line of nothing but a word of publishing gives the date on the next line, or ``None``."""
    span = trim(text, span.start, span.end)
    if not 0 < span.end - span.start <= _LONGEST_LABEL:
        return None
    line = Line.of(text, span)
    roles = [role for m in line.pieces for kind, role in _LABELS.items() if m[kind]]
    return roles[-1] if roles and line.is_all(*_LABELS, "small") else None


_LONGEST_LABEL = 40


def is_clock(text: str, span: Span) -> bool:
    """Tell whether a line is a time of day and nothing else: ``12:05 PM EDT``."""
    span = trim(text, span.start, span.end)
    if not 0 < span.end - span.start <= _LONGEST_LABEL:
        return False
    line = Line.of(text, span)
    return line.has("clock") and line.is_all("clock", "small")


def _stamps(line: Line) -> Iterator[Stamp]:
    labels = line.labels
    clock, alone = line.has("clock"), not line.rest
    days = [i for i, m in enumerate(line.pieces) if any(m[kind] for kind in _DAYS)]
    for i in days:
        when = _read_in(line, i)
        if when is not None or not line.pieces[i]["date"]:
            today = line.pieces[i]["today"] is not None
            yield Stamp(_role(line, i, labels), when, clock=clock, alone=alone, today=today)
    if not days and clock and labels:
        role = min((_role_at(line, i) for i in labels), key=lambda role: role.value)
        yield Stamp(role, None, clock=True, alone=alone, today=True)


_DAYS = ("date", "age", "near", "today")
_LABELS = {"published": Role.PUBLISHED, "updated": Role.UPDATED}


def _role(line: Line, place: int, labels: Sequence[int]) -> Role:
    """Whose date it is: of the word of publishing before it, else of one right behind it that heads no other."""
    behind = [i for i in labels if i > place]
    if behind and _WIDE_LETTER.match(line.pieces[behind[0]][0]) and not any(m["date"] for m in line.pieces[place + 1 :]):
        return _role_at(line, behind[0])
    before = [i for i in labels if i < place]
    return _role_at(line, max(before)) if before else Role.UNSAID


def _role_at(line: Line, place: int) -> Role:
    return next(role for kind, role in _LABELS.items() if line.pieces[place][kind])


def _read_in(line: Line, place: int) -> PartialDate | None:
    """Read the date of a piece with the weekday beside it."""
    when = read_date(line.pieces[place])
    weekday = next((n for i in (place - 1, place + 1) if (n := _weekday(line, i)) is not None), None)
    return evolve(when, weekday=weekday) if when is not None else None


def _weekday(line: Line, place: int) -> int | None:
    word = line.pieces[place]["weekday"] if 0 <= place < len(line.pieces) else None
    return STAMP_WEEKDAYS.get(word.rstrip(".").casefold()) if word else None
