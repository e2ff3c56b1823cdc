"""Invented stories with the documents that a careful reader makes of them: `NAME.txt`, `NAME.ninjs.json` and `NAME.jsonld`.

``python -m pytest tests/golden tests/interop --update-golden`` writes what the library makes now; read the difference.
"""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from wireparse import BUILTIN, parse
from wireparse.interop.ninjs import to_ninjs
from wireparse.interop.schema_org import to_jsonld

STORIES = sorted((Path(__file__).parent / "golden").glob("*.txt"))
PUBLISHED = {"goats": date(2031, 3, 3)}
"""What the caller says of the day of publication."""
FORMS: dict[str, Callable[..., dict[str, object]]] = {".ninjs.json": to_ninjs, ".jsonld": to_jsonld}


@pytest.mark.parametrize("ending", FORMS)
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_becomes_the_document(path: Path, ending: str, request: pytest.FixtureRequest) -> None:
    article = parse(path.read_bytes().decode("utf-8"), published=PUBLISHED.get(path.stem), formats=BUILTIN)
    made = json.dumps(FORMS[ending](article), ensure_ascii=False, indent=2) + "\n"
    golden = path.with_suffix(ending)
    if request.config.getoption("--update-golden", default=False):
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8")


def test_there_are_stories() -> None:
    assert len(STORIES) >= 2
    assert set(PUBLISHED) <= {path.stem for path in STORIES}
