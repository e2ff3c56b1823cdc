"""Authors of real pages: how many are found, and how many of those given are right.

The pages are those that the parsers of the library Fundus are tested with, flattened to text in two ways.
``pytest tests/corpus/test_pages.py -s`` prints the figures; body, headline and day are counted by ``test_accuracy.py``.
"""

import gzip
import json
from pathlib import Path

import pytest

from wireparse import BUILTIN, parse

ENGLISH = {"us", "uk", "ca", "au", "za", "na", "my", "tz", "gl", "ls"}
RIGHT, FOUND = 0.97, 0.85
"""The least share of right names of those given, and of those found of all, on English pages."""


@pytest.mark.parametrize("flattening", ["text", "text_soup"])
def test_authors_are_found(flattening: str, shared: Path) -> None:
    with gzip.open(shared / "corpora" / "webpages.jsonl.gz", "rt", encoding="utf-8") as lines:
        pages = [page for line in lines if (page := json.loads(line)).get("country") in ENGLISH]
    all_names, given, right = 0, 0, 0
    for page in pages:
        byline = parse(page[flattening], formats=BUILTIN).byline
        names = {fold(author.name) for author in byline.authors if author.name} if byline is not None else set()
        known = {fold(name) for name in page["gold"]["authors"] or ()}
        all_names, given, right = all_names + len(known), given + len(names), right + len(known & names)
    print(f"\nauthors of {flattening}: {right} of {given} right, of {all_names} in all")  # noqa: T201 - what the docs show
    assert right >= RIGHT * given
    assert right >= FOUND * all_names


def fold(name: str) -> str:
    return " ".join(name.split()).casefold()
