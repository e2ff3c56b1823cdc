"""How the terminal view looks and how it is laid out: text in the middle, notes in the margin beside their lines."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from attrs import frozen
from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from ..records import Speaker

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
        "place": "none",
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

MARGIN, GAP, MEASURE = 20, 2, 72
"""Columns: of the margin, between margin and story, and at most of the story, which else is tiring to read."""

ROOMY = 68
"""From this width on there is a margin; below it, what would stand there stands under the paragraph."""

NARROWEST = 20
"""No terminal is taken to be narrower."""

_CONTROLS = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
"""Control characters have pictures, so that a text cannot command the terminal."""


@frozen
class Note:
    """What the margin says of a place in the text."""

    text: Text
    at: int = 0
    """Which character of the entry's text it belongs to."""


@frozen
class Entry:
    """A part of the view: some text, and what the margin says of it."""

    text: Text
    notes: tuple[Note, ...] = ()
    inline: bool = False
    """Whether the notes go before the text in a narrow view, as a label does; else below it."""


def make_console() -> Console:
    """Return the console of standard output: colours only on a terminal that wants them, 80 columns where none is."""
    return Console(theme=THEME, highlight=False, markup=False, emoji=False)


def plain(text: str, style: str = "") -> Text:
    """Return `text` as it stands, without mark-up, in one style."""
    return Text(text.translate(_CONTROLS), style)


def label(text: str) -> Note:
    """Return a note that says what an entry is."""
    return Note(plain(text, "label"))


def speaker(said_by: Speaker) -> Text:
    """Return the fullest name of a speaker or, without one, the mention beside the quotation, in another style."""
    return plain(said_by.name, "name") if said_by.name else plain(said_by.text, "unnamed")


def joined(texts: Iterable[Text]) -> Text:
    """Return `texts` in one paragraph, with dots between them."""
    return Text.assemble((" · ", "label")).join(texts)


def print_rule(console: Console) -> None:
    """Print a line across; of hyphens where the terminal knows no others."""
    console.rule(style="label", characters="-" if console.options.ascii_only else "─")


def print_entry(console: Console, entry: Entry) -> None:
    """Print `entry` as wide as the console allows."""
    width = max(console.width, NARROWEST)
    rows = _beside(console, width, entry) if width >= ROOMY else _below(console, width, entry)
    for row in rows:
        row.rstrip()
        console.print(row, no_wrap=True, crop=False, overflow="ignore")


def _beside(console: Console, width: int, entry: Entry) -> Iterator[Text]:
    story = entry.text.wrap(console, min(MEASURE, width - MARGIN - GAP))
    for note, line in zip_longest(_margin(console, entry, list(story)), story, fillvalue=Text()):
        note.rstrip()
        yield Text.assemble(" " * (MARGIN - note.cell_len), note, " " * GAP, line)


def _margin(console: Console, entry: Entry, story: list[Text]) -> list[Text]:
    """The lines of the margin: each note beside the line it belongs to, or below the note before it."""
    starts, margin = list(_starts(entry.text.plain, story)), list[Text]()
    for note in entry.notes:
        row = bisect_right(starts, note.at) - 1
        margin += [Text()] * (row - len(margin))
        margin += note.text.wrap(console, MARGIN)
    return margin


def _starts(text: str, lines: Iterable[Text]) -> Iterator[int]:
    """Where in `text` each of the lines begins that it was wrapped to."""
    at = 0
    for line in lines:
        words = line.plain.strip()
        at = max(at, text.find(words, at))
        yield at
        at += len(words)


def _below(console: Console, width: int, entry: Entry) -> Iterator[Text]:
    notes = [note.text for note in entry.notes]
    if entry.inline:
        yield from Text.assemble((": ", "label")).join([*notes, entry.text]).wrap(console, width)
        return
    yield from entry.text.wrap(console, width)
    if notes:
        yield from Text.assemble("  — ", joined(notes)).wrap(console, width)
