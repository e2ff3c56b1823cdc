"""A name alone behind the last sentence of a caption: ``A heron at dawn. Ann Lee``, ``The old ferry. Acme Pumps``.

Only what is known to be a caption has such a credit: in prose a line that ends so is cut off.
"""

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.captions import TEASERS
from ..data.cities import is_city
from ..data.months import MONTHS, WEEKDAYS
from ..data.regions import is_country, is_region
from ..grammar import CaptionStyle
from ._caption_shell import last_sentence_end, tail_start
from ._credit_found import Found, found
from ._credit_parts import read_parts

_WORD = r"\p{Lu}[\p{L}\p{M}.'’&-]*+"
_NAME = compile_pattern(rf"(?:From\s++)?(?P<name>{_WORD}(?:\s++(?:(?:of|the|de|la|da|van|von|der)\s++){{0,2}}{_WORD}){{0,3}}+)")
_SENTENCE_WORDS, _CAPITALS = 4, 3


def name_alone(text: str, body: Span, style: CaptionStyle) -> Found | None:
    """Read the name that stands alone behind the last sentence of a caption, which has no full stop of its own."""
    start = last_sentence_end(text, tail_start(text, body.start, body.end), body.end)
    tail = trim(text, start, body.end)
    match = _NAME.fullmatch(text, tail.start, tail.end)
    if match is None or text[tail.end - 1] == "." or len(text[body.start : start].split()) < _SENTENCE_WORDS:
        return None
    name = fold(match["name"])
    words = name.casefold().split()
    if is_city(name) or is_country(name) or is_region(name) or any(w in MONTHS or w in WEEKDAYS for w in words):
        return None
    if words[0] in TEASERS or (len(words) > _CAPITALS and name.isupper()):
        return None
    reading = read_parts(name, style)
    return found(text, Span(*match.span("name")), Span(tail.start, body.end), reading, certain=False) if reading else None
