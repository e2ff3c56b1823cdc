"""Captions taken apart: labels, description and file photos; and where a caption ends that a story follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, parse
from wireparse._span import Span, fold
from wireparse.data.agencies import AGENCIES
from wireparse.extract._caption_end import caption_end
from wireparse.extract._caption_signs import is_caption
from wireparse.extract.caption import find_caption
from wireparse.grammar import CaptionStyle
from wireparse.testing import grows_evenly

WIRE = (
    "FILE PHOTO: A miner checks a pump to keep the shaft dry, as the river's flood goes on, in Ndola, Zambia March 1, 2031.  "
    "REUTERS/Viktor Ratnik"
)


def ymd(date):
    return (date.year, date.month, date.day) if date else None


def place(caption):
    return [(p.name, p.region, p.country) for p in caption.places]


def test_a_wire_caption_in_all_its_parts():
    caption = find_caption(WIRE)
    assert caption.is_file_photo
    assert caption.credit.agency == "Reuters"
    assert caption.credit.photographer == "Viktor Ratnik"
    assert ymd(caption.date) == (2031, 3, 1)
    assert place(caption) == [("Ndola", None, "Zambia")]
    assert caption.description == (
        "A miner checks a pump to keep the shaft dry, as the river's flood goes on, in Ndola, Zambia March 1, 2031."
    )
    assert caption.text == fold(WIRE)
    assert caption.span == Span(0, len(WIRE))


def test_offsets_count_in_the_text_given():
    text = f"Headline\n\n{WIRE}\nLUSAKA: The mine closed."
    caption = find_caption(text, Span(10, 10 + len(WIRE) + 1))
    assert caption.span.of(text) == WIRE
    assert caption.places[0].span.of(text) == "Ndola, Zambia"
    assert caption.date.span.of(text) == "March 1, 2031"
    assert caption.credit.span.of(text) == "REUTERS/Viktor Ratnik"


@pytest.mark.parametrize("text", ["", " ", "\n\t \r\n", "\x0b"])
def test_white_space_is_no_caption(text):
    assert find_caption(text) is None
    assert not is_caption(text)


@pytest.mark.parametrize(
    "label",
    [
        "FILE PHOTO: ",
        "FILE PHOTO - ",
        "FILE PHOTO ",
        "FILE - ",
        "FILE – ",
        "FILE-",
        "FILE: ",
        "(FILES) ",
        "(FILE PHOTO) ",
        "File photo: ",
        "FILE IMAGE: ",
        "ARCHIVE PHOTO: ",
        "FILE PHOTO: FILE PHOTO: ",
        "(FILES) TOPSHOT - ",
        "Archivbild: ",
    ],
)
def test_labels_of_the_archive(label):
    text = f"{label}A ferry crosses the Kafue in Ndola."
    caption = find_caption(text)
    assert caption.is_file_photo
    assert caption.description == "A ferry crosses the Kafue in Ndola."
    assert is_caption(text)


@pytest.mark.parametrize(
    "label",
    [
        "TOPSHOT - ",
        "HANDOUT PHOTO: ",
        "Cover image: ",
        "Header Image: ",
        "Image caption ",
        "Hide caption ",
        "Facebook Twitter Pinterest ",
        "Click to expand Image ",
        "1 / 18 ",
        "Slide: 1 / of 5 . Caption: ",
        "NDOLA, ZM - MARCH 11: ",
        "epa10123456 ",
    ],
)
def test_other_labels_and_buttons_are_no_part_of_the_description(label):
    caption = find_caption(f"{label}A ferry crosses the Kafue in Ndola.")
    assert caption.description == "A ferry crosses the Kafue in Ndola."
    assert not caption.is_file_photo


@pytest.mark.parametrize(
    "tail",
    [
        "Previous Next Ann Lee/EPA/Landov",
        "Previous Next Ann Lee/EPA/Landov 7 of 12 View slideshow",
        "(Ann Lee/Associated Press) More",
        "Ann Lee/Harbour Radio hide caption toggle caption Ann Lee/Harbour Radio",
        "By ODA MERIDIAN on Publish Date June 8, 2033. Photo by Ann Lee for The Harbour Gazette. Watch in Harbour Video »",
        "(AP Photo/Ann Lee, File) (Associated Press)",
        "REUTERS/Ann Lee (ZAMBIA - Tags: BUSINESS ENVIRONMENT)",
        "REUTERS/Ann Lee NO RESALES. NO ARCHIVES.",
        "REUTERS/Ann Lee/File Photo Purchase Licensing Rights, opens new tab",
        "| Ann Lee/AP Photo",
        "... less",
    ],
)
def test_what_stands_behind_is_no_part_of_the_description(tail):
    assert find_caption(f"A ferry crosses the Kafue in Ndola. {tail}").description == "A ferry crosses the Kafue in Ndola."


def test_a_credit_in_front_leaves_the_words_behind_it():
    caption = find_caption("Image copyright Ann Lee/BBC Image caption A ferry crosses the Kafue")
    assert caption.description == "A ferry crosses the Kafue"
    assert caption.credit.photographer == "Ann Lee"


def test_a_credit_alone_has_no_description():
    caption = find_caption("(Courtesy of Ndola Zoo)")
    assert caption.description == ""
    assert caption.credit.agency == "Ndola Zoo"


def test_in_a_caption_by_is_no_part_of_the_photographers_name():
    assert find_caption("By Ann Lee | Reuters").credit.photographer == "Ann Lee"
    assert find_caption("A heron at dusk. By Ann Lee | Reuters").credit.photographer == "Ann Lee"


def test_a_caption_without_credit_keeps_its_poll():
    caption = find_caption("Puffins come out ahead of terns, 61 to 22, in the yearly Kafue Tribune/Bloomberg poll on seabirds.")
    assert caption.credit is None
    assert caption.description.endswith("poll on seabirds.")


@pytest.mark.parametrize(
    "text",
    [
        "A beekeeper opens a hive, seen in a file photo. REUTERS/Ann Lee",
        "This archive picture has a goat on the roof. (Photo: ANN LEE, EPA)",
        "In this March 2, 2031, file photo, Lee speaks in Oslo. (AP Photo/Bo Karlsson, File)",
        "Lee, of the Lusaka side. (FILE)",
        "A dam in Ndola. REUTERS/Ann Lee/File Photo",
        "A file image: the choir of Ndola before its bus left without it. (Photo: AP)",
    ],
)
def test_words_and_marks_of_the_archive(text):
    assert find_caption(text).is_file_photo


@pytest.mark.parametrize(
    "text",
    [
        "Children in Oslo laugh at file footage of their mayor on stilts. (AP Photo/Ann Lee)",
        "A clerk files papers in Oslo.",
        "A profile photo of Lee.",
    ],
)
def test_files_and_footage_are_not_the_archive(text):
    assert not find_caption(text).is_file_photo


def test_a_label_of_the_style_is_a_label():
    style = CaptionStyle(labels=("IN PICTURES",))
    assert find_caption("IN PICTURES: A ferry in Oslo.", style=style).description == "A ferry in Oslo."


@pytest.mark.parametrize(
    "text",
    [
        WIRE,
        "A ferry. (AP Photo/Ann Lee)",
        "A ferry. REUTERS/Ann Lee",
        "A ferry (Photo: Ann Lee)",
        "Image copyright Getty Images",
        "Getty Images",
        "A ferry crosses the Kafue. (Getty Images)",
        "Image caption A ferry crosses the Kafue",
        "Enlarge this image toggle caption AP AP",
    ],
)
def test_what_is_a_caption_for_certain(text):
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reuters",
        "Facebook",
        "The mine closed on Monday, the minister told Reuters.",
        "NDOLA (Reuters) - The mine closed on Monday.",
        "FILES were stolen from the mine on Monday.",
        "The rise was the first in a year. (Reuters)",
    ],
)
def test_what_may_be_something_else(text):
    assert not is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        WIRE + "@LUSAKA: Keith Kuroda was one of dozens of men",
        "FILE PHOTO: A dam in Ndola, Zambia, March 1, 2031. REUTERS/Ann Lee@ LUSAKA: Keith Kuroda",
        "FILE PHOTO: A dam. REUTERS/Ann Lee/File Photo@LONDON, Dec 12 (Reuters) - The mine",
        "FILE PHOTO: A dam. REUTERS/Ann Lee@Dec 12 (Reuters) - The mine",
        "FILE PHOTO: A dam. REUTERS/Ann Lee@ LONDON, Dec 12 (Reuters) - The mine",
        "FILE PHOTO: A dam. REUTERS/ANN LEE@ LONDON: The mine",
        "FILE - A dam. (AP Photo/Ann Lee, File)@OSLO (AP) - The mine",
        "FILE - A dam. (AP Photo/Ann Lee, File) (Associated Press)@ OSLO (AP) - The mine",
        "A dam. Ann Lee/AFP via Getty Images@ The minister said",
        "A dam. Ann Lee/Reuters@LONDON: The minister said",
        "A dam. Ann Lee/Reuters/iStock by Getty Images@ The minister said",
        "A dam. Ann Lee/Reuters/iStock@ by the river",
        "A dam. Acme Mills/Handout via REUTERS@ The minister said",
        "A dam (left). KASA/Handout via REUTERS@OSLO (Reuters) - The minister said",
        "A dam. Mandatory Credit: Ann Lee-USA TODAY Sports@ The minister said",
        "A dam. REUTERS/Ann Lee@ Oil prices rose on Monday",
        "A dam. REUTERS/Stringer@ Oil prices rose on Monday",
        "A dam. REUTERS/Juan Carlos Lee@\nOil prices rose on Monday",
        "A dam. REUTERS/Juan de la Cruz@The minister said",
        "A dam. REUTERS/J. Scott Lee@LUSAKA (Reuters) - The minister said",
        "A dam. REUTERS/Ann McKay/Handout@The minister",
        "A dam. (File photo: Reuters)@SINGAPORE: The minister",
        "A dam. Picture taken January 4, 2031. REUTERS/Ann Lee@WASHINGTON (Reuters) - The minister",
        "A dam. REUTERS/Ann Lee@",
    ],
)
def test_where_a_caption_ends_that_a_story_follows(text):
    end = text.index("@")
    text = text.replace("@", "")
    assert caption_end(text, Span(0, len(text)), CaptionStyle()) == end


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A dam in Ndola with no credit at all. LUSAKA (Reuters) - The minister said",
        "A dam. Reuters/Ipsos poll in LONDON (Reuters) - The minister said",
        "The mine (ACME) is closed, 40/1 that it stays so.",
    ],
)
def test_without_a_credit_no_end_is_known(text):
    assert caption_end(text, Span(0, len(text)), CaptionStyle()) is None


def test_the_next_label_begins_another_caption():
    text = "FILE PHOTO: FILE PHOTO: A dam in Ndola. FILE PHOTO: A pond. REUTERS/Ann Lee"
    assert caption_end(text, Span(0, len(text)), CaptionStyle()) is None
    assert caption_end(text, Span(40, len(text)), CaptionStyle()) == len(text)


@pytest.mark.parametrize("unit", ["FILE PHOTO: ", "FILE - ", "FILE PHOTO: / "])
def test_labels_cost_little_each(unit):
    def read(text):
        for at in range(0, len(text), len(unit)):
            assert caption_end(text, Span(at, min(len(text), at + 1000)), CaptionStyle()) is None

    assert grows_evenly(read, unit * 2000)


def test_the_end_counts_in_the_text_given():
    text = "Headline. REUTERS/Bo Karlsson\n" + WIRE + "LUSAKA: The mine"
    assert caption_end(text, Span(30, len(text)), CaptionStyle()) == 30 + len(WIRE)


@given(st.text(max_size=300))
def test_any_text_is_read(text):
    caption = find_caption(text)
    assert (caption is None) == (not text.strip())
    if caption is not None:
        assert caption.text == fold(caption.span.of(text))
        assert all(caption.span.holds(p.span) for p in caption.places)
    end = caption_end(text, Span(0, len(text)), CaptionStyle())
    assert end is None or 0 < end <= len(text)


@given(
    st.sampled_from(["\r\n", "\n", "\r", "\r\r\n   ", "\u00a0", "  "]),
    st.sampled_from([WIRE, "A ferry in Oslo. (AP Photo/Ann Lee, File)"]),
)
def test_kinds_of_white_space_change_no_words(blank, text):
    caption, other = find_caption(text), find_caption(text.replace(" ", blank))
    assert other.description == caption.description
    assert other.credit.text == caption.credit.text
    assert place(other) == place(caption)


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "(",
        "REUTERS/",
        "ABC ",
        " ",
        "1",
        "a",
        "A",
        "FILE PHOTO: ",
        "|",
        "in Oslo, ",
        "A - Oslo, Norway - ",
        "A in pictures ",
        ". ",
        "(AP Photo/Ann Lee) ",
        "March 1, ",
    ],
)
def test_long_repetitions_are_read_in_linear_time(unit):
    def read(text):
        find_caption(text)
        is_caption(text)
        caption_end(text, Span(0, len(text)), CaptionStyle())

    assert grows_evenly(read, unit * (25_000 // len(unit)))


def test_the_first_caption_of_a_real_page(shared):
    page = (shared / "corpora" / "cna-seed.txt").read_text(encoding="utf-8")
    start = page.index("FILE PHOTO:")
    caption = find_caption(page, Span(start, page.index("\n", start)))
    assert caption.is_file_photo
    assert (caption.credit.agency, caption.credit.via) == ("Reuters", None)
    assert len(caption.credit.photographer.split()) == 2
    assert ymd(caption.date) == (2022, 3, 1)
    assert [p.country for p in caption.places] == ["Ukraine"]
    glued = page[start : start + 600].replace("\n", "")
    assert glued[caption_end(glued, Span(0, len(glued)), CaptionStyle()) :].startswith("TOKYO:")


@pytest.mark.parametrize(
    "note",
    [
        "JAPAN OUT. NO COMMERCIAL OR EDITORIAL SALES IN JAPAN.",
        "SOUTH KOREA OUT, NO RESALES.",
        "JAPAN  OUT. NO\n COMMERCIAL SALES.",
        "NO  RESALES.",
        "TURKEY OUT",
        "GERMANY OUT - NO ARCHIVES",
        "THIS PICTURE IS DISTRIBUTED EXACTLY AS RECEIVED BY REUTERS, AS A SERVICE TO CLIENTS",
    ],
)
def test_notes_to_editors_are_no_part_of_a_name(note):
    caption = find_caption(f"A ferry crosses the Kafue in Ndola. EPA/ANN LEE {note}")
    assert caption.credit.photographer == "ANN LEE"
    assert caption.description == "A ferry crosses the Kafue in Ndola."


@pytest.mark.parametrize("counter", ["[3/11]", "[1 of 4] ", "(2/3)", "4/5 ", "Photo 2 of 3: "])
def test_counters_are_no_part_of_the_description(counter):
    assert find_caption(f"{counter}A ferry crosses the Kafue. REUTERS/Ann Lee").description == "A ferry crosses the Kafue."
    filed = find_caption(f"{counter}FILE PHOTO: A ferry crosses the Kafue. REUTERS/Ann Lee")
    assert filed.is_file_photo
    assert filed.description == "A ferry crosses the Kafue."


def test_a_desks_slug_tells_place_and_day_where_the_sentence_does_not():
    caption = find_caption("MESA CITY, NV - FEBRUARY 11: A fan waits for the match. (Photo by Ann Lee/Getty Images)")
    assert caption.description == "A fan waits for the match."
    assert ymd(caption.date) == (None, 2, 11)
    assert [(p.name, p.region) for p in caption.places] == [("MESA CITY", "NV")]


def test_what_the_sentence_says_comes_before_the_desks_slug():
    caption = find_caption(
        "MESA CITY, NV - FEBRUARY 11: A fan waits on February 10, 2031 in Lier, Norway. (Photo by Ann Lee/AFP)"
    )
    assert ymd(caption.date) == (2031, 2, 10)
    assert [p.name for p in caption.places] == ["Lier"]


OUTLET = CaptionStyle(credit_labels=("Lens", "Pix from"), owners=("HG",), marks=("foc", "desk 4"))


@pytest.mark.parametrize(
    ("credit", "agency", "photographer"),
    [
        ("Lens: Ann Lee", None, "Ann Lee"),
        ("(Lens: Ann Lee/HG)", "HG", "Ann Lee"),
        ("Pix from by Ann Lee/HG", "HG", "Ann Lee"),
        ("HG/Ann Lee/foc.", "HG", "Ann Lee"),
        ("(Ann Lee/Desk 4/AFP)", "AFP", "Ann Lee"),
    ],
)
def test_a_style_carries_an_outlets_habits(credit, agency, photographer):
    caption = find_caption(f"A ferry crosses the Kafue in Ndola. {credit}", style=OUTLET)
    assert (caption.credit.agency, caption.credit.photographer) == (agency, photographer)
    assert caption.description == "A ferry crosses the Kafue in Ndola."
    assert caption.credit.marks == ()


def test_without_the_style_its_labels_are_words():
    assert find_caption("A ferry crosses the Kafue in Ndola, says Lens: Ann Lee").credit is None


@pytest.mark.parametrize("day", ["Jan. 1, 2026", "Sept. 28, 2032", "1 Nov. 2031"])
@pytest.mark.parametrize("credit", ["Photo by Ann Lee", "U.S. Army photo by Ann Lee", "| Ann Lee/AFP", "REUTERS/Ann Lee"])
def test_the_stop_of_a_short_month_ends_no_sentence(day, credit):
    caption = find_caption(f"Goats stand in Oslo, {day}. {credit}")
    assert caption.description == f"Goats stand in Oslo, {day}."
    assert caption.credit.photographer == "Ann Lee"


def test_an_archives_name_before_image_caption_files_nothing():
    caption = find_caption("Image source, Ann Lee/Bettmann Archive Image caption, A heron on a roof")
    assert not caption.is_file_photo
    assert find_caption("In this March 11, 2030 file  photo, a heron sits on a roof.").is_file_photo


LONG_NAMES = sorted(
    {(name, a.name) for a in AGENCIES for name in a.spellings if name.isascii() and name.count(" ") > 1 and "/" not in name}
)
"""Spellings of three words and more: some begin with the name of another agency. A slash parts the names of a credit."""


@pytest.mark.parametrize(("spelling", "agency"), LONG_NAMES)
def test_a_long_name_of_an_agency_is_read_to_its_end(spelling: str, agency: str) -> None:
    caption = f"A heron sits on a valve in Ndola, Zambia, January 1, 2025. Ann Lee/{spelling}"
    article = parse(f"Heron stops the pump\n{caption}\nNDOLA, Jan. 1 (Yonhap) -- The pump has been silent.\n", formats=BUILTIN)
    assert [c.text for c in article.captions] == [caption]
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.agency == agency


@pytest.mark.parametrize("blank", [" ", "  ", " \n", "\n", "\t"])
def test_the_slug_of_a_caption_is_no_part_of_it_whatever_blanks_it_has(blank: str) -> None:
    slug = blank.join("NDOLA, ZAMBIA - JANUARY 01:".split())
    found = find_caption(f"{slug} A heron sits on a valve. Ann Lee/Reuters")
    assert found is not None
    assert found.description == "A heron sits on a valve."
