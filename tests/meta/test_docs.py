"""What the docs list is what there is."""

import ast
import re
from pathlib import Path

import pytest

import wireparse
from wireparse.cli._commands import _wireparse
from wireparse.data.issues import MESSAGES
from wireparse.extract import find_caption
from wireparse.grammar import Format

ROOT = Path(__file__).parents[2]


def _first_cells(page: str) -> set[str]:
    """The code names in the first column of a page's tables."""
    return set(re.findall(r"^\| `([^`]+)` \|", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.MULTILINE))


def _makers_of_issues() -> set[str]:
    """The files that make issues without the table of codes, read from the syntax trees."""
    source = ROOT / "src" / "wireparse"
    trees = {path.relative_to(source).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in source.rglob("*.py")}
    calls = ((name, node) for name, tree in trees.items() for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {name for name, call in calls if getattr(call.func, "id", "") == "Issue"}


def test_every_format_is_listed() -> None:
    assert _first_cells("formats.md") == set(wireparse.BUILTIN.names)


@pytest.mark.parametrize("fmt", [fmt for fmt in wireparse.BUILTIN if fmt.signatures], ids=lambda fmt: fmt.name)
def test_every_format_is_shown_with_an_example(fmt: Format) -> None:
    row = next(
        line for line in (ROOT / "docs" / "formats.md").read_text(encoding="utf-8").splitlines() if f"`{fmt.name}` |" in line
    )
    example = " ".join(fmt.signatures[0].example.split())
    assert f"`{''.join(filter(str.isprintable, example))}`" in row


def test_every_issue_code_is_listed() -> None:
    assert _first_cells("issue-codes.md") == set(MESSAGES)


def test_every_command_has_a_section() -> None:
    page = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## wireparse ([\w-]+)$", page, re.MULTILINE)) == set(_wireparse.commands)


def test_every_folder_of_tests_is_told_of() -> None:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`tests/.*?) \|", page, re.MULTILINE)
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert sorted(re.findall(r"`tests/(\w+)`", " ".join(rows))) == sorted(folders)


def test_the_set_up_of_the_guide_is_that_of_the_readme() -> None:
    commands = [
        re.findall(r"^python3 -m venv .*pytest$", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE)
        for page in ("README.md", "docs/contributing.md")
    ]
    assert commands[0] == commands[1] != []


def test_every_issue_has_its_code_from_the_table() -> None:
    assert _makers_of_issues() == {"data/issues.py"}


def test_the_tests_that_the_readme_names_exist() -> None:
    named = re.findall(r"`(tests/[^`]+)`", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_what_the_readme_links_to_exists() -> None:
    linked = re.findall(r"\]\(([^)#:]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [name for name in linked if not (ROOT / name).exists()] == []
    assert {name for name in linked if name.endswith(".png")} == {
        "docs/pictures/html-view.png",
        "docs/pictures/terminal-view.png",
    }


def test_the_readme_has_the_table_of_others_that_the_page_of_accuracy_has() -> None:
    made = r"<!-- made: others -->\n(.+?)<!-- end -->"
    tables = [
        re.findall(made, (ROOT / page).read_text(encoding="utf-8"), re.DOTALL) for page in ("README.md", "docs/accuracy.md")
    ]
    assert tables[0] == tables[1]
    assert len(tables[0]) == 1
    assert (
        "python tests/benchmarks/accuracy.py --update README.md docs/accuracy.md" in (ROOT / "docs" / "accuracy.md").read_text()
    )


def test_the_layers_are_drawn_as_they_are_checked() -> None:
    page = (ROOT / "docs" / "how-text-flows.md").read_text(encoding="utf-8")
    drawn = [re.findall(r"\w+", line) for line in page.rsplit("```", 2)[1].strip().splitlines()]
    config = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    layers = re.findall(r'^    "(.*)",$', config.split("layers = [")[1].split("]")[0], re.MULTILINE)
    assert drawn == [found for layer in layers if (found := re.findall(r"\w+", layer)) != ["__main__"]]


def _credits() -> list[list[str]]:
    """The rows of the table of credits: what is written, agency, photographer, via, marks."""
    page = (ROOT / "docs" / "captions.md").read_text(encoding="utf-8").split("## How credits are read")[1].split("## ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| `")]
    return [[row[0].strip("`"), *row[1:]] for row in rows]


@pytest.mark.parametrize("row", _credits(), ids=lambda row: row[0])
def test_credits_are_read_as_the_page_says(row: list[str]) -> None:
    caption = find_caption(f"A heron sits on a roof in Lier, Norway, March 3, 2031. {row[0]}")
    assert caption is not None
    assert caption.credit is not None
    found = caption.credit
    assert [found.agency or "", found.photographer or "", found.via or "", ", ".join(found.marks)] == row[1:]


@pytest.mark.parametrize("page", sorted(path.name for path in (ROOT / "docs").glob("*.md")))
def test_the_files_that_a_page_names_exist(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:tests|extract|data|formats)/[\w/.]+\.\w+|_\w+\.py)`", text)
    assert [name for name in named if not any((root / name).exists() for root in (ROOT, ROOT / "src" / "wireparse"))] == []
