"""Rules that keep a wrong name out of a credit, one line for each."""

import pytest

from wireparse.extract.caption import find_caption
from wireparse.extract.credit import find_credit

SENTENCE = "A heron sits on the roof of the town hall."


@pytest.mark.parametrize(
    ("line", "words", "agency", "photographer"),
    [
        (f"{SENTENCE} Ann Lee/AP Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee"),
        ("A heron in Mesa, Ariz. Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee"),
        ("A heron of Mesa Ariz. Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee"),
        (f"{SENTENCE} Pool Photo: Ann Lee/AP", "Pool Photo: Ann Lee/AP", "AP", "Ann Lee"),
        ("A Mesa photo by Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee"),
        (f"{SENTENCE} Source: Getty Images", "Getty Images", "Getty Images", None),
        (f"{SENTENCE} The Lee/AP", "The Lee/AP", "AP", None),
        (f"{SENTENCE} An Heron/AP", "An Heron/AP", "AP", None),
        ("A heron sits in Lier. Nov 28 photo by Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee"),
        (f"{SENTENCE} (Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee"),
        (f"{SENTENCE} Ann Lee's/AP", "Ann Lee's/AP", "AP", None),
        (f"{SENTENCE} Kyodo News-Mesa City/Ann Lee", "Kyodo News-Mesa City/Ann Lee", "Kyodo", "Ann Lee"),
        (f"{SENTENCE} Photo: Ann Lee, Bo Berg/AP", "Ann Lee, Bo Berg/AP", "AP", "Ann Lee and Bo Berg"),
    ],
)
def test_what_is_read(line: str, words: str, agency: str | None, photographer: str | None) -> None:
    credit = find_credit(line)
    assert credit is not None
    assert (credit.text, credit.agency, credit.photographer) == (words, agency, photographer)


@pytest.mark.parametrize(
    "line",
    [
        f"{SENTENCE} (Photos: Carnival)",
        f"{SENTENCE} (courtesy)",
        f"{SENTENCE} (PR)",
        f"{SENTENCE} (PR Newswire)",
        f"{SENTENCE} (BBC)",
        f"{SENTENCE} (Facebook)",
        "Reuters  A ferry crosses the bay at dawn on Monday.",
        "Ann Lee/Mesa Board A ferry crosses the bay at dawn on Monday.",
        f"{SENTENCE} Source: Ann Lee",
        f"{SENTENCE} Source: Acme Mills",
        f"{SENTENCE} Ann Lee/A.Mill",
        f"{SENTENCE} Copyright © Ann Lee",
        f"{SENTENCE} (Courtesy of Lee of the and for in at on de Mill)",
        f"{SENTENCE} Photo: www.acme.example/AP",
        f"{SENTENCE} Photo: the old mill that is so very big/AP and so on of it",
    ],
)
def test_what_is_no_credit(line: str) -> None:
    assert find_credit(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Reuters The ferry crosses the bay at dawn on Monday.",
        f"{SENTENCE} Copyright © Acme",
        f"{SENTENCE} © 2031 Acme",
        "Source: Ann Lee",
        "A heron sits on the roof of AP",
    ],
)
def test_what_is_no_credit_in_a_caption_either(line: str) -> None:
    found = find_caption(line)
    assert found is None or found.credit is None


def test_a_courtesy_inside_the_last_sentence_of_a_caption() -> None:
    found = find_caption("A heron on the roof of the hall, courtesy of Ann Lee")
    assert found is not None
    assert found.credit is not None
    assert found.credit.agency == "Ann Lee"
