"""How far a batch has come, on a terminal: bytes of the inputs, rows, rows a second, time left."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from ._batch_write import Result

Tell = Callable[[Result], Result]
"""What is told of each row that is done, and hands it on."""

_PAUSE: Final = 0.1
"""Seconds between two looks of the bar."""


@contextmanager
def told(size: int, rows: int) -> Iterator[Tell]:
    """Show the progress, for a while, on standard error if that is a terminal.

    Args:
        size: how many bytes there are to read; 0 if that is not known.
        rows: how many rows an earlier run has done.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda result: result
        return
    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[rows]:,} rows, {task.fields[rate]:,.0f} a second"))
    # It is shown by hand: a thread of its own would be there when the workers are forked.
    with Progress(*columns, TimeRemainingColumn(), console=console, auto_refresh=False) as bar:
        yield _Bar(bar, size, rows).tell


class _Bar:
    def __init__(self, bar: Progress, size: int, rows: int) -> None:
        self._bar: Final = bar
        self._task: Final = bar.add_task("", total=size or None, start=False, rows=rows, rate=0.0)
        self._before: Final = rows
        self._rows = rows
        self._begun = self._shown = bar.get_time()

    def tell(self, result: Result) -> Result:
        if self._rows == self._before:
            self._bar.update(self._task, completed=result.row.at)
            self._bar.start_task(self._task)
        self._rows += 1
        now = self._bar.get_time()
        if now - self._shown >= _PAUSE:
            self._shown = now
            rate = (self._rows - self._before) / (now - self._begun)
            self._bar.update(self._task, completed=result.row.at, rows=self._rows, rate=rate, refresh=True)
        return result
