"""Credits without brackets or label, behind the last sentence: ``... in Ndola. REUTERS/Ann Lee``."""

from collections.abc import Iterator
from itertools import pairwise

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.credits import MARKS, NO_CREDIT_AFTER, WIRES
from ..data.regions import is_country, is_region
from ..grammar import CaptionStyle
from ._caption_shell import TAIL, before_blanks, last_sentence_end, tail_start
from ._credit_firm import has_sign, is_firm, is_name
from ._credit_found import JOINT, Found, credits_alone, found, is_wired, with_person_before
from ._credit_names import has_owner_word, is_domain, is_person
from ._credit_parts import read_parts
from ._credit_words import PartKind, known_agency, may_be_known

_WORD = compile_pattern(r"\S++")
_SHORT = 60
_LAST_WORDS, _NAME_WORDS = 4, 2


def bare(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    """Find the credit that closes a caption without brackets or label."""
    end = body.end - (text[body.end - 1 : body.end] in {")", "]"})
    start = last_sentence_end(text, tail_start(text, body.start, end), end)
    cut = text[start : start + 1] in {"(", "["} and end == body.end
    tail = trim(text, start + cut, end)
    if not lenient and _opens_byline(text, body, tail):
        return None
    return (
        _behind_button(text, body, style)
        or _repeated_behind_buttons(text, tail, style)
        or _doubled(text, tail, style)
        or _across_dash(text, body, tail, style, lenient=lenient)
        or _behind_dash(text, body, style, lenient=lenient)
        or _whole_tail(text, body, tail, style, lenient=lenient)
        or _chain(text, body, tail, style)
        or (_courtesy_at_end(text, body, tail, style) or _agency_at_end(text, body, tail, style) if lenient else None)
    )


def _opens_byline(text: str, body: Span, tail: Span) -> bool:
    """Tell whether the stretch is one line that ``By`` opens: ``By Ann Lee | Reuters``."""
    opening = _BYLINE.match(text, body.start, body.end)
    return opening is not None and (tail.start == body.start or _BARRED.fullmatch(text, opening.end(), tail.start) is not None)


_BUTTON = compile_pattern(r"[Tt]oggle\s++caption\s*+\Z")
_BUTTON_REACH = 24


def _behind_button(text: str, body: Span, style: CaptionStyle) -> Found | None:
    # Pages with the button "toggle caption" write the credit behind it, often twice.
    before = text[max(0, body.start - _BUTTON_REACH) : body.start]
    if "caption" not in before or not _BUTTON.search(before):
        return None
    words = body.of(text).split() if body.end - body.start <= TAIL else []
    half = len(words) // 2
    doubled = half > 0 and words[:half] == words[half:]
    reading = read_parts(" ".join(words[:half] if doubled else words), style)
    if reading is None or not (doubled or (reading.agency and (is_domain(reading.agency) or has_owner_word(reading.agency)))):
        return None
    return found(text, _first_half(text, body, half) if doubled else body, body, reading)


_BUTTONS = compile_pattern(r"\s*+[Hh]ide\s++caption\s++[Tt]oggle\s++caption\s++")


def _repeated_behind_buttons(text: str, tail: Span, style: CaptionStyle) -> Found | None:
    # "A ferry lies off Naha. Ann Lee hide caption toggle caption Ann Lee"
    buttons = _BUTTONS.match(text, tail.end)
    words = fold(tail.of(text)) if buttons else ""
    if buttons is None or not fold(text[buttons.end() : buttons.end() + TAIL]).startswith(words):
        return None
    reading = read_parts(words, style)
    return found(text, tail, tail, reading) if reading else None


def _first_half(text: str, tail: Span, half: int) -> Span:
    middle = compile_pattern(rf"(?:\S++\s++){{{half}}}").match(text, tail.start, tail.end)
    return Span(tail.start, middle.end() if middle else tail.end)


def _doubled(text: str, tail: Span, style: CaptionStyle) -> Found | None:
    words = tail.of(text).split()
    half = len(words) // 2
    if not half or len(words) % 2 or words[:half] != words[half:]:
        return None
    first = _first_half(text, tail, half)
    reading = read_parts(first.of(text), style)
    sure = reading and reading.agency and (reading.known or reading.photographer or "/" in first.of(text))
    return found(text, first, tail, reading) if reading and sure else None


def _across_dash(text: str, body: Span, tail: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    # "Ann Lee / AFP - Getty Images", "AP Photo | Ann Lee": the dash or bar is the credit's own.
    at = before_blanks(text, body.start, tail.start) - 1
    if at <= body.start or not (text[at] == "|" or (text[at] == "-" and text[at - 1].isspace())):
        return None
    end = before_blanks(text, body.start, at)
    if text[end - 1 : end] == ".":
        return None
    wide = Span(last_sentence_end(text, tail_start(text, body.start, end), end), tail.end)
    return _whole_tail(text, body, wide, style, lenient=lenient) if JOINT.search(text, wide.start, wide.end) else None


_BEHIND_DASH = compile_pattern(r"(?<=[.!?…)])\s*+[–—-]{1,2}\s*+(?P<credit>\p{Lu}[^.!?–—]{1,60}+)\.?\Z")
_PICTURE = compile_pattern(r"(?i)\b(?:pic|photo|picture|image)s?\b|/")


def _behind_dash(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    # "... in Lier.—AFP", "... in Lier. — Bernama pic": without a word for pictures it may be the end mark of a story.
    start = max(body.start, body.end - _SHORT)
    near = text[start : body.end]
    dash = _BEHIND_DASH.search(text, start, body.end) if "—" in near or "–" in near or "-" in near else None
    if dash is None or not (lenient or _PICTURE.search(dash["credit"])):
        return None
    reading = read_parts(dash["credit"], style)
    sure = reading is not None and reading.known and (reading.joined or credits_alone(dash["credit"], style))
    return found(text, Span(*dash.span("credit")), Span(dash.start(), body.end), reading) if reading and sure else None


def _whole_tail(text: str, body: Span, tail: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    words = fold(tail.of(text))
    may_be = (has_sign(words) or is_name(words, style, lenient=lenient)) and not _BYLINE.match(words)
    reading = read_parts(words, style) if may_be else None
    if reading is None:
        return None
    outer = Span(tail.start, body.end)
    ended = tail.start > body.start
    if reading.joined and is_firm(reading, words, lenient=lenient, ended=ended):
        return found(text, tail, outer, reading)
    if ended and " " in words and words[0].isupper() and MARKS.get(words.strip(".").casefold()):
        return found(text, tail, outer, reading, certain=False)
    named = (
        reading.agency in WIRES and [p.kind for p in reading.parts] == [PartKind.PERSON, PartKind.AGENCY] and ", " in words
    )  # "Ann Lee, AP"
    if not named and (reading.joined or not credits_alone(words, style)):
        return None
    return with_person_before(text, body, found(text, tail, outer, reading, certain=False))


_BYLINE = compile_pattern(r"(?i)by\s")
_BARRED = compile_pattern(r"[^.!?|]{1,80}+\|\s*+")


def _chain(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    # No end of a sentence before it: the name in front of the first slash tells where it begins.
    if JOINT.search(text, tail.start, tail.end) is None or not may_be_known(tail.of(text), style):
        return None
    for joint in JOINT.finditer(text, tail.start, tail.end):
        for start in _starts(text, tail, joint.start(), style):
            inner = Span(start, tail.end)
            reading = read_parts(inner.of(text), style)
            if reading and reading.joined and is_wired(reading):
                return found(text, inner, Span(start, body.end), reading)
    return None


def _starts(text: str, tail: Span, joint: int, style: CaptionStyle) -> Iterator[int]:
    words = list(_WORD.finditer(text, max(tail.start, joint - 80), joint))
    named = words[-_LAST_WORDS:]
    if len(words) > _LAST_WORDS and all(w[0][0].isupper() for w in words[-_LAST_WORDS - 1 :]):
        named = words[-_NAME_WORDS:]  # "... at Harbour Fashion Week Ann Lee/AFP": nothing tells where the name begins
    for word in named:
        name = fold(text[word.start() : joint])
        before = text[tail.start : word.start()].split()[-1:]
        runs_on = bool(before) and before[0].casefold() in NO_CREDIT_AFTER
        if not runs_on and (known_agency(name, style) or _is_photographer(name, style)):
            yield word.start()


def _is_photographer(name: str, style: CaptionStyle) -> bool:
    words = name.split()
    return is_person(name) and not _is_place(words[0]) and known_agency(words[-1], style) is None


def _is_place(word: str) -> bool:
    return word.endswith(".") and (is_region(word) or is_country(word))


def _agency_at_end(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    words = list(_WORD.finditer(text, max(tail.start, tail.end - _SHORT), tail.end))[-_LAST_WORDS:]
    for before, word in pairwise(words):
        inner = Span(word.start(), tail.end)
        reading = read_parts(inner.of(text), style) if _stands_alone(inner.of(text), style) else None
        if reading and not _runs_on(before[0]):
            return found(text, inner, Span(word.start(), body.end), reading, certain=False)
    return None


def _courtesy_at_end(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    match = _COURTESY.search(text, tail.start, tail.end)
    inner = Span(match.start(), tail.end) if match else tail
    reading = read_parts(inner.of(text), style) if match else None
    return found(text, inner, Span(inner.start, body.end), reading, certain=False) if reading else None


_COURTESY = compile_pattern(r"\b(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?\s)?[Cc]ourtesy\s(?:of\s)?(?=\p{Lu}|the\s\p{Lu})")


def _stands_alone(words: str, style: CaptionStyle) -> bool:
    names = JOINT.split(fold(words))
    return words[0].isupper() and all(name and (credits_alone(name, style) or known_agency(name, style)) for name in names)


def _runs_on(word: str) -> bool:
    return word.casefold().strip("'\"“”‘’(") in NO_CREDIT_AFTER or word[-1] in ",:;-–—&/("
