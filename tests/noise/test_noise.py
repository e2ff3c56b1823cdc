"""What noise leaves readable is read as without it, on the golden stories: see ``docs/noise.md``."""

import re
import runpy
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden"
sys.path.insert(0, str(HERE))
try:
    KEPT: dict[str, Any] = runpy.run_path(str(HERE / "kept.py"))
finally:
    sys.path.remove(str(HERE))
KINDS, spoil, facts = KEPT["KINDS"], KEPT["spoil"], KEPT["facts"]

STORIES = {path.relative_to(GOLDEN).with_suffix("").as_posix(): path for path in sorted(GOLDEN.glob("*/*.txt"))}
MILD, STRONG = 0, 2

READABLE = {
    "no-break spaces": STRONG,
    "zero width": STRONG,
    "soft hyphens": STRONG,
    "entities": STRONG,
    "mojibake": MILD,
    "tabs": MILD,
    "tags": MILD,
    "other dashes": MILD,
    "dashes misread": MILD,
    "line ends doubled": MILD,
}
"""Noise that a reader does not mind, and the level up to which nothing may change."""

WRAPPED = "a paragraph in hard-wrapped lines that a blank line or a tag parts is two"
DASHES = "a dash in a sign-off is one that no sign-off has"
KNOWN = {
    ("mojibake", "plain/single-marks"): "a misread mark of a shortened word, 'n', closes a quotation in single marks",
    ("tabs", "antara/page"): "a tab within a sign-off stands where its pattern has a blank",
    ("tags", "fbis/report"): WRAPPED,
    ("tags", "reuters/spaced"): WRAPPED,
    ("line ends doubled", "iptc7901/dpa"): WRAPPED,
    ("line ends doubled", "reuters/spaced"): WRAPPED,
    ("line ends doubled", "reuters/wire-1987"): WRAPPED,
    ("line ends doubled", "dpa/english"): "a sign-off that a blank line parts is read to there",
    ("line ends doubled", "reuters/wrapped"): "a sign-off that a blank line parts is read to there",
    ("other dashes", "dpa/english"): DASHES,
    ("other dashes", "iptc7901/dpa"): DASHES,
    ("dashes misread", "dpa/wire"): DASHES,
    ("dashes misread", "iptc7901/dpa"): DASHES,
    (
        "dashes misread",
        "reuters/wire-1987",
    ): "behind an agency's name without brackets a sign that may be no dash ends no dateline",
}
"""What is not read as without noise, by kind and story, and why."""


def _cases() -> list[Any]:
    """Every kind on every second story, on those that fail in any case."""
    cases = []
    for k, kind in enumerate(READABLE):
        for i, story in enumerate(STORIES):
            reason = KNOWN.get((kind, story))
            marks = [pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError)] if reason else []
            if reason or (i + k) % 2 == 0:
                cases.append(pytest.param(kind, story, marks=marks, id=f"{kind}-{story}"))
    return cases


@cache
def text_of(story: str) -> str:
    return STORIES[story].read_bytes().decode("utf-8")


@cache
def clean(story: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = facts(parse(text_of(story), formats=BUILTIN))
    return found


@pytest.mark.parametrize(("kind", "story"), _cases())
def test_what_stays_readable_is_read_as_without_noise(kind: str, story: str) -> None:
    noisy = spoil(text_of(story), kind, READABLE[kind])
    assert facts(parse(noisy.text, formats=BUILTIN)) == clean(story)


TOP = ("headline", "byline", "dateline")
CUT = {
    "canadian-press/wire": "its byline stands below the story",
    "cna/page": "the page's only dateline stands behind the cut",
    "cna/teaser-one-line": "the story on one line begins behind the cut",
}


@pytest.mark.parametrize("story", STORIES)
def test_of_a_story_that_is_cut_off_the_top_is_read_as_before(story: str, request: pytest.FixtureRequest) -> None:
    if story in CUT:
        request.applymarker(pytest.mark.xfail(reason=CUT[story], strict=True, raises=AssertionError))
    found = facts(parse(spoil(text_of(story), "cut off", MILD).text, formats=BUILTIN))
    assert {field: found[field] for field in TOP} == {field: clean(story)[field] for field in TOP}


# -------------------------------------------------------------------------------------------------------------- the noise itself


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_makes_the_same_noise_again(kind: str) -> None:
    text = text_of("reuters/web")
    made = spoil(text, kind, STRONG, seed=3, other="Another.")
    assert made == spoil(text, kind, STRONG, seed=3, other="Another.")
    assert made.text != text or kind in {"mojibake", "entities"}


def test_words_in_capitals_stand_where_they_stood() -> None:
    text = "Ann Lee was late.\nThe größte mill was not.\n"
    noisy = spoil(text, "capitals", STRONG)
    places = [noisy.text[noisy.moved(word.start()) : noisy.moved(word.end())] for word in re.finditer(r"\w+", text)]
    assert places == "ANN LEE WAS LATE THE GRÖSSTE MILL WAS NOT".split()


@given(st.text(alphabet="ab \n\"'-é", max_size=60), st.sampled_from(sorted(KINDS)), st.integers(0, 2))
def test_places_of_the_clean_text_are_found_in_the_noisy_one(text: str, kind: str, level: int) -> None:
    noisy = spoil(text, kind, level, other="x")
    places = [noisy.moved(offset) for offset in range(len(text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(noisy.text) for place in places)
    replaced = {i for start, end, _ in noisy.edits for i in range(start, end)}
    put_in = {start: len(new) for start, end, new in noisy.edits if start == end > 0}
    assert all(noisy.text[places[i] + put_in.get(i, 0)] == char for i, char in enumerate(text) if i not in replaced)
