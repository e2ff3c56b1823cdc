"""What can be seen of the lines of a page, as facts that a table weighs: how likely is each of them part of the story?

The facts are about the line itself (length, its end, what it says), about its place in the lay-out (indent, blank lines),
and about its neighbourhood: how much running prose stands before and behind it, the nearer the more. The weights are in
``data/weights.py``, learnt from pages whose stories are known.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from math import inf, log1p
from typing import TypeVar

from ._regex import by_initial, compile_pattern, compile_plain
from ._units import Unit, is_cjk, words_in
from .data.furniture import APPEALS, READERS
from .data.weights import STORY
from .grammar import phrase_key

Facts = dict[str, float]
"""What is true of a line, by its name in the table of weights; what is not there is 0."""


def scores_of(units: Sequence[Unit], bound: float = inf) -> dict[int, float]:
    """The score of each unclaimed line, by its place among the blocks: above 0 it is more likely story than not.

    Args:
        units: the lines of a page.
        bound: no more is told of a score beyond it, or beyond its negative, than that: what cannot bring it back is not asked.
    """
    rest = _rest_of_sayings()
    scores = {}
    for unit, placed in zip(units, _scores_of_places(units), strict=True):
        if unit.is_open:
            score = placed + _sum(_seen(unit))
            scores[unit.index] = score + _said(unit, score, bound, rest) if unit.words >= _SHORTEST else score
    return scores


def _said(unit: Unit, score: float, bound: float, rest: Sequence[tuple[str, float, float, float]]) -> float:
    """What the line's words add to its score."""
    words, added = unit.block.text, 0.0
    for name, weight, most, least in rest:
        if score + added + most <= -bound or score + added + least >= bound:
            break
        if _SAYINGS[name](words):
            added += weight
    return added


def _rest_of_sayings() -> list[tuple[str, float, float, float]]:
    """What lines are asked, in order: its weight, the most and the least that it and those behind it can add to a score."""
    weights = [STORY.get(name, 0.0) for name in _SAYINGS]
    gains, losses = [max(0.0, w) for w in weights], [min(0.0, w) for w in weights]
    return [(name, weights[i], sum(gains[i:]), sum(losses[i:])) for i, name in enumerate(_SAYINGS)]


def _sum(names: Iterable[str]) -> float:
    return sum(map(STORY.__getitem__, names))


def _scores_of_places(units: Sequence[Unit]) -> list[float]:
    """What the place of each line adds to the score that every line has."""
    prose = [_prose(unit) for unit in units]
    scores = [STORY["bias"] + STORY[name] for name in _indents(units, prose)]
    for name, values in _places(units, prose):
        weight = STORY[name]
        scores = [score + weight * value for score, value in zip(scores, values, strict=True)]
    return scores


def facts_of(units: Sequence[Unit]) -> Iterator[Facts]:
    """Give the facts about each line, in order."""
    prose = [_prose(unit) for unit in units]
    places = dict(_places(units, prose))
    for i, (unit, indent) in enumerate(zip(units, _indents(units, prose), strict=True)):
        about = {name: values[i] for name, values in places.items()}
        yield own_facts(unit) | about | {indent: 1.0} if unit.is_open else {}


# ---------------------------------------------------------------------------------------------------------- a line by itself


def own_facts(unit: Unit) -> Facts:
    """Return what is true of a line by itself."""
    return dict.fromkeys((*_seen(unit), *said(unit)), 1.0)


def _seen(unit: Unit) -> list[str]:
    """What is seen of a line at a glance: how long it is, how it begins and ends."""
    words = unit.block.text
    names = [_LENGTHS[min(unit.words, _LONGEST)]]
    if unit.ends:
        names.append("ends")
    if unit.bullet:
        names.append("numbered" if words[0].isdigit() else "bullet")
    if unit.figures:
        names.append("figures")
    if words[-1:] in _LAST:
        names.append(_LAST[words[-1:]])
    if words[:1] in _FIRST:
        names.append(_FIRST[words[:1]])
    return names


_LIMITS = ((3, "words<3"), (6, "words<6"), (10, "words<10"), (25, "words<25"), (50, "words<50"))
_LONGEST = _LIMITS[-1][0]
_LENGTHS = (*(next(name for limit, name in _LIMITS if words < limit) for words in range(_LONGEST)), "words>=50")
"""What each number of words is called; the last stands for all greater ones."""
QUOTES = ('"', "“", "„", "«", "»", "”", "‘", "'", "「", "『")
_FIRST = dict.fromkeys(QUOTES, "quoted")
QUESTION_MARKS = ("?", "？", "؟")
_LAST = dict.fromkeys(QUESTION_MARKS, "question") | dict.fromkeys((":", "："), "colon")


def said(unit: Unit, names: Iterable[str] | None = None) -> list[str]:
    """Return what a line says: which of `names`, or of all that lines are asked for."""
    if unit.words < _SHORTEST:
        return []
    words = unit.block.text
    return [name for name in (names or _SAYINGS) if _SAYINGS[name](words)]


_SHORTEST = 3
"""Of shorter lines nothing is asked but how long they are, where they stand and how they end."""


def is_in_headline_case(words: str) -> bool:
    """Whether all longer words begin with a capital and some letters are small."""
    long = [word for word in words_in(words) if len(word) >= _LONG_WORD and word[0].isalpha()]
    return len(long) >= _FEWEST_LONG and not words.isupper() and all(word[0].isupper() for word in long)


