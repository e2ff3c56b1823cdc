"""The page on these forms lists the keys that they have, and no others."""

import re
from datetime import date
from pathlib import Path

import pytest

from wireparse import BUILTIN, parse
from wireparse.interop.ninjs import to_ninjs
from wireparse.interop.schema_org import to_jsonld

ROOT = Path(__file__).parents[2]
STORIES = [*sorted((ROOT / "tests" / "interop" / "golden").glob("*.txt")), ROOT / "tests" / "golden" / "cna" / "page.txt"]
"""Together they give every key."""


def listed(section):
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8").split(f"## {section}\n")[1].split("\n## ")[0]
    cells = re.findall(r"^\| (`[^|]+) \|", page, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


@pytest.mark.parametrize(
    ("section", "form"),
    [("ninjs", to_ninjs), ("schema.org", lambda article: to_jsonld(article, url="https://acme.example/goats"))],
)
def test_every_key_is_listed(section, form):
    texts = [path.read_bytes().decode("utf-8") for path in STORIES]
    assert {key for text in texts for key in form(parse(text, published=date(2031, 3, 3), formats=BUILTIN))} == listed(section)
