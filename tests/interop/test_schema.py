"""The JSON Schema that ships with the package: made from the records, and kept by what `to_dict` gives."""

import json
import runpy
from datetime import date
from importlib.resources import files
from pathlib import Path

import attrs
import jsonschema
import pytest

from wireparse import BUILTIN, from_dict, parse, records, to_dict

ROOT = Path(__file__).parents[2]
STORIES = sorted((ROOT / "tests" / "golden").glob("*/*.txt"))
TEXT = 'Pump stops\nBy Ann Lee\n\nLUSAKA, March 1 (Reuters) - A pump failed on Monday, "for good" the owner said.\n'


@pytest.fixture(scope="module")
def schema():
    return json.loads(files("wireparse").joinpath("interop/article.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def validator(schema):
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))


@pytest.fixture(scope="module")
def article():
    return to_dict(parse(TEXT, published=date(2031, 3, 2), formats=BUILTIN))


def test_it_is_what_the_records_give():
    made = runpy.run_path(str(ROOT / "tests" / "tools" / "make_schema.py"))["as_text"]()
    assert files("wireparse").joinpath("interop/article.schema.json").read_text(encoding="utf-8") == made


def test_it_is_a_schema(schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == "urn:wireparse:article:0.1"


def test_it_defines_each_record_with_its_fields(schema):
    defined = {name: list(each.get("properties", each.get("enum"))) for name, each in schema["$defs"].items()}
    kinds = {name: getattr(records, name) for name in records.__all__}
    assert defined == {
        name: [f.name for f in attrs.fields(kind)] if attrs.has(kind) else [member.value for member in kind]
        for name, kind in kinds.items()
    }


def test_names_stay_and_what_is_new_may_be_left_out(schema):
    promised = json.loads((Path(__file__).parent / "fields.json").read_text(encoding="utf-8"))
    for name, fields in promised.items():
        defined = schema["$defs"][name]
        assert [field for field in fields if field not in defined.get("properties", defined.get("enum"))] == []
        assert set(defined.get("required", ())) <= set(fields)


def test_it_speaks_of_json(schema):
    said = json.dumps(schema, ensure_ascii=False)
    assert [word for word in ("``", "Span(", "None`", "date(", "Kind.") if word in said] == []


@pytest.mark.parametrize("path", STORIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_golden_stories_keep_it(validator, path):
    data = to_dict(parse(path.read_bytes().decode("utf-8"), formats=BUILTIN))
    assert [fault.message for fault in validator.iter_errors(json.loads(json.dumps(data)))] == []


@pytest.mark.parametrize(
    "change",
    [
        {"sourc": "x"},
        {"source": None},
        {"format": 1},
        {"published": "tomorrow"},
        {"published": 20310302},
        {"blocks": "x"},
        {"blocks": [{"kind": "no", "span": {"start": 0, "end": 1}, "text": "", "rule": ""}]},
        {"blocks": [{"kind": "blank", "span": {"start": 0}, "text": "", "rule": ""}]},
        {"blocks": [{"kind": "blank", "span": {"start": 0, "end": "1"}, "text": "", "rule": ""}]},
        {"dateline": []},
        {"dateline": {"text": "x"}},
        {"headline": {"text": "x", "span": {"start": 0, "end": 1}, "rule": "x"}},
        {"quotes": [{"text": "x", "span": {"start": 0, "end": 1}}]},
        {"issues": [None]},
        {"copyright": {"text": "x", "span": {"start": 0, "end": 1}, "year": True}},
    ],
)
def test_what_it_refuses_is_refused_by_from_dict_too(validator, article, change):
    assert validator.is_valid(article)
    assert not validator.is_valid(article | change)
    with pytest.raises(ValueError, match="article"):
        from_dict(article | change)


@pytest.mark.parametrize("name", [f.name for f in attrs.fields(records.Article)])
def test_what_may_be_left_out_may_be_left_out_of_both(validator, article, name):
    shorter = {key: value for key, value in article.items() if key != name}
    assert validator.is_valid(shorter) == (name not in {"source", "format"})
    if validator.is_valid(shorter):
        assert from_dict(shorter).source == TEXT
