"""The colours of the page: each for light paper and for dark.

What is told by colour is told by a line or by words too.  Text keeps the contrast of WCAG 2, level AA, on all it may stand on.
"""

from ..records import BlockKind
from ._marked import Mark

__all__ = ["BARS", "COLOURS", "INKS", "LOOKS", "TINTS"]

COLOURS = {
    # Paper and ink.
    "paper": ("#fdfcf9", "#17181b"),
    "sheet": ("#f5f2eb", "#1f2125"),
    "ink": ("#1f1d1a", "#e8e4db"),
    "soft": ("#615c53", "#aaa498"),
    "hair": ("#dfd9cd", "#3a3c42"),
    "focus": ("#1a5fb4", "#8ab8ff"),
    # What records say of words: a tint behind them, a line below them.
    "quoted": ("#dcefdc", "#1e3a28"),
    "quoted-line": ("#2e7d46", "#6cc489"),
    "speaker": ("#d8e8f8", "#1b3554"),
    "speaker-line": ("#2363a8", "#82b6f0"),
    "date": ("#fbeabf", "#403410"),
    "date-line": ("#8f6900", "#dcb350"),
    "dateline": ("#ebe4f7", "#322753"),
    "dateline-line": ("#6a49b0", "#b9a1f2"),
    "place": ("#fbdfd7", "#4c261e"),
    "place-line": ("#ad4a2f", "#f09f88"),
    "author": ("#d3eded", "#15393b"),
    "author-line": ("#13727a", "#62c3c8"),
    "credit": ("#f4deef", "#432240"),
    "credit-line": ("#963f7e", "#df93cb"),
    # What a block is: the bar beside it.
    "story": ("#8f8674", "#6f6a60"),
    "title": ("#1f1d1a", "#e8e4db"),
    "signed": ("#13727a", "#62c3c8"),
    "picture": ("#963f7e", "#df93cb"),
    "desk": ("#8f6900", "#dcb350"),
    "wire": ("#6a49b0", "#b9a1f2"),
    "page": ("#d3ccbe", "#4a4c53"),
    "doubt": ("#b03226", "#ff8a7a"),
}
"""For each name its colour in light and in dark."""

TINTS = ("quoted", "speaker", "date", "dateline", "place", "author", "credit")
"""The colours that stand behind words of the story."""

INKS = ("ink", "soft", "focus", "doubt", "speaker-line")
"""The colours of letters, which stand on paper, on a sheet and on each tint."""

LOOKS = {
    Mark.QUOTED: "background: var(--quoted);",
    Mark.REPORTED: "text-decoration: underline dotted 2px var(--quoted-line);",
    Mark.SPEAKER: "background: var(--speaker); text-decoration: underline solid 2px var(--speaker-line);",
    Mark.CUE: "text-decoration: underline solid 1px var(--speaker-line);",
    Mark.DATELINE: "background: var(--dateline); text-decoration: underline double 1px var(--dateline-line);",
    Mark.PLACE: "background: var(--place); text-decoration: underline dashed 1px var(--place-line);",
    Mark.DATE: "background: var(--date); text-decoration: underline dashed 1px var(--date-line);",
    Mark.AUTHOR: "background: var(--author); text-decoration: underline solid 1px var(--author-line);",
    Mark.CREDIT: "background: var(--credit); text-decoration: underline solid 1px var(--credit-line);",
}
"""How each mark looks.  Marks that are a whole block, as the headline, look as the block does."""

BARS = {
    BlockKind.ENVELOPE: "wire",
    BlockKind.SLUGLINE: "wire",
    BlockKind.SECTION: "wire",
    BlockKind.HEADLINE: "title",
    BlockKind.SUBHEADLINE: "title",
    BlockKind.BYLINE: "signed",
    BlockKind.TIMESTAMP: "desk",
    BlockKind.CAPTION: "picture",
    BlockKind.PARAGRAPH: "story",
    BlockKind.CROSSHEAD: "story",
    BlockKind.LIST_ITEM: "story",
    BlockKind.TABLE: "story",
    BlockKind.EDNOTE: "desk",
    BlockKind.SIGNOFF: "signed",
    BlockKind.COPYRIGHT: "signed",
    BlockKind.RELATED: "page",
    BlockKind.FURNITURE: "page",
    BlockKind.UNKNOWN: "doubt",
}
"""The colour of the bar beside each kind of block; kinds that share one differ by what stands beside the bar."""
