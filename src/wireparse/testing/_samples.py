"""Samples: a text, and what a careful reader finds in it."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen


@frozen
class Sample:
    """A text in a format, and what its article must hold.

    The expectation is a part of the article's dictionary (`wireparse.to_dict`): the fields that are named are compared, the
    others are not, and so spans are left out.  A list is compared whole, item by item.  Where a record is expected, a string
    stands for its ``text``::

        {
            "headline": "Ferry stuck off Naha",
            "dateline": {"places": [{"name": "NAHA"}], "agency": "Reuters"},
            "byline": None,
            "paragraphs": ["A ferry ran aground on Monday.", "Nobody was hurt."],
        }
    """

    name: str
    """How a report calls it: ``"two-datelines"``."""
    text: str
    """The text as it came, line ends and all."""
    expected: Mapping[str, object] = field(factory=dict)
    """What the article holds, as above; ``{}`` if only the laws are to be checked."""


Rendered = tuple[str, Mapping[str, object]]
"""What a strategy gives: a text, and the part of an article's dictionary that it stands for."""


def mismatches(expected: object, actual: object, path: str = "") -> Iterator[str]:
    """Yield where `actual`, a part of an article's dictionary, is not as `expected`, one line each."""
    if isinstance(expected, Mapping) and isinstance(actual, Mapping):
        for key, value in expected.items():
            inner = f"{path}.{key}" if path else str(key)
            if key in actual:
                yield from mismatches(value, actual[key], inner)
            else:
                yield f"{inner}: there is no such field; there are {', '.join(map(str, actual))}"
    elif _is_list(expected) and _is_list(actual):
        yield from _list_mismatches(expected, actual, path)  # type: ignore[arg-type]
    elif isinstance(expected, str) and isinstance(actual, Mapping):
        yield from mismatches(expected, actual.get("text"), f"{path}.text")
    elif expected != actual:
        yield f"{path}: expected {expected!r}, found {_brief(actual)}"


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _list_mismatches(expected: Sequence[object], actual: Sequence[object], path: str) -> Iterator[str]:
    if len(expected) != len(actual):
        yield f"{path}: expected {len(expected)} of them, found {len(actual)}: {_brief(actual)}"
        return
    for i, (one, other) in enumerate(zip(expected, actual, strict=True)):
        yield from mismatches(one, other, f"{path}[{i}]")


def _brief(value: object) -> str:
    """A value without its spans, as a report shows it."""
    if isinstance(value, Mapping):
        return repr(value["text"]) if "text" in value else repr({k: v for k, v in value.items() if k != "span" and v})
    if _is_list(value):
        return "[" + ", ".join(map(_brief, value)) + "]"  # type: ignore[call-overload]
    return repr(value)
