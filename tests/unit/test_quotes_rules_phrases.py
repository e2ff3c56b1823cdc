"""Each rule that gives a quotation its speaker, with sentences of its own: parts, mention, name, kind and cue."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.records import QuoteKind

DIRECT, PARTIAL, INDIRECT = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT


def told(text):
    """Return of each quotation its parts, the speaker's mention and name, the kind and the cue."""
    return [
        (
            tuple(part.text for part in quote.parts),
            quote.speaker and quote.speaker.text,
            quote.speaker and quote.speaker.name,
            quote.kind,
            quote.cue and quote.cue.text,
        )
        for quote in find_quotes(text)
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param(
            'Tarrow – asked by the Echo – said the "floating oven" sank.',
            [(("floating oven",), "Tarrow", "Tarrow", PARTIAL, "said")],
            id="subject_before-1",
        ),
        pytest.param(
            'In the letter Prandt said it was "rust".',
            [(("rust",), "Prandt", "Prandt", PARTIAL, "said")],
            id="subject_before-2",
        ),
        pytest.param(
            'In Hollin the mate said it was "rust".', [(("rust",), "the mate", None, PARTIAL, "said")], id="subject_before-3"
        ),
        pytest.param(
            'The mate on Friday said it was "rust".', [(("rust",), "The mate", None, PARTIAL, "said")], id="subject_before-4"
        ),
        pytest.param(
            'The mate (of Hollin) said it was "rust".', [(("rust",), "The mate", None, PARTIAL, "said")], id="subject_before-5"
        ),
        pytest.param(
            'After the storm, Prandt, the mate, said it was "rust".',
            [(("rust",), "Prandt", "Prandt", PARTIAL, "said")],
            id="subject_before-6",
        ),
        pytest.param(
            'The mate; the storm, said it was "rust".', [(("rust",), "The mate", None, PARTIAL, "said")], id="subject_before-7"
        ),
        pytest.param(
            'Osk "Ox" Tarrow called it "rust".',
            [(("Ox",), None, None, PARTIAL, None), (("rust",), 'Osk "Ox" Tarrow', "Tarrow", PARTIAL, "called")],
            id="subject_before-8",
        ),
        pytest.param(
            'Then the mate in Hollin said it was "rust".',
            [(("rust",), "the mate in Hollin", None, PARTIAL, "said")],
            id="subject_before-9",
        ),
        pytest.param(
            'Prandt of Hollin on Friday said it was "rust".',
            [(("rust",), "Prandt of Hollin", "Prandt", PARTIAL, "said")],
            id="subject_before-10",
        ),
        pytest.param(
            'Prandt from Hollin said it was "rust".', [(("rust",), "Prandt", "Prandt", PARTIAL, "said")], id="subject_before-11"
        ),
        pytest.param(
            'Later the mate said the hull was "rust".', [(("rust",), "the mate", None, PARTIAL, "said")], id="subject_before-12"
        ),
        pytest.param(
            'Saturday at the Hollin fair Ilse Prandt said it was "rust".',
            [(("rust",), "Ilse Prandt", "Ilse Prandt", PARTIAL, "said")],
            id="subject_before-13",
        ),
        pytest.param(
            'The mate (who rowed) of Hollin (a port), said it was "rust".',
            [(("rust",), "The mate", None, PARTIAL, "said")],
            id="subject_before-14",
        ),
        pytest.param(
            'HOLLIN, Brackwell (WPN) -- Meanwhile, after a long day, the mate let out a sigh: "We sank."',
            [(("We sank.",), "the mate", None, DIRECT, None)],
            id="main_subject-1",
        ),
        pytest.param(
            'Last Monday, the mate was blunt: "We sank."',
            [(("We sank.",), "the mate", None, DIRECT, None)],
            id="main_subject-2",
        ),
        pytest.param(
            '"A bit of rust," a grin: "We sank."',
            [(("A bit of rust,",), None, None, DIRECT, None), (("We sank.",), None, None, DIRECT, None)],
            id="main_subject-3",
        ),
        pytest.param(
            'Monday evening, the mate was blunt: "We sank."',
            [(("We sank.",), "the mate", None, DIRECT, None)],
            id="main_subject-4",
        ),
        pytest.param(
            '"We sank," about 30 mates said.', [(("We sank,",), "about 30 mates", None, DIRECT, "said")], id="phrase_from-1"
        ),
        pytest.param('"We sank," about the mates said.', [(("We sank,",), None, None, DIRECT, None)], id="phrase_from-2"),
        pytest.param(
            '"We sank," one of the mates said.', [(("We sank,",), "one of the mates", None, DIRECT, "said")], id="phrase_from-3"
        ),
        pytest.param(
            '"We sank," all the mates and a cook said.',
            [(("We sank,",), "all the mates and a cook", None, DIRECT, "said")],
            id="phrase_from-4",
        ),
        pytest.param(
            '"We sank," the mate and cook of the ferry said.',
            [(("We sank,",), "the mate and cook of the ferry", None, DIRECT, "said")],
            id="phrase_from-5",
        ),
        pytest.param('"We sank," the mate and he said.', [(("We sank,",), None, None, DIRECT, None)], id="phrase_from-6"),
        pytest.param(
            '"We sank," the Monday crew said.', [(("We sank,",), "the Monday crew", None, DIRECT, "said")], id="phrase_from-7"
        ),
        pytest.param('"We sank," the mate of the said.', [(("We sank,",), None, None, DIRECT, None)], id="phrase_from-8"),
        pytest.param('"We sank," Prandt, & said.', [(("We sank,",), None, None, DIRECT, None)], id="phrase_from-9"),
        pytest.param(
            '"We sank," Osk Prandt and Ines Tarrow said.',
            [(("We sank,",), "Osk Prandt and Ines Tarrow", None, DIRECT, "said")],
            id="phrase_from-10",
        ),
        pytest.param(
            'Osk Prandt and Ines Tarrow said it was "rust".',
            [(("rust",), "Osk Prandt and Ines Tarrow", None, PARTIAL, "said")],
            id="names-1",
        ),
        pytest.param(
            'Ilse Prandt, quietly, left. "We sank," she said.',
            [(("We sank,",), "she", "Ilse Prandt", DIRECT, "said")],
            id="names-2",
        ),
        pytest.param(
            'Mates never tweet, but Prandt reports "rust" daily.',
            [(("rust",), "Prandt", "Prandt", PARTIAL, "reports")],
            id="cues-1",
        ),
        pytest.param('The Tuesday reports "rust" often.', [(("rust",), None, None, PARTIAL, None)], id="cues-2"),
        pytest.param('Prandt reports, "We sank."', [(("We sank.",), "Prandt", "Prandt", DIRECT, "reports")], id="cues-3"),
        pytest.param('The mates have been told of "rust" here.', [(("rust",), None, None, PARTIAL, None)], id="cues-4"),
        pytest.param('The hull had been quietly called "rust" here.', [(("rust",), None, None, PARTIAL, None)], id="cues-5"),
        pytest.param('The mate did not say "rust" here.', [(("rust",), "The mate", None, PARTIAL, "say")], id="cues-6"),
        pytest.param('Now say "rust" here.', [(("rust",), None, None, PARTIAL, None)], id="cues-7"),
        pytest.param('Often say "rust" here.', [(("rust",), None, None, PARTIAL, None)], id="cues-8"),
        pytest.param(
            'The Tarrow Praised film: "We sank."', [(("We sank.",), "The Tarrow Praised film", None, DIRECT, None)], id="cues-9"
        ),
        pytest.param('The mates often say "rust" here.', [(("rust",), "The mates", None, PARTIAL, "say")], id="cues-10"),
    ],
)
def test_rule(text, want):
    assert told(text) == want


@pytest.mark.xfail(reason="a month that opens a name is taken for the time before it")
def test_first_names_that_are_months():
    assert told('"We sank," April Prandt said.')[0][2] == "April Prandt"


@pytest.mark.xfail(reason="a plural that opens a sentence looks like a name of one word")
def test_plurals_without_article():
    assert told('Mates often say "rust" here.')[0][2] is None


@pytest.mark.xfail(reason="an introduction of more than one phrase without a comma hides the subject")
def test_introduction_without_comma():
    assert told('HOLLIN, June 3 – On Monday the mate was blunt: "We sank."')[0][1] == "the mate"
