"""The dateline: the run-in phrase that says where, often when, and for whom a story was filed.

What marks one is its agency in brackets or slashes, a date with a dash, or a town in capitals with a dash: they are tried in
this order in the opening words, and what stands before the mark has to be places and a date, to the last letter.

    NDOLA, Zambia/LONDON, May 2 (Reuters) - Two firms ...
    |-- places --------| |date| |- tag -| separator
"""

from collections.abc import Callable, Sequence

from attrs import frozen

from .._regex import Match, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AgencyKind, agency_of
from ..data.dateline_tags import BARE, BEFORE_PLACE, COLLECTIVE, SLASHED, TAGS, WITHOUT_SEPARATOR
from ..data.months import dateline_month, weekday_number
from ..grammar import DatelineStyle
from ..records import Dateline, PartialDate, Place
from ._places import is_capitals, is_kicker, is_known, read_places

_B = r"[\s\u200b-\u200f\u2060\ufeff\u00ad]"
_DASH = r"[-\u2010-\u2015\u2212_]"
_DAY = r"(?P<day>\d{1,2}|l)(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?P<year>(?:19|20)\d\d|\d\d(?!\d))"
_WEEKDAY = rf"(?:(?P<weekday>(?i:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\.?,?{_B}++)?"
_DATE = (
    rf"(?:(?P<none>NO{_B}DATE)|(?P<iso>(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d))"
    rf"|{_WEEKDAY}(?:(?P<month>\p{{L}}{{3,10}}+)\.?{_B}*+{_DAY}(?:,?{_B}*+{_YEAR})?"
    rf"|(?:le{_B}++)?{_DAY}{_B}*+(?:de{_B}++)?(?P<month>\p{{L}}{{3,10}}+)\.?(?:,?{_B}*+(?:de{_B}++)?{_YEAR})?))"
)
_HEAD_DATE = compile_pattern(rf"(?:\G|(?<=[\s,.;\]\)])){_DATE}{_B}*+[,.;]?{_B}*+\Z")
_BLANKS = compile_pattern(rf"(?:{_B}|\*{{2,}})*+")
_TAG_MARKS = r"(?:\[(?:TEXT|EXCERPT|EXCERPTS|PASSAGE OMITTED)\])"
_SEPARATOR = compile_pattern(
    rf"{_B}*+(?:\.?{_B}?{_DASH}{{1,3}}(?:{_B}{_DASH}{{1,2}}(?={_B}))?+|:|\.(?={_B}|\Z))?+{_B}*+(?:{_TAG_MARKS}{_B}*+)?+"
)
_PAREN = compile_pattern(rf"\({_B}*+(?P<tag>[^()]{{0,60}}?){_B}*+\)")
_PAREN_SEPARATOR = compile_pattern(rf"{_B}*+[,.]?{_B}?(?:{_DASH}|:)")
_SLASH = compile_pattern(rf"/{_B}?(?P<tag>\p{{L}}[\p{{L}}\d .\-]{{1,40}}?){_B}?/(?:{_B}*+(?P<behind>[^/]{{4,30}}?){_B}*+/)?+")
_BARE = compile_pattern(
    rf"(?<=\d,?{_B})(?P<tag>{'|'.join(BARE)})(?:{_B}*+{_DASH}{{1,2}}|{_B}++)",
)
_DATED_DASH = compile_pattern(rf"(?<=[\d.\p{{L}}]){_B}*+(?P<sep>{_DASH}{{1,2}})(?=\s|\Z|(?<=\s{_DASH}{{1,2}})[\"“]?\p{{Lu}})")
_TAG_DATE = compile_pattern(rf"(?P<name>[^-–—]{{2,40}}?){_B}*+{_DASH}{_B}*+(?P<date>.{{4,30}})\Z")
_DATE_BEHIND = compile_pattern(rf"{_B}*+{_DASH}{{1,2}}{_B}*+(?P<date>[\p{{L}}\d][\p{{L}}\d ,.]{{3,25}}?){_B}*+{_DASH}{{1,2}}")
_TAGLESS = compile_pattern(rf"(?P<sep>{_B}*+(?:{_DASH}{{1,3}}|:)){_B}*+")
_LEAD = compile_pattern(r"[\"“”'‘’`´(\[«„]*+[\p{Lu}\d$€£¥]|\Z")
_SPLIT_TAGS = compile_pattern(r"\s*+[/,&]\s*+|\s++and\s++|\s++")
_SLUG_DAY = compile_pattern(r"\p{Lu}{3,9} \d{1,2}:")
_CONDITIONS = compile_pattern(r"\p{L}+/\d")
_REACH = 150
_ANSA_REACH = 80
_UNKNOWN_WORDS = 2
_YEAR_DIGITS, _MONTHS, _DAYS = 4, 12, 31
_OPENING = 60
_KINDS = (AgencyKind.NEWS, AgencyKind.RELEASE, AgencyKind.OUTLET)


