"""From the inputs of a batch to its rows: the text of each, or why there is none."""

import codecs
import csv
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final, Self

import click
from attrs import field, frozen

from ._batch_inputs import Input
from ._batch_open import Source, shown
from ._read import decode

Values = Mapping[str, Any]
"""What stands in the columns of a row."""


@frozen
class How:
    """How rows are read: the names of the columns, and the encoding of what is not Parquet."""

    text: str
    published: str | None = None
    id: str | None = None
    encoding: str = "utf-8"

    @property
    def columns(self) -> list[str]:
        return list(dict.fromkeys(name for name in (self.text, self.published, self.id) if name is not None))


@frozen
class Row:
    """A row of an input."""

    file: str
    number: int
    """From 1; in JSONL that of the line."""
    at: int
    """So many bytes of all the inputs have been read with it."""
    id: str
    text: str = field(default="", repr=False)
    published: date | None = None
    error: str | None = None
    """Why it has no text, or which of its values cannot be read."""


def read_rows(inputs: Iterable[Input], how: How) -> Iterator[Row]:
    """Yield the rows of `inputs`, in order and lazily; what cannot be read is a row with an error."""
    before = 0
    for given in inputs:
        for file in given.files:
            at = before
            for row in _rows(file, "text" if given.kind == "folder" else given.kind, how, before):
                at = row.at
                yield row
            before = max(at, before)


def check_columns(given: Input, how: How) -> None:
    """See that a table has the columns that are asked for, once each.

    Raises:
        click.UsageError: if it does not, or cannot be read at all; the message is one line.
    """
    if given.kind not in {"csv", "parquet"}:
        return
    with Source(Path(given.name)) as source:
        try:
            names = _header(source, how) if given.kind == "csv" else source.parquet().schema_arrow.names
        except _FAULTS as error:
            msg = f"{given.name}: {_told(error)}"
            raise click.UsageError(msg) from error
    for wanted in how.columns:
        if names is not None and names.count(wanted) != 1:
            msg = f"{given.name}: {_not_once(wanted, names)}"
            raise click.UsageError(msg)


def _not_once(wanted: str, names: list[str]) -> str:
    if wanted in names:
        return f"there are {names.count(wanted)} columns called {wanted!r}"
    return f"there is no column {wanted!r}; there are {', '.join(repr(name[:_TOLD]) for name in names) or 'none'}"


_TOLD: Final = 40
"""Characters of a value that a message shows."""


# ---------------------------------------------------------------------------------------------------------- a row, or its error

_FAULTS: Final = (OSError, EOFError, ValueError, NotImplementedError, zlib.error, csv.Error)
"""What reading a file raises that is not what its name says, that breaks off, or that is gone."""


def _rows(file: Path, kind: str, how: How, before: int) -> Iterator[Row]:
    done = at = 0
    try:
        with Source(file) as source:
            for number, values in _READERS[kind](source, how):
                at = source.at
                yield _row(shown(file), number, before + at, values, how)
                done = number
    except _FAULTS as error:
        yield _failed(shown(file), done + 1, before + at, f"from here on the file cannot be read: {_told(error)}")


def _row(file: str, number: int, at: int, read: Callable[[], Values], how: How) -> Row:
    try:
        values = read()
        name = _name(values.get(how.id or ""))
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        return _failed(file, number, at, _told(error))
    name = f"{file}:{number}" if name is None else name
    try:
        return Row(file, number, at, name, _text(values, how.text), _day(values.get(how.published or "")))
    except (TypeError, ValueError) as error:
        return Row(file, number, at, name, error=str(error))


def _failed(file: str, number: int, at: int, error: str) -> Row:
    return Row(file, number, at, f"{file}:{number}", error=error)


def _told(error: BaseException) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg} at character {error.pos}"
    return " ".join(str(error.strerror if isinstance(error, OSError) and error.strerror else error).split())


def _name(value: object) -> str | None:
    if value is None or value == "":
        return None
    name = json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, bool | dict | list) else str(value)
    return name.encode("utf-8", "backslashreplace").decode()


def _text(values: Values, column: str) -> str:
    if column not in values:
        msg = f"there is no {column!r}"
        raise ValueError(msg)
    text = values[column]
    if not isinstance(text, str):
        msg = f"{column!r} is {_JSON_NAMES.get(type(text), type(text).__name__)}, not a text"
        raise TypeError(msg)
    return text


_JSON_NAMES: Final[Mapping[type, str]] = {
    type(None): "null",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
}


