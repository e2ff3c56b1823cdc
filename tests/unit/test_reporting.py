"""The table of words that report: its shape, and that the script that learnt it makes it again."""

import importlib.util
import re

import pytest

from wireparse.data import reporting
from wireparse.data.cues import CueForm


@pytest.fixture(scope="module")
def learn(root):
    spec = importlib.util.spec_from_file_location("learn_reporting", root / "tests" / "tools" / "learn_reporting.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def source(root):
    return (root / "src" / "wireparse" / "data" / "reporting.py").read_text(encoding="utf-8")


def tables(source):
    found = (re.findall(r"([a-z-]+) (\d+)", table) for table in source.split('"""'))
    return [table for table in found if table]


def test_the_tables_are_sorted_and_hold_shares(source):
    found = tables(source)
    assert len(found) == len(CueForm) + 1
    for table in found:
        words = [word for word, _ in table]
        assert words == sorted(set(words))
        assert all(25 <= int(share) <= 100 for _, share in table)


def test_the_size():
    assert 500 <= len(reporting.VERBS) <= 650
    assert len(reporting.ADJECTIVES) < 50


def test_forms_are_what_they_look_like():
    assert {word: reporting.VERBS[word].verb.form for word in ("told", "insists", "agree", "vowing")} == {
        "told": CueForm.PAST,
        "insists": CueForm.PRESENT,
        "agree": CueForm.BASE,
        "vowing": CueForm.ING,
    }


@pytest.mark.parametrize("word", ["statement", "interview", "tuesday", "also", "repeatedly", "was", "that", "according"])
def test_what_is_no_verb(word):
    assert word not in reporting.VERBS


def story(text, *attributions):
    """Attributions are triples of words that stand once in the text."""
    spans = [[[[text.index(words), text.index(words) + len(words)]] for words in given] for given in attributions]
    return {"text": text, "attributions": [dict(zip(("source", "cue", "content"), given, strict=True)) for given in spans]}


def test_counting(learn):
    text = 'Lee bleated that it rained. The goat bleated. "Tarrow bleated," Holm said. Prandt is glad of the rain.'
    found = story(text, ("Lee", "bleated", "it rained"), ("Prandt", "is glad of", "the rain"))
    verbs, adjectives = learn.count(iter([found]))
    assert (verbs.uses["bleated"], verbs.cues["bleated"]) == (2, 1)
    assert (verbs.uses["said"], verbs.cues["said"]) == (1, 0)
    assert (adjectives.uses["glad"], adjectives.cues["glad"]) == (1, 1)


def test_an_attribution_without_source_or_content_does_not_count(learn):
    found = story("Lee bleated.", ("Lee", "bleated", "."))
    found["attributions"][0]["source"] = []
    assert learn.count(iter([found]))[0].cues["bleated"] == 0


def test_shares_need_uses(learn):
    count = learn.Count(learn.Counter({"bray": 4, "moo": 1, "coo": 9}), learn.Counter({"bray": 2, "moo": 1, "coo": 2}))
    assert count.shares() == {"bray": 43}
    assert learn.share(200, 400) > learn.share(2, 4)


def test_verbs_of_deeds_are_struck():
    assert not {"went", "delivered", "named", "passed", "signs", "launching"} & set(reporting.VERBS)


def test_the_script_makes_the_table_again(learn, shared, source):
    corpus = shared / "corpora" / "polnear-train.jsonl.gz"
    if not corpus.is_file():
        pytest.skip("the corpus is not there")
    assert learn.module(learn.rows(corpus)) == source