@frozen
class _Head:
    """What stands before the tag."""

    places: tuple[Place, ...]
    date: PartialDate | None
    is_monitored: bool = False
    """Whether the date is written as monitoring services do: with its year, or ``NO DATE``."""


def find_dateline(text: str, span: Span | None = None, style: DatelineStyle = DatelineStyle()) -> Dateline | None:  # noqa: B008
    """Find the dateline that opens a stretch of text.

    Args:
        text: any text.
        span: the stretch, as a rule the first paragraph; the whole of `text` if ``None``.
        style: how the outlet writes datelines.

    Returns:
        The dateline, without the separator behind it (`dateline_end` tells where the sentence starts); ``None`` if the stretch
        does not open with one.
    """
    start, end = (span.start, span.end) if span is not None else (0, len(text))
    return _first(text, start, end, style, _READERS)


def tagged_dateline(text: str, span: Span, style: DatelineStyle = DatelineStyle()) -> Dateline | None:  # noqa: B008
    """Find the dateline that opens a stretch, as `find_dateline` does, if it names its agency."""
    found = _first(text, span.start, span.end, style, _TAGGED_READERS)
    return found if found is not None and found.agency is not None else None


def first_tag(text: str, span: Span, style: DatelineStyle = DatelineStyle()) -> int | None:  # noqa: B008
    """Return where the first agency's tag of a stretch stands, a dateline before it or not; ``None`` if it has none."""
    first: dict[str, int] = {}
    for pattern in (_PAREN, _SLASH, _BARE):
        for match in pattern.finditer(text, span.start, span.end, overlapped=True):
            first[match["tag"]] = min(match.start(), first.get(match["tag"], match.start()))
    return min((at for tag, at in first.items() if _is_tag(tag, style)), default=None)


def _is_tag(tag: str, style: DatelineStyle) -> bool:
    dated = _TAG_DATE.match(tag)
    return _agency(dated["name"] if dated else tag, style) is not None


def _first(text: str, start: int, end: int, style: DatelineStyle, readers: Sequence["_Reader"]) -> Dateline | None:
    blanks = _BLANKS.match(text, start, end)
    start = blanks.end() if blanks else start
    reach = Span(start, min(end, start + _REACH))
    if not _may_open(text[start : start + 1]):
        return None
    return next((d for read in readers if (d := read(text, reach, end, style)) is not None), None)


def dateline_end(text: str, dateline: Dateline) -> int:
    """Return where the first sentence starts: behind the separator, marks such as ``[TEXT]`` and white space."""
    match = _SEPARATOR.match(text, dateline.span.end)
    return match.end() if match else dateline.span.end


def _may_open(first: str) -> bool:
    return first.isupper() or first.isdecimal() or first in {"(", "/"} or first.istitle() or first.isalpha()


def _key(name: str) -> str:
    return fold(name).casefold().replace(".", "")


_TAGS = {_key(tag): name for tag, name in TAGS.items()}


def _agency(tag: str, style: DatelineStyle) -> str | None:
    """Return the name of the agency that a tag, or the first known part of it, stands for."""
    for part in (tag, *_SPLIT_TAGS.split(tag)):
        own = next((name for name in style.agencies if _key(name) == _key(part)), None)
        agency = agency_of(part)
        name = own or (agency.name if agency is not None and agency.kind in _KINDS else None) or _TAGS.get(_key(part))
        if name is not None:
            return name
    return None


def _head(text: str, start: int, end: int) -> _Head | None:
    """Read places and date between two points; ``None`` if anything else stands there."""
    dated = _HEAD_DATE.search(text, start, end)
    date = _date(text, dated) if dated else None
    if dated and (date is not None or dated["none"]):
        end = dated.start()
    span = trim(text, start, end)
    while span.end > span.start and (text[span.end - 1] in ",;" or (date is not None and _ends_in_mark(text, span))):
        span = trim(text, span.start, span.end - 1)
    if span.start == span.end:
        return _Head((), date)
    places = read_places(text, span)
    return _Head(places, date, is_monitored=bool(dated and (dated["none"] or dated["year"]))) if places else None


def _ends_in_mark(text: str, span: Span) -> bool:
    """Tell whether the places end in a dash, or in a stop that is no abbreviation's: ``STAVROPOL. Jan 8``."""
    if text[span.end - 1] in "-–—―":
        return True
    return text[span.end - 1] == "." and text[span.end - 4 : span.end - 1].isupper() and is_capitals(span.of(text)[:-1])


