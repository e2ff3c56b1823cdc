"""The small view of an article, which a notebook shows: no script, no id, no style that reaches beyond it.

It keeps to the colours of the notebook: letters are inherited, tints let its paper through, so that it is read on light and
dark.  A notebook may leave the style sheet out; what remains is the text with its marks, and the table.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from ..records import Article, BlockKind
from ._colours import BARS, COLOURS, TINTS
from ._facts import facts, title
from ._pieces import Cut, cuts
from ._source import KINDS, LOOKS_OF_THEIR_OWN
from ._tables import Cell, Row, Table, tables
from ._text import plain, shown

__all__ = ["LONGEST", "MOST_ROWS", "TINT", "to_notebook_html"]

LONGEST = 20_000
"""So many characters of a source are shown at most, or a notebook could not be opened."""

MOST_ROWS = 50
"""So many quotations are listed at most."""

LONGEST_FACT = 300
"""A fact has at most so many characters where it is told beside the source."""

TINT = "33"
"""How much of a mark's colour stands behind words, the rest being the notebook's paper: a fifth, in hexadecimal."""


def to_notebook_html(article: Article) -> str:
    """Return `article` as a notebook shows it: the source with its marks, in a window of its own, and who said what.

    Each mark tells the fields of its record, and the rule that made it, in its title.  A long source is cut short, and that is
    said; `to_html` has all of it.
    """
    found = tables(article)
    told = {row.record: _told(table, row) for table in found for row in table.rows}
    return "".join(
        (
            f'<div class="wireparse-article"><style>{_style()}</style>\n',
            f'<p class="title"><strong><bdi>{plain(title(article))}</bdi></strong><br>{facts(article)}</p>\n',
            "<details open><summary>Source</summary>\n",
            f'<div class="source" tabindex="0" role="region" aria-label="Source">\n{"".join(_blocks(article, told))}</div>\n',
            *_rest(article),
            "</details>\n",
            *(part for table in found if table.name == "quotes" for part in _quotes(table)),
            "</div>\n",
        ),
    )


def _blocks(article: Article, told: Mapping[str, str]) -> Iterator[str]:
    for block, stretches in cuts(article):
        if block.span.start >= LONGEST:
            return
        if block.kind is BlockKind.BLANK:
            continue
        text = "".join(_cut(article.source, cut, told) for cut in stretches if cut.span.start < LONGEST)
        told_of = f"{KINDS[block.kind]}, by the rule {plain(block.rule)}"
        yield f'<div class="block k-{block.kind.value}" title="{told_of}" dir="auto">{text}</div>\n'


def _cut(source: str, cut: Cut, told: Mapping[str, str]) -> str:
    html = shown(source[cut.span.start : min(cut.span.end, LONGEST)].strip("\r\n"))
    marks = {each.mark for each in cut.marked}
    classes = " ".join(f"m-{mark.value}" for mark in LOOKS_OF_THEIR_OWN if mark in marks)
    if not classes:
        return html
    said = "\n".join(dict.fromkeys(told[each.record] for each in cut.marked if each.record in told))
    return f'<mark class="{classes}" title="{plain(said)}">{html}</mark>'


def _told(table: Table, row: Row) -> str:
    """A record in one line, without the words, which are what the line is beside."""
    cells = zip(table.headings, row.cells, strict=True)
    told = (f"{heading} {_fact(cell)}" for heading, cell in cells if cell.text is not None and heading != "words")
    return f"{table.one}: {' · '.join(told)}"


def _fact(cell: Cell) -> str:
    text = _short(cell)
    return text if cell.rules is None else f"{text} ({cell.rules.explain(text)})"


def _short(cell: Cell) -> str:
    text = cell.text or ""
    return text if len(text) <= LONGEST_FACT else text[:LONGEST_FACT] + "…"


def _rest(article: Article) -> Iterator[str]:
    if len(article.source) > LONGEST:
        yield f"<p>… and {len(article.source) - LONGEST:,} characters more: wireparse.render.to_html shows all.</p>\n"


def _quotes(table: Table) -> Iterator[str]:
    headings = "".join(f'<th scope="col">{heading}</th>' for heading in table.headings)
    yield f"<details><summary>{table.title}: {len(table.rows):,}</summary>\n"
    yield f"<table>\n<thead><tr>{headings}</tr></thead>\n<tbody>\n"
    for row in table.rows[:MOST_ROWS]:
        yield "".join(("<tr>", *(f"<td><bdi>{shown(_short(cell))}</bdi></td>" for cell in row.cells), "</tr>\n"))
    yield "</tbody>\n</table>\n"
    if len(table.rows) > MOST_ROWS:
        yield f"<p>… and {len(table.rows) - MOST_ROWS:,} more.</p>\n"
    yield "</details>\n"


@cache
def _style() -> str:
    bars = {kind: COLOURS[BARS[kind]][0] for kind in KINDS}
    bars |= {kind: "currentColor" for kind in KINDS if BARS[kind] == "title"}
    return " ".join(
        (
            " ".join(STYLE.split()),
            *(f"@A .m-{name} {{ background: {COLOURS[f'{name}-line'][0]}{TINT}; }}" for name in TINTS),
            *(f"@A .k-{kind.value} {{ border-color: {bar}; }}" for kind, bar in bars.items()),
        ),
    ).replace("@A", ".wireparse-article")


STYLE = """
@A { max-width: 60em; line-height: 1.5; }
@A .title { margin: 0 0 .5em; }
@A summary { cursor: pointer; }
@A .source { max-height: 24em; overflow: auto; margin: .5em 0; }
@A .block { white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
@A .block { border-left: 3px solid; padding-left: .7em; margin-bottom: 3px; }
@A .k-headline { font-weight: 600; }
@A .k-table, @A .k-envelope { font-family: monospace; }
@A mark { color: inherit; background: none; border-radius: 2px; }
@A .m-reported { text-decoration: underline dotted; text-underline-offset: .2em; }
@A .m-speaker { text-decoration: underline; text-underline-offset: .2em; }
@A .sign { font-size: .8em; text-decoration: none; unicode-bidi: isolate; direction: ltr; }
@A table { border-collapse: collapse; margin: .5em 0; }
@A :is(th, td) { text-align: start; vertical-align: top; padding: .2em .8em .2em 0; }
"""
