"""What stands where in a ninjs document, and that the table finds what ninjs does not have."""

import uuid

import pytest
from attrs import evolve

from wireparse import BUILTIN, parse
from wireparse.interop.ninjs import to_ninjs
from wireparse.records import (
    Article,
    Author,
    Block,
    BlockKind,
    Caption,
    Copyright,
    Credit,
    Dateline,
    Envelope,
    Excerpt,
    Paragraph,
    PartialDate,
    Place,
    Signoff,
    Span,
)

SPAN = Span(0, 0)
BARE = Article(source="", format="plain")
SENT = PartialDate(text="", span=SPAN, year=2031, month=3, day=13, hour=11, minute=37, zone="GMT")


def noted(rule, text):
    return evolve(BARE, blocks=(Block(kind=BlockKind.EDNOTE, span=SPAN, text=text, rule=rule),))


def test_of_nothing_only_what_it_is_is_known(ninjs_faults):
    document = to_ninjs(BARE)
    assert list(document) == ["standard", "uri", "type"]
    assert ninjs_faults(document) == []


@pytest.mark.parametrize(
    "change",
    [
        {"uri": 1},
        {"uri": "goats"},
        {"type": "story"},
        {"dateline": "LERVIK"},
        {"headlines": "Goats"},
        {"headlines": [{"role": "main"}]},
        {"headlines": [{"value": "Goats", "text": "Goats"}]},
        {"bodies": [{"value": "Goats", "wordCount": "1"}]},
        {"urgency": 0},
        {"urgency": "4"},
        {"pubStatus": "killed"},
        {"versionCreated": "2031-03-13"},
        {"people": [{"name": "Ann Lee", "role": "author"}]},
        {"infoSources": [{"name": "Reuters", "rel": "agency"}]},
        {"associations": [{"name": "picture-1", "type": "picture"}]},
        {"associations": [{"uri": "urn:x:1", "type": "picture"}]},
        {"associations": [{"uri": "urn:x:1", "name": "picture-1", "caption": "A goat."}]},
    ],
)
def test_what_ninjs_does_not_have_is_found(change, ninjs_faults):
    assert ninjs_faults(to_ninjs(BARE) | change) != []


def test_what_ninjs_needs_is_missed(ninjs_faults):
    assert ninjs_faults({"type": "text"}) != []


def test_the_identifier_is_made_of_the_text():
    made = to_ninjs(parse("A goat.", formats=BUILTIN))["uri"]
    assert uuid.UUID(made).version == 5
    assert made == to_ninjs(parse("A goat.", format="reuters"))["uri"]
    assert made != to_ninjs(parse("A goat!", formats=BUILTIN))["uri"]


def test_the_identifier_may_be_given():
    assert to_ninjs(BARE, uri="urn:newsml:acme.example:20310303:goats")["uri"] == "urn:newsml:acme.example:20310303:goats"


@pytest.mark.parametrize("uri", ["", "goats", "goats and sheep", "http://acme.example/a b", "1:2"])
def test_another_identifier_is_refused(uri):
    with pytest.raises(ValueError, match="not an absolute URI"):
        to_ninjs(BARE, uri=uri)


def test_pictures_have_identifiers_of_their_own():
    article = evolve(BARE, captions=(Caption(text="x", span=SPAN), Caption(text="x", span=SPAN)))
    one, two = (picture["uri"] for picture in to_ninjs(article)["associations"])
    other = to_ninjs(article, uri="urn:x:1")["associations"][0]["uri"]
    assert len({one, two, other, to_ninjs(article)["uri"]}) == 4


@pytest.mark.parametrize(
    ("rule", "text", "status"),
    [
        ("kill", "KILL KILL KILL", "canceled"),
        ("kill", "STORY WITHDRAWN: Please be advised that the tram did stop.", "canceled"),
        ("kill", "ATTENTION EDITORS: Please kill the story and hold for a new one", "canceled"),
        ("kill", "HOLD HOLD HOLD", "withheld"),
        ("kill", "ATTENTION EDITORS: Please hold", "withheld"),
        ("embargo", "EMBARGOED UNTIL 0001 GMT, Friday, March 4", "withheld"),
        ("embargo", "Sperrfrist: 4. März, 10.00 Uhr", "withheld"),
        ("embargo", "Adv for Sunday, March 2", "withheld"),
        ("embargo", "End Adv for Sunday, March 2", None),
        ("embargo", "FOR IMMEDIATE RELEASE", None),
        ("advisory", "(Adds details)", None),
    ],
)
def test_what_is_stopped_says_so(rule, text, status):
    assert to_ninjs(noted(rule, text)).get("pubStatus") == status


