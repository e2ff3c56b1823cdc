"""The names of a story: who and what is named where, cleaned of titles, articles and possessives."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from attrs import field, frozen

from ..._regex import compile_pattern
from ..._span import Span
from ...data.cues import CueForm, cue_form
from ...data.titles import COMPANY_FORMS, HONORIFICS, INSTITUTIONS, KEPT, OFFICES, ORGANISATION_WORDS, THINGS
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PAST_TENSE, PREPOSITIONS, PRONOUNS, TIMES

_WORD = (
    r"(?:(?:\p{Lu}\.){1,4}+|\p{Lu}[\p{L}\p{M}\p{N}]*+(?:['’\-&][\p{L}\p{N}]++)*+(?:(?<=s)['’](?=\s))?+"
    r"(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|St|Jr|Sr|Sens|Reps|Messrs))\.)?+)"
)
_LINK = r"(?:of|for|and|the|de|da|di|del|della|der|den|du|dos|van|von|bin|ibn|al|el|la|le|&)"
_RUN = compile_pattern(rf"(?<![\p{{L}}\p{{N}}'’\-]){_WORD}(?:\s{{1,3}}(?:{_LINK}\s{{1,3}}){{0,2}}{_WORD}){{0,11}}")
_NEXT = compile_pattern(r"\s*+([,(]?)\s*+([\p{L}\p{N}'’\-]*+)")
_PREPOSITION = 12
"""So many characters before a name hold a preposition."""
_OPENING = "([\"'‘“–—-"
_OPENERS = frozenset('.?!:"“”»')
"""Signs behind which a sentence begins."""
_LINKS = frozenset("and for of the &".split())
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_STOP = (
    DETERMINERS
    | PREPOSITIONS
    | CLAUSES
    | PRONOUNS
    | AUXILIARIES
    | TIMES
    | frozenset(
        """there here yes no not only even still however meanwhile instead also then now perhaps maybe just asked speaking
        according saying says said adds added asks wrote writes one two three four five six seven eight
        nine ten such well today let follow read reporting editing photo file image updated published source related""".split()
    )
)
"""Words that begin a sentence with a capital and are no part of a name."""
_GOODS = ORGANISATION_WORDS - OFFICES - INSTITUTIONS
_MOST = 4
"""No person's name has more words."""


@frozen
class Form:
    """What a name is, wherever it stands."""

    words: tuple[str, ...]
    """The name without titles: ``("Ann", "Lee")``; ``()`` where the text gives a title alone."""
    title: str
    """The words before it that are titles: ``"Chief Cabinet Secretary"``."""
    is_person: bool
    """Whether it looks like a person's."""
    full: str = field(init=False)
    """The name as one string."""
    key: str = field(init=False)
    """The word by which it is looked up: the last that is no suffix, in lower case; ``""`` of a title alone."""
    gender: str = field(init=False)
    """What the forms of address before it tell: ``"m"``, ``"f"`` or ``""``."""

    def __attrs_post_init__(self) -> None:
        """Join the words and read the title."""
        told = (HONORIFICS[w] for w in map(bare, self.title.split()) if HONORIFICS.get(w))
        object.__setattr__(self, "full", " ".join(self.words))
        object.__setattr__(self, "key", key_of(self.words) if self.words else "")
        object.__setattr__(self, "gender", next(told, ""))


class Name(NamedTuple):
    """One use of a name."""

    words: tuple[str, ...]
    """As `Form.words`; so are `title`, `full`, `key` and `gender`."""
    start: int
    """Where it begins, title included."""
    end: int
    """Where it ends."""
    title: str
    is_person: bool
    """Whether it looks like a person's: no "the" before it."""
    full: str
    key: str
    gender: str
    opens: bool = False
    """Whether it opens its sentence."""
    is_possessive: bool = False
    """Whether an apostrophe and s stand behind it."""
    is_quoted: bool = False
    """Whether it stands between quotation marks."""


def names_in(text: str, span: Span) -> Iterator[Name]:
    """Yield the names in a stretch of the text, in order."""
    for match in _RUN.finditer(text, span.start, span.end):
        at = match.start()
        forms = _forms(match.group())
        opens = bool(forms) and (at == span.start or text[max(0, at - 3) : at].rstrip()[-1:] in _OPENERS)
        for form, first, last, possessive in forms:
            start = at + first
            person = form.is_person and (bool(form.title) or text[max(0, start - 4) : start].lower().split()[-1:] != ["the"])
            yield Name(form.words, start, at + last, form.title, person, form.full, form.key, form.gender, opens, possessive)


