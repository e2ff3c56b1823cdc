"""Quotations as strategies: who says what, between which marks, attributed in which way, and the records that stand for it."""

from collections.abc import Callable, Mapping, Sequence

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..grammar import Format
from ._parts import format_of
from ._pools import FIRST_NAMES, LAST_NAMES, SPEAKERS, TOPICS, Person, Topic
from ._samples import Rendered

Speech = tuple[list[str], list[dict[str, object]]]
"""Paragraphs, and the quotations in them."""

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
class Voice:
    """Somebody who speaks at some place of a story."""

    person: Person
    """Who it is."""
    mention: str
    """What the reporter calls the person here: the name, the surname, a pronoun."""
    marks: tuple[str, str]
    """What stands around quoted words."""
    verb: str
    """The word of saying, where the shape leaves a choice."""
    remark: str
    """Words for a partial quotation."""

    @property
    def opening(self) -> str:
        """The mention at the start of a sentence."""
        return self.mention[0].upper() + self.mention[1:]

    def quoted(self, words: str) -> str:
        """Return `words` between marks."""
        return words.join(self.marks)

    def said(self, mention: str, cue: str | None, *parts: str) -> dict[str, object]:
        """Return the record of a whole utterance."""
        return {"kind": "direct", "parts": list(parts), "speaker": self._speaker(mention), "cue": cue}

    def remarked(self, mention: str, cue: str) -> dict[str, object]:
        """Return the record of the remark inside a reporter's sentence."""
        return {**self.said(mention, cue, self.remark), "kind": "partial"}

    def _speaker(self, mention: str) -> dict[str, object]:
        return {"text": mention, "name": self.person.name}


Shape = Callable[[Voice, str, str], Speech]
"""How one or two sayings are told."""


# ------------------------------------------------------------------------------------ shapes in which any mention may stand


def _behind(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one},')} {v.mention} {v.verb}."], [v.said(v.mention, v.verb, f"{one},")]


def _mark_first(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(one)}, {v.mention} {v.verb}."], [v.said(v.mention, v.verb, one)]


def _before_colon(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.opening} {v.verb}: {v.quoted(f'{one}.')}"], [v.said(v.opening, v.verb, f"{one}.")]


def _before_comma(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.opening} {v.verb}, {v.quoted(f'{one}.')}"], [v.said(v.opening, v.verb, f"{one}.")]


def _two_sentences(v: Voice, one: str, two: str) -> Speech:
    paragraph = f"{v.quoted(f'{one},')} {v.mention} {v.verb}. {v.quoted(f'{two}.')}"
    return [paragraph], [v.said(v.mention, v.verb, f"{one},", f"{two}.")]


def _two_halves(v: Voice, one: str, two: str) -> Speech:
    two = f"and {two if two.startswith('I ') else two[0].lower() + two[1:]}."
    return [f"{v.quoted(f'{one},')} {v.mention} {v.verb}, {v.quoted(two)}"], [v.said(v.mention, v.verb, f"{one},", two)]


def _asked(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one}?')} {v.mention} asked."], [v.said(v.mention, "asked", f"{one}?")]


def _shouted(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one}!')} {v.mention} shouted."], [v.said(v.mention, "shouted", f"{one}!")]


def _told_reporters(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one},')} {v.mention} told reporters."], [v.said(v.mention, "told", f"{one},")]


def _in_a_statement(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one},')} {v.mention} said in a statement."], [v.said(v.mention, "said", f"{one},")]


def _remark(v: Voice, _one: str, _two: str) -> Speech:
    return [f"{v.opening} called the affair {v.quoted(v.remark)}."], [v.remarked(v.opening, "called")]


def _sentence_before(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.opening} was blunt. {v.quoted(f'{one}.')}"], [v.said(v.opening, None, f"{one}.")]


def _runs_on(v: Voice, one: str, two: str) -> Speech:
    """Each paragraph opens, the last closes."""
    paragraphs = [f"{v.marks[0]}{one}.", f"{v.quoted(f'{two},')} {v.mention} {v.verb}."]
    return paragraphs, [v.said(v.mention, v.verb, f"{one}.", f"{two},")]


def _runs_on_behind(v: Voice, one: str, two: str) -> Speech:
    paragraphs = [f"{v.opening} {v.verb}: {v.marks[0]}{one}.", v.quoted(f"{two}.")]
    return paragraphs, [v.said(v.opening, v.verb, f"{one}.", f"{two}.")]


