import pytest

from wireparse import parse
from wireparse._span import Span
from wireparse.extract.byline import find_byline, is_author_title, run_in_byline
from wireparse.testing import grows_evenly


def authors(text):
    found = find_byline(text)
    return None if found is None else [(a.name, a.affiliation, a.title, a.place) for a in found.authors]


N = None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ann Lee and Bo Karlsson", [("Ann Lee", N, N, N), ("Bo Karlsson", N, N, N)]),
        ("By ANN LEE\nAssociated Press Writer", [("ANN LEE", "AP", "Associated Press Writer", N)]),
        ("By ANN LEE=\nAssociated Press=", [("ANN LEE", "AP", N, N)]),
        ("By Ann Lee, Reuters", [("Ann Lee", "Reuters", N, N)]),
        ("    by Ann Lee, Reuter", [("Ann Lee", "Reuters", N, N)]),
        ("BY JANE DOE AND JOHN ROE", [("JANE DOE", N, N, N), ("JOHN ROE", N, N, N)]),
        ("by Xinhua writer Li Wen", [("Li Wen", "Xinhua", N, N)]),
        ("Von Jan Muster, dpa =", [("Jan Muster", "dpa", N, N)]),
        ("Ann Lee, The Canadian Press", [("Ann Lee", "Canadian Press", N, N)]),
        ("By Ann Lee, AP Business Writer", [("Ann Lee", "AP", "AP Business Writer", N)]),
        ("By Ann Lee, Food and Drink Editor", [("Ann Lee", N, "Food and Drink Editor", N)]),
        ("By Ann Lee\nOf DOW JONES NEWSWIRES", [("Ann Lee", "Dow Jones", N, N)]),
        ("By Ann Lee in Lusaka and Bo Lee in Oslo", [("Ann Lee", N, N, "Lusaka"), ("Bo Lee", N, N, "Oslo")]),
        ("By Ann Lee, Lusaka", [("Ann Lee", N, N, "Lusaka")]),
        ("By Dr. Ann Lee", [("Ann Lee", N, N, N)]),
        ("By Alan W. O'Neil Jr., Reuters", [("Alan W. O'Neil Jr.", "Reuters", N, N)]),
        ("By Jan van der Meer", [("Jan van der Meer", N, N, N)]),
        ("By Ann Lee, Bo Lee, Cy Dunn and Eve Fox", [(n, N, N, N) for n in ("Ann Lee", "Bo Lee", "Cy Dunn", "Eve Fox")]),
        ("By CHANDA MWALE\nStaff Writer", [("CHANDA MWALE", N, "Staff Writer", N)]),
        ("By CHANDA MWALE\nSpecial to The Harbour Gazette", [("CHANDA MWALE", "The Harbour Gazette", N, N)]),
        ("By ANN LEE Associated Press Writer", [("ANN LEE", "AP", "Associated Press Writer", N)]),
        ("By Ann Lee Associated Press Writer", [("Ann Lee", "AP", "Associated Press Writer", N)]),
        ("By ANN LEE Harbour Gazette Staff Writer", [("ANN LEE", N, "Harbour Gazette Staff Writer", N)]),
        ("By Ann Lee Staff Reporter", [("Ann Lee", N, "Staff Reporter", N)]),
        ("By ANN LEE and CY DUNN Associated Press", [("ANN LEE", "AP", N, N), ("CY DUNN", "AP", N, N)]),
        ("By Ann Lee for The Harbour Times", [("Ann Lee", "The Harbour Times", N, N)]),
        ("By Ann Lee, for The Harbour Times", [("Ann Lee", "The Harbour Times", N, N)]),
        ("By Ann Lee\nfor Reuters", [("Ann Lee", "Reuters", N, N)]),
        ("By Ann Lee | Reuters", [("Ann Lee", "Reuters", N, N)]),
        ("By Ann Lee and Bo Karlsson | Reuters", [("Ann Lee", "Reuters", N, N), ("Bo Karlsson", "Reuters", N, N)]),
        ("By Ann Lee | The Harbour Gazette", [("Ann Lee", "The Harbour Gazette", N, N)]),
        ("By Ann Lee / Kuril Shimbun Staff Writers", [("Ann Lee", N, "Kuril Shimbun Staff Writers", N)]),
        ("By Ann Lee (Reuters)", [("Ann Lee", "Reuters", N, N)]),
        ("By Ann Lee Political Editor", [("Ann Lee", N, "Political Editor", N)]),
        ("By Mary Ann Lee Political Editor", [("Mary Ann Lee", N, "Political Editor", N)]),
        ("By Ann B. van der Lee Kuril Editor", [("Ann B. van der Lee", N, "Kuril Editor", N)]),
        ("By Ann Lee of Ndola Times", [("Ann Lee", "Ndola Times", N, N)]),
        ("By Ann Lee, Political Editor, Ndola Times", [("Ann Lee", "Ndola Times", "Political Editor", N)]),
        ("By Ann Lee, Political Editor, Ferry", [("Ann Lee", "Ferry", "Political Editor", N)]),
        ("By Ann Lee, Editor and Publisher", [("Ann Lee", N, "Editor and Publisher", N)]),
        ("By Tom Kras, The Ndola Union-Tribune =", [("Tom Kras", "The Ndola Union-Tribune", N, N)]),
        ("By Prof. Ann Lee, Ndola University", [("Ann Lee", "Ndola University", N, N)]),
        ("By Ann Lee, NDOLA RADIO", [("Ann Lee", "NDOLA RADIO", N, N)]),
        ("By Jane Doe, PA Chief Reporter", [("Jane Doe", "PA Media", "PA Chief Reporter", N)]),
        (
            "By Ann Lee, CNN Chief Analyst, and Bo Moe, CNN",
            [("Ann Lee", "CNN", "CNN Chief Analyst", N), ("Bo Moe", "CNN", N, N)],
        ),
        (
            "By Ann Lee, Chief Correspondent and Bo Moe in Oslo",
            [("Ann Lee", N, "Chief Correspondent", N), ("Bo Moe", N, N, "Oslo")],
        ),
        ("By Ann Lee, Reuters, and Bo Moe, AP", [("Ann Lee", "Reuters", N, N), ("Bo Moe", "AP", N, N)]),
        ("By Jane Doe in Paris and John Roe", [("Jane Doe", N, N, "Paris"), ("John Roe", N, N, N)]),
        ("By Ann Lee and Bo Moe in Oslo", [("Ann Lee", N, N, "Oslo"), ("Bo Moe", N, N, "Oslo")]),
        ("By Jane DOE with John ROE in Lusaka", [("Jane DOE", N, N, N), ("John ROE", N, N, "Lusaka")]),
        ("By Ann Lee LOS ANGELES", [("Ann Lee", N, N, "LOS ANGELES")]),
        ("By Ann Lee and The Associated Press", [("Ann Lee", N, N, N)]),
        ("By Ann Lee and agencies", [("Ann Lee", N, N, N)]),
        ("By Ann E Lee", [("Ann E Lee", N, N, N)]),
        ("By Jim and Dan Fried", [("Jim", N, N, N), ("Dan Fried", N, N, N)]),
        ("By Ann Lee, Jr., Reuters", [("Ann Lee, Jr.", "Reuters", N, N)]),
        ("By K P S Gull", [("K P S Gull", N, N, N)]),
        ("By Suharno", [("Suharno", N, N, N)]),
        ("By Yoo Na-rae", [("Yoo Na-rae", N, N, N)]),
        ("by Li Wen, Zhao Hui", [("Li Wen", N, N, N), ("Zhao Hui", N, N, N)]),
        ("By Ann Lee and\nBo Moe", [("Ann Lee", N, N, N), ("Bo Moe", N, N, N)]),
        ("By Staff Writer Ann Lee", [("Ann Lee", N, "Staff Writer", N)]),
        ("By AP Business Writer Ann Lee", [("Ann Lee", "AP", "AP Business Writer", N)]),
        ("Political Editor\nBy Ann Lee", [("Ann Lee", N, "Political Editor", N)]),
        ("By JANE DOE\nc.2031 N.Y. Times News Service", [("JANE DOE", "The New York Times", N, N)]),
        ("By JANE DOE\nDOW JONES NEWSWIRES", [("JANE DOE", "Dow Jones", N, N)]),
        ("By JANE DOE and JOHN ROE\nAP Sports Writers", [(n, "AP", "AP Sports Writers", N) for n in ("JANE DOE", "JOHN ROE")]),
        ("Analysis by Ann Lee, CNN", [("Ann Lee", "CNN", N, N)]),
        ("Ann Lee and Bo Moe, CNN", [("Ann Lee", "CNN", N, N), ("Bo Moe", "CNN", N, N)]),
        ("Jan Muster (dpa)", [("Jan Muster", "dpa", N, N)]),
        ("Von Jan Muster, Berlin", [("Jan Muster", N, N, "Berlin")]),
        ("Von Jan Muster und Anna Muster", [("Jan Muster", N, N, N), ("Anna Muster", N, N, N)]),
        ("Von Jan Muster, Volontär (Sport)", [("Jan Muster", N, "Volontär", N)]),
        ("Par Jeanne Dupont (avec AFP)", [("Jeanne Dupont", N, N, N)]),
        ("Por Ana Pérez en Madrid", [("Ana Pérez", N, N, "Madrid")]),
        ("di Mario Rossi", [("Mario Rossi", N, N, N)]),
        ("记者李文、赵辉", [("李文", N, N, N), ("赵辉", N, N, N)]),
        ("（记者李文 赵辉）", [("李文", N, N, N), ("赵辉", N, N, N)]),
        ("文／李文", [("李文", N, N, N)]),
        ("홍길동 기자", [("홍길동", N, N, N)]),
        ("Door Jan Jansen en Piet Pietersen", [("Jan Jansen", N, N, N), ("Piet Pietersen", N, N, N)]),
    ],
)
def test_who_wrote_it(text, expected):
    assert authors(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "By Reuters Staff",
        "By The Associated Press",
        "By dpa correspondents =",
        "By Acme Staff",
        "By Staff",
        "By Harbour Times Staff Writer",
        "By the Associated Press Writer",
        "By our correspondent in Lusaka",
        "By ANI",
        "Von dpa",
    ],
)
def test_desks_are_no_persons(text):
    assert authors(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "By ",
        "By late Monday the pumps had stopped.",
        "By Monday the pumps had stopped.",
        "By Monday",
        "By the numbers",
        "By contrast, Acme fell",
        "By Far The Best",
        "By Ann Lee for the win",
        "By Ann Lee for Mayor",
        "By Ann Lee | 3 | 4",
        "BY CLOSING THE DAM AND FLOODING THE MILL.",
        "Lusaka, Reuters",
        "Ann Lee/Reuters",
        "Ann Lee in Lusaka",
        "Ann Lee and Bo Karlsson",
        "By Ann Lee\nShare",
        "By Ann Lee\nPresident vetoes the ferry bill",
        "Jane DOE",
        "LUSAKA, Zambia (AP) _",
        "Par conséquent",
        "von Zeichen",
        "记者昨天从市政府获悉水泵已经停止工作",
        "文化李文",
        "Ferry Relations, Ndola Radio",
        "By (((((",
        "By \ud800",
    ],
)
def test_what_only_looks_like_a_byline_is_none(text):
    assert find_byline(text) is None


