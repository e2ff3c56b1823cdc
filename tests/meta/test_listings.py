"""Every listing of the README and the docs is run, and gives what is printed below it."""

import re
from collections.abc import Callable
from importlib.util import find_spec
from operator import attrgetter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMES = attrgetter("name")
NEEDED = re.compile(r"^(?:>>>|\.\.\.) *(?:import|from) (pandas|polars|duckdb)\b", re.MULTILINE)
"""What listings show that comes with the extra `engines`."""

ELSEWHERE = {"engines.md": "tests/engines/test_recipes.py"}
"""The pages whose listings are run with thousands of stories, and where."""


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in ELSEWHERE], ids=NAMES)
def test_the_listings_of_a_page_do_what_they_say(page: Path, run_listings: Callable[[Path], str]) -> None:
    missing = {name for name in NEEDED.findall(page.read_text(encoding="utf-8")) if find_spec(name) is None}
    if missing:
        pytest.skip(f"not installed: {', '.join(sorted(missing))}; they come with the extra `engines`")
    assert run_listings(page) == ""


@pytest.mark.parametrize("page", ELSEWHERE)
def test_a_page_that_is_run_elsewhere_is_run_there(page: str) -> None:
    assert f'"{page}"' in (ROOT / ELSEWHERE[page]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "is_so"),
    [
        ("```python\n>>> 1 + 1\n2\n```\n", True),
        ("```python\n>>> 1 + 1\n3\n```\n", False),
        ("```console\n$ echo a; echo b\na\nb\n$ echo c\nc\n```\n", True),
        ("```console\n$ echo a\n$ echo b\na\n```\n", False),
        ("```console\n$ echo a\n```\n", False),
        ("```console\n$ cat << END\n> a\n>  b\n> END\na\n b\n```\n", True),
        ("```console\n$ no-such-command 2> said; wc -l < said\n1\n```\n", True),
        ("```console\n$ false\n$ echo $?\n1\n$ echo $?\n0\n```\n", True),
        ("```{code-block} python\n:caption: two.py\n\nprint(2)\n```\n```console\n$ python two.py\n2\n```\n", True),
        ("```console\nno-such-command\n```\n", True),
    ],
)
def test_what_a_listing_says_is_compared(page: str, is_so: bool, tmp_path: Path, run_listings: Callable[[Path], str]) -> None:
    file = tmp_path / "page.md"
    file.write_text(page, encoding="utf-8")
    assert (run_listings(file) == "") is is_so


def test_the_readme_has_listings() -> None:
    assert FENCE.findall((ROOT / "README.md").read_text(encoding="utf-8")) != []


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_listing_is_run(page: Path) -> None:
    listings = FENCE.findall(page.read_text(encoding="utf-8"))
    assert [listing for listing in listings if not listing.startswith(">>> ")] == []


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