def _day(value: object) -> date | None:
    """Return the day of a time in its own zone; a table that has no nulls leaves the field empty."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip()).date()
        except ValueError:
            pass
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    msg = f"{str(value)[:_TOLD]!r} is not a date such as 2031-03-05"
    raise ValueError(msg)


# ---------------------------------------------------------------------------------------------------- what a kind of file holds

_Numbered = Iterator[tuple[int, Callable[[], Values]]]
"""Numbers of rows, and what reads the values of each: that it fails is a matter of that row."""


def _lines(source: Source, how: How) -> _Numbered:
    for number, line in enumerate(_decoded(source, how, "\n"), start=1):
        if not line.isspace():
            yield number, partial(_object, line.rstrip("\r\n"), how)


def _object(line: str, how: How) -> Values:
    value = json.loads(_whole(line, how))
    if not isinstance(value, dict):
        msg = f"{_JSON_NAMES.get(type(value), 'a text')}, not an object"
        raise TypeError(msg)
    return value


def _table(source: Source, how: How) -> _Numbered:
    lines = _Lines(_decoded(source, how, ""))
    rows = _cells_of(lines)
    header = next(rows, [])
    for number in count(1):
        try:
            cells = next(filter(None, rows), None)
        except csv.Error as error:
            yield number, partial(_raise, str(error))
            continue
        if cells is None:
            return
        yield number, partial(_raise, _OPEN) if lines.are_gone else partial(_cells, header, cells, how)


_LONGEST: Final = 1 << 26
"""Characters of a cell: one that is not closed would take in the rest of the table."""

_OPEN: Final = "a quotation mark opens a cell and nothing closes it: the rest of the file would be in it"


class _Lines:
    """Lines that tell when there are no more.  The reader of a table asks for one more only inside a cell that is quoted."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines: Final = lines
        self.are_gone = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        for line in self._lines:
            return line
        self.are_gone = True
        raise StopIteration


def _raise(message: str) -> Values:
    raise ValueError(message)


def _cells(header: list[str], cells: list[str], how: How) -> Values:
    return {name: _whole(cell, how) for name, cell in zip(header, cells, strict=False) if name in how.columns}


def _header(source: Source, how: How) -> list[str] | None:
    return next(_cells_of(_decoded(source, how, "")), None)


def _cells_of(lines: Iterable[str]) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST)
    return csv.reader(lines)


def _story(source: Source, how: How) -> _Numbered:
    yield 1, partial(_all_of, source, how)


def _all_of(source: Source, how: How) -> Values:
    return {how.text: decode(source.stream.read(), how.encoding)}


def _parquet(source: Source, how: How) -> _Numbered:
    file = source.parquet()
    kept = [name for name in how.columns if name in file.schema_arrow.names]
    number = 0
    for batch in file.iter_batches(_AT_ONCE, columns=kept, use_threads=False):
        for at in range(len(batch)):
            number += 1
            source.come_to(number / file.metadata.num_rows)
            yield number, partial(_of_batch, batch, at)


_AT_ONCE: Final = 64
"""Rows of a Parquet file that are held as columns at a time."""


def _of_batch(batch: Any, at: int) -> Values:  # noqa: ANN401 - a type of pyarrow's
    return {name: batch.column(name)[at].as_py() for name in batch.schema.names}


_READERS: Final[Mapping[str, Callable[[Source, How], _Numbered]]] = {
    "jsonl": _lines,
    "csv": _table,
    "text": _story,
    "parquet": _parquet,
}


# ---------------------------------------------------------------------------------------- bytes that the encoding does not know

_MARKED: Final = "wireparse-batch"
_MARK: Final = 0xDC00
"""What a byte that cannot be decoded is set off by: half of a pair of surrogates, which no encoding gives."""


def _mark(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(_MARK + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error(_MARKED, _mark)


def _decoded(source: Source, how: How, newline: str) -> Iterator[str]:
    """Yield the lines of a file, without the mark of its encoding; what cannot be decoded is marked."""
    lines = source.lines(how.encoding, _MARKED, newline)
    first = next(lines, None)
    if first is not None:
        yield first.removeprefix("\ufeff")
        yield from lines


def _whole(text: str, how: How) -> str:
    """Return `text` if all of it could be decoded."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        msg = f"byte 0x{ord(text[error.start]) - _MARK:02x} cannot be read as {how.encoding}; name the right --encoding"
        raise ValueError(msg) from error
    return text
