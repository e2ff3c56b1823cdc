from datetime import date

import pytest

from wireparse._span import Span, fold
from wireparse.data.regions import is_country, is_region
from wireparse.extract.dates import Expressions, find_dates, find_partial_dates, infer_reference
from wireparse.testing import grows_evenly


def parts(text):
    fields = ("year", "month", "day", "weekday", "hour", "minute", "zone")
    return [tuple(getattr(d, f) for f in fields) for d in find_partial_dates(text)]


def words(text):
    return [d.text for d in find_partial_dates(text)]


N = None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 1, 2022", (2022, 3, 1, N, N, N, N)),
        ("1 March 2022", (2022, 3, 1, N, N, N, N)),
        ("1st of March, 2022", (2022, 3, 1, N, N, N, N)),
        ("Monday (Feb 28)", (N, 2, 28, 0, N, N, N)),
        ("Monday night (Feb 28)", (N, 2, 28, 0, N, N, N)),
        ("Monday (Jan \u200c2)", (N, 1, 2, 0, N, N, N)),
        ("Feb. 28 (Monday)", (N, 2, 28, 0, N, N, N)),
        ("Friday, Nov. 19, 2019", (2019, 11, 19, 4, N, N, N)),
        ("Friday,\n   Nov.\n19", (N, 11, 19, 4, N, N, N)),
        ("Feb 28", (N, 2, 28, N, N, N, N)),
        ("MAY 5", (N, 5, 5, N, N, N, N)),
        ("March 2022", (2022, 3, N, N, N, N, N)),
        ("2022", (2022, N, N, N, N, N, N)),
        ("2022-03-01", (2022, 3, 1, N, N, N, N)),
        ("31-Mar-2022", (2022, 3, 31, N, N, N, N)),
        ("31/03/2022", (2022, 3, 31, N, N, N, N)),
        ("05.03.2031", (2031, 3, 5, N, N, N, N)),
        ("5 de marzo de 2031", (2031, 3, 5, N, N, N, N)),
        ("5. März 2031", (2031, 3, 5, N, N, N, N)),
    ],
)
def test_a_date_is_read_with_the_parts_that_the_text_gives(text, expected):
    assert parts(text) == [expected]
    assert words(f"It rained on {text}; then it stopped.") == [fold(text)]


def test_a_day_that_no_calendar_shows_is_not_read():
    assert parts("0 March 2031") == [(2031, 3, N, N, N, N, N)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("April 24 and 25 in Oslo", [(N, 4, 24), (N, 4, 25)]),
        ("April 24-25, 1999", [(1999, 4, 24), (1999, 4, 25)]),
        ("24 and 25 April 1999", [(1999, 4, 24), (1999, 4, 25)]),
        ("from May 30 to June 4", [(N, 5, 30), (N, 6, 4)]),
        ("1999-2000", [(1999, N, N), (2000, N, N)]),
    ],
)
def test_a_range_is_two_dates(text, expected):
    assert [p[:3] for p in parts(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "he may march on, but sat in the sun",
        "March on! May they win. August company, Sun and Mon",
        "01/03/2022",
        "a 3-1 win, 10.5 percent, 5:30",
        "April Smith met June Carter",
    ],
)
def test_what_only_looks_like_a_date_is_none(text):
    assert words(text) == []


def test_only_the_stretch_is_read():
    text = "March 1 or March 2 or March 3"
    found = find_partial_dates(text, Span(11, 18))
    assert [(d.text, d.span) for d in found] == [("March 2", Span(11, 18))]
    assert all(fold(d.span.of(text)) == d.text for d in found)