def _date(text: str, match: Match) -> PartialDate | None:
    if match["none"]:
        return None
    span = trim(text, match.start(), match.end())
    while text[span.end - 1] in ",;" or (text[span.end - 1] == "." and text[span.end - 2].isdecimal()):
        span = trim(text, span.start, span.end - 1)
    if match["iso"]:
        month, day = _up_to(_MONTHS, match["m"]), _up_to(_DAYS, match["d"])
        return PartialDate(text=fold(span.of(text)), span=span, year=int(match["y"]), month=month, day=day if month else None)
    month = dateline_month(match["month"])
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    if month is None or (match["weekday"] and weekday is None):
        return None
    day = 1 if match["day"] == "l" else _up_to(_DAYS, match["day"])
    year = int(match["year"]) if match["year"] and len(match["year"]) == _YEAR_DIGITS else None
    return PartialDate(text=fold(span.of(text)), span=span, year=year, month=month, day=day, weekday=weekday)


def _up_to(last: int, figures: str) -> int | None:
    """Read the number of a day or month; ``None`` if there is none of that number."""
    number = int(figures)
    return number if 1 <= number <= last else None


def _made(text: str, start: int, end: int, head: _Head, agency: str | None) -> Dateline:
    span = Span(start, end)
    return Dateline(text=fold(span.of(text)), span=span, places=head.places, date=head.date, agency=agency)


