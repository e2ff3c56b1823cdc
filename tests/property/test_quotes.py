"""Quotations rendered from known records, read, and got back: every shape, between all marks, by whoever speaks."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse, to_dict
from wireparse.extract import find_quotes
from wireparse.records import Article
from wireparse.testing import check_article, mismatches, quotes
from wireparse.testing._pools import TOPICS, Person
from wireparse.testing._quote_shapes import ANYWHERE, BY_NAME, DOUBLE_ONLY, IN_STORIES, RELEASES, Voice
from wireparse.testing._quotes import MARKS, SINGLE, Habit, mentions_of, people, voices

SHAPES = {**IN_STORIES, **RELEASES}
SAYINGS = ("The heron was here first and it knows it", "I have asked it politely and I have asked it loudly")
LEAD = "NAHA (Reuters) - A heron has left half of the town without running water for a week, and nobody knows its name.\n\n"
LAST = "\n\nThe waterworks was built for 40,000 people and serves nearly twice as many, most of them in the upper districts.\n"
NOT_SINGLE = pytest.mark.xfail(strict=True, reason="an unclosed single mark inside a paragraph may be an apostrophe")


def differences(text: str, expected: object) -> list[str]:
    return list(mismatches({"quotes": expected}, to_dict(Article(source="", format="plain", quotes=find_quotes(text)))))


def shaped(shape: str, marks: tuple[str, str], person: Person, mention: str, verb: str = "said") -> tuple[str, object]:
    voice = Voice(person, mention, marks, verb, "far too loud")
    paragraphs, found = SHAPES[shape](voice, *SAYINGS)
    return "\n\n".join(paragraphs), found


LEE = Person("Ann", "Lee", "she", "a keeper of herons")


@given(quotes())
def test_quotations_come_back(story: tuple[str, Mapping[str, object]]) -> None:
    text, expected = story
    assert differences(text, expected["quotes"]) == []


@given(quotes())
def test_the_laws_hold_for_them(story: tuple[str, object]) -> None:
    check_article(parse(LEAD + story[0] + LAST, formats=BUILTIN))


@pytest.mark.parametrize("marks", MARKS, ids=" ".join)
@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_every_shape_comes_back_between_all_marks(shape: str, marks: tuple[str, str], request: pytest.FixtureRequest) -> None:
    if marks in SINGLE and (shape == "runs-on-behind" or (shape == "transcript" and marks[0] == "'")):
        request.applymarker(NOT_SINGLE)
    assert differences(*shaped(shape, marks, LEE, LEE.name)) == []


@pytest.mark.parametrize("shape", sorted(ANYWHERE))
@given(data=st.data())
def test_every_mention_stands_for_the_name(shape: str, data: st.DataObject) -> None:
    person = data.draw(people())
    first, found = BY_NAME["inverted-with-role"](data.draw(voices(person, person.name, Habit(MARKS[0]))), *SAYINGS)
    text, more = shaped(shape, MARKS[0], person, data.draw(st.sampled_from(mentions_of(person))))
    assert differences("\n\n".join([*first, text]), [*found, *more]) == []  # type: ignore[misc]


def test_only_shapes_that_are_there_are_left_out_between_single_marks() -> None:
    assert set(SHAPES) > DOUBLE_ONLY


AS_WHOLE = pytest.mark.xfail(strict=True, reason="a surname of two words or more is taken for a whole name")


@pytest.mark.parametrize(
    ("surname", "mention"),
    [
        ("van der Weide", "van der Weide"),
        ("de Souza", "de Souza"),
        ("al-Amin", "Ms al-Amin"),
        pytest.param("van der Weide", "Ms van der Weide", marks=AS_WHOLE),
        pytest.param("de Souza", "Ms de Souza", marks=AS_WHOLE),
        pytest.param("St. Clair", "St. Clair", marks=AS_WHOLE),
        pytest.param("Mac Bride", "Ms Mac Bride", marks=AS_WHOLE),
    ],
)
def test_surnames_of_several_words(surname: str, mention: str) -> None:
    person = Person("Ann", surname, "she", "a keeper of herons")
    first, found = shaped("inverted-with-role", MARKS[0], person, person.name)
    text, more = shaped("behind", MARKS[0], person, mention)
    assert differences(f"{first}\n\n{text}", [*found, *more]) == []  # type: ignore[misc]


@pytest.mark.parametrize("fact", [fact for topic in TOPICS for fact in (topic.lead, *topic.facts)])
def test_facts_report_nobodys_words(fact: str) -> None:
    assert find_quotes(fact) == ()
