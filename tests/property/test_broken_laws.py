"""The check of the laws sees a broken one: an article that no parse would give is told by law and record."""

from datetime import date

import pytest
from attrs import evolve

from wireparse import BUILTIN, Article, parse
from wireparse.records import Envelope, Excerpt, PartialDate, Quote, QuoteKind, Span
from wireparse.testing import check_article

TEXT = "Heron stops the pump\n\nOSLO, March 1 (Reuters) - The pump has been silent since the morning, the council said on Monday.\n"
SOUND = parse(TEXT, formats=BUILTIN)


def sent(start: int, end: int) -> Envelope:
    return Envelope(sent=PartialDate(text=TEXT[start:end], span=Span(start, end), month=3, day=1))


@pytest.mark.parametrize(
    ("article", "law", "record"),
    [
        (evolve(SOUND, blocks=SOUND.blocks[1:]), "L1", "blocks"),
        (evolve(SOUND, headline=Excerpt("pump", Span(200, 204))), "L2", "headline"),
        (evolve(SOUND, headline=Excerpt("OSLO", Span(22, 26))), "L2", "headline"),
        (evolve(SOUND, envelope=sent(28, 35)), "L2", "envelope.sent"),
        (evolve(SOUND, envelope=sent(len(TEXT), len(TEXT) + 4)), "L2", "envelope.sent"),
        (evolve(SOUND, headline=Excerpt("Heron", Span(0, 20))), "L3", "headline"),
        (evolve(SOUND, agency="Heron Wire"), "L6", "agency"),
        (evolve(SOUND, ednotes=[]), "L8", "ednotes"),  # type: ignore[arg-type]
    ],
)
def test_a_broken_law_is_told(article: Article, law: str, record: str) -> None:
    with pytest.raises(AssertionError) as told:
        check_article(article)
    assert str(told.value).startswith(law)
    assert record in str(told.value)


def test_a_sound_article_passes() -> None:
    check_article(SOUND)


@pytest.mark.parametrize(
    ("value", "holds"),
    [
        ("2031-03-01", True),
        ("2031-W09", True),
        ("2031-36", True),
        ("2031-41", True),
        ("2031", True),
        ("2031-02-30", False),
        ("2031-13", False),
        ("2031-37", False),
        ("2031-Q1", False),
        ("0000-33", False),
    ],
)
def test_a_value_is_a_date_of_iso_8601(value: str, holds: bool) -> None:
    article = parse("OSLO, March 1 (Reuters) - The pump stood still on Monday.\n", formats=BUILTIN, published=date(2031, 3, 4))
    changed = evolve(article, dates=tuple(evolve(mention, value=value) for mention in article.dates))
    with pytest.raises(AssertionError) as told:  # reading the source again gives the old value
        check_article(changed)
    assert str(told.value).startswith("L6" if holds else "L8")


SPOKEN = (
    "Heron stops the pump\n\n"
    "OSLO, March 1 (Reuters) - The pump has been silent since the morning and half of the town is dry.\n\n"
    '"The heron was late," said Ann Lee, a keeper. "It will walk."\n\n'
    'Bo Karlsson said: "The pump is ours."\n'
)
TOLD = parse(SPOKEN, formats=BUILTIN)


def over(words: str) -> dict[str, object]:
    start = SPOKEN.index(words)
    return {"text": words, "span": Span(start, start + len(words))}


def excerpt(words: str) -> Excerpt:
    return Excerpt(**over(words))  # type: ignore[arg-type]


def quoted(**changes: object) -> Article:
    """The story with its first quotation changed: of two parts, by a speaker who is named."""
    first, *others = TOLD.quotes
    return evolve(TOLD, quotes=(evolve(first, **changes), *others))


def spoken_by(**changes: object) -> Article:
    return quoted(speaker=evolve(TOLD.quotes[0].speaker, **changes))  # type: ignore[misc]


def parted(*words: str) -> Article:
    return quoted(parts=tuple(map(excerpt, words)))


