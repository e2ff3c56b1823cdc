"""What a plugin does wrong while a text is parsed raises with the names of format and rule; nothing hangs, nothing is swallowed."""

import pytest

from wireparse import parse
from wireparse.errors import FormatDefinitionError
from wireparse.grammar import CaptionStyle, Evidence, Format, Rule, Signature
from wireparse.records import BlockKind, Span

TEXT = "HEAR YE\nBy Ann Lee\nThe dam at the old mill was closed on Friday, the owner said.\n"


def broken(_text: str, span: Span) -> int | None:
    if span.start > 0:
        raise ZeroDivisionError
    return span.end


def backwards(_text: str, span: Span) -> int | None:
    return max(0, span.start - 1)


def beyond(_text: str, span: Span) -> int | None:
    return span.end + 100


def with_rule(extent: object) -> Format:
    rule = Rule(name="own", kind=BlockKind.RELATED, pattern="", extent=extent, examples=("x",))
    return Format(name="crier", title="The Town Crier", spec="invented", rules=(rule,))


def with_extractor(kind: BlockKind, extractor: object) -> Format:
    rule = Rule(name="own", kind=kind, pattern=r"By [^\r\n]++", examples=("By Ann Lee",))
    return Format(name="crier", title="The Town Crier", spec="invented", rules=(rule,), extractors={kind: extractor})


def test_an_exception_of_a_rule_names_rule_format_and_place():
    with pytest.raises(ZeroDivisionError) as caught:
        parse(TEXT, format=with_rule(broken))
    assert caught.value.__notes__ == ["raised by rule 'own' of format 'crier' at Span(start=8, end=18)"]


def test_a_rule_that_ends_before_it_begins_has_no_example_that_it_matches():
    with pytest.raises(FormatDefinitionError, match="does not match its example"):
        with_rule(backwards)


def test_a_rule_that_ends_nowhere_claims_nothing():
    fine_once = with_rule(lambda _text, span: span.end if span.start == 0 else 0)
    assert parse(TEXT, format=fine_once).source == TEXT


def test_a_rule_cannot_claim_more_than_its_piece():
    with pytest.raises(FormatDefinitionError, match="does not match its example"):
        with_rule(beyond)


def test_an_exception_of_an_extractor_names_kind_and_format():
    def fails(_text: str, _span: Span) -> None:
        raise LookupError

    with pytest.raises(LookupError) as caught:
        parse(TEXT, format=with_extractor(BlockKind.BYLINE, fails))
    assert caught.value.__notes__ == ["raised by the extractor of byline of format 'crier' at Span(start=8, end=19)"]


def test_an_extractor_that_gives_another_record_raises():
    with pytest.raises(TypeError, match="expected a Byline or None, not a str"):
        parse(TEXT, format=with_extractor(BlockKind.BYLINE, lambda _text, _span: "Ann Lee"))


def test_an_extractor_that_finds_nothing_leaves_the_field_empty():
    assert parse(TEXT, format=with_extractor(BlockKind.BYLINE, lambda _text, _span: None)).byline is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: with_extractor(BlockKind.HEADLINE, str), "a format may bring its own for byline, caption, signoff, copyright"),
        (lambda: Signature(pattern="(", evidence=Evidence.LIKELY, example="x"), "the pattern does not compile"),
        (lambda: Signature(pattern="a", evidence=Evidence.LIKELY, example="x"), "does not match its example 'x'"),
        (lambda: Signature(pattern="a", evidence=2, example="a"), "evidence must be a Evidence, not 2"),
        (lambda: Rule(name="a", kind="byline", pattern="a", examples=("a",)), "kind must be a BlockKind, not 'byline'"),
        (lambda: Rule(name="a", kind=BlockKind.BYLINE, pattern="a", examples=()), "it has no example"),
        (lambda: Rule(name="a", kind=BlockKind.BYLINE, pattern="a", examples=("ab",)), "does not match its example 'ab'"),
        (lambda: Format(name="A b", title="t", spec="s"), "use lower-case letters"),
        (lambda: Format(name="a", title=" ", spec="s"), "title is empty"),
        (lambda: Format(name="a", title="t", spec=""), "spec is empty"),
        (lambda: CaptionStyle(labels="FILE"), "give a tuple, not"),
        (lambda: Format(name="a", title="t", spec="s", rules=with_rule(broken).rules * 2), "two rules are called 'own'"),
    ],
)
def test_values_that_cannot_work_are_refused_when_they_are_made(make, message):
    with pytest.raises(FormatDefinitionError, match=message):
        make()
