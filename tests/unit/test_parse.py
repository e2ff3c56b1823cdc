"""The front door: what it takes, what it refuses, and by which format a text is read."""

from datetime import UTC, date, datetime

import pytest

from wireparse import BUILTIN, detect, parse, parse_many
from wireparse.errors import UnknownFormatError
from wireparse.grammar import Evidence, Formats

STORY = "Ferry stuck\n\nOSLO, March 1 (Reuters) - A ferry ran aground on Monday.\n\nNobody was hurt.\n"


@pytest.mark.parametrize("data", [b"x", bytearray(b"x"), memoryview(b"x")])
@pytest.mark.parametrize("function", [parse, detect])
def test_bytes_are_refused_with_the_way_to_decode_them(function: object, data: object) -> None:
    with pytest.raises(TypeError, match=r"decode them first, as in text.decode\('utf-8'\)"):
        function(data)  # type: ignore[operator]


@pytest.mark.parametrize("data", [None, 1, ["x"]])
def test_other_things_are_refused_by_their_type(data: object) -> None:
    with pytest.raises(TypeError, match=f"reads str, not {type(data).__name__}"):
        parse(data)  # type: ignore[arg-type]


def test_an_unknown_format_is_told_with_the_nearest_names() -> None:
    with pytest.raises(UnknownFormatError, match="'ruters'; the nearest are 'reuters'"):
        parse(STORY, format="ruters")
    with pytest.raises(LookupError):
        list(parse_many([STORY], format="ruters"))


@pytest.mark.parametrize("published", ["2031-03-01", 2031, (2031, 3, 1)])
def test_a_day_of_publication_is_a_date(published: object) -> None:
    with pytest.raises(TypeError, match=r"published must be a datetime.date or None"):
        parse(STORY, published=published)  # type: ignore[arg-type]


def test_weekdays_count_from_the_day_of_publication() -> None:
    article = parse(STORY, published=date(2033, 3, 2), formats=BUILTIN)
    assert [(d.text, d.value) for d in article.dates] == [("March 1", "2033-03-01"), ("Monday", "2033-02-28")]
    assert article.published == date(2033, 3, 2)


def test_a_time_of_publication_is_its_day() -> None:
    assert parse(STORY, published=datetime(2033, 3, 2, 23, 59, tzinfo=UTC)).published == date(2033, 3, 2)


def test_without_a_day_weekdays_have_no_value() -> None:
    assert [d.value for d in parse(STORY, formats=BUILTIN).dates] == [None, None]


def test_a_format_is_forced_by_name_or_itself() -> None:
    by_name, by_itself = parse(STORY, format="plain"), parse(STORY, format=BUILTIN["plain"])
    assert by_name == by_itself
    assert by_name.format == "plain"


def test_only_the_given_formats_are_asked() -> None:
    assert parse(STORY, formats=BUILTIN.without("reuters")).format == "wire"
    assert parse(STORY, formats=BUILTIN.without("reuters", "wire")).format == "plain"
    with pytest.raises(UnknownFormatError):
        parse(STORY, format="reuters", formats=BUILTIN.without("reuters"))


def test_without_plain_a_text_of_no_format_is_plain_all_the_same() -> None:
    assert parse("Hello.", formats=Formats(())).format == "plain"


def test_formats_are_told_best_first() -> None:
    found = detect(STORY, formats=BUILTIN)
    assert (found[0].format.name, found[0].evidence) == ("reuters", Evidence.CERTAIN)
    assert found[-1].format.name == "plain"


def test_many_are_one_by_one() -> None:
    texts = [STORY, "", "Hello."]
    assert list(parse_many(texts, formats=BUILTIN)) == [parse(text, formats=BUILTIN) for text in texts]


def test_what_a_shared_sign_does_not_tell_is_not_told_by_force_either() -> None:
    text = f"Goats reopen mine\n\n{STORY}\n\nSource: Reuters\n"
    article = parse(text.replace("(Reuters)", ""), formats=BUILTIN)
    assert (article.format, article.publisher) == ("cna", None)
    assert parse(article.source, format="cna") == article
    assert parse("Goats reopen mine", format="cna").publisher == "CNA"
