"""Which of the lines above a story is its headline, and which its sub-headline."""

from collections.abc import Sequence

from ._regex import compile_pattern
from ._units import Unit
from .data.agencies import agency_of
from .data.headline_tags import KICKERS
from .records import BlockKind

DECK_WORDS = 6
"""The fewest words of a sub-headline."""


def is_kicker(unit: Unit) -> bool:
    return unit.block.text.casefold() in KICKERS


def headline_of(units: Sequence[Unit], first: int, last: int) -> int | None:
    """The place of the line in front of the story that looks most like its title, the first of equals; or the only line."""
    if len(units) == 1 and units[0].is_open and not units[0].ends and units[0].words > TITLE_WORDS[0]:
        return 0 if units[0].words <= TITLE_WORDS[1] else None
    found = [
        i
        for i, u in enumerate(units[:first])
        if u.is_open
        and not u.bullet
        and TITLE_WORDS[0] <= u.words <= TITLE_WORDS[1]
        and agency_of(u.block.text) is None
        and not is_kicker(u)
    ]
    if len(found) <= 1:
        return found[0] if found else None
    story = {w for u in units[first:last] for w in _long_words(u.block.text)}
    return max(found, key=lambda i: _title_score(units, i, first, story))


def above_deck(units: Sequence[Unit], title: int) -> int:
    """The place of the headline, where the line that looks most like it is the longer one below: its sub-headline."""
    unit, above = units[title], units[max(0, title - 1)]
    is_deck = unit.words >= DECK_WORDS and above.is_open and not above.ends and not above.bullet and not is_kicker(above)
    return title - 1 if title > 0 and is_deck and _LEAST_TITLE <= above.words <= unit.words else title


_LEAST_TITLE = 4
TITLE_WORDS = (2, 30)


def _title_score(units: Sequence[Unit], place: int, first: int, story: set[str]) -> float:
    unit = units[place]
    words = _long_words(unit.block.text)
    below = {u.block.kind for u in units[place + 1 : place + 1 + _NEAR]}
    return (
        2.0 * sum(w in story for w in words) / (len(words) + 1)
        - 1.5 * (unit.block.text.endswith(".") or unit.block.text.startswith(("(", "[")))
        + 0.5 * unit.alone
        + 0.5 * (unit.words >= _TITLE_LENGTH)
        + 0.8 * bool(below & {BlockKind.BYLINE, BlockKind.TIMESTAMP})
        - 1.0 * (first - place > _FAR)
    )


_TITLE_LENGTH = 5
_NEAR, _FAR = 5, 25


def _long_words(words: str) -> list[str]:
    return [w for w in _WORDS.findall(words.casefold()) if len(w) > 3]  # noqa: PLR2004 - longer than most function words


_WORDS = compile_pattern(r"\w++")
