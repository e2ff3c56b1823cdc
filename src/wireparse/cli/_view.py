"""The terminal view: the story in the middle, in the margin what each part is and who speaks.

The margin says in words what the colours say, so that nothing is lost where there are none.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from attrs import frozen
from rich.console import Console
from rich.table import Table
from rich.text import Text
from rich.theme import Theme

from ..grammar import Formats
from ..records import Article, BlockKind, Caption, Credit, DateMention, Quote
from ..render import Mark, Piece, Run, pieces

THEME = Theme(
    {
        "label": "dim",
        "name": "bold green",
        "unnamed": "italic green",
        "value": "magenta",
        "problem": "bold red",
        # What the records say of words.
        "dateline": "bold cyan",
        "quoted": "green",
        "reported": "italic",
        "speaker": "bold",
        "cue": "none",
        "date": "magenta",
        "author": "bold",
        # What a block is.
        "headline": "bold",
        "subheadline": "italic",
        "crosshead": "bold",
        "section": "magenta",
        "slugline": "magenta",
        "byline": "cyan",
        "timestamp": "magenta",
        "caption": "bright_blue",
        "credit": "italic bright_blue",
        "ednote": "yellow",
        "signoff": "cyan",
        "related": "dim",
        "copyright": "dim",
        "envelope": "dim",
        "furniture": "dim",
    },
)
"""One look for each kind of text, in the sixteen colours that a reader has chosen for light or dark."""

STORY = frozenset({BlockKind.PARAGRAPH, BlockKind.CROSSHEAD, BlockKind.LIST_ITEM, BlockKind.TABLE})
APART = frozenset({BlockKind.FURNITURE, BlockKind.RELATED})
LABELS = {BlockKind.SIGNOFF: "sign-off", BlockKind.EDNOTE: "note", BlockKind.FURNITURE: "page"}
"""What the margin calls a block, where that is not its kind."""

MARGIN, GAP, MEASURE = 20, 2, 72
"""Columns: of the margin, between margin and story, and at most of the story, which else is tiring to read."""

ROOMY = 68
"""From this width on there is a margin; below it, what would stand there stands under the paragraph."""

GLANCE = 8
"""So many lines of what does not belong to the story are shown in one place."""

_CONTROLS = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
"""Control characters have pictures, so that a text cannot command the terminal."""


@frozen
class Entry:
    """A part of the view: some text, and what the margin says of it."""

    text: Text
    notes: tuple[Text, ...] = ()
    inline: bool = False
    """Whether the notes go before the text in a narrow view, as a label does; else below it."""


def make_console() -> Console:
    """Return the console of standard output: colours only on a terminal that wants them, 80 columns where none is."""
    return Console(theme=THEME, highlight=False, markup=False, emoji=False)


def show_story(console: Console, article: Article, *, full: bool = False) -> None:
    """Print `article`: what stands above the story, the story, what stands below it, and what was found in it."""
    width = max(console.width, 20)
    _print(console, width, _head(article))
    console.rule(style="label", characters="─")
    for entry in _entries(article, full=full):
        console.print()
        _print(console, width, entry)
    console.print()
    console.rule(style="label", characters="─")
    for entry in _foot(article):
        _print(console, width, entry)


def show_formats(console: Console, formats: Formats) -> None:
    """Print a table of `formats`."""
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0), header_style="label")
    for heading in ("name", "title", "where it is written down"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "name")
    for fmt in formats:
        table.add_row(Text(fmt.name, "headline"), Text(fmt.title), Text(fmt.spec, "label"))
    console.print(table)


# ---------------------------------------------------------------- what the view is made of


def _head(article: Article) -> Entry:
    facts = (
        ("headline", article.publisher),
        ("headline", f"{article.agency} copy" if article.agency else None),
        ("date", article.published.isoformat() if article.published else None),
        ("label", f"read as {article.format}"),
    )
    return Entry(_joined(_plain(text, style) for style, text in facts if text), (_label("wireparse"),), inline=True)


def _foot(article: Article) -> Iterator[Entry]:
    kinds = Counter(block.kind for block in article.blocks)
    names = {q.speaker.name for q in article.quotes if q.speaker and q.speaker.name}
    counts = [
        ("none", len(article.paragraphs), "paragraph", "paragraphs"),
        ("quoted", len(article.quotes), "quote", "quotes"),
        ("name", len(names), "named speaker", "named speakers"),
        ("date", len(article.dates), "date", "dates"),
        ("caption", len(article.captions), "caption", "captions"),
        ("furniture", sum(kinds[kind] for kind in APART), "line set aside", "lines set aside"),
    ]
    found = (Text(f"{n} {one if n == 1 else many}", style) for style, n, one, many in counts if n)
    yield Entry(_joined(found), (_label("found"),), inline=True)
    for issue in article.issues:
        yield Entry(_plain(issue.message), (_plain(issue.code, "problem"),), inline=True)


def _entries(article: Article, *, full: bool) -> Iterator[Entry]:
    notes, captions = _notes(article), _captions(article)
    shown = (piece for piece in pieces(article) if piece.runs)
    for kind, run in groupby(shown, key=lambda piece: piece.block.kind):
        if kind in APART:
            yield _apart(kind, list(run), full=full)
            continue
        for piece in run:
            start = piece.block.span.start
            yield from captions[start] or [_block(article, piece, notes[start])]


def _block(article: Article, piece: Piece, notes: list[Text]) -> Entry:
    kind = piece.block.kind
    if kind is BlockKind.TABLE:
        return Entry(_plain(piece.block.span.of(article.source).expandtabs().strip("\r\n")))
    text = Text.assemble(*(_run(run) for run in piece.runs), style=kind.value if kind.value in THEME.styles else "none")
    if kind in STORY:
        return Entry(text, tuple(notes))
    return Entry(text, (_label(LABELS.get(kind, kind.value)), *notes), inline=True)


def _run(run: Run) -> Text:
    text = _plain(run.text)
    for mark in Mark:
        if mark in run.marks:
            text.stylize(mark.value)
    return text


def _apart(kind: BlockKind, run: list[Piece], *, full: bool) -> Entry:
    """What does not belong to the story, in one paragraph: a page has hundreds of such lines."""
    shown = run if full else run[:GLANCE]
    texts = [_plain(piece.block.text, kind.value) for piece in shown]
    if len(shown) < len(run):
        texts.append(_plain(f"… and {len(run) - len(shown)} more", kind.value))
    return Entry(_joined(texts), (_label(LABELS.get(kind, kind.value)),), inline=True)


def _captions(article: Article) -> dict[int, list[Entry]]:
    """The captions of each block, by where the block begins."""
    captions: dict[int, list[Entry]] = defaultdict(list)
    for caption in article.captions:
        captions[article.block_at(caption.span.start).span.start].append(_caption(caption))
    return captions


def _caption(caption: Caption) -> Entry:
    text = _plain(caption.description or caption.text, "caption")
    if caption.credit is not None and caption.description:
        text.append("\n").append_text(_credit(caption, caption.credit))
    return Entry(text, (_label("file photo" if caption.is_file_photo else "photo"),), inline=True)


def _credit(caption: Caption, credit: Credit) -> Text:
    facts = [" / ".join(filter(None, (credit.photographer, credit.agency, credit.via))) or credit.text]
    facts += [", ".join(filter(None, (p.name, p.region, p.country))) for p in caption.places]
    facts += [caption.date.text] if caption.date is not None else []
    return _joined(_plain(fact, "credit") for fact in facts)


def _notes(article: Article) -> dict[int, list[Text]]:
    """What the margin says of each block, by where the block begins: who speaks, and which days are meant."""
    notes: dict[int, list[Text]] = defaultdict(list)
    if article.dateline is not None:
        notes[article.block_at(article.dateline.span.start).span.start].append(_label("dateline"))
    records: list[Quote | DateMention] = sorted((*article.quotes, *article.dates), key=lambda record: record.span.start)
    for record in records:
        note = _speaker(record) if isinstance(record, Quote) else _value(record)
        here = notes[article.block_at(record.span.start).span.start]
        if note is not None and note not in here[-1:]:
            here.append(note)
    return notes


def _speaker(quote: Quote) -> Text | None:
    if quote.speaker is None:
        return None
    return _plain(quote.speaker.name, "name") if quote.speaker.name else _plain(quote.speaker.text, "unnamed")


def _value(mention: DateMention) -> Text | None:
    return None if mention.value in (None, mention.text) else _plain(str(mention.value), "value")


# ---------------------------------------------------------------- how it is laid out


def _plain(text: str, style: str = "") -> Text:
    return Text(text.translate(_CONTROLS), style)


def _label(text: str) -> Text:
    return _plain(text, "label")


def _joined(texts: Iterable[Text]) -> Text:
    return Text.assemble((" · ", "label")).join(texts)


def _print(console: Console, width: int, entry: Entry) -> None:
    rows = _beside(console, width, entry) if width >= ROOMY else _below(console, width, entry)
    for row in rows:
        row.rstrip()
        console.print(row, no_wrap=True, crop=False, overflow="ignore")


def _beside(console: Console, width: int, entry: Entry) -> Iterator[Text]:
    margin = [line for note in entry.notes for line in note.wrap(console, MARGIN)]
    story = entry.text.wrap(console, min(MEASURE, width - MARGIN - GAP))
    for note, line in zip_longest(margin, story, fillvalue=Text()):
        note.rstrip()
        yield Text.assemble(" " * (MARGIN - note.cell_len), note, " " * GAP, line)


def _below(console: Console, width: int, entry: Entry) -> Iterator[Text]:
    if entry.inline:
        yield from Text.assemble((": ", "label")).join([*entry.notes, entry.text]).wrap(console, width)
        return
    yield from entry.text.wrap(console, width)
    if entry.notes:
        yield from Text.assemble("  — ", _joined(entry.notes)).wrap(console, width)
