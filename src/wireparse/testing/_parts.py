"""Parts of a story as strategies: each gives a text in an outlet's style and what is to be read from it."""

from collections.abc import Mapping, Sequence

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from .. import BUILTIN
from ..data.agencies import Agency, AgencyKind, TagMark, agency_of, read_opening
from ..grammar import Format
from ._openings import openings
from ._pools import STAFF, Person
from ._samples import Rendered


@frozen
class House:
    """An outlet's style, as far as invented stories need it."""

    name: str
    """Which of the tables below applies."""
    agency: Agency
    """Whose datelines it writes."""
    templates: tuple[str, ...]
    """How it writes them."""


def house_of(fmt: Format | str) -> House:
    """Return the style of `fmt`, or of the built-in format of that name, as its own fields tell it."""
    fmt = format_of(fmt)
    known = next((name for name in (fmt.name, fmt.refines) if name in _HOUSES), None)
    if known is not None:
        kind, name, templates = _HOUSES[known]
        return House(kind, _agency(name), templates)
    if fmt.agency is not None:
        agency = next((row for row in fmt.dateline.agencies if row.name == fmt.agency), None) or _agency(fmt.agency)
        return House("agency", agency, _tagged(agency) or (f"{{PLACE}} ({agency.name}) - ",))
    mark = next(iter(fmt.dateline.tagless), "-")
    return House("tagless", _agency(fmt.name), ("{CITY}: " if mark == ":" else f"{{CITY}} {mark} ",))


def format_of(fmt: Format | str) -> Format:
    """Return `fmt`, or the built-in format of that name."""
    return BUILTIN[fmt] if isinstance(fmt, str) else fmt


def _agency(name: str) -> Agency:
    return agency_of(name) or Agency(name, "", AgencyKind.NEWS)


def _tagged(agency: Agency) -> tuple[str, ...]:
    """The agency's English templates with its name in brackets: by the others not everybody can tell whose a story is."""
    english = [(template, read_opening(template)) for template in agency.datelines if ":" not in template.strip(": ")]
    return tuple(t for t, told in english if told.mark is TagMark.BRACKETS and told.tag is not None and told.tag.isascii())


_HOUSES: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "cna": ("cna", "CNA", ("{CITY}: ",)),
    "reuters": ("reuters", "Reuters", ("{PLACE}, {Mon D} (Reuters) - ", "{PLACE} (Reuters) - ", "{Mon D} (Reuters) - ")),
    "plain": ("plain", "The New York Times", ("{PLACE} — ", "{PLACE} - ")),
    "release": ("agency", "PR Newswire", ("{PLACE}, {Mon. D, YYYY} /PRNewswire/ -- ", "/PRNewswire/ -- ")),
    "sapa": ("agency", "SAPA", ("{CITY} {Mon D} Sapa ",)),
    "straits-times": ("agency", "Reuters", ("{CITY} (REUTERS) - ",)),
    "wire": ("plain", "BTA", ("{City}, {Month D} (BTA) - ",)),
}
"""Built-in formats whose fields do not tell how their stories are drawn: style, whose datelines, and in which ways written."""


# -------------------------------------------------------------------------------------------------------------------- datelines


@st.composite
def datelines(draw: DrawFn, format: Format | str = "plain") -> Rendered:  # noqa: A002 - as the library calls it everywhere
    """Return a strategy for datelines with their dash or colon and a space, and their record.

    Args:
        draw: given by Hypothesis.
        format: whose style it is, a format or a built-in one's name.
    """
    house = house_of(format)
    return draw(openings(house.agency, house.templates))


# -------------------------------------------------------------------------------------------------------- bylines and sign-offs


def _staff(count: int) -> SearchStrategy[list[Person]]:
    return st.lists(st.sampled_from(STAFF), min_size=count, max_size=count, unique=True)


@st.composite
def bylines(draw: DrawFn) -> Rendered:
    """Return a strategy for bylines, ``By Liam Hathersage and Yuki Tanemura``, and their record."""
    names = [person.name for person in draw(_staff(draw(st.integers(1, 3))))]
    text = f"By {_listed(names)}"
    return text, {"text": text, "authors": [{"name": name} for name in names]}


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


@st.composite
def signoffs(draw: DrawFn, format: Format | str = "plain") -> Rendered:  # noqa: A002 - as the library calls it everywhere
    """Return a strategy for sign-offs in the style of `format`, and their record."""
    one, two, three = (person.name for person in draw(_staff(3)))
    if house_of(format).name == "cna":
        outlet, initials = draw(st.sampled_from((("Reuters", "st"), ("AFP", "zl"), ("CNA", "kb"))))
        text = f"Source: {outlet}/{initials}"
        return text, {"text": text, "initials": [initials]}
    if draw(st.booleans()):
        text = f"(Reporting by {one}; Editing by {two})"
        return text, {"text": text, "reporting": [{"name": one}], "writing": [], "editing": [{"name": two}]}
    text = f"(Reporting by {one}; Writing by {two}; Editing by {three})"
    return text, {"text": text, "reporting": [{"name": one}], "writing": [{"name": two}], "editing": [{"name": three}]}
