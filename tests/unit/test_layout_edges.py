"""How a text is laid out, at the bounds: of one line, broken at a width, a text node a line, or a paragraph a line."""

import pytest

from wireparse._layout import Layout, joints, laid_out


def mills(length: int, end: str = "") -> str:
    """A line of so many characters, of words of four letters, with no stop but `end`."""
    return ("mill " * length)[: length - 1 - len(end)] + "l" + end


def kind(*lines: str, transport: bool = False) -> Layout:
    return laid_out("\n".join(lines), transport=transport)[0]


def joined(*lines: str, transport: bool = False) -> list[bool]:
    layout, rows = laid_out("\n".join(lines), transport=transport)
    return list(joints(layout, rows))


FULL, SHORT, STOPPED = mills(60), mills(40), mills(60, ".")


@pytest.mark.parametrize(
    ("lines", "layout"),
    [
        ([], Layout.LINES),
        ([mills(299)], Layout.LINES),
        ([mills(300)], Layout.ONE_LINE),
        (["", f"  {mills(300)}  ", ""], Layout.ONE_LINE),
        ([mills(300), mills(4)], Layout.LINES),
        ([FULL] * 2, Layout.LINES),
        ([FULL] * 3, Layout.WRAPPED),
        ([mills(30)] * 3, Layout.WRAPPED),
        ([mills(29)] * 3, Layout.LINES),
        ([mills(110)] * 3, Layout.WRAPPED),
        ([mills(111)] * 3, Layout.LINES),
        ([STOPPED] * 4, Layout.LINES),
        ([FULL] * 10 + [mills(78)], Layout.WRAPPED),
        ([FULL] * 10 + [mills(79)], Layout.WRAPPED),
        ([FULL] * 12 + [mills(79)] + [FULL] * 12 + [mills(79)] + [FULL] * 12, Layout.LINES),
        ([FULL] * 25 + [mills(79)] + [FULL] * 25 + [mills(79)], Layout.WRAPPED),
        ([FULL] * 10 + [mills(79), FULL] * 2, Layout.LINES),
        (["", *[FULL] * 3, ""], Layout.WRAPPED),
        ([f"     {FULL}", FULL] * 6, Layout.WRAPPED),
        ([FULL, "", ""] * 6, Layout.LINES),
        (["  a   b  ", *[FULL] * 3], Layout.WRAPPED),
        ([f"{mills(20)}   {mills(37)}"] * 4, Layout.LINES),
        ([*[FULL, SHORT] * 3, FULL], Layout.WRAPPED),
        ([*[SHORT] * 12, FULL, FULL, FULL], Layout.LINES),
    ],
)
def test_how_a_text_is_laid_out(lines, layout):
    assert kind(*lines) is layout


def test_in_a_message_one_full_line_shows_that_only_full_ones_run_on():
    assert kind(FULL, FULL, transport=True) is Layout.FILLED
    assert kind(STOPPED, STOPPED, transport=True) is Layout.LINES
    assert kind(FULL, FULL, SHORT, transport=True) is Layout.WRAPPED
    assert joined(FULL, FULL, transport=True) == [True, False]
    assert joined(FULL, FULL) == [False, False]


def test_in_a_wrapped_text_paragraphs_begin_behind_a_gap_an_indent_or_a_short_sentence():
    assert joined(FULL, FULL, FULL, mills(20, "."), FULL) == [True, True, True, False, False]
    assert joined(FULL, FULL, FULL, mills(20), FULL) == [True, True, True, True, False]
    assert joined(FULL, FULL, "", FULL, FULL) == [True, False, False, True, False]
    assert joined(FULL, FULL, "", "", FULL, FULL) == [True, False, True, False, True, False]
    assert joined(f"   {FULL}", FULL, FULL, f"   {FULL}", FULL) == [True, True, False, True, False]
    assert joined(*[f"   {FULL}"] * 3, f"    {FULL}") == [True, True, False, False]


def test_a_line_is_full_where_the_next_word_would_not_have_fitted():
    width = [FULL] * 12
    for length, full in ((52, False), (53, True), (54, True)):
        assert joined(*width, mills(length, "."), FULL)[-2] is full
    assert joined(*width, f"  {mills(51, '.')}", FULL)[-2:] == [True, False]


