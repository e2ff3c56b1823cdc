"""What the golden files say and the library does not yet: when one of these passes, take it off the list."""

import json
import runpy
from pathlib import Path

import pytest

from wireparse import BUILTIN, parse

TESTS = Path(__file__).parents[1]
FAILURES: dict[str, dict[str, str]] = runpy.run_path(str(Path(__file__).with_name("golden.py")))["FAILURES"]
seen = runpy.run_path(str(TESTS / "golden" / "test_golden.py"))["seen"]

CASES = [
    pytest.param(
        story, field, id=f"{story}:{field}", marks=pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError)
    )
    for story, fields in FAILURES.items()
    for field, reason in fields.items()
]


@pytest.mark.parametrize(("story", "field"), CASES)
def test_a_field_is_as_the_golden_file_says(story: str, field: str) -> None:
    golden = (TESTS / "golden" / story).with_suffix(".json")
    text = golden.with_suffix(".txt").read_bytes().decode("utf-8")
    found = seen(parse(text, formats=BUILTIN))
    assert found.get(field) == json.loads(golden.read_text(encoding="utf-8")).get(field)
