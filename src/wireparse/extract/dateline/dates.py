"""The date of a dateline: American or European order, with or without a year, a day or a weekday, as hasty hands write it."""

from ..._regex import Match, compile_pattern, compile_plain
from ..._span import Span, fold, trim
from ...data.months import (
    DATELINE_MONTHS,
    DATELINE_WEEKDAYS,
    WEEKDAYS,
    dateline_month,
    dateline_weekday,
    month_number,
    weekday_number,
)
from ...records import PartialDate

BLANK = r"[\s\u200b-\u200f\u2060\ufeff\u00ad]"
"""White space, and what is not seen: both stand inside datelines."""
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d_~\u00ac\u00e2")
"""What begins one: dashes, the underscore of old wires, what readers of print take one for, and the first of misread UTF-8."""
DASH = rf"(?:[{''.join(sorted(DASHES - {'â'}))}]|\u00e2\u20ac[\u201c\u201d\u2022])"
"""Any of them; of UTF-8 that was read as Windows-1252 the whole."""

OPENS_WITH_DATE = compile_pattern(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d")
"""An English month and a figure, which a date begins with."""

FIRSTS = frozenset(("l", "lst", "lnd", "lrd", "lth", "ler"))
"""What hasty hands write for the first of a month."""

_MONTH = r"(?P<month>\p{L}[\p{L}\p{M}]{2,11}+)\.?"
_DAY = r"(?P<day>\d{1,3}|l)(?:st|nd|rd|th|er|º|\.)?(?:[-–/]\d{1,2}(?!\d))?"
_CENTURY = r"(?P<year>(?:19|20)\d\d)"
_YEAR = rf"(?:{_CENTURY}|(?P<year>\d\d(?!\d)))"
_WEEKDAY = rf"(?:(?P<weekday>(?i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?))\.?,?{BLANK}++)?"
_DE = rf"(?:de{BLANK}++)?"
_APART = rf"(?:[/,]{BLANK}*+|{BLANK}++)"
_DATE = (
    rf"(?:(?P<none>NO{BLANK}DATE)"
    rf"|(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)"
    rf"|{_CENTURY}\.?{BLANK}++{_MONTH}{BLANK}++{_DAY}(?:,{BLANK}++(?P<weekday>\p{{L}}{{4,9}}+))?+"
    rf"|{_WEEKDAY}(?:{_MONTH}{BLANK}*+{_DAY}(?:{_APART}{_YEAR})?"
    rf"|(?:le{BLANK}++)?{_DAY}{BLANK}*+{_DE}{_MONTH}(?:{_APART}{_DE}{_YEAR})?)"
    rf"|(?P<day>\d{{1,2}})\.{BLANK}?(?P<number>\d{{1,2}})\.{BLANK}?{_CENTURY}"
    rf"|(?P<day>\d\d)/(?P<number>\d\d)(?:/{_CENTURY})?"
    rf"|(?<=,{BLANK}*)(?P<alone>\p{{L}}{{3,9}}+)\.?(?:,?{BLANK}++{_CENTURY})?)"
)
_TIME = rf"(?:{BLANK}*+/{BLANK}*+(?P<hour>\d{{1,2}}):(?P<minute>\d\d){BLANK}?(?P<half>[ap])\.?m\.?)?"
_TO_THE_END = rf"{_DATE}{_TIME}{BLANK}*+[,.;]?{BLANK}*+\Z"
_FIGURE = compile_plain(r"\d|NO")
_MAYBE = compile_pattern(
    rf"\bl(?:st|nd|rd|th|er|º|\.)?(?:{BLANK}*+{_DE}{_MONTH})?+{BLANK}*+[,.;]?{BLANK}*+\Z"
    rf"|,{BLANK}*+\p{{L}}{{3,9}}+\.?{BLANK}*+[,.;]?{BLANK}*+\Z"
)
"""A figure, ``NO DATE``, an ``l`` in the place of a figure, or a word behind the last comma: each date has one of these."""
_LAST_WORD, _ANY_CENTURY = compile_plain(r"[^\W\d_]+\Z"), compile_plain(r"(?:19|20)\d\d")
_LAST_WORDS = frozenset((*DATELINE_MONTHS, *WEEKDAYS, *DATELINE_WEEKDAYS, *FIRSTS, "date", "am", "pm", "m"))
"""The words that stand last in dates; in one with its year any may be taken for a weekday."""
_LONGEST_END = 30
_BEFORE = compile_pattern(rf"(?:\G|(?<=[\s,.;\]\)])){_TO_THE_END}")
_LATER = compile_pattern(rf"(?<=[\s,.;\]\)]){_TO_THE_END}")
_HERE = compile_pattern(_DATE + _TIME)
_STOP = compile_pattern(r"(?:\d|\p{L}{5})\.\Z")
"""A full stop behind the date: no month is cut to five letters."""
_MONTHS, _DAYS = 12, 31
_YEAR_DIGITS, _CENTURY_TURNS = 4, 50
_HALF_DAY = 12


def find_date_before(text: str, start: int, end: int) -> Match | None:
    """Find the date that ends a stretch; it may be ``NO DATE``, which `read_date` reads as ``None``."""
    match = _BEFORE.search(text, start, end) if _may_end_in_date(text, start, end) else None
    if match is None or match["none"] or read_date(text, match) is not None:
        return match
    return _LATER.search(text, match.start() + 1, end)


def _may_end_in_date(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch has what a date has, and its last word is one of a date: a quick look."""
    if _FIGURE.search(text, start, end) is None:
        return _MAYBE.search(text, start, end) is not None
    tail = text[max(start, end - _LONGEST_END) : end].rstrip().rstrip(".,;").rstrip()
    word = _LAST_WORD.search(tail)
    is_known = word is None or word[0].casefold() in _LAST_WORDS or tail[: word.start()][-1:].isdecimal()
    return is_known or _ANY_CENTURY.search(text, start, end) is not None


def date_at(text: str, start: int, end: int) -> PartialDate | None:
    """Read the date that begins at `start`, if it has a day."""
    match = _HERE.match(text, start, end)
    date = read_date(text, match) if match else None
    return date if date is not None and date.day is not None else None


def read_date(text: str, match: Match) -> PartialDate | None:
    """Read a date that was found; ``None`` where its words are no month or weekday."""
    month = _month(match)
    weekday = dateline_weekday(match["weekday"]) if match["weekday"] else None
    if month is None and match["alone"] and not match["year"]:
        return _weekday(text, match)
    if match["none"] or month is None or (match["weekday"] and weekday is None):
        return None
    span = trim(text, match.start(), match.end())
    while text[span.end - 1] in ",;" or _STOP.search(text, span.start, span.end):
        span = trim(text, span.start, span.end - 1)
    return PartialDate(
        text=fold(span.of(text)),
        span=span,
        year=_year(match["year"]),
        month=month or None,
        day=_day(match["day"]) if month else None,
        weekday=weekday,
        hour=_hour(match),
        minute=int(match["minute"]) if match["minute"] else None,
    )


def _weekday(text: str, match: Match) -> PartialDate | None:
    """Read ``LONDON, Friday (Reuters)``."""
    weekday = weekday_number(match["alone"])
    span = Span(*match.span("alone"))
    return None if weekday is None else PartialDate(text=span.of(text), span=span, weekday=weekday)


def _month(match: Match) -> int | None:
    """Return the number of the month; 0 for a figure that is none, ``None`` for a word that is none."""
    if match["number"]:
        return _up_to(_MONTHS, match["number"]) or 0
    return month_number(match["alone"]) if match["alone"] else dateline_month(match["month"] or "")


def _day(figures: str | None) -> int | None:
    return 1 if figures == "l" else _up_to(_DAYS, figures or "0")


def _year(figures: str | None) -> int | None:
    """Read a year; of two figures, as the monitors of broadcasts wrote them, it is one of the fifties or later."""
    if not figures or len(figures) == _YEAR_DIGITS:
        return int(figures) if figures else None
    return int(figures) + (1900 if int(figures) >= _CENTURY_TURNS else 2000)


def _hour(match: Match) -> int | None:
    hour = _up_to(_HALF_DAY, match["hour"]) if match["hour"] else None
    return None if hour is None else hour % _HALF_DAY + _HALF_DAY * (match["half"] == "p")


def _up_to(last: int, figures: str) -> int | None:
    """Read the number of a day or month; ``None`` if there is none of that number."""
    number = int(figures)
    return number if 1 <= number <= last else None
