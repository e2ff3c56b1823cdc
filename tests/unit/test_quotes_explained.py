"""Every quotation tells by which rule it has its speaker or none, and every speaker by which rule it has its name."""

import pytest

from wireparse.data.explanations import ATTRIBUTIONS, NAMES
from wireparse.extract.quotes import find_quotes

LEE = "Ann Lee, chair of Tarrow Mill, came. "


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("transcript", '"LEE: The ox was late."'),
        ("signature", '"The ox was late." — Ann Lee'),
        ("behind", '"The ox was late," Lee said.'),
        ("behind", '"The ox was late," beamed Ann Lee, who had waited.'),
        ("behind", '"The ox was late," Lee was quoted as saying by the Tarrow Times.'),
        ("before", 'Lee said: "The ox was late."'),
        ("according", 'According to Lee, the ox was "too late".'),
        ("later", 'The ox was "too late" for the ferry and would walk, Lee said.'),
        ("noun", 'Lee\'s claim that the ox was "too late" is under review.'),
        ("colon", 'From Ann Lee: "The ox was late."'),
        ("introduced", 'Lee was blunt. "The ox was late."'),
        ("introduced", 'The mayor disagreed. "The ox was late."'),
        ("follows", 'Lee said it was "too late". "The ox will walk."'),
        ("shared", '"Ox lamps" was to be a "cautionary tale," said Ann Lee, then mayor.'),
        ("run-on", '"The ox was late.\n"It will walk," Lee said.'),
        ("continued", '"The ox was late," Lee said.\n"It will walk."'),
        ("title", 'The film "Ox Without Lamp" opened.'),
        ("nickname", 'Ann "Ox" Lee left.'),
        ("term", 'Lee wants a "late ox" there.'),
        ("attribute", '<img alt="the ox is late">'),
        ("stage-direction", '"(Applause.)" Lee said.'),
        ("indirect-before", "Lee said that the ox was very late again."),
        ("indirect-behind", "The ox was very late again, Lee said."),
        ("indirect-inside", "The ox, Lee said, was very late."),
        ("indirect-according", "According to Lee, the ox was very late."),
        ("indirect-adjective", "Lee was sure that the ox was very late."),
        ("agent", 'The ox was called "too late" by Ann Lee.'),
        (None, 'The "ox" was late.'),
    ],
)
def test_rule_of_a_quotation(rule, text):
    assert rule in {quote.rule for quote in find_quotes(text)}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("written", '"The ox was late," Ann Lee said.'),
        ("surname", LEE + '"The ox was late," Lee said.'),
        ("surname", LEE + '"The ox was late," LEE said.'),
        ("first-name", 'Tarrow Foods shut. "The ox was late," Tarrow said.'),
        ("initials", 'The Tarrow Mining Authority shut. "The ox was late," the TMA said.'),
        ("office", 'Tarrow\'s President Bo Karlsson left. "The ox was late," the president said.'),
        ("pronoun", LEE + '"The ox was late," she said.'),
        ("age", 'Ann Lee, 52, came. "The ox was late," the 52-year-old said.'),
        ("it", 'Tarrow Foods shut. "The ox was late," it said.'),
        ("noun", 'Skylo cancelled flights. Skylo said more would follow. "The ox was late," the airline said.'),
        ("apposition", '"The ox was late," said her butler, Crisp.'),
        ("document", 'A letter from Ann Lee said it was "too late".'),
        (None, '"The ox was late," officials said.'),
    ],
)
def test_rule_of_a_name(rule, text):
    speaker = find_quotes(text)[-1].speaker
    assert speaker is not None
    assert speaker.rule == rule


def test_every_explanation_has_its_sentence() -> None:
    marks = [mark for test in (test_rule_of_a_quotation, test_rule_of_a_name) for mark in test.pytestmark]
    told = {rule for mark in marks for rule, _ in mark.args[1]}
    assert set(ATTRIBUTIONS) | set(NAMES) <= told
