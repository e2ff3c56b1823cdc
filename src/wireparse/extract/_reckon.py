"""Reckoning from the day of publication: the record of an expression that needs it, and what moves and writes days."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

Value = Callable[[date], str | None]

DAY, MONTH, YEAR = "%Y-%m-%d", "%Y-%m", "%Y"


def no_value(_: date) -> None:
    """Give no value: the words name no calendar unit, or not which."""


class Relative(NamedTuple):
    """An expression whose value depends on the reference day, unless it is written out."""

    start: int
    end: int
    value: Value = no_value
    coming: Value | None = None
    """The value in a clause about the future, where that is another."""
    only_coming: bool = False
    """Only in a clause about the future is it a date: ``in two days`` is else how long something took."""
    written: str | None = None
    """The value that the words give whatever the day."""


def shifted(day: date, **by: int) -> date | None:
    """Return the day that lies `by` away, or ``None`` if the calendar ends before it."""
    try:
        return day + relativedelta(**by)  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None


def iso(day: date | None, form: str) -> str | None:
    """Write `day` as finely as `form` says; years before 1000 keep their zeros."""
    return None if day is None else day.isoformat()[: {DAY: 10, MONTH: 7, YEAR: 4}[form]]


def iso_week(day: date | None) -> str | None:
    """Write the week of `day`."""
    if day is None:
        return None
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"
