"""Quick looks dismiss nothing that the slow readers would have found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span
from wireparse.data.agencies import AGENCIES
from wireparse.data.credits import MARKS
from wireparse.extract._caption_traces import has_trace
from wireparse.extract._credit_parts import read_parts
from wireparse.extract._credit_words import known_part, may_be_known
from wireparse.extract._desk_lines import read_desk_line
from wireparse.grammar import CaptionStyle

STYLE = CaptionStyle(owners=("Heron Press",))
SPELLINGS = sorted({*MARKS, "Heron Press", *(name for agency in AGENCIES for name in agency.spellings)})
PIECES = st.sampled_from(SPELLINGS) | st.sampled_from(["Ann Lee", "the mill", "via", "Photo", "courtesy", "for", "of", "2031"])
JOINTS = st.sampled_from(["/", " / ", " ", ", ", " via ", " - ", "-", ": ", " (", ") ", "\u200b", " Source: ", "—"])


@given(st.lists(st.tuples(JOINTS, PIECES), min_size=1, max_size=5))
def test_words_in_which_a_credit_is_known_may_be_known(parts: list[tuple[str, str]]) -> None:
    words = "".join(joint + piece for joint, piece in parts)
    reading = read_parts(words, STYLE)
    assert reading is None or not reading.known or may_be_known(words, STYLE)


def test_every_agency_and_mark_may_be_known() -> None:
    assert [name for name in SPELLINGS if known_part(name, STYLE) is not None and not may_be_known(name, STYLE)] == []


@pytest.mark.parametrize("words", ["which he built in a year", "the mill of Ndola", "a heron"])
def test_an_aside_is_not_known(words: str) -> None:
    assert not may_be_known(words, STYLE)
    said = f"The mill ({words}) stood still for a day."
    assert not has_trace(said, Span(0, len(said)), STYLE)


@pytest.mark.parametrize("inside", ["AP Photo/Ann Lee", "left", "Reuters", "Ann Lee, Mesa Gazette", "Heron Press"])
def test_brackets_with_a_credit_or_a_position_leave_a_trace(inside: str) -> None:
    said = f"A heron walks in Ndola at dawn ({inside})."
    assert has_trace(said, Span(0, len(said)), STYLE)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Enditem", True),
        ("Schluss", True),
        ("(AFP/Agenturen/ab)", True),
        ("The mill stood still", False),
        ("Yesterday", False),
        ("ab/cde Yesterday", False),
    ],
)
def test_long_words_of_no_agency_are_prose(line: str, *, is_one: bool) -> None:
    assert (read_desk_line(line, Span(0, len(line))) is not None) is is_one