LEAD = "LUSAKA (AFP) - Copper rose on Monday."
LONG = "The pump had been silent since the morning and nobody in the street could say why. " * 3


@pytest.mark.parametrize(
    ("above", "line", "below", "names"),
    [
        ("Mine shut after strike", "Jane DOE", LEAD, ["Jane DOE"]),
        ("Mine shut after strike", "Jane DOE and Jean-Luc DE LA ROE", LEAD, ["Jane DOE", "Jean-Luc DE LA ROE"]),
        ("Mine shut after strike", "Jane DOE", LONG, None),
        ("Mine shut after strike", "Jane Doe", LEAD, None),
        ("Mine shut after strike", "Ann Lee in Lusaka", LONG, ["Ann Lee"]),
        ("Mine shut after strike", "Ann Lee Lusaka correspondent", LONG, ["Ann Lee"]),
        ("Mine shut after strike", "Ann Lee in Lusaka", "Mine shut in Ndola", None),
        ("The mine was shut on Monday.", "Ann Lee in Lusaka", LONG, None),
        ("", "Ann Lee in Lusaka", LONG, None),
        ("Mine shut after strike", "Ann Lee, a miner", LONG, None),
        ("Mine shut after strike", "Ann Lee, Bloomberg", LONG, ["Ann Lee"]),
        ("Mine shut after strike", "Ann Lee, Bloomberg", f"LUSAKA — {LONG[:82]}", ["Ann Lee"]),
        ("Mine shut after strike", "Ann Lee, Bloomberg", "Mine shut in Ndola", None),
        ('"The pump is old."', "Ann Lee, Bloomberg", LONG, None),
        ("The pump is old.", "Ann Lee, The Canadian Press", "", ["Ann Lee"]),
        ("", "Von Mulder Traded", LONG, None),
        ("Mine shut after strike", "Von Jan Muster", LONG, ["Jan Muster"]),
    ],
)
def test_a_line_without_by_is_told_by_what_stands_around_it(above, line, below, names):
    text = f"{above}\n\n{line}\n\n{below}"
    start = text.index(line)
    found = find_byline(text, Span(start, start + len(line)))
    assert (found and [a.name for a in found.authors]) == names


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("By JANE DOE\nAssociated Press Writer\nLUSAKA", "Associated Press Writer", True),
        ("By JANE DOE\n\nStaff Writer\n\nLUSAKA", "Staff Writer", True),
        ("By JANE DOE\nc.2031 N.Y. Times News Service\n", "c.2031 N.Y. Times News Service", True),
        ("Political Editor\nBy Ann Lee\n", "Political Editor", True),
        ("Mine shut\nStaff Writer\nLUSAKA", "Staff Writer", False),
        ("By JANE DOE\nMine shut in Ndola\n", "Mine shut in Ndola", False),
    ],
)
def test_the_line_beside_a_byline_says_what_its_people_are(text, line, expected):
    start = text.index(line)
    assert is_author_title(text, Span(start, start + len(line))) is expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee LUSAKA (Reuters) - Copper", "By Ann Lee"),
        ("  By Ann Lee and Bo Karlsson NEW YORK  Nov 2 (Reuters) - Copper", "By Ann Lee and Bo Karlsson"),
        ("By Ada Fell(Reuters Health) - A drug", "By Ada Fell"),
        ("By Ann Lee April 12 (Reuters) - Copper", "By Ann Lee"),
        ("By Ann Lee MUDLICK, Ky. (AP) - Copper", "By Ann Lee"),
        ("By Ann Lee Windhoek, Dec 20 (AFP) - Copper", "By Ann Lee"),
        ("By late Monday LUSAKA (Reuters) - Copper", None),
        ("LUSAKA (Reuters) - Copper", None),
    ],
)
def test_a_byline_may_run_into_the_dateline(text, names):
    span = run_in_byline(text)
    assert (span and span.of(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("BYLINE: Ann Lee.", ["Ann Lee"]),
        ("Byline: Bo Karlsson.", ["Bo Karlsson"]),
        ("Co-authored by Ann Lee and Bo Karlsson.", ["Ann Lee", "Bo Karlsson"]),
        ("Story by Ann Lee Video produced by Bo Karlsson", ["Ann Lee"]),
        ("By Ann Lee Photos by Bo Karlsson", ["Ann Lee"]),
    ],
)
def test_labels_and_other_work(text, names):
    assert [a.name for a in find_byline(text).authors] == names


