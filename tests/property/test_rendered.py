"""Rendered from known records, parsed, and got back: in each of the formats."""

from collections.abc import Mapping

import pytest
from hypothesis import given

from wireparse import BUILTIN, parse, to_dict
from wireparse.extract import find_byline, find_caption, find_dateline, find_signoff
from wireparse.records import Article
from wireparse.testing import articles, bylines, captions, datelines, mismatches, signoffs, stories

Rendered = tuple[str, Mapping[str, object]]
HOUSES = [fmt.name for fmt in BUILTIN if not fmt.transport and fmt.name not in {"eqs", "pa-media", "straits-times"}]
"""The formats of stories.  The others have lines of their own around the story, by which they are known: golden stories hold those."""
DRAWN = [*HOUSES, *sorted({"anpa1312", "asianet", "iptc7901", "zczc"})]


def differences(text: str, expected: Mapping[str, object]) -> list[str]:
    return list(mismatches(expected, to_dict(parse(text, formats=BUILTIN))))


def record(**fields: object) -> Mapping[str, object]:
    """A record's dictionary, by way of an article that holds it."""
    return to_dict(Article(source="", format="plain", **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fmt", "strategy"),
    [
        *(pytest.param(name, stories, id=f"{name}-story") for name in HOUSES),
        *(pytest.param(name, articles, id=f"{name}-page") for name in DRAWN),
    ],
)
def test_stories_come_back(fmt: str, strategy: object) -> None:
    @given(strategy(fmt))  # type: ignore[operator]
    def comes_back(story: Rendered) -> None:
        text, expected = story
        assert parse(text, formats=BUILTIN).format == fmt
        assert differences(text, expected) == []

    comes_back()


@pytest.mark.parametrize("fmt", HOUSES)
def test_datelines_come_back(fmt: str) -> None:
    @given(datelines(fmt))
    def comes_back(story: Rendered) -> None:
        text, expected = story
        found = find_dateline(text + "A heron stopped the pump.", style=BUILTIN[fmt].dateline)
        assert list(mismatches({"dateline": expected}, record(dateline=found))) == []

    comes_back()


@pytest.mark.parametrize("fmt", HOUSES)
def test_captions_come_back(fmt: str) -> None:
    @given(captions(fmt))
    def comes_back(story: Rendered) -> None:
        found = find_caption(story[0], style=BUILTIN[fmt].caption)
        assert list(mismatches({"captions": [story[1]]}, record(captions=(found,)))) == []

    comes_back()


@pytest.mark.parametrize("fmt", HOUSES)
def test_signoffs_come_back(fmt: str) -> None:
    @given(signoffs(fmt))
    def comes_back(story: Rendered) -> None:
        assert list(mismatches({"signoff": story[1]}, record(signoff=find_signoff(story[0])))) == []

    comes_back()


@given(bylines())
def test_bylines_come_back(story: Rendered) -> None:
    assert list(mismatches({"byline": story[1]}, record(byline=find_byline(story[0])))) == []
