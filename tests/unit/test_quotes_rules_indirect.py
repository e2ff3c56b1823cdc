"""Each rule that gives a quotation its speaker, with sentences of its own: parts, mention, name, kind and cue."""

import pytest

from wireparse.records import QuoteKind

DIRECT, PARTIAL, INDIRECT = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param(
            "Prandt told that it must leave at once.",
            [(("it must leave at once",), "Prandt", "Prandt", INDIRECT, "told")],
            id="indirect-1",
        ),
        pytest.param(
            "The hull of the ferry was rust, said Prandt, the mate.",
            [(("The hull of the ferry was rust",), "Prandt", "Prandt", INDIRECT, "said")],
            id="indirect-2",
        ),
        pytest.param(
            "The ferry is late and one clerk said the quay was shut, Prandt said, and it will rain soon.",
            [
                (
                    ("The ferry is late and one clerk said the quay was shut", "and it will rain soon"),
                    "Prandt",
                    "Prandt",
                    INDIRECT,
                    "said",
                )
            ],
            id="indirect-inside-holds-what-is-before",
        ),
        pytest.param(
            "The ferry is late, Prandt said, and one clerk said the quay was shut.",
            [
                (("The ferry is late",), "Prandt", "Prandt", INDIRECT, "said"),
                (("the quay was shut",), "one clerk", None, INDIRECT, "said"),
            ],
            id="indirect-inside-ends-with-a-joined-clause",
        ),
        pytest.param("According to the mate the hull of the ferry was rust.", [], id="indirect-3"),
        pytest.param("The hull of the ferry was rust, according to.", [], id="indirect-4"),
        pytest.param("Rust, according to Prandt.", [], id="indirect-5"),
        pytest.param(
            "The mates say the hull of the ferry was rust.",
            [(("the hull of the ferry was rust",), "The mates", None, INDIRECT, "say")],
            id="indirect-7",
        ),
        pytest.param("The mate said about the hull of the ferry, the rust is thick.", [], id="indirect-8"),
        pytest.param(
            "A warning reiterated on Wednesday by Deputy Governor Ilse Prandt, who said he knew of the loss.",
            [(("he knew of the loss",), "who", "Ilse Prandt", INDIRECT, "said")],
            id="indirect-9",
        ),
        pytest.param(
            "A claim reported Tuesday by Ilse Prandt said the ferry was old and slow.",
            [(("the ferry was old and slow",), "Ilse Prandt", "Ilse Prandt", INDIRECT, "said")],
            id="indirect-10",
        ),
        pytest.param("The rumours dismissed last week by Ilse Prandt hurt the shares of the firm.", [], id="indirect-11"),
        pytest.param("Said Prandt in the, hall.", [], id="indirect-12"),
        pytest.param(
            "The ferry, Prandt said on Monday, was rust.",
            [(("The ferry", "was rust"), "Prandt", "Prandt", INDIRECT, "said")],
            id="inside-1",
        ),
        pytest.param(
            "The mate left at noon, Prandt told the harbour board on Monday.",
            [(("The mate left at noon",), "Prandt", "Prandt", INDIRECT, "told")],
            id="behind-1",
        ),
        pytest.param(
            "The mate left at noon, the harbour board reported in a note to the crew of the ferry.",
            [(("The mate left at noon",), "the harbour board", None, INDIRECT, "reported")],
            id="behind-2",
        ),
        pytest.param("The mate left a note, an offer the harbour board refused.", [], id="behind-3"),
        pytest.param("The mate ran to the ferry, which refused.", [], id="behind-4"),
        pytest.param("There’s no need to explain how the ferry was lost.", [], id="there-is"),
        pytest.param("Here's no need to explain how the ferry was lost.", [], id="here-is"),
        pytest.param(
            "Residents of the bay have nevertheless asked permission to sell the ferry.",
            [(("to sell the ferry",), "Residents of the bay", None, INDIRECT, "asked")],
            id="nevertheless",
        ),
        pytest.param(
            "The mate perhaps hopes that the ferry is rust.",
            [(("the ferry is rust",), "The mate", None, INDIRECT, "hopes")],
            id="perhaps",
        ),
        pytest.param(
            "Prandt said the hull was rust and urged the mate to leave.",
            [
                (("the hull was rust",), "Prandt", "Prandt", INDIRECT, "said"),
                (("to leave",), "Prandt", "Prandt", INDIRECT, "urged"),
            ],
            id="joined-1",
        ),
        pytest.param(
            "Prandt said the hull was rust, but the mate denied the claim.",
            [
                (("the hull was rust",), "Prandt", "Prandt", INDIRECT, "said"),
                (("the claim",), "the mate", None, INDIRECT, "denied"),
            ],
            id="joined-2",
        ),
        pytest.param(
            "Prandt said the mate wants a new ferry.",
            [(("the mate wants a new ferry",), "Prandt", "Prandt", INDIRECT, "said")],
            id="nested",
        ),
        pytest.param(
            'Prandt urged the crew to row home, saying: "We have no oars."',
            [
                (("to row home",), "Prandt", "Prandt", INDIRECT, "urged"),
                (("We have no oars.",), "Prandt", "Prandt", DIRECT, "saying"),
            ],
            id="served-1",
        ),
        pytest.param(
            'Prandt said the hull was "mostly rust".',
            [(("mostly rust",), "Prandt", "Prandt", PARTIAL, "said")],
            id="served-2",
        ),
        pytest.param(
            '"No oars," Prandt said, adding that the hull was rust. "None."',
            [(("No oars,", "None."), "Prandt", "Prandt", DIRECT, "said")],
            id="inside-a-quotation",
        ),
        pytest.param(
            "Two men from the ferry say it is rust.",
            [(("it is rust",), "Two men from the ferry", None, INDIRECT, "say")],
            id="base-1",
        ),
        pytest.param("The report of the mate on the say of the crew is late.", [], id="base-2"),
        pytest.param("It is too soon to say whether the ferry will sink.", [], id="base-3"),
        pytest.param("The ferry was praised by the crew at noon.", [], id="passive"),
        pytest.param(
            "Prandt was glad of the new oars.", [(("of the new oars",), "Prandt", "Prandt", INDIRECT, "glad")], id="adjective-1"
        ),
        pytest.param("The glad mate rowed to the ferry.", [], id="adjective-2"),
        pytest.param("The mate was glad.", [], id="adjective-3"),
        pytest.param(
            "The board heard Prandt's claim that the hull was rust.",
            [],
            id="noun-1",
        ),
        pytest.param("The board met over Monday's claim that the hull was rust.", [], id="noun-2"),
        pytest.param("The claim that the hull was rust came late.", [], id="noun-3"),
        pytest.param(
            "Prandt said in a note on Friday that the hull was rust.",
            [(("the hull was rust",), "Prandt", "Prandt", INDIRECT, "said")],
            id="occasion-1",
        ),
        pytest.param("Prandt said so at the ferry.", [], id="occasion-2"),
    ],
)
def test_rule(told, text, want):
    assert told(text) == want
