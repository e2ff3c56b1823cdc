"""What a batch has done so far: a folder beside its output, from which it goes on after whatever ended it.

::

    OUT.parts/manifest.json    what the run is: inputs, options, versions; written first, and removed last
              state.json       rows that are kept, and where what is kept of the output ends
              lock             held by the run that is at work
              ...              the output so far

Each of the two files is replaced as a whole, and the state only once what it tells of is on the disk.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Self

import click
from attrs import asdict, frozen

try:
    import fcntl
except ModuleNotFoundError:  # where there are no such locks
    fcntl = None  # type: ignore[assignment]

_MANIFEST: Final = "manifest.json"
_STATE: Final = "state.json"
_LOCK: Final = "lock"

_MADE_BY: Final = ("made by", "wireparse batch")
"""What stands in each manifest."""


@frozen
class State:
    """How far a run has come."""

    rows: int = 0
    errors: int = 0
    """How many of the rows have one."""
    kept: int = 0
    """Where the output so far ends: see the writers."""
    whole: bool = False
    """Whether the output is finished and needs only its name."""


class Parts:
    """The folder of a run; nobody else can hold it until it is closed."""

    def __init__(self, folder: Path, manifest: dict[str, Any]) -> None:
        self.folder: Final = folder
        folder.mkdir(exist_ok=True)
        self._lock: Final = (folder / _LOCK).open("wb")
        if fcntl is not None:
            try:
                fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                self._lock.close()
                if not isinstance(error, BlockingIOError | PermissionError):
                    raise
                msg = f"{folder}: another run is at work there"
                raise click.UsageError(msg) from error
        self._manifest: Final = dict([_MADE_BY]) | manifest
        self.state = State()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.close()

    @classmethod
    def hold_a_run(cls, folder: Path) -> bool:
        """Whether there is a run in the folder that did not end.

        Raises:
            click.UsageError: if the folder holds something else.
        """
        if not folder.exists():
            return False
        with suppress(OSError, ValueError, KeyError, TypeError):
            if json.loads((folder / _MANIFEST).read_bytes())[_MADE_BY[0]] == _MADE_BY[1]:
                return True
        if not folder.is_dir() or {file.name for file in folder.iterdir()} - {_LOCK, f"{_MANIFEST}.new"}:
            msg = f"{folder} is there and is not of wireparse's making"
            raise click.UsageError(msg)
        return False

    def begin(self) -> None:
        """Forget what an earlier run has done."""
        self._empty()
        _replace(self.folder / _MANIFEST, self._manifest)

    def resume(self) -> None:
        """Take up what an earlier run has done.

        Raises:
            click.UsageError: if it was another one; the message says in what.
        """
        old = json.loads((self.folder / _MANIFEST).read_bytes())
        other = [key for key in {**old, **self._manifest} if old.get(key) != self._manifest.get(key)]
        if other:
            msg = f"{self.folder} holds another run, with other {' and other '.join(other)}; --restart begins anew"
            raise click.UsageError(msg)
        file = self.folder / _STATE
        self.state = State(**json.loads(file.read_bytes())) if file.exists() else State()

    def keep(self, state: State) -> None:
        """Write down how far the run has come."""
        _replace(self.folder / _STATE, asdict(state))
        self.state = state

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        self._empty()
        self._lock.close()
        (self.folder / _LOCK).unlink()
        self.folder.rmdir()

    def _empty(self) -> None:
        """Remove all but the lock: the state before what it tells of, and last the manifest, which says whose all that is."""
        for file in sorted(self.folder.iterdir(), key=lambda file: (file.name == _MANIFEST, file.name != _STATE)):
            if file.name != _LOCK:
                file.unlink()


def _replace(file: Path, value: object) -> None:
    new = file.with_name(f"{file.name}.new")
    with new.open("w", encoding="utf-8") as stream:
        json.dump(value, stream, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(file)
