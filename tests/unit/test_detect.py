"""Who writes so: the strongest evidence first, flavours before what they refine, names last; ties are told."""

import pytest
from attrs import evolve

from wireparse import BUILTIN, detect, parse
from wireparse.grammar import Evidence, Format, Formats, Signature, Where


def fmt(name: str, evidence: Evidence, **more: object) -> Format:
    sign = Signature(pattern="SIGN", evidence=evidence, where=Where.ANYWHERE, example="SIGN")
    return Format(name=name, title=name, spec="invented", signatures=(sign,), **more)


PLAIN = BUILTIN["plain"]


def names(*formats: Format) -> list[str]:
    return [c.format.name for c in detect("A SIGN of the times", formats=Formats(formats))]


def test_stronger_evidence_comes_first():
    assert names(fmt("a", Evidence.POSSIBLE), fmt("b", Evidence.CERTAIN), fmt("c", Evidence.LIKELY)) == ["b", "c", "a"]


def test_plain_applies_to_every_text_and_comes_last():
    assert names(PLAIN, fmt("z", Evidence.POSSIBLE)) == ["z", "plain"]
    assert [c.format.name for c in detect("no sign of anybody", formats=Formats([PLAIN]))] == ["plain"]


def test_a_flavour_comes_before_what_it_refines():
    assert names(fmt("a", Evidence.LIKELY), fmt("b", Evidence.LIKELY, refines="a")) == ["b", "a"]


def test_of_equal_ones_the_first_sign_in_the_text_counts():
    late = fmt("a", Evidence.LIKELY)
    early = Signature(pattern="times", evidence=Evidence.LIKELY, where=Where.ANYWHERE, example="times")
    both = Formats([late, evolve(late, name="b", signatures=(early,))])
    assert [c.format.name for c in detect("times of the SIGN, times of the SIGN", formats=both)] == ["b", "a"]
    assert [c.format.name for c in detect("SIGN of the times, SIGN of the times", formats=both)] == ["a", "b"]
    assert parse("times of the SIGN", formats=both).issues == ()


def test_formats_that_refine_each_other_do_not_hang():
    assert names(fmt("a", Evidence.LIKELY, refines="b"), fmt("b", Evidence.LIKELY, refines="a")) == ["a", "b"]


def test_a_tie_is_broken_by_name_and_told():
    article = parse("A SIGN of the times", formats=Formats([fmt("b", Evidence.LIKELY), fmt("a", Evidence.LIKELY), PLAIN]))
    assert article.format == "a"
    assert [(issue.code, issue.message) for issue in article.issues] == [
        ("format-tie", "the formats 'a' and 'b' apply equally; 'a' was taken")
    ]


@pytest.mark.parametrize(
    "formats",
    [
        [fmt("a", Evidence.LIKELY), fmt("b", Evidence.CERTAIN)],
        [fmt("a", Evidence.LIKELY), fmt("b", Evidence.LIKELY, refines="a")],
        [fmt("a", Evidence.POSSIBLE), PLAIN],
    ],
)
def test_what_is_decided_is_no_tie(formats):
    assert parse("A SIGN of the times", formats=Formats(formats)).issues == ()


def test_without_any_format_that_applies_plain_reads_the_text():
    assert parse("no sign of anybody", formats=Formats([fmt("a", Evidence.LIKELY)])).format == "plain"


def test_the_strongest_sign_of_a_format_counts():
    weak = Signature(pattern="A", evidence=Evidence.POSSIBLE, where=Where.START, example="A")
    strong = fmt("a", Evidence.CERTAIN)
    both = evolve(strong, signatures=(weak, *strong.signatures))
    assert [c.evidence for c in detect("A SIGN of the times", formats=Formats([both]))] == [Evidence.CERTAIN]


def test_where_a_sign_stands_counts():
    def found(where: Where, text: str) -> bool:
        return Signature(pattern="SIGN", evidence=Evidence.LIKELY, where=where, example="SIGN").place_in(text) is not None

    assert [found(w, "a SIGN") for w in Where] == [False, False, True]
    assert [found(w, "a\r\n  SIGN") for w in Where] == [False, True, True]
    assert [found(w, " \n SIGN") for w in Where] == [True, True, True]


def test_signs_are_looked_for_only_where_a_mark_stands():
    marked = Signature(
        pattern="[A-Z]{5}", evidence=Evidence.LIKELY, where=Where.ANYWHERE, example="TIMES", marks=("TIM", "TIN")
    )
    herald = Format(name="herald", title="Herald", spec="invented", signatures=(marked,))
    assert [c.format.name for c in detect("THE TINES", formats=Formats([herald]))] == ["herald"]
    assert detect("THE TONES, THE IMTIT", formats=Formats([herald])) == ()


_EXAMPLES = [sign.example for fmt in BUILTIN for sign in fmt.signatures]


_UNMARKED = Formats(evolve(fmt, signatures=tuple(evolve(sign, marks=()) for sign in fmt.signatures)) for fmt in BUILTIN)


@pytest.mark.parametrize("text", [*_EXAMPLES, "\n".join(_EXAMPLES), "A plain text (of the TIMES) - with no sign: none/at all."])
def test_marks_change_no_result(text: str):
    told = [(c.format.name, c.evidence) for c in detect(text, formats=_UNMARKED)]
    assert [(c.format.name, c.evidence) for c in detect(text, formats=BUILTIN)] == told
