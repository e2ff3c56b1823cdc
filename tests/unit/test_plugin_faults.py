"""What a plugin does wrong while a text is parsed raises with the names of format and rule; nothing hangs, nothing is swallowed."""

import pytest

from wireparse import parse
from wireparse.errors import FormatDefinitionError
from wireparse.grammar import CaptionStyle, DatelineStyle, Evidence, Format, QuoteStyle, Rule, Signature
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


def rule(pattern: str, name: str = "own", kind: BlockKind = BlockKind.RELATED, **fields: object) -> Rule:
    return Rule(name=name, kind=kind, pattern=pattern, **{"examples": ("x",), **fields})


def sign(pattern: str, example: str = "x", **fields: object) -> Signature:
    return Signature(pattern=pattern, evidence=Evidence.LIKELY, example=example, **fields)


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
        (lambda: Signature(pattern="a", evidence=2, example="a"), "Signature.evidence: give a value of type Evidence, not 2"),
        (
            lambda: Rule(name="a", kind="byline", pattern="a", examples=("a",)),
            "Rule.kind: give a value of type BlockKind, not 'byline'",
        ),
        (lambda: Rule(name="a", kind=BlockKind.BYLINE, pattern="a", examples=()), "it has no example"),
        (lambda: Rule(name="a", kind=BlockKind.BYLINE, pattern="a", examples=("ab",)), "does not match its example 'ab'"),
        (lambda: Format(name="A b", title="t", spec="s"), "use lower-case letters"),
        (lambda: Format(name="a", title=" ", spec="s"), "title is empty"),
        (lambda: Format(name="a", title="t", spec=""), "spec is empty"),
        (lambda: CaptionStyle(labels="FILE"), "give a tuple, not"),
        (lambda: Format(name="a", title="t", spec="s", rules=with_rule(broken).rules * 2), "two rules are called 'own'"),
        (lambda: Format(name="a", title="t", spec="s", refines="a"), "it refines itself; `refines` names another format"),
        (lambda: Format(name="a", title="t", spec="s", furniture="Menu"), "give a tuple, not 'Menu' alone: is a comma missing"),
        (lambda: Format(name="a", title="t", spec="s", rules=rule("x")), "give a tuple, not Rule"),
        (lambda: Format(name="a", title="t", spec="s", rules=("x",)), "Format.rules: it holds 'x'; give values of type Rule"),
        (
            lambda: Format(name="a", title="t", spec="s", signatures=(rule("x"),)),
            "Format.signatures: it holds Rule.*; give values of type Signature",
        ),
        (
            lambda: Format(name="a", title="t", spec="s", dateline=CaptionStyle()),
            "Format.dateline: give a value of type DatelineStyle",
        ),
        (
            lambda: Format(name="a", title="t", spec="s", extractors={BlockKind.BYLINE: "f"}),
            "what is given for byline is no function",
        ),
        (
            lambda: Format(name="a", title="t", spec="s", replaces="cnn"),
            "Format.replaces: give a value of type bool, not 'cnn'",
        ),
        (lambda: DatelineStyle(tagless=("::",)), "no dateline ends in '::'; give dashes, .* or a colon"),
        (lambda: rule("x", longest="3"), "Rule.longest: give a value of type int or None, not '3'"),
        (lambda: rule("x", longest=True), "Rule.longest: give a value of type int or None, not True"),
        (lambda: rule("x", whole="no"), "Rule.whole: give a value of type bool, not 'no'"),
        (lambda: rule("x", extent="f"), "Rule.extent: give a function .* not 'f'"),
        (lambda: rule("x", extent=lambda _text, _span: 1 / 0), "its extent fails on one of the examples .*ZeroDivisionError"),
        (lambda: rule("x", extent=lambda _text, _span: "1"), "its extent fails on one of the examples .*TypeError"),
        (lambda: rule(")|(x"), "the pattern does not compile: .*at position 0"),
        (lambda: rule("["), "the pattern does not compile: .*at position 1"),
        (lambda: rule("x", behind="("), "behind: the pattern does not compile"),
        (lambda: rule("x", behind="(a)"), "behind: its groups fill nothing; write \\(\\?:...\\)"),
        (lambda: sign("(" * 3000 + "x" + ")" * 3000), "the pattern does not compile"),
        (
            lambda: Format(name="a", title="t", spec="s", publisher=7),
            "Format.publisher: give a value of type str or None, not 7",
        ),
        (lambda: Format(name="a", title="t", spec="s", agency=" "), "agency is empty; say whose wire copy it is, or None"),
        (lambda: Format(name="a", title="t", spec="s", extractors=None), "Format.extractors: give a dict of kinds"),
        (
            lambda: CaptionStyle(labels=["", "x"]),
            "CaptionStyle.labels: it holds ''; give values of type str that say something",
        ),
        (lambda: QuoteStyle(cues={"piped up"}), "QuoteStyle.cues: a word of saying is one word in lower case, not 'piped up'"),
        (lambda: QuoteStyle(cues=["Quipped"]), "QuoteStyle.cues: a word of saying is one word in lower case, not 'Quipped'"),
        (lambda: rule(None), "Rule.pattern: give a value of type str, not None"),
        (lambda: sign(b"x"), "Signature.pattern: give a value of type str, not b'x'"),
        (lambda: sign("x", example=None), "Signature.example: give a value of type str, not None"),
        (lambda: Format(name="a", title=None, spec="s"), "Format.title: give a value of type str, not None"),
        (lambda: Format(name=None, title="t", spec="s"), "Format.name: None is no name; use lower-case letters"),
        (lambda: rule("x", name="Not so"), "Rule.name: 'Not so' is no name; use lower-case letters, digits and single hyphens"),
        (lambda: rule("x", examples="x"), "give a tuple, not 'x' alone"),
        (lambda: rule("x", examples=("x", "xy")), "example 'xy': the pattern ends before it does, and `whole` is true"),
        (lambda: rule("x", longest=1, examples=("x", "xx")), "example 'xx': `longest` allows 1 code points, and it has 2"),
        (lambda: rule("x|y", marks=("x",), examples=("x", "y")), "example 'y': none of its marks \\('x',\\) stands there"),
        (
            lambda: rule("(?P<headlin>x)", kind=BlockKind.HEADLINE),
            "the group 'headlin' fills no field; did you mean 'headline'\\?",
        ),
        (
            lambda: rule("(?P<keyword>x)", kind=BlockKind.BYLINE),
            "'keyword' fills no field; it may have byline, published; .*'_keyword'",
        ),
        (lambda: sign("(?P<slug>x)"), "signature '\\(\\?P<slug>x\\)': the group 'slug' fills no field"),
        (
            lambda: sign(f"(?P<slug>x){'y?' * 60}"),
            r"signature '\(\?P<slug>x\)(?:y\?){24}y\.\.\.': the group 'slug' fills no field",
        ),
        (lambda: sign("x", marks=("y",)), "its example 'x' has none of its marks"),
    ],
)
def test_values_that_cannot_work_are_refused_when_they_are_made(make, message):
    with pytest.raises(FormatDefinitionError, match=message):
        make()


