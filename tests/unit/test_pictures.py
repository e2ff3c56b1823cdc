"""Captions in a story that neither label nor credit tells."""

import pytest

import wireparse

HEAD = "Heron of Lier is back on the town hall"
LEAD = "The heron of Lier, which had not been seen for a week, is back on the roof of the town hall, the mayor said on Monday."
BODY = (
    "It had spent the week on the brewery, whose straw horse it seems to take for one of its own kind.",
    "Bo Berg, who feeds the bird with what the fishmonger leaves, said that he had never been worried.",
    "The town has had a heron since the great flood, and two of them since the small one.",
    "Ferry crews give way to them, as the harbour's rules have asked since the year of the flood.",
    "The brewery said that its straw horse would stay where it is, heron or no heron.",
)
ABOVE = "The heron of Lier is known to rest on roofs that were laid before the flood and on no others"
REPEATS = "It had spent the week on the brewery, whose straw horse it seems to take for one of its kind"
LONG = "A second heron has been seen on the harbour crane, from which it looks down on the boats of the fishermen"
LED = "Roof with a view: The heron has been on the town hall for as long as anybody in the town can remember"
AGAIN = "Bo Berg carries a basket of herring to the heron on the roof of the town hall."


def captions(*lines: str) -> list[str]:
    return [c.text for c in wireparse.parse("\n\n".join(lines)).captions]


def paragraphs(*lines: str) -> list[str]:
    return [p.text for p in wireparse.parse("\n\n".join(lines)).paragraphs]


def test_above_the_story() -> None:
    assert captions(HEAD, ABOVE, LEAD, *BODY) == [ABOVE]
    assert paragraphs(HEAD, ABOVE, LEAD, *BODY)[0] == LEAD


def test_in_the_storys_own_words_and_what_is_written_like_it() -> None:
    story = (HEAD, LEAD, BODY[0], REPEATS, LONG, BODY[1], LED, *BODY[2:])
    assert captions(*story) == [REPEATS, LONG, LED]
    assert paragraphs(*story) == [LEAD, *BODY]


@pytest.mark.parametrize(
    "line",
    [
        LONG,
        AGAIN,
        "Read more: the heron of Lier is known to rest on roofs that were laid before the flood and on no others",
        "The Heron Of Lier Is Known To Rest On Roofs That Were Laid Before The Flood And On No Others",
        "A second heron has been seen on the harbour crane, from which it looks down on the boats (see map)",
        "Roof with a view",
        "Bo Berg feeds the heron with herring, he said, and has done so for years.",
        "Bo Berg says that he feeds the heron with herring.",
        "Cy Dunn carries a basket of herring to the heron on the roof of the town hall.",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert captions(HEAD, LEAD, *BODY[:2], line, *BODY[2:]) == []


def test_a_sentence_that_a_link_broke_is_none() -> None:
    assert captions(HEAD, ABOVE, ", the mayor said, and of the brewery.", LEAD, *BODY) == []


def test_where_no_line_has_a_full_stop_none_is_told_by_it() -> None:
    bare = [line.rstrip(".") for line in (LEAD, *BODY)]
    assert captions(HEAD, bare[0], REPEATS, *bare[1:]) == []
