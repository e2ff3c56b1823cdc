"""By what a stretch is known as a caption: its label or counter, its credit, or the way in which captions alone are written.

Captions that lost their credit are known by the agencies' formula (``... is seen in City, Country, Month D, YYYY.``) or, where
full stops end all else, by the lack of one behind words such as ``pictured``.
"""

from .._regex import any_of, compile_pattern
from .._span import Span, trim
from ..data.agencies import AgencyKind, agency_of
from ..data.captions import BUTTONS
from ..data.credits import SOCIAL, SOLD_ALONE
from ..grammar import CaptionStyle
from ._caption_end import caption_end
from ._caption_formula import TELLS, dated_scene, formula_end, is_of_picture, is_scene, is_unfinished, places_people, says_taken
from ._caption_labels import COVER_LABEL, FILE_LABEL, PICTURE_LABEL, SLUG, own_label
from ._caption_sentence import first_sentence
from ._caption_shell import COUNTER, NOTES, TAIL
from ._caption_traces import has_trace
from .credit import locate

_STYLE = CaptionStyle()
_HEADING = compile_pattern(rf"{FILE_LABEL.pattern}|epa\d{{6,10}}\s|(?:{any_of(BUTTONS)})(?![\p{{L}}\p{{N}}])")
_LABEL = compile_pattern(rf"(?:{PICTURE_LABEL.pattern}|{COVER_LABEL.pattern})(?=[\"“‘]?\p{{Lu}})")
_FILE_WORD = compile_pattern(r"(?!FILE\s*+[-–—])(?i:files?)\s*+[:–—-]")
_BAR = compile_pattern(r"\.[\"”’]?\s\|\s(?=\p{Lu})")
_SOLD = compile_pattern(r"\s\((?P<agency>\p{Lu}\p{L}++(?:\s\p{Lu}\p{L}++)?+)(?:\s(?:[Pp]hoto|[Ii]mage)s?)?\)\.?\Z")
_CAPITAL = compile_pattern(r"[^\p{L}]{0,3}+(?!\p{Ll})")
_STOPPED = compile_pattern(r"[.!?][\"”’)]{0,2}\Z")
_FEWEST_WORDS = 6
_WIRES = {AgencyKind.NEWS, AgencyKind.PICTURE, AgencyKind.SELLER}
_LONGEST, _SHORT = 700, 60
_LONGEST_EVER = 3_000
"""With its credit and all notes to editors."""


