"""What an article says was odd about its text; that it changes no record, and what it does not mistake for odd."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, parse
from wireparse.data.issues import MESSAGES, issue
from wireparse.data.misread import MISREAD, misread
from wireparse.records import Span
from wireparse.testing import wire_noise

STORY = (
    "Ferry stuck off Naha",
    "NAHA, Japan, March 1 (Reuters) - A ferry with 40 people aboard ran aground off Naha on Monday, its owner said.",
    '"We will wait for the tide," said Ann Lee, who speaks for the owner. "The tugs are on their way."',
    "The ferry was built in 2019 and carries rice and bicycles to the islands in the west of the prefecture.",
    "Two passengers swam ashore, and the others were given soup by the crew of a passing tug.",
)
TEXT = "\n\n".join(STORY) + "\n"


def codes(text: str) -> list[str]:
    return [found.code for found in parse(text, formats=BUILTIN).issues]


def only(text: str, code: str) -> str:
    """The message of the one issue of a text, which is of this code, behind the words at its place."""
    article = parse(text, formats=BUILTIN)
    assert [found.code for found in article.issues] == [code]
    return f"{article.issues[0].span.of(text)}: {article.issues[0].message}"


def test_an_ordinary_story_has_none() -> None:
    assert codes(TEXT) == []


@pytest.mark.parametrize("code", MESSAGES)
def test_each_code_makes_a_sentence(code: str) -> None:
    words = {"first": "a", "second": "b", "count": 2, "example": "c", "sign": "d", "mark": "e"}
    made = issue(code, Span(0, 1), **words)
    assert made.code == code
    assert "{" not in made.message


# ------------------------------------------------------------------------------------------------------------- wrongly decoded


@pytest.mark.parametrize(("written", "read", "chars"), MISREAD, ids=lambda value: value if len(value) < 10 else "")
def test_each_misread_character_is_told(written: str, read: str, chars: str) -> None:
    missed = [
        c for c in chars if "mojibake" not in codes(f"The crew of the Bla{misread(c, written, read)}hus were given soup.")
    ]
    assert missed == []


def test_the_first_misread_character_is_shown_and_all_are_counted() -> None:
    text = TEXT.replace('"We', "â€œWe").replace('tide,"', "tide,â€\x9d").replace("soup", "purÃ©e")
    assert only(text, "mojibake").startswith("â€œ: the text was decoded with the wrong table, as in 'â€œ'; this often: 3")


@pytest.mark.parametrize(
    "words",
    [
        "ELE DISSE “NÃO” À IRMÃ”",
        "„SPAß“ und „GRÖßE“, 3\xa0×\xa04",
        "“Ça va,” dit-il à l’île – «\xa0Où\xa0?\xa0»",
        "Die Straße ist naß…",
        "Привет, «мир» — “да”",
        "Ωραία μέρα· ναι»",
        "ÅLAND, SÅ… OCH PÅ”",
        "日本語の新聞「はい」。",
        "a 5 ¬ b √ c ‚single‘ ‚Ähnlich‘",
    ],
)
def test_words_with_accents_are_not_misread(words: str) -> None:
    assert codes(f"{TEXT}\n{words}.\n") == []


def test_a_misread_character_is_told_though_its_other_half_is_not_seen() -> None:
    assert only(TEXT.replace("Ann Lee", "Ann GarcÃ\xada"), "mojibake").startswith("Ã\xad:")


def test_lost_characters_are_counted() -> None:
    assert only(TEXT.replace('"', "\ufffd"), "lost-characters").endswith("4 of them stand as U+FFFD")


# ------------------------------------------------------------------------------------------------------------------- cut off


@pytest.mark.parametrize(
    ("end", "shown"),
    [
        ("The tugs came… [+1234 chars]", "… [+1234 chars]: the text breaks off: it says so itself"),
        ("The tugs came from the [...]", " [...]: the text breaks off: it says so itself"),
        ("The tugs came from the…", "the…: the text breaks off: dots stand for the rest"),
        ("The tugs came to the port from ... Read more", "more: the text breaks off: dots stand for the rest"),
        ("The tugs came from the port in the north of the", "the: the text breaks off: no sentence ends with 'the'"),
        ("The tugs came, the crew of the ferry said,", "said,: the text breaks off: no sentence ends with 'said,'"),
        (
            "The tugs came at night. They had been sent by the owner and pulled at the ferry for two hou",
            "hou: the text breaks off: its last sentence has no end, all other paragraphs have one",
        ),
    ],
)
def test_a_text_that_breaks_off_is_told(end: str, shown: str) -> None:
    assert only(f"{TEXT}\n{end}\n", "truncated") == shown


@pytest.mark.parametrize("end", ['Lee said: "The tugs are on th', "“The tugs", "Lee said the owner “has more tugs than an"])
def test_a_text_that_ends_in_a_quotation_breaks_off(end: str) -> None:
    article = parse(f"{TEXT}\n{end}", formats=BUILTIN)
    assert [found.code for found in article.issues] == ["unclosed-quote", "truncated"]
    assert article.issues[1].message == "the text breaks off: in the midst of a quotation"


def test_a_length_at_which_texts_are_cut_is_a_sign() -> None:
    text = TEXT + "\n" + "The tugs came and pulled and pulled " * 20
    assert only(text[:499].rstrip()[:499].ljust(500, "x"), "truncated").endswith("its length is a limit at which texts are cut")


@pytest.mark.parametrize(
    "end",
    [
        "How to cross to the islands",
        "Tugs at work off Naha, seen from the lighthouse",
        "He said, with a long look at the sea: “And so it ends…”",
        "Write to the owner: lee@example.com",
        "The owner has more on its pages, at www.example.com/ferry",
        "(Reporting by Ann Lee; Editing by Gil Hart)",
        "- Bo Karlsson",
        "The soup is made of:",
    ],
)
def test_a_line_without_a_full_stop_is_not_cut_off(end: str) -> None:
    assert codes(f"{TEXT}\n{end}\n") == []


@pytest.mark.parametrize("text", ["", "The", "…", "A ferry off the coast of", "[…]", "the " * 7])
def test_a_few_words_are_not_cut_off(text: str) -> None:
    assert "truncated" not in codes(text) or text == "[…]"


# ------------------------------------------------------------------------------------------------------------- unclosed quotes


@pytest.mark.parametrize(("opens", "closes"), [("“", "”"), ('"', '"'), ("«", "»")])
def test_a_quotation_without_an_end_is_told(opens: str, closes: str) -> None:
    text = TEXT.replace('"The tugs are on their way."', f"{opens}The tugs are on their way.").replace('"We', f"{opens}We")
    text = text.replace('tide,"', f"tide,{closes}")
    assert only(text, "unclosed-quote").startswith(f"{opens}The tugs are on their way.: a quotation is opened by {opens!r}")


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Lee said: “The tugs are on their way.", "“They will be here at night,” she said."),
        ("Lee said: “The tugs are on their way.", "They will be here at night.”"),
        ("Lee said: “The tugs are on their way.", "They will be here at night.", "And they will pull.”"),
        ('The mast is 21\' 6" high, and the ferry of Naha"s fleet is old.',),
        ("Lee said ``yes'' and “no’’ and 'maybe' to it.",),
        ("Lee called it “a “very” long night”.",),
    ],
)
def test_what_goes_on_in_the_next_paragraph_is_not_unclosed(paragraphs: tuple[str, ...]) -> None:
    assert codes("\n\n".join((*STORY, *paragraphs, "The sea was calm.")) + "\n") == []


# ------------------------------------------------------------------------------------------------------------- several stories


OTHER = (
    "LUSAKA, March 2 (Reuters) - Copper rose on Tuesday as a mine near the border stayed closed, traders said.",
    "The mine makes a tenth of the country's copper, and its owner said that it would open again in a week.",
    "A trader said that prices might rise further, and that he had no copper to sell to anybody.",
)
SIGNED = ("(Reporting by Ann Lee; Editing by Gil Hart)",)


def test_another_dateline_is_the_sign_of_another_story() -> None:
    text = "\n\n".join((*STORY, *OTHER)) + "\n"
    assert only(text, "several-stories").startswith(
        "LUSAKA, March 2 (Reuters): another story seems to begin in the text: the dateline"
    )


def test_another_signoff_is_the_sign_of_another_story() -> None:
    text = "\n\n".join((*STORY, *SIGNED, OTHER[0].split(" - ")[1], *OTHER[1:], "(Reporting by Bo Karlsson)")) + "\n"
    assert only(text, "several-stories").startswith("(Reporting by Bo Karlsson):")


def test_a_second_message_is_another_story(root) -> None:
    message = (root / "tests" / "golden" / "anpa1312" / "ap.txt").read_bytes().decode("utf-8")
    assert "several-stories" in codes(message + message)
    assert codes(message) == []


def test_a_dateline_said_twice_is_one_story() -> None:
    assert codes("\n\n".join((*STORY, STORY[1])) + "\n") == []


# ----------------------------------------------------------------------------------------------------------------------- laws


@given(st.text() | wire_noise())
def test_no_issue_changes_a_record_and_each_has_a_place(text: str) -> None:
    article: Article = parse(text, formats=BUILTIN)
    for found in article.issues:
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.code in MESSAGES


@pytest.mark.parametrize("unit", ["“a ", "x “y\n\n", "Ã", "â€", "…", "LUSAKA (Reuters) - A\n\n", "\ufffd", "[+1 chars]"])
def test_repetitions_make_hardly_more_issues_than_quotations(unit: str) -> None:
    article = parse(unit * 300, formats=BUILTIN)
    assert len(article.issues) <= 300 + len(MESSAGES)
