"""Each rule that gives a quotation its speaker, with sentences of its own: parts, mention, name, kind and cue."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.records import QuoteKind

DIRECT, PARTIAL, INDIRECT = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT


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
            'The mate (of Hollin), a rower, said it was "rust".',
            [(("rust",), "The mate", None, PARTIAL, "said")],
            id="subject_before-15",
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
            '"We sank," Tarrow & Prandt said.',
            [(("We sank,",), "Tarrow & Prandt", "Tarrow & Prandt", DIRECT, "said")],
            id="phrase_from-11",
        ),
        pytest.param(
            '"He said “no way” to “us all” then," Mr. Tarrow said.',
            [(("He said “no way” to “us all” then,",), "Mr. Tarrow", "Tarrow", DIRECT, "said")],
            id="phrase_from-12",
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
            'The Bank of the Hollin Isles spoke. "We sank," the bank said.',
            [(("We sank,",), "the bank", "Bank of the Hollin Isles", DIRECT, "said")],
            id="names-3",
        ),
        pytest.param(
            'The Hollin Health and Safety Office spoke. "We sank," the office said.',
            [(("We sank,",), "the office", "Hollin Health and Safety Office", DIRECT, "said")],
            id="names-4",
        ),
        pytest.param(
            'The Hollin mining agency spoke. "We sank," the agency said.',
            [(("We sank,",), "the agency", "Hollin", DIRECT, "said")],
            id="names-5",
        ),
        pytest.param(
            'The HFA shut. HFA said so. "We sank," the agency said.',
            [(("We sank,",), "the agency", "HFA", DIRECT, "said")],
            id="names-6",
        ),
        pytest.param(
            'The Norvik Embassy shut. "We sank," the Norvik embassy said.',
            [(("We sank,",), "the Norvik embassy", "Norvik Embassy", DIRECT, "said")],
            id="names-7",
        ),
        pytest.param(
            'The Norvik Embassy shut. "We sank," the Zambrel embassy said.',
            [(("We sank,",), "the Zambrel embassy", "Zambrel embassy", DIRECT, "said")],
            id="names-8",
        ),
        pytest.param(
            'The Hollin Ferry Authority shut. The authority left. "We sank," it said.',
            [(("We sank,",), "it", "Hollin Ferry Authority", DIRECT, "said")],
            id="names-9",
        ),
        pytest.param(
            'Hollin Ferries Corp shut. Hollin Ferries Corp said so. "We sank," it said.',
            [(("We sank,",), "it", "Hollin Ferries Corp", DIRECT, "said")],
            id="names-10",
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
        pytest.param('The Tarrow Praised film: "We sank."', [(("We sank.",), None, None, DIRECT, None)], id="cues-9"),
        pytest.param('The mates often say "rust" here.', [(("rust",), "The mates", None, PARTIAL, "say")], id="cues-10"),
    ],
)
def test_rule(told, text, want):
    assert told(text) == want


def test_first_names_that_are_months(told):
    assert told('"We sank," April Prandt said.')[0][2] == "April Prandt"


def test_plurals_without_article(told):
    assert told('Mates often say "rust" here.')[0][2] is None


@pytest.mark.xfail(reason="an introduction of more than one phrase without a comma hides the subject")
def test_introduction_without_comma(told):
    assert told('HOLLIN, June 3 – On Monday the mate was blunt: "We sank."')[0][1] == "the mate"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('The mayor, Osk Prandt, left. "We sank," he said.', "mayor"),
        ('According to Tarrow, the hull was "mostly rust".', None),
        ('According to Ines Tarrow, a mate, the hull was "mostly rust".', "a mate"),
        ('"We sank," Tarrow, quietly, said.', None),
    ],
)
def test_what_follows_a_comma_is_not_always_a_role(text, role):
    assert find_quotes(text)[-1].speaker.role == role
