"""Noun phrases read from left to right: the speaker in ``said S`` and in ``S said``.

A mention is the noun phrase without its apposition.
"""

from typing import NamedTuple

from ..._span import Span
from ...data.cues import WORKS
from ...data.names import PARTICLES
from ...data.titles import COMMON_PEOPLE, DOCUMENTS, INSTITUTIONS, KINDS, OFFICES, PEOPLE, THINGS
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES, cue_at, is_verb
from .words import Sentence

MOST_WORDS = 24
"""How far a noun phrase is followed."""
INNER = frozenset(("of", "for", "at", "from"))
"""Prepositions inside the noun phrase of a speaker: "a spokesman for the mill"."""
OBJECT_PRONOUNS = frozenset("him them me us himself herself themselves".split())
"""Pronouns that are no subject; "her" may begin one."""
_NAME_LINKS = PARTICLES | {"of", "the"}
NAMES_TOO = frozenset("may march april june august".split())
"""Months that are names of people too."""
_ALONE = frozenset("one another some many most all both each few several others".split())
"""Determiners that stand for a speaker by themselves."""
_BEFORE_DETERMINER = frozenset(("all", "both", "and", "&", "one", "some"))
_ABOUT = frozenset(("about", "over", "nearly"))
_NO_NAME = THINGS | DETERMINERS
_SPEAKERS = COMMON_PEOPLE | (DOCUMENTS - WORKS) | INSTITUTIONS | KINDS | OFFICES | PEOPLE.keys() | _ALONE
_FULL_NAME = 2


class Mention(NamedTuple):
    """A noun phrase in a sentence."""

    first: int
    """The index of its first word."""
    end: int
    """The index of the word behind its last one."""

    def span(self, words: Sentence) -> Span:
        """Return where it stands."""
        return words.span(self.first, self.end)


def phrase_from(words: Sentence, i: int) -> Mention | None:
    """Return the noun phrase that begins at word `i`, as far as it can be told without knowing its verb."""
    if i >= len(words) or not _may_begin(words, i):
        return None
    if words[i].low in PRONOUNS:
        return Mention(i, i + 1)
    k, named = i, False
    while k < min(len(words), i + MOST_WORDS) and _continues(words, k, i, named=named):
        named = named or (words[k].is_capital and (k > i or words[k].low not in DETERMINERS))
        k += 1
    while k > i and _is_loose(words, k - 1):
        k -= 1
    return sound(words, i, k)


def sound(words: Sentence, first: int, end: int) -> Mention | None:
    """Return the mention unless nothing or an article alone is left of it."""
    if end <= first:
        return None
    low = words[first].low
    return None if end == first + 1 and low in DETERMINERS and low not in _ALONE else Mention(first, end)


def is_nickname(words: Sentence, k: int) -> bool:
    """Tell whether the stretch at word `k` stands inside a name: ``Ann "Bo" Lee``."""
    if not words[k].sign.isalnum() or not 0 < k < len(words) - 1:
        return False
    return words[k - 1].is_capital and words[k + 1].is_capital


def is_speaker(words: Sentence, mention: Mention) -> bool:
    """Tell whether a phrase may speak: a name, or a noun for somebody, a body or a document: "The captain of the ferry"."""
    end = next((k for k in range(mention.first + 1, mention.end) if words[k].low in PREPOSITIONS), mention.end)
    return words[end - 1].is_capital or words[end - 1].low in _SPEAKERS


def named_apposition(words: Sentence, mention: Mention) -> Mention | None:
    """Return the name behind an office: "the head of the mill, Ann Lee, said" has the speaker Ann Lee."""
    i = mention.end
    determined = not words[mention.first].is_capital or words[mention.first].low in DETERMINERS
    if i + 1 >= len(words) or words[i].low != "," or (words[i - 1].is_capital and not determined):
        return None
    k = i + 1
    while k < len(words) and words[k].is_capital and words[k].low not in _NO_NAME:
        k += 1
    closed = k == len(words) or words[k].low in (",", "(", ".") or cue_at(words, k) is not None
    return Mention(i + 1, k) if closed and k - i > _FULL_NAME else None


def _may_begin(words: Sentence, i: int) -> bool:
    word = words[i]
    if word.low in PRONOUNS:
        return True
    if word.low in _ABOUT and i + 1 < len(words):
        return words[i + 1].is_number
    if not word.is_word or word.low in PREPOSITIONS or word.low in CLAUSES or word.low in OBJECT_PRONOUNS:
        return False
    if word.low in TIMES or word.low in AUXILIARIES:
        return word.is_capital and i + 1 < len(words) and (words[i + 1].is_capital or cue_at(words, i + 1) is not None)
    return word.is_capital or not word.low.endswith("ing")


def _continues(words: Sentence, k: int, first: int, *, named: bool) -> bool:
    """Tell whether word `k` still belongs to the noun phrase that began at `first`."""
    word = words[k]
    if word.stretch is not None:
        return named and is_nickname(words, k)
    if k == first or not word.is_word:
        return word.is_word or (word.low == "&" and first < k < len(words) - 1 and _joins(words, k, first))
    before, low = words[k - 1], word.low
    if low in DETERMINERS:
        return before.low in PREPOSITIONS or before.low in _BEFORE_DETERMINER
    if low in PREPOSITIONS:
        return low in INNER and (low == "of" or not named)
    if low == "and":
        return k < len(words) - 1 and _joins(words, k, first)
    return _is_inner(words, k, behind_name=named and before.is_capital)


def _is_inner(words: Sentence, k: int, *, behind_name: bool) -> bool:
    """Tell whether word `k`, which neither links nor determines, may stand inside a noun phrase."""
    low = words[k].low
    if low in TIMES:
        behind = words[k + 1] if k + 1 < len(words) else None
        if words[k].is_capital and (low in NAMES_TOO or (behind is not None and behind.is_capital and behind.low not in TIMES)):
            return words[k - 1].is_capital or words[k - 1].low == "the"
        return words[k - 1].low in DETERMINERS and behind is not None and behind.text.islower()
    if low in CLAUSES or low in PRONOUNS or is_verb(words, k) or cue_at(words, k) is not None:
        return False
    return not (behind_name and low not in _NAME_LINKS and words[k].is_adverb)


def _joins(words: Sentence, k: int, first: int) -> bool:
    """Tell whether the "and" or "&" at `k` joins two parts of one phrase: "Lee and Karlsson", "the senator and candidate"."""
    behind = words[k + 1]
    if behind.is_capital and words[k - 1].is_capital:
        return True
    described = words[first].text.islower() and k + 2 < len(words) and words[k + 2].is_capital and behind.text.islower()
    if described and words[first].low not in DETERMINERS and not is_verb(words, k + 1):
        return True
    closed = behind.low in PRONOUNS or behind.low in PREPOSITIONS or behind.is_adverb or is_verb(words, k + 1)
    return words[first].low in DETERMINERS and behind.is_word and not closed and cue_at(words, k + 1) is None


def _is_loose(words: Sentence, k: int) -> bool:
    """Tell whether word `k` cannot be the last of a phrase."""
    word = words[k]
    if word.low in DETERMINERS:
        return word.low not in _ALONE
    if word.low in NAMES_TOO and word.is_capital and words[k - 1].is_capital and words[k - 1].low not in _NO_NAME:
        return False
    if word.low in PREPOSITIONS or word.low in TIMES or word.low in CLAUSES or word.is_adverb:
        return True
    return not word.is_word
