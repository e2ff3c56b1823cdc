"""Whom the tag of a dateline stands for, and how each agency sets its tag: all of it told by the table of agencies."""

from collections.abc import Iterator

from attrs import frozen

from ..._regex import any_of, compile_pattern
from ..._span import fold
from ...data.agencies import AGENCIES, COLLECTIVE, AgencyKind, TagMark, agency_of, read_opening, tagged
from ...grammar import DatelineStyle
from ...records import Place

_KINDS = (AgencyKind.NEWS, AgencyKind.RELEASE, AgencyKind.OUTLET)
_WRITERS = tuple(a for a in AGENCIES if a.kind in _KINDS)
_OPENINGS = tuple((a, opening) for a in _WRITERS for opening in map(read_opening, a.datelines) if opening.tag)
_PLACE = frozenset(("town", "region", "country"))

WITHOUT_SEPARATOR = frozenset(a.name for a, o in _OPENINGS if o.mark is TagMark.BRACKETS and o.separator.isspace())
"""Agencies whose bracketed tag may run straight into the sentence."""

SLASHED = frozenset(a.name for a, o in _OPENINGS if o.mark is TagMark.SLASHES or a.kind is AgencyKind.RELEASE)
"""Agencies that stand between slashes."""

_LATIN = compile_pattern(r"[\p{Latin}\p{Cyrillic}\d\s.'’/&!-]{2,}\Z")

BEFORE_PLACE = frozenset(a.name for a, o in _OPENINGS if o.is_first and _LATIN.match(o.tag or ""))
"""Agencies whose tag stands before the place."""

BARE = frozenset(a.name for a, o in _OPENINGS if o.mark is TagMark.NONE and not o.is_first and o.shows & _PLACE)
"""Agencies that stand behind place and date without any brackets, and without a separator at times."""

BARE_TAGS = any_of(
    frozenset(
        spelling
        for agency in _WRITERS
        if agency.name in BARE
        for spelling in (agency.name, *agency.aliases, *(o.tag or "" for a, o in _OPENINGS if a is agency))
        if _LATIN.match(spelling)
    )
)
"""A pattern of their tags, as they are written."""

LEADING_TAGS = any_of(
    frozenset(
        o.tag or ""
        for _, o in _OPENINGS
        if o.mark is TagMark.NONE and (o.is_first or not o.shows) and _LATIN.match(o.tag or "")
    )
)
"""A pattern of the tags that open a story without any brackets: ``Newswise —``."""

EASTERN_NAMES = frozenset(s for a in _WRITERS for s in (a.name, *a.aliases) if compile_pattern(r"[\p{Han}\p{Hangul}]").match(s))
"""The names in Chinese, Japanese and Korean."""

EASTERN_TAGS = any_of(EASTERN_NAMES)
"""A pattern of these."""

_SPLIT = compile_pattern(r"\s*+[/,&]\s*+|\s++and\s++|\s++")
_DATED = compile_pattern(r"(?P<name>[^-–—]{2,40}?)\s*+[-–—]\s*+(?P<date>.{4,30})\Z")
_WORD = compile_pattern(r"\p{L}[\p{L}\p{M}'’.-]*+")
_SMALL = frozenset(("of", "the", "de", "and", "for", "du", "del", "la"))


@frozen
class Tag:
    """Whom a tag stands for."""

    agency: str | None
    """The canonical name; ``None`` where the tag names nobody: ``(Agencies)``, ``()``."""
    is_sure: bool = True
    """Whether the word hardly means anything else; else the place or a date has to show that it is a tag."""


def read_tag(words: str, style: DatelineStyle, places: tuple[Place, ...] = (), *, whole: bool = False) -> Tag | None:
    """Return whom a tag stands for, or unless `whole` the first known part of it; ``None`` if it is no tag."""
    dated = _DATED.match(words)
    words = dated["name"] if dated and agency_of(dated["name"]) else words
    own = {_key(name): name for name in style.agencies}
    town = places[0].name if places else ""
    for part in (words,) if whole else _parts(words):
        found = tagged(part, town)
        if own and _key(part) in own:
            return Tag(own[_key(part)])
        if found is not None and found.kind in _KINDS:
            return Tag(found.name, is_sure=agency_of(part) is not None)
        if fold(part).casefold() in COLLECTIVE:
            return Tag(None)
    return None


def _parts(words: str) -> Iterator[str]:
    """Give the whole, and then its parts, the agencies of ``(AFP, dpa)`` and ``(Bloomberg-AP)``."""
    yield words
    parts = _SPLIT.split(words)
    yield from parts if len(parts) > 1 else ()
    yield from words.split("-") if "-" in words else ()


def _key(name: str) -> str:
    return fold(name).casefold().replace(".", "")


def is_gloss(name: str, words: str) -> bool:
    """Tell whether a tag is the short form of the words before it: ``Aid Fund of Ndola (AFN)``."""
    initials = "".join(w[0] for w in _WORD.findall(name) if w.casefold() not in _SMALL)
    return len(initials) > 1 and initials.casefold() == words.strip().casefold()
