"""Reported speech without marks: ``S said that ...``, ``..., S said``, ``..., according to S``, and what S wants or doubts.

A word reports if it does so often enough, by the table of `data.reporting`, for what stands behind it: "that" lets a word pass
that a preposition does not.

====================  ========================================================
Rule                  Example
====================  ========================================================
indirect-according    ``According to S, A``; ``A, according to S``
indirect-before       ``S said that A``; ``S wants A``; ``S left, saying A``
indirect-behind       ``A, S said on Monday``; ``A, said S``
indirect-inside       ``A1, S said, A2``
indirect-adjective    ``S was sure that A``
====================  ========================================================
"""

from typing import NamedTuple

from ..._span import Span
from ...data.cues import CueForm, CueVerb, Grade
from ...data.reporting import ADJECTIVES, VERBS
from ...data.titles import DOCUMENTS
from .before import governing, near_subject
from .behind import parenthetical
from .contents import ENDS, behind, is_closing, least_share, own_end
from .cues import BE, CLAUSES, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, Cue, cue_at, is_verb, verb_at
from .phrases import INNER, Mention, is_speaker, phrase_from
from .place import Attribution, attribution
from .subjects import antecedent, subject_before
from .words import Sentence

_FEWEST = 2
"""So many words report something."""
_LONGEST = 80
"""No more words of a sentence are read, and no content is longer."""
_CUES, _CUES_FAR = 12, 40
"""How many cues before one its subject is looked for at, and how far."""
_LEFT = 3
"""So many words stand before ", S said" if they are what is said."""
_WITH_OBJECT = frozenset(("tell", "write"))
"""Verbs of saying that are not inverted: what stands behind them is their object."""
_STATING = frozenset("report confirm believe think indicate show find reveal hope know call feel admit ask claim".split())
"""Verbs besides those of speech that may stand behind what they report: "It was late, the poll showed"."""
_LEAST_NOUN_LIKE = 40
"""So many of a hundred uses of a form must report for it to be a verb though its neighbours let it be a noun."""
_NO_SUBJECT = DETERMINERS | PREPOSITIONS | CLAUSES | BE
_JOINS = frozenset("and but while although though ;".split())
"""What stands before a clause that is no part of what the clause before it reports."""
_FEELING = BE | frozenset("feel feels felt seem seems seemed remain remains remained become became".split())
_DEGREES = frozenset("not very so".split())
_THINGS_TOO = frozenset("add note report".split())
_SHOWING = DOCUMENTS | frozenset(
    """polls surveys studies reports records data figures numbers results documents research evidence footage videos images
    emails e-mails estimates statistics polling letters tests it they which that this these those analysis""".split()
)
_PLANS = frozenset("plan plans schedule custom tradition need taste law rules instructions".split())
"""What "according to" may have behind it that says nothing."""
_NOBODY = frozenset("nobody none no neither".split())
_SOMEBODY = PRONOUNS | frozenset("him her them his their its".split())
_OPENERS = frozenset("that to about by of with at in over for on against".split())
"""What stands before the content behind an adjective."""


class Reported(NamedTuple):
    """Reported speech."""

    parts: tuple[Span, ...]
    """What is reported; two parts where subject and verb interrupt it."""
    attribution: Attribution
    """Who said it."""

    @property
    def content(self) -> Span:
        """From the first part's beginning to the last one's end."""
        return self.parts[0] if len(self.parts) == 1 else Span(self.parts[0].start, self.parts[-1].end)


class _Report(NamedTuple):
    """A record in the making."""

    rule: str
    first: int
    """The index of the first word of the content."""
    end: int
    """The index of the word behind its last one."""
    mention: Mention
    cue: Cue
    gap: tuple[int, int] | None = None
    """The words that interrupt the content: the first one's index and that of the word behind the last one."""


def reported_in(words: Sentence, served: frozenset[Span] = frozenset(), *, attitudes: bool = True) -> list[Reported]:
    """Return what a sentence reports without quotation marks.

    Args:
        words: the sentence.
        served: where cues stand that introduce quotations.
        attitudes: whether what somebody thinks, wants or feels counts.
    """
    at = [i for i, word in enumerate(words[:_LONGEST]) if word.reports]
    if served and all(words.span(i, min(i + 1 + (words[i].low == "according"), len(words))) in served for i in at):
        return []
    reports = [one for i in at if (one := _report(words, i)) is not None and (attitudes or _is_speech(words, one))]
    return [record for one in _apart(words, reports, served) if (record := _record(words, one)) is not None]


