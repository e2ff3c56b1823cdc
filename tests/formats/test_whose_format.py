"""Which format reads a story that several could claim, and which signs are no proof."""

from datetime import date

import pytest

from wireparse import BUILTIN, Article, detect, parse
from wireparse.data.agencies import AGENCIES, AgencyKind, opening, read_opening
from wireparse.grammar import Evidence, Format

STORY = "A tram that had lost its way stood in a field all night, and its passengers were given soup by the farmer.\n\nNobody complained.\n"


def best(text: str) -> str:
    return detect(text, formats=BUILTIN)[0].format.name


def read(text: str) -> Article:
    return parse(text, formats=BUILTIN)


@pytest.mark.parametrize(
    ("opening", "fmt"),
    [
        ("NDOLA, Zambia (AP) _ ", "ap"),
        ("DENVER (AP/KXYZ) — ", "ap"),
        ("DENVER (AP) â€” ", "ap"),
        ("PARIS, Jan 1 (AFP) - ", "afp"),
        ("NDOLA, 12 March 2031 (Reuters) - ", "reuters"),
        ("NDOLA and KITWE, Zambia, March 1 (Reuters) - ", "reuters"),
        ("BO, Jan 1 (Reuters) – ", "reuters"),
        ("Musterstadt (dpa) - ", "dpa"),
        ("FRANKFURT (dpa-AFX) - ", "dpa"),
        ("San Diego (tca/dpa) - ", "wire"),
        ("Jan. 10 (Xinhua) -- ", "xinhua"),
        ("(Bloomberg) -- ", "bloomberg"),
        ("(CNN) ", "cnn"),
        ("New York (CNN Business) ", "cnn"),
        ("ALMATY. (Interfax) - ", "interfax"),
        ("AUSTIN, Texas--(BUSINESS WIRE)--", "release"),
        ("Vancouver, British Columbia--(Newsfile Corp. - March 1, 2031) - ", "release"),
        ("RENO, NV / ACCESSWIRE / March 1, 2031 / ", "release"),
        ("Faro, 11 jun (Lusa) - ", "wire"),
        ("OMSK, January 21. /TASS/. ", "wire"),
        ("Hue (VNA) – ", "wire"),
        ("QUETTA, Aug 11 (APP): ", "wire"),
    ],
)
def test_the_dateline_tells(opening: str, fmt: str) -> None:
    assert best(f"Tram stands in field\n\n{opening}{STORY}") == fmt
    assert best(f"{opening}{STORY}") == fmt


@pytest.mark.parametrize(
    ("opening", "later", "fmt"),
    [
        ("NDOLA, March 1 (Reuters) - ", "LONDON (AFP) - The soup was hot.", "reuters"),
        ("PARIS (AFP) - ", "LONDON, March 1 (Reuters) - The soup was hot.", "afp"),
        ("SOFIA, March 1 (BTA) - ", "(Reporting by Ann Lee; Editing by Bo Karlsson)", "wire"),
    ],
)
def test_the_dateline_that_opens_the_story_comes_before_signs_below(opening: str, later: str, fmt: str) -> None:
    assert best(f"Tram stands in field\n\n{opening}{STORY}\n{later}\n") == fmt


def test_two_towns_stay_together() -> None:
    lead = "NDOLA and KITWE, Zambia, March 1 (Reuters) - " + STORY.partition("\n")[0]
    for text in (f"Tram stands in field\n\n{lead}\n", f"Tram stands in field {lead}"):
        dateline = read(text).dateline
        assert dateline is not None
        assert [(p.name, p.country) for p in dateline.places] == [("NDOLA", None), ("KITWE", "Zambia")]


def test_it_does_so_where_line_ends_were_lost() -> None:
    assert best("Tram stands in field By ANN LEE NDOLA, Zambia (AP) — " + STORY.replace("\n", " ")) == "ap"


@pytest.mark.parametrize(
    "line",
    [
        "The Associated Press contributed to this report.",
        "A tram stands in a field in Ndola, Zambia, March 1, 2031. (AP Photo/Ann Lee)",
        "The agency (AFP) said that it had heard of no other tram.",
        "Agence France-Presse and Reuters contributed to this report.",
        "Enditem",
        "The broadcaster CNN — which was there — showed the soup.",
        "Its maker (Bloomberg lists it) has lost no tram before.",
    ],
)
def test_what_is_no_proof(line: str) -> None:
    assert best(f"{STORY}\n{line}\n") == "plain"


