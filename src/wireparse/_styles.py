"""How an outlet writes its datelines, captions and quotations: values of a format, checked when they are made."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import Attribute, evolve, field, fields, frozen

from ._checks import are, gathered, is_a, is_several, refuse
from ._regex import compile_pattern
from .data.agencies import Agency, AgencyKind, opening, read_opening


def _row(value: Any) -> Any:  # noqa: ANN401 - what is neither row nor name is left for the validator to refuse
    """Return a row for the agency that `value` is, or is the name of."""
    if isinstance(value, str):
        return Agency(value, "", AgencyKind.OUTLET)
    several: dict[str, Any] = {name: gathered(getattr(value, name)) for name in _SEVERAL} if isinstance(value, Agency) else {}
    return evolve(value, **several) if several else value


_SEVERAL = ("aliases", "tags", "towns", "languages", "datelines", "ends")


def _rows(values: Iterable[Agency | str]) -> tuple[Agency, ...]:
    """Return rows for agencies or their names."""
    return tuple(map(_row, values)) if is_several(values) else gathered(values)


def _check_rows(owner: object, attribute: "Attribute[Any]", rows: Any) -> None:  # noqa: ANN401 - what a stranger gave
    are(Agency)(owner, attribute, rows)
    for row in rows:
        for column in fields(Agency):
            why = _fault(column.name, getattr(row, column.name))
            if why:
                refuse(owner, attribute, f"the agency {row.name!r}: {column.name}: {why}")


def _fault(column: str, value: Any) -> str | None:  # noqa: ANN401 - what a stranger gave
    """Say what is wrong with what a row has in a column, if anything."""
    if column in _SEVERAL:
        if not isinstance(value, tuple):
            return f"give a tuple, not {value!r} alone: is a comma missing behind it?"
        faults = (_template_fault(v) if column == "datelines" else _fault("name", v) for v in value)
        return next(filter(None, faults), None)
    wanted = {"kind": AgencyKind, "is_sure": bool}.get(column, str)
    is_blank = column == "name" and isinstance(value, str) and not value.strip()
    return None if isinstance(value, wanted) and not is_blank else f"give a value of type {wanted.__name__}, not {value!r}"


def _template_fault(template: Any) -> str | None:  # noqa: ANN401 - what a stranger gave
    try:
        opening(template, "Ndola", None, None, date(2031, 3, 1))
        read_opening(template)
    except (ValueError, TypeError, AttributeError) as error:
        return f"{template!r} has a slot that has no meaning: {error}"
    return None


def _check_marks(owner: object, attribute: "Attribute[Any]", marks: Any) -> None:  # noqa: ANN401 - what a stranger gave
    are(str)(owner, attribute, marks)
    other = next((mark for mark in marks if _MARK.fullmatch(mark) is None), None)
    if other is not None:
        refuse(owner, attribute, f"no dateline ends in {other!r}; give dashes, up to three and without blanks, or a colon")


_MARK = compile_pattern(r"[-‐‑‒–—―−_]{1,3}|:")


@frozen(kw_only=True)
class DatelineStyle:
    """How an outlet writes its datelines."""

    tagless: tuple[str, ...] = field(default=("-", "--", "–", "—", "―", "_"), converter=gathered, validator=_check_marks)
    """What may end a dateline that names neither agency nor date, dashes or a colon: ``(":",)`` for ``TOKYO: A tram``."""
    agencies: tuple[Agency, ...] = field(default=(), converter=_rows, validator=_check_rows)
    """Agencies that the table does not know: rows, or names that stand for themselves, ``("Mill Wire",)``.

    Of a row its name, aliases and tags count, the towns from which these are its own, and how its templates set the tag.  It
    comes before the table.
    """


@frozen(kw_only=True)
class CaptionStyle:
    """How an outlet writes its captions."""

    labels: tuple[str, ...] = field(default=(), converter=gathered, validator=are(str))
    """Labels in front of captions that only this outlet uses: ``"IN THE LENS"``."""
    credit_labels: tuple[str, ...] = field(default=(), converter=gathered, validator=are(str))
    """Words in front of credits, before a colon or ``by``, that only this outlet uses: ``"Lens"``."""
    owners: tuple[Agency, ...] = field(default=(), converter=_rows, validator=_check_rows)
    """Whom it credits and the table of agencies does not know: rows, or names that stand for themselves, ``("HG",)``.

    Of a row its name, aliases and whether it sells pictures of others count; the table comes before it.
    """
    marks: tuple[str, ...] = field(default=(), converter=gathered, validator=are(str))
    """Parts of its credits that name nobody, such as the initials of a desk: ``"foc"``; case and a full stop do not count."""


def _set(values: Iterable[Any]) -> frozenset[Any]:
    return frozenset(values) if is_several(values) else values  # type: ignore[return-value]


def _check_cues(owner: object, attribute: "Attribute[Any]", cues: Any) -> None:  # noqa: ANN401 - what a stranger gave
    are(str)(owner, attribute, cues)
    other = next((cue for cue in sorted(cues) if cue != cue.lower() or len(cue.split()) > 1), None)
    if other is not None:
        refuse(owner, attribute, f"a word of saying is one word in lower case, not {other!r}")


@frozen(kw_only=True)
class QuoteStyle:
    """How an outlet writes quotations."""

    single: bool = field(default=False, validator=is_a(bool))
    """Whether single marks come first, as in British papers, though the text has double ones too."""
    cues: frozenset[str] = field(default=frozenset(), converter=_set, validator=_check_cues)
    """Words of saying that the table of cues does not have, in lower case, each form of them: ``frozenset({"opined"})``."""
    indirect: bool = field(default=True, validator=is_a(bool))
    """Whether reported speech without marks is given too, as `QuoteKind.INDIRECT`."""
    attitudes: bool = field(default=True, validator=is_a(bool))
    """Whether what somebody thinks, wants, supports or attacks counts as reported speech: ``Lee wants the mill to open``.

    Without it only verbs of saying report, and others only clauses: ``Lee denied that it was late``.
    """
