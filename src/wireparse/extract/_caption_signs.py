"""By what a stretch is known as a caption: its label or counter, its credit, or the way in which captions alone are written.

Captions that lost their credit are known by the agencies' formula (``... is seen in City, Country, Month D, YYYY.``) or, where
full stops end all else, by the lack of one behind words such as ``pictured``.
"""

from .._regex import any_of, compile_pattern
from .._span import Span, trim
from ..data.agencies import AgencyKind, agency_of
from ..data.captions import BUTTONS, OPENINGS, POSITIONS, SHOWING, STANDING, TELLING
from ..data.credits import SOCIAL
from ..grammar import CaptionStyle
from ._caption_end import caption_end
from ._caption_labels import COVER_LABEL, FILE_LABEL, PICTURE_LABEL, SLUG
from ._caption_sentence import first_sentence
from ._caption_shell import COUNTER, TAIL
from .credit import locate
from .dates import find_partial_dates

_STYLE = CaptionStyle()
_HEADING = compile_pattern(rf"{FILE_LABEL.pattern}|epa\d{{6,10}}\s|(?:{any_of(BUTTONS)})(?![\p{{L}}\p{{N}}])")
_OTHER_LABEL = compile_pattern(rf"(?:{PICTURE_LABEL.pattern}|{COVER_LABEL.pattern})(?=[\"“‘]?\p{{Lu}})")
_SHOWS = compile_pattern(rf"\b(?:{any_of(SHOWING)})\b|\((?:{any_of(POSITIONS)})\)")
_STANDS = compile_pattern(rf"\b(?:(?:{any_of(STANDING)})|(?:is|are)\s\p{{Ll}}{{2,20}}(?:ed|ing|wn))\b")
_TELLS = compile_pattern(TELLING)
_POSITION = compile_pattern(rf"\((?:{any_of(POSITIONS)})\)")
_PLACED = compile_pattern(r"\b(?:in|at|near|outside|off|inside)\s(?:the\s)?(?:\p{Ll}++\s){0,3}(?:\p{Lu}|undisclosed\b)")
_BAR = compile_pattern(r"[.!?][\"”’]?\s\|\s(?=\p{Lu})")
_SOLD = compile_pattern(r"\s\((?P<agency>\p{Lu}\p{L}++(?:\s\p{Lu}\p{L}++)?+)(?:\s(?:[Pp]hoto|[Ii]mage)s?)?\)\.?\Z")
_OPENS = compile_pattern("|".join(OPENINGS))
_YEAR = compile_pattern(r"(?:19|20)\d\d\b")
_FINISHED = compile_pattern(r"[.!?:;,…)\]\"”’'»*|/-]\s*+\Z")
_FEWEST_WORDS = 6
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
    return (
        _is_marked(text, whole, style)
        or formula_end(text, whole) == whole.end
        or _is_unfinished(text, whole)
        or _places_people(text, whole)
    )


def _is_marked(text: str, whole: Span, style: CaptionStyle) -> bool:
    """Whether a credit tells it, or a label or a counter that a sentence follows, not a story."""
    heading = _HEADING.match(text, whole.start, whole.end)
    slug = SLUG.match(text, whole.start, whole.end)
    counter = COUNTER.match(text, whole.start, whole.end)
    label = _OTHER_LABEL.match(text, counter.end() if counter else whole.start, whole.end)
    barred = _BAR.search(text, max(whole.start, whole.end - _SHORT), whole.end)
    marked = bool(heading or slug or counter or label or barred)
    found = locate(text, whole, style, lenient=marked)
    if (found is not None and (marked or found.certain)) or _is_sold(text, whole):
        return True
    numbered = counter if counter and counter[0][0] != "(" and not counter[0][0].isdecimal() else None
    mark = label or numbered
    told = heading is not None or (mark is not None and _is_sentence(text, Span(mark.end(), whole.end)))
    return told and whole.end - whole.start <= _LONGEST


def _is_sold(text: str, whole: Span) -> bool:
    """Whether an agency that lives by its pictures stands alone on the line, or in brackets at its end; any behind a scene."""
    sold = _SOLD.search(text, max(whole.start, whole.end - _SHORT), whole.end)
    name = sold["agency"] if sold else whole.of(text).rstrip(".") if whole.end - whole.start <= _SHORT else ""
    agency = agency_of(name)
    if sold and agency is not None and agency.kind is AgencyKind.NEWS:
        return _is_of_picture(text, trim(text, whole.start, sold.start()))
    return agency is not None and agency.name not in SOCIAL and agency.kind in {AgencyKind.PICTURE, AgencyKind.SELLER}