@pytest.mark.parametrize("kind", [BlockKind.ENVELOPE, BlockKind.SLUGLINE, BlockKind.HEADLINE])
def test_groups_of_headers_fill_the_envelope(kind):
    assert rule("(?P<keyword>x)(?P<sent>(?P<day>y))(?P<agency>z)(?P<_own>w)", kind=kind, examples=("xyzw",)).kind is kind


# ----------------------------------------------------------------------------------------------------- patterns that take ages

AGES = [
    (r"(?:\w+\s?)+:", "Ann Lee:"),
    (r"(a|aa)+$", "aaa"),
    (r"\w*\w*\w*\w*=", "abc="),
    (r"(.*,){5}x", "a,b,c,d,e,x"),
    (r"(\w+\s?)*\d", "one two 3"),
    (r"Photo by (?:\w+\s?)+:", "Photo by Ann Lee:"),
    (r"By Foo (?:\d+ ?)+:", "By Foo 12 14:"),
    (r"Photo by (?:[A-Z]+ ?)+:", "Photo by ANN LEE:"),
    (r".+ \| .+ \| .+ \| .+\.", "Home | News | Sport | Tides."),
]
SOUND = [
    (r"(?:\w++\s?+)++:", "Ann Lee:"),
    (r"By (?:[A-Z]\w{0,20}+ ?){1,4}+, The Herald", "By Ann Lee, The Herald"),
    (r"[^\r\n]{0,400}?END", "it is the END"),
    (r"(?:\S{1,20} ){0,12}?END", "it is the END"),
    (r".*END", "it is the END"),
    (
        r"NEWS\s*(?=.{1,400}?(?:[Ss]ign up|[Ss]ubscribe|[Ff]ollow us))[^\r\n]++",
        "NEWS Our newsletter is on trams. Sign up here.",
    ),
    (r"(?:NDOLA|OSLO|LUSAKA), [A-Z][a-z]{2,8}\.? \d{1,2} \(MW\)", "NDOLA, March 5 (MW)"),
    (r"(?i)copyright (?:\d{4} )?[^.]+\.", "Copyright 2031 Acme."),
    (r"[^\r\n]+", "Any line at all"),
]


