"""From the rows of a batch to its output: JSON, one row a line, or Parquet, with a column for each key."""

import gzip
import json
import os
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import click
from attrs import frozen

from wireparse import to_dict
from wireparse.records import Article

from ._batch_open import need
from ._batch_read import Row


@frozen
class Result:
    """What has become of a row: an article, or an error."""

    row: Row
    article: Article | None
    error: str | None


_Pack = Callable[[bytes], bytes]


class Writer(Protocol):
    """What writes an output, a chunk of rows at a time, so that what ends it loses no more than a chunk."""

    @property
    def target(self) -> Path:
        """Where the finished output stands."""

    @property
    def made_by(self) -> str:
        """What kind of output it is, and with what it is made: by others it may have other bytes."""

    def refusal(self, article: Article) -> str | None:
        """Say why this kind of output cannot hold an article, if it cannot."""

    def add(self, kept: int, chunk: Sequence[Result]) -> int:
        """Put a chunk behind what is `kept`, and return what is then; what a run has left behind it is dropped."""

    def finish(self, kept: int) -> None:
        """Finish the output of which all is kept."""


def find_writer(out: Path, folder: Path) -> Writer:
    """Return what writes the output that is called `out`, in the folder of the run.

    Raises:
        click.UsageError: if its name does not say what it is to be, or a library is missing; the message is one line.
    """
    if out.name.lower().endswith(_PARQUET):
        library = need("pyarrow", "arrow", _PARQUET)
        return _Parquet(folder, f"{_PARQUET} {library.__version__}")
    for ending, (packed_by, packer) in _PACKERS.items():
        if out.name.lower().endswith(ending):
            return _JsonLines(folder / f"whole{ending}", f"{ending} {packed_by()}".strip(), packer())
    msg = f"{out}: its name has to end with one of {', '.join(_PACKERS)}, {_PARQUET}"
    raise click.UsageError(msg)


# -------------------------------------------------------------------------------------------------------------- JSON lines


@frozen
class _JsonLines:
    """One file, of which `kept` bytes count; where it is packed, each chunk for itself."""

    target: Path
    made_by: str
    pack: _Pack

    def refusal(self, _article: Article) -> None:
        return None

    def add(self, kept: int, chunk: Sequence[Result]) -> int:
        packed = self.pack(b"".join(map(_line, chunk)))
        with self.target.open("r+b" if kept else "wb") as stream:
            if stream.seek(0, os.SEEK_END) < kept:
                msg = f"{self.target}: some of it is gone; --restart begins anew"
                raise click.ClickException(msg)
            stream.truncate(kept)
            stream.seek(kept)
            stream.write(packed)
            stream.flush()
            os.fsync(stream.fileno())
        return kept + len(packed)

    def finish(self, kept: int) -> None:
        if not kept:
            self.add(0, [])


def _line(result: Result) -> bytes:
    row = result.row
    found = {
        "id": row.id,
        "file": row.file,
        "row": row.number,
        "error": result.error,
        "article": to_dict(result.article) if result.article is not None else None,
    }
    try:
        return json.dumps(found, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half of a pair of surrogates
        return json.dumps(found).encode() + b"\n"


def _plain() -> _Pack:
    return bytes


def _gzip() -> _Pack:
    return lambda data: gzip.compress(data, compresslevel=6, mtime=0)


def _zstd() -> _Pack:
    return need("zstandard", "batch", ".jsonl.zst").ZstdCompressor().compress  # type: ignore[no-any-return]


_PACKERS: Final[Mapping[str, tuple[Callable[[], str], Callable[[], _Pack]]]] = {
    ".jsonl": (str, _plain),
    ".jsonl.gz": (lambda: zlib.ZLIB_RUNTIME_VERSION, _gzip),
    ".jsonl.zst": (lambda: need("zstandard", "batch", ".jsonl.zst").__version__, _zstd),
}
"""The endings of names: the version of the library that packs, and what packs."""


# ----------------------------------------------------------------------------------------------------------------- Parquet


_PARQUET: Final = ".parquet"
_GROUP: Final = 10
"""So many pieces are a row group: of each group pyarrow holds 0.3 MB until the file is written, to list it at the end."""


@frozen
class _Parquet:
    """A file for each chunk, `kept` of them, for nothing can be put behind a Parquet file; at last one file of them all."""

    folder: Path
    made_by: str

    @property
    def target(self) -> Path:
        return self.folder / f"whole{_PARQUET}"

    def refusal(self, article: Article) -> str | None:
        try:
            article.source.encode()
        except UnicodeEncodeError as error:
            return f"character {error.start} of the text is half of a pair of surrogates, which Parquet cannot hold"
        return None

    def add(self, kept: int, chunk: Sequence[Result]) -> int:
        _write_parquet(self._piece(kept), [_table(chunk)])
        return kept + 1

    def finish(self, kept: int) -> None:
        _write_parquet(self.target, (self._group(range(kept)[first : first + _GROUP]) for first in range(0, kept, _GROUP)))

    def _group(self, numbers: Iterable[int]) -> Any:  # noqa: ANN401 - a type of pyarrow's
        import pyarrow as pa

        return pa.concat_tables([_read_parquet(self._piece(number)) for number in numbers])

    def _piece(self, number: int) -> Path:
        return self.folder / f"{number:08}{_PARQUET}"


def _table(chunk: Sequence[Result]) -> Any:  # noqa: ANN401 - a type of pyarrow's
    import pyarrow as pa

    from wireparse.interop.arrow import to_table

    schema = _schema()
    found = [result.article for result in chunk if result.article is not None]
    places = iter(range(len(found)))
    where = pa.array([None if result.article is None else next(places) for result in chunk], pa.int64())
    articles = pa.concat_arrays([pa.array([], schema.field("article").type), *to_table(found).to_struct_array().chunks])
    columns = [
        pa.array([result.row.id for result in chunk], pa.string()),
        pa.array([result.row.file for result in chunk], pa.string()),
        pa.array([result.row.number for result in chunk], pa.int64()),
        pa.array([result.error for result in chunk], pa.string()),
        articles.take(where),
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _schema() -> Any:  # noqa: ANN401 - a type of pyarrow's
    import pyarrow as pa

    from wireparse.interop.arrow import SCHEMA

    words, number = pa.string(), pa.int64()
    return pa.schema({"id": words, "file": words, "row": number, "error": words, "article": pa.struct(list(SCHEMA))})


def _write_parquet(file: Path, tables: Iterable[Any]) -> None:
    from pyarrow.parquet import ParquetWriter

    with file.open("wb") as stream:
        with ParquetWriter(stream, _schema()) as writer:
            for table in tables:
                writer.write_table(table)
        stream.flush()
        os.fsync(stream.fileno())


def _read_parquet(file: Path) -> Any:  # noqa: ANN401 - a type of pyarrow's
    from pyarrow.parquet import ParquetFile

    with ParquetFile(file) as whole:
        return whole.read(use_threads=False)
