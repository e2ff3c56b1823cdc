"""Bylines without ``By``: whether names are one is told by what stands behind them and around their line."""

from collections.abc import Sequence

from .._regex import EOL, any_of, compile_pattern, compile_plain
from .._span import Span, trim
from ..data.agencies import AgencyKind, agency_of
from ..data.authors import BY, FOREIGN_BY
from ..records import Author
from ._byline_tails import is_town, key
from .dateline import tagged_dateline

NEAR = 400
"""How far off the next words may stand, in code points."""
SENTENCE = compile_pattern(r"[.!?]['\"”’»)]{0,2}\Z")
"""How a line ends that is a sentence."""
_FAMILY_NAME = compile_pattern(
    r"\p{Lu}[\p{Ll}\p{Lu}'’.-]*\p{Ll}[\p{L}'’. -]*\s(?:(?:[Dd]e|[Vv]an|[Ll]e|[Ll]a|[Aa]l)[ -])?\p{Lu}[\p{Lu}'’ -]+"
)
_LONG_PARAGRAPH = 150
_HEADLINE_WORDS = range(3, 31)


def are_full(authors: Sequence[Author]) -> bool:
    """Whether there are people, and all of them have a given name and a surname."""
    return bool(authors) and all(" " in a.name and not is_town(a.name) for a in authors)


def is_sure(authors: Sequence[Author]) -> bool:
    """Whether the people have an agency, a job or a known town behind their names."""
    return any(a.affiliation or a.title or (a.place and is_town(a.place)) for a in authors)


def is_below(text: str, span: Span) -> bool:
    """Whether the stretch may be a byline by its place: not on top of more text, where headlines stand."""
    return bool(text[max(0, span.start - NEAR) : span.start].strip()) or not text[span.end : span.end + NEAR].strip()


def is_unmarked(text: str, span: Span, authors: Sequence[Author]) -> bool:
    """Whether a line without ``By`` is a byline all the same, by what stands behind its names and around it."""
    below = line_below(text, span.end)
    leads = tagged_dateline(text, below) is not None
    if all(_FAMILY_NAME.fullmatch(a.name) for a in authors):
        return leads
    is_titled = _is_titled(text, span)
    opens = leads or (is_titled and below.end - below.start >= _LONG_PARAGRAPH)
    if _names_employer(text, authors, span):
        return opens or below.start == below.end or (is_titled and (_is_wrapped(text, below) or _is_sentence(text, below)))
    return opens and any(_works(a.title) or (a.place is not None and is_town(a.place)) for a in authors)


def may_be_unmarked(text: str, span: Span) -> bool:
    """Tell whether a line that no ``By`` opens may be a byline by its place and by a word of it: a quick look."""
    return (_may_tell(text, span) and _may_stand(text, span)) or _MARKED.match(text, span.start, span.end) is not None


_MARKED = compile_plain(rf"{any_of((*BY, *FOREIGN_BY))}|[^\r\n]*[\r\n]")
"""How a byline begins, and where it has several lines, a line of it: what is read wherever it stands."""


def _may_tell(text: str, span: Span) -> bool:
    """Whether a line has what any byline without ``By`` has: an employer or a place behind its names, a job, capitals."""
    return _TELLS.search(text, span.start, span.end) is not None or any(map(span.of(text).casefold().__contains__, _JOBS))


def _may_stand(text: str, span: Span) -> bool:
    below = line_below(text, span.end)
    is_near = below.start == below.end or (below.end - below.start >= _WRAPPED and _is_titled(text, span))
    return is_near or tagged_dateline(text, below) is not None


_TELLS = compile_plain(r"[,;/&|、(]|\s[-–—]|\s(?:in|IN|from|FROM|à|aus|em|en|desde|at)\s|[^\W\d_a-z](?:[^\W\d_a-z]|['’\s-])")


def _is_titled(text: str, span: Span) -> bool:
    """Whether what stands above is of a headline's length and no sentence."""
    above = line_above(text, span.start)
    return len(above.of(text).split()) in _HEADLINE_WORDS and SENTENCE.search(text, above.start, above.end) is None


def _names_employer(text: str, authors: Sequence[Author], span: Span) -> bool:
    """Whether the people are followed by a comma or bracket and the agency that they work for."""
    house = agency_of(authors[-1].affiliation or "")
    behind = text[authors[-1].span.end : span.end].lstrip()[:1]
    return house is not None and house.kind is AgencyKind.NEWS and behind in {",", "("} and authors[-1].title is None


def _works(title: str | None) -> bool:
    return title is not None and title[:1].isupper() and key(title.split()[-1]) in _WRITERS


_WRITERS = frozenset(
    ("writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "critic", "columnist")
)
_JOBS = frozenset(word for word in _WRITERS if word.removesuffix("s") not in _WRITERS - {word})
"""The same, of two of which one holds the other the shorter one."""


def _is_wrapped(text: str, line: Span) -> bool:
    """Whether a line of usual length goes on in the next one, as the first line of a hard-wrapped paragraph does."""
    return line.end - line.start >= _WRAPPED and _NEXT_LINE.match(text, line.end) is not None


def _is_sentence(text: str, line: Span) -> bool:
    """Whether a line is a paragraph of one sentence at least, as leads are."""
    return line.end - line.start >= _LEAD and SENTENCE.search(text, line.start, line.end) is not None


_WRAPPED, _LEAD = 45, 80
_NEXT_LINE = compile_pattern(rf"[^\S\r\n]*+{EOL}[^\S\r\n]*+\S")


def line_below(text: str, end: int) -> Span:
    """The next line that is not empty, as far as it is near."""
    near = text[end : end + NEAR]
    reach = near.strip()
    start = end + len(near) - len(near.lstrip())
    return Span(start, start + len(reach.split("\n", 1)[0].split("\r", 1)[0]))


def line_above(text: str, start: int) -> Span:
    """The line before that is not empty, as far as it is near."""
    reach = trim(text, max(0, start - NEAR), start)
    cut = max(text.rfind("\n", reach.start, reach.end), text.rfind("\r", reach.start, reach.end))
    return Span(max(cut + 1, reach.start), reach.end)
