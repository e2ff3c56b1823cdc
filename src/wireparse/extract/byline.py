"""The byline: the line between headline and story that says who wrote it.

By Ann Lee and Bo Karlsson, Reuters          By JANE DOE
   |-- people -----------|  |affiliation|    Associated Press Writer
"""

from collections.abc import Sequence

from attrs import evolve

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AgencyKind, agency_of, canonical
from ..data.authors import BY, PSEUDO, TITLE_WORDS
from ..data.cities import is_city
from ..records import Author, Byline, Dateline
from ._people import author_at, is_desk, is_name, pieces
from ._places import is_capitals
from .dateline import first_tag, tagged_dateline

_BY = compile_pattern(rf"(?:{'|'.join(sorted(BY, key=len, reverse=True))})(?:\s*+:)?+\s++(?=\S)")
_OPENS = compile_pattern(r"\s*+(?P<by>By|BY|by)\s++")
_BOUNDARY = compile_pattern(r"(?<=\s)(?=[\p{Lu}(])|(?<=\p{Ll})(?=\()")
_RUN_IN, _RUN_IN_WORDS = 160, 16
_DATELINE = 150
_END = compile_pattern(r"[\s=<_|*-]*+\Z")
_LINE = compile_pattern(r"[^\r\n]*+")
_PLACED = compile_pattern(r"\s++(?:in|IN|from|FROM)\s++(?P<place>\p{Lu}[\p{L}.'’ -]{1,40})\Z")
_STAFF = compile_pattern(
    r"(?i:xinhua|reuters|afp|ap|associated press)\s++(?i:writers?|staff writers?|correspondents?|reporters?)\s++(?=\p{Lu})"
)
_WORD = compile_pattern(r"[\p{L}.]++")
_TOKEN = compile_pattern(r"\S++")
_JOINT = compile_pattern(r"\s*+\|\s*+|\s++[-–—]{1,2}\s++|\s++(?=\()|\s++(?i:for|of)\s++(?=(?:the\s++)?+\p{Lu})")
_LEADS = compile_pattern(r"(?i:special\s++to|special\s++for|for|of)\s++(?=(?:the\s++)?+\p{Lu})")
_STOPPED = compile_pattern(r"\p{L}{4}\.\Z")
_EMPLOYERS = (AgencyKind.NEWS, AgencyKind.OUTLET)
_LONGEST = 300
_TITLE_WORDS = 10
_PLACE_WORDS = 3
_FEWEST_WORDS, _NAME_WORDS = 2, 5


def find_byline(text: str, span: Span | None = None) -> Byline | None:
    """Read a byline.

    Args:
        text: any text.
        span: the stretch, which has to be a byline as a whole, its title line included; the whole of `text` if ``None``.

    Returns:
        The byline; desks and agencies that sign in place of people (``By Reuters Staff``) leave it without authors.  ``None``
        if the stretch is none: ``By late Monday the pumps had stopped.``
    """
    span = trim(text, span.start, span.end) if span is not None else trim(text, 0, len(text))
    end = _END.search(text, span.start, span.end) if span.end - span.start <= _LONGEST else None
    if end is None:
        return None
    by = _BY.match(text, span.start, end.start())
    start = by.end() if by else span.start
    lines = _lines(text, start, end.start())
    if not lines:
        return None
    authors = _authors(text, lines[0], lines[1:]) if not _STOPPED.search(text, lines[-1].start, lines[-1].end) else None
    if authors is None or not (by or _is_signed(text, authors)):
        return None
    return Byline(text=fold(span.of(text)), span=span, authors=authors)


def run_in_byline(text: str, span: Span | None = None) -> Span | None:
    """Find the byline that runs straight into a dateline, as scraped pages have it: ``By Ann Lee LUSAKA (Reuters) - Copper``.

    Returns:
        Where the byline stands, its ``By`` included; ``None`` if the stretch opens with none.
    """
    start, end = (span.start, span.end) if span is not None else (0, len(text))
    by = _OPENS.match(text, start, end)
    if by is None:
        return None
    tag = first_tag(text, Span(by.end(), min(end, by.end() + _RUN_IN + _DATELINE)))
    if tag is None:
        return None
    found: list[tuple[int, Span]] = []
    for word in list(_BOUNDARY.finditer(text, by.end(), min(tag + 1, by.end() + _RUN_IN)))[1:_RUN_IN_WORDS]:
        names = trim(text, by.start("by"), word.start())
        dateline = tagged_dateline(text, Span(word.start(), end))
        if dateline is not None and find_byline(text, names) is not None:
            found.append((_clearness(dateline, names.of(text)), names))
    return max(found, key=lambda f: f[0], default=(0, None))[1]


def _clearness(dateline: Dateline, names: str) -> int:
    """Tell how clearly a dateline parts from the names before it: ``NEW YORK`` better than ``YORK``."""
    if all(is_city(p.name) for p in dateline.places):
        return 3
    return 2 if all(is_capitals(p.name) for p in dateline.places) and not names.isupper() else 1


def _lines(text: str, start: int, end: int) -> list[Span]:
    """Return the lines that are not empty, each without the mark that ends it."""
    found = []
    for line in _LINE.finditer(text, start, end):
        close = _END.search(text, line.start(), line.end())
        span = trim(text, line.start(), close.start() if close else line.end())
        if span.start < span.end:
            found.append(span)
    return found


def _is_signed(text: str, authors: Sequence[Author]) -> bool:
    """Tell whether a line without ``By`` is a byline all the same: full names, a comma, and the agency that they work for."""
    if not authors or not all(" " in a.name for a in authors):
        return False
    house = agency_of(authors[-1].affiliation or "")
    behind = text[authors[-1].span.end :][:2].strip()
    return house is not None and house.kind in _EMPLOYERS and behind == ","


