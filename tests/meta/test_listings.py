"""Every listing of the README and the docs is run, and gives what is printed below it."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def _listings(page: Path) -> str:
    """The Python of a page, later listings after earlier ones, at the lines where it stands."""
    text = page.read_text(encoding="utf-8")
    kept = [line if any(m.start(1) <= at < m.end(1) for m in FENCE.finditer(text)) else "" for at, line in _lines(text)]
    return "\n".join(kept)


def _lines(text: str) -> list[tuple[int, str]]:
    at, found = 0, []
    for line in text.split("\n"):
        found.append((at, line))
        at += len(line) + 1
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_listings_of_a_page_do_what_they_say(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    test = doctest.DocTestParser().get_doctest(_listings(page), {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS, verbose=False)
    failed = runner.run(test).failed
    assert failed == 0, capsys.readouterr().out


def test_the_readme_has_listings() -> None:
    assert ">>> " in _listings(ROOT / "README.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_listing_is_run(page: Path) -> None:
    listings = FENCE.findall(page.read_text(encoding="utf-8"))
    assert [listing for listing in listings if not listing.startswith(">>> ")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
