"""Stories as agencies write them, as strategies: headline, byline, dateline and end mark in the manner that the table tells."""

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..data.agencies import Agency, AgencyKind
from ._layouts import by_line, hard_wrapped, spaced, spaced_and_wrapped
from ._openings import openings
from ._pools import STAFF, TOPICS, Person
from ._samples import Rendered

_LAYOUTS = (by_line, spaced, hard_wrapped, spaced_and_wrapped)


@st.composite
def stories_of(draw: DrawFn, agency: Agency) -> Rendered:
    """Return a strategy for stories as `agency` writes them, in any lay-out.

    Args:
        draw: given by Hypothesis.
        agency: one of ``wireparse.data.agencies.AGENCIES`` that writes datelines.

    Returns:
        Pairs of a text and what is to be read from it, as `Sample` takes them: headline, byline, dateline and paragraphs, and
        the agency where the dateline names it.
    """
    topic = draw(st.sampled_from(TOPICS))
    line, dateline = draw(openings(agency)) if agency.datelines else ("", None)
    byline = draw(_bylines(agency))
    end = draw(_ends(agency, dateline))
    one, two, three, four, five, six = draw(st.permutations(topic.facts))
    told = [f"{topic.lead} {one} {two}", f"{three} {four} {five}", f"{six} {_MET}"]
    lines = [topic.headline, *([byline[0]] if byline else []), line + told[0], *told[1:], *([end] if end else [])]
    record: dict[str, object] = {"headline": topic.headline, "byline": byline and byline[1], "dateline": dateline}
    named = {"agency": agency.name} if dateline and dateline["agency"] else {}
    return draw(st.sampled_from(_LAYOUTS))("\n".join(lines)) + "\n", {**record, **named, "paragraphs": told}


_MET: Final = "The council will meet residents, shopkeepers and the fire brigade before it votes on what is to be done."


def _ends(agency: Agency, dateline: Mapping[str, object] | None) -> SearchStrategy[str | None]:
    """Draw the mark below a story, or none; there is always one where only it can tell whose story it is."""
    if agency.name in _SIGNED and dateline and not dateline["agency"]:
        return st.just(_SIGNED[agency.name])
    return st.none() | st.sampled_from(agency.ends) if agency.ends else st.none()


_SIGNED: Mapping[str, str] = {"CNA": "Source: CNA/kb"}


# ---------------------------------------------------------------------------------------------------------------------- bylines


@st.composite
def _bylines(draw: DrawFn, agency: Agency) -> Rendered | None:
    """Draw a byline in the agency's manner, and its record; ``None`` where it has none."""
    manners = _MANNERS.get(agency.name, () if agency.kind is AgencyKind.RELEASE else _USUAL)
    manner = draw(st.none() | st.sampled_from(manners)) if manners else None
    if manner is None:
        return None
    one, two = draw(st.lists(st.sampled_from(STAFF), min_size=2, max_size=2, unique=True))
    text = manner.format(**_spellings("1", one), **_spellings("2", two))
    names = [name for name in (*_spellings("1", one).values(), *_spellings("2", two).values()) if name in text]
    return text, {"authors": [{"name": name} for name in names]}


def _spellings(number: str, person: Person) -> dict[str, str]:
    return {
        f"name{number}": person.name,
        f"NAME{number}": person.name.upper(),
        f"surname{number}": f"{person.first} {person.last.upper()}",
    }


_USUAL: Final = ("By {name1}", "By {name1} and {name2}", "BY {NAME1}")
_MANNERS: Mapping[str, tuple[str, ...]] = {
    "Reuters": ("By {name1}", "By {name1} and {name2}", "By {name1}, Reuters"),
    "AP": (
        "By {NAME1}",
        "By {NAME1}\nAssociated Press Writer",
        "By {NAME1} and {NAME2}",
        "By {NAME1}\nAP Business Writer",
        "By {name1}",
    ),
    "AFP": ("{surname1}", "By {surname1} with {surname2} in Ndola", "by {name1}"),
    "dpa": ("By {name1}, dpa", "Von {name1}, dpa"),
    "PA Media": ("By {name1}, PA Chief Reporter", "By {name1}, Press Association"),
    "Canadian Press": ("{name1}, The Canadian Press",),
    "Xinhua": ("by Xinhua writer {name1}", "by {name1}, {name2}"),
    "Dow Jones": ("By {name1}\nOf DOW JONES NEWSWIRES", "By {name1}"),
    "CNN": ("By {name1}, CNN", "{name1} and {name2}, CNN", "Analysis by {name1}, CNN"),
    "EFE": ("Por {name1}",),
    "Notimex": ("Por {name1}",),
    "Lusa": ("Por {name1}",),
    "ANSA": ("di {name1}",),
}
"""How agencies set their writers' names, where they do not do it in the usual way."""
