"""The credit of a photograph: where it stands in a caption and what it says.

``caption := [label] [credit in front] sentences [credit] [notes to editors]``.  The credit stands between brackets, behind a
label (``Photo:``), or bare behind the last sentence; some pages put it first.  Each way looks at one place only, so that a line
of prose, which has none of the signs, costs next to nothing.
"""

from .._span import Span, trim
from ..grammar import CaptionStyle
from ..records import Credit
from ._caption_shell import strip_shell
from ._credit_bare import bare
from ._credit_brackets import in_brackets
from ._credit_cjk import in_cjk
from ._credit_found import Found
from ._credit_front import behind_copyright, in_front
from ._credit_labels import labelled
from ._credit_last import name_alone

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
        behind_copyright(text, body, style)
        or labelled(text, body, style, lenient=lenient)
        or in_brackets(text, body, style, lenient=lenient)
        or in_cjk(text, body, style)
        or bare(text, body, style, lenient=lenient)
        or in_front(text, body, style, lenient=lenient)
        or (name_alone(text, body, style) if lenient else None)
    )
