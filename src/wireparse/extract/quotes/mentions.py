"""Noun phrases: the words that name a speaker, before a verb or behind it.

A mention is the noun phrase without its apposition.
"""

from attrs import frozen

from ..._span import Span
from ...data.titles import THINGS
from .cues import ADVERBS, AUXILIARIES, CLAUSES, DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES, cue_at, is_adverb, is_verb
from .words import Sentence

_MAX_WORDS = 24
"""How far a noun phrase is followed."""
_MAX_APPOSITION = 40
_INNER = frozenset(("of", "for", "at", "from"))
"""Prepositions inside the noun phrase of a speaker: "a spokesman for the mill"."""
_NAME_LINKS = frozenset("of de da di del della der den van von bin al el la le du dos y the".split())
_DASHES = frozenset(("-", "--", "–", "—", "("))
_CLOSING = {")": "(", "–": "–", "—": "—", "--": "--", "-": "-", ",": ",", "]": "["}
_ALONE = frozenset("one another some many most all both each few several others".split())
"""Determiners that stand for a speaker by themselves."""
_RELATIVES = frozenset(("who", "which", "that"))
_OBJECT_PRONOUNS = frozenset("him her them me us himself herself themselves".split())


@frozen
class Mention:
    """A noun phrase in a sentence, by the indices of its first word and of the one behind its last."""

    first: int
    end: int

    def span(self, words: Sentence) -> Span:
        """Return where it stands."""
        return Span(words[self.first].start, words[self.end - 1].end)


def is_nickname(words: Sentence, k: int) -> bool:
    """Tell whether the stretch at word `k` stands inside a name: ``Ann "Bo" Lee``."""
    stretch = words[k].stretch
    return stretch is not None and stretch.sign.isalnum() and 0 < k < len(words) - 1 and words[k - 1].is_capital and words[k + 1].is_capital


def phrase_from(words: Sentence, i: int) -> Mention | None:
    """Return the noun phrase that begins at word `i`, as far as it can be told without knowing its verb."""
    n = len(words)
    if i >= n or not _may_begin(words, i):
        return None
    if words[i].low in PRONOUNS:
        return Mention(i, i + 1)
    k = i
    named = False
    while k < min(n, i + _MAX_WORDS):
        word = words[k]
        if not _continues(words, k, i, named=named):
            break
        named = named or (word.is_capital and k > i) or (word.is_capital and word.low not in DETERMINERS)
        k += 1
    while k > i and (words[k - 1].low in PREPOSITIONS or (words[k - 1].low in DETERMINERS and words[k - 1].low not in _ALONE) or words[k - 1].low in TIMES or is_adverb(words[k - 1]) or words[k - 1].low in CLAUSES or not words[k-1].is_word and words[k - 1].text[-1] != "."):
        k -= 1
    return _sound(words, Mention(i, k))


def _sound(words: Sentence, mention: Mention) -> Mention | None:
    """Return the mention unless nothing is left of it but an article."""
    if mention.end <= mention.first:
        return None
    low = words[mention.first].low
    return None if mention.end == mention.first + 1 and low in DETERMINERS and low not in _ALONE else mention


def _may_begin(words: Sentence, i: int) -> bool:
    word = words[i]
    if word.low in PRONOUNS:
        return True
    if word.low in ("about", "over", "nearly") and i + 1 < len(words):
        return words[i + 1].text[0].isdigit()
    if not word.is_word or word.low in PREPOSITIONS or word.low in CLAUSES or (word.low.endswith("ing") and word.text.islower()):
        return False
    if word.low in TIMES or word.low in AUXILIARIES:
        return word.is_capital and i + 1 < len(words) and (words[i + 1].is_capital or cue_at(words, i + 1) is not None)
    return word.low not in _OBJECT_PRONOUNS or word.low == "her"


def _continues(words: Sentence, k: int, first: int, *, named: bool) -> bool:
    """Tell whether word `k` still belongs to the noun phrase that began at `first`."""
    word = words[k]
    low = word.low
    if word.stretch is not None:
        return named and is_nickname(words, k)
    if not word.is_word:
        return False
    if low in DETERMINERS:
        return k == first or words[k - 1].low in PREPOSITIONS or words[k - 1].low in ("all", "both", "and", "&", "one", "some")
    if low in PREPOSITIONS:
        return k == first or low in _INNER and not (named and low != "of") and k > first
    if low in ("and", "&"):
        return first < k < len(words) - 1 and _joins(words, k, first)
    if low in TIMES and k > first:
        return words[k - 1].low in DETERMINERS and k + 1 < len(words) and words[k + 1].text.islower()
    if low in CLAUSES or low in PRONOUNS:
        return False
    if named and not word.is_capital and words[k - 1].is_capital and low not in _NAME_LINKS:
        return not is_verb(words, k) and not is_adverb(word) and cue_at(words, k) is None
    return k == first or not is_verb(words, k) and cue_at(words, k) is None


