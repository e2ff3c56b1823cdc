"""Many texts: in order, lazily, in one process or several."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import count, islice
from pathlib import Path
from time import sleep

import pytest
from attrs import evolve, fields, has

from wireparse import BUILTIN, parse, parse_many, records
from wireparse._many import _BATCH, _LENGTH, _batches, _sender
from wireparse.errors import UnknownFormatError
from wireparse.records import Issue, Span

DAY = date(2031, 3, 4)


def story(number: int) -> str:
    return f'LUSAKA, March 1 (Reuters) - Pump {number} failed on Monday.\n"It leaked," said Ann Lee, who runs pump {number}.\n'


@pytest.mark.parametrize("workers", [1, 2])
def test_articles_come_in_the_order_of_their_texts(workers):
    texts = [story(n) for n in range(70)]
    found = list(parse_many(texts, published=DAY, formats=BUILTIN, workers=workers))
    assert found == [parse(text, published=DAY, formats=BUILTIN) for text in texts]


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


@pytest.mark.parametrize("workers", [1, 2])
def test_each_text_may_have_a_day_of_its_own(workers):
    days = [None if n % 3 == 0 else date(2031, 3, 1 + n % 28) for n in range(70)]
    found = parse_many(((story(n), day) for n, day in enumerate(days)), published=DAY, formats=BUILTIN, workers=workers)
    expected = [parse(story(n), published=day or DAY, formats=BUILTIN) for n, day in enumerate(days)]
    assert list(found) == expected
    assert len({article.dates for article in expected}) > 1


def test_texts_go_to_the_workers_by_number_and_length():
    assert [len(batch) for batch in _batches(iter(["short"] * (2 * _BATCH + 1)))] == [_BATCH, _BATCH, 1]
    long = "a" * (_LENGTH // 2)
    assert [len(batch) for batch in _batches(iter([long, long, "a", long, long, long]))] == [2, 3, 1]
    assert [len(batch) for batch in _batches(iter([(long, None), (long, None), ("a", None)]))] == [2, 1]
    assert list(_batches(iter([]))) == []


def _records(found: object) -> Iterator[object]:
    if isinstance(found, tuple):
        for one in found:
            yield from _records(one)
    elif has(type(found)):
        yield found
        for field in fields(type(found)):
            yield from _records(getattr(found, field.name))


def test_every_kind_of_record_comes_back_from_a_worker_as_it_was(root):
    """Sent by their fields' values, not the way attrs would."""
    texts = [path.read_bytes().decode() for path in sorted((root / "tests" / "golden").glob("*/*.txt"))]
    articles = [evolve(parse(text, formats=BUILTIN), issues=(Issue(code="a", message="b", span=Span(0, 1)),)) for text in texts]
    sent = {type(one): one for article in articles for one in _records(article)}
    assert {kind.__name__ for kind in sent} == {name for name in records.__all__ if has(getattr(records, name))}
    for kind, one in sent.items():
        make, values = _sender(kind)(one)
        assert make(*values) == one
        assert hash(make(*values)) == hash(one)


ENDED = """
import os, sys
from wireparse import BUILTIN, parse_many
from multiprocessing import active_children
found = parse_many(["A dam broke.\\n"] * 500, formats=BUILTIN, workers=2)
next(found)
print(*(child.pid for child in active_children()), flush=True)
sys.stdin.read(1)
"""


def _is_alive(pid: int) -> bool:
    """Whether the process runs; one that ended and that nobody has asked after does not."""
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="there is no /proc that tells which processes run")
def test_workers_end_with_a_caller_that_is_killed():
    with subprocess.Popen([sys.executable, "-c", ENDED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as caller:
        workers = [int(pid) for pid in caller.stdout.readline().split()]
        assert len(workers) == 2
        assert all(map(_is_alive, workers))
        caller.kill()
        caller.wait()
        for _ in range(600):
            if not any(map(_is_alive, workers)):
                return
            sleep(0.1)
    pytest.fail("a worker is left")


def test_an_unknown_format_is_told_when_the_first_text_is_parsed():
    with pytest.raises(UnknownFormatError, match="reuters"):
        list(parse_many(["a"], format="reuter", formats=BUILTIN))


def test_a_worker_that_raises_raises_here():
    with pytest.raises(TypeError, match="decode"):
        list(parse_many([story(1), b"bytes"], formats=BUILTIN, workers=2))  # type: ignore[list-item]


def test_what_is_no_text_is_refused_in_its_turn():
    found = parse_many([story(1), None], formats=BUILTIN, workers=2)  # type: ignore[list-item]
    with pytest.raises(TypeError, match="not NoneType"):
        list(found)


@pytest.mark.parametrize("workers", [0, -1])
def test_less_than_one_worker_is_refused(workers):
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        parse_many([], workers=workers)


def test_without_formats_the_installed_ones_are_used():
    assert [a.format for a in parse_many([story(1)])] == ["reuters"]


@pytest.mark.parametrize("row", [(), ("A dam broke.",), ("A dam broke.", None, 1)])
def test_a_tuple_that_is_no_pair_is_told(row):
    """As rows of a table are."""
    with pytest.raises(TypeError, match=f"^parse_many reads texts, or pairs of a text and its day, not a tuple of {len(row)}$"):
        next(parse_many([row], formats=BUILTIN))
