"""The signs by which the readers of credits are asked stand in all that their patterns match."""

import re
from itertools import product
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._initial import initial
from wireparse.data.captions import BUTTONS, COVER_LABELS, FILE_LABELS, PICTURE_LABELS, SHELL_BEFORE
from wireparse.data.credits import LABELS, WEAK_LABELS
from wireparse.extract import _caption_end, _caption_shell, _caption_traces, _credit_cjk, _credit_labels

ALL = [c for c in map(chr, range(0x110000)) if category(c) != "Cn"]
"""Every character that is one."""
LETTERS = {
    r"\p{Han}": "山田摄影",
    r"\p{Hiragana}": "さん",
    r"\p{Katakana}": "カメ",
    r"\p{Hangul}": "사진제공",
    r"\p{Latin}": "Ab",
    r"\p{N}": "3",
}


def _plain(pattern: str) -> re.Pattern[str]:
    """Return a pattern as Hypothesis can draw what matches it: letter classes by some letters, what stands before by itself."""
    for written, letters in LETTERS.items():
        pattern = pattern.replace(f"[{written}]", f"[{letters}]").replace(written, letters)
    pattern = re.sub(r"(?<![\[\w])(사진제공)(?=\{)", r"[\1]", pattern)
    return re.compile(pattern.replace("(?<=", "(?:").replace(r",\s]", ", ]").replace(r"\s", "[ \n\xa0]"))


def _begins(pattern: str) -> set[str]:
    """Return all characters that matches of a pattern can begin with."""
    first = initial(pattern)
    assert first is not None
    return {c for c in ALL if first.match(c)}


# ------------------------------------------------------------------------------------------------------------- labels


ENDED = (*_credit_labels._COLONS, " by ", " BY ", " By: ")
LABELLED = (
    *(label + end for label, end in product(LABELS + WEAK_LABELS, ENDED)),
    *(label.upper() + end for label, end in product(LABELS + WEAK_LABELS, ENDED)),
    *(f"{label}, " for label in LABELS + WEAK_LABELS if label.endswith(_credit_labels._WITH_COMMA)),
    *(f"{word} {way} " for word, way in product(_credit_labels._PICTURES, ("via", "from", "supplied by", "released to", "/"))),
    *(f"{word} " for word in _credit_labels._ALONE),
    *("photos by ", "Photo by: ", "© ", "©"),
)


def test_every_label_of_a_credit_is_known_by_a_sign() -> None:
    said = [f"{label}Ann" for label in LABELLED]
    assert [words for words in said if _credit_labels._LABEL.match(words) is None] == []
    assert [words for words in said if not _credit_labels._may_be_labelled(words.casefold())] == []


WORDS = st.sampled_from((*LABELS, *WEAK_LABELS, *LABELLED, "Ann Lee", "Photo", "the mill", "Source"))
JOINTS = st.sampled_from((" ", ", ", ": ", "; ", "... ", " – ", " - ", " | ", " / ", "=", " via ", " from ", " by ", "\n"))


@given(st.lists(st.tuples(WORDS, JOINTS), min_size=1, max_size=3).map(lambda parts: "".join(map("".join, parts)) + "Ann"))
def test_where_no_sign_stands_no_label_is(said: str) -> None:
    assert _credit_labels._may_be_labelled(said.casefold()) or _credit_labels._LABEL.search(said) is None


# ------------------------------------------------------------------------------------------------------------- chains


@pytest.mark.parametrize(("sign", "pattern"), [*_caption_end._JOINED_BY.items(), *_caption_end._ENDED_BY.items()])
@given(data=st.data())
def test_what_joins_a_chain_has_its_sign_and_is_looked_for(sign: str, pattern: str, data: st.DataObject) -> None:
    joint = data.draw(st.from_regex(_plain(pattern), fullmatch=True))
    said = f"Ann Lee{joint}AP"
    assert sign in joint
    assert sign in _caption_end._JOINTS
    assert _caption_end._CHAINED.search(said) is not None


@pytest.mark.parametrize(
    "first", ["Ann Lee", "Ann de la Lee", "李 明", *_caption_end.HANDED, *map(str.upper, _caption_end.HANDED)]
)
@pytest.mark.parametrize("joint", ["/", " / ", " via ", "\nfor "])
def test_whoever_opens_a_chain_it_is_looked_for(first: str, joint: str) -> None:
    said = f"{first}{joint}AP"
    match = _caption_end._START.match(said)
    assert match is not None
    assert match["first"] == first
    assert _caption_end._CHAINED.search(said) is not None


def test_a_chain_begins_as_it_is_looked_for() -> None:
    assert _begins(rf"{_caption_end._WIRE}|{_caption_end._CHAIN}") <= _begins(_caption_end._NAME_BEGINS)
    assert _begins(rf"{_caption_end._VIA}|{_caption_end._BRACKET}|{_caption_end._BAR}") <= _begins(_caption_end._OTHER_BEGINS)


@pytest.mark.parametrize("said", ["(AP)", "[Ann Lee]", ". | Ann"])
def test_what_sets_a_credit_off_has_a_sign(said: str) -> None:
    assert _caption_end._SET_OFF.search(said) is not None
    assert _caption_end._SIGN.search(said) is not None


# --------------------------------------------------------------------------------------------------- eastern scripts


@pytest.mark.parametrize(("sign", "form"), _credit_cjk._FORMS.items())
@given(data=st.data())
def test_each_form_has_its_sign(sign: str, form: str, data: st.DataObject) -> None:
    said = data.draw(st.from_regex(_plain(form), fullmatch=True))
    assert re.search(sign, said) is not None
    assert _credit_cjk._SIGNS.search(said) is not None


# -------------------------------------------------------------------------------------------------- what opens a caption


def test_labels_and_buttons_open_a_caption_with_the_signs_that_are_looked_for() -> None:
    begins = _begins(_caption_traces._OPENING.pattern)
    assert {c for c in begins if not c.isalnum()} == set(_caption_traces._OPENING_SIGNS)


@pytest.mark.parametrize("label", [*FILE_LABELS, *PICTURE_LABELS, *COVER_LABELS, *BUTTONS])
def test_every_label_may_open_a_caption(label: str) -> None:
    said = f"{label}: A heron"
    assert _caption_traces._OPENING.match(said) is not None
    assert _caption_traces._may_open(said.replace(":", ""), said.casefold().split()[0].rstrip(":"))


@pytest.mark.parametrize(("pattern", "words"), SHELL_BEFORE.items())
def test_what_pages_put_in_front_begins_as_it_is_looked_for(pattern: str, words: tuple[str, ...]) -> None:
    begins = _begins(_caption_shell._any_shell([pattern]))
    looked_for = {c for word in words for c in (word[0], word[0].upper())}
    assert {c for c in begins if not c.isdecimal()} - looked_for <= ({"e"} if pattern.startswith("epa") else set())
