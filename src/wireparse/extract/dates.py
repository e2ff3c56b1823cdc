"""Dates: the calendar expressions of a stretch of text, and the days that they mean.

A weekday in a story means the day of publication or one of the six before it; the day after is told by its distance, the other
coming days by words about the future in the same clause.  Months and dates without a year are read the same way.
"""

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple, Self

from attrs import evolve

from .._regex import compile_pattern, compile_plain
from .._span import Span, fold, shared
from ..records import DateMention, PartialDate
from ._calendar import INITIALS, dates_at, may_open, scan
from ._no_date import is_left_open, is_named_otherwise
from ._reckon import DAY, MONTH, Relative, iso, iso_week
from ._relative import RELATIVE_WORDS, figures_at, relative_at
from ._tense import clause_of, day_meant, is_ahead, is_count_ahead, month_meant, weekday_meant

_SMALL = sorted(word for word in RELATIVE_WORDS if word.islower())
_STEMS = [word for word in _SMALL if not any(word != stem and word.startswith(stem) for stem in _SMALL)]
"""The small words that give expressions away, but for those that begin with another: ``year`` finds ``years``."""
_CAPITALS = INITIALS + "".join(sorted({word[0] for word in RELATIVE_WORDS - {*_SMALL}}))
_OPENER = compile_plain(rf"[{_CAPITALS}](?<!\w.)\w*+")
"""A word that begins as dates, or as capitalised words do that give expressions away."""
_WORD = compile_plain(r"\b\w++")
_WEEK_OF = compile_pattern(r"\b(?i:the\s++)?week\s++of\s++\Z")
_TO = compile_pattern(r"(?:\s*+[-–—/]\s*+|,?+\s++(?:and|to|or|through|until|&)\s++)\Z")
_REACH = 32
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
            the stretch point to; if they point to none, only what is written out has a value.

    Returns:
        The mentions, in order, with spans in `text`.  ``last week``, decades, seasons and quarters without their year have no
        value; sets (``every Monday``), days left open (``a Monday``) and lengths of time (``for two days``) are no mentions.
    """
    return Expressions.find(text, Span(*_bounds(text, span))).mentions(published)


class Expressions(NamedTuple):
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
        made = (_mention(self.text, one, then, near, self.span.end) for one, then in zip_longest(self.found, self.found[1:]))
        return tuple(mention for mention in made if mention is not None)


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


def _expressions(text: str, start: int, end: int) -> list[PartialDate | Relative]:
    """Look for them from one word that gives them away to the next; what reaches back takes in what it covers."""
    found: list[PartialDate | Relative] = []
    done = start
    for at, word in _openers(text, start, end):
        if at < done:
            continue
        relative = relative_at(text, at, end, word) or (figures_at(text, at, end, word) if word[0].isdecimal() else None)
        if relative is not None and _takes_in(found, relative, start):
            found.append(relative)
        else:
            found.extend(one.record(text) for one in dates_at(text, at, end, word))
        done = _span(found[-1]).end if found else start
    return found


def _openers(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the words that may give an expression away, each with its place, in order.

    Figures and capitals are few and found by their first characters; a small word is quickest found as a string.
    """
    found = [(m.start(), m[0]) for m in _OPENER.finditer(text, start, end) if m[0] in RELATIVE_WORDS or may_open(m[0])]
    for stem in _STEMS:
        at = text.find(stem, start, end)
        while at >= 0:
            word = _WORD.match(text, at, end)
            if word is not None and word[0] in RELATIVE_WORDS:
                found.append((at, word[0]))
            at = text.find(stem, at + len(stem), end)
    return sorted(found)


def _takes_in(found: list[PartialDate | Relative], new: Relative, start: int) -> bool:
    """Tell whether `new` overlaps nothing of `found`, which loses what `new` covers."""
    kept = len(found)
    while kept and new.start <= _span(found[kept - 1]).start:
        kept -= 1
    if new.start < start or (kept and _span(found[kept - 1]).end > new.start):
        return False
    del found[kept:]
    return True


def _span(found: PartialDate | Relative) -> Span:
    return found.span if isinstance(found, PartialDate) else Span(found.start, found.end)


def _mention(
    text: str, found: PartialDate | Relative, then: PartialDate | Relative | None, near: date | None, end: int
) -> DateMention | None:
    """Return the mention that `found` is, if it is one; `then` is the expression behind it."""
    span = _span(found)
    if _is_name(found) and is_named_otherwise(text, span, end, month=_is_month(found)):
        return None
    if isinstance(found, Relative):
        before = clause_of(text, span, end)[0] if found.coming is not None or found.only_coming else ""
        if found.only_coming and not is_count_ahead(before):
            return None
        ahead = found.coming is not None and is_ahead(before)
        return _made(fold(span.of(text)), span, _relative_value(found, near, ahead=ahead))
    week = _WEEK_OF.search(text, max(0, span.start - _REACH), span.start) if found.day is not None else None
    if week is not None:
        return _week_mention(text, found, Span(week.start(), span.end), near)
    value = _range_start(text, found, then) or _value(text, found, near, end)
    return _made(found.text, span, value)


def _made(words: str, span: Span, value: str | None) -> DateMention:
    return DateMention(text=shared(words), span=span, value=shared(value) if value is not None else None)


def _relative_value(found: Relative, near: date | None, *, ahead: bool) -> str | None:
    if found.written is not None or near is None:
        return found.written
    return found.coming(near) if ahead and found.coming is not None else found.value(near)


def _is_name(found: PartialDate | Relative) -> bool:
    return isinstance(found, Relative) or (found.day is None and found.year is None)


def _is_month(found: PartialDate | Relative) -> bool:
    return isinstance(found, PartialDate) and found.month is not None


def _week_mention(text: str, found: PartialDate, span: Span, near: date | None) -> DateMention:
    """Read ``the week of March 3``, the week that holds the day."""
    day = found.resolve(near or date(found.year or 1, 1, 1)) if near is not None or found.year is not None else None
    return _made(fold(span.of(text)), span, iso_week(day))


def _range_start(text: str, found: PartialDate, then: PartialDate | Relative | None) -> str | None:
    """Read the beginning of ``April 28-May 2, 2029``, whose year stands at its end."""
    if found.year is not None or found.month is None or not isinstance(then, PartialDate) or then.year is None:
        return None
    if then.month is None or (then.day is None) != (found.day is None) or not _TO.match(text, found.span.end, then.span.start):
        return None
    year = then.year - ((found.month, found.day or 0) > (then.month, then.day or 0))
    return _written_value(evolve(found, year=year))


def _value(text: str, found: PartialDate, near: date | None, end: int) -> str | None:
    if found.year is not None:
        return _written_value(found)
    if near is None:
        return None
    if found.month is None:
        if is_left_open(text, found, end):
            return None
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
