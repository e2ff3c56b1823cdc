"""Where rules stop: what they would take if they went one step further."""

import pytest

from wireparse.extract.quotes import find_quotes


def told(text):
    return [(tuple(part.text for part in quote.parts), quote.speaker and quote.speaker.text) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('Tarrow said "we sank", "we swam" and left.', [(("we sank",), "Tarrow"), (("we swam",), "Tarrow")]),
        (
            'The "uh" lasted until Tarrow accused him of an "oar crime".',
            [(("uh",), None), (("oar crime",), "Tarrow")],
        ),
        ('"Blue ladder" star Ann Tarrow said little.', [(("Blue ladder",), None)]),
        ('"We sank." — The Oars Of The Old Ferry Of Hollin Bay', [(("We sank.",), None)]),
        ('Tarrow was on a ferry whose captain is always very blunt. "We sank."', [(("We sank.",), None)]),
        ('Tarrow said Prop. 8 was "late".', [(("late",), "Tarrow")]),
        ("It rained, Tarrow said.", []),
        ("Tarrow did not quite say whether the mill was open.", []),
    ],
)
def test_no_further(text, want):
    assert told(text) == want


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Robin Lee waited. "It rained," she said. "It did," he said.', None),
        ('Tarrow Foods shut. The ministry agreed. "It is late," it said.', None),
        ('Ann Lee came. "It rained," three miners said. "It did," she said.', "Ann Lee"),
    ],
)
def test_who_is_not_meant(text, name):
    assert find_quotes(text)[-1].speaker.name == name
