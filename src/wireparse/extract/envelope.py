"""The envelope: what header, slug line, trailer and headline say of a message, put together from the groups of their rules.

r i BC-MILL-FIRE 03-01 0412          ^BC-Mill Fire, 2nd Ld-Writethru,412<          AP-WF-03-01-31 1509GMT
| | |- keyword -| sent  |- words        |- keyword -| |-- version ---| |- words      |agency| |--- sent ---|
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import fields

from .._regex import compile_pattern
from .._span import Span, fold
from ..data.months import dateline_month
from ..records import Envelope, PartialDate

Groups = Mapping[str, Span]
"""Where the named groups of one block's rule stand."""

_WORDS = tuple(f.name for f in fields(Envelope) if f.name not in ("word_count", "sent"))
_NUMBER = compile_pattern(r"[0-9]{1,9}")
_RANGES = {"year": (1, 9999), "month": (1, 12), "day": (1, 31), "hour": (0, 23), "minute": (0, 59)}
_CENTURY, _FIRST_YEAR = 100, 70
"""A year of two figures is one of 1970 to 2069: the standards of transmission are of 1979 and later."""


def envelope_of(text: str, found: Sequence[Groups]) -> Envelope | None:
    """Return the envelope that the blocks of a message make.

    Args:
        text: the whole message.
        found: for each block that may tell, in order, where the groups of its rule stand.

    Returns:
        Of several values the first: a header comes before the slug line, that before the headline. When the message was sent is
        told by the block that tells most of it, so a trailer with its year and time by the header's day. ``None`` if no block
        fills a field.
    """
    words = {name: _first(text, name, found) for name in _WORDS}
    counts = (int(n) for groups in found for n in [_said(text, groups, "word_count")] if n and _NUMBER.fullmatch(n))
    dates = [d for groups in found if (d := _sent(text, groups)) is not None]
    envelope = Envelope(**words, word_count=next(counts, None), sent=max(dates, key=_parts, default=None))
    return envelope if envelope != Envelope() else None


def _first(text: str, name: str, found: Iterable[Groups]) -> str | None:
    return next((said for groups in found if (said := _said(text, groups, name))), None)


def _said(text: str, groups: Groups, name: str) -> str | None:
    return fold(groups[name].of(text)) if name in groups else None


def _sent(text: str, groups: Groups) -> PartialDate | None:
    """Read the group ``sent`` by the groups of its parts; ``None`` if one of them is out of range."""
    if "sent" not in groups:
        return None
    parts = {name: _number(text, groups, name) for name in _RANGES if name in groups}
    if not parts or not all(n is not None and _RANGES[name][0] <= n <= _RANGES[name][1] for name, n in parts.items()):
        return None
    span = groups["sent"]
    return PartialDate(text=fold(span.of(text)), span=span, zone=_said(text, groups, "zone"), **parts)


def _number(text: str, groups: Groups, name: str) -> int | None:
    said = groups[name].of(text)
    if not _NUMBER.fullmatch(said):
        return dateline_month(said) if name == "month" else None
    number = int(said)
    if name == "year" and number < _CENTURY:
        return number + (1900 if number >= _FIRST_YEAR else 2000)
    return number


def _parts(sent: PartialDate) -> int:
    return sum(getattr(sent, name) is not None for name in (*_RANGES, "zone"))
