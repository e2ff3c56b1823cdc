"""Quarters and halves of years: ``the first quarter``, ``Q1 2029``, ``second half of last year``.

ISO 8601-2 numbers the parts of a year behind the months and seasons: 33 to 36 are its quarters, 40 and 41 its halves.
"""

from collections.abc import Mapping
from datetime import date

from .._regex import Match, compile_pattern
from ._reckon import YEAR, Relative, Value, iso, no_value, shifted

_FIRST_QUARTER, _FIRST_HALF = 33, 40
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "1st": 0, "2nd": 1, "3rd": 2, "4th": 3}
_ORDINAL = rf"(?P<ordinal>(?i:{'|'.join(_ORDINALS)}))"
_SIDES: Mapping[str, int] = {"last": -1, "this": 0, "next": 1}

_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\w-]|[.,]\d)"
_OF_YEAR = (
    rf"(?:(?:,|['’]s)?+(?:\s++(?i:of|in))?+\s++(?:{_YEAR}|(?P<side>(?i:last|this|next))\s++year\b(?!['’])|"
    r"(?P<fiscal>(?i:the\s++)?+(?i:fiscal|financial)(?:\s++year)?+(?:\s++\d{4})?+)\b))?+"
)
_BEFORE = compile_pattern(rf"(?:(?<![\w$€£-])(?P<lead>(?:19|20)\d\d)(?:['’]s)?\s++)?{_ORDINAL}[\s-]++\Z")
_BEHIND = compile_pattern(rf"(?![\w-])(?!\s++of\s++(?:the|a)\s++(?:game|match|race|bowl|contest|final)){_OF_YEAR}")
_FIGURE = compile_pattern(rf"(?:Q(?P<number>[1-4])|(?P<leading>[1-4])Q)(?!\w){_OF_YEAR}")
_IN = compile_pattern(r"\b(?i:in|for|of|from|by|since|during|until|through|to|the|this|last|next)\s++\Z")
_YEAR_BEFORE = compile_pattern(r"(?<![\w$€£-])(?P<lead>(?:19|20)\d\d)\s++\Z")
_REACH = 32


def quarter_at(text: str, start: int, end: int, word: str) -> Relative | None:
    """Return the quarter or half year of which `word`, ``quarter`` or ``half``, is the noun; a half needs its year."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    behind = _BEHIND.match(text, start + len(word), end)
    if before is None or behind is None:
        return None
    half = word == "half"
    number = _ORDINALS[before["ordinal"].casefold()]
    if half and (number > 1 or not (before["lead"] or behind["year"] or behind["side"])):
        return None
    return _part(before.start(), behind.end(), (_FIRST_HALF if half else _FIRST_QUARTER) + number, before["lead"], behind)


def figure_quarter_at(text: str, start: int, end: int, _word: str) -> Relative | None:
    """Return the quarter that is written as ``Q1`` or ``1Q``: with its year, or behind a preposition."""
    match = _FIGURE.match(text, start, end)
    if match is None:
        return None
    lead = _YEAR_BEFORE.search(text, max(0, start - _REACH), start)
    told = lead or match["year"] or match["side"] or match["fiscal"]
    if not told and not _IN.search(text, max(0, start - _REACH), start):
        return None
    number = int(match["number"] or match["leading"]) - 1
    return _part(lead.start() if lead else start, match.end(), _FIRST_QUARTER + number, lead and lead["lead"], match)


def _part(start: int, end: int, code: int, lead: str | None, behind: Match) -> Relative:
    """Write it with its year: one in figures counts as it is, that of a firm's own calendar does not tell."""
    year = None if behind["fiscal"] else lead or behind["year"]
    written = f"{year}-{code}" if year else None
    value = _of_year(_SIDES[behind["side"].casefold()], code) if behind["side"] else no_value
    return Relative(start, end, value, written=written)


def _of_year(side: int, code: int) -> Value:
    def value(near: date) -> str | None:
        year = iso(shifted(near, years=side), YEAR)
        return f"{year}-{code}" if year else None

    return value
