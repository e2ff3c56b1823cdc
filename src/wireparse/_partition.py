"""Text and format to blocks: every character to exactly one.

One loop moves the position, so nothing can be lost. It goes from edge to edge: `_edges` says where a stretch may end, by
the lay-out that the text has and by the format's rules for what is glued to the text before it. What a rule claims has its
kind; the rest is UNKNOWN and left to the next step.
"""

from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache
from heapq import merge
from itertools import pairwise
from statistics import quantiles

from attrs import define

from ._lines import lines
from ._regex import Pattern, any_phrase, compile_pattern
from ._span import Span, fold, trim
from .grammar import Format, Rules, phrase_key
from .records import Block, BlockKind


def partition(text: str, fmt: Format) -> tuple[Block, ...]:
    """Return the blocks of `text` as far as the rules of `fmt` tell: in order, contiguous, none empty."""
    blocks: list[Block] = []
    pos = 0
    rules = fmt.rules.standing_in(text)
    for edge in _edges(text, fmt, rules):
        while pos < edge:
            kind, rule, end = _claim(text, pos, edge, fmt, rules)
            blocks.append(Block(kind=kind, span=Span(pos, end), text=fold(text[pos:end]), rule=rule))
            pos = end
    return tuple(blocks)


def _claim(text: str, pos: int, edge: int, fmt: Format, rules: Rules) -> tuple[BlockKind, str, int]:
    """What begins at `pos` and where it ends: at `edge`, or before it where a rule says so."""
    if text[pos:edge].isspace():
        return BlockKind.BLANK, "blank", edge
    inner = trim(text, pos, edge)
    length = inner.end - inner.start
    if length <= _LONGEST_PHRASE and phrase_key(inner.of(text)) in fmt.furniture:
        return BlockKind.FURNITURE, "furniture", edge
    for rule in rules.beginning_with(text[inner.start], length):
        try:
            end = rule.match_end(text, inner, fmt)
        except Exception as error:
            error.add_note(f"raised by rule {rule.name!r} of format {fmt.name!r} at {inner}")
            raise
        if end is not None:
            return rule.kind, rule.name, edge if end >= inner.end else _behind_space(text, end, edge)
    return BlockKind.UNKNOWN, "", edge


_LONGEST_PHRASE = 300


def _behind_space(text: str, pos: int, edge: int) -> int:
    while pos < edge and text[pos].isspace():
        pos += 1
    return pos


# ------------------------------------------------------------------------------------------------- where a stretch may end


def _edges(text: str, fmt: Format, rules: Rules) -> Iterator[int]:
    """Yield where a stretch may end, in order, the end of the text last."""
    inside = [rule.starts(text, fmt) for rule in rules.inside]
    last = 0
    for edge in merge(_layout_edges(text, fmt), *inside):
        if edge > last:
            yield edge
            last = edge


def _layout_edges(text: str, fmt: Format) -> Iterator[int]:
    may_be_tabular = _may_be_tabular(text)
    rows = [_Line.at(text, span, may_be_tabular=may_be_tabular) for span in lines(text)]
    width = _width(rows)
    margin = min((row.indent for row in rows if row.length), default=0)
    layout = _layout(rows, width, margin, transport=fmt.transport)
    if layout is _Layout.ONE_LINE:
        yield from _one_line_edges(text, fmt)
    over_gaps = _joined_over_gaps(rows) if layout is _Layout.NODES else frozenset[int]()
    for i, (row, following) in enumerate(pairwise([*rows, _NO_LINE])):
        if layout in (_Layout.LINES, _Layout.NODES) and row.length >= _LONG_LINE:
            yield from _glued_edges(text, row)
        joined = i in over_gaps or row.length == following.length == 0 or _runs_on(layout, row, following, width, margin)
        if not joined or following is _NO_LINE:
            yield row.span.end


