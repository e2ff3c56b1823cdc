"""From a file's bytes to the text that the spans count in, and from a page's text to a file."""

import codecs
import errno
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click

_HINTS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""By its first bytes a file tells its encoding.  UTF-32 stands before UTF-16, whose mark is the beginning of its own."""

_USUAL = "cp1252"
"""What old pages and newsroom systems wrote, where it is not UTF-8."""


def read_text(file: str, encoding: str) -> str:
    """Return the text of `file`, ``-`` for standard input; line ends stay as they are, so that offsets agree.

    Raises:
        click.UsageError: if it cannot be read or decoded; the message is one line.
    """
    try:
        data = _read_bytes(file)
    except OSError as error:
        msg = f"{file}: {error.strerror or error}"
        raise click.UsageError(msg) from error
    try:
        return decode(data, encoding)
    except ValueError as error:
        msg = f"{file}: {error}"
        raise click.UsageError(msg) from error


def decode(data: bytes, encoding: str) -> str:
    """Return the text that `data` is.

    Raises:
        click.UsageError: if there is no such encoding.
        ValueError: if it is not `data`'s; the message says where, and which may be.
    """
    try:
        return data.decode(encoding)
    except LookupError as error:
        msg = f"no encoding is called {encoding!r}"
        raise click.UsageError(msg) from error
    except UnicodeDecodeError as error:
        raise ValueError(_explain(error, data, encoding)) from error


def _read_bytes(file: str) -> bytes:
    if file == "-":
        if sys.stdin is None:  # whoever started the program closed it
            raise OSError(errno.EBADF, "standard input is closed")
        return sys.stdin.buffer.read()
    with open(file, "rb") as stream:  # noqa: PTH123 - a name is all that is known of it
        return stream.read()


def _explain(error: UnicodeDecodeError, data: bytes, encoding: str) -> str:
    hint = next((name for mark, name in _HINTS if data.startswith(mark)), _USUAL)
    is_new = codecs.lookup(hint).name != codecs.lookup(encoding).name
    advice = f"try --encoding {hint}" if is_new else "name the right --encoding"
    return f"byte {error.start} (0x{data[error.start]:02x}) cannot be read as {encoding}; {advice}"


def write_text(file: str, text: str) -> None:
    """Write `text` to `file` in UTF-8, ``-`` for standard output.

    Raises:
        click.UsageError: if the file cannot be written; the message is one line.
    """
    if file == "-":
        sys.stdout.buffer.write(text.encode())
        return
    try:
        with open(file, "wb") as stream:  # noqa: PTH123 - a name is all that is known of it
            stream.write(text.encode())
    except OSError as error:
        msg = f"{file}: {error.strerror or error}"
        raise click.UsageError(msg) from error


def file_names(names: Iterable[str]) -> list[str]:
    """Return the names of files: each that is given, and for a folder those of its texts (.txt).

    Raises:
        click.UsageError: if a folder cannot be read or has no texts; the message is one line.
    """
    return [file for name in names for file in (_texts_of(name) if os.path.isdir(name) else [name])]  # noqa: PTH112


def _texts_of(folder: str) -> list[str]:
    try:
        texts = list(map(str, texts_below(folder, (".txt",))))
    except OSError as error:
        msg = f"{error.filename or folder}: {error.strerror or error}"
        raise click.UsageError(msg) from error
    if not texts:
        msg = f"{folder}: the folder has no .txt"
        raise click.UsageError(msg)
    return texts


def texts_below(folder: str, endings: tuple[str, ...]) -> Iterator[Path]:
    """Yield a folder's files with these endings in the order of their names, behind them those of the folders inside.

    Raises:
        OSError: if a folder cannot be read.
    """
    for place, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(files) if not name.startswith(".") and name.lower().endswith(endings))


def _raise(error: OSError) -> None:
    raise error


def read_date(text: str | None) -> date | None:
    """Return the day that `text` gives as ``2031-03-05``.

    Raises:
        click.UsageError: if it gives none; the message is one line.
    """
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        msg = f"--published {text!r} is not a date such as 2031-03-05"
        raise click.UsageError(msg) from error
