"""The four ways in which the same story is laid out."""

from textwrap import wrap

WIDTH = 64
"""Where text wires break their lines, in characters."""


def _paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def by_line(text: str) -> str:
    """Return `text`, a paragraph a line, without blank lines."""
    return "\n".join(_paragraphs(text))


def spaced(text: str) -> str:
    """Return `text`, a paragraph a line, with a blank line between paragraphs."""
    return "\n\n".join(_paragraphs(text))


def hard_wrapped(text: str, width: int = WIDTH, indent: int = 4) -> str:
    """Return `text`, a paragraph a line, with lines broken at `width` characters and each paragraph's first one indented.

    The first paragraph, as a rule the headline, is not indented and stands apart.
    """
    head, *rest = _paragraphs(text) or [""]
    lines = [*wrap(head, width, break_long_words=False, break_on_hyphens=False), ""]
    for paragraph in rest:
        first = " " * indent
        lines += wrap(paragraph, width, initial_indent=first, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


def spaced_and_wrapped(text: str, width: int = WIDTH) -> str:
    """Return `text`, a paragraph a line, with lines broken at `width` characters and a blank line between paragraphs."""
    return "\n\n".join(
        "\n".join(wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)) for paragraph in _paragraphs(text)
    )


def one_line(text: str) -> str:
    """Return `text`, a paragraph a line, on one line, a space where a line ended."""
    return " ".join(_paragraphs(text))
