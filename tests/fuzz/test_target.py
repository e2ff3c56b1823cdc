"""The search itself, without its engine: what it holds a text to, how it changes one, and what it says of a find."""

from random import Random

import pytest
import target
from finds import keep, sign_of, smallest, told
from hypothesis import given
from hypothesis import strategies as st
from mutate import MOST, mutated
from seeds import seeds
from target import case_of, data_of, hold
from words import dictionary, words

from wireparse import BUILTIN
from wireparse.records import Span

FEW = 25
AS_MESSAGES = 3


@given(st.binary(max_size=60))
def test_any_bytes_are_a_case_that_keeps_the_laws(data):
    hold(data)


@pytest.mark.parametrize("fmt", [None, *BUILTIN.names])
def test_a_case_is_read_as_it_was_written(fmt):
    text = "LIER, Norway (Reuters) - “A heron,” she said.\n\udc80\0"
    assert case_of(data_of(text, fmt, 2))[:3] == (text, fmt, None)
    assert case_of(data_of(text, fmt, 1)).published is not None


def test_golden_stories_and_what_becomes_of_them_keep_the_laws():
    random, known, table = Random(8), seeds(), words()
    for _ in range(FEW):
        text = mutated(case_of(random.choice(known)).text, case_of(random.choice(known)).text, table, random)
        assert len(text) <= MOST
        hold(data_of(text, random.choice([None, *BUILTIN.names]), random.randrange(256)))


def test_words_are_of_the_tables():
    assert {"Oslo", "Advertisement", "REUTERS/"} <= set(words())
    assert all(line[0] == line[-1] == '"' for line in dictionary().splitlines())


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda *_, **__: (Span(0, 1), Span(2, 9)), "L1 lossless: messages are not contiguous"),
        (lambda *_, **__: 1 // 0, "L4 total: ZeroDivisionError in test_target.py, <lambda>"),
    ],
)
def test_a_fault_is_seen_told_and_made_small(fault, said, monkeypatch, tmp_path):
    monkeypatch.setattr(target, "split_messages", fault)
    data = data_of("A heron stands on a pump.\n" * 3, second=AS_MESSAGES)
    assert sign_of(data) == said
    assert case_of(smallest(data)).text == ""
    assert "check_article(parse('A heron" in told(data)
    for case in (data, data[:9], data):
        keep(case, said, tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [data[:9]]


def test_what_keeps_the_laws_has_no_sign():
    assert sign_of(data_of("A heron stands on a pump.")) is None
    assert told(data_of("")) == "nothing is wrong any more"
