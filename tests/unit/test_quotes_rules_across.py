"""Each rule that gives a quotation its speaker, with sentences of its own: parts, mention, name, kind and cue."""

import pytest

from wireparse.records import QuoteKind

DIRECT, PARTIAL, INDIRECT = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param(
            'Tarrow said that it was late. "We had no oars."',
            [(("We had no oars.",), "Tarrow", "Tarrow", DIRECT, "said")],
            id="introduced-1",
        ),
        pytest.param(
            'Tarrow believed that it was late. "We had no oars."',
            [(("We had no oars.",), None, None, DIRECT, None)],
            id="introduced-2",
        ),
        pytest.param(
            'The ferry sank. "We had no oars."', [(("We had no oars.",), None, None, DIRECT, None)], id="introduced-3"
        ),
        pytest.param(
            '"We had no oars," Tarrow said, "and no lamp."',
            [(("We had no oars,", "and no lamp."), "Tarrow", "Tarrow", DIRECT, "said")],
            id="second_half-1",
        ),
        pytest.param(
            '"We had no oars," Tarrow said. "Rust"',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said"), (("Rust",), None, None, DIRECT, None)],
            id="second_half-2",
        ),
        pytest.param(
            '"We had no oars," Tarrow said. "Rust!"',
            [(("We had no oars,", "Rust!"), "Tarrow", "Tarrow", DIRECT, "said")],
            id="second_half-3",
        ),
        pytest.param(
            '"We had no oars," Tarrow said; Prandt answered: "Nor a boat."',
            [
                (("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said"),
                (("Nor a boat.",), "Prandt", "Prandt", DIRECT, "answered"),
            ],
            id="second_half-4",
        ),
        pytest.param(
            'Tarrow said that the ferry was "mostly rust". "We had no oars."',
            [(("mostly rust",), "Tarrow", "Tarrow", PARTIAL, "said"), (("We had no oars.",), "Tarrow", "Tarrow", DIRECT, None)],
            id="follows",
        ),
        pytest.param(
            'The "oven" and the "rust" would stay, Tarrow said.',
            [(("oven",), "Tarrow", "Tarrow", PARTIAL, "said"), (("rust",), "Tarrow", "Tarrow", PARTIAL, "said")],
            id="share",
        ),
        pytest.param(
            'The mate made a plea on Monday:\n\n"We had no oars."',
            [(("We had no oars.",), "The mate", None, DIRECT, None)],
            id="announced-1",
        ),
        pytest.param(
            'Tarrow told the Echo:\n\n"We had no oars."',
            [(("We had no oars.",), "Tarrow", "Tarrow", DIRECT, "told")],
            id="announced-2",
        ),
        pytest.param(
            '"We had no oars."\n\n– Ines Tarrow',
            [(("We had no oars.",), "Ines Tarrow", "Ines Tarrow", DIRECT, None)],
            id="announced-3",
        ),
        pytest.param(
            '"We had no oars."\n\n– the ferry went down on Monday',
            [(("We had no oars.",), None, None, DIRECT, None)],
            id="announced-4",
        ),
        pytest.param('So it sank:\n\n"rust" here', [(("rust",), None, None, PARTIAL, None)], id="announced-5"),
        pytest.param(
            "“We had no oars.\n\n“Nor a lamp,” Tarrow said.",
            [(("We had no oars.", "Nor a lamp,"), "Tarrow", "Tarrow", DIRECT, "said")],
            id="run_on-1",
        ),
        pytest.param(
            "“We had no oars,” Tarrow said. “We had no lamp.\n\n“Nor a boat.”",
            [(("We had no oars,", "We had no lamp.", "Nor a boat."), "Tarrow", "Tarrow", DIRECT, "said")],
            id="run_on-2",
        ),
        pytest.param(
            "“We had no oars.\n\n“(Applause.)”", [(("We had no oars.", "(Applause.)"), None, None, DIRECT, None)], id="run_on-3"
        ),
        pytest.param(
            '"We had no oars.\n\nIt sank. "Nor a lamp," Tarrow said.',
            [(("We had no oars.",), None, None, DIRECT, None), (("Nor a lamp,",), "Tarrow", "Tarrow", DIRECT, "said")],
            id="run_on-4",
        ),
        pytest.param(
            '"We had no oars," Tarrow told the Echo.\n\n"Nor did we have any lamp on board."',
            [
                (("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "told"),
                (("Nor did we have any lamp on board.",), "Tarrow", "Tarrow", DIRECT, None),
            ],
            id="follow_on-1",
        ),
        pytest.param(
            'The hull had "no oars".\n\n"Nor did we have any lamp on board."',
            [(("no oars",), None, None, PARTIAL, None), (("Nor did we have any lamp on board.",), None, None, DIRECT, None)],
            id="follow_on-2",
        ),
    ],
)
def test_rule(told, text, want):
    assert told(text) == want
