"""A package with one format to begin with, written from the templates beside this module."""

from importlib.resources import files
from pathlib import Path
from string import Template

import click

from wireparse import BUILTIN
from wireparse.grammar import Format

_FILES = {
    # where a file is written: the template of what is in it
    "pyproject.toml": "pyproject.toml.tmpl",
    "README.md": "README.md.tmpl",
    ".gitignore": "gitignore.tmpl",
    "src/$module/__init__.py": "format.py.tmpl",
    "src/$module/py.typed": "py.typed.tmpl",
    "tests/test_format.py": "test_format.py.tmpl",
    "tests/samples/page.txt": "page.txt.tmpl",
    "tests/samples/page.json": "page.json.tmpl",
    "tests/samples/short.txt": "short.txt.tmpl",
    "tests/samples/short.json": "short.json.tmpl",
}


def write_package(name: str, into: str) -> tuple[Path, list[str]]:
    """Write a package that brings the format `name`; return its folder and the names of the files in it.

    Args:
        name: the format's name; it is also the end of the distribution's name.
        into: the folder in which the package's own is made.

    Raises:
        FormatDefinitionError: if no format can be called so.
        click.UsageError: if a built-in format is called so, or the folder is there already or cannot be made.
    """
    words = _words(name)
    folder = Path(into) / words["distribution"]
    texts = {_filled(path, words): _filled(_template(file), words) for path, file in _FILES.items()}
    try:
        folder.mkdir()
        for path, text in texts.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text.encode())
    except FileExistsError as error:
        msg = f"{folder} is there already and is left as it is"
        raise click.UsageError(msg) from error
    except OSError as error:
        msg = f"{folder}: {error.strerror or error}"
        raise click.UsageError(msg) from error
    return folder, list(texts)


def _words(name: str) -> dict[str, str]:
    """What stands in the templates for the names of the format."""
    title = " ".join(map(str.capitalize, name.split("-")))
    Format(name=name, title=title, spec="its own")  # checks the name
    if name in BUILTIN.names:
        msg = f"{name!r} is the name of a built-in format; give yours another"
        raise click.UsageError(msg)
    return {
        "name": name,
        "title": title,
        "pattern": title.replace(" ", r"\s"),
        "distribution": f"wireparse-{name}",
        "module": f"wireparse_{name.replace('-', '_')}",
    }


def _template(file: str) -> str:
    return (files(__package__) / "scaffold" / file).read_text(encoding="utf-8")


def _filled(template: str, words: dict[str, str]) -> str:
    return Template(template).substitute(words)
