"""The day that a story's dates count from, and dates rendered in each form and read again."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import parse
from wireparse.extract.dates import find_dates

DAYS = st.dates(date(1990, 1, 1), date(2039, 12, 31))
QUARTERS = ("first", "second", "third", "fourth")


def values(*paragraphs):
    return [d.value for d in parse("\n\n".join(("Flood shuts ferry", *paragraphs))).dates]


def read(text, published=None):
    return [d.value for d in find_dates(text, published=published)]


SANK = "The ferry sank on Monday, police said. It rained last year."


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ((f"OSLO, March 3 (Reuters) - {SANK}", "Copyright 2031 Reuters."), ["2031-03-03", "2031-03-03", "2030"]),
        ((f"OSLO, March 3, 2031 (AP) - {SANK}", "Copyright 2034 Acme."), ["2031-03-03", "2031-03-03", "2030"]),
        (
            (f"OSLO, March 3, 2031 (AP) - {SANK} It reopens on May 3, 2032.",),
            ["2031-03-03", "2031-03-03", "2030", "2032-05-03"],
        ),
        (("OSLO (AP) - It sank on Monday (Mar 3) and on Tuesday.", "Copyright 2031 Acme."), ["2031-03-03", "2031-03-04"]),
        ((f"OSLO (AP) - {SANK}", "A ferry in Oslo, on Tuesday, March 4, 2031. (AP Photo/Ann Lee)"), ["2031-03-03", "2030"]),
        (("Published 14:05, 5 March 2031", f"OSLO (AP) - {SANK}"), ["2031-03-03", "2030"]),
        ((f"OSLO (AP) - {SANK}", "Copyright 2031 Acme."), [None, None]),
        ((f"OSLO, March 3 (AP) - {SANK}",), [None, None, None]),
        (("OSLO (AP) - Sales rose in the second quarter of 2029 and on May Day 2030.",), ["2029-34", "2030-05-01"]),
    ],
)
def test_the_best_day_that_the_text_gives_is_counted_from(paragraphs, expected):
    assert values(*paragraphs) == expected


FORMS = ["%B {d}, %Y", "{d} %B %Y", "%A, %B {d}, %Y", "%A (%B {d}, %Y)", "%Y-%m-%d", "%b {d}, %Y", "1430 GMT on %B {d}, %Y"]


@given(DAYS, st.sampled_from(FORMS), st.none() | DAYS)
def test_a_full_date_is_read_whatever_the_day_of_the_story(day, form, published):
    text = day.strftime(form).format(d=day.day)
    assert read(f"The pier burned on {text} and sank.", published) == [day.isoformat()]


@given(DAYS, st.integers(0, 5), st.sampled_from(["%A", "%A night", "1430 GMT on %A", "%A (%B {d})", "%A, %B {d}"]))
def test_a_day_of_the_last_week_is_read_by_its_name(published, back, form):
    day = published - timedelta(days=back)
    assert read(f"The pier burned on {day.strftime(form).format(d=day.day)}.", published) == [day.isoformat()]


@given(DAYS, st.integers(0, 6))
def test_a_day_of_the_next_week_is_read_by_its_name_and_will(published, ahead):
    day = published + timedelta(days=ahead)
    assert read(f"The pier will open on {day:%A}.", published) == [day.isoformat()]


@given(DAYS, st.integers(-60, 60))
def test_a_month_and_a_day_are_those_nearest(published, away):
    day = published + timedelta(days=away)
    assert read(f"It is the pier of {day:%B} {day.day}.", published) == [day.isoformat()]


@given(DAYS, st.integers(1, 11))
def test_a_month_is_the_last_of_its_name_or_the_next(published, away):
    def moved(months):
        return divmod(published.year * 12 + published.month - 1 + months, 12)

    for months, told in ((-away, "The pier burned in"), (away, "The pier will be opened in")):
        year, month = moved(months)
        assert read(f"{told} {date(year, month + 1, 1):%B}.", published) == [f"{year}-{month + 1:02d}"]


@given(DAYS, st.integers(1, 20), st.sampled_from(["day", "month", "year"]))
def test_so_many_units_ago(published, count, unit):
    months = published.year * 12 + published.month - 1 - count
    expected = {
        "day": (published - timedelta(days=count)).isoformat(),
        "month": f"{months // 12}-{months % 12 + 1:02d}",
        "year": str(published.year - count),
    }[unit]
    assert read(f"The pier burned {count} {unit}s ago.", published) == [expected]


@given(st.integers(1900, 2039), st.integers(0, 3), st.none() | DAYS)
def test_quarters_with_their_year_need_no_day(year, quarter, published):
    for text in (f"{QUARTERS[quarter]} quarter of {year}", f"Q{quarter + 1} {year}", f"{year} {QUARTERS[quarter]} quarter"):
        assert read(f"Sales rose in the {text}.", published) == [f"{year}-{quarter + 33}"]


@given(DAYS)
def test_the_week_of_a_day_is_its_week_by_iso(day):
    year, week, _ = day.isocalendar()
    assert read(f"It sank the week of {day:%B} {day.day}, {day.year}.") == [f"{year}-W{week:02d}"]


@given(DAYS, st.integers(1, 60))
def test_both_ends_of_a_range_have_the_year_of_its_end(start, length):
    end = start + timedelta(days=length)
    text = f"The fair ran from {start:%B} {start.day} to {end:%B} {end.day}, {end.year}."
    assert read(text, date(2031, 3, 5)) == [start.isoformat(), end.isoformat()]


PIECES = [
    "Monday ",
    "the week of ",
    "March ",
    "in two days ",
    "quarter ",
    "Q1 ",
    "2029 ",
    "first ",
    "a year earlier ",
    "\n",
    "\ud800",
]
PIECES += [
    "the day before yesterday ",
    "Easter ",
    "week",
    "last night ",
    "this past ",
    "every ",
    "will ",
    "is ",
    "May 3",
    "-",
    ", ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.none() | st.dates())
def test_mentions_are_in_order_and_apart_whatever_the_text(text, published):
    spans = [d.span for d in find_dates(text, published=published)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
