"""The tags of a headline: which version or kind of item it heads, and of which series.

CORRECTED-UPDATE 1-GLOBAL MARKETS-Shares slip          (2nd LD) Port opens          Ore prices rise (Update3)
|--- version ----| |-- keyword -|                       |-----|                                      |-----|
"""

from .._regex import any_of, compile_pattern
from .._span import Span
from ..data.headline_tags import BRACKET_TAGS, COLON_TAGS, NOUN_TAGS, SERIES, SPORTS, WIRE_TAGS
from .envelope import Groups

_NUMBER = r"(?:\s?\d{1,2})?"
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)\s)?"
_OPENS = r"(?=[\p{Lu}\p{Nd}\"“‘'`$<*])"
_MIXED = r"(?=\p{Lu}?+[\p{Ll}\s.'’]|\p{Nd}|[\"“‘'$]|\p{Lu}{2,6}+[\s'’])"
_WIRE = rf"(?:(?:{any_of(WIRE_TAGS)}){_NUMBER}|(?i:update|wrapup)\s\d{{1,2}})"
_TAG = compile_pattern(
    rf"\(?(?P<tag>{_WIRE})\)?(?:-{_OPENS}|\s?[-–—]\s++{_OPENS}|:\s++)"
    rf"|(?P<tag>(?:{any_of(NOUN_TAGS)}){_NUMBER})-{_MIXED}(?![^\p{{Ll}}]*+\Z)"
    rf"|(?P<tag>{_ORDINAL}(?i:{any_of((*COLON_TAGS, *NOUN_TAGS, *WIRE_TAGS))}){_NUMBER}|{_ORDINAL}LD(?:-Writethru)?):\s++"
    rf"|[(\[](?P<tag>{_ORDINAL}(?:{any_of(BRACKET_TAGS)})(?:-Writethru)?)[)\]]\s*+"
)
_BEHIND = compile_pattern(r"(?<=\s)\((?P<tag>Updat(?:e|ed)\s?\d{0,2}|Correct(?:ed)?)\)\Z")
_KICKER = compile_pattern(
    rf"(?P<keyword>{any_of(SERIES)}|{any_of(SPORTS)}|\p{{Lu}}{{2,12}}+(?:[ &/]\p{{Lu}}{{2,12}}+){{1,3}}+)"
    r"-(?=\p{Lu}\p{Ll}|\p{Lu}\s)"
)
_MOST = 4


def headline_tags(text: str, span: Span) -> Groups:
    """Return where the tags of the headline at `span` stand, by the envelope's fields.

    Returns:
        ``version`` for all tags in front or the one behind (``UPDATE 2``, ``CORRECTED-UPDATE 1``, ``2nd LD``, ``Update3``),
        ``keyword`` for the series (``GLOBAL MARKETS``, ``Soccer``); nothing where the headline has none: ``X-ray shows``.
    """
    start, tags = span.start, []
    for _ in range(_MOST):
        match = _TAG.match(text, start, span.end)
        if match is None or match.end() >= span.end:
            break
        tags.append(Span(*match.span("tag")))
        start = match.end()
    behind = _BEHIND.search(text, max(span.start, span.end - _TAIL), span.end)
    kicker = _KICKER.match(text, start, span.end)
    found = {"keyword": Span(*kicker.span("keyword"))} if kicker else {}
    if tags:
        return found | {"version": Span(tags[0].start, tags[-1].end)}
    return found | ({"version": Span(*behind.span("tag"))} if behind else {})


_TAIL = 16
