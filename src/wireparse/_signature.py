"""By what a format is recognised: signs, each with its place and how sure it makes us."""

from enum import IntEnum, StrEnum

from attrs import field, frozen

from ._checks import are, gathered, is_a, is_on_trust
from ._patterns import check_cost, check_groups, compiled
from ._regex import Pattern
from ._rules import GROUPS
from .errors import FormatDefinitionError


class Evidence(IntEnum):
    """How sure a signature makes us.  Three levels and no numbers between: they are compared, never added."""

    POSSIBLE = 1
    """The format applies to such texts, and so do others: its publisher and agency are not told by this alone."""
    LIKELY = 2
    """Others write this too, but seldom."""
    CERTAIN = 3
    """Nobody else writes this."""


class Where(StrEnum):
    """Where a signature may stand."""

    START = "start"
    """At the first character that is no white space."""
    LINE = "line"
    """At the first character of any line that is no white space."""
    ANYWHERE = "anywhere"
    """Anywhere: for fixed formulas that survive when line ends are lost."""


@frozen(kw_only=True)
class Signature:
    """One sign by which a format is recognised."""

    pattern: str = field(validator=is_a(str))
    """What is looked for; bounded, with possessive quantifiers."""
    evidence: Evidence = field(validator=is_a(Evidence))
    """How sure it makes us."""
    where: Where = field(default=Where.LINE, validator=is_a(Where))
    """Where it may stand."""
    example: str = field(validator=is_a(str))
    """Text that it matches: checked when the signature is made."""
    marks: tuple[str, ...] = field(default=(), converter=gathered, validator=are(str))
    """Strings one of which stands in every text that has the sign: other texts are dismissed fast; with none, all are read."""
    _first: Pattern | None = field(init=False, repr=False, eq=False)
    """What is tried at the very start of a text."""
    _later: Pattern | None = field(init=False, repr=False, eq=False)
    """What is looked for in the rest of it."""

    def __attrs_post_init__(self) -> None:
        """Set the pattern behind its anchors; if not on trust, try the example."""
        what = f"signature {_beginning(self.pattern)!r}"
        first, later = (None if anchor is None else compiled(self.pattern, what, anchor) for anchor in _ANCHORS[self.where])
        object.__setattr__(self, "_first", first)
        object.__setattr__(self, "_later", later)
        if not is_on_trust():
            self._check_example(what, first or later)

    def _check_example(self, what: str, tried: Pattern | None) -> None:
        if not self.may_stand(frozenset(mark for mark in self.marks if mark in self.example)):
            msg = f"{what}: its example {self.example!r} has none of its marks {self.marks!r}"
            raise FormatDefinitionError(msg)
        if self.place_in(self.example) is None:
            msg = f"{what}: it does not match its example {self.example!r}, at the place that `where` says ({self.where})"
            raise FormatDefinitionError(msg)
        if tried is not None:
            check_groups(tried, _ALL_GROUPS, what)
            check_cost(tried, (self.example,), what)

    def may_stand(self, seen: frozenset[str]) -> bool:
        """Tell whether it may stand in a text that has of all marks only those `seen`."""
        return not self.marks or not seen.isdisjoint(self.marks)

    def place_in(self, text: str) -> int | None:
        """Return where the sign first stands in `text`, or ``None``."""
        if self._first is not None and self._first.match(text):
            return 0
        match = self._later.search(text) if self._later is not None else None
        return match.start() if match is not None else None


def _beginning(pattern: str) -> str:
    return pattern if len(pattern) <= _SHOWN else f"{pattern[:_SHOWN]}..."


_SHOWN = 60
"""How many code points of a pattern messages show."""
_ANCHORS = {Where.START: (r"\s*+", None), Where.LINE: (r"[^\S\n]*+", r"\n\K[^\S\n]*+"), Where.ANYWHERE: (None, "")}
"""What stands before a sign at the start of a text, and later: an engine is led to line ends faster than to what is behind."""


_ALL_GROUPS = frozenset[str]().union(*GROUPS.values())
