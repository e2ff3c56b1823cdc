"""L7: twice the text takes about twice the time, for hostile repetitions too.  No times: only growth, measured generously.

With the variable WIREPARSE_GROWTH every text is so many times as long, and lines of ten million characters are read too: see
docs/hostile-input.md.
"""

import os
from collections.abc import Callable
from random import Random

import pytest

from wireparse import BUILTIN, detect, parse, split_messages
from wireparse.extract import (
    find_byline,
    find_caption,
    find_copyright,
    find_credit,
    find_dateline,
    find_dates,
    find_quotes,
    find_signoff,
)
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
HARD = ["(", "A ", "A", " ", "/", "REUTERS/", "\n", "Aa\r\n\r\n", "9", '"', "By ", "(AP) ", "LUSAKA, "]
"""What every format is tried on."""
# fmt: off
OF_ANY_TEXT = [
    *("Monday ", "x\n", "a\n\n", "A b.\n", "A b.\n\n", "\n ", " \n", "a\r", "a\x0b", "\x85", "\u2028", "\u3000", "\xa0"),
    *("\u0301", "e\u0301", "\u200f", "\u05d0", "\u0627\u0644 ", "\u202e", "\udfff", "\ud83d", "\U0001f600", "İ", "ǅ", "ﬁ", "٣", "½", "Ⅷ"),
    *("@", "|", "«", "»", "„", "‘", "’", "「", "…", "...", "--", "–", "'s ", "s' ", "#a ", "$1 ", "1,", "1.", "%", "a@b.c ", "http://a.b/"),
    *("of ", "the ", "and A ", "Mc", "O'", "van ", "A: ", "a:\n", "Q. ", "1) ", "• ", "- ", "<p>", "</p>\n", "&#", "&#x41;", "&nbsp;"),
    *("“a” ", "„a“ ", "(a) ", "[a] ", "He said: ", "“A b,” said Lee. ", "Eds: “a” ﬁ\n", "China News Service ", "agencies\n"),
]
# fmt: on
"""Letters and marks of all scripts, odd line ends, halves of pairs, and what real text is full of."""
READERS = {
    "detect": lambda text: detect(text, formats=BUILTIN),
    "split_messages": split_messages,
    **{read.__name__: read for read in (find_byline, find_copyright, find_dateline, find_dates, find_quotes, find_signoff)},
}
HOLES = {
    "title": (
        "Menu\nNews\nSport\nTram in {}Lier waits for a heron\nBy Ann Lee\nA heron sits on a rail and it has a lot of time, said a man who "
        "waits there.\nIt has time and eats fish all day while the people wait for it.\nHome\nContact\n"
    ),
    "lead": "A ferry ran aground\n\nOSLO, March 1 (Reuters) - A ferry {}ran aground on Monday.\n",
    "quote": 'OSLO (Reuters) - "We wait {}here," Ann Lee said.\n',
    "speaker": 'OSLO (Reuters) - "We wait," Ann {}Lee, a clerk, said.\n',
    "caption": "A heron sits in the Oval Office{} of the White House May 17. (Photo: Ann Lee/EPA)\n",
    "credit": "A heron sits in Oslo, Norway. (Photo: Ann Lee{} / EPA)\n",
    "by": "A ferry ran aground\nBy Ann Lee{} in Oslo\n\nOSLO (Reuters) - A ferry ran aground.\n",
    "signoff": "(Reporting by Ann Lee{} in Oslo; Editing by Bo Karlsson)\n",
    "contact": "(Writing by Ann Lee{} at ann@example.com; Editing by Bo Karlsson)\n",
    "copyright": "© 2031 {}Heron News. All rights reserved.\n",
}
"""What is known, with a place for what is repeated."""
IN_HOLES = {
    "title": find_quotes,
    "quote": find_quotes,
    "speaker": find_quotes,
    "caption": find_caption,
    "credit": find_credit,
    "by": find_byline,
    "signoff": find_signoff,
    "contact": find_signoff,
    "copyright": find_copyright,
    "lead": find_dateline,
}
FILLINGS = [
    " ",
    "\n",
    "  \n",
    "\t",
    "\x0b",
    "\xa0",
    "A",
    "A ",
    "a",
    "a ",
    ", ",
    ", A",
    "1",
    ".",
    "'",
    '"',
    "(",
    "/",
    "-",
    " - ",
    "of ",
    "and ",
]
TIMES = int(os.environ.get("WIREPARSE_GROWTH", "1"))
SIZE = 4_000 * TIMES


