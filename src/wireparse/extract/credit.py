"""The credit of a photograph: where it stands in a caption and what it says.

``caption := [label] [credit in front] sentences [credit] [notes to editors]``.  The credit stands between brackets, behind a label
(``Photo:``), or bare behind the last sentence; some pages put it first.  Each way has a function here that looks at one place
only, so that a line of prose, which has none of the signs, costs next to nothing.
"""

from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve, frozen

from .._regex import Match, any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AGENCIES, AgencyKind, agency_of
from ..data.credits import (
    COURTESY,
    FILE,
    HANDOUT,
    LABELS,
    LEADING_MARKS,
    NO_CREDIT_AFTER,
    POOL,
    SCREENGRAB,
    SOCIAL,
    WEAK_LABELS,
)
from ..data.regions import is_country, is_region
from ..grammar import CaptionStyle
from ..records import Credit
from ._caption_shell import TAIL, at_sentence_end, compile_behind, last_sentence_end, strip_shell, tail_start
from ._credit_parts import PERSON, PartKind, Reading, has_owner_word, is_person, known_agency, known_part, read_parts

__all__ = ["find_credit"]


@frozen
class Found:
    """A credit and how it was found."""

    credit: Credit
    """The credit."""
    outer: Span
    """What is no part of the description: the credit with its label and brackets."""
    certain: bool = True
    """Whether the line is a caption for this credit alone."""


def find_credit(text: str, span: Span | None = None, style: CaptionStyle = CaptionStyle()) -> Credit | None:  # noqa: B008
    """Find the credit in a caption.

    Args:
        text: any text.
        span: the stretch to read, one caption; the whole of `text` if ``None``.
        style: the outlet's habits.

    Returns:
        The credit; ``None`` where there is none that is sure: ordinary prose has none.
    """
    found = locate(text, span or Span(0, len(text)), style)
    return found.credit if found else None


def locate(text: str, span: Span, style: CaptionStyle, *, lenient: bool = False) -> Found | None:
    """Find a credit and what belongs to it.

    Args:
        text: any text.
        span: the stretch to read.
        style: the outlet's habits.
        lenient: whether the stretch is known to be a caption, so that an agency's name at its end is enough.

    Returns:
        What was found, or ``None``.
    """
    body = strip_shell(text, trim(text, span.start, span.end))
    if body.start >= body.end:
        return None
    return (
        _behind_copyright(text, body, style)
        or _in_brackets(text, body, style, lenient=lenient)
        or _labelled(text, body, style)
        or _bare(text, body, style, lenient=lenient)
        or _in_front(text, body, style)
    )


def _found(text: str, inner: Span, outer: Span, reading: Reading, *, certain: bool = True) -> Found:
    span = trim(text, inner.start, inner.end)
    while span.end - span.start > 1 and text[span.end - 1] in ".|,;" and not text[span.end - 3 : span.end - 2].isspace():
        span = trim(text, span.start, span.end - 1)
    credit = Credit(
        text=fold(span.of(text)),
        span=span,
        agency=reading.agency,
        photographer=reading.photographer,
        via=reading.via,
        marks=reading.marks,
    )
    return Found(credit, outer, certain)


# ---------------------------------------------------------------- labels


def _labels(words: tuple[str, ...]) -> str:
    return any_of(tuple({*words, *map(str.upper, words)}))


_COLON = r"\s*+(?::|;|\.\.\.|,(?=\s\p{Lu}))\s*+(?:©\s*+)?"
_STRONG = rf"{_labels(LABELS)}(?:{_COLON}|\s++[Bb][Yy]:?\s++)|[Pp]hotos?\s++by:?\s++(?=\p{{Lu}})|©\s*+"
_WEAK = rf"{_labels(WEAK_LABELS)}(?:{_COLON}|\s++[Bb][Yy]:?\s++)"
_WORD = compile_pattern(r"\S++")
_SHORT = 60
_PLAIN = r"(?:(?:Credit(?:\.\.\.)?|Photo|PHOTO|Foto)\s++){1,2}(?=\p{Lu})"
_LABEL = compile_behind(rf"(?P<strong>{_STRONG})|(?P<weak>{_WEAK})|(?P<plain>{_PLAIN})")
_MORE_LABELS = compile_pattern(rf"(?:(?i:{any_of(LABELS)}|{any_of(WEAK_LABELS)})(?:{_COLON}|\s++by:?\s++)|©\s*+|{_PLAIN})++")


