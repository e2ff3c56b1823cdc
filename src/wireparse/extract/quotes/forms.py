"""What a run of capitalised words names, wherever it stands: names, cleaned of titles, articles and possessives."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ...data.regions import is_country, is_region
from ...data.titles import (
    COMMON_PEOPLE,
    COMPANY_FORMS,
    DEMONYM_ENDINGS,
    DEMONYMS,
    DOMAINS,
    FAMILY_NAMES,
    GIVEN_GENDERS,
    GIVEN_NAMES,
    HEADS,
    HONORIFICS,
    INSTITUTIONS,
    KEPT,
    NEWSPAPERS,
    OFFICES,
    ORGANISATION_WORDS,
    PEOPLE,
    PUBLIC_OFFICES,
    THINGS,
)
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES

_ARTICLES = ("al-", "el-", "ul-", "ad-", "as-", "ar-", "an-", "at-", "ash-", "az-")
"""Arabic articles before a family name; it is looked up without them."""
_LINKS = frozenset("and for of on the &".split())
INNER = frozenset(("of", "for", "on"))
"""Small words inside names of organisations."""
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
        nine ten such well today let follow read reporting editing photo file image updated published source related
        hundreds thousands dozens scores tens millions crowds neighbouring neighboring nearby fellow longtime""".split()
    )
)
"""Words that begin a sentence with a capital and are no part of a name."""
_GOODS = ORGANISATION_WORDS - OFFICES - INSTITUTIONS
_AND = frozenset(("securities", "food", "health", "arts", "trade"))
_ON = frozenset("committee commission council panel conference institute".split())
"""What is named with "on": the Committee on Hats."""
_ADDRESSES = frozenset("mr mrs ms miss dr sen rep gov".split())
"""Behind them a family name stands, though it be an office's."""
_NO_GIVEN = frozenset("crown federal district circuit appeals appellate supreme trial county high".split())
"""Words before an office that are no given name."""
_OCCUPATIONS = ("ist", "smith", "keeper", "worker", "woman")
"""How nouns of occupations end, as no given name does."""
_PEOPLES = ("icans", "ians")
_POSTS = (
    HEADS
    | (OFFICES & COMMON_PEOPLE)
    | frozenset("secretary minister professor economist executive officer manager editor".split())
)
"""Offices that stand between an organisation and a person's name: "Bank of Norvik CEO Ann Lee"."""
_AGES = frozenset(("old", "little"))
_TITLED = ORGANISATION_WORDS | OFFICES | HONORIFICS.keys()
"""Words without which nothing in a run is a title but an occupation."""
_IMPERSONAL = ORGANISATION_WORDS | THINGS | _LINKS
"""Words that no person's name has, but for the first."""
_MOST = 4
"""No person's name has more words."""
_FULL_NAME = 2


class Form(NamedTuple):
    """What a name is, wherever it stands."""

    words: tuple[str, ...]
    """The name without titles: ``("Ann", "Lee")``; ``()`` where the text gives a title alone."""
    title: str
    """The words before it that are titles: ``"Chief Cabinet Secretary"``."""
    is_person: bool
    """Whether it looks like a person's."""
    full: str
    """The name as one string."""
    key: str
    """The word by which it is looked up: the last but suffixes and forms of companies, in lower case; ``""`` of a title."""
    gender: str
    """What the forms of address before it tell: ``"m"``, ``"f"`` or ``""``."""


@lru_cache(maxsize=1 << 13)
def bare(word: str) -> str:
    """Return the word in lower case, with straight apostrophes and without a full stop."""
    return word.lower().replace("’", "'").rstrip(".")


def key_of(words: Sequence[str]) -> str:
    """Return the last word but suffixes, in lower case and without an article: ``"lee"`` of ``Ann Lee Jr.``, ``Lee Co``."""
    k = len(words) - 1
    while k > 0 and (bare(words[k]) in _SUFFIXES or words[k] in COMPANY_FORMS):
        k -= 1
    last = bare(words[k])
    return last.partition("-")[2] if last.startswith(_ARTICLES) else last


def is_land(word: str) -> bool:
    """Tell whether a name is that of a country or a region, or the adjective of a country."""
    low = bare(word)
    return is_country(word) or is_region(word) or low in DEMONYMS or low.endswith(DEMONYM_ENDINGS)


