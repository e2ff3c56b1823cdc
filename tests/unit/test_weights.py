"""The weights of facts about lines: the shape of the tables, and that the script that learnt them makes them again."""

import importlib.util
import json

import pytest

from wireparse.data.weights import HEADLINE, STORY

SOME_WAY = 0.05
"""How far a weight may be off that another version of the solver finds."""


@pytest.fixture(scope="module")
def learn(root):
    spec = importlib.util.spec_from_file_location("learn_weights", root / "tests" / "tools" / "learn_weights.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("table", [STORY, HEADLINE])
def test_the_greatest_weights_stand_first(table):
    assert list(table) == sorted(table, key=lambda name: (-abs(table[name]), name))
    assert "bias" in table


SENTENCE = "The {} of Ebbing was emptied on the night of the fair and nobody has said who opened the gate."
PLACES = ("pond", "moat", "well", "dock", "tank", "pool", "lake", "tarn")
STORY_LINES = [SENTENCE.format(place) for place in PLACES]
MENU = ["Home", "Towns", "Weather", "Sport", "Opinion", "Shop", "Help", "Jobs", "Archive", "Radio"]


def page(paper, number):
    """An invented page in both flattenings, as the corpus has them."""
    body = STORY_LINES[number:] + STORY_LINES[:number]
    title = f"Water leaves the {PLACES[number]} of Ebbing"
    teaser = f"Goat wins prize number {number} for patience"
    lines = [*MENU, title, "By Ann Lee", *body, *MENU, "Another teaser about something else"]
    return {
        "id": f"xx/{paper}/V1",
        "text": "\n\n".join([teaser, *lines]),
        "text_soup": "\n".join([f"{title} | Echo", teaser, *lines]),
        "gold": {"paragraphs": body, "title": title},
    }


PAGES = [page(paper, i) for i, paper in enumerate(("Echo", "Express", "DailyStar", "Times", "Herald", "Post", "Sun", "Star"))]


@pytest.fixture(scope="module")
def pages(learn):
    return list(learn.pages(PAGES))


def test_lines_of_the_story_are_told_by_their_words(learn, pages):
    told = dict(zip((u.block.text for u in pages[0].units), learn.stories(pages[0]), strict=True))
    assert [line for line, is_story in told.items() if is_story] == STORY_LINES


def test_a_short_line_has_to_be_a_paragraph_as_a_whole(learn):
    known, whole = {("the", "water", "ran", "out")}, {("no", "one")}
    assert learn.is_story("No one", known, whole)
    assert not learn.is_story("No", known, whole)
    assert learn.is_story("The water ran out", known, whole)
    assert not learn.is_story("The water ran out of the old pond again", known, whole)


def test_sister_papers_have_one_owner(pages):
    owners = {page.paper: page.owner for page in pages}
    assert owners["Express"] == owners["DailyStar"] == "Reach"
    assert owners["Echo"] == "Echo"


def test_prose_weighs_for_and_shortness_against(learn, pages):
    tables = learn.learnt(pages)
    assert tables.story["prose behind"] > 0 > tables.story["words<3"]
    assert tables.story["bullet"] == learn.BULLET
    assert tables.headline["story"] > 0


def test_no_page_is_judged_by_what_its_owner_taught(learn, pages, monkeypatch):
    seen = []
    learnt = learn.learnt
    monkeypatch.setattr(learn, "learnt", lambda found: (seen.append({p.owner for p in found}), learnt(found))[1])
    report = learn.judged(pages)
    owners = {page.owner for page in pages}
    assert len(seen) == learn.FOLDS
    assert all(owner in owners for taught in seen for owner in taught)
    assert [len(owners - taught) for taught in seen] == [1] * len(owners) + [0] * (learn.FOLDS - len(owners))
    assert report.startswith("text: 8 pages, precision 1.0000, recall 1.0000")


def test_the_module_is_written_as_it_stands(learn, root):
    tables = learn.Tables(STORY, HEADLINE)
    assert learn.module(tables) == (root / "src" / "wireparse" / "data" / "weights.py").read_text(encoding="utf-8")


def test_rows_are_read_zipped_or_not(learn, tmp_path):
    path = tmp_path / "pages.jsonl"
    path.write_text(json.dumps(PAGES[0]) + "\n", encoding="utf-8")
    assert [row["id"] for row in learn.rows(path)] == ["xx/Echo/V1"]


def test_the_tables_are_learnt_again(learn, shared):
    tables = learn.learnt(list(learn.pages(learn.rows(shared / "corpora" / "webpages.jsonl.gz"))))
    for made, kept in zip(tables, (STORY, HEADLINE), strict=True):
        assert made == pytest.approx(kept, abs=SOME_WAY)
