"""The day of publication: of all the time stamps of a page that of its story.

The one between headline and first paragraph counts; teasers of other stories have their own, further away, and the head of the
page may bear today's.  A word of publishing is better than none, and none better than one of updating.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from .extract.dates import infer_reference
from .extract.stamps import Role, Stamp, label_of, read_stamps
from .records import Block, BlockKind, Span

_PARAGRAPH, _HEADLINE, _BLANK = BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.BLANK
"""Looked up once, not for each block."""


class _Place(NamedTuple):
    """Where headline and paragraphs stand among the blocks that are not blank."""

    headline: int
    first: int
    """Of the paragraphs the first."""
    begun: int
    """The one by which the story has surely begun: a standfirst or a caption may stand above the time stamp."""
    last: int

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> "_Place":
        story = [i for i, b in enumerate(blocks) if b.kind is _PARAGRAPH]
        story = story or [len(blocks)]
        headline = next((i for i, b in enumerate(blocks) if b.kind is _HEADLINE), story[0])
        return cls(headline, story[0], story[: _OPENINGS + 1][-1], story[-1])

    def near(self, index: int) -> bool:
        """Whether it is by headline and first paragraph, a few blocks above and below them."""
        return min(self.headline, self.first) - _ABOVE <= index <= max(self.headline, self.first + _BELOW, self.begun)

    def inside(self, index: int) -> bool:
        return self.begun < index < self.last

    def below(self, index: int) -> bool:
        """Whether it is far below the story, among the teasers; right below it some papers sign it."""
        return index > self.last + _FOOT


_ABOVE, _BELOW, _FOOT = 6, 3, 6
_OPENINGS = 2
"""How many paragraphs may stand above the time stamp."""


class _Found(NamedTuple):
    """A stamp with its place."""

    stamp: Stamp
    run: int
    """Where the run of stamps begins that it stands in, among the blocks that are not blank."""
    own: int
    """The number of the stamp on its page."""

    def rank(self, place: _Place) -> tuple[float, ...]:
        """How much speaks for its being that of the story; of equals the one nearer the first paragraph, of these the first."""
        stamp = self.stamp
        worth = (
            _NEAR * place.near(self.run)
            + _ROLES[stamp.role]
            + _CLOCK * stamp.clock
            + _ALONE * stamp.alone
            - (_AGE if stamp.role is Role.UNSAID else _UNDATED) * (stamp.when is None)
            - _INSIDE * place.inside(self.run)
            - _TEASER * (place.below(self.run) and stamp.role is Role.UNSAID)
        )
        return (worth, -abs(place.first - self.run), -self.own)


_NEAR, _CLOCK, _ALONE, _UNDATED, _AGE, _INSIDE, _TEASER = 3.0, 1.0, 0.5, 0.6, 2.5, 1.5, 1.0
_ROLES = {Role.PUBLISHED: 1.5, Role.UPDATED: -1.6, Role.UNSAID: 0.0}
_LEAST = 1.0
"""What is worth less is the stamp of something else: a teaser, the head of the page."""


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
    if not stretches:
        return None
    shown = [b for b in blocks if b.kind is not _BLANK]
    place = _Place.of(shown)
    found = sorted(_stamps(text, shown, stretches), key=lambda f: f.rank(place), reverse=True)
    if not found or found[0].rank(place)[0] < _LEAST:
        return None
    best = found[0].stamp
    return best.day() or _same_day(best, found) or _todays(best, found, place) or _in_year(best, years)


def _stamps(text: str, blocks: Sequence[Block], stretches: Mapping[Block, Span]) -> Iterator[_Found]:
    """Yield the stamps of a page; one that does not say what it is takes the word of publishing in the block before.

    A sign-off signs its own story.
    """
    label, run, count = Role.UNSAID, 0, 0
    kinds = {block.kind for block in stretches}
    for i, block in enumerate(blocks):
        if block.kind not in kinds or block not in stretches:
            label, run = Role.UNSAID, i + 1
            continue
        label = Role.PUBLISHED if block.kind is BlockKind.SIGNOFF else label
        for stamp in read_stamps(text, stretches[block]):
            yield _Found(stamp if stamp.role is not Role.UNSAID else stamp.of_role(label), run, count)
            count += 1
        label = label_of(text, stretches[block]) or Role.UNSAID


def _same_day(stamp: Stamp, found: Sequence[_Found]) -> date | None:
    """The day of another stamp of that day and month, where the year is left out."""
    when = stamp.when
    days = (day for f in found if (day := f.stamp.day()) is not None)
    return next((day for day in days if when is not None and (day.month, day.day) == (when.month, when.day)), None)


def _todays(stamp: Stamp, found: Sequence[_Found], place: _Place) -> date | None:
    """The day at the head of the page, where the stamp gives but a time of day: that of the day the page was made."""
    if not stamp.today or stamp.role is Role.UPDATED:
        return None
    heads = [f for f in found if f.run < place.headline and f.stamp.when is not None and f.stamp.when.weekday is not None]
    return min(heads, key=lambda f: f.own).stamp.day() if heads else None


def _in_year(stamp: Stamp, years: Sequence[int]) -> date | None:
    """The day of a stamp that leaves the year out, as sites do in the year that they are read in."""
    return infer_reference([stamp.when], years) if stamp.when is not None and stamp.when.year is None and years else None
