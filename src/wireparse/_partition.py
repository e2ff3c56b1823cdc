"""Text and format to blocks: every character to exactly one.

One loop moves the position, so nothing can be lost. It goes from edge to edge: `_edges` says where a stretch may end, by
the lay-out that the text has and by the format's rules for what is glued to the text before it. What a rule claims has its
kind; the rest is UNKNOWN and left to the next step.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from heapq import merge

from ._layout import LONG_LINE, Layout, joints, laid_out
from ._regex import Match, Pattern, any_phrase, compile_pattern
from ._rows import GAP
from ._span import Span, fold
from .grammar import Format, Rule, Rules, phrase_key
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
    words = text[pos:edge].strip()
    if not words:
        return BlockKind.BLANK, "blank", edge
    length = len(words)
    if length <= _LONGEST_PHRASE and phrase_key(words) in fmt.furniture:
        return BlockKind.FURNITURE, "furniture", edge
    start = text.index(words[0], pos)
    last = start + length
    for match, rule in rules.tried_at(words[0], length):
        found = match(text, start, last)
        if found is not None:
            end = _end(rule, found, text, Span(start, last), fmt)
            if end is not None:
                return rule.kind, rule.name, edge if end >= last else _behind_space(text, end, edge)
    return BlockKind.UNKNOWN, "", edge


def _end(rule: Rule, found: Match, text: str, inner: Span, fmt: Format) -> int | None:
    try:
        return rule.end_of(found, text, inner, fmt)
    except Exception as error:
        error.add_note(f"raised by rule {rule.name!r} of format {fmt.name!r} at {inner}")
        raise


_LONGEST_PHRASE = 300


def _behind_space(text: str, pos: int, edge: int) -> int:
    while pos < edge and text[pos].isspace():
        pos += 1
    return pos


# ------------------------------------------------------------------------------------------------- where a stretch may end


def _edges(text: str, fmt: Format, rules: Rules) -> Iterator[int]:
    """Yield where a stretch may end, in order, the end of the text last."""
    inside = sorted(start for rule in rules.inside for start in rule.starts(text, fmt))
    last = 0
    edges = list(_layout_edges(text, fmt))  # all at once: the lines need not be kept
    for edge in merge(edges, inside) if inside else edges:
        if edge > last:
            yield edge
            last = edge


def _layout_edges(text: str, fmt: Format) -> Iterator[int]:
    layout, rows = laid_out(text, transport=fmt.transport)
    if layout is Layout.ONE_LINE:
        yield from _one_line_edges(text, fmt)
    for row, joined in zip(rows, joints(layout, rows), strict=True):
        if layout in (Layout.LINES, Layout.NODES) and row.length >= LONG_LINE:
            yield from _glued_edges(text, row.span)
        if not joined:
            yield row.end


# ------------------------------------------------------------------------------------------------- what lost its line ends


def _glued_edges(text: str, line: Span) -> Iterator[int]:
    """Yield where a long line goes on without a space behind a sentence: there stood a line end once."""
    marks, counted = 0, line.start
    for match in _GLUE.finditer(text, line.start, line.end):
        marks += text.count('"', counted, match.start())
        counted = match.start()
        opens = match.group().endswith('"') and marks % 2 == 0
        yield match.end() - opens


_GLUE = compile_pattern(r"""(?:(?<=\p{Ll}{2})[.!?]|(?<=\p{Ll})[.!?,](?=["”’)]))["”’)]?(?=["“‘]?\p{Lu}[\p{Ll}\s'’])""")


def _one_line_edges(text: str, fmt: Format) -> Iterator[int]:
    """Yield where the one line seems to have been several: at gaps, at phrases of the page, behind glued sentences."""
    yield from merge(
        (m.end() for m in _GAP.finditer(text)),
        _phrase_edges(text, fmt.furniture),
        _glued_edges(text, Span(0, len(text))),
    )


_GAP = compile_pattern(GAP)


def _phrase_edges(text: str, phrases: frozenset[str]) -> Iterator[int]:
    """Yield the ends of the page's phrases; a single word counts only behind a sentence or gap, or beside another phrase."""
    if not phrases:
        return
    found = list(_capital_phrases(text, phrases))
    for run in _runs(text, found):
        several = len(run) > 1 or " " in text[slice(*run[0])]
        if (several or _PARTED.search(text, max(0, run[0][0] - 3), run[0][0])) and _NEW_START.match(text, run[-1][1]):
            yield from (end for ends in run for end in ends)


def _capital_phrases(text: str, phrases: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where those of the page's phrases stand that begin with a capital, where no capital is before them.

    Of their thousand only those are made patterns that begin as a word of some text does.
    """
    last = 0
    for capital in _CAPITAL.finditer(text):
        start, second = capital.span()
        likely = _beginning_with(phrases, capital[0], _as_compared(text[second : second + 1])) if start >= last else None
        found = likely.match(text, start) if likely is not None else None
        if found is not None:
            last = found.end()
            yield found.span()


_CAPITAL = compile_pattern(r"(?<!\p{Lu})\p{Lu}")


@lru_cache(maxsize=4096)
def _beginning_with(phrases: frozenset[str], capital: str, second: str) -> Pattern | None:
    """What finds those phrases that begin with these two characters, the second as it is compared."""
    begun = [p for p in _by_capital(phrases).get(capital, ()) if not second or _as_compared(p[1:2]) in {second, ""}]
    return compile_pattern(any_phrase(begun)) if begun else None


@lru_cache(maxsize=64)
def _by_capital(phrases: frozenset[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases):
        if phrase[0].upper() != phrase[0]:
            found.setdefault(phrase[0].upper()[0], []).append(phrase)
    return found


def _as_compared(character: str) -> str:
    """Return a character as phrases are compared; ``""`` for none and for one that may stand for others."""
    if character.isspace():
        return " "
    return "'" if character == "\N{RIGHT SINGLE QUOTATION MARK}" else character.lower() if character.isascii() else ""


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
