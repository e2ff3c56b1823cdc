"""Where a picture was taken, as its caption says: the town of the first sentence.

Captions follow a formula (``... in City, Region, Country, Month D, YYYY.``), and the sentences behind the first give
background.  Every name behind a preposition is weighed; what is an event, a goal or an employer counts for nothing.
"""

from collections.abc import Iterator
from typing import NamedTuple

from attrs import evolve

from .._regex import Match, Pattern, any_of, compile_pattern
from .._span import Span, fold
from ..data.cities import is_city
from ..data.regions import is_country
from ..data.scenes import JOURNEYS, NO_NOUNS, NO_PLACES, PROVINCES, QUARTERS, SETTINGS, SITES, SKIES, TOWNS, VIEWS, VISITS
from ..data.titles import COMPANY_FORMS, INSTITUTIONS, OFFICES, ORGANISATION_WORDS
from ..records import Place
from ._caption_heading import heading_place, opening_place, subject_place
from ._caption_place import NAME, is_known, is_site, read_place
from ._caption_sentence import first_sentence
from .dates import find_partial_dates

_WEIGHTS = {
    "in": 3.0,
    **dict.fromkeys(("at", "near", "outside", "off", "inside"), 1.5),
    **dict.fromkeys(("around", "along", "through", "across"), 1.2),
    **dict.fromkeys(("visit", "visits", "enters", "exits", "tours", "leaves", "departs"), 0.9),
    **dict.fromkeys(("on", "of"), 0.8),
    **dict.fromkeys(("from", "to", "over"), 0.5),
}
"""How much the word before a name speaks for a place; above 1.2 it does so alone."""

_BONUSES = {
    "chained": 3.0,  # a region or country stands behind it
    "quarter": 2.5,  # "the port of Lier"
    "after_day": 1.5,  # "on Friday, May 2, in Lier"
    "known": 1.0,  # it is a country or a region
    "dated": 1.0,  # a date stands behind it
    "inner": 1.0,  # "at a site in Lier": the town goes before the site
    "set": 0.5,  # "in northern", "in the streets of"
    "site": -1.0,  # "in Harbour Park"
    "told": -1.0,  # in a relative clause
}
_ATTRIBUTE = 0.4  # "in a Norway village", "at an Oslo school": for want of anything better

_TRUSTED = frozenset(word for word, weight in _WEIGHTS.items() if weight > 1)
_MENTION = compile_pattern(
    rf"(?<![\p{{L}}\p{{N}}-])(?P<prep>(?i:{'|'.join(_WEIGHTS)}))\s+(?P<lead>(?:{any_of(SETTINGS)}\s+){{0,5}})(?:\d{{1,5}}\s+)?(?P<name>{NAME})"
)
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "their", "its", "our"})
_INDEFINITE = frozenset({"a", "an", "his", "her", "their", "its", "our"})
_SITE_PREPOSITIONS = frozenset({"at", "inside"})
_INNER_BEHIND = _TRUSTED | {"on", "of"}
_TOWN_PREPOSITIONS = frozenset({"in", "near", "outside", "off"})

_NEAR, _CLAUSE = 30, 100
_CUES = {
    word: compile_pattern(rf"(?i:\b{any_of(cues)}\b)[^.;:,]{{0,24}}\Z")
    for word, cues in (("to", VISITS), ("from", VIEWS), ("over", SKIES))
}
"""What has to stand before a preposition of movement, unless a site or a setting stands behind it."""
_JOURNEY = compile_pattern(rf"(?i:\b{any_of(JOURNEYS)}\b)[^.;:,]{{0,24}}\Z")
_HEAD_NOUN = compile_pattern(r"(?P<noun>[\p{L}-]+)\s+\Z")
_QUARTER = compile_pattern(rf"\b{any_of(QUARTERS)}\s+\Z")
_TOWN = compile_pattern(rf"\b{any_of(TOWNS)}\s+\Z")
_FAR = rf"(?:{any_of(QUARTERS | PROVINCES)}|km|kilometers|kilometres|miles|hours?)"
_SATELLITE = compile_pattern(rf",\s+(?:an?|the|about|some|just|\d)\b(?=[^.;:]{{0,80}}\b{_FAR}\b)[^.;:]{{0,80}}\Z")
_NOUN_BEHIND = compile_pattern(rf"\s(?!{any_of(NO_NOUNS)}\b)\p{{Ll}}")
_SITE_BEHIND = compile_pattern(rf"\s(?:[\p{{L}}-]+\s){{0,2}}?{any_of(SITES | PROVINCES | QUARTERS)}\b")
_DAY_BEFORE = compile_pattern(r"(?:\d|day),?\s++\Z")
_TOLD = compile_pattern(r"(?:,\s(?:who|which|whose|where)|\swho)\s[^,.;]*+\Z")
_WORD = compile_pattern(r"\S++")
_EMPLOYED = OFFICES | INSTITUTIONS | ORGANISATION_WORDS


