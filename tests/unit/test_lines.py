"""Lines end at CR CR LF, CR LF, LF and CR, and at nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._lines import lines
from wireparse.testing import wire_noise


def split(text: str) -> list[str]:
    return [span.of(text) for span in lines(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a\n"]),
        ("a\nb", ["a\n", "b"]),
        ("a\r\nb\r\n", ["a\r\n", "b\r\n"]),
        ("a\rb", ["a\r", "b"]),
        ("a\r\r\nb", ["a\r\r\n", "b"]),
        ("a\r\r\r\nb", ["a\r", "\r\r\n", "b"]),
        ("a\n\nb", ["a\n", "\n", "b"]),
        ("a\n\rb", ["a\n", "\r", "b"]),
    ],
)
def test_where_lines_end(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_what_ends_a_line_elsewhere_ends_none_here(char: str) -> None:
    assert split(f"a{char}b") == [f"a{char}b"]


@given(st.text() | wire_noise())
def test_lines_joined_are_the_text(text: str) -> None:
    assert "".join(split(text)) == text
