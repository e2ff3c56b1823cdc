"""Where the content of reported speech stands: behind its verb, or before ", S said"."""

from ...data.cues import Grade
from .cues import AUXILIARIES, CLAUSES, PAST_TENSE, PREPOSITIONS, TIMES, Cue
from .phrases import OBJECT_PRONOUNS, phrase_from
from .words import Sentence, Word

ENDS = frozenset(". ? ! : ; ,".split())
_THIN = 16
"""No more words follow "S said" where the content stands before it."""
_DATING = frozenset("on in late early last this (".split())
_OCCASIONS = frozenset("in on at during for of from after before through with".split())
"""Prepositions behind "said" that do not begin what is said: "said in an interview that"."""
_SAYING = frozenset(("say", "tell"))
_NEVER = 101
_LEAST_SIGN, _LEAST_PREPOSITION, _LEAST_CLAUSE = 50, 50, 60
"""How many of a hundred uses of a verb must report for it to be a cue before a sign, a preposition, a conjunction."""
_NEGATED = 3
_CLAUSES_ONLY = frozenset(("know",))
"""Verbs that report only what "that" or a question opens."""
_HERE_AND_NOW = TIMES | {"here", "there"}
_ADDRESSING = frozenset("ask urge order advise warn remind assure instruct invite beg encourage thank".split())
"""Verbs with somebody behind them to whom the words are said: "urged the council to leave"."""
_ASKED, _TO_DO = OBJECT_PRONOUNS | {"her"}, frozenset("to for that whether if about".split())
_PARTICLES = frozenset("off up down back away together apart as".split())
"""Words that make another verb of the cue: "called off"."""
_QUESTIONS = frozenset("how if whether why what who where when".split())
_LEAST = {"to": 30, "so": _NEVER} | dict.fromkeys("of for about on against".split(), 0) | dict.fromkeys(_QUESTIONS, 35)
"""The same before these words; before any other every verb of the table is one."""


def behind(words: Sentence, cue: Cue) -> int:
    """Return where the content begins behind the verb, over whom it is told, when and where, and "that"."""
    i = _over_told(words, cue)
    while cue.verb.lemma in _SAYING and i < len(words) and words[i].low in _OCCASIONS:
        occasion = phrase_from(words, i + 1)
        if occasion is None:
            break
        i = _over_time(words, occasion.end)
    return i + 1 if i < len(words) - 1 and words[i].low == "that" else i


def least_share(words: Sentence, i: int, cue: Cue) -> int:
    """Return how many of a hundred uses of the cue's verb must report for it to report what begins at word `i`."""
    if i >= len(words):
        return _NEVER
    word, is_speech = words[i], cue.verb.grade is Grade.SPEECH
    if i > cue.last + 1 and words[i - 1].low == "that":
        return 0
    if (cue.verb.lemma in _CLAUSES_ONLY and word.low not in _QUESTIONS) or (word.is_number and not is_speech):
        return _NEVER
    if (word.low in _QUESTIONS and is_negated(words, cue)) or (word.low in _PARTICLES and i == cue.last + 1):
        return _NEVER
    if (word.low == "," and not is_speech) or (word.low in PREPOSITIONS and cue.verb.lemma in _SAYING):
        return _NEVER
    return _LEAST[word.low] if word.low in _LEAST else _usual_least(word)


def _usual_least(word: Word) -> int:
    if not word.is_word:
        return _LEAST_SIGN
    return _LEAST_PREPOSITION if word.low in PREPOSITIONS else _LEAST_CLAUSE if word.low in CLAUSES else 0


def own_end(words: Sentence, cue: Cue, start: int) -> int:
    """Return where a content ends that is no clause: before what else the subject does: "praised the mill and left"."""
    if cue.verb.grade is Grade.SPEECH or words[start - 1].low == "that":
        return len(words)
    joints = (k for k in range(start + 1, len(words) - 1) if words[k].low in ("and", "but"))
    return next((k for k in joints if _goes_on(words, k + 1)), len(words))


def _goes_on(words: Sentence, i: int) -> bool:
    while i < len(words) - 1 and words[i].is_adverb:
        i += 1
    return words[i].low in AUXILIARIES or words[i].low in PAST_TENSE or words[i].low.endswith("ed")


def is_negated(words: Sentence, cue: Cue) -> bool:
    """Tell whether the verb is denied: "would not say whether"."""
    before = words[max(0, cue.first - _NEGATED) : cue.first]
    return any(word.low in ("not", "never", "cannot") or word.low.endswith("n't") for word in before)


def is_closing(words: Sentence, cue: Cue) -> bool:
    """Tell whether nothing follows the cue but whom it is told, a place, a time or an occasion."""
    k = _over_told(words, cue)
    if k < len(words) and words[k].low in PREPOSITIONS:
        while k < len(words) and k - cue.last < _THIN and words[k].low not in ENDS and words[k].low not in CLAUSES:
            k += 1
    return k >= len(words) - 1 or words[k].low in ENDS


def _over_told(words: Sentence, cue: Cue) -> int:
    i = _over_time(words, cue.last + 1)
    if cue.verb.lemma == "tell" and i < len(words):
        told = phrase_from(words, i)
        return _over_time(words, told.end if told is not None else i + 1)
    if i < len(words) - 1 and words[i].low in _ASKED and words[i + 1].low in _TO_DO:
        return i + 1
    if cue.verb.lemma in _ADDRESSING and i < len(words):
        asked = phrase_from(words, i)
        if asked is not None and asked.end < len(words) and words[asked.end].low in _TO_DO:
            return asked.end
    return i


def _over_time(words: Sentence, i: int) -> int:
    while i < len(words) and (words[i].is_adverb or words[i].low in _HERE_AND_NOW or _dates(words, i)):
        i += 1
    return i


def _dates(words: Sentence, i: int) -> bool:
    """Tell whether a sign, a number or a small word at `i` belongs to a date: "on Monday (March 3)"."""
    before, after = words[i - 1].low, words[i + 1].low if i + 1 < len(words) else ""
    if words[i].is_number or words[i].low == ")":
        return before in TIMES or words[i - 1].is_number
    return words[i].low in _DATING and after in TIMES