def _report(words: Sentence, i: int) -> _Report | None:
    low = words[i].low
    if low == "according":
        return _according(words, i)
    found = _verb(words, i) if low in VERBS else None
    return _adjective(words, i) if found is None and low in ADJECTIVES else found


def _is_speech(words: Sentence, one: _Report) -> bool:
    """Tell whether a verb of saying reports, or another one a clause: "denied that he", not "denied the goal"."""
    if one.cue.verb.grade is not Grade.USUAL:
        return one.cue.verb.grade is Grade.SPEECH
    opens = words[one.first - 1].low == "that" or words[one.first].low == "to"
    return opens or any(is_verb(words, k) for k in range(one.first, one.end))


def _apart(words: Sentence, reports: list[_Report], served: frozenset[Span]) -> list[_Report]:
    """Leave out what another record holds: in "S said T wants A" T's wish is S's report; a joined clause ends the record.

    Where subject and verb interrupt a record, what stands before them is all of it: "A and T read B, S said, C".
    """
    kept: list[_Report] = []
    for one in sorted(reports, key=lambda report: report.first):
        if kept and one.first < kept[-1].end:
            end = _joined(words, kept[-1], one)
            begun = kept[-1].first if kept[-1].gap is None else kept[-1].gap[0]
            if end <= begun:
                continue
            kept[-1] = kept[-1]._replace(end=end)
        if not served or one.cue.span(words) not in served:
            kept.append(one)
    return kept


def _joined(words: Sentence, one: _Report, other: _Report) -> int:
    """Return where `one` ends before the clause of `other`: "S said A and asked B", "S said A, but T denied B"; 0 if inside."""
    shared = other.mention.first < one.first
    start = other.cue.first if shared else min(other.mention.first, other.cue.first)
    joins = words[start - 1].low
    return start - 1 if joins in _JOINS or (shared and joins == ",") else 0


def _record(words: Sentence, one: _Report) -> Reported | None:
    end = min(one.end, one.first + _LONGEST)
    bounds = [(one.first, end)] if one.gap is None else [(one.first, one.gap[0]), (one.gap[1], end)]
    parts = [part for part in (_bare(words, *bound) for bound in bounds) if part is not None]
    given = attribution(one.rule, words, one.mention, one.cue)
    if not parts or given is None or any(word.stretch is not None for word in words[one.first : end]):
        return None
    if any(first < given.mention.end and given.mention.first < last for first, last in bounds):
        return None
    return Reported(tuple(parts), given.alone())


def _bare(words: Sentence, first: int, end: int) -> Span | None:
    """Return where words stand without the signs round them; ``None`` if they are too few to report anything."""
    while end > first and words[end - 1].low in ENDS:
        end -= 1
    while first < end and words[first].low in ENDS:
        first += 1
    return words.span(first, end) if end - first >= _FEWEST else None


def _verb(words: Sentence, i: int) -> _Report | None:
    reporting = VERBS[words[i].low]
    verb = words[i].verb or reporting.verb
    cue = verb_at(words, i, verb) or (_noun_like(words, i, verb) if reporting.share >= _LEAST_NOUN_LIKE else None)
    if cue is None:
        return None
    inverted = parenthetical(words, cue)
    if inverted is not None:
        says = cue.verb.grade is Grade.SPEECH and cue.verb.lemma not in _WITH_OBJECT
        return _Report("indirect-behind", 0, i - 1, inverted, cue) if says else None
    start = behind(words, cue)
    introduces = reporting.share >= least_share(words, start, cue)
    closes = i > _LEFT and _may_close(cue) and is_closing(words, cue)
    mention = _subject(words, cue) if introduces or closes else None
    if mention is None or (words[mention.first].low == "it" and words[i - 1].low == "to") or not _may_hold(words, mention, cue):
        return None
    if _interrupts(words, cue, mention, start):
        return _Report("indirect-inside", 0, len(words), mention, cue, (mention.first - 1, start + 1))
    if closes and (end := _closed(words, cue, mention)):
        return _Report("indirect-behind", 0, end, mention, cue)
    upright = introduces and mention.first < cue.first and _is_clause(words, cue, start)
    return _Report("indirect-before", start, own_end(words, cue, start), mention, cue) if upright else None


def _is_clause(words: Sentence, cue: Cue, start: int) -> bool:
    """Tell whether what a verb adds or notes is a clause, not a thing: "the detour adds 40 minutes"."""
    is_open = cue.verb.lemma not in _THINGS_TOO or words[start - 1].low == "that"
    return is_open or any(is_verb(words, k) for k in range(start, len(words)))


