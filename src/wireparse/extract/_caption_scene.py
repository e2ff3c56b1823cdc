"""Where a picture was taken, as its caption says: the town of the first sentence.

Captions follow a formula (``... in City, Region, Country, Month D, YYYY.``), and the sentences behind the first give
background.
"""

from attrs import evolve

from .._regex import Match, compile_pattern
from .._span import Span, fold, trim
from ..data.months import MONTHS, WEEKDAYS
from ..data.regions import is_country, is_region
from ..data.scenes import NO_NOUNS, NO_PLACES, PLACE_LINKS, SETTINGS, SITES
from ..records import Place
from ._caption_sentence import first_sentence
from .dates import find_partial_dates

_WORD = (
    r"(?:\p{Lu}[\p{L}\p{M}’'-]*+(?:\.\p{Lu}[\p{L}]*+)*+(?:(?<=\b\p{Lu}|\.\p{Lu}|\bSt|\bMt|\bFt)\.)?+"
    r"|(?:al|el|as|ash|an|ar)-\p{Lu}[\p{L}’']*+)"
)
_LINK = "|".join(sorted(PLACE_LINKS))
_NAME = rf"{_WORD}(?:\s+(?:(?:{_LINK})\s+){{0,2}}{_WORD}){{0,5}}"
_SETTING = "|".join(sorted(SETTINGS, key=lambda w: (-len(w), w)))
_WEIGHTS = {
    "in": 3.0,
    **dict.fromkeys(("at", "near", "outside", "off", "inside"), 1.5),
    **dict.fromkeys(("around", "along", "through", "across"), 1.2),
    **dict.fromkeys(("on", "of"), 0.8),
    **dict.fromkeys(("from", "to", "over"), 0.5),
}
_MENTION = compile_pattern(
    rf"(?<![\p{{L}}\p{{N}}-])(?P<prep>(?i:{'|'.join(_WEIGHTS)}))\s+(?P<lead>(?:(?:{_SETTING})\s+){{0,5}})(?P<name>{_NAME})"
)
_CHAIN = compile_pattern(rf"\s*,\s+(?P<part>{_NAME}\.?)|\s+\((?P<bracket>\p{{Lu}}[\p{{L}}.]{{1,12}})\)")
_POSSESSIVE = compile_pattern(r"['’](?:s\b|(?=\s|\Z))")
_SUBJECT = compile_pattern(rf"(?:The\s+)?(?P<name>{_NAME})\s+(?:is|are|was|were)\s+(?:seen|pictured|shown|photographed)\b")
_BEFORE_DAY = compile_pattern(r"\s[-–—]\s++(?P<where>\p{Lu}(?:(?!\s[-–—]\s)[^;:]){1,100}+)\s[-–—]\s++\Z")
_BEHIND_DAY = compile_pattern(r";\s++(?P<where>\p{Lu}[^;:]{1,100}+);\s")
_BETWEEN_COMMAS = compile_pattern(r"[^,]++")
_HEADING_REACH = 300
_SPACE = compile_pattern(r"\s++")
_NEXT_WORD = compile_pattern(r"\S++")
_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
_TRUSTED = frozenset({"in", "at", "near", "outside", "off", "around", "inside", "across", "through"})
_MODIFIER = 0.4
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "their", "its", "our"})
_LINKS = compile_pattern(rf"(?:\s+(?:{_LINK}))*+\s*+\Z")
_TOWN_BEFORE = compile_pattern(r"\b(?:city|town|village|port|capital|suburb|borough)\s+\Z")
_NOUN_BEHIND = compile_pattern(rf"\s(?!(?:{'|'.join(sorted(NO_NOUNS))})\b)\p{{Ll}}")
_DAY_BEFORE = compile_pattern(r"(?:\d|day),?\s++\Z")
_NEAR, _LONGEST_SHORT = 30, 5
_NEVER_SHORT = frozenset({"Iowa", "Ohio", "Utah", "Maine", "Texas", "Idaho"})
_REGION, _KNOWN, _SITE, _DATED, _AFTER_DATE, _INNER, _SET, _TOWN = 3.0, 1.0, -1.0, 1.0, 1.5, 1.0, 0.5, 2.5


def scene_places(text: str, span: Span) -> tuple[Place, ...]:
    """Return where the picture was taken, the town before the site; ``()`` where the caption does not say."""
    heading = _in_heading(text, span)
    if heading is not None:
        return (heading,)
    first = first_sentence(text, span)
    best, best_score, site_end = None, 0.0, -1
    for mention in _MENTION.finditer(text, first.start, first.end):
        place = _read_mention(text, mention, first)
        if place is None:
            continue
        score = _score(text, mention, place, inner=site_end == mention.start())
        if score > best_score:
            best, best_score = place, score
        blank = _SPACE.match(text, place.span.end, first.end)
        site_end = blank.end() if blank and mention["prep"].casefold() in _TRUSTED else -1
    best = best or _subject(text, first)
    return (best,) if best else ()


