"""Words and sentences of a paragraph in which every quoted stretch is one word.

So nothing that is said between marks can be taken for the reporter's own words, and offsets stay those of the text.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..._regex import compile_pattern
from ..._span import Span
from ...data.cues import CueForm, CueVerb, Grade, cue_form
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
    verb: CueVerb | None = None
    """The cue verb of which it is a form, wherever it stands."""
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
    def is_number(self) -> bool:
        """Whether it begins with a digit."""
        return self.text[0].isdigit()

    @property
    def is_possessive(self) -> bool:
        """Whether it ends in an apostrophe and s, or s and an apostrophe."""
        return self.low.endswith(("'s", "s'"))

    @property
    def sign(self) -> str:
        """The last sign inside a quoted stretch; ``""`` for anything else."""
        return self.stretch.sign if self.stretch is not None else ""


Sentence = list[Word]
SaysAt = Callable[[Sentence, int, bool], bool]
"""Tells whether "he said" or "said he" begins at a word and, if the last argument holds, ends a sentence."""

_WORD = compile_pattern(
    r"(?:\p{L}\.){2,}+"
    r"|\p{Lu}\.(?=\s*+\p{Lu})"
    r"|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+(?:['’\-‑&/@._][\p{L}\p{N}][\p{L}\p{M}\p{N}]*+)*+(?:(?<=s)['’](?=\s\p{L}))?+"
    r"|--++|\.\.++|\S"
)
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon gov sen rep sens reps gen lt col maj capt cmdr sgt cpl pvt adm st jr sr messrs fr
    atty supt pres insp vs inc corp ltd bros dept univ assn mt ft jan feb aug sept oct nov dec
    """.split()
)
"""Words behind which a full stop does not end a sentence."""
_STARTERS = frozenset("the a an he she they it we in on but and at as his her their this that there these those".split())
"""Words with which a sentence begins behind an abbreviation: ``in the U.S. He left``."""
_ENDS = frozenset(("?", "!", ".", "…", "..", "...", "...."))
_BULLETS = "([•–—-"
_SHORT_NAME = 6
"""A capitalised word shorter than this, a full stop and a number are one: ``Prop. 8``."""


def words_of(text: str, span: Span, stretches: Sequence[Stretch] = (), own: frozenset[str] = frozenset()) -> list[Word]:
    """Return the words of the paragraph `span`, each of its `stretches` as one; `own` are more words of saying."""
    found: list[Word] = []
    at = span.start
    for stretch in stretches:
        _split(text, Span(at, stretch.span.start), found, own)
        found.append(Word('"', '"', stretch.span.start, stretch.span.end, None, stretch))
        at = stretch.span.end
    _split(text, Span(at, span.end), found, own)
    return found


def _split(text: str, span: Span, found: list[Word], own: frozenset[str]) -> None:
    for match in _WORD.finditer(text, span.start, span.end):
        word, start = match.group(), match.start()
        last = found[-1] if found else None
        if word == "." and last is not None and last.end == start and last.low in _ABBREVIATIONS and last.is_capital:
            found[-1] = last._replace(text=last.text + ".", end=start + 1)
            continue
        low = word.lower()
        if "’" in low:
            low = low.replace("’", "'")
        verb = cue_form(low) or (CueVerb(low, CueForm.PAST, Grade.USUAL) if low in own else None)
        found.append(Word(word, low, start, match.end(), verb))


def sentences_of(words: list[Word], says_at: SaysAt) -> list[Sentence]:
    """Cut `words` into sentences."""
    found: list[Sentence] = []
    start = 0
    for i in range(len(words) - 1):
        if _ends_sentence(words, i, says_at):
            found.append(words[start : i + 1])
            start = i + 1
    found.append(words[start:])
    return found


def _ends_sentence(words: list[Word], i: int, says_at: SaysAt) -> bool:
    word, behind = words[i], words[i + 1]
    opens = behind.is_capital or behind.stretch is not None
    if word.stretch is not None:
        return word.sign in _ENDS and opens and not says_at(words, i + 1, word.sign not in "?!")
    if word.low not in _ENDS:
        return word.text[-1] == "." and len(word.text) >= len("U.S.") and behind.is_capital and behind.low in _STARTERS
    if behind.is_number:
        return i == 0 or not (words[i - 1].is_capital and len(words[i - 1].text) < _SHORT_NAME)
    return opens or behind.low in _BULLETS
