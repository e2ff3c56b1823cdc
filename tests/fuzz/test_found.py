"""Texts that broke a law once: what the search found, made small, and said anew."""

import pytest
from target import data_of, hold

FOUND = {
    "the land behind a second town belongs to the first": "FILE PHOTO: A heron in Grisebu, a suburb of Lier, Norway. REUTERS/Ann Lee",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
@pytest.mark.parametrize("second", [0, 4, 8])
def test_what_was_found_stays_mended(text, second):
    hold(data_of(text, None, second))
