"""The day of publication: of all the time stamps of a page that of its story.

The one between headline and first paragraph counts; teasers of other stories have their own, further away, and the head of the
page may bear today's.  A word of publishing is better than none, and none better than one of updating.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from .extract.dates import infer_reference
from .extract.stamps import Role, Stamp, label_of, read_stamps
from .records import Block, BlockKind, Span

_STORY = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE, BlockKind.CROSSHEAD)


@frozen
class _Place:
    """Where headline, first and last paragraph stand among the blocks that are not blank."""

    headline: int
    first: int
    last: int

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> "_Place":
        story = [i for i, b in enumerate(blocks) if b.kind is BlockKind.PARAGRAPH]
        first, last = (story[0], story[-1]) if story else (len(blocks), len(blocks))
        return cls(next((i for i, b in enumerate(blocks) if b.kind is BlockKind.HEADLINE), first), first, last)

    def near(self, index: int) -> bool:
        return min(self.headline, self.first) - _ABOVE <= index <= max(self.headline, self.first) + _BELOW

    def far(self, index: int) -> int:
        """How many blocks it is from the stretch between headline and first paragraph, or from the end of the story."""
        top, opening = sorted((self.headline, self.first))
        return min(max(top - index, index - opening, 0), max(index - self.last, _MOST_FAR * (index <= self.last)))


_ABOVE, _BELOW = 6, 1
_MOST_FAR = 1 << 30


def publication_day(
    text: str, blocks: Sequence[Block], stretches: Mapping[Block, Span], years: Sequence[int] = ()
) -> date | None:
    """Return the day that the time stamp of the story tells, or ``None``.

    Args:
        text: the text that the blocks are of.
        blocks: all its blocks.
        stretches: where the words of a time stamp stand in the blocks that have one.
        years: years that the text bears besides, for stamps without one: that of the copyright notice.
    """
    shown = [b for b in blocks if b.kind is not BlockKind.BLANK]
    place = _Place.of(shown)
    found = [(_rank(stamp, i, place, shown[i].kind), stamp) for i, stamp in _stamps(text, shown, stretches)]
    best = max(found, key=lambda ranked: ranked[0], default=None)
    if best is None:
        return None
    return best[1].day() or _without_year(best[1], years)


def _stamps(text: str, blocks: Sequence[Block], stretches: Mapping[Block, Span]) -> Iterator[tuple[int, Stamp]]:
    """Yield the stamps with the place of their block; a word of publishing may stand in the block before."""
    label = Role.UNSAID
    for i, block in enumerate(blocks):
        if block not in stretches:
            label = Role.UNSAID
            continue
        stamps = read_stamps(text, stretches[block])
        yield from ((i, stamp if stamp.role is not Role.UNSAID else stamp.of_role(label)) for stamp in stamps)
        label = label_of(text, stretches[block]) or Role.UNSAID


def _rank(stamp: Stamp, index: int, place: _Place, kind: BlockKind) -> tuple[float, ...]:
    """How much speaks for a stamp's being that of the story; of equals the nearer one, and of these the first."""
    worth = (
        _NEAR * place.near(index)
        + _ROLES[stamp.role]
        + _CLOCK * stamp.clock
        + _ALONE * stamp.alone
        - _UNDATED * (stamp.when is None)
        - _INSIDE * (place.first + _BELOW < index < place.last)
    )
    return (worth, -place.far(index), -index)


_NEAR, _CLOCK, _ALONE, _UNDATED, _INSIDE = 3.0, 1.0, 0.5, 0.6, 1.5
_ROLES = {Role.PUBLISHED: 1.2, Role.UPDATED: -0.6, Role.UNSAID: 0.0}


def _without_year(stamp: Stamp, years: Sequence[int]) -> date | None:
    """The day of a stamp that leaves the year out, as sites do in the year that they are read in."""
    return infer_reference([stamp.when], years) if stamp.when is not None and stamp.when.year is None and years else None
