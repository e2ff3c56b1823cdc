"""Pages flattened with every text node on a line of its own: what links and bold type cut is joined, nothing else is."""

import pytest

from wireparse import BUILTIN
from wireparse._partition import partition
from wireparse.records import BlockKind

MENU = [f"Section {word}" for word in "one two three four five six seven eight nine ten eleven twelve thirteen".split()]
CUT = ["The heron of ", "Ebbing", " has left its ", "pond", ", the council said."]
"""A paragraph in which two words are links: enough to see how the page was flattened."""
AROUND = [*MENU, "", *CUT, "", *MENU, ""]


def blocks(*lines: str) -> list[str]:
    """The blocks that lines make in the midst of a page of text nodes, without those of the page."""
    text = "\n".join([*AROUND, *lines, "", "The end"])
    found = [b.text for b in partition(text, BUILTIN["plain"]) if b.kind is not BlockKind.BLANK]
    assert found.pop() == "The end"
    return found[len(MENU) * 2 + 1 :]


def test_the_paragraph_that_shows_it_is_one_block() -> None:
    text = "\n".join(AROUND)
    assert "The heron of Ebbing has left its pond , the council said." in [b.text for b in partition(text, BUILTIN["plain"])]


@pytest.mark.parametrize(
    ("nodes", "joined"),
    [
        (["The heron left the ", "pond", " on Monday."], "The heron left the pond on Monday."),
        (["Ann Lee", " left the pond."], "Ann Lee left the pond."),
        (["The heron left the ", "Ebbing Pond"], "The heron left the Ebbing Pond"),
        (["Ann Lee", "'s heron left."], "Ann Lee 's heron left."),
        (["Ann Lee", ", a baker, left."], "Ann Lee , a baker, left."),
        (["She asked (", "Bo Moe", ") to leave."], "She asked ( Bo Moe ) to leave."),
        (["She told the ", "Echo", ': "It left."'], 'She told the Echo : "It left."'),
        (["She said: ", '"It left."'], 'She said: "It left."'),
        (["N", "o heron was seen all day."], "N o heron was seen all day."),
        (["Kisumu lies on the lake,", "", "and the heron with it."], "Kisumu lies on the lake, and the heron with it."),
        (["気象庁は ", "津波", "、注意報を出した。"], "気象庁は 津波 、注意報を出した。"),
    ],
)
def test_a_sentence_over_several_nodes_is_one_paragraph(nodes: list[str], joined: str) -> None:
    assert blocks(*nodes) == [joined]


@pytest.mark.parametrize(
    "nodes",
    [
        ["The heron left. ", "Ann Lee saw it go."],
        ["Ann Lee", "Bo Moe"],
        [" Towns ", " Weather ", " Sport "],
        ["READ THIS ", "The heron left the pond."],
        ["The pond stood dry", "- The heron left", "- The fish were counted"],
        ["Ann Lee", "", "Bo Moe saw it go."],
        ["The pond,", "", "", "and the fish"],
        ["Heron leaves pond", "Goat wins prize"],
        ["gone", "", "away"],
    ],
)
def test_other_nodes_stay_apart(nodes: list[str]) -> None:
    assert blocks(*nodes) == [node.strip() for node in nodes if node]


def test_a_text_with_lay_out_is_not_joined() -> None:
    lines = [f"      {line}" for line in AROUND if line]
    found = [b.text for b in partition("\n\n".join(lines), BUILTIN["plain"]) if b.kind is not BlockKind.BLANK]
    assert found == [line.strip() for line in lines]


def test_a_short_text_is_not_joined() -> None:
    found = [b.text for b in partition("\n".join(CUT), BUILTIN["plain"])]
    assert found == [node.strip() for node in CUT]
