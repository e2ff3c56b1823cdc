"""A format may bring rows for agencies that the table lacks: their tags and credits are read under one canonical name."""

import re

import pytest

from wireparse import BUILTIN, parse
from wireparse.errors import FormatDefinitionError
from wireparse.extract import find_caption, find_credit, find_dateline
from wireparse.grammar import Agency, AgencyKind, CaptionStyle, DatelineStyle, Format, Rule
from wireparse.records import BlockKind


def row(*datelines: str, **fields: object) -> Agency:
    return Agency(
        "Mill Wire", "ZM", AgencyKind.NEWS, datelines=datelines, **{"aliases": ("Ndola Mill Wire",), "tags": ("MW",), **fields}
    )


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{CITY}, {Mon D} (MW) - ", "NDOLA, March 1 (MW) - Copper rose."),
        ("{CITY}, {Mon D} (MW) - ", "NDOLA, March 1 (Ndola Mill Wire) - Copper rose."),
        ("{CITY}, {Mon D} (MW) ", "Ndola, March 1 (MW) Copper rose."),
        ("{CITY}, {Mon D}. /MW/. ", "NDOLA, March 1. /MW/. Copper rose."),
        ("{CITY}, {Mon D} MW - ", "NDOLA, March 1 MW - Copper rose."),
        ("(MW) - {CITY}, {D Mon} - ", "(MW) - NDOLA, 1 March - Copper rose."),
    ],
)
def test_its_datelines_are_read(template: str, text: str) -> None:
    assert getattr(find_dateline(text), "agency", None) is None
    found = find_dateline(text, style=DatelineStyle(agencies=(row(template),)))
    assert found is not None
    assert found.agency == "Mill Wire"
    assert [p.name.upper() for p in found.places] == ["NDOLA"]
    assert (found.date.month, found.date.day) == (3, 1)


@pytest.mark.parametrize(
    "text", ["NDOLA, March 1. /MW/. Copper rose.", "(MW) - NDOLA, 1 March - Copper rose.", "Ndola (MW) Copper rose."]
)
def test_it_is_read_in_its_own_manner_only(text: str) -> None:
    found = find_dateline(text, style=DatelineStyle(agencies=(row("{CITY}, {Mon D} (MW) - "),)))
    assert found is None or not (found.agency and found.places)


@pytest.mark.parametrize("words", ["Ann Lee/Mill Wire", "Ann Lee/Ndola Mill Wire", "(Photo: Ndola Mill Wire/Ann Lee)"])
def test_its_credits_are_read(words: str) -> None:
    found = find_credit(words, style=CaptionStyle(owners=(row(),)))
    assert found is not None
    assert (found.agency, found.photographer) == ("Mill Wire", "Ann Lee")


def test_a_seller_of_its_own_stands_behind_via() -> None:
    style = CaptionStyle(owners=(Agency("Heron Stock", "", AgencyKind.SELLER),))
    found = find_credit("Ann Lee/AFP/Heron Stock", style=style)
    assert (found.agency, found.via) == ("AFP", "Heron Stock")


def test_words_for_pictures_behind_its_name_do_not_count() -> None:
    found = find_caption("A heron at the port of Muar. — Ndola Mill Wire pic", style=CaptionStyle(owners=(row(),)))
    assert (found.description, found.credit.agency) == ("A heron at the port of Muar.", "Mill Wire")


@pytest.mark.parametrize("name", ["MW", "Ndola Mill Wire", "Mill Wire"])
def test_a_rules_group_names_it_too(name: str) -> None:
    end = Rule(
        name="end", kind=BlockKind.SIGNOFF, pattern=r"\((?P<agency>MW|(?:Ndola )?Mill Wire)\)", examples=("(MW)",), inside=True
    )
    own = Format(name="mill", title="Mill Wire", spec="invented", rules=(end,), dateline=DatelineStyle(agencies=(row(),)))
    text = f"Copper rises\n\nCopper rose on Monday in Ndola, the exchange said. ({name})\n"
    assert parse(text, format=own, formats=BUILTIN).agency == "Mill Wire"


