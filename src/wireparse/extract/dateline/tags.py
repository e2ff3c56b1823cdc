"""Whom the tag of a dateline stands for, and how each agency sets its tag: all of it told by the table of agencies."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from ..._regex import any_of, compile_pattern
from ..._span import fold
from ...data.agencies import AGENCIES, COLLECTIVE, Agency, AgencyKind, Opening, TagMark, agency_of, read_opening, tagged
from ...grammar import DatelineStyle
from ...records import Place

_KINDS = (AgencyKind.NEWS, AgencyKind.RELEASE, AgencyKind.OUTLET)
_WRITERS = tuple(a for a in AGENCIES if a.kind in _KINDS)
_PLACE = frozenset(("town", "region", "country"))
_LATIN = compile_pattern(r"[\p{Latin}\p{Cyrillic}\d\s.'’/&!-]{2,}\Z")
_EASTERN = compile_pattern(r"[\p{Han}\p{Hangul}]")


class Manner(Enum):
    """How an agency sets its tag, besides in brackets with a dash behind them."""

    RUNS_ON = auto()
    """In brackets, straight before the sentence."""
    SLASHED = auto()
    """Between slashes."""
    BEFORE_PLACE = auto()
    """Before the place."""
    BARE = auto()
    """Behind place and date without any brackets, and without a separator at times."""


_SIGNS: Mapping[Manner, Callable[[Agency, Opening], bool]] = {
    Manner.RUNS_ON: lambda _, way: way.mark is TagMark.BRACKETS and way.separator.isspace(),
    Manner.SLASHED: lambda agency, way: way.mark is TagMark.SLASHES or agency.kind is AgencyKind.RELEASE,
    Manner.BEFORE_PLACE: lambda _, way: way.is_first and _LATIN.match(way.tag or "") is not None,
    Manner.BARE: lambda _, way: way.mark is TagMark.NONE and not way.is_first and not way.shows.isdisjoint(_PLACE),
}
"""By what each manner is told from one of the templates of an agency's row."""


def _openings(agency: Agency) -> tuple[Opening, ...]:
    return tuple(way for way in map(read_opening, agency.datelines) if way.tag)


def _manners(agency: Agency, openings: Sequence[Opening]) -> frozenset[Manner]:
    return frozenset(manner for manner, told in _SIGNS.items() if any(told(agency, way) for way in openings))


_OPENINGS = tuple((a, _openings(a)) for a in _WRITERS)
_MANNERS = {a.name: _manners(a, openings) for a, openings in _OPENINGS}

BARE_TAGS = any_of(
    frozenset(
        spelling
        for agency, openings in _OPENINGS
        if Manner.BARE in _MANNERS[agency.name]
        for spelling in (*agency.spellings, *(o.tag or "" for o in openings))
        if _LATIN.match(spelling)
    )
)
"""A pattern of their tags, as they are written."""

_LEADING = frozenset(
    o.tag or ""
    for _, openings in _OPENINGS
    for o in openings
    if o.mark is TagMark.NONE and (o.is_first or not o.shows) and _LATIN.match(o.tag or "")
)
LEADING_WORDS = tuple(tag.split()[0] for tag in _LEADING)
"""The first words of the tags that open a story without any brackets."""

LEADING_TAGS = any_of(_LEADING)
"""A pattern of the tags that open a story without any brackets: ``Newswise —``."""

EASTERN_NAMES = frozenset(s for a in _WRITERS for s in a.spellings if not s.isascii() and _EASTERN.match(s))
"""The names in Chinese, Japanese and Korean."""

EASTERN_TAGS = any_of(EASTERN_NAMES)
"""A pattern of these."""

_SPLIT = compile_pattern(r"\s*+[/,&]\s*+|\s++and\s++|\s++")
_DATED = compile_pattern(r"(?P<name>[^-–—]{2,40}?)\s*+[-–—]\s*+(?P<date>.{4,30})\Z")
_WORD = compile_pattern(r"\p{L}[\p{L}\p{M}'’.-]*+")
_SMALL = frozenset(("of", "the", "de", "and", "for", "du", "del", "la"))


class Tag(NamedTuple):
    """Whom a tag stands for."""

    agency: str | None
    """The canonical name; ``None`` where the tag names nobody: ``(Agencies)``, ``()``."""
    manners: frozenset[Manner] = frozenset()
    """How that agency sets its tag."""
    is_sure: bool = True
    """Whether the word hardly means anything else; else the place or a date has to show that it is a tag."""


def read_tag(words: str, style: DatelineStyle, places: tuple[Place, ...] = (), *, whole: bool = False) -> Tag | None:
    """Return whom a tag stands for, or unless `whole` the first known part of it; ``None`` if it is no tag."""
    dated = _DATED.match(words)
    words = dated["name"] if dated and agency_of(dated["name"]) else words
    town = places[0].name if places else ""
    for part in (words,) if whole else _parts(words):
        found = tagged(part, town)
        own = _own_tag(part, town, style) if style.agencies else None
        if own is not None:
            return own
        if found is not None and found.kind in _KINDS:
            return Tag(found.name, _MANNERS[found.name], is_sure=agency_of(part) is not None)
        if fold(part).casefold() in COLLECTIVE:
            return Tag(None)
    return None


def _own_tag(words: str, town: str, style: DatelineStyle) -> Tag | None:
    """The tag of one of an outlet's own agencies, from everywhere or from the towns where it is theirs."""
    for row, tag in _own_tags(style):
        if row.is_tagged(words) and (not row.towns or fold(town).casefold() in map(str.casefold, row.towns)):
            return tag
    return None


@lru_cache(maxsize=64)
def _own_tags(style: DatelineStyle) -> Sequence[tuple[Agency, Tag]]:
    return tuple((row, Tag(row.name, _manners(row, _openings(row)))) for row in style.agencies)


def _parts(words: str) -> Iterator[str]:
    """Give the whole, and then its parts, the agencies of ``(AFP, dpa)`` and ``(Bloomberg-AP)``."""
    yield words
    parts = _SPLIT.split(words)
    yield from parts if len(parts) > 1 else ()
    yield from words.split("-") if "-" in words else ()


def is_gloss(name: str, words: str) -> bool:
    """Tell whether a tag is the short form of the words before it: ``Aid Fund of Ndola (AFN)``."""
    initials = "".join(w[0] for w in _WORD.findall(name) if w.casefold() not in _SMALL)
    return len(initials) > 1 and initials.casefold() == words.strip().casefold()
