"""A format that somebody adds brings its outlet's habits as data; the shared rules read in its styles."""

import pickle

from attrs import evolve

from wireparse import BUILTIN, parse
from wireparse.grammar import CaptionStyle, DatelineStyle

GAZETTE = evolve(
    BUILTIN["plain"],
    name="gazette",
    caption=CaptionStyle(labels=("IN THE LENS",), credit_labels=("Lens",), owners=("HG",), marks=("foc",)),
    dateline=DatelineStyle(tagless=(":",)),
)
STORY = (
    "Ferries of Ndola to stop at noon\n\n"
    "A ferry lies off the old harbour in the rain. Lens: HG/Ann Lee/foc.\n\n"
    "MUDLICK: The ferries of Ndola will stop at noon, their owner said on Tuesday, and rest until three.\n\n"
    "The owner said that the crews had asked for it for years and years.\n"
)


def test_captions_are_found_and_read_in_the_formats_style() -> None:
    article = parse(STORY, format=GAZETTE)
    assert [c.description for c in article.captions] == ["A ferry lies off the old harbour in the rain."]
    credit = article.captions[0].credit
    assert credit is not None
    assert (credit.agency, credit.photographer, credit.marks) == ("HG", "Ann Lee", ())


def test_datelines_are_found_and_read_in_the_formats_style() -> None:
    dateline = parse(STORY, format=GAZETTE).dateline
    assert dateline is not None
    assert [p.name for p in dateline.places] == ["MUDLICK"]


def test_without_the_style_they_are_not() -> None:
    article = parse(STORY, format="plain")
    assert (article.captions, article.dateline) == ((), None)


def test_such_a_format_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(GAZETTE)) == GAZETTE  # noqa: S301 - made here


def test_a_label_of_the_style_tells_a_caption() -> None:
    line = "IN THE LENS: A ferry lies off the old harbour in the rain."
    assert [
        c.text
        for c in parse(
            STORY.replace("A ferry lies off the old harbour in the rain. Lens: HG/Ann Lee/foc.", line), format=GAZETTE
        ).captions
    ] == [line]


def test_an_owner_of_the_style_ends_a_caption_that_a_story_is_glued_to() -> None:
    caption = "A ferry lies off the old harbour in the rain. (HG/Ann Lee)"
    story = STORY.replace("A ferry lies off the old harbour in the rain. Lens: HG/Ann Lee/foc.\n\n", caption + " ")
    assert [c.text for c in parse(story, format=GAZETTE).captions] == [caption]
