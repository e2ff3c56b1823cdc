"""Which of the lines above a story is its headline, which its sub-headline.

A page gives its title often: in the title of the document with the site's name behind it, above the story, in lines to share
it by. Each line above the story that can be a title is told by facts that a table weighs (``data/weights.py``).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from ._facts import QUESTION_MARKS, Facts, said
from ._regex import compile_pattern
from ._span import fold
from ._units import Unit, words_in
from .data.agencies import agency_of
from .data.headline_tags import KICKERS
from .data.weights import HEADLINE
from .records import BlockKind

DECK_WORDS = 6
"""The fewest words of a sub-headline."""
TITLE_WORDS = (2, 30)
"""The fewest and the most words of a headline."""


def is_kicker(unit: Unit) -> bool:
    return unit.block.text.casefold() in KICKERS


class Title(NamedTuple):
    """A line that may be the headline."""

    place: int
    """Which of the lines it is."""
    length: int
    """How much of its block is the headline: what is behind is the site's name."""
    words: str
    """The headline, white space folded."""
    key: str
    """Its words as they are compared: marks and case do not count."""
    facts: Facts


def headline_of(text: str, units: Sequence[Unit], first: int, last: int, *, page: bool) -> Title | None:
    """Return the line in front of the story that looks most like its title, the first of equals; or the only line."""
    if len(units) == 1 and units[0].is_open and not units[0].ends and units[0].words > TITLE_WORDS[0]:
        first, last = 1, 1
    places = _places(units, first)
    if not page and len(places) == 1:
        return _only(units[places[0]], places[0])
    return max(titles_of(text, units, first, last, page=page), key=_score, default=None) if places else None


def _only(unit: Unit, place: int) -> Title:
    """The title of a text that has but one line for it."""
    span = unit.block.span
    return Title(place=place, length=span.end - span.start, words=unit.block.text, key="", facts={})


def _score(title: Title) -> float:
    return sum(HEADLINE[name] * value for name, value in title.facts.items())


def titles_of(text: str, units: Sequence[Unit], first: int, last: int, *, page: bool) -> list[Title]:
    """Return the lines in front of the story that may be its headline, with the facts about them."""
    above = _Above.of(text, units, first, last, page=page)
    found = [above.title(i) for i in _places(units, first)]
    document = set(_long(found[0].key)) if found and found[0].place == 0 and page else set()
    likeness = [_likeness(document, title) for title in found]
    compared = list(_compared(found, likeness))
    return compared[1:] if max(likeness, default=0.0) >= _ALIKE else compared


_ALIKE = 0.3
"""Where a later line is so much like the document's title, that line is the page's own."""


def _places(units: Sequence[Unit], first: int) -> list[int]:
    """The places of lines that can be titles: the very first of them, and the nearest to the story."""
    places = [i for i, unit in enumerate(islice(units, first)) if _may_be_title(unit)]
    return [*places[:1], *places[1:][-_MOST:]]


_MOST = 150


def _may_be_title(unit: Unit) -> bool:
    text = unit.block.text
    fits = unit.is_open and not unit.bullet and TITLE_WORDS[0] <= unit.words <= TITLE_WORDS[1]
    is_aside = (text[0] in "([" and text[-1] in ")].") or text[0].islower()
    return fits and not is_aside and agency_of(text) is None and not is_kicker(unit)


def _likeness(document: set[str], title: Title) -> float:
    """How many of the words of either the title shares with the document's."""
    words = set(_long(title.key))
    return len(document & words) / len(document | words) if document and title.place else 0.0


def _compared(found: Sequence[Title], likeness: Sequence[float]) -> Iterator[Title]:
    """The titles with the facts about each that others tell."""
    best = max(likeness, default=0.0)
    others = _by_inner_words(title.key for title in found[1:])
    better = 0
    for title, like in zip(found, likeness, strict=True):
        told = {
            "behind others": float(min(better, _MOST_BETTER)),
            "like the document's": like,
            "most like it": float(like == best > _LITTLE),
            "holds another": float(_holds_another(title.key, others)),
        }
        yield Title(title.place, title.length, title.words, title.key, title.facts | told)
        better += title.facts["story"] > _MUCH and not title.facts["stop"]


_MUCH, _LITTLE = 0.4, 0.2
_MOST_BETTER = 3


def _by_inner_words(keys: Iterable[str]) -> dict[tuple[str, str], list[str]]:
    """The longer titles by their second and third words: a title that holds them has these two as well."""
    found: dict[tuple[str, str], list[str]] = {}
    for key in keys:
        words = key.split(" ", _HELD)
        if len(words) > _HELD:
            found.setdefault((words[1], words[2]), []).append(key)
    return found


def _holds_another(key: str, others: Mapping[tuple[str, str], Sequence[str]]) -> bool:
    pairs = pairwise(key.split(" "))
    return any(len(other) < len(key) and other in key for pair in pairs for other in others.get(pair, ()))


