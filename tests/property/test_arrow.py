"""An article is made again of its row in a table, whatever the text; of a text that has no UTF-8 it is told."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, from_dict, parse
from wireparse.interop.arrow import parse_batches, to_table
from wireparse.testing import articles, wire_noise


def has_utf8(text):
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


@given(st.text() | wire_noise().filter(has_utf8) | st.sampled_from(BUILTIN.names).flatmap(articles).map(lambda story: story[0]))
def test_an_article_is_made_again_of_its_row(text):
    article = parse(text, formats=BUILTIN)
    assert [from_dict(row) for row in to_table([article]).to_pylist()] == [article]


@given(st.lists(st.none() | st.text() | wire_noise(5).filter(has_utf8), max_size=9), st.integers(1, 4))
def test_a_column_of_texts_is_read_as_its_texts_are(texts, size):
    table = pa.table({"text": pa.array(texts, pa.string())})
    read = pa.Table.from_batches(
        parse_batches(table.to_batches(max_chunksize=size) or [pa.RecordBatch.from_pylist([], table.schema)], formats=BUILTIN)
    )
    assert read.column("text") == table.column("text")
    rows = read.to_pylist()
    assert [row["article"] and from_dict(row["article"]) for row in rows] == [
        text if text is None else parse(text, formats=BUILTIN) for text in texts
    ]
    assert [row["error"] for row in rows] == ["no text" if text is None else None for text in texts]


@given(st.text(st.characters(categories=["Cs", "Lu", "Po"]), min_size=1))
def test_a_text_has_a_row_if_it_has_utf8(text):
    article = parse(text, formats=BUILTIN)
    if has_utf8(article.source):
        assert to_table([article]).num_rows == 1
    else:
        with pytest.raises(ValueError, match="lone surrogate"):
            to_table([article])
