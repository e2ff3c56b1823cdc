"""Which format reads a text, at the edges: ties, flavours of flavours, what carries others, and what a shared sign tells."""

import pickle

import pytest
from attrs import evolve

from wireparse import BUILTIN, _parse, detect, parse
from wireparse._detect import candidates, tie
from wireparse.errors import FormatDefinitionError
from wireparse.grammar import Evidence, Format, Formats, Rule, Signature, Where
from wireparse.records import BlockKind, Span

TEXT = "A SIGN of the times"
LIKELY, CERTAIN, POSSIBLE = Evidence.LIKELY, Evidence.CERTAIN, Evidence.POSSIBLE


def fmt(name: str, evidence: Evidence = LIKELY, sign: str = "SIGN", **more: object) -> Format:
    signature = Signature(pattern=sign, evidence=evidence, where=Where.ANYWHERE, example=sign)
    return Format(name=name, title=name, spec="invented", signatures=(signature,), **more)


def order(*formats: Format, text: str = TEXT) -> list[str]:
    return [c.format.name for c in candidates(text, Formats(formats))]


def ties(*formats: Format, text: str = TEXT) -> list[str]:
    found = candidates(text, Formats(formats))
    assert all(issue.code == "format-tie" and issue.span == Span(0, len(text)) for issue in tie(found, text))
    return [issue.message for issue in tie(found, text)]


PLAIN = BUILTIN["plain"]


def test_a_flavour_of_a_flavour_comes_before_both():
    assert order(fmt("a"), fmt("b", refines="a"), fmt("c", refines="b")) == ["c", "b", "a"]
    assert order(fmt("c"), fmt("b", refines="c"), fmt("a", refines="b")) == ["a", "b", "c"]
    assert order(fmt("a"), fmt("b", refines="gone")) == ["a", "b"]


def test_what_carries_others_for_certain_comes_first():
    assert order(fmt("a", CERTAIN), fmt("b", CERTAIN, transport=True)) == ["b", "a"]
    assert order(fmt("a", LIKELY), fmt("b", LIKELY, transport=True)) == ["a", "b"]
    assert order(fmt("a", CERTAIN, refines="c"), fmt("b", CERTAIN, transport=True)) == ["b", "a"]


def test_plain_is_the_last_of_all():
    assert order(PLAIN, fmt("z", POSSIBLE), fmt("a", CERTAIN, transport=True)) == ["a", "z", "plain"]
    assert [c.evidence for c in candidates(TEXT, Formats([PLAIN]))] == [POSSIBLE]


def test_of_equal_ones_the_place_counts_before_the_name():
    assert order(fmt("a", sign="times"), fmt("b", sign="SIGN")) == ["b", "a"]
    assert order(fmt("b"), fmt("a")) == ["a", "b"]
    assert order(fmt("a", sign="times", refines="c"), fmt("b"), fmt("c", sign="of")) == ["a", "b", "c"]


def test_only_names_that_decide_are_a_tie():
    told = "the formats 'a' and 'b' apply equally; 'a' was taken"
    assert ties(fmt("b"), fmt("a")) == [told]
    assert ties(fmt("a", refines="x"), fmt("b", refines="y")) == [told]
    assert ties(fmt("a", CERTAIN, transport=True), fmt("b", CERTAIN, transport=True)) == [told]
    assert ties(fmt("a"), fmt("b"), fmt("c")) == [told]
    assert ties(fmt("a")) == []
    assert ties(fmt("a"), PLAIN) == []
    assert ties(fmt("a", POSSIBLE), PLAIN, text="SIGN of the times") == []
    assert ties(fmt("a", refines="b"), fmt("b")) == []
    assert ties(fmt("a", refines="c"), fmt("b")) == []
    assert ties(fmt("a", CERTAIN, transport=True), fmt("b", CERTAIN)) == []
    assert ties(fmt("a"), fmt("b", sign="times")) == []
    assert ties(fmt("a", CERTAIN), fmt("b")) == []
    assert ties(fmt("x", refines="a"), fmt("a", refines="y")) == []


