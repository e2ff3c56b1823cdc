"""Calendar dates as they are written: ``March 1, 2022``, ``Monday (Feb 28)``, ``02 Mar 2022 10:14PM``, ``2022``.

Words that are a month, a weekday or a number are looked for; only where one stands are patterns tried, anchored there.
"""

from collections.abc import Iterator

from attrs import evolve, frozen

from .._regex import Match, compile_pattern, compile_plain
from .._span import Span, fold
from ..data.months import FOREIGN_MONTHS, FULL_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS, ZONES, month_number, weekday_number
from ..records import PartialDate

# A blank may be any white space, and web pages put characters of no width into dates: "(Jan \u200c2)".
_B = r"[\s\u200b-\u200d\u2060\ufeff]"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?+(?![\p{L}\d]|[.:/]\d|,(?!\d{4}(?!\d))\d)"
_YEAR = r"(?:1[5-9]|20)\d\d(?![\p{L}\d]|[.,:]\d)"
_TO = rf"(?:{_B}*+[-–—/]{_B}*+|{_B}++(?:and|to|or|through|until|&){_B}++)"
_PART_OF_DAY = rf"(?:{_B}++(?:morning|afternoon|evening|night|midday|noon))?+"

_WORD = compile_pattern(r"\w++")
_SPACE = compile_pattern(rf"{_B}*+")
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
_TIME = (
    rf"(?P<hour>[01]?\d|2[0-3]|24(?=[:.h]?00))(?:(?P<colon>[:.h])?(?P<minute>[0-5]\d))?+(?::[0-5]\d(?:\.\d{{1,6}}+)?+)?+(?!\d|[.,:]\d)"
    rf"(?:{_B}*+(?P<half>[AaPp])\.?[Mm]\b\.?+)?+(?:{_B}*+(?P<bracket>\()?+(?P<zone>[A-Z]{{1,5}}+|[+-]\d\d:?\d\d)\b(?(bracket)\)))?+"
)
_TIME_BEHIND = compile_pattern(rf"(?:T|{_B}*+[,|•·—–-]?+{_B}*+(?:at{_B}++)?+){_TIME}")
_TIME_BEFORE = compile_pattern(rf"{_TIME}(?:{_B}*+\(\d{{3,4}}{_B}*+GMT\))?+(?:{_B}*+,{_B}*+|{_B}++)(?:on{_B}++)?+")
_MAYBE_TIME = compile_plain(rf"\d{{1,2}}(?:[:.h]\d\d(?!\d)|(?:\d\d)?{_B}*+(?:[AaPp]\.?[Mm]\b|[A-Z]{{2,4}}\b))")

