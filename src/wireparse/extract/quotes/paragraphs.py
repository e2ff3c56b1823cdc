"""Paragraphs of a text that nobody has cut yet."""

from collections.abc import Iterator

from ..._lines import lines
from ..._span import Span, trim

_WRAPPED = 100
"""Only lines no longer than this may be hard-wrapped."""
_ENDS = ".?!:…\"”»)'’"


def paragraphs_of(text: str) -> Iterator[Span]:
    """Yield the paragraphs: the lines of the text, those joined that a hard wrap has parted."""
    rows = [trim(text, row.start, row.end) for row in lines(text)]
    width = max((row.end - row.start for row in rows), default=0)
    start = end = 0
    for row in rows:
        if row.end == row.start or not _goes_on(text, Span(start, end), row, width):
            if end > start:
                yield Span(start, end)
            start = row.start
        end = row.end
    if end > start:
        yield Span(start, end)


def _goes_on(text: str, before: Span, row: Span, width: int) -> bool:
    """Tell whether the line `row` goes on with the one that ends where `before` does."""
    if width > _WRAPPED or before.end == before.start or _is_indented(text, before.end, row.start):
        return False
    if text[before.end - 1] not in _ENDS:
        return True
    last = before.end - max(text.rfind("\n", before.start, before.end), text.rfind("\r", before.start, before.end), before.start - 1) - 1
    word = len(text[row.start : row.end].split(None, 1)[0])
    return last + 1 + word > width


def _is_indented(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return bool(gap) and gap[-1] not in "\r\n"
