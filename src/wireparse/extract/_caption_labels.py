"""What stands in front of a caption: labels of agencies and archives, an outlet's own, a desk's slug, a gallery's title."""

from typing import NamedTuple

from .._regex import Match, any_of, compile_pattern
from .._span import Span
from ..data.captions import COVER_LABELS, FILE_LABELS, PICTURE_LABELS
from ..grammar import CaptionStyle
from ..records import PartialDate
from ._caption_shell import strip_before
from .dates import find_partial_dates

_DASH = r"\s*+(?::|[-–—]{1,2}(?=\s))\s*+"
_PLAIN_FILE = tuple(label for label in FILE_LABELS if " " in label or label[0] in "([")
FILE_LABEL = compile_pattern(rf"(?i:{any_of(FILE_LABELS)}){_DASH}|{any_of(_PLAIN_FILE)}\s++(?=[\p{{Lu}}\"“])|FILE\s*+[-–—]\s*+")
"""A label that says the picture is from the archive."""
PICTURE_LABEL = compile_pattern(rf"(?i:{any_of(PICTURE_LABELS)}){_DASH}|TOPSHOTS?\s++")
"""Another label that captions alone have."""
COVER_LABEL = compile_pattern(rf"(?i:{any_of(COVER_LABELS)})\s*+:\s++")
"""A word and a colon: in front of a credit it is the credit's."""
SLUG = compile_pattern(r"\p{Lu}[\p{Lu}\s.,'’/-]{2,60}?\s{1,3}[-–]\s{1,3}\p{Lu}{3,9}\.?\s{1,3}\d{1,2}(?:,\s{1,3}\d{4})?:\s++")
"""Town and day in front, as picture desks write them: ``MESA CITY, NV - FEBRUARY 11:``."""
_GALLERY = compile_pattern(r"\p{Lu}[\p{L}'’ ]{1,40}?\sin\s(?:pictures|photos|images):?\s++")
_CREDIT = compile_pattern(r"\p{Lu}[^\s.!?]++(?:\s\p{Lu}[^\s.!?]*+){0,3}+")
"""A name behind a label: it is the credit's label."""
_SHORT = 40


class Labelled(NamedTuple):
    """A caption without its labels, and what they say."""

    body: Span
    """What is behind the labels."""
    is_file: bool
    """Whether one says that the picture is from the archive."""
    date: PartialDate | None
    """The day in a gallery's title."""
    slug: Span | None
    """Town and day in front, as picture desks write them: ``MESA CITY, NV - FEBRUARY 11:``."""


def strip_labels(text: str, body: Span, style: CaptionStyle) -> Labelled:
    """Take the labels off the front of a caption; several may stand in a row."""
    filed, dated, slug = False, None, None
    while body.start < body.end:
        label = FILE_LABEL.match(text, body.start, body.end)
        filed = filed or label is not None
        desk = SLUG.match(text, body.start, body.end)
        slug = Span(*desk.span()) if desk else slug
        label = label or desk or other_label(text, body, style)
        gallery = None if label else _GALLERY.match(text, body.start, body.end)
        day = _date_at(text, gallery.end(), body.end) if gallery else None
        if label is None and day is None:
            break
        dated = dated or day
        body = strip_before(text, Span(day.span.end if day else label.end() if label else body.start, body.end))
    return Labelled(body, filed, dated, slug)


def other_label(text: str, body: Span, style: CaptionStyle) -> Match | None:
    """Match a label that captions alone have: one of all outlets', or of the style's."""
    label = PICTURE_LABEL.match(text, body.start, body.end) or own_label(text, body, style)
    return label if label is None or _CREDIT.fullmatch(text, label.end(), body.end) is None else None


def own_label(text: str, body: Span, style: CaptionStyle) -> Match | None:
    """Match a label of the style's."""
    if not style.labels:
        return None
    return compile_pattern(rf"{any_of(style.labels)}\s*+(?:[:|–—-]\s*+)?").match(text, body.start, body.end)


def _date_at(text: str, start: int, end: int) -> PartialDate | None:
    dates = find_partial_dates(text, Span(start, min(end, start + _SHORT)))
    return dates[0] if dates and dates[0].span.start == start else None
