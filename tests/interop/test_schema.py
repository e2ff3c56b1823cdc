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


def shape(of):
    """A type in a word: ``Block[]``, ``integer | null``."""
    if "anyOf" in of:
        return " | ".join(map(shape, of["anyOf"]))
    if of.get("type") == "array":
        return f"{shape(of['items'])}[]"
    if "$ref" in of:
        return of["$ref"].rpartition("/")[2]
    kinds = of["type"] if isinstance(of["type"], list) else [of["type"]]
    return " | ".join(of.get("format", kind) if kind == "string" else kind for kind in kinds)


def shapes(schema):
    """All that the schema says besides its descriptions: the types of the fields of each record, the values of each kind."""
    return {
        name: each.get("enum")
        or {field: "required " * (field in each["required"]) + shape(of) for field, of in each["properties"].items()}
        for name, each in schema["$defs"].items()
    }


def broken(promised, found):
    """What a promise of an earlier number says that is not so: fields and values stay, and new fields may be left out."""
    for name, fields in promised.items():
        yield from (f"{name}.{field}" for field in fields if field not in found.get(name, ()))
        if isinstance(fields, dict):
            now = found.get(name, {})
            yield from (f"{name}.{field}" for field in fields if field in now and now[field] != fields[field])
            yield from (f"{name}.{field}" for field in now if field not in fields and now[field].startswith("required "))


def test_what_is_promised_is_kept(schema):
    """`fields.json` is what the first release of this number says: until it is out, what changes is written down there too."""
    promised = json.loads((Path(__file__).parent / "fields.json").read_text(encoding="utf-8"))
    found = shapes(schema)
    if schema["$id"] == promised["$id"]:
        assert found == promised["$defs"]
    assert list(broken(promised["$defs"], found)) == []


@pytest.mark.parametrize(
    ("found", "faults"),
    [
        ({"A": {"a": "required string", "b": "integer"}, "K": ["k", "l"]}, []),
        ({"A": {"a": "required string", "b": "integer", "c": "integer"}, "K": ["k", "l", "m"], "B": {}}, []),
        ({"A": {"a": "required string"}, "K": ["l"]}, ["A.b", "K.k"]),
        ({"K": ["k", "l"]}, ["A.a", "A.b"]),
        ({"A": {"a": "string", "b": "string"}, "K": ["k", "l"]}, ["A.a", "A.b"]),
        ({"A": {"a": "required string", "b": "integer", "c": "required integer"}, "K": ["k", "l"]}, ["A.c"]),
    ],
)
def test_a_promise_that_is_broken_is_found(found, faults):
    assert list(broken({"A": {"a": "required string", "b": "integer"}, "K": ["k", "l"]}, found)) == faults


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