def _joins(words: Sentence, k: int, first: int) -> bool:
    """Tell whether the "and" at `k` joins two parts of one phrase: "Lee and Karlsson", "the senator and candidate"."""
    if words[k + 1].is_capital and words[k - 1].is_capital:
        return True
    behind = words[k + 1]
    closed = behind.low in PRONOUNS or behind.low in PREPOSITIONS or is_adverb(behind) or is_verb(words, k + 1)
    return words[first].low in DETERMINERS and behind.is_word and not closed and cue_at(words, k + 1) is None


def subject_before(words: Sentence, i: int) -> Mention | None:
    """Return the subject of the finite verb at word `i`, looked for to its left."""
    j = _over_auxiliaries(words, _over_adjunct(words, _over_auxiliaries(words, i - 1)))
    if j < 0:
        return None
    if words[j].low in _CLOSING:
        before = _over_apposition(words, j)
        return _phrase_ending(words, before) if before is not None else None
    return _phrase_ending(words, j)


def _over_auxiliaries(words: Sentence, j: int) -> int:
    while j >= 0 and (is_adverb(words[j]) or words[j].low in AUXILIARIES or words[j].low == "to"):
        j -= 1
    return j


def _over_adjunct(words: Sentence, j: int) -> int:
    """Step over a time between subject and verb: "the minister on Friday said"."""
    k = j
    while k >= 0 and (words[k].low in TIMES or words[k].text[0].isdigit() or words[k].low in ("last", "this", "next", "late", "early", "in", "on", "the")) and not (words[k].low in PRONOUNS):
        k -= 1
    touched = any(words[x].low in TIMES or words[x].text[0].isdigit() for x in range(k + 1, j + 1))
    return k if touched and k >= 0 and (words[k].is_word or words[k].low in ",)") and words[k].low not in PREPOSITIONS else j


def _over_apposition(words: Sentence, j: int) -> int | None:
    """Return the index of the word before the apposition that the comma, dash or bracket at `j` closes."""
    opening = _CLOSING[words[j].low]
    k = j - 1
    best = None
    while k >= max(0, j - _MAX_APPOSITION):
        word = words[k]
        if word.stretch is not None and k < j - 1 and word.stretch.sign == ",":
            return None
        if word.low == opening:
            best = k
            if _opens_apposition(words, k, j):
                return j - 1 if opening == "," and _is_introduction(words, k) else k - 1
        elif word.low in (";",):
            return None
        k -= 1
    return None if best is None or opening == "," else best - 1


def _is_introduction(words: Sentence, k: int) -> bool:
    """Tell whether the comma at `k` is the first of the sentence and closes an introduction: "After the vote, Lee, ..."."""
    return _introduces(words, 0) and not any(words[x].low == "," for x in range(k)) and words[k + 1].is_capital


def _opens_apposition(words: Sentence, k: int, j: int) -> bool:
    if k == 0 or k + 1 >= j:
        return False
    behind, before = words[k + 1], words[k - 1]
    if words[k].low != ",":
        return True
    if not before.is_word and before.low != ")":
        return False
    if behind.low in ("and", "but", "or", "he", "she", "they", "it"):
        return False
    if before.is_capital and behind.is_capital and j - k > 2 and words[j].low == ",":
        # "Lee, D-Ore., and Cole" is a list, "Lee, Premier of X," is not: any capital may open an apposition.
        return True
    return behind.is_word


def _phrase_ending(words: Sentence, j: int) -> Mention | None:
    """Return the noun phrase whose last word is `j`."""
    word = words[j]
    if word.low in PRONOUNS or word.low in ("which", "that"):
        return Mention(j, j + 1)
    if word.low in (")",):
        before = _over_apposition(words, j)
        return _phrase_ending(words, before) if before is not None and before >= 0 else None
    if not word.is_word and word.text[-1] != "." or word.low in CLAUSES or word.low in PREPOSITIONS:
        return None
    k = j
    while k >= 0 and j - k < _MAX_WORDS and _reaches(words, k, j):
        k -= 1
    return _trimmed(words, k + 1, j + 1)


