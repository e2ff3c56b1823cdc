"""Subjects: the noun phrase in front of a verb, read from right to left, and the subject of a whole sentence."""

from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES, cue_at, is_verb
from .phrases import MOST_WORDS, NAMES_TOO, OBJECT_PRONOUNS, Mention, is_nickname, phrase_from, sound
from .words import ADVERBS, Sentence

_FAR = 60
"""How many words an apposition, an introduction or a dateline may hold."""
_DATELINE = 14
_BRACKETS = {")": "(", "–": "–", "—": "—", "--": "--", "-": "-", ",": ",", "]": "["}
"""What ends an apposition, with what begins it."""
_ADJUNCT = frozenset("last this next late early in on the".split())
_CONNECTORS = frozenset("but and still yet so however meanwhile , then also instead indeed later now ( • - – —".split())
_NO_APPOSITION = frozenset("and but or he she they it".split())


def subject_before(words: Sentence, i: int) -> Mention | None:
    """Return the subject of the finite verb at word `i`, looked for to its left."""
    j = _over_auxiliaries(words, _over_time(words, _over_auxiliaries(words, i - 1)))
    if j < 0:
        return None
    if words[j].low in _BRACKETS:
        before = _over_apposition(words, j)
        return phrase_ending(words, before) if before is not None else None
    return phrase_ending(words, j)


def phrase_ending(words: Sentence, j: int) -> Mention | None:
    """Return the noun phrase whose last word is `j`."""
    word = words[j]
    if word.low in PRONOUNS or word.low in ("which", "that"):
        return Mention(j, j + 1)
    if word.low == ")":
        before = _over_apposition(words, j)
        return phrase_ending(words, before) if before is not None and before >= 0 else None
    if not word.is_word or word.low in CLAUSES or word.low in PREPOSITIONS:
        return None
    k = j
    while k >= 0 and j - k < MOST_WORDS and _reaches(words, k, j):
        k -= 1
    return _trimmed(words, k + 1, j + 1)


def antecedent(words: Sentence, i: int) -> Mention | None:
    """Return the noun phrase that the relative pronoun at word `i` stands for."""
    j = i - 2 if i > 0 and words[i - 1].low == "," else i - 1
    return phrase_ending(words, j) if j >= 0 else None


def main_subject(words: Sentence, end: int) -> Mention | None:
    """Return the subject of the sentence's main clause, if it stands before word `end`."""
    i = _behind_dateline(words, end)
    while i < min(end, _FAR) and (words[i].low in _CONNECTORS or words[i].low.endswith("ly") or words[i].is_adverb):
        i += 1
    if i < end and _introduces(words, i):
        i = behind_comma(words, i, end)
    mention = phrase_from(words, i) if i < end else None
    if mention is not None and mention.end < end and words[mention.end].low in TIMES:
        return phrase_from(words, behind_comma(words, mention.end, end))
    return mention


def behind_comma(words: Sentence, i: int, end: int) -> int:
    """Return the index behind the next comma, which may be the last sign of a quotation; `end` if there is none."""
    for k in range(i + 1, min(end, i + _FAR)):
        if words[k].low == "," or words[k].sign == ",":
            return k + 1
    return end


def _over_auxiliaries(words: Sentence, j: int) -> int:
    while j >= 0 and (words[j].is_adverb or words[j].low in AUXILIARIES or words[j].low == "to") and not _is_named(words, j):
        j -= 1
    return j


def _over_time(words: Sentence, j: int) -> int:
    """Step over a time between subject and verb: "the minister on Friday said"."""
    k = j
    timed = False
    while k >= 0 and (words[k].low in TIMES or words[k].is_number or words[k].low in _ADJUNCT) and not _is_named(words, k):
        timed = timed or words[k].low in TIMES or words[k].is_number
        k -= 1
    if not timed or k < 0 or words[k].low in PREPOSITIONS:
        return j
    return k if words[k].is_word or words[k].low in ",)" else j


def _is_named(words: Sentence, k: int) -> bool:
    """Tell whether a month is somebody's name: "Theresa May", "Mrs May"."""
    return words[k].low in NAMES_TOO and words[k].is_capital and k > 0 and words[k - 1].is_capital and words[k - 1].is_word


