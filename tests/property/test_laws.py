"""The laws of one article, over texts of every kind: lossless (L1), placed (L2), remade (L3), stable (L6), honest (L8)."""

from hypothesis import example, given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse
from wireparse.testing import articles, check_article, stories, wire_noise

ANY_TEXT = st.text() | st.text(st.characters(codec=None, categories=None), max_size=60)
LETTERS = st.text(st.sampled_from(" \n\r\t\"'“”().:-/,ABCabc019&;é\xa0\x85\u2028"), max_size=300)


@given(ANY_TEXT | LETTERS, st.sampled_from(BUILTIN.names))
@example("", "plain")
@example("\ud800\udc00 \ud800", "cna")
@example("&#173;", "plain")
@example("\u200b", "reuters")
@example("&quot;", "plain")
def test_any_text_keeps_the_laws(text: str, fmt: str) -> None:
    check_article(parse(text, format=fmt))


@given(wire_noise())
def test_wire_copy_in_any_order_keeps_the_laws(text: str) -> None:
    check_article(parse(text, formats=BUILTIN))


@given(wire_noise(), st.sampled_from(BUILTIN.names))
def test_in_every_format(text: str, fmt: str) -> None:
    check_article(parse(text, format=fmt))


@given(
    st.sampled_from(BUILTIN.names).flatmap(
        lambda name: articles(name) if BUILTIN[name].transport else stories(name) | articles(name)
    )
)
def test_rendered_stories_keep_the_laws(story: tuple[str, object]) -> None:
    check_article(parse(story[0], formats=BUILTIN))


@given(st.sampled_from(BUILTIN.names).flatmap(articles), st.data())
def test_damaged_stories_keep_the_laws(story: tuple[str, object], data: st.DataObject) -> None:
    text = story[0]
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    noise = data.draw(wire_noise(5))
    check_article(parse(text[:start] + noise + text[end:], formats=BUILTIN))
    check_article(parse(text[start:end], formats=BUILTIN))
