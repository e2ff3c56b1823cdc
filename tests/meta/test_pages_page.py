"""The tables of weights on the page of pages are the weights."""

import re
from pathlib import Path

import pytest

from wireparse.data.weights import HEADLINE, STORY

PAGE = Path(__file__).parents[2] / "docs" / "pages.md"
TABLES = {"What makes a line part of the story": STORY, "What makes a line the headline": HEADLINE}


@pytest.mark.parametrize("heading", TABLES)
def test_a_table_shows_every_weight(heading: str) -> None:
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \| ([+-][\d.]+) \|$", section, re.MULTILINE)
    assert [(name, float(weight)) for name, _, weight in rows] == list(TABLES[heading].items())
    assert all(said.strip() for _, said, _ in rows)


def test_the_files_it_names_exist() -> None:
    named = re.findall(r"`((?:_\w+|[a-z_]+/[\w/]+)\.py)`", PAGE.read_text(encoding="utf-8"))
    root = PAGE.parents[1]
    assert [name for name in named if not any((folder / name).exists() for folder in (root, root / "src" / "wireparse"))] == []
    assert len(named) > 10
