"""Times of day beside dates."""

import pytest

from wireparse._span import fold
from wireparse.extract._clock import Clock, clock_before, clock_behind
from wireparse.extract.dates import find_partial_dates

N = None


def parts(text):
    fields = ("year", "month", "day", "weekday", "hour", "minute", "zone")
    return [tuple(getattr(d, f) for f in fields) for d in find_partial_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-03-01T10:14:00Z", (2022, 3, 1, N, 10, 14, "Z")),
        ("02 Mar 2022 10:14PM", (2022, 3, 2, N, 22, 14, N)),
        ("Mar 01, 2031, 05:00 PM SGT", (2031, 3, 1, N, 17, 0, "SGT")),
        ("March 1, 2031, 3:05 AM UTC", (2031, 3, 1, N, 3, 5, "UTC")),
        ("Tue Aug 12, 2031 6:47pm EDT", (2031, 8, 12, 1, 18, 47, "EDT")),
        ("4:05 PM EST, March 1, 2031", (2031, 3, 1, N, 16, 5, "EST")),
        ("Monday at 12.30 a.m.", (N, N, N, 0, 0, 30, N)),
        ("March 1 0230 GMT", (N, 3, 1, N, 2, 30, "GMT")),
    ],
)
def test_a_date_is_read_with_its_time_of_day(text, expected):
    assert parts(text) == [expected]
    assert [d.text for d in find_partial_dates(f"It rained on {text}; then it stopped.")] == [fold(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 1, 2031, 24:00", (2031, 3, 1, N, 0, 0, N)),
        ("March 1, 2031, 24:30", (2031, 3, 1, N, N, N, N)),
        ("March 1, 2031, 23:60", (2031, 3, 1, N, N, N, N)),
        ("March 1 2415 GMT", (N, 3, 1, N, N, N, N)),
    ],
)
def test_what_no_clock_shows_is_not_read(text, expected):
    assert parts(text) == [expected]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" 10:14PM", Clock(22, 14, N, 8)),
        (", 12.30 a.m. Then", Clock(0, 30, N, 12)),
        ("T10:14:00.250Z", Clock(10, 14, "Z", 14)),
        (" at 0230 GMT", Clock(2, 30, "GMT", 12)),
        (" | 14h05 (CET)", Clock(14, 5, "CET", 14)),
        ("\u200b14:05 +0200", Clock(14, 5, "+0200", 12)),
        (" 14:05 ACME", Clock(14, 5, N, 6)),
        (" 5PM ACME", Clock(17, 0, N, 4)),
    ],
)
def test_a_time_behind_a_date_ends_with_its_zone_if_that_is_known(behind, expected):
    assert clock_behind(behind, 0, len(behind)) == expected


@pytest.mark.parametrize("behind", [" 1405", " 14", " 0 AM", " 13 PM", " 14.05.2031", " 1405 ACME", " and 14:05"])
def test_figures_alone_and_hours_of_no_half_a_day_are_no_time(behind):
    assert clock_behind(behind, 0, len(behind)) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("4:05 PM EST, ", Clock(16, 5, "EST", 13)),
        ("1430 GMT on ", Clock(14, 30, "GMT", 12)),
        ("3:14 a.m. (0814 GMT) on ", Clock(3, 14, N, 24)),
        ("8 p.m. ", Clock(20, 0, N, 7)),
    ],
)
def test_a_time_before_a_date_ends_where_that_may_begin(before, expected):
    assert clock_before(f"{before}Monday", 0, len(before) + 6) == expected


@pytest.mark.parametrize("before", ["14:05", "1405 ", "some 12 ", "14:05; "])
def test_nothing_else_stands_before_a_date(before):
    assert clock_before(f"{before}Monday", 0, len(before) + 6) is None
