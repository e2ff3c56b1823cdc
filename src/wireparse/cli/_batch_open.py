"""A file of a batch as a stream of bytes: unpacked, and with the place in it that has been come to."""

import gzip
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from io import BufferedReader, RawIOBase, TextIOWrapper
from pathlib import Path
from typing import IO, Any, Final, Self, cast

import click

from ._batch_inputs import STDIN


def need(module: str, extra: str, what: str) -> Any:  # noqa: ANN401 - a module
    """Return a module that an extra brings.

    Raises:
        click.UsageError: if it is not installed; the message says what to install.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        name = module.partition(".")[0]
        if (error.name or "").partition(".")[0] != name:
            raise
        msg = f"{what} needs {name}, which is not installed: pip install 'wireparse[{extra}]'"
        raise click.UsageError(msg) from error


def shown(path: Path) -> str:
    """Return the name of a file, as far as it can be written down."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode()


class Source:
    """A file that is being read, ``-`` for standard input; closed at the end of a ``with``."""

    def __init__(self, path: Path) -> None:
        self._shown: Final = shown(path)
        self._open: Final = ExitStack()
        self._is_stdin: Final = self._shown == STDIN
        self._raw: Final[IO[bytes]] = sys.stdin.buffer if self._is_stdin else self._open.enter_context(path.open("rb"))
        self.stream: Final = self._open.enter_context(_unpacked(self._raw, path.suffix.lower()))
        self._share: float | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def lines(self, encoding: str, errors: str, newline: str) -> Iterator[str]:
        """Yield the lines of text."""
        yield from self._open.enter_context(TextIOWrapper(self.stream, encoding, errors, newline))

    def parquet(self) -> Any:  # noqa: ANN401 - a type of pyarrow's
        """Return it as a ``pyarrow.parquet.ParquetFile``."""
        return need("pyarrow.parquet", "arrow", self._shown).ParquetFile(self.stream)

    @property
    def at(self) -> int:
        """So many of its bytes have been read; 0 where they have no number."""
        if self._is_stdin:
            return 0
        return self._raw.tell() if self._share is None else round(os.fstat(self._raw.fileno()).st_size * self._share)

    def come_to(self, share: float) -> None:
        """Say which share of it has been read, where its bytes are not read one after the other."""
        self._share = share


def _unpacked(raw: IO[bytes], suffix: str) -> IO[bytes]:
    if suffix == ".gz":
        return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))
    if suffix == ".zst":
        return cast("IO[bytes]", BufferedReader(_Unzstd(raw)))
    return raw


_PIECE: Final = 1 << 14
"""Packed bytes that are unpacked at a time."""


class _Unzstd(RawIOBase):
    """The frames of a zstd file one after the other; unlike zstandard's own reader it tells when the last one breaks off."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._library: Final = need("zstandard", "batch", raw.name)
        self._raw: Final = raw
        self._frame: Any = None
        self._packed = b""
        self._made = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:  # noqa: ANN401 - a buffer
        while not self._made and self._more():
            self._unpack()
        part = self._made[: len(into)]
        into[: len(part)] = part
        self._made = self._made[len(part) :]
        return len(part)

    def _more(self) -> bool:
        self._packed = self._packed or self._raw.read(_PIECE)
        if not self._packed and self._frame is not None:
            msg = "it breaks off"
            raise EOFError(msg)
        return bool(self._packed)

    def _unpack(self) -> None:
        self._frame = self._frame or self._library.ZstdDecompressor().decompressobj()
        try:
            self._made = memoryview(self._frame.decompress(self._packed))
        except self._library.ZstdError as error:
            raise OSError(str(error)) from error
        self._packed = self._frame.unused_data if self._frame.eof else b""
        self._frame = None if self._frame.eof else self._frame
