"""The reading copy: references decoded, what nobody sees left out, every offset led back to the source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse
from wireparse._reading import read, words
from wireparse.records import Article, Excerpt, Span
from wireparse.testing import wire_noise


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("&quot;Stay,&quot; he said", '"Stay," he said'),
        ("&amp;quot;Stay&amp;quot;", '"Stay"'),
        ("&#8220;Stay&#x201D;", "“Stay”"),
        ("AT&amp;T", "AT&T"),
        ("wa\xadter", "water"),
        ("\ufeffwa\u200bter\u2060", "water"),
        ("&shy;&#173;", ""),
        ("&nosuch;", "&nosuch;"),
        ("&quot", "&quot"),
        ("R&D; x", "R&D; x"),
        ("&#0;", "�"),
        ("plain", "plain"),
    ],
)
def test_a_copy_reads_as_a_person_does(source: str, seen: str) -> None:
    assert read(source).text == seen


def test_a_source_without_either_is_its_own_copy() -> None:
    source = "A ferry ran aground."
    assert read(source).text is source


def test_words_are_the_copy_folded() -> None:
    assert words("x &quot;a\r\n b&quot; y", Span(2, 19)) == '"a b"'


def test_spans_lead_back_to_the_whole_reference() -> None:
    source = "&quot;Stay&quot; here"
    reading = read(source)
    span = Span(0, reading.text.index(" here"))
    article = Article(source=reading.text, format="plain", headline=Excerpt('"Stay"', span))
    placed = reading.place(article)
    assert placed.source == source
    assert placed.headline is not None
    assert placed.headline.span.of(source) == "&quot;Stay&quot;"


@pytest.mark.parametrize("source", ["\xad", "\u200b\u200b", "&shy;"])
def test_a_source_that_nobody_sees_is_one_blank_block(source: str) -> None:
    article = parse(source, formats=BUILTIN)
    assert [(b.kind.value, b.span) for b in article.blocks] == [("blank", Span(0, len(source)))]


@given(st.text() | wire_noise())
def test_reading_twice_is_reading_once_where_nothing_is_coded(text: str) -> None:
    copy = read(text).text
    if "&" not in copy:
        assert read(copy).text == copy


@given(wire_noise(10))
def test_words_of_the_whole_are_the_copy(text: str) -> None:
    assert words(text, Span(0, len(text))) == " ".join(read(text).text.split())
