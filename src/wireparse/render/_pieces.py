"""The blocks of an article in order, each cut where a record begins or ends.

Of no medium: whoever shows an article (a terminal, a page) gives each `Mark` a look of its own.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from .._reading import words
from ..records import Article, Block, Span
from ._marked import Mark, Marked, marked

__all__ = ["Cut", "Mark", "Piece", "Run", "cuts", "pieces"]


@frozen
class Cut:
    """A stretch of a block, as it stands in the source, with all that is marked on it."""

    span: Span
    """Where it stands; the cuts of a block, joined, are the block."""
    marked: tuple[Marked, ...] = ()
    """What marks it, the shortest first."""


@frozen
class Run:
    """Some words of a block that bear the same marks."""

    text: str
    """The words, white space folded; joined, the runs of a piece are its block's ``text``."""
    span: Span
    """Where they stand, white space around them included."""
    marks: frozenset[Mark] = frozenset()
    """What the records say of them."""
    records: tuple[str, ...] = ()
    """Which records say it, as `Marked.record` names them, the narrowest first."""


@frozen
class Piece:
    """One block, ready to be shown."""

    block: Block
    """The block."""
    runs: tuple[Run, ...]
    """Its words, in order; ``()`` for white space."""


def cuts(article: Article) -> Iterator[tuple[Block, tuple[Cut, ...]]]:
    """Yield the blocks of `article` in order, each with its stretch of the source cut where a record begins or ends."""
    here = _by_block(article)
    for number, block in enumerate(article.blocks):
        yield block, tuple(_cut(block.span, here[number]))


def pieces(article: Article) -> Iterator[Piece]:
    """Yield the blocks of `article` in order, each with its words cut where a record begins or ends."""
    for block, stretches in cuts(article):
        yield Piece(block, _runs(article.source, stretches))


def _by_block(article: Article) -> dict[int, list[Marked]]:
    """What is marked in each block, by its number; a span over several blocks is marked in each."""
    found: dict[int, list[Marked]] = defaultdict(list)
    starts = [block.span.start for block in article.blocks]
    for each in marked(article):
        first, behind = bisect_right(starts, each.span.start) - 1, bisect_right(starts, each.span.end - 1)
        for number in range(first, behind):
            found[number].append(each)
    return found


def _cut(span: Span, here: Sequence[Marked]) -> Iterator[Cut]:
    """Cut `span` where a mark begins or ends."""
    begins: dict[int, list[int]] = defaultdict(list)
    ends: dict[int, list[int]] = defaultdict(list)
    for number, each in enumerate(here):
        start, end = max(each.span.start, span.start), min(each.span.end, span.end)
        if start < end:
            begins[start].append(number)
            ends[end].append(number)
    active: set[int] = set()
    for start, end in pairwise(sorted({span.start, span.end, *begins, *ends})):
        active = (active - set(ends[start])) | set(begins[start])
        yield Cut(Span(start, end), tuple(here[n] for n in sorted(active, key=lambda n: (_length(here[n]), n))))


def _length(each: Marked) -> int:
    return each.span.end - each.span.start


def _runs(source: str, stretches: Sequence[Cut]) -> tuple[Run, ...]:
    runs: list[Run] = []
    blank = False
    for cut in stretches:
        span, marks = cut.span, frozenset(each.mark for each in cut.marked)
        records = tuple(dict.fromkeys(each.record for each in cut.marked))
        # The two letters keep the white space at both ends from being folded away.
        text = words(f"x{span.of(source)}x", Span(0, span.end - span.start + 2))[1:-1]
        if bare := text.strip():
            if runs and (blank or text[0] == " "):
                runs.append(_blank(runs[-1], span.start, marks, records))
            runs.append(Run(bare, span, marks, records))
        blank = text.endswith(" ") or (blank and not text)
    return tuple(runs)


def _blank(before: Run, start: int, marks: frozenset[Mark], records: tuple[str, ...]) -> Run:
    """The blank between two runs, with what both have."""
    return Run(" ", Span(start, start), before.marks & marks, tuple(r for r in records if r in before.records))
