"""What the values of a format are held to when they are made."""

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Final

from attrs import Attribute

from ._regex import Pattern, PatternError, compile_pattern
from .errors import FormatDefinitionError

Validator = Callable[[object, "Attribute[Any]", object], None]


def is_a(kind: type) -> Validator:
    """Return a validator that holds a field to values of one kind."""

    def check(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{type(owner).__name__.lower()}: {attribute.name} must be a {kind.__name__}, not {value!r}"
            raise FormatDefinitionError(msg)

    return check


def is_each_a(kind: type) -> Validator:
    """Return a validator that holds all members of a field to one kind."""

    def check(owner: object, attribute: "Attribute[Any]", value: Any) -> None:  # noqa: ANN401 - what a stranger gave
        other = next((member for member in value if not isinstance(member, kind)), None)
        if other is not None:
            msg = f"{type(owner).__name__.lower()}: {attribute.name} holds {other!r}, which is no {kind.__name__}"
            raise FormatDefinitionError(msg)

    return check


def members(values: object) -> tuple[Any, ...]:
    """Return what was given as several values as a tuple; one alone is no several."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        msg = f"give a tuple, not {values!r} alone: is a comma missing behind it?"
        raise FormatDefinitionError(msg)
    return tuple(values)


def strings(values: Iterable[Any]) -> tuple[str, ...]:
    """Return the values as a tuple of strings that say something."""
    strings = members(values)
    if not all(isinstance(string, str) and string.strip() for string in strings):
        msg = f"give strings that are not blank, not {strings!r}"
        raise FormatDefinitionError(msg)
    return strings


def is_name(value: object) -> bool:
    """Tell whether a format or rule may be called so."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


_NAME = compile_pattern(r"[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+")
NAME_RULE = "lower-case letters, digits and single hyphens, a letter first"
"""How names are made, for messages."""


# --------------------------------------------------------------------------------------------------------------------- patterns


def compiled(pattern: str, what: str) -> Pattern:
    """Compile a pattern of a format; `what` it is of is said where it does not compile."""
    try:
        return compile_pattern(pattern)
    except PatternError as error:
        msg = f"{what}: the pattern does not compile: {error}"
        raise FormatDefinitionError(msg) from error


def check_groups(pattern: Pattern, known: frozenset[str], what: str) -> None:
    """Refuse groups with names that fill nothing; those that begin with a low line are the author's own."""
    other = next((name for name in pattern.groupindex if name not in known and not name.startswith("_")), None)
    if other is not None:
        near = get_close_matches(other, known, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        names = ", ".join(sorted(known))
        msg = f"{what}: the group {other!r} fills no field; {hint}it may have {names}; call one of your own '_{other}'"
        raise FormatDefinitionError(msg)


_SHORT: Final = 2_000
_LONG: Final = 16_000
_AT_ONCE: Final = 0.002
"""Seconds; what grows as the text does needs a fiftieth of that for the short text, and for the long one less than that."""
_FOR_AGES: Final = 0.2
_PIECES = tuple(map(compile_pattern, (r"\w+|\s+|[^\w\s]", r"\s+\w+")))
_SAMPLED: Final = 60


def check_cost(pattern: Pattern, examples: Iterable[str], what: str) -> None:
    """Refuse a pattern that takes ages where a piece of one of its examples is repeated.

    A pattern that can divide a text in many ways tries them all where it does not match in the end.  It is tried on a text that
    any other dismisses at once, and where that takes long, on one of eight times the length: a hundred times what a pattern
    needs whose work grows as the text does, so that no slow machine refuses a good one.
    """
    for head, piece, tail in (text for example in examples for text in _hostile(example)):
        slow = (_SHORT, _AT_ONCE), (_LONG, _FOR_AGES)
        if all(_takes(pattern, head + piece * (size // len(piece)) + tail, seconds) for size, seconds in slow):
            msg = (
                f"{what}: the pattern takes ages where {piece!r} is repeated behind {head!r}: it can divide such a text in many"
                " ways; make its repeats possessive (`++`, `*+`, `{0,9}+`) or let no two of them match the same characters"
            )
            raise FormatDefinitionError(msg)


def _hostile(example: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is before a piece of an example, the piece, and an end that spoils the match but holds the example."""
    tried = set()
    for match in (found for piece in _PIECES for found in piece.finditer(example, 0, _SAMPLED)):
        piece, before = match.group(), example[: match.start()]
        kind = piece if len(piece) == 1 else (piece[0].isspace(), piece.isspace(), before[-1:].isspace())
        if kind not in tried:
            tried.add(kind)
            yield before, piece, f"\0\n{example}\0"


def _takes(pattern: Pattern, text: str, seconds: float) -> bool:
    """Tell whether a match takes longer than so many seconds of this process."""
    try:
        pattern.match(text, timeout=seconds)
    except TimeoutError:
        return True
    return False
