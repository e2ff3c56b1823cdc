import pytest

from wireparse._span import Span, fold
from wireparse.extract.signoff import find_signoff, source_agency
from wireparse.testing import grows_evenly


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
            "Costa reported from Bern. Ann Lee in Lusaka contributed to this report.",
            ["Costa@Bern", "Ann Lee@Lusaka"],
            [],
            [],
        ),
        ("Edited by Ann Lee/Bo Moe", [], [], ["Ann Lee", "Bo Moe"]),
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
        ("(Reporting by Ann Lee (Lusaka); Editing by Bo Moe)", ["Ann Lee@Lusaka"], [], ["Bo Moe"]),
        ("Reporting by Ann Lee on aboard Air Force One", ["Ann Lee@aboard Air Force One"], [], []),
        ("Reporting by Reuters; editing by Bo Moe", [], [], ["Bo Moe"]),
        (
            (
                "Associated Press writers Ann Lee and Bo Moe in Oslo, AP photographer Cy Dunn in Lusaka, Zambia, and video journalist "
                "Eve Fox contributed to this report."
            ),
            ["Ann Lee@Oslo", "Bo Moe@Oslo", "Cy Dunn@Lusaka, Zambia", "Eve Fox"],
            [],
            [],
        ),
        ("Associated Press writer Ann Lee in Oslo, Norway, contributed to this report.", ["Ann Lee@Oslo, Norway"], [], []),
        ("Associated Press writer Ann Lee in Oslo contributed.", ["Ann Lee@Oslo"], [], []),
        ("AP writer Ann Lee contributed to this report from Oslo.", ["Ann Lee@Oslo"], [], []),
        ("NPR's Ann Lee and WNDO's Bo Moe contributed to this report.", ["Ann Lee", "Bo Moe"], [], []),
        ("• Ann Lee contributed to this report, which was updated at noon.", ["Ann Lee"], [], []),
        ("Times of Ndola staff contributed to this report.", [], [], []),
        ("Agence France-Presse and Reuters contributed to this report", [], [], []),
        ("Contributing: Ann Lee, Bo Moe, NDOLA TODAY; Associated Press", ["Ann Lee", "Bo Moe"], [], []),
        ("(By Chen Wei and Lin Mei)", ["Chen Wei", "Lin Mei"], [], []),
        ("-By Ann Lee, Dow Jones Newswires; 212-555-0100; ann.lee@example.com", ["Ann Lee"], [], []),
        ("Write to Ann Lee at ann.lee@example.com and Bo Moe at bo@example.com", ["Ann Lee", "Bo Moe"], [], []),
        ("To contact Bloomberg News staff for this story: Ann Lee in Oslo at al@example.net", ["Ann Lee@Oslo"], [], []),
        ("(With inputs from ANI)", [], [], []),
        ("(With agency inputs)", [], [], []),
        ("With assistance from Ann Lee and Bo Moe.", ["Ann Lee", "Bo Moe"], [], []),
        ("Edited by: Ann Lee", [], [], ["Ann Lee"]),
        ("(ann.lee@example.com; +260 11 222 333; Reuters Messaging: ann.lee)", [], [], []),
        ("(With inputs from Ann Lee and ANI)", ["Ann Lee"], [], []),
        ("Reporter: Ann Lee Editor: Bo Moe", ["Ann Lee"], [], ["Bo Moe"]),
        (
            "Reporter: Ann Lee Translator: Bo Moe Editor: Cy Dunn Copyright © ANTARA 2031",
            ["Ann Lee"],
            [],
            ["Cy Dunn"],
        ),
        ("- Reporting by: Ann Lee in Lusaka", ["Ann Lee@Lusaka"], [], []),
        ("- Autor: Anna Lee (Musterstadt), <lee@dpa.example>", ["Anna Lee@Musterstadt"], [], []),
        ("- Redaktion: Bo Moe, +49 30 555 0100", [], [], ["Bo Moe"]),
        ("(Por Ana Pérez; Edição de Rui Sá)", ["Ana Pérez"], [], ["Rui Sá"]),
        ("(Reportage de Jeanne Dupont, édité par Marc Petit)", ["Jeanne Dupont"], [], ["Marc Petit"]),
        ("(Reporte de Ana Pérez; editado por Luis Gil)", ["Ana Pérez"], [], ["Luis Gil"]),
        ("(Bericht von Jan Muster, redigiert von Anna Lee.)", ["Jan Muster"], [], ["Anna Lee"]),
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
        ("(dpa/jm)", ("jm",)),
        ("(SDA/sj)", ("sj",)),
        ("/ats/abc", ("abc",)),
        ("(APA, red, 3.5.2031)", ()),
        ("AAP ab/cd", ("ab", "cd")),
        ("AAP mh/is", ("mh", "is")),
        ("AAP RTV mh/is", ("mh", "is")),
        ("AAP RTV mh", ("mh",)),
        ("--IANS\nab/cd", ("ab", "cd")),
        ("PTI ABC DE FG", ("ABC", "DE", "FG")),
        ("ABC // DE", ("ABC", "DE")),
        ("abc-de/fg", ("abc-de", "fg")),
        ("ab/cd (AFP, dpa)", ("ab", "cd")),
        ("dpa ab yydd n1 cd", ("ab", "cd")),
        ("Enditem/ab", ("ab",)),
        ("ap/cp/pa", ("ap", "cp", "pa")),
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
        "Editing by Lee of the log was, he said, a matter of spelling.",
        "Lee contributed to this report.",
        "With assistance from Ann Lee, the pump was mended.",
        "With help from the pump house, he left.",
        "Our reporters: they were late",
        "SOURCE Acme Mills Ltd",
        "Source: the mill",
        "(This story was refiled to fix typo)",
        "(This story was told by hand; reporting by radio was late)",
        "The rain contributed to the flood.",
        "Two pumps and a heron may have contributed to this mill's delay.",
        "Nine pumps in Ndola contributed to the story of the mill.",
        "Mr Lee contributed to the article.",
        "With the pumps on, he left.",
        "AP TOP NEWS",
        "CNN live",
        "Reuters says no",
        "AAP says no",
        "AAP live",
        "AAP he/she",
        "Reuters and/or AAP",
        "30",
        "the end",
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
        ("REUTERS", "Reuters"),
        ("REUTER", "Reuters"),
        ("XINHUA, REUTERS", None),
        ("— Reuters", "Reuters"),
        ("— AFP-Relaxnews", "AFP"),
        ("(ANI)", "ANI"),
        ("(ANSA).", "ANSA"),
        ("-- BERNAMA", "Bernama"),
        ("--IANS", "IANS"),
        ("==Kyodo", "Kyodo"),
        ("(©NTB)", "NTB"),
        ("/ritzau/", "Ritzau"),
        ("Lusa/Fim", "Lusa"),
        ("(dpa/jm)", "dpa"),
        ("(AFP, Reuters)", None),
        ("AAP ab/cd", "AAP"),
        ("(END) Dow Jones Newswires", "Dow Jones"),
        ("-By Ann Lee, Dow Jones Newswires; 212-555-0100", "Dow Jones"),
        ("This report by The Canadian Press was first published Oct. 25, 2031.", "Canadian Press"),
        ("Enditem", None),
        ("(END)", None),
        ("-0-", None),
        ("AGENCIES", None),
        ("The Associated Press contributed to this report.", None),
        ("(With inputs from ANI)", None),
    ],
)
def test_whose_copy_a_line_below_says_it_is(text, name):
    assert source_agency(text) == name