def is_caption(text: str, span: Span | None = None, style: CaptionStyle = CaptionStyle()) -> bool:  # noqa: B008
    """Tell whether a stretch is a caption for certain.

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
    return (has_trace(text, whole, style) and _is_told(text, whole, style)) or formula_end(text, whole) == whole.end


def _is_told(text: str, whole: Span, style: CaptionStyle) -> bool:
    """Whether marks or words tell it that captions alone have."""
    return _is_marked(text, whole, style) or says_taken(text, whole) or is_unfinished(text, whole) or places_people(text, whole)


def _is_marked(text: str, whole: Span, style: CaptionStyle) -> bool:
    """Whether a credit tells it, or a label or a counter in front of a scene, not of a story."""
    heading = _HEADING.match(text, whole.start, whole.end)
    slug = SLUG.match(text, whole.start, whole.end)
    counter = COUNTER.match(text, whole.start, whole.end)
    body = Span(counter.end() if counter else whole.start, whole.end)
    label = _LABEL.match(text, body.start, body.end) or own_label(text, body, style)
    marked = bool(heading or slug or counter or label)
    found = locate(text, whole, style, lenient=marked)
    if (found is not None and (marked or found.certain)) or _is_barred(text, whole, style) or _is_sold(text, whole):
        return True
    if whole.end - whole.start > _LONGEST:
        return False
    if heading is not None and _FILE_WORD.match(text, whole.start):
        words = Span(heading.end(), whole.end)
        return heading[0].startswith("FILE:") or (heading[0].isupper() and _is_whole_scene(text, words))
    if heading is not None:
        return _CAPITAL.match(text, heading.end(), whole.end) is not None
    numbered = counter if counter and counter[0][0] != "(" and not counter[0][0].isdecimal() else None
    worded = label if COVER_LABEL.match(text, body.start, body.end) or own_label(text, body, style) else None
    mark = worded or numbered
    return mark is not None and _is_whole_scene(text, Span(mark.end(), whole.end))


def _is_whole_scene(text: str, words: Span) -> bool:
    """Whether it is a sentence, no title, and tells nothing that was said or done."""
    stopped = _STOPPED.search(text, max(words.start, words.end - _SHORT), words.end) is not None
    return stopped and len(words.of(text).split()) >= _FEWEST_WORDS and TELLS.search(text, words.start, words.end) is None


def _is_barred(text: str, whole: Span, style: CaptionStyle) -> bool:
    """Whether a bar parts the credit of a wire or a seller from a sentence; titles of pages have bars behind other words."""
    if _BAR.search(text, max(whole.start, whole.end - _SHORT), whole.end) is None:
        return False
    found = locate(text, whole, style, lenient=True)
    agency = agency_of(found.credit.agency or "") if found else None
    return agency is not None and agency.kind in _WIRES


def _is_sold(text: str, whole: Span) -> bool:
    """Whether an agency that lives by its pictures stands alone on the line, or in brackets at its end; any behind a scene."""
    sold = _SOLD.search(text, max(whole.start, whole.end - _SHORT), whole.end)
    name = sold["agency"] if sold else whole.of(text).rstrip(".") if whole.end - whole.start <= _SHORT else ""
    agency = agency_of(name)
    if sold and agency is not None and agency.kind is AgencyKind.NEWS:
        return is_of_picture(text, trim(text, whole.start, sold.start()))
    if agency is None or agency.name in SOCIAL or agency.kind not in {AgencyKind.PICTURE, AgencyKind.SELLER}:
        return False
    if sold:
        return TELLS.search(text, whole.start, sold.start()) is None
    return " " in name or name in SOLD_ALONE


def caption_reach(text: str, span: Span, style: CaptionStyle = _STYLE) -> int | None:
    """Return where a caption ends that stands at the start of a stretch, alone or with other text behind it.

    Args:
        text: any text.
        span: the stretch.
        style: the outlet's habits.

    Returns:
        The offset behind its credit, or behind the sentence written as captions are; ``None`` if no caption begins here.
    """
    is_spaced = span.start >= span.end or text[span.start].isspace() or text[span.end - 1].isspace()
    whole = trim(text, span.start, span.end) if is_spaced else span
    if whole.start < whole.end and has_trace(text, _looked_at(whole), style):
        end = _told_reach(text, whole, style)
        if end is not None:
            return end
    return _written_reach(text, whole, style)


def _looked_at(whole: Span) -> Span:
    """Return where traces are looked for: of what is too long for a caption, its opening."""
    return whole if whole.end - whole.start <= _LONGEST_EVER else Span(whole.start, whole.start + _LONGEST)


def _told_reach(text: str, whole: Span, style: CaptionStyle) -> int | None:
    """Return where a caption ends that its label, its credit or its own words tell."""
    end = caption_end(text, Span(whole.start, min(whole.end, whole.start + _LONGEST)), style)
    if end is not None and _is_leading(text, whole, Span(whole.start, end), style):
        return end
    if whole.end - whole.start <= _LONGEST_EVER and _is_told(text, whole, style):
        return whole.end
    if whole.end - whole.start > _LONGEST and _HEADING.match(text, whole.start, whole.end):
        first = first_sentence(text, Span(whole.start, whole.start + _LONGEST))
        return trim(text, first.start, first.end).end
    return None


def _written_reach(text: str, whole: Span, style: CaptionStyle) -> int | None:
    """Return where a caption ends that is written in the agencies' formula."""
    scene = dated_scene(text, whole)
    if scene is None:
        return None
    if is_scene(text, scene, wide=False):
        return whole.end if _is_credit_behind(text, whole, scene.end, style) else scene.end
    if not is_scene(text, scene, wide=True) or not _is_credit_behind(text, whole, scene.end, style):
        return None
    # In brackets it may be a story's end mark, but for the notes to editors behind it.
    bare = _BRACKET.match(text, scene.end, whole.end) is None or NOTES.search(text, scene.end, whole.end) is not None
    return whole.end if bare else None


def _is_leading(text: str, whole: Span, caption: Span, style: CaptionStyle) -> bool:
    """Whether a caption is all of the stretch, or has words of its own and another sentence behind it."""
    if not is_caption(text, caption, style):
        return False
    if caption.end >= whole.end:
        return True
    credit = locate(text, caption, style, lenient=True)
    alone = credit is not None and credit.outer.start <= trim(text, caption.start, caption.end).start
    return not alone and _ANEW.match(text, caption.end, whole.end) is not None


def _is_credit_behind(text: str, whole: Span, end: int, style: CaptionStyle) -> bool:
    """Whether all behind a scene is its credit: ``Kyodo``, ``(PA) NO ARCHIVES.``."""
    if whole.end - end > TAIL:
        return False
    found = locate(text, whole, style, lenient=True)
    return found is not None and trim(text, end, found.outer.start).start >= found.outer.start


_BRACKET = compile_pattern(r"\s*+[(\[]")
_ANEW = compile_pattern(r"\s*+(?:\Z|[\p{Lu}\p{N}\"“‘'(\[])")
