"""Credits between brackets at the end of a caption: ``(AP Photo/Ann Lee)``, ``[Ann Lee/AFP]``, ``(Photo: Reuters)``."""

from attrs import evolve

from .._regex import Match, compile_pattern
from .._span import Span, fold, trim
from ..data.credits import COURTESY, FILE, HANDOUT, ILLUSTRATION, POOL, SCREENGRAB
from ..grammar import CaptionStyle
from ._caption_shell import TAIL, at_sentence_end, before_blanks, last_sentence_end, strip_shell
from ._credit_found import JOINT, Found, credits_alone, found, with_person_before
from ._credit_labels import more_labels, with_label_marks
from ._credit_names import is_outlet, is_person
from ._credit_parts import Reading, read_parts
from ._credit_words import PartKind, known_agency

_OPENERS = {")": "(", "]": "[", "）": "（"}
_MARKS_ALONE = frozenset({FILE, HANDOUT, POOL, SCREENGRAB, COURTESY, ILLUSTRATION})
_TAKEN = compile_pattern(r"\s-\s|(?i:photo)s?\s++(?i:by)\s|\w:\s*+[\p{Lu}@]")
_RIGHTS = compile_pattern(r"[(\[](?:[Cc]opyright|©|\([Cc]\))\s*+(?:19|20)\d\d\s[^()\[\]]{1,80}+[)\]]")
_PLURALS = ("photos", "pictures", "images", "videos", "graphics")
_SHORTEST_MARK = 4


def in_brackets(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    """Find the credit that the brackets at the end hold; of two pairs the first, which the second repeats or adds to."""
    last = _read_last(text, _without_rights(text, body), style, lenient=lenient)
    if last is None:
        return None
    last = last._replace(outer=Span(last.outer.start, body.end))
    before = strip_shell(text, Span(body.start, last.outer.start))
    first = _read_last(text, before, style, lenient=lenient)
    if first is None:
        return with_person_before(text, body, last)
    own, other = first.credit, last.credit
    repeated = other.photographer is None or (own.photographer or "").casefold() == other.photographer.casefold()
    via = own.via or (other.via if repeated else None)
    return Found(evolve(own, via=via), Span(first.outer.start, last.outer.end))


def _without_rights(text: str, body: Span) -> Span:
    # Some pages repeat the notice of the rights in brackets of its own: "(Copyright 2031 Acme. All rights reserved.)".
    bracket = _last_bracket(text, body)
    rights = _RIGHTS.fullmatch(text, bracket.start, bracket.end) if bracket else None
    return Span(body.start, before_blanks(text, body.start, rights.start())) if rights else body


def _read_last(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    bracket = _last_bracket(text, body)
    return _read_bracket(text, body, bracket, style, lenient=lenient) if bracket else None


def _last_bracket(text: str, body: Span) -> Span | None:
    end = body.end - (text[body.end - 1 : body.end] == ".")
    closer = text[end - 1 : end]
    if end <= body.start or closer not in _OPENERS:
        return None
    depth = 0
    for at in range(end - 1, max(body.start, end - TAIL) - 1, -1):
        depth += (text[at] == closer) - (text[at] == _OPENERS[closer])
        if depth == 0:
            return Span(at, end)
    return None


def _read_bracket(text: str, body: Span, bracket: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    start = trim(text, bracket.start + 1, bracket.end - 1).start
    label = more_labels(text, start, bracket.end - 1, style)
    inner = Span(label.end() if label else start, bracket.end - 1)
    reading = read_parts(inner.of(text), style)
    if reading is None:
        return None
    alone = not reading.joined and not label
    if alone:
        holds = (lenient or _is_apart(text, body, bracket)) and _mark_or_agency(text, bracket, reading, style, lenient=lenient)
    else:
        holds = _label_holds(label, reading) if label else _chain_holds(text, bracket, reading)
    certain = not alone or reading.has(PartKind.MARK)
    reading = with_label_marks(reading, label[0]) if label else reading
    return found(text, inner, Span(bracket.start, body.end), reading, certain=certain) if holds else None


def _is_apart(text: str, body: Span, bracket: Span) -> bool:
    """Tell whether a sentence ends before the bracket, or before the person in front of it: ``Ann Lee (Keystone)``."""
    if at_sentence_end(text, body.start, bracket.start):
        return True
    end = before_blanks(text, body.start, bracket.start)
    start = last_sentence_end(text, max(body.start, end - TAIL), end)
    return is_person(fold(text[start:end]))


def _label_holds(label: Match, reading: Reading) -> bool:
    # Plurals are titles of galleries as well.
    return reading.known or reading.photographer is not None or not label[0].casefold().startswith(_PLURALS)


def _chain_holds(text: str, bracket: Span, reading: Reading) -> bool:
    square, person = text[bracket.start] == "[", reading.photographer is not None
    if JOINT.search(text, bracket.start, bracket.end) or _TAKEN.search(text, bracket.start, bracket.end):
        return person or bool(reading.marks) or (reading.known and not square)
    named = person and reading.agency is not None and is_outlet(reading.agency)
    return not square and (reading.known or named)


def _mark_or_agency(text: str, bracket: Span, reading: Reading, style: CaptionStyle, *, lenient: bool) -> bool:
    words = text[bracket.start + 1 : bracket.end - 1].strip()
    if reading.marks:
        written = lenient or words[0].isupper() or COURTESY not in reading.marks
        return written and len(words) >= _SHORTEST_MARK and bool(_MARKS_ALONE.intersection(reading.marks))
    square = text[bracket.start] == "["
    return (lenient and known_agency(words, style) is not None) or (not square and credits_alone(words, style))
