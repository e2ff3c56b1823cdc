"""Rules for a speaker behind the quotation: ``"A," S said``, ``"A," said S``, ``"A" – S``, ``"A" ..., S said``."""

from ...data.cues import CueForm, CueVerb, Grade
from .cues import (
    ACCORDING,
    AUXILIARIES,
    CLAUSES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTED_AS,
    TIMES,
    Cue,
    cue_at,
    has_agent,
    is_verb,
    quotes_at,
)
from .phrases import Mention, is_nickname, is_speaker, phrase_from
from .place import Attribution, Place, attribution
from .subjects import subject_before
from .words import Sentence

_PAUSES = frozenset((",", "-", "--", "–", "—", "―"))
_DASHES = frozenset(("-", "--", "–", "—", "―", "~"))
_ASIDE = frozenset((",", "–", "—", "--", "-", "(", ")"))
"""Signs round an apposition."""
_PASSIVE = 4
"""How near the participle of a passive stands to its words."""
_DENIALS = frozenset(("never", "not"))
_ENDED = frozenset(",?!-–—….")
_FINISHED = frozenset(",?!")
"""Signs inside the mark behind which subject and verb are to come."""
_LONE = 6
"""How many words "Ann Lee said." may have behind a quotation that ends with a full stop."""
_PLAIN = 10
"""How many words may stand between subject and verb without a comma."""
_FAR = 45
"""How many words between subject and verb an apposition may hold."""
_NAME = 5
"""How many words a name that signs may have."""
_TELLING = frozenset(("tell", "ask"))
"""Verbs with an object of their own."""
_CLOSING = frozenset(
    """say add write note explain argue report recall warn observe insist declare conclude comment reply respond state
    tweet""".split()
)
"""Verbs that close a quotation inside the reporter's own sentence."""


def behind(place: Place) -> Attribution | None:
    """``"A," S said`` and ``"A," said S``: subject and verb right behind the mark."""
    words, i = place.words, place.at + 1
    paused = place.stretch.sign != "" and place.stretch.sign in ",?!-–—…"
    if i < len(words) and words[i].low in _PAUSES:
        paused, i = True, i + 1
    if i < len(words) - 1 and words[i].low == "as":
        i += 1
    if i >= len(words) or not (paused or place.starts_sentence):
        return None
    verb = _over_adverbs(words, i)
    cue = cue_at(words, verb) if verb < len(words) else None
    if cue is not None and cue.verb is ACCORDING:
        return attribution("behind", words, phrase_from(words, cue.last + 1), cue)
    if cue is not None and cue.is_finite and not words[i].is_capital:
        return _inverted(place, cue)
    return _upright(place, phrase_from(words, i)) or _open_inverted(place, i)


def says_at(words: Sentence, i: int, whole: bool) -> bool:  # noqa: FBT001
    """Tell whether "he said" or "said he" begins at word `i`, and, if `whole`, ends a sentence."""
    mention = phrase_from(words, i)
    if mention is None:
        return not whole and i < len(words) and words[i].text.islower() and cue_at(words, i) is not None
    cue = _verb_of(words, mention.end)
    if cue is None or not whole:
        return cue is not None
    ends = cue.last + 1 == len(words) or words[cue.last + 1].low == "."
    return ends and cue.last - i < _LONE and cue.verb.grade is Grade.SPEECH


def later(place: Place) -> Attribution | None:
    """``The "A" of the plan would last, S said``: subject and verb behind the rest of the sentence."""
    words = place.words
    for cue in place.right:
        if not cue.is_finite:
            continue
        mention = parenthetical(words, cue)
        if mention is not None:
            return attribution("later", words, mention, cue)
        mention = subject_before(words, cue.first)
        before = mention.first - 1 if mention is not None else 0
        if before > place.at and (words[before].low in (",", "as") or words[before].sign == ","):
            return attribution("later", words, mention, cue)
    return None


