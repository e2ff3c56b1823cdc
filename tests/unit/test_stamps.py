"""Time stamps of pages: the day that each form tells, what is none, and which of several on a page is the story's."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse
from wireparse.extract._stamp_pieces import Line, _piece
from wireparse.extract.stamps import Role, is_clock, is_stamp, label_of, read_stamps
from wireparse.records import Article, BlockKind, Span

DAY = date(2031, 3, 2)


def whole(text: str) -> Span:
    return Span(0, len(text))


def days(text: str) -> list[tuple[str, date | None]]:
    return [(stamp.role.name, stamp.day()) for stamp in read_stamps(text, whole(text))]


def read(text: str) -> Article:
    return parse(text, formats=BUILTIN)


# --------------------------------------------------------------------------------------------------------------- one stamp


@pytest.mark.parametrize(
    "stamp",
    [
        # English
        "March 2, 2031",
        "Mar. 2, 2031",
        "2 March 2031",
        "2nd March 2031",
        "02 March, 2031",
        "02 Mar 2031 10:14PM",
        "Published 14:05, 2 March 2031",
        "Published: 14:05 BST, 2 March 2031 | Updated: 09:10 BST, 3 March 2031",
        "14:05, 2 MAR 2031",
        "14:05, Sun, Mar 2, 2031 | UPDATED: 15:10, Sun, Mar 2, 2031",
        "Sunday, 02 Mar 2031 9:15 PM MYT",
        "21:15 JST, Mar 2, 2031",
        "Mar 2 2031, 9:15 p.m.",
        "Published Sun, Mar 2 203112:05 PM EDT",
        "Published Mar 02, 2031 • Last updated 9 days ago • 4 minute read",
        "Posted: Mar 02, 2031 4:00 AM EDT | Last Updated: March 3",
        "Ann Lee · Ndola Herald · Posted: Mar 02, 2031 4:00 AM EDT | Last Updated: March 3",
        "2 minute read March 2, 2031 9:05 PM GMT+9 Last Updated 9 min ago",
        "This story was originally published March 2, 2031 5:00 AM.",
        "March 2, 2031, 5 PM PT",
        "2031-03-02",
        "2031-03-02T14:00:00Z",
        "02-Mar-2031 / 14:02 CET/CEST",
        "Source: Herald | 2031-03-02 12:13:14 | Editor: annlee",
        # German
        "2. März 2031",
        "02. MÄR 2031 18:03",
        "2. 3. 2031 , 18:41 Uhr",
        "02. 03. 2031, 14:59 Uhr Lesedauer: 4 Minuten",
        "Stand: 02.03.2031 14:05 Uhr",
        "02.03.2031 - 14:05 Uhr",
        "02.03.2031 | 14:05 Uhr",
        "02.03.2031, 14:05 Uhr • Lesezeit: 5 Minuten",
        "So 02.03. 2031 14:05 Uhr",
        "Erschienen am 02.03.2031",
        "Veröffentlicht: 02.03.31, 14:05 Uhr",
        "erstellt: 2. März 2031, 14:10 in: Gesellschaft | Kommentare : 3",
        "Sonntag, 2. März 2031 - 16.03 Uhr",
        # Romance languages
        "Publié le 02/03/2031 - 14:16 UTC+1",
        "Publié le 2 mars 2031 à 14h16 Mis à jour le 3 mars 2031 à 09h02",
        "le 2 mars 2031",
        "02/03/2031 a las 14:05h",
        "02/03/2031 Actualizado a las 20:56h.",
        "Ndola - 02 mar 2031 - 08:22CET",
        "02 de marzo de 2031, 14:05h",
        "Publicado em 2 de março de 2031 às 14h05",
        "Ann Lee 2 Marzo 2031 - 14:05",
        "Pubblicato il 2 marzo 2031 alle 14:05",
        "2 martie 2031, 14:05",
        # the north
        "Publisert søndag 2. mars 2031 - 14:05",
        "Publisert: 02.03.31 kl. 14:05",
        "02.03.2031, kl. 14.05",
        "Offentliggjort søndag 02. mar 2031 17:25",
        "Publicerad 2 mars 2031 kl 10.23Uppdaterad kl 12.17",
        "Julkaistu 2.3.2031 14:05",
        "2. maaliskuuta 2031",
        "2. mars 2031 | 14:05",
        # the east and the Baltic
        "2. 3. 2031 14:05",
        "2. března 2031 14:05",
        "Publikováno: 2. března 2031",
        "2 marca 2031, 14:05",
        "Opublikowano: 02.03.2031 14:05",
        "2031. március 2. 14:05",
        "2031.03.02 14:05",
        "2031 m. kovo 2 d. 14:05",
        "02 марта 2031, 14:05",
        "02.03.2031, 14:05",
        "Опубликовано: 2 марта 2031 г.",
        "2 березня 2031, 14:05",
        "2. ožujka 2031.",
        # Turkish
        "2 Mart 2031 • Güncelleme : 3 Mart 2031",
        "Giriş: 02.03.2031 - 14:05 Güncelleme: 03.03.2031 - 09:10",
        # Asia
        "2031年3月2日 14時05分",
        "李文 2031年3月2日 14時05分",
        "2031年3月2日 01時28分 (3月3日 01時40分更新)",
        "2031/3/2 14:05（最終更新 3/3 09:10）",
        "2031年03月02日14:05 | 来源：晚报",
        "입력 2031.03.02 14:05 수정 2031.03.03 09:10",
        "2031년 3월 2일 14:05",
        "2 Mac 2031, 14:05",
        "Minggu, 02 Mar 2031 14:05 WIB",
    ],
)
def test_a_stamp_tells_its_day(stamp):
    assert is_stamp(stamp, whole(stamp))
    assert days(stamp)[0][1] == DAY


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("12/11/2031", date(2031, 11, 12)),
        ("11/12/2031", date(2031, 12, 11)),
        ("11/13/2031", date(2031, 11, 13)),
        ("13/11/2031", date(2031, 11, 13)),
        ("12 listopada 2031", date(2031, 11, 12)),
        ("12. listopada 2031", date(2031, 10, 12)),
        ("31 Feb 2031", None),
        ("02.03.31 10:15 Uhr", date(2031, 3, 2)),
        ("02.03.98 10:15 Uhr", date(1998, 3, 2)),
        ("02.03.89 10:15 Uhr", date(2089, 3, 2)),
    ],
)
def test_the_day_stands_first_in_figures_unless_it_cannot(stamp, expected):
    assert [day for _, day in days(stamp)] == [expected]


@pytest.mark.parametrize(
    "stamp",
    [
        "3 hours ago",
        "Published 3 seconds ago",
        "Ann Lee | Published 1 day ago",
        "Last Updated: 5 hours ago",
        "vor 14 Minuten",
        "il y a 3 heures",
        "hace 2 horas",
        "for 3 timer siden",
        "3 saat önce",
        "3時間前",
        "Heute, 12:37 Uhr",
        "Publiziert heute um 12:19 Uhr",
        "Stand: 20:03 Uhr | Lesedauer: 4 Minuten",
        "včera 14:40",
        "Publicerad 22:31",
    ],
)
def test_an_age_or_a_time_of_day_is_a_stamp_without_a_day(stamp):
    assert is_stamp(stamp, whole(stamp))
    assert {day for _, day in days(stamp)} == {None}


@pytest.mark.parametrize(
    "line",
    [
        "He died on 2 March 2031.",
        "The report was published on 2 March 2031.",
        "The fire began at 14:05 on March 2, 2031 in a barn.",
        "A heron at the dam, March 2, 2031",
        "Ndola, Zambia, March 2, 2031.",
        "FILE - Ndola, March 2, 2031",
        "Foto: 02.03.2031",
        "LUSAKA, March 2, 2031 (Reuters) -",
        "— Ann Lee (@annlee) March 2, 2031",
        "Copyright 2031 Acme Mills",
        "© Acme Mills, March 2, 2031",
        "2 March 2031 - 5 March 2031",
        "2031年3月1日(土)～3月23日(日)・市美術館",
        "Verfügbar bis 02.03.2032",
        "Updated [hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]",
        "March 2031",
        "Election 2031",
        "May 5",
        "12.05.31",
        "He arrived 3 days ago",
        "Does it open on 2 March 2031?",
        "12:05 PM EDT",
        "2031",
        "",
    ],
)
def test_what_is_no_stamp(line):
    assert not is_stamp(line, whole(line))


@pytest.mark.parametrize(
    ("stamp", "roles"),
    [
        ("2 March 2031", ["UNSAID"]),
        ("Updated 4:05 PM EST, March 1, 2031", ["UPDATED"]),
        ("02 Mar 2031 10:14PM (Updated: 03 Mar 2031 06:00AM)", ["UNSAID", "UPDATED"]),
        ("Last updated 2 March 2031 | First published 1 March 2031", ["UPDATED", "PUBLISHED"]),
        ("2031年3月2日 01時28分 (3月3日 01時40分更新)", ["UNSAID", "UPDATED"]),
        ("입력 2031.03.02 14:05 수정 2031.03.03 09:10", ["PUBLISHED", "UPDATED"]),
        ("Sist oppdatert 02.03.2031 - 14:05", ["UPDATED"]),
    ],
)
def test_a_word_of_publishing_goes_for_the_date_behind_it(stamp, roles):
    assert [role for role, _ in days(stamp)] == roles


def test_labels_and_times_of_day_may_stand_alone():
    assert label_of("Published on:", whole("Published on:")) is Role.PUBLISHED
    assert label_of("Güncelleme :", whole("Güncelleme :")) is Role.UPDATED
    assert label_of("Published poets", whole("Published poets")) is None
    assert is_clock("12:05 PM EDT", whole("12:05 PM EDT"))
    assert not is_clock("12:05 herons", whole("12:05 herons"))


FORMS = (
    "{d} {month} {y}",
    "{month} {d}, {y}",
    "{mon} {d:02}, {y}, 10:14 PM",
    "{d:02}.{m:02}.{y}, 14:05 Uhr",
    "{d}. {m}. {y}",
    "{y}-{m:02}-{d:02}",
    "{y}.{m:02}.{d:02} 14:05",
    "{y}年{m}月{d}日 14時05分",
    "{d:02}/{m:02}/{y} a las 14:05h",
    "Published: 14:05 BST, {d} {month} {y}",
    "Published {mon} {d} {y}12:05 PM EDT",
)


@given(st.dates(date(1980, 1, 1), date(2079, 12, 31)), st.sampled_from(FORMS))
def test_what_is_written_is_read_back(day, form):
    stamp = form.format(d=day.day, m=day.month, y=day.year, month=f"{day:%B}", mon=f"{day:%b}")
    assert is_stamp(stamp, whole(stamp))
    assert [found for _, found in days(stamp)] == [day]


@given(st.text(max_size=160), st.text(max_size=10))
def test_any_text_is_read(text, before):
    span = Span(len(before), len(before) + len(text))
    assert is_stamp(before + text, span) in {True, False}
    for stamp in read_stamps(before + text, span):
        assert stamp.when is None or span.holds(stamp.when.span)


# ---------------------------------------------------------------------------------------------------------------- on a page


TOP = "Home\nNews\nSport\nWeather\nSign in\n"
BODY = (
    "The heron that stopped the pump of the main mill has laid a second egg, its owner told reporters at the gate.\n"
    "Nobody knows when the pump will run again, and the town draws its water from the old well behind the church.\n"
    "The council will meet in the hall to talk about the well, which was last cleaned when the mayor was a child.\n"
    "Some say that the bird should be moved, and others would rather move the pump to the far side of the mill.\n"
)
TITLE = "Heron stops the pump of a mill for the second time\n"
FOOT = "Most read\nDog honoured\n1 April 2031\nGoose takes the lift\n30 March 2031\nAbout us\nContact\n"


def page(*stamps: str, top: str = TOP, foot: str = FOOT) -> str:
    return top + TITLE + "".join(f"{stamp}\n" for stamp in stamps) + BODY + foot


@pytest.mark.parametrize(
    ("stamps", "expected"),
    [
        (["2 March 2031"], DAY),
        (["Updated 3 March 2031", "Published 2 March 2031"], DAY),
        (["Updated 3 March 2031, 14:05", "2 March 2031"], DAY),
        (["Updated 2 March 2031"], DAY),
        (["Published", "Sun, Mar 2 2031", "12:05 PM EDT"], DAY),
        (["  Published:  ", "\t2 March 2031 ", "Updated:", "3 March 2031"], DAY),
        (["By Ann Lee | Posted: March 2, 2031 | Updated: March 3, 2031"], DAY),
        (["By Ann Lee - Ndola Herald - Sunday, March 2, 2031"], DAY),
        (["By Ann Lee March 2, 2031"], DAY),
        (["A heron rests on a pump in Ndola, Zambia, March 1, 2031. REUTERS/Ann Lee", "2 March 2031"], DAY),
        (["3 hours ago"], None),
        (["Published 3 hours ago"], None),
        (["Updated [hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]"], None),
        ([], None),
    ],
)
def test_the_stamp_by_the_headline_counts(stamps, expected):
    assert read(page(*stamps)).published == expected


def test_teasers_and_notices_date_no_story():
    assert read(page(foot=FOOT + "Copyright 2031 Acme Mills. All rights reserved.\n")).published is None


def test_the_head_of_the_page_does_not_date_the_story_but_gives_a_time_of_day_its_day():
    top = "Sunday, 2 March 2031\n" + TOP * 3
    assert read(page(top=top)).published is None
    assert read(page("Published 14:05", top=top)).published == DAY
    assert read(page("Published 5 hours ago", top=top)).published is None
    assert read(page("Published 1 March 2031", top=top)).published == date(2031, 3, 1)


def test_a_stamp_without_its_year_is_of_the_year_of_the_notice():
    notice = FOOT + "Copyright 2031 Acme Mills. All rights reserved.\n"
    assert read(page("Sunday 2 March 14:05", foot=notice)).published == DAY
    assert read(page("Sunday 2 March 14:05")).published is None


def test_a_stamp_right_below_the_story_counts_where_none_is_above():
    assert read(page(foot="* 2. 3. 2031 , 18:41 Uhr\n" + FOOT)).published == DAY


def test_the_parts_of_a_stamp_are_of_one_kind():
    article = read(page("Published", "Sun, Mar 2 2031", "12:05 PM EDT"))
    found = {b.text for b in article.blocks if b.kind is BlockKind.TIMESTAMP}
    assert {"Published", "Sun, Mar 2 2031", "12:05 PM EDT"} <= found


def test_a_byline_with_a_stamp_keeps_its_author():
    article = read(page("By Ann Lee | Posted: March 2, 2031"))
    assert article.byline is not None
    assert [a.name for a in article.byline.authors] == ["Ann Lee"]


def test_a_story_keeps_its_sentences_with_dates():
    text = TITLE + BODY + "He died on 2 March 2031.\nThe report was published on 2 March 2031.\n"
    article = read(text)
    assert article.published is None
    assert [p.text for p in article.paragraphs][-2:] == [
        "He died on 2 March 2031.",
        "The report was published on 2 March 2031.",
    ]


_LINES = st.lists(
    st.sampled_from(
        (
            *(
                "Published",
                "Updated:",
                "March 3, 2031",
                "3 hours ago",
                "vor 5 Minuten",
                "today",
                "2. 3. 2031",
                "2031-03-02T14:05Z",
            ),
            *(
                "5 min read",
                "12345 min read",
                "the mill",
                "Ndola",
                "发布于2031年3月2日",
                "最新发布于",
                "(月)",
                "vor einer Stunde",
                "10:14PM EDT",
                "_",
                "é",
            ),
            *(
                "This story was first published",
                "a",
                "T",
                "3",
                "|",
                ".",
                "１",
                "一天前",
                "3시간 전",
                "dpa",
                "mar",
                "may",
                "अपडेट",
                "in 1987",
            ),
        )
    ),
    max_size=9,
)


@given(_LINES, st.sampled_from(("", " ", " | ", "\n")))
@example(["Published", "This story was first published"], "")
def test_pieces_are_those_that_a_search_at_every_character_finds(words: list[str], joint: str) -> None:
    text = joint.join(words)
    line = Line.of(text, Span(0, len(text)))
    assert [m.span() for m in line.pieces] == [m.span() for m in _piece().finditer(text)]
