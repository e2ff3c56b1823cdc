"""The words that cases are made with: some of every table of the library, and pieces of wire copy."""

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import islice

from attrs import fields, has

from wireparse import BUILTIN, data
from wireparse.testing._noise import FRAGMENTS

OF_EACH_TABLE = 40
LONGEST = 40


def words() -> tuple[str, ...]:
    """Words of all tables under ``wireparse.data``, some of each, the names in the formats' signatures, and pieces of wire copy."""
    modules = [import_module(module.name) for module in pkgutil.walk_packages(data.__path__, f"{data.__name__}.")]
    tables = [table for module in modules for name, table in vars(module).items() if name.lstrip("_").isupper()]
    some = [word for table in tables for word in _some(sorted(set(_strings(table))))]
    examples = [sign.example for fmt in BUILTIN for sign in fmt.signatures]
    return tuple(dict.fromkeys(word for word in (*FRAGMENTS, *examples, *some) if word))


def _some(row: list[str]) -> list[str]:
    return row[:: max(1, len(row) // OF_EACH_TABLE)]


def _strings(value: object) -> Iterator[str]:
    """All that is written in a table; a word with marks of patterns in it is as good as one without."""
    if isinstance(value, str):
        yield from (piece.strip() for piece in islice(value.replace("\n", "|").split("|"), 2000) if len(piece) <= LONGEST)
    elif isinstance(value, Mapping):
        yield from (text for pair in value.items() for inner in pair for text in _strings(inner))
    elif isinstance(value, tuple | list | frozenset | set):
        yield from (text for inner in value for text in _strings(inner))
    elif has(type(value)):
        yield from (text for f in fields(type(value)) for text in _strings(getattr(value, f.name)))


def dictionary() -> str:
    """The words as libFuzzer reads them, a quoted one a line."""
    coded = (word.encode("utf-8", "ignore") for word in words())
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in coded if 0 < len(word) <= 64)
