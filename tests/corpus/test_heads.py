"""Datelines and bylines of real stories, most of which have none: how many are invented, how many are found.

``heads.json`` says which stories have one, and where `find_dateline` is right to find one; all of it was made by reading the texts.
It holds numbers alone: of lines of a file, from 0, and of paragraphs, from 0.  A hit that nobody has judged counts as a false one: read
it, and add it to ``hits`` if it is a dateline.  ``pytest tests/corpus/test_heads.py -s`` prints the figures.
"""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wireparse import BUILTIN, parse
from wireparse.extract import find_dateline

HEADS = json.loads(Path(__file__).with_name("heads.json").read_text(encoding="utf-8"))
INVENTED = 0.005
"""The greatest share of stories without a dateline, or a byline, that may be given one."""
FALSE_IN_FIRST, FALSE_LATER = 0.003, 0.001
"""The greatest shares of paragraphs that may be taken to begin with a dateline: of first ones of stories without one, of later ones."""
FOUND = {
    ("polnear-train", "dateline"): 0.99,
    ("polnear-train", "byline"): 0.0,
    ("wild", "dateline"): 0.98,
    ("wild", "byline"): 0.99,
}
"""The least share of those that stories have."""


@pytest.fixture(scope="module", params=sorted(HEADS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def texts(name: str, shared: Path) -> list[str]:
    """The texts of a file, which must be the one that was read when the numbers were written down."""
    with gzip.open(shared / "corpora" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    seen = hashlib.sha256("\n".join(row["id"] for row in rows).encode()).hexdigest()
    assert seen.startswith(HEADS[name]["digest"])
    return [row["text"] for row in rows]


@pytest.fixture(scope="module")
def found(name: str, texts: list[str]) -> dict[str, set[int]]:
    """The lines of the stories that are given a dateline, and a byline, among those that were labelled."""
    articles = {line: parse(texts[line], formats=BUILTIN) for line in labelled(name, texts)}
    return {field: {line for line, a in articles.items() if getattr(a, field)} for field in ("dateline", "byline")}


def labelled(name: str, texts: list[str]) -> range:
    return range(0, len(texts), HEADS[name]["every"])


def report(name: str, what: str, some: int, of: int) -> float:
    share = some / of if of else 0.0
    print(f"{name:14} {what:40} {some:5} of {of:6} {share:8.2%}")  # noqa: T201 - what the docs show
    return share


@pytest.mark.parametrize("field", ["dateline", "byline"])
def test_few_are_invented(name: str, texts: list[str], found: dict[str, set[int]], field: str) -> None:
    without = set(labelled(name, texts)) - set(HEADS[name][field])
    invented = found[field] & without
    assert report(name, f"{field}s invented", len(invented), len(without)) < INVENTED, sorted(invented)


@pytest.mark.parametrize("field", ["dateline", "byline"])
def test_most_are_found(name: str, found: dict[str, set[int]], field: str) -> None:
    missed = set(HEADS[name][field]) - found[field]
    total = len(HEADS[name][field])
    assert report(name, f"{field}s found", total - len(missed), total) >= FOUND[name, field], sorted(missed)


def paragraphs(text: str) -> list[str]:
    """Return what stands between blank lines, or the lines of a text that has no blank ones."""
    parts = re.split(r"\n[^\S\n]*\n", text)
    return [part.strip() for part in (parts if len(parts) > 1 else text.split("\n")) if part.strip()]


def test_few_paragraphs_are_taken_for_datelines(name: str, texts: list[str]) -> None:
    judged = {(line, int(number)) for number, lines in HEADS[name]["hits"].items() for line in lines}
    every = {(line, number): part for line, text in enumerate(texts) for number, part in enumerate(paragraphs(text))}
    false = sorted(place for place, part in every.items() if place not in judged and find_dateline(part))
    first, later = ([place for place in false if (place[1] == 0) is is_first] for is_first in (True, False))
    without = sum(number == 0 and (line, number) not in judged for line, number in every)
    share = report(name, "first paragraphs, none, one is seen", len(first), without)
    assert share < FALSE_IN_FIRST, dict(_opening(every, first))
    share = report(name, "later paragraphs, none, one is seen", len(later), len(every) - len(texts))
    assert share < FALSE_LATER, dict(_opening(every, later))


def _opening(every: dict[tuple[int, int], str], places: list[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    return ((f"{line}/{number}", every[line, number][:80]) for line, number in places)
