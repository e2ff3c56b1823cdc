"""What the ways to find a credit share: the result, and which words are a credit when nothing marks them as one."""

from typing import NamedTuple

from attrs import evolve

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AGENCIES, AgencyKind, agency_of
from ..data.credits import SOCIAL
from ..grammar import CaptionStyle
from ..records import Credit
from ._caption_shell import TAIL, before_blanks, last_sentence_end
from ._credit_names import is_person
from ._credit_parts import Reading
from ._credit_words import PartKind, known_agency

JOINT = compile_pattern(r"(?<=\p{L})—(?=\p{Lu})|\s\|\s|\s?/\s?|\s(?i:via)\s|-(?=(?:USA|Imagn|US)\s)")
"""What joins the parts of a credit; for ``for`` and the comma, which prose is full of, see where bare credits are read."""

_BY = compile_pattern(r"(?i:by):?\s++")
_ORIGINATORS = frozenset(a.name for a in AGENCIES if a.kind in {AgencyKind.NEWS, AgencyKind.PICTURE})
_YEAR = compile_pattern(r"\A(?:19|20)\d\d\s++")


class Found(NamedTuple):
    """A credit and how it was found."""

    credit: Credit
    """The credit."""
    outer: Span
    """What is no part of the description: the credit with its label and brackets."""
    certain: bool = True
    """Whether the line is a caption for this credit alone."""


def found(text: str, inner: Span, outer: Span, reading: Reading, *, certain: bool = True) -> Found:
    """Return what was found: the credit stands at `inner`, less the punctuation behind it."""
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


def with_person_before(text: str, body: Span, agency: Found) -> Found:
    """Take a person's name before an agency in brackets or behind a bar into the credit: ``Ann Lee (REUTERS)``."""
    end = before_blanks(text, body.start, agency.outer.start)
    barred = text[end - 1 : end] == "|" if end > body.start else False
    if agency.credit.photographer or not agency.credit.agency or not (barred or text[agency.outer.start] in "([（"):
        return agency
    end = before_blanks(text, body.start, end - barred)
    start = last_sentence_end(text, max(body.start, end - TAIL), end)
    by = _BY.match(text, start, end)
    start = by.end() if by else start
    if not is_person(fold(text[start:end])):
        return agency
    stopped = text.endswith((").", "]."), start, agency.outer.end)
    span = Span(start, agency.outer.end - stopped)
    return Found(
        evolve(agency.credit, text=fold(span.of(text)), span=span, photographer=fold(text[start:end])),
        Span(start, agency.outer.end),
        agency.certain,
    )


def credits_alone(words: str, style: CaptionStyle, *, lenient: bool = False) -> bool:
    """Tell whether a name alone is a credit: the style's own, or an agency that sells pictures, as it writes itself."""
    name = _YEAR.sub("", words.strip(" /."))
    part = known_agency(name, style)
    agency = agency_of(part.name) if part else None
    if agency is None:
        return part is not None
    if agency.kind is AgencyKind.RELEASE or (agency.name in SOCIAL and not lenient):
        return False
    return (lenient or agency.kind is not AgencyKind.OUTLET) and (name[0].isupper() or name == agency.name)


def is_wired(reading: Reading) -> bool:
    """Tell whether a known agency stands beside a person, or one of the agencies lives by its pictures."""
    sells = any(p.seller or p.name in _ORIGINATORS for p in reading.parts)
    return reading.has(PartKind.AGENCY) and (reading.photographer is not None or sells)