REPORTED = Quote(
    **over("The pump has been silent since the morning"),  # type: ignore[arg-type]
    kind=QuoteKind.INDIRECT,
    parts=(excerpt("The pump has been silent"),),
)


@pytest.mark.parametrize(
    ("article", "law", "record", "told"),
    [
        (parted(), "L2", "quotes[0].parts", "there are none"),
        (parted("The heron was late,", "Ann Lee, a keeper"), "L2", "quotes[0].parts[1]", "no mark opens it"),
        (parted("The heron was", "It will walk."), "L2", "quotes[0].parts[0]", "no mark closes it"),
        (parted("heron was late,", "It will walk."), "L2", "quotes[0].parts[0]", "no mark opens it"),
        (parted('"The heron was late,', "It will walk."), "L2", "quotes[0].parts[0]", "no mark opens it"),
        (parted("The heron was late,", 'It will walk."'), "L2", "quotes[0].parts[1]", "holds a mark"),
        (parted("It will walk.", "The heron was late,"), "L2", "quotes[0].parts[1]", "begins before"),
        (
            quoted(**over('heron was late," said Ann Lee, a keeper. "It will walk."')),
            "L2",
            "quotes[0].parts[0]",
            "is not inside",
        ),
        (spoken_by(**over("heron")), "L2", "quotes[0].speaker", "stands in the words said"),
        (spoken_by(**over("The pump is ours")), "L2", "quotes[0].speaker", "stands in the words said"),
        (quoted(cue=excerpt("walk")), "L2", "quotes[0].cue", "stands in the words said"),
        (evolve(TOLD, quotes=TOLD.quotes[::-1]), "L2", "quotes[1]", "begins before"),
        (evolve(TOLD, quotes=(REPORTED, *TOLD.quotes)), "L2", "quotes[0]", "is not from its first part"),
        (quoted(rule="guess"), "L8", "quotes[0].rule", "not explained"),
        (spoken_by(rule="guess"), "L8", "quotes[0].speaker.rule", "not explained"),
        (spoken_by(rule=None), "L8", "quotes[0].speaker.rule", "where the name is"),
        (spoken_by(name=None), "L8", "quotes[0].speaker.rule", "where the name is"),
    ],
)
def test_a_broken_law_of_quotations_is_told(article: Article, law: str, record: str, told: str) -> None:
    with pytest.raises(AssertionError) as error:
        check_article(article)
    assert str(error.value).startswith(law)
    assert f": {record}: " in str(error.value)
    assert told in str(error.value)


def test_sound_quotations_pass() -> None:
    assert [len(quote.parts) for quote in TOLD.quotes] == [2, 1]
    check_article(TOLD)


@pytest.mark.parametrize(
    "paragraph",
    [
        '"The heron was late,\n"It will walk," Ann Lee said.',
        '"LEE: The heron was late."',
        "``The heron was late,'' Ann Lee said.",
        "&quot;The heron was late,&quot; Ann Lee said.",
        "“The &amp;ldquo;heron&amp;rdquo; was late,” Ann Lee said.",
        "„Der Reiher kam,“ said Ann Lee. «Il vient.»",
        'Marta "Heron" Lee said the pump was "late".',
        "â€œThe heron was late,â€ Ann Lee said.",
        '" The heron was late, " Ann Lee said.',
        '"The heron was late. "It will walk," Ann Lee said.',
        "\"'The heron was late' is all she told us,\" Ann Lee said.",
        '"It came ashore," Ann Lee said of "The Late Heron". "It will walk."',
        '"It came ashore" said Ann Lee.\n\n"and left.',
        '"The pump belongs to ACME.N" said Ann Lee.',
        '"It is late," said Ann Lee, who called it "odd". "Nobody came."',
        '"It is late," said Luiz "Pato" Nunes. "Nobody came."',
    ],
)
def test_quotations_of_all_shapes_pass(paragraph: str) -> None:
    article = parse(SPOKEN + "\n" + paragraph + "\n\nThe pump has been silent since then, the town council told residents.\n")
    assert len(article.quotes) > len(TOLD.quotes)
    check_article(article)
