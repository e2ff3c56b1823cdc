"""Captions that neither label nor credit tells, by how they are written.

The agencies' formula outlives a lost credit: what is seen, in the present tense, where, and a full date at the end.  Papers
write ``pictured`` or ``second left``, mostly without a full stop, and say in brackets who stands where.
"""

from typing import NamedTuple

from .._regex import any_of, compile_pattern, compile_plain
from .._span import Span, trim
from ..data.captions import OPENINGS, PEOPLE_POSITIONS, PICTURED, SHOWING, STANDING, TELLING
from ._caption_sentence import first_sentence
from ._caption_shell import before_blanks
from .dates import find_partial_dates

TELLS = compile_pattern(TELLING)
"""A verb that tells what was said or done."""
_SHOWS = compile_pattern(rf"\b(?:{'|'.join(SHOWING)})")
_STANDS = compile_pattern(
    r"(?:(?!\b(?:is|are|has|have|who|which|that|will|can|may)\b)[^.;:]){4,300}?"
    rf"(?<!\b(?i:the|an?|his|her|their) )\b(?:{any_of(STANDING)})\b"
)
_PLACED = compile_pattern(r"\b(?:in|at|near|outside|off|inside)\s(?:the\s)?(?:\p{Ll}++\s){0,3}(?:\p{Lu}|undisclosed\b)")
_OPENS = compile_pattern("|".join(OPENINGS))
_TAKEN = compile_pattern(r"(?:\A|[.!?]\s+)(?:Picture|Photo|Photograph|Image)s?\s+taken\s+(?:on\s+)?(?:\p{Lu}|\d)")
_PICTURED = compile_pattern("|".join(PICTURED))
_POSITION = compile_pattern(
    rf"\b(?!The\s|An?\s|How\s)\p{{Lu}}[\p{{L}}’'-]++\s(?:\p{{Lu}}\.\s)?\p{{Lu}}[\p{{L}}’'.-]++,?\s\((?:{any_of(PEOPLE_POSITIONS)})\)(?!\s?\d)"
)
_PRONOUN = compile_pattern(r"(?:He|She|They|It|We|I|You|There|These|Those)\b|[\"“‘]")
_YEAR = compile_pattern(r"(?:19|20)\d\d\b")
_DIGIT = compile_plain(r"\d")
FINISHING = ".!?:;,…)]\"”’'»*|/-"
"""One of these ends all but lines that are no whole sentences."""
_BULLET = compile_pattern(r"[•*▪·–—-]|\d{1,2}[.)]")
_BEHIND_DAY = compile_pattern(r"(?P<place>,?\s(?:in|at|near|outside)\s\p{Lu}[^.;:!?]{1,50})?\.")
_NOT_ON = compile_pattern(r"\b(?:until|till|from|by|since|before|after|for|of|to|dated|between|and|through|expected|due)\s\Z")
FEWEST_WORDS = 6
_LONGEST, _DATED, _SHORT = 700, 80, 20


def formula_end(text: str, span: Span, *, full: bool = True, wide: bool = False) -> int | None:
    """Return where a first sentence ends that says what is seen where, its date last or before its place.

    Args:
        text: any text.
        span: the stretch that begins with the sentence.
        full: whether the date must have its year.
        wide: whether any verb will do but those of stories: where a credit follows.

    Returns:
        The offset behind its full stop; ``None`` if it is not written so.
    """
    scene = dated_scene(text, span, full=full)
    return scene.end if scene is not None and is_scene(text, scene, wide=wide) else None


class Scene(NamedTuple):
    """A first sentence with a full date at its end, or before the place that ends it."""

    words: Span
    """What is before the date."""
    end: int
    """The offset behind its full stop."""


def dated_scene(text: str, span: Span, *, full: bool = True) -> Scene | None:
    """Return the first sentence of a stretch if it names a place and a date as the agencies' formula does; else ``None``.

    Args:
        text: any text.
        span: the stretch that begins with the sentence.
        full: whether the date must have its year.
    """
    reach = Span(span.start, min(span.end, span.start + _LONGEST))
    if full and not has_year(text, reach):
        return None
    first = first_sentence(text, reach)
    sentence = trim(text, first.start, first.end)
    if not _is_dated(text, sentence):
        return None
    dates = find_partial_dates(text, Span(max(sentence.start, sentence.end - _DATED), sentence.end))
    if not dates or dates[-1].day is None or (full and dates[-1].year is None):
        return None
    day = dates[-1].span
    last = _BEHIND_DAY.fullmatch(text, day.end, sentence.end)
    if last is None or _NOT_ON.search(text, max(sentence.start, day.start - _SHORT), day.start) is not None:
        return None
    placed = _PLACED.search(text, sentence.start, sentence.end if last["place"] else day.start) is not None
    return Scene(Span(sentence.start, day.start), sentence.end) if placed else None


def _is_dated(text: str, sentence: Span) -> bool:
    """Tell whether figures stand at the end of a sentence that a full stop ends, as its day would."""
    end = sentence.end
    return text.startswith(".", end - 1) and _DIGIT.search(text, max(sentence.start, end - _DATED), end) is not None


def has_year(text: str, span: Span) -> bool:
    """Tell whether a year stands in the opening of a stretch, in which a sentence of the formula has its date."""
    end = min(span.end, span.start + _LONGEST)
    may_be = text.find("20", span.start, end) >= 0 or text.find("19", span.start, end) >= 0
    return may_be and _YEAR.search(text, span.start, end) is not None


def _is_present(text: str, words: Span) -> bool:
    shows = _SHOWS.search(text, words.start, words.end)
    return shows is not None or _STANDS.match(text, words.start, words.end) is not None


def is_scene(text: str, scene: Scene, *, wide: bool) -> bool:
    """Tell whether the words say what can be seen, in the present tense; what was said or done is a story's."""
    words = scene.words
    if _PRONOUN.match(text, words.start, words.end):
        return False
    return (wide or _is_present(text, words)) and TELLS.search(text, words.start, words.end) is None


def is_of_picture(text: str, words: Span) -> bool:
    """Tell whether the words say that they are of a picture, or are written as captions alone are."""
    if words.end - words.start > _LONGEST:
        return False
    opens = _OPENS.match(text, words.start, words.end) is not None
    first = first_sentence(text, words)
    return (opens and TELLS.search(text, first.start, first.end) is None) or formula_end(text, words, full=False) == words.end


def says_taken(text: str, span: Span) -> bool:
    """Tell whether a sentence says when the picture was taken: ``Picture taken March 1, 2031``."""
    return span.end - span.start <= _LONGEST and _TAKEN.search(text, span.start, span.end) is not None


def is_unfinished(text: str, span: Span) -> bool:
    """Tell whether it is no whole sentence, but a line that says what the picture shows: ``The mill, pictured at dawn``."""
    if span.end - span.start > _LONGEST or text[before_blanks(text, span.start, span.end) - 1] in FINISHING:
        return False
    if (
        _BULLET.match(text, span.start, span.end)
        or _PRONOUN.match(text, span.start, span.end)
        or len(span.of(text).split()) < FEWEST_WORDS
    ):
        return False
    return _PICTURED.search(text, span.start, span.end) is not None


def places_people(text: str, span: Span) -> bool:
    """Tell whether it says who stands where, ``Ann Lee (left) with a heron``, and nothing of what was said or done."""
    if span.end - span.start > _LONGEST or _POSITION.search(text, span.start, span.end) is None:
        return False
    return TELLS.search(text, span.start, span.end) is None
