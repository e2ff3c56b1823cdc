"""Whatever an article holds, it comes back from its dictionary, keeps the schema, and makes whole documents in the other forms."""

import json
from collections.abc import Callable
from datetime import date
from enum import EnumType
from importlib.resources import files
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, from_dict, parse, records, to_dict
from wireparse.interop import dicts
from wireparse.interop.ninjs import to_ninjs
from wireparse.interop.schema_org import to_jsonld
from wireparse.testing import articles, wire_noise

TEXTS = st.text(max_size=8) | st.text(st.characters(codec=None, categories=None), max_size=8)
SCALARS: dict[type, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(0, 3000) | st.integers(),
    bool: st.booleans(),
    date: st.dates(),
}
RECORDS = [getattr(records, name) for name in records.__all__ if attrs.has(getattr(records, name))]
SCHEMA = json.loads(files("wireparse").joinpath("interop/article.schema.json").read_text(encoding="utf-8"))
Faults = Callable[[object], list[str]]


def of(kind: Any) -> st.SearchStrategy[Any]:
    """Values of the type of a record's field, whatever stands in the other fields."""
    if get_origin(kind) is UnionType:
        return st.none() | of(next(k for k in get_args(kind) if k is not NoneType))
    if get_origin(kind) is tuple:
        return st.lists(of(get_args(kind)[0]), max_size=2).map(tuple)
    if isinstance(kind, EnumType):
        return st.sampled_from(kind)
    if not attrs.has(kind):
        return SCALARS[kind]
    hints = get_type_hints(kind)
    return st.builds(kind, **{f.name: of(hints[f.name]) for f in attrs.fields(kind)})


PARSED = (
    (TEXTS | st.text() | wire_noise() | st.sampled_from(BUILTIN.names).flatmap(articles).map(lambda story: story[0]))
    .flatmap(lambda text: st.tuples(st.just(text), st.none() | st.dates()))
    .map(lambda given: parse(given[0], published=given[1], formats=BUILTIN))
)
"""Articles as they are read from any text."""


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_record_comes_back_and_keeps_its_definition(kind: type) -> None:
    definition = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{kind.__name__}", "$defs": SCHEMA["$defs"]})

    @given(of(kind))
    def comes_back(record: Any) -> None:
        data = attrs.asdict(record, value_serializer=dicts._plain)
        assert dicts._made(kind, data, kind.__name__) == record
        assert [fault.message for fault in definition.iter_errors(data)] == []

    comes_back()


@given(of(Article) | PARSED)
def test_an_article_comes_back(article: Article) -> None:
    assert from_dict(to_dict(article)) == article
    json.dumps(to_dict(article))


@given(st.sampled_from(BUILTIN.names).flatmap(articles).map(lambda story: story[0]) | st.text())
def test_an_article_comes_back_by_way_of_json(text: str) -> None:
    article = parse(text, formats=BUILTIN)
    data = json.loads(json.dumps(to_dict(article), ensure_ascii=False).encode())
    assert from_dict(data) == article
    assert [fault.message for fault in jsonschema.Draft202012Validator(SCHEMA).iter_errors(data)] == []


@given(article=of(Article) | PARSED)
@example(article=parse("", formats=BUILTIN))
@example(article=parse("\ud83d\ude00 \ud800", formats=BUILTIN))
def test_ninjs_is_whole(article: Article, ninjs_faults: Faults, empty: Faults) -> None:
    document = to_ninjs(article)
    again = json.loads(json.dumps(document, ensure_ascii=False).encode())
    assert (again, ninjs_faults(again), empty(again)) == (document, [], [])


@given(article=of(Article) | PARSED)
@example(article=parse("", formats=BUILTIN))
@example(article=parse("\ud83d\ude00 \ud800", formats=BUILTIN))
def test_json_ld_is_whole(article: Article, schema_org_faults: Faults, empty: Faults) -> None:
    document = to_jsonld(article)
    again = json.loads(json.dumps(document, ensure_ascii=False).encode())
    assert (again, schema_org_faults(again), empty(again)) == (document, [], [])
