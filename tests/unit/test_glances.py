"""What is seen of a line at a glance is what a pattern, tried on each line, would find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, _authors, _facts, _titles, _units
from wireparse._facts import scores_of
from wireparse._partition import partition
from wireparse._regex import compile_pattern
from wireparse._rows import Line, ends_with
from wireparse._span import fold
from wireparse._units import Unit, units_of, words_in
from wireparse.records import BlockKind

MARKS = st.text(alphabet=".!?:;…。？”’\"')]»“ a1A\u0301\xa0", max_size=8)
LINES = st.lists(
    st.sampled_from(
        [
            "Ann",
            "Lee",
            "the",
            "heron",
            "(Getty",
            "PHOTO",
            "afp",
            "AFP",
            "dpa)",
            "Caption",
            "1,200",
            "3.",
            "12.",
            "*",
            "#",
            "•",
            "|",
            "-",
            "–",
            "“",
            "é",
            "\u0301x",
            "_",
            "Ålesund",
            "\u3042",
            "REUTERS/",
        ]
    ),
    min_size=1,
    max_size=9,
).map(" ".join)


@given(st.text(alphabet=st.sampled_from(" \t\n\r\x0b\x1c\x85\xa0\u2003\u3000\u200b\xadaé\ud800"), max_size=12))
def test_folding_is_parting_and_joining(text: str) -> None:
    assert fold(text) == " ".join(text.split())


@given(MARKS.map(fold))
def test_a_line_ends_with_a_stop_and_three_closing_marks_at_most(words: str) -> None:
    stop = re.compile(r"[.!?:;…。！？।॥۔؟][\"'”’»“)\]」]{0,3}\Z")
    assert ends_with(words, _units._STOPS) is (stop.search(words) is not None)


@given(MARKS.filter(str.strip))
def test_so_does_a_line_of_the_lay_out(words: str) -> None:
    row = Line.between(words, 0, len(words), ())
    assert row.ends is (re.search(r"[.!?:。！？：][\"'”’“»)」』）]{0,3}\Z", words.strip()) is not None)
    assert row.ends_node is (re.search(r"[.!?…。！？][\"'”’»“)\]」』]{0,3}\Z", words.strip()) is not None)


@given(LINES)
def test_bullets_and_numbers(words: str) -> None:
    assert _units._has_bullet(words) is (re.match(r"(?:[*+•▪◦#o]|\d{1,2}\.)(?:\s|\Z)", words) is not None)


@given(LINES, st.sampled_from([" ", "   ", "\t", " | "]))
def test_rows_of_tables(words: str, gap: str) -> None:
    shown = f"  {words.replace(' ', gap, 2)} \n"
    is_row = _units._COLUMNS.search(shown) is not None or len(_units._FIGURE.findall(fold(shown))) > 1
    assert _units._is_row(shown, fold(shown)) is is_row


@given(LINES)
def test_credits_at_the_end_of_a_line(words: str) -> None:
    assert _facts._credits(words) is (_facts._CREDIT.search(words, max(0, len(words) - _facts._TAIL)) is not None)


@given(LINES)
def test_the_words_of_a_line(words: str) -> None:
    assert words_in(words) == compile_pattern(r"\w++").findall(words)


@given(st.lists(LINES, min_size=1, max_size=5))
def test_keys_of_many_lines_are_those_of_each(lines: list[str]) -> None:
    assert _titles._keys(lines) == [_titles._key(line) for line in lines]


@given(LINES)
def test_names_begin_as_names(words: str) -> None:
    bare = _authors._bare(words)
    for single, pattern in ((False, _authors._NAMES), (True, _authors._ONE_NAME)):
        assert pattern.fullmatch(bare) is None or _authors._begins_as_names(words, single=single)


def test_indents_are_those_of_the_line_that_a_block_begins_on() -> None:
    text = "one\n\n  two three\n\tfour\n \n\n five"
    starts = [0, 4, text.index("two"), text.index("three"), text.index("four"), text.index("five")]
    assert list(_units._indents(text, sorted(starts)))[-4:] == [2, 2, 1, 1]
    assert next(_units._indents(text, [len("one")])) == 2


PROSE = "The heron of the upper pond has not been seen since the council let the water out."
PAGE = [
    *["Sign up for our newsletter", "Section one", "Three towns of the valley", "Write to ann@example.com"] * 6,
    *[PROSE] * 4,
]


@given(st.permutations(PAGE), st.sampled_from([0.5, 3.0, 6.0]))
def test_scores_are_told_up_to_a_bound(lines: list[str], bound: float) -> None:
    text = "\n\n".join(lines)
    units: list[Unit] = units_of(text, partition(text, BUILTIN["plain"]))
    exact, told = scores_of(units), scores_of(units, bound)
    assert exact.keys() == told.keys() == {u.index for u in units if u.block.kind is BlockKind.UNKNOWN}
    for place, score in exact.items():
        assert max(-bound, min(bound, told[place])) == pytest.approx(max(-bound, min(bound, score)))
