"""The same story in its four lay-outs: the records are equal but for spans, and for the paragraphs where line ends are lost."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, parse, to_dict
from wireparse.testing import hard_wrapped, mismatches, one_line, spaced, spaced_and_wrapped, stories

LAYOUTS = {"spaced": spaced, "hard-wrapped": hard_wrapped, "spaced-and-wrapped": spaced_and_wrapped}
MORE = " Nobody in the upper streets of the town had thought that such a thing could happen there."
"""Behind each paragraph, so that lines are broken: where hardly one is, nobody can tell that they are."""
HOUSES = [fmt.name for fmt in BUILTIN if not fmt.transport and fmt.name not in {"eqs", "pa-media"}]
OF_THE_TEXT = {"blocks", "source"}


def without_rules(said: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in said.items() if key not in OF_THE_TEXT}


@pytest.mark.parametrize("layout", LAYOUTS)
@given(st.sampled_from(HOUSES).flatmap(stories))
def test_line_ends_do_not_matter(
    facts: Callable[[Article], Mapping[str, object]], layout: str, story: tuple[str, object]
) -> None:
    text = story[0].replace(".\n", f".{MORE}\n")
    once = facts(parse(text, formats=BUILTIN))
    assert without_rules(facts(parse(LAYOUTS[layout](text), formats=BUILTIN))) == without_rules(once)


@given(st.sampled_from(["reuters"]).flatmap(stories))
def test_on_one_line_dateline_and_sign_off_are_found(story: tuple[str, Mapping[str, object]]) -> None:
    text, expected = story
    kept = {key: expected[key] for key in ("dateline", "signoff")}
    assert list(mismatches(kept, to_dict(parse(one_line(text), formats=BUILTIN)))) == []


@given(st.sampled_from(["reuters"]).flatmap(stories))
def test_on_one_line_who_said_what_is_found(story: tuple[str, Mapping[str, Sequence[Mapping[str, object]]]]) -> None:
    """Which stretches are one quotation is not, nor what was never closed: nobody can tell there where a paragraph ends."""
    text, expected = story
    told = [(part, quote["speaker"]["name"]) for quote in expected["quotes"] for part in quote["parts"]]  # type: ignore[index,attr-defined]
    quotes = parse(one_line(text), formats=BUILTIN).quotes
    found = [
        (part.text, quote.speaker.name) for quote in quotes if quote.speaker and quote.speaker.name for part in quote.parts
    ]
    assert [pair for pair in found if pair not in told] == []
    assert [pair for pair in told if pair[0].endswith(",") and pair not in found] == []


@pytest.mark.parametrize("marks", ['""', "“”", "„“", "«»", "''"])
def test_lines_that_end_with_a_closing_mark_end_like_sentences(marks: str) -> None:
    said = [
        f"The heron was late, said Ann Lee, {marks[0]}and it will not walk {where}.{marks[1]}"
        for where in ("far", "home", "off")
    ]
    text = "\n".join(["OSLO (AP) — A heron that nests in the pump of the waterworks has left the town dry.", *said * 4])
    assert len(parse(text, formats=BUILTIN).paragraphs) == len(text.split("\n"))


@given(st.sampled_from(["reuters"]).flatmap(stories))
def test_on_one_line_no_word_of_the_story_is_lost(story: tuple[str, Mapping[str, object]]) -> None:
    text, expected = story
    told = " ".join(parse(one_line(text), formats=BUILTIN).body.split())
    assert told == " ".join(expected["paragraphs"])  # type: ignore[arg-type]
