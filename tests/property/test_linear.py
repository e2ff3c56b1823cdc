"""L7: twice the text takes about twice the time, for hostile repetitions too.  No times: only growth, measured generously."""

from collections.abc import Callable

import pytest

from wireparse import BUILTIN, parse
from wireparse.extract import find_caption, find_credit
from wireparse.testing import grows_evenly

PIECES = [
    *('"', "“", "”", "''", "'", "(", ")", "[", "((", "{", "/", "REUTERS/", "Photo: ", "FILE PHOTO: ", "(AP Photo/", " via "),
    *(
        "A",
        "a",
        "Aa ",
        "A ",
        "A. ",
        "a. ",
        "1",
        "1 ",
        "1/",
        "12:",
        ".",
        ",",
        ";",
        ":",
        "-",
        " - ",
        "—",
        "_",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\r\n",
    ),
    *(
        "By ",
        "by ",
        "By A ",
        "By Ann Lee, ",
        " and ",
        "LUSAKA, ",
        "LUSAKA (",
        "(Reuters) - ",
        "March ",
        "March 1 ",
        "Monday (",
        "Source: ",
    ),
    *(
        "(Reporting by ",
        "Reporting by A; ",
        "Editing by ",
        "© ",
        "Copyright 2031 ",
        "Our Standards: ",
        "Keywords: ",
        "((a@b.c; ",
        "<A.N> ",
    ),
    *(
        "&",
        "&amp;",
        "&quot;",
        "&#34;",
        "\xad",
        "\u200b",
        "\x00",
        "\ud800",
        "é",
        "日",
        "said ",
        "he said. ",
        '"a," he said. ',
        "Lee, ",
    ),
    *(
        "Mr ",
        "Ann Lee ",
        "Advertisement ",
        "Advertisement\n",
        "Read more: ",
        "* ",
        "A.B",
        "ABCD.N",
        "U.S. ",
        "told Reuters ",
        "of the ",
    ),
]
OF_WIRES = [
    *(
        "ZCZC ",
        "ZCZC\n",
        "^",
        "^By A=\n",
        "\x16\x16\x01",
        "\x02^",
        "NNNN\n",
        "r a BC-Slug 01-01 ",
        "a0123 ",
        "03-01 ",
        "Zambia/",
        "A/",
    ),
    *(
        "#A\n",
        "$A\n",
        ":A\n",
        "MEDIA RELEASE PR",
        "AP-WF-02-20-16 ",
        "131137 GMT ",
        "\x08",
        "\x1f\x1e",
        "= ",
        "=\n",
        "___\n",
        "- A\n",
    ),
    *(
        "(Reuters",
        "(AP) ",
        "/PRNewswire",
        "/TASS/. ",
        "(ANSA) - ",
        "(Bloomberg) -- ",
        "--(BUSINESS WIRE)--",
        "(A) [B], ",
        "5 mar ",
        "Jan. ",
    ),
    *(
        "KYIV, ",
        "UNITED NATIONS, ",
        "St. ",
        "AYDIN, BODRUM, ",
        "【",
        "共同",
        "新华社",
        "Eds: ",
        "(ATTN: ",
        "KILL ",
        "EMBARGOED ",
        "-30-\n",
    ),
    *(
        "(END)\n",
        "Ann LEE\n",
        "Ann Lee, CNN\n",
        "Jane DOE with ",
        "Reporting by A in B, ",
        "writers A in B, ",
        "ab/cd/",
        "UPDATE 2-",
    ),
    *("(2nd LD) ", "Soccer-", "* a\n", "Q: ", "By Ann Lee and ", "Newswise — ", "[TEXT] ", "(Newsfile Corp. - "),
]
"""What headers, datelines, notes and sign-offs of the world's wires begin with."""
OF_CAPTIONS = [
    *(
        "Ann Lee/",
        "Ann Lee / ",
        "(Ann Lee/AP) ",
        "[Ann Lee/AFP] ",
        "(Photo: ",
        "(Photo by Ann Lee/",
        "Photo by ",
        "Ann Lee, AP ",
        "/Pool",
    ),
    *(
        " via REUTERS",
        "Handout via ",
        "Courtesy of ",
        "courtesy ",
        "© ",
        "(c) ",
        "Credit ",
        "Credit... ",
        "Mandatory Credit: ",
        "Foto: ",
    ),
    *(
        "Image copyright ",
        "Image caption ",
        "Image source, ",
        "Hide caption ",
        "Previous Next ",
        "1 of 4 ",
        "[1/5]",
        "1/5 ",
        "Cover: ",
    ),
    *(
        "FILE - ",
        "FILE PHOTO: FILE - ",
        "(FILES) ",
        "TOPSHOT - ",
        "NDOLA, ZAMBIA - MARCH 01: ",
        "epa12345678 ",
        "In this photo, ",
    ),
    *(
        "Picture taken ",
        "in Oslo, ",
        "in Oslo, Norway, March 1, 2031. ",
        "at Heron Hall in ",
        "on March 1, ",
        "Tags: ",
        "(A - Tags: B) ",
    ),
    *(
        "NO RESALES. ",
        "ATTENTION EDITORS - ",
        "JAPAN OUT. ",
        "MANDATORY CREDIT ",
        "—Reuters",
        "-USA TODAY Sports",
        " | ",
        "Ann Lee | ",
    ),
    *(
        "REUTERS/Ann Lee",
        "REUTERS/Ann LeeLUSAKA: ",
        "REUTERS/Ann Lee/File Photo",
        "AFP PHOTO / ANN LEE ",
        "Ann LEE / AFP) ",
        "Lee;",
    ),
    *(
        "(Ann ((",
        "[((",
        ")]",
        "（",
        "摄",
        "撮影",
        "사진=",
        "@a/",
        "a.com/",
        "shutterstock.com ",
        "Top: A/AP; ",
        "/File",
        ", File",
    ),
]
"""What labels, credits and notes of captions begin with and end in."""
HARD = ["(", "A ", "A", " ", "/", "REUTERS/", "\n", "9", '"', "By ", "(AP) ", "LUSAKA, "]
"""What every format is tried on."""
SIZE = 6_000