@pytest.mark.parametrize(
    ("above", "line", "expected"),
    [
        ("The pump was silent.", "- Elise Lee.", ("Elise Lee", None)),
        ("The pump was silent.", "-Michelle Lee, Lusaka.", ("Michelle Lee", "Lusaka")),
        ('"We wait," she said.', "— Bo Karlsson", ("Bo Karlsson", None)),
        ('"The pump is the heart of the town."', "- Bernard Lee.", None),
        ("The pump was silent", "- Bernard Lee.", None),
        ("The pump was silent.", "- Bernard.", None),
        ("The pump was silent.", "- Associated Press", None),
        ("The pump was silent.", "- Ann Lee went home.", None),
    ],
)
def test_who_signs_at_the_foot(above, line, expected):
    text = f"{above}\n\n{line}\n"
    span = Span(len(above) + 2, len(text) - 1)
    found = find_byline(text, span)
    assert (found and (found.authors[0].name, found.authors[0].place)) == expected
    assert find_byline(f"{text}\nThe mayor went home.\n", span) is None


def test_only_the_stretch_is_read():
    text = "xx By Ann Lee yy"
    found = find_byline(text, Span(3, 13))
    assert found is not None
    assert (found.span, found.authors[0].span) == (Span(3, 13), Span(6, 13))
    assert find_byline(text) is None


