"""Datelines that open with their agency, and those of Chinese, Japanese and Korean copy, where it is set against the place."""

from ..._regex import Match, compile_pattern
from ..._span import Span, fold
from ...grammar import DatelineStyle
from ...records import Dateline, PartialDate, Place
from .dates import BLANK
from .head import Head, made
from .tagged import place_behind
from .tags import EASTERN_TAGS, LEADING_TAGS, Manner, read_tag

_LEADING = compile_pattern(rf"(?P<tag>{LEADING_TAGS})(?={BLANK}*+[—–]|{BLANK}++--?{BLANK})")
_TOWN = r"(?P<town>[\p{L}\p{M}][\p{L}\p{M}' ]{0,30}?)"
_DAY = r"(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日"
_EASTERN = tuple(
    compile_pattern(shape)
    for shape in (
        rf"(?P<tag>{EASTERN_TAGS}){_TOWN}(?P<date>{_DAY})[电電讯訊]",
        rf"[【\[\(（]{_TOWN}[=＝]?(?P<tag>{EASTERN_TAGS})[】\]\)）]",
        rf"[（\(](?P<tag>{EASTERN_TAGS})(?:记者|記者)[\p{{Han}}、]{{2,12}}?(?P<town>\p{{Han}}{{2,4}})(?P<date>{_DAY})[电電][）\)]",
    )
)


def first_named(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``Newswise — CITY, Region – Month D, YYYY –``, and ``CNN —``, which gives no place."""
    match = _LEADING.match(text, reach.start, reach.end)
    tag = read_tag(match["tag"], style) if match else None
    if match is None or tag is None or tag.agency is None:
        return None
    if Manner.BEFORE_PLACE in tag.manners:
        return place_behind(text, match.start(), match.end(), end, tag.agency)
    return made(text, match.start(), match.end(), Head(), tag.agency)


def eastern(text: str, reach: Span, _end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``新华社恩多拉5月2日电``, ``【恩多拉共同】`` and ``(은돌라=연합뉴스)``."""
    opens = text[reach.start : reach.start + 1]
    for shape in _EASTERN if not opens.isascii() or opens in {"(", "["} else ():
        match = shape.match(text, reach.start, reach.end)
        tag = read_tag(match["tag"], style) if match else None
        if match is not None and tag is not None:
            place = Place(name=fold(match["town"]), span=Span(*match.span("town")))
            return made(text, match.start(), match.end(), Head((place,), _date(match)), tag.agency)
    return None


def _date(match: Match) -> PartialDate | None:
    groups = match.groupdict()
    if not groups.get("date"):
        return None
    month, day = int(groups["month"] or 0), int(groups["day"])
    span = Span(*match.span("date"))
    return PartialDate(
        text=groups["date"],
        span=span,
        month=month if 1 <= month <= 12 else None,  # noqa: PLR2004
        day=day if 1 <= day <= 31 else None,  # noqa: PLR2004
    )
