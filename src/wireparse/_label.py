"""Blocks to blocks with kinds: what no rule claimed is told by its surroundings.

Where does the story begin and end, which lines are running prose, which are menus? Only text is seen, no mark-up. `Story` finds
the stretch of lines that is the story, by what `_facts` tells of each; here the lines around it get their kinds: headline,
sub-headline, section, author, picture, and furniture for the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from attrs import evolve

from ._authors import author_lines
from ._deck import deck_on_page, section_on_page
from ._pictures import captions_among, is_one_picture
from ._span import fold
from ._story import Story, is_break, is_summary, story_kind
from ._titles import DECK_WORDS, is_kicker
from ._transported import message_kinds
from ._units import is_icon, units_of
from .records import Block, BlockKind, Span


def label(text: str, blocks: Sequence[Block], *, transported: bool = False) -> tuple[Block, ...]:
    """Return `blocks` with a kind for each that had none.

    Args:
        text: the text that they are blocks of.
        blocks: what the rules claimed, and what they left open.
        transported: whether the text is a message of an agency: no page, so nothing but story is between head and trailer.
    """
    units = units_of(text, blocks)
    if transported:
        return _with_whole_lists(text, _named(blocks, message_kinds(units)))
    icons = {i: _FURNITURE for i, b in enumerate(blocks) if is_icon(b)}
    joints = frozenset(i for i in icons if blocks[i].text in _JOINTS)
    story = Story.among(text, units)
    return _with_whole_lists(text, _without_site(text, _named(blocks, icons | _kinds(story, joints)), story))


_JOINTS = frozenset(",;&|")
"""Marks that join the names of authors, each on a line of its own."""


def _named(blocks: Sequence[Block], kinds: dict[int, BlockKind]) -> Iterator[Block]:
    return (_of_kind(b, kinds[i]) if i in kinds else b for i, b in enumerate(blocks))


def _of_kind(block: Block, kind: BlockKind) -> Block:
    return Block(kind=kind, span=block.span, text=block.text, rule=block.rule or "context")


def _without_site(text: str, blocks: Iterable[Block], story: Story) -> Iterator[Block]:
    """Part what names the site from the headline before it."""
    cut = story.units[story.title.place].block.span.start + story.title.length if story.title is not None else -1
    for block in blocks:
        if block.span.start < cut < block.span.end:
            head, site = Span(block.span.start, cut), Span(cut, block.span.end)
            yield evolve(block, span=head, text=fold(head.of(text)))
            yield Block(kind=BlockKind.FURNITURE, span=site, text=fold(site.of(text)), rule="context")
        else:
            yield block


def _with_whole_lists(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Join lines that follow each other directly: reporters and editors, an author and the title below, caption and credit."""
    whole: list[Block] = []
    run: list[Block] = []
    for block in blocks:
        if run and block.kind in _OVER_LINES and _is_one(run[-1], block):
            run.append(block)
        else:
            whole += _joined(text, run)
            run = [block]
    return (*whole, *_joined(text, run))


def _joined(text: str, run: list[Block]) -> list[Block]:
    """Return the one block that the blocks of a run are."""
    if len(run) <= 1:
        return run
    span = Span(run[0].span.start, run[-1].span.end)
    return [evolve(run[0], span=span, text=fold(span.of(text)))]


def _is_one(block: Block, following: Block) -> bool:
    if block.kind is not following.kind:
        return False
    if block.kind is BlockKind.CAPTION:
        return is_one_picture(block.text, following.text)
    return block.kind is BlockKind.BYLINE or (block.kind is BlockKind.SIGNOFF and block.rule == following.rule)


_OVER_LINES = frozenset((BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.SIGNOFF))


def _kinds(story: Story, joints: frozenset[int]) -> dict[int, BlockKind]:
    """The kinds that the rules left open, by place among the blocks: the story, what leads to it, and the rest."""
    kinds = {u.index: _kind(story, i) for i, u in enumerate(story.units)}
    kinds |= {story.units[i].index: BlockKind.FURNITURE for i in story.passed if is_break(story.units[i])}
    kinds |= _head_kinds(story, story.title.place) if story.title is not None else {}
    kinds |= _author_kinds(story, joints, story.title.place if story.title is not None else 0) if story.page else {}
    if not story.page:
        top = story.title.place if story.title is not None else story.first
        pictures = captions_among(story.units, top, story.first, story.last)
        kinds |= dict.fromkeys((story.units[i].index for i in pictures), BlockKind.CAPTION)
    claimed = {u.index: u.block.kind for u in story.units}
    return {i: kind for i, kind in kinds.items() if claimed.get(i) is not kind}


def _author_kinds(story: Story, joints: frozenset[int], title: int) -> dict[int, BlockKind]:
    """The kinds of the lines that name the authors of a page's story, and of what stands between them."""
    others = (u.index for u in story.units[story.last + _AT_FOOT :] if u.block.kind is _BYLINE)
    runs = author_lines(story.units, joints, title, story.first, story.last)
    return dict.fromkeys(others, _RELATED) | dict.fromkeys((i for run in runs for i in run), _BYLINE)


_AT_FOOT = 6
"""How many lines behind the story on a page the line of its authors may stand; farther on they are those of other stories."""


def _head_kinds(story: Story, title: int) -> dict[int, BlockKind]:
    """The kinds of the lines around the headline: itself, the kicker above, the summary and the sub-headline below."""
    head = story.units[title + 1 : story.first]
    kinds = {story.units[title].index: BlockKind.HEADLINE}
    summary = takewhile(lambda u: u.is_open and is_summary(u, page=story.page), head)
    kinds |= dict.fromkeys((u.index for u in summary), BlockKind.LIST_ITEM)
    kinds |= {u.index: BlockKind.SECTION for u in story.units[max(0, title - 1) : title] if u.is_open and is_kicker(u)}
    deck = next((u for u in head if u.is_open and u.words >= DECK_WORDS and not u.bullet), None)
    if story.page:
        deck, section = deck_on_page(head, story.units[title]), section_on_page(story.units[:title])
        kinds |= {section.index: BlockKind.SECTION} if section is not None else {}
    return kinds | ({deck.index: BlockKind.SUBHEADLINE} if deck is not None else {})


def _kind(story: Story, place: int) -> BlockKind:
    unit = story.units[place]
    if unit.in_story:
        return BlockKind.PARAGRAPH if story.first <= place < story.last else _RELATED
    if not unit.is_open:
        return unit.block.kind
    if story.holds(place):
        return story_kind(unit)
    return _RELATED if unit.is_prose and place >= story.first else _FURNITURE


_RELATED, _FURNITURE, _BYLINE = BlockKind.RELATED, BlockKind.FURNITURE, BlockKind.BYLINE
"""Looked up once, not for each line."""