_HELD = 3
"""How many blanks a title has at least that another holds."""


class _Above(NamedTuple):
    """What stands above a story, and what it is compared with."""

    text: str
    units: Sequence[Unit]
    first: int
    story: frozenset[str]
    """The longer words of the story."""
    lines: Counter[str]
    """How often each line stands on the page."""
    whole: str
    """All lines; empty where the text is no page."""

    @classmethod
    def of(cls, text: str, units: Sequence[Unit], first: int, last: int, *, page: bool) -> "_Above":
        keys = _keys(unit.block.text for unit in (units if page else units[:last]))
        story = frozenset(word for key in keys[first:last] for word in _long(key))
        keys = keys if page else []
        return cls(text, units, first, story, Counter(keys), "\n".join(keys))

    def title(self, place: int) -> Title:
        """The line as a title, without the name of the site."""
        block = self.units[place].block
        raw = block.span.of(self.text)
        length = self._own_length(raw) if self.whole else len(raw)
        words = fold(raw[:length])
        key = _key(words)
        return Title(place=place, length=length, words=words, key=key, facts=self._facts(place, words, key))

    def _own_length(self, raw: str) -> int:
        """How long a title is without what names the site behind it: ``Dam closed | Asia | CNA``."""
        length = len(raw)
        for match in reversed(list(_SEPARATOR.finditer(raw)) if any(map(raw.__contains__, _SEPARATORS)) else ()):
            if not self._is_site(raw[: match.start()], match.group(), raw[match.end() : length]):
                break
            length = match.start()
        return length

    def _is_site(self, head: str, separator: str, tail: str) -> bool:
        if len(head.split(maxsplit=TITLE_WORDS[0])) <= TITLE_WORDS[0]:
            return False
        is_short = len(tail.split(maxsplit=_SITE_WORDS)) <= _SITE_WORDS
        if is_short and ("|" in separator or self.whole.count(_key(tail)) > 1):
            return True
        return _key(head) in self.lines

    def _facts(self, place: int, words: str, key: str) -> Facts:
        unit = self.units[place]
        long = _long(key)
        told = said(unit, _SAID)
        below = self.units[place + 1 : place + 1 + _NEAR]
        return {
            "story": sum(word in self.story for word in long) / (len(long) + 1),
            "stop": float(words.endswith(".") and _STOP.search(words) is not None),
            "alone": float(unit.alone),
            "long enough": float(unit.words >= _TITLE_LENGTH),
            "too long": float(unit.words > _LONG_TITLE),
            "prose": float(unit.is_prose),
            "signed": float(any(u.block.kind in _SIGNING for u in below)),
            "far": float(self.first - place > _FAR),
            "held": float(len(words) > _LEAST_HELD and self.whole.count(key) > self.lines[key]),
            "question": float(unit.block.text.endswith(QUESTION_MARKS)),
            **{name: float(name in told) for name in _SAID},
        }


_SEPARATORS = "-–—·•|"
_SEPARATOR = compile_pattern(rf"(?<!\s)\s++(?:[{_SEPARATORS}]|--)\s++|(?:(?<!\s)\s++)?+\|\s*+")
_SITE_WORDS = 5
_SAID = ("credit", "appeal")
_SIGNING = frozenset((BlockKind.BYLINE, BlockKind.TIMESTAMP))
_STOP = compile_pattern(r"(?<!\b\p{Lu})\.\Z")
_TITLE_LENGTH, _LONG_TITLE, _LEAST_HELD = 5, 20, 20
_NEAR, _FAR = 5, 25


def above_deck(units: Sequence[Unit], title: Title) -> Title:
    """Return the headline, where the line that looks most like it is the longer one below: its sub-headline."""
    unit, above = units[title.place], units[max(0, title.place - 1)]
    is_deck = unit.words >= DECK_WORDS and above.is_open and not above.ends and not above.bullet and not is_kicker(above)
    if title.place == 0 or not is_deck or not _LEAST_TITLE <= above.words <= unit.words:
        return title
    return _only(above, title.place - 1)


_LEAST_TITLE = 4


def _key(words: str) -> str:
    """Words as they are compared: marks and case do not count."""
    return " ".join(words_in(words.casefold()))


def _keys(lines: Iterable[str]) -> list[str]:
    """The key of each line, found for many at once: a line has no line end inside."""
    keys: list[str] = []
    following = iter(lines)
    while some := list(islice(following, _MANY)):
        text = _MARKS.sub(" ", "\n".join(some).casefold()).replace("  ", " ")
        keys += text.replace(" \n", "\n").replace("\n ", "\n").strip(" ").split("\n")
    return keys


_MANY = 256


_MARKS = compile_pattern(r"[^\w\s][^\w\n]*+")
"""Marks with the blanks behind them: one blank before them is left at most."""


def _long(key: str) -> list[str]:
    return [word for word in key.split(" ") if len(word) >= _LONG_WORD]


_LONG_WORD = 4
"""Longer than most function words."""