def test_a_name_stands_for_itself() -> None:
    assert DatelineStyle(agencies=("Mill Wire",)).agencies == (Agency("Mill Wire", "", AgencyKind.OUTLET),)


def test_a_story_is_its_agencys() -> None:
    own = Format(name="mill", title="Mill Wire", spec="invented", dateline=DatelineStyle(agencies=(row("{CITY} (MW) - "),)))
    article = parse("Copper rises\nNDOLA (MW) - Copper rose on Monday, the exchange said.\n", format=own, formats=BUILTIN)
    assert article.agency == "Mill Wire"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: DatelineStyle(agencies="Mill Wire"), "DatelineStyle.agencies: give a tuple, not 'Mill Wire' alone"),
        (lambda: DatelineStyle(agencies=(" ",)), "the agency ' ': name: give a value of type str"),
        (lambda: DatelineStyle(agencies=(7,)), "DatelineStyle.agencies: it holds 7; give values of type Agency"),
        (lambda: CaptionStyle(owners=(row(aliases="MW"),)), "the agency 'Mill Wire': aliases: give a tuple, not 'MW' alone"),
        (lambda: CaptionStyle(owners=(row(tags=("MW", 7)),)), "tags: give a value of type str, not 7"),
        (lambda: CaptionStyle(owners=(row(towns="Oslo"),)), "towns: give a tuple, not 'Oslo' alone"),
        (lambda: DatelineStyle(agencies=(Agency("A", "", "news"),)), "kind: give a value of type AgencyKind, not 'news'"),
        (lambda: DatelineStyle(agencies=(row("{TOWN} (MW) - "),)), r"datelines: '{TOWN} \(MW\) - ' .* no such slot: TOWN"),
        (lambda: DatelineStyle(agencies=(row("{D mon:xx} (MW) - "),)), "the agency 'Mill Wire': datelines"),
        (lambda: DatelineStyle(agencies=(row("{"),)), "datelines: '{' has a slot that has no meaning"),
        (lambda: DatelineStyle(agencies=(row("{}"),)), "datelines: '{}' has a slot that has no meaning"),
        (lambda: DatelineStyle(agencies=(row(""),)), "datelines: '' has a slot that has no meaning"),
        (lambda: DatelineStyle(agencies=(row(7),)), "datelines: 7 has a slot that has no meaning"),
    ],
)
def test_rows_that_cannot_work_are_refused(make, message: str) -> None:
    with pytest.raises(FormatDefinitionError) as caught:
        make()
    assert re.search(message, str(caught.value))


@pytest.mark.parametrize("several", [list, set, tuple, lambda values: (value for value in values)])
def test_a_row_may_be_given_several_values_in_any_way(several) -> None:
    style = DatelineStyle(agencies=[row(tags=several(["MW", "MWN"]))])
    assert style == DatelineStyle(agencies=(row(tags=style.agencies[0].tags),))
    assert hash(style) == hash(DatelineStyle(agencies=style.agencies))
    assert set(style.agencies[0].tags) == {"MW", "MWN"}
    assert find_dateline("NDOLA (MWN) - Copper rose.", style=style).agency == "Mill Wire"


@pytest.mark.parametrize("words", ["Ann Lee/MILL WIRE", "Ann Lee/mill wire", "Ann Lee/Ndola Mill  Wire"])
def test_case_and_blanks_of_its_name_do_not_count(words: str) -> None:
    assert find_credit(words, style=CaptionStyle(owners=(row(),))).agency == "Mill Wire"


@pytest.mark.parametrize("town", ["ndola", "Ndola", "NDOLA"])
def test_a_tag_may_be_its_own_from_some_towns_only(town: str) -> None:
    style = DatelineStyle(agencies=(row(tags=("PA",), towns=(town,)),))
    assert find_dateline("NDOLA (PA) - Copper rose.", style=style).agency == "Mill Wire"
    assert find_dateline("LONDON (PA) - Copper rose.", style=style).agency == "PA Media"
