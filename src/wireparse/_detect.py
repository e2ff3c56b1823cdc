"""Text to formats: who writes so, best first."""

from collections.abc import Iterable

from .grammar import Candidate, Evidence, Format, Formats
from .records import Issue, Span


def candidates(text: str, formats: Formats) -> tuple[Candidate, ...]:
    """Return the formats that may have written `text`, best first; the one called ``plain`` applies to every text.

    A transport that applies for certain comes before what it carries. Stronger evidence comes first; of equal ones a flavour
    comes before the format that it refines, then the names decide.
    """
    found = [(fmt, evidence) for fmt in formats if (evidence := _evidence(fmt, text)) is not None]
    depth = {fmt.name: _depth(fmt, formats) for fmt, _ in found}
    found.sort(key=lambda pair: (pair[0].name == PLAIN, not _carries(*pair), -pair[1], -depth[pair[0].name], pair[0].name))
    return tuple(Candidate(format=fmt, evidence=evidence) for fmt, evidence in found)


def _carries(fmt: Format, evidence: Evidence) -> bool:
    return fmt.transport and evidence is Evidence.CERTAIN


PLAIN = "plain"
"""The name of the format that takes what no other one claims."""


def _evidence(fmt: Format, text: str) -> Evidence | None:
    return Evidence.POSSIBLE if fmt.name == PLAIN else fmt.evidence_in(text)


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
    is_carried = _carries(first, found[0].evidence) != _carries(second, found[1].evidence)
    if second.name not in (PLAIN, first.refines) and not is_refined and not is_carried:
        message = f"the formats {first.name!r} and {second.name!r} apply equally; {first.name!r} was taken"
        yield Issue(code="format-tie", message=message, span=Span(0, len(text)))
