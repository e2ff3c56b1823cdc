"""What most newsrooms share: the rules behind each format's own, in print order, and the furniture of most pages."""

from ..data.furniture import LINES
from ..data.months import FULL_MONTHS
from ..grammar import Rule, Styled
from ..records import BlockKind
from . import _extents as extents
from ._above import ABOVE, BYLINES
from ._below import BELOW

FURNITURE = frozenset(line for tongues in LINES.values() for lines in tongues.values() for line in lines)
"""Whole lines that are no part of a story on any page."""

MONTH = "(?:" + "|".join(sorted({name[:3] for name in FULL_MONTHS})) + ")[a-z]{0,6}"
"""A pattern for an English month, abbreviated or not."""

BRACKETED_MONTHS = tuple(sorted(f"({name[:3]}" for name in FULL_MONTHS))
"""How days in brackets begin: the mark of ``Monday (Feb 28)``."""

_TAG_ALONE = r"(?:\([^()\n]{2,24}\)|/[^/\n]{2,24}/)\.?\s*+\Z"
"""An agency's mark with nothing before or behind it, as below stories: ``(ANSA).``."""


SHARED = (
    *ABOVE,
    Rule(
        name="caption",
        kind=BlockKind.CAPTION,
        pattern=r"",
        extent=Styled(extents.caption, "caption"),
        examples=("A dam in Ndola, Zambia, March 1, 2031. REUTERS/Ann Lee",),
    ),
    *BYLINES,
    Rule(
        name="lead",
        kind=BlockKind.PARAGRAPH,
        pattern=rf"(?!{_TAG_ALONE})[\p{{Lu}}\d(/]",
        extent=Styled(extents.lead, "dateline"),
        examples=("LUSAKA (AP) - Copper rose.",),
    ),
    *BELOW,
)
"""The rules that most newsrooms share, read in the styles of the format that has them."""


def house_notice(holder: str, *examples: str) -> Rule:
    """Return the rule for an outlet's own copyright notice, which needs no year to be one.

    Args:
        holder: a pattern for its names.
        examples: such notices.
    """
    return Rule(
        name="house-copyright",
        kind=BlockKind.COPYRIGHT,
        pattern=rf"(?:Copyrights?\s?)?(?:©|Copyright|\([cC]\))\s?(?:Copyright\s)?(?:{holder})\b[^\n]{{0,200}}+",
        examples=examples,
    )
