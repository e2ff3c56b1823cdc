"""The lines of a page that go with its headline: the section above it, the sub-headline below."""

from collections.abc import Sequence
from itertools import pairwise

from ._authors import is_opener, is_stamp
from ._regex import any_of, compile_pattern
from ._titles import DECK_WORDS, is_kicker
from ._units import Unit
from .data.authors import SECTION_WORDS
from .data.regions import is_country
from .data.stamps import OPENERS
from .records import BlockKind


def deck_on_page(head: Sequence[Unit], title: Unit) -> Unit | None:
    """Return the sub-headline among the lines between headline and story: no caption, time stamp, button or title again."""
    for unit, behind in zip(head[:_NEAR], [*head[1:], None], strict=False):
        is_scene = behind is not None and behind.block.kind is BlockKind.CAPTION and behind.words <= _CREDIT_WORDS
        if unit.block.kind is BlockKind.CAPTION or (is_scene and unit.is_open):
            return None
        if unit.is_open and unit.words >= DECK_WORDS and not unit.bullet and _may_be_deck(unit, title):
            return unit
    return None


_NEAR = 10
_CREDIT_WORDS = 8


def _may_be_deck(unit: Unit, title: Unit) -> bool:
    text = unit.block.text
    if text.casefold() == title.block.text.casefold() or is_opener(unit) or is_stamp(unit):
        return False
    return (
        _NO_DECK.match(text) is None
        and text.count(" , ") < _SEVERAL
        and len(_NETWORK.findall(text[:_LONGEST])) < _SEVERAL
        and not _DATED.search(text[:_LONGEST])
    )


_LONGEST = 300
_SEVERAL = 2
_NO_DECK = compile_pattern(
    r"\(|(?i:please|share|log in|sign (?:in|up)|subscribe|follow|listen|read more|copy link|by clicking|you can save|save this"
    r"|join the|link copied|an? (?:\w{1,12}\s)?(?:envelope|icon|arrow|bookmark)|if you (?:buy|click|purchase)"
    r"|this article (?:contains|is more)|we may earn|get the|esta funcionalidad|artikel (?:teilen|anhören)"
    r"|diesen artikel|partager|compartir|condividi)\b"
    r"|(?i:by|von|par|por|di|af|av)\s\p{Lu}[\p{L}'’.-]{1,20}\s\p{Lu}[\p{L}'’.-]{1,20}(?:,|\s(?:and|und|et|y|e|og|och)\s|\Z)"
)
_NETWORK = compile_pattern(
    r"(?i:\b(?:facebook|twitter|whatsapp|linkedin|e-?mail|pinterest|telegram|reddit|tumblr|bluesky|flipboard)\b)"
)
_DATED = compile_pattern(rf"[|•·]\s?(?i:{any_of(OPENERS)})\b")


def section_on_page(above: Sequence[Unit]) -> Unit | None:
    """Return the line right above the headline if it names the section; an entry of a menu is none.

    A path of sections is one (``News > Royal``), and a section that the menu above has as well, or before which no menu stands.
    """
    unit = above[-1] if above else None
    if unit is None or not unit.is_open or unit.bullet:
        return None
    if is_kicker(unit) or _PATH.fullmatch(unit.block.text):
        return unit
    before = above[-2] if len(above) > 1 else None
    in_menu = before is not None and before.is_open and before.words <= _MENU_WORDS and not before.ends
    return unit if _is_section(unit) and (not in_menu or _is_in_menu(above)) else None


def _is_in_menu(above: Sequence[Unit]) -> bool:
    """Whether the last line is an entry of a menu before it as well, behind another line: it ends no menu itself."""
    lines = [u.block.text.lstrip("*+• ") for u in above]
    return any(line == lines[-1] and before != lines[-2] for before, line in pairwise(lines[:-1]))


_MENU_WORDS = 5
_STEP = r"\p{Lu}[\p{L}&'’-]{1,20}(?:\s[\p{L}&'’-]{1,20}){0,2}"
_PATH = compile_pattern(rf"{_STEP}(?:\s?[>»›]\s?{_STEP}){{1,4}}|Home(?:\s?[>»›/|]\s?{_STEP}){{1,4}}")


def _is_section(unit: Unit) -> bool:
    words = [w for w in unit.block.text.casefold().split() if w not in {"&", "and", "und"}]
    return len(words) <= _SECTION_LENGTH and (all(w in SECTION_WORDS for w in words) or is_country(unit.block.text))


_SECTION_LENGTH = 3
