"""Datelines that name nobody: place and date, or a town in capitals, before a dash or the outlet's own mark."""

from collections.abc import Iterator

from ..._regex import Match, Pattern, compile_pattern, compile_plain, escape
from ..._span import Span
from ...data.cities import is_city
from ...data.regions import is_region
from ...grammar import DatelineStyle
from ...records import Dateline, Place
from .dates import BLANK, DASH, OPENS_WITH_DATE, date_at
from .head import Head, made, read_head
from .tagged import is_lead, with_date_between
from .tags import BARE_TAGS, read_tag

_DATED_DASH = compile_pattern(
    rf"(?<=[\d.\p{{L}}]){BLANK}*+(?P<sep>{DASH}{{1,2}})(?=\s|\Z|(?<=[\s.]{DASH}{{1,2}})[\"“]?\p{{Lu}}|(?<={DASH}{DASH})[\"“]?\p{{Lu}})"
)
_AGENCY_BEHIND = compile_pattern(rf"{BLANK}*+(?P<tag>{BARE_TAGS})(?={BLANK}*+{DASH}|[.:]{BLANK})")
_TAGLESS = compile_pattern(rf"(?P<sep>{BLANK}*+(?:{DASH}{{1,3}}|:)){BLANK}*+")
_MARK, _BLANK = compile_plain(rf"{DASH}|:"), compile_plain(BLANK)
_LEAD = compile_pattern(r"[\"“”'‘’`´(\[«„¿¡]*+[\p{Lu}\p{Lo}\d$€£¥]|\Z")
_GERMAN_TOWN = compile_pattern(r"(?P<town>\p{Lu}[\p{L}/ -]{2,40})\.\s+(?=[\"„»]?\p{Lu})")
_GERMAN = compile_pattern(r"\b(?:der|die|das|den|dem|und|ist|nicht|ein|eine|einen|mit|von|für|auf|im|zu|bei|sich)\b")
_SLUG_DAY = compile_pattern(r"\p{Lu}{3,9} \d{1,2}:")
_CONDITIONS = compile_pattern(r"\p{L}+/\d")
_DASH_LEAD = compile_pattern(rf"{BLANK}++{DASH}{{1,2}}{BLANK}++(?=[\"“]?\p{{Lu}})")
_ITEM = compile_pattern(rf"{OPENS_WITH_DATE.pattern}{{1,2}}(?:, \d{{4}})?\s?(?:{DASH}|:)")
_NAME = compile_pattern(r"\p{L}{2}[^\d]*\Z")
_SENTENCE_WORDS, _AROUND = 10, 2000
_UNKNOWN_WORDS = 2
_GERMAN_WORDS = 3
_TITLE = compile_pattern(r"(?:(?:A|AN|THE)\s++)?+\p{Lu}{7,}+")
"""Behind a colon, how a title in capitals goes on: ``WASHINGTON: A HISTORY``."""
_SENTENCE = compile_pattern(r"\p{Lu}(?:[^.!?:\r\n]|[.:](?!\s|\Z)|(?<=\b\p{Lu}\p{Ll}{0,3})\.|[\r\n](?!\s*[\r\n]))*+[.]")
_SAID = compile_pattern(r"\A(?:Yes|No|Well|So|Oh|Thank|Thanks)\b|\b(?:I|I['’]\p{L}+|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|[Mm]y)\b")
_LABEL = compile_pattern(r"(?:\A|[\r\n])[^\S\r\n]*+\p{Lu}[\p{Lu} .'’-]{1,40}:\s")
_STOPPED = compile_pattern(r"(?<=\d)\.\s++(?=[\"“]?\p{Lu}[\p{Ll} ])")
_STOP = compile_plain(r"\d\.\s")
"""What stands in each of these."""
_ANYBODYS = DatelineStyle().tagless
"""Marks that any house may write; one that has its own is known to write them behind towns."""
_HEADLINE = 80


