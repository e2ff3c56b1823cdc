"""A photo caption taken apart: label, description, credit, place and day.

``caption := {label} description [credit] [notes to editors]``; on pages, buttons and counters stand around it.  Sources: the
agencies' stylebooks for their own captions (``FILE PHOTO: ... in City, Country, Month D, YYYY. REUTERS/Name/File Photo``;
``FILE - ... (AP Photo/Name, File)``), pages of papers and portals for the rest.
"""

from .._regex import Match, any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.captions import COVER_LABELS, FILE_LABELS, PICTURE_LABELS
from ..data.credits import FILE
from ..grammar import CaptionStyle
from ..records import Caption, PartialDate
from ._caption_end import caption_end
from ._caption_scene import scene_date, scene_places
from ._caption_shell import TAIL, strip_before, strip_shell
from ._credit_found import Found
from .credit import locate
from .dates import find_partial_dates

__all__ = ["caption_end", "find_caption", "is_caption"]

_DASH = r"\s*+(?::|[-–—]{1,2}(?=\s))\s*+"
_PLAIN_FILE = tuple(label for label in FILE_LABELS if " " in label or label[0] in "([")
_FILE = compile_pattern(rf"(?i:{any_of(FILE_LABELS)}){_DASH}|{any_of(_PLAIN_FILE)}\s++(?=[\p{{Lu}}\"“])|FILE\s*+[-–—]\s*+")
_PICTURE = compile_pattern(rf"(?i:{any_of(PICTURE_LABELS)}){_DASH}|TOPSHOTS?\s++")
_COVER = compile_pattern(rf"(?i:{any_of(COVER_LABELS)})\s*+:\s++")
_SLUG = compile_pattern(r"\p{Lu}[\p{Lu}\s.,'’/-]{2,60}?\s[-–]\s(?P<date>\p{Lu}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?):\s++")
_GALLERY = compile_pattern(r"\p{Lu}[\p{L}'’ ]{1,40}?\sin\s(?:pictures|photos|images):?\s++")
_VIDEO_LINE = compile_pattern(r"\s++By\s[^.\d]{3,120}?\son\sPublish\sDate\s[^.]{4,20}\.?\s*+\Z")
_SAYS_FILE = compile_pattern(
    r"(?i)\b(?:file|archive)\s(?:photo|picture|image|photograph|pic|still)s?\b|\barchiv(?:bild|foto)\b|\(files?\)"
)
_SHORT = 40
_CAPTION_BUTTON = compile_pattern(
    r"(?:(?:Image|Media|Photo|Video|image)\s+caption|(?:Hide|toggle)\s+caption|Enlarge\s+this\s+image)\b"
)
_EDGES = "|¶-–—•/ \t\r\n"


def find_caption(text: str, span: Span | None = None, style: CaptionStyle = CaptionStyle()) -> Caption | None:  # noqa: B008
    """Take a caption apart.

    Args:
        text: any text.
        span: the stretch to read, which is taken to be one caption; the whole of `text` if ``None``.
        style: the outlet's habits.

    Returns:
        The caption; ``None`` where there is nothing but white space.
    """
    whole = trim(text, *((span.start, span.end) if span else (0, len(text))))
    if whole.start >= whole.end:
        return None
    body, filed, dated = _strip_labels(text, strip_shell(text, whole), style)
    found = locate(text, body, style, lenient=True)
    described = _described(text, body, found)
    return Caption(
        text=fold(whole.of(text)),
        span=whole,
        description=fold(described.of(text)),
        credit=found.credit if found else None,
        is_file_photo=filed or _is_filed(text, whole, found),
        places=scene_places(text, described),
        date=dated or scene_date(text, described),
    )


def is_caption(text: str, span: Span | None = None, style: CaptionStyle = CaptionStyle()) -> bool:  # noqa: B008
    """Tell whether a stretch is a caption for certain: it has a label of the archive or a credit that prose never has.

    Args:
        text: any text.
        span: the stretch to read; the whole of `text` if ``None``.
        style: the outlet's habits.

    Returns:
        ``True`` where nothing else is written so.
    """
    whole = trim(text, *((span.start, span.end) if span else (0, len(text))))
    if whole.start >= whole.end:
        return False
    if _FILE.match(text, whole.start, whole.end) or _CAPTION_BUTTON.match(text, whole.start, whole.end):
        return True
    found = locate(text, whole, style)
    return found is not None and found.certain


def _is_filed(text: str, whole: Span, found: Found | None) -> bool:
    marks = found.credit.marks if found else ()
    return FILE in marks or _SAYS_FILE.search(text, whole.start, whole.end) is not None


# ---------------------------------------------------------------- labels


def _strip_labels(text: str, body: Span, style: CaptionStyle) -> tuple[Span, bool, PartialDate | None]:
    filed, dated = False, None
    while body.start < body.end:
        label = _FILE.match(text, body.start, body.end)
        filed = filed or label is not None
        label = label or _other_label(text, body, style)
        gallery = None if label else _GALLERY.match(text, body.start, body.end)
        day = _date_at(text, gallery.end(), body.end) if gallery else None
        if label is None and day is None:
            break
        dated = dated or day
        body = strip_before(text, Span(day.span.end if day else label.end() if label else body.start, body.end))
    return body, filed, dated


def _other_label(text: str, body: Span, style: CaptionStyle) -> Match | None:
    own = compile_pattern(rf"{any_of(style.labels)}\s*+(?:[:|–—-]\s*+)?") if style.labels else None
    patterns = [p for p in (_PICTURE, _SLUG, own) if p is not None]
    return next((m for p in patterns if (m := p.match(text, body.start, body.end))), None)


def _date_at(text: str, start: int, end: int) -> PartialDate | None:
    dates = find_partial_dates(text, Span(start, min(end, start + _SHORT)))
    return dates[0] if dates and dates[0].span.start == start else None


def _described(text: str, body: Span, found: Found | None) -> Span:
    if found is None:
        start, end = body.start, body.end
    elif found.outer.start <= body.start:
        start, end = min(found.outer.end, body.end), body.end
    else:
        start, end = body.start, found.outer.start
    line = _VIDEO_LINE.search(text, max(start, end - TAIL), end)
    span = strip_shell(text, trim(text, start, line.start() if line else end))
    cover = _COVER.match(text, span.start, span.end)
    span = Span(cover.end() if cover else span.start, span.end)
    start, end = span.start, span.end
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    while start < end and text[start] in _EDGES:
        start += 1
    return Span(start, end)
