"""Every record says what it is: whence its term comes, an example for each field, and what stands where the text gives no fact."""

import ast
import inspect
import re
from enum import EnumType

import attrs
import pytest

from wireparse import records

CLASSES = {name: getattr(records, name) for name in records.__all__}
NO_EXAMPLES = {"None", "()", '""'}


def attribute_docs(cls):
    """The types and docstrings of what is assigned in the body of a class, by name; ``""`` where the next line is no docstring."""
    return docs_in(ast.parse(inspect.getsource(cls)).body[0])


def docs_in(tree):
    assert isinstance(tree, ast.ClassDef)
    found = {}
    for node, behind in zip(tree.body, [*tree.body[1:], ast.Pass()], strict=True):
        if isinstance(node, ast.AnnAssign | ast.Assign):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            kind = ast.unparse(node.annotation) if isinstance(node, ast.AnnAssign) else ""
            found[target.id] = (kind, docstring(behind))
    return found


def docstring(node):
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    return " ".join(node.value.value.split()) if is_text else ""


def examples(doc):
    return [e for e in re.findall(r"``(.+?)``(?!`)", doc) if e not in NO_EXAMPLES]


def faults(kind, doc):
    """What a field of the type `kind` leaves unsaid in its docstring."""
    wanted = {
        "a docstring": bool(doc),
        "an example": bool(examples(doc)),
        "when it is None": "``None``" in doc or "None" not in kind,
        "when it is ()": "``()``" in doc or not kind.startswith("tuple["),
    }
    return [what for what, given in wanted.items() if not given]


ATTRIBUTES = {f"{name}.{attribute}": said for name, cls in CLASSES.items() for attribute, said in attribute_docs(cls).items()}


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_says_whence_its_term_comes(name):
    assert re.search(r"^Source: \w.*\S$", inspect.getdoc(CLASSES[name]) or "", re.MULTILINE)


@pytest.mark.parametrize("name", CLASSES)
def test_all_fields_are_looked_at(name):
    cls = CLASSES[name]
    fields = list(cls.__members__) if isinstance(cls, EnumType) else [f.name for f in attrs.fields(cls)]
    assert list(attribute_docs(cls)) == fields


@pytest.mark.parametrize(("kind", "doc"), ATTRIBUTES.values(), ids=ATTRIBUTES)
def test_a_field_says_what_it_is(kind, doc):
    assert faults(kind, doc) == []


@pytest.mark.parametrize(
    ("field", "missing"),
    [
        ('x: str\n    """As written: ``"Ann Lee"``."""', []),
        ('x: str\n    y: int\n    """The year: ``2031``."""', ["a docstring", "an example"]),
        ('x: str\n    """As written."""', ["an example"]),
        ('x: str | None = None\n    """As written: ``"Ann Lee"``."""', ["when it is None"]),
        ('x: str | None = None\n    """The name; ``None`` where there is none."""', ["an example"]),
        ('x: tuple[str, ...] = ()\n    """Initials: ``("ab",)``."""', ["when it is ()"]),
        ('x: tuple[str, ...] = ()\n    """Initials: ``("ab",)``; ``()`` without any."""', []),
    ],
)
def test_what_is_left_unsaid_is_found(field, missing):
    tree = ast.parse(f"class Record:\n    {field}\n")
    assert faults(*docs_in(tree.body[0])["x"]) == missing


@pytest.mark.parametrize("name", CLASSES)
def test_a_place_is_shown_in_figures(name):
    spans = [doc for kind, doc in attribute_docs(CLASSES[name]).values() if kind == "Span"]
    assert [doc for doc in spans if not re.search(r"``Span\(\d+, \d+\)``", doc)] == []
