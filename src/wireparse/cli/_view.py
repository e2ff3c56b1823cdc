"""The terminal view: the story in the middle, in the margin what each part is and who speaks.

The margin says in words what the colours say, so that nothing is lost where there are none.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from operator import itemgetter

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..grammar import Format, Formats
from ..records import Article, BlockKind, Caption, Credit
from ..render import Mark, Piece, Run, pieces
from ._explain import quotations
from ._layout import THEME, Entry, Note, joined, label, plain, print_entry, print_rule, speaker

_Placed = tuple[int, Text]
"""A note with where it belongs in the source."""

STORY = frozenset({BlockKind.PARAGRAPH, BlockKind.CROSSHEAD, BlockKind.LIST_ITEM, BlockKind.TABLE})
APART = frozenset({BlockKind.FURNITURE, BlockKind.RELATED})
LABELS = {BlockKind.SIGNOFF: "sign-off", BlockKind.EDNOTE: "note", BlockKind.FURNITURE: "page"}
"""What the margin calls a block, where that is not its kind."""

GLANCE = 8
"""So many lines of what does not belong to the story are shown in one place."""


def show_story(console: Console, article: Article, *, full: bool = False, explain: bool = False) -> None:
    """Print `article`: what stands above the story, the story, what stands below it, and what was found in it.

    Args:
        console: where it is printed.
        article: the story.
        full: whether all furniture is shown, however long.
        explain: whether the rules that gave each quotation its speaker are listed below the story.
    """
    print_entry(console, _head(article))
    _print_part(console, ([entry] for entry in _entries(article, full=full)))
    if explain and article.quotes:
        _print_part(console, quotations(article))
    print_rule(console)
    for entry in _foot(article):
        print_entry(console, entry)


def _print_part(console: Console, groups: Iterable[list[Entry]]) -> None:
    """Print a rule, and below it each group of entries between blank lines."""
    print_rule(console)
    for group in groups:
        console.print()
        for entry in group:
            print_entry(console, entry)
    console.print()


def show_formats(console: Console, formats: Formats) -> None:
    """Print a table of `formats`, each with where it is written down and how such a text is recognised."""
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0), header_style="label")
    for heading in ("name", "title", "example"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "name")
    for fmt in formats:
        table.add_row(Text(fmt.name, "headline"), Text.assemble(fmt.title, "\n", (fmt.spec, "label")), _example(fmt))
    console.print(table)


def _example(fmt: Format) -> Text:
    """A text with the first sign by which the format is recognised."""
    return next((plain(" ".join(signature.example.split())) for signature in fmt.signatures), Text("any text", "label"))


def _head(article: Article) -> Entry:
    facts = (
        ("headline", article.publisher),
        ("headline", f"{article.agency} copy" if article.agency else None),
        ("date", article.published.isoformat() if article.published else None),
        ("label", f"read as {article.format}"),
    )
    return Entry(joined(plain(text, style) for style, text in facts if text), (label("wireparse"),), inline=True)


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
    yield Entry(joined(found), (label("found"),), inline=True)
    for issue in article.issues:
        yield Entry(plain(issue.message), (Note(plain(issue.code, "problem")),), inline=True)


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


def _block(article: Article, piece: Piece, notes: list[_Placed]) -> Entry:
    kind = piece.block.kind
    if kind is BlockKind.TABLE:
        return Entry(plain(piece.block.span.of(article.source).expandtabs().strip("\r\n")))
    text = Text.assemble(*(_run(run) for run in piece.runs), style=kind.value if kind.value in THEME.styles else "none")
    beside = _beside(piece, notes)
    if kind in STORY:
        return Entry(text, tuple(beside))
    return Entry(text, (label(LABELS.get(kind, kind.value)), *beside), inline=True)


def _beside(piece: Piece, notes: list[_Placed]) -> Iterator[Note]:
    """The notes of a piece, each at the character of the piece's words that stands at its place in the source."""
    ends = [run.span.end for run in piece.runs]
    offsets = list(accumulate((len(run.text) for run in piece.runs), initial=0))
    return (Note(note, offsets[bisect_right(ends, start)]) for start, note in notes)


def _run(run: Run) -> Text:
    text = plain(run.text)
    for mark in Mark:
        if mark in run.marks:
            text.stylize(mark.value)
    return text


def _apart(kind: BlockKind, run: list[Piece], *, full: bool) -> Entry:
    """What does not belong to the story, in one paragraph: a page has hundreds of such lines."""
    shown = run if full else run[:GLANCE]
    texts = [plain(piece.block.text, kind.value) for piece in shown]
    if len(shown) < len(run):
        texts.append(plain(f"… and {len(run) - len(shown)} more", kind.value))
    return Entry(joined(texts), (label(LABELS.get(kind, kind.value)),), inline=True)


def _captions(article: Article) -> dict[int, list[Entry]]:
    """The captions of each block, by where the block begins."""
    captions: dict[int, list[Entry]] = defaultdict(list)
    for caption in article.captions:
        captions[article.block_at(caption.span.start).span.start].append(_caption(caption))
    return captions


def _caption(caption: Caption) -> Entry:
    text = plain(caption.description or caption.text, "caption")
    if caption.credit is not None and caption.description:
        text.append("\n").append_text(_credit(caption, caption.credit))
    return Entry(text, (label("file photo" if caption.is_file_photo else "photo"),), inline=True)


def _credit(caption: Caption, credit: Credit) -> Text:
    facts = [" / ".join(filter(None, (credit.photographer, credit.agency, credit.via))) or credit.text]
    facts += [", ".join(filter(None, (p.name, p.region, p.country))) for p in caption.places]
    facts += [caption.date.text] if caption.date is not None else []
    return joined(plain(fact, "credit") for fact in facts)


def _notes(article: Article) -> dict[int, list[_Placed]]:
    """What the margin says of each block, by where the block begins: who speaks, and which days are meant."""
    notes: dict[int, list[_Placed]] = defaultdict(list)
    for start, note in sorted(_placed(article), key=itemgetter(0)):
        here = notes[article.block_at(start).span.start]
        if note not in [text for _, text in here[-1:]]:
            here.append((start, note))
    return notes


def _placed(article: Article) -> Iterator[_Placed]:
    if article.dateline is not None:
        yield article.dateline.span.start, plain("dateline", "label")
    yield from ((q.parts[0].span.start, speaker(q.speaker)) for q in article.quotes if q.speaker is not None and q.parts)
    yield from ((d.span.start, plain(d.value, "value")) for d in article.dates if d.value not in (None, d.text))
