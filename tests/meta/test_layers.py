"""A layer imports only from those below it: the contract stands in pyproject.toml."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir=None, no_cache=True))"


def test_the_layers_hold(root: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LINT], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_has_a_layer(root: Path) -> None:
    contract = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"][0]
    assert (contract["type"], contract["exhaustive"], contract["containers"]) == ("layers", True, ["wireparse"])


@pytest.mark.parametrize("package", ["cli", "testing"])
def test_strangers_use_public_names_only(root: Path, package: str) -> None:
    private = [
        f"{path.name}:{node.lineno}: {node.module}"
        for path in sorted((root / "src" / "wireparse" / package).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.level >= 2 or (node.module or "").startswith("wireparse"))
        and any(part.startswith("_") for part in (node.module or "").split("."))
    ]
    assert private == []
