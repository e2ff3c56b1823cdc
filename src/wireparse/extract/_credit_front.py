"""Credits in front of the words: ``Ann Lee/Reuters/File A ferry lies off Naha.``, ``Image copyright AFP Image caption ...``.

Nothing tells where such a credit ends but the names in it: the last is one that a table knows, and a sentence follows.
"""

from .._regex import any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AgencyKind, agency_of
from ..data.credits import JOBS
from ..grammar import CaptionStyle
from ._caption_shell import TAIL
from ._credit_found import Found, credits_alone, found
from ._credit_labels import STRONG
from ._credit_names import PERSON
from ._credit_parts import read_parts
from ._credit_several import POSITION
from ._credit_words import PartKind, known_agency, known_part

RIGHTS = ("image", "media", "photo", "video")
_RIGHTS = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in RIGHTS)
RIGHTS_LABEL = compile_pattern(rf"(?:{_RIGHTS})\s++(?:copyright|source)[,;:]?\s++")
"""Whose picture it is, as pages say in front."""
_TWICE = compile_pattern(r"(?P<name>\p{Lu}[^\n]{1,60}?)\s++Copyright:\s++(?=(?P=name)(?!\w))")
_CAPTION = compile_pattern(rf"\s*+(?:{_RIGHTS})\s++caption[,:]?\s++")

_AGENCY = compile_pattern(
    r"(?P<name>\p{Lu}[\p{L}.-]*+(?:\s\p{Lu}[\p{L}.-]*+){0,3}+)"
    r"(?:\s++[-–—]\s++Contributor\b(?P<named>)\s*+(?!\p{Ll})|[^\S\r\n]{2,}+)"
)
APART = ("  ", "\N{NO-BREAK SPACE}", "Contributor")
"""One of these parts an agency that stands first from the words behind it."""
_OPENED = compile_pattern(r"(?P<name>\p{Lu}\p{L}++(?:\s\p{Lu}\p{L}++)?)\s(?=(?:The|An?)\s)")
_FRONT = compile_pattern(
    rf"(?:(?:{STRONG})?+(?:{POSITION})?+|Photos?,\s++{POSITION})(?P<name>{PERSON})(?:\s?+/\s?+(?i:for\s++)?+|\s++for\s++)(?=\p{{L}})"
)
_PART = compile_pattern(
    r"picture[\s-]alliance|\p{L}[\p{L}.-]*+(?:\s++(?:(?:of|for|and|the|by|de|del|du|en|y)\s++){0,2}+\p{Lu}[\p{L}.-]*+){0,6}+"
)
"""Up to seven words; which of the names that they begin is one that is known is for the table to say."""
_UNKNOWN = compile_pattern(r"\p{Lu}[^/.;:\r\n]{1,40}+(?=/)")
_NEXT_PART = compile_pattern(r"\s?+/\s?+(?=\p{L})|\s++via\s++(?=\p{L})|,\s(?=File\b)")
_NEXT_CREDIT = compile_pattern(rf"\s*+[;,]\s++(?:and\s++)?(?:{POSITION})?+{PERSON}\s?+/\s?+(?=\p{{L}})")
_SENTENCE = compile_pattern(rf"\.?\s++(?!{any_of(JOBS)}\b)[\p{{Lu}}\p{{N}}\"“‘'][\s\S]{{19}}")
_NEAR = 80
_TEXT = compile_pattern(r"[\p{Lu}\p{N}\"“‘'][\s\S]{19}")


