"""Datelines that name their agency: in brackets, between slashes or bars, or as a word behind the date."""

from collections.abc import Iterator

from ..._regex import Match, compile_pattern, compile_plain
from ..._span import Span, trim
from ...grammar import DatelineStyle
from ...records import Dateline, PartialDate
from .._places import is_capitals
from .dates import BLANK, DASH, OPENS_WITH_DATE, date_at
from .head import Head, made, read_head
from .tags import BARE_TAGS, Manner, Tag, is_gloss, read_tag

_PAREN = compile_pattern(rf"\({BLANK}*+(?P<tag>[^()]{{0,60}}?){BLANK}*+\)")
_PLACED = compile_pattern(rf"(?P<place>{BLANK}*+{_PAREN.pattern})(?=,?{BLANK}?{DASH})")
_PAREN_SEPARATOR = compile_pattern(rf"{BLANK}*+[,.]?{BLANK}?(?:{DASH}|[:=])")
_SLASH = compile_pattern(
    rf"/{BLANK}?(?P<tag>\p{{L}}[\p{{L}}\p{{M}}\d\s,.\-]{{1,40}}?){BLANK}?/(?:{BLANK}*+(?P<behind>[^/]{{4,30}}?){BLANK}*+/)?+"
)
_BARS = compile_pattern(
    rf"\|{BLANK}?(?P<tag>\p{{L}}[^|\r\n]{{1,40}}?){BLANK}?\|(?:{BLANK}*+{DASH}{{1,2}})?+{BLANK}*+(?![^|\r\n]{{0,80}}+\|)"
)
_WORD = r"\p{Lu}[\p{L}\p{M}\d.’'!-]*"
_BARE = compile_pattern(
    rf"[\d.,]{BLANK}"
    rf"(?:(?P<tag>{_WORD}(?:{BLANK}{_WORD}){{0,2}})(?P<rest>\)?{BLANK}*+(?P<sep>{DASH}{{1,2}}|[.:](?={BLANK}|\Z)))"
    rf"|(?P<tag>{BARE_TAGS})(?P<rest>{BLANK}++|\Z))"
)
_GAP = compile_plain(rf"[\d.,]{BLANK}(?=[^\W\d_a-z])")
"""What stands before each bare tag: none begins with a small letter."""
_TAG_DATE = compile_pattern(rf"[^-–—]{{2,40}}?{BLANK}*+{DASH}{BLANK}*+(?P<date>\S)")
_DASHES = compile_pattern(rf"{BLANK}*+{DASH}{{1,2}}{BLANK}*+")
_BLANKS = compile_pattern(rf"{BLANK}*+")
_LEAD = compile_pattern(r"[\"“”'‘’`´(\[«„]*+[\p{Lu}\p{Lo}\d$€£¥]|\Z")
_SMALL_NAME = compile_pattern(r"\p{Ll}{1,3}[-'’]?\p{Lu}|(?:al|el|an|as)-|(?:de|di|von|van|bin|al) ")
_NEXT_DASH = compile_pattern(rf"{BLANK}*+{DASH}{{1,2}}(?=\s|\Z)")
_BEHIND_SEPARATOR = compile_pattern(rf"(?:{BLANK}|{DASH})*+")
_BEHIND_REACH = 80
_OPENING = 60
_UNKNOWN_WORDS = 2