@pytest.mark.parametrize(("pattern", "example"), AGES)
def test_a_pattern_that_takes_ages_is_refused_with_what_makes_it(pattern, example):
    for make in (lambda: rule(pattern, examples=(example,)), lambda: sign(pattern, example=example)):
        with pytest.raises(FormatDefinitionError, match=r"takes ages where '.+' is repeated behind '.*'.*possessive"):
            make()


def test_so_is_one_that_takes_them_only_to_find_that_more_follows():
    with pytest.raises(FormatDefinitionError, match=r"takes ages where '.+' is repeated"):
        rule(r"\s*(?:\S+\s*)+END", examples=("it is the END",))
    assert sign(r"\s*(?:\S+\s*)+END", example="it is the END").example == "it is the END"


@pytest.mark.parametrize(("pattern", "example"), SOUND)
def test_a_pattern_that_tries_few_ways_is_not(pattern, example):
    assert rule(pattern, examples=(example,)).pattern == pattern
    assert sign(pattern, example=example).pattern == pattern


# ------------------------------------------------------------------------------------------------------ rules that never fire


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        (
            (("first", "[A-Z ]++", "BYLINE"), ("late", "HERALD", "SECTION")),
            "'late' can never fire, as its examples show: 'first' before it",
        ),
        (
            (("first", "HERALD", "SECTION"), ("late", "HERALD", "SECTION")),
            "'late' can never fire, as its examples show: 'first' before it",
        ),
        ((("menu", "THE MENU|HERALD", "SECTION"),), None),
        ((("first", "HERALD", "BYLINE"), ("late", "HERALD|MAIL", "SECTION")), "'late' can never fire"),
        ((("first", "[A-Z ]++", "SECTION"), ("late", "HERALD", "SECTION")), None),
        ((("first", "HER", "BYLINE"), ("late", "HERALD", "SECTION")), None),
        ((("late", "HER", "SECTION"), ("first", "[A-Z ]++", "BYLINE")), None),
    ],
)
def test_a_rule_that_never_fires_is_refused_with_the_one_that_takes_its_examples(rules, message):
    made = [
        rule(pattern, name=name, kind=BlockKind[kind], examples=("HER",) if pattern == "HER" else ("HERALD",))
        for name, pattern, kind in rules
    ]
    if message is None:
        assert Format(name="a", title="t", spec="s", rules=made).rules == tuple(made)
    else:
        with pytest.raises(FormatDefinitionError, match=message):
            Format(name="a", title="t", spec="s", rules=made)


def test_a_rule_for_a_phrase_of_the_furniture_never_fires():
    with pytest.raises(
        FormatDefinitionError, match="'menu' can never fire, as its examples show: they are phrases of the furniture"
    ):
        Format(name="a", title="t", spec="s", rules=[rule("MENU", name="menu", examples=("MENU",))], furniture=["Menu"])


@pytest.mark.parametrize("fields", [{"longest": 3}, {"marks": ("MAIL",)}, {"inside": True}])
def test_a_rule_that_does_not_reach_takes_no_examples_of_others(fields):
    first = rule("[A-Z ]++", name="first", kind=BlockKind.BYLINE, examples=("MAIL"[: fields.get("longest")],), **fields)
    late = rule("HERALD", name="late", kind=BlockKind.SECTION, examples=("HERALD",))
    rules = (first, late) if "inside" not in fields else (late, first)
    assert Format(name="a", title="t", spec="s", rules=rules).rules == rules
