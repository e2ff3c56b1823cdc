"""Where a text that lost its line ends is cut: at the page's phrases, at gaps, behind sentences that are glued together."""

import pytest

from wireparse import BUILTIN
from wireparse._partition import partition
from wireparse._span import fold
from wireparse.grammar import Format, Rule
from wireparse.records import BlockKind

PAGE = Format(name="mill", title="Mill", spec="invented", furniture=("Read More", "Share", "Top Stories"))
P = "The ferry of Lier stopped on Monday when a seal had climbed aboard and would not leave it for hours"
REST = f"{P}. {P}. {P}."
"""Long enough for a line that may have been several."""


def pieces(text: str, fmt: Format = PAGE) -> list[str]:
    """The words of the blocks that are not blank, the page's phrases between angles."""
    return [
        f"<{b.text}>" if b.kind is BlockKind.FURNITURE else b.text
        for b in partition(text, fmt)
        if b.kind is not BlockKind.BLANK
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{REST} Read More {P}.", [REST, "<Read More>", f"{P}."]),
        (f"{P} Read More {REST}", [P, "<Read More>", REST]),
        (f"{P}. Read More “{REST}", [f"{P}.", "<Read More>", f"“{REST}"]),
        (f"{P}. Read More the {REST}", [f"{P}. Read More the {REST}"]),
        (f"{REST} Read More", [REST, "<Read More>"]),
        (f"Read More {REST}", ["<Read More>", REST]),
        (f"{REST} Share", [REST, "<Share>"]),
        (f"Share {REST}", ["<Share>", REST]),
        (f"{P}. Share {REST}", [f"{P}.", "<Share>", REST]),
        (f"{P}.” Share {REST}", [f"{P}.”", "<Share>", REST]),
        (f"{P}  Share {REST}", [P, "<Share>", REST]),
        (f"{P} Share {REST}", [f"{P} Share {REST}"]),
        (f"{P}, Share {REST}", [f"{P}, Share {REST}"]),
        (f"{P}Share {REST}", [P, "<Share>", REST]),
        (f"{P}XShare {REST}", [f"{P}XShare {REST}"]),
        (f"{P} Share Read More {REST}", [P, "<Share>", "<Read More>", REST]),
        (f"{P} Share Share {REST}", [P, "<Share>", "<Share>", REST]),
        (f"{P} Share and Share {REST}", [f"{P} Share and Share {REST}"]),
        (f"{P} Share Share Share {REST} Share Share {P}.", [P, *["<Share>"] * 3, REST, *["<Share>"] * 2, f"{P}."]),
        (f"{P}   {REST}", [P, REST]),
        (f"{P}  {REST}", [f"{P} {REST}"]),
    ],
)  # fmt: skip
def test_the_phrases_of_a_page_cut_a_text_of_one_line(text, found):
    assert pieces(text) == found


SPELT = Format(
    name="spelt", title="Spelt", spec="invented", furniture=("C'est Ici", "Æbler Her", "A Moose a Day", "Oö Nu", "X")
)


@pytest.mark.parametrize(
    "words",
    [
        "C'est Ici",
        "C’EST ici",
        "Æbler her",
        "ÆBLER HER",
        "A Moose a Day",
        "A\N{NO-BREAK SPACE}moose a day",
        "Oö nu",
        "OÖ NU",
        "X",
    ],
)
def test_a_phrase_cuts_the_line_however_its_letters_and_blanks_are_written(words):
    assert pieces(f"{P}. {words} {REST}", SPELT) == [f"{P}.", f"<{fold(words)}>", REST]
    assert pieces(f"{P}. {words}s {REST}", SPELT) == [f"{P}. {fold(words)}s {REST}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{P}.{REST}", [f"{P}.", REST]),
        (f"{P}!{REST}", [f"{P}!", REST]),
        (f"{P}?”{REST}", [f"{P}?”", REST]),
        (f"{P},”{REST}", [f"{P},”", REST]),
        (f"{P}.“{REST}", [f"{P}.", f"“{REST}"]),
        (f'"{P}."{REST}', [f'"{P}."', REST]),
        (f'{P}."{P}." {REST}', [f"{P}.", f'"{P}." {REST}']),
        (f'"{P}" "{P}."{REST}', [f'"{P}" "{P}."', REST]),
        (f'"{P}." {P}."{P}." {REST}', [f'"{P}." {P}.', f'"{P}." {REST}']),
        (f'"{P}."{P}."{P}."{REST}', [f'"{P}."', f"{P}.", f'"{P}."', REST]),
        (f"U.S.{REST}", [f"U.S.{REST}"]),
        (f"{P}.IT {REST}", [f"{P}.IT {REST}"]),
        (f"{P}.it {REST}", [f"{P}.it {REST}"]),
    ],
)  # fmt: skip
def test_sentences_that_are_glued_together_are_cut(text, found):
    assert pieces(text) == found
    assert pieces(text, BUILTIN["plain"]) == found
    assert pieces(f"{text}\n\n{REST}") == [*found, REST]
    assert pieces(f'"{P}.\n\n{text}\n\nIt ended.') == [f'"{P}.', *found, "It ended."]


def test_a_short_line_beside_others_is_not_cut() -> None:
    assert pieces(f"{P}.{P}.\n{P}.") == [f"{P}.{P}.", f"{P}."]


def test_what_a_rule_of_part_of_a_line_leaves_is_a_piece_of_its_own() -> None:
    label = Rule(name="label", kind=BlockKind.SLUGLINE, pattern="MILL:", examples=("MILL: burnt",), whole=False)
    fmt = Format(name="mill", title="Mill", spec="invented", rules=(label,))
    found = [(b.rule, b.span.start, b.span.end) for b in partition("MILL:  MILL: burnt\nMILL:  \n", fmt)]
    assert found == [("label", 0, 7), ("label", 7, 13), ("", 13, 19), ("label", 19, 27)]
    assert [(b.rule, b.span.end) for b in partition("MILL: \n  burnt\n\n MILL:", fmt)][:2] == [("label", 7), ("", 15)]


def test_phrases_of_no_more_than_300_characters_are_furniture() -> None:
    longest = "Mill " + "m" * 295
    assert len(longest) == 300
    fmt = Format(name="mill", title="Mill", spec="invented", furniture=(longest, longest + "m"))
    assert pieces(f"Lier\n{longest}\n{longest}m\n", fmt) == ["Lier", f"<{longest}>", f"{longest}m"]


def test_a_fault_of_a_rule_names_rule_and_format() -> None:
    def broken(_text: str, _span: object) -> int:
        raise ZeroDivisionError

    example = "MILL"
    fit = Rule(name="mill", kind=BlockKind.SLUGLINE, pattern="MILL", examples=(example,), extent=lambda _, span: span.end)
    object.__setattr__(fit, "extent", broken)
    fmt = Format(name="herald", title="Herald", spec="invented", rules=(fit,))
    with pytest.raises(ZeroDivisionError) as told:
        partition("MILL", fmt)
    assert told.value.__notes__ == ["raised by rule 'mill' of format 'herald' at Span(start=0, end=4)"]