def test_marks_that_begin_alike_are_told_apart():
    def marked(name: str, *marks: str) -> Format:
        sign = Signature(pattern="SIGN|TIME", evidence=LIKELY, where=Where.ANYWHERE, example="SIGNTIMES", marks=marks)
        return Format(name=name, title=name, spec="invented", signatures=(sign,))

    formats = (marked("a", "SIGN"), marked("b", "SIGX", "SIGNT"), marked("c", "TIMES"), marked("d", "IGN", "times"))
    assert order(*formats, text="a SIGN here") == ["a", "d"]
    assert order(*formats, text="the TIMES") == ["c"]
    assert order(*formats, text="a SIGX, SIGN") == ["a", "b", "d"]


def test_detect_tells_whose_plugin_a_format_is_only_of_installed_ones(monkeypatch: pytest.MonkeyPatch):
    crier = fmt("crier", CERTAIN)
    monkeypatch.setattr(_parse, "installed_formats", lambda: Formats([crier, PLAIN]))
    monkeypatch.setattr(_parse, "distribution_of", {"crier": "crier-formats"}.get)
    found = detect(TEXT)
    assert [(c.format.name, c.evidence, c.distribution) for c in found] == [
        ("crier", CERTAIN, "crier-formats"),
        ("plain", POSSIBLE, None),
    ]
    given = detect(TEXT, formats=Formats([crier]))
    assert [(c.format.name, c.distribution) for c in given] == [("crier", None)]
    assert parse(TEXT).format == "crier"
    assert parse(TEXT, formats=Formats([PLAIN])).format == "plain"


def test_whose_a_text_is_is_told_only_by_more_than_a_shared_sign():
    herald = fmt("herald", POSSIBLE, publisher="The Herald", agency="Reuters")
    sure = fmt("herald", LIKELY, publisher="The Herald", agency="Reuters")
    assert (parse(TEXT, formats=Formats([herald])).publisher, parse(TEXT, formats=Formats([sure])).publisher) == (
        None,
        "The Herald",
    )
    assert parse(TEXT, format=herald).publisher is None
    assert parse(TEXT, format=sure).publisher == "The Herald"
    assert parse("no mark of it", format=herald).publisher == "The Herald"
    agency = evolve(herald, publisher=None)
    assert _parse._as_told(agency, POSSIBLE).agency is None
    assert _parse._as_told(agency, LIKELY) is agency
    assert _parse._as_told(PLAIN, POSSIBLE) is PLAIN


def test_a_forced_format_is_told_without_a_tie_and_without_issues():
    both = Formats([fmt("a"), fmt("b")])
    assert parse(TEXT, format="b", formats=both).format == "b"
    assert parse(TEXT, format="b", formats=both).issues == ()
    assert [issue.code for issue in parse(TEXT, formats=both).issues] == ["format-tie"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: parse(b"x"), "wireparse reads str, not bytes: decode them first, as in text.decode('utf-8') or text.decode('cp1252')"),
        (lambda: detect(None), "wireparse reads str, not NoneType"),
        (lambda: parse("x", published="today"), "published must be a datetime.date or None, not str"),
        (lambda: parse("x", format=1), "format must be a name, a wireparse.grammar.Format or None, not int"),
    ],
)  # fmt: skip
def test_what_is_refused_is_told_in_full(call, message):
    with pytest.raises(TypeError) as told:
        call()
    assert str(told.value) == message


def rule(**more: object) -> Rule:
    return Rule(**{"name": "mill", "kind": BlockKind.HEADLINE, "pattern": "MILL", "examples": ("MILL",), **more})


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"examples": ()}, "rule 'mill': it has no example"),
        ({"examples": ("MILL", "POND")}, "rule 'mill': it does not match its example 'POND'"),
        ({"pattern": "("}, "rule 'mill': the pattern does not compile: missing ) at position "),
        ({"pattern": "(", "inside": True}, "rule 'mill': the pattern does not compile: missing ) at position "),
    ],
)
def test_why_a_rule_is_refused_is_told_in_full(how, message):
    with pytest.raises(FormatDefinitionError) as told:
        rule(**how)
    assert str(told.value).startswith(message)


