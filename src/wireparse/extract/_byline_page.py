"""The byline of a page, broken over lines: ``By``, a name, what the person is, a comma, the next name, the name again."""

from collections.abc import Iterator, Sequence

from .._regex import any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.authors import AUTHOR_LABELS, BY, FOREIGN_BY, TITLE_OPENERS
from ..data.names import AND
from ..data.stamps import OPENERS
from ..records import Author
from ._byline_people import read_people
from ._byline_tails import Tail, read_tail

_LINE = compile_pattern(r"[^\r\n]++")
_BY = rf"(?:{any_of((*BY, *FOREIGN_BY))}|(?i:{any_of(AUTHOR_LABELS)}))"
_ALONE = compile_pattern(rf"[\s|•·*]*+{_BY}\s*+:?\s*+\Z")
_OPENS = compile_pattern(rf"\s*+(?:[*•+]\s)?+{any_of((*BY, *FOREIGN_BY))}(?:\s*+:)?+\s++(?=\S)")
_BEFORE = compile_pattern(rf"\s*+(?:[*+•▪◦|·,;&/–—-]\s*+|\d{{1,2}}\.\s|{any_of(AND)}\s)*+")
_BEHIND = compile_pattern(rf"(?:(?<=\p{{L}})\d{{1,2}})?+[\s,;&|·•/…–—-]*+(?:\s{any_of(AND)}\s*+)?\Z")
_STAMP = compile_pattern(
    rf"(?:\s++|\s*+[|•·–—-]\s*+)(?:(?i:{any_of(OPENERS)})\b|\d{{1,2}}(?:st|nd|rd|th|\.)?\s\p{{Lu}}\p{{L}}{{2,8}}\.?,?\s\d{{4}}"
    r"|\d{1,3}\s(?i:min)).*+|(?<=\p{L})\s?\([^()]{2,40}\)\s*+\Z"
)
_JOINT = compile_pattern(rf"\s*+{any_of(AND)}\s*+")
_HANDLE = compile_pattern(r"\s*+@\w{2,30}\s*+\Z|\s++[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}\s*+\Z")
_LETTER = compile_pattern(r"\p{L}")
_FULL_NAME = 2


def is_parted(text: str, span: Span) -> bool:
    """Tell whether the first line of several is but the word that opens a byline."""
    line = _LINE.match(text, span.start, span.end)
    return line is not None and line.end() < span.end and _ALONE.match(text, line.start(), line.end()) is not None


def read_author_lines(text: str, span: Span) -> tuple[Author, ...] | None:
    """Read the lines of a page's byline; ``()`` where a desk signs, ``None`` if one of them is none."""
    found: list[Author] = []
    signed, group, closed = False, 0, False
    for line in _author_lines(text, span):
        tail = _tail_at(text, line, found)
        people = read_people(text, line) if tail is None else ()
        if people is None:
            return None
        if people:
            group = len(found) if closed or not _are_bare(people) else group
            found += [a for a in people if a.name not in {b.name for b in found}]
        elif tail is not None:
            found[group:] = [tail.of(a) for a in found[group:]]
        closed, signed = not _are_bare(people) or tail is not None, True
    return tuple(found) if signed else None


def _tail_at(text: str, line: Span, found: Sequence[Author]) -> Tail | None:
    """The title, house or place that a line behind people is; in capitals, as they are not, it is a house."""
    words = fold(line.of(text))
    if not found or _names_person(text, line):
        return None
    is_house_only = words.isupper() and not any(a.name.isupper() for a in found)
    return read_tail(words) or (Tail(affiliation=words) if is_house_only else None)


def _are_bare(people: Sequence[Author]) -> bool:
    return all(a.title is None and a.affiliation is None for a in people)


def _names_person(text: str, line: Span) -> bool:
    """Whether a line that may be a job has the name before it: ``Ann Lee News Reporter``."""
    people = read_people(text, line)
    if not people:
        return False
    words = people[0].name.split()
    title = (people[0].title or "").split()
    return (
        len(words) > 1 and len(title) > 1 and title[0].casefold() in TITLE_OPENERS and words[0].casefold() not in TITLE_OPENERS
    )


def _author_lines(text: str, span: Span) -> Iterator[Span]:
    """Yield the lines that have words, without what joins them, opens them or follows the names."""
    for line in _LINE.finditer(text, span.start, span.end):
        start, end = line.span()
        if _ALONE.match(text, start, end) or _JOINT.fullmatch(text, start, end) or _LETTER.search(text, start, end) is None:
            continue
        opens = _OPENS.match(text, start, end)
        before = _BEFORE.match(text, opens.end() if opens else start, end)
        start = before.end() if before else start
        for pattern in (_STAMP, _HANDLE, _BEHIND):
            cut = pattern.search(text, start, end)
            end = cut.start() if cut else end
        if start < end:
            yield _once(text, trim(text, start, end))


def _once(text: str, line: Span) -> Span:
    """Return the first half of a line whose words are twice the same: the name of a picture and the name beside it."""
    words = line.of(text).split()
    half = len(words) // 2
    if half < _FULL_NAME or words[:half] != words[half:]:
        return line
    return trim(text, line.start, line.start + (line.end - line.start) // 2 + 1)
