"""Many texts: in order, lazily, over one process or several."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from operator import attrgetter
from typing import Final, TypeVar

from attrs import fields, frozen, has

from . import records
from ._parse import parse
from ._plugins import installed_formats
from .grammar import Format, Formats
from .records import Article

_Record = TypeVar("_Record")


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
    return parse_each(((text, published) for text in texts), format=format, formats=formats, workers=workers)


Dated = tuple[str, date | None]
"""A text and the day of its publication, if that is known."""


def parse_each(
    texts: Iterable[Dated],
    *,
    format: str | Format | None = None,  # noqa: A002 - as for `parse`
    formats: Formats | None = None,
    workers: int = 1,
) -> Iterator[Article]:
    """Parse many texts as `parse_many` does, each with a day of its own."""
    if workers < 1:
        msg = f"workers must be 1 or more, not {workers}"
        raise ValueError(msg)
    job = _Job(format, formats if formats is not None else installed_formats())
    return map(job.one, texts) if workers == 1 else _in_processes(iter(texts), job, workers)


@frozen
class _Job:
    """How every text is parsed; sent to the workers once."""

    format: str | Format | None
    formats: Formats

    def one(self, dated: Dated) -> Article:
        text, published = dated
        return parse(text, format=self.format, published=published, formats=self.formats)


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
    gc.freeze()  # what the caller's process holds is not looked through in the worker, and so not copied
    _send_in_short()


def _work(batch: list[Dated]) -> bytes:
    from multiprocessing.reduction import ForkingPickler  # noqa: PLC0415 - slow to import, and most never need it

    assert _job is not None  # noqa: S101 - the pool calls `_start` first
    return bytes(ForkingPickler.dumps(list(map(_job.one, batch))))


def _in_processes(texts: Iterator[Dated], job: _Job, workers: int) -> Iterator[Article]:
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - slow to import, and most never need it

    with ProcessPoolExecutor(workers, initializer=_start, initargs=(job,)) as pool:
        waiting: deque[Future[bytes]] = deque()
        try:
            for batch in _batches(texts):
                waiting.append(pool.submit(_work, batch))
                while waiting and (len(waiting) >= workers * _AHEAD or waiting[0].done()):
                    yield from _received(waiting.popleft().result())
            while waiting:
                yield from _received(waiting.popleft().result())
        finally:
            for future in waiting:
                future.cancel()


def _batches(texts: Iterator[Dated]) -> Iterator[list[Dated]]:
    batch: list[Dated] = []
    length = 0
    for text, published in texts:
        batch.append((text, published))
        length += _length(text)
        if len(batch) == _BATCH or length >= _LENGTH:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def _length(text: object) -> int:
    """Return the length of a text; `parse` says what is wrong with anything else."""
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
