"""Reported speech without marks: ``S said that ...``, ``..., S said``, ``..., according to S``, and what S wants or doubts.

A word reports if it does so often enough, by the table of `data.reporting`, for what stands behind it: "that" lets a word pass
that a preposition does not.

====================  ========================================================
Rule                  Example
====================  ========================================================
indirect-according    ``According to S, A``; ``A, according to S``
indirect-before       ``S said that A``; ``S wants A``; ``S left, saying A``
indirect-behind       ``A, S said on Monday``; ``A, said S``
indirect-adjective    ``S was sure that A``
indirect-noun         ``S's claim that A``
====================  ========================================================
"""

from attrs import evolve, frozen

from ..._span import Span
from ...data.cues import CueForm, CueVerb, Grade
from ...data.reporting import ADJECTIVES, NOUNS, VERBS
from .before import subject_of
from .behind import parenthetical
from .contents import ENDS, behind, is_closing, least_share
from .cues import BE, Cue, cue_at, is_adverb, is_verb, verb_at
from .phrases import Mention, phrase_from
from .place import Attribution, attribution
from .subjects import phrase_ending, subject_before
from .words import Sentence

_FEWEST = 2
"""So many words report something."""
_LONGEST = 80
"""No more words of a sentence are read, and no content is longer."""
_CUES, _CUES_FAR = 12, 40
"""How many cues before one its subject is looked for at, and how far."""
_LEFT = 3
"""So many words stand before ", S said" if they are what is said."""
_OWNER_FAR = 2
_JOINS = frozenset("and but while although though ;".split())
"""What stands before a clause that is no part of what the clause before it reports."""
_REPORTING = VERBS.keys() | ADJECTIVES.keys() | NOUNS.keys() | {"according"}
_FEELING = BE | frozenset("feel feels felt seem seems seemed remain remains remained become became".split())
_DEGREES = frozenset("not very so".split())
_OPENERS = frozenset("that to about by of with at in over for on against".split())
"""What stands before the content behind an adjective or a noun."""
_OWNERS = frozenset("his her their its".split())


@frozen
class Reported:
    """Reported speech."""

    content: Span
    """What is reported."""
    attribution: Attribution
    """Who said it."""


@frozen
class _Report:
    """A record in the making."""

    rule: str
    first: int
    """The index of the first word of the content."""
    end: int
    """The index of the word behind its last one."""
    mention: Mention
    cue: Cue


def reported_in(words: Sentence, served: frozenset[Span] = frozenset()) -> list[Reported]:
    """Return what a sentence reports without quotation marks; the cues at `served` introduce quotations."""
    at = [i for i, word in enumerate(words[:_LONGEST]) if word.low in _REPORTING]
    if not at:
        return []
    reports = [one for i in at if (one := _report(words, i)) is not None and one.cue.span(words) not in served]
    return [record for one in _apart(words, reports) if (record := _record(words, one)) is not None]


def _report(words: Sentence, i: int) -> _Report | None:
    low = words[i].low
    if low == "according":
        return _according(words, i)
    found = _verb(words, i) if low in VERBS else None
    if found is None and low in ADJECTIVES:
        found = _adjective(words, i)
    return _noun(words, i) if found is None and low in NOUNS else found


def _apart(words: Sentence, reports: list[_Report]) -> list[_Report]:
    """Leave out what another record holds: in "S said T wants A" T's wish is S's report; a joined clause ends the record."""
    kept: list[_Report] = []
    for one in sorted(reports, key=lambda report: report.first):
        if kept and one.first < kept[-1].end:
            end = _joined(words, kept[-1], one)
            if end <= kept[-1].first:
                continue
            kept[-1] = evolve(kept[-1], end=end)
        kept.append(one)
    return kept


def _joined(words: Sentence, one: _Report, other: _Report) -> int:
    """Return where `one` ends before the clause of `other`: "S said A and asked B", "S said A, but T denied B"; 0 if inside."""
    shared = other.mention.first < one.first
    start = other.cue.first if shared else min(other.mention.first, other.cue.first)
    joins = words[start - 1].low
    return start - 1 if joins in _JOINS or (shared and joins == ",") else 0


