"""The table of how often others are right: each is asked in the place of `wireparse`, by scorers that know of nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCORERS = {
    "quotes": """
import json, wireparse
text = '"It leaked," said Ann Lee.'
share = float(any(q.speaker and text[q.speaker.span.start : q.speaker.span.end] == "Ann Lee" for q in wireparse.parse(text).quotes))
print(json.dumps({f"{kind}.{what}": share for kind in ("all", "direct", "mixed") for what in ("precision", "recall")}))
""",
    "dates": """
import json
from datetime import date
from wireparse.extract import find_dates
text = "OSLO, March 3 (AP) - It rained on March 1."
values = [(text[d.span.start : d.span.end], d.value) for d in find_dates(text, published=date(2031, 3, 4))]
right = [("March 3", "2031-03-03"), ("March 1", "2031-03-01")]
print(json.dumps({"value.precision": len(set(right) & set(values)) / max(1, len(values)), "value.recall": len(set(right) & set(values)) / 2}))
""",
    "pages": """
import json, wireparse
body = wireparse.parse("Menu\\nMore\\n\\nOSLO (AP) - It rained & poured on Monday, and nobody on the quay knew why.\\n").body
share = float("rained & poured" in body)
print(json.dumps({f"{key}.{what}": share for key in ("text", "text_soup") for what in ("precision", "recall")}))
""",
}
JUSTEXT = """
from types import SimpleNamespace
from html import unescape
def get_stoplist(language): return language
def justext(page, words):
    return [SimpleNamespace(text=unescape(p.split("</p>")[0]), is_boilerplate="rained" not in p) for p in page.split("<p>")[1:]]
"""
DATEPARSER = {
    "__init__": "",
    "search": """
def search_dates(text, languages, settings):
    from datetime import datetime
    assert languages == ["en"] and settings["RELATIVE_BASE"] == datetime(2031, 3, 4)
    inside_a_word, not_there = ("ain", datetime(2031, 3, 4)), ("now", datetime(2031, 3, 4))
    return [("March 3", datetime(2031, 3, 3)), inside_a_word, not_there, ("March", datetime(2031, 3, 4))]
""",
    "date": """
class DateDataParser:
    def __init__(self, languages, settings): pass
    def get_date_data(self, words):
        from types import SimpleNamespace
        return SimpleNamespace(period="day" if "3" in words else "month")
""",
}


@pytest.fixture(scope="module")
def rows(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The table that the command wrote: two of the others are there, made for this test, and two are not."""
    folder = tmp_path_factory.mktemp("peers")
    (folder / "eval").mkdir()
    for name, code in SCORERS.items():
        (folder / "eval" / f"{name}.py").write_text(code, encoding="utf-8")
    (folder / "justext.py").write_text(JUSTEXT, encoding="utf-8")
    (folder / "dateparser").mkdir()
    for name, code in DATEPARSER.items():
        (folder / "dateparser" / f"{name}.py").write_text(code, encoding="utf-8")
    for package in ("textacy", "trafilatura"):
        (folder / f"{package}.py").write_text("raise ImportError('it is broken')", encoding="utf-8")
    for name in ("jusText", "dateparser"):
        (folder / f"{name}-9.dist-info").mkdir()
        (folder / f"{name}-9.dist-info" / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {name}\nVersion: 9\n", encoding="utf-8"
        )
    page = folder / "page.md"
    page.write_text("before\n\n<!-- made: others -->\n<!-- end -->\n\nafter\n", encoding="utf-8")
    command = [sys.executable, "tests/benchmarks/accuracy.py", "--shared", str(folder), "--update", str(page)]
    path = os.pathsep.join(filter(None, [str(folder), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        command, cwd=root, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    table = done.stdout.strip()
    assert page.read_text(encoding="utf-8") == f"before\n\n<!-- made: others -->\n\n{table}\n\n<!-- end -->\n\nafter\n"
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.split("\n")[2:]]


def test_what_is_not_installed_has_its_rows(rows: list[list[str]]) -> None:
    missing = [row[3].partition(" (")[0] for row in rows if row[3].endswith("Error): –")]
    assert missing == ["textacy, not installed"] * 3 + ["trafilatura, not installed"] * 2


def test_the_library_itself_is_asked_too(rows: list[list[str]]) -> None:
    assert {row[2] for row in rows} == {"100.0 % / 100.0 %"}


def test_dates_are_looked_up_in_the_text_and_cut_to_their_period(rows: list[list[str]]) -> None:
    assert [row[3] for row in rows if "dateparser" in row[3]] == ["dateparser 9: 50.0 % / 50.0 %"]


def test_a_page_is_given_as_paragraphs_of_html(rows: list[list[str]]) -> None:
    assert [row[3] for row in rows if "jusText" in row[3]] == ["jusText 9: 100.0 % / 100.0 %"] * 2