def read_as(fmt: str | None) -> Callable[[str], object]:
    return lambda text: parse(text, format=fmt, formats=BUILTIN)


@pytest.mark.parametrize("fmt", ["plain", "reuters", "anpa1312"])
@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: ascii(piece)[1:-1])
def test_repetitions_take_twice_the_time_for_twice_the_length(piece: str, fmt: str) -> None:
    assert grows_evenly(read_as(fmt), piece * (SIZE // len(piece)))


@pytest.mark.parametrize("read", [find_caption, find_credit], ids=lambda read: read.__name__)
@pytest.mark.parametrize("piece", [*PIECES, *OF_CAPTIONS], ids=lambda piece: ascii(piece)[1:-1])
def test_captions_and_credits_alone(piece: str, read: Callable[[str], object]) -> None:
    assert grows_evenly(read, piece * (4 * SIZE // len(piece)))


@pytest.mark.parametrize("piece", OF_CAPTIONS, ids=lambda piece: ascii(piece)[1:-1])
@pytest.mark.parametrize(
    "around", ["FILE PHOTO: {} REUTERS/Ann Lee", "A ferry in Oslo. ({})", "Photo: {}", "{}LUSAKA, March 1 (Reuters) - "]
)
def test_pieces_inside_captions(piece: str, around: str) -> None:
    text = around.replace("{}", piece * (2 * SIZE // len(piece)))
    assert grows_evenly(find_caption, text, around.replace("{}", piece * (4 * SIZE // len(piece))))


@pytest.mark.parametrize("piece", ["-30-\n", "By NAME=\n", "(Reporting by A)\n"], ids=lambda piece: ascii(piece)[1:-1])
def test_lines_that_are_joined(piece: str) -> None:
    """Work that is done again at every join shows in long texts only."""
    assert grows_evenly(read_as("plain"), piece * (5 * SIZE // len(piece)))


@pytest.mark.parametrize("fmt", BUILTIN.names)
@pytest.mark.parametrize("piece", HARD, ids=lambda piece: ascii(piece)[1:-1])
def test_in_every_format(piece: str, fmt: str) -> None:
    assert grows_evenly(read_as(fmt), piece * (SIZE // len(piece)))


@pytest.mark.parametrize("piece", [*PIECES, *OF_WIRES, *OF_CAPTIONS], ids=lambda piece: ascii(piece)[1:-1])
def test_where_the_format_is_looked_for(piece: str) -> None:
    assert grows_evenly(read_as(None), piece * (SIZE // len(piece)))


@pytest.mark.parametrize(
    "around", ["{}", "OSLO (Reuters) - {}", "FILE PHOTO: {} REUTERS/Ann Lee", "(Reporting by {})", 'He said: "{}']
)
@pytest.mark.parametrize("piece", ["A ", "a", '"', "(", ", ", " ", "Ann Lee ", "1", "/"])
def test_long_stretches_inside_what_is_known_do_too(piece: str, around: str) -> None:
    for fmt in ("reuters",):
        head, tail = around.split("{}")
        body = piece * (SIZE // len(piece))
        assert grows_evenly(read_as(fmt), head + body + tail)


def test_many_stories_behind_each_other_do_too() -> None:
    story = 'OSLO, March 1 (Reuters) - A ferry ran aground.\n"We wait," Ann Lee, a clerk, said on Monday.\n(Reporting by Bo Karlsson)\n'
    assert grows_evenly(read_as("reuters"), story * 80)
