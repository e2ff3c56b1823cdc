"""What looks like a date and is none, or has no value: durations, sets, people, titles, figures."""

from datetime import date

import pytest

from wireparse.extract.dates import find_dates

PUBLISHED = date(2031, 3, 5)

NO_DATES = [
    "It rained for three weeks.",
    "It rained for three days.",
    "The trial lasted two years.",
    "The bus runs every Monday.",
    "The bus runs on Mondays.",
    "The bus runs daily.",
    "The bus runs each Friday.",
    "He meets them every year.",
    "The two-year-old girl ate.",
    "The girl, aged 12 months, ate.",
    "A seven-day truce held.",
    "She earns $90 a day.",
    "The rain stopped after two months.",
    "She is 40 years old.",
    "Within a week the town was empty.",
    "It rained over the past three weeks.",
    "You may leave, she said.",
    "May I come in?",
    "May the best boat win.",
    "Prime Minister Theresa May said no.",
    "May said she would resign.",
    "Mrs. May will resign.",
    "The army will march on the capital.",
    "March on, he said.",
    "The Long March tired them.",
    "The March on Washington drew crowds.",
    "Fredric March won two prizes.",
    "Mr. March said the plan failed.",
    "Ms. April June sang.",
    "April Kane, 34, was hurt.",
    "June said he was her father.",
    "Aunt June knits.",
    "An august body met.",
    "August Strand wrote it.",
    "Jan Olsen, of the bank, said no.",
    "Summer Holt, 12, won.",
    "Augusta and Julian met Mark.",
    "The Sun reported the claim.",
    "The sun rose. Sun warmed the field.",
    "Sun Microsystems sold chips.",
    "The Sunday Times reported the claim.",
    "He writes for the Mail on Sunday.",
    "The Baltimore Sun reported the claim.",
    "She sat down. Sat beside him was a dog.",
    "SAT scores rose.",
    "They wed in secret. Wed at last, they left.",
    "Wait a second, he said.",
    "He came second. The second was late.",
    "It was a Monday in spring.",
    "It fell on a Monday.",
    "One Sunday he left.",
    "The Bloody Sunday inquiry ended.",
    "Robinson Crusoe's man Friday waved.",
    "Ruby Tuesday closed two restaurants.",
    "The day was cold.",
    "The Daily Monday is a paper.",
    "The Fall of the house was long.",
    "Spring Street was closed.",
    "Police counted 2,019 people.",
    "He sleeps in Room 2019.",
    "It costs $2019.",
    "It costs 2019 dollars.",
    "It costs EUR 2019.",
    "He won by 2019 votes.",
    "Flight 2031 was late.",
    "The Volvo 2000 stalled.",
    "Highway 2001 is shut.",
    "Route 1999 is shut.",
    "The index closed at 2019.55.",
    "The index closed at 1999 points.",
    "A 1500 metres race was won.",
    "She ran the 1500 in 4:02.",
    "The peak is 1987 meters high.",
    "Call 555-2019 now.",
    "Call +1 202 555 2019 now.",
    "Call (202) 555-1999.",
    "He used Windows 2000.",
    "Vote on Resolution 1973 was late.",
    "No. 1999 is for sale.",
    "1999 Elm Street burned.",
    "It burned at 1999 Elm Street.",
    "More than 2000 fled.",
    "See http://a.example/2031/03/04/story.html now.",
    "See www.acme.example/2029-01-02 now.",
    "Use version 2019.1 now.",
    "Python 3.11 was used, 3-2 and 6-4, 7-5.",
    "The Boeing 2037 landed.",
    "Mail lee1999@acme.example now.",
    "The troops, 2020 in all, left at 1900 hours.",
    "The price rose to 2005 pence.",
    "At least 1990 were hurt.",
    "He scored 21/3/4 in darts.",
    "Section 2019 of the code applies.",
    "A line of 2025 MW runs north.",
    "Isaiah 40 verse 1999 is long.",
    "Odds are 3/4 and 11/2.",
    "The 2-1 win on 1/2 pitch.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date_is_found(text):
    assert find_dates(text, published=PUBLISHED) == ()


@pytest.mark.parametrize(
    "text",
    [
        "He led in a Tuesday interview.",
        "A Monday deadline passed.",
        "In May, said Lee, it rained.",
        "Oslo's June was wet, and since April dry.",
        "The liner flew by April. April is over.",
        "The Sunday paper told of the Sunday times.",
    ],
)
def test_traps_do_not_catch_dates(text):
    assert all(mention.value is not None for mention in find_dates(text, published=PUBLISHED))
    assert find_dates(text, published=PUBLISHED)


@pytest.mark.parametrize(
    "text", ["It meets on the first Monday of March.", "It was the third Sunday in a row.", "It opens on Friday the 13th."]
)
def test_a_weekday_that_only_its_month_or_row_tells_has_no_value(text):
    assert next(mention.value for mention in find_dates(text, published=PUBLISHED)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, marks=pytest.mark.xfail(strict=True, reason=reason))
        for text, expected, reason in [
            ("The vote is on Friday the 14th.", [("Friday the 14th", "2031-03-14")], "the month is not sought"),
            ("The file is dated 3/4/2029.", [("3/4/2029", None)], "such figures are also scores and odds"),
            ("The law dates from the year 1066.", [("1066", "1066")], "years before 1500 are not read"),
            ("It was built in the 19th century.", [("19th century", None)], "centuries are not read"),
            ("Profit rose in FY2029.", [("FY2029", "2029")], "a year joined to letters is not read"),
            ("Profit rose in the first half.", [("first half", None)], "a half without its year is mostly that of a match"),
            ("Some 300 goats and 1900 cows fled.", [], "things that are counted are listed, not known"),
            ("They lost 2019 - 2020 was better.", [("2020", "2020")], "a score like two years"),
            ("It rained in the summer of 2029.", [("summer of 2029", None)], "a season with its year leaves the year"),
        ]
    ],
)
def test_dates_that_are_still_missed(text, expected):
    assert [(d.text, d.value) for d in find_dates(text, published=PUBLISHED)] == expected
