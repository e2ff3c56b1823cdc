"""The lines below a story: each its own block, none of them in the body."""

import pytest

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind

PROSE = "The pump had been silent since the morning and nobody in the street could say why it was so."


def read(tail):
    return parse(f"Pump in Ndola falls silent\n\nNDOLA, Zambia - {PROSE}\n\n{PROSE}\n\n{tail}\n", formats=BUILTIN)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("-30-", BlockKind.SIGNOFF),
        ("– 30 –", BlockKind.SIGNOFF),
        ("###", BlockKind.SIGNOFF),
        ("# # #", BlockKind.SIGNOFF),
        ("ENDS", BlockKind.SIGNOFF),
        ("-ENDS-", BlockKind.SIGNOFF),
        ("Ends.", BlockKind.SIGNOFF),
        ("(END)", BlockKind.SIGNOFF),
        ("(ends)", BlockKind.SIGNOFF),
        ("Enditem", BlockKind.SIGNOFF),
        ("-0-", BlockKind.SIGNOFF),
        ("REUTER", BlockKind.SIGNOFF),
        ("ab/cde/fg", BlockKind.SIGNOFF),
        ("(dpa/jm)", BlockKind.SIGNOFF),
        ("-- BERNAMA", BlockKind.SIGNOFF),
        ("(ANI)", BlockKind.SIGNOFF),
        ("SOURCE Acme Mills Ltd", BlockKind.SIGNOFF),
        ("(With inputs from ANI)", BlockKind.SIGNOFF),
        ("(By Chen Wei and Lin Mei)", BlockKind.SIGNOFF),
        ("Contributing: Ann Lee, The Associated Press", BlockKind.SIGNOFF),
        ("Write to Ann Lee at ann.lee@example.com", BlockKind.SIGNOFF),
        ("Reach Ann Lee at ann.lee@example.com", BlockKind.SIGNOFF),
        ("Follow Ann Lee on Twitter: @annlee", BlockKind.SIGNOFF),
        ("((ann.lee@example.com; +260 11 222 333;))", BlockKind.SIGNOFF),
        ("(ann.lee@example.com; +260 11 222 333; Reuters Messaging: ann.lee)", BlockKind.SIGNOFF),
        ("Edited by: Ann Lee", BlockKind.SIGNOFF),
        ("With assistance from Ann Lee and Bo Moe.", BlockKind.SIGNOFF),
        ("(Reporte de Ana Pérez; editado por Luis Gil)", BlockKind.SIGNOFF),
        ("On the Net:", BlockKind.RELATED),
        ("Online: https://example.com/pump", BlockKind.RELATED),
        ("https://example.com/pump", BlockKind.RELATED),
        ("(more)", BlockKind.EDNOTE),
    ],
)
def test_a_line_below_the_story_is_no_part_of_it(line, kind):
    article = read(line)
    block = next(b for b in article.blocks if b.text == line)
    assert block.kind is kind
    assert article.body == f"{PROSE}\n\n{PROSE}"


@pytest.mark.parametrize("mark", ["Enditem", "REUTERS", "XINHUA, REUTERS", "(ANI)", "— Reuters", "-30-", "-- BERNAMA"])
def test_a_mark_may_stand_behind_the_last_sentence(mark):
    article = parse(f"NDOLA, Zambia - {PROSE}\n\n{PROSE} {mark}\n", formats=BUILTIN)
    assert article.body == f"{PROSE}\n\n{PROSE}"


@pytest.mark.parametrize("end", ["That was the end.", "He told Reuters.", "She works for the AFP", "Nobody saw it (ANI)"])
def test_what_only_sounds_like_a_mark_stays(end):
    article = parse(f"NDOLA, Zambia - {PROSE}\n\n{PROSE} {end}\n", formats=BUILTIN)
    assert article.body.endswith(end)


@pytest.mark.parametrize(
    ("tail", "agency"),
    [
        (f"{PROSE} REUTERS", "Reuters"),
        (f"{PROSE}\n\n(dpa/jm)", "dpa"),
        (f"{PROSE}\n\nThe Canadian Press", "Canadian Press"),
        (f"{PROSE}\n\n--IANS\nab/cd", "IANS"),
        (f"{PROSE}\n\nThe Associated Press contributed to this report.", None),
        (f"{PROSE}\n\n(With inputs from ANI)", None),
        (f"{PROSE}\n\n-30-", None),
    ],
)
def test_the_mark_tells_whose_copy_it_is(tail, agency):
    assert read(tail).agency == agency


@pytest.mark.parametrize(
    "line",
    [
        "Editing by Holt of the log was, she said, a matter of spelling.",
        "Holt contributed to this report.",
        "Write to the pump house on paper, she said, not @ the heron.",
        "Source: the pump house.",
        "More: she wants a second pump.",
        "See also: herons.",
        "Online: nothing.",
    ],
)
def test_a_sentence_that_only_opens_like_such_a_line_ends_no_story(line):
    article = read(f"{line}\n\n{PROSE}\n\n{PROSE}\n\n(Reporting by Ann Lee)")
    assert article.body == f"{PROSE}\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}"
    assert [a.name for a in article.signoff.reporting] == ["Ann Lee"]


@pytest.mark.parametrize("mark", ["___", "* * *", "***"])
@pytest.mark.parametrize("opening", ["", "NDOLA, Zambia (AP) - "])
@pytest.mark.parametrize(
    "end", ["", "(Reporting by Ann Lee)", "___\n\nThe wire answers alone for all that it writes about pumps."]
)
def test_a_break_between_two_parts_of_a_story_ends_none(mark, opening, end):
    text = f"Pump in Ndola falls silent\n\n{opening}{PROSE}\n\n{PROSE}\n\n{mark}\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n{end}\n"
    article = parse(text, formats=BUILTIN)
    assert article.body == "\n\n".join([PROSE] * 5)
    assert str(article.headline) == "Pump in Ndola falls silent"


def test_an_agency_alone_at_the_foot_of_a_page_signs_off():
    menu = "Home\n\nNews\n\nSport\n\nWeather\n\nLog in\n\n"
    links = "More headlines\n\nTram stops in Ndola\n\nHeron keeps nest\n\nPrivacy policy\n\nContact us\n"
    story = f"Pump in Ndola falls silent\n\nTORONTO — {PROSE}\n\n{PROSE}\n\n{PROSE}\n\nThe Canadian Press\n\n"
    article = parse(menu + story + links, formats=BUILTIN)
    assert (article.agency, article.byline) == ("Canadian Press", None)
    assert article.body == f"{PROSE}\n\n{PROSE}\n\n{PROSE}"
