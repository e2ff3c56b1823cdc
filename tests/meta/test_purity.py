"""The library is pure: its syntax trees hold nothing that reads or writes the world outside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "wireparse"

BATCH = tuple(f"cli/_batch{part}.py" for part in ("", "_inputs", "_open", "_parts", "_progress", "_read", "_write"))
"""A batch reads and writes files."""

MODULES = {
    # what may not be imported: where it may be all the same
    "re": ("_regex.py",),
    "regex": ("_regex.py",),
    "importlib.metadata": ("_plugins.py", "cli/_batch.py"),
    "importlib.resources": ("cli/",),
    "os": ("_plugins.py", "cli/"),
    "sys": ("__main__.py", "cli/"),
    "codecs": ("cli/",),
    "io": ("cli/",),
    "pathlib": ("cli/_read.py", "cli/_scaffold.py", *BATCH),
    "glob": (),
    "shutil": (),
    "tempfile": (),
    "subprocess": (),
    "socket": (),
    "urllib": (),
    "http": (),
    "ssl": (),
    "threading": ("_many.py",),
    "time": ("_patterns.py", "testing/_growth.py"),
    "calendar": (),
    "locale": (),
    "gettext": (),
    "zoneinfo": (),
    "random": (),
    "secrets": (),
    "uuid": ("interop/ninjs.py",),
    "logging": (),
    "dateutil.parser": (),
    "click": ("cli/",),
    "rich": ("cli/",),
    "hypothesis": ("testing/",),
    "pyarrow": ("interop/arrow.py", "cli/_batch_write.py"),
}

CALLS = {
    # what may not be called, by its last name: where it may be all the same
    "open": ("cli/",),
    "print": ("cli/",),
    "input": (),
    "eval": (),
    "exec": (),
    "__import__": (),
    "now": (),
    "utcnow": (),
    "today": (),
    "tzlocal": (),
    "getenv": (),
    "splitlines": (),
    "uuid1": (),
    "uuid4": (),
}

ATTRIBUTES = {"environ": ("_plugins.py",)}


def _files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def _allowed(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or (place.endswith("/") and name.startswith(place)) for place in places)


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.lineno, str(node.module)
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _uses(tree: ast.AST) -> Iterator[tuple[int, str, dict[str, tuple[str, ...]]]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield node.lineno, node.func.id if isinstance(node.func, ast.Name) else node.func.attr, CALLS
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr, ATTRIBUTES


def impurities(name: str, text: str) -> list[str]:
    """What the source text of the file called `name` does that a pure library does not."""
    tree = ast.parse(text)
    found = [
        f"{name}:{line}: imports {module}"
        for line, module in _imports(tree)
        for banned, places in MODULES.items()
        if (module == banned or module.startswith(f"{banned}.")) and not _allowed(name, places)
    ]
    found += [
        f"{name}:{line}: uses {use}" for line, use, table in _uses(tree) if use in table and not _allowed(name, table[use])
    ]
    return sorted(set(found))


def test_there_is_something_to_look_at() -> None:
    assert {"records.py", "grammar.py", "_regex.py"} <= {path.name for path in _files()}


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_module_is_pure(path: Path) -> None:
    assert impurities(path.relative_to(SOURCE).as_posix(), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("_parse.py", "import re"),
        ("_parse.py", "import regex"),
        ("_parse.py", "from regex import compile"),
        ("_parse.py", "from os import environ"),
        ("_parse.py", "import os.path"),
        ("_parse.py", "from importlib import metadata"),
        ("_parse.py", "from importlib.metadata import entry_points"),
        ("extract/dates.py", "from dateutil import parser"),
        ("extract/dates.py", "from datetime import datetime\ndatetime.now()"),
        ("extract/dates.py", "from datetime import date\nlimit = date.today()"),
        ("extract/cli.py", "open('x')"),
        ("formats/cna.py", "print('x')"),
        ("_lines.py", "'a'.splitlines()"),
        ("records.py", "def f():\n    import logging"),
        ("cli/_view.py", "import time"),
        ("cli/_quotes.py", "from pathlib import Path"),
        ("_parse.py", "from uuid import uuid5"),
        ("interop/ninjs.py", "from uuid import uuid4\nuuid4()"),
        ("interop/frames.py", "import pyarrow as pa"),
    ],
)
def test_what_is_not_pure_is_found(name: str, text: str) -> None:
    assert impurities(name, text) != []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("_regex.py", "import regex"),
        ("_plugins.py", "import os\nfrom importlib.metadata import entry_points\nos.environ.get('X')"),
        ("cli/_read.py", "with open('x') as f: pass"),
        ("cli/_scaffold.py", "from pathlib import Path"),
        ("extract/dates.py", "from dateutil.relativedelta import relativedelta"),
        ("records.py", "reopen('x')\nfrom datetime import date"),
        ("_parse.py", "from .formats import re"),
    ],
)
def test_what_is_pure_passes(name: str, text: str) -> None:
    assert impurities(name, text) == []
