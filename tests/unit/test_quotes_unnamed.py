"""Rather no name than a wrong one: unnamed speakers, firms that may be several, titles with a name behind, family names first."""

import pytest

from wireparse.extract.quotes import find_quotes

REST = "Norway rested.\n\n"


def last(text):
    return find_quotes(REST + text)[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Prime Minister Kari Lunde quit.\n\n"At last," said Finance Minister Per Aas, a rival.', "Per Aas"),
        ('Prime Minister Kari Lunde quit.\n\nFinance Minister Per Aas, a rival, said: "At last".', "Per Aas"),
        ('Prime Minister Kari Lunde quit. "At last," the finance minister said.', None),
        ('Prime Minister Kari Lunde quit. "At last," the prime minister said.', "Kari Lunde"),
        ('Prime Minister Kari Lunde met Trade Minister Per Aas. "At last," the minister said.', "Per Aas"),
        ('Per Aas, chairman of Nordlys, quit.\n\nThe company said it was "sad".', None),
        ('The company said it expected a "loss". Per Aas said so.', None),
        ('Nordlys AS closed. Ann Lee left. The company said it was "sad".', "Nordlys AS"),
        ('Nordlys AS and Vind ASA shut. Vind said so. Nordlys said so. The company said it was "sad".', None),
        ('Nordlys AS closed. The Norwegian company said it was "sad".', "Nordlys AS"),
        ('Norvik Bank wept and Hollin Bank wept. The bank said it was "glad".', None),
        ('Hollin Tire and Rubber Co closed. The company said it was "sad".', "Hollin Tire and Rubber Co"),
        ('Nordlys AS sued the Hollin Ferry Commission. It said this was "sad".', "Nordlys AS"),
        ('Nordlys AS shut. Nordlys said it was "sad".', "Nordlys AS"),
        ('Vind AS said so.\n\n"We stopped," its operator said.', None),
        ('Vind AS said so.\n\n"We stopped," its operator, Nordlys AS, said.', "Nordlys AS"),
        ('"We stopped," Vind\'s operator said.', None),
    ],
)
def test_titles_and_firms(text, name):
    assert last(text).speaker.name == name


@pytest.mark.parametrize(
    "text",
    [
        'Nordlys AS shut.\n\nA spokeswoman said the firm was "sorry".\n\n"We tried," she said.',
        'Dag Moe left. A spokesman for the company said it was "open to talks".\n\n"We have shut the shafts," he said.',
        'President Joseph Banda came.\n\nA union official said: "We will win." He added: "We always do."',
        'Joseph Banda came. A farmer found the boat. "I saw a light," he said.',
        'Joseph Banda came. His widow said: "He is gone." "We wait," she said.',
        'Joseph Banda came. A ministry official said it was "shut". "We wait," the official said. "It hurts," he said.',
        'Nordlys AS shut. "We wait," he said.',
    ],
)
def test_a_pronoun_behind_somebody_unnamed(text):
    assert last(text).speaker.name is None


def test_somebody_unnamed_of_the_other_gender_does_not_count():
    assert last('Joseph Banda came. A spokeswoman said it was "shut". "We wait," he said.').speaker.name == "Joseph Banda"
    assert last('A spokesman said it was "shut". Joseph Banda came. "We wait," he said.').speaker.name == "Joseph Banda"
    assert last('A statement said it was "shut". "We wait," he said.').speaker.name is None


@pytest.mark.parametrize(
    "text",
    [
        'Reaction to the vote on Monday:\n\n"I quit."',
        'Reaction: "I quit."',
        'Here are some reactions:\n\n"I quit."',
        'Key points from the speech:\n\n"I quit."',
        'The vote in brief:\n\n"I quit."',
    ],
)
def test_a_colon_behind_what_does_not_speak(text):
    assert last(text).speaker is None


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ('The mayor of Hollin was blunt:\n\n"I quit."', "The mayor of Hollin"),
        ('Kari Lunde on the vote:\n\n"I quit."', "Kari Lunde"),
        ('The old captain of the ferry: "I quit."', "The old captain of the ferry"),
    ],
)
def test_a_colon_behind_who_speaks(text, mention):
    assert last(text).speaker.text == mention


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('A market will close, said Mr Lim Boon Teck, who runs it.\n\n"It is simple," Mr Lim said.', "Lim Boon Teck"),
        ('Budi Santoso, a farmer, came.\n\n"It is simple," said Mr Budi.', "Budi Santoso"),
        ('Budi Santoso came.\n\n"It is simple," said Mr Budi.\n\n"It is hard," he said.', "Budi Santoso"),
        ('Lim Boon Teck came. Ms Ann Lim left.\n\n"It is simple," said Ms Lim.', "Ann Lim"),
        ('Mr Lim Boon Teck came. Ms Ann Lim left.\n\n"It is simple," said Mr Lim.', "Lim Boon Teck"),
        ('Mr Lim Boon Teck came. Mr Lim Wei Han left.\n\n"It is simple," said Mr Lim.', "Lim"),
    ],
)
def test_family_names_first(text, name):
    assert last(text).speaker.name == name


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ('"We had warned him," said chairman Per Aas.', "Per Aas", "chairman"),
        ('"We had warned him," chairman Per Aas said.', "Per Aas", "chairman"),
        ('"We had warned him," said Kafue\'s chief executive, Andrew Tembo.', "Andrew Tembo", "chief executive"),
        ('"We had warned him," said the firm\'s chief executive, Andrew Tembo.', "Andrew Tembo", "chief executive"),
        ('Lunde’s deputy, Per Aas, said: "At last".', "Per Aas", "deputy"),
        ('"We had warned him," said fisherman Julio Ramos.', "Julio Ramos", "fisherman"),
        ('"We had warned him," harbour master Colin Reeve said.', "Colin Reeve", "harbour master"),
        ('"We had warned him," said Opposition leader Henrik Moe.', "Henrik Moe", "Opposition leader"),
        ('"We had warned him," analyst Henrik Moe said. "We did," Moe said.', "Henrik Moe", "analyst"),
        ('The mayor, Elena Torres, said: "At last".', "Elena Torres", "mayor"),
        ('The head of the mill, Elena Torres, said: "At last".', "Elena Torres", "head of the mill"),
        ('After a day with the mayor, Elena Torres said: "At last".', "Elena Torres", None),
        ('In the town, Elena Torres said: "At last".', "Elena Torres", None),
    ],
)
def test_lower_case_titles(text, name, role):
    speaker = last(text).speaker
    assert (speaker.name, speaker.role) == (name, role)


def test_used_to_say():
    assert last('"We are safe," Kari Lunde used to say.').cue.text == "say"
    assert last('"We are safe," Kari Lunde used to joke about it.').cue.text == "joke"
    assert last('"We are safe," Kari Lunde loved to hum.').cue is None
