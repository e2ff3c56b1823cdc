"""Days, months and years named from the day of publication: ``today``, ``last year``, ``two months ago``."""

from collections.abc import Callable
from datetime import date

from .._regex import Match, Pattern, compile_pattern, compile_plain
from ..data.months import FULL_MONTHS, FULL_WEEKDAYS, NUMBERS, month_number, weekday_number
from ._holiday import HOLIDAY_WORDS, holiday_at
from ._quarter import figure_quarter_at, quarter_at
from ._reckon import DAY, MONTH, YEAR, Relative, Value, iso, no_value, shifted

_MONTHS_A_YEAR, _DAYS_A_WEEK = 12, 7

_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_SIDES = {"last": -1, "this": 0, "next": 1, "coming": 1, "previous": -1}
_UNITS = {"year": ("years", YEAR), "month": ("months", MONTH), "day": ("days", DAY)}
_MEASURED = "month|year"
_UNMEASURED = "weekend|week|quarter|spring|summer|fall|autumn|winter|decade|century"

_NAMED = "|".join(sorted(FULL_MONTHS | FULL_WEEKDAYS))
_PARTS_OF_DAY = "morning|afternoon|evening"
_NEXT_WORD = compile_plain(r"\w++\s++(\w++)")
_BEHIND_SIDES = frozenset(f"{_MEASURED}|{_UNMEASURED}|{_NAMED.casefold()}|{_PARTS_OF_DAY}|night|past|coming".split("|"))
"""What stands behind ``last``, ``this`` and the like where they tell a time; mostly it is another word."""
_SIDED = compile_pattern(
    rf"(?i:last|this|next|coming|previous)\s++(?:(?P<unit>{_MEASURED})|(?P<vague>{_UNMEASURED})|(?P<name>{_NAMED})"
    rf"|(?P<now>{_PARTS_OF_DAY}))\b(?!['’]s\b\s*+(?:old|long))(?!-)"
)
_LAST_NIGHT = compile_pattern(r"(?i:last)\s++night\b(?!['’])")
_THIS_PAST = compile_pattern(rf"(?i:this)\s++(?P<side>past|coming)\s++(?P<name>{_NAMED})\b")
_BEFORE_LAST = compile_pattern(r"(?i:the\s++)?(?P<unit>week|month|year|weekend)\s++(?:before|after)\s++\Z")
_DAY_BEYOND = compile_pattern(r"(?i:the\s++)?(?i:day)\s++(?P<side>before|after)\s++\Z")
_COUNTED = r"(?P<count>\b\p{L}++|\b\d{1,3}+)(?:\s++|-)(?P<unit>year|month|day|week)s?+"
_COUNTED_BEFORE = compile_pattern(rf"{_COUNTED}\s++\Z")
_FROM_NOW = compile_pattern(rf"{_COUNTED}\s++from\s++\Z")
_IN_UNITS = compile_pattern(r"\b[Ii]n\s++(?P<count>\p{L}++|\d{1,3}+)\s++\Z")
_DAY_BEHIND = compile_pattern(rf"\s++(?:on\s++)?+(?i:{'|'.join(sorted(FULL_WEEKDAYS))})\b")
_YEAR_AGO = compile_pattern(r"(?i:year)-(?:(?P<ago>ago)|earlier)\b")
_THE = compile_pattern(r"\b(?i:the)\s++\Z")
_NO_NOUN = compile_pattern(r"(?![\w-]|\s++(?!(?:in|of|on|at|and|as|but|when|that|to|for|with|by|after|before)\b)\p{Ll})")
_DECADE = compile_pattern(r"(?:(?:1[5-9]|20)\d0|(?<=(?<!\w)['’])\d0)['’]?s\b")
_REACH = 32


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


def _back(pattern: Pattern, text: str, start: int) -> Match | None:
    """Return what `pattern` matches up to `start`, no farther back than an expression is long."""
    return pattern.search(text, max(0, start - _REACH), start)


def _day_word(text: str, start: int, _end: int, word: str) -> Relative:
    days = _DAYS[word.casefold()]
    beyond = _back(_DAY_BEYOND, text, start) if days else None
    if beyond is None or (beyond["side"] == "after") != (days > 0):
        return Relative(start, start + len(word), _moved(days, "day"))
    return Relative(beyond.start(), start + len(word), _moved(2 * days, "day"))


def _sided(text: str, start: int, end: int, word: str) -> Relative | None:
    behind = _NEXT_WORD.match(text, start, end)
    if behind is None or behind[1].casefold() not in _BEHIND_SIDES:
        return _beyond(text, start, word)
    special = _LAST_NIGHT.match(text, start, end)
    if special is not None:
        return Relative(start, special.end(), _moved(-1, "day"))
    special = _THIS_PAST.match(text, start, end)
    if special is not None:
        return _named(start, special.end(), -1 if special["side"] == "past" else 1, special["name"])
    return _beyond(text, start, word) or _plain_sided(text, start, end, word)


