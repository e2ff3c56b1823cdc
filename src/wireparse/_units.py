"""The lines of a text as its story is looked for in them: what can be seen of each. Only text is seen, no mark-up."""

from collections.abc import Sequence

from attrs import frozen

from ._regex import CJK, compile_pattern
from .records import Block, BlockKind


@frozen
class Unit:
    """A block that is not blank, with what is asked of it."""

    index: int
    block: Block
    words: int
    indent: int
    ends: bool
    """Whether it ends like a sentence."""
    bullet: bool
    gaps: tuple[int, int]
    """How many blank lines stand before and behind it, eight at most; the edges of the text count as one."""
    figures: bool
    """Whether it looks like a row of a table."""

    @property
    def is_prose(self) -> bool:
        return self.words >= _PROSE_WORDS and self.ends and not self.bullet

    @property
    def alone(self) -> bool:
        """Whether white space or an edge of the text is before and behind it."""
        return all(self.gaps)

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
            indent=_indent(text, block.span.start),
            ends=_END.search(block.text, max(0, len(block.text) - _TAIL)) is not None,
            bullet=_BULLET.match(block.text) is not None,
            gaps=(_gap(text, blocks, index - 1), _gap(text, blocks, index + 1)),
            figures=_is_row(shown, block.text),
        )


_PROSE_WORDS = 10
_TAIL = 6
_END = compile_pattern(r"[.!?:;…。！？।॥۔؟][\"'”’»“)\]」]{0,3}\Z")
_BULLET = compile_pattern(r"(?:[*+•▪◦#o]|\d{1,2}\.)(?:\s|\Z)")
_FIGURE = compile_pattern(r"(?<![\w.,])\d[\d.,/:-]*+(?!\w)")
_COLUMNS = compile_pattern(r"\S {3,}+\S|(?:(?<!\s)\|[^|\r\n]{0,40}+){3}")
_LONGEST_ROW = 80
_CJK = compile_pattern(rf"[{CJK}]")


def units_of(text: str, blocks: Sequence[Block]) -> list[Unit]:
    """Return the lines of `text` that are neither blank nor lost icons."""
    return [Unit.of(text, blocks, i) for i, b in enumerate(blocks) if b.kind is not BlockKind.BLANK and not is_icon(b)]


def is_icon(block: Block) -> bool:
    """Whether it is a bullet, a bar or the like alone on its line: a button whose picture is lost."""
    return block.kind is BlockKind.UNKNOWN and len(block.text) <= _LONGEST_ICON and _ICON.fullmatch(block.text) is not None


_LONGEST_ICON = 3
_ICON = compile_pattern(r"[^\w\s\"'“”]{1,3}+|o")


def is_cjk(words: str) -> bool:
    """Tell whether they are written without blanks."""
    return _CJK.search(words) is not None


def _count_words(words: str) -> int:
    """Words between blanks; of scripts without blanks, a word for every two characters."""
    count = words.count(" ") + 1
    return count if words.isascii() else count + len(_CJK.findall(words)) // 2


def _is_row(shown: str, words: str) -> bool:
    """Whether it looks like a row of a table: short, with gaps or with several figures."""
    return len(words) <= _LONGEST_ROW and (_COLUMNS.search(shown) is not None or len(_FIGURE.findall(words)) > 1)


def _indent(text: str, start: int) -> int:
    """The blanks at the beginning of the line that `start` is on, or of the first one behind it that has words."""
    while start < len(text) and text[start] in "\r\n":
        start += 1
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    margin = _MARGIN.match(text, line)
    return margin.end() - line if margin else 0


_MARGIN = compile_pattern(r"[ \t]*+")


def _gap(text: str, blocks: Sequence[Block], index: int) -> int:
    """How many blank lines stand there."""
    if not 0 <= index < len(blocks):
        return 1
    if blocks[index].kind is not BlockKind.BLANK:
        return 0
    blank = blocks[index].span
    return min(_MOST_BLANKS, text.count("\n", blank.start, blank.end) or text.count("\r", blank.start, blank.end))


_MOST_BLANKS = 8


def is_page(units: Sequence[Unit]) -> bool:
    """Whether so many short, unfinished lines stand among the prose that this is a page, not a clean story."""
    lines = [u for u in units if u.block.kind in _PAGE_KINDS and not u.figures]
    short = sum(u.words < _SHORT and not u.ends for u in lines)
    return short >= max(_FEWEST_SHORT, _SHORT_SHARE * len(lines))


_PAGE_KINDS = (BlockKind.UNKNOWN, BlockKind.FURNITURE, BlockKind.RELATED, BlockKind.SECTION)
_SHORT = 6
_FEWEST_SHORT = 5
_SHORT_SHARE = 0.25
