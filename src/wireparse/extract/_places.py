"""The places that open a dateline: ``NDOLA, Zambia/LONDON``, ``Bengaluru (Karnataka) [India]``, ``OSLO & HAIFA, Israel``."""

from collections.abc import Iterator

from .._regex import Match, compile_pattern, compile_plain
from .._span import Span, fold, trim
from ..data.agencies import agency_of
from ..data.cities import CITY_WORDS, SPECIAL, is_city
from ..data.months import DATELINE_MONTHS, DATELINE_WEEKDAYS, FULL_MONTHS, FULL_WEEKDAYS, WEEKDAYS
from ..data.no_places import COUNTED, GIVEN_NAMES, KICKERS, ORGANISATIONS, PUBLICATIONS
from ..data.regions import GEORGIAN_TOWNS, REGION_WORDS, is_country, is_region
from ..data.titles import HONORIFICS, KEPT
from ..records import Place

_JOINER = compile_pattern(r"\s*+/\s*+|\s++(?:and|&|et|y|und)\s++")
_NAME_END = compile_pattern(rf"{_JOINER.pattern}|\s*+[,(\[]")
_COMMA = compile_pattern(r"\s*+,[\s,.]*+")
_BRACKETED = compile_pattern(r"\s*+(?:\((?P<round>[^()]{2,30}+)\)\s*+)?+(?:\[(?P<square>[^\[\]]{2,30}+)\])?+\s*+\Z")
_GLUED = compile_pattern(r"(?P<town>(?:\p{Lu}[\p{Lu}.'’-]++\s++)++)(?P<region>\p{Lu}\p{Ll}[\p{L}. ]*+)\Z")
_WORD = compile_pattern(r"\S++")
_SHAPE = compile_pattern(
    r"(?:(?:de|del|de la|des|du|di|da|do|dos|das|den|der|am|an|im|la|le|les|of|the|on|upon|sur|near|al|el|el-|to|in|y|e|et|und|"
    r"and|off)"
    r"|(?:[dl]['’]|al-|el-|ash-|as-|at-|ad-|an-|ar-)?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-]*+(?<!\p{Ll}{4}\.)|\d{1,3})\Z"
)
_PARTICLES = frozenset(
    "de del la des du di da do dos das den der am an im le les of the on upon sur near al el to in off".split()
)
_JOINERS = frozenset("and et y und e".split())
_FIRSTS = frozenset("l lst lnd lrd lth ler".split())
"""What hasty hands write for the first of a month."""
_SMALL_WORDS = frozenset(
    (*_PARTICLES, *_JOINERS, *_FIRSTS, *CITY_WORDS, *REGION_WORDS, *DATELINE_MONTHS, *WEEKDAYS, *DATELINE_WEEKDAYS, "undated")
)
"""All words that stand in heads of datelines though they have no capital."""
_FIRST_NAME = compile_plain(
    r"(?:\d{1,5}\s+)*+[^-,;:.()\[\]/|\d_&\u2010-\u2015\u2212\u00e2\u3010\uff08]{0,60}(?:(?<=\s)|(?=[\s,;:(])|\Z)"
)
"""Figures, and whole words before any mark that may end a name."""
_CAPITALS = compile_pattern(
    r"(?:\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|De\p{Lu}|La\p{Lu}|St\.|[\d\s.'’&-]|\b(?:de|da|do|of|the|on|upon|d['’])\b)++\Z"
)
_CALENDAR = frozenset((*FULL_MONTHS, *FULL_WEEKDAYS))
_TITLES = frozenset(HONORIFICS) - KEPT
_WORDS = 8
_POSTAL = 2
_OPENING = 60
_REGION = compile_pattern(r"[\p{L}\p{M}.'’\- ]{2,40}+\Z")


def is_capitals(name: str) -> bool:
    """Tell whether a town's name is set in capitals: ``McALLEN`` and ``St. LOUIS`` are."""
    return _CAPITALS.match(name) is not None and sum(c.isupper() for c in name) > 1


def is_kicker(name: str) -> bool:
    """Tell whether words in capitals are a label of the page, the name of a paper or a person, and no place."""
    words = [w.strip(".,'’&") for w in name.upper().split()]
    several = len(words) > 1 and not is_city(name)
    if any(w in KICKERS or w.isdecimal() for w in words) or name.title() in _CALENDAR:
        return True
    if several and (
        words[-1] in PUBLICATIONS or words[0] in GIVEN_NAMES or words[0] in COUNTED or words[0].casefold() in _TITLES
    ):
        return True
    return not is_city(name) and (name.replace(".", "").upper() in ORGANISATIONS or agency_of(name) is not None)


def is_known(place: Place) -> bool:
    """Tell whether more than its shape shows that a place is one: a region, the list of cities, ``ABOARD ...``."""
    return bool(place.region or place.country) or is_city(place.name) or place.name.upper().startswith(SPECIAL)


def _has_shape(name: str) -> bool:
    words = _WORD.findall(name)
    if is_city(name):
        return True
    if name[:3].casefold() == "by " or name.casefold() in {"the", "a", "an", "this", "that", "in"}:
        return False
    return 0 < len(words) <= _WORDS and not words[0].islower() and all(_SHAPE.match(w) for w in words)


