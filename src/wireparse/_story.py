"""Where in a text the story stands: between which lines, under which headline, and which lines in it are none of it.

On a page every line has a score (`_facts`). The stretch of lines with the best sum is the story; lines of a low score
within it are none. In a text without a page around it, all lines are taken to be story.
"""

from collections.abc import Sequence
from itertools import islice, takewhile
from math import sqrt
from typing import NamedTuple

from ._facts import QUOTES, is_in_headline_case, scores_of
from ._regex import compile_pattern
from ._titles import TITLE_WORDS, Title, above_deck, headline_of
from ._units import Unit, is_page
from .records import BlockKind


class Story(NamedTuple):
    """The lines of a text, and which of them are the story."""

    units: Sequence[Unit]
    page: bool
    """Whether a page is around it."""
    scores: dict[int, float]
    """The score of each unclaimed line, by its place among the blocks."""
    first: int
    """The place of its first line."""
    last: int
    """The place behind its last line."""
    passed: frozenset[int]
    """The places of marks that look like its end and are not."""
    title: Title | None = None
    """Its headline."""
    listed: frozenset[int] = frozenset()
    """The places of the points of its lists."""

    @classmethod
    def among(cls, text: str, units: Sequence[Unit]) -> "Story":
        """Return where the story of `text` stands among its lines."""
        story = cls.stretch(units)
        title = headline_of(text, units, story.first, story.last, page=story.page)
        if title is None:
            return story
        if story.page:
            return story._replace(title=title, first=_below_title(units, story.scores, title.place, story.first))
        return story._replace(title=above_deck(units, title))

    @classmethod
    def stretch(cls, units: Sequence[Unit]) -> "Story":
        """Return where the story stands, before its headline is looked for.

        Short lines without a story among them, and without a line that only pages have, are a list or a poem, not a page.
        """
        page = is_page(units)
        found = cls._within(units, page=page)
        is_bare = page and not found.last and not any(u.block.kind in _ON_PAGES for u in units)
        return cls._within(units, page=False) if is_bare else found

    @classmethod
    def _within(cls, units: Sequence[Unit], *, page: bool) -> "Story":
        scores = scores_of(units, _FULL_VOTE) if page else dict.fromkeys((u.index for u in units if u.is_open), _SURE)
        passed = _passed(units, page=page)
        first, last = _best_run([0.0 if i in passed else _vote(u, scores.get(u.index, 0.0)) for i, u in enumerate(units)])
        first, last = (first, last) if last or not page else _signed_prose(units)
        first = opening(units, first, last)
        first = first if page else _with_prose_before(units, first)
        last = _ending(units, scores, first, last, passed)
        return cls(units, page, scores, first, last, passed, listed=_listed(units, first, last))

    def holds(self, place: int) -> bool:
        """Whether the unclaimed line belongs to the story."""
        unit = self.units[place]
        inside = self.first <= place < self.last
        return inside and (self.scores[unit.index] > _KEEP or _goes_on(unit, self.scores) or place in self.listed)


_SIGNOFF = BlockKind.SIGNOFF
_SIGNING = frozenset((BlockKind.BYLINE, BlockKind.TIMESTAMP))
_ON_PAGES = frozenset((BlockKind.FURNITURE, BlockKind.RELATED, BlockKind.SECTION))
_SURE = 1.0
"""The score of every line of a clean story."""
_FULL_VOTE = 3.0
_KEEP = -0.5
_GAP_PENALTY = 0.1


def _vote(unit: Unit, score: float) -> float:
    if unit.block.kind in _KNOWN_VOTES:
        return _KNOWN_VOTES[unit.block.kind]
    vote = max(-_FULL_VOTE, min(_FULL_VOTE, score)) * _ROOTS[min(unit.words, _MOST_WORDS)]
    return vote if vote > 0 else vote * _GAP_PENALTY


_MOST_WORDS = 50
_ROOTS = tuple(map(sqrt, range(_MOST_WORDS + 1)))
_KNOWN_VOTES = {BlockKind.PARAGRAPH: 60.0, BlockKind.SIGNOFF: -60.0}
"""A paragraph that a rule knows, mostly by its dateline, weighs like three long lines; so does a sign-off, against."""


