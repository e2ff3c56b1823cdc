"""The benchmarks run, and tell all that they are to tell.  No time is held to anything."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SHAPES = ["hard-wrapped wire", "clean stories", "stories and releases", "page dumps", "one-line texts"]
ROWS = {
    "surroundings": ["day", "Python", "processors", "libraries", *SHAPES],
    "targets": [
        "Reuters-21578 as it came",
        "PolNeAR, with quotations and dates",
        "page dumps",
        "import",
        "memory for a text of 1 MB, beside the text",
        "`parse_many` with two workers",
    ],
    "throughput": SHAPES,
    "steps": SHAPES,
    "start": [
        "`import attrs, dateutil.relativedelta, regex`, which it needs",
        "`import wireparse`, these included",
        "import and the first story",
        "the same story again",
    ],
    "memory": [*SHAPES, "one letter, over and over", "quotation marks", "blank lines", "capitals and blanks", "short lines"],
    "growth": SHAPES,
    "workers": ["1", "2"],
    "peers": ["textacy", "dateparser", "trafilatura", "jusText"],
}


def _run(root: Path, *options: str, more: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "tests/benchmarks", "--quick", "--invented", *options]
    path = os.pathsep.join(filter(None, [str(more or ""), os.environ.get("PYTHONPATH")]))
    env = {**os.environ, **({"PYTHONPATH": path} if path else {})}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def page(root, tmp_path_factory):
    """A copy of the page with the tables that the command wrote, and what the command printed."""
    copy = tmp_path_factory.mktemp("docs") / "speed.md"
    shutil.copy(root / "docs" / "speed.md", copy)
    done = _run(root, "--update", str(copy))
    assert done.returncode == 0, done.stderr
    return copy.read_text(encoding="utf-8"), done.stdout


def _table(page: str, name: str) -> list[list[str]]:
    made = re.search(rf"<!-- made: {name} -->\n(.*?)<!-- end -->", page, re.DOTALL)
    assert made is not None
    return list(map(_cells, made[1].strip().split("\n")))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


@pytest.mark.parametrize("name", ROWS)
def test_each_table_has_every_row_and_no_empty_cell(page, name):
    head, _, *rows = _table(page[0], name)
    assert [row[0] for row in rows] == ROWS[name] or name == "peers"  # the peers' have their versions behind their names
    assert all(row[0].startswith(first) for row, first in zip(rows, ROWS[name], strict=True))
    assert all(len(row) == len(head) and all(row) for row in rows)


def test_what_is_printed_is_what_is_written(page):
    written, printed = page
    assert re.findall(r"^## (.+)$", printed, re.MULTILINE) == list(ROWS)
    for name in ROWS:
        assert _table(written, name)[2:] == list(map(_cells, _printed(printed, name)))


def _printed(report: str, name: str) -> list[str]:
    return report.split(f"## {name}\n\n")[1].split("\n\n", maxsplit=1)[0].strip().split("\n")[2:]


def test_what_stands_between_the_tables_is_kept(root, page):
    def prose(text: str) -> list[str]:
        return re.split(r"<!-- made: .+? -->.*?<!-- end -->", text, flags=re.DOTALL)

    assert prose(page[0]) == prose((root / "docs" / "speed.md").read_text(encoding="utf-8"))


def test_shares_of_the_steps_are_those_of_the_whole(page):
    for row in _table(page[0], "steps")[2:]:
        assert sum(float(cell.removesuffix(" %")) for cell in row[1:]) == pytest.approx(100, abs=1)


def test_one_table_alone_with_a_peer_that_is_installed(root, tmp_path):
    """Only one of them, and not the real one."""
    module = tmp_path / "dateparser" / "search.py"
    module.parent.mkdir()
    module.write_text("def search_dates(text, languages):\n    return sorted(text.split() * 20)\n", encoding="utf-8")
    about = tmp_path / "dateparser-9.8.7.dist-info" / "METADATA"
    about.parent.mkdir()
    about.write_text("Metadata-Version: 2.1\nName: dateparser\nVersion: 9.8.7\n", encoding="utf-8")
    done = _run(root, "--only", "peers", "--markdown", more=tmp_path)
    assert done.returncode == 0, done.stderr
    assert re.findall(r"^## (.+)$", done.stdout, re.MULTILINE) == ["surroundings", "peers"]
    assert "| hard-wrapped wire | invented |" in done.stdout
    row = next(_cells(line) for line in done.stdout.split("\n") if line.startswith("| dateparser 9.8.7 |"))
    theirs, ours, ratio = map(float, row[3:])
    assert ours / theirs == pytest.approx(ratio, rel=0.05)


def test_a_page_without_a_place_for_a_table_is_refused(root, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("<!-- made: surroundings -->\n<!-- end -->\n", encoding="utf-8")
    done = _run(root, "--only", "throughput", "--update", str(page))
    assert done.returncode == 1
    assert "has no place for throughput" in done.stderr
    assert page.read_text(encoding="utf-8") == "<!-- made: surroundings -->\n<!-- end -->\n"
