"""Reported speech without marks: ``S said that ...``, ``..., S said``, ``..., according to S``.

Only verbs of saying with a subject of their own count, and only sentences without quotation marks: what somebody thinks, wants
or shows is not speech.
"""

from attrs import frozen

from ..._span import Span
from ...data.cues import CueForm
from .before import subject_of
from .behind import parenthetical
from .cues import ACCORDING, CLAUSES, PREPOSITIONS, TIMES, Cue, cue_at, is_adverb
from .phrases import Mention, phrase_from
from .place import Attribution, attribution
from .words import Sentence

_LEMMAS = frozenset(
    """say tell note argue suggest acknowledge insist announce warn explain assert contend allege concede urge
    predict complain claim report stress emphasize reiterate testify caution declare admit confirm""".split()
)
"""The verbs that report speech without marks often enough."""
_FEWEST = 4
"""So many words report something."""
_FAR = 80
_ENDS = frozenset(". ? ! : ;".split())


@frozen
class Reported:
    """Reported speech."""

    content: Span
    """What is reported."""
    attribution: Attribution
    """Who said it."""


def reported_in(words: Sentence) -> Reported | None:
    """Return what a sentence reports; ``None`` if it reports nothing or holds quotation marks."""
    if any(w.stretch is not None for w in words):
        return None
    for i, word in enumerate(words[:_FAR]):
        if word.verb is not None or word.low == "according":
            cue = cue_at(words, i)
            found = _reported(words, cue) if cue is not None else None
            if found is not None:
                return found
    return None


def _reported(words: Sentence, cue: Cue) -> Reported | None:
    if cue.verb is ACCORDING:
        return _according(words, cue)
    plain = cue.is_finite or (cue.verb.form is CueForm.BASE and cue.verb.lemma == "say")
    if cue.verb.lemma not in _LEMMAS or not plain or (cue.first > 0 and words[cue.first - 1].low == "to"):
        return None
    mention = subject_of(words, cue, [cue])
    if mention is None or (mention.end > cue.first and parenthetical(words, cue) is None):
        return None
    behind = _content_behind(words, max(cue.last + 1, mention.end))
    if len(words) - behind > _FEWEST and mention.end <= cue.first and _opens_content(words, cue, behind):
        return _record(words, behind, len(words), mention, cue)
    first = min(mention.first, cue.first)
    comma = first > 0 and words[first - 1].low == ","
    return _record(words, 0, first - 1, mention, cue) if comma and first > _FEWEST else None


def _according(words: Sentence, cue: Cue) -> Reported | None:
    mention = phrase_from(words, cue.last + 1)
    if mention is None:
        return None
    if cue.first == 0:
        comma = next((k for k in range(mention.end, min(len(words), _FAR)) if words[k].low == ","), None)
        return _record(words, comma + 1, len(words), mention, cue) if comma is not None else None
    return _record(words, 0, cue.first, mention, cue) if cue.first > _FEWEST else None


def _content_behind(words: Sentence, i: int) -> int:
    """Return where the content begins behind the verb, over whom it is told, when, and "that"."""
    verb = words[i - 1].verb
    if i < len(words) and verb is not None and verb.lemma == "tell":
        told = phrase_from(words, i)
        i = told.end if told is not None else i + 1
    while i < len(words) and (is_adverb(words[i]) or words[i].low in TIMES or words[i].is_number or _dates(words, i)):
        i += 1
    return i + 1 if i < len(words) and words[i].low == "that" else i


def _dates(words: Sentence, i: int) -> bool:
    return words[i].low in ("on", "in", "late", "early", "last") and i + 1 < len(words) and words[i + 1].low in TIMES


def _opens_content(words: Sentence, cue: Cue, i: int) -> bool:
    """Tell whether a clause may begin at word `i`: no preposition or comma, unless "that" stands before."""
    if words[i - 1].low == "that":
        return True
    return words[i].is_word and words[i].low not in PREPOSITIONS and words[i].low not in CLAUSES and cue.last < i


def _record(words: Sentence, first: int, end: int, mention: Mention, cue: Cue) -> Reported | None:
    while end > first and words[end - 1].low in _ENDS | {","}:
        end -= 1
    given = attribution("indirect", words, mention, cue)
    if given is None or end - first < _FEWEST:
        return None
    return Reported(words.span(first, end), given)
