"""Articles as Arrow tables and back; columns of texts parsed batch by batch."""

import sys
from datetime import UTC, date, datetime, timedelta, timezone
from types import UnionType
from typing import get_args, get_origin, get_type_hints

import pyarrow as pa
import pytest
from attrs import evolve, fields, has

from wireparse import BUILTIN, Article, from_dict, parse, parse_many
from wireparse.errors import UnknownFormatError
from wireparse.interop.arrow import _AT_ONCE, SCHEMA, parse_batches, to_table
from wireparse.records import BlockKind, Byline, Excerpt, Span

DAY = date(2031, 3, 4)


def story(number: int) -> str:
    return f'LUSAKA, March 1 (Reuters) - Pump {number} failed on Monday.\n"It leaked," said Ann Lee, who runs pump {number}.\n'


def batch(**columns: object) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def parsed(*batches: pa.RecordBatch, **how: object) -> list[pa.RecordBatch]:
    found = list(parse_batches(batches, **({"formats": BUILTIN} | how)))
    for one in found:
        one.validate(full=True)
    return found


def articles(found: pa.RecordBatch, into: str = "article") -> list[Article | None]:
    return [row and from_dict(row) for row in found.column(into).to_pylist()]


@pytest.fixture(scope="module")
def golden(root) -> list[Article]:
    """Articles of every format, in all their variety of what is missing."""
    texts = [path.read_bytes().decode() for path in sorted((root / "tests" / "golden").glob("*/*.txt"))]
    return [parse(text, formats=BUILTIN) for text in texts]


# ------------------------------------------------------------------------------------------------------------------- to a table


def leaves(kind: pa.DataType, path: str) -> list[tuple[str, pa.DataType]]:
    if pa.types.is_list(kind):
        return leaves(kind.value_type, f"{path}[]")
    if pa.types.is_struct(kind):
        return [leaf for field in kind for leaf in leaves(field.type, f"{path}.{field.name}")]
    return [(path.removeprefix("."), kind)]


def test_the_columns_are_the_fields_of_an_article():
    assert SCHEMA.names == [field.name for field in fields(Article)]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("source", pa.large_string()),
        ("publisher", pa.large_string()),
        ("blocks[].kind", pa.large_string()),
        ("blocks[].span.start", pa.int64()),
        ("envelope.word_count", pa.int64()),
        ("envelope.sent.zone", pa.large_string()),
        ("dateline.places[].region", pa.large_string()),
        ("dateline.date.weekday", pa.int64()),
        ("published", pa.date32()),
        ("captions[].is_file_photo", pa.bool_()),
        ("captions[].credit.marks[]", pa.large_string()),
        ("quotes[].parts[].text", pa.large_string()),
        ("quotes[].speaker.name", pa.large_string()),
        ("signoff.editing[].affiliation", pa.large_string()),
        ("issues[].code", pa.large_string()),
    ],
)
def test_a_field_has_the_type_of_its_record(path, kind):
    assert dict(leaves(pa.struct(list(SCHEMA)), ""))[path] == kind


def test_no_text_is_too_long_for_its_column():
    """Places of 32 bits would end at 2 GB."""
    assert {kind for _, kind in leaves(pa.struct(list(SCHEMA)), "")} == {pa.large_string(), pa.int64(), pa.date32(), pa.bool_()}


def test_an_article_is_made_again_of_its_row(golden):
    table = to_table(golden)
    table.validate(full=True)
    assert table.schema == SCHEMA
    assert [from_dict(row) for row in table.to_pylist()] == golden


def full(kind: object) -> object:
    """A value of the type of a field, with every field inside it filled."""
    if get_origin(kind) is UnionType:
        return full(get_args(kind)[0])
    if get_origin(kind) is tuple:
        return (full(get_args(kind)[0]),) * 2
    if has(kind):
        hints = get_type_hints(kind)
        return kind(**{field.name: full(hints[field.name]) for field in fields(kind)})
    return {str: "words", int: 3, bool: True, date: DAY}[kind] if kind in (str, int, bool, date) else list(kind)[-1]


def test_an_article_with_every_field_is_made_again_of_its_row():
    article = full(Article)
    assert [from_dict(row) for row in to_table([article]).to_pylist()] == [article]


def test_an_article_with_nothing_in_it_has_a_row():
    empty = parse("", formats=BUILTIN)
    assert [from_dict(row) for row in to_table([empty]).to_pylist()] == [empty]


def test_no_articles_are_a_table_without_rows():
    table = to_table([])
    assert (table.schema, table.num_rows) == (SCHEMA, 0)


def test_days_are_days():
    assert to_table([parse(story(1), published=DAY, formats=BUILTIN)]).column("published").to_pylist() == [DAY]


