"""The page of an article: one file that needs nothing else, and shows the source as it was with all that was found in it.

Switches are checkboxes that the style sheet reads, places are links: all but the panel works without the script.
"""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256

from ..records import Article
from ._facts import facts, line_ends, title
from ._legend import legend
from ._places import Places
from ._rows import tables_html
from ._script import SCRIPT
from ._source import Anchors, source_html
from ._style import style_sheet
from ._text import plain, shown

__all__ = ["to_html"]


def to_html(article: Article) -> str:
    """Return `article` as a page for a browser: one file, which needs no other and no network.

    It shows the source as it was, each block and each record in its colour, speakers beside their quotations, a legend that
    switches kinds on and off, and the records with the rules that made them.  Text is shown and never run: it is escaped, no
    script but the page's own may run, and characters that nobody sees or that turn text around are shown as signs.

    Returns:
        The page, the same for the same article everywhere.  It can be encoded in UTF-8 whatever the source holds.
    """
    places = Places.of(article.source)
    text, anchors = source_html(article)
    return "".join(
        (
            *_head(article),
            *_masthead(article, places),
            '<aside class="side" aria-label="Legend and record">\n',
            *legend(article),
            PANEL,
            "</aside>\n<main>\n",
            *_issues(article, anchors, places),
            '<h2 class="unseen">The source</h2>\n',
            text,
            '</main>\n<section class="records" id="records" aria-label="The records">\n',
            *tables_html(article, anchors.runs, places),
            "</section>\n",
            f"<script>{SCRIPT}</script>\n</body>\n</html>\n",
        ),
    )


PANEL = """\
<section class="panel" id="panel" aria-label="The record at hand" hidden>
<button type="button" class="close" aria-label="Close">×</button>
<div id="record"><p class="hint">Point at a marked word, or go from mark to mark with Tab.
Click or Enter holds a record, Escape lets it go.</p></div>
</section>
"""


@cache
def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _head(article: Article) -> Iterator[str]:
    style = style_sheet()
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(SCRIPT)}; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f"<title>{plain(title(article))} – wireparse</title>\n<style>{style}</style>\n</head>\n<body>\n"


def _masthead(article: Article, places: Places) -> Iterator[str]:
    lines, length = len(places.starts), len(article.source)
    size = f"{length:,} {'character' if length == 1 else 'characters'} in {lines:,} {'line' if lines == 1 else 'lines'}"
    yield '<a class="skip" href="#source">To the text</a>\n<a class="skip" href="#records">To the records</a>\n'
    yield f'<header>\n<p class="name">wireparse</p>\n<h1 lang="" dir="auto">{shown(title(article))}</h1>\n'
    yield f'<p class="facts">{facts(article)} · {size}{line_ends(article.source)}</p>\n</header>\n'


def _issues(article: Article, anchors: Anchors, places: Places) -> Iterator[str]:
    if not article.issues:
        return
    yield '<section class="issues" aria-labelledby="issues">\n<h2 id="issues">What was odd</h2>\n<ul id="issues-list">\n'
    for issue in article.issues:
        line, _ = places.place(issue.span.start)
        block = anchors.blocks.get(issue.span.start)
        where = "" if block is None else f'<a href="#{block}">line {line:,}</a>'
        yield f"<li><code>{plain(issue.code)}</code> <bdi>{shown(issue.message)}</bdi> {where}</li>\n"
    yield "</ul>\n</section>\n"
