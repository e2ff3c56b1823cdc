"""Spans are half-open ranges of code points; folding white space is the last step of every reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span, fold, trim


def test_a_span_is_the_stretch_it_names() -> None:
    assert Span(3, 7).of("0123456789") == "3456"


def test_code_points_are_counted_not_bytes_or_halves() -> None:
    assert Span(1, 2).of("a💧b") == "💧"


@pytest.mark.parametrize(
    ("inner", "held"), [(Span(2, 5), True), (Span(3, 4), True), (Span(2, 6), False), (Span(1, 3), False), (Span(5, 5), True)]
)
def test_a_span_holds_what_lies_wholly_inside(inner: Span, held: bool) -> None:
    assert Span(2, 5).holds(inner) is held


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("a\r\n\tb", "a b"),
        ("  a  ", "a"),
        ("", ""),
        (" \n", ""),
        ("a\xa0b", "a b"),
        ("a\u2028b\x85c", "a b c"),
        ("a\u200bb", "a\u200bb"),
    ],
)
def test_runs_of_white_space_fold_to_one_space(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_trimming_drops_white_space_at_the_ends_and_nothing_else(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    span = trim(text, start, end)
    assert span.of(text) == text[start:end].strip()
    assert start <= span.start <= span.end <= end
