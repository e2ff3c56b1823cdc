"""The first sentence of a caption: what stands behind it is background."""

from .._regex import any_of, compile_pattern
from .._span import Span
from ..data.captions import SHORT_MONTHS, SHORT_TITLES
from ..data.regions import is_region

_STOP = compile_pattern(r"[.!?]['’\"”)\]]*+\s++(?=[\p{Lu}\p{N}\"“‘'¶(])")
_LONGEST_ABBREVIATION = 12
_ABBREVIATION = compile_pattern(
    rf"(?:(?:\p{{Lu}}\.){{0,4}}\p{{L}}|{any_of(SHORT_TITLES + SHORT_MONTHS)}|Jr|Sr|Ave|Blvd|Rd|Ste|U\.S|U\.K|U\.N"
    r"|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|a\.m|p\.m)\."
)


def first_sentence(text: str, span: Span) -> Span:
    """Return the stretch up to the end of its first sentence."""
    for stop in _STOP.finditer(text, span.start, span.end):
        word = _word_before(text, span.start, stop.start() + 1)
        state = word.count(".") == 1 and is_region(word) and text[stop.end()].isdigit()
        if not (_ABBREVIATION.fullmatch(word) or state):
            return Span(span.start, stop.end())
    return span


def _word_before(text: str, start: int, end: int) -> str:
    words = text[max(start, end - _LONGEST_ABBREVIATION) : end].split()
    return words[-1] if words else ""
