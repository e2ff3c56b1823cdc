"""The shapes of quotations: the ways in which a reporter sets what somebody says, each with the records that stand for it."""

from collections.abc import Callable, Mapping

from attrs import frozen

from ._pools import Person

Speech = tuple[list[str], list[dict[str, object]]]
"""Paragraphs, and the quotations in them."""


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
