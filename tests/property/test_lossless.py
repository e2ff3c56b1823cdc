"""L1: the blocks, joined, are the source.  Written out here once more, so that it does not rest on the kit alone."""

from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse
from wireparse.testing import wire_noise


@given(st.text() | wire_noise(), st.sampled_from(BUILTIN.names))
def test_blocks_joined_are_the_source(text: str, fmt: str) -> None:
    assert "".join(block.span.of(text) for block in parse(text, format=fmt).blocks) == text


@given(wire_noise())
def test_every_character_is_in_the_block_that_is_there(text: str) -> None:
    article = parse(text, formats=BUILTIN)
    for offset in range(len(text)):
        span = article.block_at(offset).span
        assert span.start <= offset < span.end
