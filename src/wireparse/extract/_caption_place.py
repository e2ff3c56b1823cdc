"""The name of a place in a caption, with the region and the country that stand behind it.

``in City, Region, Country``; ``at Site, City, Country``; ``near City in Country``; ``in City, capital of east Country's Region
Province``; ``in Country's Region province``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from attrs import evolve

from .._regex import FROM_BLANK, Match, any_of, compile_pattern
from .._span import Span, fold
from ..data.cities import is_city
from ..data.holidays import HOLIDAYS
from ..data.months import MONTHS, WEEKDAYS
from ..data.regions import GEORGIAN_TOWNS, is_abbreviation, is_country, is_region
from ..data.scenes import COMPASS, PLACE_LINKS, PROVINCES, SITES
from ..records import Place

_WORD = (
    r"(?:\p{Lu}[\p{L}\p{M}’'-]*+(?:\.\p{Lu}[\p{L}]*+)*+(?:(?<=\b\p{Lu}|\.\p{Lu}|\bSt|\bMt|\bFt)\.)?+"
    r"|(?:al|el|as|ash|ad|an|ar|at|ez|es)-\p{Lu}[\p{L}’']*+)"
)
_LINK = "|".join(sorted(PLACE_LINKS))
NAME = rf"{_WORD}(?:\s+(?:(?:{_LINK})\s+){{0,2}}{_WORD}){{0,5}}"
_TOWARDS = rf"(?:{any_of(COMPASS)}\s+){{0,3}}+"
_CAPITAL = rf"(?:the\s+)?(?:(?:provincial\s+|regional\s+)?capital\s+(?:city\s+)?of\s+)?{_TOWARDS}"
_CHAIN = compile_pattern(
    rf"(?:\s*,\s*|\s+(?={any_of(COMPASS)}\s)){_CAPITAL}(?P<part>{NAME}\.?)|\s+\((?P<bracket>\p{{Lu}}[\p{{L}}.]{{1,12}})\)"
)
_INSIDE = compile_pattern(rf"(?:\s*+,)?+\s+(?:in|of)\s+(?:the\s+)?{_TOWARDS}(?:part\s+of\s+)?(?P<part>{NAME}\.?)")
_KIND = compile_pattern(
    rf"\s+(?:village|town|township|city|district|area|province|state|region|county|suburb)(?=\s*,|\s+(?:in|of)\s|\s+{any_of(COMPASS)}\s)"
)
_POSSESSIVE = compile_pattern(r"['’](?:s\b|(?=\s|\Z))")
_OWNED = compile_pattern(rf"['’]s?\s+(?P<name>{NAME})")
_PROVINCE = compile_pattern(rf"\s+{any_of(PROVINCES)}\b")
_NEXT_WORD = compile_pattern(r"\S++")
_LINKS = compile_pattern(rf"{FROM_BLANK}(?:\s+(?:{_LINK}))*+\s*+\Z")
_ON = compile_pattern(rf"{FROM_BLANK}\s+on\s+")
_AND = compile_pattern(rf"\s+and\s+(?P<name>{_WORD})")
_ENDS = compile_pattern(r"\s*+(?:[.;(]|\Z)|,?\s+on\s")
_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
_FEASTS = frozenset(name.split()[-1] for name in HOLIDAYS)
_MOST_PARTS, _LONGEST, _SHORT = 4, 300, 30
_DISTRICTS = frozenset({"DC", "D.C."})


class _Part(NamedTuple):
    """A name behind a name: ``Guanacaste`` and ``Costa Rica`` behind ``Punta Islita``."""

    name: str
    start: int
    end: int
    known: bool
    closed: bool = False
    """Whether nothing more can belong to the chain."""
    owner: bool = False
    """Whether something of it is told: ``Norway's capital``."""


def is_known(name: str) -> bool:
    """Tell whether a name is that of a country or of a part of one."""
    return is_country(name) or is_region(name)


