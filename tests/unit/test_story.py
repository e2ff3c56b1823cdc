"""Where the story stands in a page: its edges, what is none of it inside, and stories of a sentence or two."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind

SENTENCES = [
    f"The heron of the {pond} has not been seen since the council let the water out, and nobody at the waterworks will say why."
    for pond in ("upper pond", "lower pond", "castle pond", "mill pond", "old pond", "town pond")
]
MENU = ["Home", "Towns", "Weather", "Sport", "Opinion", "Shop", "My account", "Help", "Jobs"]
TITLE = "Heron leaves pond as council lets the water out"


def page(*lines: str) -> Article:
    return parse("\n\n".join([*MENU, *lines, *MENU]) + "\n", formats=BUILTIN)


def kinds(article: Article) -> dict[str, BlockKind]:
    return {block.text: block.kind for block in article.blocks if block.text}


@pytest.mark.parametrize("told", [1, 2])
@pytest.mark.parametrize("head", [["By Ann Lee"], ["2 March 2031"], ["By Ann Lee", "2 March 2031"]])
def test_a_story_of_a_sentence_or_two_is_found_below_its_author_or_stamp(told: int, head: list[str]) -> None:
    article = page(TITLE, *head, *SENTENCES[:told])
    assert (str(article.headline), [p.text for p in article.paragraphs]) == (TITLE, SENTENCES[:told])


def test_a_menu_has_no_story() -> None:
    article = page("Follow our news", "Advertisement")
    assert (article.headline, article.paragraphs) == (None, ())


def test_a_title_that_ends_like_a_sentence_is_not_the_first_paragraph() -> None:
    title = "Who let the water out of the upper pond of Ebbing on Friday?"
    article = page(title, "By Ann Lee", *SENTENCES)
    assert (str(article.headline), [p.text for p in article.paragraphs]) == (title, SENTENCES)


def test_a_story_does_not_open_in_small_letters() -> None:
    article = page(TITLE, "and that it will not fill the pond again before the spring, the council said.", *SENTENCES)
    assert article.paragraphs[0].text == SENTENCES[0]


def test_advertising_inside_does_not_end_it() -> None:
    inside = ["Advertisement", "Share", "Ten bridges to see", "Goat wins prize"]
    article = page(TITLE, "By Ann Lee", *SENTENCES[:3], *inside, *SENTENCES[3:])
    assert [p.text for p in article.paragraphs] == SENTENCES


def test_prose_above_a_hole_belongs_to_it_where_it_is_below_the_headline() -> None:
    hole = ["Ten bridges to see", "Goat wins prize", "Snow closes road", "What the clock cost", "Ferry still aground"] * 2
    article = page(TITLE, "By Ann Lee", SENTENCES[0], *hole, *SENTENCES[1:])
    assert [p.text for p in article.paragraphs] == SENTENCES


def test_a_question_between_paragraphs_is_a_cross_head() -> None:
    question = "What does the council say?"
    article = page(TITLE, "By Ann Lee", *SENTENCES[:3], question, *SENTENCES[3:])
    assert kinds(article)[question] is BlockKind.CROSSHEAD


def test_a_line_of_links_inside_is_none_of_it() -> None:
    link = "Sign up for our newsletter"
    found = kinds(page(TITLE, "By Ann Lee", *SENTENCES[:3], link, *SENTENCES[3:]))
    assert found[link] is BlockKind.FURNITURE


@pytest.mark.parametrize(("far", "kind"), [(0, BlockKind.BYLINE), (9, BlockKind.RELATED)])
def test_an_authors_line_far_below_is_that_of_another_story(far: int, kind: BlockKind) -> None:
    teasers = [f"Goat number {n} wins prize" for n in range(far)]
    found = kinds(page(TITLE, *SENTENCES, *teasers, "By Bo Moe"))
    assert found["By Bo Moe"] is kind


def test_figures_alone_make_no_page_of_a_clean_text() -> None:
    results = [f"Ndola {n} 3 1" for n in range(2, 9)]
    article = parse("\n\n".join([TITLE, *SENTENCES[:2], *results]) + "\n", formats=BUILTIN)
    assert [p.text for p in article.paragraphs] == [*SENTENCES[:2], *results]


@pytest.mark.parametrize("mark", ["。", "！", "？", "।", "؟"])
def test_stops_of_other_scripts_end_sentences(mark: str) -> None:
    line = "池の水が抜かれて鷺がいなくなったと町の人は月曜日に話したが理由は分からないままである" + mark
    article = parse("\n\n".join([*MENU, "鷺が池を去る", *[f"{n}番目の{line}" for n in range(1, 6)], *MENU]), formats=BUILTIN)
    assert len(article.paragraphs) == 5


POINTS = ["* a bell for every boat on the pond", "* a lamp for the old bridge", "* two benches and a heron house"]


def test_a_list_behind_a_colon_belongs_to_the_story() -> None:
    article = page(
        TITLE, "By Ann Lee", *SENTENCES[:3], "What the anglers ask for, says the mayor of the town:", *POINTS, *SENTENCES[3:]
    )
    assert [p.text for p in article.paragraphs if p.kind is BlockKind.LIST_ITEM] == POINTS


def test_bullets_of_a_menu_inside_do_not() -> None:
    buttons = ["* Share", "* Print", "* Ten bridges to see before they fall"]
    article = page(TITLE, "By Ann Lee", *SENTENCES[:3], *buttons, *SENTENCES[3:])
    assert [p.text for p in article.paragraphs] == SENTENCES
