"""The full name that a mention stands for, and what the text calls the speaker."""

import pytest

from wireparse.extract.quotes import find_quotes
from wireparse.grammar import QuoteStyle
from wireparse.records import Span

LEE = "Ann Lee, a 52-year-old geologist who lives in Ndola, found the seam. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEE + '"It is empty," Lee said.', "Ann Lee"),
        (LEE + '"It is empty," she said.', "Ann Lee"),
        (LEE + 'Bo Karlsson left. "It is empty," he said.', "Bo Karlsson"),
        (LEE + '"It is full," Bo Karlsson said. Lee laughed. "It is empty," she said.', "Ann Lee"),
        (LEE + 'Mr Bo Karlsson waited. "It is empty," she said.', "Ann Lee"),
        ('Mine Safety Minister Bo Karlsson resigned. "It is empty," Karlsson said.', "Bo Karlsson"),
        ('Chief Mine Inspector Bo Karlsson, who said he was tired, left. "It is empty," he said.', "Bo Karlsson"),
        ('Norvik\'s President Bo Karlsson resigned. "It is empty," the president said.', "Bo Karlsson"),
        ('Pope Anselm spoke. "It is empty," the Pope said.', "Pope Anselm"),
        ('The Norvik Mining Authority shut the mill. "It is empty," the NMA said.', "Norvik Mining Authority"),
        ('The Norvik embassy shut. A post from the embassy thanked all. "It is empty," it said.', "Norvik embassy"),
        ('Skylo cancelled flights. Skylo said more would follow. "It is empty," the airline said.', "Skylo"),
        ('"It is empty," said Ann Lee, who left.', "Ann Lee"),
        ('Ann Lee, 52, found the seam. Bo Karlsson, 31, laughed. "It is empty," the 52-year-old said.', "Ann Lee"),
        ('Bo Karlsson found the seam. "It is empty," the 31-year-old added.', "Bo Karlsson"),
        ('The seam was found. "It is empty," the 31-year-old said.', None),
        ('The head of the mill, Ann Lee, said it was "quite empty".', "Ann Lee"),
        ('"It is empty," a spokesman for Norvik Mill said.', None),
        ('"It is empty," officials said.', None),
        (LEE + '"It is empty," they said.', None),
        ('"It is empty," a Norvik spokeswoman said.', None),
    ],
)
def test_name(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (LEE + '"It is empty," she said.', "a 52-year-old geologist"),
        (
            '"It is empty," said Ann Lee, head of geology at Contomill in Ndola, on Friday.',
            "head of geology at Contomill in Ndola",
        ),
        ('"It is empty," Mine Safety Minister Bo Karlsson said.', "Mine Safety Minister"),
        ('"It is empty," Lee said.', None),
        ('Ann Lee, speaking in Ndola, left. "It is empty," Lee said.', None),
    ],
)
def test_role(speaker, text, role):
    assert speaker(text).role == role


def test_the_mention_keeps_its_own_place(speaker):
    text = LEE + '"It is empty," she said.'
    found = speaker(text)
    assert found.text == "she"
    assert found.span.of(text) == "she"


def test_context_introduces_names_and_a_paragraph_goes_before_it():
    text = 'FILE PHOTO: Cy Lee in Ndola.\nAnn Karlsson left.\n"It is empty," Lee said.\n"It is full," Karlsson said.'
    lines = []
    for line in text.split("\n"):
        start = text.index(line)
        lines.append(Span(start, start + len(line)))
    names = [q.speaker.name for q in find_quotes(text, lines[1:], context=lines[:1])]
    assert names == ["Cy Lee", "Ann Karlsson"]


def test_names_inside_quotations_are_not_the_speaker():
    text = LEE + '"Bo Karlsson was late. Karlsson said so," she said. "Dan Holm was later still," she said.'
    assert [q.speaker.name for q in find_quotes(text, style=QuoteStyle(indirect=False))] == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    "firm", ["Lindmoor Signal Co LMSG.N", "Lindmoor Signal Co (LMSG.N)", "Lindmoor Signal Co (LMSG.N, LMS.OQ)"]
)
def test_instrument_codes_are_no_part_of_a_name(firm):
    (quote,) = find_quotes(f'{firm} said on Monday: "We will buy Acme ACM.O too."')
    assert (quote.speaker.text, quote.speaker.name) == ("Lindmoor Signal Co", "Lindmoor Signal Co")
    assert quote.parts[0].text == "We will buy Acme ACM.O too."


