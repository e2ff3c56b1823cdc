"""Notes to desks and readers: which lines they are, and what they leave of the story around them."""

import pytest

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind

PROSE = "The pump had been silent since the morning and nobody in the street could say why it was so."


def block(line):
    """The block of a line that stands between headline and lead."""
    text = f"Pump in Ndola falls silent\n\n{line}\n\nNDOLA, Zambia (AP) - {PROSE}\n\n{PROSE}\n"
    return next(b for b in parse(text, formats=BUILTIN).blocks if b.text == " ".join(line.split()))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("(Corrects spelling of name in paragraph 4)", "correction"),
        ("((Corrects name (Lee) in paragraph 3))", "correction"),
        ("(In March 1 story, in second paragraph, corrects firm's name to Acme)", "correction"),
        ("(This version of the March 1 story corrects paragraph 3)", "correction"),
        ("(This March 1 story corrects paragraph 3)", "correction"),
        ("(This March 1 story has been corrected to change the number of pumps)", "correction"),
        ("(The March 1 story was refiled to correct a name)", "correction"),
        ("(This story has been refiled to fix a typo)", "correction"),
        ("(Clarifies who owns the pump in paragraph 2)", "correction"),
        ("(Korrektur: Name im dritten Absatz)", "correction"),
        ("(Refiles March 1 story to cut extraneous word)", "advisory"),
        ("(Repeats for wider distribution)", "advisory"),
        ("(Rpts story first issued on Sunday with no changes)", "advisory"),
        ("(Adds details, quotes)", "advisory"),
        ("(ADDS details, quotes)", "advisory"),
        ("(Updates throughout)", "advisory"),
        ("(Recasts, adds analyst comment)", "advisory"),
        ("(Writes through)", "advisory"),
        ("(New throughout, changes dateline from NDOLA)", "advisory"),
        ("(Previous LUSAKA)", "advisory"),
        ("(ATTN: ADDS details in paras 4-5, photos)", "advisory"),
        ("(Eds: updating with quotes)", "advisory"),
        ("(Neu: Stellungnahme der Stadt)", "advisory"),
        ("(Actualiza con declaraciones del alcalde)", "advisory"),
        ("Adds share price, analyst comment", "bare-advisory"),
        ("CORRECTION APPENDED.", "correction-appended"),
        ("Eds: UPDATES with quotes, details. With AP Photos.", "editors-note"),
        ("EDITOR'S NOTE _ Names in this story were changed.", "editors-note"),
        ("EDITOR’S NOTE — Names in this story were changed.", "editors-note"),
        ("EDITORS: Photos will follow.", "editors-note"),
        ("Anmerkung der Redaktion: Die Namen wurden geändert.", "editors-note"),
        ("Note aux rédactions: une photo suivra", "editors-note"),
        ("KILL KILL KILL", "kill"),
        ("HOLD HOLD HOLD", "kill"),
        ("MANDATORY KILL", "kill"),
        ("STORY WITHDRAWN: Please be advised that the pump did not stop.", "kill"),
        ("ATTENTION EDITORS: Please kill the story slugged PUMP.", "kill"),
        ("STORNIERUNG: Die Pumpe läuft wieder.", "kill"),
        ("EMBARGOED UNTIL 0001 GMT, Friday, March 4", "embargo"),
        ("Embargoed to 0001 Friday March 4", "embargo"),
        ("HOLD FOR RELEASE UNTIL 12:01 a.m. EST", "embargo"),
        ("For release at 12:01 a.m.", "embargo"),
        ("NOT FOR PUBLICATION BEFORE 0001 GMT", "embargo"),
        ("Sperrfrist: 4. März, 10.00 Uhr", "embargo"),
        ("SPERRFRIST FREITAG 10 UHR", "embargo"),
        ("Sous embargo jusqu'au 4 mars", "embargo"),
        ("Adv for Sunday, March 2", "embargo"),
        ("(Begin optional trim)", "optional-trim"),
        ("(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "optional-trim"),
        ("(OPTIONAL ADD END)", "optional-trim"),
        ("(Warning: contains strong language)", "warning"),
        ("(Disclosure: the writer owns a pump)", "disclosure"),
        ("(The opinions expressed here are those of the author, a columnist for the Ndola Times.)", "opinion"),
        ("(Ann Lee is a pump analyst. The views expressed are her own)", "opinion"),
        ("(Ann Lee is a columnist for the Ndola Times)", "author-note"),
        ("($1 = 8.1234 kwacha)", "exchange-rate"),
        ("($1=8.12 Kwacha)", "exchange-rate"),
        ("($1 = 0.67 euro = 0.60 pound)", "exchange-rate"),
        ("(1 euro = $1.1234)", "exchange-rate"),
        ("Correction: An earlier version of this story gave the wrong number of pumps.", "correction-of-story"),
        ("Korrektur: In einer früheren Fassung stand eine falsche Zahl.", "correction-of-story"),
        ("This story has been corrected to say that there are nine pumps.", "correction-of-story"),
        (
            "This story was first published on March 1, 2031. It was updated on March 2 to correct the pump's number.",
            "correction-of-story",
        ),
        ("(more)", "more-to-come"),
        ("-more-", "more-to-come"),
        ("More to follow.", "more-to-come"),
    ],
)
def test_a_note_is_told_with_its_kind(line, rule):
    found = block(line)
    assert (found.kind, found.rule) == (BlockKind.EDNOTE, rule)