def _labelled(text: str, body: Span, style: CaptionStyle) -> Found | None:
    for label in _LABEL.finditer(text, tail_start(text, body.start, body.end), body.end):
        found = _behind_label(text, body, label, style)
        if found:
            return found
    return None


def _behind_label(text: str, body: Span, label: Match, style: CaptionStyle) -> Found | None:
    more = _MORE_LABELS.match(text, label.end(), body.end)
    start = _agency_before(text, body, label, style)
    inner = Span(start if start is not None else more.end() if more else label.end(), body.end)
    reading = read_parts(inner.of(text), style)
    if reading is None or not _label_holds(text, body, label, reading):
        return None
    first = min(label.start(), inner.start)
    opened = first > body.start and text[first - 1] in "([" and not text[first - 1 : body.end].endswith((")", "]"))
    return _found(text, inner, Span(first - opened, body.end), reading)


def _agency_before(text: str, body: Span, label: Match, style: CaptionStyle) -> int | None:
    # "ST PHOTO: ANN LEE", "Pool Photo By Ann Lee"
    words = list(_WORD.finditer(text, max(body.start, label.start() - _SHORT), label.start()))[-3:]
    for word in words:
        name = fold(text[word.start() : label.start()])
        if name[-1].isalnum() and (known_agency(name, style) or name in LEADING_MARKS):
            return word.start()
    return None


def _label_holds(text: str, body: Span, label: Match, reading: Reading) -> bool:
    firm = reading.known or (reading.joined and reading.photographer is not None)
    if label[0][0] == "©":
        return firm and label.start() > body.start and not text[label.end() : label.end() + 1].isdigit()
    ended = at_sentence_end(text, body.start, label.start())
    if label["strong"] is not None:
        return firm or (ended and not label[0].startswith("p"))
    if not ended:
        return False
    if label["weak"] is not None and "ource" in label[0]:
        return bool(reading.marks) or any(p.seller for p in reading.parts)
    if label["plain"] is not None:
        return reading.joined and reading.photographer is not None
    named = reading.photographer is not None or (label.start() > body.start and reading.agency is not None)
    return firm or (label[0][0] in "CcIiS" and named)


# ---------------------------------------------------------------- brackets

_OPENERS = {")": "(", "]": "[", "）": "（"}
_MARKS_ALONE = frozenset({FILE, HANDOUT, POOL, SCREENGRAB})
_PLURALS = ("photos", "pictures", "images", "videos", "graphics")
_WHOLE_WORD = 3


