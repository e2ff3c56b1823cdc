"""Credits without brackets or label, behind the last sentence: ``... in Ndola. REUTERS/Ann Lee``."""

from collections.abc import Iterator
from itertools import pairwise

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.credits import COURTESY, FILE, NO_CREDIT_AFTER
from ..data.regions import is_country, is_region
from ..grammar import CaptionStyle
from ._caption_shell import last_sentence_end, tail_start
from ._credit_found import JOINT, Found, credits_alone, found, is_wired, with_person_before
from ._credit_names import has_owner_word, is_person
from ._credit_parts import PartKind, Reading, known_agency, read_parts

_WORD = compile_pattern(r"\S++")
_SHORT = 60
_LAST_WORDS = 4


def bare(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    """Find the credit that closes a caption without brackets or label."""
    end = body.end - (text[body.end - 1 : body.end] in {")", "]"})
    start = last_sentence_end(text, tail_start(text, body.start, end), end)
    cut = text[start : start + 1] in {"(", "["} and end == body.end
    tail = trim(text, start + cut, end)
    if not lenient and _opens_byline(text, body, tail):
        return None
    return (
        _doubled(text, tail, style)
        or _whole_tail(text, body, tail, style, lenient=lenient)
        or _chain(text, body, tail, style)
        or (_courtesy_at_end(text, body, tail, style) or _agency_at_end(text, body, tail, style) if lenient else None)
    )


def _opens_byline(text: str, body: Span, tail: Span) -> bool:
    """Tell whether the stretch is one line that ``By`` opens: ``By Ann Lee | Reuters``."""
    opening = _BYLINE.match(text, body.start, body.end)
    return opening is not None and (tail.start == body.start or _BARRED.fullmatch(text, opening.end(), tail.start) is not None)


def _doubled(text: str, tail: Span, style: CaptionStyle) -> Found | None:
    words = tail.of(text).split()
    half = len(words) // 2
    if not half or len(words) % 2 or words[:half] != words[half:]:
        return None
    middle = compile_pattern(rf"(?:\S++\s++){{{half}}}").match(text, tail.start, tail.end)
    first = Span(tail.start, middle.end() if middle else tail.end)
    reading = read_parts(first.of(text), style)
    sure = reading and reading.agency and (reading.known or reading.photographer or "/" in first.of(text))
    return found(text, first, tail, reading) if reading and sure else None


def _whole_tail(text: str, body: Span, tail: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    words = fold(tail.of(text))
    short = words.count(" ") < _LAST_WORDS and not words.endswith(("?", "!"))
    reading = read_parts(words, style) if (short or _SIGN.search(words)) and not _BYLINE.match(words) else None
    if reading is None:
        return None
    outer = Span(tail.start, body.end)
    if reading.joined and _firm_chain(reading, words, lenient=lenient):
        return found(text, tail, outer, reading)
    if reading.joined or not credits_alone(words):
        return None
    return with_person_before(text, body, found(text, tail, outer, reading, certain=False))


_SIGN = compile_pattern(
    r"(?<=\p{L})—(?=\p{Lu})|(?i:\bfile)|/|(?i:\bvia\b)|\bfor\s\p{Lu}|\bfor\s[Tt]he\s\p{Lu}|[Cc]ourtesy|-(?=USA\s)"
)
_BYLINE = compile_pattern(r"(?i)by\s")
_BARRED = compile_pattern(r"[^.!?|]{1,80}+\|\s*+")
_NAMED_FOR = compile_pattern(r"\sfor\s(?:[Tt]he\s)?(?P<owner>.+)$")
_FEW = 3


def _firm_chain(reading: Reading, words: str, *, lenient: bool) -> bool:
    if COURTESY in reading.marks:
        return lenient or words[0].isupper()
    if not JOINT.search(words):
        named = _NAMED_FOR.search(words)
        filed = FILE in reading.marks and not words.islower()
        return reading.has(PartKind.AGENCY) and bool(filed or (reading.photographer and (lenient or named)))
    if reading.has(PartKind.AGENCY):
        return lenient or is_wired(reading)
    return _unknown_chain(reading)


def _unknown_chain(reading: Reading) -> bool:
    # "Ann Lee/Mesa Gazette": two parts, a person's name of usual length and an owner's.
    kinds = [p.kind for p in reading.parts if p.name]
    name, owner = reading.photographer or "", reading.agency or ""
    return (
        kinds == [PartKind.PERSON, PartKind.OWNER]
        and 1 < len(name.split()) <= _FEW
        and not name.isupper()
        and "." not in owner
        and (" " not in owner or has_owner_word(owner))
    )


def _chain(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    # No end of a sentence before it: the name in front of the first slash tells where it begins.
    for joint in JOINT.finditer(text, tail.start, tail.end):
        for start in _starts(text, tail, joint.start(), style):
            inner = Span(start, tail.end)
            reading = read_parts(inner.of(text), style)
            if reading and reading.joined and is_wired(reading):
                return found(text, inner, Span(start, body.end), reading)
    return None


def _starts(text: str, tail: Span, joint: int, style: CaptionStyle) -> Iterator[int]:
    words = list(_WORD.finditer(text, max(tail.start, joint - 80), joint))[-_LAST_WORDS:]
    for n, word in enumerate(words):
        name = fold(text[word.start() : joint])
        before = words[n - 1][0] if n else ""
        if before.casefold() not in NO_CREDIT_AFTER and (known_agency(name, style) or _is_photographer(name, style)):
            yield word.start()


def _is_photographer(name: str, style: CaptionStyle) -> bool:
    words = name.split()
    return is_person(name) and not _is_place(words[0]) and known_agency(words[-1], style) is None


def _is_place(word: str) -> bool:
    return word.endswith((",", ";", ":")) or (word.endswith(".") and (is_region(word) or is_country(word)))


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
    return all(p and (credits_alone(p) or known_agency(p, style)) for p in JOINT.split(fold(words))) and words[0].isupper()


def _runs_on(word: str) -> bool:
    return word.casefold().strip("'\"“”‘’(") in NO_CREDIT_AFTER or word[-1] in ",:;-–—&/("
