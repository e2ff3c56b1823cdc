"""Where the messages of a feed begin."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import split_messages
from wireparse.records import Span
from wireparse.testing._noise import wire_noise

GOLDEN = Path(__file__).parents[1] / "golden"
TRANSPORTS = ("anpa1312", "asianet", "iptc7901", "zczc")
"""The formats whose headers tell where a message begins; monitoring services write as their agencies do."""
MESSAGES = [path.read_bytes().decode("utf-8") for name in TRANSPORTS for path in sorted((GOLDEN / name).glob("*.txt"))]
STORY = "Ferry stuck off Naha\n\nNAHA (AP) - A ferry with 40 people aboard ran aground and stayed there.\n"
BARE = "r i BC-MILL-FIRE   03-01 0412\nFire stops mill\n   NAHA (AP) _ A mill burned.\n"


def pieces(text: str) -> list[str]:
    return [span.of(text) for span in split_messages(text)]


def stripped(text: str) -> list[str]:
    return [piece.strip() for piece in pieces(text)]


def test_nothing_has_no_message():
    assert split_messages("") == ()


@pytest.mark.parametrize("text", [*MESSAGES, STORY, STORY + STORY, "\n", "NNNN", "\x01", "\x04", "ZCZC"])
def test_one_message_is_one_stretch(text: str):
    assert split_messages(text) == (Span(0, len(text)),)


@given(st.lists(st.sampled_from(MESSAGES), min_size=1, max_size=6), st.sampled_from(["", "\n", "\r\n\r\n", "\n\x0c\n"]))
def test_joined_messages_are_parted_where_they_were_joined(messages: list[str], between: str):
    feed = "".join(message + ("\n" if not message.endswith(("\n", "\r", "\x04")) else "") + between for message in messages)
    assert stripped(feed) == [message.strip() for message in messages]


@pytest.mark.parametrize("message", MESSAGES, ids=range(len(MESSAGES)))
def test_a_message_twice_is_two(message: str):
    assert stripped(f"{message}\n{message}") == [message.strip()] * 2


@pytest.mark.parametrize("end", ["\n", "Reuter\n", "\x03\n", "AP-WF-02-20-31 0337GMT<\n", "-30-\n", "(END)\n\n"])
def test_a_bare_header_line_begins_a_message_behind_an_end(end: str):
    first = "z0471 -----\n" + BARE
    assert pieces(first + end + BARE) == [first + end, BARE]


@pytest.mark.parametrize("selectors", ["F\n", "C T\n", "V RM\n", ""])
def test_selectors_that_lost_their_codes_belong_to_the_message_below(selectors: str):
    message = f"{selectors}f0471reute\n{BARE} Reuter\n \n"
    assert pieces(message * 3) == [message] * 3


def test_a_bare_header_line_in_the_middle_of_a_paragraph_begins_none():
    text = f"The clerk read out the line\n{BARE}and went home.\n"
    assert len(pieces(text)) == 1


@pytest.mark.parametrize("line", ["a b c 01-01", "r a pump 03-01 0412", "Source: Reuters", "see ZCZC below", "the NNNN code"])
def test_prose_begins_none(line: str):
    assert len(pieces(f"{STORY}\n{line}\n\n{STORY}")) == 1


def test_white_space_between_belongs_to_the_message_before():
    assert pieces("ZCZC AAP\n#A\nNNNN\n\n  ZCZC AAP\n#B\nNNNN\n") == ["ZCZC AAP\n#A\nNNNN\n\n  ", "ZCZC AAP\n#B\nNNNN\n"]


def test_what_comes_behind_an_end_of_transmission_is_a_message():
    assert stripped("ZCZC AAP\n#A\nNNNN\n" + STORY) == ["ZCZC AAP\n#A\nNNNN", STORY.strip()]
    assert stripped("\x01z0471\x1f-----\nx\x03\x04\n\n" + STORY) == ["\x01z0471\x1f-----\nx\x03\x04", STORY.strip()]


def test_what_stands_before_the_first_header_is_a_message():
    assert stripped(STORY + "ZCZC AAP\n#A\nNNNN\n") == [STORY.strip(), "ZCZC AAP\n#A\nNNNN"]


@given(st.text() | wire_noise())
def test_any_text_is_parted_without_a_loss(text: str):
    spans = split_messages(text)
    assert "".join(span.of(text) for span in spans) == text
    assert all(span.start < span.end for span in spans)
    assert [s.end for s in spans[:-1]] == [s.start for s in spans[1:]]


@pytest.mark.parametrize("value", [b"ZCZC", None, 1])
def test_only_str_is_parted(value: object):
    with pytest.raises(TypeError, match="wireparse splits str"):
        split_messages(value)  # type: ignore[arg-type]
