"""By what a caption is known, and where it ends that a story follows."""

import pytest

import wireparse
from wireparse._span import Span
from wireparse.extract._caption_signs import caption_reach, is_caption
from wireparse.extract.caption import find_caption

SCENE = "A ferry is seen on the Kafue in Ndola, Zambia, March 1, 2031."
STORY = "The ferries of Ndola will stop at noon, their owner said."


@pytest.mark.parametrize(
    "line",
    [
        SCENE,
        "A ferry is seen on the river in Ndola, Zambia, on March 1, 2031.",
        "The straw horse of the brewery can be seen at the harbour of Lier, Norway, on Feb 4, 2031.",
        "The horse waits outside the town hall in Lier, Norway, on Friday, Feb. 4, 2031.",
        "The mill's largest wheel, pictured at dawn, has turned since the flood",
        "Ann Lee, second left, with the winning heron and its keeper",
        "Pictured, the heron of Lier on the roof of the town hall",
        "Cy Dunn (left) and a heron on the roof of the town hall",
        "[1/5] A heron sits on the roof of the town hall. Reuters",
        "1 of 4 A heron sits on the roof of the town hall. Photo: AFP",
        "Slide 1 of 12: A heron sits on the roof of the town hall.",
        "Photo: A heron sits on the roof of the town hall.",
        "Pic: A heron sits on the roof of the town hall.",
        "A heron sits on the roof of the town hall. | AP Photos",
        "Image caption A heron sits on the roof",
        "A heron sits on the roof in Lier. Picture taken January 1, 2031. Bloomberg",
        "A heron sits on the roof in Lier. Picture taken on January 1, 2031.",
        "Related Video A heron sits on the roof of the town hall. REUTERS/Ann Lee",
    ],
)
def test_a_caption(line: str) -> None:
    assert is_caption(line)
    assert caption_reach(line, Span(0, len(line))) == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sank in Ndola, Zambia, on March 1, 2031.",
        "He was seen in Ndola, Zambia, on March 1, 2031.",
        "The owner said the ferry stands in Ndola, Zambia, since March 1, 2031.",
        "The law takes effect on March 1, 2031.",
        "The ferry is seen as a danger to the herons of the river, the owner said.",
        "Ann Lee, pictured on the front page of the Gazette in March, denied it.",
        "1 of 4 herons in the town sits on a roof, a count found.",
        "Pictures of the ferry were shown to the court",
        "The picture he sent to Reuters",
        "The court is sitting in Lusaka on March 3, 2031.",
        "Applications are accepted at the town hall in Lier until January 31, 2032.",
        "Berg leaves Acme in Oslo on April 4, 2031.",
        "The tables are on display at the mill in Lier until March 3, 2031.",
        "Rates are seen unchanged at the next meeting of the bank",
        "She had pictured a quiet life in Lier but got a war",
        "This picture is changing as more women join the trade",
        "Pictured: The ferry that failed after forty years in Lier",
        "• The heron, pictured at dawn, is at home on the roof",
        "Press the green button (top) twice; the lamp (right) goes out.",
        "The vote: Lee (left) 44, Berg (right) 40, Moe (centre) 16.",
        "Take the second door (right) and go up to the third floor.",
        "REFILE: Ferry company of Lier fails after forty years",
        "COMBINATION: The two firms merged in 2029 and parted in 2030.",
        "HANDOUT - Every household gets 400 kroner a month from the fund.",
        "File: The record of the heron runs to 400 pages of small print.",
        "FILES: The ministry has lost 400 of them since the flood.",
        "Is the ferry safe? | The Gazette",
        "Ferry company fails! | Reuters",
        "LIER - APRIL 4: The central bank announces its decision at 10 a.m.",
        "This picture was painted in Lier, Norway, on March 3, 2031.",
        "Copper is seen falling in London trade on Monday, March 3, 2031.",
        "She speaks at a rally in Lusaka on July 4, 2031.",
        "The walk, which starts at the mill, takes place near Lier on March 3, 2031.",
        "He is pictured as a saint by some and as a devil by others",
        "The mayor, pictured by rivals as weak, sent in the police",
        "FILE - the computer format - was made by engineers in 1981.",
        "How Lee (left) beat Berg (right) in the north",
        "Caption: a word from Latin that means taking, in short.",
        "The news came through Reuters/AFP",
        "Photo: How to tell a heron from a crane",
        "A heron on the roof",
    ],
)
def test_no_caption(line: str) -> None:
    assert not is_caption(line)
    assert caption_reach(line, Span(0, len(line))) is None


