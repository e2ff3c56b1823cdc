"""L7: twice the text takes about twice the time, for hostile repetitions too.  No absolute times: only growth, measured generously."""

from timeit import repeat

import pytest

from wireparse import BUILTIN, parse

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
SIZE = 6_000
GROWTH = 3.2
TOO_SHORT = 0.06
"""Seconds below which growth cannot be measured."""


def grows_evenly(text: str, fmt: str) -> bool:
    for runs in (1, 3, 8):
        short, long = (min(repeat(lambda t=t: parse(t, format=fmt), number=1, repeat=runs)) for t in (text, text * 2))  # type: ignore[misc]
        if long <= GROWTH * short + TOO_SHORT:
            return True
    return False


@pytest.mark.parametrize("fmt", BUILTIN.names)
@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: ascii(piece)[1:-1])
def test_repetitions_take_twice_the_time_for_twice_the_length(piece: str, fmt: str) -> None:
    assert grows_evenly(piece * (SIZE // len(piece)), fmt)


@pytest.mark.parametrize(
    "around", ["{}", "OSLO (Reuters) - {}", "FILE PHOTO: {} REUTERS/Ann Lee", "(Reporting by {})", 'He said: "{}']
)
@pytest.mark.parametrize("piece", ["A ", "a", '"', "(", ", ", " ", "Ann Lee ", "1", "/"])
def test_long_stretches_inside_what_is_known_do_too(piece: str, around: str) -> None:
    for fmt in ("reuters",):
        head, tail = around.split("{}")
        body = piece * (SIZE // len(piece))
        assert grows_evenly(head + body + tail, fmt)


def test_many_stories_behind_each_other_do_too() -> None:
    story = 'OSLO, March 1 (Reuters) - A ferry ran aground.\n"We wait," Ann Lee, a clerk, said on Monday.\n(Reporting by Bo Karlsson)\n'
    assert grows_evenly(story * 80, "reuters")
