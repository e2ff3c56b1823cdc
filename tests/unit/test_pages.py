"""The story in the dump of a page: menus, advertising and notices stay out of it, its short last lines stay in."""

import pytest

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind

MENU = "Advertisement\nMain navigation\nFollow our news\nAbout CNA\nAlso worth reading\n"
STORY = (
    "Mill to cut jobs\n"
    "DRAMMEN: Timber firm Halvorsen said on Monday it would cut 400 jobs as falling house prices keep its mills idle.\n"
    '"We do not see demand coming back," Marit Aune told a meeting.\n'
    "Shares in the company fell 6.2 per cent.\n"
)


def read(text: str):
    return parse(text, formats=BUILTIN)


def test_a_short_story_keeps_its_last_lines_up_to_the_sign_off():
    article = read(MENU + STORY + "Source: Reuters/ab\n")
    assert [p.text[:12] for p in article.paragraphs] == ["Timber firm ", '"We do not s', "Shares in th"]
    assert (article.publisher, article.agency, str(article.headline)) == ("CNA", "Reuters", "Mill to cut jobs")


def test_a_pointer_to_another_story_does_not_end_the_story():
    middle = 'READ: Dog honoured\n"We swam," said Tone Berg, who owns the dog.\n'
    article = read(MENU + STORY + middle + "Copyright© Mediacorp 2031. All rights reserved.\n")
    assert article.paragraphs[-1].text.startswith('"We swam,"')
    assert [b.text for b in article.blocks if b.kind is BlockKind.RELATED] == ["READ: Dog honoured"]


def test_a_source_line_without_initials_is_no_proof_of_a_publisher():
    article = read(STORY + "Source: Reuters\n")
    assert (article.format, article.publisher, article.agency) == ("cna", None, "Reuters")
    assert article.dateline is not None
    assert article.dateline.text == "DRAMMEN"


@pytest.mark.parametrize(
    "line", ["Source: CNA/ab(cd)", "Source: CNA/TODAY/ab", "Source: AGENCIES/ab", "Source: CNA", "Source: Bernama/ab"]
)
def test_source_lines_of_all_forms_are_sign_offs(line):
    article = read(STORY + line + "\n")
    assert (article.format, article.publisher) == ("cna", "CNA")
    assert article.blocks[-1].kind is BlockKind.SIGNOFF


def test_menus_are_no_hard_wraps():
    menu = "\n".join(f"Section {word}" for word in "one two three four five six seven eight nine ten".split())
    deck = "Owners of the mill, once the largest of the coast, say that\nnobody builds houses any more, and that nobody will."
    page = f"{menu}\n{MENU}Halvorsen to cut jobs as its mills stand idle in the third year\n{deck}\n\n{STORY}\n{menu}\n{MENU}"
    article = read(page + "Copyright© Mediacorp 2031. All rights reserved.\n")
    assert article.paragraphs[0].text.startswith("Timber firm")


def test_a_single_line_with_gaps_is_one_line():
    page = MENU + STORY.replace("\n", "      ") + MENU + "Copyright© Mediacorp 2031. All rights reserved."
    article = read(page.replace("\n", "      "))
    assert str(article.headline) == "Mill to cut jobs"
    assert [p.text[:12] for p in article.paragraphs] == ["Timber firm ", '"We do not s', "Shares in th"]


def test_an_update_in_brackets_is_a_time_stamp():
    article = read("Mill to cut jobs\n04 Mar 2031 06:05PM\n(Updated: 05 Mar 2031 09:12PM)\n" + STORY)
    assert [b.kind for b in article.blocks[1:3]] == [BlockKind.TIMESTAMP, BlockKind.TIMESTAMP]
    assert str(article.published) == "2031-03-04"
    assert article.ednotes == ()


def test_a_line_alone_is_a_title():
    article = read("Copper rises as buyers return")
    assert str(article.headline) == "Copper rises as buyers return"
    assert article.paragraphs == ()


def test_a_picture_from_the_archive_does_not_date_the_story():
    caption = "FILE PHOTO: A mill in Drammen, Norway October 9, 2025. REUTERS/Ann Lee/File Photo\n"
    article = read(caption + "DRAMMEN, March 4 (Reuters) - A mill was shut on Monday, and nobody knows when it will open.")
    assert article.captions[0].date.year == 2025
    assert [(d.text, d.value) for d in article.dates] == [("March 4", None), ("Monday", None)]


def test_an_exchange_rate_is_a_note_and_a_reference_is_related():
    text = "LUSAKA, March 4 (Reuters) - Copper rose on Monday, and nobody knows when it will fall.\n($1 = 24.1500 kwacha)\n"
    article = read(text + "(For more, see [ID:nL1N0XX0XX])\n(Reporting by Ann Lee; Editing by Bo Karlsson)\n")
    kinds = [b.kind for b in article.blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.EDNOTE, BlockKind.RELATED, BlockKind.SIGNOFF]