@pytest.mark.parametrize("unit", ["By Ann ", "Ann Lee, ", "A", " ", "\n", "(", "/"])
def test_time_is_linear(unit):
    def read(text):
        find_byline(text)
        run_in_byline(text)

    head, body = "By Ann Lee", unit * (40_000 // len(unit))
    assert grows_evenly(read, head + body, head + body * 2)


@pytest.mark.parametrize("unit", ["By ", "By Ann ", "By A (", "BY / "])
def test_words_that_could_open_a_byline_cost_little_each(unit):
    def read(text):
        for at in range(0, len(text), len(unit)):
            assert run_in_byline(text, Span(at, min(len(text), at + 1000))) is None

    assert grows_evenly(read, unit * 2000)


def test_a_byline_runs_into_no_dateline_that_is_too_far_away():
    assert run_in_byline("By Ann Lee " + "and the pumps of the harbour " * 20 + "LUSAKA (Reuters) - Copper") is None


@pytest.mark.parametrize("mark", [" ", " • ", " | ", ", ", " - "])
def test_the_day_may_stand_behind_the_names(mark):
    lead = "The pump had been silent since the morning and nobody in the street could say why it was so."
    article = parse(f"Pump in Ndola falls silent\n\nBy Ann Lee{mark}March 3, 2031\n\n{lead}\n\n{lead}\n")
    assert [a.name for a in article.byline.authors] == ["Ann Lee"]
    assert str(article.published) == "2031-03-03"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_byline_may_adjoin_the_headline_in_wrapped_text(gap):
    lead = "The pump had been silent since the morning and nobody\nin the street could say why it was so."
    article = parse(f"Pump in Ndola falls silent\nBy Ann Lee{gap}{lead}\n\n{lead}\n")
    assert str(article.headline) == "Pump in Ndola falls silent"
    assert [a.name for a in article.byline.authors] == ["Ann Lee"]
    assert len(article.paragraphs) == 2
