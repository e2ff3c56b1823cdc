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
        ("&nbsp;40\u202fpeople\xa0swam", " 40 people swam"),
        ("\u200eStay\u202c", "Stay"),
        ("Sta\u200cy, 4\u200d0", "Stay, 40"),
        ("می\u200cخواهم \U0001f468\u200d\U0001f469", "می\u200cخواهم \U0001f468\u200d\U0001f469"),
        ('<a href="/x" rel=1>Stay</a>, <b>he</b> <em class="y">said</em>', "Stay, he said"),
        ("<p>Stay.</p><p>Go.<br/>Now<BR>", "\nStay.\n\nGo.\nNow\n"),
        ("Stay.<br />\r\nGo.</p> \nNow", "Stay.\nGo. \nNow"),
        ("Stay.&#13;\nGo.&#xD;\r\nNow.&amp;#13;Then.&#13;&#10;Oh", "Stay.\nGo.\nNow.\nThen.\nOh"),
        ("Stay.\r\r\nGo.\r\nNow.\r\rThen.\n", "Stay.\nGo.\nNow.\n\nThen.\n"),
        ("&lt;p&gt; <P> <ABCD.N> <T> < b> <b <x> <bold>", "<p> <P> <ABCD.N> <T> < b> <b <x> <bold>"),
    ],
)
def test_a_copy_reads_as_a_person_does(source: str, seen: str) -> None:
    assert read(source).text == seen


def test_a_source_without_either_is_its_own_copy() -> None:
    source = "A ferry ran aground."
    assert read(source).text is source


def test_a_tag_parts_paragraphs() -> None:
    source = "<p>A ferry ran aground off Naha.</p><p>It carries <b>rice</b>, said its owner.</p>"
    article = parse(source, formats=BUILTIN)
    assert [p.text for p in article.paragraphs] == ["A ferry ran aground off Naha.", "It carries rice, said its owner."]
    assert [p.span.of(source) for p in article.paragraphs][1] == "It carries <b>rice</b>, said its owner."


def test_blanks_that_do_not_break_a_line_move_nothing() -> None:
    source = "LUSAKA, March\xa02 (Reuters)\xa0- Copper rose\xa05 percent on Tuesday, traders said."
    article = parse(source, formats=BUILTIN)
    assert article.source == source
    assert article.dateline is not None
    assert article.dateline.span.of(source) == "LUSAKA, March\xa02 (Reuters)"


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
    if "&" not in copy and not ("&" in text and "<" in copy):  # "&lt;p&gt;" is read as what a tag looks like
        assert read(copy).text == copy


@given(wire_noise(10))
def test_words_of_the_whole_are_the_copy(text: str) -> None:
    assert words(text, Span(0, len(text))) == " ".join(read(text).text.split())
