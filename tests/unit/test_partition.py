"""Every character goes to exactly one block, in each lay-out; a block can end inside a line."""

import pytest
from attrs import evolve

from wireparse import BUILTIN
from wireparse._partition import partition
from wireparse.grammar import Format, Rule
from wireparse.records import BlockKind
from wireparse.testing import hard_wrapped, one_line, spaced, spaced_and_wrapped

LEAD = "LUSAKA, March 1 (Reuters) - Copper rose for a third week as the goats went on digging where nobody had dug before them."
NEXT = "The owner of the mine expects to sell what they find by the end of the quarter, when the grass has grown back again."
LAST = (
    "Traders in three towns bought what they could carry, and some of them bought a goat and a bell besides for their trouble."
)
CAPTION = "FILE PHOTO: Goats stand at a mine in Ndola, Zambia, March 1, 2031. REUTERS/Noor Rahimian"
SIGNOFF = "(Reporting by Liam Hathersage; Editing by Ruth Abernathy)"
STORY = f"Goats reopen copper mine\n{LEAD}\n{NEXT}\n{LAST}\n{SIGNOFF}"


def pieces(text: str, fmt: str = "reuters") -> list[str]:
    return [block.text for block in partition(text, BUILTIN[fmt]) if block.text]


@pytest.mark.parametrize("layout", [str, spaced, hard_wrapped, spaced_and_wrapped])
def test_a_paragraph_is_a_block_in_each_lay_out(layout: object) -> None:
    assert pieces(layout(STORY)) == STORY.split("\n")  # type: ignore[operator]


def test_on_one_line_what_rules_know_is_cut_out() -> None:
    found = pieces(one_line(f"{CAPTION}\n{LEAD}\n{NEXT}\n{SIGNOFF}"))
    assert found == [CAPTION, f"{LEAD} {NEXT}", SIGNOFF]


@pytest.mark.parametrize("glue", ["", " "])
def test_a_caption_glued_to_the_dateline_ends_before_it(glue: str) -> None:
    assert pieces(f"{CAPTION}{glue}{LEAD}\n\n{NEXT}\n") == [CAPTION, LEAD, NEXT]


def test_lines_of_a_script_without_blanks_are_broken_only_where_they_are_full() -> None:
    parts = ("町の会は火曜日に、", "上の池の水を抜いたことを認め、", "鷺がどこへ行ったかは知らないと述べた。")
    prose = [f"{n}人目は{''.join(parts[-k:])}" for n, k in ((1, 3), (2, 2), (3, 3), (4, 3), (5, 1), (6, 3))]
    lines = ["天気", "市場", "池から鷺が去る", *prose]
    assert [b.text for b in partition("\n".join(lines), BUILTIN["plain"])] == lines


def test_short_sentences_a_line_are_no_hard_wraps() -> None:
    lines = [
        f"The {animal} has left the pump and the council is glad of it."
        for animal in ("heron", "goose", "goat", "camel", "seal")
    ]
    assert pieces("\n".join(lines), "plain") == lines


def test_blank_lines_are_blocks_of_their_own() -> None:
    blocks = partition("a\n\n \nb\n", BUILTIN["plain"])
    assert [(b.rule, b.span.start, b.span.end) for b in blocks] == [("", 0, 2), ("blank", 2, 5), ("", 5, 7)]


def test_nothing_has_no_blocks() -> None:
    assert partition("", BUILTIN["plain"]) == ()


def test_furniture_of_an_outlet_is_known_whatever_its_case_and_blanks() -> None:
    (block,) = partition("  follow   OUR news \n", BUILTIN["cna"])
    assert (block.kind.value, block.rule) == ("furniture", "furniture")


@pytest.mark.parametrize("bullet", ["* ", "+ ", "• ", "\t· ", "*"])
def test_a_bullet_makes_no_other_phrase(bullet: str) -> None:
    own = evolve(BUILTIN["plain"], name="own", furniture={"Tides and Ferries"})
    (block,) = partition(f"{bullet}Tides and ferries", own)
    assert block.kind is BlockKind.FURNITURE


@pytest.mark.parametrize(("behind", "cut"), [("", True), ("\n", True), ("  \nTwo herons.", True), (" file pic", False)])
def test_a_rule_for_a_whole_piece_begins_inside_a_line_only_where_it_ends_it(behind: str, cut: bool) -> None:
    end = Rule(name="end", kind=BlockKind.SIGNOFF, pattern=r"— Quay Mail", examples=("— Quay Mail",), inside=True)
    own = Format(name="own", title="Own", spec="invented", rules=(end,))
    blocks = partition(f"A heron sat on the pier. — Quay Mail{behind}", own)
    assert ("end" in [block.rule for block in blocks]) is cut
    assert (blocks[0].text == "A heron sat on the pier.") is cut
