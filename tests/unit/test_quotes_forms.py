"""What belongs to a name, and what stands beside it: months, offices, occupations, organisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.extract.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It rained," said Jan Ott, a farmer.', "Jan Ott"),
        ('"It rained," said April Dunn.', "April Dunn"),
        ('"It rained," said Will Field.', "Will Field"),
        ('"It rained," said June B. Holt.', "June B. Holt"),
        ('Hans Kolb met Jan Ott, a driver. Ott was cross. "No," he said.', "Jan Ott"),
        ('Ann May left. "It rained," Mrs May said.', "Ann May"),
        ('On Monday Ann Lee left. "No," she said.', "Ann Lee"),
        ('On May 4 Ann Lee left. "No," she said.', "Ann Lee"),
        ('Will Ann Lee leave? "No," she said.', "Ann Lee"),
        ('The mill shut in May. Ann Holt left. In June Holt came. "No," Holt said.', "Ann Holt"),
        ('Norvik Mill will shut after the Norvik May sales. Ann Lee left. "No," she said.', "Ann Lee"),
    ],
)
def test_given_names_that_are_months_or_auxiliaries(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It rained," said Ann King, a farmer.', "Ann King"),
        ('"It rained," said Foreign Minister Ann Bishop.', "Ann Bishop"),
        ('Ann King left. "It rained," Mrs King said.', "Ann King"),
        ('Prime Minister Ann Holt left. "It rained," the Prime Minister said.', "Ann Holt"),
        ('The Saudi King left. "It rained," the Saudi King said.', None),
        ('A Federal Judge left. "It rained," the Federal Judge said.', None),
    ],
)
def test_family_names_that_are_offices(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ('"It was odd," said Secretary of State Tom Vickers.', "Tom Vickers", "Secretary of State"),
        ('"It was odd," said Minister of Ponds Tom Vickers.', "Tom Vickers", "Minister of Ponds"),
        (
            '"It was odd," said Secretary of Health and Human Services Ann Lee.',
            "Ann Lee",
            "Secretary of Health and Human Services",
        ),
        ('Ohio\'s Secretary of Barns Tom B. Vickers said it was "odd".', "Tom B. Vickers", "Secretary of Barns"),
        ('"It was odd," said Tom Vickers, Minister of Ponds.', "Tom Vickers", "Minister of Ponds"),
        ('"It was odd," said a spokesman for President Tom Moe.', None, None),
        ('The Council on Foreign Ponds met. "It was odd," it said.', "Council on Foreign Ponds", None),
    ],
)
def test_offices_with_a_field(speaker, text, name, role):
    found = speaker(text)
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"The road is ours," said Ahmed al-Rashidi, a driver.', "Ahmed al-Rashidi"),
        ('Ahmed al-Rashidi came. "The road is ours," Rashidi said.', "Ahmed al-Rashidi"),
        ('Ahmed al-Rashidi came. "The road is ours," al-Rashidi said.', "Ahmed al-Rashidi"),
        ('Ahmed al-Rashidi came. "The road is ours," Al-Rashidi said.', "Ahmed al-Rashidi"),
        ('Bo de Haan came. "The road is ours," De Haan said.', "Bo de Haan"),
        ('Bill Crane came. Ann Lee left. "The road is ours," he said.', "Bill Crane"),
        ('Ahmed el-Sayed came. "The road is ours," he said.', "Ahmed el-Sayed"),
        ('It was a fire--Kevin Moss saw it. "It rained," Moss said.', "Kevin Moss"),
    ],
)
def test_articles_and_dashes_before_names(speaker, text, name):
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Archivist Selma Roy on Thursday told a court it was "eaten".', "Selma Roy"),
        ('Locksmith Carl Moe left. "It is shut," Moe said.', "Carl Moe"),
        ('Old Walt Simms left. "It is shut," Simms said.', "Walt Simms"),
        ('Neighbouring Sylvania said it was "shut".', "Sylvania"),
        ('Peter Carl Moe left. "It is shut," Moe said.', "Peter Carl Moe"),
        ('Hunter Moe left. "It is shut," Moe said.', "Hunter Moe"),
        ('Hundreds of students chanted "bread".', None),
        ('Dozens shouted: "It is shut."', None),
    ],
)
def test_words_that_open_a_sentence_and_are_no_part_of_a_name(speaker, text, name):
    assert speaker(text).name == name


def test_a_firm_with_the_full_stop_of_an_abbreviation_is_a_subject(speaker):
    assert speaker('Brightwell Glass Corp. said it will cut jobs. "We must," the company said.').name == "Brightwell Glass Corp"
    assert speaker('Alder AG makes bottles. "We must," the company said.').name == "Alder AG"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('John Moe and Bank of Tarn CEO Carl Boll left. "No," Boll said.', "Carl Boll"),
        ('Ann Lee and Energy Secretary Bo Ek left. "No," Ek said.', "Bo Ek"),
        ('Ann Lee and Hollin Bank left. "No," Lee said.', "Ann Lee"),
        ('Hollin Gas and Oil shut. "No," the company said.', "Hollin Gas and Oil"),
        ('Bank of Tarn Corp shut. John Moe and Bank of Tarn left. "No," the bank said.', "Bank of Tarn Corp"),
    ],
)
def test_people_and_organisations_joined_by_and(speaker, text, name):
    assert speaker(text).name == name


PIECES = """Ann Lee King May Will Jan Mr. Mrs. al-Rashidi Alder AG Corp. the The he she it a chief of for on and said , . " \n 's
Secretary State bank ministry Bank Ponds senator Sen. then-Gov. her butler who is 7 De Haan Bill said, ." """.split(" ")


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_names_of_any_words(text):
    for quote in find_quotes(f'{text} "It rained," {text} said. {text} "It rained," the {text} said.'):
        if quote.speaker is not None:
            assert quote.speaker.name is None or quote.speaker.name.strip() == quote.speaker.name != ""
            assert (quote.speaker.rule is None) == (quote.speaker.name is None)
