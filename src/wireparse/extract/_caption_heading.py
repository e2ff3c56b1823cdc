"""Places of a caption that no preposition tells: in the heading of a sports picture, as the subject, before the first words."""

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.cities import is_city
from ..data.regions import is_country, is_region
from ..records import Place
from ._caption_place import NAME, is_known, is_site, read_place
from .dates import find_partial_dates

_SUBJECT = compile_pattern(rf"(?:The\s+)?(?P<name>{NAME})\s+(?:is|are|was|were)\s+(?:seen|pictured|shown|photographed)\b")
_OPENING = compile_pattern(rf"(?P<name>{NAME})(?P<colon>:\s)?")
_BEFORE_DAY = compile_pattern(r"\s[-–—]\s++(?P<where>\p{Lu}(?:(?!\s[-–—]\s)[^;:]){1,100}+)\s[-–—]\s++\Z")
_BEHIND_DAY = compile_pattern(r";\s++(?P<where>\p{Lu}[^;:]{1,100}+);\s")
_SLUG_TOWN = compile_pattern(r"[^–]+?(?=\s[-–]\s)")
_BETWEEN_COMMAS = compile_pattern(r"[^,]++")
_HEADING_REACH = 300


def heading_place(text: str, span: Span) -> Place | None:
    """Read the town beside the day in the heading of a sports picture."""
    # "Rowing - Harbour Regatta - Mud Lake, Lier, Norway - April 4, 2031 - ...", "April 4, 2031; Lier, Maine, USA; ..."
    end = min(span.end, span.start + _HEADING_REACH)
    day = next((d.span for d in find_partial_dates(text, Span(span.start, end)) if d.day is not None), None)
    if day is None:
        return None
    opens = day.start == span.start
    match = _BEHIND_DAY.match(text, day.end, end) if opens else _BEFORE_DAY.search(text, span.start, day.start)
    return _town(text, Span(*match.span("where"))) if match else None


def slug_place(text: str, slug: Span) -> Place | None:
    """Read the town of a picture desk's slug: ``MESA CITY, NV - FEBRUARY 11:``."""
    town = _SLUG_TOWN.match(text, slug.start, slug.end)
    return _town(text, Span(*town.span())) if town else None


def _town(text: str, where: Span) -> Place | None:
    """Read ``Harbour Stadium, Lier, Norway``: the town stands before its region and country, one of which has to be known."""
    pieces = (trim(text, m.start(), m.end()) for m in _BETWEEN_COMMAS.finditer(text, where.start, where.end))
    parts = [p for p in pieces if p.start < p.end]
    names = [fold(p.of(text)) for p in parts]
    known = [is_known(n) for n in names]
    behind = 0
    while behind < min(2, len(parts) - 1) and known[-1 - behind]:
        behind += 1
    if not behind and not (len(parts) == 1 and is_country(names[0])):
        return None
    at = len(parts) - 1 - behind
    lands = names[at + 1 :]
    country = lands[-1] if lands and (behind > 1 or (is_country(lands[-1]) and not is_region(lands[-1]))) else None
    region = lands[0] if lands and (behind > 1 or country is None) else None
    return Place(name=names[at], span=Span(parts[at].start, parts[-1].end), region=region, country=country)


def subject_place(text: str, sentence: Span) -> Place | None:
    """Read the site that the picture shows: ``The Old Lighthouse is seen at low tide``."""
    match = _SUBJECT.match(text, sentence.start, sentence.end)
    if match is None or not (is_site(fold(match["name"])) or is_known(match["name"])):
        return None
    return Place(name=fold(match["name"]), span=Span(*match.span("name")))


def opening_place(text: str, sentence: Span) -> Place | None:
    """Read the town that opens the sentence: ``Lier, Pa., residents dig out``, ``Oslo: A tram without its driver``."""
    match = _OPENING.match(text, sentence.start, sentence.end)
    if match is None:
        return None
    place = read_place(text, Span(*match.span("name")), sentence.end, at_site=False, of_town=False)
    if match["colon"]:
        return place if is_city(fold(match["name"])) else None
    short = place is not None and place.region is not None and place.region.endswith(".")
    return place if short and place is not None and text.startswith(",", place.span.end) else None
