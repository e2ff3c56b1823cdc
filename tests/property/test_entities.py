"""Character references and curly quotation marks in place of straight ones give the same story."""

import json
from collections.abc import Callable
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, parse
from wireparse.testing import articles, stories, wire_noise

STORIES = (
    st.sampled_from(BUILTIN.names)
    .flatmap(lambda name: articles(name) if BUILTIN[name].transport else stories(name) | articles(name))
    .map(lambda story: story[0])
)
CODED: dict[str, Callable[[str], str]] = {
    "named": lambda text: escape(text, quote=True),
    "decimal": lambda text: text.replace("&", "&#38;").replace('"', "&#34;").replace("'", "&#39;"),
    "hexadecimal": lambda text: text.replace("&", "&#x26;").replace('"', "&#x22;"),
    "twice": lambda text: escape(escape(text, quote=True), quote=True),
    "soft-hyphens": lambda text: text.replace("tion", "t\N{SOFT HYPHEN}ion").replace("ing", "\N{ZERO WIDTH SPACE}ing"),
}


@pytest.mark.parametrize("coding", CODED)
@given(STORIES)
def test_coded_characters_are_read_as_what_they_stand_for(facts: Callable[[Article], object], coding: str, text: str) -> None:
    assert facts(parse(CODED[coding](text), formats=BUILTIN)) == facts(parse(text, formats=BUILTIN))


def curly(text: str) -> str:
    """An opening mark has nothing or a blank before it."""
    behind = ("\n" + text)[: len(text)]
    return "".join(
        c if c != '"' else "“" if before.isspace() or before in "([" else "”" for before, c in zip(behind, text, strict=True)
    )


@given(STORIES)
def test_curly_quotes_are_quotes(facts: Callable[[Article], object], text: str) -> None:
    straight, curled = facts(parse(text, formats=BUILTIN)), facts(parse(curly(text), formats=BUILTIN))
    assert _straight(curled) == _straight(straight)


def _straight(told: object) -> str:
    return json.dumps(told, ensure_ascii=False).replace("“", r"\"").replace("”", r"\"")


@given(wire_noise(), st.sampled_from(BUILTIN.names))
def test_spans_count_in_the_text_with_its_references(text: str, fmt: str) -> None:
    coded = text.replace("e", "&#101;").replace("R", "&#x52;")
    article = parse(coded, format=fmt)
    assert "".join(block.span.of(coded) for block in article.blocks) == coded
