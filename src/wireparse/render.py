"""An article as a person reads it: its blocks in order, the words of each cut where a record begins or ends.

Pure, and of no medium: whoever shows an article (a terminal, a page) gives each `Mark` a look of its own.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from attrs import frozen

from ._reading import words
from .records import Article, Block, Quote, QuoteKind, Span

__all__ = ["Mark", "Piece", "Run", "pieces"]


class Mark(StrEnum):
    """What a record says of some words.  The values are the names in lower case."""

    DATELINE = "dateline"
    """The dateline of the story."""
    QUOTED = "quoted"
    """What stands between quotation marks and was said, whole or in part."""
    REPORTED = "reported"
    """Reported speech without quotation marks."""
    SPEAKER = "speaker"
    """The mention of who said it."""
    CUE = "cue"
    """The words that attribute it."""
    DATE = "date"
    """A date."""
    AUTHOR = "author"
    """Somebody named in the byline or sign-off."""


@frozen
class Run:
    """Some words of a block that bear the same marks."""

    text: str
    """The words, white space folded; joined, the runs of a piece are its block's ``text``."""
    span: Span
    """Where they stand, white space around them included."""
    marks: frozenset[Mark] = frozenset()
    """What the records say of them."""


@frozen
class Piece:
    """One block, ready to be shown."""

    block: Block
    """The block."""
    runs: tuple[Run, ...]
    """Its words, in order; ``()`` for white space."""


_Marked = tuple[Span, Mark]


def pieces(article: Article) -> Iterator[Piece]:
    """Yield the blocks of `article` in order, each with its words cut where a record begins or ends."""
    marked = _by_block(article)
    for number, block in enumerate(article.blocks):
        yield Piece(block, _runs(article.source, block.span, marked[number]))


def _by_block(article: Article) -> dict[int, list[_Marked]]:
    """The marked spans of each block, by its number; a span over several blocks is marked in each."""
    marked: dict[int, list[_Marked]] = defaultdict(list)
    starts = [block.span.start for block in article.blocks]
    for span, mark in _marked(article):
        first, behind = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1)
        for number in range(first, behind):
            marked[number].append((span, mark))
    return marked


def _marked(article: Article) -> Iterator[_Marked]:
    if article.dateline is not None:
        yield article.dateline.span, Mark.DATELINE
    for quote in article.quotes:
        yield from _marked_of(quote)
    yield from ((mention.span, Mark.DATE) for mention in article.dates)
    if article.byline is not None:
        yield from ((author.span, Mark.AUTHOR) for author in article.byline.authors)
    if (signoff := article.signoff) is not None:
        authors = (*signoff.reporting, *signoff.writing, *signoff.editing)
        yield from ((author.span, Mark.AUTHOR) for author in authors)


def _marked_of(quote: Quote) -> Iterator[_Marked]:
    said = Mark.REPORTED if quote.kind is QuoteKind.INDIRECT else Mark.QUOTED
    yield from ((part.span, said) for part in quote.parts)
    if quote.speaker is not None:
        yield quote.speaker.span, Mark.SPEAKER
    if quote.cue is not None:
        yield quote.cue.span, Mark.CUE


def _runs(source: str, span: Span, marked: list[_Marked]) -> tuple[Run, ...]:
    runs: list[Run] = []
    blank = False
    for stretch, marks in _cut(span, marked):
        # The two letters keep the white space at both ends from being folded away.
        text = words(f"x{stretch.of(source)}x", Span(0, stretch.end - stretch.start + 2))[1:-1]
        if bare := text.strip():
            if runs and (blank or text[0] == " "):
                runs.append(Run(" ", Span(stretch.start, stretch.start), runs[-1].marks & marks))
            runs.append(Run(bare, stretch, marks))
        blank = text.endswith(" ") or (blank and not text)
    return tuple(runs)


def _cut(span: Span, marked: list[_Marked]) -> Iterator[tuple[Span, frozenset[Mark]]]:
    """Cut `span` where a mark begins or ends, each stretch with the marks on it."""
    changes: dict[int, list[tuple[Mark, int]]] = defaultdict(list, {span.start: [], span.end: []})
    for place, mark in marked:
        changes[max(place.start, span.start)].append((mark, 1))
        changes[min(place.end, span.end)].append((mark, -1))
    active: Counter[Mark] = Counter()
    offsets = sorted(changes)
    for start, end in pairwise(offsets):
        for mark, step in changes[start]:
            active[mark] += step
        yield Span(start, end), frozenset(m for m, n in active.items() if n > 0)
