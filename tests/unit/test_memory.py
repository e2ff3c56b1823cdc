"""What is held of a text while it is read, and what its article holds of it: not the same thing twice."""

import gc
import tracemalloc

import pytest

from wireparse import BUILTIN, parse

STORY = """NDOLA, Zambia, March 1 (Reuters) - The mill on Pier 9 will close, its owner Ann Lee said on Monday.

Lee said on Monday that the pumps had failed.

Lee said on Monday that nobody came.
"""


def at_most(text: str) -> float:
    """The most memory that a parse takes beside the text, in sizes of the text; tables and patterns are there before."""
    parse(text, formats=BUILTIN)
    gc.collect()
    tracemalloc.start()
    try:
        parse(text, formats=BUILTIN)
        return tracemalloc.get_traced_memory()[1] / len(text)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("piece", "times"),
    [("\n", 10), (" \n", 10), ('"', 60), ("“a” ", 220), ("A ", 200), ("Lee said.\n", 100)],
)
def test_what_a_hostile_text_takes_is_bounded(piece, times):
    assert at_most(piece * (20_000 // len(piece))) < times


def test_a_paragraph_holds_the_words_of_its_block():
    article = parse(STORY, formats=BUILTIN)
    words = {id(block.text) for block in article.blocks}
    assert [id(paragraph.text) in words for paragraph in article.paragraphs] == [False, True, True]


def test_reported_words_and_their_place_are_held_once():
    quote = parse(STORY, formats=BUILTIN).quotes[-1]
    assert quote.text is quote.parts[0].text
    assert quote.span is quote.parts[0].span


def test_what_is_often_said_is_held_once():
    article = parse(STORY, formats=BUILTIN)
    assert len({id(quote.cue.text) for quote in article.quotes}) == len({quote.cue.text for quote in article.quotes})
    said = [(date.text, date.value) for date in article.dates]
    assert len({id(text) for text, _ in said}) == len({text for text, _ in said}) < len(said)
    assert len({id(value) for _, value in said}) == len({value for _, value in said}) < len(said)
