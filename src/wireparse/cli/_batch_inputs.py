"""The inputs of a batch: what there is, what its name says that it is, and by what it is known again."""

import errno
import hashlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from stat import S_ISREG
from typing import Final

import click
from attrs import frozen

from ._read import texts_below

STDIN: Final = "-"
"""The name of standard input, which holds JSON, one object a line."""

_KINDS: Final = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".txt": "text", ".parquet": "parquet"}
_PACKED: Final = (".gz", ".zst")
_TEXTS: Final = (".txt", *(f".txt{packed}" for packed in _PACKED))


@frozen
class Input:
    """An input, as it was when the run began."""

    name: str
    kind: str
    """``jsonl``, ``csv``, ``text``, ``parquet`` or ``folder``."""
    size: int
    """In bytes; 0 for standard input."""
    digest: str
    """Of its names, sizes and times of change."""

    @property
    def files(self) -> Iterator[Path]:
        """Its files, one after the other: a folder's texts in the order of their names, behind them those of folders inside."""
        return texts_below(self.name, _TEXTS) if self.kind == "folder" else iter([Path(self.name)])


def find_input(name: str) -> Input:
    """Return the input called `name`: a file, a folder or ``-``.

    Raises:
        click.UsageError: if it is not there, or its name does not say what it is; the message is one line.
    """
    if name == STDIN:
        if sys.stdin is None:  # whoever started the program closed it
            msg = "-: standard input is closed"
            raise click.UsageError(msg)
        return Input(name, "jsonl", 0, "")
    try:
        kind = "folder" if Path(name).is_dir() else _kind(Path(name))
        size, digest = _state(texts_below(name, _TEXTS) if kind == "folder" else [Path(name)])
    except OSError as error:
        msg = f"{error.filename or name}: {error.strerror or error}"
        raise click.UsageError(msg) from error
    return Input(name, kind, size, digest)


def _kind(path: Path) -> str:
    packed = path.suffix.lower() in _PACKED
    kind = _KINDS.get(Path(path.stem).suffix.lower() if packed else path.suffix.lower())
    if kind is None or (packed and kind == "parquet"):
        known = ", ".join(_KINDS)
        msg = f"{path}: its name does not say what it is; known are {known}, and all but the last with {' or '.join(_PACKED)}"
        raise click.UsageError(msg)
    return kind


def _state(files: Iterable[Path]) -> tuple[int, str]:
    total, digest = 0, hashlib.sha256()
    for file in files:
        found = file.stat()
        if not S_ISREG(found.st_mode):  # a pipe can be read once, and would be waited for here
            raise OSError(errno.EINVAL, "it is no regular file", str(file))
        with file.open("rb"):
            pass  # that it can be read is known before the first row is
        total += found.st_size
        digest.update(f"{file}\0{found.st_size}\0{found.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
    return total, digest.hexdigest()
