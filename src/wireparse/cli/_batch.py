"""The command ``batch``: many texts in, one file out, whatever comes between."""

import os
import signal
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager, suppress
from importlib.metadata import entry_points, version
from itertools import islice, tee
from pathlib import Path
from typing import Any, Final

import click
from attrs import asdict, evolve, frozen

import wireparse

from ._batch_inputs import STDIN, Input, find_input
from ._batch_parts import Parts, State
from ._batch_progress import told
from ._batch_read import How, Row, check_columns, read_rows
from ._batch_write import Result, Writer, find_writer
from ._read import decode, read_date


@frozen(kw_only=True)
class Options:
    """What the command was told."""

    inputs: tuple[str, ...]
    out: str
    text_column: str
    published_column: str | None
    id_column: str | None
    name: str | None
    published: str | None
    encoding: str
    workers: int | None
    resume: bool
    restart: bool
    force: bool


def run_batch(options: Options) -> int:
    """Parse all rows of the inputs, and return the exit code: 0, or 1 if there are rows with errors.

    Raises:
        click.ClickException: if nothing can be done, or no more; the message is one line.
        KeyboardInterrupt: if it is interrupted, or told to end.
    """
    out = Path(os.path.realpath(options.out)) if os.path.islink(options.out) else Path(options.out)  # noqa: PTH114 - of any name
    folder = out.parent / f"{out.name}.parts"
    try:
        before, done = _run(options, out, folder)
    except OSError as error:
        msg = f"{error.filename or folder}: {error.strerror or error}"
        raise click.ClickException(msg) from error
    click.echo(_summary(before, done, options.out), err=True)
    return 1 if done.errors else 0


def _run(options: Options, out: Path, folder: Path) -> tuple[int, State]:
    """Return how many rows were done before, and what is done now."""
    how = How(options.text_column, options.published_column, options.id_column, options.encoding)
    inputs = _inputs(options, how)
    writer = find_writer(out, folder)
    begun = Parts.hold_a_run(folder)
    _check_out(out, folder, options, begun=begun)
    with _ended_by_signals(), Parts(folder, _manifest(options, inputs, writer)) as parts, _explained(parts):
        parts.resume() if begun and options.resume else parts.begin()
        before = parts.state.rows
        _do_the_rest(parts, writer, inputs, how, options)
        _give_it_its_name(parts, writer, out)
        return before, parts.state


# ------------------------------------------------------------------------------------------------------------ before it begins


def _inputs(options: Options, how: How) -> list[Input]:
    if STDIN in options.inputs and (options.resume or options.inputs.count(STDIN) > 1):
        msg = "-: standard input can be read once; put it into a file first"
        raise click.UsageError(msg)
    if options.resume and options.restart:
        msg = "--resume goes on and --restart begins anew; give one of them"
        raise click.UsageError(msg)
    with suppress(ValueError):
        decode(b"a", how.encoding)
    read_date(options.published)
    wireparse.installed_formats()[options.name or "plain"]
    inputs = [find_input(name) for name in options.inputs]
    for given in inputs:
        check_columns(given, how)
    return inputs


def _check_out(out: Path, folder: Path, options: Options, *, begun: bool) -> None:
    if out.is_dir() or not out.parent.is_dir():
        msg = f"{options.out}: {'it is a folder' if out.is_dir() else 'there is no such folder'}"
        raise click.UsageError(msg)
    if out.exists() and any(name != STDIN and out.samefile(name) for name in options.inputs):
        msg = f"{options.out} is an input and cannot be the output too"
        raise click.UsageError(msg)
    if begun and not (options.resume or options.restart):
        msg = f"{folder} holds a run that did not end; --resume goes on with it, --restart begins anew"
        raise click.UsageError(msg)
    if out.exists() and not options.force and not (begun and options.resume):
        msg = f"{options.out} is there already; --force replaces it"
        raise click.UsageError(msg)