# What shows that four figures are no year.
_NO_YEAR_BEFORE = compile_pattern(
    rf"\d[.,:/]\Z|[\p{{L}}\d]/\Z|(?<!\d)\d{{3}}[- ]\Z|\p{{L}}(?<!\b(?:post|pre|mid|early|late))-\Z|"
    r"(?:[$€£¥₹#@&]|\b(?i:no|nos|than|some|nearly|almost|approximately|least|exactly|only|flight|highway|route|interstate|room|"
    r"resolution|section|page|windows|office|area|code|local|box|us|rs|nt|hk|falcon|roughly|version|verse|chapter|article|item|lot|"
    r"suite|apartment|gate|channel|asteroid|extension|phone|boeing|airbus|peugeot|volvo|renault|fiat|audi|nokia|eur|usd|gbp|chf|sgd)\.?)"
    rf"{_B}*+\Z"
)
_NO_YEAR_BEHIND = compile_pattern(
    rf"%|-\p{{L}}|/\d|\.\d|{_B}++\p{{Lu}}\p{{Ll}}++{_B}++(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane|Way)\b|"
    rf"{_B}*+(?:[$€£¥]|(?:GMT|UTC|EST|EDT|PST|PDT|BST|CET|hrs)\b|"
    rf"(?i:per{_B}?cent|pct|percentage|people|persons|men|women|children|students|troops|soldiers|members|"
    r"workers|employees|jobs|miles|km|kms|kilometers|kilometres|meters|metres|feet|ft|inches|acres|hectares|tons|tonnes|pounds|"
    r"lbs|kg|grams|gallons|barrels|liters|litres|mw|megawatts|hours|points|votes|dollars|dlrs|mln|million|"
    r"billion|bln|trillion|yen|euros|rupees|shares|seats|homes|houses|stores|locations|pages|copies|rpm|hp|block|degrees|"
    r"pence|cents|francs|marks|pesos|"
    r"or so|or more|in all|in total)\b)"
)
_PREPOSITION = compile_pattern(
    rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]etween|[Dd]uring|[Aa]fter|[Bb]efore|[Oo]f|[Tt]hrough|[Tt]o|[Ee]arly|[Ll]ate|[Mm]id|"
    rf"[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Ff]or|[Ee]very|[Cc]oming|[Ff]ollowing|[Bb]ack|[Tt]ill|[Aa]nd|[Oo]r|[Ee]ach|[Uu]pcoming)(?:{_B}++|-)\Z"
)
_THE = compile_pattern(rf"\b(?:[Tt]he|[Ii]ts|a){_B}++\Z")
_NOUN = compile_pattern(rf"{_B}++\p{{Ll}}(?!n\b|f\b|o\b|or\b|rom\b|hrough\b|gainst\b|y\b|t\b|nd\b|as\b|s\b)")
_BEHIND_NAME = compile_pattern(rf"{_B}++\p{{Lu}}\p{{Ll}}")
_SPAN_OF_YEARS = compile_pattern(r"[-–](?:1[5-9]|20)\d\d(?![\w-])")
_MODERN = range(1900, 2040)
_REACH = 24
_PM, _NOON = "p", 12


INITIALS = "0-9" + "".join(sorted({name[0].upper() for name in (*MONTHS, *WEEKDAYS)}))
"""The characters with which dates begin, for a character class."""
_NAMED = MONTHS.keys() | WEEKDAYS.keys()
_OPENER = compile_plain(rf"[{INITIALS}](?<!\w.)\w*+")
"""A word that one of them begins: looked for by its first character, which is quicker than by the edge of a word."""


@frozen
class _Found:
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
    return [evolve(date, start=start, end=match.end("first"), day=_number(match["first"])), date]


def _with_second_day(text: str, first: _Found, end: int) -> list[_Found]:
    """Read on behind ``April 24``: ``and 25, 1999`` is a second day, whose year goes for both."""
    match = _SECOND_DAY.match(text, first.end, end) if first.day is not None and first.year is None else None
    if match is None:
        return [first]
    year = _maybe(match["year"])
    second = evolve(first, start=match.start("day"), end=match.end(), year=year, day=_number(match["day"]), weekday=None)
    return [evolve(first, year=year), second]


def _with_weekday_behind(text: str, date: _Found, end: int) -> _Found:
    match = _WEEKDAY_BEHIND.match(text, date.end, end)
    weekday = match and weekday_number(match["weekday"])
    return evolve(date, end=match.end(), weekday=weekday) if match and weekday is not None else date


def _clock(match: Match) -> tuple[int, int, str | None] | None:
    """Return hour, minute and zone; ``None`` where the figures are no time of day."""
    zone = match["zone"] if match["zone"] and (match["zone"] in ZONES or match["zone"][0] in "+-") else None
    shown = match["half"] or (match["minute"] and (match["colon"] or zone))
    hour = int(match["hour"])
    if not shown or (match["half"] and not 1 <= hour <= _NOON):
        return None
    if match["half"]:
        hour = hour % _NOON + (_NOON if match["half"].lower() == _PM else 0)
    return hour % 24, int(match["minute"] or 0), zone


def _clock_end(match: Match, *, zone: bool) -> int:
    if zone or not match["zone"]:
        return match.end()
    return max(match.end(g) for g in ("hour", "minute", "half")) + (1 if match["half"] else 0)


