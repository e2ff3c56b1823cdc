"""The reference has every public name: as written here, and again, as built, when the site is."""

import ast
import importlib
import inspect
import pkgutil
import re
from itertools import pairwise
from pathlib import Path

import pytest

import wireparse

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
REFERENCE = "".join(page.read_text(encoding="utf-8") for page in sorted((DOCS / "api").glob("*.md")))
MODULES = re.findall(r"^\.\. automodule:: ([\w.]+)", REFERENCE, re.MULTILINE)
BY_HAND = {
    *re.findall(r"^\.\. autodata:: ([\w.]+)", REFERENCE, re.MULTILINE),
    *(
        f"{module}.{name}"
        for name, module in re.findall(r"^\.\. py:class:: (\w+)\n   :module: (\S+)$", REFERENCE, re.MULTILINE)
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
    body = ast.parse(inspect.getsource(importlib.import_module(module))).body
    targets = [
        getattr(node, "targets", [getattr(node, "target", None)])[0] for node, behind in pairwise(body) if _is_text(behind)
    ]
    return name in {target.id for target in targets if isinstance(target, ast.Name)}


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def test_every_public_module_is_in_the_reference() -> None:
    assert sorted(name for name in MODULES if "._" not in name) == public_modules()


@pytest.mark.parametrize("module", public_modules())
def test_every_public_name_is_in_the_reference(module: str) -> None:
    names = getattr(importlib.import_module(module), "__all__", ())
    assert [name for name in names if f"{module}.{name}" not in BY_HAND and not is_told(module, name)] == []


def test_what_is_told_by_hand_exists() -> None:
    parted = [name.rpartition(".") for name in BY_HAND]
    assert [name for module, _, name in parted if not hasattr(importlib.import_module(module), name)] == []
