"""What opens with prose is dismissed before any head of a dateline is read, and nothing else is."""

import pytest

from wireparse._regex import compile_plain
from wireparse._span import Span
from wireparse.extract._places import opens_with_prose, read_places
from wireparse.extract.dateline.dates import find_date_before
from wireparse.extract.dateline.head import read_head
from wireparse.extract.dateline.tags import BARE_TAGS


@pytest.mark.parametrize(
    "text",
    [
        "The mill closed at dawn - late",
        "A heron sat there — still",
        "Officials said the dam: all of it",
        "The mill closed NO DATE - late",
    ],
)
def test_prose_is_dismissed(text: str) -> None:
    assert opens_with_prose(text, 0, len(text))
    assert all(read_places(text, Span(0, end)) is None for end in range(15, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "NDOLA, Zambia (AP) - The mill closed",
        "Sunday march 3 - The mill closed",
        "March l - closed",
        "NO DATE - late",
        "New york city - late",
        "Oslo and the hague - late",
        "NDOLA New jersey - late",
        "Mid-may Ndola - late",
        "NDOLA — the mill closed at dawn",
        "Ndola: the mill closed at dawn",
        "Mill",
        "",
    ],
)
def test_what_may_be_a_head_is_read(text: str) -> None:
    assert not opens_with_prose(text, 0, len(text))


@pytest.mark.parametrize("word", ["went", "mill", "is", "sold"])
@pytest.mark.parametrize("place", ["Ndola {}, Zambia", "The {} Ndola", "Ndola and the {}", "Ndola {} May 3", "{} Ndola, May 3"])
def test_no_head_is_read_where_prose_opens(word: str, place: str) -> None:
    text = place.format(word)
    assert opens_with_prose(text, 0, len(text))
    assert read_head(text, 0, len(text)) is None
    assert find_date_before(text, 0, len(text)) is None or read_places(text, Span(0, text.find("May 3"))) is None


@pytest.mark.parametrize(
    "date", ["March 3", "3 mars", "mayo 3", "le 3 mai", "friday, march 3", "March l", "March lst", "NO DATE"]
)
def test_dates_open_no_prose(date: str) -> None:
    assert not opens_with_prose(f"{date} (AP) - The mill", 0, 99)
    assert not opens_with_prose(f"Ndola {date} (AP) - The mill", 0, 99)


@pytest.mark.parametrize(
    "tail",
    ["March 3", "3 March", "3. Mai", "May 3rd", "March l", "NO DATE", "May 3 / 10:30 p.m.", "2031 May 3, vasárnap", "3 mai "],
)
def test_dates_are_found_by_their_last_word(tail: str) -> None:
    text = f"NDOLA, {tail}"
    assert find_date_before(text, 0, len(text)) is not None


def test_no_bare_tag_begins_with_a_small_letter() -> None:
    assert not compile_plain(r"\(\?:[a-z]|\|[a-z]").search(BARE_TAGS)
