"""Text to formats: who writes so, best first."""

from collections.abc import Iterable
from functools import lru_cache

from ._regex import Pattern, any_of, compile_pattern
from .data.issues import issue
from .grammar import Candidate, Evidence, Format, Formats
from .records import Issue, Span


def candidates(text: str, formats: Formats) -> tuple[Candidate, ...]:
    """Return the formats that may have written `text`, best first; the one called ``plain`` applies to every text.

    A transport that applies for certain comes before what it carries. Stronger evidence comes first; of equal ones a flavour
    comes before the format that it refines, then the one whose sign stands first: a story's own dateline comes before those of
    others in it. Where two begin at one place, the names decide.
    """
    seen = _marks_in(text, formats.marks)
    likely = (fmt for fmt in formats if fmt.may_have_sign(seen) or fmt.name == PLAIN)
    found = [(fmt, *sign) for fmt in likely if (sign := _sign(fmt, text, seen)) is not None]
    found.sort(key=lambda sign: _rank(sign, formats))
    return tuple(Candidate(format=fmt, evidence=evidence) for fmt, evidence, _ in found)


def _marks_in(text: str, marks: frozenset[str]) -> frozenset[str]:
    """Return those of `marks` that stand in `text`.

    Few do: one look for all that begin alike, where their first character is there at all, rules most of them out.
    """
    groups = (group for first, any_, group in _alike(marks) if first in text and any_.search(text))
    return frozenset(mark for group in groups for mark in group if mark in text)


@lru_cache(maxsize=16)
def _alike(marks: frozenset[str]) -> tuple[tuple[str, Pattern, tuple[str, ...]], ...]:
    """Group marks by their first character: the character, a pattern for any of them, and themselves."""
    groups = {first: tuple(mark for mark in marks if mark[0] == first) for first in sorted({mark[0] for mark in marks})}
    return tuple((first, compile_pattern(any_of(group)), group) for first, group in groups.items())


def _rank(sign: tuple[Format, Evidence, int], formats: Formats) -> tuple[bool, bool, int, int, int, str]:
    fmt, evidence, place = sign
    return fmt.name == PLAIN, not _carries(fmt, evidence), -evidence, -_depth(fmt, formats), place, fmt.name


def _carries(fmt: Format, evidence: Evidence) -> bool:
    return fmt.transport and evidence is Evidence.CERTAIN


PLAIN = "plain"
"""The name of the format that takes what no other one claims."""


def _sign(fmt: Format, text: str, seen: frozenset[str] | None = None) -> tuple[Evidence, int] | None:
    return (Evidence.POSSIBLE, 0) if fmt.name == PLAIN else fmt.sign_in(text, seen)


def _depth(fmt: Format, formats: Formats) -> int:
    """How many formats this one refines, one through the other."""
    depth = 0
    while fmt.refines in formats.names and depth < len(formats):
        fmt = formats[str(fmt.refines)]
        depth += 1
    return depth


def tie(found: tuple[Candidate, ...], text: str) -> Iterable[Issue]:
    """Yield an issue if the first two candidates apply equally and only their names decided."""
    if len(found) < 2 or found[0].evidence != found[1].evidence:  # noqa: PLR2004 - two of them make a tie
        return
    first, second = found[0].format, found[1].format
    is_refined = (first.refines is None) != (second.refines is None)
    is_first = _sign(first, text) != _sign(second, text)
    is_carried = _carries(first, found[0].evidence) != _carries(second, found[1].evidence)
    if second.name not in (PLAIN, first.refines) and not is_refined and not is_carried and not is_first:
        yield issue("format-tie", Span(0, len(text)), first=first.name, second=second.name)
