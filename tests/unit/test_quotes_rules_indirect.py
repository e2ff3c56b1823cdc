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
    ],
)
def test_rule(told, text, want):
    assert told(text) == want
