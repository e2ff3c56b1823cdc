"""Years and months that stand alone, and the figures and words that look like them."""

import pytest

from wireparse.extract._alone import is_month, is_year
from wireparse.extract.dates import find_partial_dates


def words(text):
    return [d.text for d in find_partial_dates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "some 2000 people, $2000, 2000 miles, 2,000 and the 1980s",
        "Windows 2000, Route 1950, No. 1987 and 1530 GMT",
    ],
)
def test_figures_that_count_or_number_something_are_no_year(text):
    assert words(text) == []


def test_ambiguous_month_names_need_a_preposition():
    assert words("in May, since March and by early August") == ["May", "March", "August"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("[1987] was wet", True),
        ("the [1612] flood", False),
        ("since [1612]", True),
        ("[1612]-1640", True),
        ("[1987] per\u200bcent", False),
        ("Flight [1987]", False),
        ("[1987] Mill Street", False),
    ],
)
def test_four_figures_are_a_year_by_what_stands_around_them(text, is_one):
    start, stop = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    assert is_year(text, start, stop, len(text)) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("[June] was wet", True),
        ("[June] Carter", False),
        ("[March] was wet", False),
        ("in [March]", True),
        ("the [May] flood", True),
        ("the [May] of", False),
        ("in [Jun]", False),
    ],
)
def test_a_word_is_a_month_by_what_stands_around_it(text, is_one):
    start, stop = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    assert is_month(text, start, stop, len(text)) is is_one
