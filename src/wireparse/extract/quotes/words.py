"""Words and sentences of a paragraph in which every quoted stretch is one word.

So nothing that is said between marks can be taken for the reporter's own words, and offsets stay those of the text.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ..._regex import compile_pattern
from ..._span import Span
from .marks import Stretch


class Word(NamedTuple):
    """A word, a punctuation mark or a whole quoted stretch."""

    text: str
    """As written; ``'"'`` for a quoted stretch."""
    low: str
    """In lower case, with straight apostrophes."""
    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    stretch: Stretch | None = None
    """The stretch, if it is one."""

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters or digits."""
        return self.text[0].isalnum()

    @property
    def is_possessive(self) -> bool:
        """Whether it ends in an apostrophe and s."""
        return self.low.endswith(("'s", "s'"))


Sentence = list[Word]

_WORD = compile_pattern(
    r"(?:\p{L}\.){2,}+"
    r"|\p{Lu}\.(?=\s*+\p{Lu})"
    r"|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+(?:['’\-‑&/@._][\p{L}\p{N}][\p{L}\p{M}\p{N}]*+)*+(?:(?<=s)['’](?=\s\p{L}))?+"
    r"|--++|\.\.++|\S"
)
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon gov sen rep sens reps gen lt col maj capt cmdr sgt cpl pvt adm st jr sr messrs fr
    atty supt pres insp vs inc corp ltd bros dept univ assn mt ft jan feb aug sept oct nov dec
    """.split()
)
"""Words behind which a full stop does not end a sentence."""
_LONG = 6
"""A capitalised word shorter than this, a full stop and a number are one: ``Prop. 8``."""
_STARTERS = frozenset("the a an he she they it we in on but and at as his her their this that there these those".split())
"""Words with which a sentence begins behind an abbreviation."""
_ENDS = frozenset(("?", "!", ".", "…", "..", "...", "...."))


def words_of(text: str, span: Span, stretches: Sequence[Stretch]) -> list[Word]:
    """Return the words of the paragraph `span`, each of its `stretches` as one."""
    found: list[Word] = []
    at = span.start
    for stretch in stretches:
        _split(text, at, stretch.span.start, found)
        found.append(Word('"', '"', stretch.span.start, stretch.span.end, stretch))
        at = stretch.span.end
    _split(text, at, span.end, found)
    return found


def _split(text: str, start: int, end: int, found: list[Word]) -> None:
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word == "." and found and found[-1].end == match.start() and found[-1].low in ABBREVIATIONS and found[-1].is_capital:
            last = found[-1]
            found[-1] = Word(last.text + ".", last.low, last.start, match.end())
        else:
            low = word.lower()
            found.append(Word(word, low.replace("’", "'") if "’" in low else low, match.start(), match.end()))


def sentences_of(words: list[Word], says: "object") -> list[Sentence]:
    """Cut `words` into sentences; `says` tells of a place in `words` whether "he said" or "said he" begins there."""
    found: list[Sentence] = []
    start = 0
    for i in range(len(words) - 1):
        if _ends_sentence(words, i, says):
            found.append(words[start : i + 1])
            start = i + 1
    found.append(words[start:])
    return found


def _ends_sentence(words: list[Word], i: int, says) -> bool:
    word, behind = words[i], words[i + 1]
    if word.stretch is not None:
        sign = word.stretch.sign
        if sign not in _ENDS or not (behind.is_capital or behind.stretch is not None):
            return False
        return not says(words, i + 1, whole=sign not in "?!")
    if word.low not in _ENDS:
        return len(word.text) > 3 and word.text[-1] == "." and behind.is_capital and behind.low in _STARTERS  # noqa: PLR2004
    if behind.text[0].isdigit():
        return i == 0 or not (words[i - 1].is_capital and len(words[i - 1].text) < _LONG)
    return behind.is_capital or behind.stretch is not None or behind.low in "([•–—-"
