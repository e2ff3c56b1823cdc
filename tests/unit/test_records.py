"""Articles: where their blocks are, what their body is."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.records import Block, BlockKind, Excerpt, Paragraph, Span

TEXT = "Ferry stuck\n\nOSLO (AP) — A ferry ran aground.\n\nNobody was hurt.\n"


@pytest.fixture
def article() -> Article:
    return parse(TEXT, formats=BUILTIN)


def test_the_body_is_the_paragraphs_without_the_dateline(article: Article) -> None:
    assert article.body == "A ferry ran aground.\n\nNobody was hurt."


def test_a_block_is_found_by_any_of_its_characters(article: Article) -> None:
    assert [article.block_at(offset).kind for offset in (0, 11, TEXT.index("OSLO"), len(TEXT) - 1)] == [
        BlockKind.HEADLINE,
        BlockKind.HEADLINE,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]


@pytest.mark.parametrize("offset", [-1, len(TEXT), len(TEXT) + 5])
def test_there_is_no_block_outside_the_source(article: Article, offset: int) -> None:
    with pytest.raises(IndexError, match=f"offset {offset} is outside a source of {len(TEXT)}"):
        article.block_at(offset)


def test_an_empty_source_has_no_block() -> None:
    with pytest.raises(IndexError):
        parse("", formats=BUILTIN).block_at(0)


def test_an_excerpt_is_its_words() -> None:
    assert str(Excerpt("Ferry stuck", Span(0, 11))) == "Ferry stuck"


def test_equal_records_are_equal_and_hash_alike() -> None:
    one, other = (Paragraph(text="a", span=Span(0, 1)) for _ in range(2))
    assert one == other
    assert len({one, other}) == 1


def test_long_texts_stay_out_of_the_shown_form(article: Article) -> None:
    assert "ran aground" not in repr(article)
    assert "secret" not in repr(Block(kind=BlockKind.BLANK, span=Span(0, 1), text="secret", rule="x"))