def _with_time(text: str, date: _Found, end: int) -> _Found:
    match = _TIME_BEHIND.match(text, date.end, end) if date.day is not None or date.weekday is not None else None
    clock = match and _clock(match)
    if not match or not clock:
        return date
    hour, minute, zone = clock
    return evolve(date, end=_clock_end(match, zone=zone is not None), hour=hour, minute=minute, zone=zone)


def _weekday(text: str, start: int, end: int, word: str) -> list[_Found]:
    number = weekday_number(word)
    behind = _AFTER_WEEKDAY.match(text, start + len(word), end)
    date = _dated(text, behind, end) if behind else None
    if date is not None:
        return [_with_time(text, one, end) for one in _with_second_day(text, evolve(date, start=start, weekday=number), end)]
    full = word.capitalize() in FULL_WEEKDAYS
    return [_with_time(text, _Found(start, start + len(word), weekday=number), end)] if full else []


def _dated(text: str, behind: Match, end: int) -> _Found | None:
    date = _month_first(text, behind.end(), end) or _day_first(text, behind.end(), end)
    if date is None or date.day is None:
        return None
    if not behind["open"]:
        return date
    close = _CLOSE.match(text, date.end, end)
    return evolve(date, end=close.end()) if close else None


def _month(text: str, start: int, end: int, word: str) -> list[_Found]:
    date = _month_first(text, start, end)
    if date is not None:
        days = _with_second_day(text, _with_weekday_behind(text, date, end), end)
        return [*days[:-1], _with_time(text, days[-1], end)]
    return [_Found(start, start + len(word), month=month_number(word))] if _is_month_alone(text, start, end, word) else []


def _is_month_alone(text: str, start: int, end: int, word: str) -> bool:
    """Tell a month from the verbs, adjectives and first names that are spelled like one."""
    if word.capitalize() not in FULL_MONTHS:
        return False
    if _PREPOSITION.search(text, max(0, start - _REACH), start):
        return True
    if _THE.search(text, max(0, start - _REACH), start):
        return _NOUN.match(text, start + len(word), end) is not None
    return word not in {"May", "March", "August", "MAY", "MARCH", "AUGUST"} and not _BEHIND_NAME.match(
        text, start + len(word), end
    )


def _year(text: str, start: int, end: int, word: str) -> list[_Found]:
    year = int(word)
    if _NO_YEAR_BEFORE.search(text, max(0, start - _REACH), start) or _NO_YEAR_BEHIND.match(text, start + len(word), end):
        return []
    if (
        year in _MODERN
        or _SPAN_OF_YEARS.match(text, start + len(word), end)
        or _PREPOSITION.search(text, max(0, start - _REACH), start)
    ):
        return [_Found(start, start + len(word), year=year)]
    return []


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
    day, month = (b, a) if match[2] != "." and a <= _NOON < b else (a, b)
    sure = match[2] == "." or day > _NOON or day == month
    return (
        _Found(start, match.end(), int(match["year"]), month, day)
        if sure and 1 <= month <= _NOON and day <= _LAST_DAY
        else None
    )


_LAST_DAY = 31
_SEPARATORS = frozenset("-/.")


def _time_first(text: str, start: int, end: int) -> list[_Found]:
    match = _TIME_BEFORE.match(text, start, end) if _MAYBE_TIME.match(text, start, end) else None
    clock = match and _clock(match)
    if not match or not clock:
        return []
    dates = [d for d in dates_at(text, match.end(), end, timed=True) if d.day is not None or d.weekday is not None]
    if not dates or dates[0].hour is not None:
        return []
    hour, minute, zone = clock
    return [evolve(dates[0], start=start, hour=hour, minute=minute, zone=zone), *dates[1:]]


def _figures(text: str, start: int, end: int, word: str, *, timed: bool) -> list[_Found]:
    date = _numeric(text, start, end, word)
    if date is not None:
        return [_with_time(text, date, end)]
    dates = _days_first(text, start, end)
    if dates:
        return [*dates[:-1], _with_time(text, _with_weekday_behind(text, dates[-1], end), end)]
    if len(word) == _YEAR_LENGTH and word.isdecimal() and word[:2] in _CENTURIES:
        return _year(text, start, end, word)
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
