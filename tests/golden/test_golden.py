import json
import runpy
from pathlib import Path

import pytest

from wireparse import BUILTIN, Article, parse, to_dict
from wireparse.testing import check_article

HERE = Path(__file__).parent
STORIES = sorted(HERE.glob("*/*.txt"))
FEWEST = 12
SHOWN = 30
LEFT_OUT = frozenset({"span", "rule"})
"""Of records; a block's rule stays in its line."""


FAILURES: dict[str, dict[str, str]] = runpy.run_path(str(HERE.parent / "known_failures" / "golden.py"))["FAILURES"]


def short(value: object) -> object:
    """A value of an article's dictionary without spans, rules and empty fields; a record that is only its text as a string."""
    if isinstance(value, list):
        return [short(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: short(inner) for key, inner in value.items() if key not in LEFT_OUT and inner not in (None, [], "", False)}
    if kept.get("kind") == "paragraph":
        del kept["kind"]
    return kept["text"] if set(kept) == {"text"} else kept


def block_line(block: dict[str, str]) -> str:
    text = block["text"]
    return f"{block['kind']} {block['rule']}: " + (text if len(text) <= 2 * SHOWN else f"{text[:SHOWN]} ... {text[-SHOWN:]}")


def seen(article: Article) -> dict[str, object]:
    """What a golden file holds of an article."""
    data = to_dict(article)
    data["blocks"] = [block_line(block) for block in data["blocks"] if block["kind"] != "blank"]
    del data["source"]
    return {key: value for key, value in ((key, short(value)) for key, value in data.items()) if value not in (None, [])}


def as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def story(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def name(path: Path) -> str:
    return path.relative_to(HERE).with_suffix("").as_posix()


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_a_story_is_read_as_a_careful_reader_does(path: Path, request: pytest.FixtureRequest) -> None:
    text = story(path)
    article = parse(text, formats=BUILTIN)
    check_article(article)
    found, golden = seen(article), path.with_suffix(".json")
    failing = FAILURES.get(name(path), {})
    right = json.loads(golden.read_text(encoding="utf-8")) if golden.exists() else {}
    if request.config.getoption("--update-golden", default=False):
        assert "".join(block.span.of(text) for block in article.blocks) == text, "a text that is not whole is not written"
        kept = {key: right[key] for key in failing if key in right}
        order = [*found, *(key for key in kept if key not in found)]
        right = {key: kept.get(key, found.get(key)) for key in order if key not in failing or key in kept}
        golden.write_text(as_json(right), encoding="utf-8")
    for field in failing:
        found.pop(field, None)
        right.pop(field, None)
    assert as_json(found) == as_json({key: right[key] for key in sorted(right, key=[*found, *right].index)})


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_it_is_read_in_the_format_of_its_folder(path: Path) -> None:
    assert parse(story(path), formats=BUILTIN).format == path.parent.name


def test_there_are_stories_of_each_format() -> None:
    assert len(STORIES) >= FEWEST
    assert {path.parent.name for path in STORIES} == set(BUILTIN.names)


def test_no_golden_file_is_without_its_story() -> None:
    assert sorted(HERE.glob("*/*.json")) == [path.with_suffix(".json") for path in STORIES]


def test_known_failures_are_of_stories_that_exist() -> None:
    assert set(FAILURES) <= {name(path) for path in STORIES}
