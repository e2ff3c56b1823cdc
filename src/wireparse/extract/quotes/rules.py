"""The rules by which a quotation finds its speaker in its own sentence, in the order in which they are tried."""

from collections.abc import Callable

from .before import according, before
from .behind import agent, behind, later, signature
from .filters import is_term, unsaid
from .others import colon, noun, transcript
from .place import Attribution, Place

RULES: tuple[Callable[[Place], Attribution | None], ...] = (
    transcript,
    signature,
    behind,
    agent,
    before,
    according,
    later,
    noun,
    colon,
)
"""The first that gives an attribution counts; each is named by its function."""


def attribute(place: Place) -> tuple[Attribution | None, str | None]:
    """Return the attribution of a stretch, or the rule by which nobody says it."""
    reason = unsaid(place)
    if reason is not None:
        return None, reason
    given = next((found for rule in RULES if (found := rule(place)) is not None), None)
    if given is not None and given.rule == "before" and is_term(place):
        return None, "term"
    return given, None
