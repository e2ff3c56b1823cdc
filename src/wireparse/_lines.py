"""Where lines end: CR CR LF, CR LF, LF and CR, and nothing else.

`str.splitlines` is wrong for wire copy: it also splits at the form feed, the record separator and five more characters,
which transmitted messages use as ordinary ones.
"""

from collections.abc import Iterator

from ._regex import compile_pattern
from ._span import Span

_LINE = compile_pattern(r"[^\r\n]*+(?:\r\r\n|\r\n|\n|\r|\Z)")


def lines(text: str) -> Iterator[Span]:
    """Yield the lines of `text` in order, each with the characters that end it; joined, they are the text."""
    if "\r" not in text:
        start = 0
        while (end := text.find("\n", start) + 1) > 0:
            yield Span(start, end)
            start = end
        if start < len(text):
            yield Span(start, len(text))
        return
    for match in _LINE.finditer(text):
        if match.end() > match.start():
            yield Span(match.start(), match.end())
