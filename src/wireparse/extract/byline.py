"""The byline: the line between headline and story that says who wrote it.

By Ann Lee and Bo Karlsson, Reuters          By JANE DOE
   |-- people -----------|  |affiliation|    Associated Press Writer
"""

from collections.abc import Sequence

from .._regex import any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AgencyKind, agency_of
from ..data.authors import BY, FOREIGN_BY, TITLE_WORDS
from ..data.cities import is_city
from ..data.notes import CORRECTIONS, UPDATES
from ..records import Author, Byline, Dateline
from ._byline_cjk import read_cjk
from ._byline_page import is_parted, read_author_lines
from ._byline_people import read_people
from ._byline_tails import read_tail
from ._byline_unmarked import NEAR, SENTENCE, are_full, is_below, is_sure, is_unmarked, line_above, line_below
from ._places import is_capitals
from .dateline import first_tag, tagged_dateline

_BY = compile_pattern(rf"{any_of(BY)}(?:\s*+:)?+\s++(?=\S)")
_FOREIGN_BY = compile_pattern(rf"{any_of(FOREIGN_BY)}(?:\s*+:)?+\s++(?=\S)")
_OPENING = compile_pattern(rf"{any_of((*BY, *FOREIGN_BY))}(?:\s*+:)?+\s++(?=\p{{Lu}})")
_OPENS = compile_pattern(r"\s*+(?P<by>By|BY|by)\s++")
_BOUNDARY = compile_pattern(r"(?<=\s)(?=[\p{Lu}(])|(?<=\p{Ll})(?=\()")
_NOTE = compile_pattern(rf"\((?i:{any_of((*UPDATES, *CORRECTIONS))})\b[^()]{{1,200}}+\)\s*+")
_RUN_IN, _RUN_IN_WORDS = 160, 16
_DATELINE = 150
_END = compile_pattern(r"[\s=<_|*-]*+\Z")
_LINE = compile_pattern(r"[^\r\n]*+")
_RUNS_ON = compile_pattern(r"(?:[,;&]|\s(?:and|AND|with|et|y|und))\Z")
_STOPPED = compile_pattern(r"\p{L}{4}\.\Z")
_MAY_STOP = compile_pattern(r"(?i:byline\s?:|co-?authored\sby\s)|[-–—]")
_OTHER_ROLE = compile_pattern(
    r"\s++(?:Videos?|Photos|Photographs|Photography|Graphics?|Illustrations?|Audio|Animation)(?:\s\p{Ll}{2,12})?\s[Bb]y\s\p{Lu}.*+"
)
_DASH = compile_pattern(r"[-–—]{1,2}\s?+(?=\p{Lu})")
_QUOTATION = compile_pattern(r"[\"“„«'‘][^\"”»]++[\"”»'’]\Z")
_PRESS = compile_pattern(r"The .{1,20} Press\.?")
_LONGEST, _LONGEST_LIST = 300, 1000
_LONGEST_TITLE = 80


def find_byline(text: str, span: Span | None = None) -> Byline | None:
    """Read a byline.

    A line without ``By`` is one if it ends with the agency that its people work for (``Ann Lee, Bloomberg``), or if it stands
    between headline and story as only bylines do: ``Jane DOE`` above a dateline, ``Ann Lee in Lusaka`` above a paragraph.

    Args:
        text: any text.
        span: the stretch, which has to be a byline as a whole, its title line included; the whole of `text` if ``None``.

    Returns:
        The byline; desks and agencies that sign in place of people (``By Reuters Staff``) leave it without authors.  ``None``
        if the stretch is none: ``By late Monday the pumps had stopped.``
    """
    span = trim(text, span.start, span.end) if span is not None else trim(text, 0, len(text))
    if is_parted(text, span):
        return byline_on_page(text, span)
    end = _END.search(text, span.start, span.end) if span.end - span.start <= _LONGEST else None
    lines = _lines(text, span.start, end.start()) if end is not None else []
    lines = [_to_other_role(text, line) for line in lines]
    if not lines or (_STOPPED.search(text, lines[-1].start, lines[-1].end) and not _MAY_STOP.match(text, span.start, span.end)):
        return None
    authors = _at_foot(text, span) if _DASH.match(text, span.start, span.end) else _signed(text, span, lines)
    if authors is None:
        return byline_on_page(text, span) if len(lines) > 1 and _OPENING.match(text, span.start, span.end) else None
    return Byline(text=fold(span.of(text)), span=span, authors=authors)


