"""Calendar dates as they are written: ``March 1, 2022``, ``Monday (Feb 28)``, ``02 Mar 2022 10:14PM``, ``2022``.

Words that are a month, a weekday or a number are looked for; only where one stands are patterns tried, anchored there.
"""

from collections.abc import Iterator
from typing import NamedTuple

from .._regex import BLANK as _B
from .._regex import Match, compile_pattern, compile_plain
from .._span import Span, fold
from ..data.months import FOREIGN_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS, month_number, weekday_number
from ..records import PartialDate
from ._alone import is_month, is_year
from ._clock import clock_before, clock_behind

_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?+(?![\p{L}\d]|[.:/]\d|,(?!\d{4}(?!\d))\d)"
_YEAR = r"(?:1[5-9]|20)\d\d(?![\p{L}\d]|[.,:]\d)"
_TO = rf"(?:{_B}*+[-–—/]{_B}*+|{_B}++(?:and|to|or|through|until|&){_B}++)"
_PART_OF_DAY = rf"(?:{_B}++(?:morning|afternoon|evening|night|midday|noon))?+"

_WORD = compile_pattern(r"\w++")
_MONTH_FIRST = compile_pattern(
    rf"(?P<month>\p{{L}}{{3,9}}+)\.?+{_B}*+"
    rf"(?:(?:the{_B}++)?+(?P<day>{_DAY})(?:{_B}*+,?+{_B}*+(?P<year>{_YEAR}))?+|,?+{_B}*+(?:of{_B}++)?+(?P<only_year>{_YEAR}))"
)
_DAY_FIRST = compile_pattern(
    rf"(?:(?P<first>{_DAY}){_TO}(?=\d))?+(?P<day>{_DAY})\.?+{_B}*+(?:of{_B}++|de{_B}++|-)?+(?P<month>\p{{L}}{{3,10}}+)\.?+"
    rf"(?:(?:{_B}*+,?+{_B}*+|-)(?:de{_B}++|del{_B}++)?+(?P<year>{_YEAR}))?+"
)
_MAYBE_DAY = compile_plain(
    rf"\d{{1,2}}(?:st|nd|rd|th|er)?(?:{_TO}\d|\.?{_B}*(?:of{_B}+|de{_B}+|-)?(?P<month>[^\W\d_]{{3,10}}))"
)
"""What `_DAY_FIRST` needs at least: a range, or a word where the month stands."""
_SECOND_DAY = compile_pattern(
    rf"{_TO}(?P<day>{_DAY})(?:{_B}*+,{_B}*+(?P<year>{_YEAR}))?+(?={_B}*+(?:[^\w\s]|\Z|\p{{Ll}}{{1,6}}\b(?<!s)))"
)
_ISO = compile_pattern(
    r"(?P<year>(?:1[5-9]|20)\d\d)([-/.])(?P<month>0?[1-9]|1[0-2])\2(?P<day>0?[1-9]|[12]\d|3[01])(?!\d|[-/.]\d)"
)
_NUMERIC = compile_pattern(r"(?P<a>\d{1,2})([/.-])(?P<b>\d{1,2})\2(?P<year>(?:19|20)\d\d)(?!\d|[-/.]\d)")
_AFTER_WEEKDAY = compile_pattern(rf"\.?+{_PART_OF_DAY}(?:{_B}*+(?P<open>\(){_B}*+|{_B}*+,{_B}*+|{_B}++)(?:the{_B}++)?+")
_WEEKDAY_BEHIND = compile_pattern(rf"{_B}*+\({_B}*+(?P<weekday>\p{{L}}{{3,9}}+)\.?+{_B}*+\)")
_CLOSE = compile_pattern(rf"{_B}*+\)")


INITIALS = "0-9" + "".join(sorted({name[0].upper() for name in (*MONTHS, *WEEKDAYS)}))
"""The characters with which dates begin, for a character class."""
_NAMED = MONTHS.keys() | WEEKDAYS.keys()
_OPENER = compile_plain(rf"[{INITIALS}](?<!\w.)\w*+")
"""A word that one of them begins: looked for by its first character, which is quicker than by the edge of a word."""