@pytest.mark.parametrize(
    "unit", ["March ", "March 1 ", "1 ", "2000-", "(", " ", "\u200b", "Monday, ", "A", "1", "1:", "\ud800", "last "]
)
def test_time_is_linear(unit):
    head, body = "March", unit * (40_000 // len(unit))
    assert grows_evenly(find_partial_dates, head + body, head + body * 2)


@pytest.mark.parametrize(
    "name", ["Ala.", "N.Y.", "KY", "MINN.", "Mass", "W. Va.", "Wisc.", "Que.", "B.C.", "Québec", "England", "NSW"]
)
def test_regions(name):
    assert is_region(name)
    assert not is_country(name)


@pytest.mark.parametrize("name", ["Ukraine", "West Germany", "soviet union", "U.S.", "Côte d'Ivoire", "ZAIRE", "The Gambia"])
def test_countries(name):
    assert is_country(name)
    assert not is_region(name)


@pytest.mark.parametrize("name", ["", "in", "or", "us", "Lusaka", "Acme", "..."])
def test_neither_country_nor_region(name):
    assert not is_country(name)
    assert not is_region(name)


def test_georgia_is_both():
    assert is_country("Georgia")
    assert is_region("Georgia")


WEDNESDAY = date(2032, 3, 3)


def values(text, published=WEDNESDAY):
    return [(d.text, d.value) for d in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam burst Wednesday.", [("Wednesday", "2032-03-03")]),
        ("The dam burst on Tuesday.", [("Tuesday", "2032-03-02")]),
        ("The dam burst on Thursday.", [("Thursday", "2032-03-04")]),
        ("The dam burst on Saturday.", [("Saturday", "2032-02-28")]),
        ("The dam will be opened on Saturday.", [("Saturday", "2032-03-06")]),
        ("The mill will reopen on Monday.", [("Monday", "2032-03-08")]),
        ("It will not reopen, Lee said Monday.", [("Monday", "2032-03-01")]),
        ("It will discuss Friday's flood.", [("Friday", "2032-02-27")]),
        ("on Monday (March 1)", [("Monday (March 1)", "2032-03-01")]),
        ("last Wednesday, next Wednesday", [("last Wednesday", "2032-02-25"), ("next Wednesday", "2032-03-10")]),
        (
            "today, tonight, tomorrow, yesterday",
            [
                ("today", "2032-03-03"),
                ("tonight", "2032-03-03"),
                ("tomorrow", "2032-03-04"),
                ("yesterday", "2032-03-02"),
            ],
        ),
        ("this morning", [("this morning", "2032-03-03")]),
        ("last year, this month, next month", [("last year", "2031"), ("this month", "2032-03"), ("next month", "2032-04")]),
        ("two months ago and a year ago", [("two months ago", "2032-01"), ("a year ago", "2031")]),
        ("10 days ago", [("10 days ago", "2032-02-22")]),
        ("last week, three weeks ago", [("last week", None), ("three weeks ago", None)]),
        ("in the 1990s and last summer", [("1990s", None), ("last summer", None)]),
        ("It fell in January.", [("January", "2032-01")]),
        ("It fell in November.", [("November", "2031-11")]),
        ("It will fall in November.", [("November", "2032-11")]),
        ("last November", [("last November", "2031-11")]),
        ("It fell on Dec. 9.", [("Dec. 9", "2031-12-09")]),
        ("It fell on Aug. 1.", [("Aug. 1", "2031-08-01")]),
        ("It is due by Aug. 1.", [("Aug. 1", "2032-08-01")]),
        ("March 1, 1999, June 1998 and 1997", [("March 1, 1999", "1999-03-01"), ("June 1998", "1998-06"), ("1997", "1997")]),
        ("Feb. 30, 1999", [("Feb. 30, 1999", None)]),
        ("since Thanksgiving", [("Thanksgiving", "2031-11-27")]),
        ("the year-ago quarter", [("year-ago", "2031")]),
    ],
)
def test_values_count_from_the_day_of_publication(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lee said the pier would open in May.", "2032-05"),
        ("The pier could reopen before the middle of June.", "2032-06"),
        ("The well could be finished before the end of June.", "2032-06"),
        ("Lee said the choir would sing again in February.", "2033-02"),
        ("They should finish the renovated wing in November.", "2032-11"),
        ("Lee said the pier opened in May.", "2031-05"),
        ("The pier would have opened in June.", "2031-06"),
        ("She could not say why the pumps failed in May.", "2031-05"),
        ("The town will drop a plan announced in June.", "2031-06"),
        ("It would be the first flood since the one that struck in May.", "2031-05"),
        ("It will open on Dec. 9.", "2032-12-09"),
        ("It will replace the bell that broke on Dec. 9.", "2031-12-09"),
    ],
)
def test_a_verb_about_the_future_governs_what_follows_unless_something_happened_between(text, value):
    assert [v for _, v in values(text)] == [value]


