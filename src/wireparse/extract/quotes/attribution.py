"""The walk over a story: each quoted stretch with its speaker, from its sentence or from the one before."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from attrs import mutable

from ..._span import Span
from .behind import says_at, signed
from .cues import cues_of
from .indirect import Reported, reported_in
from .marks import Stretch, stretches
from .others import introduced
from .place import Attribution, Place, place_of
from .rules import attribute
from .words import Sentence, sentences_of, sentences_with, words_of

_SIGNATURE = 80
"""No line that signs a quotation is longer."""
_SCRAP = 2
"""So few words without a full stop are no second half."""


@mutable(eq=False)
class Said:
    """A quoted stretch and what is known of it."""

    stretch: Stretch
    """The stretch."""
    paragraph: int
    """The number of its paragraph."""
    direct: bool
    """Whether it is a whole utterance."""
    attribution: Attribution | None = None
    """Who said it."""
    unsaid: str | None = None
    """The rule by which nobody says it: a title, an attribute, a term."""
    whole: bool = False
    """Whether it fills its paragraph."""
    continues: "Said | None" = None
    """The stretch of which it is a further part."""
    inherits: bool = False
    """Whether it is a quotation of its own by the speaker of the one before."""


class Reading(NamedTuple):
    """How a story is read."""

    source: str
    """The text in which the marks stand; its words are read in a copy without instrument codes."""
    single: bool
    """Whether its quotations stand between single marks."""
    indirect: bool
    """Whether reported speech without marks counts."""
    own: frozenset[str]
    """More words of saying, in lower case."""
    attitudes: bool = True
    """Whether what somebody thinks or wants counts as reported speech."""


def read(text: str, spans: Sequence[Span], reading: Reading) -> tuple[list[Said], list[Reported]]:
    """Return the quoted stretches of the paragraphs with their attributions, and what is reported without marks, in order."""
    found: list[Said] = []
    reported: list[Reported] = []
    for number, span in enumerate(spans):
        marked = stretches(reading.source, span, single=reading.single)
        if not marked and not reading.indirect:
            continue
        words = words_of(text, span, marked, reading.own)
        if marked:
            sentences = sentences_of(words, says_at)
        else:
            reporting = [i for i, word in enumerate(words) if word.reports]
            sentences = sentences_with(words, reporting, says_at) if reporting else []
        said = _said_in_paragraph(reading.source, number, sentences) if marked else []
        found += said
        if reading.indirect:
            served = frozenset(item.attribution.cue for item in said if item.attribution is not None and item.attribution.cue)
            for sentence in sentences:
                reported += reported_in(sentence, served, attitudes=reading.attitudes)
        for item in said:
            item.attribution = _alone(item.attribution)
    _signed(text, spans, found)
    _run_on(spans, found)
    _follow_on(found)
    _announced(text, spans, found, reading)
    return found, list(_outside(found, reported))


def _outside(found: list[Said], reported: list[Reported]) -> Iterator[Reported]:
    """Leave out what is reported between two parts of one quotation: ``"A," S said, adding that B. "C"``."""
    spoken = [Span(item.continues.stretch.span.start, item.stretch.span.end) for item in found if item.continues is not None]
    i = 0
    for record in reported:
        while i < len(spoken) and spoken[i].end <= record.content.start:
            i += 1
        if i == len(spoken) or record.content.end <= spoken[i].start:
            yield record


def _said_in_paragraph(text: str, number: int, sentences: list[Sentence]) -> list[Said]:
    found: list[Said] = []
    last: Said | None = None
    previous: Sentence | None = None
    for words in sentences:
        items = _said_in_sentence(text, number, words, last, previous)
        found += items
        last, previous = _lead(items), words
    if len(sentences) == 1 and len(sentences[0]) == 1:
        found[0].whole = True
    return found


def _said_in_sentence(text: str, number: int, words: Sentence, last: Said | None, previous: Sentence | None) -> list[Said]:
    """Return the stretches of one sentence; `last` is what they may continue, `previous` the sentence before."""
    items: list[Said] = []
    for place in _places(text, words):
        given, unsaid = attribute(place)
        item = Said(place.stretch, number, place.direct, given, unsaid)
        if not unsaid:
            _second_half(place, item, items[-1] if items else last)
            if last is None and previous is not None and place.starts_sentence and place.direct and given is None:
                item.attribution = introduced(previous)
        items.append(item)
    _share(items)
    return items


def _places(text: str, words: Sentence) -> Iterator[Place]:
    at = [(i, w.stretch) for i, w in enumerate(words) if w.stretch is not None]
    cues = cues_of(words) if at else []
    return (place_of(text, words, i, stretch, cues) for i, stretch in at)


def _lead(items: list[Said]) -> Said | None:
    """Return the stretch of a sentence that the next may continue: the last that subject and verb stand behind."""
    if not items:
        return None
    leading = [i for i in items if i.continues or (i.attribution is not None and i.attribution.rule == "behind")]
    return (leading or items)[-1]


def _second_half(place: Place, item: Said, last: Said | None) -> None:
    """Join the second half: ``"A," S said. "B."`` is one quotation of two parts, and so is ``"A," S said, "B."``."""
    if last is None or last.attribution is None:
        return
    if last.attribution.words is place.words:
        if _goes_on(place, item, last.attribution):
            item.attribution, item.continues = last.attribution, last
    elif place.starts_sentence and place.direct and item.attribution is None:
        if last.direct or last.attribution.rule == "behind":
            if len(place.said) > _SCRAP or place.stretch.sign in "?!.":
                item.attribution, item.continues = last.attribution, last
        elif last.attribution.rule == "before":
            item.attribution, item.inherits = _as(last.attribution, "follows"), True


def _goes_on(place: Place, item: Said, given: Attribution) -> bool:
    """Tell whether the stretch is the second half of ``"A," S said, "B"``: no other cue stands between."""
    if given.rule != "behind" or place.words[place.at - 1].low not in ",:–—-" or _is_inside(place, given):
        return False
    return item.attribution is None or item.attribution.cue == given.cue


def _is_inside(place: Place, given: Attribution) -> bool:
    """Tell whether the stretch stands between a speaker and the verb: ``"A," Lee, "Bo" to friends, said``."""
    return given.cue is not None and place.stretch.span.end <= given.cue.start


def _share(items: list[Said]) -> None:
    """Give a scrap without speaker that of the next in its sentence: ``The "A" and "B" failed, S said``."""
    for follower, item in pairwise(reversed(items)):
        given = follower.attribution
        if item.attribution is None and not item.unsaid and given is not None and _is_beside(item, given, follower):
            item.attribution = _as(given, "shared")


def _is_beside(item: Said, given: Attribution, follower: Said) -> bool:
    """Tell whether the speaker is named on one side of both stretches.

    Between them, the first would stand in a clause before; a transcript names the speaker in the words of the second.
    """
    start = given.mention.span(given.words).start
    return not item.stretch.span.end <= start < follower.stretch.span.end


def _as(given: Attribution | None, rule: str) -> Attribution | None:
    """Return what another stretch was given, by the rule that takes it over."""
    return given._replace(rule=rule) if given is not None else None


def _alone(given: Attribution | None) -> Attribution | None:
    return given.alone() if given is not None else None


def _beside(found: list[Said]) -> Iterator[Said]:
    """Yield the utterances for which the paragraphs beside are looked at."""
    return (item for item in found if item.attribution is None and item.unsaid is None and item.direct)


def _signed(text: str, spans: Sequence[Span], found: list[Said]) -> None:
    """Look at the paragraph behind: a line with a dash signs a quotation."""
    for item in _beside(found):
        n = item.paragraph
        if n + 1 < len(spans) and item.stretch.span.end == spans[n].end and spans[n + 1].end - spans[n + 1].start < _SIGNATURE:
            item.attribution = _alone(signed(words_of(text, spans[n + 1]), 0))


def _announced(text: str, spans: Sequence[Span], found: list[Said], reading: Reading) -> None:
    """Look at the paragraph before: one that ends with a colon announces a quotation, and any one that stands alone."""
    for item in _beside(found):
        n = item.paragraph
        if n == 0 or item.stretch.span.start != spans[n].start:
            continue
        before = spans[n - 1]
        if text[before.end - 1] == ":" or (item.whole and item.stretch.closed):
            marked = stretches(reading.source, before, single=reading.single)
            item.attribution = _alone(introduced(sentences_of(words_of(text, before, marked, reading.own), says_at)[-1]))


def _run_on(spans: Sequence[Span], found: list[Said]) -> None:
    """Join paragraphs: one whose mark is not closed goes on in the next if that opens with a mark."""
    for item, follower in pairwise(found):
        n = follower.paragraph
        opens = n == item.paragraph + 1 and follower.stretch.span.start == spans[n].start
        if item.stretch.closed or not (opens or follower.stretch.span.start == item.stretch.span.end):
            continue
        if follower.attribution is not None and follower.attribution.rule == "transcript":
            continue
        follower.continues = item
        if follower.attribution is None and not follower.unsaid:
            follower.attribution = _as(item.attribution, "run-on")
        elif item.attribution is None:
            item.attribution = _as(follower.attribution, "run-on")


def _follow_on(found: list[Said]) -> None:
    """Give a paragraph that is nothing but a quotation the speaker of the direct quotation in the paragraph before."""
    for item, follower in pairwise(found):
        adjacent = follower.paragraph == item.paragraph + 1 and item.direct and follower.direct and follower.whole
        if adjacent and follower.attribution is None and not follower.unsaid:
            follower.attribution, follower.inherits = _as(item.attribution, "continued"), True
