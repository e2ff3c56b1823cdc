"""Captions within a story that neither label nor credit tells: what sets them off is how the lines around them are written.

Some papers end no caption with a full stop, and set lead words in front (``Health fear: ...``) or repeat a sentence of the
story. And what two lines tell of one picture is one caption.
"""

from collections import Counter
from collections.abc import Sequence

from ._regex import compile_pattern
from ._units import Unit
from .data.captions import TEASERS


def captions_among(units: Sequence[Unit], title: int, first: int, last: int) -> set[int]:
    """Return the places of captions among the open lines of a story, and among those between its headline and itself.

    Args:
        units: the lines of the text.
        title: where its headline stands.
        first: where the story begins.
        last: where it ends.
    """
    return _unended(units, title, first, last)


# ------------------------------------------------------------------------------------------------- lines without a full stop


def _unended(units: Sequence[Unit], title: int, first: int, last: int) -> set[int]:
    """Long lines without a full stop where all else has one: several with one in the story's own words, or one above it.

    With several go the lines that lead words open.
    """
    prose = [u for u in units[first:last] if u.words >= _SHORT_PROSE and (u.is_open or u.in_story)]
    if sum(u.ends for u in prose) <= _ENDING_SHARE * len(prose):
        return set()
    found = {i for i in range(title + 1, last - 1) if _is_unended(units[i]) and not _goes_on(units[i + 1])}
    told = sum(_articles(units[i]) >= _FEW_ARTICLES for i in found)
    several = len(found) > 1 and told >= _TOLD_SHARE * len(found)
    if several and _repeats(units, found, first, last):
        return found | {i for i in range(first, last) if units[i].is_open and _is_led(units[i])}
    return {i for i in found if i < first and _is_full(units[i])}


_SHORT_PROSE, _FEWEST_WORDS = 10, 15
_ENDING_SHARE = 0.6
_FEW_ARTICLES, _TOLD_SHARE = 2, 0.34
"""Sub-headlines and links to other stories are written without articles."""


def _articles(unit: Unit) -> int:
    return len(_ARTICLE.findall(unit.block.text))


_ARTICLE = compile_pattern(r"\b[Tt]he\b")


def _is_full(unit: Unit) -> bool:
    """Whether it is one sentence with its articles, whose subject comes first: no sub-headline is."""
    text = unit.block.text
    return _articles(unit) >= _FEW_ARTICLES and _SUBJECT.match(text) is not None and _INNER_END.search(text) is None


_SUBJECT = compile_pattern(r"(?:The|An?)\s|\p{Lu}\p{Ll}++\s\p{Lu}\p{Ll}++\s")
_INNER_END = compile_pattern(r"[.!?:]\s|\s--?\s|[–—]")


def _is_unended(unit: Unit) -> bool:
    text = unit.block.text
    if unit.ends or unit.bullet or unit.figures or not unit.is_open or unit.words < _FEWEST_WORDS:
        return False
    opening = _WORD.match(text)
    if opening is None or opening[0].casefold() in TEASERS or _LINK.search(text) is not None:
        return False
    return len(_LOWER.findall(text)) >= _LOWER_SHARE * unit.words


_WORD = compile_pattern(r"\p{Lu}[\p{L}’'-]*+")
_LINK = compile_pattern(r"https?:|www\.|@\w|—\s?\p{Lu}|[)\]|»:>]\s*+\Z")
_LOWER = compile_pattern(r"\b\p{Ll}{2,}")
_LOWER_SHARE = 0.4


def _goes_on(unit: Unit) -> bool:
    """Whether a line is the rest of the one before it: broken where a link stood."""
    return _REST.match(unit.block.text) is not None


_REST = compile_pattern(r"[\p{Ll},.;:)]")


def _repeats(units: Sequence[Unit], found: set[int], first: int, last: int) -> bool:
    """Whether more than half of the runs of four words of one of the lines stand elsewhere in the story."""
    sought = frozenset(run for i in found for run in _runs(units[i].block.text))
    story = Counter(run for u in units[first:last] for run in sought.intersection(_runs(u.block.text)))
    return any(_is_told(_runs(units[i].block.text), story, own=i >= first) for i in found)


def _is_told(runs: Sequence[tuple[str, ...]], story: Counter[tuple[str, ...]], *, own: bool) -> bool:
    return sum(story[run] > own for run in runs) > len(runs) / 2


def _runs(text: str) -> list[tuple[str, ...]]:
    words = text.casefold().split()
    return [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]


_RUN = 4


def _is_led(unit: Unit) -> bool:
    """Whether lead words and a colon open a sentence: ``Health fear: The heron has not been seen for a week``."""
    led = _LEAD_WORDS.match(unit.block.text)
    return led is not None and unit.words >= _FEWEST_WORDS and led["first"].casefold() not in TEASERS


_LEAD_WORDS = compile_pattern(r"(?P<first>\p{Lu}[\p{L}’'-]*+)(?: [\p{L}’'-]++){0,3}+[:?] (?=\p{Lu}\p{Ll})")


# ------------------------------------------------------------------------------------------------- credit and caption apart


def is_one_picture(words: str, following: str) -> bool:
    """Whether two lines are the credit and the caption of one picture, in either order."""
    headed = _CREDIT_HEADING.match(words) is not None and _CAPTION_HEADING.match(following) is not None
    return headed or (
        words.endswith(_STOPS) and len(following) <= _LONGEST_CREDIT and _CREDIT_LABEL.match(following) is not None
    )


_CREDIT_HEADING = compile_pattern(r"[Ii]mage (?:source|copyright)\b(?!.* [Ii]mage caption)")
_CAPTION_HEADING = compile_pattern(r"[Ii]mage caption\b")
_CREDIT_LABEL = compile_pattern(r"(?i:photo|photograph|picture|image|credit|foto|bild)s?(?: by)?(?:\s?:|\.\.\.)")
_LONGEST_CREDIT = 80
_STOPS = (".", "!", "?", '."', ".”")
