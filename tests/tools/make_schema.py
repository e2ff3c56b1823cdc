"""Make the JSON Schema of articles from the records: their fields, types and docstrings.

    python tests/tools/make_schema.py > src/wireparse/interop/article.schema.json

The schema is that of JSON Schema 2020-12, one definition a record.  A field is required as `wireparse.from_dict` requires it; no
others are allowed.  The identifier bears the version of the package without its last number: it is the same for patches.
"""

import ast
import inspect
import json
import re
import sys
import tomllib
from datetime import date
from enum import EnumType
from itertools import pairwise
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from wireparse import records

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
SCALARS: dict[type, dict[str, object]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
}

IN_JSON = (
    (r"``None``", "`null`"),
    (r"``\(\)``", "`[]`"),
    (r'``\((".+?),?\)``', r"`[\1]`"),
    (r"``date\((\d+), (\d+), (\d+)\)``", lambda found: f'`"{date(*map(int, found.groups())).isoformat()}"`'),
    (r"``Span\((\d+), (\d+)\)``", r'`{"start": \1, "end": \2}`'),
    (r"`{1,2}(?:Block|Quote)Kind\.([A-Z_]+)`{1,2}", lambda found: f'`"{found[1].lower()}"`'),
    (r"``(.+?)``", r"`\1`"),
)
"""How the docstrings' Python reads in JSON."""


def schema() -> dict[str, object]:
    """The whole schema: an article, and what it is made of."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": identifier(),
        "title": "Article",
        "description": "One story as wireparse.to_dict gives it.",
        "$ref": "#/$defs/Article",
        "$defs": {name: definition(getattr(records, name)) for name in sorted(records.__all__)},
    }


def identifier() -> str:
    version = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"]
    return f"urn:wireparse:article:{version.rpartition('.')[0]}"


def definition(kind: Any) -> dict[str, object]:
    if isinstance(kind, EnumType):
        return {"description": first_paragraph(kind), "type": "string", "enum": [member.value for member in kind]}
    hints, said = get_type_hints(kind), field_docs(kind)
    fields = attrs.fields(kind)
    return {
        "description": first_paragraph(kind),
        "type": "object",
        "properties": {f.name: {"description": said[f.name], **of_type(hints[f.name])} for f in fields},
        "required": [f.name for f in fields if f.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def of_type(kind: Any) -> dict[str, object]:
    if get_origin(kind) is UnionType:
        inner = of_type(next(k for k in get_args(kind) if k is not NoneType))
        return inner | {"type": [inner["type"], "null"]} if "type" in inner else {"anyOf": [inner, {"type": "null"}]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": of_type(get_args(kind)[0])}
    return {"$ref": f"#/$defs/{kind.__name__}"} if kind.__name__ in records.__all__ else SCALARS[kind]


def first_paragraph(kind: type) -> str:
    return in_json((inspect.getdoc(kind) or "").split("\n\n")[0])


def field_docs(kind: type) -> dict[str, str]:
    """The docstrings below the fields of a record."""
    body = ast.parse(inspect.getsource(kind)).body[0].body  # type: ignore[attr-defined]
    return {
        node.target.id: in_json(behind.value.value)
        for node, behind in pairwise(body)
        if isinstance(node, ast.AnnAssign) and isinstance(behind, ast.Expr)
    }


def in_json(said: str) -> str:
    said = " ".join(said.split())
    for pattern, instead in IN_JSON:
        said = re.sub(pattern, instead, said)
    return said


def as_text() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(as_text())
