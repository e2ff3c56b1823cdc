"""An article cut into runs: what is marked, and that no word gets lost or doubled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.records import (
    Article,
    Author,
    Block,
    BlockKind,
    Byline,
    Caption,
    Credit,
    Dateline,
    DateMention,
    Excerpt,
    Place,
    Quote,
    QuoteKind,
    Signoff,
    Span,
    Speaker,
)
from wireparse.render import Mark, Run, cuts, pieces


def _article(source: str, cut: int, **records: object) -> Article:
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, span=span, text=" ".join(span.of(source).split()), rule="hand")
        for span in (Span(0, cut), Span(cut, len(source)))
        if span.start < span.end
    )
    return Article(source=source, format="plain", blocks=blocks, **records)


def _date(start: int, end: int) -> DateMention:
    return DateMention(text="", span=Span(start, end))


def _runs(article: Article) -> list[Run]:
    return [run for piece in pieces(article) for run in piece.runs]


def _shown(article: Article) -> list[tuple[str, set[Mark]]]:
    return [(run.text, set(run.marks)) for run in _runs(article)]


def test_words_bear_the_marks_of_their_records() -> None:
    source = 'OSLO - "No," he said.'
    said_by = Speaker(text="he", span=Span(13, 15))
    part = Excerpt("No,", Span(8, 11))
    quote = Quote(
        text='"No,"',
        span=Span(7, 12),
        kind=QuoteKind.DIRECT,
        parts=(part,),
        speaker=said_by,
        cue=Excerpt("said", Span(16, 20)),
    )
    dateline = Dateline(text="OSLO", span=Span(0, 4))
    marked = {run.text: set(run.marks) for run in _runs(_article(source, len(source), quotes=(quote,), dateline=dateline))}
    assert marked == {
        "OSLO": {Mark.DATELINE},
        " ": set(),
        '- "': set(),
        "No,": {Mark.QUOTED},
        '"': set(),
        "he": {Mark.SPEAKER},
        "said": {Mark.CUE},
        ".": set(),
    }


def test_reported_speech_has_a_mark_of_its_own() -> None:
    quote = Quote(text="a b", span=Span(0, 3), kind=QuoteKind.INDIRECT, parts=(Excerpt("a b", Span(0, 3)),))
    assert _shown(_article("a b", 3, quotes=(quote,))) == [("a b", {Mark.REPORTED})]


@pytest.mark.parametrize("field", ["byline", "signoff"])
def test_authors_are_marked(field: str) -> None:
    ann = (Author(name="Ann Lee", span=Span(3, 10)),)
    whole = {"text": "By Ann Lee", "span": Span(0, 10)}
    record = Byline(**whole, authors=ann) if field == "byline" else Signoff(**whole, editing=ann)
    line = Mark(field)
    assert _shown(_article("By Ann Lee", 10, **{field: record})) == [
        ("By", {line}),
        (" ", {line}),
        ("Ann Lee", {line, Mark.AUTHOR}),
    ]


def test_marks_may_overlap() -> None:
    assert _shown(_article("abcd", 4, dates=(_date(0, 3), _date(1, 2)), dateline=Dateline(text="", span=Span(2, 4)))) == [
        ("a", {Mark.DATE}),
        ("b", {Mark.DATE}),
        ("c", {Mark.DATE, Mark.DATELINE}),
        ("d", {Mark.DATELINE}),
    ]


def test_a_span_over_two_blocks_is_marked_in_both() -> None:
    assert [set(run.marks) for run in _runs(_article("ab\ncd", 3, dates=(_date(1, 4),)))] == [
        set(),
        {Mark.DATE},
        {Mark.DATE},
        set(),
    ]


def test_character_references_are_read_as_the_characters() -> None:
    assert [run.text for run in _runs(_article("a&nbsp;&quot;b&quot; c", 22, dates=(_date(13, 14),)))] == ['a "', "b", '" c']


@given(st.data(), st.text(st.sampled_from("ab \n\t"), max_size=40))
def test_the_runs_joined_are_the_words_of_the_block(data: st.DataObject, source: str) -> None:
    offset = st.integers(0, len(source))
    spans = data.draw(st.lists(st.tuples(offset, offset).filter(lambda pair: pair[0] < pair[1]), max_size=6))
    article = _article(source, data.draw(offset), dates=tuple(_date(*span) for span in spans))
    assert ["".join(run.text for run in piece.runs) for piece in pieces(article)] == [block.text for block in article.blocks]


def test_runs_know_where_they_stand() -> None:
    assert [run.span for run in _runs(_article("ab  cd\n", 7, dates=(_date(4, 6),)))] == [Span(0, 4), Span(4, 4), Span(4, 6)]


def test_runs_know_their_records_the_narrowest_first() -> None:
    article = _article("abcd", 4, dates=(_date(0, 3), _date(1, 2)), dateline=Dateline(text="", span=Span(0, 4)))
    assert [(run.text, run.records) for run in _runs(article)] == [
        ("a", ("dates[0]", "dateline")),
        ("b", ("dates[1]", "dates[0]", "dateline")),
        ("c", ("dates[0]", "dateline")),
        ("d", ("dateline",)),
    ]


def test_a_record_is_named_by_the_way_to_it() -> None:
    place = Place(name="Oslo", span=Span(2, 6))
    credit = Credit(text="ACME", span=Span(7, 11))
    caption = Caption(text="A Oslo ACME", span=Span(0, 11), credit=credit, places=(place,))
    records = {record for run in _runs(_article("A Oslo ACME", 11, captions=(caption,))) for record in run.records}
    assert records == {"captions[0]", "captions[0].places[0]", "captions[0].credit"}


def test_the_cuts_of_a_block_are_the_block() -> None:
    article = _article("ab  cd\n e", 7, dates=(_date(1, 5),))
    assert ["".join(cut.span.of(article.source) for cut in found) for _, found in cuts(article)] == ["ab  cd\n", " e"]


def test_a_record_without_words_marks_nothing() -> None:
    assert _shown(_article("ab", 2, dates=(_date(1, 1),))) == [("ab", set())]