class _Mention(NamedTuple):
    """A place behind a preposition."""

    start: int
    prep: str
    lead: list[str]
    place: Place

    @property
    def is_set(self) -> bool:
        """Tell whether more than an article stands before the name: ``in northern``."""
        return not _ARTICLES.issuperset(self.lead)

    @property
    def is_chained(self) -> bool:
        """Tell whether a region or country stands behind the name."""
        return self.place.region is not None or self.place.country is not None


def scene_places(text: str, span: Span) -> tuple[Place, ...]:
    """Return where the picture was taken, the town before the site; ``()`` where the caption does not say."""
    heading = heading_place(text, span)
    if heading is not None:
        return (heading,)
    first = first_sentence(text, span)
    best, best_score = None, 0.0
    last: _Mention | None = None
    for mention in _mentions(text, first):
        score = _score(text, mention, last)
        if score > best_score:
            best, best_score = mention.place, score
        last = mention
    best = best or subject_place(text, first) or opening_place(text, first)
    return (best,) if best else ()


def _mentions(text: str, sentence: Span) -> Iterator[_Mention]:
    last: _Mention | None = None
    for match in _MENTION.finditer(text, sentence.start, sentence.end):
        mention = _read(text, match, sentence)
        if mention is None or (last and mention.start < last.place.span.end):
            continue
        if last and _is_satellite(text, last, mention):
            last = last._replace(place=_beside(last.place, mention.place))
            continue
        if last:
            yield last
        last = mention
    if last:
        yield last


def _read(text: str, match: Match, sentence: Span) -> _Mention | None:
    prep, lead = match["prep"].casefold(), match["lead"].split()
    place = read_place(
        text, Span(*match.span("name")), sentence.end, at_site=prep in _SITE_PREPOSITIONS, of_town=prep in _TOWN_PREPOSITIONS
    )
    if place and lead and lead[-1] in _INDEFINITE and not (is_site(place.name) or place.region or place.country):
        place = _known_head(text, place)
    return _Mention(match.start(), prep, lead, place) if place else None


def _known_head(text: str, place: Place) -> Place | None:
    """Return the town or land that opens a name behind ``a``: ``in a Berlin U-Bahn station``, ``in a New York hotel``."""
    words = list(_WORD.finditer(text, place.span.start, place.span.end))
    for last in reversed(words):
        head = fold(text[place.span.start : last.end()])
        if is_known(head) or is_city(head):
            return Place(name=head, span=Span(place.span.start, last.end()))
    return None


def _is_satellite(text: str, centre: _Mention, mention: _Mention) -> bool:
    # "in Grisebu, a suburb of Lier", "in Grisebu, about 18 km south of Lier": the second place tells where the first lies.
    start, end = centre.place.span.end, mention.start
    if (
        end - start > _CLAUSE
        or centre.is_chained
        or is_site(centre.place.name)
        or not (centre.prep in _TRUSTED or centre.is_set)
    ):
        return False
    near = mention.prep in {"near", "outside", "off"} or (mention.prep == "on" and "outskirts" in mention.lead)
    beside = near and text[start:end].strip() in {"", ","}
    return beside or _SATELLITE.match(text, start, end) is not None


def _beside(place: Place, other: Place) -> Place:
    land = other.name if is_known(other.name) else None
    country = other.country or (land if land and is_country(land) else None)
    region = other.region or (land if land != country else None)
    end = other.span.end if region or country else place.span.end
    return evolve(place, span=Span(place.span.start, end), region=region, country=country)


