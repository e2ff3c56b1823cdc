"""Which of two days is meant, the last or the next of its name: the verbs of the clause tell."""

from datetime import date

from .._regex import Pattern, compile_pattern
from .._span import Span
from ..records import PartialDate
from ._reckon import shifted

_FUTURE = compile_pattern(
    r"\b(?i:will|['’]ll|would|to be|is to|are to|was to|were to|scheduled|expected|due|planned|plans?|set to|postponed|until|"
    r"deadline|upcoming|coming|as early as|no later than|begins?|starts?|opens?)\b|\b(?i:by)\s++\Z"
)
_STRONG_FUTURE = compile_pattern(r"\b(?:will|['’]ll|scheduled|postponed until|as early as|due)\b")
_COMING = compile_pattern(
    r"\b(?:to be|is to|are to|scheduled|expected|due|planned|plans?|set to|postponed|deadline|upcoming|coming|"
    r"no later than)\b|\b(?:by|until)\s++\Z"
)
_MODAL = compile_pattern(r"(?:\b(?:will|would|could|might|should|shall)|['’]ll)\b(?!\s++(?:not\s++)?+have\b)")
_TIMETABLE = compile_pattern(
    r"\b(?:meets|(?<!\b(?:to|the|an?|track|swim)\s)meet|opens|begins|starts|resumes|expires|arrives|departs|returns|kicks off|"
    r"takes (?:effect|place|office|over)|goes (?:on|to|into|before)|go to the polls|heads? to the polls|"
    r"(?:plan|hope|intend|aim)s? to|(?:is|are) (?:due|to)|set to|"
    r"(?:is|are)\s++(?:\p{Ll}++ly\s++)?+\p{Ll}{2,12}ing(?!\s++of\b))\b"
)
_HAPPENED = compile_pattern(
    r"(?<!\b(?:be|get|the|an?|its|his|her|their|to)\s(?:\w++ly\s)?)\b(?:\w{3,12}ed\b(?!\s++to\b)|(?:did|said|told|began|won|"
    r"lost|took|taken|came|went|made|rose|fell|sank|struck|hit|broke|broken|held|met|left|found|paid|grew|built|sold|bought|seen|"
    r"shown)\b)|\b(?:was|were|had)\b"
)
_WILL = compile_pattern(r"\b(?:will|['’]ll)\b")
_SAID_BESIDE = compile_pattern(
    r"(?<!\b(?:be|get)\s(?:\w++ly\s)?)\b(?:(?!(?:schedul|expect|plann|slat)ed\b)\w{3,12}ed|said|says|told)"
    r"(?:\s++(?:on|late|early|it|them|reporters|here)){0,2}\s++\Z"
)
_SINCE = compile_pattern(r"\b(?i:since)\s++(?:(?:last|early|late|mid)[\s-]++)?+\Z")
_POSSESSIVE = compile_pattern(r"(?:\s++(?:morning|afternoon|evening|night)(?=['’]))?+['’]s?\b")
_CLAUSE_END = compile_pattern(r"[.;!?]['’\"”)]*+(?=\s)|[\r\n]\s*+[\r\n]")
_SUPERLATIVE = compile_pattern(r"\b(?:\p{Ll}{2,9}est|first|most|least|only|times?|once|twice|record)\b")
_OF_WEEK = compile_pattern(r"\s++(?:of\s++)?+(?P<side>last|this|next)\s++week\b")
_WEEKS = {"last": -1, "this": 0, "next": 1}
_CLAUSE_REACH = 200
_WEEK, _YEAR_MONTHS = 7, 12
_YESTERDAY, _TOMORROW = 1, 6
_LONG_PAST = range(4, 6)
_FAR_AHEAD = 60
_MONTHS_AHEAD = 2


