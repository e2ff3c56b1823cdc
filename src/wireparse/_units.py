"""The lines of a text as its story is looked for in them: what can be seen of each. Only text is seen, no mark-up."""

from collections.abc import Iterator, Sequence

from attrs import define

from ._regex import CJK, compile_pattern, compile_plain
from ._rows import ends_with
from .records import Block, BlockKind


@define(eq=False, weakref_slot=False)
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
    is_open: bool
    """Whether no rule claimed it."""
    in_story: bool
    """Whether a rule said that it is a paragraph."""

    @property
    def is_prose(self) -> bool:
        return self.words >= _PROSE_WORDS and self.ends and not self.bullet

    @property
    def alone(self) -> bool:
        """Whether white space or an edge of the text is before and behind it."""
        return all(self.gaps)

    @classmethod
    def of(cls, text: str, block: Block, index: int, indent: int, gaps: tuple[int, int]) -> "Unit":
        words, kind = block.text, block.kind
        return cls(
            index,
            block,
            _count_words(words),
            indent,
            ends_with(words, _STOPS),
            _has_bullet(words),
            gaps,
            len(words) <= _LONGEST_ROW and _is_row(text[block.span.start : block.span.end], words),
            kind is _UNKNOWN,
            kind is _PARAGRAPH,
        )


_UNKNOWN, _PARAGRAPH, _BLANK = BlockKind.UNKNOWN, BlockKind.PARAGRAPH, BlockKind.BLANK
"""To look a member up in its class takes longer than all that is asked of most lines."""
_PROSE_WORDS = 10
_LONGEST_ROW = 80


def units_of(text: str, blocks: Sequence[Block]) -> list[Unit]:
    """Return the lines of `text` that are neither blank nor lost icons."""
    gaps = [1, *_gaps(text, blocks), 1]
    shown = [i for i, b in enumerate(blocks) if b.kind is not _BLANK and not is_icon(b)]
    indents = _indents(text, [blocks[i].span.start for i in shown])
    return [Unit.of(text, blocks[i], i, indent, _GAPS[gaps[i]][gaps[i + 2]]) for i, indent in zip(shown, indents, strict=True)]


def is_icon(block: Block) -> bool:
    """Whether it is a bullet, a bar or the like alone on its line: a button whose picture is lost."""
    return block.kind is _UNKNOWN and len(block.text) <= _LONGEST_ICON and _ICON.fullmatch(block.text) is not None


_LONGEST_ICON = 3
_ICON = compile_pattern(r"[^\w\s\"'“”]{1,3}+|o")


def is_cjk(words: str) -> bool:
    """Tell whether they are written without blanks."""
    return _CJK.search(words) is not None


_CJK = compile_pattern(rf"[{CJK}]")


def words_in(text: str) -> list[str]:
    """Return its runs of letters and figures."""
    return (text.translate(_PARTED) if text.isascii() else _MARKS.sub(" ", text)).split()


_MARKS = compile_pattern(r"[^\w\s]++")
_PARTED = str.maketrans(dict.fromkeys((c for c in map(chr, range(128)) if not (c.isalnum() or c == "_")), " "))


def _count_words(words: str) -> int:
    """Words between blanks; of scripts without blanks, a word for every two characters."""
    count = words.count(" ") + 1
    return count if words.isascii() else count + len(_CJK.findall(words)) // 2


_STOPS = (frozenset(".!?:;…。！？।॥۔؟"), "\"'”’»“)]」")
"""What ends a statement, and what may close it behind that."""


def _has_bullet(words: str) -> bool:
    """Whether a bullet or a number stands in front; it may be all there is."""
    if words[:1] in _BULLETS:
        return words[1:2] in _BLANK_OR_END
    return words[:1].isdecimal() and _NUMBER.match(words) is not None


_BULLETS = frozenset("*+•▪◦#o")
_BLANK_OR_END = ("", " ")
_NUMBER = compile_plain(r"\d{1,2}\.(?:\s|\Z)")


def _is_row(shown: str, words: str) -> bool:
    """Whether it looks like a row of a table: with gaps, bars or several figures."""
    may_be = len(shown.strip(_EDGES)) > len(words) + 1 or words.count(_BAR) >= _FEWEST_BARS
    return (may_be and _COLUMNS.search(shown) is not None) or _has_figures(words)


def _has_figures(words: str) -> bool:
    first = _DIGIT.search(words)
    return first is not None and len(_FIGURE.findall(words, first.start())) > 1


_EDGES = " \t\n"
_BAR, _FEWEST_BARS = "|", 3
_COLUMNS = compile_pattern(r"\S {3,}+\S|(?:(?<!\s)\|[^|\n]{0,40}+){3}")
_DIGIT = compile_plain(r"\d")
_FIGURE = compile_pattern(r"(?<![\w.,])\d[\d.,/:-]*+(?!\w)")


def _indents(text: str, starts: Sequence[int]) -> Iterator[int]:
    """The blanks at the beginning of the line that each start is on, or of the first one behind it that has words."""
    line = seen = 0
    for at in starts:
        start = at
        while text.startswith("\n", start):
            start += 1
        line = text.rfind("\n", seen, start) + 1 or line
        seen = start
        yield _margin(text, line) if text[line : line + 1] in _BLANKS else 0


def _margin(text: str, line: int) -> int:
    margin = _MARGIN.match(text, line)
    return margin.end() - line if margin is not None else 0


_BLANKS = frozenset(" \t")
_MARGIN = compile_plain(r"[ \t]++")


def _gaps(text: str, blocks: Sequence[Block]) -> Iterator[int]:
    """How many blank lines each block is, eight at most."""
    for block in blocks:
        if block.kind is _BLANK:
            start, end = block.span.start, block.span.end
            yield min(_MOST_BLANKS, text.count("\n", start, end))
        else:
            yield 0


_MOST_BLANKS = 8
_GAPS = [[(before, behind) for behind in range(_MOST_BLANKS + 1)] for before in range(_MOST_BLANKS + 1)]
"""Each pair once, not for each line."""


def is_page(units: Sequence[Unit]) -> bool:
    """Whether so many short, unfinished lines stand among the prose that this is a page, not a clean story."""
    lines = [u for u in units if not u.figures and u.block.kind in _PAGE_KINDS]
    short = len([u for u in lines if u.words < _SHORT and not u.ends])
    return short >= max(_FEWEST_SHORT, _SHORT_SHARE * len(lines))


_PAGE_KINDS = frozenset((BlockKind.UNKNOWN, BlockKind.FURNITURE, BlockKind.RELATED, BlockKind.SECTION))
_SHORT = 6
_FEWEST_SHORT = 5
_SHORT_SHARE = 0.25
