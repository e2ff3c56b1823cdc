"""How a text is laid out: which lines are whole paragraphs, and which go on in the next one.

Lines of scraped pages are paragraphs; text wires break them at a width; pages flattened with every text node on a line of its
own break them where links were; some data sets dropped all line ends.
"""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from ._lines import line_ends
from ._rows import Line, gaps_of


def laid_out(text: str, *, transport: bool) -> tuple["Layout", list[Line]]:
    """Return how `text` is laid out, and its lines.

    Args:
        text: any text.
        transport: whether it is a message of an agency, whose lines are narrow.
    """
    gaps = gaps_of(text)
    rows: list[Line] = []
    start = count = 0
    for end in line_ends(text):
        row = Line.between(text, start, end, gaps)
        if row.length or any(above.length for above in rows[-_BLANK:]) or len(rows) < _BLANK:
            rows.append(row)
        else:
            rows[-1].end = end
        start = end
        count += 1
    return _layout(rows, count, _width(rows), transport=transport), rows


_BLANK = 2
"""Of more blank lines behind each other the last of so many stands for the rest."""


def joints(layout: "Layout", rows: Sequence[Line]) -> Iterator[bool]:
    """Tell of each line, in order, whether what is on the next one belongs to it: blank lines to blank ones too."""
    if layout in _UNBROKEN:
        yield from (not (a.length or b.length) for a, b in pairwise(rows))
    else:
        width, margin = _width(rows), _margin(rows)
        over_gaps = _joined_over_gaps(rows) if layout is Layout.NODES else frozenset[int]()
        for i, (row, following) in enumerate(pairwise(rows)):
            if row.length and following.length:
                yield _runs_on(layout, row, following, width, margin)
            else:
                yield i in over_gaps or not (row.length or following.length)
    yield from [False] * bool(rows)


class Layout(Enum):
    """How paragraphs are told apart."""

    LINES = auto()
    """A paragraph a line, blank lines between or not: scraped pages, cleaned data sets."""
    NODES = auto()
    """A text node of a page a line: where a link or bold type begins and ends inside a paragraph, a line does."""
    WRAPPED = auto()
    """Lines broken at a width; paragraphs begin with an indent or behind a blank line: text wires."""
    FILLED = auto()
    """Narrow lines of a message, too few to tell: only one that was full runs on."""
    ONE_LINE = auto()
    """No line ends at all: data sets that dropped them."""


_UNBROKEN = (Layout.LINES, Layout.ONE_LINE)
"""Where each line is a paragraph."""


def _layout(rows: Sequence[Line], count: int, width: int, *, transport: bool) -> Layout:
    shown = [row for row in rows if row.length]
    if len(shown) == 1 and shown[0].length >= LONG_LINE:
        return Layout.ONE_LINE
    full = [row for row in shown if not row.tabular]
    unwrapped = _lines_or_nodes(rows, count)
    too_long = sum(row.length > _OVERLONG * width for row in full)
    if not _NARROWEST <= width <= _WIDEST or too_long > _FEW_LINES + _FEW_SHARE * len(full):
        return unwrapped
    margin = _margin(rows)
    pairs = [(a, b) for a, b in pairwise(rows) if a.length >= _FULL_SHARE * width and _may_join(a, b, margin)]
    broken = sum(_is_broken(a, b, width) and not a.ends for a, b in pairs)
    many = _BROKEN_LINES * len(full)
    least = many if unwrapped is Layout.NODES else min(_MANY_LINES, many)
    enough = broken >= _BROKEN_SHARE * len(pairs) and broken >= least
    if len(pairs) >= _FEWEST_PAIRS and enough:
        return Layout.WRAPPED
    return Layout.FILLED if transport and broken else unwrapped


