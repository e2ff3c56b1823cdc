"""The shared rules for what stands above a story: transport, time stamps, notes to desks, captions with a label, bylines."""

from .._regex import any_of
from ..data.authors import BY, FOREIGN_BY
from ..grammar import Rule
from ..records import BlockKind
from . import _extents as extents
from ._transport import CONTROLS

_ADVISORY = (
    r"Add(?:s|ed|ing)|Correct(?:s|ed|ing)|Refil(?:es|ed|ing)|Repeat(?:s|ed|ing)|Rpts|Updat(?:es|ed|ing)|Recasts?|Rewrites?|Writes\sthrough"
    r"|Releads|Clarif(?:ies|ied)|Removes|Deletes|Drops|Fixes|Changes|Inserts|Subs|Trims|New\sthroughout|In\s(?:this\s)?[A-Z][a-z]+\.?\s\d"
    r"|This\s(?:version|[A-Z][a-z]+\.?\s\d|story\shas\sbeen)|The\s[A-Z][a-z]+\.?\s\d{1,2}\sstory"
)
_CAPTION_LABEL = (
    r"(?:FILE|HANDOUT|UNDATED|ARCHIVE)\s(?:PHOTO|PICTURE|PIC|IMAGE)S?\s*+[:–—-]|FILE\s?[-–—]\s"
    r"|Image\scopyright\s[^\r\n]{2,60}?\sImage\scaption\s|(?:Image|Media)\s(?:caption|copyright)\s"
)

ABOVE = (
    *CONTROLS,
    Rule(
        name="timestamp",
        kind=BlockKind.TIMESTAMP,
        pattern=r"(?=[^\r\n]{0,60}?\d)",
        extent=extents.timestamp,
        examples=("Published 14:05, 2 March 2031", "02 Mar 2031 10:14PM (Updated: 03 Mar 2031 06:00AM)"),
    ),
    Rule(
        name="advisory",
        kind=BlockKind.EDNOTE,
        pattern=rf"\({{1,2}}\s*(?:{_ADVISORY})\b[^()]{{0,400}}+(?:\([^()]{{0,100}}+\)[^()]{{0,200}}+){{0,3}}\){{1,2}}",
        examples=(
            "(Adds details, quotes)",
            "((Corrects name (Lee) in paragraph 3))",
            "(This March 1 story corrects paragraph 3)",
        ),
    ),
    Rule(
        name="bare-advisory",
        kind=BlockKind.EDNOTE,
        pattern=r"(?:Adds|Corrects|Updates|Recasts|Refiles|Repeats)\s[^.\r\n]{3,100}+",
        examples=("Adds share price, analyst comment",),
    ),
    Rule(
        name="editors-note",
        kind=BlockKind.EDNOTE,
        pattern=r"(?i:(?:Eds|Editor['’]?s['’]?\s+notes?|Attention\s+editors|Note\s+to\s+editors)\s*+[:_—–-]|Embargoed\s)[^\r\n]{0,600}+",
        examples=(
            "Eds: UPDATES with quotes.",
            "EDITOR'S NOTE: Names were changed.",
            "Embargoed until 0001 GMT, Friday, March 4",
        ),
    ),
    Rule(
        name="labelled-caption",
        kind=BlockKind.CAPTION,
        pattern=rf"(?<![\p{{Lu}}(/])(?:{_CAPTION_LABEL})",
        extent=extents.labelled_caption,
        examples=("FILE PHOTO: A dam in Ndola, Zambia, March 1, 2031. REUTERS/Ann Lee/File Photo",),
        inside=True,
    ),
    Rule(
        name="source-line",
        kind=BlockKind.SIGNOFF,
        pattern=r"\bSource:\s*\p{L}[\p{L} .&]{1,30}?(?:/\p{Lu}\p{L}{1,12}+)?/[a-z]{1,4}(?:\([a-z]{1,4}\))?(?:/[a-z]{1,4})*+",
        examples=("Source: CNA/co(zl)", "Source: Reuters/st", "Source: CNA/TODAY/ab"),
    ),
)
"""Transport, time stamps, notes to desks, captions with a label."""

BYLINES = (
    Rule(
        name="byline",
        kind=BlockKind.BYLINE,
        pattern=rf"{any_of((*BY, *FOREIGN_BY))}(?:\s*+:)?+\s",
        extent=extents.byline,
        examples=("By Ann Lee and Bo Karlsson", "Von Jan Muster, dpa"),
    ),
    Rule(
        name="author-title",
        kind=BlockKind.BYLINE,
        pattern=r"(?:\p{Lu}|of\s|for\s|c\.\d)(?=[^\r\n]{1,80}+\Z)",
        extent=extents.author_title,
        examples=("Associated Press Writer", "AP Business Writer", "The Associated Press"),
    ),
    Rule(
        name="unmarked-byline",
        kind=BlockKind.BYLINE,
        pattern=r"\p{Lu}[\p{L}'’.-]{0,20}+\s(?=[^\r\n.!?;:\"“”]{3,120}+\Z)",
        extent=extents.byline,
        examples=("Ann Lee, The Canadian Press", "Jan Muster (dpa)"),
    ),
    Rule(
        name="run-in-byline",
        kind=BlockKind.BYLINE,
        pattern=r"\bBy\s(?=\p{Lu})",
        extent=extents.run_in_byline,
        examples=("By Ann Lee LUSAKA (Reuters) - Copper rose.",),
        inside=True,
    ),
)
"""Who wrote it, with ``By`` or without, and what stands below the names."""
