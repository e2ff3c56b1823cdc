"""Dates: the calendar expressions of a stretch of text."""

from .._span import Span
from ..records import PartialDate
from ._calendar import scan


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
    start, end = (span.start, span.end) if span is not None else (0, len(text))
    return tuple(scan(text, start, end))