def _is_of_picture(text: str, words: Span) -> bool:
    """Whether the words say that they are of a picture, or are written as captions alone are."""
    if words.end - words.start > _LONGEST:
        return False
    opens = _OPENS.match(text, words.start, words.end) is not None
    first = first_sentence(text, words)
    return (opens and _TELLS.search(text, first.start, first.end) is None) or formula_end(text, words, full=False) == words.end


def caption_reach(text: str, span: Span, style: CaptionStyle = _STYLE) -> int | None:
    """Return where a caption ends that stands at the start of a stretch, alone or with other text behind it.

    Args:
        text: any text.
        span: the stretch.
        style: the outlet's habits.

    Returns:
        The offset behind its credit, or behind the sentence written as captions are; ``None`` if no caption begins here.
    """
    whole = trim(text, span.start, span.end)
    end = caption_end(text, Span(whole.start, min(whole.end, whole.start + _LONGEST)))
    if end is not None and _begins_anew(text, end, whole.end) and is_caption(text, Span(whole.start, end), style):
        return end
    if whole.end - whole.start <= _LONGEST_EVER and is_caption(text, whole, style):
        return whole.end
    if whole.end - whole.start > _LONGEST and _HEADING.match(text, whole.start, whole.end):
        first = first_sentence(text, Span(whole.start, whole.start + _LONGEST))
        return trim(text, first.start, first.end).end
    end = formula_end(text, whole)
    return end if end is None or not _is_credit_behind(text, whole, end, style) else whole.end


def _is_credit_behind(text: str, whole: Span, end: int, style: CaptionStyle) -> bool:
    """Whether all behind a scene is its credit: ``Kyodo``, ``(PA) NO ARCHIVES.``."""
    if whole.end - end > TAIL:
        return False
    found = locate(text, whole, style, lenient=True)
    return found is not None and trim(text, end, found.outer.start).start >= found.outer.start


_ANEW = compile_pattern(r"\s*+(?:\Z|[\p{Lu}\p{N}\"“‘'(\[])")


def _begins_anew(text: str, at: int, end: int) -> bool:
    return _ANEW.match(text, at, end) is not None


def formula_end(text: str, span: Span, *, full: bool = True) -> int | None:
    """Return where a first sentence ends that says what is seen where, its date, `full` or not, last or before its place."""
    reach = Span(span.start, min(span.end, span.start + _LONGEST))
    if (full and _YEAR.search(text, reach.start, reach.end) is None) or not _is_present(text, reach):
        return None
    first = first_sentence(text, reach)
    sentence = trim(text, first.start, first.end)
    dates = find_partial_dates(text, Span(max(sentence.start, sentence.end - _DATED), sentence.end))
    if not dates or dates[-1].day is None or (full and dates[-1].year is None):
        return None
    day = dates[-1].span
    last = _BEHIND_DAY.fullmatch(text, day.end, sentence.end)
    words = Span(sentence.start, sentence.end if last and last["place"] else day.start)
    placed = _PLACED.search(text, words.start, words.end) is not None
    return sentence.end if last and placed and _is_scene(text, Span(sentence.start, day.start)) else None


_DATED = 80
_BEHIND_DAY = compile_pattern(r"(?P<place>,?\s(?:in|at|near|outside)\s\p{Lu}[^.;:!?]{1,50})?\.")


def _is_present(text: str, words: Span) -> bool:
    shows = _SHOWS.search(text, words.start, words.end)
    return shows is not None or _STANDS.search(text, words.start, words.end) is not None


def _is_scene(text: str, words: Span) -> bool:
    """Whether the words tell what can be seen, in the present tense; what was said or done is a story's."""
    if _SHOWS.search(text, words.start, words.end):
        return True
    return _is_present(text, words) and _TELLS.search(text, words.start, words.end) is None


def _is_unfinished(text: str, span: Span) -> bool:
    """Whether it is no whole sentence, but a line that says what the picture shows: ``The mill, pictured at dawn``."""
    if span.end - span.start > _LONGEST or _FINISHED.search(text, max(span.start, span.end - 3), span.end):
        return False
    return _SHOWS.search(text, span.start, span.end) is not None and _is_sentence(text, span)


def _places_people(text: str, span: Span) -> bool:
    """Whether it says who stands where, ``Ann Lee (left) with a heron``, and nothing of what was said or done."""
    if span.end - span.start > _LONGEST or _POSITION.search(text, span.start, span.end) is None:
        return False
    return _TELLS.search(text, span.start, span.end) is None


def _is_sentence(text: str, span: Span) -> bool:
    return len(span.of(text).split()) >= _FEWEST_WORDS