def clause_of(text: str, span: Span, end: int) -> tuple[str, str]:
    """Return what stands before and behind `span` in its clause, 200 characters each way at most."""
    before = text[max(0, span.start - _CLAUSE_REACH) : span.start]
    behind = text[span.end : min(end, span.end + _CLAUSE_REACH)]
    cut = max((m.end() for m in _CLAUSE_END.finditer(before)), default=0)
    stop = _CLAUSE_END.search(behind)
    return before[cut:], behind[: stop.start()] if stop else behind


def weekday_meant(text: str, found: PartialDate, near: date, end: int) -> date | None:
    """Read a weekday alone: it looks back, but for tomorrow's and for coming ones with a word about the future."""
    behind = (near.weekday() - (found.weekday or 0)) % _WEEK
    before, after = clause_of(text, found.span, end)
    if _POSSESSIVE.match(after):
        return shifted(near, days=-behind)
    week = _OF_WEEK.match(after)
    if week is not None:
        return shifted(near, days=(found.weekday or 0) - near.weekday() + _WEEK * _WEEKS[week["side"]])
    if behind == 0:
        return near
    coming = behind == _TOMORROW or _is_coming(before, after, behind)
    return shifted(near, days=_WEEK - behind if coming else -behind)


def month_meant(text: str, found: PartialDate, near: date, end: int) -> date | None:
    """Read a month alone: the last one of that name, or the coming one if the clause is about the future."""
    ahead = ((found.month or 0) - near.month) % _YEAR_MONTHS
    before, after = clause_of(text, found.span, end)
    future = is_ahead(before) or _WILL.search(after) or _COMING.search(after)
    soon = ahead <= _MONTHS_AHEAD and not _HAPPENED.search(before)
    coming = ahead == 0 or ((future or soon) and not _SINCE.search(before))
    return shifted(near.replace(day=1), months=ahead if coming else ahead - _YEAR_MONTHS)


def day_meant(text: str, found: PartialDate, near: date, end: int) -> date | None:
    """Read a date without its year: the nearest, but far ahead only with a word about the future."""
    day = found.resolve(near)
    away = (day - near).days if day is not None and found.weekday is None else 0
    if -_FAR_AHEAD <= away <= _FAR_AHEAD or day is None:
        return day
    before, after = clause_of(text, found.span, end)
    if away < 0:
        return _same_day(day, 1) if _leads_on(before, _MODAL) else day
    return day if _FUTURE.search(before) or _FUTURE.search(after) else _same_day(day, -1)


def is_ahead(before: str) -> bool:
    """Tell whether a clause up to here is about the future."""
    return _leads_on(before, _MODAL, _COMING, _TIMETABLE)


def is_count_ahead(before: str) -> bool:
    """Tell whether ``in two months`` behind `before` is a time to come, and not how long something took or was the first."""
    return is_ahead(before) and _SUPERLATIVE.search(before) is None


def _is_coming(before: str, after: str, behind: int) -> bool:
    if _SAID_BESIDE.search(before):
        return False
    if _leads_on(before, _STRONG_FUTURE, _TIMETABLE):
        return True
    happened = _HAPPENED.search(before) is not None
    if not happened and _opens_ahead(after):
        return True
    if behind == _YESTERDAY:
        return False
    cue = _FUTURE if behind in _LONG_PAST else _STRONG_FUTURE
    return cue.search(before) is not None or (not happened and cue.search(after) is not None)


def _opens_ahead(after: str) -> bool:
    """Tell whether the first verb behind an opening date is about the future."""
    first = min((m.start() for cue in (_STRONG_FUTURE, _TIMETABLE) for m in cue.finditer(after)), default=None)
    return first is not None and _HAPPENED.search(after, 0, first) is None


def _leads_on(before: str, *cues: Pattern) -> bool:
    """Tell whether a clause goes on from a word about the future to its end without telling of a thing that happened."""
    end = max((m.end() for cue in cues for m in cue.finditer(before)), default=None)
    return end is not None and _HAPPENED.search(before, end) is None


def _same_day(day: date, years: int) -> date | None:
    """Return the same day in another year; ``None`` for February 29 where that year has none."""
    other = shifted(day, years=years)
    return other if other is not None and other.day == day.day else None