def test_rows_of_tables_are_no_part_of_a_paragraph():
    table = f"{mills(20)}   {mills(37)}"
    assert joined(FULL, FULL, FULL, table, FULL) == [True, True, False, False, False]
    bars = f"{mills(20)}|{mills(20)}|{mills(20)}|"
    assert joined(FULL, FULL, FULL, bars, FULL) == [True, True, False, False, False]
    assert joined(FULL, FULL, FULL, f"{mills(29)}|{mills(29)}", FULL) == [True, True, True, True, False]


@pytest.mark.parametrize("blank", ["\t", "\v", "\x85", "\xa0", "\u2003", "\u3000"])
def test_a_gap_is_three_blanks_of_any_kind(blank):
    assert joined(FULL, FULL, FULL, f"{mills(20)}{blank * 3}{mills(30)}", FULL) == [True, True, False, False, False]
    assert joined(FULL, FULL, FULL, f"{mills(20)}{blank * 2}{mills(30)}l", FULL)[2] is True


NODES = [f"Section {n}" for n in range(26)]
"""A menu: with the lines below it is a page of thirty text nodes."""


@pytest.mark.parametrize(
    ("cuts", "layout"),
    [
        (["A heron left ", "Lier", " at noon", "."], Layout.NODES),
        (["A heron left ", "Lier", "and the pond", "."], Layout.LINES),
        (["A heron left", "Lier", ", a town", ", at noon"], Layout.NODES),
        (["A heron left ", "the pond", "The goat", "stayed"], Layout.LINES),
        (["A heron left ", "the pond", "The goat ", "stayed"], Layout.NODES),
    ],
)
def test_two_cuts_show_a_page_of_text_nodes(cuts, layout):
    assert kind(*NODES, *cuts) is layout
    assert kind(*NODES[1:], *cuts) is Layout.LINES


def test_a_page_of_text_nodes_has_few_indents():
    cuts = ["A heron left ", "Lier", " at noon", "."]
    assert kind(*NODES[:20], *[f"  {n}" for n in NODES[:6]], *cuts) is Layout.NODES
    assert kind(*NODES[:19], *[f"  {n}" for n in NODES[:7]], *cuts) is Layout.LINES
    assert kind(*NODES[:19], *[f" {n}" for n in NODES[:7]], *cuts) is Layout.NODES


def test_lines_end_in_the_text_as_it_stands():
    _, rows = laid_out("  Ann Lee  \n\nBo\r\n", transport=False)
    assert [(row.span.start, row.span.end, row.indent, row.length) for row in rows] == [
        (0, 12, 2, 7),
        (12, 13, 1, 0),
        (13, 17, 0, 2),
    ]


@pytest.mark.parametrize("blank", [1, 2, 3, 40])
def test_of_many_blank_lines_two_are_kept_and_none_is_lost(blank):
    text = "Ann\n" + " \n" * blank + "Bo\n"
    _, rows = laid_out(text, transport=False)
    assert len(rows) == 2 + min(2, blank)
    assert "".join(row.span.of(text) for row in rows) == text


def test_blank_lines_count_where_lines_with_indents_are_few():
    cuts = ["A heron left ", "Lier", " at noon", "."]
    page = [*NODES[:20], *[f"  {n}" for n in NODES[:7]], *cuts]
    assert kind(*page) is Layout.LINES
    assert kind(*page, *[""] * 20) is Layout.NODES


def test_on_a_page_of_text_nodes_a_line_of_four_words_goes_on_in_small_letters():
    cuts = ["A heron left ", "Lier", " at noon", "."]
    page = [*NODES, *cuts, ""]
    assert joined(*page, "Three of them left", "away")[-2:] == [True, False]
    assert joined(*page, "Three of them", "away")[-2:] == [False, False]
    assert joined(*page, "Three of them left", "", "away")[-3:] == [True, True, False]
    assert joined(*page, "Three of them", "", "away")[-3:] == [False, False, False]
