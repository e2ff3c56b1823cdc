"""Credits that only a caption has: a name alone behind its last sentence, in front of its words, behind a label alone."""

import pytest

from wireparse.extract.caption import find_caption
from wireparse.extract.credit import find_credit

SENTENCE = "A heron sits on the roof of the town hall."


@pytest.mark.parametrize(
    ("caption", "description", "agency", "photographer", "marks"),
    [
        (f"{SENTENCE} Ann Lee", SENTENCE, None, "Ann Lee", ()),
        (f"{SENTENCE} Ana María Quiroz de la Vega", SENTENCE, None, "Ana María Quiroz de la Vega", ()),
        (f"{SENTENCE} Acme", SENTENCE, "Acme", None, ()),
        (f"{SENTENCE} Harbour Museum", SENTENCE, "Harbour Museum", None, ()),
        (f"{SENTENCE} Twitter", SENTENCE, "Twitter", None, ()),
        (f"{SENTENCE} From Instagram", SENTENCE, "Instagram", None, ()),
        (f"{SENTENCE} (YouTube)", SENTENCE, "YouTube", None, ()),
        (f"{SENTENCE} File image", SENTENCE, None, None, ("File Photo",)),
        (f"{SENTENCE} © Acme", SENTENCE, "Acme", None, ()),
        (f"{SENTENCE} © Ann Lee/\N{ZERO WIDTH SPACE}Agencia Faro/\N{ZERO WIDTH SPACE}dpa", SENTENCE, "dpa", "Ann Lee", ()),
        ("© André Lund", "", None, "André Lund", ()),
        ("Bildrechte: picture alliance/dpa | Ann Lee", "", "dpa", "Ann Lee", ()),
        (f"{SENTENCE} (Symbolfoto: picture alliance/dpa | Ann Lee)", SENTENCE, "dpa", "Ann Lee", ("Illustration",)),
        ("Credit : Acme", "", "Acme", None, ()),
        ("Illustration: ANN LEE", "", None, "ANN LEE", ("Illustration",)),
        ("(Screenshot: YouTube)", "", "YouTube", None, ("Screengrab",)),
        (f"Getty Images {SENTENCE}", SENTENCE, "Getty Images", None, ()),
        (f"Facebook   {SENTENCE}", SENTENCE, "Facebook", None, ()),
        ("A heron at Harbour Fashion Week Ann Lee/AFP", "A heron at Harbour Fashion Week", "AFP", "Ann Lee", ()),
        (
            f"{SENTENCE} (Photo by Ann Lee/Getty Images) ORG XMIT: 123456789 ORIG FILE ID: 987654321 (Photo: Getty Images)",
            SENTENCE,
            "Getty Images",
            "Ann Lee",
            (),
        ),
    ],
)
def test_in_a_caption(
    caption: str, description: str, agency: str | None, photographer: str | None, marks: tuple[str, ...]
) -> None:
    found = find_caption(caption)
    assert found is not None
    assert found.credit is not None
    assert (found.credit.agency, found.credit.photographer, found.credit.marks) == (agency, photographer, marks)
    assert found.description == description


@pytest.mark.parametrize(
    "caption",
    [
        f"{SENTENCE} Oslo",
        f"{SENTENCE} New York",
        f"{SENTENCE} Monday",
        f"{SENTENCE} Photo Gallery",
        f"{SENTENCE} Read More",
        f"{SENTENCE} ANN LEE THROUGH TIME",
        f"{SENTENCE} It stays there.",
        f"{SENTENCE} Ann Lee.",
        "No. Ann Lee",
        "A heron on the roof of Ann Lee",
    ],
)
def test_no_name_alone(caption: str) -> None:
    found = find_caption(caption)
    assert found is not None
    assert found.credit is None
    assert found.description == caption


@pytest.mark.parametrize(
    "line",
    [
        f"{SENTENCE} Ann Lee",
        f"{SENTENCE} Acme",
        f"{SENTENCE} (YouTube)",
        f"Getty Images {SENTENCE}",
        "Credit : Acme",
        f"{SENTENCE} © Acme",
    ],
)
def test_in_prose_they_are_no_credits(line: str) -> None:
    assert find_credit(line) is None


@pytest.mark.parametrize("credit", ["(AP Photo, File)", "(AP Photo, File).", "AP Photo, File"])
def test_a_comma_behind_photo_is_no_colon(credit: str) -> None:
    found = find_caption(f"{SENTENCE} {credit}")
    assert found is not None
    assert found.credit is not None
    assert (found.credit.agency, found.credit.marks) == ("AP", ("File Photo",))
    assert found.description == SENTENCE
