"""Texts that properties are tried on."""

from collections.abc import Callable

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind

FORMATS = BUILTIN.names


@pytest.fixture(params=FORMATS, scope="session")
def fmt(request: pytest.FixtureRequest) -> str:
    """The name of each built-in format in turn."""
    return str(request.param)


@pytest.fixture(scope="session")
def facts() -> Callable[[Article], dict[str, object]]:
    """What an article says, without where it says it: every record less its spans, and the words of the blocks that are not blank."""
    return _facts


def _facts(article: Article) -> dict[str, object]:
    from wireparse import to_dict  # noqa: PLC0415 - only this needs it

    data = to_dict(article)
    del data["source"]
    data["blocks"] = [(b.kind.value, b.rule, b.text) for b in article.blocks if b.kind is not BlockKind.BLANK]
    return {key: _without_spans(value) for key, value in data.items()}


def _without_spans(value: object) -> object:
    if isinstance(value, list):
        return [_without_spans(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_spans(inner) for key, inner in value.items() if key != "span"}
    return value


@pytest.fixture(scope="session")
def read() -> Callable[..., Article]:
    """Parse with the built-in formats, whatever is installed."""
    return lambda text, **how: parse(text, formats=BUILTIN, **how)
