"""Which stretches stand between quotation marks, whatever the marks and however badly they are set."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.grammar import QuoteStyle
from wireparse.records import Span


def parts(text, **kw):
    return [part.text for quote in find_quotes(text, **kw) for part in quote.parts]


@pytest.mark.parametrize(
    "text",
    [
        '"The pumps failed," Lee said.',
        "“The pumps failed,” Lee said.",
        '"The pumps failed,” Lee said.',
        '“The pumps failed," Lee said.',
        "“The pumps failed,“ Lee said.",
        "``The pumps failed,'' Lee said.",
        "''The pumps failed,'' Lee said.",
        "«The pumps failed,» Lee said.",
        "« The pumps failed, » Lee said.",
        "»The pumps failed,« Lee said.",
        "„The pumps failed,“ Lee said.",
        "„The pumps failed,” Lee said.",
        "「The pumps failed,」 Lee said.",
        "‘The pumps failed,’ Lee said.",
        "'The pumps failed,' Lee said.",
    ],
)
def test_marks_of_many_styles(text):
    (quote,) = find_quotes(text)
    assert [part.text for part in quote.parts] == ["The pumps failed,"]
    assert quote.speaker is not None
    assert quote.speaker.text == "Lee"
    assert quote.cue is not None
    assert quote.cue.text == "said"


@pytest.mark.parametrize(
    "text",
    [
        "The miners' union and the owners’ club didn't meet in the '60s.",
        'A 6" pipe of 5\'10" burst.',
        "Rock 'n' roll at the miners' hall, 'em all.",
        "Lee's plan wasn't Karlsson's.",
        "",
        " \n\t",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text):
    assert parts(text) == []


def test_single_marks_are_quotations_only_where_the_style_says_so_or_no_double_ones_stand():
    both = "\"He said 'no way' to us,\" Lee said."
    assert parts(both) == ["He said 'no way' to us,"]
    assert parts("'He wrote \"no way\" to us,' Lee said.", style=QuoteStyle(single=True)) == ['He wrote "no way" to us,']


def test_an_apostrophe_does_not_close_a_single_mark():
    assert parts("‘The miners’ union didn’t call,’ Lee said.") == ["The miners’ union didn’t call,"]


def test_a_mark_that_is_not_closed_costs_its_paragraph_only():
    text = 'Lee said: "The pumps failed.\nThe mill stands still.\n"We wait for the owner," Karlsson said.'
    assert parts(text) == ["The pumps failed.", "We wait for the owner,"]
    assert [q.speaker.text for q in find_quotes(text)] == ["Lee", "Karlsson"]


def test_quotations_run_on_inside_a_glued_line():
    (quote,) = find_quotes("“The pumps failed first,” said the mill.“Then the lights went.“Then the doors shut.”Nobody came.")
    assert len(quote.parts) == 3
    assert {part.text for part in quote.parts} == {"The pumps failed first,", "Then the lights went.", "Then the doors shut."}


def test_hard_wrapped_lines_are_one_paragraph():
    text = 'The minister said on Friday that the\npumps of the old mill had "failed\nall at once" and would not be\nmended.\n\n"We wait," said\nBo Karlsson.'
    assert parts(text) == ["failed all at once", "We wait,"]
    assert [q.speaker.text for q in find_quotes(text)] == ["The minister", "Bo Karlsson"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(end):
    text = end.join(
        ["Ann Lee, a geologist, left.", '"We waited all night," she said.', '"Nobody came to the gate in the morning."']
    )
    quotes = find_quotes(text)
    assert [(q.text, q.speaker.name) for q in quotes] == [
        ('"We waited all night,"', "Ann Lee"),
        ('"Nobody came to the gate in the morning."', "Ann Lee"),
    ]


def test_only_the_paragraphs_are_read_and_offsets_are_those_of_the_text():
    text = 'Menu "Top stories"\n"We waited," Lee said.\n"Subscribe now"'
    start = text.index('"We')
    (quote,) = find_quotes(text, [Span(start, text.index("\n", start))])
    assert quote.span.of(text) == '"We waited,"'
    assert quote.parts[0].span.of(text) == "We waited,"
    assert quote.speaker.span.of(text) == "Lee"
