"""What the values of a format are held to when they are made; each message names class and field, and says how to mend it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from attrs import Attribute

from ._regex import compile_plain
from .errors import FormatDefinitionError

Validator = Callable[[object, "Attribute[Any]", Any], None]


_trusted: ContextVar[bool] = ContextVar("trusted", default=False)


@contextmanager
def on_trust() -> Iterator[None]:
    """Let values be made here without trying their patterns and examples.

    The library's own formats are: the tests try them, so that not every program that imports them has to.
    """
    token = _trusted.set(True)
    try:
        yield
    finally:
        _trusted.reset(token)


def is_on_trust() -> bool:
    """Tell whether values are made without trying their patterns."""
    return _trusted.get()


def refuse(owner: object, attribute: "Attribute[Any]", why: str) -> None:
    """Raise what is wrong with a field.

    Raises:
        FormatDefinitionError: always.
    """
    msg = f"{type(owner).__name__}.{attribute.name}: {why}"
    raise FormatDefinitionError(msg)


def is_a(*kinds: type) -> Validator:
    """Return a validator that holds a field to values of these kinds; a truth value is no number."""
    names = " or ".join("None" if kind is type(None) else kind.__name__ for kind in kinds)

    def check(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            refuse(owner, attribute, f"give a value of type {names}, not {value!r}")

    return check


def is_several(values: object) -> bool:
    """Tell whether something is several values: a string is one."""
    return isinstance(values, Iterable) and not isinstance(values, str)


def gathered(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return several values as a tuple; what is not several is left for the validator to refuse."""
    return tuple(values) if is_several(values) else values  # type: ignore[return-value]


def are(kind: type) -> Validator:
    """Return a validator that holds a field to several values of one kind; strings have to say something."""

    def check(owner: object, attribute: "Attribute[Any]", values: Any) -> None:  # noqa: ANN401 - what a stranger gave
        if not isinstance(values, tuple | frozenset):
            refuse(owner, attribute, f"give a tuple, not {values!r} alone: is a comma missing behind it?")
        elif not is_on_trust():
            other = [value for value in values if not isinstance(value, kind) or (isinstance(value, str) and not value.strip())]
            if other:
                saying = " that say something" if kind is str else ""
                refuse(owner, attribute, f"it holds {other[0]!r}; give values of type {kind.__name__}{saying}")

    return check


def may_be_called(owner: object, attribute: "Attribute[Any]", value: object) -> None:
    """Hold a field to functions and ``None``."""
    if value is not None and not callable(value):
        refuse(owner, attribute, f"give a function (text, span) -> int or None, not {value!r}")


def is_name(value: object) -> bool:
    """Tell whether a format or rule may be called so."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def named(owner: object, attribute: "Attribute[Any]", value: object) -> None:
    """Hold a field to names of formats and rules."""
    if not is_name(value):
        refuse(owner, attribute, f"{value!r} is no name; use lower-case letters, digits and single hyphens, a letter first")


_NAME = compile_plain(r"[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+")