def test_without_a_day_to_count_from_only_what_is_written_has_a_value():
    assert values("On Monday and last year; Feb 28; today", None) == [
        ("Monday", None),
        ("last year", None),
        ("Feb 28", None),
        ("today", None),
    ]
    assert values("In 1999 and on March 1, 2031", None) == [("1999", "1999"), ("March 1, 2031", "2031-03-01")]


def test_a_text_may_fix_its_own_day():
    text = "A dam, March 2, 2032. It burst on Monday (March 1). By Tuesday it was dry; a note on Wednesday said so on Feb 28."
    assert [v for _, v in values(text, None)] == ["2032-03-02", "2032-03-01", "2032-03-02", "2032-03-03", "2032-02-28"]


@pytest.mark.parametrize(
    ("text", "years", "day"),
    [
        ("Monday (March 1) and Wednesday", (2032,), date(2032, 3, 3)),
        ("Monday (March 1)", (2033,), date(2032, 3, 1)),
        ("Monday (March 1) after 2032", (), date(2032, 3, 1)),
        ("Monday (March 1)", (), None),
        ("Tuesday (March 1)", (2032,), None),
        ("March 2, 2032, then Thursday", (), date(2032, 3, 4)),
        ("March 2, 1932", (2032,), None),
        ("March 2", (2032,), date(2032, 3, 2)),
        ("March 2", (), None),
        ("Monday, 1999 and June", (), None),
        ("Feb. 30, 2032", (), None),
        ("", (2032,), None),
    ],
)
def test_the_day_that_the_dates_of_a_text_point_to(text, years, day):
    assert infer_reference(find_partial_dates(text), years) == day


@pytest.mark.parametrize("published", [date.min, date.max])
def test_the_ends_of_the_calendar(published):
    text = "Monday, Sunday, tomorrow, last year, next year, 100 years ago, Easter, May 1, in June, next March, last Friday"
    assert len(find_dates(text, published=published)) == 11


@pytest.mark.parametrize(
    "unit",
    [
        "it would open in May ",
        "be hugely pumped in May ",
        "would ",
        "in May be early ",
        "Monday ",
        "in two days ",
        "first quarter of ",
        "the week of March 3 ",
        "Easter ",
        "is opening ",
    ],
)
def test_values_are_told_in_linear_time(unit):
    assert grows_evenly(lambda text: find_dates(text, published=WEDNESDAY), unit * (20_000 // len(unit)))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on Monday (Feb 28), two years ago; the 1990s had seen last March and April 3 and 4, 1997.",
        "On May Day, last Tuesday and 3 May 2031 the pier was closed.",
        "Nothing happened at the pier, and 35 boats left.",
        "MONDAY, tuesday, WedNesday and 12 mai, this year and next",
        "",
    ],
)
@pytest.mark.parametrize("published", [None, date(2031, 5, 7)])
def test_expressions_are_found_once_for_both_uses(text, published):
    found = Expressions.find(text, Span(0, len(text)))
    assert found.written() == find_partial_dates(text)
    assert found.mentions(published) == find_dates(text, published=published)


@pytest.mark.parametrize("text", ["MONDAY", "Monday", "MonDay", "(Monday)", "x-Monday"])
def test_weekdays_with_a_capital_are_found_in_any_case(text):
    assert [d.weekday for d in find_partial_dates(text)] == [0]


@pytest.mark.parametrize("text", ["monday", "Mondays", "xMonday", "_Monday", "Monday1", "Lastly thisyear pre_today"])
def test_parts_of_words_and_small_letters_are_no_dates(text):
    assert find_dates(text) == ()
