"""The built-in formats pass the check that plugins have to pass, with the golden stories as samples."""

import json
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from wireparse import BUILTIN
from wireparse._checks import on_trust
from wireparse.errors import FormatDefinitionError
from wireparse.grammar import Agency, AgencyKind, DatelineStyle, Evidence, Format, Rule, Signature
from wireparse.records import BlockKind, Byline, Span
from wireparse.testing import Sample, check_format

TESTS = Path(__file__).parents[1]
GOLDEN = TESTS / "golden"
FIELDS = ("headline", "dateline", "byline", "section", "captions", "signoff", "paragraphs")
FAILURES: dict[str, dict[str, str]] = runpy.run_path(str(TESTS / "known_failures" / "golden.py"))["FAILURES"]


def samples(fmt: str) -> list[Sample]:
    return [
        Sample(path.stem, path.with_suffix(".txt").read_bytes().decode("utf-8"), expected(path))
        for path in sorted((GOLDEN / fmt).glob("*.json"))
    ]


def expected(path: Path) -> dict[str, object]:
    golden = json.loads(path.read_text(encoding="utf-8"))
    failing = FAILURES.get(f"{path.parent.name}/{path.stem}", {})
    return {name: golden[name] for name in FIELDS if name in golden and name not in failing}


@pytest.mark.parametrize("fmt", BUILTIN.names)
def test_a_built_in_format_is_fit_for_use(fmt: str) -> None:
    check_format(BUILTIN[fmt], samples(fmt))


@pytest.mark.parametrize("fmt", BUILTIN.names)
def test_its_patterns_and_examples_hold_when_it_is_made_anew(fmt: str) -> None:
    taken = BUILTIN[fmt]  # on trust: not tried when the library is imported
    anew = evolve(taken, rules=map(evolve, taken.rules), signatures=map(evolve, taken.signatures))
    assert anew == taken


def test_what_was_made_on_trust_is_found_out_when_it_is_made_anew() -> None:
    with on_trust():
        rule = Rule(name="mill", kind=BlockKind.FURNITURE, pattern="MILL", examples=("POND",))
        sign = Signature(pattern="MILL", evidence=Evidence.LIKELY, example="POND")
        fmt = Format(name="mill", title="", spec="The mill")
    for value in (rule, sign, fmt):
        with pytest.raises(FormatDefinitionError):
            evolve(value)


# ----------------------------------------------------------------------------------------------- what the check finds

STORY = "HERALD\n\nOSLO :: A ferry ran aground on a sandbank and stayed there for nine days, the harbour office said.\n"
SOUND = Format(
    name="herald",
    title="The Herald",
    spec="Its style book",
    signatures=(Signature(pattern="HERALD", evidence=Evidence.CERTAIN, example="HERALD"),),
    rules=(Rule(name="banner", kind=BlockKind.FURNITURE, pattern="HERALD", examples=("HERALD",)),),
)


def changed(**fields: object) -> Format:
    """The sound format with some of its fields set anew."""
    return evolve(SOUND, **fields)  # type: ignore[arg-type]


def findings(fmt: Format, *found: Sample) -> str:
    with pytest.raises(AssertionError) as caught:
        check_format(fmt, found)
    return str(caught.value)


def test_a_format_in_the_place_of_a_built_in_one_has_to_say_so() -> None:
    assert "metadata: it stands in the place of a built-in format, which it does not say" in findings(changed(name="cnn"))
    assert "metadata: it stands in the place of a built-in format, but none is called so" in findings(changed(replaces=True))


def test_samples_are_samples() -> None:
    with pytest.raises(TypeError, match=r"give a list of wireparse.testing.Sample, not \(\('one', 'x'\),\)"):
        check_format(SOUND, [("one", "x")])  # type: ignore[list-item]
    check_format(SOUND, Sample("one", STORY))  # type: ignore[arg-type]


def test_a_sound_format_passes() -> None:
    check_format(SOUND, [Sample("one", STORY, {"dateline": None, "captions": []})])


def test_there_must_be_samples_with_names_of_their_own() -> None:
    assert "samples: there is none" in findings(SOUND)
    assert "two are called 'one'" in findings(SOUND, Sample("one", STORY), Sample("one", STORY))


def test_a_rule_that_never_fires_is_named_with_the_one_that_takes_its_examples() -> None:
    late = Rule(
        name="late", kind=BlockKind.SECTION, pattern="HERALD", extent=lambda _text, span: span.end, examples=("HERALD",)
    )
    message = findings(changed(rules=(*SOUND.rules, late)), Sample("one", STORY))
    assert "rule 'late': never fires; its examples go to 'banner'" in message


