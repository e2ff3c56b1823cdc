"""What stands behind the names of a byline and goes for them: title, affiliation, place.

Ann Lee, Political Editor, Ndola Times          Ann Lee, AP Business Writer          Ann Lee, Lusaka
         |--- title ----|  |-- house --|                 |house, and title|                  |place|
"""

from typing import NamedTuple

from attrs import evolve

from .._regex import compile_pattern
from ..data.agencies import agency_of, canonical
from ..data.authors import PSEUDO, TITLE_WORDS
from ..data.cities import is_city
from ..data.names import PARTICLES
from ..data.regions import is_country, is_region
from ..records import Author
from ._people import is_desk

_WORD = compile_pattern(r"[\p{L}.]++")
_LEADS = compile_pattern(
    r"(?i:special\s++to|special\s++for|exclusive\s++to|for|of|writes\s++for)\s++(?=(?:the\s++)?+\p{Lu})|(?i:c\.|©|\(c\))\s*+\d{4}\s++"
)
_OF = compile_pattern(r"\s(?:of|at|for|in)\s")
_TITLE = compile_pattern(r"(?:(?:and|&|of|the|for|at|du|de|der)|\p{Ll}+|\p{Lu}[\p{L}.'’&-]*+)(?:[\s/]++|\Z)")
_TITLE_LENGTH = 8
_HOUSE_LENGTH = 6


class Tail(NamedTuple):
    """What stands behind the names and goes for them."""

    title: str | None = None
    affiliation: str | None = None
    place: str | None = None

    def of(self, author: Author) -> Author:
        return evolve(
            author,
            title=author.title or self.title,
            affiliation=author.affiliation or self.affiliation,
            place=author.place or self.place,
        )


def is_title(words: str) -> bool:
    """Tell whether words are a job, for some house or not: ``Staff Writer``, ``Editor of The Ndola Times``."""
    tokens = words.split()
    if not 0 < len(tokens) <= _TITLE_LENGTH or not all(map(_TITLE.fullmatch, tokens)):
        return False
    head = _OF.split(words, 1)[0].split()
    return any(key(end) in TITLE_WORDS for end in (tokens[-1], head[-1] if head else ""))


def key(word: str) -> str:
    return word.casefold().strip(".,:(")


def has_title(words: str) -> bool:
    """Tell whether one of the words is a job's."""
    return any(w.casefold().strip(".") in TITLE_WORDS for w in _WORD.findall(words))


def is_house(words: str) -> bool:
    """Tell whether words are an agency, a desk or a paper."""
    bare = words.casefold().removeprefix("the ")
    if agency_of(words) is not None or is_desk(words) or bare in PSEUDO:
        return True
    tokens = words.split()
    if not 1 < len(tokens) <= _HOUSE_LENGTH or not all(
        t[:1].isupper() or key(t) in PARTICLES | {"of", "the", "and"} for t in tokens
    ):
        return False
    return key(tokens[0]) == "the" or is_desk(tokens[-1].rpartition("-")[2])


def is_town(words: str) -> bool:
    """Tell whether words are a city, a region in full or a country."""
    return is_city(words) or is_country(words) or (is_region(words) and not words.endswith("."))


def read_tail(words: str) -> Tail | None:
    """Read title, affiliation or place; ``None`` if words are none of them."""
    words = _LEADS.sub("", words.strip("() "), 1).rstrip(",")
    agency = agency_of(words)
    if agency is not None:
        return Tail(affiliation=agency.name)
    if is_title(words):
        return Tail(title=words, affiliation=_house_in(words))
    if is_house(words):
        return Tail(affiliation=words)
    return Tail(place=words) if is_town(words) else None


def _house_in(title: str) -> str | None:
    """The agency in front of a title, ``AP Business Writer``, or who is behind it, ``editor at Reuters``."""
    words = title.split()
    before = next((c for n in (2, 1) if (c := canonical(" ".join(words[:n]))) is not None), None)
    behind = _OF.split(title, 1)[1:]
    return before or (canonical(behind[0]) or behind[0] if behind and is_house(behind[0]) else None)