def test_a_kill_goes_before_an_embargo():
    blocks = noted("embargo", "Embargoed until Friday").blocks + noted("kill", "KILL KILL").blocks
    assert to_ninjs(evolve(BARE, blocks=blocks))["pubStatus"] == "canceled"


@pytest.mark.parametrize(
    ("note", "status"), [("KILL KILL KILL", "canceled"), ("Embargoed until 0500 GMT, Friday, March 14", "withheld")]
)
def test_notes_are_found_in_texts(note, status):
    article = parse(f"Goats board ferry\n{note}\nLERVIK (Reuters) - Forty goats boarded a ferry on Monday.\n", formats=BUILTIN)
    document = to_ninjs(article)
    assert (document["pubStatus"], document["edNote"]) == (status, note)


@pytest.mark.parametrize(
    ("version", "status"),
    [("KILL", "canceled"), ("STORY WITHDRAWN", "canceled"), ("WITHDRAWN-UPDATE 1", "canceled"), ("UPDATE 2", None)],
)
def test_tags_that_take_a_story_back_cancel_it(version, status):
    document = to_ninjs(evolve(BARE, envelope=Envelope(version=version)))
    assert (document["version"], document.get("pubStatus")) == (version, status)


@pytest.mark.parametrize(
    ("priority", "urgency"),
    [
        ("f", 1),
        ("b", 2),
        ("u", 3),
        ("r", 4),
        ("d", 5),
        ("w", 6),
        ("a", 7),
        ("s", 8),
        ("1", 1),
        ("6", 6),
        ("0", None),
        ("x", None),
        (None, None),
    ],
)
def test_priorities_are_levels_of_urgency(priority, urgency):
    assert to_ninjs(evolve(BARE, envelope=Envelope(priority=priority))).get("urgency") == urgency


@pytest.mark.parametrize(
    ("change", "moment"),
    [
        ({}, "2031-03-13T11:37:00Z"),
        ({"zone": "UTC"}, "2031-03-13T11:37:00Z"),
        ({"zone": "EST"}, None),
        ({"zone": None}, None),
        ({"minute": None}, None),
        ({"hour": None}, None),
        ({"year": None}, None),
        ({"month": 2, "day": 30}, None),
        ({"year": 10**12}, None),
        ({"year": 987}, "0987-03-13T11:37:00Z"),
    ],
)
def test_a_moment_is_written_only_whole(change, moment):
    assert to_ninjs(evolve(BARE, envelope=Envelope(sent=evolve(SENT, **change)))).get("versionCreated") == moment


def test_words_and_their_counts():
    article = parse("Goats board ferry\n\nLERVIK, Norway (Reuters) - Forty goats boarded.\n\nThey queued.\n", formats=BUILTIN)
    (body,) = to_ninjs(article)["bodies"]
    value = "Forty goats boarded.\n\nThey queued."
    assert body == {"role": "main", "contentType": "text/plain", "charCount": 34, "wordCount": 5, "value": value}


def test_words_are_counted_as_they_are_written():
    article = evolve(BARE, paragraphs=(Paragraph(text="\ud83d\ude00 \ud800", span=SPAN),))
    (body,) = to_ninjs(article)["bodies"]
    assert (body["value"], body["charCount"], body["wordCount"]) == ("\U0001f600 \ufffd", 3, 2)


def test_words_that_are_empty_have_no_entry():
    article = evolve(BARE, headline=Excerpt(text="", span=SPAN), dateline=Dateline(text="", span=SPAN))
    assert list(to_ninjs(article)) == ["standard", "uri", "type"]


def test_several_places_are_one_line_and_several_entries():
    places = (Place(name="PORTLAND", span=SPAN, region="Ore."), Place(name="OSLO", span=SPAN, country="Norway"))
    document = to_ninjs(evolve(BARE, dateline=Dateline(text="PORTLAND, Ore./OSLO", span=SPAN, places=places)))
    assert document["located"] == "PORTLAND, Ore./OSLO, Norway"
    assert document["places"] == [{"name": "PORTLAND, Ore.", "rel": "dateline"}, {"name": "OSLO, Norway", "rel": "dateline"}]
    assert document["descriptions"] == [{"role": "dateline", "value": "PORTLAND, Ore./OSLO"}]


