"""News agencies, release wires, picture agencies and sellers: one canonical name each.

Look names up with `canonical`: "Agence France-Presse", "AFP" and "afp" are one agency.  The rows stand in one file for each part
of the world or kind; how an agency opens its stories is told by templates, which `opening` fills in.
"""

from ..._span import fold
from ._agency import Agency, AgencyKind, key
from ._openings import Opening, TagMark, opening, read_opening
from .africa import AFRICA
from .americas import AMERICAS
from .asia import ASIA
from .eastern_europe import EASTERN_EUROPE
from .international import INTERNATIONAL
from .middle_east import MIDDLE_EAST
from .outlets import OUTLETS
from .pictures import PICTURES
from .releases import RELEASES
from .western_europe import WESTERN_EUROPE

__all__ = [
    "AGENCIES",
    "COLLECTIVE",
    "Agency",
    "AgencyKind",
    "Opening",
    "TagMark",
    "agency_of",
    "canonical",
    "key",
    "opening",
    "read_opening",
    "tagged",
]

_NEWS = (*INTERNATIONAL, *WESTERN_EUROPE, *EASTERN_EUROPE, *ASIA, *MIDDLE_EAST, *AFRICA, *AMERICAS)
AGENCIES = (*_NEWS, *RELEASES, *PICTURES, *OUTLETS)
"""All rows, in the order of the page of agencies."""

COLLECTIVE = frozenset(
    ("agencies", "news agencies", "agencias", "agences", "agenturen", "agenzie", "wire services", "wires", "")
)
"""Tags of datelines that name nobody, in lower case; an empty one is what is left where a page dropped it."""


_BY_KEY = {key(spelling): agency for agency in AGENCIES for spelling in agency.spellings}
_BY_TAG: dict[str, list[Agency]] = {}
for _agency in AGENCIES:
    for _tag in _agency.tags:
        _BY_TAG.setdefault(key(_tag), []).append(_agency)


def agency_of(name: str) -> Agency | None:
    """Return the agency that `name` is a spelling of, or ``None``."""
    return _BY_KEY.get(key(name))


def canonical(name: str) -> str | None:
    """Return the canonical name of the agency that `name` is a spelling of, or ``None`` if the table does not know it."""
    agency = agency_of(name)
    return agency.name if agency is not None else None


def tagged(tag: str, town: str = "") -> Agency | None:
    """Return the agency that `tag` stands for in a dateline, or ``None``.

    Args:
        tag: what stands in brackets or slashes, ``"CNA"``.
        town: the town before it: some tags are written by several agencies, and the town tells which one is meant.
    """
    candidates = _BY_TAG.get(key(tag), [])
    here = next((a for a in candidates if fold(town).casefold() in a.towns), None)
    return here or next((a for a in candidates if not a.towns), None) or agency_of(tag)
