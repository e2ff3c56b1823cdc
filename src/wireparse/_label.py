"""Blocks to blocks with kinds: what no rule claimed is told by its surroundings.

Where does the story begin and end, which lines are running prose, which are menus? Only text is seen, no mark-up. Every
unclaimed line gets a score from a small table of weights: its length, whether it ends like a sentence, at which indent it
stands, and above all how much prose stands before and after it. The best-scoring stretch of lines is the story; within it a
line of too low a score is none.
"""

from collections.abc import Iterable, Sequence
from itertools import islice, takewhile
from math import sqrt

from attrs import evolve

from ._pictures import captions_among, is_one_picture
from ._regex import compile_pattern
from ._span import fold
from ._titles import DECK_WORDS, TITLE_WORDS, above_deck, headline_of, is_kicker
from ._units import Unit, is_icon, is_page, scores_of
from .records import Block, BlockKind, Span


def label(text: str, blocks: Sequence[Block], *, transported: bool = False) -> tuple[Block, ...]:
    """Return `blocks` with a kind for each that had none.

    Args:
        text: the text that they are blocks of.
        blocks: what the rules claimed, and what they left open.
        transported: whether the text is a message of an agency: no page, so nothing but story is between head and trailer.
    """
    units = [Unit.of(text, blocks, i) for i, b in enumerate(blocks) if b.kind is not BlockKind.BLANK and not is_icon(b)]
    open_units = [u for u in units if u.is_open]
    icons = {i: BlockKind.FURNITURE for i, b in enumerate(blocks) if is_icon(b) and not transported}
    page = not transported and is_page(units)
    scores = scores_of(units) if page else dict.fromkeys((u.index for u in open_units), _SURE)
    kinds = icons | (_message_kinds(units) if transported else _kinds(units, scores, page=page))
    named = (_of_kind(b, kinds[i]) if i in kinds else b for i, b in enumerate(blocks))
    return _with_whole_lists(text, named)


def _of_kind(block: Block, kind: BlockKind) -> Block:
    return Block(kind=kind, span=block.span, text=block.text, rule=block.rule or "context")


