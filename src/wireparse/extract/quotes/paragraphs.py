"""Paragraphs of a text that nobody has cut yet."""

from collections.abc import Iterator

from ..._lines import lines
from ..._span import Span, trim

_WRAPPED = 100
"""Only lines no longer than this may be hard-wrapped."""
_FEW = 2
"""So few lines do not show how wide the text is."""
_ENDS = ".?!:…\"”»)'’"


def paragraphs_of(text: str) -> Iterator[Span]:
    """Yield the paragraphs: the lines of the text, those joined that a hard wrap has parted."""
    block: list[Span] = []
    for line in lines(text):
        row = trim(text, line.start, line.end)
        if row.end > row.start:
            block.append(row)
        else:
            yield from _joined(text, block)
            block = []
    yield from _joined(text, block)


def _joined(text: str, block: list[Span]) -> Iterator[Span]:
    """Join the lines of a block without blank lines where they are hard-wrapped."""
    if not block:
        return
    width = max(row.end - row.start for row in block)
    start, before = block[0].start, block[0]
    for row in block[1:]:
        if width > _WRAPPED or not _goes_on(text, before, row, width if len(block) > _FEW else _WRAPPED):
            yield Span(start, before.end)
            start = row.start
        before = row
    yield Span(start, before.end)


def _goes_on(text: str, before: Span, row: Span, width: int) -> bool:
    """Tell whether `row` goes on with the line `before` it: no sentence ends there, or its first word had no room there."""
    if _is_indented(text, before.end, row.start):
        return False
    if text[before.end - 1] not in _ENDS:
        return True
    word = len(text[row.start : row.end].split(None, 1)[0])
    return before.end - before.start + 1 + word > width


def _is_indented(text: str, end: int, start: int) -> bool:
    return text[end:start][-1:] not in ("\r", "\n")
