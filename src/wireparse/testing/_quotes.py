"""Quotations as strategies: who says what, between which marks, attributed in which way, and the records that stand for it."""

from collections.abc import Mapping, Sequence

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..grammar import Format
from ._parts import format_of
from ._pools import FIRST_NAMES, LAST_NAMES, SPEAKERS, TOPICS, Person, Topic
from ._quote_shapes import ANYWHERE, DOUBLE_ONLY, IN_STORIES, RELEASES, Shape, Speech, Voice
from ._samples import Rendered

MARKS = (
    *(('"', '"'), ("“", "”"), ("“", '"'), ('"', "”"), ("``", "''"), ("„", "“"), ("„", "”"), ("«", "»"), ("‘‘", "’’")),
    *(("'", "'"), ("‘", "’"), ("`", "'")),
)
"""What opens and closes a quotation, as typed by writers with one habit; the last three are single."""
SINGLE = frozenset(MARKS[-3:])
"""Marks that may be apostrophes."""
VERBS = ("said", "added", "recalled", "explained", "warned", "insisted", "argued", "joked", "replied", "says")
REMARKS = ("far too loud", "beyond repair", "no place for a bird", "as stubborn as a goat", "very nearly perfect")
"""Words for the middle of a reporter's sentence."""


@frozen
class Habit:
    """How one writer sets quotations."""

    marks: tuple[str, str]
    """What opens and what closes one."""
    verbs: Sequence[str] = VERBS
    """Words of saying."""


def habits(format: Format | str) -> SearchStrategy[Habit]:  # noqa: A002 - as the library calls it everywhere
    """Return a strategy for the habits of an outlet's writers: its own words of saying are among theirs."""
    style = format_of(format).quotes
    marks = [pair for pair in MARKS if pair in SINGLE] if style.single else MARKS
    return st.builds(Habit, st.sampled_from(marks), st.just((*VERBS, *sorted(style.cues))))


@st.composite
def people(draw: DrawFn) -> Person:
    """Return a strategy for invented people: those of the pool, and any first name with any surname."""
    if draw(st.booleans()):
        return draw(st.sampled_from(SPEAKERS))
    pronoun = draw(st.sampled_from(("she", "he")))
    first, last = draw(st.sampled_from(FIRST_NAMES[pronoun])), draw(st.sampled_from(LAST_NAMES))
    return Person(first, last, pronoun, draw(st.sampled_from(SPEAKERS)).role)


def mentions_of(person: Person) -> Sequence[str]:
    """Return what a reporter calls somebody who was named before."""
    titles = ("Mr", "Mr.") if person.pronoun == "he" else ("Ms", "Mrs.")
    return (person.last, person.pronoun, person.name, *(f"{title} {person.last}" for title in titles))


@st.composite
def speech(
    draw: DrawFn,
    person: Person,
    topic: Topic,
    habit: Habit,
    shapes: Mapping[str, Shape] = IN_STORIES,
) -> Speech:
    """Return a strategy for paragraphs in which `person`, not named before, speaks about `topic` once or twice.

    Args:
        draw: given by Hypothesis.
        person: who speaks.
        topic: about what.
        habit: how the writer sets quotations.
        shapes: in which ways the person may be quoted first; then it is one of `ANYWHERE`.
    """
    sayings = draw(st.permutations(topic.sayings))
    paragraphs, found = draw(_shapes(shapes, habit.marks))(draw(voices(person, person.name, habit)), *sayings[:2])
    if draw(st.booleans()):
        mention = draw(st.sampled_from(mentions_of(person)))
        more = draw(_shapes(ANYWHERE, habit.marks))(draw(voices(person, mention, habit)), *sayings[2:4])
        paragraphs, found = paragraphs + more[0], found + more[1]
    return paragraphs, found


def _shapes(shapes: Mapping[str, Shape], marks: tuple[str, str]) -> SearchStrategy[Shape]:
    return st.sampled_from([shapes[name] for name in sorted(shapes) if not (marks in SINGLE and name in DOUBLE_ONLY)])


def voices(person: Person, mention: str, habit: Habit) -> SearchStrategy[Voice]:
    """Return a strategy for ways in which `person` speaks, called by `mention`."""
    fixed = {"person": st.just(person), "mention": st.just(mention), "marks": st.just(habit.marks)}
    return st.builds(Voice, verb=st.sampled_from(habit.verbs), remark=st.sampled_from(REMARKS), **fixed)


@st.composite
def quotes(draw: DrawFn, format: Format | str = "plain") -> Rendered:  # noqa: A002 - as the library calls it everywhere
    """Return a strategy for one to four paragraphs in which one person speaks; the record holds ``quotes``.

    A blank line stands between paragraphs: lines of like length without any may be hard-wrapped ones.

    Args:
        draw: given by Hypothesis.
        format: whose style it is, a format or a built-in one's name: its own words of saying are drawn too.
    """
    topic, habit = draw(st.sampled_from(TOPICS)), draw(habits(format))
    paragraphs, found = draw(speech(draw(people()), topic, habit, {**IN_STORIES, **RELEASES}))
    return "\n\n".join(paragraphs), {"quotes": found}