def is_site(name: str) -> bool:
    """Tell whether a name ends as names of buildings and grounds do."""
    return name.rpartition(" ")[2].casefold().strip(".") in SITES


def _is_building(name: str) -> bool:
    # "Mesa City" and "Mud Village" are towns themselves.
    return is_site(name) and name.rpartition(" ")[2].casefold() not in PROVINCES


def read_place(text: str, name: Span, end: int, *, at_site: bool, of_town: bool) -> Place | None:
    """Read the place whose name begins a stretch of capitals.

    Args:
        text: any text.
        name: the words with capitals.
        end: where the sentence ends.
        at_site: whether the word before it, ``at`` or ``inside``, stands before names of sites.
        of_town: whether the word before it, ``in`` or ``near``, stands before names of towns.

    Returns:
        The place; ``None`` where the words are a day.
    """
    end = min(end, name.end + _LONGEST)
    stop = _name_end(text, name.start, name.end, end)
    if stop == name.start:
        return None
    whole, after = _with_and(text, fold(text[name.start : stop]), stop, end)
    place = Place(name=whole, span=Span(name.start, after))
    if after < name.end:
        region = _owned(text, place.name, after, name.end)
        return Place(name=region.name, span=Span(name.start, region.end), country=whole) if region else place
    kind = _KIND.match(text, after, end)
    in_site = not (is_known(place.name) or is_city(place.name)) and (at_site or _is_building(place.name))
    start = kind.end() if kind else after
    inside = _inside(text, start, end, known=kind is None) if of_town and not in_site else None
    parts = list(_parts(text, start, end, inside)) or (_last_town(text, start, end) if in_site and is_site(whole) else [])
    if parts and in_site:
        place, parts = _town_of_site(place, parts)
    place = _with_parts(place, parts)
    region = _owned(text, place.country, place.span.end, end) if place.country and not place.region else None
    return evolve(place, span=Span(place.span.start, region.end), region=region.name) if region else place


def _name_end(text: str, start: int, end: int, limit: int) -> int:
    # "Ukraine March 1", "Oslo on Labor Day", "Florida's elections office": the name ends before the day and at the possessive.
    for word in _NEXT_WORD.finditer(text, start, end):
        if _POSSESSIVE.sub("", word[0]).casefold().strip(".,") in _CALENDAR:
            end = _LINKS.search(text, start, word.start()).start()  # type: ignore[union-attr]  # it matches at the end
            break
    on = _ON.search(text, start, end)
    if on and fold(text[on.end() : end]).rpartition(" ")[2].casefold() in _FEASTS:
        end = on.start()
    possessive = _POSSESSIVE.search(text, start, end)
    if possessive is None or is_city(fold(text[start:end])):
        return end
    head, whole = fold(text[start : possessive.start()]), fold(text[start:end])
    keeps = (
        possessive.end() < end
        and not is_known(head)
        and not is_city(head)
        and (is_site(whole) or _is_chained(text, end, limit))
    )
    return end if keeps else possessive.start()


def _is_chained(text: str, start: int, limit: int) -> bool:
    part = _CHAIN.match(text, start, limit)
    return part is not None and part["part"] is not None and is_known(part["part"])


def _owned(text: str, country: str, start: int, end: int) -> _Part | None:
    """Read the part of a country behind its possessive: ``Norway's Finnmark region``, ``China's Anhui Province``."""
    owned = _OWNED.match(text, start, end) if is_country(country) else None
    if owned is None:
        return None
    name = fold(owned["name"])
    province = name.rpartition(" ")[2].casefold() in PROVINCES or _PROVINCE.match(text, owned.end(), owned.end() + _SHORT)
    return _Part(name, owned.start("name"), owned.end(), known=True) if province or is_region(name) or is_city(name) else None


def _inside(text: str, start: int, limit: int, *, known: bool) -> _Part | None:
    """Read the land in which a town lies: ``near Grisebu in Norway``, ``in Grisebu village in Finnmark``."""
    match = _INSIDE.match(text, start, limit)
    part = _part(text, match, limit) if match else None
    if match is None or part is None:
        return None
    named = part.end > match.end("part")
    return part if not known or (part.known and (named or not is_city(part.name))) else None


