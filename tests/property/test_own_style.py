"""What the kit draws in a stranger's style is read by that style: its agencies, labels, credits and words of saying."""

import pytest
from hypothesis import find, given

from wireparse import BUILTIN, parse, to_dict
from wireparse.extract import find_caption, find_dateline, find_quotes
from wireparse.grammar import Agency, AgencyKind, CaptionStyle, DatelineStyle, Format, QuoteStyle
from wireparse.records import Article
from wireparse.testing import articles, captions, datelines, mismatches, quotes, stories

WIRE = Agency(
    "Quayside",
    "NO",
    AgencyKind.NEWS,
    aliases=("Quayside News Service",),
    tags=("QNS",),
    datelines=("{PLACE}, {Mon. D} (QNS) -- ", "{PLACE} (Quayside) -- "),
)
OWN = Format(
    name="quayside",
    title="Quayside",
    spec="invented",
    agency="Quayside",
    rules=BUILTIN["plain"].rules,
    furniture=BUILTIN["plain"].furniture,
    dateline=DatelineStyle(agencies=(WIRE,)),
    caption=CaptionStyle(labels=("IN THE LENS",), credit_labels=("Lens",), owners=(WIRE,)),
    quotes=QuoteStyle(cues=("warbled",)),
)


def record(**fields: object) -> dict[str, object]:
    return to_dict(Article(source="", format="quayside", **fields))


@given(datelines(OWN))
def test_datelines(story):
    text, expected = story
    assert "(QNS)" in text or "(Quayside)" in text
    found = find_dateline(f"{text}A heron stopped the pump.", style=OWN.dateline)
    assert list(mismatches({"dateline": expected}, record(dateline=found))) == []


@given(captions(OWN))
def test_captions(story):
    text, expected = story
    found = find_caption(text, style=OWN.caption)
    assert list(mismatches({"captions": [expected]}, record(captions=(found,)))) == []


@given(quotes(OWN))
def test_quotations(story):
    text, expected = story
    assert list(mismatches(expected, record(quotes=find_quotes(text, style=OWN.quotes)))) == []


@given(stories(OWN) | articles(OWN))
def test_stories(story):
    text, expected = story
    article = parse(text, format=OWN, formats=BUILTIN)
    assert list(mismatches(expected, to_dict(article))) == []
    assert article.agency == "Quayside"


@pytest.mark.parametrize("words", ["IN THE LENS: ", "(Lens: ", "/Quayside News Service"])
def test_its_own_words_are_drawn(words):
    """Else the tests above would show nothing."""
    assert words in find(captions(OWN), lambda story: words in story[0])[0]


def test_its_own_words_of_saying_are_drawn():
    assert " warbled" in find(quotes(OWN), lambda story: " warbled" in story[0])[0]
