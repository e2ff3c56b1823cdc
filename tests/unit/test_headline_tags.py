"""Tags of headlines are told in the envelope's version and keyword, and stay in the headline's text."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.extract.headline import headline_tags
from wireparse.records import BlockKind, Span
from wireparse.testing import check_article

STORY = "LUSAKA, March 1 (Reuters) - A heron stopped the pump of the main mill for the second day, the owner said on Monday."
MORE = "The company expects more herons, it said in a statement to the stock exchange late on Sunday."


def tags(headline: str, before: str = "") -> tuple[str | None, str | None]:
    text = before + headline
    found = headline_tags(text, Span(len(before), len(text)))
    return tuple(found[name].of(text) if name in found else None for name in ("version", "keyword"))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("headline", "version", "keyword"),
    [
        ("UPDATE 2-Acme Mills profit falls on pump failures", "UPDATE 2", None),
        ("CORRECTED-UPDATE 1-Acme names finance chief", "CORRECTED-UPDATE 1", None),
        ("RPT-WRAPUP 3-Ore talks drag on", "RPT-WRAPUP 3", None),
        ("REFILE-UPDATE 2-WRAPUP 1-Ore talks drag on", "REFILE-UPDATE 2-WRAPUP 1", None),
        ("CORRECTED-(OFFICIAL)-Zambia cuts rate", "CORRECTED-(OFFICIAL)", None),
        ("Update 1-Acme falls", "Update 1", None),
        ("UPDATE1: Otter takes lift", "UPDATE1", None),
        ("EXCLUSIVE-Acme to buy mill", "EXCLUSIVE", None),
        ("BRIEF-Acme Q1 revenue rises", "BRIEF", None),
        ("FACTBOX-Five facts about Lake Mweru", "FACTBOX", None),
        ("FACTBOX - Five facts about Lake Mweru", "FACTBOX", None),
        ("Factbox: Five facts about Lake Mweru", "Factbox", None),
        ("ANALYSIS-ECB holds its breath", "ANALYSIS", None),
        ("POLL-Economists see herons", "POLL", None),
        ("AP Exclusive: Heron had two nests", "AP Exclusive", None),
        ("The Latest: Heron lays third egg", "The Latest", None),
        ("Urgent: Heron lays third egg", "Urgent", None),
        ("Roundup: Herons of the north", "Roundup", None),
        ("(LEAD) Port workers end strike", "LEAD", None),
        ("(2nd LD) Port workers end strike", "2nd LD", None),
        ("1st LD-Writethru: Port opens", "1st LD-Writethru", None),
        ("2nd UPDATE: Acme falls", "2nd UPDATE", None),
        ("Ore prices rise (Update3)", "Update3", None),
        ("Ore prices rise (Correct)", "Correct", None),
        ("GLOBAL MARKETS-Shares slip as ore slides", None, "GLOBAL MARKETS"),
        ("RPT-UPDATE 3-US STOCKS-Wall St slips", "RPT-UPDATE 3", "US STOCKS"),
        ("NORDIC FISH-Herring slips", None, "NORDIC FISH"),
        ("OIL-Prices slip", None, "OIL"),
        ("Soccer-Ndola United reach final", None, "Soccer"),
    ],
)
def test_tags(headline: str, version: str | None, keyword: str | None):
    assert tags(headline) == (version, keyword)
    assert tags(headline, "something before it\n") == (version, keyword)


@pytest.mark.parametrize(
    "headline",
    [
        "X-ray shows fault in pump",
        "COVID-19 cases rise in Naha",
        "US-China talks resume",
        "UPDATE-driven firm falls",
        "POLL-TAX RIOT IN LONDON",
        "TABLE-TOP SALES RISE",
        "OIL-RICH STATE ACTS",
        "Soccer-loving mayor resigns",
        "White House: no comment",
        "Mine to close for a week: sources",
        "Mine to close -document",
        "Mine (2nd shaft) to close",
        "Updates on the heron",
        "UPDATE 2",
        "UPDATE 2-",
        "RPT-",
        "(LEAD)",
        "",
    ],
)
def test_no_tags(headline: str):
    assert tags(headline) == (None, None)


def read(*lines: str) -> Article:
    article = parse("\n\n".join(lines), formats=BUILTIN)
    check_article(article)
    return article


def test_the_tag_stays_in_the_headline():
    article = read("UPDATE 2-Acme Mills profit falls on pump failures", STORY, MORE)
    assert str(article.headline) == "UPDATE 2-Acme Mills profit falls on pump failures"
    assert article.envelope is not None
    assert (article.envelope.version, article.envelope.keyword) == ("UPDATE 2", None)


def test_a_source_behind_the_headline_stays_in_it():
    article = read("Mine to close for a week over heron: sources", STORY, MORE)
    assert (str(article.headline), article.envelope) == ("Mine to close for a week over heron: sources", None)


def test_the_header_comes_before_the_headline():
    text = f"r i BC-HERON-PUMP 1stLd   03-01 0088\n\x02UPDATE 2-Heron stops pump of main mill\n   {STORY}\n   {MORE}\n"
    envelope = parse(text, formats=BUILTIN).envelope
    assert envelope is not None
    assert (envelope.keyword, envelope.version, envelope.word_count) == ("BC-HERON-PUMP", "1stLd", 88)


@pytest.mark.parametrize("kicker", ["COMMENTARY", "EXCLUSIVE", "Special Report", "OPINION"])
def test_a_kicker_alone_is_the_section(kicker: str):
    article = read(kicker, "Heron stops pump of main mill", STORY, MORE)
    assert (str(article.section), str(article.headline)) == (kicker, "Heron stops pump of main mill")


def test_points_below_the_headline_are_a_summary_and_no_lead():
    points = [f"* The heron has laid its {n} egg in the pump" for n in ("first", "second", "third", "fourth", "fifth")]
    article = read("Heron stops pump of main mill", *points, "By Ann Lee", STORY, MORE)
    assert [b.text for b in article.blocks if b.kind is BlockKind.LIST_ITEM] == points
    assert article.paragraphs[0].text.startswith("A heron stopped")
    assert article.dateline is not None
    assert article.byline is not None


def test_short_points_below_the_headline_are_a_summary_too():
    article = read("Heron stops pump of main mill", "* Owner blames tide", "* Tide silent", "By Ann Lee", STORY, MORE)
    assert [b.text for b in article.blocks if b.kind is BlockKind.LIST_ITEM] == ["* Owner blames tide", "* Tide silent"]


def test_a_story_of_points_alone_keeps_them():
    article = read("BRIEF-Acme Mills stops its pump", "* SAYS A HERON IS IN IT.", "* SEES NO IMPACT ON PROFIT THIS YEAR.")
    assert [p.text for p in article.paragraphs] == ["* SAYS A HERON IS IN IT.", "* SEES NO IMPACT ON PROFIT THIS YEAR."]


def test_another_storys_headline_among_the_prose_is_none_of_it():
    other = "Otters Take Lift, Swans Stop Lighters: Animals and Business"
    article = read("Heron stops pump of main mill", STORY, other, MORE)
    assert [b.kind for b in article.blocks if b.text == other] == [BlockKind.RELATED]
    assert [p.text for p in article.paragraphs][-1] == MORE
