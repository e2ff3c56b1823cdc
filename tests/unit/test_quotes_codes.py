"""Instrument codes are skipped where words are read, and kept where they are quoted."""

import pytest

from wireparse.extract.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('"The pump belongs to ACME.N" said Ann Lee.', ["The pump belongs to ACME.N"]),
        ('Ann Lee said: "ACME.N fell."', ["ACME.N fell."]),
        ('"The pump," Acme (ACME.N) said, "is ours."', ["The pump,", "is ours."]),
    ],
)
def test_codes(text, parts):
    (quote,) = find_quotes(text)
    assert [part.text for part in quote.parts] == parts
    assert quote.speaker is not None


@pytest.mark.parametrize("opener", ['"', "''"])
@pytest.mark.parametrize("closer", ['"', "''"])
def test_pairs_of_apostrophes_close_straight_marks(opener, closer):
    (quote,) = find_quotes(f"{opener}The pump is ours,{closer} Lee said. {opener}It is late.{closer}")
    assert [part.text for part in quote.parts] == ["The pump is ours,", "It is late."]


@pytest.mark.parametrize(
    "text",
    [
        "It follows from two enquiries on what befell Tarrow.",
        "According to the council and Bo's driver, WHO ESCAPED UNSCATHED, THE OX WAS LATE.",
    ],
)
def test_what_would_hold_its_own_speaker_is_not_reported(text):
    assert find_quotes(text) == ()


def test_people_are_no_company():
    quotes = find_quotes("Police said the band had kept in practice. The ferry company has offered a refund to the band.")
    assert [quote.speaker.name for quote in quotes] == [None, None]
