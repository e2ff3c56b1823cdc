"""Stretches between marks that nobody says: titles of works, names of programmes, terms and values of attributes."""

from ...data.cues import NAMING, WORKS, Grade
from .cues import DETERMINERS, Cue
from .words import Sentence

_SMALL = frozenset("a an the of for and or in on at to by from with as is vs nor but de la".split())
"""Words that stay small in a title."""
_SHORT = 3
"""Words of a term that is no utterance."""


def is_attribute(text: str, start: int) -> bool:
    """Tell whether the mark at `start` opens the value of an attribute in left-over mark-up."""
    return text[:start].endswith("=") if start < 2 else text[start - 1] == "="  # noqa: PLR2004


def is_title(text: str, words: Sentence, q: int, cues: list[Cue]) -> bool:
    """Tell whether the stretch is the title of a work: capitalised words behind "on NBC's", "the film", "a show called"."""
    if not _in_title_case(_quoted_words(text, words, q)) or q == 0:
        return False
    before = words[q - 1]
    if any(c.verb.lemma in NAMING and c.last >= q - 6 for c in cues if c.last < q) and before.low not in WORKS:
        return False
    if before.low == "," and q > 1:
        before = words[q - 2]
        return before.low in WORKS or before.is_possessive
    if before.is_possessive or before.low in WORKS:
        return True
    return before.low in DETERMINERS and len(_quoted_words(text, words, q)) > 1 or before.low in ("on", "of") and len(_quoted_words(text, words, q)) > 1


def is_stage_direction(text: str, words: Sentence, q: int) -> bool:
    """Tell whether the marks stand round a remark in brackets: ``"(Applause.)"``."""
    stretch = words[q].stretch
    return stretch is not None and text[stretch.inner.start] in "([" and text[stretch.inner.end - 1] in ")]"


_OFFERS = frozenset("offer seek want plan refuse agree prefer hope begin continue".split())


def is_term(text: str, words: Sentence, q: int, cues: list[Cue]) -> bool:
    """Tell whether the stretch is a term that the reporter only sets off: ``Lee offered to join an "A B"``."""
    before = [c for c in cues if c.last < q]
    if not before or len(_quoted_words(text, words, q)) > _SHORT:
        return False
    near = before[-1]
    return (near.verb.lemma in _OFFERS and words[near.last + 1].low == "to") or all(c.verb.grade is Grade.THOUGHT for c in before)


def _quoted_words(text: str, words: Sentence, q: int) -> list[str]:
    stretch = words[q].stretch
    return stretch.inner.of(text).split() if stretch is not None else []


def _in_title_case(said: list[str]) -> bool:
    bare = [w.strip("'’‘\"“”.,!?:;()[]&-–—#") for w in said]
    return bool(bare) and len(said) < 16 and all(not w or not w[0].islower() or w.lower() in _SMALL for w in bare) and bare[0][:1].isupper()  # noqa: PLR2004
