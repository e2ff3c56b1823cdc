"""Stretches between marks that nobody says: titles of works, names of programmes, terms and values of attributes."""

from ...data.cues import NAMING, WORKS, Grade
from .cues import DETERMINERS, TIMES, is_verb
from .phrases import is_nickname
from .place import Place

_SMALL = frozenset("a an the of for and or in on at to by from with as is vs nor but de la".split())
"""Words that stay small in a title."""
_TERM = 3
"""How many words a term has at most."""
_TITLE = 16
"""How many words a title has at most."""
_ADJACENT = 2
"""How near to the mark a word of saying is, at most one other word between, that has its words between marks."""
_NAMED_BY = 6
"""How near a verb like "call" makes capitalised words a name that somebody gives."""
_ITSELF = frozenset("itself himself herself themselves".split())
_OFFERS = frozenset("offer seek want plan refuse agree prefer hope begin continue".split())
"""Lemmas whose infinitive is done, not said."""


def unsaid(place: Place) -> str | None:
    """Return why nobody says the stretch, so that no rule need look at it: it is an attribute's value, a title, a nickname."""
    return next((rule for rule, holds in _UNSAID if holds(place)), None)


def is_term(place: Place) -> bool:
    """Tell whether words in a sentence are only set off: ``Lee offered to join an "A B"``, ``Lee wants an "A"``."""
    if place.direct or not place.left or len(place.said) > _TERM:
        return False
    near = place.left[-1]
    if near.verb.lemma in NAMING and place.words[place.at - 1].low in _ITSELF:
        return True
    offers = near.verb.lemma in _OFFERS and place.words[near.last + 1].low == "to"
    return offers or all(c.verb.grade is Grade.THOUGHT for c in place.left)


def _is_attribute(place: Place) -> bool:
    """Tell whether the mark opens the value of an attribute in left-over mark-up."""
    start = place.stretch.span.start
    return place.text[max(0, start - 1) : start] == "="


def _is_stage_direction(place: Place) -> bool:
    """Tell whether the marks stand round a remark in brackets: ``"(Applause.)"``."""
    inner = place.stretch.inner
    return place.text[inner.start] in "([" and place.text[inner.end - 1] in ")]"


def _is_between_names(place: Place) -> bool:
    """Tell whether the stretch is a nickname: ``Ann "Bo" Lee``."""
    words, k = place.words, place.at
    return place.said[0][0].isupper() and is_nickname(words, k) and words[k + 1].low not in TIMES


def _is_title(place: Place) -> bool:
    """Tell whether capitalised words are the title of a work: behind "on NBC's", "the film", "a show called"."""
    before = place.words[place.at - 1]
    in_capitals = place.at > 0 and before.text.isupper() and len(before.text) > 1
    if in_capitals or not _in_title_case(place.said):
        return False
    if place.at == 0:
        return len(place.said) > 1 and place.stretch.sign.isalnum() and len(place.words) > 1 and is_verb(place.words, 1)
    if before.low == "," and place.at > 1:
        before = place.words[place.at - 2]
        return before.low in WORKS or (before.is_possessive and not _is_named(place))
    behind = place.words[place.at + 1 : place.at + 2]
    if before.low in WORKS or (not place.direct and any(word.low in WORKS for word in behind)):
        return True
    return not _is_named(place) and (before.is_possessive or (len(place.said) > 1 and _is_apart(place)))


def _is_apart(place: Place) -> bool:
    """Tell whether capitalised words are no utterance: neither a pause nor a word of saying stands right before them."""
    if place.left and place.at - place.left[-1].last <= _ADJACENT:
        near = place.left[-1]
        return near.verb.lemma in ("tell", "sing") or place.words[place.at - 1].low in DETERMINERS
    return not place.direct


def _is_named(place: Place) -> bool:
    """Tell whether somebody gives the name: ``Lee called him "Lucky Bo"``."""
    return any(c.verb.lemma in NAMING and c.last >= place.at - _NAMED_BY for c in place.left)


def _in_title_case(said: list[str]) -> bool:
    bare = [w.strip("'’‘\"“”.,!?:;()[]&-–—#") for w in said]
    if not bare or len(said) >= _TITLE or not bare[0][:1].isupper():
        return False
    return all(not w[:1].islower() or w.lower() in _SMALL for w in bare)


def _is_example(place: Place) -> bool:
    """Tell whether the words are an example of words: ``new words such as "A" and "B"``."""
    return [word.low for word in place.words[max(0, place.at - 2) : place.at]] == ["such", "as"]


_UNSAID = (
    ("attribute", _is_attribute),
    ("stage-direction", _is_stage_direction),
    ("title", _is_title),
    ("nickname", _is_between_names),
    ("term", _is_example),
)
"""What nobody says, by the names of the rules that tell."""
