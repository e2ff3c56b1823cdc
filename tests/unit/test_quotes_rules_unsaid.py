"""Each rule that gives a quotation its speaker, with sentences of its own: parts, mention, name, kind and cue."""

import pytest

from wireparse.records import QuoteKind

DIRECT, PARTIAL, INDIRECT = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param('The song, "Night Ferry", was played.', [(("Night Ferry",), None, None, DIRECT, None)], id="unsaid-1"),
        pytest.param('Prandt\'s, "Night Ferry", was played.', [(("Night Ferry",), None, None, DIRECT, None)], id="unsaid-2"),
        pytest.param(
            'Prandt won despite claims he was "rusty".', [(("rusty",), None, None, PARTIAL, None)], id="despite-claims"
        ),
        pytest.param(
            'Prandt has yet to recover from reports that the crew is "lazy", Tarrow said.',
            [(("lazy",), "Tarrow", "Tarrow", PARTIAL, "said")],
            id="from-reports",
        ),
        pytest.param(
            'She pointed to reports that the crew is "lazy".',
            [(("lazy",), "She", None, PARTIAL, "pointed")],
            id="to-reports",
        ),
        pytest.param(
            "That is when she pointed to reports that Prandt called the ox “rusty” and “lazy”.",
            [(("rusty",), "she", None, PARTIAL, "pointed"), (("lazy",), "she", None, PARTIAL, "pointed")],
            id="to-reports-that-call",
        ),
        pytest.param(
            "That is when she pointed to a sign that Prandt called “rusty” and “lazy”.",
            [(("rusty",), "Prandt", "Prandt", PARTIAL, "called"), (("lazy",), "Prandt", "Prandt", PARTIAL, "called")],
            id="to-what-somebody-calls",
        ),
        pytest.param('"(Applause.)" Tarrow said.', [(("(Applause.)",), None, None, DIRECT, None)], id="unsaid-3"),
        pytest.param('<img alt="Tarrow said">', [(("Tarrow said",), None, None, PARTIAL, None)], id="unsaid-4"),
        pytest.param(
            'The crew nicknamed Prandt\'s "Rusty Ox".', [(("Rusty Ox",), "The crew", None, PARTIAL, "nicknamed")], id="named-1"
        ),
        pytest.param('They call him the "Rusty Ox" here.', [(("Rusty Ox",), "They", None, PARTIAL, "call")], id="named-2"),
        pytest.param(
            'Tarrow offered to join a "rust watch" there.', [(("rust watch",), None, None, PARTIAL, None)], id="term-1"
        ),
        pytest.param(
            'Tarrow said a "rust watch" was there.', [(("rust watch",), "Tarrow", "Tarrow", PARTIAL, "said")], id="term-2"
        ),
        pytest.param(
            'Tarrow wants a "rust watch, and with it a lamp" there.',
            [(("rust watch, and with it a lamp",), "Tarrow", "Tarrow", PARTIAL, "wants")],
            id="term-3",
        ),
    ],
)
def test_rule(told, text, want):
    assert told(text) == want
