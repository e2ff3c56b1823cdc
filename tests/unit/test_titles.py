"""The headline of a page among its many lines: the document's title, the page's own, lines to share it by, the site's name."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind
from wireparse.testing import grows_evenly

PROSE = [
    f"The heron of the {pond} has not been seen since the council let the water out, and nobody at the waterworks will say why."
    for pond in ("upper pond", "lower pond", "castle pond", "mill pond", "old pond")
]
MENU = ["Home", "Towns", "Weather", "Sport", "Opinion", "Shop", "My account", "Help", "Jobs"]
TITLE = "Heron leaves pond as council lets the water out"


def page(*head: str, tail: tuple[str, ...] = ()) -> Article:
    """A page with these lines above its story."""
    return parse("\n\n".join([*head, *PROSE, *tail, *MENU]) + "\n", formats=BUILTIN)


def headline(*head: str, tail: tuple[str, ...] = ()) -> str | None:
    found = page(*head, tail=tail).headline
    return str(found) if found is not None else None


@pytest.mark.parametrize(
    "document",
    [
        f"{TITLE} | The Echo",
        f"{TITLE} | Towns | The Echo",
        f"{TITLE}|The Echo",
        f"{TITLE} - The Echo",
        f"{TITLE} – Towns – The Echo",
        f"{TITLE} · The Echo",
        f"{TITLE} -- The Echo",
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_headline(document: str) -> None:
    assert headline(document, *MENU, tail=("Towns", "The Echo")) == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "BUDGET 9.0 | Council gets money to hire an army of heron counters",
        "Council – the old one – lets the water out of the pond",
        "Heron - 12 - is back at its pond with the council",
    ],
)
def test_bars_and_dashes_of_the_headline_stay(title: str) -> None:
    assert headline(*MENU, title, "By Ann Lee") == title


def test_what_names_the_site_is_a_block_of_its_own() -> None:
    article = page(f"{TITLE} | The Echo", *MENU)
    first, second = article.blocks[:2]
    assert (first.kind, first.text) == (BlockKind.HEADLINE, TITLE)
    assert (second.kind, second.text) == (BlockKind.FURNITURE, "| The Echo")


def test_the_pages_own_line_counts_more_than_the_documents_title() -> None:
    assert headline("Council lets the water out of the heron's pond | The Echo", *MENU, TITLE, "By Ann Lee") == TITLE


def test_without_a_line_like_it_the_documents_title_is_the_headline() -> None:
    assert headline(f"{TITLE} | The Echo", *MENU, "By Ann Lee") == TITLE


def test_a_line_to_share_it_by_is_not_the_headline() -> None:
    assert headline(*MENU, f"Share this story: {TITLE}", TITLE, "By Ann Lee", f"{TITLE} Back to video") == TITLE


def test_the_standfirst_is_the_sub_headline() -> None:
    deck = "Anglers ask for the old pond back and the castle keeps the fish until the spring"
    article = page(*MENU, TITLE, deck, "By Ann Lee")
    assert (str(article.headline), str(article.subheadline)) == (TITLE, deck)


@pytest.mark.parametrize(
    "line", ["(Photos by Ann Lee; illustration by Bo Moe)", "the heron of the council of the pond", "Advertisement"]
)
def test_what_is_no_title(line: str) -> None:
    assert headline(*MENU, TITLE, "By Ann Lee", line) == TITLE


def test_a_teaser_of_another_story_is_not_the_headline() -> None:
    teasers = ("Goat wins prize for patience", "Ferry still aground off the point")
    assert headline(*MENU, *teasers, TITLE, "By Ann Lee", "2 March 2031") == TITLE


def test_no_line_in_front_of_the_story_is_no_headline() -> None:
    assert headline() is None


def test_the_documents_title_gives_way_even_where_it_is_more_like_the_story() -> None:
    document = "The heron of the pond has not been seen since the council let water out of the pond"
    assert headline(f"{document} | The Echo", *MENU, "Heron not seen since council let water out", "By Ann Lee") == (
        "Heron not seen since council let water out"
    )


@pytest.mark.parametrize("filler", ["|x", " ", " - ", " | "])
def test_a_long_title_of_many_parts_or_blanks_is_read_in_one_walk(filler: str) -> None:
    texts = ["\n\n".join([*MENU, f"A heron left {filler * n} the mill", *PROSE]) for n in (8_000, 16_000)]
    assert grows_evenly(lambda text: parse(text, formats=BUILTIN), *texts)