def _in_heading(text: str, span: Span) -> Place | None:
    # "Rowing - Harbour Regatta - Mud Lake, Lier, Norway - April 4, 2031 - ...", "April 4, 2031; Lier, Maine, USA; ..."
    end = min(span.end, span.start + _HEADING_REACH)
    day = next((d.span for d in find_partial_dates(text, Span(span.start, end)) if d.day is not None), None)
    if day is None:
        return None
    opens = day.start == span.start
    match = _BEHIND_DAY.match(text, day.end, end) if opens else _BEFORE_DAY.search(text, span.start, day.start)
    return _town(text, Span(*match.span("where"))) if match else None


def _town(text: str, where: Span) -> Place | None:
    """Read ``Harbour Stadium, Lier, Norway``: the town stands before its region and country, one of which has to be known."""
    pieces = (trim(text, m.start(), m.end()) for m in _BETWEEN_COMMAS.finditer(text, where.start, where.end))
    parts = [p for p in pieces if p.start < p.end]
    names = [fold(p.of(text)) for p in parts]
    known = [is_country(n) or is_region(n) for n in names]
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


def _subject(text: str, sentence: Span) -> Place | None:
    # "The Old Lighthouse is seen at low tide."
    match = _SUBJECT.match(text, sentence.start, sentence.end)
    if match is None or not (_is_site(fold(match["name"])) or is_country(match["name"]) or is_region(match["name"])):
        return None
    return Place(name=fold(match["name"]), span=Span(*match.span("name")))


def _read_mention(text: str, mention: Match, sentence: Span) -> Place | None:
    end = _name_end(text, *mention.span("name"))
    if end == mention.start("name"):
        return None
    place = Place(name=fold(text[mention.start("name") : end]), span=Span(mention.start("name"), end))
    while end == place.span.end and (part := _CHAIN.match(text, end, sentence.end)):
        end = part.end()
        place = _with_part(text, place, part) or place
    return place


def _name_end(text: str, start: int, end: int) -> int:
    # "Ukraine March 1", "Oslo on Friday", "Florida's elections office": the name ends before the day and at the possessive.
    for word in _NEXT_WORD.finditer(text, start, end):
        if _POSSESSIVE.sub("", word[0]).casefold().strip(".,") in _CALENDAR:
            end = _LINKS.search(text, start, word.start()).start()  # type: ignore[union-attr]  # it matches at the end
            break
    possessive = _POSSESSIVE.search(text, start, end)
    return possessive.start() if possessive and not _is_site(fold(text[start:end])) else end


def _is_site(name: str) -> bool:
    return name.rpartition(" ")[2].casefold().strip(".") in SITES


def _with_part(text: str, place: Place, part: Match) -> Place | None:
    group = "part" if part["part"] else "bracket"
    end = _name_end(text, *part.span(group))
    name = fold(text[part.start(group) : end])
    if name.endswith(".") and name.count(".") == 1 and not _keeps_stop(name[:-1]):
        name, end = name[:-1], end - 1
    if is_country(name) and not (is_region(name) and place.region is None):
        return evolve(place, span=Span(place.span.start, end), country=name) if place.country is None else None
    if is_region(name) and place.region is None and place.country is None:
        return evolve(place, span=Span(place.span.start, max(end, part.end() if group == "bracket" else end)), region=name)
    return None


def _keeps_stop(name: str) -> bool:
    # At the end of a sentence: "Ind." is an abbreviation, "Iowa." is not.
    return is_region(name) and len(name) <= _LONGEST_SHORT and name not in _NEVER_SHORT


def _score(text: str, mention: Match, place: Place, *, inner: bool) -> float:
    prep, lead = mention["prep"].casefold(), mention["lead"].split()
    known = is_country(place.name) or is_region(place.name)
    chained = place.region is not None or place.country is not None
    site, set_ = _is_site(place.name), not _ARTICLES.issuperset(lead)
    if place.name.split()[-1].casefold() in NO_PLACES:
        return 0.0
    if known and not chained and not set_ and lead:
        return _MODIFIER
    town_of = prep == "of" and _TOWN_BEFORE.search(text, max(0, mention.start() - _NEAR), mention.start()) is not None
    attributive = prep not in _TRUSTED and site and _NOUN_BEHIND.match(text, place.span.end) is not None
    if attributive or not (known or chained or site or set_ or town_of or prep in _TRUSTED):
        return 0.0
    bonuses = (
        (_REGION, chained),
        (_KNOWN, known),
        (_SITE, site and prep == "in"),
        (_DATED, _date_near(text, place.span.end)),
        (_AFTER_DATE, prep == "in" and _DAY_BEFORE.search(text, max(0, mention.start() - 12), mention.start()) is not None),
        (_INNER, prep == "in" and inner),
        (_SET, set_),
        (_TOWN, town_of),
    )
    return _WEIGHTS[prep] + sum(weight for weight, holds in bonuses if holds)


def _date_near(text: str, end: int) -> bool:
    dates = find_partial_dates(text, Span(end, min(len(text), end + _NEAR)))
    return bool(dates) and dates[0].span.start - end <= len(", on the ")