LONG_LINE = 300
"""In characters: a line that may have been several."""
_NARROWEST, _WIDEST = 30, 110
_FEWEST_PAIRS = 2
_OVERLONG, _FEW_LINES, _FEW_SHARE = 1.3, 1, 0.02
"""How much longer than the width a line may be, and how many may be longer still: a notice that somebody added."""
_BROKEN_SHARE = 0.35
_BROKEN_LINES, _MANY_LINES = 0.2, 12
"""Such a share of all lines is broken in hard-wrapped text, or so many of them, but for pages of text nodes."""
_FULL_SHARE = 0.6
"""Only a line of this share of the width can have been broken; the others say nothing."""


def _width(rows: Sequence[Line]) -> int:
    """The width that the lines were broken at, if they were: nine in ten are no longer."""
    ends = sorted(row.indent + row.length for row in rows if row.length and not row.tabular)
    if len(ends) <= 1:
        return sum(ends)
    place, tenths = divmod(9 * (len(ends) - 1), 10)
    return (ends[place] * (10 - tenths) + ends[place + 1] * tenths) // 10


def _margin(rows: Sequence[Line]) -> int:
    """The least indent."""
    return min((row.indent for row in rows if row.length), default=0)


def _may_join(row: Line, following: Line, margin: int) -> bool:
    """Whether two lines can be of one paragraph; an indent begins a new one."""
    return bool(row.length and following.length) and not (row.tabular or following.tabular) and following.indent <= margin


def _is_broken(row: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted: the line ends because it was full."""
    return row.indent + row.length + 1 + following.first_word > width - _SLACK


_SLACK = 3


def _runs_on(layout: Layout, row: Line, following: Line, width: int, margin: int) -> bool:
    """Whether two lines belong to one paragraph, for the lay-outs that break lines."""
    if layout is Layout.NODES:
        return _node_runs_on(row, following)
    if layout not in (Layout.WRAPPED, Layout.FILLED) or not _may_join(row, following, margin):
        return False
    return _is_broken(row, following, width) or (layout is Layout.WRAPPED and not row.ends)


# ------------------------------------------------------------------------------------------------- a text node a line


def _lines_or_nodes(rows: Sequence[Line], count: int) -> Layout:
    """Whether sentences go on from line to line behind the blanks that stood around links, and few lines have an indent."""
    shown = [row for row in rows if row.length]
    indented = sum(row.indent >= _INDENT for row in shown)
    if len(shown) < _FEWEST_NODES or indented > _INDENTED_SHARE * count:
        return Layout.LINES
    cut = sum(a.length > 0 and b.length > 0 and _node_runs_on(a, b) and _is_cut(a, b) for a, b in pairwise(rows))
    return Layout.NODES if cut >= _FEWEST_CUTS else Layout.LINES


def _is_cut(row: Line, following: Line) -> bool:
    """Whether a line surely goes on: in small letters around a blank, or with a mark."""
    return following.begins_closing or (following.begins_low and (row.trailed or following.indent > 0))


_FEWEST_NODES, _FEWEST_CUTS = 30, 2
_INDENT, _INDENTED_SHARE = 2, 0.2


def _node_runs_on(row: Line, following: Line) -> bool:
    """Whether a node, not blank, goes on in the next one: a blank or a mark at its end or at the other's beginning says so."""
    if row.ends_node:
        return False
    led, trailed = following.indent > 0, row.trailed
    if following.begins_low:
        return led or trailed or max(row.words, following.words) >= _SENTENCE_WORDS
    if row.is_capitals or not (row.has_words or row.begins_closing):
        return row.ends_open
    return (trailed and not led) or following.begins_closing or row.ends_open


def _joined_over_gaps(rows: Sequence[Line]) -> frozenset[int]:
    """The places of lines, and of single blank lines behind them, over which a sentence goes on in small letters."""
    return frozenset(
        place
        for i, (row, gap, following) in enumerate(zip(rows, rows[1:], rows[2:], strict=False))
        if row.length
        and not gap.length
        and following.length
        and following.begins_low
        and not row.ends_node
        and max(row.words, following.words) >= _SENTENCE_WORDS
        for place in (i, i + 1)
    )


_SENTENCE_WORDS = 4
