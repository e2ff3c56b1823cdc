"""What the rules look at, and what they give."""

from bisect import bisect_left
from typing import NamedTuple

from attrs import field, frozen

from ..._span import Span
from .cues import RELATIVES, Cue
from .marks import Stretch
from .phrases import Mention, named_apposition
from .words import Sentence

_WINDOW = 80
"""How many words of a sentence on each side of a quotation are read."""
_CUES = 12
"""How many cues on each side are looked at."""
_PUNCTUATION = 6
"""How many signs may stand before the first word of a sentence."""


class Attribution(NamedTuple):
    """Who said a stretch, and the rule that tells so."""

    rule: str
    """The name of the rule: ``"behind"``."""
    words: Sentence
    """The sentence with the mention, or the words of the mention alone."""
    mention: Mention
    """The mention of the speaker."""
    cue: Span | None = None
    """The words of saying; ``None`` where a colon or a dash does their work."""

    def alone(self) -> "Attribution":
        """Return it without the rest of the sentence, which need not be kept; a relative pronoun needs what is before it."""
        first, end = self.mention
        if self.words[first].low in RELATIVES:
            return self
        return Attribution(self.rule, self.words.part(first, end), Mention(0, end - first), self.cue)


@frozen
class Place:
    """A quoted stretch in its sentence."""

    text: str
    """The whole source."""
    words: Sentence
    """The sentence."""
    at: int
    """The index of the stretch among the words."""
    stretch: Stretch
    """The stretch."""
    left: list[Cue]
    """The cues before it, in order."""
    right: list[Cue]
    """The cues behind it, in order."""
    starts_sentence: bool = field(init=False)
    """Whether nothing but punctuation stands before it."""
    direct: bool = field(init=False)
    """Whether it is a whole utterance: it begins with a capital, and a sentence, a comma or a colon goes before."""

    def __attrs_post_init__(self) -> None:
        """Tell what stands before the stretch."""
        starts = self.at <= _PUNCTUATION and not any(w.is_word or w.stretch for w in self.words[: self.at])
        before = self.words[self.at - 1]
        paused = starts or before.low in ",:-–—" or before.stretch is not None
        object.__setattr__(self, "starts_sentence", starts)
        object.__setattr__(self, "direct", paused and not self.text[self.stretch.inner.start].islower())

    @property
    def said(self) -> list[str]:
        """The quoted words."""
        return self.stretch.inner.of(self.text).split()


def place_of(text: str, words: Sentence, at: int, stretch: Stretch, cues: list[Cue]) -> Place:
    """Return the place of the `stretch` that is word `at`, with those of the sentence's `cues` that are near."""
    low, middle, high = (bisect_left(cues, i, key=_first) for i in (at - _WINDOW, at, at + _WINDOW))
    return Place(text, words, at, stretch, cues[max(low, middle - _CUES) : middle], cues[middle:high][:_CUES])


def _first(cue: Cue) -> int:
    return cue.first


def attribution(rule: str, words: Sentence, mention: Mention | None, cue: Cue | Span | None = None) -> Attribution | None:
    """Return the attribution to `mention`, or to the name that stands behind it as an apposition."""
    if mention is None:
        return None
    named = named_apposition(words, mention) or mention
    return Attribution(rule, words, named, cue.span(words) if isinstance(cue, Cue) else cue)
