"""The authors of a page's story, its sub-headline and its section: broken over lines, signed by what is beside the names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse
from wireparse._span import Span
from wireparse.extract.byline import byline_on_page, find_byline
from wireparse.records import BlockKind

MENU = "Home\nWeather\nPuzzles\nCartoons\nShop\nArchive\nJobs\nDating\nHoroscope\nVideos"
TITLE = "Ferry stuck on a sandbank for the ninth day"
DECK = "The owner of the boat says that nobody asked him about the tide"
STORY = 'The ferry between Ndola and the island of Brenn has been stuck on a sandbank since Tuesday of last week.\n"We have coffee for two more days," said Captain Olga Brandt, who has been on board with a crew of nine.\nTwo tugs tried to pull the boat free at high tide, but a rope broke and the tugs went home in the evening.\nThe harbour office said on Monday that it would try again when the moon is full and the water is higher.'
FOOT = "Read more\nContact us\nTerms\nPrivacy\nCookies\nImprint\nHelp"
N = None


def page(*above: str, deck: str = DECK, before: str = "", foot: str = FOOT) -> str:
    return "\n".join(filter(None, (MENU, before, TITLE, deck, *above, STORY, foot))) + "\n"


def authors(text: str):
    byline = parse(text, formats=BUILTIN).byline
    return None if byline is None else [a.name for a in byline.authors]


def whole(text: str):
    """The byline that a text is whose place says that it is one."""
    return byline_on_page(text, Span(0, len(text)))


@pytest.mark.parametrize("blank", ["", " ", "\t"])
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["By", "Ann Lee"], ["Ann Lee"]),
        (["By", "Ann Lee", "Lifestyle Writer", "14:00, 28 Apr 2031"], ["Ann Lee"]),
        (["By", "Ann Lee News Reporter", "Bo Karlsson", "Updated 20:49, 5 Aug 2031"], ["Ann Lee", "Bo Karlsson"]),
        (["By", "Ann Lee", ",", "Bo Karlsson", "and", "Cy Dunn", "Share"], ["Ann Lee", "Bo Karlsson", "Cy Dunn"]),
        (["By", "Ann Lee", ", News Reporter"], ["Ann Lee"]),
        (["Author of the article:", "Ann Lee", "Published Aug 28, 2031"], ["Ann Lee"]),
        (["Written by", "Ann Lee"], ["Ann Lee"]),
        (["Von", "Jan Muster", "Eva Beispiel", "03.04.2031, 15:15 Uhr"], ["Jan Muster", "Eva Beispiel"]),
        (["Kommentar von", "Eva Beispiel", "03.04.2031"], ["Eva Beispiel"]),
        (["Par", "Anne Dubois", "Publié le 3 avril 2031"], ["Anne Dubois"]),
        (["Por", "María López", "Corresponsal"], ["María López"]),
        (["Ann Lee", "Political Correspondent", "16 September 2031 9:33pm"], ["Ann Lee"]),
        (["Ann Lee", "Journalist"], ["Ann Lee"]),
        (["Ann Lee", "28 April 2031"], ["Ann Lee"]),
        (["Ann Lee", "Published : 22:04, 22 Apr 2031"], ["Ann Lee"]),
        (["Ann Lee", "@AnnLee"], ["Ann Lee"]),
        (["Ann Lee", "Ann Lee", "28 April 2031"], ["Ann Lee"]),
        (["Trine Juhl og Tore Reimers", "Offentliggjort torsdag 06. feb 2031 17:25"], ["Trine Juhl", "Tore Reimers"]),
        (["Julia Muster", "| Eva Beispiel", "vor 3 Stunden"], ["Julia Muster", "Eva Beispiel"]),
        (["21 May 2031 - 14:19", "Ann Lee", "Parliamentary editor"], ["Ann Lee"]),
    ],
)
def test_authors_over_lines(lines, expected, blank):
    assert authors(page(*(f"{blank}{line}{blank}" for line in lines))) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Lee | Published 1 day ago", ["Ann Lee"]),
        ("Ann Lee · NDT News · Posted: Mar 03, 2031 4:00 AM EDT", ["Ann Lee"]),
        ("By Ann Lee 3 March 2031 • 4:45pm", ["Ann Lee"]),
        ("By Ann Lee For Brennmail.Com", ["Ann Lee"]),
        ("Ann Lee Political Correspondent\n16 September 2031 9:33pm", ["Ann Lee"]),
        ("Ann Lee The East Brenner\nTue, 26 November 2031 9:27PM", ["Ann Lee"]),
        ("National | Published: 5 hours ago | Written by Ann Lee", ["Ann Lee"]),
        ("* By Ann Lee\n* 3 Min", ["Ann Lee"]),
    ],
)
def test_authors_in_one_line(line, expected):
    assert authors(page(line)) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["Bo Moe"],
        ["Bo Moe", "Photo: Ann Lee"],
        ["Olga Brandt", "28 April 2031"],
        ["Latin America", "28 April 2031"],
        ["Breaking News", "28 April 2031"],
        ["New York", "28 April 2031"],
        ["Related Topics", "Ferry Travel", "Brenn Harbour"],
        ["SUBSCRIBE AND LISTEN", "28 April 2031"],
        ["Share Icon", "12:43, 20 Apr 2031"],
        ["Bo Moe", "Managing director"],
        ["Von Dienstag an", "Fähren"],
    ],
)
def test_names_that_nothing_signs_and_lines_that_are_no_names(lines):
    assert not authors(page(*lines))


def test_a_name_in_the_menu_or_in_teasers_is_no_author():
    assert authors(page(before="Bo Moe\n28 April 2031")) is None
    teasers = "\n".join(f"Pump {n} fails again\nBo Moe{'e' * n}\n2 May 2031" for n in range(5))
    assert authors(page(foot=FOOT + "\n" + teasers)) is None


def test_an_authors_box_below_the_story_signs_the_name_above_it():
    assert authors(page("Ann Lee", foot=f"{FOOT}\nAnn Lee\nAnn Lee is a reporter in Ndola. She writes about boats.")) == [
        "Ann Lee"
    ]
    assert authors(page("Ann Lee", foot=f"{FOOT}\nContact the author\nAnn Lee")) == ["Ann Lee"]


def test_titles_houses_and_places_go_to_the_authors():
    byline = parse(page("By", "Ann Lee", "News Reporter", "Bo Moe", "Political Editor", "2 May 2031"), formats=BUILTIN).byline
    assert byline is not None
    assert [(a.name, a.title) for a in byline.authors] == [("Ann Lee", "News Reporter"), ("Bo Moe", "Political Editor")]


def test_the_lines_of_authors_are_one_block():
    article = parse(page("By", "Ann Lee", "News Reporter", "2 May 2031"), formats=BUILTIN)
    assert [b.text for b in article.blocks if b.kind is BlockKind.BYLINE] == ["By Ann Lee News Reporter"]
    assert "".join(b.span.of(article.source) for b in article.blocks) == article.source


def test_names_alone_are_a_byline_only_where_their_place_says_so():
    assert find_byline("Ann Lee\nBo Moe") is None
    placed = whole("Ann Lee\nBo Moe\nPolitical Editors")
    assert placed is not None
    assert [(a.name, a.title) for a in placed.authors] == [("Ann Lee", "Political Editors"), ("Bo Moe", "Political Editors")]
    assert whole("Nobody knows how the boat came here") is None


@pytest.mark.parametrize(
    ("deck", "above", "expected"),
    [
        (DECK, (), DECK),
        ("", ("Published : 22:04, 22 Apr 2031 in Ndola city",), None),
        ("", ("Please log in to bookmark this story now",), None),
        ("", ("Facebook Email X LinkedIn Copy link", "Ann Lee", "2 May 2031"), None),
        ("", ("The ferry lies on its side off Brenn", "Photo: Bo Moe"), None),
        ("", (TITLE, DECK), DECK),
    ],
)
def test_sub_headline(deck, above, expected):
    found = parse(page(*above, deck=deck), formats=BUILTIN).subheadline
    assert (found.text if found is not None else None) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("News > Royal", "News > Royal"),
        ("Home / Business", "Home / Business"),
        ("OPINION", "OPINION"),
        ("Advertisement\nSports", "Sports"),
        ("World\nPolitics\nSports", None),
        ("Tumblr", None),
    ],
)
def test_section(before, expected):
    found = parse(page(before=before), formats=BUILTIN).section
    assert (found.text if found is not None else None) == expected


FIRST = st.sampled_from(["Ann", "Bo", "Chanda", "Eva-Maria", "Jörg", "Ólafur", "Nkechi", "T.J."])
FAMILY = st.sampled_from(["Lee", "Karlsson", "Mwale", "van der Meer", "O'Neil", "Müller-Voss", "Dunn", "Ngcobo"])
NAMES = st.lists(st.tuples(FIRST, FAMILY).map(" ".join), min_size=1, max_size=4, unique=True)
FORMS = st.sampled_from(
    [
        lambda names: ["By", *names, "14:00, 28 Apr 2031"],
        lambda names: ["By", *[n for name in names for n in (name, ",")][:-1], "28 April 2031"],
        lambda names: ["Von ", *[n for name in names for n in (name, ", ")][:-1]],
        lambda names: ["By", *[n for name in names for n in (name, "News Reporter")]],
        lambda names: ["Author of the article:", ", ".join(names), "Published Aug 28, 2031"],
        lambda names: [*names, "Published 2 May 2031"],
        lambda names: [" and ".join(names), "Journalist" if len(names) == 1 else "Journalists"],
    ]
)


@given(NAMES, FORMS, st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_a_rendered_byline_is_read_back(names, form, end):
    lines = page(*form(names)).split("\n")
    assert authors(end.join(lines)) == names


@given(st.text(st.sampled_from("By Von,\nAnnLe|@·0.:and "), max_size=300))
def test_any_lines_are_read(text):
    whole(text)
    parse(page(text), formats=BUILTIN)


@pytest.mark.parametrize(
    "shape", ["By\n", "Ann Lee\n", "Ann Lee\n2 May 2031\n", "Ann e ", "A, ", ", ", "Ann Lee | ", "By Ann and "]
)
def test_long_lists_are_bounded(shape):
    text = shape * 20_000
    found = whole(text)
    assert found is None or len(found.authors) <= 1_000
    assert parse(page(shape * 2_000), formats=BUILTIN).source.count(shape) >= 2_000
