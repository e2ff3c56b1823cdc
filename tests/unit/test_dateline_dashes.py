"""What stands for the dash of a dateline: rare dashes, and what readers of print take a dash for."""

import pytest

from wireparse.extract import find_dateline
from wireparse.extract.dateline.dates import DASH, DASHES


@pytest.mark.parametrize("dash", [*sorted(DASHES - {"â"}), "â€”", "â€“", "--", "——"])
def test_each_parts_a_dateline_from_its_story(dash: str) -> None:
    found = find_dateline(f"LUSAKA, March 2 (Reuters) {dash} Copper rose on Tuesday.")
    assert found is not None
    assert ([place.name for place in found.places], found.agency) == (["LUSAKA"], "Reuters")


@pytest.mark.parametrize("dash", ["~", "¬"])
@pytest.mark.parametrize("text", ["ABOUT {} 40 people swam.", "Copper (Cu) {} a metal", "x {} y", "THE {} KEY of a board"])
def test_a_sign_in_a_sentence_makes_no_dateline(text: str, dash: str) -> None:
    assert find_dateline(text.format(dash)) is None


def test_the_first_characters_are_those_of_the_pattern() -> None:
    assert all(dash in DASH for dash in DASHES - {"â"})
