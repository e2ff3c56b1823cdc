"""The commands: what each takes, and which function of the library it calls."""

import json
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.resources import files
from io import TextIOWrapper, UnsupportedOperation
from typing import Any, TypeVar
from warnings import catch_warnings

import click
from attrs import evolve

import wireparse
from wireparse.errors import WireparseError
from wireparse.records import Article, QuoteKind
from wireparse.render import to_html

from ._batch import Options, run_batch
from ._layout import make_console
from ._quotes import show_quotes, write_quotes
from ._read import file_names, read_date, read_text, write_text
from ._scaffold import write_package
from ._view import show_formats, show_story

_Command = TypeVar("_Command", bound=Callable[..., object])

DEMO = "demo.txt"
"""A page made up for the project, as a program that scrapes pages would give it."""


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wireparse")
@click.pass_context
def _wireparse(context: click.Context) -> None:
    """Read raw wire-service news text: who said what, where, when, and whose picture it is."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def _how_to_read(command: _Command) -> _Command:
    """The options that say how a text is to be read."""
    options = (
        click.option("--format", "-f", "name", metavar="NAME", help="Read it as this format; see `wireparse formats`."),
        click.option("--published", metavar="DATE", help="The day it was published, 2031-03-05, for dates such as Monday."),
        click.option("--encoding", default="utf-8", show_default=True, help="How the file's bytes are to be decoded."),
    )
    for option in reversed(options):
        command = option(command)
    return command


_files = click.argument("names", metavar="FILE...", nargs=-1, required=True)
_explained = click.option("--explain", is_flag=True, help="List below the story by which rule each quotation has its speaker.")
_as_page = click.option("--html", "page", metavar="OUT", help="Write all of it to OUT, a page for a browser; - prints it.")


def _article(file: str, name: str | None, published: str | None, encoding: str) -> Article:
    return wireparse.parse(read_text(file, encoding), format=name, published=read_date(published))


@_wireparse.command()
@click.argument("file")
@_how_to_read
@click.option("--full", is_flag=True, help="Show all that the page holds besides the story, however long.")
@_explained
@_as_page
def show(  # noqa: PLR0913 - one a option
    file: str,
    name: str | None,
    published: str | None,
    encoding: str,
    *,
    full: bool,
    explain: bool,
    page: str | None,
) -> None:
    """Show a story as a person wants to look at it.  FILE may be - for standard input."""
    _show(_article(file, name, published, encoding), full=full, explain=explain, page=page)


def _show(article: Article, *, full: bool, explain: bool, page: str | None) -> None:
    if page is None:
        show_story(make_console(), article, full=full, explain=explain)
    else:
        write_text(page, to_html(article))


@_wireparse.command()
@_files
@_how_to_read
@click.option("--json", "layout", flag_value="json", help="Indented JSON; an array for several files.")
@click.option("--jsonl", "layout", flag_value="jsonl", help="JSON, one article a line; so by default for several files.")
def parse(names: tuple[str, ...], name: str | None, published: str | None, encoding: str, layout: str | None) -> None:
    """Print the records as JSON.  FILE may be - for standard input."""
    records = (wireparse.to_dict(_article(file, name, published, encoding)) for file in names)
    several = len(names) > 1
    if (layout or ("jsonl" if several else "json")) == "jsonl":
        _print_lines(records)
    else:
        click.echo(_json(list(records) if several else next(records), indent=2))


def _print_lines(records: Iterator[dict[str, object]]) -> None:
    for record in records:
        click.echo(_json(record, indent=None))


def _json(value: object, indent: int | None) -> str:
    unicode = sys.stdout.encoding.lower().startswith("utf")
    return json.dumps(value, ensure_ascii=not unicode, indent=indent)


@_wireparse.command()
@_files
@_how_to_read
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in QuoteKind]),
    multiple=True,
    help="Only those; may be given several times.",
)
@click.option("--csv", is_flag=True, help="Print it as CSV, for a spreadsheet.")
def quotes(  # noqa: PLR0913 - one a option
    names: tuple[str, ...],
    name: str | None,
    published: str | None,
    encoding: str,
    *,
    kinds: tuple[str, ...],
    csv: bool,
) -> None:
    """Print a table of who said what.

    FILE may be - for standard input, or a folder of texts (.txt).  Of the kinds, direct is a whole utterance between quotation
    marks, partial some quoted words in the reporter's sentence, indirect what is reported without marks.
    """
    read = ((file, _of_kinds(_article(file, name, published, encoding), kinds)) for file in file_names(names))
    if csv:
        write_quotes(sys.stdout, read)
    else:
        show_quotes(make_console(), read)


def _of_kinds(article: Article, kinds: tuple[str, ...]) -> Article:
    return evolve(article, quotes=tuple(quote for quote in article.quotes if not kinds or quote.kind.value in kinds))


@_wireparse.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option("--output", "-o", "out", metavar="OUT", required=True, help="A file: .jsonl, .jsonl.gz, .jsonl.zst or .parquet.")
@click.option("--text-column", metavar="NAME", default="text", show_default=True, help="Where the text stands in a row.")
@click.option("--published-column", metavar="NAME", help="Where the day of its publication stands; else --published.")
@click.option("--id-column", metavar="NAME", help="Where its name stands; else it is FILE:ROW.")
@_how_to_read
@click.option("--workers", "-j", type=click.IntRange(min=1), help="How many processes work; so many as there are processors.")
@click.option("--resume", is_flag=True, help="Go on with a run that did not end.")
@click.option("--restart", is_flag=True, help="Begin a run that did not end anew.")
@click.option("--force", is_flag=True, help="Replace OUT if it is there.")
def batch(**options: Any) -> int:  # noqa: ANN401 - one a option
    """Parse many texts into one file, with an error in place of what cannot be read.

    INPUT is a table (.jsonl, .csv, .parquet), a text (.txt), a folder of texts, or - for JSON lines on standard input;
    all but Parquet may be packed (.gz, .zst).

    The exit code is 0 if all rows were read, 1 if some have an error, 2 if something is to be mended, 130 after an interrupt.
    """
    return run_batch(Options(**options))


@_wireparse.command()
def formats() -> None:
    """List the formats that are installed."""
    show_formats(make_console(), wireparse.installed_formats())


@_wireparse.command()
@click.option("--raw", is_flag=True, help="Print the page as it was scraped, to try the other commands on.")
@click.option("--full", is_flag=True, help="Show all that the page holds besides the story.")
@_explained
@_as_page
def demo(*, raw: bool, full: bool, explain: bool, page: str | None) -> None:
    """Show a page that comes with the package."""
    text = (files(__package__) / DEMO).read_bytes().decode()
    if raw:
        click.echo(text, nl=False)
    else:
        _show(wireparse.parse(text), full=full, explain=explain, page=page)


@_wireparse.command("new-format")
@click.argument("name")
@click.option("--into", metavar="FOLDER", default=".", help="Where the package's folder is made, if not here.")
def new_format(name: str, into: str) -> None:
    """Write a package that brings a format of your own.

    It can be installed and has tests that pass, to begin with.  NAME is how the format is asked for, such as tuva-gazette.
    """
    folder, written = write_package(name, into)
    click.echo("\n".join([f"{folder} has now:", *(f"  {path}" for path in written)]))
    click.echo("Next, in that folder:\n  pip install -e '.[test]'\n  python -m pytest")


def run(arguments: list[str] | None) -> int:
    """Run one command; what is wrong with its input or output is one line on standard error and exit code 2."""
    if sys.stdout is None:
        return _complain("standard output is closed")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a lone surrogate cannot be printed
    try:
        with catch_warnings():
            warnings.showwarning = _warn
            code = _wireparse.main(arguments, prog_name="wireparse", standalone_mode=False)
        sys.stdout.flush()
    except (click.ClickException, WireparseError) as error:
        return _complain(error.format_message() if isinstance(error, click.ClickException) else str(error))
    except BrokenPipeError:  # whoever read it has seen enough
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        return _complain(f"standard output: {error.strerror or error}")
    except click.Abort:
        return 130
    return code or 0


def _warn(message: Warning | str, *_: Any, **__: Any) -> None:  # noqa: ANN401 - where it was raised
    """Tell of a plugin that was skipped, without the line of the library where that was noticed."""
    _complain(str(message))


def _complain(message: str) -> int:
    """Say in one line what is wrong, if anybody can hear it."""
    with suppress(OSError):
        click.echo(f"wireparse: {' '.join(message.split())}", err=True)
    return 2


def _drop_output() -> None:
    """Send what is still to be written to nowhere, or the interpreter would fail on it at its end."""
    with suppress(UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