def _noun_like(words: Sentence, i: int, verb: CueVerb) -> Cue | None:
    """Return the cue that a form is which may as well be a noun, if a subject stands right before it: "critics of Lee say"."""
    if i == 0 or words[i].is_capital or verb.form not in (CueForm.BASE, CueForm.PRESENT):
        return None
    before = words[i - 1]
    is_noun = before.is_possessive or before.low in _NO_SUBJECT or (i + 1 < len(words) and words[i + 1].low in INNER)
    return Cue(i, i, verb) if before.is_word and not is_noun and subject_before(words, i) is not None else None


def _closed(words: Sentence, cue: Cue, mention: Mention) -> int:
    """Return where the content ends that stands before ", S said" or ", said S"; 0 if none does."""
    end = min(mention.first, cue.first) - 1
    if end < _LEFT or words[end].low != "," or words[mention.first].low in RELATIVES:
        return 0
    inverted = mention.first > cue.first
    return end if inverted or any(is_verb(words, k) for k in range(end)) else 0


def _may_close(cue: Cue) -> bool:
    """Tell whether what is said, or known, may stand before the verb."""
    is_verb_of_saying = cue.verb.grade is Grade.SPEECH or cue.verb.lemma in _STATING
    return is_verb_of_saying and (cue.is_finite or cue.verb.form is CueForm.BASE)


def _interrupts(words: Sentence, cue: Cue, mention: Mention, start: int) -> bool:
    """Tell whether subject and verb stand between commas: "The mill, S said, was empty"."""
    upright = 1 < mention.first < cue.first and words[mention.first - 1].low == ","
    if not upright or start >= len(words) - _LEFT or words[start].low != ",":
        return False
    behind = words[start + 1].verb
    return behind is None or behind.form is not CueForm.ING


def _subject(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject of the cue: the other cues are looked at only where none stands beside it."""
    return near_subject(words, cue) or governing(words, cue, _cues_before(words, cue))


def _cues_before(words: Sentence, cue: Cue) -> list[Cue]:
    near = range(max(0, cue.first - _CUES_FAR), cue.first)
    return [found for k in near if words[k].verb is not None and (found := cue_at(words, k)) is not None][-_CUES:]


def feeling_before(words: Sentence, i: int) -> int | None:
    """Return the index of the form of "be" or "feel" that the adjective at word `i` hangs on, if need be over adverbs."""
    k = i - 1
    while k >= 0 and (words[k].is_adverb or words[k].low in _DEGREES):
        k -= 1
    return k if k >= 0 and words[k].low in _FEELING else None


def _adjective(words: Sentence, i: int) -> _Report | None:
    """``S was sure that A``: an adjective behind "be"."""
    k = feeling_before(words, i)
    opens = k is not None and i + 1 < len(words) and words[i + 1].low in _OPENERS
    mention = subject_before(words, k) if opens and k is not None else None
    cue = Cue(i, i, CueVerb(words[i].low, CueForm.BASE, Grade.THOUGHT))
    if mention is None or not _may_hold(words, mention, cue):
        return None
    return _Report("indirect-adjective", behind(words, cue), len(words), mention, cue)


def _may_hold(words: Sentence, mention: Mention, cue: Cue) -> bool:
    """Tell whether a subject can say or want anything: whoever says something can; else somebody, or several of a kind."""
    low, last = words[mention.first].low, words[mention.end - 1].low
    if low in _NOBODY or (
        cue.verb.lemma in ("show", "find") and not any(w.low in _SHOWING for w in words[mention.first : mention.end])
    ):
        return False
    if mention.end - mention.first == 1 and low in ("that", "which"):
        before = antecedent(words, mention.first)
        return before is not None and is_speaker(words, before)
    if cue.verb.grade is Grade.SPEECH:
        return True
    return low in _SOMEBODY or is_speaker(words, mention) or last.endswith("s")


def _according(words: Sentence, i: int) -> _Report | None:
    """``According to S, A`` and ``A, according to S``."""
    cue = cue_at(words, i)
    mention = phrase_from(words, cue.last + 1) if cue is not None else None
    if cue is None or mention is None or words[mention.first].low in _PLANS:
        return None
    if i > 0:
        return _Report("indirect-according", 0, i, mention, cue)
    comma = next((k for k in range(mention.end, min(len(words), _LONGEST)) if words[k].low == ","), len(words))
    return _Report("indirect-according", comma + 1, len(words), mention, cue)
