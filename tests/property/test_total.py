"""L4: any text gives an article in any format; none raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, detect, parse
from wireparse.records import BlockKind
from wireparse.testing import wire_noise

HARD = [
    *("", " ", "\n", "\r", "\r\r\n", "\x00", "\x85", "\x1e", "\u2028", "\ufeff", "\xad", "\u200b", "\ud800", "\udfff\ud800"),
    *("&", "&#0;", "&#xD800;", "&#1114112;", "&amp;amp;amp;quot;", "&;", "&quot", "&nosuch;"),
    *(
        "(",
        ")",
        '"',
        "“",
        "”",
        "''",
        "-",
        ":",
        "/",
        "By",
        "By ",
        "(Reuters)",
        "(Reuters) -",
        "REUTERS/",
        "FILE PHOTO:",
        "Source:",
    ),
    *(
        "(Reporting by",
        "(Reporting by ;)",
        "Copyright",
        "©",
        "March",
        "March 32",
        "March 99 (Reuters) -",
        "0000-00-00",
        "99/99/9999",
    ),
    *("A" * 500, "(" * 500, '"' * 501, "A. " * 300, "1" * 400, "\ud800" * 300, "İ" * 300, "ﬁ" * 300, "́" * 300),
    *("December 31, 9999", "January 1, 0001", "Feb 30, 2031", "Monday (Feb 30)", "February 29", "31/12/9999 25:61"),
]


@pytest.mark.parametrize("text", HARD, ids=lambda text: ascii(text)[:30])
@pytest.mark.parametrize("fmt", BUILTIN.names)
def test_hard_texts_give_an_article(text: str, fmt: str) -> None:
    assert parse(text, format=fmt).source == text


@given(st.text(st.characters(codec=None, categories=None)) | wire_noise())
def test_any_text_gives_an_article(text: str) -> None:
    article = parse(text, formats=BUILTIN)
    assert isinstance(article, Article)
    assert article.format in BUILTIN.names


@given(st.text() | wire_noise())
def test_any_text_is_detected_as_something(text: str) -> None:
    names = [candidate.format.name for candidate in detect(text, formats=BUILTIN)]
    assert names[-1] == "plain"
    assert len(set(names)) == len(names)


@given(st.text(st.sampled_from(" \t\n\r\x0b\x0c\x85\xa0\u2028\u3000")))
def test_white_space_gives_an_article_with_no_records(text: str) -> None:
    article = parse(text, formats=BUILTIN)
    assert {block.kind for block in article.blocks} <= {BlockKind.BLANK}
    assert (article.headline, article.dateline, article.paragraphs, article.quotes, article.captions) == (
        None,
        None,
        (),
        (),
        (),
    )


@given(st.text() | wire_noise(), st.dates())
def test_any_day_of_publication_is_taken(text: str, day: object) -> None:
    assert parse(text, published=day, formats=BUILTIN).published == day  # type: ignore[arg-type]