def _over_apposition(words: Sentence, j: int) -> int | None:
    """Return the index of the word before the apposition that the comma, dash or bracket at `j` closes."""
    opening = _BRACKETS[words[j].low]
    for k in range(j - 1, max(-1, j - _FAR), -1):
        if words[k].low == ";" or (words[k].sign == "," and k < j - 1):
            return None
        if words[k].low == opening and 0 < k < j - 1 and (opening != "," or _opens_apposition(words, k)):
            return j - 1 if opening == "," and _ends_introduction(words, k) else _outside(words, k)
    return None


def _outside(words: Sentence, k: int) -> int:
    """Return the index before the apposition that begins at `k`, before an age, and before a clause in which that stands."""
    aged = words[k - 1].is_number and words[max(0, k - 2)].low == ","
    for c in range(k - 3, max(0, k - _FAR), -1):
        if words[c].low == "," and words[c + 1].low in ("who", "whose"):
            return c - 1
        if words[c].low in ",;" or words[c].stretch is not None:
            break
    return k - 3 if aged else k - 1


def _opens_apposition(words: Sentence, k: int) -> bool:
    before, behind = words[k - 1], words[k + 1]
    return (before.is_word or before.low == ")") and behind.is_word and behind.low not in _NO_APPOSITION


def _ends_introduction(words: Sentence, k: int) -> bool:
    """Tell whether the comma at `k` is the first of the sentence and closes an introduction: "After the vote, Lee, ..."."""
    return k < _FAR and _introduces(words, 0) and words[k + 1].is_capital and not any(w.low == "," for w in words[:k])


def _reaches(words: Sentence, k: int, last: int) -> bool:
    """Tell whether word `k` belongs to the phrase that ends with the word `last`."""
    word = words[k]
    low = word.low
    if word.stretch is not None:
        return k < last and is_nickname(words, k)
    if not word.is_word:
        return low in ("&", "$", "'", "’")
    if low == "and":
        return k > 0 and words[k + 1].is_capital and words[k - 1].is_capital
    if low in CLAUSES or low in AUXILIARIES or low in PRONOUNS or low in OBJECT_PRONOUNS:
        return False
    return k == last or (cue_at(words, k) is None and (word.is_capital or not is_verb(words, k)))


def _trimmed(words: Sentence, first: int, end: int) -> Mention | None:
    """Cut what is not part of the phrase at both ends: a preposition and its noun in front, adjuncts behind a name."""
    first = next((k + 1 for k in range(end - 2, first, -1) if words[k].low == "by" and words[k - 1].low in TIMES), first)
    if first + 1 < end and words[first].low in TIMES and words[first + 1].low in PREPOSITIONS:
        first += 1
    if first < end and words[first].low in PREPOSITIONS:
        first = _behind_preposition(words, first, end)
    while (
        first + 1 < end and (words[first].low in ADVERBS or words[first].low in CLAUSES) and words[first].low not in DETERMINERS
    ):
        first += 1
    named = False
    for k in range(first, end):
        low = words[k].low
        if named and low in PREPOSITIONS and low != "of" and words[k - 1].is_capital:
            return Mention(first, k)
        named = named or (words[k].is_capital and low not in DETERMINERS and low not in TIMES)
    return sound(words, first, end)


def _behind_preposition(words: Sentence, first: int, end: int) -> int:
    """Return where the subject begins behind an introduction without a comma: "In Ohio the mayor said", "In the note Lee"."""
    name = end
    while name > first + 1 and words[name - 1].is_capital:
        name -= 1
    if first + 2 < name < end and words[first + 1].low in DETERMINERS and words[name - 1].low not in PREPOSITIONS:
        return name
    for k in range(end - 1, first, -1):
        if words[k].low in DETERMINERS and words[k - 1].low not in PREPOSITIONS:
            return k
    return first + 1


def _behind_dateline(words: Sentence, end: int) -> int:
    """Return where the sentence begins behind a dateline: ``NDOLA, Zambia (AP) –``."""
    for k in range(1, min(end, _DATELINE)):
        if words[k].low in ("-", "--", "–", "—", "―"):
            return k + 1
        if not words[k].is_capital and words[k].is_word and not words[k].is_number:
            return 0
    return 0


def _introduces(words: Sentence, i: int) -> bool:
    """Tell whether an introduction begins at word `i`: a preposition, a conjunction, a participle, a time, a quotation."""
    low = words[i].low
    return low in PREPOSITIONS or low in CLAUSES or low in TIMES or low.endswith(("ing", "ed")) or words[i].stretch is not None
