"""Quick looks dismiss a line before it is read: they never dismiss what the reader behind them would take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN
from wireparse._span import Span
from wireparse.data.agencies import AGENCIES
from wireparse.data.cities import CITY_WORDS, is_city
from wireparse.data.regions import REGION_WORDS, is_country, is_region
from wireparse.extract import _byline_unmarked as unmarked
from wireparse.extract import _desk_lines as desk
from wireparse.extract import byline
from wireparse.extract.dateline import _ALL_MARKS, _MARKS, _READERS, _readers
from wireparse.formats import _extents as extents

_WORDS = st.sampled_from(
    (
        *(
            "Ann",
            "Lee",
            "Bo",
            "MOE",
            "Karlsson",
            "and",
            "in",
            "Lusaka",
            "Oslo",
            "of",
            "The",
            "Ndola",
            "Times",
            "Reuters",
            "(dpa)",
        ),
        *(
            "Staff",
            "Writer",
            "AP",
            "correspondent",
            "mill",
            "closed",
            "at",
            "en",
            "con",
            "y",
            "Press",
            "Canadian",
            "editor",
            "AB",
        ),
    )
)
_LINE = st.lists(_WORDS, min_size=2, max_size=7).map(" ".join)
_ABOVE = st.sampled_from(("", "Heron stops tram in Ndola\n", "By Ann Lee\n", "Home\n", "The heron slept.\n", "a\n\n"))
_BELOW = st.sampled_from(
    (
        *("", "\nLUSAKA (Reuters) - The tram stopped", "\nMore", "\nBy Bo Moe", "\n\n  "),
        *("\nThe heron slept on the rails " + "of the old tram line near the mill " * n + "." for n in (1, 3, 9)),
    )
)


@given(_ABOVE, _LINE, st.sampled_from(("", ", Reuters", " (dpa)", ", Lusaka", " in Oslo", ", Staff Writer")), _BELOW)
def test_no_byline_without_by_is_dismissed(above: str, line: str, tail: str, below: str) -> None:
    text, span = above + line + tail + below, Span(len(above), len(above + line + tail))
    assert byline.find_byline(text, span) is None or unmarked.may_be_unmarked(text, span)


def test_a_byline_without_by_is_found() -> None:
    text = "Heron stops tram in Ndola\nAnn Lee, Reuters\nLUSAKA (Reuters) - The tram stopped for a heron."
    assert extents.unmarked_byline(text, Span(26, 42)) == 42


@pytest.mark.parametrize("line", ["Weather", "Heron returns library book", "Most read", "Our services today"])
def test_lines_of_a_page_are_dismissed(line: str) -> None:
    assert not unmarked.may_be_unmarked(f"Home\n{line}\nMore", Span(5, 5 + len(line)))


def test_each_writer_is_told_by_a_job() -> None:
    assert all(any(job in writer for job in unmarked._JOBS) for writer in unmarked._WRITERS)


def test_what_opens_a_byline_has_its_mark() -> None:
    assert all(any(begin in phrase for begin in byline._BY_BEGINS) for phrase in byline.BY)


def test_each_reader_of_datelines_is_asked_where_one_of_its_marks_stands() -> None:
    assert set(_MARKS) == set(_READERS)
    assert all(read in _readers(frozenset((mark,)), tagged=False) for read in _READERS for mark in _MARKS[read])
    assert _readers(_ALL_MARKS, tagged=False) == _READERS
    assert _readers(frozenset(), tagged=False) == ()


@pytest.mark.parametrize("name", ["new york", "burkina faso", "trinidad and tobago", "ohio", "tamil nadu", "are"])
def test_small_words_of_places_are_known(name: str) -> None:
    is_place = is_city(name) or is_region(name) or is_country(name)
    assert is_place == all(word in CITY_WORDS | REGION_WORDS for word in name.split())


@pytest.mark.parametrize("mark", sorted({mark for agency in AGENCIES for mark in agency.ends}))
def test_no_end_mark_is_taken_for_prose(mark: str) -> None:
    assert not desk._is_prose(mark, 0, len(mark))


def test_the_formula_begins_as_it_is_looked_for() -> None:
    for text in ("This report by Xinhua was first published", "Ce texte de Xinhua a été publié"):
        assert desk._FORMULA.match(text)
        assert text.startswith(desk._FORMULA_BEGINS)


@pytest.mark.parametrize("rule", ["opinion", "east-asian-byline", "stamped-byline"])
def test_rules_are_asked_only_where_a_mark_of_theirs_stands(rule: str) -> None:
    found = next(r for r in BUILTIN["plain"].rules if r.name == rule)
    assert all(found.may_stand_in(example) for example in found.examples)
    assert not found.may_stand_in("The heron slept on the rails.")


@pytest.mark.parametrize(
    "text", ["(Edited by Ann Lee)", "With inputs from ANI", "Edited by: Ann Lee and Bo Moe", "Autor: Ann Lee"]
)
def test_what_opens_a_trailer_is_seen_at_a_glance(text: str) -> None:
    assert extents._OPENS_TRAILER.match(text) is None or extents._MAY_OPEN_TRAILER.match(text)