def byline_on_page(text: str, span: Span) -> Byline | None:
    """Read a byline that its place on a page says to be one: broken over lines as pages break them, or of names alone.

    Args:
        text: any text.
        span: the stretch, which has to be a byline as a whole.
    """
    span = trim(text, span.start, span.end)
    authors = read_author_lines(text, span) if span.end - span.start <= _LONGEST_LIST else None
    if authors is None or not (are_full(authors) or not authors or is_parted(text, span)):
        return None
    return Byline(text=fold(span.of(text)), span=span, authors=authors)


def _to_other_role(text: str, line: Span) -> Span:
    """Return a line of a byline without those named behind its authors for other work: ``By Ann Lee Video by Bo Moe``."""
    other = _OTHER_ROLE.search(text, line.start, line.end)
    return Span(line.start, other.start()) if other else line


def _at_foot(text: str, span: Span) -> tuple[Author, ...] | None:
    """Read who signs below the last paragraph: ``- Ann Lee, Lusaka.``; below nothing but a quotation it is whose that was."""
    dash = _DASH.match(text, span.start, span.end)
    above = line_above(text, span.start)
    is_last = not text[span.end : span.end + NEAR].strip() and SENTENCE.search(text, above.start, above.end) is not None
    if dash is None or not is_last or _QUOTATION.match(text, above.start, above.end):
        return None
    line = Span(dash.end(), span.end - text.startswith(".", span.end - 1))
    authors = read_people(text, line)
    return authors if authors is not None and are_full(authors) else None


def run_in_byline(text: str, span: Span | None = None) -> Span | None:
    """Find the byline that runs straight into a dateline, as scraped pages have it: ``By Ann Lee LUSAKA (Reuters) - Copper``.

    A note in brackets may stand between the two.

    Returns:
        Where the byline stands, its ``By`` included; ``None`` if the stretch opens with none.
    """
    start, end = (span.start, span.end) if span is not None else (0, len(text))
    by = _OPENS.match(text, start, end)
    if by is None:
        return None
    tag = first_tag(text, Span(by.end(), min(end, by.end() + _RUN_IN + _DATELINE)))
    reach = tag + 1 if tag is not None else end
    found: list[tuple[int, Span]] = []
    for word in list(_BOUNDARY.finditer(text, by.end(), min(reach, by.end() + _RUN_IN)))[1:_RUN_IN_WORDS]:
        names = trim(text, by.start("by"), word.start())
        note = _NOTE.match(text, word.start(), end)
        dateline = tagged_dateline(text, Span(note.end() if note else word.start(), end)) if tag is not None else None
        if (dateline is not None or (note is not None and note.end() == end)) and find_byline(text, names) is not None:
            found.append((_clearness(dateline, names.of(text)) if dateline else 1, names))
    return max(found, key=lambda f: f[0], default=(0, None))[1]


def is_author_title(text: str, span: Span) -> bool:
    """Tell whether a line says of the people of a byline beside it what they are: ``Associated Press Writer``, ``c.2031 ...``.

    Beside no byline only an agency's own writers are told by their line alone; the agency itself signs below a sentence.
    """
    words = fold(span.of(text))
    if not _may_be_title(words) and not _may_be_below_byline(text, span.start):
        return False
    tail = read_tail(words) if len(words) <= _LONGEST_TITLE else None
    if tail is None:
        return False
    house = agency_of(tail.affiliation or "")
    above = line_above(text, span.start)
    is_press = _PRESS.fullmatch(words) is not None and SENTENCE.search(text, above.start, above.end) is None
    if house is not None and house.kind is AgencyKind.NEWS and (is_press or (tail.title or "")[:1].isupper()):
        return True
    return _is_byline(text, above) or (tail.title is not None and _is_byline(text, line_below(text, span.end)))


