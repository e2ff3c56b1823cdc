"""Dates: the calendar expressions of a stretch of text, and the days that they mean.

A weekday in a story means the day of publication or one of the six before it; the day after is told by its distance, the other
coming days by words about the future in the same clause.  Months and dates without a year are read the same way.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Self

from attrs import frozen

from .._regex import compile_pattern
from .._span import Span, fold
from ..records import DateMention, PartialDate
from ._calendar import FIRST_WORD, INITIALS, dates_at, scan
from ._relative import DAY, MONTH, RELATIVE_INITIALS, RELATIVE_WORD, Relative, decade_at, iso, relative_at
from ._tense import day_meant, month_meant, weekday_meant

_FIRST_WORD = compile_pattern(rf"\b(?=[{INITIALS}{RELATIVE_INITIALS}])(?:{FIRST_WORD}|{RELATIVE_WORD})")
_DECADES = "12"
_WEEK = 7
_FAR_AHEAD = 60
_COPYRIGHT_LAG = 3


def find_partial_dates(text: str, span: Span | None = None) -> tuple[PartialDate, ...]:
    """Find every date that a stretch of text writes out, with the parts that it gives.

    ``March 1, 2022``, ``1 March 2022``, ``Monday (Feb 28)``, ``Feb 28``, ``March 2022``, ``2022``, ``2022-03-01``,
    ``02 Mar 2022 10:14PM`` and weekdays alone are found; ``last week`` is not: `find_dates` reads such words.  The two
    ends of a range, ``April 24 and 25``, are two dates.

    Args:
        text: any text.
        span: the stretch to read; the whole of `text` if ``None``.

    Returns:
        The dates, in order, with spans in `text`; never overlapping.
    """
    start, end = _bounds(text, span)
    return tuple(scan(text, start, end))


def find_dates(text: str, span: Span | None = None, *, published: date | None = None) -> tuple[DateMention, ...]:
    """Find the calendar expressions of a stretch of text, with their values.

    Args:
        text: any text.
        span: the stretch to read; the whole of `text` if ``None``.
        published: the day that ``Monday`` and ``last year`` are counted from.  If ``None``, the day that the dates written in
            the stretch point to (`infer_reference`); if they point to none, only what is written out has a value.

    Returns:
        The mentions, in order, with spans in `text`.  ``last week``, decades and seasons have no value.
    """
    return Expressions.find(text, Span(*_bounds(text, span))).mentions(published)


@frozen
class Expressions:
    """The calendar expressions of a stretch of text, looked for once: before the day is known that they are counted from."""

    text: str
    span: Span
    found: tuple[PartialDate | Relative, ...]

    @classmethod
    def find(cls, text: str, span: Span) -> Self:
        """Look for them."""
        return cls(text, span, tuple(_expressions(text, span.start, span.end)))

    def written(self) -> tuple[PartialDate, ...]:
        """Return what `find_partial_dates` finds: words that count from a day may hide dates, as ``last March`` does."""
        dates = tuple(found for found in self.found if isinstance(found, PartialDate))
        return dates if len(dates) == len(self.found) else find_partial_dates(self.text, self.span)

    def mentions(self, published: date | None) -> tuple[DateMention, ...]:
        """Return them as `find_dates` does."""
        if not self.found:
            return ()
        near = published or infer_reference(self.written())
        return tuple(_mention(self.text, found, near, self.span.end) for found in self.found)


def infer_reference(hints: Sequence[PartialDate], years: Sequence[int] = ()) -> date | None:
    """Tell about what day a text was published that does not say so.

    Args:
        hints: the dates of its dateline, captions and paragraphs, in this order.
        years: years that the text bears besides, that of the copyright notice for one.

    Returns:
        The day that is best founded: a weekday with its day of the month (``Monday (Feb 28)``), the year chosen so that they
        agree; else a full date; else, if `years` gives the year, the first hint's day and month.  Weekdays alone up to three
        days later move it on.  ``None`` if the hints point to no day.
    """
    anchor = _anchor(hints, years)
    if anchor is None:
        return None
    full = [d for h in hints if h.year is not None and (d := h.resolve(anchor)) is not None and 0 <= (d - anchor).days < _WEEK]
    days = [d for h in hints if _is_bare_weekday(h) and (d := h.resolve(anchor)) is not None]
    return max([anchor, *full, *days])


def _bounds(text: str, span: Span | None) -> tuple[int, int]:
    return (span.start, span.end) if span is not None else (0, len(text))


def _is_bare_weekday(hint: PartialDate) -> bool:
    return hint.weekday is not None and hint.day is None


def _anchor(hints: Sequence[PartialDate], years: Sequence[int]) -> date | None:
    written = [h for h in hints if h.day is not None and h.month is not None]
    full = [d for h in written if h.year is not None and (d := h.resolve(date(h.year, 1, 1))) is not None]
    if years:
        full = [d for d in full if any(0 <= y - d.year <= 1 for y in years)]
    known = [y - back for back in range(_COPYRIGHT_LAG + 1) for y in years]
    known += [d.year + off for off in (0, 1, -1) for d in full]
    known += [h.year for h in hints if h.year is not None]
    paired = [d for h in written if h.weekday is not None and (d := _agreeing(h, known)) is not None]
    if paired:
        return max(d for d in paired if abs(d - paired[0]).days <= _FAR_AHEAD)
    if full:
        return max(full)
    first = hints[0] if hints and years else None
    return _in_year(first, max(years)) if first is not None and first.year is first.weekday is None else None


def _agreeing(hint: PartialDate, years: Sequence[int]) -> date | None:
    """Return the day of `hint` in the first of `years` in which day and weekday agree."""
    days = (_in_year(hint, year) for year in ([hint.year] if hint.year is not None else years))
    return next((d for d in days if d is not None and d.weekday() == hint.weekday), None)


def _in_year(hint: PartialDate, year: int) -> date | None:
    try:
        return date(year, hint.month or 0, hint.day or 0)
    except ValueError:
        return None


def _expressions(text: str, start: int, end: int) -> Iterator[PartialDate | Relative]:
    done = start
    for match in _FIRST_WORD.finditer(text, start, end):
        at, word = match.start(), match[0]
        if at < done:
            continue
        relative = relative_at(text, at, end, word) or (decade_at(text, at, end) if word[0] in _DECADES else None)
        if relative is not None and relative.start >= done:
            yield relative
            done = relative.end
            continue
        for found in dates_at(text, at, end, word):
            yield found.record(text)
            done = found.end


def _mention(text: str, found: PartialDate | Relative, near: date | None, end: int) -> DateMention:
    if isinstance(found, PartialDate):
        return DateMention(text=found.text, span=found.span, value=_value(text, found, near, end))
    words = Span(found.start, found.end)
    return DateMention(text=fold(words.of(text)), span=words, value=found.value(near) if near is not None else None)


def _value(text: str, found: PartialDate, near: date | None, end: int) -> str | None:
    if found.year is not None:
        return _written_value(found)
    if near is None:
        return None
    if found.month is None:
        return iso(weekday_meant(text, found, near, end), DAY)
    if found.day is None:
        return iso(month_meant(text, found, near, end), MONTH)
    return iso(day_meant(text, found, near, end), DAY)


def _written_value(found: PartialDate) -> str | None:
    """Return the value of a date with its year; a day that does not exist has none."""
    if found.month is None:
        return f"{found.year:04d}"
    if found.day is None:
        return f"{found.year:04d}-{found.month:02d}"
    return iso(found.resolve(date(found.year or 1, 1, 1)), DAY)