def read_places(text: str, span: Span) -> tuple[Place, ...] | None:
    """Read a stretch that holds nothing but places; ``None`` if it holds anything else."""
    if _opens_prose(text, span):
        return None
    places: list[Place] = []
    for piece in _pieces(text, span):
        found = _read(text, piece)
        if not found:
            return None
        places += found
    return tuple(places)


def _opens_prose(text: str, span: Span) -> bool:
    """Tell whether the first name has a word in small letters that no place has, as nearly all prose does."""
    for word in text[span.start : min(span.end, span.start + _OPENING)].split()[:-1]:
        if not word.isalpha():
            return False
        if word.islower() and _SHAPE.match(word) is None:
            stop = _NAME_END.search(text, span.start, span.end)
            return not is_city(text[span.start : stop.start() if stop else span.end])
    return False


def opens_with_prose(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch opens with words of which no head of a dateline consists, wherever it would end.

    A word in small letters that is no part of a place's name or of a date, before any mark that could end the first name:
    a quick look, which leaves the rest of prose to `read_places`.
    """
    opening = _FIRST_NAME.match(text, start, end)
    for word in opening[0].split() if opening is not None else ():
        if word.islower() and word not in _SMALL_WORDS and word.isalpha() and word.isascii():
            return True
    return False


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Part places at slashes and at ``and``, but not inside a name: ``Trinidad and Tobago``, ``PORT-OF-SPAIN``."""
    start = span.start
    for joiner in _JOINER.finditer(text, span.start, span.end):
        if _is_inside(text, start, joiner.start()):
            continue
        if "/" in joiner[0] or not _spans_name(text, start, joiner.end(), span.end):
            yield trim(text, start, joiner.start())
            start = joiner.end()
    yield trim(text, start, span.end)


def _is_inside(text: str, start: int, middle: int) -> bool:
    """Tell whether brackets are open: ``Tamale (N/R)``."""
    return text.count("(", start, middle) > text.count(")", start, middle)


def _spans_name(text: str, start: int, middle: int, end: int) -> bool:
    last = max((m.end() for m in _COMMA.finditer(text, start, middle)), default=start)
    stop = next((m.start() for m in _COMMA.finditer(text, middle, end)), end)
    whole = text[last:stop].partition("/")[0].strip()
    return is_country(whole) or is_region(whole)


def _read(text: str, piece: Span) -> list[Place]:
    """Read one town with what follows it; a list without ``and`` gives several."""
    cuts = list(_COMMA.finditer(text, piece.start, piece.end))
    starts = [piece.start, *(c.end() for c in cuts)]
    ends = [*(c.start() for c in cuts), piece.end]
    parts = [trim(text, s, max(s, e)) for s, e in zip(starts, ends, strict=True)]
    parts = [p for p in parts if p.start < p.end]
    if not parts:
        return []
    places: list[Place] = []
    for part in parts:
        if places and not _is_town(text, part, places[-1]):
            if not _may_be_region(fold(part.of(text)), places[-1].name):
                return []
            places[-1] = _with_region(text, places[-1], part)
            continue
        place = _town(text, part)
        if not _has_shape(place.name):
            return []
        places.append(place)
    return places


def _may_be_region(name: str, town: str) -> bool:
    """Tell whether a part behind a comma has a region's shape: in lower case only where the town is too, or by its name."""
    is_set = not name.islower() or town.islower() or is_country(name) or is_region(name)
    return is_set and _REGION.match(name) is not None


def _is_town(text: str, part: Span, before: Place) -> bool:
    """Tell whether a part behind a comma is a town of its own: in capitals, where the one before is, and no region."""
    name = fold(part.of(text))
    known = is_country(name) or is_region(name) or len(name) <= _POSTAL
    full = before.region is not None and before.country is not None
    return full or (is_capitals(name) and is_capitals(before.name) and not known)


def _town(text: str, part: Span) -> Place:
    tail = _bracketed(text, part)
    bare = trim(text, part.start, tail.start()) if tail else part
    glued = _GLUED.match(text, bare.start, bare.end)
    if glued and (is_country(glued["region"]) or is_region(glued["region"])):
        place = Place(name=fold(glued["town"]), span=Span(part.start, glued.end("town")))
        return _with_region(text, place, Span(*glued.span("region")))
    place = Place(name=fold(bare.of(text)), span=part)
    for group in ("round", "square") if tail else ():
        if tail is not None and tail[group]:
            place = _with_region(text, place, Span(*tail.span(group)), country=group == "square")
    return Place(name=place.name, span=part, region=place.region, country=place.country)


def _bracketed(text: str, part: Span) -> Match | None:
    """The brackets that end a part: ``Tamale (N/R)``, ``Bengaluru (Karnataka) [India]``."""
    if text[part.end - 1] not in ")]":
        return None
    return next((m for m in _BRACKETED.finditer(text, part.start, part.end) if m["round"] or m["square"]), None)


def _with_region(text: str, place: Place, part: Span, *, country: bool = False) -> Place:
    """Add a part that stands behind the town: a country if it is one, else a region."""
    name = fold(part.of(text)).rstrip(",")
    georgian = place.name.upper() in GEORGIAN_TOWNS
    is_land = country or place.region is not None or (is_country(name) and (georgian or not is_region(name)))
    return Place(
        name=place.name,
        span=Span(place.span.start, part.end),
        region=place.region if is_land else name,
        country=name if is_land else place.country,
    )
