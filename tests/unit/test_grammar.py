"""Formats, rules and signatures are values that are checked when they are made."""

import pytest

from wireparse import BUILTIN, parse
from wireparse.errors import FormatConflictError, FormatDefinitionError, UnknownFormatError
from wireparse.grammar import CaptionStyle, Evidence, Format, Formats, QuoteStyle, Rule, Signature, Where
from wireparse.records import BlockKind, Span


def made(name: str = "herald", **fields: object) -> Format:
    return Format(name=name, title="The Herald", spec="Its style book", **fields)  # type: ignore[arg-type]


def rule(name: str = "banner", pattern: str = "HERALD", example: str = "HERALD", **fields: object) -> Rule:
    return Rule(name=name, kind=BlockKind.FURNITURE, pattern=pattern, examples=(example,), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", "Herald", "herald news", "1herald", "herald-", "-herald", "herald--news", "hérald"])
def test_names_of_formats_are_lower_case_words(name: str) -> None:
    with pytest.raises(FormatDefinitionError, match=r"Format.name: .* is no name; use lower-case letters"):
        made(name)


def test_two_rules_have_two_names() -> None:
    with pytest.raises(FormatDefinitionError, match="two rules are called 'banner'"):
        made(rules=(rule(), rule()))


def test_a_rule_matches_its_examples() -> None:
    with pytest.raises(FormatDefinitionError, match="rule 'banner': it does not match its example 'TIMES'"):
        rule(example="TIMES")


def test_a_rule_has_an_example() -> None:
    with pytest.raises(FormatDefinitionError, match="it has no example"):
        Rule(name="banner", kind=BlockKind.FURNITURE, pattern="x", examples=())


@pytest.mark.parametrize("pattern", ["(", "[a", "(?P<a", "a{2,1}"])
def test_a_pattern_compiles(pattern: str) -> None:
    with pytest.raises(FormatDefinitionError, match="does not compile"):
        rule(pattern=pattern)
    with pytest.raises(FormatDefinitionError, match="does not compile"):
        Signature(pattern=pattern, evidence=Evidence.LIKELY, example="x")


def test_a_signature_matches_its_example() -> None:
    with pytest.raises(FormatDefinitionError, match="does not match its example"):
        Signature(pattern="HERALD", evidence=Evidence.LIKELY, example="TIMES")


def test_an_example_has_one_of_the_marks() -> None:
    with pytest.raises(FormatDefinitionError, match="has none of its marks"):
        Signature(pattern="HERALD", evidence=Evidence.LIKELY, example="HERALD", marks=("TIMES", "Herald"))
    assert Signature(pattern="HERALD", evidence=Evidence.LIKELY, example="HERALD", marks=("TIMES", "RAL")).marks == (
        "TIMES",
        "RAL",
    )


@pytest.mark.parametrize("marks", ["HERALD", ("HERALD", ""), (1,)])
def test_marks_are_strings_that_are_not_blank(marks: object) -> None:
    with pytest.raises(FormatDefinitionError, match="give "):
        Signature(pattern="HERALD", evidence=Evidence.LIKELY, example="HERALD", marks=marks)


@pytest.mark.parametrize(
    ("where", "text", "found"),
    [
        (Where.START, "\n  HERALD", True),
        (Where.START, "x\nHERALD", False),
        (Where.LINE, "x\n  HERALD", True),
        (Where.LINE, "  HERALD", True),
        (Where.LINE, "x HERALD", False),
        (Where.LINE, "x\x85HERALD", False),
        (Where.ANYWHERE, "xHERALD", True),
        (Where.ANYWHERE, "TIMES", False),
    ],
)
def test_a_signature_stands_where_it_says(where: Where, text: str, found: bool) -> None:
    signature = Signature(pattern="HERALD", evidence=Evidence.LIKELY, where=where, example="HERALD")
    assert (signature.place_in(text) is not None) is found


@pytest.mark.parametrize(
    ("whole", "text", "end"), [(True, "HERALD", 6), (True, "HERALD  ", 8), (True, "HERALD x", None), (False, "HERALD x", 6)]
)
def test_a_rule_takes_all_of_a_piece_or_what_it_matches(whole: bool, text: str, end: int | None) -> None:
    assert rule(whole=whole).match_end(text, Span(0, len(text))) == end


def test_an_extent_tells_where_what_a_pattern_opens_ends() -> None:
    assert rule(extent=lambda _text, span: span.end - 1).match_end("HERALD x", Span(0, 8)) == 7
    with pytest.raises(FormatDefinitionError, match="does not match its example"):
        rule(extent=lambda _text, _span: None)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_a_rule_sees_line_ends_as_line_feeds(end: str) -> None:
    below = rule(pattern=r"(?<=QUAY\n)HERALD", example="QUAY\nHERALD")
    read = parse(f"QUAY{end}HERALD{end}The tram is late.{end}", format=made(rules=(below,)))
    assert [block.span.of(read.source) for block in read.blocks if block.rule == "banner"] == [f"HERALD{end}"]


def test_only_a_rule_that_may_begins_inside_a_line() -> None:
    assert list(rule(inside=True, whole=False).starts("x HERALD HERALD")) == [2, 9]
    assert list(rule(inside=True).starts("x HERALD HERALD")) == [9]
    assert list(rule().starts("x HERALD")) == []


def test_furniture_is_compared_without_case_and_white_space() -> None:
    assert made(furniture=frozenset({"Read  It’s\nall"})).furniture == {"read it's all"}


# ---------------------------------------------------------------------------------------------------------- sets of formats


def test_a_format_is_found_by_name_place_and_slice() -> None:
    formats = Formats((made("a"), made("b"), made("c")))
    assert formats["b"] is formats[1]
    assert formats[1:].names == ("b", "c")
    assert (len(formats), "a" in formats, made("c") in formats, "d" in formats) == (3, True, True, False)


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    with pytest.raises(UnknownFormatError, match="no format is called 'ruters'; the nearest are 'reuters'"):
        BUILTIN["ruters"]
    with pytest.raises(LookupError, match="'cna', 'plain', 'reuters'"):
        Formats(BUILTIN[name] for name in ("reuters", "plain", "cna"))["zzzz"]


def test_two_formats_have_two_names() -> None:
    with pytest.raises(FormatConflictError, match="two formats are called 'a'"):
        Formats((made("a"), made("a")))


def test_a_format_takes_the_place_of_one_of_its_name() -> None:
    new = made("b", publisher="Herald")
    formats = Formats((made("a"), made("b"))).with_(new, made("c"))
    assert formats.names == ("a", "b", "c")
    assert formats["b"].publisher == "Herald"


def test_formats_are_left_out_by_name() -> None:
    formats = Formats((made("a"), made("b")))
    assert formats.without("a").names == ("b",)
    with pytest.raises(UnknownFormatError):
        formats.without("z")


@pytest.mark.parametrize("field", ["labels", "credit_labels", "owners", "marks"])
@pytest.mark.parametrize("value", ["HG", ("",), ("HG", " "), ("HG", 4)])
def test_a_caption_style_takes_strings_that_say_something(field: str, value: object) -> None:
    with pytest.raises(FormatDefinitionError):
        CaptionStyle(**{field: value})  # type: ignore[arg-type]


def test_a_rule_takes_nothing_longer_than_it_says() -> None:
    rule = Rule(name="mark", kind=BlockKind.SIGNOFF, pattern=r"[a-z]++", examples=("end",), longest=3)
    assert rule.match_end("end", Span(0, 3)) == 3
    assert rule.match_end("ends", Span(0, 4)) is None


def test_a_rules_marks_stand_in_its_examples() -> None:
    with pytest.raises(FormatDefinitionError, match="does not match its example"):
        Rule(name="mark", kind=BlockKind.SIGNOFF, pattern=r"[a-z]++", examples=("end",), marks=("x",))
    rule = Rule(name="mark", kind=BlockKind.SIGNOFF, pattern=r"end", examples=("end",), marks=("nd",), inside=True)
    assert list(rule.starts("The end")) == [4]
    assert list(rule.starts("The en")) == []


def test_what_stands_behind_something_stands_at_the_start_too() -> None:
    rule = Rule(
        name="mark", kind=BlockKind.SIGNOFF, pattern=r"end", examples=("end",), behind=r"\.\s", inside=True, whole=False
    )
    assert list(rule.starts("A. end, end. end.")) == [3, 13]
    assert rule.match_end("end", Span(0, 3)) == 3
    assert rule.match_end("A. end", Span(3, 6)) == 6
    assert rule.match_end("A, end", Span(3, 6)) is None


@pytest.mark.parametrize("values", [{"cues": "opined"}, {"cues": [3]}, {"single": "no"}, {"indirect": 1}, {"attitudes": None}])
def test_a_style_of_quotations_is_checked_when_it_is_made(values: dict[str, object]) -> None:
    with pytest.raises(FormatDefinitionError):
        QuoteStyle(**values)  # type: ignore[arg-type]


def test_words_of_saying_are_kept_as_a_set() -> None:
    assert QuoteStyle(cues=["opined"]).cues == frozenset({"opined"})  # type: ignore[arg-type]