def _beyond(text: str, start: int, word: str) -> Relative | None:
    """Read ``the month before last`` and ``the year after next``."""
    side = _SIDES[word.casefold()]
    match = _back(_BEFORE_LAST, text, start) if word in {"last", "next"} else None
    if match is None or ("before" in match[0]) != (side < 0):
        return None
    value = _moved(2 * side, match["unit"]) if match["unit"] in _UNITS else no_value
    return Relative(match.start(), start + len(word), value)


def _plain_sided(text: str, start: int, end: int, word: str) -> Relative | None:
    match = _SIDED.match(text, start, end)
    if match is None:
        return None
    side = _SIDES[word.casefold()]
    if match["vague"]:
        return Relative(start, match.end())
    if match["now"]:
        return Relative(start, match.end(), _moved(side, "day")) if side == 0 else None
    if match["unit"]:
        return Relative(start, match.end(), _moved(side, match["unit"]))
    return _named(start, match.end(), side, match["name"])


def _named(start: int, end: int, side: int, name: str) -> Relative:
    number = month_number(name)
    return Relative(
        start, end, _sided_weekday(side, weekday_number(name) or 0) if number is None else _sided_month(side, number)
    )


def _count(match: Match) -> int | None:
    return int(match["count"]) if match["count"].isdecimal() else NUMBERS.get(match["count"].casefold())


def _counted(match: Match, end: int, direction: int) -> Relative | None:
    """Read so many units one way or the other; weeks are found without a value."""
    count = _count(match)
    if count is None:
        return None
    value = no_value if match["unit"] == "week" else _moved(direction * count, match["unit"])
    return Relative(match.start(), end, value)


def _ago(text: str, start: int, end: int, word: str) -> Relative | None:
    match = _back(_COUNTED_BEFORE, text, start)
    if match is None:
        return None
    day = _DAY_BEHIND.match(text, start + len(word), end) if match["unit"] == "week" else None
    return _counted(match, day.end() if day else start + len(word), -1)


def _from_now(text: str, start: int, _end: int, word: str) -> Relative | None:
    match = _back(_FROM_NOW, text, start)
    return _counted(match, start + len(word), 1) if match else None


def _earlier(text: str, start: int, _end: int, word: str) -> Relative | None:
    """Read ``a year earlier``: it counts from what the text compares, so that it has no value."""
    match = _back(_COUNTED_BEFORE, text, start)
    found = _counted(match, start + len(word), -1) if match else None
    return found._replace(value=no_value) if found else None


def _in_units(text: str, start: int, _end: int, word: str) -> Relative | None:
    """Read ``in two months``, a date only in a clause about the future."""
    match = _back(_IN_UNITS, text, start)
    count = _count(match) if match else None
    if not match or not count:
        return None
    return Relative(match.start(), start + len(word), _moved(count, word.rstrip("s")), only_coming=True)


def _year_ago(text: str, start: int, end: int, _word: str) -> Relative | None:
    match = _YEAR_AGO.match(text, start, end)
    return Relative(start, match.end(), _moved(-1, "year") if match["ago"] else no_value) if match else None


def _weekend(text: str, start: int, end: int, word: str) -> Relative | None:
    match = _back(_THE, text, start)
    found = match and _NO_NOUN.match(text, start + len(word), end)
    return Relative(match.start(), start + len(word)) if match and found else None


def _spellings(word: str) -> tuple[str, str]:
    return word, word.capitalize()


_READERS: dict[str, Callable[[str, int, int, str], Relative | None]] = {
    **{s: _day_word for word in _DAYS for s in _spellings(word)},
    **{s: _sided for word in _SIDES for s in _spellings(word)},
    "ago": _ago,
    "now": _from_now,
    "earlier": _earlier,
    "weekend": _weekend,
    **dict.fromkeys(("days", "months", "years"), _in_units),
    **dict.fromkeys(_spellings("year"), _year_ago),
    **dict.fromkeys(("quarter", "half"), quarter_at),
    **{f"Q{number}": figure_quarter_at for number in range(1, 5)},
    **dict.fromkeys(HOLIDAY_WORDS, holiday_at),
}


RELATIVE_WORDS = frozenset(_READERS)
"""The words that give relative expressions away."""


def figures_at(text: str, start: int, end: int, word: str) -> Relative | None:
    """Return what the figures `word` at `start` begin: a decade (``1990s``), which has no value, or a quarter (``1Q``)."""
    if word[1:2] == "Q":
        return figure_quarter_at(text, start, end, word)
    match = _DECADE.match(text, start, end) if word[-1] in "s0" else None
    return Relative(start, match.end()) if match else None


def relative_at(text: str, start: int, end: int, word: str) -> Relative | None:
    """Return the relative expression that `word`, which stands at `start`, gives away; it may begin before it."""
    reader = _READERS.get(word)
    return reader(text, start, end, word) if reader else None
