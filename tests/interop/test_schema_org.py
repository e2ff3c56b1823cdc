"""What stands where in a JSON-LD document, and that the table finds what schema.org does not have."""

from datetime import date

import pytest
from attrs import evolve

from wireparse import BUILTIN, parse
from wireparse.interop.schema_org import to_jsonld
from wireparse.records import (
    Article,
    Author,
    Block,
    BlockKind,
    Byline,
    Caption,
    Copyright,
    Dateline,
    DateMention,
    Envelope,
    Excerpt,
    PartialDate,
    Place,
    Quote,
    QuoteKind,
    Signoff,
    Span,
    Speaker,
)

SPAN, ELSEWHERE = Span(0, 0), Span(1, 2)
BARE = Article(source="", format="plain")
ANN, BO, CY = (Author(name=name, span=SPAN) for name in ("Ann Lee", "Bo Berg", "Cy Moe"))


def quoted(kind=QuoteKind.DIRECT, **speaker):
    said_by = Speaker(**{"text": "he", "span": SPAN} | speaker) if speaker else None
    part = Excerpt(text="They queued,", span=SPAN)
    quote = Quote(text='"They queued,"', span=SPAN, kind=kind, parts=(part,), speaker=said_by)
    return to_jsonld(evolve(BARE, quotes=(quote,))).get("hasPart")


def names(people):
    return [person["name"] for person in people]


def test_of_nothing_only_what_it_is_is_known(schema_org_faults):
    document = to_jsonld(BARE)
    assert document == {"@context": "https://schema.org", "@type": "NewsArticle"}
    assert schema_org_faults(document) == []


@pytest.mark.parametrize(
    "change",
    [
        {"@context": "https://example.com"},
        {"@type": "Story"},
        {"@type": "ImageObject"},
        {"byline": "By Ann Lee"},
        {"headline": ["Goats", 1]},
        {"wordCount": "100"},
        {"datePublished": "March 3"},
        {"datePublished": 20310303},
        {"author": "Ann Lee"},
        {"author": {"@type": "Place", "name": "Lervik"}},
        {"author": {"@type": "Person", "headline": "Goats"}},
        {"editor": [{"@type": "Organization", "name": "Acme"}]},
        {"sourceOrganization": {"@type": "Person", "name": "Ann Lee"}},
        {"locationCreated": [{"@type": "Place", "region": "Ore."}]},
        {"image": [{"@type": "ImageObject", "spokenByCharacter": {"name": "Ann Lee"}}]},
        {"hasPart": [{"@type": "Quotation", "caption": "A goat."}]},
        {"hasPart": [{"@type": "Person", "name": "Ann Lee"}]},
    ],
)
def test_what_schema_org_does_not_have_is_found(change, schema_org_faults):
    assert schema_org_faults(to_jsonld(BARE) | change) != []


def test_words_above_the_story():
    said = {name: Excerpt(text=name, span=SPAN) for name in ("headline", "subheadline", "section")}
    document = to_jsonld(evolve(BARE, **said), url="https://acme.example/goats")
    assert document["url"] == "https://acme.example/goats"
    assert [document[key] for key in ("headline", "alternativeHeadline", "articleSection")] == [
        "headline",
        "subheadline",
        "section",
    ]


def test_the_story_is_counted():
    document = to_jsonld(
        parse("Goats board ferry\n\nLERVIK (Reuters) - Forty goats boarded.\n\nThey queued.\n", formats=BUILTIN)
    )
    assert (document["articleBody"], document["wordCount"]) == ("Forty goats boarded.\n\nThey queued.", 5)


def test_the_byline_names_the_authors_and_the_sign_off_who_else_took_part():
    signed = Signoff(text="", span=SPAN, reporting=(evolve(ANN, name="ANN LEE"), BO), writing=(CY,), editing=(CY, CY))
    document = to_jsonld(evolve(BARE, byline=Byline(text="", span=SPAN, authors=(ANN, ANN)), signoff=signed))
    assert names(document["author"]) == ["Ann Lee"]
    assert names(document["contributor"]) == ["Cy Moe", "Bo Berg"]
    assert names(document["editor"]) == ["Cy Moe"]


def test_without_a_byline_the_sign_off_names_the_authors():
    document = to_jsonld(evolve(BARE, signoff=Signoff(text="", span=SPAN, reporting=(ANN, BO), writing=(CY,))))
    assert names(document["author"]) == ["Cy Moe", "Ann Lee", "Bo Berg"]
    assert "contributor" not in document
    assert "editor" not in document


def test_an_author_has_a_job_and_works_for_somebody():
    author = evolve(ANN, title="Correspondent", affiliation="AP")
    assert to_jsonld(evolve(BARE, byline=Byline(text="", span=SPAN, authors=(author,))))["author"] == [
        {
            "@type": "Person",
            "name": "Ann Lee",
            "jobTitle": "Correspondent",
            "affiliation": {"@type": "Organization", "name": "AP"},
        }
    ]


def test_organisations_and_rights():
    rights = Copyright(text="Copyright 2031 Acme Media.", span=SPAN, holder="Acme Media", year=2031)
    document = to_jsonld(evolve(BARE, agency="Reuters", publisher="CNA", copyright=rights))
    assert document["sourceOrganization"] == {"@type": "Organization", "name": "Reuters"}
    assert document["publisher"] == {"@type": "Organization", "name": "CNA"}
    assert document["copyrightHolder"] == {"@type": "Organization", "name": "Acme Media"}
    assert (document["copyrightYear"], document["copyrightNotice"]) == (2031, "Copyright 2031 Acme Media.")