_LONG_WORD, _FEWEST_LONG = 4, 3
_SEPARATORS = compile_plain(r"[|»›•·▶►→]")
_DOTS = ("…", "...")
_TWO_SENTENCES = compile_pattern(r"[.!?。！？।][\"'”’»“)\]]?+\s?[\p{Lu}\p{Lo}\"“„«]")
_COMMA = compile_plain(r",[\s\"'”’]|[、，]")
_LINKS = ("@", "://", "www.")
_PICTURES = ("getty", "reuters", "photo", "foto", "image", "credit", "imago", "scanpix", "picture", "写真", "사진")
_PICTURE_AGENCIES = ("afp", "dpa")
_CREDIT = compile_pattern(rf"(?i:{'|'.join(_PICTURES)}|\b(?:{'|'.join(_PICTURE_AGENCIES)})\b)")
_STEMS = sorted({stem for stems in APPEALS.values() for stem in stems})
_APPEAL = compile_plain(rf"\W{by_initial([stem for stem in _STEMS if not is_cjk(stem)])}")
"""For a line with a blank in front: the engine finds what is no letter faster than where a word begins."""
_CJK_APPEAL = compile_plain(by_initial([stem for stem in _STEMS if is_cjk(stem)]))
_READER = compile_plain(rf"\W{by_initial(sorted({word.casefold() for words in READERS.values() for word in words}))}\b")


def _credits(words: str) -> bool:
    """Whether a line tells at its end whose picture it is."""
    end = words[-_TAIL:].casefold()
    maybe = any(map(end.__contains__, _PICTURES)) or any(map(end.__contains__, _PICTURE_AGENCIES))
    return maybe and _CREDIT.search(words, max(0, len(words) - _TAIL)) is not None


def _appeals(key: str) -> bool:
    """Whether a line, folded, asks its reader to subscribe, to agree, to comment."""
    return _APPEAL.search(f" {key}") is not None or (not key.isascii() and _CJK_APPEAL.search(key) is not None)


_TAIL = 60

_SAYINGS: dict[str, Callable[[str], bool]] = {
    "separated": lambda text: text.endswith(_DOTS) or _SEPARATORS.search(text) is not None,
    "headline case": lambda text: text[-1:].isalnum() and is_in_headline_case(text),
    "two sentences": lambda text: _TWO_SENTENCES.search(text) is not None,
    "comma": lambda text: _COMMA.search(text) is not None,
    "link": lambda text: any(map(text.__contains__, _LINKS)),
    "credit": _credits,
    "reader": lambda text: _READER.search(f" {text.casefold()}") is not None,
    "appeal": lambda text: _appeals(phrase_key(text)),
}
"""What a line says: whether it speaks to the reader, whose picture it is, who asks to subscribe; what costs most is last."""


# ---------------------------------------------------------------------------------------------------------- around a line


def _places(units: Sequence[Unit], prose: Sequence[float]) -> Iterator[tuple[str, list[float]]]:
    """What the places of the lines tell: each fact by its name, for all lines; one at a time, as pages have many lines."""
    before, behind = _decayed(prose), _decayed(prose[::-1])[::-1]
    yield "prose before", [log1p(words / _CAP) for words in before]
    yield "prose behind", [log1p(words / _CAP) for words in behind]
    around = [log1p(min(a, b) / _CAP) for a, b in zip(before, behind, strict=True)]
    yield "prose around", around
    yield "prose around short", [value if u.words < _SHORT else 0.0 for u, value in zip(units, around, strict=True)]
    yield "repeated", _repeated(units)
    gaps = _home([u.gaps for u in units], prose, None)
    yield "story's gaps", [1.0 if u.gaps == gaps else 0.0 for u in units]


def _repeated(units: Sequence[Unit]) -> list[float]:
    """Whether each line stands twice or more."""
    keys = [u.block.text.casefold() for u in units]
    counts = Counter(keys)
    return [1.0 if counts[key] > 1 else 0.0 for key in keys]


_SHORT = 10
_CAP = 60
_WORDS = tuple(map(float, range(_CAP + 1)))
"""The numbers of words, once and not for each line."""
_LEAD = 300
"""What a paragraph weighs that a rule knows, mostly by its dateline: five long ones."""
_INDENT, _INDENTED_SHARE = 2, 0.2
"""Where so many lines have such an indent, the page has kept its lay-out."""


def _prose(unit: Unit) -> float:
    """How many words of running prose a line counts for."""
    if unit.in_story:
        return float(_LEAD)
    return _WORDS[min(unit.words, _CAP)] if unit.is_open and unit.is_prose else 0.0


_OFF = ((-2, "left of it"), (0, "little left"), (1, "at home"), (3, "little right"), (5, "right of it"))


def _indents(units: Sequence[Unit], prose: Sequence[float]) -> list[str]:
    """Where each line begins, as seen from the indent of the story; lines of a page that kept no lay-out tell nothing."""
    if len([u for u in units if u.indent >= _INDENT]) <= _INDENTED_SHARE * len(units):
        return ["no lay-out"] * len(units)
    home = _home([u.indent for u in units], prose, 0)
    return [next((name for limit, name in _OFF if u.indent - home < limit), "far right") for u in units]


def _decayed(values: Sequence[float]) -> list[float]:
    """For each place the sum of the values before it, the nearer the more."""
    sums, running = [], 0.0
    for value in values:
        sums.append(running)
        running = (running + value) * _DECAY
    return sums


_DECAY, _RUN_DECAY = 0.8, 0.93


_Key = TypeVar("_Key", bound=Hashable)


def _home(keys: Sequence[_Key], prose: Sequence[float], home: _Key) -> _Key:
    """The key that the longest run of prose has; `home` where there is none."""
    running: dict[_Key, tuple[int, float]] = {}
    best = 0.0
    for i, (key, words) in enumerate(zip(keys, prose, strict=True)):
        if not words:
            continue
        last, total = running.get(key, (i, 0.0))
        total = total * _RUN_DECAY ** (i - last) + words
        running[key] = (i, total)
        if total > best:
            best, home = total, key
    return home
