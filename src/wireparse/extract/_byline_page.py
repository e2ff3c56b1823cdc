"""The byline of a page, broken over lines: ``By``, a name, what the person is, a comma, the next name, the name again."""

from collections.abc import Iterator, Sequence

from .._regex import any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.authors import AUTHOR_LABELS, BY, FOREIGN_BY, TITLE_OPENERS
from ..records import Author
from ._byline_people import read_people
from ._byline_tails import is_house, read_tail

_LINE = compile_pattern(r"[^\r\n]++")
_BY = rf"(?:{any_of((*BY, *FOREIGN_BY))}|(?i:{any_of(AUTHOR_LABELS)}))"
_ALONE = compile_pattern(rf"[\s|•·*]*+{_BY}\s*+:?\s*+\Z")
_OPENS = compile_pattern(rf"\s*+{any_of((*BY, *FOREIGN_BY))}(?:\s*+:)?+\s++(?=\S)")
_BEFORE = compile_pattern(r"\s*+(?:[*+•▪◦|·,;&/–—-]\s*+|\d{1,2}\.\s|(?:and|und|et|y|e|og|och|en|i|dan)\s)*+")
_BEHIND = compile_pattern(r"(?:(?<=\p{L})\d{1,2})?+[\s,;&|·•/…–—-]*+(?:\s(?:and|und|et|y|e|og|och|en|i|dan)\s*+)?\Z")
_STAMP = compile_pattern(
    r"\s++(?:[|•·–—-]\s*+)?(?:(?i:published|posted|updated|last updated)\b|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{2,8}\.?,?\s\d{4}).*+"
)
_HANDLE = compile_pattern(r"\s*+@\w{2,30}\s*+\Z|\s++[\w.+-]{1,40}@[\w.-]{3,60}\s*+\Z")
_LETTER = compile_pattern(r"\p{L}")
_LONGEST_TAIL = 60


def is_parted(text: str, span: Span) -> bool:
    """Tell whether the first line of several is but the word that opens a byline."""
    line = _LINE.match(text, span.start, span.end)
    return line is not None and line.end() < span.end and _ALONE.match(text, line.start(), line.end()) is not None


def read_author_lines(text: str, span: Span) -> tuple[Author, ...] | None:
    """Read the lines of a page's byline; ``()`` where a desk signs, ``None`` if one of them is none."""
    found: list[Author] = []
    signed, group, closed = False, 0, False
    for line in _author_lines(text, span):
        words = fold(line.of(text))
        tail = read_tail(words) if (found and not _names_person(text, line)) or is_house(words) else None
        if tail is not None:
            found[group:] = [tail.of(a) for a in found[group:]]
            signed, closed = True, True
            continue
        people = read_people(text, line)
        if people is None:
            return None
        new = [a for a in people if a.name not in {b.name for b in found}]
        group = len(found) if closed or not _are_bare(people) else group
        closed = not _are_bare(people)
        found += new
        signed = True
    return tuple(found) if signed else None


def _are_bare(people: Sequence[Author]) -> bool:
    return all(a.title is None and a.affiliation is None for a in people)


def _names_person(text: str, line: Span) -> bool:
    """Whether a line that may be a job has the name before it: ``Ann Lee News Reporter``."""
    people = read_people(text, line)
    if not people:
        return False
    words = people[0].name.split()
    title = (people[0].title or "").split()
    return len(words) > 1 and len(title) > 1 and title[0].casefold() in TITLE_OPENERS and words[0].casefold() not in TITLE_OPENERS


def _author_lines(text: str, span: Span) -> Iterator[Span]:
    """Yield the lines that have words, without what joins them, opens them or follows the names."""
    for line in _LINE.finditer(text, span.start, span.end):
        start, end = line.span()
        if _ALONE.match(text, start, end) or _LETTER.search(text, start, end) is None:
            continue
        opens = _OPENS.match(text, start, end)
        before = _BEFORE.match(text, opens.end() if opens else start, end)
        start = before.end() if before else start
        for pattern in (_STAMP, _HANDLE, _BEHIND):
            cut = pattern.search(text, start, end)
            end = cut.start() if cut else end
        if start < end:
            yield trim(text, start, end)
