r"""A feed to messages: where one ends and the next begins.

What begins a message:

- the start of a header, ``SYN SYN SOH`` or ``SOH`` alone, with the line of selectors that Reuters sent before it;
- ``ZCZC``, and after ``NNNN`` or ``EOT`` whatever comes next;
- where the codes were dropped, a sequence line with a header line below it (``z0471 -----``, ``r i BC-MILL-FIRE 03-01 0412``),
  AP's stamp with one below it, a header line alone behind a blank line or an end mark; the header of IPTC 7901 with its slug
  line below;
- ``MEDIA RELEASE PR00471`` with the issuer above it.
"""

from itertools import pairwise

from ._regex import EOL, compile_pattern
from ._span import Span
from .formats._transport import CYCLE, NEXT

_BOL = r"(?<![^\r\n\x04])"
_EOL = r"[^\S\r\n]{0,8}(?![^\r\n])"
_HEADER = rf"[a-z] [a-z][ \x11-\x14]{{1,6}}{CYCLE}[^\r\n]{{2,60}}?\s\d\d-\d\d(?:\s\d{{1,4}})?{_EOL}"
_SEQUENCE = r"(?:[A-Za-z]\d{4}\s?(?:-{5}|[a-z]{5,6})|[A-Z]{2,4}-[A-Z]{2,4}-\d\d-\d\d-\d\d \d{4}[A-Z]{1,4})"
_IPTC_HEADER = r"[a-z]{3}\s?\d{3,4} [1-6] [a-z]{1,3} \d{1,5}(?!\S)[^\r\n]{0,60}"
_ISSUER = r"(?i:source):[^\r\n]{1,120}"
_RELEASE = rf"MEDIA RELEASE PR\d{{2,6}}{_EOL}"
_SELECTORS = rf"\x05{{1,8}}[^\r\n\x01]{{0,40}}{EOL}"
_BARE_SELECTORS = rf"(?:[A-Z]{{1,3}}(?: [A-Z]{{1,3}}){{0,8}}[^\S\r\n]{{0,8}}{EOL})?"
_BLANK_LINE = rf"(?:\r{{0,2}}\n|\r(?!\n))[^\S\r\n]{{0,8}}{EOL}"
_END_MARK = rf"(?:[\x03\x04<]|(?i:\breuters?)|\bNNNN|-30-|###|\bEND|\d{{4}}[A-Z]{{3}})[^\S\r\n]{{0,4}}{EOL}{{1,2}}"
_ENDED = rf"(?:{_BLANK_LINE}|{_END_MARK})[^\S\r\n]{{0,8}}"

_STARTS = compile_pattern(
    rf"(?:{_SELECTORS})?[\x16 ]{{0,40}}\x01(?=[A-Za-z])"
    rf"|(?:(?<=NNNN\s{{0,4}})|{_BOL})[^\S\r\n]{{0,8}}(?:ZCZC|zczc)(?:[ ][A-Z0-9]{{1,8}})?{_EOL}"
    rf"|{_BOL}[^\S\r\n]{{0,8}}(?:{_BARE_SELECTORS}{_SEQUENCE}{NEXT}{_HEADER}|{_IPTC_HEADER}{NEXT}[\p{{L}}\d][^\r\n:]{{0,80}}/{_EOL})"
    rf"|(?<={_ENDED}){_HEADER}"
    rf"|{_BOL}[^\S\r\n]{{0,8}}(?:{_ISSUER}{NEXT})?{_RELEASE}"
    r"|(?:(?:(?<![^\r\n])NNNN(?=[^\S\r\n]{0,8}(?![^\r\n]))|\x04)[\s\x00\x7f\x04]{0,200})(?P<next>[^\s\x00\x7f\x04])"
)


def split_messages(text: str) -> tuple[Span, ...]:
    """Tell where each message of a feed stands.

    Args:
        text: one message, or several as they came in, one behind the other, with control codes or without.

    Returns:
        The messages' stretches in order, each to where the next begins, white space between them included: joined, they are
        `text`. One stretch for what is a single message, or none at all; ``()`` for ``""``.

    Raises:
        TypeError: if `text` is not a `str`.
    """
    if not isinstance(text, str):
        msg = f"wireparse splits str, not {type(text).__name__}"
        raise TypeError(msg)
    starts = sorted({0, *_starts(text), len(text)})
    return tuple(Span(start, end) for start, end in pairwise(starts))


def _starts(text: str) -> list[int]:
    """Where messages begin, at what is no white space; white space before the first is part of it."""
    found: list[int] = []
    pos = 0
    while (match := _STARTS.search(text, pos)) is not None:
        ahead = match.start("next")
        found.append(ahead if ahead >= 0 else match.end() - len(match[0].lstrip()))
        pos = ahead if ahead >= 0 else match.end()
    return found[1:] if found and not text[: found[0]].strip() else found
