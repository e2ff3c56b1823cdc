"""Days, months and years named from the day of publication: ``today``, ``last year``, ``two months ago``, ``Thanksgiving``."""

from collections.abc import Callable
from datetime import date, timedelta

from attrs import frozen
from dateutil.relativedelta import relativedelta

from .._regex import by_initial, compile_pattern
from ..data.holidays import HOLIDAYS
from ..data.months import FULL_MONTHS, FULL_WEEKDAYS, NUMBERS, month_number, weekday_number

Value = Callable[[date], str | None]


@frozen
class Relative:
    """An expression whose value depends on the reference day."""

    start: int
    end: int
    value: Value


DAY, MONTH, YEAR = "%Y-%m-%d", "%Y-%m", "%Y"
_MONTHS_A_YEAR, _DAYS_A_WEEK = 12, 7
_SOON = timedelta(weeks=3)

_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_SIDES = {"last": -1, "this": 0, "next": 1, "coming": 1, "previous": -1}
_UNITS = {"year": ("years", YEAR), "month": ("months", MONTH), "day": ("days", DAY)}
_MEASURED = "month|year"
_UNMEASURED = "weekend|week|spring|summer|fall|autumn|winter|decade|century"

_NAMED = "|".join(sorted(FULL_MONTHS | FULL_WEEKDAYS))
_SIDED = compile_pattern(
    rf"(?i:last|this|next|coming|previous)\s++(?:(?P<unit>{_MEASURED})|(?P<vague>{_UNMEASURED})|(?P<name>{_NAMED})"
    r"|(?P<now>morning|afternoon|evening))\b(?!['’]s\b\s*+(?:old|long))(?!-)"
)
_AGO = compile_pattern(r"(?P<count>\p{L}++|\d{1,3}+)(?:\s++|-)(?P<unit>year|month|day|week)s?+\s++(?=ago\b)")
_YEAR_AGO = compile_pattern(r"(?i:year-ago)\b")
_DECADE = compile_pattern(r"(?:1[5-9]|20)\d0['’]?s\b")
_HOLIDAY_WORDS = 4
_HOLIDAY = compile_pattern(r"\p{Lu}[\p{L}.]*+(?:['’](?:s\b)?)?+(?:\s++\p{L}[\p{L}.]*+(?:['’](?:s\b)?)?+){0,3}+")
_REACH = 32


def _nothing(_: date) -> None:
    """Give no value: the words name no calendar unit."""


def shifted(day: date, **by: int) -> date | None:
    """Return the day that lies `by` away, or ``None`` if the calendar ends before it."""
    try:
        return day + relativedelta(**by)  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None


def iso(day: date | None, form: str) -> str | None:
    """Write `day` as finely as `form` says; years before 1000 keep their zeros."""
    return None if day is None else day.isoformat()[: {DAY: 10, MONTH: 7, YEAR: 4}[form]]


def _moved(count: int, unit: str) -> Value:
    name, form = _UNITS[unit]
    return lambda near: iso(shifted(near, **{name: count}), form)


def _sided_month(side: int, number: int) -> Value:
    """Return the rule for ``last March``, ``this March``, ``next March``."""

    def value(near: date) -> str | None:
        behind = (near.month - number) % _MONTHS_A_YEAR or _MONTHS_A_YEAR * (side != 0)
        ahead = (number - near.month) % _MONTHS_A_YEAR or _MONTHS_A_YEAR * (side != 0)
        if side == 0:
            return iso(shifted(near, months=number - near.month), MONTH)
        return iso(shifted(near, months=ahead if side > 0 else -behind), MONTH)

    return value


def _sided_weekday(side: int, number: int) -> Value:
    """Return the rule for ``last Tuesday``: the one before the reference, a week ago if that is a Tuesday."""

    def value(near: date) -> str | None:
        behind = (near.weekday() - number) % _DAYS_A_WEEK or _DAYS_A_WEEK
        ahead = (number - near.weekday()) % _DAYS_A_WEEK
        days = -behind if side < 0 else (ahead or _DAYS_A_WEEK * side)
        return iso(shifted(near, days=days), DAY)

    return value