def _separators(pattern: Pattern, text: str, reach: Span) -> Iterator[Match]:
    """Yield what a pattern of separators matches, led to them by their marks."""
    end = reach.start
    for mark in _MARK.finditer(text, reach.start, reach.end):
        start = mark.start()
        while start > end and _BLANK.match(text, start - 1):
            start -= 1
        match = pattern.match(text, start, reach.end) if mark.start() >= end else None
        if match is not None:
            end = match.end()
            yield match


def dated(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``NEW YORK, March 3 -``: place and date, and nobody's name."""
    for dash in _separators(_DATED_DASH, text, reach):
        head = read_head(text, reach.start, dash.start())
        if (
            head is None
            or not head.places
            or head.is_label
            or (not head.are_known and _is_headline(text, head, dash.end(), end))
        ):
            continue
        behind = _AGENCY_BEHIND.match(text, dash.end(), end)
        tag = read_tag(behind["tag"], style) if behind else None
        if behind is not None and tag is not None and (head.date is not None or head.are_capitals):
            return with_date_between(text, made(text, reach.start, behind.end("tag"), head, tag.agency), end)
        if head.date is not None:
            lead = _TAGLESS.match(text, dash.start(), end)
            if lead and _CONDITIONS.match(text, lead.end(), end):
                return None
            return made(text, reach.start, head.end_before(text, dash.start()), head, None)
    return None


def tagless(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``CITY, Region —`` and, where the outlet writes so, ``CITY:``."""
    for match in _separators(_TAGLESS, text, reach):
        mark = match["sep"].strip()
        mark = "—" if mark.startswith("â") else mark
        is_theirs = mark in style.tagless
        if not _parts(text, match, mark) or not (is_theirs or mark == ":"):
            continue
        head = read_head(text, reach.start, match.start())
        if not is_theirs and (
            head is None or not (_are_cities(text, head, match) or _is_city_of_story(text, head, match, reach.start, end))
        ):
            continue
        if head is None or not head.places or not (head.are_known or is_lead(text, match.end(), end)):
            return None
        if not _are_towns(text, head, match, end, style) or _is_headline(text, head, match.end(), end):
            return None
        return with_date_between(text, made(text, reach.start, head.end_before(text, match.start()), head, None), end)
    return None


def _is_headline(text: str, head: Head, start: int, end: int) -> bool:
    """Tell whether head and rest are a line in capitals: ``MILL AT NDOLA TO CLOSE MAY 3 - COUNCIL``."""
    rest = text[start : min(end, start + _HEADLINE)]
    return head.are_capitals and not head.is_monitored and len(rest) < _HEADLINE and rest.isupper()


def german(text: str, reach: Span, _end: int, _style: DatelineStyle) -> Dateline | None:
    """Read ``Berlin. Der Rat``: a town that everybody knows, as German papers set it."""
    match = _GERMAN_TOWN.match(text, reach.start, reach.end)
    if match is None or len(_GERMAN.findall(text, match.end(), reach.end)) < _GERMAN_WORDS:
        return None
    head = read_head(text, *match.span("town"))
    return made(text, reach.start, match.end("town"), head, None) if head is not None and head.are_known else None


def date_alone(text: str, reach: Span, end: int, _style: DatelineStyle) -> Dateline | None:
    """Read ``April 13 -`` before a sentence, unless a timeline is made of such items."""
    date = date_at(text, reach.start, reach.end) if OPENS_WITH_DATE.match(text, reach.start, reach.end) else None
    dash = _DASH_LEAD.match(text, date.span.end, end) if date is not None else None
    if date is None or dash is None or len(text[dash.end() : min(end, dash.end() + _AROUND)].split()) < _SENTENCE_WORDS:
        return None
    around = text[max(0, reach.start - _AROUND) : reach.start], text[dash.end() : dash.end() + _AROUND]
    return None if any(map(_ITEM.search, around)) else made(text, reach.start, date.span.end, Head((), date), None)


def stopped(text: str, reach: Span, _end: int, _style: DatelineStyle) -> Dateline | None:
    """Read ``BAKU, Azerbaijan, March 3. The ferry``: a stop alone behind place and date."""
    near = _STOP.search(text, reach.start, reach.end)
    for stop in _STOPPED.finditer(text, near.start() + 1, reach.end) if near is not None else ():
        head = read_head(text, reach.start, stop.start())
        if head is not None and head.are_capitals and head.are_known and head.date is not None and head.date.day:
            return made(text, reach.start, stop.start(), head, None)
    return None


def _parts(text: str, match: Match, mark: str) -> bool:
    """Tell whether a mark stands between two things, and not inside a word: a hyphen does with blanks on both sides."""
    blank_before = match["sep"][:1].isspace() or text[match.start() - 1 : match.start()] == "."
    blank_behind = match.end() > match.end("sep") or match.end() == len(text)
    if mark == "-":
        return blank_before and blank_behind
    return blank_behind or blank_before or mark in {"—", "--"}


def _is_score(head: Head) -> bool:
    """Tell whether towns end in a figure, are letters alone or one word twice: ``NDOLA 3 - KITWE 1``, ``P.S. -``."""
    names = [p.name for p in head.places if not (p.region or p.country)]
    return len(set(names)) < len(names) or not all(map(_NAME.search, names))


def _is_tagged(text: str, place: Place) -> bool:
    """Tell whether what stands in brackets behind a town is no part of the world: ``NDOLA (ZL):``."""
    return place.region is not None and "(" in place.span.of(text) and not is_region(place.region)


def _are_cities(text: str, head: Head, match: Match) -> bool:
    """Tell whether words that are not in capitals are well-known towns, set off as datelines are: ``Oslo, Norway: The``."""
    if not head.places or head.are_capitals or head.date is not None or not text[match.end() : match.end() + 1].isupper():
        return False
    is_set_off = match["sep"][:1].isspace() and match.end() > match.end("sep")
    if match["sep"].strip() == ":":
        is_set_off = all(p.region or p.country for p in head.places)
    return is_set_off and all(is_city(p.name) and (p.region is None or is_region(p.region)) for p in head.places)


def _is_city_of_story(text: str, head: Head, match: Match, start: int, end: int) -> bool:
    """Tell whether ``LONDON:`` opens a story: a full sentence follows that nobody says, and no more such labels do."""
    if not head.are_capitals or not head.are_known or head.date is not None or _TITLE.match(text, match.end(), end):
        return False
    sentence = _SENTENCE.match(text, match.end(), end)
    around = text[max(0, start - _AROUND) : start], text[match.end() : match.end() + _AROUND]
    return (
        sentence is not None
        and len(sentence[0].split()) >= _SENTENCE_WORDS
        and _SAID.search(sentence[0]) is None
        and not any(map(_LABEL.search, around))
    )


def _is_named(text: str, start: int, name: str) -> bool:
    """Tell whether the story calls words a place: ``in Ndola``."""
    near = text[start : start + _AROUND]
    return compile_pattern(rf"\b(?:in|near|outside|around|from|to|at|of)\s++{escape(name.title())}\b").search(near) is not None


def _are_towns(text: str, head: Head, match: Match, end: int, style: DatelineStyle) -> bool:
    """Tell whether words in capitals are towns; where no region and no list says so, the story or the house has to."""
    if not head.are_capitals:
        return _are_cities(text, head, match)
    if head.is_label or _is_score(head) or _SLUG_DAY.match(text, match.end()) or any(_is_tagged(text, p) for p in head.places):
        return False
    if head.are_known:
        return _LEAD.match(text, match.end(), end) is not None
    mark = match["sep"].strip()
    words = max(len(p.name.split()) for p in head.places)
    clear = (
        match["sep"][:1].isspace() and match.end() > match.end("sep") and text[match.end() : match.end() + 1] not in {'"', "“"}
    )
    if not (words == 1 if mark == ":" else clear and words <= _UNKNOWN_WORDS):
        return False
    return style.tagless != _ANYBODYS or all(_is_named(text, match.end(), p.name) for p in head.places)