def _best_run(votes: Sequence[float]) -> tuple[int, int]:
    """The range with the greatest sum."""
    best, first, last = 0.0, 0, 0
    total, start = 0.0, 0
    for i, vote in enumerate(votes):
        if total <= 0:
            total, start = 0.0, i
        total += vote
        if total > best:
            best, first, last = total, start, i + 1
    return first, last


def opening(units: Sequence[Unit], first: int, last: int) -> int:
    """Return where in the range the story opens: with the paragraph that a rule knows, if near, else with the first fit to."""
    near = islice((i for i in range(first, min(last, first + 2 * NEAR_TOP)) if not is_summary(units[i])), NEAR_TOP)
    known = (i for i in near if units[i].in_story)
    fit = (i for i in range(first, last) if _opens(units[i], i) and not _is_signed(units, i))
    return next(known, next(fit, first))


NEAR_TOP = 4
"""How many lines may stand in front of a paragraph that a rule knows."""


def _ending(units: Sequence[Unit], scores: dict[int, float], first: int, last: int, passed: frozenset[int]) -> int:
    """Where the story ends: at its sign-off, if a known lead opens it; else short last lines are added that go on like it."""
    signed = next((i for i in range(first, len(units)) if i not in passed and units[i].block.kind is _SIGNOFF), None)
    if signed is not None and first < last and units[first].in_story and signed - last <= _FAR:
        return max(last, signed)
    for i in range(last, min(len(units), last + _NEAR)) if last else ():
        goes_on = units[i].is_open and _goes_on(units[i], scores) and units[i].indent == units[last - 1].indent
        if (units[i].is_open and not goes_on) or (is_break(units[i]) and i not in passed):
            break
        last = i + 1 if units[i].is_open else last
    return last


def _passed(units: Sequence[Unit], *, page: bool) -> frozenset[int]:
    """The places of lines that sign nothing off: breaks between sections, and on no page other marks with much prose behind."""
    found: set[int] = set()
    if not any(is_break(u) or u.block.kind is _SIGNOFF for u in units):
        return frozenset()
    prose = 0
    for i in range(len(units) - 1, -1, -1):
        if is_break(units[i]):
            found.update((i,) if prose >= _SOME_PROSE and _prose_follows(units, i + 1) else ())
        elif units[i].block.kind is _SIGNOFF:
            is_passed = not page and units[i].words < _SHORT_PARAGRAPH and prose >= _MUCH_PROSE
            later = (units[k] for k in range(i + 1, len(units)))
            behind = next((u for u in later if u.block.kind is not BlockKind.CAPTION), None)
            is_passed = is_passed and behind is not None and behind.is_open and behind.is_prose
            found.update((i,) if is_passed else ())
            prose = prose if is_passed else 0
        prose += units[i].is_open and units[i].is_prose
    return frozenset(found)


def is_break(unit: Unit) -> bool:
    """Tell whether it is a mark that stands between two parts of a story as often as below its last."""
    return unit.block.rule == "end-of-story"


def _prose_follows(units: Sequence[Unit], place: int) -> bool:
    """Whether running prose stands here, or below a heading."""
    near = list(takewhile(lambda u: u.is_open, units[place : place + 2]))
    return any(u.is_prose for u in near)


_SOME_PROSE, _MUCH_PROSE = 2, 5


def _with_prose_before(units: Sequence[Unit], first: int) -> int:
    """Where a story without a page around it opens: with the prose right above the known lead, unless it is but a teaser."""
    prose = list(takewhile(lambda i: units[i].is_open and units[i].is_prose, range(first - 1, -1, -1)))
    return prose[-1] if len(prose) > 1 else first


def _listed(units: Sequence[Unit], first: int, last: int) -> frozenset[int]:
    """The places of the points of a story's lists: behind a line that ends with a colon, each of several words."""
    found: set[int] = set()
    for i in range(first + 1, last):
        if units[i].is_open and units[i].bullet and units[i].words >= _POINT_WORDS:
            above = units[i - 1]
            found.update((i,) if i - 1 in found or (above.is_open and above.block.text.endswith(":")) else ())
    return frozenset(found)


