"""Names that look like something else, and what looks like a name and is none."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Theresa May said it was "mad".', "Theresa May"),
        ('"It is mad," said Theresa May.', "Theresa May"),
        ('Peter March left. "It is mad," Mr March said.', "Peter March"),
        ('"It is mad," the Evening Post said.', "Evening Post"),
        ('Attorney-General Ann Lee said it was "mad".', "Ann Lee"),
        ('MAYOR ANN LEE SAID THE MILL WAS "A RUIN".', "ANN LEE"),
        ('Fans said the road was "a death trap".', None),
        ('Everyone said the road was "a death trap".', None),
        ('The rebels came. Rebels said the road was "a death trap".', None),
        ('Ana Prelec won in Rome. "I felt great," the Slovene said.', None),
        ('THE DRIVER SAID THE FIELD WAS "NOT THERE".', None),
        ('Police said the road was "a death trap".', None),
        ('Ann Hill fell on the hill. Hill said it was "a death trap".', "Ann Hill"),
    ],
)
def test_name(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('After meeting Ann Lee, the mayor resigned. "It is late," Lee said.', None),
        ('Thanks to Ann Lee, the mill reopened. "It is late," Lee said.', None),
        ('"It is late," said Ann Lee, dressed in a grey suit.', None),
        ('"It is late," said Ann Lee, the day after the fire.', None),
        ('"It is late," said Ann Lee, however.', None),
        ('"It is late," said Ann Lee, a retired judge from Lund.', "a retired judge from Lund"),
        ('"It is late," said Ann Lee, head of the mill.', "head of the mill"),
        ('"It is late," said Ann Lee, a 52-year-old who rows.', "a 52-year-old"),
    ],
)
def test_role(speaker, text, role):
    assert speaker(text).role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('A week later, Ann Lee, 40, said: "No."', None),
        ('Next summer, Ann Lee, 40, said: "No."', None),
        ('In the mill\'s door, Ann Lee, 52, said: "No."', None),
        ('Ann Lee, even if she was late, said: "No."', None),
        ('The mayor, Ann Lee, 40, said: "No."', "mayor"),
    ],
)
def test_role_before_the_name(speaker, text, role):
    assert speaker(text).role == role


@pytest.mark.parametrize("name", ["Brian King", "Ian Bishop", "Burger King", "Ann Judge"])
def test_family_names_that_are_offices(speaker, name):
    assert speaker(f'"It is late," {name} said.').name == name
