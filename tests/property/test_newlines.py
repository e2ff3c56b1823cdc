"""L6: CR LF, LF, CR and CR CR LF change spans, never texts."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, parse
from wireparse.testing import articles, hard_wrapped, spaced, spaced_and_wrapped, stories, wire_noise

ENDS = ("\r\n", "\r", "\r\r\n")
STORIES = (
    st.sampled_from(BUILTIN.names)
    .flatmap(lambda name: articles(name) if BUILTIN[name].transport else stories(name) | articles(name))
    .map(lambda story: story[0].replace("\r\n", "\n"))
)
LAID_OUT = st.tuples(STORIES, st.sampled_from([str, spaced, hard_wrapped, spaced_and_wrapped])).map(
    lambda pair: pair[1](pair[0])
)


@pytest.mark.parametrize("end", ENDS, ids=["crlf", "cr", "crcrlf"])
@given(LAID_OUT)
def test_stories_say_the_same(facts: Callable[[Article], object], end: str, text: str) -> None:
    assert facts(parse(text.replace("\n", end), formats=BUILTIN)) == facts(parse(text, formats=BUILTIN))


@pytest.mark.parametrize("end", ENDS, ids=["crlf", "cr", "crcrlf"])
@given(wire_noise().map(lambda text: text.replace("\r", "")), st.sampled_from(BUILTIN.names))
def test_wire_copy_in_any_order_says_the_same(facts: Callable[[Article], object], end: str, text: str, fmt: str) -> None:
    assert facts(parse(text.replace("\n", end), format=fmt)) == facts(parse(text, format=fmt))


CLAUSE = "It will open" + "\nat the mill" * 14 + "\non Dec. 9.\nIt will rain" + "\nat the mill" * 16 + "\non Dec. 9."
CAPTION = (
    "Town clock runs backwards\n\n    People look up at a clock in Ndola, Zambia,\nJanuary 1, 2025. Ann Lee/Reuters\n"
    "ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD\nPARTY.\n    (ANSA) - Ndola, January 1 - A town clock that has run\n"
    "backwards since a repair will stay as it is for now, after\ncouncillors failed to agree.\n"
)


@pytest.mark.parametrize("end", ENDS, ids=["crlf", "cr", "crcrlf"])
@pytest.mark.parametrize("text", [CLAUSE, CAPTION], ids=["a long clause", "a caption with a note"])
def test_what_is_measured_in_characters_is_as_long(facts: Callable[[Article], object], end: str, text: str) -> None:
    day = date(2032, 3, 1)
    again = parse(text.replace("\n", end), published=day, formats=BUILTIN)
    assert facts(again) == facts(parse(text, published=day, formats=BUILTIN))
