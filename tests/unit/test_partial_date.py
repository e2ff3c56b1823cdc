from datetime import date, timedelta

import pytest

from wireparse._span import Span
from wireparse.records import PartialDate


def partial(**parts):
    return PartialDate(text="", span=Span(0, 0), **parts)


NEAR = date(2022, 3, 2)  # a Wednesday


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        ({"year": 2019, "month": 11, "day": 19}, date(2019, 11, 19)),
        ({"month": 2, "day": 28}, date(2022, 2, 28)),
        ({"month": 12, "day": 31}, date(2021, 12, 31)),
        ({"month": 9, "day": 1}, date(2021, 9, 1)),
        ({"month": 8, "day": 1}, date(2022, 8, 1)),
        ({"month": 2, "day": 29}, date(2024, 2, 29)),
        ({"month": 2, "day": 28, "weekday": 0}, date(2022, 2, 28)),
        ({"month": 2, "day": 28, "weekday": 6}, date(2022, 2, 28)),
        ({"month": 6, "day": 28, "weekday": 0}, date(2021, 6, 28)),
        ({"month": 6, "day": 28, "weekday": 2}, date(2023, 6, 28)),
        ({"weekday": 0}, date(2022, 2, 28)),
        ({"weekday": 1}, date(2022, 3, 1)),
        ({"weekday": 2}, date(2022, 3, 2)),
        ({"weekday": 4}, date(2022, 3, 4)),
        ({"year": 2022, "month": 2, "day": 29}, None),
        ({"month": 2, "day": 30}, None),
        ({"year": 2022, "month": 3}, None),
        ({"year": 2022}, None),
        ({"month": 3}, None),
        ({"hour": 10, "minute": 14}, None),
        ({}, None),
    ],
)
def test_the_nearest_day_with_all_the_parts(parts, day):
    assert partial(**parts).resolve(NEAR) == day


def test_a_weekday_is_at_most_three_days_away():
    for offset in range(7):
        near = NEAR + timedelta(days=offset)
        days = [partial(weekday=w).resolve(near) for w in range(7)]
        assert [d.weekday() for d in days] == list(range(7))
        assert max(abs((d - near).days) for d in days) == 3


def test_new_year_belongs_to_either_side():
    assert partial(month=12, day=31).resolve(date(2022, 1, 1)) == date(2021, 12, 31)
    assert partial(month=1, day=1).resolve(date(2021, 12, 31)) == date(2022, 1, 1)


@pytest.mark.parametrize("near", [date.min, date.max])
def test_the_ends_of_the_calendar(near):
    assert partial(month=6, day=1).resolve(near) in {date(1, 6, 1), date(9999, 6, 1)}
    assert partial(year=2022, month=6, day=1).resolve(near) == date(2022, 6, 1)


@pytest.mark.parametrize("near", [date.min, date.max])
def test_a_weekday_at_the_ends_of_the_calendar_does_not_raise(near):
    for weekday in range(7):
        found = partial(weekday=weekday).resolve(near)
        assert found is None or found.weekday() == weekday