def test_people_are_named_once_in_each_part():
    ann, bo = Author(name="Ann Lee", span=SPAN), Author(name="Bo Berg", span=SPAN)
    article = evolve(BARE, signoff=Signoff(text="", span=SPAN, reporting=(ann, bo, ann), writing=(bo,), editing=(ann,)))
    assert [(p["name"], p["rel"]) for p in to_ninjs(article)["people"]] == [
        ("Ann Lee", "reporter"),
        ("Bo Berg", "reporter"),
        ("Bo Berg", "writer"),
        ("Ann Lee", "editor"),
    ]


def test_sources_notes_and_rights():
    said = Excerpt(text="(Adds milk)", span=SPAN)
    rights = Copyright(text="Copyright Acme Media.", span=SPAN, holder="Acme Media")
    document = to_ninjs(evolve(BARE, agency="Reuters", publisher="CNA", ednotes=(said, said), copyright=rights))
    assert document["infoSources"] == [{"name": "Reuters", "role": "agency"}, {"name": "CNA", "role": "publisher"}]
    assert document["edNote"] == "(Adds milk)\n(Adds milk)"
    assert (document["copyrightHolder"], document["copyrightNotice"]) == ("Acme Media", "Copyright Acme Media.")


def test_a_picture_is_a_news_object():
    credit = Credit(
        text="Ann Lee and Bo Berg/AFP via Getty Images",
        span=SPAN,
        agency="AFP",
        photographer="Ann Lee and Bo Berg",
        via="Getty Images",
    )
    caption = Caption(text="", span=SPAN, description="A goat.", credit=credit, places=(Place(name="Lervik", span=SPAN),))
    (picture,) = to_ninjs(evolve(BARE, captions=(caption,)))["associations"]
    assert {key: value for key, value in picture.items() if key != "uri"} == {
        "name": "picture-1",
        "type": "picture",
        "descriptions": [{"role": "caption", "value": "A goat."}],
        "by": "Ann Lee and Bo Berg/AFP via Getty Images",
        "people": [{"name": "Ann Lee", "rel": "photographer"}, {"name": "Bo Berg", "rel": "photographer"}],
        "located": "Lervik",
        "places": [{"name": "Lervik", "rel": "depicted"}],
        "infoSources": [{"name": "AFP", "role": "agency"}, {"name": "Getty Images", "role": "distributor"}],
    }


@pytest.mark.parametrize(
    ("credit", "notice"),
    [
        ("© Ann Lee/Acme Press", "© Ann Lee/Acme Press"),
        ("&copy; Ann Lee/Acme Press", "© Ann Lee/Acme Press"),
        ("Copyright: Ann Lee/Acme Press", "Copyright: Ann Lee/Acme Press"),
        ("REUTERS/Ann Lee", None),
    ],
)
def test_a_credit_with_a_sign_of_copyright_is_a_notice(credit, notice):
    text = f"Goats board ferry\n\nLERVIK (Reuters) - Forty goats boarded a ferry.\n\nA goat lies aboard a ferry in Lervik, Norway, March 2, 2031. {credit}\n"
    (picture,) = to_ninjs(parse(text, formats=BUILTIN))["associations"]
    assert picture.get("copyrightNotice") == notice


@pytest.mark.parametrize(
    ("source", "caption", "credit", "notice"),
    [
        ("© Ann Lee", Span(0, 9), Span(0, 9), "© Ann Lee"),
        ("© Ann Lee", Span(0, 9), Span(2, 9), "© Ann Lee"),
        ("© Ann Lee", Span(2, 9), Span(2, 9), None),
        ("© Bo Berg Ann Lee", Span(0, 17), Span(10, 17), None),
    ],
)
def test_the_sign_stands_before_the_credit_or_in_it(source, caption, credit, notice):
    picture = Caption(text="", span=caption, credit=Credit(text="Ann Lee", span=credit))
    (made,) = to_ninjs(evolve(BARE, source=source, captions=(picture,)))["associations"]
    assert made.get("copyrightNotice") == notice