def is_subject(text: str, name: Name) -> bool:
    """Tell whether a verb follows, or an apposition where the name opens its sentence."""
    if name.is_possessive or name.is_quoted:
        return False
    behind = _NEXT.match(text, name.end)
    sign, low = (behind.group(1), behind.group(2).lower()) if behind is not None else ("", "")
    if sign:
        return low in ("who", "he", "she") or (name.opens and low[:1].isalnum())
    before = text[max(0, name.start - _PREPOSITION) : name.start].lower().split()
    if before and before[-1].lstrip(_OPENING) in PREPOSITIONS:
        return False
    if low in AUXILIARIES or low in PAST_TENSE or low in ("then", "who", "himself", "herself") or low.endswith(("ed", "ly")):
        return True
    verb = cue_form(low)
    return low == "also" or (verb is not None and verb.form in (CueForm.PAST, CueForm.PRESENT))


@lru_cache(maxsize=1 << 16)
def bare(word: str) -> str:
    """Return the word in lower case, with straight apostrophes and without a full stop."""
    return word.lower().replace("’", "'").rstrip(".")


def key_of(words: Sequence[str]) -> str:
    """Return the last word that is no suffix, in lower case: ``"lee"`` of ``Ann Lee Jr.``."""
    last = bare(words[-1])
    return key_of(words[:-1]) if last in _SUFFIXES and len(words) > 1 else last


_Piece = list[tuple[str, int]]
"""Words, each with where it begins in its run."""
_Found = tuple[Form, int, int, bool]
"""A name, its beginning and its end in the run, and whether it is a possessive."""


@lru_cache(maxsize=1 << 13)
def _forms(run: str) -> tuple[_Found, ...]:
    """Return the names in a run of capitalised words."""
    return tuple(found for piece, possessive in _pieces(run) if (found := _form(piece, possessive=possessive)) is not None)


def _pieces(run: str) -> Iterator[tuple[_Piece, bool]]:
    """Take a run of capitalised words apart at possessives, and at "and", "of" or "for" between names."""
    piece: _Piece = []
    at = 0
    words = run.split()
    for word, behind in zip(words, [*words[1:], ""], strict=True):
        at = run.index(word, at)
        low = bare(word)
        if low.endswith(("'s", "s'")):
            piece.append((word[: max(word.rfind("'"), word.rfind("’"))], at))
            yield piece, True
            piece = []
        elif low in _LINKS and word.islower() and not _joins(piece, low, bare(behind)):
            yield piece, False
            piece = []
        else:
            piece.append((word, at))
        at += len(word)
    yield piece, False


def _joins(piece: _Piece, link: str, behind: str) -> bool:
    """Tell whether "of", "for" or "and" stands inside the name that `piece` begins: "Bank of Norvik", "Norvik Gas and Oil"."""
    if not piece:
        return False
    last = bare(piece[-1][0])
    if link == "the":
        return last in ("of", "for")
    if link == "&":
        return True
    if link == "and":
        return last in ("securities", "food", "health", "arts", "trade") or behind in _GOODS
    return any(bare(w) in ORGANISATION_WORDS for w, _ in piece)


def _form(piece: _Piece, *, possessive: bool) -> _Found | None:
    """Return the name in a piece of a run, without the words at both ends that are no part of it."""
    while piece and (piece[0][0].islower() or bare(piece[0][0]) in _STOP):
        piece = piece[1:]
    while piece and (piece[-1][0].islower() or bare(piece[-1][0]) in TIMES):
        piece = piece[:-1]
    if not piece:
        return None
    words = [w for w, _ in piece]
    cut = _title_end(words)
    title, name = words[:cut], words[cut:]
    if len(name) == 1 and title and bare(title[-1]) in KEPT:
        name = [title[-1], *name]
    form = Form(tuple(name), " ".join(title), _is_person(title, name))
    return form, piece[0][1], piece[-1][1] + len(piece[-1][0]), possessive


def _title_end(words: list[str]) -> int:
    """Return where the title ends: behind the last word of an office, unless an organisation's name ends the run."""
    lows = [bare(w) for w in words]
    if lows[-1] in ORGANISATION_WORDS and lows[-1] not in OFFICES:
        return 0
    return max((i + 1 for i, w in enumerate(lows) if w in OFFICES or w in HONORIFICS), default=0)


def _is_person(title: list[str], name: list[str]) -> bool:
    if not name or any(w in ORGANISATION_WORDS or w in THINGS or w in _LINKS for w in map(bare, name)):
        return False
    if name[-1] in COMPANY_FORMS:
        return False
    if title or len(name) == 1:
        return bool(title)
    return len(name) <= _MOST and not all(w.isupper() and len(w) > 1 for w in name)