def _score(text: str, mention: _Mention, last: _Mention | None) -> float:
    place, prep = mention.place, mention.prep
    if _is_no_place(text, mention) or _is_movement(text, mention):
        return 0.0
    known, site = is_known(place.name), is_site(place.name)
    if mention.lead and not mention.is_chained and not mention.is_set and (known or mention.lead[-1] in _INDEFINITE):
        return _ATTRIBUTE
    gap = _words_between(text, last, mention)
    quarter = prep == "of" and _before(_QUARTER if gap != 1 else _TOWN, text, mention.start)
    visited = prep in _CUES and is_city(place.name)
    if not (known or mention.is_chained or site or mention.is_set or quarter or visited or prep in _TRUSTED):
        return 0.0
    facts = {
        "chained": mention.is_chained,
        "quarter": quarter,
        "after_day": prep == "in" and _before(_DAY_BEFORE, text, mention.start),
        "known": known,
        "dated": _date_near(text, place.span.end),
        "inner": prep == "in" and not gap and last is not None and last.prep in _INNER_BEHIND,
        "set": mention.is_set,
        "site": site and prep == "in",
        "told": _TOLD.search(text, max(0, mention.start - _CLAUSE), mention.start) is not None,
    }
    return _WEIGHTS[prep] + sum(_BONUSES[fact] for fact, holds in facts.items() if holds)


def _words_between(text: str, last: _Mention | None, mention: _Mention) -> int:
    between = Span(last.place.span.end, mention.start) if last and mention.start - last.place.span.end < _NEAR else None
    return len(between.of(text).split()) if between else _NEAR


def _before(pattern: Pattern, text: str, end: int) -> bool:
    return pattern.search(text, max(0, end - _NEAR), end) is not None


def _behind(pattern: Pattern, text: str, start: int) -> bool:
    return pattern.match(text, start, start + _CLAUSE) is not None


def _is_no_place(text: str, mention: _Mention) -> bool:
    """Tell whether a name is an event, a company, half of a pair, an attribute or an employer."""
    place, prep = mention.place, mention.prep
    last = place.name.rpartition(" ")[2].rstrip(".")
    house = place.name.removesuffix("House").strip() if last == "House" else place.name
    named = last.casefold() in NO_PLACES and not _is_town(mention)
    if named or last in COMPANY_FORMS or (last == "House" and (not house or is_known(house))):
        return True
    if is_known(place.name) or is_city(place.name) or mention.is_chained:
        return prep == "of" and _is_office(text, mention.start)
    site = is_site(place.name)
    noun = _behind(_NOUN_BEHIND, text, place.span.end)
    attribute = noun and "the" in mention.lead and not mention.is_set and not _behind(_SITE_BEHIND, text, place.span.end)
    return (
        text.startswith(("/", " &"), place.span.end)
        or (text.startswith(("'", "’"), place.span.end) and not mention.is_set and prep in {"in", "at", "on", "of"})
        or (noun and site and prep not in _TRUSTED)
        or (attribute and not site)
        or (prep in {"at", "of"} and not site and _is_office(text, mention.start))
    )


def _is_town(mention: _Mention) -> bool:
    """Tell whether a table knows a name, or its land stands behind it: ``in the West Bank``, ``in Marathon, Fla.``."""
    name = mention.place.name
    landed = mention.is_chained and mention.prep in _TOWN_PREPOSITIONS and not mention.lead and name.casefold() not in _EMPLOYED
    return is_known(name) or is_city(name) or landed


def _is_office(text: str, end: int) -> bool:
    noun = _HEAD_NOUN.search(text, max(0, end - _NEAR), end)
    return noun is not None and noun["noun"].casefold() in _EMPLOYED


def _is_movement(text: str, mention: _Mention) -> bool:
    """Tell whether a place is where something goes or comes from: ``flees to Norway``, ``migrants from Norway``."""
    cue = _CUES.get(mention.prep)
    if cue is None or is_site(mention.place.name):
        return False
    gone = mention.prep == "to" and _before(_JOURNEY, text, mention.start)
    return gone or not (mention.is_set or _before(cue, text, mention.start))


def _date_near(text: str, end: int) -> bool:
    dates = find_partial_dates(text, Span(end, min(len(text), end + _NEAR)))
    return bool(dates) and dates[0].span.start - end <= len(", on the ")
