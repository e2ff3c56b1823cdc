"""Many texts: in order, lazily, over one process or several."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple, TypeVar

from attrs import fields, has

from . import records
from ._parse import parse
from ._plugins import installed_formats
from .grammar import Format, Formats
from .records import Article

_Given = TypeVar("_Given")
_Record = TypeVar("_Record")

Dated = tuple[str, date | None]
"""A text with the day of its own publication, if that is known."""


def parse_many(
    texts: Iterable[str | Dated],
    *,
    format: str | Format | None = None,  # noqa: A002 - the contract's name
    published: date | None = None,
    formats: Formats | None = None,
    workers: int = 1,
) -> Iterator[Article]:
    """Parse many texts, in order and lazily.

    Args:
        texts: the texts, or pairs of a text and its day of publication, as ``zip(texts, days)`` makes them; no more of them are
            read ahead than the workers can take.
        format: as for `parse`, for all of them.
        published: as for `parse`, for all that have no day of their own.
        formats: as for `parse`.
        workers: how many processes work; 1 stays in this one.

    Returns:
        An iterator over the article of each text.

    Raises:
        ValueError: if `workers` is less than 1.
        TypeError: as `parse` does, when the text's turn comes; also for a tuple that is no pair.
        UnknownFormatError: as `parse` does.
    """
    if workers < 1:
        msg = f"workers must be 1 or more, not {workers}"
        raise ValueError(msg)
    job = _Job(format, published, formats if formats is not None else installed_formats())
    return map(job.one, texts) if workers == 1 else _in_processes(iter(texts), job, workers)


class _Job(NamedTuple):
    """How every text is parsed; sent to the workers once."""

    format: str | Format | None
    published: date | None
    formats: Formats

    def one(self, given: str | Dated) -> Article:
        text, day = _pair(given) if isinstance(given, tuple) else (given, None)
        return parse(text, format=self.format, published=self.published if day is None else day, formats=self.formats)


def _pair(given: Dated) -> Dated:
    if len(given) != 2:  # noqa: PLR2004 - a text and a day
        msg = f"parse_many reads texts, or pairs of a text and its day, not a tuple of {len(given)}"
        raise TypeError(msg)
    return given


_BATCH: Final = 32
"""Texts that go to a worker at a time, at most."""

_LENGTH: Final = 32_768
"""Code points behind which no further text goes along: what a worker is sent takes it far longer to parse than to receive."""

_AHEAD: Final = 3
"""Batches that are read ahead for each worker."""

_job: _Job | None = None


def _start(job: _Job) -> None:
    global _job  # noqa: PLW0603 - a worker is told its job once, not with every batch
    _job = job
    _follow_the_caller()
    gc.freeze()  # what the caller's process holds is not looked through in the worker, and so not copied
    _send_in_short()


def _follow_the_caller() -> None:
    """Have this worker end with the process that it works for, however that ends, and leave an interrupt to it."""
    import signal  # noqa: PLC0415 - only workers need it
    from multiprocessing import connection, parent_process  # noqa: PLC0415 - as above
    from threading import Thread  # noqa: PLC0415 - as above

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def follow() -> None:
        caller = parent_process()
        if caller is not None:
            connection.wait([caller.sentinel])
            signal.raise_signal(signal.SIGTERM)

    Thread(target=follow, daemon=True).start()


def _work(batch: list[str | Dated]) -> bytes:
    from multiprocessing.reduction import ForkingPickler  # noqa: PLC0415 - slow to import, and most never need it

    assert _job is not None  # noqa: S101 - the pool calls `_start` first
    return bytes(ForkingPickler.dumps(list(map(_job.one, batch))))


def _in_processes(texts: Iterator[str | Dated], job: _Job, workers: int) -> Iterator[Article]:
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - slow to import, and most never need it

    pool = ProcessPoolExecutor(workers, initializer=_start, initargs=(job,))
    waiting: deque[Future[bytes]] = deque()
    try:
        for batch in _batches(texts):
            waiting.append(pool.submit(_work, batch))
            while waiting and (len(waiting) >= workers * _AHEAD or waiting[0].done()):
                yield from _received(waiting.popleft().result())
        while waiting:
            yield from _received(waiting.popleft().result())
    finally:
        pool.shutdown(cancel_futures=True)


def _batches(texts: Iterator[_Given]) -> Iterator[list[_Given]]:
    batch: list[_Given] = []
    length = 0
    for text in texts:
        batch.append(text)
        length += _length(text)
        if len(batch) == _BATCH or length >= _LENGTH:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def _length(given: object) -> int:
    """Return the length of a text, with its day or without; `parse` says what is wrong with anything else."""
    text = given[0] if isinstance(given, tuple) and given else given
    return len(text) if isinstance(text, str) else 0


# --------------------------------------------------------------------------------------------------- the way back to the caller


def _received(sent: bytes) -> list[Article]:
    """Return the articles that a worker sent; the collector rests meanwhile, for all that is made here is kept."""
    from pickle import loads  # noqa: PLC0415 - as above

    rests = gc.isenabled()
    gc.disable()
    try:
        articles: list[Article] = loads(sent)  # noqa: S301 - from a worker of ours
    finally:
        if rests:
            gc.enable()
    return articles


def _send_in_short() -> None:
    """Have this worker send records by their fields' values: it takes half the time that attrs' own way does."""
    from multiprocessing.reduction import ForkingPickler  # noqa: PLC0415 - as above

    for record in _SETTERS:
        ForkingPickler.register(record, _sender(record))


def _sender(record: type[_Record]) -> Callable[[_Record], tuple[Callable[..., _Record], tuple[object, ...]]]:
    """Return what takes a record apart, into what makes it again and from what."""
    values = attrgetter(*(field.name for field in fields(record)))  # type: ignore[arg-type]
    if any(field.kw_only for field in fields(record)):  # type: ignore[arg-type]
        return lambda sent: (_made_again, (record, *values(sent)))
    return lambda sent: (record, values(sent))


def _made_again(record: type[_Record], *values: object) -> _Record:
    """Return the record whose fields have these values."""
    made = object.__new__(record)
    for set_field, value in zip(_SETTERS[record], values, strict=True):
        set_field(made, value)
    return made


def _setters(record: type) -> tuple[Callable[[object, object], None], ...]:
    """Return what sets each field of a record, frozen as it is."""
    return tuple(vars(record)[field.name].__set__ for field in fields(record))


_SETTERS: Final[Mapping[type, tuple[Callable[[object, object], None], ...]]] = {
    record: _setters(record) for name in records.__all__ if has(record := getattr(records, name))
}
