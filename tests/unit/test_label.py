"""What no rule claimed is told by its surroundings: where the story is, what leads to it, and what is none of it."""

import pytest
from hypothesis import given

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind
from wireparse.testing import stories

PROSE = [
    f"The {thing} was brought up the hill by four men and a goat, who rested twice and were paid once for all their trouble."
    for thing in ("pump", "valve", "ladder", "bell", "lantern", "rope")
]
MENU = ["Home", "Towns", "Weather", "Sport", "Shop", "My account", "Help"]


def kinds(text: str) -> dict[str, BlockKind]:
    return {block.text: block.kind for block in parse(text, formats=BUILTIN).blocks if block.text}


def test_menus_around_a_story_are_none_of_it() -> None:
    found = kinds("\n".join([*MENU, "Pump carried up the hill", *PROSE, *(f"{m} now" for m in MENU)]))
    assert [text for text, kind in found.items() if kind is BlockKind.PARAGRAPH] == PROSE
    assert found["Pump carried up the hill"] is BlockKind.HEADLINE
    assert found["Weather"] is BlockKind.FURNITURE


def test_a_clean_story_is_taken_whole_short_lines_included() -> None:
    found = kinds("\n\n".join(["Pump carried up the hill", PROSE[0], "It rained.", PROSE[1], "Nobody minded."]))
    assert [text for text, kind in found.items() if kind is BlockKind.PARAGRAPH] == [
        PROSE[0],
        "It rained.",
        PROSE[1],
        "Nobody minded.",
    ]


def test_short_lines_without_a_page_around_them_are_all_story() -> None:
    verse = [
        "O pump of brass",
        "above the grass",
        "you rose at four",
        "and rise no more",
        "the goat was paid",
        "the bell is laid",
    ]
    found = kinds("\n".join(verse))
    assert BlockKind.FURNITURE not in found.values()
    assert BlockKind.FURNITURE in kinds("\n".join([*verse, *MENU])).values()


def paragraphs(*pieces: str) -> list[str]:
    return [p.text for p in parse("\n\n".join(pieces) + "\n", formats=BUILTIN).paragraphs]


def test_prose_above_a_datelined_paragraph_is_story_where_no_page_is() -> None:
    text = ["Pump carried up the hill", *PROSE[:2], f"NDOLA (AP) — {PROSE[2]}", PROSE[3]]
    assert paragraphs(*text) == PROSE[:4]
    assert kinds("\n\n".join(text))["Pump carried up the hill"] is BlockKind.HEADLINE


def test_one_line_above_a_datelined_paragraph_is_a_teaser() -> None:
    text = [
        "Pump carried up the hill",
        "Four men and a goat have brought the pump to where it was wanted.",
        f"NDOLA (AP) — {PROSE[2]}",
    ]
    assert paragraphs(*text, PROSE[3]) == PROSE[2:4]


def test_the_longer_line_below_the_headline_is_its_sub_headline() -> None:
    deck = "Four men and goat, who rested twice, are paid once"
    found = kinds("\n\n".join(["Pump carried up hill", deck, "By Ann Lee", f"NDOLA (AP) — {PROSE[0]}", *PROSE[1:]]))
    assert (found["Pump carried up hill"], found[deck]) == (BlockKind.HEADLINE, BlockKind.SUBHEADLINE)


def test_a_short_mark_with_much_prose_behind_it_ends_no_story() -> None:
    head = ["Pump carried up the hill", f"NDOLA (AP) — {PROSE[0]}"]
    assert paragraphs(*head, "ASSOCIATED PRESS.", *PROSE[1:]) == PROSE
    assert paragraphs(*head, "ASSOCIATED PRESS.", *PROSE[1:3]) == PROSE[:1]
    assert paragraphs(*head, "(Reporting by Ann Lee)", *PROSE[1:]) == PROSE[:1]


def test_a_slug_alone_is_a_slug_line() -> None:
    article = parse(f"BC-PUMP-KILL\n\nKILL KILL KILL\n\n{PROSE[0]}\n", formats=BUILTIN)
    assert article.slugline is not None
    assert str(article.slugline) == "BC-PUMP-KILL"


def test_short_lines_without_an_end_are_cross_heads() -> None:
    assert kinds("\n\n".join(["Pump carried up", *PROSE[:3], "THE ROPE", *PROSE[3:]]))["THE ROPE"] is BlockKind.CROSSHEAD


@pytest.mark.parametrize("line", ["— Ann Lee, rope maker", "-Commissioner Lee", "-- Ann Lee"])
def test_a_line_that_signs_a_quotation_is_no_cross_head(line: str) -> None:
    assert kinds("\n\n".join(["Pump carried up", *PROSE[:3], '"It is heavy."', line, *PROSE[3:]]))[line] is BlockKind.PARAGRAPH


def test_bullets_in_a_story_are_list_items() -> None:
    item = "* a bell that was paid for by the men who carried the pump"
    assert kinds("\n\n".join(["Pump carried up", *PROSE[:3], item, *PROSE[3:]]))[item] is BlockKind.LIST_ITEM


@given(stories("reuters"))
def test_every_block_has_a_kind_and_a_rule(story: tuple[str, object]) -> None:
    for block in parse(story[0] + "\n".join(MENU), formats=BUILTIN).blocks:
        assert block.kind is not BlockKind.UNKNOWN
        assert block.rule


@pytest.mark.parametrize("mark", ["•", "|", "o", "»"])
def test_a_button_alone_on_its_line_is_furniture(mark: str) -> None:
    assert kinds("\n\n".join(["Pump carried up", PROSE[0], mark, PROSE[1]]))[mark] is BlockKind.FURNITURE
