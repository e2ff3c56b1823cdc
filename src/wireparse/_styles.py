"""How an outlet writes its datelines, captions and quotations: values of a format, checked when they are made."""

from collections.abc import Callable, Iterable
from typing import Any

from attrs import Attribute, field, frozen

from .errors import FormatDefinitionError


def is_a(kind: type) -> Callable[[object, "Attribute[Any]", object], None]:
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


@frozen(kw_only=True)
class DatelineStyle:
    """How an outlet writes its datelines."""

    tagless: tuple[str, ...] = field(default=("-", "--", "–", "—", "―", "_"), converter=strings)
    """What may end a dateline that names neither agency nor date: ``(":",)`` for ``TOKYO: ``."""
    agencies: tuple[str, ...] = field(default=(), converter=strings)
    """Tags of this outlet that the agency table does not know; each stands for itself."""


@frozen(kw_only=True)
class CaptionStyle:
    """How an outlet writes its captions."""

    labels: tuple[str, ...] = field(default=(), converter=strings)
    """Labels in front of captions that only this outlet uses: ``"IN THE LENS"``."""
    credit_labels: tuple[str, ...] = field(default=(), converter=strings)
    """Words in front of credits, before a colon or ``by``, that only this outlet uses: ``"Lens"``."""
    owners: tuple[str, ...] = field(default=(), converter=strings)
    """Credits of this outlet that the agency table does not know: ``"HG"``."""
    marks: tuple[str, ...] = field(default=(), converter=strings)
    """Parts of its credits that name nobody, such as the initials of a desk: ``"foc"``; case and a full stop do not count."""


def _string_set(values: Iterable[Any]) -> frozenset[str]:
    return frozenset(strings(values))


@frozen(kw_only=True)
class QuoteStyle:
    """How an outlet writes quotations."""

    single: bool = field(default=False, validator=is_a(bool))
    """Whether single marks come first, as in British papers, though the text has double ones too."""
    cues: frozenset[str] = field(default=frozenset(), converter=_string_set)
    """Words of saying, as written, that the table of cues does not have: ``frozenset({"opined"})``."""
    indirect: bool = field(default=True, validator=is_a(bool))
    """Whether reported speech without marks is given too, as `QuoteKind.INDIRECT`."""
    attitudes: bool = field(default=True, validator=is_a(bool))
    """Whether what somebody thinks, wants, supports or attacks counts as reported speech: ``Lee wants the mill to open``.

    Without it only verbs of saying report, and others only clauses: ``Lee denied that it was late``.
    """