def _reaches(words: Sentence, k: int, last: int) -> bool:
    word = words[k]
    low = word.low
    if word.stretch is not None:
        return k < last and is_nickname(words, k)
    if not word.is_word and not (word.text[-1] == "." and word.text[0].isalpha()):
        return low in ("&", "$", "'", "’")
    if low in ("and", "&"):
        return k > 0 and words[k + 1].is_capital and words[k - 1].is_capital and words[k-1].low not in AUXILIARIES
    if low in CLAUSES or low in AUXILIARIES or low in PRONOUNS or low in _OBJECT_PRONOUNS and low != "her":
        return False
    if k < last and (cue_at(words, k) is not None or is_verb(words, k) and not words[k].is_capital):
        return False
    return True


def _trimmed(words: Sentence, first: int, end: int) -> Mention | None:
    """Cut what is not part of the phrase at both ends: a preposition and its noun in front, adjuncts behind."""
    if first >= end:
        return None
    if words[first].low in PREPOSITIONS:
        first = _behind_preposition(words, first, end)
    while first < end and (words[first].low in ADVERBS or words[first].low in CLAUSES) and words[first].low not in DETERMINERS and first + 1 < end:
        first += 1
    named = False
    for k in range(first, end):
        low = words[k].low
        if k > first and low in PREPOSITIONS and (low not in _INNER or (named and low != "of")) and words[k - 1].is_capital and named:
            return Mention(first, k)
        named = named or (words[k].is_capital and low not in DETERMINERS and k >= first)
    return _sound(words, Mention(first, end))


def _behind_preposition(words: Sentence, first: int, end: int) -> int:
    """Return where the subject begins behind an introduction without a comma: "In Ohio the mayor said"."""
    for k in range(end - 1, first, -1):
        if words[k].low in DETERMINERS and words[k - 1].low not in PREPOSITIONS:
            return k
    return first + 1


def main_subject(words: Sentence, end: int) -> Mention | None:
    """Return the subject of the sentence's main clause, if it stands before word `end`."""
    i = _behind_dateline(words, end)
    while i < end and (words[i].low in ("but", "and", "still", "yet", "so", "however", "meanwhile", ",", "then", "also", "instead", "indeed", "later", "now", "(", "•", "-", "–", "—") or is_adverb(words[i]) or words[i].low.endswith("ly")):
        i += 1
    if i < end and _introduces(words, i):
        i = behind_comma(words, i, end)
    mention = phrase_from(words, i) if i < end else None
    if mention is not None and mention.end < end and words[mention.end].low in TIMES:
        return phrase_from(words, behind_comma(words, mention.end, end))
    return mention


def _behind_dateline(words: Sentence, end: int) -> int:
    """Return where the sentence begins behind a dateline: ``NDOLA, Zambia (AP) –``."""
    for k in range(1, min(end, 14)):
        if words[k].low in ("-", "--", "–", "—", "―"):
            return k + 1
        if not words[k].is_capital and words[k].is_word and not words[k].text[0].isdigit():
            return 0
    return 0


def _introduces(words: Sentence, i: int) -> bool:
    low = words[i].low
    return low in PREPOSITIONS or low in CLAUSES or low.endswith("ing") or low.endswith("ed") or words[i].stretch is not None or low in TIMES or low in ("asked", "according")


def behind_comma(words: Sentence, i: int, end: int) -> int:
    """Return the index behind the next comma, which may be the last sign of a quotation; `end` if there is none."""
    for k in range(i + 1, end):
        if words[k].low == "," or (words[k].stretch is not None and words[k].stretch.sign == ","):
            return k + 1
    return end


def antecedent(words: Sentence, i: int) -> Mention | None:
    """Return the noun phrase that the relative pronoun at word `i` stands for."""
    j = i - 1
    if j >= 0 and words[j].low == ",":
        j -= 1
    return _phrase_ending(words, j) if j >= 0 else None


def named_apposition(words: Sentence, mention: Mention) -> Mention | None:
    """Return the name behind an office: "the head of the mill, Ann Lee, said" has the speaker Ann Lee."""
    i = mention.end
    if i + 2 >= len(words) or words[i].low != "," or words[mention.first].is_capital and words[mention.first].low not in DETERMINERS:
        return None
    k = i + 1
    while k < len(words) and words[k].is_capital and words[k].is_word and words[k].low not in THINGS:
        k += 1
    closed = k < len(words) and (words[k].low in (",", "(") or cue_at(words, k) is not None)
    return Mention(i + 1, k) if closed and k - i > 2 and words[i + 1].low not in DETERMINERS else None  # noqa: PLR2004