class _Found(NamedTuple):
    """A date with its place, before its text is read."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    zone: str | None = None

    def record(self, text: str) -> PartialDate:
        """Return the date as a record."""
        return PartialDate(
            text=fold(text[self.start : self.end]),
            span=Span(self.start, self.end),
            year=self.year,
            month=self.month,
            day=self.day,
            weekday=self.weekday,
            hour=self.hour,
            minute=self.minute,
            zone=self.zone,
        )


def is_capital(word: str) -> bool:
    """Tell whether `word` begins with a capital: months and weekdays of running text do."""
    return word[:1].isupper()


def may_open(word: str) -> bool:
    """Tell whether a date may begin with `word`, which one of the `INITIALS` begins."""
    return word[0] <= "9" or word.casefold() in _NAMED


def _number(digits: str) -> int:
    return int("".join(c for c in digits if c.isdecimal()))


def _maybe(digits: str | None) -> int | None:
    return _number(digits) if digits else None


def _written_month(word: str) -> int | None:
    return MONTHS.get(word.casefold()) if is_capital(word) else None


def _any_month(word: str) -> int | None:
    return _written_month(word) or FOREIGN_MONTHS.get(word.casefold())


def _month_first(text: str, start: int, end: int) -> _Found | None:
    match = _MONTH_FIRST.match(text, start, end)
    month = match and _written_month(match["month"])
    if not match or not month:
        return None
    return _Found(start, match.end(), _maybe(match["year"] or match["only_year"]), month, _maybe(match["day"]))


def _day_first(text: str, start: int, end: int) -> _Found | None:
    match = _DAY_FIRST.match(text, start, end)
    month = match and _any_month(match["month"])
    if not match or not month:
        return None
    stop = match.end() if match["year"] or text[match.end() - 1] != "." else match.end("month")
    return _Found(match.start("day"), stop, _maybe(match["year"]), month, _maybe(match["day"]))


def _days_first(text: str, start: int, end: int) -> list[_Found]:
    """Read ``24 and 25 April``: two days, the first of which borrows month and year."""
    maybe = _MAYBE_DAY.match(text, start, end)
    if maybe is None or (maybe["month"] and not _any_month(maybe["month"])):
        return []
    date = _day_first(text, start, end)
    if date is None:
        return []
    match = _DAY_FIRST.match(text, start, end)
    if match is None or not match["first"]:
        return [date]
    return [date._replace(start=start, end=match.end("first"), day=_number(match["first"])), date]


def _with_second_day(text: str, first: _Found, end: int) -> list[_Found]:
    """Read on behind ``April 24``: ``and 25, 1999`` is a second day, whose year goes for both."""
    match = _SECOND_DAY.match(text, first.end, end) if first.day is not None and first.year is None else None
    if match is None:
        return [first]
    year = _maybe(match["year"])
    second = first._replace(start=match.start("day"), end=match.end(), year=year, day=_number(match["day"]), weekday=None)
    return [first._replace(year=year), second]


def _with_weekday_behind(text: str, date: _Found, end: int) -> _Found:
    match = _WEEKDAY_BEHIND.match(text, date.end, end)
    weekday = match and weekday_number(match["weekday"])
    return date._replace(end=match.end(), weekday=weekday) if match and weekday is not None else date


def _with_time(text: str, date: _Found, end: int) -> _Found:
    clock = clock_behind(text, date.end, end) if date.day is not None or date.weekday is not None else None
    return date._replace(end=clock.end, hour=clock.hour, minute=clock.minute, zone=clock.zone) if clock else date


def _weekday(text: str, start: int, end: int, word: str) -> list[_Found]:
    number = weekday_number(word)
    behind = _AFTER_WEEKDAY.match(text, start + len(word), end)
    date = _dated(text, behind, end) if behind else None
    if date is not None:
        return [_with_time(text, one, end) for one in _with_second_day(text, date._replace(start=start, weekday=number), end)]
    full = word.capitalize() in FULL_WEEKDAYS
    return [_with_time(text, _Found(start, start + len(word), weekday=number), end)] if full else []


def _dated(text: str, behind: Match, end: int) -> _Found | None:
    date = _month_first(text, behind.end(), end) or _day_first(text, behind.end(), end)
    if date is None or date.day is None:
        return None
    if not behind["open"]:
        return date
    close = _CLOSE.match(text, date.end, end)
    return date._replace(end=close.end()) if close else None


def _month(text: str, start: int, end: int, word: str) -> list[_Found]:
    date = _month_first(text, start, end)
    if date is not None:
        days = _with_second_day(text, _with_weekday_behind(text, date, end), end)
        return [*days[:-1], _with_time(text, days[-1], end)]
    stop = start + len(word)
    return [_Found(start, stop, month=month_number(word))] if is_month(text, start, stop, end) else []


def _numeric(text: str, start: int, end: int, word: str) -> _Found | None:
    """Read figures alone; where day and month could change places there is no telling, unless stops part them."""
    if text[start + len(word) : start + len(word) + 1] not in _SEPARATORS or text[max(0, start - 1) : start] == "/":
        return None
    match = _ISO.match(text, start, end)
    if match:
        return _Found(start, match.end(), int(match["year"]), int(match["month"]), int(match["day"]))
    match = _NUMERIC.match(text, start, end)
    if not match:
        return None
    a, b = int(match["a"]), int(match["b"])
    day, month = (b, a) if match[2] != "." and a <= _MONTHS_A_YEAR < b else (a, b)
    sure = match[2] == "." or day > _MONTHS_A_YEAR or day == month
    return (
        _Found(start, match.end(), int(match["year"]), month, day)
        if sure and 1 <= month <= _MONTHS_A_YEAR and day <= _LAST_DAY
        else None
    )


_MONTHS_A_YEAR, _LAST_DAY = 12, 31
_SEPARATORS = frozenset("-/.")


def _time_first(text: str, start: int, end: int) -> list[_Found]:
    clock = clock_before(text, start, end)
    if clock is None:
        return []
    dates = [d for d in dates_at(text, clock.end, end, timed=True) if d.day is not None or d.weekday is not None]
    if not dates or dates[0].hour is not None:
        return []
    return [dates[0]._replace(start=start, hour=clock.hour, minute=clock.minute, zone=clock.zone), *dates[1:]]


def _figures(text: str, start: int, end: int, word: str, *, timed: bool) -> list[_Found]:
    date = _numeric(text, start, end, word)
    if date is not None:
        return [_with_time(text, date, end)]
    dates = _days_first(text, start, end)
    if dates:
        return [*dates[:-1], _with_time(text, _with_weekday_behind(text, dates[-1], end), end)]
    stop = start + len(word)
    if len(word) == _YEAR_LENGTH and word.isdecimal() and word[:2] in _CENTURIES:
        return [_Found(start, stop, year=int(word))] if is_year(text, start, stop, end) else []
    return [] if timed else _time_first(text, start, end)


_YEAR_LENGTH = 4
_CENTURIES = {"15", "16", "17", "18", "19", "20"}


def dates_at(text: str, start: int, end: int, word: str | None = None, *, timed: bool = False) -> list[_Found]:
    """Return the dates that begin with the word at `start`: none, one, or the two ends of a range.

    Behind a time of day, if it is `timed`, no date begins with another.
    """
    end = min(end, start + _LONGEST)
    if word is None:
        match = _WORD.match(text, start, end)
        word = match[0] if match else ""
    if word[:1].isdecimal() and word.isascii():
        return _figures(text, start, end, word, timed=timed)
    key = word.casefold()
    if not is_capital(word):
        return []
    if key in MONTHS:
        return _month(text, start, end, word)
    return _weekday(text, start, end, word) if key in WEEKDAYS else []


_LONGEST = 160
"""No date is longer; the engine may look as far ahead as it is let for a character that a pattern needs."""


def scan(text: str, start: int, end: int) -> Iterator[PartialDate]:
    """Yield the dates of ``text[start:end]`` in order."""
    done = start
    for match in _OPENER.finditer(text, start, end):
        if match.start() < done or not may_open(match[0]):
            continue
        for found in dates_at(text, match.start(), end, match[0]):
            yield found.record(text)
            done = found.end
