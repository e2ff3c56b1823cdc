"""The public contract: names that users, the docs and other programs write.  A name may be added, never renamed or dropped."""

import inspect

import pytest
from attrs import exceptions, fields, has

import wireparse
from wireparse import errors, extract, grammar, records, testing

RECORDS = {
    "Span": "start end",
    "Excerpt": "text span",
    "Block": "kind span text rule",
    "Place": "name span region country",
    "PartialDate": "text span year month day weekday hour minute zone",
    "Dateline": "text span places date agency",
    "Author": "name span title affiliation place",
    "Byline": "text span authors",
    "Credit": "text span agency photographer via marks",
    "Caption": "text span description credit is_file_photo places date",
    "Speaker": "text span name role rule",
    "Quote": "text span kind parts speaker cue rule",
    "DateMention": "text span value",
    "Signoff": "text span reporting writing editing initials",
    "Copyright": "text span holder year",
    "Envelope": "service number priority category keyword take version word_count sent",
    "Paragraph": "text span kind",
    "Issue": "code message span",
    "Article": (
        "source format publisher agency blocks envelope slugline headline subheadline section byline dateline published paragraphs "
        "captions quotes dates ednotes signoff copyright issues"
    ),
}
KINDS = (
    "ENVELOPE SLUGLINE HEADLINE SUBHEADLINE SECTION BYLINE TIMESTAMP CAPTION PARAGRAPH CROSSHEAD LIST_ITEM TABLE EDNOTE SIGNOFF "
    "COPYRIGHT RELATED FURNITURE BLANK UNKNOWN"
)
SIGNATURES = {
    wireparse.parse: "text *format *published *formats",
    wireparse.parse_many: "texts *format *published *formats *workers",
    wireparse.split_messages: "text",
    wireparse.detect: "text *formats",
    wireparse.installed_formats: "",
    wireparse.to_dict: "article",
    wireparse.from_dict: "data",
    extract.find_dateline: "text span style",
    extract.find_byline: "text span",
    extract.find_caption: "text span style",
    extract.find_credit: "text span style",
    extract.find_signoff: "text span",
    testing.check_format: "format samples *against",
    testing.grows_evenly: "work text longer",
    testing.datelines: "format",
    testing.bylines: "",
    testing.captions: "format family",
    testing.quotes: "format",
    testing.stories: "format",
}
NAMES = {
    grammar: "Evidence Signature Where Rule DatelineStyle CaptionStyle QuoteStyle Agency AgencyKind Format Formats Candidate",
    errors: "WireparseError UnknownFormatError FormatDefinitionError FormatConflictError PluginLoadWarning",
    testing: (
        "Sample check_format check_article grows_evenly mismatches datelines bylines captions quotes signoffs stories articles wire_noise"
    ),
    extract: "find_dateline find_byline find_caption find_credit find_quotes find_signoff find_dates words",
    wireparse: "parse parse_many split_messages detect installed_formats BUILTIN to_dict from_dict",
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_has_its_fields(name: str) -> None:
    assert " ".join(f.name for f in fields(getattr(records, name))) == RECORDS[name]


def test_there_are_no_other_records() -> None:
    kinds = {name for name in records.__all__ if has(getattr(records, name))}
    assert kinds == set(RECORDS)


def test_values_of_kinds_are_their_names_in_lower_case() -> None:
    assert " ".join(kind.name for kind in records.BlockKind) == KINDS
    for kind in (*records.BlockKind, *records.QuoteKind):
        assert kind.value == kind.name.lower() == kind
    assert [kind.name for kind in records.QuoteKind] == ["DIRECT", "PARTIAL", "INDIRECT"]


@pytest.mark.parametrize("function", SIGNATURES, ids=lambda function: function.__name__)
def test_a_function_takes_its_arguments(function: object) -> None:
    taken = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
    assert " ".join(("*" if p.kind is p.KEYWORD_ONLY else "") + p.name for p in taken) == SIGNATURES[function]  # type: ignore[index]


@pytest.mark.parametrize("module", NAMES, ids=lambda module: module.__name__)
def test_a_module_has_its_names(module: object) -> None:
    assert [name for name in NAMES[module].split() if not hasattr(module, name)] == []  # type: ignore[index]


def test_evidence_is_ordered() -> None:
    assert grammar.Evidence.POSSIBLE < grammar.Evidence.LIKELY < grammar.Evidence.CERTAIN


def test_errors_are_also_the_nearest_built_in_ones() -> None:
    assert issubclass(errors.UnknownFormatError, errors.WireparseError)
    assert issubclass(errors.UnknownFormatError, LookupError)
    assert issubclass(errors.FormatDefinitionError, ValueError)
    assert issubclass(errors.FormatConflictError, errors.WireparseError)
    assert issubclass(errors.PluginLoadWarning, UserWarning)


def test_records_cannot_be_changed() -> None:
    article = wireparse.parse("OSLO (AP) — A ferry ran aground.")
    with pytest.raises(exceptions.FrozenInstanceError):
        article.format = "cna"  # type: ignore[misc]


def test_built_in_formats_are_these() -> None:
    assert set(wireparse.BUILTIN.names) >= {"cna", "reuters", "plain"}
