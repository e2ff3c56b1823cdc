"""Blocks to blocks with kinds: what no rule claimed is told by its surroundings.

Where does the story begin and end, which lines are running prose, which are menus? Only text is seen, no mark-up. Every
unclaimed line gets a score from a small table of weights: its length, whether it ends like a sentence, at which indent it
stands, and above all how much prose stands before and after it. The best-scoring stretch of lines is the story; within it a
line of too low a score is none.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log1p, sqrt

from attrs import evolve, field, frozen

from ._regex import compile_pattern
from ._span import fold
from .data.agencies import agency_of
from .records import Block, BlockKind, Span


def label(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return `blocks` with a kind for each that had none."""
    units = [_Unit.of(text, blocks, i) for i, b in enumerate(blocks) if b.kind is not BlockKind.BLANK and not _is_icon(b)]
    open_units = [u for u in units if u.is_open]
    icons = {i: BlockKind.FURNITURE for i, b in enumerate(blocks) if _is_icon(b)}
    scores = _scores(units) if _is_page(units) else dict.fromkeys((u.index for u in open_units), _SURE)
    kinds = icons | _kinds(units, scores)
    named = (evolve(b, kind=kinds[i], rule=b.rule or "context") if i in kinds else b for i, b in enumerate(blocks))
    return _with_whole_signoffs(text, named)


