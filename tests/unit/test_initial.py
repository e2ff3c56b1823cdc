"""Which character a pattern's matches can begin with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN
from wireparse._initial import initial
from wireparse.grammar import Rule, Rules
from wireparse.records import BlockKind

RULES = tuple({(rule.pattern, rule.examples): rule for fmt in BUILTIN for rule in fmt.rules}.values())


def _can_begin(pattern: str, characters: str) -> str:
    first = initial(pattern)
    assert first is not None
    return "".join(c for c in characters if first.match(c))


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("abc", "a"),
        ("a?b|c", "abc"),
        ("a?+b{0,3}+[cd]", "abcd"),
        ("(?:a|(?P<x>b)|(?>c))d", "abc"),
        (r"(?<!a)(?!b)\bc", "c"),
        (r"\(\s*(?:a)", "("),
        (r"(?i:ab)(?-i:c)", "aA"),
        (r"(?i:(?-i:a)|b)", "abB"),
        (r"(?=[ab])[bc]", "b"),
        (r"(?=[ab])", "ab"),
        (r"(?:(?=a)|b)c?d", "b"),
        (r"(?:(?=[ac])|b)c?d", "bc"),
        (r"(?:(?=a)|(?=b)).", "ab"),
        (r"(?:(?=a)b)?c", "c"),
        (r"(?:x{0}|a)b", "xab"),
        (r"\p{Lu}{2,}+|[^\r\nA-Za-z(]", "ABCDX"),
        (r"[]a]b", "a"),
    ],
)
def test_a_pattern_tells_what_it_begins_with(pattern: str, begins: str) -> None:
    assert _can_begin(pattern, "abcdxABCDX(") == "".join(c for c in "abcdxABCDX(" if c in begins)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "a?",
        "a|",
        "(?i)a",
        "(?x) a",
        r"(a)\1",
        "[[:alpha:]]b",
        "(?=a?)",
        r"\Z",
        "(a)(?(1)b)",
        "a{e<=1}",
        r"a(b(c|\1))",
        "a)b",
    ],
)
def test_what_may_be_empty_or_is_not_read_can_begin_with_anything(pattern: str) -> None:
    assert initial(pattern) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
@given(data=st.data())
def test_no_rule_matches_what_it_cannot_begin_with(rule: Rule, data: st.DataObject) -> None:
    example = data.draw(st.sampled_from(rule.examples))
    start = data.draw(st.integers(0, len(example) - 1))
    text = data.draw(st.text(max_size=1)) + example[start:]
    match = rule._matches.match(text) if text else None
    assert match is None or not match[0] or rule.may_begin_with(text[0])


def test_rules_stand_in_order_where_they_may_begin() -> None:
    made = [Rule(name=name, kind=BlockKind.EDNOTE, pattern=name, examples=(name,)) for name in ("ab", "b", "ac")]
    rules = Rules(made)
    assert [rule.name for rule in rules.beginning_with("a", 2)] == ["ab", "ac"]
    assert rules.beginning_with("z", 2) == ()
    assert rules.tried_at("a", 2) is rules.tried_at("a", 2)
    assert rules == tuple(made)


def test_long_stretches_are_offered_to_rules_that_take_them() -> None:
    lengths = {"short": 5, "longer": 9, "any": None}
    rules = Rules(
        Rule(name=name, kind=BlockKind.EDNOTE, pattern="a", examples=("a",), longest=longest)
        for name, longest in lengths.items()
    )
    offered = {length: [rule.name for rule in rules.beginning_with("a", length)] for length in (5, 6, 9, 10)}
    assert offered == {5: ["short", "longer", "any"], 6: ["longer", "any"], 9: ["longer", "any"], 10: ["any"]}


def test_rules_without_their_marks_are_left_out() -> None:
    marks = {"one": ("x",), "two": ("y", "z"), "none": ()}
    rules = Rules(
        Rule(name=name, kind=BlockKind.EDNOTE, pattern="a", examples=("a xyz",), marks=given, whole=False)
        for name, given in marks.items()
    )
    assert [rule.name for rule in rules.standing_in("a z")] == ["two", "none"]
    assert rules.standing_in("z") is rules.standing_in("a z")
    assert rules.standing_in("xy") == rules
