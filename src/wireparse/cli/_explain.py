"""Why each quotation has its speaker or none: the list that `wireparse show --explain` prints below the story.

One label a fact, so that it can be searched for; where nothing is known, that is said in words.
"""

from collections.abc import Iterator, Mapping

from rich.text import Text

from ..data.explanations import ATTRIBUTIONS, NAMES
from ..records import Article, Quote, Speaker
from ..render import Places
from ._layout import Entry, joined, label, plain

FIRST_WORDS = 54
"""So many characters of a quotation are shown at most: its words stand in the story above."""


def quotations(article: Article) -> Iterator[list[Entry]]:
    """Yield the quotations of `article` in order, each as its lines: words, place, speaker, cue and rules."""
    places = Places.of(article.source)
    for number, quote in enumerate(article.quotes, start=1):
        facts = _facts(quote, places)
        yield [Entry(text, (label(name),), inline=True) for name, text in [(f"{quote.kind} {number}", _words(quote)), *facts]]


def _words(quote: Quote) -> Text:
    text = quote.text
    if len(text) > FIRST_WORDS:
        text = text[:FIRST_WORDS].rpartition(" ")[0] or text[:FIRST_WORDS]
        text += " …"
    return plain(text, "quoted")


def _facts(quote: Quote, places: Places) -> Iterator[tuple[str, Text]]:
    yield "at", _place(quote.span.start, places)
    speaker = quote.speaker
    yield "speaker", Text("nobody", "label") if speaker is None else _mention(speaker, places)
    if quote.cue is not None:
        yield "cue", joined((plain(quote.cue.text, "headline"), _place(quote.cue.span.start, places)))
    yield "rule", _explained(quote.rule, ATTRIBUTIONS, "no rule applied" if speaker is None else "the record names no rule")
    if speaker is not None:
        yield from _name(speaker)


def _name(speaker: Speaker) -> Iterator[tuple[str, Text]]:
    if speaker.name is None:
        yield "name", Text("no name is known", "label")
        return
    yield "name", plain(speaker.name, "name")
    if speaker.role is not None:
        yield "role", plain(speaker.role)
    yield "name's rule", _explained(speaker.rule, NAMES, "the record names no rule")


def _mention(speaker: Speaker, places: Places) -> Text:
    return joined((plain(speaker.text, "speaker"), _place(speaker.span.start, places)))


def _place(offset: int, places: Places) -> Text:
    """Where `offset` is: lines and columns count from 1 as editors do, offsets from 0 as spans do."""
    line, column = places.place(offset)
    return plain(f"line {line}:{column}, offset {offset}", "label")


def _explained(rule: str | None, explanations: Mapping[str, str], none: str) -> Text:
    if rule is None:
        return Text(none, "label")
    return Text.assemble(plain(rule, "value"), ": ", plain(explanations.get(rule, "a rule of which no explanation is known")))
