"""Speech reported without quotation marks."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.grammar import QuoteStyle
from wireparse.records import QuoteKind


@pytest.mark.parametrize(
    ("text", "content", "mention"),
    [
        ("Lee said the pumps of the old mill had failed.", "the pumps of the old mill had failed", "Lee"),
        ("The minister said on Friday that the mine would not reopen.", "the mine would not reopen", "The minister"),
        ("Karlsson, a geologist, told reporters that the seam was empty.", "the seam was empty", "Karlsson"),
        ("The pumps of the mill failed at once, Karlsson said.", "The pumps of the mill failed at once", "Karlsson"),
        ("The pumps failed in the night, according to the owner.", "The pumps failed in the night", "the owner"),
        ("Lee wants the pumps of the old mill to run again.", "the pumps of the old mill to run again", "Lee"),
        ("The goat was unhurt in the fall, Lee said here on Friday (May 9).", "The goat was unhurt in the fall", "Lee"),
        ("The goat had eaten the ledger, the Echo said, citing the baker.", "The goat had eaten the ledger", "the Echo"),
        ("Tarrow Mill reports it has found gold in a drawer.", "it has found gold in a drawer", "Tarrow Mill"),
        ("The harbour office asked him for a chart.", "for a chart", "The harbour office"),
        ("Lee praised the old mill and then left the bay.", "the old mill", "Lee"),
        ("The survey shows that goats eat ledgers.", "goats eat ledgers", "The survey"),
        ("Lee urged both sides to leave the bay.", "to leave the bay", "Lee"),
        ("Lee asked the old rower from Hollin to go home.", "to go home", "Lee"),
        ("Lee has said more boats are due at noon.", "more boats are due at noon", "Lee"),
        ("The court ruled the goats must leave.", "the goats must leave", "The court"),
        ("Lee hopes that the mill will open again.", "the mill will open again", "Lee"),
        ("Lee said in a letter on Friday that the mill was shut.", "the mill was shut", "Lee"),
        ("Karlsson was skeptical of the plan for the mill.", "of the plan for the mill", "Karlsson"),
        ("According to the owner, the pumps failed in the night.", "the pumps failed in the night", "the owner"),
    ],
)
def test_reported_speech(text, content, mention):
    (quote,) = find_quotes(text)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.text == content
    assert [part.text for part in quote.parts] == [content]
    assert quote.speaker is not None
    assert quote.speaker.text == mention


@pytest.mark.parametrize(
    "text",
    [
        "The pumps of the old mill had failed in the night.",
        "The report was said to be late again this year.",
        "The claims of the mill were settled out of court.",
        "Lee said so.",
        "The detour adds 40 minutes to the drive.",
        "Lee called off the concert of the goats.",
        "Lee did not say who signs for the goats.",
        "Nobody told her that the work is paid.",
        "Lee delivered a letter 50 years late.",
        "The lamp wants more oil than before.",
        "The bell that tells when it rains is broken.",
        "Lee knows the mill well.",
        "The drivers show their tickets at the gate.",
    ],
)
def test_what_nobody_says(text):
    assert find_quotes(text) == ()


def test_it_can_be_left_out():
    text = 'Lee said the pumps of the old mill had failed. "We wait," he said.'
    assert [q.kind for q in find_quotes(text)] == [QuoteKind.INDIRECT, QuoteKind.DIRECT]
    assert [q.kind for q in find_quotes(text, style=QuoteStyle(indirect=False))] == [QuoteKind.DIRECT]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Lee denied the goal in the match.", False),
        ("Lee denied that the goal was late.", True),
        ("Lee attacked the plan for the mill.", False),
        ("Lee claimed the mill was empty.", True),
        ("Lee said goodbye to the mill.", True),
    ],
)
def test_without_attitudes_other_verbs_report_clauses_only(text, speech):
    assert find_quotes(text)
    assert bool(find_quotes(text, style=QuoteStyle(attitudes=False))) is speech


def test_attitudes_can_be_left_out():
    text = "Lee hopes that the mill will open again. Karlsson was sure of the pumps. Prandt said the seam was empty."
    assert [q.speaker.text for q in find_quotes(text)] == ["Lee", "Karlsson", "Prandt"]
    assert [q.speaker.text for q in find_quotes(text, style=QuoteStyle(attitudes=False))] == ["Prandt"]
