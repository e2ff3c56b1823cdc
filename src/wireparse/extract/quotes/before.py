"""Rules for a speaker before the quotation: ``S said: "A"``, ``S, calling it "A"``, ``According to S, "A"``."""

from ...data.cues import NOUN_CUES, NOUNS, CueForm, Grade
from .behind import parenthetical
from .cues import ACCORDING, PERCEIVING, PREPOSITIONS, RELATIVES, Cue, quotes_at
from .phrases import Mention, phrase_from
from .place import Attribution, Place, attribution
from .subjects import behind_comma, main_subject, subject_before
from .words import Sentence

_BARRIERS = frozenset(
    """which who whom whose because when after while although though if whether where before but ; :""".split()
)
"""What no outer cue governs across: "Lee said the plan, which Karlsson called "A" ..."."""
_SUBORDINATORS = frozenset("when if while as after because although though before since once until whether".split())
_SHOWING = PERCEIVING | frozenset("showing shows showed show".split())
_OBSERVED = _SHOWING | frozenset("with as of quoting quoted quotes for video".split())
"""Words before a phrase that is the subject of the participle behind it: "footage of Lee saying"."""
_RECORDINGS = frozenset("footage video videos audio recording recordings clip clips tape tapes picture pictures images".split())
_BE = frozenset("is was are were been being".split())
_REPORTS = NOUNS | NOUN_CUES
_OBJECT = 3
"""How many words an object has that opens a report: "to the reports that"."""
_NEAR = 12
_CLAUSE = 40


def before(place: Place) -> Attribution | None:
    """``S said: "A"``: the nearest cue of a direct quotation, the outermost of a partial one.

    Behind "According to S," only verbs of speech count: "the game ended "A"" is what S says.
    """
    words = place.words
    attributed = bool(place.left) and place.left[0].verb is ACCORDING and place.left[0].first == 0
    left = [c for c in place.left if c.verb is not ACCORDING and (c.verb.grade is Grade.SPEECH or not attributed)]
    best: Attribution | None = None
    edge = place.at
    for cue in reversed(left):
        if best is not None and (_is_aside(best, cue) or _introduces(words, best, cue)):
            continue
        if best is not None and any(w.low in _BARRIERS for w in words[cue.last + 1 : edge]):
            break
        if best is None and _is_over(place, cue):
            continue
        mention = subject_of(words, cue, left)
        if mention is None or not _governs(place, cue, mention, best):
            continue
        best = attribution("before", words, mention, cue)
        edge = cue.first
        if place.direct or (cue.verb.form is CueForm.ING and (mention.end == cue.first or words[cue.first - 1].low == "as")):
            break
    return best


def according(place: Place) -> Attribution | None:
    """``According to S, "A"`` and ``"A" ..., according to S``."""
    cue = next((c for c in (*place.left, *place.right) if c.verb is ACCORDING), None)
    return attribution("according", place.words, phrase_from(place.words, cue.last + 1), cue) if cue is not None else None


def subject_of(words: Sentence, cue: Cue, cues: list[Cue]) -> Mention | None:
    """Return the subject of a cue that stands somewhere in the sentence, one of its `cues`."""
    return near_subject(words, cue) or governing(words, cue, cues)


def _is_aside(best: Attribution, cue: Cue) -> bool:
    """Tell whether the cue stands between the subject found and its verb, or in an introduction: "Asked by us, Lee"."""
    return best.mention.first < cue.first or (cue.first == 0 and cue.verb.form in (CueForm.ING, CueForm.PAST))


def _is_over(place: Place, cue: Cue) -> bool:
    """Tell whether a participle opens the sentence in an introduction that a comma closes: "Put simply, they grow "A""."""
    return cue.first == 0 and cue.verb.form is CueForm.PAST and _has_comma(place.words, 0, place.at - 1)


def _introduces(words: Sentence, best: Attribution, cue: Cue) -> bool:
    """Tell whether a participle ends an introduction before the subject found: "Calling it late, Lee said"."""
    return cue.verb.form is CueForm.ING and best.mention.first > 0 and words[best.mention.first - 1].low == ","