def test_an_agency_alone_on_a_line_counts_only_below_a_sentence():
    for above, name in (("He left.", "AFP"), ("Menu", None)):
        text = f"{above}\n\nAFP\n"
        assert source_agency(text, Span(len(above) + 2, len(text) - 1)) == name


def test_initials_in_capitals_count_only_right_below_the_agencys_mark():
    text = "the council said.\n(NAN)(www.nan.example)\nAB/CD\n"
    start = text.index("AB/CD")
    assert find_signoff(text, Span(start, start + 5)).initials == ("AB", "CD")
    assert find_signoff("the council said.\nAB/CD") is None
    assert find_signoff(f"The valves have their marks.\nAB/CD\n{text}", Span(29, 34)) is None


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
    head, body = "(Reporting by Ann Lee", unit * (20_000 // len(unit))
    assert grows_evenly(find_signoff, head + body, head + body * 2)


def test_a_city_behind_a_name_and_a_comma_is_no_second_person():
    found = find_signoff("(Reporting by Ann Lee, Berlin, and Bo Karlsson; Editing by Cy Dunn, Oslo)")
    assert [(a.name, a.place) for a in (*found.reporting, *found.editing)] == [
        ("Ann Lee", "Berlin"),
        ("Bo Karlsson", None),
        ("Cy Dunn", "Oslo"),
    ]
