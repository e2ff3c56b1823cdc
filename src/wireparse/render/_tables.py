"""The records of an article as tables, a record a row: what is shown where somebody points at one, and below the text."""

from collections.abc import Iterator, Mapping
from enum import Enum

from attrs import asdict, frozen

from ..data.explanations import ATTRIBUTIONS, NAMES
from ..records import Article, Author, Caption, PartialDate, Place, Quote, Span

__all__ = ["HEADINGS", "Cell", "Row", "Rules", "Table", "tables"]


class Rules(Enum):
    """The tables that say what a rule looks at."""

    SAID = ATTRIBUTIONS
    """Why words have their speaker, or none."""
    NAME = NAMES
    """Why a mention stands for a name."""

    def explain(self, rule: str) -> str:
        """Return the sentence that explains `rule`."""
        explanations: Mapping[str, str] = self.value
        return explanations.get(rule, "a rule of which no explanation is known")


HEADINGS = {
    "quotes": ("speaker", "words", "mention", "role", "kind", "cue", "rule", "rule of the name"),
    "captions": ("description", "places", "date", "from the archive", "credit"),
    "credits": ("words", "photographer", "agency", "via", "marks"),
    "people": ("name", "task", "title", "affiliation", "from"),
    "places": ("name", "region", "country"),
    "dates": ("words", "value"),
    "lines": ("what", "words", "facts"),
}
"""For each table what the facts of a row are."""


@frozen
class Cell:
    """One fact of a record."""

    text: str | None = None
    """The fact; ``None`` where the text gives none."""
    rules: Rules | None = None
    """Where the fact is the name of a rule, the table that explains it."""
    is_missing: bool = False
    """Whether the text stands for a fact that is not there, in words."""


@frozen
class Row:
    """One record."""

    record: str
    """The way to it from the article: ``"quotes[3]"``."""
    cells: tuple[Cell, ...]
    """Its facts, one for each heading."""
    span: Span | None = None
    """Where it stands; ``None`` for what has no place of its own."""


@frozen
class Table:
    """All records of one kind."""

    name: str
    """For programs: ``"quotes"``."""
    title: str
    """For people: ``"Who said what"``."""
    one: str
    """What a row is: ``"Quotation"``."""
    rows: tuple[Row, ...]
    """The records, in order."""

    @property
    def headings(self) -> tuple[str, ...]:
        """What the facts of each row are."""
        return HEADINGS[self.name]


def tables(article: Article) -> tuple[Table, ...]:
    """Return the tables of `article` that have rows."""
    makers = (_quotes, _captions, _credits, _people, _places, _dates, _lines)
    return tuple(table for make in makers if (table := make(article)).rows)


def _cells(*facts: str | None) -> tuple[Cell, ...]:
    return tuple(map(Cell, facts))


def _quotes(article: Article) -> Table:
    rows = (Row(f"quotes[{number}]", _quote(quote), quote.span) for number, quote in enumerate(article.quotes))
    return Table("quotes", "Who said what", "Quotation", tuple(rows))


def _quote(quote: Quote) -> tuple[Cell, ...]:
    speaker, cue = quote.speaker, None if quote.cue is None else quote.cue.text
    if speaker is None:
        why = Cell("no rule applied", is_missing=True) if quote.rule is None else Cell(quote.rule, Rules.SAID)
        return (Cell("nobody", is_missing=True), *_cells(quote.text, None, None, quote.kind.value, cue), why, Cell())
    return (
        Cell("no name is known", is_missing=True) if speaker.name is None else Cell(speaker.name),
        *_cells(quote.text, speaker.text, speaker.role, quote.kind.value, cue),
        Cell(quote.rule, Rules.SAID),
        Cell(speaker.rule, Rules.NAME),
    )


def _captions(article: Article) -> Table:
    rows = (Row(f"captions[{number}]", _caption(caption), caption.span) for number, caption in enumerate(article.captions))
    return Table("captions", "Pictures", "Caption", tuple(rows))


