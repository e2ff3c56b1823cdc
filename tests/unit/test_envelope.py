"""The envelope is filled by the groups of the rules that claimed header, slug line, trailer and headline."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.errors import FormatDefinitionError
from wireparse.extract.envelope import envelope_of
from wireparse.grammar import Evidence, Format, Formats, Rule, Signature
from wireparse.records import BlockKind, Envelope, PartialDate, Span
from wireparse.testing import check_article

STORY = "NAHA (AP) - A ferry with 40 people aboard ran aground on a bank of sand and stayed there until the evening tide.\n"


def groups(text: str, **words: str) -> dict[str, Span]:
    """Where `words` stand in `text`, by name."""
    return {name: Span(text.index(word), text.index(word) + len(word)) for name, word in words.items()}


def test_of_several_values_the_first_counts():
    text = "MILL one FIRE two"
    assert envelope_of(text, [groups(text, keyword="MILL"), groups(text, keyword="FIRE", take="two")]) == Envelope(
        keyword="MILL", take="two"
    )


def test_no_group_no_envelope():
    assert envelope_of("MILL", []) is None
    assert envelope_of("MILL", [{"headline": Span(0, 4), "nonsense": Span(0, 4)}]) is None


@pytest.mark.parametrize(("said", "count"), [("0412", 412), ("7", 7), ("x7", None), ("²", None), ("9" * 5000, None)])
def test_words_are_counted_in_figures(said: str, count: int | None):
    envelope = envelope_of(said, [{"word_count": Span(0, len(said))}])
    assert (envelope.word_count if envelope else None) == count


def test_the_block_that_tells_most_says_when_it_was_sent():
    text = "03-02 / 03-01-31 1509GMT"
    day = groups(text, sent="03-02", month="03", day="02")
    stamp = {
        name: Span(*span)
        for name, span in {
            "sent": (8, 24), "month": (8, 10), "day": (11, 13), "year": (14, 16), "hour": (17, 19), "minute": (19, 21), "zone": (21, 24)
        }.items()
    }  # fmt: skip
    envelope = envelope_of(text, [day, stamp])
    assert envelope is not None
    assert envelope.sent == PartialDate(
        text="03-01-31 1509GMT", span=Span(8, 24), year=2031, month=3, day=1, hour=15, minute=9, zone="GMT"
    )


@pytest.mark.parametrize(("said", "year"), [("70", 1970), ("99", 1999), ("00", 2000), ("69", 2069), ("1987", 1987)])
def test_years_of_two_figures_are_of_1970_to_2069(said: str, year: int):
    envelope = envelope_of(said, [{"sent": Span(0, len(said)), "year": Span(0, len(said))}])
    assert envelope is not None
    assert envelope.sent is not None
    assert envelope.sent.year == year


@pytest.mark.parametrize("said", ["13", "00", "Smarch", "-1"])
def test_a_date_that_cannot_be_is_none(said: str):
    assert envelope_of(said, [{"sent": Span(0, len(said)), "month": Span(0, len(said))}]) is None


@pytest.mark.parametrize(("said", "month"), [("Nov", 11), ("DEZ", 12), ("déc", 12), ("March", 3)])
def test_months_may_be_written(said: str, month: int):
    envelope = envelope_of(said, [{"sent": Span(0, len(said)), "month": Span(0, len(said))}])
    assert envelope is not None
    assert envelope.sent is not None
    assert envelope.sent.month == month


# --------------------------------------------------------------------------------------------------------- a format of one's own

_HEADER = r">> (?P<service>\w+)/(?P<number>\d+) (?P<priority>\w) (?P<sent>(?P<day>\d\d)\.(?P<month>\d\d)\.) (?P<agency>\w+)"
PIGEON = Format(
    name="pigeon-post",
    title="Pigeon post",
    spec="A pigeon",
    transport=True,
    signatures=(Signature(pattern=_HEADER, evidence=Evidence.CERTAIN, example=">> loft/12 u 01.03. AFP"),),
    rules=(
        Rule(name="ring", kind=BlockKind.ENVELOPE, pattern=_HEADER, examples=(">> loft/12 u 01.03. AFP",)),
        Rule(
            name="slug",
            kind=BlockKind.SLUGLINE,
            pattern=r"== (?P<slugline>(?P<keyword>[\w -]+?)(?: v(?P<version>\d))?) ==",
            examples=("== FERRY ==",),
        ),
        Rule(name="title", kind=BlockKind.HEADLINE, pattern=r"!! (?P<headline>[^\r\n]+)", examples=("!! Ferry stuck",)),
        Rule(name="row", kind=BlockKind.TABLE, pattern=r"\| (?P<table>[^\r\n|]+) \|", examples=("| Naha 7 |",)),
    ),
)
MESSAGE = f">> loft/12 u 01.03. AFP\n== FERRY v2 ==\n!! Ferry stuck off Naha\n{STORY}| Naha 7 |\n"


@pytest.fixture
def carried() -> Article:
    return parse(MESSAGE, formats=BUILTIN.with_(PIGEON))


def test_a_plugin_fills_the_envelope_by_its_groups_alone(carried: Article):
    envelope = carried.envelope
    assert envelope is not None
    assert (envelope.service, envelope.number, envelope.priority) == ("loft", "12", "u")
    assert (envelope.keyword, envelope.version, envelope.take, envelope.word_count) == ("FERRY", "2", None, None)
    assert envelope.sent is not None
    assert (envelope.sent.text, envelope.sent.day, envelope.sent.month, envelope.sent.year) == ("01.03.", 1, 3, None)
    check_article(carried, format=PIGEON)


def test_a_group_of_the_kind_is_where_the_words_stand(carried: Article):
    assert (str(carried.slugline), str(carried.headline)) == ("FERRY v2", "Ferry stuck off Naha")
    assert [(p.text, p.kind) for p in carried.paragraphs][-1] == ("Naha 7", BlockKind.TABLE)
    assert "".join(b.span.of(carried.source) for b in carried.blocks) == MESSAGE


def test_a_transport_comes_before_what_it_carries(carried: Article):
    assert (carried.format, carried.agency, carried.issues) == ("pigeon-post", "AP", ())


def test_without_a_tag_the_header_says_whose_copy_it_is():
    article = parse(MESSAGE.replace("NAHA (AP) - ", ""), formats=Formats([PIGEON]))
    assert article.agency == "AFP"


def test_a_transport_that_only_may_apply_comes_behind_what_surely_does():
    weak = Signature(pattern=">>", evidence=Evidence.LIKELY, example=">>")
    sure = Signature(pattern="NAHA", evidence=Evidence.CERTAIN, example="NAHA")
    loose = Format(name="loose", title="x", spec="x", transport=True, signatures=(weak,))
    firm = Format(name="firm", title="x", spec="x", signatures=(sure,))
    assert parse(MESSAGE, formats=Formats([loose, firm])).format == "firm"


def test_a_rule_tells_where_its_groups_stand():
    rule = PIGEON.rule("slug")
    assert rule is not None
    assert rule.groups("== FERRY ==", Span(0, 11)) == {"slugline": Span(3, 8), "keyword": Span(3, 8)}
    assert rule.groups("FERRY", Span(0, 5)) == {}
    assert PIGEON.rule("nonsense") is None


def test_an_example_may_show_what_has_to_stand_before():
    behind = r"(?<=HEAD\n)[a-z]+"
    assert Rule(name="x", kind=BlockKind.ENVELOPE, pattern=behind, examples=("HEAD\nbelow",)).examples == ("HEAD\nbelow",)
    with pytest.raises(FormatDefinitionError, match="does not match its example"):
        Rule(name="x", kind=BlockKind.ENVELOPE, pattern=behind, examples=("below",))


# --------------------------------------------------------------------------------------------------------------------- without one


@pytest.mark.parametrize(
    "text",
    [
        "",
        STORY,
        f"Ferry stuck off Naha\n{STORY}",
        f"The list reads a b c 01-01 and ends there, the captain said.\n{STORY}",
        f"a b c 01-01\n{STORY}",
        f"Ferry stuck off Naha\n{STORY}The score was r a 12-10 after nine.\n",
        f"X-ray of the ferry\n{STORY}",
    ],
)
def test_an_ordinary_text_has_none(text: str):
    assert parse(text, formats=BUILTIN).envelope is None
