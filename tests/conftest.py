"""How hard the properties are tried, and where real text for them may lie."""

import doctest
import os
import re
from collections.abc import Callable
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
    max_examples=20_000,
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


_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.fixture
def run_listings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Run the Python of a page in an empty folder, later listings after earlier ones; return what went otherwise than it says.

    Variables that the page takes for granted are given by their names; `under` is a heading if that section alone is to be run.
    """
    monkeypatch.chdir(tmp_path)

    def run(page: Path, under: str | None = None, **given: object) -> str:
        told: list[str] = []
        test = doctest.DocTestParser().get_doctest(_python_of(page, under), given, page.name, str(page), 0)
        doctest.DocTestRunner(optionflags=_FLAGS, verbose=False).run(test, out=told.append)
        return "".join(told)

    return run


def _python_of(page: Path, under: str | None) -> str:
    """The Python of a page or a section of it, at the lines where it stands."""
    text = page.read_text(encoding="utf-8")
    start = 0 if under is None else text.index(f"\n## {under}\n") + 1
    end = len(text) if under is None else text.find("\n## ", start)
    kept = [""] * (text.count("\n") + 1)
    for listing in _FENCE.finditer(text, start, end):
        at = text.count("\n", 0, listing.start(1))
        lines = listing[1].split("\n")
        kept[at : at + len(lines)] = lines
    return "\n".join(kept)
