"""Marks that end stories, and the same words as the credit of a caption."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind

LEADS = {
    "AP": "MESA, Ariz. (AP) — A tram was given a bell, the city said Tuesday.",
    "Kyodo": "ODATE, Japan, March 4 (Kyodo) - A tram was given a bell, the city said Tuesday.",
    "Xinhua": "LHASA, March 4 (Xinhua) -- A tram was given a bell, the city said Tuesday.",
    "Yonhap": "SEOUL, March 4 (Yonhap) -- A tram was given a bell, the city said Tuesday.",
}
SCENES = [
    "Photo taken on March 4, 2031, shows a tram with its new bell.",
    "This photo, taken March 4, 2031, shows a tram with its new bell.",
    "File photo of a tram without a bell.",
    "A tram stands at a stop in Naha, Japan, on March 4, 2031.",
]
SENTENCES = [
    "Nobody complained.",
    "The bell was rung in Naha, Japan, on March 4, 2031.",
    "The museum of bells opens in Naha, Japan, on March 4, 2031.",
    "A photo taken by the driver helped, police said.",
    "The bell shows what can be done.",
]


def read(text: str) -> Article:
    return parse(text, formats=BUILTIN)


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("agency", sorted(LEADS))
def test_an_agency_in_brackets_behind_a_scene_is_the_captions_credit(agency: str, scene: str) -> None:
    story = f"{LEADS[agency]}\n\nIt rings twice at every stop, and once for luck.\n"
    for text in (
        f"Tram rings\n\n{scene} ({agency})\n\n{story}",
        f"Tram rings\n\n{story}\n{scene} ({agency})\n\nThe driver is glad of it.\n",
    ):
        captions = read(text).captions
        assert [(c.description, c.credit and c.credit.agency) for c in captions] == [(scene, agency)]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("agency", sorted(LEADS))
def test_behind_the_last_sentence_it_ends_the_story(agency: str, sentence: str) -> None:
    article = read(f"Tram rings\n\n{LEADS[agency]}\n\n{sentence} ({agency})\n")
    assert (article.captions, article.paragraphs[-1].text) == ((), sentence)
    assert article.signoff is not None
    assert article.signoff.text == f"({agency})"


@pytest.mark.parametrize("mark", ["Enditem", "-0-", "--IANS", "--IANS ab/cd", "(END)"])
def test_marks_end_a_story_where_lines_of_the_page_follow(mark: str) -> None:
    article = read(f"Tram rings\n{LEADS['Xinhua']}\nIt rings twice at every stop. {mark}\nRelated stories\nContact us\n")
    assert [b.text for b in article.blocks if b.kind is BlockKind.SIGNOFF] == [mark]
    assert article.body.endswith("at every stop.")


@pytest.mark.parametrize(
    ("mark", "initials"), [("EFE ab", ("ab",)), ("--IANS ab", ("ab",)), ("dpa ab yydd n1 cd", ("ab", "cd"))]
)
def test_one_persons_initials_behind_the_agency(mark: str, initials: tuple[str, ...]) -> None:
    article = read(f"Tram rings\n\n{LEADS['AP']}\n\nIt rings twice at every stop.\n\n{mark}\n")
    assert article.signoff is not None
    assert article.signoff.initials == initials


def test_more_follows_is_a_note_and_no_end() -> None:
    article = read("1 TRANSPORT Tram\nTRAM RINGS\nBy Ann Lee, PA Transport Correspondent\nA tram was given a bell.\nmf\n")
    assert (article.format, article.signoff, [note.text for note in article.ednotes]) == ("pa-media", None, ["mf"])