@pytest.mark.parametrize("group", ["Opponents", "People", "Officials", "Passengers", "Fishermen", "Police"])
def test_a_group_that_opens_a_sentence_has_no_name(group):
    (quote,) = find_quotes(f'The pier is old.\n\n{group} said on Monday it was "rotten".')
    assert (quote.speaker.text, quote.speaker.name) == (group, None)


def test_a_surname_that_looks_like_a_group_is_a_name():
    (quote,) = find_quotes('Carl Rogers owns the pier.\n\nRogers said on Monday it was "rotten".')
    assert quote.speaker.name == "Carl Rogers"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Sven Akker said his colleague Tom Boyd left early. "I stayed," he said.', "Sven Akker"),
        ('Ann Lee said that Bea Moe was late. "It rained," she said.', "Ann Lee"),
        ('Paul Amis criticised Rob Tench. Amis said Tench was late. "It rained," he added.', "Paul Amis"),
        ('According to Sven Akker, Tom Boyd left early. "I stayed," he said.', "Sven Akker"),
        ('A farmer said Tom Boyd left early. "I stayed," he said.', None),
        ('Sven Akker said the mill shut. Tom Boyd came back. "I stayed," he said.', "Tom Boyd"),
        ('Sven Akker said that Ann Lee left early. "I stayed," she said.', "Ann Lee"),
        ('Eric Moe met Donald Moe. "It rained," Eric Moe said. "I stayed," he said.', "Eric Moe"),
    ],
)
def test_who_is_named_in_what_is_said_is_not_he(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Ann Lee met John Moe. "It rained," he said.', "John Moe"),
        ('John Moe met Mary Lee. Mary Lee left. "It rained," he said.', "John Moe"),
        ('John Vane married Clara Vane.\n\n"It rained," Mrs. Vane said.', "Clara Vane"),
        ('John Vane married Clara Vane.\n\n"It rained," Mr. Vane said.', "John Vane"),
        ('Ilo Vane married Oro Vane.\n\n"It rained," Mr. Vane said.', "Vane"),
        ('John Vane left.\n\n"It rained," Mrs. Vane said.', "Vane"),
    ],
)
def test_genders_of_given_names_and_forms_of_address(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('The Ministry of Ponds denied it. "No," the ministry said.', "Ministry of Ponds"),
        ('The Committee on Hats denied it. "No," the committee said.', "Committee on Hats"),
        ('Bank of Tarn shut. "No," the bank said.', "Bank of Tarn"),
        ('The Ministry of Ponds denied it. The Ministry of Roads left. "No," the ministry said.', None),
        ('The Daily Plover printed it. "No," the newspaper said.', "Daily Plover"),
        ('The Lund Times met the Hollin Times. The Lund Post left. "No," the airline said.', None),
    ],
)
def test_institutions_with_a_field_and_newspapers(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Deputy Premier Wang Dehua visited Lishan. "Rice is rice," Wang said.', "Wang Dehua"),
        ('Kim Bu-gyeom came. "Rice is rice," Kim said.', "Kim Bu-gyeom"),
        ('Milo Trent, 7, won. Trent wept. "Rice is rice," Milo said.', "Milo Trent"),
        ('Milo Trent, 7, won with Milo Katz. "Rice is rice," Milo said.', "Milo"),
        ('Jordan Trent, 7, won. "Rice is rice," Jordan said.', "Jordan"),
    ],
)
def test_names_that_are_shortened_to_their_first_word(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"I cannot swim," he said on the pier.\n\nThomas Egge, 22, had just saved three dentists.', "Thomas Egge"),
        ('"We did it for the bread," she says.\n\nShe is Lotte Varga, a baker.', "Lotte Varga"),
        ('"I jumped," he said.\n\nThe jumper, Lee Stamp, 40, landed on a cart.', "Lee Stamp"),
        ('"I cannot swim," he said on the pier.\n\nThe town of Thomas Egge was calm.', None),
        ('The captain swam. "I cannot swim," he said.\n\nThomas Egge, 22, saved three dentists.', None),
        ('Laidler has seen how diets work. "There are two types," he says.', "Laidler"),
        ('Amis said Tench had picked the team. "It rained," he said.', "Amis"),
        ('Ohio says diets work. "There are two types," he says.', None),
        ('Norvik has seen better days. "There are two types," it said.', "Norvik"),
    ],
)
def test_pronouns_before_a_name_and_behind_a_surname(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize("group", ["Supporters of Ann Lee", "Many Floridians", "Scores of Mexicans"])
def test_a_group_has_no_name(speaker, group):
    assert speaker(f'The pier is old.\n\n{group} said on Monday it was "rotten".').name is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Carl Boll is chief executive of Alder. "We pay," the Alder chief said.', "Carl Boll"),
        ('Alder CEO Carl Boll left. "We pay," the Alder boss said.', "Carl Boll"),
        ('Alder\'s chief executive, Carl Boll, left. Bo Ek came. "We pay," the Alder chief said.', "Carl Boll"),
        ('Carl Boll, chief of Alder, met Bo Ek, chairman of Alder. "We pay," the Alder chairman said.', "Bo Ek"),
        ('Carl Boll, chief of Alder, met Bo Ek, head of Alder. "We pay," the Alder president said.', None),
        ('Carl Boll left Alder. "We pay," the Alder chief said.', None),
        ('Carl Boll left Alder. "We pay," the Cabinet Minister chief said.', None),
        ('Governor Bix Tanner lost. "Oops," the then-governor said.', "Bix Tanner"),
        ('Gov. Bix Tanner lost. "Oops," the governor said.', "Bix Tanner"),
        ('Sen. Ann Lee lost. Bix Tanner, another senator, spoke. "Oops," the senator said.', None),
    ],
)
def test_offices_that_stand_for_a_name(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ('"No," said Senator Ida Crowe\'s spokesman, Bill Tate.', "Bill Tate", "spokesman"),
        ('"No," said her butler, Crisp.', "Crisp", "butler"),
        ('According to the contractor, Vell & Sons, it was "painted".', "Vell & Sons", None),
        ('"No," said a spokesman, Norway.', None, None),
        ('According to a spokesman, Norvik will shut the "old" mill.', None, None),
        ('"No," said farmers, Norvik.', None, None),
    ],
)
def test_names_in_apposition_to_a_noun(speaker, text, name, role):
    found = speaker(text)
    assert (found.name, found.role if name else None) == (name, role)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('"No," said the tuner, Abe Kurtz.', "tuner"),
        ('The cows were "cross", according to Dr. Penny Vogt, a vet at Larkfield.', "a vet at Larkfield"),
        ('According to Penny Vogt, a vet left and it was "odd".', None),
        ('"No," said Sheikh Ahmed al-Rashidi, leader of the Wadi Council.', "leader of the Wadi Council"),
        ('"No," said Ann Lee, now a baker in Lund.', "a baker in Lund"),
        ('"No," said former secretary of state Ann Lee.', "former secretary of state"),
        ('Supporters of Ann Lee left. "No," Lee said.', None),
        ('President John Lee left. Mary Lee came. "No," Mary Lee said.', None),
        ('Mayor Bo de Haan left. "No," De Haan said.', "Mayor"),
        ('"No," said a spokesman for Senator Ann Lee.', None),
    ],
)
def test_roles_beside_the_name(speaker, text, role):
    assert speaker(text).role == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('A letter from Ann Lee said it was "odd".', "Ann Lee"),
        ('A report by the Norvik Bank said it was "odd".', "Norvik Bank"),
        ('A report from Norway said it was "odd".', None),
        ('A report on Norvik said it was "odd".', None),
        ('A farmer from Norvik said it was "odd".', None),
        ('Nils Bro was cross. The captain, Jan Ek, saw it another way. "We lost," he said.', "Jan Ek"),
        ('Nils Bro was cross with the captain, Jan Ek. "We lost," he said.', "Nils Bro"),
    ],
)
def test_documents_and_appositions_before_a_verb(speaker, text, name):
    assert speaker(text).name == name


def test_an_adverb_between_commas_is_no_role(speaker):
    assert speaker('Ann Lee, however, left. "We lost," she said.').role is None
