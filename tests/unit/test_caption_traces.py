"""A cheap look rules out only what is no caption."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span, trim
from wireparse.data.captions import LEGAL, PICTURED, SHELL_BEHIND
from wireparse.extract._caption_shell import NOTE_SIGNS, note_start
from wireparse.extract._caption_signs import _told_reach
from wireparse.extract._caption_traces import _FEW, _SELLERS, has_trace
from wireparse.grammar import CaptionStyle

PROSE = (
    "The ferry was late again on Monday, and nobody at the pier could say when the next one would leave the island.",
    "“We have waited since dawn and the bakery is still shut,” said Ann Lee, who keeps three herons and a goat.",
    "He said the council would vote for a new pump before the end of March, by which time the old one may have failed.",
)
TOLD = (
    "A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide on a grey morning. REUTERS/Ann Lee",
    "A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide. (AP Photo/Ann Lee)",
    "A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide. Ann Lee for Reuters",
    "A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide. Ann Lee via Getty Images",
    "FILE - A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide on a grey morning.",
    "A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide. Photo: Ann Lee",
    "A heron stands on the old pier of Ndola while the crew of the ferry waits for the tide, pictured at dawn on Monday",
)


def _has_trace(text: str) -> bool:
    return has_trace(text, Span(0, len(text)), CaptionStyle())


@pytest.mark.parametrize("text", PROSE)
def test_prose_has_no_trace(text: str) -> None:
    assert not _has_trace(text)


@pytest.mark.parametrize("text", TOLD)
def test_a_caption_has_one(text: str) -> None:
    assert _has_trace(text)
    assert _told_reach(text, Span(0, len(text)), CaptionStyle()) is not None


def test_an_outlets_own_labels_and_owners_are_traces() -> None:
    text = PROSE[0].rstrip(".")
    assert has_trace(f"{text} lens Bo Moe.", Span(0, len(text) + 13), CaptionStyle(credit_labels=("Lens",)))
    assert has_trace(f"{text}. Screen grab, Acme", Span(0, len(text) + 19), CaptionStyle(owners=("Acme",)))


@pytest.mark.parametrize("note", [*LEGAL, "JAPAN OUT"])
def test_every_note_to_editors_is_found_by_a_sign(note: str) -> None:
    said = f"A heron on the pier. {note}"
    assert any(sign in note for sign in NOTE_SIGNS)
    assert note_start(said, 0, len(said)) == len(said) - len(note)
    assert _has_trace(said)


@pytest.mark.parametrize(("pattern", "word"), SHELL_BEHIND.items())
def test_what_pages_put_behind_is_known_by_a_word(pattern: str, word: str) -> None:
    assert word in pattern.casefold().replace("\\", "")


@pytest.mark.parametrize(("pattern", "signs"), PICTURED.items())
def test_what_says_that_it_is_of_a_picture_is_known_by_a_word(pattern: str, signs: tuple[str, ...]) -> None:
    assert all(sign in pattern.casefold() for sign in signs)


def test_sellers_of_pictures_have_few_words() -> None:
    assert max(len(name.split()) for name in _SELLERS) <= _FEW


@pytest.mark.parametrize(
    "text",
    [
        "Getty Images",
        "A heron on the pier. Screen grab, Reuters",
        "A heron on the pier. Video still, AFP View slideshow",
        "A heron on the pier. AFP AFP",
        "A heron on the pier.AFP AFP",
        "Getty   A heron stands on the old pier of Ndola.",
        "Ann Lee and the ferry crew of Ndola, from left, The Heron and The Goat",
        "A heron on the pier. — Bernama pic",
        "A heron on the pier. Credit Ann Lee/AFP",
        "Image source, Getty Images",
        "A heron. （山田太郎撮影）",
        "A heron on the pier. - Bernama pic",
    ],
)
def test_what_ends_without_a_stop_has_a_trace_where_it_is_a_caption(text: str) -> None:
    assert _told_reach(text, Span(0, len(text)), CaptionStyle()) is not None
    assert _has_trace(text)


@pytest.mark.parametrize(
    "text",
    [
        "Latest news",
        "More from Sport",
        "REUTER",
        "Ferries, herons and goats",
        "a goat of 3/4",
        "© 2031 Heron Press",
        "天気予報",
        "Herons | Goats",
    ],
)
def test_words_of_menus_have_none(text: str) -> None:
    assert not _has_trace(text)


PIECES = (
    *(piece for text in (*PROSE, *TOLD) for piece in text.split(" ")),
    *PROSE,
    *TOLD,
    "\n",
    "/",
    "for",
    "by",
    "Reuters",
    "Getty",
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map(" ".join))
def test_what_marks_or_words_tell_has_a_trace(text: str) -> None:
    whole = trim(text, 0, len(text))
    if whole.start < whole.end and _told_reach(text, whole, CaptionStyle()) is not None:
        assert has_trace(text, whole, CaptionStyle())
