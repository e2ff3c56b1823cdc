"""Articles as dictionaries and back; what is no such dictionary is refused with its place."""

import json
from datetime import date, datetime

import pytest

from wireparse import BUILTIN, from_dict, parse, to_dict

TEXT = """Pump stops
By Ann Lee

LUSAKA, March 1 (Reuters) - A pump failed on Monday, "for good" the owner said.
(Reporting by Ann Lee; Editing by Bo Karlsson)
Copyright 2031 Acme Media. All rights reserved.
"""


@pytest.fixture
def article():
    return parse(TEXT, formats=BUILTIN)


def test_an_article_survives_json(article):
    assert from_dict(json.loads(json.dumps(to_dict(article)))) == article


def test_kinds_are_their_values_and_tuples_are_lists(article):
    found = to_dict(article)
    assert isinstance(found["blocks"], list)
    assert found["blocks"][0]["kind"] == "headline"
    assert found["dateline"]["places"][0]["name"] == "LUSAKA"


def test_days_are_iso_dates():
    dated = parse(TEXT, published=date(2031, 3, 4), formats=BUILTIN)
    assert to_dict(dated)["published"] == "2031-03-04"
    assert from_dict(to_dict(dated)) == dated


def test_a_day_that_is_one_already_is_taken():
    """As a row of a table has it."""
    dated = parse(TEXT, published=date(2031, 3, 4), formats=BUILTIN)
    assert from_dict(to_dict(dated) | {"published": date(2031, 3, 4)}) == dated


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"sourc": "x"}, "article: expected no field but source"),
        ({"blocks": "x"}, r"article.blocks: expected a list"),
        ({"dateline": []}, r"article.dateline: expected an object"),
        ({"dateline": {"text": "x"}}, r"article.dateline: expected the fields text, span"),
        ({"format": 1}, r"article.format: expected a value of type str"),
        ({"published": "tomorrow"}, r"article.published: Invalid isoformat"),
        ({"published": datetime(2031, 3, 4)}, r"article.published: fromisoformat"),  # noqa: DTZ001 - of no zone
        ({"blocks": [{"kind": "no", "span": {"start": 0, "end": 1}, "text": "", "rule": ""}]}, r"article.blocks\[0\].kind"),
    ],
)
def test_other_dictionaries_are_refused_with_their_place(article, change, message):
    with pytest.raises(ValueError, match=message):
        from_dict(to_dict(article) | change)


def test_a_field_that_is_missing_is_told():
    with pytest.raises(ValueError, match="article: expected the fields source, format"):
        from_dict({"format": "plain"})