def _authors(text: str, first: Span, below: Sequence[Span]) -> tuple[Author, ...] | None:
    """Read people, title and affiliation; ``None`` if a part is neither."""
    staff = _STAFF.match(text, first.start, first.end)
    read: list[Author] = []
    desks = 0
    parts = list(pieces(text, Span(staff.end() if staff else first.start, first.end)))
    for i, part in enumerate(parts):
        author = None if read and _opens_tail(text, part, first, read) else _author(text, part)
        if author is not None:
            read.append(author)
        elif not _behind_slash(text, first, part) and (signed := _with_tail(text, part)) is not None:
            read.append(signed[0])
            if not _finish(text, read, Span(signed[1], first.end), last=True):
                return None
            break
        elif _is_pseudo(text, part) and not read:
            desks += 1
        elif not _finish(text, read, Span(part.start, first.end), last=i == len(parts) - 1):
            return None
        else:
            break
    if not read and not desks:
        return None
    if staff:
        read = [evolve(a, affiliation=canonical(staff[0].split()[0])) for a in read]
    return tuple(read) if all(_finish(text, read, line, last=True) for line in below) else None


def _opens_tail(text: str, part: Span, line: Span, read: Sequence[Author]) -> bool:
    """Tell whether what follows a comma is no further person: a title (``Food and Drink Editor``) or one word, a place."""
    if text[read[-1].span.end : part.start].strip() != ",":
        return False
    comma = text.find(",", part.start, line.end)
    chunk = fold(text[part.start : comma if comma >= 0 else line.end])
    return _has_title(chunk) or (part.end == line.end and " " not in chunk and " " in read[-1].name)


def _author(text: str, part: Span) -> Author | None:
    """Read one person, with the place behind ``in``."""
    placed = _PLACED.search(text, part.start, part.end)
    author = author_at(text, trim(text, part.start, placed.start()) if placed else part)
    if author is None or (len(author.name.split()) == 1 and not author.name.isupper() and not author.name[:1].isupper()):
        return None
    if _has_title(author.name):
        return None
    return evolve(author, place=fold(placed["place"])) if placed else author


def _behind_slash(text: str, line: Span, part: Span) -> bool:
    """Tell whether a slash stands before a part: what works for whom, not a further person."""
    return text[line.start : part.start].rstrip().endswith("/")


def _with_tail(text: str, part: Span) -> tuple[Author, int] | None:
    """Read one person behind whom no comma stands, but title or affiliation; return where these begin as well."""
    joint = _JOINT.search(text, part.start, part.end)
    if joint is not None:
        author = _author(text, Span(part.start, joint.start()))
        bound = "|" in joint[0] or _is_employer(fold(text[joint.end() : part.end]))
        return (author, joint.end()) if author is not None and bound else None
    words = list(_TOKEN.finditer(text, part.start, part.end))[: _NAME_WORDS + _TITLE_WORDS]
    for n in range(_FEWEST_WORDS, min(len(words), _NAME_WORDS + 1)):
        if _begins_tail([w[0] for w in words[:n]], [w[0] for w in words[n:]]):
            author = _author(text, Span(part.start, words[n - 1].end()))
            return (author, words[n].start()) if author is not None else None
    return None


def _is_employer(words: str) -> bool:
    words = words.strip("()")
    return is_desk(words) or _has_title(words)


def _begins_tail(name: list[str], words: list[str]) -> bool:
    """Tell whether `words` are title or affiliation: of a known agency, of the staff, or told by the end of the capitals."""
    tail = " ".join(words)
    agency = agency_of(tail)
    if agency is not None:
        return agency.kind in _EMPLOYERS and (len(words) > 1 or words[0] in {agency.name, agency.name.upper()})
    if not _has_title(tail):
        return is_desk(tail) and _ends_capitals(name, words)
    house = any(canonical(" ".join(words[:n])) is not None for n in (3, 2, 1))
    return house or (tail.casefold() in PSEUDO and len(words) > 1) or _ends_capitals(name, words)


def _ends_capitals(name: list[str], words: list[str]) -> bool:
    return all(map(str.isupper, name)) and not words[0].isupper()


def _is_pseudo(text: str, part: Span) -> bool:
    return is_desk(fold(part.of(text))) or _has_title(fold(part.of(text)))


def _has_title(words: str) -> bool:
    return any(w.casefold().strip(".") in TITLE_WORDS for w in _WORD.findall(words))


def _finish(text: str, read: list[Author], rest: Span, *, last: bool) -> bool:
    """Read what follows the people, for all of them: title, affiliation, place; tell whether it was any of these."""
    tail = _LEADS.sub("", fold(rest.of(text)).strip("()"), 1).rstrip(",")
    words = tail.split()
    agency = agency_of(tail)
    if agency is None and not is_desk(tail) and len(words) > _TITLE_WORDS:
        return False
    if agency is not None or (not _has_title(tail) and (tail.casefold() in PSEUDO or is_desk(tail))):
        read[:] = [evolve(a, affiliation=agency.name if agency else tail) for a in read]
        return True
    if _has_title(tail):
        head, _, end = tail.rpartition(", ")
        house = canonical(end) if head else next((c for n in (2, 1) if (c := canonical(" ".join(words[:n]))) is not None), None)
        read[:] = [evolve(a, title=head if head and house else tail, affiliation=house or a.affiliation) for a in read]
        return True
    if not (read and last and len(words) <= _PLACE_WORDS and is_name(tail)):
        return False
    read[:] = [evolve(a, place=a.place or tail) for a in read]
    return True
