"""What tests of several extractors share."""

from collections.abc import Callable

import attrs
import pytest

from wireparse._span import Span
from wireparse.extract.quotes import find_quotes
from wireparse.records import QuoteKind, Speaker

Row = tuple[tuple[str, ...], str | None, str | None, QuoteKind, str | None]


@pytest.fixture(scope="session")
def told() -> Callable[[str], list[Row]]:
    """A function that gives of each quotation its parts, the speaker's mention and name, the kind and the cue."""
    return _told


def _told(text: str) -> list[Row]:
    return [
        (
            tuple(part.text for part in quote.parts),
            quote.speaker and quote.speaker.text,
            quote.speaker and quote.speaker.name,
            quote.kind,
            quote.cue and quote.cue.text,
        )
        for quote in find_quotes(text)
    ]


@pytest.fixture(scope="session")
def speaker() -> Callable[[str], Speaker]:
    """A function that gives the speaker of the last quotation, which has one."""
    return _speaker


def _speaker(text: str) -> Speaker:
    found = find_quotes(text)[-1].speaker
    assert found is not None
    return found


@pytest.fixture(scope="session")
def moved() -> Callable[[object, int], object]:
    """A function that gives a record as it is some code points further on in a text."""
    return _moved


def _moved(record: object, by: int) -> object:
    if isinstance(record, Span):
        return Span(record.start + by, record.end + by)
    if isinstance(record, tuple):
        return tuple(_moved(item, by) for item in record)
    if attrs.has(type(record)):
        return attrs.evolve(record, **{f.name: _moved(getattr(record, f.name), by) for f in attrs.fields(type(record))})
    return record