def parenthetical(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject behind a verb between commas: ``The paradox, says Lee, is "A"``."""
    if cue.first == 0 or words[cue.first - 1].low != ",":
        return None
    mention = phrase_from(words, cue.last + 1)
    if mention is None or mention.end >= len(words) or not is_speaker(words, mention):
        return None
    low = words[mention.end].low
    closed = low in ",." or (cue.verb.lemma in _CLOSING and (low in PREPOSITIONS or low in TIMES))
    return mention if closed else None


def agent(place: Place) -> Attribution | None:
    """``The plan was called "A" by S``: who stands behind a passive and its words."""
    words, by = place.words, place.at + 1
    if by >= len(words) or words[by].low != "by" or place.direct or place.text[place.stretch.inner.start].isupper():
        return None
    first = max(0, place.at - _PASSIVE)
    verb = next((k for k in range(first, place.at) if (v := words[k].verb) is not None and v.form is CueForm.PAST), None)
    mention = phrase_from(words, by + 1) if verb is not None else None
    if verb is None or mention is None or not is_speaker(words, mention):
        return None
    return Attribution("agent", words, mention, words.span(verb, verb + 1))


def signature(place: Place) -> Attribution | None:
    """``"A" – Ann Lee``: a name behind a dash closes the paragraph."""
    return signed(place.words, place.at + 1)


def signed(words: Sentence, dash: int) -> Attribution | None:
    """Return the attribution to a name behind the dash at word `dash`: nothing else but what follows a comma may be there."""
    if dash >= len(words) - 1 or words[dash].low not in _DASHES:
        return None
    mention = phrase_from(words, dash + 1)
    if mention is None or not words[mention.first].is_capital or mention.end - mention.first > _NAME:
        return None
    closed = mention.end == len(words) or words[mention.end].low in ",.("
    return Attribution("signature", words, mention) if closed else None


def _upright(place: Place, mention: Mention | None) -> Attribution | None:
    """``S said``."""
    if mention is None:
        return None
    words = place.words
    finished = place.stretch.sign in _ENDED
    glued = mention.first == place.at + 1 and words[mention.first].text.islower()
    if glued and not finished and not _is_led(words, mention):
        return None
    cue = _verb_of(words, mention.end) or (_any_verb(words, mention.end) if finished else None)
    if cue is not None and any(word.low in _DENIALS for word in words[mention.end : cue.first]):
        return None
    if cue is not None and cue.verb is not QUOTED_AS and quotes_at(words, cue.first):
        return attribution("behind", words, phrase_from(words, cue.last + 1), cue)
    if cue is None or not (place.starts_sentence or _closes(words, mention, cue)):
        return None
    return attribution("behind", words, mention, cue)


def _inverted(place: Place, cue: Cue) -> Attribution | None:
    """``said S``: inside a longer sentence only for a verb that closes quotations and has no clause behind it."""
    words = place.words
    mention = phrase_from(words, _over_adverbs(words, cue.last + 1))
    if mention is None:
        return None
    if not place.starts_sentence:
        opens_clause = mention.end < len(words) and (is_verb(words, mention.end) or words[mention.end].low == "that")
        if cue.verb.lemma not in _CLOSING or opens_clause:
            return None
    return attribution("behind", words, mention, cue)


def _is_led(words: Sentence, mention: Mention) -> bool:
    """Tell whether a phrase begins with a pronoun or an article, so that it cannot go on with the words between the marks."""
    return words[mention.first].low in PRONOUNS or words[mention.first].low in DETERMINERS


def _open_inverted(place: Place, i: int) -> Attribution | None:
    """Take any past tense between a finished quotation and a name: ``"A!" beamed Ann Lee``."""
    words = place.words
    if not place.starts_sentence or place.stretch.sign not in _FINISHED or i + 1 >= len(words):
        return None
    if not words[i].low.endswith("ed") or words[i].is_capital or not words[i + 1].is_capital:
        return None
    mention = phrase_from(words, i + 1)
    return attribution("behind", words, mention, Cue(i, i, CueVerb(words[i].low, CueForm.PAST, Grade.THOUGHT)))


def _over_adverbs(words: Sentence, i: int) -> int:
    while i < len(words) and words[i].is_adverb:
        i += 1
    return i


def _verb_of(words: Sentence, i: int) -> Cue | None:
    """Return the verb of the subject that ends before word `i`, over an apposition or a time."""
    commas, only_behind_comma = 0, False
    for k in range(i, min(len(words), i + _FAR)):
        if words[k].low in _ASIDE:
            commas += 1
            continue
        inside = commas % 2 == 1 or only_behind_comma
        if words[k].low in ";:" or (words[k].stretch is not None and not inside and not is_nickname(words, k)):
            return None
        cue = cue_at(words, k)
        if cue is not None and _may_close(words, cue, i, inside=inside):
            return cue
        if not inside and _ends_phrase(words, k, i):
            if commas == 0:
                return None
            only_behind_comma = True
    return None


def _may_close(words: Sentence, cue: Cue, i: int, *, inside: bool) -> bool:
    """Tell whether the cue can be the verb of the subject before word `i`; `inside` an apposition only behind its comma."""
    if not inside:
        return cue.is_finite or (cue.verb.form is CueForm.BASE and words[cue.first - 1].low != "to")
    k = cue.first - 1
    while k > i and words[k].is_adverb:
        k -= 1
    return cue.is_finite and k > i and words[k].low in _ASIDE and not words[cue.first].is_capital


def _ends_phrase(words: Sentence, k: int, i: int) -> bool:
    """Tell whether word `k` cannot stand between a subject that ends before word `i` and its verb."""
    if has_agent(words, k):
        return False
    if words[k].low in CLAUSES and not words[k].is_adverb:
        return True
    return k - i >= _PLAIN or (is_verb(words, k) and words[k].low not in AUXILIARIES)


def _any_verb(words: Sentence, i: int) -> Cue | None:
    """Take any past tense right behind a finished quotation and its subject, "he riffed", or what it says: "he used to say"."""
    if i >= len(words) or words[i].is_capital or not words[i].low.endswith("ed") or has_agent(words, i):
        return None
    if i + 2 < len(words) and words[i + 1].low == "to":
        verb = words[i + 2].verb
        return Cue(i + 2, i + 2, verb) if verb is not None else None
    return Cue(i, i, CueVerb(words[i].low, CueForm.PAST, Grade.THOUGHT))


def _closes(words: Sentence, mention: Mention, cue: Cue) -> bool:
    """Tell whether subject and verb belong to the quotation before them though it is part of a longer sentence."""
    if cue.verb.lemma in _TELLING:
        return True
    named = any(w.is_capital for w in words[mention.first : mention.end]) or words[mention.first].low in PRONOUNS
    return (named or cue.verb.lemma in _CLOSING) and not _has_object(words, cue)


def _has_object(words: Sentence, cue: Cue) -> bool:
    """Tell whether the verb has an object of its own."""
    if cue.last + 1 >= len(words):
        return False
    word = words[cue.last + 1]
    adjunct = word.low in PREPOSITIONS or word.low in TIMES or word.low in CLAUSES or word.is_adverb
    return word.is_word and not adjunct
