"""The tables of rules on the page of quotations are the rules; ``python tests/meta/test_quotes_page.py`` writes them anew."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from wireparse.data.explanations import ATTRIBUTIONS, NAMES

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "quotes.md"
RULES = ROOT / "src" / "wireparse" / "extract" / "quotes"
TESTS = ROOT / "tests" / "unit"
EXPLAINED, OF_NAMES = "test_quotes_explained.py", "test_quotes_names.py"
TABLES = {"Why words have their speaker, or none": ATTRIBUTIONS, "Why a mention stands for a name": NAMES}
HEAD = "| rule | what it looks at | given by | tests |\n| --- | --- | --- | --- |"


@cache
def givers() -> Mapping[tuple[str, bool], dict[str, list[str]]]:
    """The functions that give each rule, by their modules; whether it is a rule of names tells rules of one name apart."""
    found: dict[tuple[str, bool], dict[str, list[str]]] = {}
    for path in sorted(RULES.glob("*.py")):
        for rule, function in _given(ast.parse(path.read_text(encoding="utf-8"))):
            known = found.setdefault((rule, path.stem == "resolve"), {}).setdefault(path.name, [])
            known += [function] if function not in known else []
    return found


def _given(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Rules and functions: a rule stands in the function that gives it, or beside it in a table; what is compared gives none."""
    compared = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.Compare) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            texts = (n for n in ast.walk(node) if isinstance(n, ast.Constant) and id(n) not in compared)
            yield from ((text.value, node.name) for text in texts if isinstance(text.value, str))
        elif isinstance(node, ast.Tuple) and len(node.elts) == 2:
            rule, function = node.elts
            if isinstance(rule, ast.Constant) and isinstance(function, ast.Name):
                yield str(rule.value), function.id


def cases_of(rule: str) -> str:
    """The file whose cases are called after the rule, else the one that has a sentence for each."""
    files = sorted(path for path in TESTS.glob("test_quotes_*.py") if path.name != EXPLAINED)
    return next((path.name for path in files if re.search(rf'id="{rule}-\d', path.read_text(encoding="utf-8"))), EXPLAINED)


def table(rules: Mapping[str, str]) -> str:
    """The table of `rules` as it has to be."""
    of_names = rules is NAMES
    rows = (
        (f"`{rule}`", said, _places(rule, of_names=of_names), f"`tests/unit/{OF_NAMES if of_names else cases_of(rule)}`")
        for rule, said in rules.items()
    )
    return "\n".join([HEAD, *(f"| {' | '.join(row)} |" for row in rows)])


def _places(rule: str, *, of_names: bool) -> str:
    by_module = givers()[rule, of_names].items()
    return "; ".join(f"`extract/quotes/{name}`: {', '.join(f'`{f}`' for f in functions)}" for name, functions in by_module)


def page(text: str) -> str:
    """The page with its tables as they have to be."""
    for title, rules in TABLES.items():
        before, behind = text.split(f"## {title}\n")
        rest = behind[behind.index("\n## ") :]
        text = f"{before}## {title}\n\n{table(rules)}\n{rest}"
    return text


def test_the_tables_are_the_rules() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(text), "python tests/meta/test_quotes_page.py writes them anew"


@pytest.mark.parametrize(("rule", "of_names"), [*((r, False) for r in ATTRIBUTIONS), *((r, True) for r in NAMES)])
def test_every_rule_is_given_somewhere(rule: str, of_names: bool) -> None:
    assert givers()[rule, of_names]


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