def _manifest(options: Options, inputs: Iterable[Input], writer: Writer) -> dict[str, Any]:
    """What has to be the same for a run to go on with what another has done."""
    return {
        "inputs": [asdict(given) for given in inputs],
        "text column": options.text_column,
        "published column": options.published_column,
        "id column": options.id_column,
        "format": options.name,
        "published": options.published,
        "encoding": options.encoding,
        "output": writer.made_by,
        "version of wireparse": version("wireparse"),
        "installed formats": list(wireparse.installed_formats().names),
        "versions of plugins": _plugins(),
    }


def _plugins() -> list[str]:
    """The distributions that bring formats, each with its version; none where they are switched off or bring nothing."""
    points = entry_points(group="wireparse.formats") if wireparse.installed_formats() != wireparse.BUILTIN else ()
    return sorted({f"{point.dist.name} {point.dist.version}" for point in points if point.dist is not None})


# --------------------------------------------------------------------------------------------------------------------- the run

_ROWS, _LENGTH = 500, 2_000_000
"""A chunk of the output holds so many rows, or those before so many characters are reached: what an end in between costs."""


def _do_the_rest(parts: Parts, writer: Writer, inputs: list[Input], how: How, options: Options) -> None:
    """Parse the rows that are not done yet, and keep them."""
    if parts.state.whole:
        return
    before = parts.state.rows
    rows = islice(read_rows(inputs, how), before, None)
    size = 0 if STDIN in options.inputs else sum(given.size for given in inputs)
    with told(size, before) as tell, closing(_results(rows, writer, options)) as results:
        for chunk in _chunks(map(tell, results)):
            state, errors = parts.state, sum(result.error is not None for result in chunk)
            kept = writer.add(state.kept, chunk)
            parts.keep(evolve(state, rows=state.rows + len(chunk), errors=state.errors + errors, kept=kept))


def _results(rows: Iterator[Row], writer: Writer, options: Options) -> Generator[Result]:
    """Yield what becomes of each row; one without a text goes to the workers like others, so that they cannot run far ahead."""
    ours, theirs = tee(rows)
    articles = wireparse.parse_many(
        ((row.text, row.published) for row in theirs),
        format=options.name,
        published=read_date(options.published),
        workers=options.workers or _processors(),
    )
    for row in ours:
        article = next(articles)
        error = row.error or writer.refusal(article)
        yield Result(row, article if error is None else None, error)


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chunks(results: Iterable[Result]) -> Iterator[list[Result]]:
    chunk: list[Result] = []
    length = 0
    for result in results:
        chunk.append(result)
        length += len(result.row.text)
        if len(chunk) == _ROWS or length >= _LENGTH:
            yield chunk
            chunk, length = [], 0
    if chunk:
        yield chunk


def _give_it_its_name(parts: Parts, writer: Writer, out: Path) -> None:
    if not parts.state.whole:
        writer.finish(parts.state.kept)
        parts.keep(evolve(parts.state, whole=True))
    if writer.target.exists() or not out.exists():
        writer.target.replace(out)
    parts.remove()


# ------------------------------------------------------------------------------------------------------------ how it may end

_GOES_ON: Final = "the same command with --resume goes on"


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Have a request to end do what an interrupt does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _explained(parts: Parts) -> Iterator[None]:
    """Say what ended the run, and how it goes on."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo(f"wireparse: interrupted; {_rows(parts.state.rows)} of the output are kept, {_GOES_ON}", err=True)
        raise
    except Exception as error:
        msg = _reason(error, parts.folder)
        if msg is None:
            raise
        raise click.ClickException(msg) from error


def _reason(error: Exception, folder: Path) -> str | None:
    notes = getattr(error, "__notes__", [])
    if notes:
        return f"{type(error).__name__}: {error}; {'; '.join(notes)}"  # of a plugin
    if isinstance(error, BrokenProcessPool):
        return f"a worker ended suddenly, as happens where memory is short; {_GOES_ON}"
    if isinstance(error, FileNotFoundError) and Path(str(error.filename)).parent == folder:
        return f"{error.filename}: it is gone; --restart begins anew"
    return None


def _summary(before: int, done: State, out: str) -> str:
    earlier = f", {before:,} of them from before" if before else ""
    return f"wireparse: {_rows(done.rows)} in {out}{earlier}; {done.errors:,} with an error"


def _rows(count: int) -> str:
    return f"{count:,} row{'s' * (count != 1)}"
