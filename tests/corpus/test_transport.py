"""Real messages of AP, dpa, AAP and its suppliers: each gives what it has; needs the folder of real text, else skipped."""

import gzip
import json
from pathlib import Path
from zlib import crc32

import pytest

from wireparse import BUILTIN, Article, parse, split_messages
from wireparse.records import BlockKind
from wireparse.testing import check_article

_BET = ("zczc", None, None, "AAP", False)
_RELEASE = ("asianet", None, None, "PR Newswire", True)

# format, envelope's keyword, what the slug line holds, agency, whether there is a dateline
FACTS: dict[str, tuple[str, str | None, str | None, str | None, bool]] = {
    "bob_am_headlines.tst": ("zczc", "AM Sydney headlines", "AM Sydney headlines", "AAP", False),
    "asianet_1.tst": _RELEASE,
    "asianet_2.tst": _RELEASE,
    "asianet_3.tst": _RELEASE,
    "asianet_5.tst": ("asianet", None, None, "AsiaNet", True),
    "asianet_6.tst": _RELEASE,
    "asianet_7.tst": _RELEASE,
    "asianet_8.tst": _RELEASE,
    "asianet_9.tst": _RELEASE,
    "asianet_10.tst": _RELEASE,
    "dpa_two_by_line.txt": ("iptc7901", "American Football/NFL/", "American Football/NFL/", "dpa", True),
    "ap_anpa-1.tst": ("anpa1312", "BC-BKN--Heat-Hawks", "BC-BKN--Heat-Hawks, 1st Ld-Writethru", "AP", True),
    "ap_anpa-3.tst": ("anpa1312", "BC-US--GiantLobsterDeath", "BC-US--Giant Lobster Death, 1st Ld-Writethru", "AP", True),
    "ap_anpa-6.tst": ("anpa1312", "BC-BBO--WildCardGlance", "BC-BBO--Wild Card Glance", "AP", False),
    "anpa-4.tst": ("anpa1312", "AP-Top-Entertainment-Hea", "AP-Top-Entertainment-Headlines", "AP", False),
    "Wagga Trot VIC TAB DIVS 1-4 Friday.tst": ("zczc", "Wagga Trot", "Wagga Trot", "AAP", False),
    "Warragul Greyhound NSW TAB DIVS 1-11 Thursday.tst": ("zczc", "Warragul Greyhound", "Warragul Greyhound", "AAP", False),
    "vicomb004_8511.tst": ("zczc", "POTTED", "POTTED :Eagle Farm MARKET DAY", "AAP", True),
    "612fa1dc-c476-425d-8c80-d40bdc9cc1d5.tst": ("zczc", "Legal: Causevic_BC6", "Legal: Causevic_BC6", "AAP", False),
    "Caulfield RA - Betting - Sat 11 Feb, 2017.tst": ("zczc", "Caulfield Betting", "Caulfield Betting", "AAP", True),
    "CRN2016427R1.tst": ("plain", None, None, None, False),
    "ED_841066_2_1.tst": (
        "zczc",
        "Australian Financial Security Authority",
        "Australian Financial Security Authority",
        "AAP",
        False,
    ),
    "vinzhj007_7831.tst": ("zczc", "RACING", "RACING : Caulfield FIELDS Saturday", None, False),
    "RR_20161026_CANTERBURY_1-1.tst": ("anpa1312", "CANTERBURY", None, "AAP", False),
    "HRRR_20161026_CANTERBURY_6.tst": ("anpa1312", "SHDRACE: CANTERBURY", None, "AAP", False),
    "National Top Ten By Volume at Close - March 13.tst": (
        "zczc",
        "National Top Ten By Volume at Close",
        "National Top Ten By Volume at Close",
        "Reuters",
        False,
    ),
    "AAP201606060716291.tst": ("zczc", "ACNB Comnews UGL.AX", "ACNB Comnews UGL.AX", None, False),
    "Darwin GR - Greys - Sun 11 Oct, 2015.tst": ("zczc", "Darwin Grey", "Darwin Grey", "AAP", False),
    "viwhtn01_8594.tst": ("zczc", "Eagle Farm WEIGHTS EAGLE FARM", "Eagle Farm WEIGHTS EAGLE FARM", None, False),
}
HEADLINES = {
    "bob_am_headlines.tst": (6, 0x3C58E209),
    "asianet_2.tst": (13, 0xD37D2BD9),
    "asianet_6.tst": (8, 0x3A7E820E),
    "dpa_two_by_line.txt": (13, 0xD9B76F94),
    "ap_anpa-1.tst": (9, 0xCC78089E),
    "ap_anpa-3.tst": (5, 0x57E6DB29),
    "ap_anpa-6.tst": (3, 0x55864BB5),
    "612fa1dc-c476-425d-8c80-d40bdc9cc1d5.tst": (7, 0xE0492865),
    "AAP201606060716291.tst": (5, 0xC6CF57B8),
}
"""How many words the headline has, and its check sum."""

