"""Words are what the text has at their places, however a paragraph is cut up to be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span
from wireparse.extract.quotes import words as module
from wireparse.extract.quotes.behind import says_at
from wireparse.extract.quotes.marks import stretches
from wireparse.extract.quotes.words import sentences_of, sentences_with, words_of

PIECES = [
    "Lee",
    "said",
    "the",
    "mill",
    "U.S.",
    "J.",
    "Mr.",
    "workers'",
    "won't",
    "3.5",
    "“so”",
    '"No,"',
    ".",
    "...",
    "--",
    "née",
    "\u0301",
    ",",
]
BLANKS = [" ", "  ", "\n", "\r\n   ", "\xa0", ""]
TEXTS = st.lists(st.tuples(st.sampled_from(BLANKS), st.sampled_from(PIECES) | st.text(max_size=3)), max_size=40).map(
    lambda pairs: "".join(blank + piece for blank, piece in pairs)
)


@given(TEXTS)
def test_each_word_stands_at_its_place(text):
    span = Span(0, len(text))
    words = words_of(text, span, stretches(text, span, single=False))
    assert len(words) == len(words.ends)
    for i, word in enumerate(words):
        assert words.span(i, i + 1).of(text) == (word.text if word.stretch is None else word.stretch.span.of(text))
    assert not "".join(text[a:b] for a, b in _gaps(words, text)).strip()


def _gaps(words, text):
    spans = [words.span(i, i + 1) for i in range(len(words))]
    return zip([0, *(s.end for s in spans)], [*(s.start for s in spans), len(text)], strict=True)


@given(TEXTS)
def test_a_long_text_is_cut_where_no_word_looks_beyond(text):
    whole = words_of(text, Span(0, len(text)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BATCH", 3)
        cut = words_of(text, Span(0, len(text)))
    assert [w.text for w in cut] == [w.text for w in whole]
    assert cut.ends == whole.ends


@given(TEXTS)
def test_the_sentences_with_certain_words_are_among_all(text):
    words = words_of(text, Span(0, len(text)))
    places = [i for i, word in enumerate(words) if word.low == "said"]
    every = sentences_of(words, says_at)
    assert sentences_with(words, places, says_at) == [s for s in every if any(word.low == "said" for word in s)]


def test_words_are_one_and_the_same_whatever_blanks_stand_before():
    text = "Lee left.\n  Lee \tLee"
    words = words_of(text, Span(0, len(text)))
    lees = [word for word in words if word.text == "Lee"]
    assert len(lees) == 3
    assert all(word is lees[0] for word in lees)


def test_only_so_many_words_are_kept(monkeypatch):
    monkeypatch.setattr(module, "_MOST", 4)
    text = " ".join(f"w{i}" for i in range(100))
    assert [w.text for w in words_of(text, Span(0, len(text)))] == text.split()
    assert len(module._KNOWN) <= 4 + 1