def _may_be_tabular(text: str) -> bool:
    """Whether there is a bar or a gap somewhere: a quick look for what few texts have."""
    return "|" in text or (any(map(text.__contains__, _MAYBE_GAPS)) and _BLANKS.search(text) is not None)


@define
class _Line:
    """A line with what the lay-out asks of it."""

    text: str
    span: Span
    indent: int
    length: int
    """Without the white space at its ends."""
    tabular: bool
    """Whether it has gaps or bars inside, as rows of tables have."""

    @classmethod
    def at(cls, text: str, span: Span, *, may_be_tabular: bool = True) -> "_Line":
        raw = text[span.start : span.end]
        bare = raw.lstrip()
        indent, length = len(raw) - len(bare), len(bare.rstrip())
        start = span.start + indent
        tabular = may_be_tabular and _COLUMNS.search(text, start, start + length) is not None
        return cls(text, span, indent, length, tabular)

    @property
    def inner(self) -> Span:
        """Without the white space at its ends."""
        start = self.span.start + self.indent
        return Span(start, start + self.length)

    @property
    def first_word(self) -> int:
        """The length of its first word."""
        inner = self.inner
        word = _WORD.match(self.text, inner.start, inner.end)
        return len(word.group()) if word else 0

    @property
    def ends(self) -> bool:
        """Whether it ends like a sentence, or like a caption's credit."""
        inner = self.inner
        return (
            _SENTENCE_END.search(self.text, max(inner.start, inner.end - _TAIL), inner.end) is not None
            or _CREDIT_END.search(self.text, max(inner.start, inner.end - _CREDIT), inner.end) is not None
        )

    @property
    def trailed(self) -> bool:
        """Whether a blank stands behind its words."""
        end = self.inner.end
        return end < self.span.end and self.text[end] not in "\r\n"

    @property
    def words(self) -> int:
        """About how many words it has."""
        inner = self.inner
        return self.text.count(" ", inner.start, inner.end) + 1

    @property
    def begins_low(self) -> bool:
        """Whether it begins with a small letter."""
        return self.text[self.inner.start].islower()

    @property
    def begins_closing(self) -> bool:
        """Whether it begins with what closes or goes on with a sentence: a stop, a closing mark, ``'s``."""
        return _CLOSING.match(self.text, self.inner.start, self.inner.end) is not None

    @property
    def ends_open(self) -> bool:
        """Whether it ends with a mark that opens something."""
        return self.text[self.inner.end - 1] in _OPENING_MARKS

    @property
    def ends_node(self) -> bool:
        """Whether it ends like a sentence; behind a colon it may go on."""
        inner = self.inner
        return _NODE_END.search(self.text, max(inner.start, inner.end - _TAIL), inner.end) is not None

    @property
    def has_words(self) -> bool:
        """Whether there is a letter or figure in it."""
        return any(map(str.isalnum, self.inner.of(self.text)))

    @property
    def is_capitals(self) -> bool:
        """Whether no letter of it is a small one."""
        return self.inner.of(self.text).isupper()


_CLOSING = compile_pattern(r"[,.;:!?)\]”’»、。）」%]|['’]s\b|[\"'](?=[\s,.;:!?]|\Z)")
_OPENING_MARKS = "([“„«‘"
_NODE_END = compile_pattern(r"[.!?…。！？][\"'”’»“)\]」』]{0,3}\Z")
_NO_LINE = _Line("", Span(0, 0), 0, 0, tabular=False)
"""What stands behind the last line."""
_WORD = compile_pattern(r"\S++")
_SENTENCE_END = compile_pattern(r"[.!?:][\"'”’“»)]{0,3}\Z")
_CREDIT_END = compile_pattern(r"(?:REUTERS|Reuters|AFP|EPA|AP\sPhoto|[Pp]hoto)\s?[/:]\s?\p{Lu}[\p{L}\p{M}.’' /-]{2,40}+\Z")
"""The credit of a caption, which ends as a sentence does."""
_TAIL, _CREDIT = 4, 60


class _Layout(Enum):
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


