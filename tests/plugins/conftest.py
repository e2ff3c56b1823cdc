"""A fresh virtual environment with the library in it, as those have it who install plugins."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from attrs import frozen

PACKAGES = Path(__file__).parent / "packages"
"""A whole plugin for one outlet, and small ones, each broken in its own way."""

# The tests of a package run in the fresh environment, where it is installed.
collect_ignore_glob = ["packages/*"]

_OUTER = ("COV", "HYPOTHESIS_", "PYTEST_", "PYTHON", "VIRTUAL_ENV", "WIREPARSE_", "__PYVENV_LAUNCHER__")
"""How the names begin of the variables by which the outer run would reach into the fresh environment."""


@frozen
class Environment:
    """A virtual environment."""

    folder: Path

    @property
    def programs(self) -> Path:
        """Where its programs are."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    def _run(self, *command: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(_OUTER)}
        always = {"PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        env = kept | always | variables
        return subprocess.run(command, capture_output=True, check=False, cwd=cwd, encoding="utf-8", env=env)

    def run(
        self, program: str, *arguments: str | Path, code: int | None = 0, cwd: Path | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run one of its programs and return what came of it.

        Args:
            program: its name, such as ``wireparse``.
            arguments: what stands behind it.
            code: the exit code that it must have; ``None``: any.
            cwd: where it runs; if not given, where nothing can be imported by chance.
            variables: environment variables for it alone.
        """
        found = self._run(self.programs / program, *arguments, cwd=cwd or self.folder, **variables)
        assert code in {None, found.returncode}, f"{program}: exit code {found.returncode}\n{found.stdout}\n{found.stderr}"
        return found

    def python(self, program: str, *, code: int | None = 0, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the text of a program; every warning is shown."""
        return self.run("python", "-W", "always", "-c", program, code=code, **variables)

    def shell(self, commands: str, cwd: Path) -> str:
        """Run lines of a shell with its programs first on the path; nothing is downloaded.  Return all that they print."""
        variables = {
            "PATH": f"{self.programs}{os.pathsep}{os.environ['PATH']}",
            "PIP_NO_INDEX": "1",
            "PIP_NO_BUILD_ISOLATION": "0",
        }
        found = self._run("sh", "-c", commands, cwd=cwd, **variables)
        assert found.returncode == 0, f"{found.stdout}\n{found.stderr}"
        return found.stdout

    def pip(self, *arguments: str | Path) -> str:
        """Run its pip; return what it prints."""
        return self.run("python", "-m", "pip", *arguments).stdout

    @contextmanager
    def having(self, *packages: str | Path, extra: str = "") -> Iterator[None]:
        """Install packages and remove them in the end; nothing is downloaded, so what they need must be there.

        Args:
            packages: their folders, those in `PACKAGES` by name.
            extra: which extra of theirs is wanted too, such as ``[test]``.
        """
        folders = [PACKAGES / package for package in packages]
        projects = [tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"] for folder in folders]
        try:
            self.pip("install", "--quiet", "--no-index", "--no-build-isolation", *(f"{folder}{extra}" for folder in folders))
            yield
        finally:
            self.pip("uninstall", "--quiet", "--yes", *(project["name"] for project in projects))


@pytest.fixture(scope="session")
def fresh(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment with the library and what plugins are built and tested with; who adds a package removes it."""
    environment = Environment(tmp_path_factory.mktemp("fresh") / "venv")
    subprocess.run([sys.executable, "-m", "venv", environment.folder], check=True)
    environment.pip("install", "--quiet", "hatchling", "editables", "pytest")
    environment.pip("install", "--quiet", "--no-build-isolation", f"{root}[cli,testing]")
    return environment