_Piece = list[tuple[str, str, int]]
"""Words, each with how it is looked up and where it begins in its run."""
_Found = tuple[Form, int, int, bool]
"""A name, its beginning and its end in the run, and whether it is a possessive."""


@lru_cache(maxsize=1 << 13)
def forms_of(run: str) -> tuple[tuple[_Found, ...], bool]:
    """Return the names in a run of capitalised words, and whether a month or "Will" at one of its ends may be a name or not."""
    words = run.split()
    found = [_form(piece, possessive=possessive) for piece, possessive in _pieces(run, words)]
    is_doubtful = bool(words) and (run.endswith("May") or bare(words[0]) in GIVEN_NAMES)
    return tuple(form for form in found if form is not None), is_doubtful


def _pieces(run: str, words: list[str]) -> Iterator[tuple[_Piece, bool]]:
    """Take a run of capitalised words apart at possessives, and at "and", "of" or "for" between names."""
    piece: _Piece = []
    at = 0
    for i, word in enumerate(words):
        at = run.index(word, at)
        low = bare(word)
        if low.endswith(("'s", "s'")):
            cut = word[: max(word.rfind("'"), word.rfind("’"))]
            piece.append((cut, bare(cut), at))
            yield piece, True
            piece = []
        elif low in _LINKS and word.islower() and not _joins(piece, low, words[i + 1 :]):
            yield piece, False
            piece = []
        else:
            piece.append((word, low, at))
        at += len(word)
    yield piece, False


def _joins(piece: _Piece, link: str, behind: list[str]) -> bool:
    """Tell whether "of", "for" or "and" stands inside the name that `piece` begins: "Bank of Norvik", "Norvik Gas and Oil"."""
    if not piece:
        return False
    last = piece[-1][1]
    if link in ("the", "&"):
        return link == "&" or last in INNER
    if link == "and":
        return last in _AND or _are_goods(behind)
    if link == "on":
        return last in _ON
    if last in OFFICES and last not in ORGANISATION_WORDS:
        return _domain(last, behind) > 0
    return any(low in ORGANISATION_WORDS for _, low, _ in piece)


def _are_goods(behind: list[str]) -> bool:
    """Tell whether the words behind "and" are the rest of a firm's name: "Tire and Rubber Co", not "Lee and Bank of Norvik"."""
    end = next((i for i, w in enumerate(behind) if w[0].islower()), len(behind))
    of = behind[end : end + 1] == ["of"]
    return end > 0 and not of and all(_good(w) in _GOODS or w in COMPANY_FORMS for w in behind[:end])


def _good(word: str) -> str:
    return bare(word).removesuffix("'s").removesuffix("'")


def _domain(office: str, behind: list[str]) -> int:
    """Return how many words behind "of" belong to an `office` that stands before a person's name; 0 if none does.

    "State" does in "Secretary of State Ann Lee".
    """
    end = next((i for i, w in enumerate(behind) if w[0].islower() and w != "and"), len(behind))
    known = next((i for i in range(end) if bare(behind[i]) not in DOMAINS and behind[i] != "and"), end)
    if known == end or bare(behind[end - 1]) in ORGANISATION_WORDS or behind[end - 1] in COMPANY_FORMS:
        return 0
    name = _FULL_NAME + (end > _FULL_NAME and behind[end - 2].endswith("."))
    return known or (max(0, end - name) if office in PUBLIC_OFFICES else 0)


def _form(piece: _Piece, *, possessive: bool) -> _Found | None:
    """Return the name in a piece of a run, without the words at both ends that are no part of it."""
    first, end = 0, len(piece)
    while first < end and _is_outside(piece, first):
        first += 1
    while end > first and _is_behind(piece, end - 1):
        end -= 1
    if first == end:
        return None
    words = [word for word, _, _ in piece[first:end]]
    lows = [low for _, low, _ in piece[first:end]]
    cut = _title_end(words, lows)
    title = " ".join(words[:cut])
    gender = next(filter(None, map(HONORIFICS.get, lows[:cut])), "") if cut else ""
    cut -= cut == len(words) - 1 > 0 and lows[cut - 1] in KEPT
    name = tuple(words[cut:])
    form = Form(name, title, _is_person(title, name, lows[cut:]), " ".join(name), key_of(name) if name else "", gender or "")
    return form, piece[first][2], piece[end - 1][2] + len(words[-1]), possessive


