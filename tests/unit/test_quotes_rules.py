"""Each rule that gives a quotation its speaker, with sentences of its own: parts, mention, name, kind and cue."""

import pytest

from wireparse.records import QuoteKind

DIRECT, PARTIAL, INDIRECT = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param(
            '"TARROW: We had no oars. None."',
            [(("TARROW: We had no oars. None.",), "TARROW", "TARROW", DIRECT, None)],
            id="transcript-1",
        ),
        pytest.param(
            "“TARROW: We had no oars.\n\n“PRANDT: Nor a boat.”",
            [
                (("TARROW: We had no oars.",), "TARROW", "TARROW", DIRECT, None),
                (("PRANDT: Nor a boat.",), "PRANDT", "PRANDT", DIRECT, None),
            ],
            id="transcript-2",
        ),
        pytest.param('"note: We had no oars."', [(("note: We had no oars.",), None, None, PARTIAL, None)], id="transcript-3"),
        pytest.param(
            '"We had no oars" -- Ines Tarrow, Brackwell',
            [(("We had no oars",), "Ines Tarrow", "Ines Tarrow", DIRECT, None)],
            id="signature-1",
        ),
        pytest.param(
            '"We had no oars" — the mate of the ferry', [(("We had no oars",), None, None, DIRECT, None)], id="signature-2"
        ),
        pytest.param('"We had no oars" —', [(("We had no oars",), None, None, DIRECT, None)], id="signature-3"),
        pytest.param(
            '"We had no oars," Tarrow sighed.', [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "sighed")], id="behind-1"
        ),
        pytest.param(
            '"We had no oars," Tarrow riffed.', [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "riffed")], id="behind-2"
        ),
        pytest.param('"We had no oars." Tarrow Brackwell', [(("We had no oars.",), None, None, DIRECT, None)], id="behind-3"),
        pytest.param(
            '"We had no oars," quietly added Tarrow.',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "added")],
            id="behind-4",
        ),
        pytest.param(
            '"We had no oars," said quietly Tarrow.',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said")],
            id="behind-5",
        ),
        pytest.param('"We had no oars," said.', [(("We had no oars,",), None, None, DIRECT, None)], id="behind-6"),
        pytest.param(
            '"We had no oars," reported on Monday by Tarrow.', [(("We had no oars,",), None, None, DIRECT, None)], id="behind-7"
        ),
        pytest.param(
            '"We had no oars", according to a leaflet from Hollin Ferries.',
            [(("We had no oars",), "a leaflet from Hollin Ferries", None, DIRECT, "according to")],
            id="behind-8",
        ),
        pytest.param(
            '"We had no oars", as Tarrow put it.', [(("We had no oars",), "Tarrow", "Tarrow", DIRECT, "put")], id="behind-9"
        ),
        pytest.param(
            'The crew "had no oars," said Tarrow, and left.',
            [(("had no oars,",), "Tarrow", "Tarrow", PARTIAL, "said")],
            id="behind-10",
        ),
        pytest.param(
            'The crew "had no oars," said Tarrow was wrong.', [(("had no oars,",), None, None, PARTIAL, None)], id="behind-11"
        ),
        pytest.param(
            'The crew "had no oars," praised Tarrow.', [(("had no oars,",), None, None, PARTIAL, None)], id="behind-12"
        ),
        pytest.param(
            'The boat "with no oars," the hull creaked.', [(("with no oars,",), None, None, PARTIAL, None)], id="behind-13"
        ),
        pytest.param(
            'The boat "with no oars," Tarrow took for a wreck.',
            [(("with no oars,",), None, None, PARTIAL, None)],
            id="behind-14",
        ),
        pytest.param(
            'The boat "with no oars," Tarrow told us, sank.',
            [(("with no oars,",), "Tarrow", "Tarrow", PARTIAL, "told")],
            id="behind-15",
        ),
        pytest.param(
            '"We had no oars," Tarrow, who had rowed (badly) since May, said.',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said")],
            id="behind-16",
        ),
        pytest.param('"We had no oars," Tarrow; he said.', [(("We had no oars,",), None, None, DIRECT, None)], id="behind-17"),
        pytest.param(
            '"We had no oars," Tarrow, "Ox" to friends, said.',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said"), (("Ox",), None, None, DIRECT, None)],
            id="behind-18",
        ),
        pytest.param(
            '"We had no oars," the man hired by Hollin said.',
            [(("We had no oars,",), "the man", None, DIRECT, "said")],
            id="behind-19",
        ),
        pytest.param(
            '"We had no oars," the men say.', [(("We had no oars,",), "the men", None, DIRECT, "say")], id="behind-20"
        ),
        pytest.param(
            '"We had no oars," Tarrow, the mate, quietly said.',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said")],
            id="behind-21",
        ),
        pytest.param(
            '"We had no oars," Tarrow, 41, which of course all of Hollin knew, wept, said so.',
            [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said")],
            id="behind-22",
        ),
        pytest.param(
            '"It sank," a warning reiterated on Wednesday by Ilse Prandt said.',
            [(("It sank,",), "a warning", None, DIRECT, "said")],
            id="behind-23",
        ),
        pytest.param(
            '"It sank," a warning reiterated on Wednesday by Ilse Prandt.',
            [(("It sank,",), None, None, DIRECT, None)],
            id="behind-24",
        ),
        pytest.param(
            '"We had no oars," Tarrow said', [(("We had no oars,",), "Tarrow", "Tarrow", DIRECT, "said")], id="behind-25"
        ),
        pytest.param(
            'The boat, "with no oars," Tarrow said', [(("with no oars,",), "Tarrow", "Tarrow", PARTIAL, "said")], id="behind-26"
        ),
        pytest.param(
            'The "floating oven" sank, the pier master told reporters.',
            [(("floating oven",), "the pier master", None, PARTIAL, "told")],
            id="later-1",
        ),
        pytest.param(
            'The "floating oven" sank, says Tarrow, in June.',
            [(("floating oven",), "Tarrow", "Tarrow", PARTIAL, "says")],
            id="later-2",
        ),
        pytest.param(
            'The "floating oven" sank, saying nothing, and Tarrow said so.',
            [(("floating oven",), None, None, PARTIAL, None)],
            id="later-3",
        ),
        pytest.param(
            'Tarrow said that Prandt had called the ferry "a floating oven".',
            [(("a floating oven",), "Tarrow", "Tarrow", PARTIAL, "said")],
            id="before-1",
        ),
        pytest.param(
            'Tarrow said the ferry, which Prandt called "a floating oven", sank.',
            [(("a floating oven",), "Prandt", "Prandt", PARTIAL, "called")],
            id="before-2",
        ),
        pytest.param(
            'Asked about the hull, Tarrow said it was "mostly rust".',
            [(("mostly rust",), "Tarrow", "Tarrow", PARTIAL, "said")],
            id="before-3",
        ),
        pytest.param(
            'When Prandt accused the mate, Tarrow called it "mostly rust".',
            [(("mostly rust",), "Tarrow", "Tarrow", PARTIAL, "called")],
            id="before-4",
        ),
        pytest.param(
            'When Prandt called the hull, of all things, "mostly rust", nobody listened.',
            [(("mostly rust",), None, None, PARTIAL, None)],
            id="before-5",
        ),
        pytest.param(
            'After Prandt said so the mate called the hull "mostly rust".',
            [(("mostly rust",), "the mate", None, PARTIAL, "called")],
            id="before-6",
        ),
        pytest.param(
            'Footage of Prandt shouting "sink her now" was shown in Hollin.',
            [(("sink her now",), "Prandt", "Prandt", PARTIAL, "shouting")],
            id="before-7",
        ),
        pytest.param(
            'The video shows Prandt loudly shouting "sink her now" in Hollin.',
            [(("sink her now",), "Prandt", "Prandt", PARTIAL, "shouting")],
            id="before-8",
        ),
        pytest.param(
            'The Echo quoted Prandt as saying the hull was "mostly rust".',
            [(("mostly rust",), "Prandt", "Prandt", PARTIAL, "saying")],
            id="before-9",
        ),
        pytest.param(
            'Prandt was quoted as saying the hull was "mostly rust".',
            [(("mostly rust",), "Prandt", "Prandt", PARTIAL, "saying")],
            id="before-10",
        ),
        pytest.param(
            'They heard her shouting "sink her now" twice.',
            [(("sink her now",), "her", None, PARTIAL, "shouting")],
            id="before-11",
        ),
        pytest.param(
            'Prandt was still telling the crew to "sink her now" on Monday.',
            [(("sink her now",), "Prandt", "Prandt", PARTIAL, "telling")],
            id="before-12",
        ),
        pytest.param(
            'Saying the hull was "mostly rust," Prandt left.',
            [(("mostly rust,",), "Prandt", "Prandt", PARTIAL, "Saying")],
            id="before-13",
        ),
        pytest.param(
            'Saying, in June, that the hull was "mostly rust," Prandt left.',
            [(("mostly rust,",), None, None, PARTIAL, None)],
            id="before-14",
        ),
        pytest.param(
            'Prandt, who said little, and called it "mostly rust", left.',
            [(("mostly rust",), "Prandt", "Prandt", PARTIAL, "called")],
            id="before-15",
        ),
        pytest.param(
            'Says Prandt: "We had no oars."', [(("We had no oars.",), "Prandt", "Prandt", DIRECT, "Says")], id="before-16"
        ),
        pytest.param(
            'The paradox, says Tarrow, is that the "floating oven" sank.',
            [(("floating oven",), "Tarrow", "Tarrow", PARTIAL, "says")],
            id="before-17",
        ),
        pytest.param(
            'The mate wants to say the hull was "mostly rust".',
            [(("mostly rust",), "The mate", None, PARTIAL, "say")],
            id="before-18",
        ),
        pytest.param(
            'With Prandt saying the hull was "mostly rust", the mate left.',
            [(("mostly rust",), "Prandt", "Prandt", PARTIAL, "saying")],
            id="before-19",
        ),
        pytest.param(
            'The hull was called "mostly rust" by Prandt.',
            [(("mostly rust",), "Prandt", "Prandt", PARTIAL, "called")],
            id="agent-1",
        ),
        pytest.param(
            'The ferry is "a floating oven", a charge denied on Monday by Ilse Prandt.',
            [(("a floating oven",), None, None, PARTIAL, None)],
            id="before-21",
        ),
        pytest.param(
            'The crew of Prandt shouting "sink her now" left.',
            [(("sink her now",), "The crew of Prandt", None, PARTIAL, "shouting")],
            id="before-22",
        ),
        pytest.param('He, saying "sink her", left.', [(("sink her",), "He", None, PARTIAL, "saying")], id="before-23"),
        pytest.param(
            'The mate was described as saying "no" often.', [(("no",), "The mate", None, PARTIAL, "saying")], id="before-24"
        ),
        pytest.param(
            'According to Tarrow, the hull was "mostly rust".',
            [(("mostly rust",), "Tarrow", "Tarrow", PARTIAL, "According to")],
            id="according-1",
        ),
        pytest.param(
            'The hull was "mostly rust," the floor "gone," according to the pier master, Osk Prandt.',
            [
                (("mostly rust,",), "Osk Prandt", "Osk Prandt", PARTIAL, "according to"),
                (("gone,",), "Osk Prandt", "Osk Prandt", PARTIAL, "according to"),
            ],
            id="according-2",
        ),
        pytest.param(
            'The hull was "mostly rust", according to.', [(("mostly rust",), None, None, PARTIAL, None)], id="according-3"
        ),
        pytest.param(
            'former Mayor Osk Prandt\'s remark about a "floating oven" pleased nobody.',
            [(("floating oven",), "former Mayor Osk Prandt's", "Osk Prandt", PARTIAL, "remark")],
            id="noun-1",
        ),
        pytest.param(
            'Prandt left, and his description of the hull as "mostly rust" stayed.',
            [(("mostly rust",), "his", None, PARTIAL, "description")],
            id="noun-2",
        ),
        pytest.param(
            'The claim of a hull of "mostly rust" pleased nobody.', [(("mostly rust",), None, None, PARTIAL, None)], id="noun-3"
        ),
        pytest.param(
            'Ferry sinks at Hollin - Ines Tarrow: "We had no oars."',
            [(("We had no oars.",), "Ines Tarrow", "Ines Tarrow", DIRECT, None)],
            id="colon-1",
        ),
        pytest.param(
            'Ines van Tarrow: "We had no oars."',
            [(("We had no oars.",), "Ines van Tarrow", "Ines van Tarrow", DIRECT, None)],
            id="colon-2",
        ),
        pytest.param(
            'The old pier captain of the ferry: "We had no oars."',
            [(("We had no oars.",), "The old pier captain of the ferry", None, DIRECT, None)],
            id="colon-3",
        ),
        pytest.param('On the rust: "We had no oars."', [(("We had no oars.",), None, None, DIRECT, None)], id="colon-4"),
        pytest.param(': "We had no oars."', [(("We had no oars.",), None, None, DIRECT, None)], id="colon-5"),
    ],
)
def test_rule(told, text, want):
    assert told(text) == want