def _with_whole_signoffs(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Join the lines of a sign-off that follow each other directly: reporters on one, editors on the next."""
    joined: list[Block] = []
    for block in blocks:
        if joined and block.kind is joined[-1].kind is BlockKind.SIGNOFF and block.rule == joined[-1].rule:
            first = joined.pop()
            span = Span(first.span.start, block.span.end)
            block = evolve(first, span=span, text=fold(span.of(text)))  # noqa: PLW2901
        joined.append(block)
    return tuple(joined)


_SURE = 1.0
"""The score of every line of a clean story."""


# ------------------------------------------------------------------------------------------------------------------- units


@frozen
class _Unit:
    """A block that is not blank, with what its score asks of it."""

    index: int
    block: Block
    words: int
    indent: int
    ends: bool
    """Whether it ends like a sentence."""
    bullet: bool
    alone: bool
    """Whether white space or an edge of the text is before and behind it."""
    repeated: bool
    figures: bool
    """Whether it looks like a row of a table."""

    @property
    def is_prose(self) -> bool:
        return self.words >= _PROSE_WORDS and self.ends and not self.bullet

    @property
    def in_story(self) -> bool:
        """Whether a rule said that it is a paragraph."""
        return self.block.kind is BlockKind.PARAGRAPH

    @property
    def is_open(self) -> bool:
        """Whether no rule claimed it."""
        return self.block.kind is BlockKind.UNKNOWN

    @classmethod
    def of(cls, text: str, blocks: Sequence[Block], index: int) -> "_Unit":
        block = blocks[index]
        shown = text[block.span.start : block.span.end]
        return cls(
            index=index,
            block=block,
            words=_count_words(block.text),
            indent=_indent(shown),
            ends=_END.search(block.text, max(0, len(block.text) - _TAIL)) is not None,
            bullet=_BULLET.match(block.text) is not None,
            alone=_is_blank(blocks, index - 1) and _is_blank(blocks, index + 1),
            repeated=False,
            figures=_is_row(shown.strip()),
        )


_PROSE_WORDS = 10
_TAIL = 6
_END = compile_pattern(r"[.!?:;…。！？][\"'”’»“)\]」]{0,3}\Z")
_BULLET = compile_pattern(r"(?:[*+•▪◦#o]|\d{1,2}\.)(?:\s|\Z)")
_FIGURE = compile_pattern(r"(?<![\w.,])\d[\d.,/:-]*+(?!\w)")
_COLUMNS = compile_pattern(r"\S {3,}+\S")
_LONGEST_ROW = 80
_CJK = compile_pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


def _is_icon(block: Block) -> bool:
    """Whether it is a bullet, a bar or the like alone on its line: a button whose picture is lost."""
    return block.kind is BlockKind.UNKNOWN and _ICON.fullmatch(block.text) is not None


_ICON = compile_pattern(r"[^\w\s\"'“”]{1,3}+|o")


def _count_words(words: str) -> int:
    """Words between blanks; of scripts without blanks, a word for every two characters."""
    count = words.count(" ") + 1
    return count if words.isascii() else count + len(_CJK.findall(words)) // 2


def _is_row(line: str) -> bool:
    """Whether it looks like a row of a table: short, with gaps or with several figures."""
    return len(line) <= _LONGEST_ROW and (_COLUMNS.search(line) is not None or len(_FIGURE.findall(line)) > 1)


def _indent(shown: str) -> int:
    line = shown.lstrip("\r\n")
    return len(line) - len(line.lstrip(" \t"))


def _is_blank(blocks: Sequence[Block], index: int) -> bool:
    return not 0 <= index < len(blocks) or blocks[index].kind is BlockKind.BLANK


def _is_page(units: Sequence[_Unit]) -> bool:
    """Whether so many short, unfinished lines stand among the prose that this is a page, not a clean story."""
    lines = [u for u in units if u.block.kind in _PAGE_KINDS and not u.figures]
    short = sum(u.words < _SHORT and not u.ends for u in lines)
    return short >= max(_FEWEST_SHORT, _SHORT_SHARE * len(lines))


_PAGE_KINDS = (BlockKind.UNKNOWN, BlockKind.FURNITURE, BlockKind.RELATED, BlockKind.SECTION)
_SHORT = 6
_FEWEST_SHORT = 5
_SHORT_SHARE = 0.25


# ------------------------------------------------------------------------------------------------------------------ scores


@frozen(kw_only=True)
class _Weights:
    """How much each fact about a line says for (+) or against (-) its being part of the story."""

    bias: float = -4.2
    ends: float = 1.6
    words: tuple[tuple[int, float], ...] = field(
        default=((3, -1.7), (6, -0.8), (10, -0.6), (25, 0.0), (50, 0.9), (1 << 60, 1.6))
    )
    """For lines of fewer words than the first number."""
    prose_behind: float = 2.6
    prose_before: float = 1.6
    same_indent: float = 1.2
    """Prose at the line's own indent on both sides."""
    body_indent: float = 1.6
    other_indent: float = -1.0
    bullet: float = -4.0
    repeated: float = -1.9
    alone: float = 0.4
    question: float = -0.6


_WEIGHTS = _Weights()
_DECAY = 0.8
_CAP = 60


def _scores(units: Sequence[_Unit]) -> dict[int, float]:
    """The score of each unclaimed line, by its place among the blocks."""
    prose = [float(min(u.words, _CAP)) if (u.is_prose and u.is_open) or u.in_story else 0.0 for u in units]
    before, behind = _decayed(prose), _decayed(prose[::-1])[::-1]
    home = _home_indent(units, prose)
    same = _same_indent(units, prose)
    seen = Counter(u.block.text.casefold() for u in units)
    return {
        u.index: _score(evolve(u, repeated=seen[u.block.text.casefold()] > 1), before[i], behind[i], same[i], home)
        for i, u in enumerate(units)
        if u.is_open
    }


def _score(unit: _Unit, before: float, behind: float, same: float, home: int) -> float:
    w = _WEIGHTS
    return (
        w.bias
        + w.ends * unit.ends
        + next(weight for limit, weight in w.words if unit.words < limit)
        + w.prose_before * log1p(before / _CAP)
        + w.prose_behind * log1p(behind / _CAP)
        + w.same_indent * log1p(same / _CAP)
        + (w.body_indent if unit.indent == home else w.other_indent)
        + w.bullet * unit.bullet
        + w.repeated * unit.repeated
        + w.alone * unit.alone
        + w.question * unit.block.text.endswith("?")
    )


def _decayed(values: Sequence[float]) -> list[float]:
    """For each place the sum of the values before it, the nearer the more."""
    sums, running = [], 0.0
    for value in values:
        sums.append(running)
        running = (running + value) * _DECAY
    return sums


def _home_indent(units: Sequence[_Unit], prose: Sequence[float]) -> int:
    """The indent at which the longest run of prose stands."""
    running: dict[int, tuple[int, float]] = {}
    best, home = 0.0, 0
    for i, (unit, words) in enumerate(zip(units, prose, strict=True)):
        if not words:
            continue
        last, total = running.get(unit.indent, (i, 0.0))
        total = total * _RUN_DECAY ** (i - last) + words
        running[unit.indent] = (i, total)
        if total > best:
            best, home = total, unit.indent
    return home


_RUN_DECAY = 0.93


def _same_indent(units: Sequence[_Unit], prose: Sequence[float]) -> list[float]:
    """For each line the prose at its own indent before it or after it, whichever is less."""
    forward = _same_indent_before(units, prose)
    backward = _same_indent_before(units[::-1], prose[::-1])[::-1]
    return [min(a, b) for a, b in zip(forward, backward, strict=True)]


def _same_indent_before(units: Sequence[_Unit], prose: Sequence[float]) -> list[float]:
    running: dict[int, tuple[int, float]] = {}
    sums = []
    for i, (unit, words) in enumerate(zip(units, prose, strict=True)):
        last, total = running.get(unit.indent, (i, 0.0))
        total *= _DECAY ** (i - last)
        sums.append(total)
        running[unit.indent] = (i, total + words)
    return sums


# ------------------------------------------------------------------------------------------------------------------- story


def _kinds(units: Sequence[_Unit], scores: dict[int, float]) -> dict[int, BlockKind]:
    """The kinds that the rules left open, by place among the blocks: the story, what leads to it, and the rest."""
    first, last = _best_run([_vote(u, scores.get(u.index, 0.0)) for u in units])
    first = _opening(units, first, last)
    last = _ending(units, scores, first, last)
    kinds = {u.index: _kind(u, scores, before=i < first, inside=first <= i < last) for i, u in enumerate(units)}
    title = _headline(units, first, last)
    if title is not None:
        kinds[units[title].index] = BlockKind.HEADLINE
        deck = next((u for u in units[title + 1 : first] if u.is_open and u.words >= _DECK_WORDS and not u.bullet), None)
        kinds |= {deck.index: BlockKind.SUBHEADLINE} if deck is not None else {}
    return {u.index: kinds[u.index] for u in units if kinds[u.index] is not u.block.kind}


def _kind(unit: _Unit, scores: dict[int, float], *, before: bool, inside: bool) -> BlockKind:
    if unit.in_story:
        return BlockKind.PARAGRAPH if inside else BlockKind.RELATED
    if not unit.is_open:
        return unit.block.kind
    if inside and (scores[unit.index] > _KEEP or _goes_on(unit, scores)):
        return _story_kind(unit)
    return BlockKind.RELATED if unit.is_prose and not before else BlockKind.FURNITURE


_DECK_WORDS = 6
_FULL_VOTE = 3.0
_KEEP = -0.5
_GAP_PENALTY = 0.1


def _vote(unit: _Unit, score: float) -> float:
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


def _opening(units: Sequence[_Unit], first: int, last: int) -> int:
    """Where in the range the story opens: with the paragraph that a rule knows, if it is near, else with the first fit to."""
    known = (i for i in range(first, min(last, first + _NEAR_TOP)) if units[i].in_story)
    fit = (i for i in range(first, last) if _opens(units[i], i))
    return next(known, next(fit, first))


_NEAR_TOP = 4


def _ending(units: Sequence[_Unit], scores: dict[int, float], first: int, last: int) -> int:
    """Where the story ends: at its sign-off, if a known lead opens it; else short last lines are added that go on like it."""
    signed = next((i for i in range(first, len(units)) if units[i].block.kind is BlockKind.SIGNOFF), None)
    if signed is not None and first < last and units[first].in_story and signed - last <= _FAR:
        return max(last, signed)
    for i in range(last, min(len(units), last + _NEAR)) if last else ():
        if units[i].is_open and not (_goes_on(units[i], scores) and units[i].indent == units[last - 1].indent):
            break
        last = i + 1 if units[i].is_open else last
    return last


def _goes_on(unit: _Unit, scores: dict[int, float]) -> bool:
    """Whether a line that stands between or behind paragraphs reads like one, though it is short."""
    return unit.ends and not unit.bullet and unit.words >= _SHORT_PARAGRAPH and scores[unit.index] > _LEAST


_SHORT_PARAGRAPH = 4
_LEAST = -2.5


def _opens(unit: _Unit, place: int) -> bool:
    """Whether a story can open with this: running prose, or a paragraph that a rule knows; no question at the very top."""
    if not unit.is_open or (place == 0 and not unit.block.text.endswith((".", *_QUOTES))):
        return unit.in_story or unit.words >= _LONG_OPENING
    return unit.is_prose or unit.words >= _LONG_OPENING or (unit.ends and unit.words >= _SHORT_OPENING)


_LONG_OPENING = 30
_SHORT_OPENING = 6


def _story_kind(unit: _Unit) -> BlockKind:
    if unit.bullet:
        return BlockKind.LIST_ITEM
    if unit.figures and not unit.ends:
        return BlockKind.TABLE
    if unit.words < _HEADING_WORDS and not unit.ends and not unit.block.text.startswith(_QUOTES):
        return BlockKind.CROSSHEAD
    return BlockKind.PARAGRAPH


_HEADING_WORDS = 12
_QUOTES = ('"', "“", "‘", "'", "«", "„", "``")


def _headline(units: Sequence[_Unit], first: int, last: int) -> int | None:
    """The place of the line in front of the story that looks most like its title, the first of equals; or the only line."""
    if len(units) == 1 and units[0].is_open and not units[0].ends and units[0].words > _TITLE_WORDS[0]:
        return 0 if units[0].words <= _TITLE_WORDS[1] else None
    story = {w for u in units[first:last] for w in _long_words(u.block.text)}
    found = [
        i
        for i, u in enumerate(units[:first])
        if u.is_open and not u.bullet and _TITLE_WORDS[0] <= u.words <= _TITLE_WORDS[1] and agency_of(u.block.text) is None
    ]
    return max(found, key=lambda i: _title_score(units, i, first, story), default=None)


_TITLE_WORDS = (2, 30)


def _title_score(units: Sequence[_Unit], place: int, first: int, story: set[str]) -> float:
    unit = units[place]
    words = _long_words(unit.block.text)
    below = {u.block.kind for u in units[place + 1 : place + 1 + _NEAR]}
    return (
        2.0 * sum(w in story for w in words) / (len(words) + 1)
        - 1.5 * (unit.block.text.endswith(".") or unit.block.text.startswith(("(", "[")))
        + 0.5 * unit.alone
        + 0.5 * (unit.words >= _TITLE_LENGTH)
        + 0.8 * bool(below & {BlockKind.BYLINE, BlockKind.TIMESTAMP})
        - 1.0 * (first - place > _FAR)
    )


_TITLE_LENGTH = 5
_NEAR, _FAR = 5, 25


def _long_words(words: str) -> list[str]:
    return [w for w in _WORDS.findall(words.casefold()) if len(w) > 3]  # noqa: PLR2004 - longer than most function words


_WORDS = compile_pattern(r"\w++")
