"""What most newsrooms share: the rules behind each format's own, in print order, and the furniture of most pages."""

from .._regex import any_of
from ..data.furniture import LINES, RELATED, STARTS
from ..data.months import FULL_MONTHS
from ..grammar import CaptionStyle, DatelineStyle, Rule
from ..records import BlockKind
from . import _extents as extents

FURNITURE = frozenset(line for lines in LINES.values() for line in lines)
"""Whole lines that are no part of a story on any page."""

MONTH = "(?:" + "|".join(sorted({name[:3] for name in FULL_MONTHS})) + ")[a-z]{0,6}"
"""A pattern for an English month, abbreviated or not."""


_ADVISORY = (
    r"Add(?:s|ed|ing)|Correct(?:s|ed|ing)|Refil(?:es|ed|ing)|Repeat(?:s|ed|ing)|Rpts|Updat(?:es|ed|ing)|Recasts?|Rewrites?|Writes\sthrough"
    r"|Releads|Clarif(?:ies|ied)|Removes|Deletes|Drops|Fixes|Changes|Inserts|Subs|Trims|New\sthroughout|In\s(?:this\s)?[A-Z][a-z]+\.?\s\d"
    r"|This\s(?:version|[A-Z][a-z]+\.?\s\d|story\shas\sbeen)|The\s[A-Z][a-z]+\.?\s\d{1,2}\sstory"
)
_CAPTION_LABEL = (
    r"(?:FILE|HANDOUT|UNDATED|ARCHIVE)\s(?:PHOTO|PICTURE|PIC|IMAGE)S?\s*+[:–—-]|FILE\s?[-–—]\s"
    r"|Image\scopyright\s[^\r\n]{2,60}?\sImage\scaption\s|(?:Image|Media)\s(?:caption|copyright)\s"
)
_SIGNER = (
    r"(?i:(?:(?:with\s+)?additional\s+)?(?:reporting|writing|editing|compiled|compiling|translated|graphics?|photography|polling|research)"
    r"(?:\s+(?:and|&)\s+(?:reporting|writing|editing))?(?:\s+from\s+[\p{L}. ]{2,30}?)?\s+by\s)"
)

