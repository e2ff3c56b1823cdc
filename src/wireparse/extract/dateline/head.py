"""The head of a dateline: places and a date, and nothing else."""

from functools import lru_cache
from typing import NamedTuple

from ..._span import Span, fold, trim
from ...data.regions import is_region
from ...records import Dateline, PartialDate, Place
from .._places import is_capitals, is_kicker, is_known, opens_with_prose, read_places
from .dates import find_date_before, read_date

_SHORTEST = 2
"""Letters of a word behind which a full stop is no abbreviation's."""
_SHORT = 3
"""Words of a town that a full stop may follow where no date does: ``Nizhny Novgorod. (Interfax)``."""


class Head(NamedTuple):
    """What stands before the mark."""

    places: tuple[Place, ...] = ()
    date: PartialDate | None = None
    is_monitored: bool = False
    """Whether the date is written as monitoring services do: with its year, or ``NO DATE``."""

    def end_before(self, text: str, mark: int) -> int:
        """Return where it ends before a mark, less the full stop that belongs to the mark: ``Jan 3`` of ``Jan 3.—``."""
        end = trim(text, min(p.span.start for p in self.places), mark).end
        last = max(part.span.end for part in (*self.places, self.date) if part is not None)
        return last if text[last:end] == "." else end

    @property
    def are_capitals(self) -> bool:
        """Whether it has places, all in capitals."""
        return bool(self.places) and all(is_capitals(p.name) for p in self.places)

    @property
    def are_known(self) -> bool:
        """Whether it has places, and more than their shape shows that all of them are some."""
        return bool(self.places) and all(map(is_known, self.places))

    @property
    def is_label(self) -> bool:
        """Whether words in the slot of a town without a region are a label: ``NEWPORT NEWS, Va.`` is a town."""
        return any(is_kicker(p.name) for p in self.places if not (p.region or p.country))


@lru_cache(maxsize=8)
def read_head(text: str, start: int, end: int) -> Head | None:
    """Read places and date between two points; ``None`` if anything else stands there.

    Several ways to mark a dateline ask for the same head, one after the other.
    """
    if opens_with_prose(text, start, end):
        return None
    dated = find_date_before(text, start, end)
    date = read_date(text, dated) if dated else None
    if dated and (date is not None or dated["none"]):
        end = dated.start()
    span = trim(text, start, end)
    while span.end > span.start and (text[span.end - 1] in ",;" or _ends_in_mark(text, span, date)):
        span = trim(text, span.start, span.end - 1)
    if span.start == span.end or span.of(text).upper() == "UNDATED":
        return Head((), date)
    places = read_places(text, span)
    return Head(places, date, is_monitored=bool(dated and (dated["none"] or dated["year"]))) if places else None


def _ends_in_mark(text: str, span: Span, date: PartialDate | None) -> bool:
    """Tell whether the places end in a dash, or in a stop that is no abbreviation's: ``STAVROPOL. Jan 8``."""
    if text[span.end - 1] in "-–—―":
        return date is not None
    if text[span.end - 1] != "." or "," in span.of(text):
        return False
    words = span.of(text)[:-1].split()
    if not words or len(words[-1]) < _SHORTEST or is_region(words[-1]):
        return False
    return is_capitals(" ".join(words)) or (words[-1][-1].islower() and (date is not None or len(words) <= _SHORT))


def made(text: str, start: int, end: int, head: Head, agency: str | None) -> Dateline:
    """Make the record of what stands between two points."""
    span = Span(start, end)
    return Dateline(text=fold(span.of(text)), span=span, places=head.places, date=head.date, agency=agency)
