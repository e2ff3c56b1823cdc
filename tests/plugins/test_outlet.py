"""A whole package for one outlet, written from the guide alone: installed for real, used, and removed without a trace."""

import ast
import gzip
import importlib.util
import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from wireparse import BUILTIN, detect, parse

PACKAGE = Path(__file__).parent / "packages" / "malay_mail"
MODULE = PACKAGE / "src" / "wireparse_malay_mail" / "__init__.py"
SAMPLES = sorted((PACKAGE / "tests" / "samples").glob("*.txt"))
NAME = "malay-mail"


def parsed(fresh) -> list[dict]:
    """What the program `wireparse` prints for the samples, in the order of their names: agency, bare, page."""
    found = fresh.run("wireparse", "parse", *SAMPLES)
    assert found.stderr == ""
    return [json.loads(line) for line in found.stdout.split("\n")[:-1]]


@pytest.fixture(scope="module")
def without(fresh):
    """How the samples are read where the package is not installed."""
    return parsed(fresh)


@pytest.fixture
def installed(fresh, without):  # noqa: ARG001 - read before the package comes
    """Have the package for one test."""
    with fresh.having("malay_mail", extra="[test]"):
        yield


@pytest.mark.usefixtures("installed")
def test_its_own_tests_pass(fresh, tmp_path):
    copy = shutil.copytree(PACKAGE, tmp_path / "package", ignore=shutil.ignore_patterns("src"))
    assert " 2 passed in " in fresh.run("python", "-m", "pytest", "-p", "no:cacheprovider", cwd=copy).stdout


@pytest.mark.usefixtures("installed")
def test_it_is_listed_and_used(fresh):
    assert NAME in fresh.run("wireparse", "formats", COLUMNS="120").stdout.split()
    articles = parsed(fresh)
    assert [(a["format"], a["publisher"], a["agency"]) for a in articles] == [
        (NAME, "Malay Mail", "Bernama"),
        (NAME, "Malay Mail", None),
        (NAME, "Malay Mail", None),
    ]
    assert [[place["name"] for place in a["dateline"]["places"]] for a in articles] == [["KUCHING"], ["MUAR"], ["IPOH"]]
    credits_ = [(c["credit"]["agency"], c["credit"]["photographer"]) for a in articles for c in a["captions"]]
    assert credits_ == [("Bernama", None), (None, "Hafizah Lingam"), ("Malay Mail", None), (None, "Razlan Idham")]
    assert [len(a["paragraphs"]) for a in articles] == [4, 4, 6]
    assert articles[2]["paragraphs"][1]["text"] == "The book came back on Monday by post."


def test_once_removed_all_is_read_as_before(fresh, without):
    with fresh.having("malay_mail"):
        assert parsed(fresh) != without
    assert NAME not in fresh.run("wireparse", "formats", COLUMNS="120").stdout.split()
    assert parsed(fresh) == without
    assert [(a["format"], a["publisher"]) for a in without] == [("plain", None)] * 3


def test_the_format_is_short_and_nothing_but_data():
    text = MODULE.read_text(encoding="utf-8")
    assert text.count("\n") <= 60
    code = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    assert [node.lineno for node in ast.walk(ast.parse(text)) if isinstance(node, code)] == []


def shingles(text: str) -> Counter:
    words = re.findall(r"\w+", text.casefold())
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def f1(body: str, paragraphs: list[str]) -> float:
    """How much of the story is in a body, and nothing else, by runs of four words."""
    gold, found = shingles("\n".join(paragraphs)), shingles(body)
    return 2 * (gold & found).total() / (gold.total() + found.total())


@pytest.fixture(scope="module")
def formats():
    spec = importlib.util.spec_from_file_location("wireparse_malay_mail", MODULE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return BUILTIN.with_(module.FORMAT)


@pytest.fixture(scope="module")
def pages(shared):
    with gzip.open(shared / "corpora" / "webpages.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@pytest.mark.parametrize("key", ["text", "text_soup"])
def test_a_real_page_is_detected_and_read_no_worse(pages, formats, key):
    (page,) = (page for page in pages if page["publisher"] == "MalayMail")
    gold = page["gold"]
    before, after = (parse(page[key], formats=chosen) for chosen in (BUILTIN, formats))
    assert (after.format, after.publisher, after.agency) == (NAME, "Malay Mail", None)
    assert f1(after.body, gold["paragraphs"]) >= max(0.99, f1(before.body, gold["paragraphs"]))
    assert after.headline.text == gold["title"]
    assert after.published.isoformat() == gold["published"][:10]
    assert [author.name for author in after.byline.authors] == gold["authors"]


def test_real_pages_of_others_are_left_alone(pages, formats):
    others = [page for page in pages if page["publisher"] != "MalayMail"]
    assert len(others) > 100
    assert [p["id"] for p in others if NAME in {found.format.name for found in detect(p["text"], formats=formats)}] == []
