"""What articles hold as flat rows, for tables."""

from datetime import date

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.interop import frames
from wireparse.records import Caption, Credit, DateMention, Excerpt, PartialDate, Place, Quote, QuoteKind, Span

TEXT = """Pump stops

LUSAKA, March 1 (Reuters) - A pump failed on Monday. "It leaked," said Ann Lee, a plumber.
It would be mended, according to the mill.
"""
AT = Span(0, 4)


@pytest.fixture(scope="module")
def story() -> Article:
    return parse(TEXT, published=date(2031, 3, 4), formats=BUILTIN)


HEAD = {
    "article": 0,
    "publisher": None,
    "agency": "Reuters",
    "published": date(2031, 3, 4),
    "headline": "Pump stops",
}


def test_a_row_is_a_quotation(story):
    first, second = frames.quotes(story)
    assert first == HEAD | {
        "text": '"It leaked,"',
        "words": "It leaked,",
        "kind": "direct",
        "speaker": "Ann Lee",
        "mention": "Ann Lee",
        "role": "a plumber",
        "cue": "said",
        "start": TEXT.index('"It'),
        "end": TEXT.index(" said"),
    }
    assert (second["kind"], second["text"], second["speaker"], second["mention"]) == (
        "indirect",
        "It would be mended",
        None,
        "the mill",
    )


def test_the_words_of_a_quotation_are_its_parts():
    (row,) = frames.quotes(parse('"It leaked," said Ann Lee. "Again."', formats=BUILTIN))
    assert (row["text"], row["words"]) == ('"It leaked," said Ann Lee. "Again."', "It leaked, ... Again.")


def test_a_quotation_that_nobody_says_has_no_speaker():
    bare = Article(source="text", format="plain", quotes=(Quote(text="text", span=AT, kind=QuoteKind.PARTIAL),))
    (row,) = frames.quotes(bare)
    assert [row[name] for name in ("headline", "speaker", "mention", "role", "cue")] == [None] * 5


CREDIT = Credit(
    text="REUTERS/Ann Lee/Handout/File Photo",
    span=AT,
    agency="Reuters",
    photographer="Ann Lee",
    via="Getty Images",
    marks=("Handout", "File Photo"),
)
PLACES = (Place(name="Naha", span=AT, region="Okinawa", country="Japan"), Place(name="Oslo", span=AT))


def test_a_row_is_a_caption():
    found = frames.captions(
        Article(
            source="text",
            format="plain",
            captions=(
                Caption(
                    text="A ferry. REUTERS/Ann Lee",
                    span=AT,
                    description="A ferry.",
                    credit=CREDIT,
                    is_file_photo=True,
                    places=PLACES,
                    date=PartialDate(text="March 1", span=AT, month=3, day=1),
                ),
                Caption(text="text", span=AT),
                Caption(text="text", span=AT, credit=Credit(text="Ann Lee", span=AT, photographer="Ann Lee")),
            ),
        )
    )
    assert found[0] == dict.fromkeys(HEAD) | {
        "article": 0,
        "text": "A ferry. REUTERS/Ann Lee",
        "description": "A ferry.",
        "credit": "REUTERS/Ann Lee/Handout/File Photo",
        "owner": "Reuters",
        "photographer": "Ann Lee",
        "via": "Getty Images",
        "marks": "Handout, File Photo",
        "is_file_photo": True,
        "place": "Naha, Okinawa, Japan; Oslo",
        "date": "March 1",
        "start": 0,
        "end": 4,
    }
    empty = ("credit", "owner", "photographer", "via", "marks", "place", "date")
    assert [found[1][name] for name in empty] == [None] * len(empty)
    assert (found[2]["photographer"], found[2]["marks"]) == ("Ann Lee", None)


def test_a_row_is_a_date(story):
    at = TEXT.index("March")
    assert frames.dates(story)[0] == HEAD | {"text": "March 1", "value": "2031-03-01", "start": at, "end": at + 7}


def test_a_date_that_cannot_be_told_has_no_value():
    bare = Article(source="text", format="plain", dates=(DateMention(text="text", span=AT),))
    assert frames.dates(bare)[0]["value"] is None


@pytest.mark.parametrize("rows", [frames.quotes, frames.captions, frames.dates])
def test_articles_are_numbered_in_their_order(rows, story):
    other = Article(
        source="text",
        format="plain",
        headline=Excerpt("text", AT),
        captions=(Caption(text="text", span=AT),),
        quotes=story.quotes,
        dates=story.dates,
    )
    empty = parse("", formats=BUILTIN)
    found = rows(iter([empty, other, empty, other]))
    assert sorted({(row["article"], row["headline"]) for row in found}) == [(1, "text"), (3, "text")]
    assert rows(empty) == rows([]) == []


@pytest.mark.parametrize("rows", [frames.quotes, frames.captions, frames.dates])
def test_every_row_has_the_same_columns_of_plain_values(rows, root):
    texts = [path.read_bytes().decode() for path in sorted((root / "tests" / "golden").glob("*/*.txt"))]
    found = rows(parse(text, formats=BUILTIN) for text in texts)
    assert len(found) > 20
    assert len({tuple(row) for row in found}) == 1
    assert {type(value) for row in found for value in row.values()} <= {str, int, bool, date, type(None)}