def test_articles_are_taken_as_they_come():
    count = 2 * _AT_ONCE + 1
    table = to_table(parse_many(map(story, range(count)), format="plain", formats=BUILTIN))
    assert table.column("source").to_pylist() == [story(n) for n in range(count)]
    assert table.column("source").num_chunks == 3


@pytest.mark.parametrize("other", [None, "Pump failed"])
def test_what_is_no_article_is_refused_with_its_place(other):
    """A missing one would else be a row of nothing."""
    with pytest.raises(TypeError, match=rf"^article 1 is no Article, but a {type(other).__name__}$"):
        to_table([parse("Pump failed", formats=BUILTIN), other])


@pytest.mark.parametrize("place", [0, 3, _AT_ONCE + 1])
def test_a_lone_surrogate_is_refused_with_the_place_of_its_article(place):
    fine, odd = parse("Pump failed", formats=BUILTIN), parse("Pump \ud83d failed", formats=BUILTIN)
    with pytest.raises(ValueError, match=rf"^article {place} holds a lone surrogate, for which there is no UTF-8$"):
        to_table([*[fine] * place, odd, fine])


def test_a_lone_surrogate_deep_inside_is_found(golden):
    odd = evolve(golden[0], ednotes=(Excerpt("\udc00", Span(0, 1)),))
    with pytest.raises(ValueError, match=r"^article 1 holds"):
        to_table([golden[0], odd])


# ------------------------------------------------------------------------------------------------------------------- from texts


def test_every_column_is_kept_and_two_are_added():
    one = batch(id=[7, 8], text=[story(1), story(2)], desk=[["a"], None])
    one = one.replace_schema_metadata({"made by": "hand"})
    (found,) = parsed(one)
    assert found.schema.names == ["id", "text", "desk", "article", "error"]
    assert found.select(["id", "text", "desk"]) == one
    assert found.schema.metadata == {b"made by": b"hand"}
    assert found.schema.field("article").type == pa.struct(list(SCHEMA))
    assert articles(found) == [parse(story(n), formats=BUILTIN) for n in (1, 2)]
    assert found.column("error").to_pylist() == [None, None]


def test_a_row_without_text_is_kept():
    (found,) = parsed(batch(id=[1, 2, 3], text=[None, "", None]))
    assert articles(found) == [None, parse("", formats=BUILTIN), None]
    assert found.column("error").to_pylist() == ["no text", None, "no text"]


TEXTS = [story(1), None, story(2), story(1)]


@pytest.mark.parametrize(
    "kind",
    [
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.dictionary(pa.int32(), pa.string()),
        pa.dictionary(pa.int8(), pa.large_string()),
    ],
    ids=str,
)
def test_text_may_be_of_any_arrow_type(kind):
    (found,) = parsed(pa.RecordBatch.from_arrays([pa.array(TEXTS, kind)], ["text"]))
    assert [a and a.source for a in articles(found)] == TEXTS
    assert found.column("text").type == kind


def test_a_column_of_nothing_holds_no_text():
    (found,) = parsed(pa.RecordBatch.from_arrays([pa.nulls(2)], ["text"]))
    assert found.column("error").to_pylist() == ["no text"] * 2


@pytest.mark.parametrize(
    "kind", [pa.binary(), pa.int64(), pa.list_(pa.string()), pa.dictionary(pa.int32(), pa.int64())], ids=str
)
def test_what_is_no_text_is_refused_by_the_name_of_its_column(kind):
    one = pa.RecordBatch.from_arrays([pa.array([], kind)], ["story"])
    with pytest.raises(TypeError, match=r"^the column 'story' holds .*, not texts$"):
        parsed(one, text="story")


def undecodable(*values: bytes) -> pa.RecordBatch:
    """A column of strings that are none: engines do not check them."""
    offsets = [sum(map(len, values[:n])) for n in range(len(values) + 1)]
    buffers = [None, pa.array(offsets, pa.int32()).buffers()[1], pa.py_buffer(b"".join(values))]
    return pa.RecordBatch.from_arrays([pa.StringArray.from_buffers(len(values), buffers[1], buffers[2])], ["text"])


def test_what_is_not_utf8_is_told_and_the_rest_is_read():
    """A lone surrogate is among it: some programs write one as three bytes."""
    (found,) = parse_batches([undecodable(b"Pump failed", b"\xed\xa0\xbd", b"caf\xe9", b"Pump mended")], formats=BUILTIN)
    assert [a and a.source for a in articles(found)] == ["Pump failed", None, None, "Pump mended"]
    errors = found.column("error").to_pylist()
    assert errors == [
        None,
        "not UTF-8: invalid continuation byte at byte 0",
        "not UTF-8: unexpected end of data at byte 3",
        None,
    ]


