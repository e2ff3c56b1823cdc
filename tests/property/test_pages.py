"""A story in a page: whatever stands around it, and however its links cut it, headline and paragraphs come back."""

from collections.abc import Sequence

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, parse
from wireparse.testing import check_article

SENTENCES = (
    "The heron of the upper pond has not been seen since the council let the water out on the night of the fair.",
    "Nobody at the waterworks would say who had ordered the gate to be opened, or why the bell was not rung before.",
    "A baker who lives beside the bridge told the meeting that he had heard wings over the roof and nothing else all night.",
    "The mayor promised the anglers a new pond, two benches and a lamp, and the anglers asked for the old one back.",
    "Engineers who had come from the coast measured the bed of the pond twice and found it a hand lower than on the plans.",
    "It is the third time in nine years that the pond has stood dry, and the first time that the fish were counted.",
    "The fish, most of them old and all of them cross, were carried to the castle moat in baths lent by the inn.",
    "A school from the next valley walked over the hill to draw what was left of the reeds before they were cut.",
    "The castle has said that it will keep the fish until spring and that it will send the town a bill for their bread.",
    "What the heron lives on now is not known, but the castle has lost a number of its smaller and slower carp.",
)
LINKS = ("council", "waterworks", "bridge", "anglers", "pond", "castle", "school", "coast")
SECTIONS = ("Home", "Towns", "Weather", "Sport", "Opinion", "Puzzles", "Jobs", "Shop", "My account", "Help", "Archive", "Radio")
TEASERS = (
    "Goat wins prize for patience",
    "Ferry still aground off the point",
    "Ten bridges to see before they fall",
    "Snow closes the upper road again",
    "What the new clock cost the town",
)
TITLES = ("Heron leaves dry pond", "Town empties its pond and loses its heron", "Who let the water out of the pond of Ebbing?")


@frozen
class Page:
    """What a page is made of."""

    title: str
    paragraphs: Sequence[str]
    sections: Sequence[str]
    teasers: Sequence[str]


def stories() -> st.SearchStrategy[list[str]]:
    paragraph = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True).map(" ".join)
    return st.lists(paragraph, min_size=4, max_size=9, unique=True)


def pages() -> st.SearchStrategy[Page]:
    return st.builds(
        Page,
        title=st.sampled_from(TITLES),
        paragraphs=stories(),
        sections=st.permutations(SECTIONS),
        teasers=st.lists(st.sampled_from(TEASERS), min_size=2, max_size=5, unique=True),
    )


def laid_out(page: Page) -> str:
    """The page with its lay-out: bullets and indents for menus, blank lines around paragraphs."""
    menu = [f"    * {section}" for section in page.sections]
    teasers = [line for teaser in page.teasers for line in ("", f"          {teaser}", "          3 hours ago")]
    body = [line for paragraph in page.paragraphs for line in ("", f"      {paragraph}")]
    return "\n".join(
        [
            "   Skip to content",
            *menu,
            "",
            f"      {page.title}",
            "",
            "      By Ann Lee",
            "",
            "      2 March 2031",
            *body,
            *teasers,
            *menu,
        ]
    )


def nodes(page: Page) -> str:
    """The page with every text node on a line of its own, links and all."""
    head = [
        f"{page.title} | The Ebbing Echo",
        "",
        "Skip to content",
        *page.sections,
        "",
        page.title,
        "By Ann Lee",
        "2 March 2031",
    ]
    body = [line for paragraph in page.paragraphs for line in [*cut(paragraph), "", ""]]
    return "\n".join([*head, "", "", *body, *page.teasers, *page.sections, "The Ebbing Echo"])


def cut(paragraph: str) -> list[str]:
    """The text nodes of a paragraph in which some words are links."""
    found = [""]
    for word in paragraph.split(" "):
        if word in LINKS:
            found += [word, " "]
        else:
            found[-1] += f"{word} "
    return [node.rstrip() if i == len(found) - 1 else node for i, node in enumerate(found) if node.strip()]


def read(text: str) -> Article:
    return parse(text, formats=BUILTIN)


@pytest.mark.parametrize("flatten", [laid_out, nodes])
@given(page=pages())
def test_headline_and_paragraphs_come_back(flatten: object, page: Page) -> None:
    article = read(flatten(page))  # type: ignore[operator]
    assert str(article.headline) == page.title
    assert [p.text for p in article.paragraphs] == list(page.paragraphs)
    assert article.byline is not None
    assert [a.name for a in article.byline.authors] == ["Ann Lee"]
    assert str(article.published) == "2031-03-02"


@pytest.mark.parametrize("flatten", [laid_out, nodes])
@given(page=pages(), lines=st.integers(0, 400))
def test_a_page_cut_anywhere_keeps_the_laws(flatten: object, page: Page, lines: int) -> None:
    check_article(read("\n".join(flatten(page).split("\n")[:lines])))  # type: ignore[operator]


@given(page=pages())
def test_what_stands_on_the_page_twice_does_not_matter(page: Page) -> None:
    once, twice = nodes(page), nodes(page) + "\n" + "\n".join(page.sections * 3)
    assert [p.text for p in read(once).paragraphs] == [p.text for p in read(twice).paragraphs]
