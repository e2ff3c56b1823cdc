"""The page of agencies is the table of agencies; ``python tests/meta/test_agencies_page.py`` writes it anew."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from wireparse.data.agencies import AGENCIES, Agency, AgencyKind, opening
from wireparse.data.agencies.africa import AFRICA
from wireparse.data.agencies.americas import AMERICAS
from wireparse.data.agencies.asia import ASIA
from wireparse.data.agencies.eastern_europe import EASTERN_EUROPE
from wireparse.data.agencies.international import INTERNATIONAL
from wireparse.data.agencies.middle_east import MIDDLE_EAST
from wireparse.data.agencies.outlets import OUTLETS
from wireparse.data.agencies.pictures import PICTURES
from wireparse.data.agencies.releases import RELEASES
from wireparse.data.agencies.western_europe import WESTERN_EUROPE

PAGE = Path(__file__).parents[2] / "docs" / "agencies.md"
DAY = date(2031, 3, 5)
HEAD = """\
# Agencies

Whose names are known, in text, credits and datelines: `wireparse.data.agencies`. Case and full stops do not count. The dateline is
the agency's usual one, of a story from Ndola filed on 5 March 2031; the table knows further ones, and they are read whichever way they
are set. A dateline marked * is from memory, not from copy that was seen.

What stands under "in datelines" means the agency there and nowhere else. Where several agencies write the same tag, the town tells
which one is meant: `NICOSIA, March 5 (CNA)` is Cyprus's, other towns' `(CNA)` Taiwan's, while CNA as a source is Channel NewsAsia.
"""
PARTS = (
    ("International, and on one subject", INTERNATIONAL),
    ("Western, northern and southern Europe", WESTERN_EUROPE),
    ("Central and eastern Europe, the Caucasus, central Asia", EASTERN_EUROPE),
    ("East, south and south-east Asia, Australia, New Zealand", ASIA),
    ("Turkey, Iran, the Arab countries", MIDDLE_EAST),
    ("Africa south of the Sahara", AFRICA),
    ("The Americas", AMERICAS),
    ("Wires of press releases", RELEASES),
)
WRITERS = "| name | also | in datelines | country | languages | dateline | ends |\n| --- | --- | --- | --- | --- | --- | --- |"
OTHERS = "| name | also | country |\n| --- | --- | --- |"


def page() -> str:
    """The page as it has to be."""
    parts = [f"## {title}\n\n{WRITERS}\n{_lines(map(_writer, rows))}\n" for title, rows in PARTS]
    others = ("Pictures", PICTURES, (AgencyKind.PICTURE,)), ("Sellers of pictures", PICTURES, (AgencyKind.SELLER,))
    for title, rows, kinds in (*others, ("Papers, broadcasters, institutions", OUTLETS, (AgencyKind.OUTLET,))):
        parts.append(f"## {title}\n\n{OTHERS}\n{_lines(_other(a) for a in rows if a.kind in kinds)}\n")
    return "\n".join([HEAD, *parts])


def _lines(rows: Iterable[Iterator[str]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |".replace("  |", " |") for cells in rows)


def _writer(agency: Agency) -> Iterator[str]:
    yield agency.name
    yield ", ".join(agency.aliases)
    yield ", ".join(f"{tag} ({', '.join(map(str.title, agency.towns))})" if agency.towns else tag for tag in agency.tags)
    yield agency.country
    yield " ".join(agency.languages)
    yield _example(agency) + ("" if agency.is_sure or not agency.datelines else " *")
    yield ", ".join(f"`{mark}`" for mark in agency.ends)


def _example(agency: Agency) -> str:
    town = agency.towns[0].title() if agency.towns else "Ndola"
    return f"`{opening(agency.datelines[0], town, None, None, DAY).strip()}`" if agency.datelines else ""


def _other(agency: Agency) -> Iterator[str]:
    yield from (agency.name, ", ".join(agency.aliases), agency.country)


def test_the_page_is_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_agency_stands_on_it() -> None:
    rows = {line.split(" | ")[0].removeprefix("| ") for line in page().splitlines()}
    assert [a.name for a in AGENCIES if a.name not in rows] == []


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
