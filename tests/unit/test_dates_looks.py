"""The quick looks of the date reader dismiss nothing that its patterns would read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.data.months import MONTHS, WEEKDAYS
from wireparse.extract import _calendar, _relative, dates

OPENERS = sorted({*(name.capitalize() for name in (*MONTHS, *WEEKDAYS)), *_relative.RELATIVE_WORDS})


@pytest.mark.parametrize("frame", ["{}", "the {} of", "({})", "“{},”", "a-{}.", "x\n{}\ny"])
def test_every_word_that_gives_a_date_away_is_looked_at(frame):
    at = frame.index("{")
    assert [w for w in OPENERS if (at, w) not in dates._openers(frame.format(w), 0, len(frame) + len(w) - 2)] == []


@pytest.mark.parametrize("frame", ["x{}", "{}x", "_{}", "1{}"])
def test_a_part_of_a_longer_word_is_not(frame):
    looked_at = {w: {opener for _, opener in dates._openers(frame.format(w), 0, len(frame) + len(w) - 2)} for w in OPENERS}
    assert [w for w in OPENERS if w in looked_at[w]] == []


def test_openers_are_whole_words():
    assert all(re.fullmatch(r"\w+", word) for word in OPENERS)


DAYS = st.sampled_from(["3", "03", "24", "31", "1st", "22nd", "5.", "150", "24 and 25", "3-4", "3 to 5", "7,"])
BETWEEN = st.sampled_from([" ", "", " of ", " de ", "-", "\u200b ", ". ", " the "])
BEHIND = st.sampled_from(["March", "Mar", "marzo", "mai", "people", "Marchers", "septembre", "may", "25 April 2030"])


@given(DAYS, BETWEEN, BEHIND)
def test_a_day_before_a_month_may_be_one(day, between, behind):
    text = day + between + behind
    found = _calendar._day_first(text, 0, len(text))
    assert not found or _calendar._days_first(text, 0, len(text))


SIDES = st.sampled_from(["last", "This", "next", "coming", "Previous"])
UNITS = st.sampled_from(
    ["week", "Year", "month-end", "autumn", "Friday's", "night", "past Monday", "morning", "mill", "decade's", "May"]
)


@given(SIDES, st.sampled_from([" ", "\n  ", "-", ""]), UNITS)
def test_what_tells_a_time_behind_a_side_is_looked_at(side, between, unit):
    text = side + between + unit
    assert _relative._plain_sided(text, 0, len(text), side) is None or _relative.relative_at(text, 0, len(text), side)
