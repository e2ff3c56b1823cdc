"""Which stretches of the source the records of an article mark, and as what."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import frozen

from ..records import Article, Author, Caption, Place, Quote, QuoteKind, Span

__all__ = ["Mark", "Marked", "marked"]


class Mark(StrEnum):
    """What a record says of some words.  The values are the names in lower case; the narrower ones stand behind the wider."""

    HEADLINE = "headline"
    """The title of the story."""
    SUBHEADLINE = "subheadline"
    """The deck below the title."""
    SECTION = "section"
    """The part of the publication."""
    SLUGLINE = "slugline"
    """The desk's working title."""
    BYLINE = "byline"
    """The line that says who wrote it."""
    CAPTION = "caption"
    """The words under a picture."""
    EDNOTE = "ednote"
    """A note from desk to desk."""
    SIGNOFF = "signoff"
    """The line that says who reported, wrote and edited it."""
    COPYRIGHT = "copyright"
    """The notice that says whose text it is."""
    DATELINE = "dateline"
    """The dateline of the story."""
    CREDIT = "credit"
    """Whose picture it is."""
    QUOTED = "quoted"
    """What stands between quotation marks and was said, whole or in part."""
    REPORTED = "reported"
    """Reported speech without quotation marks."""
    SPEAKER = "speaker"
    """The mention of who said it."""
    CUE = "cue"
    """The words that attribute it."""
    PLACE = "place"
    """A place that a dateline or caption names."""
    DATE = "date"
    """A date."""
    AUTHOR = "author"
    """Somebody named in the byline or sign-off."""


@frozen
class Marked:
    """A stretch of the source that a record marks."""

    span: Span
    """Where it stands."""
    mark: Mark
    """As what."""
    record: str
    """The record, by the way to it from the article: ``"quotes[3]"``, ``"captions[0].credit"``."""


def marked(article: Article) -> Iterator[Marked]:
    """Yield what the records of `article` mark, record by record."""
    for name in ("headline", "subheadline", "section", "slugline", "byline", "signoff", "copyright", "dateline"):
        if (record := getattr(article, name)) is not None:
            yield Marked(record.span, Mark(name), name)
    for number, note in enumerate(article.ednotes):
        yield Marked(note.span, Mark.EDNOTE, f"ednotes[{number}]")
    if article.dateline is not None:
        yield from _places(article.dateline.places, "dateline")
    for number, caption in enumerate(article.captions):
        yield from _caption(caption, f"captions[{number}]")
    for number, quote in enumerate(article.quotes):
        yield from _quote(quote, f"quotes[{number}]")
    for number, mention in enumerate(article.dates):
        yield Marked(mention.span, Mark.DATE, f"dates[{number}]")
    if article.envelope is not None and article.envelope.sent is not None:
        yield Marked(article.envelope.sent.span, Mark.DATE, "envelope.sent")
    yield from _people(article)


def _people(article: Article) -> Iterator[Marked]:
    if article.byline is not None:
        yield from _authors(article.byline.authors, "byline.authors")
    if (signoff := article.signoff) is not None:
        yield from _authors(signoff.reporting, "signoff.reporting")
        yield from _authors(signoff.writing, "signoff.writing")
        yield from _authors(signoff.editing, "signoff.editing")


def _authors(authors: Iterable[Author], way: str) -> Iterator[Marked]:
    return (Marked(author.span, Mark.AUTHOR, f"{way}[{number}]") for number, author in enumerate(authors))


def _places(places: Iterable[Place], way: str) -> Iterator[Marked]:
    return (Marked(place.span, Mark.PLACE, f"{way}.places[{number}]") for number, place in enumerate(places))


def _caption(caption: Caption, way: str) -> Iterator[Marked]:
    yield Marked(caption.span, Mark.CAPTION, way)
    yield from _places(caption.places, way)
    if caption.credit is not None:
        yield Marked(caption.credit.span, Mark.CREDIT, f"{way}.credit")
    if caption.date is not None:
        yield Marked(caption.date.span, Mark.DATE, f"{way}.date")


def _quote(quote: Quote, way: str) -> Iterator[Marked]:
    said = Mark.REPORTED if quote.kind is QuoteKind.INDIRECT else Mark.QUOTED
    yield from (Marked(part.span, said, way) for part in quote.parts)
    if quote.speaker is not None:
        yield Marked(quote.speaker.span, Mark.SPEAKER, way)
    if quote.cue is not None:
        yield Marked(quote.cue.span, Mark.CUE, way)
