"""Text that looks like wire copy and is none: nothing is found where nothing is said."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.testing import check_article

FILLER = "The pump had been silent since the morning and nobody in the street could say why it was so."


def read(text: str) -> Article:
    article = parse(text, formats=BUILTIN)
    check_article(article)
    return article


@pytest.mark.parametrize(
    "opening",
    [
        "WASHINGTON: A HISTORY OF THE CITY IN TWELVE MAPS",
        "WARNING - the valve is hot and must not be touched by hand before it has been left to cool.",
        "NOTE: bring two buckets and a rope, since the well is deeper than it looks from the road.",
        "DISCLAIMER: the figures are invented and any likeness to a waterworks is due to chance alone.",
        "Q: How long has the heron been in the pump, and who was the first to see it there?",
        "CHAPTER ONE - in which a heron is found and a pump is lost to it for the rest of the year.",
        "INTERVIEWER: So the bird was here before the pump, if I have understood the council right?",
        "BREAKING NEWS: the pump has stopped and nobody knows what will become of the heron inside it.",
        "Bellweather Partners (BWP.N) said on Monday it would buy the pump and the heron that lives in it.",
        "Lindmoor (Holdings) - a maker of railway lamps - has bought a pump with a heron in the valve.",
        "March 1 was the day on which the pump stopped and the heron began to look about for company.",
        "(This is a remark in brackets) - and here the sentence goes on as if nothing at all had happened.",
        "TODAY - and only today - the pump may be seen with its heron, its two eggs and its new fence.",
        "1. Open the valve by a quarter of a turn and wait until the heron has left the chamber.",
        "COVID-19: the pump house stays closed to visitors until the heron has been tested twice.",
        "UPDATE: the heron has come back and the pump has stopped for the second time in a week.",
    ],
)
def test_no_dateline(opening: str) -> None:
    assert read(f"{opening}\n\n{FILLER}\n\n{FILLER}\n").dateline is None


@pytest.mark.parametrize(
    "line",
    [
        "The council told Reuters that the heron would be asked to leave the pump before the summer.",
        "A photo of the heron hung in the hall (it was taken by a clerk), and people came to look at it.",
        "She works for AP and lives above the pump house with a cat that does not care about birds.",
        "The file photo on the council's page shows another bird, a clerk said when he was asked about it.",
        "Getty Images, which sells pictures of herons, did not respond to a request for comment on it.",
        "The photo: two eggs, one valve and a heron with the look of somebody who pays no rent at all.",
        "Shares in Thomson Reuters/Refinitiv rose by a tenth after the heron had been seen in the lobby.",
    ],
)
def test_no_caption(line: str) -> None:
    assert read(f"OSLO (AP) — {FILLER}\n\n{line}\n\n{FILLER}\n").captions == ()


@pytest.mark.parametrize(
    "line",
    [
        'The film "A Heron in the Pump" opened in two cinemas and closed in one of them after a week.',
        'The bird, known as "the tenant" in the street, has laid two eggs on the valve of the pump.',
        'The song "No Herons" was played at the gate and at the well until the next morning came.',
        'The pump is a 24" model that was built in a yard on the river and brought up by four horses.',
        'The word "pump" comes from the sea, where it was the name of a sound before it was a thing.',
    ],
)
def test_no_speaker(line: str) -> None:
    assert [q.speaker for q in read(f"OSLO (AP) — {FILLER}\n\n{line}\n\n{FILLER}\n").quotes if q.speaker] == []


@pytest.mark.parametrize(
    "line",
    [
        "By the time the heron had left, the pump was dry and the council had gone home for the night.",
        "By Monday",
        "By the river",
        "By and large",
        "Bye for now",
    ],
)
def test_no_byline(line: str) -> None:
    assert read(f"Heron stops the pump\n\n{line}\n\nOSLO (AP) — {FILLER}\n\n{FILLER}\n").byline is None


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the council was late again, and nobody could say how much water had been lost.",
        "Editing by hand takes longer, the printers say, but the letters stay where they have been put.",
        "The source: a heron, two eggs and a valve that nobody had opened for as long as it had been shut.",
    ],
)
def test_no_signoff(line: str) -> None:
    assert read(f"OSLO (AP) — {FILLER}\n\n{line}\n\n{FILLER}\n").signoff is None


@pytest.mark.parametrize(
    "line",
    [
        "The copyright in the song has run out and the band may play it as often as it wants to.",
        "Copyright law does not know herons, the lawyer said, and the heron does not know the law.",
    ],
)
def test_no_copyright(line: str) -> None:
    assert read(f"OSLO (AP) — {FILLER}\n\n{line}\n\n{FILLER}\n").copyright is None


OTHER_TEXTS = {
    "transcript": (
        "Q: When did you first see the heron?\nA: On the day the pump stopped.\nQ: And what did you do?\nA: I put the kettle on.\n"
        "Q: Were you afraid?\nA: Of the kettle, no.\n"
    ),
    "code": 'def pump(heron):\n    """Run the pump."""\n    if heron:\n        raise ValueError("occupied")\n    return pump(None)\n',
    "poem": "The heron stands, the heron stays,\nThe water waits, the water prays,\nAnd nobody has found the key\nTo where the heron ought to be.\n",
    "recipe": "Pump soup\n\n2 onions\n1 litre of water\n3 potatoes\n\nChop the onions. Boil the water. Add the potatoes and wait.\n",
    "table": "Town      Pumps   Herons\nNdola         4        1\nOslo          7        0\nTokyo        12        2\n",
    "timeline": "1904: The pump is built.\n1961: The pump is painted green.\n2031: A heron moves in.\n",
    "log": "2031-03-01 10:14:02 INFO pump started\n2031-03-01 10:14:09 WARN heron detected\n2031-03-01 10:15:00 ERROR pump stopped\n",
    "letter": "Dear council,\n\nThe heron is back. Please send somebody.\n\nYours sincerely,\nA. Mwansa\n",
    "list": "* buckets\n* rope\n* a ladder\n* patience\n",
    "csv": "name,town,herons\nMwansa,Ndola,1\nSolberg,Oslo,0\n",
    "json": '{"pump": {"herons": 1, "says": "nothing"}, "town": "NDOLA"}\n',
    "markdown": "# Pump\n\n- **heron**: one\n- *eggs*: two\n\n[Read on](https://example.com/pump)\n",
    "mail": "From: a.mwansa@example.com\nTo: council@example.com\nSubject: heron\n\nIt is back.\n",
}


@pytest.mark.parametrize("name", OTHER_TEXTS)
def test_other_kinds_of_text_have_no_parts_of_a_story(name: str) -> None:
    article = read(OTHER_TEXTS[name])
    assert (article.dateline, article.byline, article.signoff, article.copyright, article.agency) == (
        None,
        None,
        None,
        None,
        None,
    )
    assert article.captions == ()
    assert [quote.speaker for quote in article.quotes if quote.speaker and quote.speaker.name] == []


@pytest.mark.parametrize("name", OTHER_TEXTS)
def test_other_kinds_of_text_are_plain(name: str) -> None:
    assert read(OTHER_TEXTS[name]).format == "plain"


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n\r\n", "\t \xa0 \u3000\n", "\u2028\u2029"])
def test_nothing_has_no_records(text: str) -> None:
    article = read(text)
    assert (article.format, article.publisher, article.agency, article.published) == ("plain", None, None, None)
    assert (article.paragraphs, article.captions, article.quotes, article.dates, article.ednotes, article.issues) == ((),) * 6
    assert (article.headline, article.dateline, article.byline, article.signoff, article.copyright) == (None,) * 5
