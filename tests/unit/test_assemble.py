"""Each kind of block goes to its extractor; what is left is put together to one article."""

from datetime import date

import pytest
from attrs import evolve

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind, Byline, Span

PROSE = "The heron has two eggs and no intention of leaving before they have hatched, the people of the street believe."


def read(*lines: str, **how: object) -> Article:
    return parse("\n\n".join(lines), formats=BUILTIN, **how)  # type: ignore[arg-type]


def test_the_dateline_is_cut_off_its_paragraph() -> None:
    article = read("Heron stops pump", f"OSLO (AP) — {PROSE}")
    assert article.paragraphs[0].text == PROSE


def test_a_dateline_alone_is_no_paragraph() -> None:
    article = read("Heron stops pump", "OSLO (AP) —", PROSE)
    assert article.dateline is not None
    assert [p.text for p in article.paragraphs] == [PROSE]


def test_a_dateline_with_its_agency_may_follow_a_teaser() -> None:
    article = read("Heron stops pump", PROSE, f"OSLO (AP) — {PROSE}")
    assert article.dateline is not None
    assert article.dateline.text == "OSLO (AP)"


@pytest.mark.parametrize(
    ("lines", "agency"),
    [
        ((f"OSLO (AFP) - {PROSE}",), "AFP"),
        ((f"OSLO: {PROSE}", "Source: Reuters/st"), "Reuters"),
        ((PROSE,), None),
        ((f"He told Reuters that {PROSE}",), None),
        (("FILE PHOTO: A heron in Oslo, Norway March 1, 2031. REUTERS/Noor Rahimian", PROSE), None),
        (
            ("FILE PHOTO: A heron in Oslo, Norway March 1, 2031. REUTERS/Noor Rahimian", f"He told Reuters that {PROSE}"),
            "Reuters",
        ),
    ],
)
def test_whose_copy_it_is(lines: tuple[str, ...], agency: str | None) -> None:
    assert read("Heron stops pump", *lines, format="plain").agency == agency


def test_the_first_full_day_of_the_page_is_the_day_of_publication() -> None:
    article = read("Heron stops pump", "02 Mar 2031 10:14PM (Updated: 03 Mar 2031 06:00AM)", f"OSLO (AP) — {PROSE}", PROSE)
    assert article.published == date(2031, 3, 2)


def test_the_caller_knows_the_day_better() -> None:
    article = read("Heron stops pump", "02 Mar 2031 10:14PM", f"OSLO (AP) — {PROSE}", published=date(2031, 4, 1))
    assert article.published == date(2031, 4, 1)


def test_a_slug_is_without_its_label() -> None:
    article = read("Heron stops pump", f"OSLO, March 1 (Reuters) - {PROSE}", "Keywords: HERON PUMP/STRIKE (PIX)")
    assert str(article.slugline) == "HERON PUMP/STRIKE (PIX)"


def test_of_several_sign_offs_the_one_with_most_people_counts() -> None:
    article = read(f"OSLO (Reuters) - {PROSE}", PROSE, "(Reporting by Liam Hathersage; Editing by Ruth Abernathy)", "-30-")
    assert article.signoff is not None
    assert [a.name for a in article.signoff.reporting + article.signoff.editing] == ["Liam Hathersage", "Ruth Abernathy"]


def test_dates_of_dateline_and_paragraphs_are_told_in_order() -> None:
    article = read(f"OSLO, March 1 (Reuters) - On Monday {PROSE}", f"In 2029 {PROSE}")
    assert [d.text for d in article.dates] == ["March 1", "Monday", "2029"]


def test_a_format_may_bring_its_own_extractor() -> None:
    def shout(text: str, span: Span) -> Byline:
        return Byline(text=" ".join(span.of(text).split()), span=span)

    fmt = evolve(BUILTIN["plain"], extractors={BlockKind.BYLINE: shout})
    article = parse(f"Heron stops pump\n\nBy Liam Hathersage\n\nOSLO (AP) — {PROSE}\n", format=fmt)
    assert article.byline is not None
    assert article.byline.authors == ()


def test_an_extractor_that_finds_nothing_gives_nothing() -> None:
    fmt = evolve(BUILTIN["plain"], extractors={BlockKind.BYLINE: lambda _text, _span: None})
    assert parse(f"Heron stops pump\n\nBy Liam Hathersage\n\nOSLO (AP) — {PROSE}\n", format=fmt).byline is None


@pytest.mark.parametrize(
    ("above", "below", "names"),
    [
        ("By Ann Lee", "By Bo Moe\n\nBy Cy Dunn", ["Ann Lee"]),
        ("", "By Bo Moe", ["Bo Moe"]),
        ("", "By Bo Moe\n\nBy Cy Dunn", None),
    ],
)
def test_bylines_of_other_stories_do_not_count(above: str, below: str, names: list[str] | None) -> None:
    article = read("Heron stops pump", above, f"OSLO (AP) - {PROSE}", PROSE, below)
    assert (article.byline and [a.name for a in article.byline.authors]) == names
