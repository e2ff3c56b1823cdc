"""What is wrong with a document, by the tables of the published vocabularies."""

import re
import runpy
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import jsonschema
import pytest

TABLES = runpy.run_path(str(Path(__file__).parent / "vocabularies.py"))
PARENTS, PROPERTIES = TABLES["PARENTS"], TABLES["PROPERTIES"]
NINJS = jsonschema.Draft202012Validator(TABLES["NINJS"])
DAY = r"\d{4}-\d\d-\d\d"
LOOKS = {
    "Text": lambda value: isinstance(value, str),
    "URL": lambda value: isinstance(value, str) and ":" in value,
    "Date": lambda value: isinstance(value, str) and re.fullmatch(DAY, value),
    "DateTime": lambda value: isinstance(value, str) and re.fullmatch(DAY + r"T\d\d:\d\d:\d\dZ", value),
    "Integer": lambda value: type(value) is int,
    "Number": lambda value: type(value) in {int, float},
    "Boolean": lambda value: isinstance(value, bool),
}


@pytest.fixture(scope="session")
def ninjs_faults() -> Callable[[object], list[str]]:
    """A function that says what in a document is not as ninjs has it."""
    return lambda document: [f"{fault.json_path}: {fault.message}" for fault in NINJS.iter_errors(document)]


@pytest.fixture(scope="session")
def schema_org_faults() -> Callable[[Mapping[str, object]], list[str]]:
    """A function that says what in a JSON-LD document is not as schema.org has it."""
    return lambda document: [
        *([] if document.get("@context") == "https://schema.org" else ["no context"]),
        *_faults({key: value for key, value in document.items() if key != "@context"}, ("NewsArticle",), "$"),
    ]


@pytest.fixture(scope="session")
def empty() -> Callable[[object], list[str]]:
    """A function that gives the places of a document at which a value is empty."""
    return lambda document: [*_empty(document, "$")]


def _faults(node: Mapping[str, object], expected: tuple[str, ...], where: str) -> Iterator[str]:
    """A node without a type is one of any of those that are expected: what it is is not known."""
    kinds = [str(node["@type"])] if "@type" in node else [*expected]
    if "@type" in node and not any(name in expected for name in _line(kinds[0])):
        yield f"{where}: {kinds[0]} is none of {expected}"
    allowed = [_allowed(kind) for kind in kinds]
    for name, value in node.items():
        if name != "@type":
            types = {kind for known in allowed for kind in known.get(name, "").split()}
            yield from _value_faults(value, types, f"{where}.{name}")


def _value_faults(value: object, types: set[str], where: str) -> Iterator[str]:
    if not types:
        yield f"{where}: no such property"
    elif isinstance(value, list):
        for k, item in enumerate(value):
            yield from _value_faults(item, types, f"{where}[{k}]")
    elif isinstance(value, Mapping):
        yield from _faults(value, tuple(sorted(types)), where)
    elif not any(LOOKS[kind](value) for kind in types if kind in LOOKS):
        yield f"{where}: {value!r} is none of {sorted(types)}"


def _line(kind: str) -> Iterator[str]:
    """A type and its parents."""
    while kind:
        yield kind
        kind = PARENTS.get(kind, "")


def _allowed(kind: str) -> dict[str, str]:
    return {name: types for each in _line(kind) for name, types in PROPERTIES.get(each, {}).items()}


def _empty(value: object, where: str) -> Iterator[str]:
    if value is None or value in ("", [], {}):
        yield where
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _empty(inner, f"{where}.{name}")
    elif isinstance(value, list):
        for k, inner in enumerate(value):
            yield from _empty(inner, f"{where}[{k}]")