def read_as(fmt: str | None) -> Callable[[str], object]:
    return lambda text: parse(text, format=fmt, formats=BUILTIN)


@pytest.mark.parametrize("fmt", ["reuters", "anpa1312"])
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


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@pytest.mark.parametrize("piece", [*PIECES, *OF_WIRES, *OF_CAPTIONS, *OF_ANY_TEXT], ids=lambda piece: ascii(piece)[1:-1])
def test_each_reader_alone(piece: str, read: Callable[[str], object]) -> None:
    assert grows_evenly(read, piece * (SIZE // len(piece)))


@pytest.mark.parametrize("fmt", [None, "reuters"])
@pytest.mark.parametrize("piece", OF_ANY_TEXT, ids=lambda piece: ascii(piece)[1:-1])
def test_letters_and_marks_of_any_text(piece: str, fmt: str | None) -> None:
    assert grows_evenly(read_as(fmt), piece * (SIZE // len(piece)))


@pytest.mark.parametrize("hole", HOLES)
@pytest.mark.parametrize("piece", FILLINGS, ids=lambda piece: ascii(piece)[1:-1])
def test_what_stands_inside_what_is_known(piece: str, hole: str) -> None:
    """A pattern that opens with white space and is looked for anywhere begins again at each blank of a run, unless it is told not to."""
    once, twice, longest = (HOLES[hole].replace("{}", piece * (times * SIZE // len(piece))) for times in (1, 2, 4))
    assert grows_evenly(read_as(None), once, twice)
    assert grows_evenly(IN_HOLES[hole], twice, longest)


@pytest.mark.parametrize("seed", range(40))
def test_mixtures(seed: int) -> None:
    """Two to four pieces in turn, in blocks behind each other, or in any order, with something before and behind."""
    random = Random(seed)  # noqa: S311 - the same every time
    pieces = random.choices([*PIECES, *OF_WIRES, *OF_CAPTIONS, *OF_ANY_TEXT], k=random.randint(2, 4))
    head, tail = (random.choice(["", "", '"', "OSLO (Reuters) - ", "FILE PHOTO: ", "(Reporting by ", "By ", ")"]) for _ in "ab")
    way = seed % 3

    def mixed(size: int) -> str:
        count = size // sum(map(len, pieces))
        if way:
            return head + ("".join(pieces) * count if way == 1 else "".join(piece * count for piece in pieces)) + tail
        return head + "".join(Random(seed).choices(pieces, k=count * len(pieces))) + tail  # noqa: S311

    assert grows_evenly(read_as(None), mixed(SIZE), mixed(2 * SIZE))


DEPTH = 100_000


@pytest.mark.parametrize("marks", ["()", "[]", "{}", "“”", "«»", "„“", '""', "‘’", "<>"])
def test_marks_may_be_nested_as_deep_as_one_likes(marks: str) -> None:
    nested = marks[0] * DEPTH + "A b" + marks[1] * DEPTH
    assert parse(nested, formats=BUILTIN).blocks[-1].span.end == len(nested)


@pytest.mark.skipif(TIMES == 1, reason="takes minutes: WIREPARSE_GROWTH=8 has it run")
@pytest.mark.parametrize("piece", ["a", "A ", "“A b,” Lee said. ", " ", "\n", "x\n", "9", '"', "(", "REUTERS/", "é"], ids=ascii)
def test_ten_million_characters(piece: str) -> None:
    text = piece * (10_000_000 // len(piece))
    assert parse(text, formats=BUILTIN).blocks[-1].span.end == len(text)
