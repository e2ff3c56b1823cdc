"""Holidays named in place of a date: ``Thanksgiving``, ``Christmas Eve 2029``, ``Easter week``."""

from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta

from .._regex import any_of, compile_pattern
from ..data.holidays import HOLIDAYS
from ._reckon import DAY, Relative, Value, iso

_HOLIDAY = compile_pattern(
    rf"(?=\p{{Lu}})(?P<name>(?i:{any_of(sorted(HOLIDAYS))}))(?!\w)"
    r"(?!\s++(?:Islands?|Agreement|Accords?|Rising|Carol|Bunny|Massacre|Seals?|[Ee]ggs?)\b)"
    r"(?:\s++(?P<vague>(?i:week|weekend|season))\b|(?:,|\s++(?i:of|in))?+\s++(?P<year>(?:1[5-9]|20)\d\d)(?!\w|[.,]\d))?+"
)
_SOON = timedelta(weeks=3)

HOLIDAY_WORDS = frozenset(name.split()[0].partition("'")[0].rstrip(".").capitalize() for name in HOLIDAYS)
"""The words with which they begin."""


def holiday_at(text: str, start: int, end: int, _word: str) -> Relative | None:
    """Return the holiday that begins at `start`; weeks and week-ends named for one have no value."""
    match = _HOLIDAY.match(text, start, end)
    if match is None:
        return None
    rule = HOLIDAYS[" ".join(match["name"].replace("’", "'").split()).casefold()]
    if match["vague"]:
        return Relative(start, match.end())
    written = iso(rule(int(match["year"])), DAY) if match["year"] else None
    return Relative(start, match.end(), _last(rule), coming=_next(rule), written=written)


def _around(rule: Callable[[int], date], near: date) -> list[date]:
    years = range(max(1, near.year - 1), min(near.year + 1, MAXYEAR - 1) + 1)
    return [rule(year) for year in years]


def _last(rule: Callable[[int], date]) -> Value:
    return lambda near: iso(max((d for d in _around(rule, near) if d - near <= _SOON), default=None), DAY)


def _next(rule: Callable[[int], date]) -> Value:
    return lambda near: iso(min((d for d in _around(rule, near) if d >= near), default=None), DAY)