def _layout(rows: list[_Line], width: int, margin: int, *, transport: bool) -> _Layout:
    shown = [row for row in rows if row.length]
    if len(shown) == 1 and shown[0].length >= _LONG_LINE:
        return _Layout.ONE_LINE
    full = [row for row in shown if not row.tabular]
    unwrapped = _lines_or_nodes(rows)
    too_long = sum(row.length > _OVERLONG * width for row in full)
    if not _NARROWEST <= width <= _WIDEST or too_long > _FEW_LINES + _FEW_SHARE * len(full):
        return unwrapped
    pairs = [(a, b) for a, b in pairwise(rows) if a.length >= _FULL_SHARE * width and _may_join(a, b, margin)]
    broken = sum(_is_broken(a, b, width) and not a.ends for a, b in pairs)
    many = _BROKEN_LINES * len(full)
    least = many if unwrapped is _Layout.NODES else min(_MANY_LINES, many)
    enough = broken >= _BROKEN_SHARE * len(pairs) and broken >= least
    if len(pairs) >= _FEWEST_PAIRS and enough:
        return _Layout.WRAPPED
    return _Layout.FILLED if transport and broken else unwrapped


_LONG_LINE = 300
_NARROWEST, _WIDEST = 30, 110
_FEWEST_PAIRS = 2
_OVERLONG, _FEW_LINES, _FEW_SHARE = 1.3, 1, 0.02
"""How much longer than the width a line may be, and how many may be longer still: a notice that somebody added."""
_BROKEN_SHARE = 0.35
_BROKEN_LINES, _MANY_LINES = 0.2, 12
"""Such a share of all lines is broken in hard-wrapped text, or so many of them, but for pages of text nodes."""
_FULL_SHARE = 0.6
"""Only a line of this share of the width can have been broken; the others say nothing."""


def _width(rows: list[_Line]) -> int:
    """The width that the lines were broken at, if they were: nine in ten are no longer."""
    ends = [row.indent + row.length for row in rows if row.length and not row.tabular]
    return int(quantiles(ends, n=10, method="inclusive")[-1]) if len(ends) > 1 else sum(ends)


def _may_join(row: _Line, following: _Line, margin: int) -> bool:
    """Whether two lines can be of one paragraph; an indent begins a new one."""
    return bool(row.length and following.length) and not (row.tabular or following.tabular) and following.indent <= margin