_ABOVE = (
    Rule(
        name="control-line",
        kind=BlockKind.ENVELOPE,
        pattern=r"[\x01\x04-\x08\x0e-\x1f][^\r\n\x02]{0,120}+",
        examples=("\x16\x16\x01f0704\x1freute", "\x05\x05\x05C T"),
        whole=False,
    ),
    Rule(
        name="control-mark",
        kind=BlockKind.ENVELOPE,
        pattern=r"[\x02\x03\x00]++",
        examples=("\x02", "\x03"),
        whole=False,
        inside=True,
    ),
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

_BYLINES = (
    Rule(
        name="byline",
        kind=BlockKind.BYLINE,
        pattern=r"(?i:by)\s",
        extent=extents.byline,
        examples=("By Ann Lee and Bo Karlsson",),
    ),
    Rule(
        name="author-title",
        kind=BlockKind.BYLINE,
        pattern=r"(?:(?:The\s)?Associated\sPress|(?:AP|AFP|Reuters|UPI)(?=\s))(?:\s\p{Lu}[\p{L}-]{1,20}+){0,3}\s*+",
        examples=("Associated Press Writer", "AP Business Writer", "The Associated Press"),
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

_BELOW = (
    Rule(
        name="signoff",
        kind=BlockKind.SIGNOFF,
        pattern=rf"(?:\(\s*(?:{_SIGNER})|(?<=\A|[\r\n.!?\"”’)]\s{{0,6}})(?-i:(?=\p{{Lu}}))(?:{_SIGNER}))[^\r\n]{{0,800}}+",
        extent=extents.signoff,
        examples=("(Reporting by Ann Lee; Editing by Bo Karlsson)", "(Editing by Ann Lee)", "Reporting by Ann Lee"),
        inside=True,
    ),
    Rule(
        name="source",
        kind=BlockKind.SIGNOFF,
        pattern=r"\bSource:\s*\p{L}[\p{L} .&]{1,30}?",
        examples=("Source: Reuters",),
    ),
    Rule(
        name="trailer",
        kind=BlockKind.SIGNOFF,
        pattern=r"(?=[^\r\n]{0,200}?(?:contribut|contact the|reported from|[a-z]{2,3}/[a-z]{2,3}))",
        extent=extents.signoff,
        examples=("Associated Press writer Ann Lee in Oslo contributed to this report.",),
    ),
    Rule(
        name="contact",
        kind=BlockKind.SIGNOFF,
        pattern=r"\(\(\s*[^()\r\n]{3,200}+;?\s*\){1,2}",
        examples=("((ann.lee@example.com; +260 11 222 333;))",),
    ),
    Rule(
        name="end-of-story",
        kind=BlockKind.SIGNOFF,
        pattern=r"(?:[-–—]\s?30\s?[-–—]|#(?:\s?#){2,5}|-?ENDS?-?|Enditem|\(?END\)?|_{3,5}|\*(?:\s?\*){2,5})",
        examples=("-30-", "# # #", "ENDS", "Enditem", "___"),
    ),
    Rule(
        name="run-in-end",
        kind=BlockKind.SIGNOFF,
        pattern=r"(?<=\A|[.!?\"”’)]\s{1,3})(?:Enditem|-30-|ENDS)(?=\s*+\Z)",
        examples=("Enditem",),
        inside=True,
    ),
    Rule(
        name="copyright",
        kind=BlockKind.COPYRIGHT,
        pattern=r"(?:Copyright\s*+(?:©|\(c\)|[12]\d{3})|©|\([cC]\)\s*+(?:Copyright|\d))",
        extent=extents.notice,
        examples=("Copyright© Mediacorp 2031. Mediacorp Pte Ltd. All rights reserved.",),
        inside=True,
    ),
    Rule(
        name="age",
        kind=BlockKind.TIMESTAMP,
        pattern=r"(?i:(?:(?:updated|published|posted)\s+)?\d{1,3}\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s+ago)",
        examples=("3 hours ago", "Updated 5 min ago"),
    ),
    Rule(
        name="link",
        kind=BlockKind.RELATED,
        pattern=r"(?:Full\s+coverage|Read\s+more|More):\s*https?://\S{4,200}+",
        examples=("Full coverage: https://example.com/dam",),
        inside=True,
    ),
    Rule(
        name="related",
        kind=BlockKind.RELATED,
        pattern=rf"(?i:{any_of(RELATED)})\s[^\r\n]{{0,200}}+",
        examples=("Read more: Dam closed", "READ: Dam closed"),
    ),
    Rule(
        name="furniture-start",
        kind=BlockKind.FURNITURE,
        pattern=rf"{any_of(STARTS)}(?:(?<!\w)|(?!\w))[^\r\n]{{0,300}}+",
        examples=("Sign up for our newsletter", "Follow @annlee Follow @bokarlsson"),
    ),
)
"""Sign-offs, notices, pointers to other stories, furniture."""


def rules_with(dateline: DatelineStyle, caption: CaptionStyle) -> tuple[Rule, ...]:
    """Return the shared rules for an outlet that writes datelines and captions in these styles."""
    return (
        *_ABOVE,
        Rule(
            name="caption",
            kind=BlockKind.CAPTION,
            pattern=r"",
            extent=extents.Styled(extents.caption, caption),
            examples=("A dam in Ndola, Zambia, March 1, 2031. REUTERS/Ann Lee",),
        ),
        *_BYLINES,
        Rule(
            name="lead",
            kind=BlockKind.PARAGRAPH,
            pattern=r"[\p{Lu}\d(/]",
            extent=extents.Styled(extents.lead, dateline),
            examples=("LUSAKA (AP) - Copper rose.",),
        ),
        *_BELOW,
    )
