"""Who says a quotation: every rule with a sentence of its own, and what must stay without a speaker."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.grammar import QuoteStyle


def speakers(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return each part's first two words with the mention of its speaker and the cue."""
    found = []
    for quote in find_quotes(text):
        mention = quote.speaker.text if quote.speaker is not None else None
        cue = quote.cue.text if quote.cue is not None else None
        found += [(" ".join(part.text.split()[:2]), mention, cue) for part in quote.parts]
    return found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"The seam is empty," Karlsson said.', ("The seam", "Karlsson", "said")),
        ('"The seam is empty," said Bo Karlsson, a geologist.', ("The seam", "Bo Karlsson", "said")),
        ('"The seam is empty," Karlsson, a geologist at Ndola, told reporters.', ("The seam", "Karlsson", "told")),
        ('"Is it empty?" she asked.', ("Is it", "she", "asked")),
        ('"The seam is empty," a spokesman for the mine said.', ("The seam", "a spokesman for the mine", "said")),
        ('Karlsson said: "The seam is empty."', ("The seam", "Karlsson", "said")),
        ('Karlsson, a geologist who left in May, called the plan "a costly mistake".', ("a costly", "Karlsson", "called")),
        ('The minister said on Friday that the mine was "not worth it".', ("not worth", "The minister", "said")),
        ('The plan would cost "too much", according to Ann Lee.', ("too much", "Ann Lee", "according to")),
        ('The pumps "failed first" in the flood, Karlsson said.', ("failed first", "Karlsson", "said")),
        ('Karlsson left the mine on Friday, saying it was "no place for people".', ("no place", "Karlsson", "saying")),
        ('"The pumps failed." – Ann Lee', ("The pumps", "Ann Lee", None)),
        ('Karlsson\'s claim that the mine was "safe and dry" surprised few.', ("safe and", "Karlsson's", "claim")),
    ],
)
def test_speaker(text: str, want: tuple[str, str | None, str | None]) -> None:
    """The mention beside the quotation and its cue are found."""
    assert speakers(text) == [want]


@pytest.mark.parametrize(
    "text",
    [
        'The film "Night Mill" opens on Friday.',
        'Lee spoke on Norvik Radio\'s "Morning Bell" on Friday.',
        '<a href="night mill">The mill</a>',
        'Workers call for a bus. It passed the "green mile" at noon.',
        'Lee offered to join a "mountain brigade" on Friday.',
    ],
)
def test_unsaid(text: str) -> None:
    """Titles, values of attributes and terms have no speaker."""
    assert [quote.speaker for quote in find_quotes(text, style=QuoteStyle(indirect=False))] == [None]


def test_two_parts() -> None:
    """What stands on both sides of the speaker is one quotation."""
    (quote,) = find_quotes('"We waited all night," Lee said. "Nobody came to the gate."')
    assert [part.text for part in quote.parts] == ["We waited all night,", "Nobody came to the gate."]
    assert quote.text == '"We waited all night," Lee said. "Nobody came to the gate."'


def test_two_speakers() -> None:
    """A second speaker behind the second quotation makes it one of its own."""
    found = speakers('"We waited all night," Lee said. "Nobody came to the gate," Karlsson said.')
    assert [mention for _, mention, _ in found] == ["Lee", "Karlsson"]


def test_runs_on_over_paragraphs() -> None:
    """A paragraph without closing mark goes on in the next that opens with one."""
    (quote,) = find_quotes("“The pumps failed first.\n\n“Then the lights went out,” Lee said.")
    assert [part.text for part in quote.parts] == ["The pumps failed first.", "Then the lights went out,"]
    assert quote.speaker is not None
    assert quote.speaker.text == "Lee"


def test_paragraph_that_is_only_a_quotation() -> None:
    """It belongs to the speaker of the paragraph before, and has no cue."""
    first, second = find_quotes(
        '"The pumps failed first," Lee told reporters.\n"Then the lights went out in the whole valley."'
    )
    assert second.speaker == first.speaker
    assert second.cue is None
