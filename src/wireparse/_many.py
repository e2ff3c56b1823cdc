"""Many texts: in order, lazily, over one process or several."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from itertools import islice

from attrs import frozen

from ._parse import parse
from ._plugins import installed_formats
from .grammar import Format, Formats
from .records import Article


def parse_many(
    texts: Iterable[str],
    *,
    format: str | Format | None = None,  # noqa: A002 - the contract's name
    published: date | None = None,
    formats: Formats | None = None,
    workers: int = 1,
) -> Iterator[Article]:
    """Parse many texts, in order and lazily.

    Args:
        texts: the texts; no more of them are read ahead than the workers can take.
        format: as for `parse`, for all of them.
        published: as for `parse`, for all of them.
        formats: as for `parse`.
        workers: how many processes work; 1 stays in this one.

    Returns:
        An iterator over the article of each text.

    Raises:
        ValueError: if `workers` is less than 1.
        TypeError: as `parse` does, when the text's turn comes.
        UnknownFormatError: as `parse` does.
    """
    if workers < 1:
        msg = f"workers must be 1 or more, not {workers}"
        raise ValueError(msg)
    job = _Job(format, published, formats if formats is not None else installed_formats())
    return map(job.one, texts) if workers == 1 else _in_processes(iter(texts), job, workers)


@frozen
class _Job:
    """How every text is parsed; sent to the workers once."""

    format: str | Format | None
    published: date | None
    formats: Formats

    def one(self, text: str) -> Article:
        return parse(text, format=self.format, published=self.published, formats=self.formats)


_BATCH = 8
"""Texts that go to a worker at a time."""

_AHEAD = 3
"""Batches that are read ahead for each worker."""

_job: _Job | None = None


def _start(job: _Job) -> None:
    global _job  # noqa: PLW0603 - a worker is told its job once, not with every batch
    _job = job


def _work(batch: list[str]) -> list[Article]:
    assert _job is not None  # noqa: S101 - the pool calls `_start` first
    return list(map(_job.one, batch))


def _in_processes(texts: Iterator[str], job: _Job, workers: int) -> Iterator[Article]:
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(job,)) as pool:
        waiting: deque[Future[list[Article]]] = deque()
        try:
            while batch := list(islice(texts, _BATCH)):
                waiting.append(pool.submit(_work, batch))
                while waiting and (len(waiting) >= workers * _AHEAD or waiting[0].done()):
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