def _bracketed(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``PLACES, DATE (AGENCY) -``; without a separator only for agencies that are known to leave it out."""
    for match in _PAREN.finditer(text, reach.start, reach.end):
        dated = _TAG_DATE.match(match["tag"])
        agency = _agency(dated["name"] if dated else match["tag"], style)
        head_end = _before_dashes(text, reach.start, match.start())
        head = _head(text, reach.start, head_end)
        if head is None or not _fits(text, match, head, agency):
            continue
        if not head.places and head.date is None and agency in BEFORE_PLACE:
            return _place_behind(text, match.start(), match.end(), end, agency)
        if not _PAREN_SEPARATOR.match(text, match.end(), end) and not (
            agency in WITHOUT_SEPARATOR and _runs_on(text, match.end(), end)
        ):
            continue
        return _with_date_behind(text, _made(text, reach.start, match.end(), head, agency), match, end)
    return None


def _runs_on(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence follows a tag without a separator: ``(PTI) The rains``."""
    blanks = _BLANKS.match(text, start, end)
    return _is_lead(text, blanks.end() if blanks else start, end)


def _before_dashes(text: str, start: int, end: int) -> int:
    """Return where the head ends: ``MESA CITY, Calif.--(BUSINESS WIRE)`` has dashes before its tag."""
    return start + len(text[start:end].rstrip().rstrip("-‐‑‒–—―−"))


def _fits(text: str, match: Match, head: _Head, agency: str | None) -> bool:
    """Tell whether a bracketed tag is one: a known agency, or any source behind a place and date that are beyond doubt."""
    if agency is not None:
        return True
    if fold(match["tag"]).casefold() in COLLECTIVE:
        return bool(head.places) and _PAREN_SEPARATOR.match(text, match.end()) is not None
    capitals = bool(head.places) and all(is_capitals(p.name) for p in head.places)
    return (
        capitals
        and _PAREN_SEPARATOR.match(text, match.end()) is not None
        and (head.is_monitored or all(map(is_known, head.places)))
    )


def _place_behind(text: str, start: int, tag_end: int, end: int, agency: str) -> Dateline | None:
    """Read ``(ANSA) - UDINE, 01 LUG -``; where no such place follows, the tag is all."""
    first = _SEPARATOR.match(text, tag_end, end)
    begin = first.end() if first else tag_end
    for dash in _DATED_DASH.finditer(text, begin, min(end, begin + _ANSA_REACH)):
        head = _head(text, begin, dash.start())
        if head is not None and head.places and (head.date is not None or is_capitals(head.places[0].name)):
            return _made(text, start, trim(text, begin, dash.start()).end, head, agency)
    return _made(text, start, tag_end, _Head((), None), agency)


def _with_date_behind(text: str, found: Dateline, tag: Match, end: int) -> Dateline:
    """Add the date that some release wires put inside the tag or behind it."""
    inside = _TAG_DATE.match(text, tag.start("tag"), tag.end("tag"))
    behind = _DATE_BEHIND.match(text, found.span.end, end)
    match = inside or behind
    if match is None or found.date is not None:
        return found
    dated = _HEAD_DATE.search(text, *match.span("date"))
    date = _date(text, dated) if dated and dated.start() == match.start("date") else None
    if date is None:
        return found
    return _made(text, found.span.start, max(found.span.end, date.span.end), _Head(found.places, date), found.agency)


def _slashed(text: str, reach: Span, _end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``PLACES, DATE /AGENCY/ --`` and ``PLACES / AGENCY / DATE /``."""
    for match in _SLASH.finditer(text, reach.start, reach.end):
        agency = _agency(match["tag"], style)
        head = _head(text, reach.start, match.start()) if agency in SLASHED else None
        if head is None:
            continue
        dated = _HEAD_DATE.search(text, *match.span("behind")) if match["behind"] else None
        date = _date(text, dated) if dated and dated.start() == match.start("behind") else None
        stop = match.end() if date else text.index("/", match.end("tag")) + 1
        return _made(text, reach.start, stop, _Head(head.places, head.date or date), agency)
    return None


def _bare(text: str, reach: Span, _end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``MANILA, April 1, Reuter -``: the agency without brackets, behind place and date."""
    match = _BARE.search(text, reach.start, reach.end)
    head = _head(text, reach.start, match.start()) if match else None
    if match is None or head is None or head.date is None or not head.places:
        return None
    return _made(text, reach.start, match.end("tag"), head, _agency(match["tag"], style))


def _dated(text: str, reach: Span, end: int, _style: DatelineStyle) -> Dateline | None:
    """Read ``NEW YORK, March 3 -``: place and date, and nobody's name."""
    for dash in _DATED_DASH.finditer(text, reach.start, reach.end):
        head = _head(text, reach.start, dash.start())
        if head is not None and head.places and head.date is not None and not _is_label(head.places):
            lead = _TAGLESS.match(text, dash.start(), end)
            if lead and _CONDITIONS.match(text, lead.end(), end):
                return None
            return _made(text, reach.start, trim(text, reach.start, dash.start()).end, head, None)
    return None


def _tagless(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``CITY, Region —`` and, where the outlet writes so, ``CITY:``."""
    for match in _TAGLESS.finditer(text, reach.start, reach.end):
        mark = match["sep"].strip()
        if not _parts(text, match, mark) or mark not in style.tagless:
            continue
        head = _head(text, reach.start, match.start())
        if head is None or not head.places or not (all(map(is_known, head.places)) or _is_lead(text, match.end(), end)):
            return None
        return _with_date_between(text, reach, match, head, end) if _are_towns(text, head.places, match) else None
    return None


def _is_lead(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence may begin at `start`: not a line in capitals, as hard-wrapped telexes have them."""
    opening = text[start : min(end, start + _OPENING)]
    return _LEAD.match(text, start, end) is not None and not opening.isupper()


def _parts(text: str, match: Match, mark: str) -> bool:
    """Tell whether a mark stands between two things, and not inside a word: a hyphen does with blanks on both sides."""
    blank_before = match["sep"][:1].isspace()
    blank_behind = match.end() > match.end("sep") or match.end() == len(text)
    if mark == "-":
        return blank_before and blank_behind
    return blank_behind or blank_before or mark in {"—", "--"}


def _is_label(places: tuple[Place, ...]) -> bool:
    """Tell whether words in the slot of a town without a region are a label: ``NEWPORT NEWS, Va.`` is a town."""
    return any(is_kicker(p.name) for p in places if not (p.region or p.country))


def _are_towns(text: str, places: tuple[Place, ...], match: Match) -> bool:
    """Tell whether words in capitals are towns; where no region and no list says so, few words and a clear mark have to."""
    names = [p.name for p in places]
    if not all(map(is_capitals, names)) or _is_label(places) or _SLUG_DAY.match(text, match.end()):
        return False
    if all(map(is_known, places)):
        return _LEAD.match(text, match.end()) is not None
    mark = match["sep"].strip()
    words = max(len(n.split()) for n in names)
    clear = (
        match["sep"][:1].isspace() and match.end() > match.end("sep") and text[match.end() : match.end() + 1] not in {'"', "“"}
    )
    return words == 1 if mark == ":" else clear and words <= _UNKNOWN_WORDS


def _with_date_between(text: str, reach: Span, match: Match, head: _Head, end: int) -> Dateline:
    """Add the date of ``City, ST – Month D, YYYY – Text``."""
    found = _made(text, reach.start, trim(text, reach.start, match.start()).end, head, None)
    behind = _DATE_BEHIND.match(text, match.start(), end)
    dated = _HEAD_DATE.search(text, *behind.span("date")) if behind and head.date is None else None
    date = _date(text, dated) if behind and dated and dated.start() == behind.start("date") else None
    return found if date is None else _made(text, reach.start, date.span.end, _Head(head.places, date), None)


_Reader = Callable[[str, Span, int, DatelineStyle], Dateline | None]
_TAGGED_READERS: tuple[_Reader, ...] = (_bracketed, _slashed, _bare)
_READERS: tuple[_Reader, ...] = (*_TAGGED_READERS, _dated, _tagless)