def test_a_slice_of_a_batch_is_read_from_its_start():
    whole = batch(id=list(range(9)), text=[story(n) for n in range(9)])
    (found,) = parsed(whole.slice(4, 3))
    assert found.column("id").to_pylist() == [4, 5, 6]
    assert [a.source for a in articles(found)] == [story(n) for n in (4, 5, 6)]


def test_a_batch_may_be_empty():
    first, second = parsed(batch(text=pa.array([], pa.string())), batch(text=[story(1)]))
    assert (first.num_rows, second.num_rows) == (0, 1)
    assert first.schema == second.schema


def test_a_long_batch_is_one_batch():
    count = 2 * _AT_ONCE + 3
    (found,) = parsed(batch(text=[None if n % 7 == 0 else f"Pump {n} failed" for n in range(count)]), format="plain")
    assert found.num_rows == count
    assert [a and a.source for a in articles(found)] == [None if n % 7 == 0 else f"Pump {n} failed" for n in range(count)]


@pytest.mark.parametrize("workers", [1, 2])
def test_rows_keep_their_order_and_their_batch(workers):
    sizes = [3, 0, 40, 1, 26]
    numbers = iter(range(sum(sizes)))
    batches = [batch(n=pa.array([next(numbers) for _ in range(size)], pa.int64())) for size in sizes]
    batches = [one.append_column("text", pa.array([_text(n) for n in one["n"].to_pylist()], pa.string())) for one in batches]
    found = parsed(*batches, workers=workers)
    assert [one.num_rows for one in found] == sizes
    rows = [row for one in found for row in one.to_pylist()]
    assert [row["n"] for row in rows] == list(range(sum(sizes)))
    assert [row["article"] and row["article"]["source"] for row in rows] == [_text(row["n"]) for row in rows]


def _text(number: int) -> str | None:
    return None if number % 5 == 4 else story(number)


@pytest.mark.parametrize("later", [story(1), None], ids=["texts", "none"])
@pytest.mark.parametrize(("workers", "ahead"), [(1, 1), (2, 32 * 2 * 3)])
def test_batches_are_read_as_they_are_needed(later, workers, ahead):
    read = []

    def many():
        for number in range(1000):
            read.append(1)
            yield batch(text=pa.array([later if number else story(0)], pa.string()))

    found = parse_batches(many(), formats=BUILTIN, workers=workers)
    assert next(found).num_rows == 1
    assert len(read) <= ahead


def test_the_columns_have_the_names_that_are_asked_for():
    (found,) = parsed(batch(body=[story(1)], article=["mine"]), text="body", into="told")
    assert found.schema.names == ["body", "article", "told", "error"]
    assert [a.format for a in articles(found, "told")] == ["reuters"]


@pytest.mark.parametrize(
    ("columns", "how", "message"),
    [
        (["text", "article"], {}, r"there is a column called 'article' already: rename it, or give another name by into="),
        (["text", "error"], {}, r"there is a column called 'error' already: rename it$"),
        (["text"], {"into": "text"}, r"there is a column called 'text' already"),
        (["text"], {"into": "error"}, r"into='error': a column of that name says what is wrong"),
        (["story", "id"], {}, r"there are 0 columns called 'text'; the columns are story, id"),
        (["text", "text"], {}, r"there are 2 columns called 'text'"),
        (["text"], {"published": "day"}, r"there are 0 columns called 'day'"),
        (["text"], {"workers": 0}, r"workers must be 1 or more"),
    ],
)
def test_names_that_clash_or_are_not_there_are_refused(columns, how, message):
    one = pa.RecordBatch.from_arrays([pa.array(["a"])] * len(columns), columns)
    with pytest.raises(ValueError, match=message):
        parsed(one, **how)


def test_a_table_is_no_batch():
    with pytest.raises(TypeError, match=r"takes record batches, as table.to_batches\(\) gives them, not ChunkedArray"):
        list(parse_batches(pa.table({"text": ["a"]})))


# ------------------------------------------------------------------------------------------------- days, formats, what is raised

