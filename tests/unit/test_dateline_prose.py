"""What opens with prose is dismissed before any head of a dateline is read, and nothing else is."""

import pytest

from wireparse._span import Span
from wireparse.extract._places import opens_with_prose, read_places


@pytest.mark.parametrize(
    "text", ["The mill closed at dawn - late", "A heron sat there — still", "Officials said the dam: all of it"]
)
def test_prose_is_dismissed(text: str) -> None:
    assert opens_with_prose(text, Span(0, len(text)))
    assert all(read_places(text, Span(0, end)) is None for end in range(15, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "NDOLA, Zambia (AP) - The mill closed",
        "Sunday march 3 - The mill closed",
        "The mill may l - closed",
        "The mill closed NO DATE - late",
        "New york city council - late",
        "Oslo and the mill - late",
        "NDOLA — the mill closed at dawn",
        "Ndola: the mill closed at dawn",
        "Mill closed",
        "",
    ],
)
def test_what_may_be_a_head_is_read(text: str) -> None:
    assert not opens_with_prose(text, Span(0, len(text)))