def _governs(place: Place, cue: Cue, mention: Mention, inner: Attribution | None) -> bool:
    """Tell whether the clause of the cue holds the quotation, or what governs that: a main one does, or one without an end.

    A clause that depends on another ends with a comma, or where a subject follows that is not the verb's own object.
    """
    words = place.words
    as_said = (
        mention.first > 0
        and words[mention.first - 1].low == "as"
        and mention.end == cue.first
        and cue.verb.grade is Grade.SPEECH
    )
    if as_said or not _is_subordinate(words, mention.first):
        return True
    goes_on = inner is None or _opens_report([w.low for w in words[cue.last + 1 : inner.mention.first]])
    return goes_on and not _has_comma(words, cue.last + 1, place.at - 1)


def _opens_report(between: list[str]) -> bool:
    """Tell whether what stands between a cue and the next subject only opens what is reported: "that", "to reports that"."""
    object_ = between[:-1] if between[-1:] == ["that"] else between
    return not object_ or (len(object_) <= _OBJECT and object_[-1] in _REPORTS)


def _has_comma(words: Sentence, first: int, end: int) -> bool:
    return any(w.low == "," for w in words[first:end])


def _is_subordinate(words: Sentence, i: int) -> bool:
    """Tell whether the clause whose subject begins at word `i` depends on another: "When Lee accused X, she said"."""
    if i > 0 and words[i - 1].low in PREPOSITIONS:
        return True
    for k in range(i - 1, max(-1, i - _CLAUSE), -1):
        if words[k].low in ",;:":
            return False
        if words[k].low in _SUBORDINATORS:
            return True
    return False


def near_subject(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject that stands beside the verb."""
    if cue.verb.form is CueForm.ING:
        return _participle_subject(words, cue)
    if cue.verb.form is CueForm.BASE:
        return subject_before(words, cue.first) if words[cue.first - 1].low != "to" else None
    starts = cue.first == 0 or words[cue.first - 1].stretch is not None
    inverted = phrase_from(words, cue.last + 1) if starts else parenthetical(words, cue)
    return inverted or subject_before(words, cue.first)


def _participle_subject(words: Sentence, cue: Cue) -> Mention | None:
    """Return the name or pronoun right before a participle: "footage of Lee saying", "Lee was quoted as saying"."""
    i = cue.first - 1
    while i > 0 and words[i].is_adverb:
        i -= 1
    if i < 0 or not words[i].is_word:
        return None
    if words[i].low == "as":
        return _quoted(words, i)
    if words[i].low in ("him", "her", "them"):
        return Mention(i, i + 1)
    mention = subject_before(words, cue.first)
    if mention is None or words[i].low in _BE:
        return mention
    mention = _shown(words, mention)
    return mention if mention.first == 0 or words[mention.first - 1].low in _OBSERVED else None


def _shown(words: Sentence, mention: Mention) -> Mention:
    """Cut what shows the speaker from the phrase: "footage of Lee saying", "the video shows Lee saying"."""
    for k in range(mention.end - 1, mention.first, -1):
        low = words[k - 1].low
        recorded = low == "of" and k > 1 and words[k - 2].low in _RECORDINGS
        if words[k].is_capital and (recorded or low in _SHOWING):
            return Mention(k, mention.end)
    return mention


def _quoted(words: Sentence, i: int) -> Mention | None:
    """Return who is quoted "as saying", in the active or the passive."""
    for k in range(i - 1, max(0, i - _NEAR), -1):
        if quotes_at(words, k):
            return subject_before(words, k) if words[k - 1].low in _BE else phrase_from(words, k + 1)
    return None


def governing(words: Sentence, cue: Cue, cues: list[Cue]) -> Mention | None:
    """Return the subject of the clause that a participle, an infinitive or a second verb hangs on."""
    loose = cue.first > 1 and words[cue.first - 1].low in ("and", "but") and words[cue.first - 2].low == ","
    for other in reversed(cues):
        if other.first >= cue.first or other.verb is ACCORDING:
            continue
        mention = near_subject(words, other)
        if mention is None or (loose and words[mention.first].low in RELATIVES):
            continue
        if not (_is_subordinate(words, mention.first) and _has_comma(words, other.last, cue.first)):
            return mention
    return main_subject(words, cue.first) or _behind_introduction(words, cue)


def _behind_introduction(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject behind an introduction that holds the cue: ``Saying that it was "A," Lee left``."""
    if cue.first > _CLAUSE or _has_comma(words, 0, cue.first):
        return None
    return phrase_from(words, behind_comma(words, cue.last, len(words)))