def is_lead(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence may begin at `start`: not a line in capitals, as hard-wrapped telexes have them."""
    opening = text[start : min(end, start + _OPENING)]
    return _LEAD.match(text, start, end) is not None and not opening.isupper()


def tags_in(text: str, span: Span, style: DatelineStyle) -> Iterator[int]:
    """Give where the tags of a stretch stand, datelines before them or not."""
    first: dict[tuple[str, bool], int] = {}
    for pattern in (_PAREN, _SLASH, _BARE):
        for match in pattern.finditer(text, span.start, span.end, overlapped=True):
            key = match["tag"], pattern is _BARE
            first[key] = min(match.start("tag") if pattern is _BARE else match.start(), first.get(key, len(text)))
    tags = ((at, read_tag(words, style, whole=whole)) for (words, whole), at in first.items())
    return (at for at, tag in tags if tag is not None and tag.agency is not None)


def bracketed(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``PLACES, DATE (AGENCY) -``; without a separator only for agencies that are known to leave it out."""
    for match in _PAREN.finditer(text, reach.start, reach.end):
        head = read_head(text, reach.start, _before_dashes(text, reach.start, match.start()))
        tag = read_tag(match["tag"], style, head.places) if head is not None else None
        if head is None or not _fits(text, match, head, tag):
            continue
        tag = tag or Tag(None)
        if Manner.BEFORE_PLACE in tag.manners and not head.places and head.date is None:
            return place_behind(text, match.start(), match.end(), end, tag.agency)
        if _PAREN_SEPARATOR.match(text, match.end(), end) or _runs_on(text, match, head, tag, end):
            found = made(text, reach.start, match.end(), head, tag.agency)
            return _with_date_behind(text, found if head.places else _with_capitals_behind(text, found, end), match, tag, end)
    return None


def _runs_on(text: str, match: Match, head: Head, tag: Tag, end: int) -> bool:
    """Tell whether a sentence follows a tag without a separator: ``(PTI) The rains``."""
    if Manner.RUNS_ON not in tag.manners:
        return False
    few = all(len(p.name.split()) <= _UNKNOWN_WORDS for p in head.places)
    blanks = _BLANKS.match(text, match.end(), end)
    return (head.date is not None or few or head.are_known) and is_lead(text, blanks.end() if blanks else match.end(), end)


def _before_dashes(text: str, start: int, end: int) -> int:
    """Return where the head ends: ``MESA CITY, Calif.--(BUSINESS WIRE)`` has dashes before its tag."""
    return start + len(text[start:end].rstrip().rstrip("-‐‑‒–—―−"))


def _fits(text: str, match: Match, head: Head, tag: Tag | None) -> bool:
    """Tell whether a bracketed tag is one: a known agency, or any source behind a place and date that are beyond doubt."""
    separator = _PAREN_SEPARATOR.match(text, match.end())
    if tag is None:
        is_dash = separator is not None and not separator[0].endswith(":")
        return separator is not None and head.are_capitals and (head.is_monitored or (head.are_known and is_dash))
    if tag.agency is None:
        return separator is not None and bool(head.places)
    if head.date is None and any(is_gloss(p.name, match["tag"]) for p in head.places):
        return False
    if head.date is not None or head.are_capitals or not head.places:
        return tag.is_sure or bool(head.places)
    return (tag.is_sure or head.are_known) and not _goes_on(text, match.end())


def _goes_on(text: str, tag_end: int) -> bool:
    """Tell whether what stands behind a tag and a dash goes on in small letters: ``Acme (BTA) - which makes pumps -``."""
    dash = _PAREN_SEPARATOR.match(text, tag_end)
    at = _BEHIND_SEPARATOR.match(text, dash.end() if dash else tag_end)
    first = text[at.end() : at.end() + 1] if at else ""
    return dash is not None and at is not None and first.islower() and _SMALL_NAME.match(text, at.end()) is None


def place_behind(text: str, start: int, tag_end: int, end: int, agency: str | None) -> Dateline:
    """Read ``(ANSA) - UDINE, 01 LUG -``; where no such place follows, the tag is all."""
    first = _DASHES.match(text, tag_end, end)
    begin = first.end() if first else tag_end
    for dash in _NEXT_DASH.finditer(text, begin, min(end, begin + _BEHIND_REACH)):
        head = read_head(text, begin, dash.start())
        if head is not None and head.places and (head.date is not None or is_capitals(head.places[0].name)):
            found = made(text, start, trim(text, begin, dash.start()).end, head, agency)
            return with_date_between(text, found, end)
    return made(text, start, tag_end, Head(), agency)


def _with_capitals_behind(text: str, found: Dateline, end: int) -> Dateline:
    """Add the place of ``OCTOBER 14, 2031 (REUTERS) - LUSAKA --``, which stands last."""
    begin = _DASHES.match(text, found.span.end, end) if found.date is not None and found.date.year is not None else None
    dash = _NEXT_DASH.search(text, begin.end(), min(end, begin.end() + _BEHIND_REACH)) if begin else None
    behind = read_head(text, begin.end(), dash.start()) if begin and dash else None
    if dash is None or behind is None or not behind.are_capitals or behind.is_label:
        return found
    return made(text, found.span.start, dash.start(), Head(behind.places, found.date), found.agency)


def with_date_between(text: str, found: Dateline, end: int) -> Dateline:
    """Add the date of ``City, ST – Month D, YYYY – Text``: it stands between two dashes."""
    if found.date is not None:
        return found
    dash = _DASHES.match(text, found.span.end, end)
    date = date_at(text, dash.end(), end) if dash else None
    return _with_date(text, found, date) if date is not None and _DASHES.match(text, date.span.end, end) else found


def _with_date_behind(text: str, found: Dateline, match: Match, tag: Tag, end: int) -> Dateline:
    """Add the date that some release wires put inside the tag or behind it."""
    inside = _TAG_DATE.match(text, *match.span("tag"))
    date = date_at(text, inside.start("date"), match.end("tag")) if inside and found.date is None else None
    if date is not None:
        return made(text, found.span.start, found.span.end, Head(found.places, date), found.agency)
    blanks = _BLANKS.match(text, found.span.end, end)
    date = date_at(text, blanks.end(), end) if blanks and found.date is None and Manner.SLASHED in tag.manners else None
    if date is not None and date.year is not None:
        return _with_date(text, found, date)
    return with_date_between(text, found, end)


def _with_date(text: str, found: Dateline, date: PartialDate) -> Dateline:
    return made(text, found.span.start, max(found.span.end, date.span.end), Head(found.places, date), found.agency)


def slashed(text: str, reach: Span, _end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``PLACES, DATE /AGENCY/ --`` and ``PLACES / AGENCY / DATE /``."""
    for match in _SLASH.finditer(text, reach.start, reach.end, overlapped=True):
        tag = read_tag(match["tag"], style)
        head = read_head(text, reach.start, match.start()) if tag is not None and Manner.SLASHED in tag.manners else None
        if head is None or tag is None or not (tag.is_sure or head.date is not None):
            continue
        date = date_at(text, *match.span("behind")) if match["behind"] else None
        stop = match.end() if date else text.index("/", match.end("tag")) + 1
        return made(text, reach.start, stop, Head(head.places, head.date or date), tag.agency)
    return None


def barred(text: str, reach: Span, end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``Ndola, Zambia | AFP |``, unless a menu is made of such bars."""
    for match in _BARS.finditer(text, reach.start, reach.end):
        tag = read_tag(match["tag"], style, whole=True)
        head = read_head(text, reach.start, match.start()) if tag is not None and tag.agency else None
        if head is None or tag is None or not is_lead(text, match.end(), end):
            continue
        if head.date is not None or head.are_known or head.are_capitals:
            return made(text, reach.start, text.index("|", match.end("tag")) + 1, head, tag.agency)
    return None


def bare(text: str, reach: Span, _end: int, style: DatelineStyle) -> Dateline | None:
    """Read ``MANILA, April 1, Reuter -`` and ``April 1, Reuter -``: the agency without brackets, behind place and date."""
    for gap in _GAP.finditer(text, reach.start, reach.end):
        match = _BARE.match(text, gap.start(), reach.end)
        tag = read_tag(match["tag"], style, whole=True) if match is not None else None
        head = read_head(text, reach.start, match.start("tag")) if match is not None and tag is not None else None
        if match is None or tag is None or head is None or not (head.places or _is_day(head.date, match, tag)):
            continue
        if head.date is not None or (Manner.BARE in tag.manners and match["sep"]):
            return made(text, reach.start, match.end("tag") + match["rest"].startswith(")"), head, tag.agency)
    return None


def _is_day(date: PartialDate | None, match: Match, tag: Tag) -> bool:
    """Tell whether a date alone is enough before a bare tag: one of a day, and a dash behind the tag."""
    return date is not None and date.day is not None and tag.is_sure and match["sep"] not in {None, ".", ":"}


def in_brackets(text: str, reach: Span, _end: int, _style: DatelineStyle) -> Dateline | None:
    """Read ``(CITY, ST) –``: the place itself in brackets; and ``Month D, YYYY (City) --``."""
    date = date_at(text, reach.start, reach.end) if OPENS_WITH_DATE.match(text, reach.start, reach.end) else None
    match = _PLACED.match(text, date.span.end if date is not None else reach.start, reach.end)
    place = read_head(text, *match.span("tag")) if match is not None else None
    if match is None or place is None or not place.are_known:
        return None
    if date is not None or (place.are_capitals and all(p.region or p.country for p in place.places)):
        return made(text, reach.start, match.end("place"), Head(place.places, date or place.date), None)
    return None
