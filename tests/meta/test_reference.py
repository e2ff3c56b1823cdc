"""The reference has every public name: as written here, and again, as built, when the site is."""

import ast
import importlib
import inspect
import pkgutil
import re
from enum import Enum
from itertools import pairwise
from pathlib import Path
from textwrap import dedent

import pytest

import wireparse
from wireparse.testing import credit_lines
from wireparse.testing._credit_forms import FAMILIES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
REFERENCE = "".join(page.read_text(encoding="utf-8") for page in sorted((DOCS / "api").glob("*.md")))
MODULES = re.findall(r"^\.\. automodule:: ([\w.]+)", REFERENCE, re.MULTILINE)
BY_HAND = {
    *re.findall(r"^\.\. autodata:: ([\w.]+)", REFERENCE, re.MULTILINE),
    *(
        f"{module}.{name}"
        for name, module in re.findall(r"^\.\. py:(?:class|data):: (\w+)\n   :module: (\S+)$", REFERENCE, re.MULTILINE)
    ),
}
# Not for programs that use the library: the command is a page of its own, formats are asked for by name, most facts are for the readers.
NOT_LISTED = re.compile(r"wireparse\.(?:cli|formats|data(?!\.(?:agencies|explanations)$)|extract\.\w+|interop\.dicts)\b|.*[.]_")


def public_modules() -> list[str]:
    found = [wireparse.__name__, *(module.name for module in pkgutil.walk_packages(wireparse.__path__, "wireparse."))]
    return sorted(name for name in found if not NOT_LISTED.match(name))


def is_told(module: str, name: str) -> bool:
    """Whether autodoc has words for a name: a docstring of its own, or below it in the module; else it is told by hand."""
    obj = getattr(importlib.import_module(module), name)
    if inspect.isclass(obj) or inspect.isroutine(obj):
        return bool(inspect.getdoc(obj))
    return name in _told_below(ast.parse(inspect.getsource(importlib.import_module(module))).body)


def _told_below(body: list[ast.stmt]) -> set[str]:
    """The names that are set with words below them."""
    targets = [
        getattr(node, "targets", [getattr(node, "target", None)])[0] for node, behind in pairwise(body) if _is_text(behind)
    ]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def test_every_public_module_is_in_the_reference() -> None:
    assert sorted(name for name in MODULES if "._" not in name) == public_modules()


@pytest.mark.parametrize("module", public_modules())
def test_every_public_name_is_in_the_reference(module: str) -> None:
    names = getattr(importlib.import_module(module), "__all__", ())
    assert [name for name in names if f"{module}.{name}" not in BY_HAND and not is_told(module, name)] == []


@pytest.mark.parametrize("module", public_modules())
def test_every_field_of_a_record_and_member_of_an_enum_has_words(module: str) -> None:
    public = importlib.import_module(module)
    untold = {}
    for kind in (obj for name in getattr(public, "__all__", ()) if inspect.isclass(obj := getattr(public, name))):
        (definition,) = ast.parse(dedent(inspect.getsource(kind))).body
        names = (
            [*kind.__members__] if issubclass(kind, Enum) else [field.name for field in getattr(kind, "__attrs_attrs__", ())]
        )
        told = _told_below(definition.body)
        untold[kind.__name__] = [name for name in names if not name.startswith("_") and name not in told]
    assert {name: names for name, names in untold.items() if names} == {}


def test_the_families_of_credits_are_those_that_are_drawn() -> None:
    (told,) = re.findall(r"family: (.*?); all of them", inspect.getdoc(credit_lines) or "", re.DOTALL)
    assert re.findall(r'``"([\w-]+)"``', told) == list(FAMILIES)


def test_what_is_told_by_hand_exists() -> None:
    parted = [name.rpartition(".") for name in BY_HAND]
    assert [name for module, _, name in parted if not hasattr(importlib.import_module(module), name)] == []
