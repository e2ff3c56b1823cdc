"""The shared rules for what stands below a story: sign-offs, end marks, notices, pointers to other stories, furniture."""

from .._regex import any_of
from ..data.furniture import RELATED, STARTS
from ..grammar import Rule
from ..records import BlockKind
from . import _extents as extents

_SIGNER = (
    r"(?i:(?:(?:with\s+)?additional\s+)?(?:reporting|writing|editing|compiled|compiling|translated|graphics?|photography|polling|research)"
    r"(?:\s+(?:and|&)\s+(?:reporting|writing|editing))?(?:\s+from\s+[\p{L}. ]{2,30}?)?\s+by\s)"
)

BELOW = (
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
        pattern=r"(?=[^\r\n]{0,200}?(?:contribut|contact the|With assistance|reported from|[a-z]{2,3}/[a-z]{2,3}))",
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
        name="pointer-in-brackets",
        kind=BlockKind.RELATED,
        pattern=r"[(\[]\s*+(?i:(?:also\son|also\sread|gallery|more|photos?|read|related|see\salso|slideshow|video|watch)"
        r"(?:\s[\p{L}.]{2,20}){0,3}):\s[^()\[\]\r\n]{3,160}+[)\]]",
        examples=("( PHOTOS: Herons over the years)", "(Also on the Herald: All about herons)"),
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