def _is_broken(row: _Line, following: _Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted: the line ends because it was full."""
    return row.indent + row.length + 1 + following.first_word > width - _SLACK


_SLACK = 3


def _runs_on(layout: _Layout, row: _Line, following: _Line, width: int, margin: int) -> bool:
    """Whether two lines belong to one paragraph, for the lay-outs that break lines."""
    if layout is _Layout.NODES:
        return _node_runs_on(row, following)
    if layout not in (_Layout.WRAPPED, _Layout.FILLED) or not _may_join(row, following, margin):
        return False
    return _is_broken(row, following, width) or (layout is _Layout.WRAPPED and not row.ends)


# ------------------------------------------------------------------------------------------------- a text node a line


def _lines_or_nodes(rows: list[_Line]) -> _Layout:
    """Whether sentences go on from line to line behind the blanks that stood around links, and few lines have an indent."""
    shown = [row for row in rows if row.length]
    indented = sum(row.indent >= _INDENT for row in shown)
    if len(shown) < _FEWEST_NODES or indented > _INDENTED_SHARE * len(rows):
        return _Layout.LINES
    cut = sum(_node_runs_on(a, b) and _is_cut(a, b) for a, b in pairwise(rows))
    return _Layout.NODES if cut >= _FEWEST_CUTS else _Layout.LINES


def _is_cut(row: _Line, following: _Line) -> bool:
    """Whether a line surely goes on: in small letters around a blank, or with a mark."""
    return following.begins_closing or (following.begins_low and (row.trailed or following.indent > 0))


_FEWEST_NODES, _FEWEST_CUTS = 30, 2
_INDENT, _INDENTED_SHARE = 2, 0.2


def _node_runs_on(row: _Line, following: _Line) -> bool:
    """Whether a node goes on in the next one: a blank or a mark at its end or at the other's beginning says so."""
    if not (row.length and following.length) or row.ends_node:
        return False
    led, trailed = following.indent > 0, row.trailed
    if following.begins_low:
        return led or trailed or max(row.words, following.words) >= _SENTENCE_WORDS
    if row.is_capitals or not row.has_words:
        return row.ends_open
    return (trailed and not led) or following.begins_closing or row.ends_open


def _joined_over_gaps(rows: list[_Line]) -> frozenset[int]:
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


# ------------------------------------------------------------------------------------------------- what lost its line ends


def _glued_edges(text: str, row: _Line) -> Iterator[int]:
    """Yield where a long line goes on without a space behind a sentence: there stood a line end once."""
    if row.length < _LONG_LINE:
        return
    marks, counted = 0, row.span.start
    for match in _GLUE.finditer(text, row.span.start, row.span.end):
        marks += text.count('"', counted, match.start())
        counted = match.start()
        opens = match.group().endswith('"') and marks % 2 == 0
        yield match.end() - opens


_GLUE = compile_pattern(r"""(?:(?<=\p{Ll}{2})[.!?]|(?<=\p{Ll})[.!?,](?=["”’)]))["”’)]?(?=["“‘]?\p{Lu}[\p{Ll}\s'’])""")


def _one_line_edges(text: str, fmt: Format) -> Iterator[int]:
    """Yield where the one line seems to have been several: at gaps, at phrases of the page, behind glued sentences."""
    whole = _Line.at(text, Span(0, len(text)))
    yield from merge(
        (m.end() for m in _GAP.finditer(text)),
        _phrase_edges(text, fmt.furniture),
        _glued_edges(text, whole),
    )


_GAP_TEXT = r"(?<=\S)\s{3,}+(?=\S)"
_GAP = compile_pattern(_GAP_TEXT)
_BLANKS = compile_pattern(r"[^\S\r\n]{3}(?<=\S[^\S\r\n]{3})")
_MAYBE_GAPS = (" " * 3, *"\t\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", *map(chr, range(0x2000, 0x200B)))
"""Three blanks, or white space that is none of these."""
_COLUMNS = compile_pattern(rf"{_GAP_TEXT}|(?:(?<!\s)\|[^|\r\n]{{0,40}}+){{3}}")


def _phrase_edges(text: str, phrases: frozenset[str]) -> Iterator[int]:
    """Yield the ends of the page's phrases; a single word counts only behind a sentence or gap, or beside another phrase."""
    if not phrases:
        return
    found = [m.span() for m in _capital_phrase(phrases).finditer(text)]
    for run in _runs(text, found):
        several = len(run) > 1 or " " in text[slice(*run[0])]
        if (several or _PARTED.search(text, max(0, run[0][0] - 3), run[0][0])) and _NEW_START.match(text, run[-1][1]):
            yield from (end for ends in run for end in ends)


@lru_cache(maxsize=64)
def _capital_phrase(phrases: frozenset[str]) -> Pattern:
    """What finds those of the page's phrases that begin with a capital, where no capital is before them."""
    return compile_pattern(rf"(?<!\p{{Lu}})(?=\p{{Lu}}){any_phrase(sorted(p for p in phrases if p[0].upper() != p[0]))}")


def _runs(text: str, found: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Group stretches between which there is at most white space."""
    run: list[tuple[int, int]] = []
    for start, end in found:
        if run and text[run[-1][1] : start].strip():
            yield run
            run = []
        run.append((start, end))
    if run:
        yield run


_PARTED = compile_pattern(r"(?:\A|[.!?\"”’]\s?|\s\s|\p{Ll})\Z")
_NEW_START = compile_pattern(r"\s*+(?:\Z|[\p{Lu}\"“‘])")
