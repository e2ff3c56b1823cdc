"""One name for each agency, however it is spelt."""

from collections import Counter

import pytest

from wireparse.data import agencies
from wireparse.data.agencies import AGENCIES, AgencyKind, agency_of, canonical


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Agence France-Presse", "AFP"),
        ("afp", "AFP"),
        ("The Associated Press", "AP"),
        ("REUTERS", "Reuters"),
        ("RTR", "Reuters"),
        ("EPA-EFE", "EPA"),
        ("European Pressphoto Agency", "EPA"),
        ("DPA", "dpa"),
        ("Getty", "Getty Images"),
        ("Getty Images Europe", "Getty Images"),
        ("shutterstock.com", "Shutterstock"),
        ("Youtube", "YouTube"),
        ("USA TODAY Sports", "USA TODAY"),
        ("A.A.", "Anadolu"),
        ("Anadolu\n   Agency", "Anadolu"),
        ("iStockphoto.com", "iStock"),
        ("Eso", "ESO"),
    ],
)
def test_spellings_have_one_name(spelling, name):
    assert canonical(spelling) == name


@pytest.mark.parametrize("words", ["", " ", "Acme Mills", "the", "Reuters/Ipsos", "AP Photo/Ann Lee"])
def test_other_words_are_no_agency(words):
    assert canonical(words) is None
    assert agency_of(words) is None


def test_no_spelling_stands_twice():
    keys = Counter(agencies._key(spelling) for agency in AGENCIES for spelling in (agency.name, *agency.aliases))
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_name_is_its_own_canonical_name():
    assert [a.name for a in AGENCIES if canonical(a.name) != a.name] == []


def test_every_spelling_is_found_in_capitals():
    assert [s for a in AGENCIES for s in a.aliases if s.isascii() and canonical(s.upper()) != a.name] == []


@pytest.mark.parametrize("name", ["Getty Images", "Landov", "Barcroft Images", "Shutterstock", "Alamy", "YouTube"])
def test_who_sells_the_pictures_of_others_is_marked_so(name):
    agency = agency_of(name)
    assert agency is not None
    assert agency.kind is AgencyKind.SELLER


@pytest.mark.parametrize("name", ["AP", "AFP", "Reuters", "Xinhua", "EPA", "NurPhoto", "SOPA Images", "Sipa USA"])
def test_who_makes_pictures_is_no_seller(name):
    agency = agency_of(name)
    assert agency is not None
    assert agency.kind in {AgencyKind.NEWS, AgencyKind.PICTURE}


def test_countries_are_two_letters_or_none():
    assert {len(a.country) for a in AGENCIES} <= {0, 2}