def _may_be_title(words: str) -> bool:
    """Whether words may tell by themselves whom they are of: one of them is a job's, or they name a ``Press``: a quick look."""
    return words.endswith(("Press", "Press.")) or not TITLE_WORDS.isdisjoint(words.casefold().translate(_TITLE_MARKS).split())


def _may_be_below_byline(text: str, start: int) -> bool:
    near = text[max(0, start - NEAR) : start]
    above = line_above(text, start) if any(map(near.__contains__, _BY_BEGINS)) else None
    return above is not None and _BY.match(text, above.start, above.end) is not None


_BY_BEGINS = frozenset(phrase.split()[-1][:2] for phrase in BY)
"""How the last words of what opens a byline begin: ``By``, ``by``, ``BY``."""
_TITLE_MARKS = str.maketrans(dict.fromkeys(".,:()", " "))


def _is_byline(text: str, line: Span) -> bool:
    by = _BY.match(text, line.start, line.end)
    found = find_byline(text, line) if by else None
    return found is not None and bool(found.authors)


def _clearness(dateline: Dateline, names: str) -> int:
    """Tell how clearly a dateline parts from the names before it: ``NEW YORK`` better than ``YORK``."""
    if all(is_city(p.name) for p in dateline.places):
        return 3
    return 2 if all(is_capitals(p.name) for p in dateline.places) and not names.isupper() else 1


def _lines(text: str, start: int, end: int) -> list[Span]:
    """Return the lines that are not empty, each without the mark that ends it; a list of people that runs on is one line."""
    found: list[Span] = []
    for line in _LINE.finditer(text, start, end):
        close = _END.search(text, line.start(), line.end())
        span = trim(text, line.start(), close.start() if close else line.end())
        if span.start == span.end:
            continue
        if found and _RUNS_ON.search(text, found[-1].start, found[-1].end):
            span = Span(found.pop().start, span.end)
        found.append(span)
    return found


def _signed(text: str, span: Span, lines: Sequence[Span]) -> tuple[Author, ...] | None:
    """Read people and the lines below them; ``None`` if this is no byline."""
    first, *below = lines
    if not below and (signed := read_cjk(text, first)):
        return signed
    by = _BY.match(text, first.start, first.end)
    if by is None and below and _BY.match(text, below[0].start, below[0].end):
        authors = _signed(text, span, below)
        return _with_lines(text, authors, [first]) if authors else None
    foreign = _FOREIGN_BY.match(text, first.start, first.end) if by is None else None
    opening = by or foreign
    people = read_people(text, Span(opening.end(), first.end) if opening else first)
    authors = _with_lines(text, people, below) if people is not None else None
    if authors is None or (by is not None):
        return authors
    if foreign is not None:
        is_byline = not authors or (are_full(authors) and (is_sure(authors) or is_below(text, span)))
    else:
        is_byline = are_full(authors) and tagged_dateline(text, span) is None and is_unmarked(text, span, authors)
    return authors if is_byline else None


def _with_lines(text: str, authors: tuple[Author, ...], lines: Sequence[Span]) -> tuple[Author, ...] | None:
    """Read the lines below the people, title, affiliation or place of all of them; a further line of people as well."""
    for line in lines:
        tail = read_tail(fold(line.of(text)))
        more = read_people(text, line) if tail is None else ()
        if tail is None and (not more or not all(" " in a.name for a in more)):
            return None
        authors = (*(tail.of(a) for a in authors),) if tail is not None else (*authors, *(more or ()))
    return authors
