"""The page of speed has a place for each table, names the command that fills it, and whose texts were timed."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "speed.md").read_text(encoding="utf-8")
TABLES = "surroundings targets throughput steps start memory growth workers peers".split()


def test_it_has_the_tables_that_the_command_makes() -> None:
    assert re.findall(r"<!-- made: ([\w-]+) -->", PAGE) == TABLES
    assert PAGE.count("<!-- end -->") == len(TABLES)


def test_it_names_its_command() -> None:
    assert "python tests/benchmarks --long --update docs/speed.md" in PAGE
    assert (ROOT / "tests" / "benchmarks" / "__main__.py").is_file()


@pytest.mark.parametrize("source", ["Reuters-21578, Distribution 1.0", "PolNeAR 1.0", "Fundus"])
def test_it_names_the_public_source_of_its_texts(source: str) -> None:
    assert source in PAGE


def test_the_extra_that_it_names_brings_the_peers() -> None:
    config = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    brought = re.search(r"^peers = \[(.*?)^\]", config, re.MULTILINE | re.DOTALL)
    assert brought is not None
    named = set(re.findall(r"[\w.-]+", " ".join(re.findall(r'"([\w.-]+)', brought[1]))))
    assert named >= {"textacy", "dateparser", "trafilatura", "jusText"}
    assert "'.[test,peers]'" in PAGE