@pytest.mark.parametrize(
    "line",
    [
        "Embargoed goods lay in the harbour of Ndola for nine days and nobody came to ask for them at all.",
        "(The story of the pump began with a letter to the mill.)",
        "(He adds a pinch of salt to the pump.)",
        "Correction: Pump Review story",
        "(Updates are posted on the pump house door.)",
        "Corrections were appended to the door.",
        "The views from the pump house are her own reward.",
        "Ann Lee is a columnist who walked to the pump and back every day of that long and silent summer.",
        "This story is about a pump.",
        "An earlier version of the pump sank in 1977 with nobody aboard.",
        "The earlier version of the timetable, printed in May, had two pumps.",
        "This report was changed three times before it was released, the auditors said.",
        "Correction: the pump has two handles, not three, he told the earlier meeting of the council.",
        "Disclosures: none were made by the firm, though the council had asked for them.",
        "HOLD FOR RELEASE, read the tag on its handle.",
        "FOR IMMEDIATE RELEASE, the crates said.",
        "GRAPHIC CONTENT is what the film about the pump has none of.",
        "(Note: the pump is paid for by the day.)",
        "Editors of the Ndola Times met at the pump and asked what had become of the water in the street.",
        "More than nine pumps were silent in the streets of Ndola when the mayor went out to see them.",
    ],
)
def test_what_only_opens_like_a_note_is_none(line):
    assert block(line).kind is not BlockKind.EDNOTE


@pytest.mark.parametrize("line", ["KILL KILL KILL", "Adv for Sunday"])
def test_a_note_is_among_the_articles_notes(line):
    article = parse(f"{line}\n\nNDOLA, Zambia (AP) - {PROSE}\n", formats=BUILTIN)
    assert [str(note) for note in article.ednotes] == [line]
    assert article.body == PROSE


@pytest.mark.parametrize(
    "text",
    [
        f" (Corrects spelling of name in paragraph 3) By Ann Lee WASHINGTON (Reuters) - {PROSE}",
        f"By Ann Lee (Corrects spelling of name in paragraph 3) WASHINGTON (Reuters) - {PROSE}",
    ],
)
def test_a_note_on_the_line_of_byline_and_dateline_leaves_them_right(text):
    article = parse(text, formats=BUILTIN)
    assert [str(n) for n in article.ednotes] == ["(Corrects spelling of name in paragraph 3)"]
    assert [a.name for a in article.byline.authors] == ["Ann Lee"]
    assert article.dateline.text == "WASHINGTON (Reuters)"
    assert article.body == PROSE


def test_a_note_may_stand_behind_the_dateline():
    article = parse(f"TOKYO, Oct. 25 Kyodo -- (EDS: ADDING DETAILS) {PROSE}\n\n{PROSE}\n", formats=BUILTIN)
    assert [str(n) for n in article.ednotes] == ["(EDS: ADDING DETAILS)"]
    assert article.dateline.agency == "Kyodo"
    assert article.body == f"{PROSE}\n\n{PROSE}"
