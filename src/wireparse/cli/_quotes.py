"""Who said what, as a table to look at or as CSV for a spreadsheet."""

import csv
from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..interop.frames import quotes
from ..records import Article, Quote
from ..render import Places
from ._layout import plain, speaker

Read = tuple[str, Article]
"""A file's name, and the article that it held."""

COLUMNS = ("file", "line", "speaker", "mention", "role", "kind", "words", "cue", "start", "end")
"""Of the CSV; all but the first two are columns of `quotes`."""


def show_quotes(console: Console, read: Iterable[Read]) -> None:
    """Print the quotations of each article below the name of its file: the speaker, the words, the kind and the line."""
    for number, (file, article) in enumerate(read):
        if number:
            console.print()
        console.print(plain(file, "label"), soft_wrap=True)
        console.print(_table(article))


def _table(article: Article) -> Table | Text:
    if not article.quotes:
        return Text("no quotations", "label")
    table, places = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="label"), Places.of(article.source)
    table.add_column("speaker", overflow="fold", max_width=24)
    table.add_column("words", overflow="fold", ratio=1)
    table.add_column("kind", no_wrap=True)
    table.add_column("line", no_wrap=True, justify="right")
    for quote in article.quotes:
        line, _ = places.place(quote.span.start)
        table.add_row(_said_by(quote), _words(quote), plain(quote.kind.value, "label"), plain(str(line), "label"))
    return table


def _said_by(quote: Quote) -> Text:
    return speaker(quote.speaker) if quote.speaker is not None else plain("not told", "label")


def _words(quote: Quote) -> Text:
    return Text.assemble((" … ", "label")).join(plain(part.text, "quoted") for part in quote.parts)


def write_quotes(stream: TextIO, read: Iterable[Read]) -> None:
    """Write the same as CSV: the file's name, the line, and what `wireparse.interop.frames.quotes` tells."""
    writer = csv.DictWriter(stream, COLUMNS, extrasaction="ignore", lineterminator="\n")
    for number, (file, article) in enumerate(read):
        if number == 0:  # nothing is written if the first file cannot be read
            writer.writeheader()
        places = Places.of(article.source)
        for quote, row in zip(article.quotes, quotes(article), strict=True):
            writer.writerow({"file": file, "line": places.place(quote.span.start)[0], **row})