def _in_brackets(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    last = _last_bracket(text, body)
    if last is None:
        return None
    found = _read_bracket(text, body, last, style, lenient=lenient)
    if found is None:
        return None
    before = trim(text, body.start, found.outer.start)
    earlier = _in_brackets(text, before, style, lenient=lenient) if before.end > before.start else None
    return _merge(earlier, found) if earlier else _with_person_before(text, body, found)


def _merge(first: Found, second: Found) -> Found:
    via = first.credit.via or second.credit.via
    return Found(evolve(first.credit, via=via), Span(first.outer.start, second.outer.end))


def _last_bracket(text: str, body: Span) -> Span | None:
    end = body.end - 1 if text[body.end - 1] in "." else body.end
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
    inner = trim(text, bracket.start + 1, bracket.end - 1)
    label = _MORE_LABELS.match(text, inner.start, inner.end)
    inner = Span(label.end() if label else inner.start, inner.end)
    reading = read_parts(inner.of(text), style)
    if reading is None:
        return None
    stopped = at_sentence_end(text, body.start, bracket.start)
    alone = not reading.joined and not label
    sure = (
        _firm_label(label, reading)
        if label
        else _bracket_alone(inner.of(text), reading, lenient=lenient)
        if alone
        else _firm_bracket(text, inner, reading)
    )
    if alone and text[bracket.start] == "[" and not reading.marks:
        return None
    if not sure or (alone and not (lenient or (stopped and bracket.end == body.end))):
        return None
    return _found(text, inner, Span(bracket.start, body.end), reading, certain=not alone or reading.has(PartKind.MARK))


def _firm_label(label: Match, reading: Reading) -> bool:
    return reading.known or reading.photographer is not None or not label[0].casefold().startswith(_PLURALS)


def _firm_bracket(text: str, inner: Span, reading: Reading) -> bool:
    if not _JOINT.search(text, inner.start, inner.end):
        named = reading.agency is not None and reading.photographer is not None and has_owner_word(reading.agency)
        return text[inner.start - 1] != "[" and (reading.known or named)
    if text[inner.start - 1] == "[" and not (reading.photographer or reading.marks):
        return False
    return reading.known or reading.photographer is not None


def _bracket_alone(words: str, reading: Reading, *, lenient: bool) -> bool:
    if reading.marks:
        return len(words) > _WHOLE_WORD and not words[0].isdigit() and bool(_MARKS_ALONE.intersection(reading.marks))
    return _credits_alone(words, lenient=lenient)


def _with_person_before(text: str, body: Span, found: Found) -> Found:
    # "Ann Lee (REUTERS)"
    if found.credit.photographer or not found.credit.agency or found.credit.marks:
        return found
    if (
        text[max(body.start, found.outer.start - 2) : found.outer.start].strip() not in ("|", "")
        and text[found.outer.start] not in _OPENERS.values()
    ):
        return found
    end = trim(text, body.start, found.outer.start).end
    end = end - 1 if text[end - 1 : end] == "|" else end
    start = last_sentence_end(text, max(body.start, end - TAIL), end)
    name = fold(text[start:end])
    if not is_person(name):
        return found
    span = Span(start, found.outer.end)
    return Found(evolve(found.credit, text=fold(span.of(text)), span=span, photographer=name), span)


# ---------------------------------------------------------------- bare, behind the last sentence

_WIRES = frozenset(a.name for a in AGENCIES if a.kind in (AgencyKind.NEWS, AgencyKind.PICTURE))
_STYLE = CaptionStyle()
_JOINT = compile_pattern(r"(?<=\p{L})—(?=\p{Lu})|\s\|\s|\s?/\s?|\s(?i:via)\s|-(?=(?:USA|Imagn|US)\s)")
_LAST_WORDS = 4


def _bare(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    end = body.end - 1 if text[body.end - 1] in ")]" else body.end
    tail = trim(text, last_sentence_end(text, tail_start(text, body.start, end), end), end)
    return (
        _doubled(text, tail, style)
        or _whole_tail(text, body, tail, style, lenient=lenient)
        or _chain(text, body, tail, style)
        or (_courtesy_at_end(text, body, tail, style) or _agency_at_end(text, body, tail, style) if lenient else None)
    )


def _doubled(text: str, tail: Span, style: CaptionStyle) -> Found | None:
    words = tail.of(text).split()
    half = len(words) // 2
    if not half or len(words) % 2 or words[:half] != words[half:]:
        return None
    middle = compile_pattern(r"(?:\S++\s++){%d}" % half).match(text, tail.start, tail.end)
    first = Span(tail.start, middle.end() if middle else tail.end)
    reading = read_parts(first.of(text), style)
    sure = reading and reading.agency and (reading.known or reading.photographer or "/" in first.of(text))
    return _found(text, first, tail, reading) if reading and sure else None


def _whole_tail(text: str, body: Span, tail: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    words = fold(tail.of(text))
    short = words.count(" ") < _LAST_WORDS and not words.endswith(("?", "!"))
    reading = read_parts(words, style) if (short or _SIGN.search(words)) and not _BYLINE.match(words) else None
    if reading is None:
        return None
    outer = Span(tail.start, body.end)
    if reading.joined and _firm_chain(reading, words, lenient=lenient):
        return _found(text, tail, outer, reading)
    if reading.joined or not _credits_alone(words):
        return None
    return _with_person_before(text, body, _found(text, tail, outer, reading, certain=False))


_SIGN = compile_pattern(
    r"(?<=\p{L})—(?=\p{Lu})|(?i:\bfile)|/|(?i:\bvia\b)|\bfor\s\p{Lu}|\bfor\s[Tt]he\s\p{Lu}|[Cc]ourtesy|-(?=USA\s)"
)
_BYLINE = compile_pattern(r"(?i)by\s")
_NAMED_FOR = compile_pattern(r"\sfor\s(?:[Tt]he\s)?(?P<owner>.+)$")
_FEW = 3


def _firm_chain(reading: Reading, words: str, *, lenient: bool) -> bool:
    if COURTESY in reading.marks:
        return lenient or words[0].isupper()
    if not _JOINT.search(words):
        named = _NAMED_FOR.search(words)
        filed = FILE in reading.marks and not words.islower()
        return reading.has(PartKind.AGENCY) and bool(filed or (reading.photographer and (lenient or named)))
    if reading.has(PartKind.AGENCY):
        return lenient or _is_wired(reading)
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


def _credits_alone(words: str, *, lenient: bool = False) -> bool:
    # Only agencies that sell pictures; in lower case only those that write themselves so.
    words = words.strip(" /.")
    part = known_agency(words, _STYLE)
    agency = agency_of(part.name) if part else None
    if agency is None or agency.kind is AgencyKind.RELEASE or agency.name in SOCIAL:
        return False
    return (lenient or agency.kind is not AgencyKind.OUTLET) and (words[0].isupper() or words in (agency.name, "epa"))


def _chain(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    # No end of a sentence before it: the name in front of the first slash tells where it begins.
    for joint in _JOINT.finditer(text, tail.start, tail.end):
        for start in _starts(text, tail, joint.start(), style):
            inner = Span(start, tail.end)
            reading = read_parts(inner.of(text), style)
            if reading and reading.joined and _is_wired(reading):
                return _found(text, inner, Span(start, body.end), reading)
    return None


def _is_wired(reading: Reading) -> bool:
    return reading.has(PartKind.AGENCY) and (
        reading.photographer is not None or any(p.seller or p.name in _WIRES for p in reading.parts)
    )


def _starts(text: str, tail: Span, joint: int, style: CaptionStyle) -> Iterator[int]:
    words = list(_WORD.finditer(text, max(tail.start, joint - 80), joint))[-_LAST_WORDS:]
    for n, word in enumerate(words):
        name = fold(text[word.start() : joint])
        before = words[n - 1][0] if n else ""
        if before.casefold() not in NO_CREDIT_AFTER and (known_agency(name, style) or _is_photographer(name, style)):
            yield word.start()


def _is_photographer(name: str, style: CaptionStyle) -> bool:
    first, last = name.split()[0], name.split()[-1]
    return is_person(name) and not _is_place(first) and known_agency(last, style) is None


def _is_place(word: str) -> bool:
    return word.endswith((",", ";", ":")) or (word.endswith(".") and (is_region(word) or is_country(word)))


def _agency_at_end(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    words = list(_WORD.finditer(text, max(tail.start, tail.end - _SHORT), tail.end))[-_LAST_WORDS:]
    for before, word in pairwise(words):
        inner = Span(word.start(), tail.end)
        reading = read_parts(inner.of(text), style) if _stands_alone(inner.of(text), style) else None
        if reading and not _runs_on(before[0]):
            return _found(text, inner, Span(word.start(), body.end), reading, certain=False)
    return None


def _courtesy_at_end(text: str, body: Span, tail: Span, style: CaptionStyle) -> Found | None:
    match = _COURTESY.search(text, tail.start, tail.end)
    inner = Span(match.start(), tail.end) if match else tail
    reading = read_parts(inner.of(text), style) if match else None
    return _found(text, inner, Span(inner.start, body.end), reading, certain=False) if reading else None


_COURTESY = compile_pattern(r"\b(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?\s)?[Cc]ourtesy\s(?:of\s)?(?=\p{Lu}|the\s\p{Lu})")


def _stands_alone(words: str, style: CaptionStyle) -> bool:
    return all(p and (_credits_alone(p) or known_agency(p, style)) for p in _JOINT.split(fold(words))) and words[0].isupper()


def _runs_on(word: str) -> bool:
    return word.casefold().strip("'\"“”‘’(") in NO_CREDIT_AFTER or word[-1] in ",:;-–—&/("


# ---------------------------------------------------------------- in front

_COPYRIGHT = compile_pattern(r"(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Vv]ideo)\s++(?:copyright|source)[,;:]?\s++")
_CAPTION = compile_pattern(r"\s*+(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Vv]ideo)\s++caption[,:]?\s++")
_FRONT = compile_pattern(rf"(?:{_STRONG})?+(?P<name>{PERSON})\s?+/\s?+(?=\p{{L}})")
_AFTER_SLASH = compile_pattern(r"(?P<part>\p{L}[\p{L}.-]*+(?:\s\p{Lu}[\p{L}.-]*+){0,3}+)")
_NEXT_PART = compile_pattern(r"\s?+/\s?+(?=\p{L})|\s++via\s++(?=\p{L})|,\s(?=File\b)")
_SENTENCE = compile_pattern(r"\.?\s++[\p{Lu}\p{N}\"“‘'].{19}")


def _behind_copyright(text: str, body: Span, style: CaptionStyle) -> Found | None:
    # "Image copyright Getty Images Image caption A ferry in Naha"
    label = _COPYRIGHT.match(text, body.start, body.end)
    if label is None:
        return None
    caption = _CAPTION.search(text, label.end(), min(body.end, label.end() + TAIL))
    inner = trim(text, label.end(), caption.start() if caption else body.end)
    reading = read_parts(inner.of(text), style)
    return _found(text, inner, Span(body.start, caption.end() if caption else body.end), reading) if reading else None


def _in_front(text: str, body: Span, style: CaptionStyle) -> Found | None:
    # "Ann Lee/Reuters/File A ferry in Naha."
    name = _FRONT.match(text, body.start, min(body.end, body.start + TAIL))
    end = _parts_end(text, name.end(), body.end, style) if name else None
    if name is None or end is None or not _SENTENCE.match(text, end, body.end):
        return None
    inner = Span(name.start("name"), end)
    reading = read_parts(inner.of(text), style)
    if reading is None or not reading.has(PartKind.AGENCY):
        return None
    return _found(text, inner, Span(body.start, end), reading)


def _parts_end(text: str, start: int, end: int, style: CaptionStyle) -> int | None:
    at = part_end(text, start, end, style)
    while at is not None and (joint := _NEXT_PART.match(text, at, end)) and (more := part_end(text, joint.end(), end, style)):
        at = more
    return at


def part_end(text: str, start: int, end: int, style: CaptionStyle) -> int | None:
    """Return where the agency or mark that begins at `start` ends, the longest name first; ``None`` if none begins there."""
    match = _AFTER_SLASH.match(text, start, end)
    at = match.end() if match else start
    while at > start:
        if known_part(fold(text[start:at]), style):
            return at
        at = max(text.rfind(c, start, at) for c in " \n\t")
    return None
