"""Many texts: in order, lazily, in one process or several."""

from collections.abc import Iterator
from datetime import date
from itertools import count, islice

import pytest

from wireparse import BUILTIN, parse, parse_many
from wireparse.errors import UnknownFormatError


def story(number: int) -> str:
    return f'LUSAKA, March 1 (Reuters) - Pump {number} failed on Monday.\n"It leaked," said Ann Lee, who runs pump {number}.\n'


@pytest.mark.parametrize("workers", [1, 2])
def test_articles_come_in_the_order_of_their_texts(workers):
    texts = [story(n) for n in range(70)]
    day = date(2031, 3, 4)
    found = list(parse_many(texts, published=day, formats=BUILTIN, workers=workers))
    assert found == [parse(text, published=day, formats=BUILTIN) for text in texts]


@pytest.mark.parametrize("workers", [1, 2])
def test_texts_are_read_as_they_are_needed(workers):
    read = []

    def endless() -> Iterator[str]:
        for number in count():
            read.append(number)
            yield story(number)

    found = list(islice(parse_many(endless(), formats=BUILTIN, workers=workers), 3))
    assert [a.source for a in found] == [story(n) for n in range(3)]
    assert len(read) <= 200


def test_an_unknown_format_is_told_when_the_first_text_is_parsed():
    with pytest.raises(UnknownFormatError, match="reuters"):
        list(parse_many(["a"], format="reuter", formats=BUILTIN))


def test_a_worker_that_raises_raises_here():
    with pytest.raises(TypeError, match="decode"):
        list(parse_many([story(1), b"bytes"], formats=BUILTIN, workers=2))  # type: ignore[list-item]


@pytest.mark.parametrize("workers", [0, -1])
def test_less_than_one_worker_is_refused(workers):
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        parse_many([], workers=workers)


def test_without_formats_the_installed_ones_are_used():
    assert [a.format for a in parse_many([story(1)])] == ["reuters"]
