"""Where lines end: CR CR LF, CR LF, LF and CR, and nothing else.

`str.splitlines` is wrong for wire copy: it also splits at the form feed, the record separator and five more characters,
which transmitted messages use as ordinary ones.
"""

from collections.abc import Iterator

from ._regex import compile_plain
from ._span import Span


def lines(text: str) -> Iterator[Span]:
    """Yield the lines of `text` in order, each with the characters that end it; joined, they are the text."""
    start = 0
    for end in line_ends(text):
        yield Span(start, end)
        start = end


def line_ends(text: str) -> Iterator[int]:
    """Yield the offset behind each line of `text` and behind what ends it; the last is the text's own end."""
    end = 0
    if "\r" in text:
        for match in _END.finditer(text):
            end = match.end()
            yield end
    else:
        while (found := text.find("\n", end) + 1) > 0:
            end = found
            yield end
    if end < len(text):
        yield len(text)


_END = compile_plain(r"\n|\r(?:\r?\n)?")
