"""How hard the properties are tried, where real text for them may lie, and how the listings of a page are run."""

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

# quick: while one works.  ci: the same examples every time.  deep: by hand, before a release and after a new rule.
# mutants: few and the same, no smaller example sought, for one run of the tests per mutant.
# Chosen by HYPOTHESIS_PROFILE, or by pytest's option --hypothesis-profile, which wins.
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
# With the variable CI set, as services of continuous integration do, the quick one takes the same examples every time too.
settings.register_profile("quick", max_examples=15, derandomize="CI" in os.environ, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("ci", max_examples=60, derandomize=True, deadline=None, print_blob=True, suppress_health_check=_SLOW)
settings.register_profile(
    "deep",
    max_examples=1_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=_SLOW,
    phases=set(Phase) - {Phase.explain},
)
settings.register_profile(
    "mutants",
    max_examples=5,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

ROOT = Path(__file__).parents[1]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the unit tests first: they are the fastest to fail, and say best what."""
    items.sort(key=lambda item: "unit" not in item.path.parts)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top level of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real text beside the repository, which not everybody has; without it the test is skipped."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("there is no folder `shared` with real text beside the repository")
    return folder


# ------------------------------------------------------------------------------------------------------ the listings of a page

_LISTING = re.compile(
    r"^```(?:(?P<python>python)|(?P<console>console)|\{code-block\} \w+\n:caption: (?P<file>\S+)\n)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_COMMAND = re.compile(r"^\$ (?P<command>.*(?:\n> .*)*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.fixture
def run_listings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Run the listings of a page in an empty folder, later ones after earlier ones; return what went otherwise than it says.

    Run are Python behind ``>>>`` and commands behind ``$``; a listing with a caption is the file of that name in the folder.
    Variables that the page takes for granted are given by their names; `under` is a heading if that section alone is to be run.
    """
    monkeypatch.chdir(tmp_path)

    def run(page: Path, under: str | None = None, **given: object) -> str:
        told: list[str] = []
        names = {"_run": _Shell().run, "_save": _save, **given}
        test = doctest.DocTest(list(_examples(page, under)), names, page.name, str(page), 0, None)
        doctest.DocTestRunner(optionflags=_FLAGS, verbose=False).run(test, out=told.append)
        return "".join(told)

    return run


def _examples(page: Path, under: str | None) -> Iterator[doctest.Example]:
    """What is run of a page or a section of it, each with the line where it stands."""
    text = page.read_text(encoding="utf-8")
    start = 0 if under is None else text.index(f"\n## {under}\n") + 1
    end = text.find("\n## ", start) if under is not None else -1
    for listing in _LISTING.finditer(text, start, end if end >= 0 else len(text)):
        if listing["python"]:
            found = doctest.DocTestParser().get_examples(listing["code"])
        elif listing["console"]:
            found = list(map(_command, _COMMAND.finditer(listing["code"])))
        else:
            found = [doctest.Example(f"_save({listing['file']!r}, {listing['code']!r})\n", "")]
        for example in found:
            example.lineno += text.count("\n", 0, listing.start("code"))
            yield example


def _command(match: re.Match[str]) -> doctest.Example:
    command = match["command"].replace("\n> ", "\n")
    return doctest.Example(f"_run({command!r})\n", match["output"], lineno=match.string.count("\n", 0, match.start()))


def _save(name: str, code: str) -> None:
    Path(name).write_text(code, encoding="utf-8")


class _Shell:
    """A terminal of eighty columns in which the environment of this Python is active."""

    def __init__(self) -> None:
        """Open it."""
        self._code = 0
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        self._environment = {**os.environ, "PATH": path, "COLUMNS": "80", "PYTHONUTF8": "1"}
        for colours in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
            self._environment.pop(colours, None)

    def run(self, command: str) -> None:
        """Run a command, which may ask for the exit code of the one before it."""
        done = subprocess.run(
            ["bash", "-c", f"(exit {self._code})\n{command}"],  # noqa: S607 - wherever it is
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self._code = done.returncode
        sys.stdout.write(done.stdout)