def _caption(caption: Caption) -> tuple[Cell, ...]:
    places = "; ".join(_whole(place) for place in caption.places) or None
    when = None if caption.date is None else caption.date.text
    whose = None if caption.credit is None else caption.credit.text
    return _cells(caption.description or None, places, when, "yes" if caption.is_file_photo else None, whose)


def _credits(article: Article) -> Table:
    rows = (
        Row(f"captions[{number}].credit", _cells(c.text, c.photographer, c.agency, c.via, ", ".join(c.marks) or None), c.span)
        for number, caption in enumerate(article.captions)
        if (c := caption.credit) is not None
    )
    return Table("credits", "Credits", "Credit", tuple(rows))


def _people(article: Article) -> Table:
    rows = [
        Row(f"{way}[{number}]", _cells(author.name, task, author.title, author.affiliation, author.place), author.span)
        for way, task, authors in _authors(article)
        for number, author in enumerate(authors)
    ]
    return Table("people", "Who made it", "Author", tuple(rows))


def _authors(article: Article) -> Iterator[tuple[str, str, tuple[Author, ...]]]:
    if article.byline is not None:
        yield "byline.authors", "byline", article.byline.authors
    if article.signoff is not None:
        yield "signoff.reporting", "reporting", article.signoff.reporting
        yield "signoff.writing", "writing", article.signoff.writing
        yield "signoff.editing", "editing", article.signoff.editing


def _places(article: Article) -> Table:
    ways = [("dateline", article.dateline.places)] if article.dateline is not None else []
    ways += [(f"captions[{number}]", caption.places) for number, caption in enumerate(article.captions)]
    rows = (
        Row(f"{way}.places[{number}]", _cells(place.name, place.region, place.country), place.span)
        for way, places in ways
        for number, place in enumerate(places)
    )
    return Table("places", "Places", "Place", tuple(rows))


def _dates(article: Article) -> Table:
    rows = [Row(f"dates[{number}]", _cells(d.text, d.value), d.span) for number, d in enumerate(article.dates)]
    parts = [(f"captions[{number}].date", caption.date) for number, caption in enumerate(article.captions)]
    parts += [("envelope.sent", article.envelope.sent)] if article.envelope is not None else []
    rows += [Row(way, _cells(part.text, _iso(part)), part.span) for way, part in parts if part is not None]
    return Table("dates", "Dates", "Date", tuple(rows))


def _iso(part: PartialDate) -> str | None:
    """The parts of `part` as ISO 8601 has them; ``None`` where it allows none without a year."""
    if part.year is None:
        return None
    fields = [f"{part.year:04}", *(f"{p:02}" for p in (part.month, part.day if part.month else None) if p is not None)]
    time = f"T{part.hour:02}:{part.minute or 0:02}" if part.hour is not None and part.day is not None else ""
    return "-".join(fields) + time


def _lines(article: Article) -> Table:
    return Table("lines", "Lines around the story", "Line", tuple(_line_rows(article)))


def _line_rows(article: Article) -> Iterator[Row]:
    for name in ("slugline", "section", "headline", "subheadline", "byline", "dateline", "signoff", "copyright"):
        if (record := getattr(article, name)) is not None:
            yield Row(name, _cells(name, record.text, _facts(record)), record.span)
    for number, note in enumerate(article.ednotes):
        yield Row(f"ednotes[{number}]", _cells("note to desks", note.text, None), note.span)
    if article.envelope is not None:
        for name, value in asdict(article.envelope, recurse=False).items():
            if value is not None and name != "sent":  # which is among the dates
                yield Row(f"envelope.{name}", _cells(f"envelope: {name.replace('_', ' ')}", str(value), None))


def _facts(record: object) -> str | None:
    """The facts of a line that have no row of their own."""
    found = ((name.replace("_", " "), getattr(record, name, None)) for name in ("agency", "date", "initials", "holder", "year"))
    said = (f"{name} {_fact(value)}" for name, value in found if value)
    return " · ".join(said) or None


def _fact(value: object) -> str:
    if isinstance(value, PartialDate):
        return value.text
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _whole(place: Place) -> str:
    return ", ".join(filter(None, (place.name, place.region, place.country)))
