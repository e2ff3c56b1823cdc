"""What the forms for other programs share: only what is given is written, in words that every encoding can hold."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from .._reading import words
from .._regex import compile_pattern
from ..records import Article, Caption, Credit, Envelope, PartialDate, Place, Span

_SIGN = compile_pattern(r"(?:©|&copy;|\([cC]\)|\b(?i:copyright)\b)(?:[\s:]*+(?:©|&copy;|\([cC]\)))?+[\s:]*+")
_REACH = 40
"""A sign of copyright stands so close before the credit."""
_UTC = frozenset(("GMT", "UTC", "Z"))
"""The zones that mean one time everywhere; other letters mean several."""


def given(facts: Mapping[str, object]) -> dict[str, object]:
    """Return the facts without those that are ``None`` or empty, texts as UTF-8 can hold them."""
    kept = {name: encodable(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return {name: fact for name, fact in kept.items() if fact is not None and fact not in ("", [], {})}


def encodable(text: str) -> str:
    """Return `text` as UTF-8 can hold it: halves of surrogate pairs joined, single ones as U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def place_names(places: Iterable[Place]) -> list[str]:
    """Return each place from small to large: ``"PORTLAND, Ore."``."""
    names = (", ".join(filter(None, (p.name, p.region, p.country))) for p in places)
    return [name for name in names if name]


def photographers(credit: Credit | None) -> list[str]:
    """Return the names of those who took the picture."""
    return [name for name in (credit.photographer or "").split(" and ") if name] if credit else []


def picture_notice(article: Article, caption: Caption) -> str | None:
    """Return the credit with its sign of copyright, ``"© Ann Lee/Acme Press"``; ``None`` where it has no such sign."""
    if caption.credit is None:
        return None
    credit = caption.credit.span
    first = max(caption.span.start, credit.start - _REACH)
    near, at = Span(first, credit.end).of(article.source), credit.start - first
    start = next((sign.start() for sign in _SIGN.finditer(near) if at in (sign.start(), sign.end())), None)
    return None if start is None else words(near, Span(start, len(near)))


def sent(envelope: Envelope | None) -> str | None:
    """Return when the message was sent, in ISO 8601: ``"2031-03-13T11:37:00Z"``; ``None`` where not all of it is known."""
    date = envelope.sent if envelope else None
    if date is None or date.zone not in _UTC or date.hour is None or date.minute is None:
        return None
    moment = _moment(date, date.hour, date.minute)
    return moment.isoformat().replace("+00:00", "Z") if moment else None


def day(date: PartialDate | None) -> str | None:
    """Return a day that is written with its year, in ISO 8601; ``None`` where a part is not written or there is no such day."""
    moment = _moment(date) if date else None
    return moment.date().isoformat() if moment else None


def _moment(date: PartialDate, hour: int = 0, minute: int = 0) -> datetime | None:
    if date.year is None or date.month is None or date.day is None:
        return None
    try:
        return datetime(date.year, date.month, date.day, hour, minute, tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
