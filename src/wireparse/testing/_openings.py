"""Datelines as strategies: the templates of an agency's row, filled in."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from ..data.agencies import Agency, opening, read_opening
from ._pools import NATIVE_TOWNS, TOWNS, WIDER_TOWNS, Town
from ._samples import Rendered

DAYS: Final = st.dates(date(2025, 1, 1), date(2034, 12, 31))
"""The days on which invented stories are filed."""


@st.composite
def openings(draw: DrawFn, agency: Agency, templates: Sequence[str] = ()) -> Rendered:
    """Draw what an agency writes before the first sentence, and the record of it.

    Args:
        draw: given by Hypothesis.
        agency: whose manner it is.
        templates: which of the agency's templates may be filled in; all of them if there is none.
    """
    template, day = draw(st.sampled_from(templates or agency.datelines)), draw(DAYS)
    town = draw(st.sampled_from(_towns(agency, template)))
    country = draw(st.sampled_from((None, town.country or None))) if town.region is None else None
    line = opening(template, town.name, town.region, country, day)
    told = read_opening(template)
    text = line if "/" in told.separator else line.removesuffix(told.separator)
    return line, {
        "text": " ".join(text.split()),
        "places": [_place(line, town, country)] if "town" in told.shows else [],
        "date": {unit: getattr(day, unit) if unit in told.shows else None for unit in _UNITS} if told.shows & _UNITS else None,
        "agency": agency.name if told.tag else None,
    }


_UNITS: Final = frozenset(("year", "month", "day"))


def _towns(agency: Agency, template: str) -> tuple[Town, ...]:
    """The towns of its script; those that tell whose a tag is; famous ones where nothing but the name tells a dateline."""
    scripts = {unicodedata.name(char, "").split(" ")[0] for char in template if char.isalpha()}
    native = next((towns for mark, towns in NATIVE_TOWNS.items() if mark in template or mark in scripts), ())
    if native or agency.towns:
        return tuple(Town(town, "") for town in native or map(str.title, agency.towns))
    if read_opening(template).tag is None:
        return TOWNS if "{CITY}" in template or "{PLACE}" in template else tuple(town for town in TOWNS if town.is_famous)
    return (*TOWNS, *WIDER_TOWNS)


def _place(line: str, town: Town, country: str | None) -> dict[str, object]:
    return {
        "name": _as_written(line, town.name),
        "region": _as_written(line, town.region),
        "country": _as_written(line, country),
    }


def _as_written(line: str, words: str | None) -> str | None:
    """What the line holds of a name: the name, or the name in capitals; ``None`` where the agency leaves it out."""
    return next((spelt for spelt in (words, words.upper()) if spelt in line), None) if words else None
