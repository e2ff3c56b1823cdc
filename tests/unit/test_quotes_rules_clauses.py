"""Who speaks where clauses, passives, names of things and lines beside the quotation could mislead."""

import pytest

from wireparse.extract.quotes import find_quotes


def mentions(text):
    return [
        quote.speaker.text if quote.speaker is not None else None for quote in find_quotes(text) if quote.kind != "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('Holding lamps and calling it "a shame", the rowers chanted "no more oars".', ["the rowers", "the rowers"]),
        ('As the crowd began to sing, Tarrow was joined by Prandt and joked, "We sink."', ["Tarrow"]),
        ('They left when Tarrow suggested they call it a "rust boat".', ["Tarrow"]),
        ('As Tarrow says, the oars will be "late".', ["Tarrow"]),
        ('Ann Tarrow, who waited for a boat, which came late, said: "It sank."', ["Ann Tarrow"]),
        ('Bo Prandt, 54, of Oar Road, said it was "late".', ["Bo Prandt"]),
        ('A cook, Osk Prandt, remembers Ann Tarrow telling her, "We had no oars."', ["Ann Tarrow"]),
        ('The cook heard Mayor Tarrow say, "We had no oars."', ["Mayor Tarrow"]),
        ('"We had no oars," the Echo quoted Ann Tarrow as saying.', ["Ann Tarrow"]),
        ('"We had no oars," Tarrow was quoted by the Echo as saying.', ["Tarrow"]),
        ('The hull was described as "rust" by rowers\' leader Ann Tarrow.', ["rowers' leader Ann Tarrow"]),
        ('The rowers will send a "firm" note, said Ann Tarrow on Sunday.', ["Ann Tarrow"]),
        ('The rowers will send a "firm" note, the Echo wrote on Sunday.', ["the Echo"]),
        ('The boat is, in the words of its cook, Osk Prandt, "rust".', ["Osk Prandt"]),
        ('The comment by cook Osk Prandt that it was "rust" was odd.', ["cook Osk Prandt"]),
        ('"It sank," said rower and poet Osk Prandt.', ["rower and poet Osk Prandt"]),
        ('"She is fast," said Osk Prandt, head of Oar Corp. "She has two lamps."', ["Osk Prandt"]),
        ('"Out!" She put down the oar.', [None]),
        ('"Out!" she cried.', ["she"]),
    ],
)
def test_the_speaker_is_the_subject_of_the_clause_that_holds_the_words(text, want):
    assert mentions(text) == want


@pytest.mark.parametrize(
    "text",
    [
        'A boat named "Mud" sank.',
        'The drink, called "rakka", is made of oars.',
        'A tax dubbed "the hat levy" passed.',
        'This style, referred to as "wet roasting", is new.',
        'The crew, which calls itself "Free Oars", rowed.',
        'New words for rowing, such as "oarless", are many.',
        'Put simply, rowers show a "herring mindset".',
        'Tarrow sang "Blue Ladder" at noon.',
        'Tarrow told the "Today" programme that it sank.',
        'Tarrow told "Good Rowing Lusaka" that it sank.',
        'Tarrow appeared in "Blue Ladder" and said little.',
        '"Blue Ladder" star Ann Tarrow rowed home.',
        'The hull was called "Blue Ladder" by mistake.',
    ],
)
def test_names_of_things_have_no_speaker(text):
    assert mentions(text)[0] is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('What Tarrow called "the rust levy" passed.', ["Tarrow"]),
        ('Tarrow called it "the rust levy".', ["Tarrow"]),
        ('They chant "No More Oars" at noon.', ["They"]),
    ],
)
def test_whoever_gives_a_name_has_said_it(text, want):
    assert mentions(text) == want


def test_a_title_between_two_halves_is_no_part_of_them():
    first, title = find_quotes('"It sank," Tarrow said on Channel Nine\'s "Good Morning Oars." "It was late."')
    assert [part.text for part in first.parts] == ["It sank,", "It was late."]
    assert (title.speaker, title.rule) == (None, "title")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('What they say of the bridge:\n\n"A triumph."\n\n— Osk Prandt, cook', ["Osk Prandt"]),
        ('From Osk Prandt:\n\n"The bridge is long."', ["Osk Prandt"]),
        ('Tarrow says the sea is near.\n\n"There was a field. Then there was half of one."', ["Tarrow"]),
        ('Tarrow was unmoved.\n\n"There was a field."', ["Tarrow"]),
        ('The boat was late.\n\n"There was a field."', [None]),
        ('Tarrow bought a boat.\n\n"There was a field."', [None]),
        ('The boat was blunt.\n\n"There was a field."', [None]),
    ],
)
def test_paragraphs_beside_a_quotation(text, want):
    assert mentions(text) == want


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("â€œThe oars are late,â€\x9d Tarrow said.", ["The oars are late,"]),
        ("â€œThe oars are late,â€ Tarrow said. â€œWe sink.â€", ["The oars are late,", "We sink."]),
        ("â\x80\x9cThe oars are late,â\x80\x9d Tarrow said.", ["The oars are late,"]),
        ("â€˜The oars arenâ€™t late,â€™ Tarrow said.", ["The oars arenâ€™t late,"]),
        ("'She said \"no more\" and left,' Tarrow said.", ['She said "no more" and left,']),
        ("'It's rock 'n' roll,' Tarrow said.", ["It's rock 'n' roll,"]),
        ("He's \"no more\" than rowers' pride, Tarrow said.", ["no more"]),
    ],
)
def test_marks_in_bad_copy(text, parts):
    assert [part.text for quote in find_quotes(text) if quote.kind != "indirect" for part in quote.parts] == parts


def test_behind_according_to_only_words_of_speech_count():
    assert mentions('According to Tarrow, the row began "at dawn".') == ["Tarrow"]
    assert mentions('According to Tarrow, Prandt said it was "late".') == ["Prandt"]


def test_double_marks_inside_single_ones_are_nested():
    text = "'We sank,' said Tarrow. Prandt said his boat 'was called \"the spoon\" by everybody here'. 'It floats,' he added."
    assert [quote.parts[0].text for quote in find_quotes(text)] == [
        "We sank,",
        'was called "the spoon" by everybody here',
        "It floats,",
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('REPORTER: "Why is it late?"\nTARROW: "Because nobody rowed."', ["REPORTER", "TARROW"]),
        ('Q: Why is it late?\nA: "Because nobody rowed."', ["A"]),
        ('Ann Tarrow: "Why is it late?"\nBo Prandt: "Because nobody rowed."', ["Ann Tarrow", "Bo Prandt"]),
        ('"We row," the rowers said in a statement. "Nobody else does."', ["the rowers"]),
        ('Prandt wrote on Twitter: "We row."', ["Prandt"]),
        ('"We row," the ministry said. "We sink," said both clubs.', ["the ministry", "both clubs"]),
        ('"We row," said Tarrow. "We sink," said Prandt.', ["Tarrow", "Prandt"]),
        ('The "oar never closes.\n\nTarrow said: "We row."', [None, "Tarrow"]),
    ],
)
def test_lay_outs_bodies_statements_and_a_mark_that_is_never_closed(text, want):
    assert mentions(text) == want