def test_an_expectation_that_is_not_met_is_shown_with_its_path() -> None:
    message = findings(SOUND, Sample("one", STORY, {"dateline": {"agency": "AP"}, "captions": ["x"], "nonsense": 1}))
    assert "sample 'one': dateline: expected" in message
    assert "sample 'one': captions: expected 1 of them, found 0" in message
    assert "sample 'one': nonsense: there is no such field" in message


def test_a_sample_that_another_format_takes_is_shown() -> None:
    text = STORY.replace("HERALD", "THE HERALD")
    assert "sample 'one': is detected as 'plain'" in findings(SOUND, Sample("one", text))


def test_a_format_that_takes_what_shows_another_is_shown() -> None:
    greedy = Signature(pattern="[A-Z]", evidence=Evidence.CERTAIN, example="A")
    assert "by which 'cna' is recognised" in findings(changed(name="aardvark", signatures=(greedy,)), Sample("one", STORY))


def test_a_broken_law_is_shown() -> None:
    def invent(text: str, _span: object) -> object:
        return Byline(text="By Nobody", span=Span(0, len(text)))

    rule = Rule(name="line", kind=BlockKind.BYLINE, pattern="By [A-Z].*", examples=("By Ann Lee",))
    fmt = changed(rules=(*SOUND.rules, rule), extractors={BlockKind.BYLINE: invent})
    assert "L2 placed: byline" in findings(fmt, Sample("one", f"HERALD\nBy Ann Lee\n\n{STORY}"))


def test_an_extractor_that_fails_is_shown() -> None:
    def fail(_text: str, _span: object) -> object:
        raise KeyError("x")  # noqa: EM101 - as a stranger's extractor would

    rule = Rule(name="any", kind=BlockKind.BYLINE, pattern="By [A-Z].*", examples=("By Ann Lee",))
    fmt = changed(rules=(*SOUND.rules, rule), extractors={BlockKind.BYLINE: fail})
    message = findings(fmt, Sample("one", f"HERALD\nBy Ann Lee\n\n{STORY}"))
    assert "KeyError: 'x'; raised by the extractor of byline of format 'herald' at Span(start=7, end=18)" in message


def test_an_agency_by_another_name_is_shown() -> None:
    message = findings(changed(agency="reuters", refines="mill"), Sample("one", STORY))
    assert "metadata: the agency 'reuters' is called 'Reuters' everywhere else" in message
    assert "metadata: it refines 'mill', which is none of " in message


def test_a_dateline_of_its_own_agency_that_is_not_read_is_shown() -> None:
    template = "{City} MW -- "
    own = Agency("Mill Wire", "", AgencyKind.NEWS, tags=("MW",), datelines=("{CITY} (MW) - ", template))
    message = findings(changed(dateline=DatelineStyle(agencies=(own,))), Sample("one", STORY))
    assert f"filled in from {template!r}, is not read as its own" in message
    assert "'OSLO (MW) - '" not in message


def test_the_datelines_of_its_own_agency_are_tried_from_its_towns() -> None:
    own = Agency("Mill Wire", "", AgencyKind.NEWS, tags=("PA",), towns=("Ndola",), datelines=("{CITY}, {Mon D} (PA) - ",))
    check_format(changed(dateline=DatelineStyle(agencies=(own,))), [Sample("one", STORY)])


def test_a_search_that_grows_with_the_square_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def square(work: Callable[..., object], **_: object) -> list[float]:
        (text,) = work.__defaults__  # type: ignore[attr-defined]
        return [float(len(text)) ** 2 if text.startswith("MILL M") else 0.0]

    monkeypatch.setattr("wireparse.testing._growth.repeat", square)
    sign = Signature(pattern="MILL NEWS", evidence=Evidence.CERTAIN, example="MILL NEWS")
    message = findings(changed(signatures=(*SOUND.signatures, sign)), Sample("one", STORY))
    assert "growth: its signs, looked for in 'MILL', repeated" not in message
    assert "growth: its signs, looked for in 'MILL ', repeated, take far more than twice the time" in message


def test_work_that_grows_with_the_square_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def square(work: Callable[..., object], **_: object) -> list[float]:
        (text,) = work.__defaults__  # type: ignore[attr-defined]
        return [float(len(text)) ** 2 if text.startswith("HERALD") else 0.0]

    monkeypatch.setattr("wireparse.testing._growth.repeat", square)
    message = findings(SOUND, Sample("one", STORY))
    assert "growth: twice the length of 'HERALD', repeated, takes far more than twice the time" in message
    assert "growth: twice the length of '('" not in message
