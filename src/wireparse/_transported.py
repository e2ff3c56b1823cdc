"""The kinds of what the rules left open in a message of an agency: nothing but story is between head and trailer."""

from collections.abc import Sequence

from ._regex import compile_pattern
from ._story import NEAR_TOP, opening, story_kind
from ._titles import TITLE_WORDS
from ._units import Unit
from .records import BlockKind


def message_kinds(units: Sequence[Unit]) -> dict[int, BlockKind]:
    """Return the kinds that the rules left open in a message: its headline, if no rule knows it, then nothing but story."""
    found = [i for i, u in enumerate(units) if u.is_open or u.in_story]
    rows = _rows(units)
    first = _message_opening(units, found, rows) if found else 0
    head = [i for i in found if i < first]
    title = next((i for i in head if units[i].words >= TITLE_WORDS[0] and not units[i].bullet), None)
    if any(u.block.kind is BlockKind.HEADLINE for u in units[:first]):
        title = None
    kinds = {u.index: _message_kind(u, row=i in rows, before=i < first) for i, u in enumerate(units) if u.is_open}
    return kinds | ({units[title].index: BlockKind.HEADLINE} if title is not None else {})


def _message_opening(units: Sequence[Unit], found: Sequence[int], rows: set[int]) -> int:
    """Where the story begins: near the top with what is fit to open one, else behind a title, or at once."""
    start = opening(units, found[0], len(units))
    head = [i for i in found if i < start]
    if len(head) <= NEAR_TOP and not rows & set(head) and (head or not _is_title(units, found)):
        return start
    return found[1] if _is_title(units, found) else found[0]


def _is_title(units: Sequence[Unit], found: Sequence[int]) -> bool:
    """Whether the first line of a message of tables is its title: short, no row, and more behind it."""
    unit = units[found[0]]
    short = TITLE_WORDS[0] <= unit.words <= TITLE_WORDS[1] and not unit.ends and not unit.figures and not unit.bullet
    return unit.is_open and short and len(found) > 1


def _message_kind(unit: Unit, *, row: bool, before: bool) -> BlockKind:
    if before:
        return BlockKind.LIST_ITEM if unit.bullet else BlockKind.SUBHEADLINE
    return BlockKind.TABLE if row and not unit.bullet else story_kind(unit)


def _rows(units: Sequence[Unit]) -> set[int]:
    """The places of lines that stand in runs of short ones, unfinished or with figures, as rows of tables do."""
    found: set[int] = set()
    run: list[int] = []
    for i, unit in enumerate([*units, None]):
        if unit is not None and unit.is_open and _is_short_row(unit):
            run.append(i)
            continue
        found.update(run if len(run) >= _FEWEST_ROWS else ())
        run = []
    return found


def _is_short_row(unit: Unit) -> bool:
    if unit.words < _ROW_WORDS:
        return not unit.ends or _DIGIT.search(unit.block.text) is not None
    return unit.words < _WRAPPED_ROW_WORDS and _DIGIT.match(unit.block.text) is not None


_DIGIT = compile_pattern(r"\d")
_ROW_WORDS, _WRAPPED_ROW_WORDS, _FEWEST_ROWS = 14, 25, 3