SINGAPORE = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([DAY, None], pa.date32()),
        ([DAY, None], pa.date64()),
        ([datetime(2031, 3, 4, 23, 59, 59, 999_999), None], pa.timestamp("us")),  # noqa: DTZ001 - of no zone
        ([datetime(2031, 3, 4, 23, 59, tzinfo=UTC), None], pa.timestamp("ns", "UTC")),
        ([datetime(2031, 3, 4, 0, 30, tzinfo=SINGAPORE), None], pa.timestamp("s", "+08:00")),
        (["2031-03-04", None], pa.string()),
        (["2031-03-04T00:30:00+08:00", None], pa.large_string()),
        (["2031-03-04 23:59:00", None], pa.dictionary(pa.int32(), pa.string())),
    ],
    ids=lambda value: str(value) if isinstance(value, pa.DataType) else "",
)
def test_each_row_has_its_day(values, kind):
    (found,) = parsed(batch(text=[story(1)] * 2, day=pa.array(values, kind)), published="day")
    assert articles(found) == [parse(story(1), published=day, formats=BUILTIN) for day in (DAY, None)]


def test_a_day_that_cannot_be_read_is_told():
    days = pa.array(["soon", "2031-03-04", "2031-02-30"])
    (found,) = parsed(batch(text=[story(1)] * 3, day=days), published="day")
    assert [a and a.published for a in articles(found)] == [None, DAY, None]
    first, second, third = found.column("error").to_pylist()
    assert (first, second) == ("no day of publication: Invalid isoformat string: 'soon'", None)
    assert third.startswith("no day of publication: day")


def test_a_day_out_of_the_calendar_is_told():
    (found,) = parsed(batch(text=[story(1)], day=pa.array([10_000_000], pa.int32()).cast(pa.date32())), published="day")
    assert found.column("error").to_pylist()[0].startswith("no day of publication: ")


def test_what_is_no_day_is_refused_by_the_name_of_its_column():
    with pytest.raises(TypeError, match=r"^the column 'day' holds int64, not days$"):
        parsed(batch(text=["a"], day=[3]), published="day")


def test_format_and_formats_are_those_of_parse():
    (found,) = parsed(batch(text=[story(1)]), format="plain")
    assert [a.format for a in articles(found)] == ["plain"]
    (found,) = parse_batches([batch(text=[story(1)])], formats=BUILTIN.without("reuters"))
    assert [a.format for a in articles(found)] == [parse(story(1), formats=BUILTIN.without("reuters")).format] != ["reuters"]


def test_an_unknown_format_is_told():
    with pytest.raises(UnknownFormatError, match="reuters"):
        parsed(batch(text=["a"]), format="reuter")


def test_what_a_plugin_raises_is_raised():
    def failing(_text: str, _span: Span) -> None:
        message = "the plugin is at fault"
        raise ArithmeticError(message)

    odd = evolve(BUILTIN["plain"], extractors={BlockKind.BYLINE: failing})
    text = "Pump failed\nBy Ann Lee\n\nA pump failed on Monday, and nobody was there to mend it, the mill said.\n"
    with pytest.raises(ArithmeticError, match="the plugin is at fault") as raised:
        parsed(batch(text=[text]), format=odd)
    assert "extractor of byline of format 'plain'" in raised.value.__notes__[0]


def test_a_plugin_that_gives_words_without_utf8_is_told():
    odd = evolve(BUILTIN["plain"], extractors={BlockKind.BYLINE: lambda _text, span: Byline(text="\udc00", span=span)})
    text = "Pump failed\nBy Ann Lee\n\nA pump failed on Monday, and nobody was there to mend it, the mill said.\n"
    assert parse(text, format=odd).byline.text == "\udc00"
    with pytest.raises(ValueError, match=r"^the article of row 1 holds a lone surrogate"):
        parsed(batch(text=["Pump failed", text]), format=odd)


# ------------------------------------------------------------------------------------------------------------ without the extra


@pytest.fixture
def fresh_import(monkeypatch):
    """Have the module imported anew."""
    monkeypatch.delitem(sys.modules, "wireparse.interop.arrow")
    monkeypatch.delattr("wireparse.interop.arrow")


@pytest.mark.usefixtures("fresh_import")
def test_without_pyarrow_one_line_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ModuleNotFoundError) as raised:
        import wireparse.interop.arrow  # noqa: F401, PLC0415 - the point
    message = "wireparse.interop.arrow needs pyarrow, which is not installed: pip install 'wireparse[arrow]'"
    assert (str(raised.value), raised.value.name) == (message, "pyarrow")


@pytest.mark.usefixtures("fresh_import")
def test_what_else_is_missing_is_told_as_it_is(monkeypatch):
    class Broken:
        def find_spec(self, name, *_):
            if name == "pyarrow":
                message = "No module named 'numbers_of_arrow'"
                raise ModuleNotFoundError(message, name="numbers_of_arrow")

    monkeypatch.delitem(sys.modules, "pyarrow")
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    with pytest.raises(ModuleNotFoundError, match="numbers_of_arrow"):
        import wireparse.interop.arrow  # noqa: F401, PLC0415 - the point
