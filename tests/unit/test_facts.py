"""Facts about the lines of a page: each is told by lines that have it, and every one has a weight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, _facts
from wireparse._facts import facts_of, own_facts, scores_of
from wireparse._partition import partition
from wireparse._units import Unit, units_of
from wireparse.data.weights import HEADLINE, STORY

PROSE = "The heron of the upper pond has not been seen since the council let the water out."
MENU = [f"Section {word}" for word in "one two three four five six seven".split()]


def units(text: str) -> list[Unit]:
    return units_of(text, partition(text, BUILTIN["plain"]))


def about(text: str) -> dict[str, dict[str, float]]:
    """The facts about each line of a text that are true of it."""
    found = units(text)
    told = zip(found, facts_of(found), strict=True)
    return {unit.block.text: {name: value for name, value in facts.items() if value} for unit, facts in told}


def own(line: str) -> set[str]:
    (unit,) = units(line)
    return set(own_facts(unit))


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("Towns", {"words<3"}),
        ("All the towns", {"words<6"}),
        ("All the towns of the upper valley", {"words<10"}),
        (PROSE, {"words<25", "ends"}),
        (f"{PROSE} {PROSE}", {"words<50", "ends", "two sentences"}),
        (" ".join([PROSE] * 3), {"words>=50", "ends", "two sentences"}),
        ("* All the towns", {"words<6", "bullet"}),
        ("1. all the towns", {"words<6", "numbered"}),
        ("Who saw it?", {"words<6", "ends", "question"}),
        ("What we know:", {"words<6", "ends", "colon"}),
        ("“It left the pond,” he said.", {"words<10", "ends", "quoted", "comma"}),
        ("Towns | weather | sport", {"words<6", "separated"}),
        ("Heron Leaves Pond of Ebbing", {"words<6", "headline case"}),
        ("write to ann@example.com", {"words<6", "link"}),
        ("Sign up for our newsletter", {"words<6", "appeal"}),
        ("what your heron eats", {"words<6", "reader"}),
        ("A heron (Image: Ann Lee)", {"words<6", "credit"}),
        ("気象庁は津波注意報を出した。", {"words<10", "ends"}),
    ],
)
def test_what_a_line_says_by_itself(line: str, facts: set[str]) -> None:
    assert own(line) == facts


def test_prose_around_a_line_counts_the_nearer_the_more() -> None:
    found = about("\n\n".join([PROSE, "He is late", *MENU, "She is late", *MENU[:1]]))
    assert found["He is late"]["prose before"] > found["She is late"]["prose before"] > 0
    assert "prose behind" not in found["He is late"]


def test_a_short_line_between_prose_is_told_from_one_at_its_edge() -> None:
    found = about("\n\n".join([PROSE, "He is late", PROSE + " Again.", "She is late"]))
    assert found["He is late"]["prose around short"] > 0
    assert "prose around short" not in found["She is late"]


def test_indents_are_seen_from_that_of_the_prose() -> None:
    lines = [
        f"    {PROSE}",
        "    At home",
        "     Right",
        "          Far right",
        "   Left",
        " Far left",
        *(f"    {m}" for m in MENU),
    ]
    found = about("\n\n".join(lines))
    told = {line: next(name for name in found[line] if name in {n for _, n in _facts._OFF} | {"far right"}) for line in found}
    assert told["At home"] == "at home"
    assert told["Right"] == "little right"
    assert told["Far right"] == "far right"
    assert told["Left"] == "little left"
    assert told["Far left"] == "left of it"


def test_without_lay_out_no_indent_counts() -> None:
    found = about("\n".join([PROSE, *MENU]))
    assert all("no lay-out" in facts for facts in found.values())


def test_blank_lines_around_most_of_the_prose_are_the_storys() -> None:
    found = about("\n".join([*MENU, "", "", PROSE, "", "", f"{PROSE} Again.", "", "", "He is late", "", "", *MENU]))
    assert "story's gaps" in found["He is late"]
    assert "story's gaps" not in found[MENU[1]]


def test_a_line_that_stands_twice_is_repeated() -> None:
    found = about(f"Towns of the valley\n{PROSE}\nTOWNS of the valley\nWeather")
    assert found["Towns of the valley"]["repeated"] == 1
    assert "repeated" not in found["Weather"]


def test_what_a_rule_knows_to_be_the_lead_counts_for_much() -> None:
    lead = f"OSLO (AP) — {PROSE}"
    assert (
        about(f"{lead}\n\nHe is late")["He is late"]["prose before"]
        > about(f"{PROSE}\n\nHe is late")["He is late"]["prose before"]
    )


def test_paragraphs_score_higher_than_menus() -> None:
    text = "\n\n".join([*MENU, f"{PROSE} Before.", f"{PROSE} Once.", PROSE, f"{PROSE} Again.", f"{PROSE} Late.", *MENU])
    found = units(text)
    scores = {unit.block.text: scores_of(found)[unit.index] for unit in found if unit.is_open}
    assert scores[PROSE] > 0 > max(scores[line] for line in MENU)


@given(st.text(alphabet=st.sampled_from("aA .,!?\n*|:\"“'1 @・。あ "), max_size=200))
def test_every_fact_has_a_weight(text: str) -> None:
    for facts in facts_of(units(text)):
        assert facts.keys() <= STORY.keys()


def test_every_weight_has_a_fact() -> None:
    seen = {"ends", "bullet", "numbered", "figures", *_facts._FIRST.values(), *_facts._LAST.values()}
    own_names = {*_facts._LENGTHS, *_facts._SAYINGS, *seen}
    placed = {"prose before", "prose behind", "prose around", "prose around short", "repeated", "story's gaps"}
    indents = {*(name for _, name in _facts._OFF), "far right", "no lay-out"}
    assert set(STORY) == own_names | placed | indents | {"bias"}


def test_the_signs_of_the_weights_are_what_one_would_expect() -> None:
    for name in ("ends", "prose before", "prose behind", "at home", "words>=50", "quoted", "story's gaps"):
        assert STORY[name] > 0, name
    for name in ("bias", "bullet", "words<3", "appeal", "credit", "repeated", "question", "far right", "link"):
        assert STORY[name] < 0, name
    for name in ("story", "long enough", "alone", "signed", "like the document's"):
        assert HEADLINE[name] > 0, name
    for name in ("stop", "prose", "far", "holds another", "behind others"):
        assert HEADLINE[name] < 0, name