def _with_whole_lists(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Join lines that follow each other directly: reporters and editors, an author and the title below, caption and credit."""
    runs: list[list[Block]] = []
    for block in blocks:
        if runs and _is_one(runs[-1][-1], block):
            runs[-1].append(block)
        else:
            runs.append([block])
    return tuple(run[0] if len(run) == 1 else _joined(text, run) for run in runs)


def _joined(text: str, run: Sequence[Block]) -> Block:
    span = Span(run[0].span.start, run[-1].span.end)
    return evolve(run[0], span=span, text=fold(span.of(text)))


def _is_one(block: Block, following: Block) -> bool:
    if block.kind is not following.kind:
        return False
    if block.kind is BlockKind.CAPTION:
        return is_one_picture(block.text, following.text)
    return block.kind is BlockKind.BYLINE or (block.kind is BlockKind.SIGNOFF and block.rule == following.rule)


_SURE = 1.0
"""The score of every line of a clean story."""


def _kinds(units: Sequence[Unit], scores: dict[int, float], *, page: bool) -> dict[int, BlockKind]:
    """The kinds that the rules left open, by place among the blocks: the story, what leads to it, and the rest."""
    passed = _passed(units, page=page)
    first, last = _best_run([0.0 if i in passed else _vote(u, scores.get(u.index, 0.0)) for i, u in enumerate(units)])
    first = _opening(units, first, last)
    first = first if page else _with_prose_before(units, first)
    last = _ending(units, scores, first, last, passed)
    kinds = {u.index: _kind(u, scores, before=i < first, inside=first <= i < last) for i, u in enumerate(units)}
    kinds |= {units[i].index: BlockKind.FURNITURE for i in passed if _is_break(units[i])}
    title = headline_of(units, first, last)
    if title is not None and not page:
        title = above_deck(units, title)
    if title is not None:
        kinds[units[title].index] = BlockKind.HEADLINE
        summary = takewhile(lambda u: u.is_open and _is_summary(u, page=page), units[title + 1 : first])
        kinds |= dict.fromkeys((u.index for u in summary), BlockKind.LIST_ITEM)
        kinds |= {u.index: BlockKind.SECTION for u in units[max(0, title - 1) : title] if u.is_open and is_kicker(u)}
        deck = next((u for u in units[title + 1 : first] if u.is_open and u.words >= DECK_WORDS and not u.bullet), None)
        kinds |= {deck.index: BlockKind.SUBHEADLINE} if deck is not None else {}
    if not page:
        pictures = captions_among(units, title if title is not None else first, first, last)
        kinds |= dict.fromkeys((units[i].index for i in pictures), BlockKind.CAPTION)
    return {u.index: kinds[u.index] for u in units if kinds[u.index] is not u.block.kind}


def _kind(unit: Unit, scores: dict[int, float], *, before: bool, inside: bool) -> BlockKind:
    if unit.in_story:
        return BlockKind.PARAGRAPH if inside else BlockKind.RELATED
    if not unit.is_open:
        return unit.block.kind
    if inside and (scores[unit.index] > _KEEP or _goes_on(unit, scores)):
        return _story_kind(unit)
    return BlockKind.RELATED if unit.is_prose and not before else BlockKind.FURNITURE


def _is_summary(unit: Unit, *, page: bool = True) -> bool:
    """Whether it is one of the points that go with a headline: ``* Mill to close``; pages have menus of short ones."""
    return unit.bullet and unit.words > (_SHORT_PARAGRAPH if page else 1) and unit.block.text.startswith(("*", "•"))


def _message_kinds(units: Sequence[Unit]) -> dict[int, BlockKind]:
    """The kinds that the rules left open in a message: its headline, if no rule knows it, then nothing but story."""
    found = [i for i, u in enumerate(units) if u.is_open or u.in_story]
    rows = _rows(units)
    first = _message_opening(units, found, rows) if found else 0
    head = [i for i in found if i < first]
    title = next((i for i in head if units[i].words >= TITLE_WORDS[0] and not units[i].bullet), None)
    if any(u.block.kind is BlockKind.HEADLINE for u in units[:first]):
        title = None
    kinds = {u.index: _message_kind(u, row=i in rows, before=i < first) for i, u in enumerate(units) if u.is_open}
    return kinds | ({units[title].index: BlockKind.HEADLINE} if title is not None else {})


def _message_opening(units: Sequence[Unit], found: Sequence[int], rows: set[int]) -> int:
    """Where the story begins: near the top with what is fit to open one, else behind a title, or at once."""
    opening = _opening(units, found[0], len(units))
    head = [i for i in found if i < opening]
    if len(head) <= _NEAR_TOP and not rows & set(head) and (head or not _is_title(units, found)):
        return opening
    return found[1] if _is_title(units, found) else found[0]


def _is_title(units: Sequence[Unit], found: Sequence[int]) -> bool:
    """Whether the first line of a message of tables is its title: short, no row, and more behind it."""
    unit = units[found[0]]
    short = TITLE_WORDS[0] <= unit.words <= TITLE_WORDS[1] and not unit.ends and not unit.figures and not unit.bullet
    return unit.is_open and short and len(found) > 1


def _message_kind(unit: Unit, *, row: bool, before: bool) -> BlockKind:
    if before:
        return BlockKind.LIST_ITEM if unit.bullet else BlockKind.SUBHEADLINE
    return BlockKind.TABLE if row and not unit.bullet else _story_kind(unit)


def _rows(units: Sequence[Unit]) -> set[int]:
    """The places of lines that stand in runs of short ones, unfinished or with figures, as rows of tables do."""
    found: set[int] = set()
    run: list[int] = []
    for i, unit in enumerate([*units, None]):
        if unit is not None and unit.is_open and _is_short_row(unit):
            run.append(i)
            continue
        found.update(run if len(run) >= _FEWEST_ROWS else ())
        run = []
    return found


def _is_short_row(unit: Unit) -> bool:
    if unit.words < _ROW_WORDS:
        return not unit.ends or _DIGIT.search(unit.block.text) is not None
    return unit.words < _WRAPPED_ROW_WORDS and _DIGIT.match(unit.block.text) is not None


_DIGIT = compile_pattern(r"\d")
_ROW_WORDS, _WRAPPED_ROW_WORDS, _FEWEST_ROWS = 14, 25, 3
_FULL_VOTE = 3.0
_KEEP = -0.5
_GAP_PENALTY = 0.1


def _vote(unit: Unit, score: float) -> float:
    if unit.block.kind in _KNOWN_VOTES:
        return _KNOWN_VOTES[unit.block.kind]
    vote = max(-_FULL_VOTE, min(_FULL_VOTE, score)) * sqrt(min(unit.words, _MOST_WORDS))
    return vote if vote > 0 else vote * _GAP_PENALTY


_MOST_WORDS = 50
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


def _opening(units: Sequence[Unit], first: int, last: int) -> int:
    """Where in the range the story opens: with the paragraph that a rule knows, if it is near, else with the first fit to."""
    near = islice((i for i in range(first, min(last, first + 2 * _NEAR_TOP)) if not _is_summary(units[i])), _NEAR_TOP)
    known = (i for i in near if units[i].in_story)
    fit = (i for i in range(first, last) if _opens(units[i], i))
    return next(known, next(fit, first))


_NEAR_TOP = 4


def _ending(units: Sequence[Unit], scores: dict[int, float], first: int, last: int, passed: frozenset[int]) -> int:
    """Where the story ends: at its sign-off, if a known lead opens it; else short last lines are added that go on like it."""
    signed = next((i for i in range(first, len(units)) if i not in passed and units[i].block.kind is BlockKind.SIGNOFF), None)
    if signed is not None and first < last and units[first].in_story and signed - last <= _FAR:
        return max(last, signed)
    for i in range(last, min(len(units), last + _NEAR)) if last else ():
        goes_on = units[i].is_open and _goes_on(units[i], scores) and units[i].indent == units[last - 1].indent
        if (units[i].is_open and not goes_on) or (_is_break(units[i]) and i not in passed):
            break
        last = i + 1 if units[i].is_open else last
    return last


def _passed(units: Sequence[Unit], *, page: bool) -> frozenset[int]:
    """The places of lines that sign nothing off: breaks between sections, and on no page other marks with much prose behind."""
    found: set[int] = set()
    prose = 0
    for i in range(len(units) - 1, -1, -1):
        if _is_break(units[i]):
            found.update((i,) if prose >= _SOME_PROSE and _prose_follows(units, i + 1) else ())
        elif units[i].block.kind is BlockKind.SIGNOFF:
            is_passed = not page and units[i].words < _SHORT_PARAGRAPH and prose >= _MUCH_PROSE
            behind = next((u for u in units[i + 1 :] if u.block.kind is not BlockKind.CAPTION), None)
            is_passed = is_passed and behind is not None and behind.is_open and behind.is_prose
            found.update((i,) if is_passed else ())
            prose = prose if is_passed else 0
        prose += units[i].is_open and units[i].is_prose
    return frozenset(found)


def _is_break(unit: Unit) -> bool:
    """Whether it is a mark that stands between two parts of a story as often as below its last."""
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


def _goes_on(unit: Unit, scores: dict[int, float]) -> bool:
    """Whether a line that stands between or behind paragraphs reads like one, though it is short."""
    return unit.ends and not unit.bullet and unit.words >= _SHORT_PARAGRAPH and scores[unit.index] > _LEAST


_NEAR, _FAR = 5, 25
_SHORT_PARAGRAPH = 4
_LEAST = -2.5


def _opens(unit: Unit, place: int) -> bool:
    """Whether a story can open with this: running prose, or a paragraph that a rule knows; no question at the very top."""
    if not unit.is_open or (place == 0 and not unit.block.text.endswith((".", *_QUOTES))):
        return unit.in_story or unit.words >= _LONG_OPENING
    return unit.is_prose or unit.words >= _LONG_OPENING or (unit.ends and unit.words >= _SHORT_OPENING)


_LONG_OPENING = 30
_SHORT_OPENING = 6


def _story_kind(unit: Unit) -> BlockKind:
    if unit.bullet:
        return BlockKind.LIST_ITEM
    if unit.figures and not unit.ends:
        return BlockKind.TABLE
    if unit.words >= _HEADLINE_WORDS and not unit.ends and _is_in_headline_case(unit.block.text):
        return BlockKind.RELATED
    heading = not unit.ends or (unit.block.text.endswith("?") and unit.words < _QUESTION_WORDS)
    speech = unit.block.text.startswith(_QUOTES) or _SIGNATURE.match(unit.block.text) is not None
    if unit.words < _HEADING_WORDS and heading and not speech:
        return BlockKind.CROSSHEAD
    return BlockKind.PARAGRAPH


_SIGNATURE = compile_pattern(r"(?:[-–—―]|--)\s?\p{Lu}")
"""A line that signs the quotation above it: ``— Ann Lee, baker``."""


def _is_in_headline_case(words: str) -> bool:
    """Whether all longer words begin with a capital, some letters are small and no mark ends it: another story's headline."""
    long = [word for word in _WORDS.findall(words) if len(word) >= _LONG_WORD and word[0].isalpha()]
    return (
        len(long) >= _HEADLINE_WORDS - 2
        and words[-1].isalnum()
        and not words.isupper()
        and all(word[0].isupper() for word in long)
    )


_WORDS = compile_pattern(r"\w++")
_HEADLINE_WORDS, _LONG_WORD = 7, 4
_HEADING_WORDS, _QUESTION_WORDS = 12, 8
_QUOTES = ('"', "“", "‘", "'", "«", "„", "``")