def _day_word(_text: str, start: int, _end: int, word: str) -> Relative | None:
    return Relative(start, start + len(word), _moved(_DAYS[word.casefold()], "day"))


def _sided(text: str, start: int, end: int, word: str) -> Relative | None:
    match = _SIDED.match(text, start, end)
    if match is None:
        return None
    side, name = _SIDES[word.casefold()], match["name"]
    if match["vague"]:
        return Relative(start, match.end(), _nothing)
    if match["now"]:
        return Relative(start, match.end(), _moved(side, "day")) if side == 0 else None
    if match["unit"]:
        return Relative(start, match.end(), _moved(side, match["unit"]))
    number = month_number(name)
    return Relative(
        start, match.end(), _sided_weekday(side, weekday_number(name) or 0) if number is None else _sided_month(side, number)
    )


def _ago(text: str, start: int, _end: int, word: str) -> Relative | None:
    """Read backwards from ``ago``."""
    match = max(_AGO.finditer(text, max(0, start - _REACH), start + len(word)), key=lambda m: m.start(), default=None)
    if match is None or match.end() != start:
        return None
    count = int(match["count"]) if match["count"].isdecimal() else NUMBERS.get(match["count"].casefold())
    if count is None:
        return None
    value = _nothing if match["unit"] == "week" else _moved(-count, match["unit"])
    return Relative(match.start(), start + len(word), value)


def _year_ago(text: str, start: int, end: int, _word: str) -> Relative | None:
    match = _YEAR_AGO.match(text, start, end)
    return Relative(start, match.end(), _moved(-1, "year")) if match else None


def _holiday(text: str, start: int, end: int, _word: str) -> Relative | None:
    match = _HOLIDAY.match(text, start, end)
    words = match[0].replace("’", "'").split() if match else []
    for count in range(min(len(words), _HOLIDAY_WORDS), 0, -1):
        name = " ".join(words[:count]).casefold().rstrip(".'")
        if name in HOLIDAYS:
            return Relative(start, _end_of_words(text, start, count), _holiday_value(HOLIDAYS[name]))
    return None


def _end_of_words(text: str, start: int, count: int) -> int:
    match = compile_pattern(rf"\S++(?:\s++\S++){{{count - 1}}}").match(text, start)
    return start if match is None else start + len(match[0].rstrip(".,;:"))


def _holiday_value(rule: Callable[[int], date]) -> Value:
    def value(near: date) -> str | None:
        days = [rule(year) for year in range(max(1, near.year - 1), min(near.year + 1, 9998) + 1)]
        return iso(max((d for d in days if d - near <= _SOON), default=None), DAY)

    return value


def _spellings(word: str) -> tuple[str, str]:
    return word, word.capitalize()


_READERS: dict[str, Callable[[str, int, int, str], Relative | None]] = {
    **{s: _day_word for word in _DAYS for s in _spellings(word)},
    **{s: _sided for word in _SIDES for s in _spellings(word)},
    "ago": _ago,
    **dict.fromkeys(_spellings("year"), _year_ago),
    **{name.split()[0].partition("'")[0].rstrip(".").capitalize(): _holiday for name in HOLIDAYS},
}


RELATIVE_INITIALS = "".join(sorted({word[0] for word in _READERS}))
"""The letters with which the words begin that give relative expressions away."""
RELATIVE_WORD = rf"{by_initial(sorted(_READERS))}(?!\w)"
"""A pattern of these words."""


def decade_at(text: str, start: int, end: int) -> Relative | None:
    """Return the decade that begins at `start` (``1990s``); it has no value."""
    match = _DECADE.match(text, start, end)
    return Relative(start, match.end(), _nothing) if match else None


def relative_at(text: str, start: int, end: int, word: str) -> Relative | None:
    """Return the relative expression that `word`, which stands at `start`, gives away; it may begin before it."""
    reader = _READERS.get(word)
    return reader(text, start, end, word) if reader else None