def _next_paragraph(v: Voice, one: str, two: str) -> Speech:
    paragraphs = [f"{v.quoted(f'{one},')} {v.mention} {v.verb}.", v.quoted(f"{two}.")]
    return paragraphs, [v.said(v.mention, v.verb, f"{one},"), v.said(v.mention, None, f"{two}.")]


# ---------------------------------------------------------------------------------------- shapes that have the name with them


def _inverted(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one},')} {v.verb} {v.mention}."], [v.said(v.mention, v.verb, f"{one},")]


def _inverted_with_role(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one},')} {v.verb} {v.mention}, {v.person.role}."], [v.said(v.mention, v.verb, f"{one},")]


def _inverted_with_clause(v: Voice, one: str, two: str) -> Speech:
    paragraph = f"{v.quoted(f'{one},')} {v.verb} {v.mention}, who lives by the river. {v.quoted(f'{two}.')}"
    return [paragraph], [v.said(v.mention, v.verb, f"{one},", f"{two}.")]


def _with_role(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one},')} {v.mention}, {v.person.role}, {v.verb}."], [v.said(v.mention, v.verb, f"{one},")]


def _colon_with_role(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.opening}, {v.person.role}, {v.verb}: {v.quoted(f'{one}.')}"], [v.said(v.mention, v.verb, f"{one}.")]


def _according_before(v: Voice, _one: str, _two: str) -> Speech:
    text = f"According to {v.mention}, the affair is {v.quoted(v.remark)}."
    return [text], [v.remarked(v.mention, "According to")]


def _according_behind(v: Voice, _one: str, _two: str) -> Speech:
    return [f"The affair is {v.quoted(v.remark)}, according to {v.mention}."], [v.remarked(v.mention, "according to")]


def _at_the_end(v: Voice, _one: str, _two: str) -> Speech:
    text = f"The affair is {v.quoted(v.remark)} and should be over by spring, {v.mention} {v.verb}."
    return [text], [v.remarked(v.mention, v.verb)]


def _paragraph_before(v: Voice, one: str, _two: str) -> Speech:
    """The name comes first; a pronoun speaks."""
    first = f"{v.mention}, {v.person.role}, was among the first to complain."
    text = f"{v.quoted(f'{one},')} {v.person.pronoun} {v.verb}."
    return [first, text], [v.said(v.person.pronoun, v.verb, f"{one},")]


# ---------------------------------------------------------------------------------- shapes of press releases, not of stories


def _from(v: Voice, one: str, _two: str) -> Speech:
    return [f"From {v.mention}: {v.quoted(f'{one}.')}"], [v.said(v.mention, None, f"{one}.")]


def _signed(v: Voice, one: str, _two: str) -> Speech:
    return [f"{v.quoted(f'{one}.')} — {v.mention}, {v.person.role}"], [v.said(v.mention, None, f"{one}.")]


def _signed_below(v: Voice, one: str, _two: str) -> Speech:
    return [v.quoted(f"{one}."), f"— {v.mention}"], [v.said(v.mention, None, f"{one}.")]


def _transcript(v: Voice, one: str, _two: str) -> Speech:
    text = f"{v.person.last.upper()}: {one}."
    first = f"{v.mention}, {v.person.role}, was asked about it."
    return [first, v.quoted(text)], [v.said(v.person.last.upper(), None, text)]


def _named(*shapes: Shape) -> Mapping[str, Shape]:
    return {shape.__name__.strip("_").replace("_", "-"): shape for shape in shapes}


ANYWHERE = _named(
    *(_behind, _mark_first, _before_colon, _before_comma, _two_sentences, _two_halves, _asked, _shouted, _told_reporters),
    *(_in_a_statement, _remark, _sentence_before, _runs_on, _runs_on_behind, _next_paragraph),
)
"""Shapes in which the speaker may be called by name, surname, title or pronoun."""
BY_NAME = _named(
    *(
        _inverted,
        _inverted_with_role,
        _inverted_with_clause,
        _with_role,
        _colon_with_role,
        _according_before,
        _according_behind,
    ),
    *(_at_the_end, _paragraph_before),
)
"""Shapes in which the speaker is called by name."""
RELEASES = _named(_from, _signed, _signed_below, _transcript)
"""Shapes of press releases and transcripts: their lines may be no paragraphs of a story."""


IN_STORIES = {**ANYWHERE, **BY_NAME}
"""Shapes of which every line is a paragraph."""
DOUBLE_ONLY = frozenset({"runs-on-behind", "transcript"})
"""Shapes that are not read between single marks: an opening one inside a paragraph that is never closed may be an apostrophe,
and so may one before a name in capitals."""


# ------------------------------------------------------------------------------------------------------------------- strategies


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
