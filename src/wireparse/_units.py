"""The lines of a text as its story is looked for in them: what can be seen of each, and a score for its belonging to the story.

Only text is seen, no mark-up. The score is the sum of a small table of weights: length, whether the line ends like a
sentence, at which indent it stands, and above all how much prose stands before and after it.
"""

from collections import Counter
from collections.abc import Sequence
from math import log1p

from attrs import evolve, field, frozen

from ._regex import compile_pattern
from .records import Block, BlockKind


@frozen
class Unit:
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
    def of(cls, text: str, blocks: Sequence[Block], index: int) -> "Unit":
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
            figures=_is_row(shown, block.text),
        )


_PROSE_WORDS = 10
_TAIL = 6
_END = compile_pattern(r"[.!?:;…。！？][\"'”’»“)\]」]{0,3}\Z")
_BULLET = compile_pattern(r"(?:[*+•▪◦#o]|\d{1,2}\.)(?:\s|\Z)")
_FIGURE = compile_pattern(r"(?<![\w.,])\d[\d.,/:-]*+(?!\w)")
_COLUMNS = compile_pattern(r"\S {3,}+\S|(?:(?<!\s)\|[^|\r\n]{0,40}+){3}")
_LONGEST_ROW = 80
_CJK = compile_pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


def is_icon(block: Block) -> bool:
    """Whether it is a bullet, a bar or the like alone on its line: a button whose picture is lost."""
    return block.kind is BlockKind.UNKNOWN and len(block.text) <= _LONGEST_ICON and _ICON.fullmatch(block.text) is not None


_LONGEST_ICON = 3
_ICON = compile_pattern(r"[^\w\s\"'“”]{1,3}+|o")


def _count_words(words: str) -> int:
    """Words between blanks; of scripts without blanks, a word for every two characters."""
    count = words.count(" ") + 1
    return count if words.isascii() else count + len(_CJK.findall(words)) // 2


def _is_row(shown: str, words: str) -> bool:
    """Whether it looks like a row of a table: short, with gaps or with several figures."""
    return len(words) <= _LONGEST_ROW and (_COLUMNS.search(shown) is not None or len(_FIGURE.findall(words)) > 1)


def _indent(shown: str) -> int:
    line = shown.lstrip("\r\n")
    return len(line) - len(line.lstrip(" \t"))


def _is_blank(blocks: Sequence[Block], index: int) -> bool:
    return not 0 <= index < len(blocks) or blocks[index].kind is BlockKind.BLANK


def is_page(units: Sequence[Unit]) -> bool:
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


def scores_of(units: Sequence[Unit]) -> dict[int, float]:
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


def _score(unit: Unit, before: float, behind: float, same: float, home: int) -> float:
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


def _home_indent(units: Sequence[Unit], prose: Sequence[float]) -> int:
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


def _same_indent(units: Sequence[Unit], prose: Sequence[float]) -> list[float]:
    """For each line the prose at its own indent before it or after it, whichever is less."""
    forward = _same_indent_before(units, prose)
    backward = _same_indent_before(units[::-1], prose[::-1])[::-1]
    return [min(a, b) for a, b in zip(forward, backward, strict=True)]


def _same_indent_before(units: Sequence[Unit], prose: Sequence[float]) -> list[float]:
    running: dict[int, tuple[int, float]] = {}
    sums = []
    for i, (unit, words) in enumerate(zip(units, prose, strict=True)):
        last, total = running.get(unit.indent, (i, 0.0))
        total *= _DECAY ** (i - last)
        sums.append(total)
        running[unit.indent] = (i, total + words)
    return sums
