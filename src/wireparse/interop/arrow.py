"""Articles as Arrow tables: for pandas, Polars, DuckDB and Parquet, for Spark and Dask.  It needs the extra ``arrow``.

A row is an article.  Its columns are the fields of `Article`; a record is a struct, a tuple a list, and both are made from the
records' own types, so that there is one list of fields.  Words and kinds are ``large_string``, whose places have 64 bits: no
batch is too long for them.  Numbers are ``int64``, days ``date32``.

Source: the columnar format of Apache Arrow.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import accumulate, chain, islice, tee
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from attrs import fields, frozen, has

from .._many import Dated, parse_many
from ..grammar import Format, Formats
from ..records import Article

try:
    import pyarrow as pa
except ModuleNotFoundError as missing:
    if missing.name != "pyarrow":
        raise
    _MISSING = "wireparse.interop.arrow needs pyarrow, which is not installed: pip install 'wireparse[arrow]'"
    raise ModuleNotFoundError(_MISSING, name="pyarrow") from None

__all__ = ["SCHEMA", "parse_batches", "to_table"]


# ------------------------------------------------------------------------------------------------------ from records to columns

_SCALARS: Final[Mapping[type, pa.DataType]] = {str: pa.large_string(), int: pa.int64(), bool: pa.bool_(), date: pa.date32()}


def _type(hint: Any) -> pa.DataType:  # noqa: ANN401 - the type of any field of any record
    if get_origin(hint) is UnionType:
        return _type(next(kind for kind in get_args(hint) if kind is not NoneType))
    if get_origin(hint) is tuple:
        return pa.list_(_type(get_args(hint)[0]))
    return pa.struct(_fields(hint)) if has(hint) else _SCALARS[str if issubclass(hint, StrEnum) else hint]


def _fields(record: type) -> list[pa.Field]:
    hints = get_type_hints(record)
    return [pa.field(field.name, _type(hints[field.name])) for field in fields(record)]


SCHEMA: Final[pa.Schema] = pa.schema(_fields(Article))
"""The columns of `to_table`: the fields of `Article`, in their order."""

_ARTICLE: Final[pa.StructType] = pa.struct(list(SCHEMA))


def to_table(articles: Iterable[Article]) -> pa.Table:
    """Return a table with one row for each article, in order.

    Args:
        articles: any number of them, as `wireparse.parse_many` gives them: a few hundred are held at a time.

    Returns:
        A table with the columns of `SCHEMA`; of each of its rows as a dictionary `wireparse.from_dict` makes the article again.

    Raises:
        TypeError: if one of them is no article, ``None`` included; the message says which.
        ValueError: if an article holds a lone surrogate, for which there is no UTF-8; the message says which article.
    """
    parts = map(pa.RecordBatch.from_struct_array, _columns(_all_articles(articles), "article"))
    return pa.Table.from_batches(parts, SCHEMA)


def _all_articles(articles: Iterable[Article]) -> Iterator[Article]:
    for number, article in enumerate(articles):
        if not isinstance(article, Article):
            msg = f"article {number} is no Article, but a {type(article).__name__}"
            raise TypeError(msg)
        yield article


_AT_ONCE: Final = 512
"""So many articles are turned into columns at a time: they take a multiple of the room that the columns do."""


def _columns(articles: Iterable[Article | None], what: str) -> Iterator[pa.StructArray]:
    rest, done = iter(articles), 0
    while part := list(islice(rest, _AT_ONCE)):
        try:
            yield _column(_ARTICLE, part)
        except UnicodeEncodeError:
            place = done + next(at for at, article in enumerate(part) if not _is_encodable(article))
            msg = f"{what} {place} holds a lone surrogate, for which there is no UTF-8"
            raise ValueError(msg) from None
        done += len(part)


def _is_encodable(article: Article | None) -> bool:
    try:
        _column(_ARTICLE, [article])
    except UnicodeEncodeError:
        return False
    return True


def _column(kind: pa.DataType, values: Sequence[Any]) -> pa.Array:
    """Return the values of one field, each of which may be ``None``, as a column: one call a field, not one a record."""
    if pa.types.is_struct(kind):
        columns = [_column(field.type, _of_each(values, field.name)) for field in kind]
        return pa.StructArray.from_arrays(columns, fields=list(kind), mask=_missing(values))
    if pa.types.is_list(kind):
        ends = accumulate((len(several or ()) for several in values), initial=0)
        items = _column(kind.value_type, [one for several in values for one in several or ()])
        return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), items, type=kind, mask=_missing(values))
    return pa.array(values, kind)


def _of_each(records: Sequence[Any], name: str) -> list[Any]:
    return [None if record is None else getattr(record, name) for record in records]


def _missing(values: Sequence[object]) -> pa.BooleanArray:
    return pa.array([value is None for value in values], pa.bool_())


# ------------------------------------------------------------------------------------------------------- from texts to articles


def parse_batches(  # noqa: PLR0913 - those of `parse_many`, and three names of columns
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    published: str | None = None,
    format: str | Format | None = None,  # noqa: A002 - the contract's name
    formats: Formats | None = None,
    workers: int = 1,
    into: str = "article",
) -> Iterator[pa.RecordBatch]:
    """Parse a column of texts; every other column is kept.

    Args:
        batches: record batches, as a table's ``to_batches()``, a reader or an engine gives them; read lazily.
        text: the column of texts: strings of any Arrow type, dictionaries of them included.
        published: the column with the day of publication of each: days, time stamps, whose day in their own zone counts, or
            strings in ISO 8601; ``None`` if there is none.
        format: as for `wireparse.parse`, for all of them.
        formats: as for `wireparse.parse`.
        workers: how many processes work; 1 stays in this one, as befits an engine that has workers of its own.
        into: how the new column of articles is called.

    Returns:
        An iterator over a batch for each batch, with the same rows in the same order: all of its columns, the column `into`, a
        struct with the fields of `SCHEMA`, and the column ``error``.  Of these two one is null in each row: ``error`` where
        there is an article, else `into`, and ``error`` says why: there is no text, it is not UTF-8, or its day cannot be read.

    Raises:
        ValueError: if a column is missing or stands there twice, if one is already called `into` or ``error``, if `into` is
            ``"error"``, if `workers` is less than 1, or if a plugin gave words with a lone surrogate.
        TypeError: if a column holds something else than texts or days, or something else than batches is given.
        UnknownFormatError: as `wireparse.parse` does.
    """
    if into == _ERROR:
        msg = f"into={into!r}: a column of that name says what is wrong with a row"
        raise ValueError(msg)
    ours, theirs = tee(_Batch.read(batch, text, published, into) for batch in batches)
    articles = parse_many(chain.from_iterable(batch.texts for batch in theirs), format=format, formats=formats, workers=workers)
    return (batch.filled(into, articles) for batch in ours)


_ERROR: Final = "error"


@frozen
class _Row:
    """What there is to parse in a row, or why there is nothing."""

    text: str = ""
    day: date | None = None
    error: str | None = None

    @classmethod
    def read(cls, text: pa.Scalar, day: pa.Scalar) -> "_Row":
        try:
            words, known = text.as_py(), _day(day.as_py())
        except UnicodeDecodeError as fault:
            return cls(error=f"not UTF-8: {fault.reason} at byte {fault.start}")
        except (ValueError, OverflowError) as fault:
            return cls(error=f"no day of publication: {fault}")
        return cls(words, known) if words is not None else cls(error="no text")


def _day(value: str | date | None) -> date | None:
    return datetime.fromisoformat(value).date() if isinstance(value, str) else value


@frozen
class _Batch:
    """A batch with what there is to parse in it."""

    batch: pa.RecordBatch
    rows: Sequence[_Row]

    @classmethod
    def read(cls, batch: pa.RecordBatch, text: str, published: str | None, into: str) -> "_Batch":
        if not isinstance(batch, pa.RecordBatch):
            msg = f"parse_batches takes record batches, as table.to_batches() gives them, not {type(batch).__name__}"
            raise TypeError(msg)
        for name in {into, _ERROR}.intersection(batch.schema.names):
            msg = f"there is a column called {name!r} already: rename it" + ", or give another name by into=" * (name == into)
            raise ValueError(msg)
        days = pa.nulls(len(batch)) if published is None else _days(_found(batch, published), published)
        return cls(batch, [_Row.read(*row) for row in zip(_texts(_found(batch, text), text), days, strict=True)])

    @property
    def texts(self) -> Iterator[Dated]:
        """Of all rows: those without a text count for what is read ahead like others, so that workers cannot run far ahead."""
        return ((row.text, row.day) for row in self.rows)

    def filled(self, into: str, articles: Iterator[Article]) -> pa.RecordBatch:
        mine = zip(self.rows, articles, strict=False)
        parts = list(_columns((article if row.error is None else None for row, article in mine), "the article of row"))
        made = pa.concat_arrays(parts) if parts else pa.array([], _ARTICLE)
        errors = pa.array([row.error for row in self.rows], pa.large_string())
        schema = self.batch.schema.append(pa.field(into, _ARTICLE)).append(pa.field(_ERROR, pa.large_string()))
        return pa.RecordBatch.from_arrays([*self.batch.columns, made, errors], schema=schema)


def _found(batch: pa.RecordBatch, name: str) -> pa.Array:
    places = batch.schema.get_all_field_indices(name)
    if len(places) != 1:
        msg = f"there are {len(places)} columns called {name!r}; the columns are {', '.join(batch.schema.names)}"
        raise ValueError(msg)
    return batch.column(places[0])


def _texts(column: pa.Array, name: str) -> pa.Array:
    if not _is_text(column.type):
        msg = f"the column {name!r} holds {column.type}, not texts"
        raise TypeError(msg)
    return column


def _days(column: pa.Array, name: str) -> pa.Array:
    if pa.types.is_date(column.type) or pa.types.is_timestamp(column.type):
        return column.cast(pa.date32())
    if not _is_text(column.type):
        msg = f"the column {name!r} holds {column.type}, not days"
        raise TypeError(msg)
    return column


def _is_text(kind: pa.DataType) -> bool:
    plain = kind.value_type if pa.types.is_dictionary(kind) else kind
    tests = pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null
    return any(test(plain) for test in tests)
