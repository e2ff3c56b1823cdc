"""How an outlet writes its datelines, captions and quotations: values of a format, checked when they are made."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import field, frozen

from ._checks import is_a, members, strings
from ._regex import compile_pattern
from .data.agencies import Agency, AgencyKind, opening
from .errors import FormatDefinitionError


def _row(value: object) -> Agency:
    """Return a row for the agency that `value` is, or is the name of."""
    if isinstance(value, str):
        return Agency(strings((value,))[0], "", AgencyKind.OUTLET)
    if not isinstance(value, Agency):
        msg = f"give names or rows of agencies, wireparse.grammar.Agency, not {value!r}"
        raise FormatDefinitionError(msg)
    strings((value.name, *strings(value.aliases), *strings(value.tags), *strings(value.datelines)))
    try:
        for template in value.datelines:
            opening(template, "Ndola", None, None, date(2031, 3, 1))
    except ValueError as error:
        msg = f"the agency {value.name!r}: its dateline {template!r} has a slot that has no meaning: {error}"
        raise FormatDefinitionError(msg) from error
    return value


def _rows(values: Iterable[Agency | str]) -> tuple[Agency, ...]:
    """Return rows for agencies or their names."""
    return tuple(map(_row, members(values)))


def _marks(values: Iterable[str]) -> tuple[str, ...]:
    marks = strings(values)
    other = next((mark for mark in marks if _MARK.fullmatch(mark) is None), None)
    if other is not None:
        msg = f"dateline: no dateline ends in {other!r}; give dashes, up to three and without blanks, or a colon"
        raise FormatDefinitionError(msg)
    return marks


_MARK = compile_pattern(r"[-‐‑‒–—―−_]{1,3}|:")


@frozen(kw_only=True)
class DatelineStyle:
    """How an outlet writes its datelines."""

    tagless: tuple[str, ...] = field(default=("-", "--", "–", "—", "―", "_"), converter=_marks)
    """What may end a dateline that names neither agency nor date, dashes or a colon: ``(":",)`` for ``TOKYO: ``."""
    agencies: tuple[Agency, ...] = field(default=(), converter=_rows)
    """Agencies that the table does not know: rows, or names that stand for themselves, ``("Mill Wire",)``."""


@frozen(kw_only=True)
class CaptionStyle:
    """How an outlet writes its captions."""

    labels: tuple[str, ...] = field(default=(), converter=strings)
    """Labels in front of captions that only this outlet uses: ``"IN THE LENS"``."""
    credit_labels: tuple[str, ...] = field(default=(), converter=strings)
    """Words in front of credits, before a colon or ``by``, that only this outlet uses: ``"Lens"``."""
    owners: tuple[Agency, ...] = field(default=(), converter=_rows)
    """Whom it credits and the table of agencies does not know: rows, or names that stand for themselves, ``("HG",)``."""
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
