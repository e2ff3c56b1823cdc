"""Captions taken apart: labels, description, file photos, place and day; and where a caption ends that a story follows."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span, fold
from wireparse.extract.caption import caption_end, find_caption, is_caption
from wireparse.grammar import CaptionStyle

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
        "Previous Next Ann Lee/EPA/Landov 1 of 10 i View slideshow",
        "(Ann Lee/Associated Press) More",
        "Ann Lee/AFP/Getty Images hide caption toggle caption Ann Lee/AFP/Getty Images",
        "By THE ASSOCIATED PRESS on Publish Date March 15, 2031. Photo by Ann Lee for The New York Times. Watch in Times Video »",
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


def test_a_caption_without_credit_keeps_its_poll():
    caption = find_caption("In the Kafue Tribune/Bloomberg poll, Lee placed third at 13 percent, down from 21.")
    assert caption.credit is None
    assert caption.description.endswith("down from 21.")


@pytest.mark.parametrize(
    "text",
    [
        "A doctor looks at a scan in a file photo. REUTERS/Ann Lee",
        "A file picture shows the shaft. (Photo: ANN LEE, EPA)",
        "In this March 2, 2031, file photo, Lee speaks in Oslo. (AP Photo/Bo Karlsson, File)",
        "Lee, of the Lusaka side. (FILE)",
        "A dam in Ndola. REUTERS/Ann Lee/File Photo",
        "Lee in a file image from video provided by the town. (Photo: AP)",
    ],
)
def test_words_and_marks_of_the_archive(text):
    assert find_caption(text).is_file_photo


@pytest.mark.parametrize(
    "text",
    [
        "A screen shows file footage of a launch in Oslo. (AP Photo/Ann Lee)",
        "A clerk files papers in Oslo.",
        "A profile photo of Lee.",
    ],
)
def test_files_and_footage_are_not_the_archive(text):
    assert not find_caption(text).is_file_photo


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ferry in Oslo, Norway, on Oct 17, 2034. REUTERS/Ann Lee", (2034, 10, 17)),
        ("A ferry in Oslo, Friday, Nov. 19, 2034. (AP Photo/Ann Lee)", (2034, 11, 19)),
        ("A ferry in Oslo, 01 March 2031. EPA/ANN LEE", (2031, 3, 1)),
        ("A ferry in Oslo. Picture taken May 2. REUTERS/Ann Lee", (None, 5, 2)),
        ("Ferries met in Oslo. Crews had left the port on Jan. 29. (Photo: Ann Lee/AP)", (None, 1, 29)),
        ("Lee speaks at the fair in March 2031. Photographer: Ann Lee/Bloomberg", (2031, 3, None)),
        ("Lee at the fair in Oslo in 2031. Credit Ann Lee/The New York Times", (2031, None, None)),
        ("Lee at a town hall event in January. (Photo: Ann Lee)", (None, 1, None)),
        ("UK news in pictures 19 September 2030 A ferry leaves Dover AP", (2030, 9, 19)),
    ],
)
def test_the_day_of_the_picture(text, expected):
    assert ymd(find_caption(text).date) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lee waits in Oslo on Sunday. (AP Photo/Ann Lee)",
        "The rocket, targeted for January 2041 from Andoya. (Photo: Ann Lee)",
        "Entrance to a club in Oslo that was shut in late 2029. (Photo: Ann Lee/AP)",
        "Lee was kidnapped in Oslo on Sept. 21 by a group of sailors. (Photo: AFP/Getty Images)",
        'Lee from the trailer of the 2031 movie "Fjord." Credit: Excel Mills/Youtube',
        "Lee spoke in Oslo. By THE ASSOCIATED PRESS on Publish Date March 15, 2031. Photo by Ann Lee for The New York Times.",
    ],
)
def test_other_days_are_not_the_pictures(text):
    assert find_caption(text).date is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferries in Mesa City, Iowa. (Photo: Ann Lee, AP)", ("Mesa City", "Iowa", None)),
        ("Lee speaks in Tampa, Florida, U.S., July 31, 2038. REUTERS/Ann Lee", ("Tampa", "Florida", "U.S.")),
        ("Lee speaks in Mesa City, Wis., Monday, March 3, 2031. (AP Photo/Ann Lee)", ("Mesa City", "Wis.", None)),
        ("Lee at the Mesa Machine Company in Coldwater, Ohio. (Photo: Ann Lee, AP)", ("Coldwater", "Ohio", None)),
        ("Lee walks to the White House in Washington on July 30. Photographer: Ann Lee/Bloomberg", ("Washington", None, None)),
        ("Lee talks, Saturday, March 14, 2031, in Oslo. (AP Photo/Ann Lee)", ("Oslo", None, None)),
        ("A raid on a compound in northern Iraq. Photograph: Handout/Reuters", ("Iraq", None, None)),
        ("People take to the streets of San Jacinto to protest. Photo by Ann Lee", ("San Jacinto", None, None)),
        ("A truck is towed away in the Mesa Riviera city of Kafue on July 15, 2036 ©Ann Lee (AFP)", ("Kafue", None, None)),
        ("The Capitol is pictured early on July 13, 2037. (Photo: Ann Lee, AP)", ("Capitol", None, None)),
        ("Lee at a New Hampshire town hall event in January. (Photo: Ann Lee)", ("New Hampshire", None, None)),
        ("Addressing supporters in Miami after a loss in the Florida primary, Lee spoke of dangers.", ("Miami", None, None)),
        ("Demonstrators gathered outside Florida's elections office to demand a recount", ("Florida", None, None)),
    ],
)
def test_where_the_picture_was_taken(text, expected):
    assert place(find_caption(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lee and Karlsson wait for the count. REUTERS/Ann Lee",
        "The firm said in January it would close.",
        "Lee is first in English exams.",
        "Lee spoke at Thursday's hearing.",
        "A hearing of Supreme Court nominee Lee.",
    ],
)
def test_a_caption_may_name_no_place(text):
    assert find_caption(text).places == ()


@pytest.mark.xfail(
    strict=True, reason="a place that is neither behind a preposition nor the subject of a view is not looked for"
)
@pytest.mark.parametrize(
    "text", ["Harbourward prison holds more than half the inmates.", "Lee threatened to close the popular Navagi district."]
)
def test_a_place_named_in_passing(text):
    assert find_caption(text).places


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
        "Getty Images",
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
    assert caption_end(text, Span(0, len(text))) == end


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
    assert caption_end(text, Span(0, len(text))) is None


def test_the_end_counts_in_the_text_given():
    text = "Headline. REUTERS/Bo Karlsson\n" + WIRE + "LUSAKA: The mine"
    assert caption_end(text, Span(30, len(text))) == 30 + len(WIRE)


@given(st.text(max_size=300))
def test_any_text_is_read(text):
    caption = find_caption(text)
    assert (caption is None) == (not text.strip())
    if caption is not None:
        assert caption.text == fold(caption.span.of(text))
        assert all(caption.span.holds(p.span) for p in caption.places)
    end = caption_end(text, Span(0, len(text)))
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
        "A in pictures ",
        ". ",
        "(AP Photo/Ann Lee) ",
        "March 1, ",
    ],
)
def test_long_repetitions_are_read_in_linear_time(unit):
    text = unit * (50_000 // len(unit))
    start = time.process_time()
    find_caption(text)
    is_caption(text)
    caption_end(text, Span(0, len(text)))
    assert time.process_time() - start < 3


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
    assert glued[caption_end(glued, Span(0, len(glued))) :].startswith("TOKYO:")