_POINT_WORDS = 4


def _signed_prose(units: Sequence[Unit]) -> tuple[int, int]:
    """The range of a story too short to be seen on its page: the prose right below an author's line or a time stamp."""
    for place, unit in enumerate(units):
        if unit.block.kind in _SIGNING:
            found = list(takewhile(lambda i: units[i].is_open and units[i].is_prose, range(place + 1, len(units))))
            if found:
                return found[0], found[-1] + 1
    return 0, 0


def _below_title(units: Sequence[Unit], scores: dict[int, float], title: int, first: int) -> int:
    """Where a story on a page opens: with the first prose below its headline, though menus or a teaser stand behind that."""
    prose = (i for i in range(title + 1, first) if units[i].is_open and units[i].is_prose and _opens(units[i], i))
    return next((i for i in prose if scores[units[i].index] > _LIKELY), first)


_LIKELY = -1.5


def _goes_on(unit: Unit, scores: dict[int, float]) -> bool:
    """Whether a line that stands between or behind paragraphs reads like one, though it is short."""
    return unit.ends and not unit.bullet and unit.words >= _SHORT_PARAGRAPH and scores[unit.index] > _LEAST


_NEAR, _FAR = 5, 25
_SHORT_PARAGRAPH = 4
_LEAST = -2.5


def _opens(unit: Unit, place: int) -> bool:
    """Whether a story can open with this: running prose, or a paragraph that a rule knows; no question at the very top.

    What begins with a small letter goes on from a line above.
    """
    if unit.is_open and unit.block.text[0].islower():
        return False
    if not unit.is_open or (place == 0 and not unit.block.text.endswith((".", *QUOTES))):
        return unit.in_story or unit.words >= _LONG_OPENING
    return unit.is_prose or unit.words >= _LONG_OPENING or (unit.ends and unit.words >= _SHORT_OPENING)


def _is_signed(units: Sequence[Unit], place: int) -> bool:
    """Whether a line is a headline, which ends as no statement does and has an author's line or a time stamp below."""
    unit = units[place]
    below = units[place + 1 : place + 1 + _SIGNED]
    return (
        unit.is_open
        and unit.words <= TITLE_WORDS[1]
        and not unit.block.text.endswith((".", *QUOTES))
        and any(u.block.kind in _SIGNING for u in below)
    )


_SIGNED = 3
_LONG_OPENING = 30
_SHORT_OPENING = 6


def is_summary(unit: Unit, *, page: bool = True) -> bool:
    """Tell whether it is one of the points that go with a headline: ``* Mill to close``; pages have menus of short ones."""
    return unit.bullet and unit.words > (_SHORT_PARAGRAPH if page else 1) and unit.block.text.startswith(("*", "•"))


def story_kind(unit: Unit) -> BlockKind:
    """Return what a line of the story is: a paragraph, a cross-head, a point of a list, a row of a table."""
    if unit.bullet:
        return BlockKind.LIST_ITEM
    if unit.figures and not unit.ends:
        return BlockKind.TABLE
    if unit.words >= _HEADLINE_WORDS and unit.block.text[-1:].isalnum() and is_in_headline_case(unit.block.text):
        return BlockKind.RELATED
    heading = not unit.ends or (unit.block.text.endswith("?") and unit.words < _QUESTION_WORDS)
    speech = unit.block.text.startswith(QUOTES) or _SIGNATURE.match(unit.block.text) is not None
    if unit.words < _HEADING_WORDS and heading and not speech:
        return BlockKind.CROSSHEAD
    return BlockKind.PARAGRAPH


_SIGNATURE = compile_pattern(r"(?:[-–—―]|--)\s?\p{Lu}")
"""A line that signs the quotation above it: ``— Ann Lee, baker``."""


_HEADLINE_WORDS = 7
_HEADING_WORDS, _QUESTION_WORDS = 12, 8