def test_one_tag_of_two_agencies() -> None:
    taipei = read(f"Taipei, Aug. 17 (CNA) -- {STORY}")
    assert (taipei.format, taipei.publisher) == ("wire", None)
    assert taipei.agency != "CNA"


def test_an_outlet_keeps_what_it_runs() -> None:
    page = read(f"NDOLA (Reuters) - {STORY}\nSource: Reuters/ab\nCopyright© Mediacorp 2031. Mediacorp Pte Ltd.\n")
    assert (page.format, page.publisher, page.agency) == ("cna", "CNA", "Reuters")
    page = read(f"NDOLA (AFP) - {STORY}\nSource: AFP/ab\n")
    assert (page.format, page.publisher, page.agency, page.issues) == ("cna", "CNA", "AFP", ())
    paper = read(f"NDOLA (AFP) - On Friday (May 9), {STORY.lower()}")
    assert (paper.format, paper.publisher, paper.agency, paper.issues) == ("straits-times", "The Straits Times", "AFP", ())


def test_a_monitoring_service_keeps_what_it_translates() -> None:
    assert best(f"LIMA, 1 APR 90 (EFE) -- [TEXT] {STORY.upper()}") == "fbis"


def test_an_end_mark_tells_where_the_dateline_is_gone() -> None:
    found = read(f"{STORY}\n(PNA)\n")
    assert (found.format, found.agency) == ("wire", "PNA")
    assert found.body == STORY.strip()


def test_what_is_only_possible_names_no_agency() -> None:
    found = detect(f"{STORY}\nWrite to Ann Lee at ann.lee@wsj.com\n", formats=BUILTIN)[0]
    assert (found.format.name, found.evidence) == ("dow-jones", Evidence.POSSIBLE)
    assert read(f"{STORY}\nWrite to Ann Lee at ann.lee@wsj.com\n").agency is None


@pytest.mark.parametrize("fmt", [fmt for fmt in BUILTIN if fmt.agency], ids=lambda fmt: fmt.name)
def test_a_format_names_its_agency_as_the_table_does(fmt: Format) -> None:
    sellers = {a.name for a in AGENCIES if a.kind in (AgencyKind.NEWS, AgencyKind.RELEASE)}
    assert fmt.agency in sellers


OTHERS = {"Newswise", "Media OutReach"}
"""Release wires without brackets: a release is told by its contacts too, so a bare name is not enough."""
TIMED = "{City}, {Mon D, YYYY} / 04:15 pm (CNA).- "
"""A time of day stands before the tag, which no other agency writes; the dateline is read all the same."""


@pytest.mark.parametrize(
    ("template", "town"),
    [
        pytest.param(template, a.towns[0].title() if a.towns else "Lusaka", id=f"{a.name}: {template}")
        for a in AGENCIES
        for template in a.datelines
        if read_opening(template).tag and a.name not in OTHERS and template != TIMED
    ],
)
def test_every_tag_of_the_table_has_a_format(template: str, town: str) -> None:
    line = opening(template, town, None, None, date(2031, 3, 5))
    assert read(f"Tram stands in field\n\n{line}{STORY}").format != "plain"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Johannesburg, March 3 (Sapa) - ", "SAPA"),
        ("KABUL (AFP, REUTERS) - ", "AFP"),
        ("Paris | AFP | ", "AFP"),
        ("ASTANA. KAZINFORM - ", "Kazinform"),
        ("은돌라=연합뉴스", None),
    ],
)
def test_tags_in_other_dress(line: str, agency: str | None) -> None:
    found = read(f"Tram stands in field\n\n{line}{STORY}")
    assert (found.format, found.agency) == ("wire" if agency else "plain", agency)


@pytest.mark.parametrize("tag", ["SPA", "BTA", "GNA", "AAP", "PAP"])
@pytest.mark.parametrize("dash", [" - ", " -- ", " — "])
def test_a_gloss_is_no_sign(tag: str, dash: str) -> None:
    text = f"Tram stands in field\n\nThe Soup Board ({tag}){dash}which feeds whoever waits{dash}gave nine pots of it on Monday. {STORY}"
    found = read(text)
    assert (found.format, found.agency, found.dateline) == ("plain", None, None)


def test_a_caption_given_twice_is_no_teaser_of_cnas() -> None:
    caption = "FILE PHOTO: Umbrellas are seen on the beach of Lier, Norway, on March 1, 2031."
    assert [c.format.name for c in detect(f"{caption}\n{caption}\n\nThe umbrellas of Lier stay open.\n")] == ["plain"]
