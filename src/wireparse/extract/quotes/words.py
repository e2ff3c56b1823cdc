"""Words and sentences of a paragraph in which every quoted stretch is one word.

So nothing that is said between marks can be taken for the reporter's own words, and offsets stay those of the text.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

from ..._regex import compile_plain
from ..._span import Span
from ...data.cues import CueForm, CueVerb, Grade, cue_form
from ...data.reporting import ADJECTIVES, VERBS
from .marks import Stretch


class Word(NamedTuple):
    """A word, a punctuation mark or a whole quoted stretch, wherever it stands: what can be told without its neighbours."""

    text: str
    """As written; ``'"'`` for a quoted stretch."""
    low: str
    """In lower case, with straight apostrophes, without the full stop of an abbreviation."""
    is_capital: bool
    """Whether it begins with a capital letter."""
    is_word: bool
    """Whether it is made of letters or digits."""
    is_number: bool
    """Whether it begins with a digit."""
    is_possessive: bool
    """Whether it ends in an apostrophe and s, or s and an apostrophe."""
    verb: CueVerb | None
    """The cue verb of which it is a form, wherever it stands."""
    stretch: Stretch | None = None
    """The stretch, if it is one."""
    sign: str = ""
    """The last sign inside a quoted stretch; ``""`` for anything else."""
    may_end: bool = False
    """Whether a sentence may end with it."""
    is_adverb: bool = False
    """Whether it may stand between a subject and its verb."""
    reports: bool = False
    """Whether it may report without quotation marks."""


class Sentence(list[Word]):
    """The words of a sentence or of a paragraph, and where they stand."""

    __slots__ = ("ends",)

    def __init__(self, words: Iterable[Word], ends: "array[int]") -> None:
        """Take the `words` with the place behind each."""
        super().__init__(words)
        self.ends = ends

    def span(self, first: int, end: int) -> Span:
        """Return where the words from the `first` to the one before `end` stand."""
        word = self[first]
        start = self.ends[first] - len(word.text) if word.stretch is None else word.stretch.span.start
        return Span(start, self.ends[end - 1])

    def part(self, first: int, end: int) -> "Sentence":
        """Return the words from the `first` to the one before `end`."""
        return Sentence(self[first:end], self.ends[first:end])


SaysAt = Callable[[Sentence, int, bool], bool]
"""Tells whether "he said" or "said he" begins at a word and, if the last argument holds, ends a sentence."""

ADVERBS = frozenset(
    """also then later just now once again still even not never always often since already too first recently yesterday today
    simply only ever earlier afterward afterwards meanwhile instead quickly jointly
    sometimes famously reportedly nevertheless nonetheless perhaps maybe thus therefore hence otherwise moreover
    likewise""".split()
)
_LY = len("only")
"""Longer words in -ly are adverbs."""
_ABBREVIATIONS = frozenset(
    """
    co mr mrs ms dr prof rev hon gov sen rep sens reps gen lt col maj capt cmdr sgt cpl pvt adm st jr sr messrs fr
    atty supt pres insp smt engr barr vs inc corp ltd bros dept univ assn mt ft jan feb aug sept oct nov dec
    """.split()
)
"""Words behind which a full stop does not end a sentence."""
_LETTER = r"[^\W\d_]"
_ALNUM = r"(?:[^\W_]|[\u0300-\u036f])"
_BY_LENGTH = groupby(sorted(_ABBREVIATIONS, key=len), len)
_STOPPED = "|".join(rf"(?<=\b(?:{'|'.join(map(str.capitalize, same))})\.)" for _, same in _BY_LENGTH)
_WORD = compile_plain(
    r"\s*+(?:[A-Z]?+[a-z]++(?=[\s,])"
    rf"|(?:{_LETTER}\.){{2,}}+"
    rf"|[^\W\d_a-z]\.(?=\s*+[^\W\d_a-z])"
    rf"|[^\W_]{_ALNUM}*+(?:['’\-‑&/@._][^\W_]{_ALNUM}*+)*+(?:(?<=s)['’](?=\s{_LETTER})|\.(?:{_STOPPED}))?+"
    r"|--++|\.\.++|\S)"
)
"""A word with the white space before it; most are small letters alone."""
_CUT = compile_plain(r"[^\s.'’]\s")
"""Where words may be taken apart from those behind: none looks farther ahead."""
_STARTERS = frozenset("the a an he she they it we in on but and at as his her their this that there these those".split())
"""Words with which a sentence begins behind an abbreviation: ``in the U.S. He left``."""
_ENDS = frozenset(("?", "!", ".", "…", "..", "...", "...."))
_BULLETS = "([•–—-"
_FIRMS = frozenset("inc corp ltd co bros jr sr".split())
"""Abbreviations at the ends of names."""
_REPORTING = VERBS.keys() | ADJECTIVES.keys() | {"according"}
_LONG = 50
"""Words as long as this are not kept."""
_MOST = 1 << 16
"""So many words are kept."""
_BATCH = 1 << 13
"""About so many characters are taken apart at once, so that a long text is never held word for word."""
_NICKNAME = 12
"""No nickname has more characters."""
_SHORT_NAME = 6
"""A capitalised word shorter than this, a full stop and a number are one: ``Prop. 8``."""


def words_of(text: str, span: Span, stretches: Sequence[Stretch] = (), own: frozenset[str] = frozenset()) -> Sentence:
    """Return the words of the paragraph `span`, each of its `stretches` as one; `own` are more words of saying."""
    found = Sentence((), array("q"))
    at = span.start
    for stretch in stretches:
        _split(text, at, stretch.span.start, found)
        found.append(_quoted(stretch))
        found.ends.append(stretch.span.end)
        at = stretch.span.end
    _split(text, at, span.end, found)
    if own:
        found[:] = [_said(word) if word.low in own and word.verb is None else word for word in found]
    return found


def _split(text: str, start: int, end: int, found: Sentence) -> None:
    for stop in stops(text, start, end):
        raw = _WORD.findall(text, start, stop)
        found.extend(map(_KNOWN.__getitem__, raw))
        ends = accumulate(map(len, raw), initial=start)
        next(ends)
        found.ends.extend(ends)
        start = stop


def stops(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where stretches of bearable length end, in which words are taken apart one after the other."""
    while end - start > _BATCH and (cut := _CUT.search(text, start + _BATCH, end)) is not None:
        start = cut.end() - 1
        yield start
    yield end


