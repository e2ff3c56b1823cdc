"""The credit of a photograph: where it stands in a caption and what it says.

``caption := [label] [credit in front] sentences [credit] [notes to editors]``.  The credit stands between brackets, behind a
label (``Photo:``), or bare behind the last sentence; some pages put it first.  Each way looks at one place only, so that a line
of prose, which has none of the signs, costs next to nothing.
"""

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..grammar import CaptionStyle
from ..records import Credit
from ._caption_shell import TAIL, strip_shell
from ._credit_bare import bare
from ._credit_brackets import in_brackets
from ._credit_found import Found, found
from ._credit_labels import STRONG, labelled
from ._credit_names import PERSON
from ._credit_parts import PartKind, known_part, read_parts

__all__ = ["find_credit"]


def find_credit(text: str, span: Span | None = None, style: CaptionStyle = CaptionStyle()) -> Credit | None:  # noqa: B008
    """Find the credit in a caption.

    Args:
        text: any text.
        span: the stretch to read, one caption; the whole of `text` if ``None``.
        style: the outlet's habits.

    Returns:
        The credit; ``None`` where there is none that is sure: ordinary prose has none.
    """
    located = locate(text, span or Span(0, len(text)), style)
    return located.credit if located else None


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
        or labelled(text, body, style, lenient=lenient)
        or in_brackets(text, body, style, lenient=lenient)
        or bare(text, body, style, lenient=lenient)
        or _in_front(text, body, style)
    )


# ---------------------------------------------------------------- in front

_COPYRIGHT = compile_pattern(r"(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Vv]ideo)\s++(?:copyright|source)[,;:]?\s++")
_CAPTION = compile_pattern(r"\s*+(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Vv]ideo)\s++caption[,:]?\s++")
_FRONT = compile_pattern(rf"(?:{STRONG})?+(?P<name>{PERSON})\s?+/\s?+(?=\p{{L}})")
_AFTER_SLASH = compile_pattern(r"(?P<part>\p{L}[\p{L}.-]*+(?:\s++\p{Lu}[\p{L}.-]*+){0,3}+)")
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
    return found(text, inner, Span(body.start, caption.end() if caption else body.end), reading) if reading else None


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
    return found(text, inner, Span(body.start, end), reading)


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
