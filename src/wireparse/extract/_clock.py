"""Times of day, behind a date or before it: ``10:14PM``, ``at 12.30 a.m.``, ``0230 GMT``, ``T10:14:00Z``."""

from typing import NamedTuple

from .._regex import BLANK as _B
from .._regex import Match, compile_pattern, compile_plain
from ..data.months import ZONES

_TIME = (
    rf"(?P<hour>[01]?\d|2[0-3]|24(?=[:.h]?00))(?:(?P<colon>[:.h])?(?P<minute>[0-5]\d))?+(?::[0-5]\d(?:\.\d{{1,6}}+)?+)?+(?!\d|[.,:]\d)"
    rf"(?:{_B}*+(?P<half>[AaPp])\.?[Mm]\b\.?+)?+(?:{_B}*+(?P<bracket>\()?+(?P<zone>[A-Z]{{1,5}}+|[+-]\d\d:?\d\d)\b(?(bracket)\)))?+"
)
_BEHIND = compile_pattern(rf"(?:T|{_B}*+[,|•·—–-]?+{_B}*+(?:at{_B}++)?+){_TIME}")
_BEFORE = compile_pattern(rf"{_TIME}(?:{_B}*+\(\d{{3,4}}{_B}*+GMT\))?+(?:{_B}*+,{_B}*+|{_B}++)(?:on{_B}++)?+")
_MAYBE = compile_plain(rf"\d{{1,2}}(?:[:.h]\d\d(?!\d)|(?:\d\d)?{_B}*+(?:[AaPp]\.?[Mm]\b|[A-Z]{{2,4}}\b))")
"""What `_BEFORE` needs at least."""
_PM, _NOON, _HOURS = "p", 12, 24


class Clock(NamedTuple):
    """A time of day."""

    hour: int
    """From 0 to 23."""
    minute: int
    """0 where none is given."""
    zone: str | None
    """As written; ``None`` where there is none, or none that is known."""
    end: int
    """Where its words end; where it stands before a date, those between the two as well."""


def clock_behind(text: str, start: int, end: int) -> Clock | None:
    """Read the time of day behind a date that ends at `start`, a comma or ``at`` between the two."""
    match = _BEHIND.match(text, start, end)
    return _read(match, _end(match)) if match else None


def clock_before(text: str, start: int, end: int) -> Clock | None:
    """Read the time of day that begins at `start`, up to where a date may begin: ``4:05 PM EST, ``."""
    match = _BEFORE.match(text, start, end) if _MAYBE.match(text, start, end) else None
    return _read(match, match.end()) if match else None


def _read(match: Match, end: int) -> Clock | None:
    """Return the time of day; ``None`` where the figures are none: nothing but figures, or no hour of half a day."""
    zone = _zone(match)
    shown = match["half"] or (match["minute"] and (match["colon"] or zone))
    hour = int(match["hour"])
    if not shown or (match["half"] and not 1 <= hour <= _NOON):
        return None
    if match["half"]:
        hour = hour % _NOON + (_NOON if match["half"].lower() == _PM else 0)
    return Clock(hour % _HOURS, int(match["minute"] or 0), zone, end)


def _zone(match: Match) -> str | None:
    zone: str | None = match["zone"]
    return zone if zone and (zone in ZONES or zone[0] in "+-") else None


def _end(match: Match) -> int:
    """Where the words of a time of day end; capitals behind it that are no zone are none of them."""
    if not match["zone"] or _zone(match) is not None:
        return match.end()
    return max(match.end(g) for g in ("hour", "minute", "half")) + (1 if match["half"] else 0)