def _is_outside(piece: _Piece, k: int) -> bool:
    """Tell whether word `k`, the first, is no part of a name: an opening word or an age."""
    word, low, _ = piece[k]
    if low in TIMES and piece[-1][1] in NEWSPAPERS and len(piece) - k > 1:
        return False
    return word[0].islower() or word.endswith("-old") or (low in _STOP and not _is_given(piece, k))


def _is_behind(piece: _Piece, k: int) -> bool:
    """Tell whether word `k`, the last, is no part of a name: a small word or a time."""
    word, low, _ = piece[k]
    return word.islower() or (low in TIMES and not _is_family(piece, k))


def _is_given(piece: _Piece, k: int) -> bool:
    """Tell whether word `k`, a month or "Will", is a given name: nothing but a family name, and its initial, stands behind."""
    if piece[k][1] not in GIVEN_NAMES or (k and piece[k - 1][1] in _STOP):
        return False
    behind = piece[k + 1 :]
    if not behind or len(behind) > _FULL_NAME or behind[0][1] in _STOP or behind[0][0][0].islower():
        return False
    return len(behind) == 1 or behind[0][0].endswith(".") or behind[1][1] in _SUFFIXES


def _is_family(piece: _Piece, k: int) -> bool:
    """Tell whether word `k`, a month, may be a family name: a given name or a title stands before."""
    before, low = piece[k - 1][:2] if k else ("", "")
    if low in HONORIFICS or (k == 1 and low in GIVEN_GENDERS):
        return True
    return piece[k][0] == "May" and before[:1].isupper() and low not in _STOP and low not in ORGANISATION_WORDS


def _title_end(words: list[str], lows: list[str]) -> int:
    """Return where the title ends: behind the last word of an office, unless the run is an organisation's name."""
    if _TITLED.isdisjoint(lows):
        return int(_is_occupation(lows))
    if lows[-1] in ORGANISATION_WORDS and lows[-1] not in OFFICES:
        return 0
    if any(w in INNER and lows[i] in ORGANISATION_WORDS and lows[i] not in OFFICES for i, w in enumerate(words[1:])):
        post = next((i + 1 for i in range(len(lows) - 1, 1, -1) if lows[i] in _POSTS), 0)
        return post if 0 < post <= len(lows) - _FULL_NAME else 0
    end = len(lows) - (lows[-1] in FAMILY_NAMES and _ends_name(lows))
    of = next((i for i in range(1, end) if words[i] in INNER and lows[i - 1] in OFFICES), end)
    if domain := _domain(lows[of - 1], words[of + 1 :]):
        return of + 1 + domain
    cut = max((i + 1 for i, w in enumerate(lows[:end]) if w in OFFICES or w in HONORIFICS), default=0)
    return cut or int(_is_occupation(lows))


def _ends_name(lows: list[str]) -> bool:
    """Tell whether an office that ends the run is a family name: a given name or a form of address stands before it."""
    if len(lows) < _FULL_NAME:
        return False
    before = lows[-2]
    if before in OFFICES or before in HONORIFICS:
        return before in _ADDRESSES
    if before in GIVEN_GENDERS:
        return True
    return not (before in _NO_GIVEN or before in THINGS or before in ORGANISATION_WORDS or before in _STOP or is_land(before))


def _is_occupation(lows: list[str]) -> bool:
    """Tell whether the first word says what a person is whose full name stands behind it: ``Locksmith Ann Lee``."""
    if len(lows) <= _FULL_NAME:
        return False
    return lows[0] in PEOPLE or lows[0] in _AGES or lows[0].endswith(_OCCUPATIONS)


def _is_person(title: str, name: tuple[str, ...], lows: list[str]) -> bool:
    if len(name) > 1 and lows[0] in GIVEN_GENDERS and not is_land(name[0]):
        lows = lows[1:]
    if not name or not _IMPERSONAL.isdisjoint(lows) or any(low.endswith(_PEOPLES) for low in lows):
        return False
    if name[-1] in COMPANY_FORMS:
        return False
    if title or len(name) == 1:
        return bool(title)
    return len(name) <= _MOST and not all(w.isupper() and len(w) > 1 for w in name)