@pytest.mark.parametrize(
    "caption",
    [
        f"{SCENE} REUTERS/Ann Lee",
        f"{SCENE} REUTERS/Ann Lee/File Photo",
        f"{SCENE} (AP Photo/Ann Lee)",
        f"{SCENE} (Photo: AFP/Ann Lee)",
        f"{SCENE} Ann Lee/AFP via Getty Images",
        f"{SCENE} | AP Photos",
        f"FILE PHOTO: {SCENE} REUTERS/Ann Lee/File Photo",
        SCENE,
    ],
)
@pytest.mark.parametrize("joint", [" ", "\n"])
def test_a_caption_in_front_of_a_story(caption: str, joint: str) -> None:
    text = f"{caption}{joint}{STORY}"
    assert caption_reach(text, Span(0, len(text))) == len(caption)


def test_of_two_captions_in_a_row_the_first() -> None:
    first = f"{SCENE} (Photo: AFP/Ann Lee)"
    text = f"{first}A heron sits on the roof. (Photo: AFP/Bo Berg)"
    assert caption_reach(text, Span(0, len(text))) == len(first)


@pytest.mark.parametrize(
    "text",
    [
        "A Lier Tribune/Bloomberg poll of March 1, 2031, found herons ahead. They lead by 9 points.",
        "Herons lead by 9 points. A Lier Tribune/Bloomberg Politics poll found them ahead of terns.",
        "Herons lead terns (Reuters/Ipsos) by 9 points. They have led for years.",
        f"{STORY} They rest until three.",
        f"(CBS/AP) {STORY}",
        f"[Ann Lee/AFP] {STORY}",
    ],
)
def test_no_caption_in_front_of_a_story(text: str) -> None:
    assert caption_reach(text, Span(0, len(text))) is None


def test_a_caption_alone_ends_with_its_credit_where_a_story_is_glued_to_it() -> None:
    caption = f"FILE PHOTO: {SCENE} REUTERS/Ann Lee/File Photo"
    found = find_caption(f"{caption}LUSAKA, Dec 12 (Reuters) - {STORY}")
    assert found is not None
    assert found.text == caption
    assert found.description == SCENE
    assert found.credit is not None
    assert found.credit.photographer == "Ann Lee"


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images",
        "Getty.",
        "A heron sits on the roof of the town hall (Getty Images)",
        "A heron sits on the roof of the town hall. (Shutterstock photo)",
        "Ann Lee (left) with the mayor of Lier (right) and a heron on the roof of the town hall.",
        "Ferry crews wearing masks walk past the harbour office of Lier on March 22, 2031 in Norway.",
        "Media playback is unsupported on your device Media caption The heron of Lier",
        "media caption The heron of Lier",
    ],
)
def test_captions_with_little_to_tell_them(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Facebook",
        "Reuters",
        "Rex",
        "Shares of the ferry company fell 4 percent on Tuesday (Shutterstock)",
        "The ferry company (Reuters) had no comment",
        "Ann Lee (left) said that the heron was hers.",
        "Ferry crews stranded by the flood walked past the harbour office of Lier on March 22, 2031 in Norway.",
    ],
)
def test_what_only_looks_like_one(line: str) -> None:
    assert not is_caption(line)


def test_a_heading_of_a_long_line_covers_one_sentence() -> None:
    caption = "Media caption The heron of Lier is back."
    text = f"{caption} {'The mayor was glad of it, and so was the town. ' * 30}"
    assert caption_reach(text, Span(0, len(text))) == len(caption)


@pytest.mark.parametrize(
    "note",
    [
        "NO RESALES. NO ARCHIVES.",
        "EDITORIAL USE ONLY. NO SALES.",
        "ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.",
        'MANDATORY CREDIT "AFP PHOTO / Acme Mills" - NO MARKETING NO ADVERTISING CAMPAIGNS',
        "*MANDATORY CREDIT*",
        "ACHTUNG: Nur zur redaktionellen Verwendung",
        "SOUTH KOREA OUT. NO COMMERCIAL USE.",
    ],
)
def test_notes_to_editors_belong_to_the_caption(note: str) -> None:
    text = f"{SCENE} REUTERS/Ann Lee {note}"
    assert caption_reach(text, Span(0, len(text))) == len(text)


