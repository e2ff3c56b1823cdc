"""A photo caption taken apart: label, description, credit, place and day.

``caption := {label} description [credit] [notes to editors]``; on pages, buttons and counters stand around it.  Sources: the
agencies' stylebooks for their own captions (``FILE PHOTO: ... in City, Country, Month D, YYYY. REUTERS/Name/File Photo``;
``FILE - ... (AP Photo/Name, File)``), pages of papers and portals for the rest.
"""

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.credits import FILE
from ..grammar import CaptionStyle
from ..records import Caption, PartialDate, Place
from ._caption_day import scene_date
from ._caption_end import caption_end
from ._caption_heading import slug_place
from ._caption_labels import COVER_LABEL, strip_labels
from ._caption_scene import scene_places
from ._caption_shell import TAIL, strip_shell
from ._credit_found import Found
from .credit import locate
from .dates import find_partial_dates

__all__ = ["find_caption"]

_VIDEO_LINE = compile_pattern(r"\s++By\s[^.\d]{3,120}?\son\sPublish\sDate\s[^.]{4,20}\.?\s*+\Z")
_SAYS_FILE = compile_pattern(
    r"(?i)\b(?:file|archive)\s++(?:photo|picture|image|photograph|pic|still)s?\b(?!\s++caption)|\barchiv(?:bild|foto)\b|\(files?\)"
)
_EDGES = "|¶-–—•/ \t\r\n"


def find_caption(text: str, span: Span | None = None, style: CaptionStyle = CaptionStyle()) -> Caption | None:  # noqa: B008
    """Take a caption apart.

    Args:
        text: any text.
        span: the stretch to read, which is taken to be one caption; the whole of `text` if ``None``.
        style: the outlet's habits.

    Returns:
        The caption; ``None`` where there is nothing but white space. Where a story follows it, glued to the credit, the
        caption ends with its credit.
    """
    whole = trim(text, *((span.start, span.end) if span else (0, len(text))))
    if whole.start >= whole.end:
        return None
    read = _read(text, whole, style)
    end = caption_end(text, whole, style) if read.credit is None else None
    return read if end is None or end >= strip_shell(text, whole).end else _read(text, trim(text, whole.start, end), style)


def _read(text: str, whole: Span, style: CaptionStyle) -> Caption:
    labelled = strip_labels(text, strip_shell(text, whole), style)
    found = locate(text, labelled.body, style, lenient=True)
    described = _described(text, labelled.body, found)
    return Caption(
        text=fold(whole.of(text)),
        span=whole,
        description=fold(described.of(text)),
        credit=found.credit if found else None,
        is_file_photo=labelled.is_file or _is_filed(text, whole, found),
        places=scene_places(text, described) or _slugged_places(text, labelled.slug),
        date=labelled.date or scene_date(text, described) or _slugged_date(text, labelled.slug),
    )


def _slugged_places(text: str, slug: Span | None) -> tuple[Place, ...]:
    place = slug_place(text, slug) if slug else None
    return (place,) if place else ()


def _slugged_date(text: str, slug: Span | None) -> PartialDate | None:
    return next(iter(find_partial_dates(text, slug)), None) if slug else None


def _is_filed(text: str, whole: Span, found: Found | None) -> bool:
    marks = found.credit.marks if found else ()
    return FILE in marks or _SAYS_FILE.search(text, whole.start, whole.end) is not None


def _described(text: str, body: Span, found: Found | None) -> Span:
    if found is None:
        start, end = body.start, body.end
    elif found.outer.start <= body.start:
        start, end = min(found.outer.end, body.end), body.end
    else:
        start, end = body.start, found.outer.start
    line = _VIDEO_LINE.search(text, max(start, end - TAIL), end)
    span = strip_shell(text, trim(text, start, line.start() if line else end))
    cover = COVER_LABEL.match(text, span.start, span.end)
    span = Span(cover.end() if cover else span.start, span.end)
    start, end = span.start, span.end
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    while start < end and text[start] in _EDGES:
        start += 1
    return Span(start, end)