class _Words(dict[str, Word]):
    """What can be told of words, kept by how they are written, with the white space before them or without."""

    def __missing__(self, raw: str) -> Word:
        text = raw.lstrip()
        word = self[text] if text != raw else _made(text)
        if len(raw) < _LONG:
            if len(self) >= _MOST:
                self.clear()
            self[raw] = word
        return word


def _made(text: str) -> Word:
    low = text.lower().replace("’", "'")
    low = low[:-1] if low[:-1] in _ABBREVIATIONS else low
    is_capital = text[0].isupper()
    return Word(
        text=text,
        low=text if low == text else low,
        is_capital=is_capital,
        is_word=text[0].isalnum(),
        is_number=text[0].isdigit(),
        is_possessive=low.endswith(("'s", "s'")),
        verb=cue_form(low),
        may_end=text[-1] in ".?!…",
        is_adverb=low in ADVERBS or (low.endswith("ly") and len(low) > _LY and not is_capital),
        reports=low in _REPORTING,
    )


_KNOWN = _Words()


def _quoted(stretch: Stretch) -> Word:
    return Word('"', '"', False, False, False, False, None, stretch, stretch.sign, True)  # noqa: FBT003 - none of what words can be


def _said(word: Word) -> Word:
    return word._replace(verb=CueVerb(word.low, CueForm.PAST, Grade.USUAL))


def sentences_of(words: Sentence, says_at: SaysAt) -> list[Sentence]:
    """Cut `words` into sentences."""
    return [words.part(start, end) for start, end in _bounds(words, says_at)]


def sentences_with(words: Sentence, places: Sequence[int], says_at: SaysAt) -> list[Sentence]:
    """Return only those sentences of `words` that hold words at the `places`, which are in order."""
    return [
        words.part(start, end)
        for start, end in _bounds(words, says_at)
        if bisect_left(places, start) < bisect_left(places, end)
    ]


def _bounds(words: Sentence, says_at: SaysAt) -> Iterator[tuple[int, int]]:
    """Yield the index of each sentence's first word and of that behind its last one."""
    start = 0
    for i in [i for i, word in enumerate(words[:-1]) if word.may_end]:
        if _ends_sentence(words, i, says_at):
            yield start, i + 1
            start = i + 1
    yield start, len(words)


def _ends_sentence(words: Sentence, i: int, says_at: SaysAt) -> bool:
    word, behind = words[i], words[i + 1]
    opens = behind.is_capital or behind.stretch is not None
    if word.stretch is not None:
        whole = word.sign not in "?!" or (behind.is_capital and behind.low in _STARTERS)
        return word.sign in _ENDS and opens and not says_at(words, i + 1, whole)
    if word.low not in _ENDS:
        if behind.stretch is not None:
            said = behind.stretch.inner
            return word.low in _FIRMS and word.text[-1] == "." and said.end - said.start > _NICKNAME
        return word.text[-1] == "." and len(word.text) >= len("U.S.") and behind.is_capital and behind.low in _STARTERS
    if behind.is_number:
        return i == 0 or not (words[i - 1].is_capital and len(words[i - 1].text) < _SHORT_NAME)
    return opens or behind.low in _BULLETS