@pytest.mark.parametrize(
    "caption",
    [
        f"FILE PHOTO: FILE PHOTO: {SCENE} REUTERS/Ann Lee",
        f"[2/5]FILE PHOTO: {SCENE} REUTERS/Ann Lee",
        f"1 of 4 FILE - {SCENE} (AP Photo/Ann Lee, File)",
        f"{SCENE} (Ann Lee/Pool via REUTERS).",
        f"FILE PIC: {SCENE} (WANA (West Asia News Agency) via REUTERS)",
        "LIER, NORWAY - APRIL 17, 2031: A heron sits on a roof in Lier, Norway. (Photo by Ann Lee/AFP)",
        f"{SCENE} REUTERS/Thabo S. Nkosi",
        f"{SCENE} REUTERS/J. R. Whitby/File Photo",
        "Image source: J. R. Whitby/Acme via picture-alliance Image caption: A heron sits on a roof",
        f"{SCENE} (Jean-Luc Morel/Ritzau) (ZAMBIA - Tags: BUSINESS ENVIRONMENT)",
        f"{SCENE} Bild: Bo Karlsson/dpa/picture alliance NO RESALES. NO ARCHIVES.",
        f"{SCENE} Wen Li/WANA (West Asia News Agency) via REUTERS TPX IMAGES OF THE DAY",
        f"{SCENE} EFE/EPA/J. R. WHITBY MANDATORY CREDIT.",
        f"{SCENE} REUTERS/Ruth Abernathy and Jean-Luc Morel",
        f"{SCENE} Ann Lee, Bo Berg and Cy Dunn/AFP",
        f"{SCENE} | REUTERS (ZAMBIA - Tags: BUSINESS)",
        f"{SCENE} (PA) JAPAN OUT.",
        f"{SCENE} Kyodo",
        "A heron in Oslo, March 1, 2031. KYODO PHOTO",
        f"{SCENE} (Kyodo). NO RESALES. NO ARCHIVES.",
        f"{SCENE} Ann Lee—Reuters",
        "FILE: Passengers wave from a ferry that ran onto a sandbank in Lier, Norway, on March 1, 2031.",
        f"{SCENE} (PTI Photo)",
        f"{SCENE} Bloomberg NO SALES.",
        "Image source: Ruth Abernathy/IHA/Archive Image caption: A heron on a roof",
        f"[2/5] FILE PHOTO: {SCENE} REUTERS/Ann Lee/File Photo",
        "epa12345678 A heron stands on a roof in Lier, Norway, on March 20. (Kyodo)",
        "A heron stands on a roof in Lier, Norway, on March 20. (Kyodo)",
    ],
)
@pytest.mark.parametrize("story", ["", f"\n\nKUALA LUMPUR: {STORY}"])
def test_one_caption_in_a_story(caption: str, story: str) -> None:
    text = f"Ferries of Ndola to stop at noon\n\n{caption}{story or f'{chr(10) * 2}NDOLA: {STORY}'}\n"
    assert [c.text for c in wireparse.parse(text).captions] == [caption]


@pytest.mark.parametrize("name", ["Thabo S. Nkosi", "J. R. Whitby", "Ann Lee"])
@pytest.mark.parametrize("joint", ["", " "])
def test_a_dateline_behind_a_name_with_initials(name: str, joint: str) -> None:
    text = f"Ferries of Ndola to stop at noon\n\n1/4 FILE - {SCENE} REUTERS/{name}{joint}KUALA LUMPUR: {STORY} They rest.\n"
    article = wireparse.parse(text)
    assert [c.credit.photographer for c in article.captions if c.credit] == [name]
    assert article.dateline is not None
    assert [p.name for p in article.dateline.places] == ["KUALA LUMPUR"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Image source, Getty Images", "Image caption, A heron sits on the roof"),
        (SCENE, "Photo: Ann Lee/Reuters"),
        (SCENE, "Credit...Ann Lee for The Harbour Gazette"),
    ],
)
def test_credit_and_caption_on_lines_of_their_own_are_one_picture(lines: tuple[str, str]) -> None:
    text = "\n".join(
        ["Ferries of Ndola to stop at noon", "", *lines, "", *[f"{STORY} They rest until three, as herons do.", ""] * 3]
    )
    assert [c.text for c in wireparse.parse(text).captions] == [" ".join(lines)]


def test_two_pictures_are_two_captions() -> None:
    lines = (f"{SCENE} REUTERS/Ann Lee", "Photo: A heron sits on the roof of the town hall.")
    text = "\n".join(
        ["Ferries of Ndola to stop at noon", "", *lines, "", *[f"{STORY} They rest until three, as herons do.", ""] * 3]
    )
    assert [c.text for c in wireparse.parse(text).captions] == [*lines]