def in_front(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    """Find the credit that stands before the words of a caption."""
    return agency_first(text, body, style, lenient=lenient) or _person_first(text, body, style)


def behind_copyright(text: str, body: Span, style: CaptionStyle) -> Found | None:
    """Find the credit between two labels: ``Image copyright AFP Image caption ...``, ``AFP Copyright: AFP ...``."""
    label = RIGHTS_LABEL.match(text, body.start, body.end)
    twice = not label and text.find("Copyright:", body.start, min(body.end, body.start + _NEAR)) >= 0
    named = _TWICE.match(text, body.start, min(body.end, body.start + TAIL)) if twice else None
    if label is None and named is None:
        return None
    start = label.end() if label else named.end()  # type: ignore[union-attr]  # one of the two is there
    caption = _CAPTION.search(text, start, min(body.end, start + TAIL))
    end = start + len(named["name"]) if named else caption.start() if caption else body.end
    inner = trim(text, start, end)
    reading = read_parts(inner.of(text), style)
    if reading is None:
        return None
    caption = _CAPTION.search(text, end, body.end) if named else caption
    return found(text, inner, Span(body.start, caption.end() if caption else end), reading)


def agency_first(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    """Find the agency that stands first: ``Getty - Contributor A ferry lies ...``, by two blanks ``Getty   A ferry lies ...``.

    One is a sentence's.
    """
    near = text[body.start : min(body.end, body.start + _NEAR)]
    match = _AGENCY.match(text, body.start, body.end) if any(map(near.__contains__, APART)) else None
    opened = match is None
    match = match or (_OPENED.match(text, body.start, body.end) if lenient else None)
    name = match["name"] if match else ""
    agency = known_agency(name, style) if name and credits_alone(name, style, lenient=lenient) else None
    if match is None or agency is None:
        return None
    if opened and not _sells_pictures(agency.name):
        return None
    named = opened or match.start("named") >= 0
    if not (named or (_TEXT.match(text, match.end(), body.end) and (lenient or _sells_pictures(agency.name)))):
        return None
    inner = Span(*match.span("name"))
    reading = read_parts(name, style)
    return found(text, inner, Span(body.start, match.end()), reading) if reading else None


def _sells_pictures(name: str) -> bool:
    agency = agency_of(name)
    return agency is not None and agency.kind in {AgencyKind.PICTURE, AgencyKind.SELLER}


def _person_first(text: str, body: Span, style: CaptionStyle) -> Found | None:
    # "Ann Lee/Reuters/File A ferry in Naha." or, of two pictures, "Top: Ann Lee/AP; bottom: Bo Berg/AFP Two ferries ...".
    near = text[body.start : min(body.end, body.start + _NEAR)]
    name = _FRONT.match(text, body.start, min(body.end, body.start + TAIL)) if "/" in near or " for " in near else None
    end = _credits_end(text, name.end(), body.end, style) if name else None
    if name is None or end is None or not _SENTENCE.match(text, end, body.end):
        return None
    inner = Span(name.start("name"), end)
    reading = read_parts(inner.of(text), style)
    if reading is None or reading.photographer is None or not (reading.has(PartKind.AGENCY) or reading.has(PartKind.MARK)):
        return None
    return found(text, inner, Span(body.start, end), reading)


def _credits_end(text: str, start: int, end: int, style: CaptionStyle) -> int | None:
    at = _parts_end(text, start, end, style)
    while at is not None and (other := _NEXT_CREDIT.match(text, at, end)):
        more = _parts_end(text, other.end(), end, style)
        if more is None:
            break
        at = more
    return at


def _parts_end(text: str, start: int, end: int, style: CaptionStyle) -> int | None:
    """Return where the last part that a table knows ends; before it others may stand that end with their slash."""
    known = None
    while True:
        at = part_end(text, start, end, style)
        if at is not None:
            known = at
        else:
            unknown = _UNKNOWN.match(text, start, end)
            at = unknown.end() if unknown else None
        joint = _NEXT_PART.match(text, at, end) if at is not None else None
        if joint is None:
            return known
        start = joint.end()


def part_end(text: str, start: int, end: int, style: CaptionStyle) -> int | None:
    """Return where the agency or mark that begins at `start` ends, the longest name first; ``None`` if none begins there."""
    match = _PART.match(text, start, end)
    at = match.end() if match else start
    while at > start:
        if known_part(fold(text[start:at]), style):
            return at
        at = max(text.rfind(c, start, at) for c in " \n\t")
    return None