BYLINES = {"dpa_two_by_line.txt": "Tom Krasovic", "ap_anpa-1.tst": "CHARLES ODUM"}
ROWS = {
    "ap_anpa-6.tst": 80,
    "vicomb004_8511.tst": 85,
    "Caulfield RA - Betting - Sat 11 Feb, 2017.tst": 85,
    "CRN2016427R1.tst": 12,
    "vinzhj007_7831.tst": 90,
    "National Top Ten By Volume at Close - March 13.tst": 10,
    "Darwin GR - Greys - Sun 11 Oct, 2015.tst": 60,
    "viwhtn01_8594.tst": 300,
}
"""How many rows of tables there are at least."""


@pytest.fixture(scope="module")
def messages(shared: Path) -> dict[str, str]:
    with gzip.open(shared / "corpora" / "transport-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return {row["id"]: row["text"] for row in map(json.loads, lines)}


@pytest.fixture(scope="module")
def articles(messages: dict[str, str]) -> dict[str, Article]:
    return {name: parse(text, formats=BUILTIN) for name, text in messages.items()}


def test_all_are_told(messages: dict[str, str]) -> None:
    assert set(messages) == set(FACTS)


@pytest.mark.parametrize("name", FACTS)
def test_a_message_gives_its_facts(articles: dict[str, Article], name: str) -> None:
    article = articles[name]
    fmt, keyword, slugline, agency, dateline = FACTS[name]
    check_article(article)
    assert article.format == fmt
    assert (article.envelope is not None) == (fmt != "plain")
    assert (article.envelope.keyword if article.envelope else None) == keyword
    assert (str(article.slugline) if article.slugline else None) == slugline
    assert article.agency == agency
    assert (article.dateline is not None) == dateline


@pytest.mark.parametrize("name", HEADLINES)
def test_headlines(articles: dict[str, Article], name: str) -> None:
    headline = str(articles[name].headline)
    assert (len(headline.split()), crc32(headline.encode())) == HEADLINES[name]


@pytest.mark.parametrize("name", FACTS)
def test_bylines(articles: dict[str, Article], name: str) -> None:
    byline = articles[name].byline
    names = [a.name for a in byline.authors] if byline is not None else []
    assert names == ([BYLINES[name]] if name in BYLINES else [])


@pytest.mark.parametrize("name", ROWS)
def test_tables_stay_tables(articles: dict[str, Article], name: str) -> None:
    assert sum(p.kind is BlockKind.TABLE for p in articles[name].paragraphs) >= ROWS[name]


def test_nothing_in_a_message_is_furniture(articles: dict[str, Article]) -> None:
    assert [name for name, a in articles.items() if BlockKind.FURNITURE in {b.kind for b in a.blocks}] == []


def test_a_message_is_one_and_several_are_several(messages: dict[str, str]) -> None:
    """All but the one that has no header at all."""
    texts = [text for name, text in messages.items() if FACTS[name][0] != "plain"]
    assert [len(split_messages(text)) for text in texts] == [1] * len(texts)
    for first in range(len(texts)):
        chosen = texts[first : first + 6] if first % 2 else texts[first::-4]
        feed = "\n".join(chosen)
        assert [span.of(feed).strip() for span in split_messages(feed)] == [text.strip() for text in chosen]
