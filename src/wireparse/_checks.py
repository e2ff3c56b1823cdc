"""What the values of a format are held to when they are made."""

from collections.abc import Callable, Iterable
from typing import Any

from attrs import Attribute

from .errors import FormatDefinitionError

Validator = Callable[[object, "Attribute[Any]", object], None]


def is_a(kind: type) -> Validator:
    """Return a validator that holds a field to values of one kind."""

    def check(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{type(owner).__name__.lower()}: {attribute.name} must be a {kind.__name__}, not {value!r}"
            raise FormatDefinitionError(msg)

    return check


def strings(values: Iterable[Any]) -> tuple[str, ...]:
    """Return the values as a tuple of strings that say something."""
    if isinstance(values, str):
        msg = f"give a tuple of strings, not the one string {values!r}"
        raise FormatDefinitionError(msg)
    strings = tuple(values)
    if not all(isinstance(string, str) and string.strip() for string in strings):
        msg = f"give strings that are not blank, not {strings!r}"
        raise FormatDefinitionError(msg)
    return strings
