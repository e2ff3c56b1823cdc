from time import perf_counter

import pytest

from wireparse._span import Span, fold
from wireparse.extract.signoff import find_signoff, source_agency


def names(authors):
    return [a.name + (f"@{a.place}" if a.place else "") for a in authors]


def read(text):
    found = find_signoff(text)
    return None if found is None else (names(found.reporting), names(found.writing), names(found.editing))


@pytest.mark.parametrize(
    ("text", "reporting", "writing", "editing"),
    [
        (
            (
                "(Reporting by Ann Lee in Lusaka and Bo Karlsson in Oslo; Additional reporting by Cy Dunn; Writing by Eve Fox; "
                "Editing by Gil Hart and Ida Jay)"
            ),
            ["Ann Lee@Lusaka", "Bo Karlsson@Oslo", "Cy Dunn"],
            ["Eve Fox"],
            ["Gil Hart", "Ida Jay"],
        ),
        ("Reporting by Ann Lee Writing by Bo Karlsson Editing by Cy Dunn", ["Ann Lee"], ["Bo Karlsson"], ["Cy Dunn"]),
        (
            "(Writing by Ann Lee, additional reporting by Bo Karlsson and Cy Dunn)",
            ["Bo Karlsson", "Cy Dunn"],
            ["Ann Lee"],
            [],
        ),
        ("(Reporting from Rome by Ann Lee; editing by Reuters staff)", ["Ann Lee@Rome"], [], []),
        ("(Reporting by Lusaka Newsroom; Editing by Cy Dunn)", [], [], ["Cy Dunn"]),
        (
            "Reporting by Ann Lee, Bo Karlsson and Cy Dunn in London, Eve Fox in Paris; Editing by Kim Low",
            ["Ann Lee@London", "Bo Karlsson@London", "Cy Dunn@London", "Eve Fox@Paris"],
            [],
            ["Kim Low"],
        ),
        ("(Reporting By Ann Lee; Editing by A. B. Moe)", ["Ann Lee"], [], ["A. B. Moe"]),
        (
            "(Reporting and writing by Ann O'Neil; editing by Jan van der Meer/Bo Karlsson)",
            ["Ann O'Neil"],
            ["Ann O'Neil"],
            ["Jan van der Meer", "Bo Karlsson"],
        ),
        (
            "(Reporting by  Ann Lee  and  Bo Karlsson ) (Editing by Cy Dunn; e-mail: cy.dunn@example.com; +1 555 123)",
            ["Ann Lee", "Bo Karlsson"],
            [],
            ["Cy Dunn"],
        ),
        ("(Reporting by Ann\n Lee;\n Editing by Bo\n Karlsson)", ["Ann Lee"], [], ["Bo Karlsson"]),
        ("Reporting by Ann Lee aboard Air Force One", ["Ann Lee@aboard Air Force One"], [], []),
        ("(Graphics by Ann Lee; Editing by Bo Karlsson Jr.)", [], [], ["Bo Karlsson Jr."]),
        ("(Compiled by Ann Lee in Lusaka)", [], ["Ann Lee@Lusaka"], []),
        (
            "Associated Press writers Ann Lee in Lusaka, Zambia, and Bo Karlsson in Oslo contributed to this report.",
            ["Ann Lee@Lusaka, Zambia", "Bo Karlsson@Oslo"],
            [],
            [],
        ),
        ("AP Ferry Writer Ann Lee contributed to this story.", ["Ann Lee"], [], []),
        ("- CNN’s Ann Lee and Bo Karlsson contributed to this report.", ["Ann Lee", "Bo Karlsson"], [], []),
        ("The Associated Press contributed to this report.", [], [], []),
        ("Contributing: Ann Lee, The Associated Press", ["Ann Lee"], [], []),
        ("Lee reported from Lusaka. Karlsson reported from Oslo, Norway.", ["Lee@Lusaka", "Karlsson@Oslo, Norway"], [], []),
        (
            (
                "To contact the reporters on this story: Ann Lee in Lusaka at alee1@example.net;Bo Karlsson in Oslo at bk@example.net "
                "To contact the editors responsible for this story: Cy Dunn at cdunn@example.net, Eve Fox"
            ),
            ["Ann Lee@Lusaka", "Bo Karlsson@Oslo"],
            [],
            ["Cy Dunn", "Eve Fox"],
        ),
        ("--With assistance from Ann Lee and Bo Karlsson.", ["Ann Lee", "Bo Karlsson"], [], []),
        ("((ann.lee@example.com; +260 11 222 333; Reuters Messaging: ann.lee))", [], [], []),
        (
            "(Writing by Piet de Wit; editing by Tom Hale)\n(Additional reporting by Jo Aas; Editing by Tom Hale and Ida Jay)",
            ["Jo Aas"],
            ["Piet de Wit"],
            ["Tom Hale", "Ida Jay"],
        ),
        ("(Reporting by Ann Lee in Oslo; Additional reporting by Ann Lee)", ["Ann Lee@Oslo"], [], []),
        ("(This story was refiled to fix typo; Reporting by Ann Lee)", ["Ann Lee"], [], []),
        ("(Corrects spelling of otter in paragraph 3. Reporting by Ann Lee; Editing by Bo Moe)", ["Ann Lee"], [], ["Bo Moe"]),
        ("[This version adds a reporting by-line; Writing by Ann Lee]", [], ["Ann Lee"], []),
        ("Enditem", [], [], []),
        ("-30-", [], [], []),
    ],
)
def test_who_made_it(text, reporting, writing, editing):
    assert read(text) == (reporting, writing, editing)


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("ab/cde/fg", ("ab", "cde", "fg")),
        ("Source: CNA/co(zl)", ("co", "zl")),
        ("Source: AFP/ec", ("ec",)),
        ("Source : Sapa /ab/cd/efg Date : 18 Jun 2031 20:47", ("ab", "cd", "efg")),
        ("Source: Reuters", ()),
    ],
)
def test_desk_initials(text, initials):
    found = find_signoff(text)
    assert found is not None
    assert found.initials == initials


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "He has contributed to this report by the dam.",
        "Reporting by the dam was late.",
        "Editing by hand is slow.",
        "Our reporters: they were late",
        "SOURCE Acme Mills Ltd",
        "Source: the mill",
        "(This story was refiled to fix typo)",
        "(This story was told by hand; reporting by radio was late)",
        "The rain contributed to the flood.",
        "and/or",
        "he/she",
        "(((((",
        "\ud800",
    ],
)
def test_prose_is_no_signoff(text):
    assert find_signoff(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Source: Reuters/st", "Reuters"),
        (" Source: CNA/co(zl) ", "CNA"),
        ("Source: Agence France-Presse", "AFP"),
        ("Source: Agencies/ab", None),
        ("Source: the mill", None),
        ("He named his source: Reuters", None),
    ],
)
def test_the_agency_of_a_source_line(text, name):
    assert source_agency(text) == name


def test_spans_hold_the_words():
    text = "xx (Reporting by Ann Lee in Lusaka) yy"
    found = find_signoff(text, Span(3, 35))
    assert found is not None
    assert found.span == Span(3, 35)
    author = found.reporting[0]
    assert fold(author.span.of(text)) == author.name == "Ann Lee"


@pytest.mark.parametrize(
    "unit",
    [
        "(Reporting by ",
        "Ann Lee in Oslo, Norway, ",
        "/",
        "ab/",
        "@",
        "A",
        " ",
        "(",
        "Reporting by Ann ",
        "(This ",
        "; Reporting by ",
    ],
)
def test_time_is_linear(unit):
    def seconds(n):
        text = "(Reporting by Ann Lee" + unit * (n // len(unit))
        start = perf_counter()
        find_signoff(text)
        return perf_counter() - start

    seconds(1000)
    assert min(seconds(40_000) for _ in range(3)) < 5 * min(seconds(20_000) for _ in range(3)) + 0.05
