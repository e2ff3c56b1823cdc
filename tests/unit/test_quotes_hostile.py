"""Quotations are found in any text, in time that grows as the text does."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.records import Span
from wireparse.testing import grows_evenly

PIECES = [
    '"',
    "“",
    "”",
    "'",
    "``",
    "(",
    "REUTERS/",
    "A",
    "1",
    " ",
    "a, ",
    '"a," ',
    'He said "a b". ',
    'Lee said "x y," he said. ',
    'Lee: "A b c." ',
    'saying "a", ',
    '"A b c," the firm said. ',
    "Lee and ",
    "\ud800\0 ",
    ", who ",
    "Ann Lee say ",
    "Lee wants ",
    "that ",
    "Lee's claim ",
    "was quoted as saying ",
    "what Lee called ",
    'dubbed "a b" ',
    '‘a "b c" d,’ said Lee. ',
    "â€œa b,â€ ",
    ", said Lee in May",
    "heard ",
    "Corp. ",
    '"a"\n',
    'Lee says a.\n"A b. C d."\n',
    '"A b c."\n— Ann Lee\n',
    "From Lee:\n",
]


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_about_twice_the_time(piece):
    head, body = '"A b," Lee said. ', piece * (16_000 // len(piece))
    assert grows_evenly(lambda text: find_quotes(text, [Span(0, len(text))]), head + body, head + body * 2)


@pytest.mark.parametrize(
    "text",
    ['"', "“", '""', '"a', 'a"', '="', "''", "“”", '" "', "said", '"A," ', '"A," said', '"A," said the', ', said "A', '\n"\n'],
)
def test_scraps_do_not_raise(text):
    for quote in find_quotes(text):
        assert quote.span.of(text)
        assert quote.parts


def test_quotations_are_in_order_and_placed():
    text = 'Lee said "one two," and "three". "Four five six," he said. "Seven eight nine." Karlsson called it "ten".'
    quotes = find_quotes(text)
    assert [q.span.start for q in quotes] == sorted(q.span.start for q in quotes)
    for quote in quotes:
        assert all(quote.span.holds(part.span) for part in quote.parts)
        assert " ".join(quote.span.of(text).split()) == quote.text


PIECES_OF_NAMES = ['"A," said Lee. ', 'Ann Lee, 52, came. "A," the 52-year-old said. ', '"A," the Oar chief said. ']


@pytest.mark.parametrize("piece", PIECES_OF_NAMES)
def test_names_are_looked_for_once(piece):
    assert grows_evenly(find_quotes, piece * (32_000 // len(piece)))
