"""The check of the laws sees a broken one: an article that no parse would give is told by law and record."""

import pytest
from attrs import evolve

from wireparse import BUILTIN, Article, parse
from wireparse.records import Envelope, Excerpt, PartialDate, Span
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