def _parts(text: str, start: int, limit: int, first: _Part | None) -> Iterator[_Part]:
    """Yield the names of the chain; one that is unknown only where a known one follows."""
    waiting: _Part | None = None
    part = first or _next_part(text, start, limit)
    for _ in range(_MOST_PARTS):
        if part is None or (waiting and (part.owner or not part.known)):
            break
        if part.known or is_city(part.name):
            yield from filter(None, (waiting, part))
            waiting = None
        else:
            waiting = part
        if part.closed:
            break
        part = _next_part(text, part.end, limit)


def _last_town(text: str, start: int, limit: int) -> list[_Part]:
    """Read the town that ends the sentence behind a site: ``at Harbour Stadium, Grisebu.``, known or not."""
    part = _next_part(text, start, limit)
    return [part] if part and not part.owner and _ENDS.match(text, part.end, limit) else []


def _next_part(text: str, start: int, limit: int) -> _Part | None:
    match = _CHAIN.match(text, start, limit)
    return _part(text, match, limit) if match else None


def _part(text: str, match: Match, limit: int) -> _Part:
    group = "bracket" if match.groupdict().get("bracket") else "part"
    end = _name_end(text, *match.span(group), limit)
    name = fold(text[match.start(group) : end])
    name, end = _with_and(text, name, end, limit)
    owner = _POSSESSIVE.match(text, end, limit) is not None
    closed = owner or end < match.end(group)
    if name.endswith(".") and name.count(".") == 1 and not is_abbreviation(name):
        name, end = name[:-1], end - 1
    kind = _KIND.match(text, end, limit)
    stop = match.end() if group == "bracket" else kind.end() if kind else end
    return _Part(name, match.start(group), stop, is_known(name), closed, owner)


def _with_and(text: str, name: str, end: int, limit: int) -> tuple[str, int]:
    # "Newfoundland and Labrador", "Trinidad and Tobago"
    joined = _AND.match(text, end, limit)
    whole = f"{name} and {fold(joined['name'])}" if joined else name
    return (whole, joined.end()) if joined and is_known(whole) else (name, end)


def _town_of_site(place: Place, parts: list[_Part]) -> tuple[Place, list[_Part]]:
    """Take the town behind its site: ``Old Trafford, Manchester, England``, ``White House, Washington, DC``."""
    first = parts[0]
    district = len(parts) > 1 and parts[1].name in _DISTRICTS
    if first.known and not (is_city(first.name) and (_is_building(place.name) or district)):
        return place, parts
    return Place(name=first.name, span=Span(first.start, first.end)), parts[1:]


def _with_parts(place: Place, parts: list[_Part]) -> Place:
    for at, part in enumerate(parts):
        last = at + 1 == len(parts)
        if not part.known:
            place = _with_unknown(place, part, None if last else parts[at + 1])
        elif is_country(part.name) and not _is_region_of(part.name, place):
            if place.country is not None or (is_country(place.name) and not is_region(place.name) and place.region is None):
                break
            place = evolve(place, span=Span(place.span.start, part.end), country=part.name)
        elif place.region is None and place.country is None and not (is_region(place.name) and not is_city(place.name)):
            place = evolve(place, span=Span(place.span.start, part.end), region=part.name)
        else:
            break
    return place


def _with_unknown(place: Place, part: _Part, behind: _Part | None) -> Place:
    # "Guanacaste, Costa Rica" is a region; "Mesa City, Iowa" behind a part of that city is not.
    land = behind is not None and is_country(behind.name) and not is_region(behind.name) and not is_city(part.name)
    return evolve(place, region=part.name) if land and place.region is None else place


def _is_region_of(name: str, place: Place) -> bool:
    # Georgia is a state behind Atlanta and a country behind Tbilisi.
    return is_region(name) and place.region is None and place.name.upper() not in GEORGIAN_TOWNS