@pytest.mark.parametrize(
    ("holder", "kind"), [("Acme Media", "Organization"), ("Cy Moe", "Organization"), ("ANN LEE", "Person"), (None, None)]
)
def test_rights_are_an_organizations_or_an_authors(holder, kind):
    rights = Copyright(text="x", span=SPAN, holder=holder)
    document = to_jsonld(evolve(BARE, byline=Byline(text="", span=SPAN, authors=(ANN,)), copyright=rights))
    assert document.get("copyrightHolder", {}).get("@type") == kind


def test_places_have_regions_and_countries():
    places = (Place(name="Portland", span=SPAN, region="Ore."), Place(name="Oslo", span=SPAN))
    document = to_jsonld(evolve(BARE, dateline=Dateline(text="Portland, Ore./Oslo", span=SPAN, places=places)))
    address = {"@type": "PostalAddress", "addressRegion": "Ore."}
    assert document["dateline"] == "Portland, Ore./Oslo"
    assert document["locationCreated"] == [
        {"@type": "Place", "name": "Portland", "address": address},
        {"@type": "Place", "name": "Oslo"},
    ]


@pytest.mark.parametrize(
    ("year", "mentioned", "sent", "day"),
    [
        (2031, None, None, "2031-03-03"),
        (None, "2031-03-03", None, "2031-03-03"),
        (None, None, None, None),
        (None, "2031-03", None, None),
        (None, None, 2031, "2031-03-04T11:37:00Z"),
        (2031, None, 2031, "2031-03-03"),
    ],
)
def test_the_day_of_the_dateline_needs_its_year(year, mentioned, sent, day):
    written = PartialDate(text="March 3", span=ELSEWHERE, year=year, month=3, day=3)
    stamp = PartialDate(text="", span=SPAN, year=sent, month=3, day=4, hour=11, minute=37, zone="GMT")
    dates = (DateMention(text="x", span=SPAN, value="2030-01-01"), DateMention(text="March 3", span=ELSEWHERE, value=mentioned))
    line = Dateline(text="LERVIK, March 3", span=SPAN, date=written)
    article = evolve(BARE, dateline=line, dates=dates, envelope=Envelope(sent=stamp))
    assert to_jsonld(article).get("dateCreated") == day


def test_the_day_of_publication_is_a_day():
    assert to_jsonld(evolve(BARE, published=date(2031, 3, 3)))["datePublished"] == "2031-03-03"


@pytest.mark.parametrize(("rule", "kept"), [("correction", "x"), ("correction-of-story", "x"), ("advisory", None)])
def test_corrections_are_told_from_other_notes(rule, kept):
    block = Block(kind=BlockKind.EDNOTE, span=SPAN, text="x", rule=rule)
    assert to_jsonld(evolve(BARE, blocks=(block,))).get("correction") == kept


@pytest.mark.parametrize(
    ("date_", "day"),
    [
        (PartialDate(text="", span=SPAN, year=2031, month=3, day=2), "2031-03-02"),
        (PartialDate(text="", span=SPAN, month=3, day=2), None),
        (PartialDate(text="", span=SPAN, year=2031, month=2, day=30), None),
        (None, None),
    ],
)
def test_a_picture_bears_a_day_that_is_written_whole(date_, day):
    caption = Caption(text="", span=SPAN, description="A goat.", date=date_)
    (image,) = to_jsonld(evolve(BARE, captions=(caption,)))["image"]
    assert image == {"@type": "ImageObject", "caption": "A goat."} | ({"dateCreated": day} if day else {})


@pytest.mark.parametrize(
    ("kind", "speaker", "is_there"),
    [
        (QuoteKind.DIRECT, {}, True),
        (QuoteKind.DIRECT, {"name": "Ann Lee"}, True),
        (QuoteKind.PARTIAL, {"name": "Ann Lee"}, True),
        (QuoteKind.PARTIAL, {}, False),
        (QuoteKind.INDIRECT, {"name": "Ann Lee"}, False),
    ],
)
def test_only_words_that_were_said_are_quotations(kind, speaker, is_there):
    assert (quoted(kind, **speaker) is not None) == is_there


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ann Lee", "Person"),
        ("Halvard B. Moe", "Person"),
        ("President Moe", "Person"),
        ("Norwegian Ferry Authority", "Organization"),
        ("Solan Ferries ASA", "Organization"),
        ("Reuters", "Organization"),
        ("Moe", None),
        ("Solan", None),
    ],
)
def test_a_name_says_whose_it_is_or_nothing_is_said(name, kind):
    (quotation,) = quoted(name=name, role="a purser")
    typed = {"@type": kind} if kind else {}
    assert quotation["spokenByCharacter"] == {**typed, "name": name, "description": "a purser"}


@pytest.mark.parametrize(
    ("mention", "credit"), [("a spokeswoman for the islands", "a spokeswoman for the islands"), ("She", None)]
)
def test_who_has_no_name_is_called_as_the_text_does(mention, credit):
    (quotation,) = quoted(text=mention)
    assert quotation.get("creditText") == credit
    assert "spokenByCharacter" not in quotation


def test_halves_of_characters_are_mended():
    split = Excerpt(text="\ud83d\ude00 \ud800", span=SPAN)
    assert to_jsonld(evolve(BARE, headline=split))["headline"] == "\U0001f600 \ufffd"
