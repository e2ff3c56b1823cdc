"""The tables of the records as HTML: each row a record, each rule with what it looks at."""

from collections.abc import Iterator, Mapping

from ..records import Article
from ._places import Places
from ._source import KINDS, row_id
from ._tables import Cell, Row, Rules, Table, tables
from ._text import plain, shown

__all__ = ["tables_html"]

_Rules = Mapping[tuple[Rules, str], str]
"""For each rule that made a record, the id of what explains it."""


def tables_html(article: Article, runs: Mapping[str, str], places: Places) -> Iterator[str]:
    """Yield the records of `article` as tables, and below them the rules that they name.

    Args:
        article: the article.
        runs: for each record that is marked in the source, the id of its first words.
        places: the lines of the source.
    """
    found = tables(article)
    cells = (cell for table in found for row in table.rows for cell in row.cells)
    used = dict.fromkeys((cell.rules, cell.text) for cell in cells if cell.rules is not None and cell.text is not None)
    rules = {rule: f"rule-{number}" for number, rule in enumerate(used)}
    for each in found:
        yield from _table(each, article, runs, places, rules)
    if rules:
        yield '<h2 id="rules">The rules</h2>\n<dl class="rules">\n'
        for (table, name), anchor in rules.items():
            yield f'<div id="{anchor}"><dt>{shown(name)}</dt><dd>{shown(table.explain(name))}</dd></div>\n'
        yield "</dl>\n"


def _table(
    table: Table,
    article: Article,
    runs: Mapping[str, str],
    places: Places,
    rules: _Rules,
) -> Iterator[str]:
    headings = "".join(f'<th scope="col">{heading}</th>' for heading in ("record", *table.headings, "place"))
    yield f'<table class="t-{table.name}" data-one="{table.one}">\n'
    yield f'<caption>{table.title} <span class="count">{len(table.rows):,}</span></caption>\n'
    yield f"<thead><tr>{headings}</tr></thead>\n<tbody>\n"
    for row in table.rows:
        cells = "".join(f"<td>{_cell(cell, rules)}</td>" for cell in row.cells)
        yield f'<tr id="{row_id(row.record)}"{_block(row, article)}><th scope="row"><code>{row.record}</code></th>{cells}'
        yield f"<td>{_place(row, runs, places)}</td></tr>\n"
    yield "</tbody>\n</table>\n"


def _block(row: Row, article: Article) -> str:
    """What holds the record, and by which rule, for the panel; in the source that stands beside the block."""
    if row.span is None or not article.blocks or not 0 <= row.span.start < len(article.source):
        return ""
    block = article.block_at(row.span.start)
    return f' data-block="{KINDS.get(block.kind, block.kind.value)}, by the rule {plain(block.rule)}"'


def _cell(cell: Cell, rules: _Rules) -> str:
    if cell.text is None:
        return ""
    if cell.rules is not None:
        return f'<a class="rule" href="#{rules[cell.rules, cell.text]}">{shown(cell.text)}</a>'
    text = f"<bdi>{shown(cell.text)}</bdi>"
    return f'<span class="missing">{text}</span>' if cell.is_missing else text


def _place(row: Row, runs: Mapping[str, str], places: Places) -> str:
    if row.span is None:
        return ""
    line, column = places.place(row.span.start)
    if row.record not in runs:
        return f"{line}:{column}"
    title = f"line {line}, column {column}; offset {row.span.start}"
    return f'<a class="place" href="#{runs[row.record]}" title="{title}">{line}:{column}</a>'