def test_rules_are_sent_to_other_processes_as_they_are():
    rules = fmt("mill", rules=(rule(), rule(name="pond", pattern="POND", examples=("POND",)))).rules
    sent = pickle.loads(pickle.dumps(rules))  # noqa: S301 - made here
    assert (sent, type(sent)) == (rules, type(rules))


def test_a_rule_matches_up_to_its_longest_and_within_its_stretch():
    mill = rule(longest=6, whole=False)
    assert mill.match_end("MILL x", Span(0, 6)) == 4
    assert mill.match_end("MILL xx", Span(0, 7)) is None
    assert mill.match_end("a MILL", Span(2, 6)) == 6
    assert mill.match_end("a MILL", Span(2, 5)) is None
    assert rule().match_end("MILL  ", Span(0, 6)) == 6
    assert rule().match_end("MILL x", Span(0, 6)) is None
    assert (mill.may_match("M", 6), mill.may_match("M", 7), mill.may_match("P", 4)) == (True, False, False)


def test_where_an_extent_ends_counts_only_inside_the_stretch():
    def reaching(end: int | None) -> Rule:
        made = rule(extent=lambda _, span: span.end)
        object.__setattr__(made, "extent", lambda _text, _span: end)
        return made

    assert [reaching(end).match_end("x MILL y", Span(2, 8)) for end in (None, 2, 3, 8, 9)] == [None, None, 3, 8, None]


def test_what_stands_behind_something_is_found_there_and_at_the_start():
    led = rule(behind="- ?-", whole=False, inside=True)
    assert [led.match_end(text, Span(text.index("MILL"), len(text))) for text in ("MILL", "--MILL", "- -MILL", "a MILL")] == [
        4,
        6,
        7,
        None,
    ]
    assert list(led.starts("MILL --MILL a MILL - -MILL")) == [7, 22]
    assert list(rule(inside=True).starts("MILL a MILL")) == [7]
    assert list(rule(inside=True, whole=False).starts("MILL a MILL")) == [0, 7]
    assert list(rule().starts("MILL a MILL")) == []


def test_a_rule_with_marks_is_asked_only_where_one_stands():
    marked = rule(marks=("ILL", "POND"), inside=True, pattern="MILL|BILL", examples=("MILL",))
    assert (marked.may_stand_in("a BILL"), marked.may_stand_in("POND"), marked.may_stand_in("MIL")) == (True, True, False)
    rules = fmt("mill", rules=(marked, rule(name="pond", pattern="POND", examples=("POND",)))).rules
    assert [r.name for r in rules.standing_in("MILL")] == ["mill", "pond"]
    assert [r.name for r in rules.standing_in("none")] == ["pond"]
    assert [r.name for r in rules.beginning_with("M", 4)] == ["mill"]
    assert [r.name for r in rules.beginning_with("P", 4)] == ["pond"]
    assert [r.name for r in rules.inside] == ["mill"]


def test_the_groups_that_take_part_in_a_match_are_told_with_their_places():
    grouped = rule(pattern="(?P<_a>MILL)(?P<_b>-x)?(?P<_c>)", whole=False)
    assert grouped.groups("a MILL", Span(2, 6)) == {"_a": Span(2, 6)}
    assert grouped.groups("a MILL-x", Span(2, 8)) == {"_a": Span(2, 6), "_b": Span(6, 8)}
    assert grouped.groups("a POND", Span(2, 6)) == {}
    assert rule(pattern="(?P<_a>M)ILL").groups("MILL", Span(0, 4)) == {"_a": Span(0, 1)}