def _record(words: Sentence, one: _Report) -> Reported | None:
    first, end = one.first, min(one.end, one.first + _LONGEST)
    while end > first and words[end - 1].low in ENDS:
        end -= 1
    if end - first < _FEWEST or any(word.stretch is not None for word in words[first:end]):
        return None
    given = attribution(one.rule, words, one.mention, one.cue)
    return Reported(words.span(first, end), given) if given is not None else None


def _verb(words: Sentence, i: int) -> _Report | None:
    reporting = VERBS[words[i].low]
    cue = verb_at(words, i, words[i].verb or reporting.verb)
    if cue is None:
        return None
    inverted = parenthetical(words, cue)
    if inverted is not None:
        says = cue.verb.grade is Grade.SPEECH
        return _Report("indirect-behind", 0, i - 1, inverted, cue) if says else None
    start = behind(words, cue)
    introduces, closes = reporting.share >= least_share(words, start, cue), i > _LEFT and is_closing(words, cue)
    mention = _subject(words, cue) if introduces or closes else None
    if mention is None:
        return None
    if closes and (end := _closed(words, cue, mention)):
        return _Report("indirect-behind", 0, end, mention, cue)
    upright = introduces and mention.first < cue.first
    return _Report("indirect-before", start, len(words), mention, cue) if upright else None


def _closed(words: Sentence, cue: Cue, mention: Mention) -> int:
    """Return where the content ends that stands before ", S said" or ", said S"; 0 if none does."""
    end = min(mention.first, cue.first) - 1
    if end < _LEFT or words[end].low != ",":
        return 0
    inverted = mention.first > cue.first
    return end if inverted or any(is_verb(words, k) for k in range(end)) else 0


def _subject(words: Sentence, cue: Cue) -> Mention | None:
    near = range(max(0, cue.first - _CUES_FAR), cue.first)
    cues = [found for k in near if words[k].verb is not None and (found := cue_at(words, k)) is not None]
    return subject_of(words, cue, cues[-_CUES:])


def _adjective(words: Sentence, i: int) -> _Report | None:
    """``S was sure that A``: an adjective behind "be"."""
    k = i - 1
    while k >= 0 and (is_adverb(words[k]) or words[k].low in _DEGREES):
        k -= 1
    felt = k >= 0 and words[k].low in _FEELING
    return _opened("indirect-adjective", words, i, subject_before(words, k) if felt else None)


def _noun(words: Sentence, i: int) -> _Report | None:
    """``S's claim that A``: a noun behind a possessive."""
    for k in range(i - 1, max(-1, i - 1 - _OWNER_FAR), -1):
        if words[k].is_possessive:
            return _opened("indirect-noun", words, i, phrase_ending(words, k))
        if words[k].low in _OWNERS:
            return _opened("indirect-noun", words, i, Mention(k, k + 1))
    return None


def _opened(rule: str, words: Sentence, i: int, mention: Mention | None) -> _Report | None:
    """Return the report of the noun or adjective at word `i` if a word behind it opens the content."""
    if mention is None or i + 1 >= len(words) or words[i + 1].low not in _OPENERS:
        return None
    cue = Cue(i, i, CueVerb(words[i].low, CueForm.BASE, Grade.THOUGHT))
    return _Report(rule, behind(words, cue), len(words), mention, cue)


def _according(words: Sentence, i: int) -> _Report | None:
    """``According to S, A`` and ``A, according to S``."""
    cue = cue_at(words, i)
    mention = phrase_from(words, cue.last + 1) if cue is not None else None
    if cue is None or mention is None:
        return None
    if i > 0:
        return _Report("indirect-according", 0, i, mention, cue)
    comma = next((k for k in range(mention.end, min(len(words), _LONGEST)) if words[k].low == ","), len(words))
    return _Report("indirect-according", comma + 1, len(words), mention, cue)
