"""The shared rules for what stands below a story: sign-offs, end marks, notices, pointers to other stories, furniture."""

from .._regex import any_of, any_phrase
from ..data.authors import FOREIGN_ROLES
from ..data.furniture import RELATED
from ..grammar import Rule
from ..records import BlockKind
from . import _extents as extents

_VERBS = r"(?:reporting|writing|editing|compiled|compiling|translated|graphics?|photography|polling|research)"
_MORE_VERBS = r"(?:reported|written|edited|translation|video|data|production|produced|compilation)"
_SIGNER = (
    rf"(?i:(?:(?:with\s+)?additional\s+)?{_VERBS}(?:(?:\s+(?:and|&)\s+|,\s+|/){_VERBS}){{0,2}}"
    r"(?:\s+from\s+[\p{L}. ]{2,30}?)?\s+by\s)"
)
_BRACKETED = (
    rf"{_SIGNER}|(?i:{_MORE_VERBS}\s+by\s|{any_of(tuple(FOREIGN_ROLES))}\s)|(?:Por|Par|Von)\s\p{{Lu}}[^()\n]{{2,80}}?;\s"
)
_MARK = r"(?:[>»›→▶►▸●•]{1,2}\s*+)?"
"""A mark that sites set before a pointer."""
_LABELS = [p for lines in RELATED.values() for p in lines if p.endswith(":")]
_POINTERS = [p for lines in RELATED.values() for p in lines if not p.endswith(":")]
_PARAGRAPH_END = r"(?:\s*+\Z|[^\S\n]*+\n[^\S\n]*+\n)"


BELOW = (
    Rule(
        name="signoff",
        kind=BlockKind.SIGNOFF,
        pattern=rf"(?:\(\s*(?:{_BRACKETED})|(?=[ACEGPRTW])(?<=\A|[\n.!?\"”’)]\s{{0,6}})(?:{_SIGNER}))[^\n]{{0,800}}+",
        extent=extents.signoff,
        examples=("(Reporting by Ann Lee; Editing by Bo Karlsson)", "(Editing by Ann Lee)", "Reporting by Ann Lee"),
        inside=True,
    ),
    Rule(
        name="source",
        kind=BlockKind.SIGNOFF,
        pattern=r"(?=Source:)",
        extent=extents.desk_line,
        examples=("Source: Reuters",),
    ),
    Rule(
        name="issuing-firm",
        kind=BlockKind.SIGNOFF,
        pattern=r"SOURCE:?\s+\p{Lu}[^\n]{1,100}+",
        examples=("SOURCE Acme Mills Ltd", "SOURCE: Acme Mills Ltd"),
    ),
    Rule(
        name="trailer",
        kind=BlockKind.SIGNOFF,
        pattern=r"",
        extent=extents.trailer,
        examples=("Associated Press writer Ann Lee in Oslo contributed to this report.", "(With inputs from ANI)"),
    ),
    Rule(
        name="desk-line",
        kind=BlockKind.SIGNOFF,
        pattern=r"(?<!\p{Lu}\.)(?=[^\n]{1,80}+(?:\n{1,2}[^\n]{1,20}+)?\Z)",
        extent=extents.desk_line,
        longest=102,
        examples=("ab/cde/fg", "(dpa/jm)", "-30-", "# # #", "ENDS", "Enditem", "-- BERNAMA", "REUTERS"),
    ),
    Rule(
        name="contact",
        kind=BlockKind.SIGNOFF,
        pattern=r"\(\(\s*[^()\n]{3,200}+;?\s*\){1,2}|\(\s*[^()\s@;]{2,60}+@[^()\s;]{3,60}+;[^()\n]{3,200}+\)",
        examples=("((ann.lee@example.com; +260 11 222 333;))", "(ann.lee@example.com; +260 11 222 333)"),
    ),
    Rule(
        name="reader-contact",
        kind=BlockKind.SIGNOFF,
        pattern=(
            r"[(\[]?(?:Got\sa\s(?:news\s)?tip\?\s|You\scan\s)?(?:(?i:follow|reach|e-?mail)|Contact|Send\s\p{Ll}{2,10}\sto|Write\sto(?=\s\p{Lu}))\s"
            r"(?!us\b|our\b|@|with\b)(?=[^\n]{0,160}?(?:@\w|\bon\s(?:Twitter|X|Facebook|Instagram|LinkedIn)\b))[^\n]{3,240}+"
        ),
        examples=("Follow Ann Lee on Twitter at @annlee", "Reach Ann Lee at ann.lee@example.com"),
    ),
    Rule(
        name="end-of-story",
        kind=BlockKind.SIGNOFF,
        pattern=r"(?:_{3,5}|\*(?:\s?\*){2,5})",
        examples=("___", "* * *"),
    ),
    Rule(
        name="run-in-end",
        kind=BlockKind.SIGNOFF,
        pattern=(rf"(?=(?:\p{{Lu}}[^\n]{{0,60}}+{_PARAGRAPH_END}|(?:[(=/#.♦■●◆–—-]|Enditem\b)[^\n]{{0,60}}+(?:\n|\Z)))"),
        behind=r"[!?\"”’)]\s{0,3}|\.(?:\s{1,3}|(?<=\P{Lu}\.))",
        extent=extents.desk_line_behind,
        longest=400,
        examples=("Enditem", "(ANI)", "XINHUA, REUTERS", "— Reuters"),
        inside=True,
    ),
    Rule(
        name="standards",
        kind=BlockKind.FURNITURE,
        pattern=r"Our\s+Standards:\s*(?:The\s+Thomson\s+Reuters\s+Trust\s+Principles\.?(?:,?\s*opens\s+new\s+tab)?)?",
        examples=("Our Standards: The Thomson Reuters Trust Principles.", "Our Standards:"),
        whole=False,
        inside=True,
    ),
    Rule(
        name="copyright",
        kind=BlockKind.COPYRIGHT,
        pattern=r"(?:Copyright\s*+(?:©|\(c\)|[12]\d{3})|©|\([cC]\)\s*+(?:Copyright|\d))",
        extent=extents.notice,
        examples=("Copyright© Mediacorp 2031. Mediacorp Pte Ltd. All rights reserved.",),
        inside=True,
        marks=("©", "Copyright", "(c)", "(C)"),
    ),
    Rule(
        name="link",
        kind=BlockKind.RELATED,
        pattern=r"(?:Full\s+coverage|Read\s+more|More):\s*https?://\S{4,200}+",
        examples=("Full coverage: https://example.com/dam",),
        inside=True,
        marks=("://",),
    ),
    Rule(
        name="pointers",
        kind=BlockKind.RELATED,
        pattern=(
            r"(?:On\sthe\s(?:Net|Web)\s?:(?:\s[^\n]{0,200}+)?|(?:Online|Im\sInternet|Internet)\s?:"
            r"(?:\s(?=\p{Lu}|[^\n]{0,120}?\w[./]\w)[^\n]{0,200}+)?)|(?:https?://|www\.)\S{4,200}+"
        ),
        examples=("On the Net:", "Online: https://example.com/dam", "https://example.com/dam"),
    ),
    Rule(
        name="pointer-in-brackets",
        kind=BlockKind.RELATED,
        pattern=r"[(\[]\s*+(?i:(?:also\son|also\sread|gallery|more|photos?|read|related|see\salso|slideshow|video|watch)"
        r"(?:\s[\p{L}.]{2,20}){0,3}):\s[^()\[\]\n]{3,160}+[)\]]",
        examples=("( PHOTOS: Herons over the years)", "(Also on the Herald: All about herons)"),
    ),
    Rule(
        name="related",
        kind=BlockKind.RELATED,
        pattern=(
            rf"{_MARK}(?:{any_phrase([p[:-1] for p in _LABELS])}\s?[:|](?!\s\p{{Ll}})\s?"
            rf"|{any_phrase(_POINTERS)}{extents.WHOLE_WORD}|Related\sStory(?=\s[\p{{Lu}}\d\"“‘']))[^\n]{{0,200}}+"
        ),
        examples=("Read more: Dam closed", "READ: Dam closed", "WATCH | Dam closed", "Lesen Sie auch Damm gesperrt"),
    ),
    Rule(
        name="furniture-start",
        kind=BlockKind.FURNITURE,
        pattern=rf"[{extents.FIRSTS}]",
        extent=extents.furniture_start,
        longest=extents.LONGEST_START,
        examples=("Sign up for our newsletter", "Follow @annlee Follow @bokarlsson", "この記事は有料会員限定です。"),
    ),
    Rule(
        name="get-the-app",
        kind=BlockKind.FURNITURE,
        pattern=(
            r"(?:Download|Get|Install|Try)\s(?:our|the)\s[^\n.]{0,40}?\b[Aa]pp"
            r"(?:\s(?:for|here|now|on|to(?=\s(?:get|read|stay|view|watch)\b)|today)\b[^\n]{0,120}+|[.!]?)"
        ),
        examples=("Download the Ndola Times app for the latest news", "Get our app"),
    ),
    Rule(
        name="reading-time",
        kind=BlockKind.FURNITURE,
        pattern=(
            r"\d{1,3}[\s-](?i:min(?:ute)?s?\.?\sread)|(?i:read(?:ing)?\stime\s?:\s?\d{1,3}\s?min(?:ute)?s?\.?|lesezeit\s?:\s(?:ca\.\s)?\d{1,3}\s?min(?:uten?|\.)?"
            r"|temps\sde\slecture\s?:\s?\d{1,3}\s?min(?:utes?|\.)?|tiempo\sde\slectura\s?:\s?\d{1,3}\s?min(?:utos?|\.)?)"
        ),
        examples=("4 min read", "4 Min Read", "Reading Time: 3 minutes", "Lesezeit: 4 Minuten"),
    ),
    Rule(
        name="counter",
        kind=BlockKind.FURNITURE,
        pattern=r"(?i:list\sof\s\d{1,2}\sitems?|(?:image|item|list|slide)\s\d{1,2}\s(?:of|/)\s\d{1,2})",
        examples=("list of 3 items", "Item 1 of 3"),
    ),
    Rule(
        name="template",
        kind=BlockKind.FURNITURE,
        pattern=r"(?:\{\{[^{}\n]{1,60}+\}\}\s*+){1,20}+|\[\+\d{1,6}\schars\]|\[embedded\scontent\]",
        examples=("{{#choiceCards}}", "[+3397 chars]"),
    ),
)
"""Sign-offs, notices, pointers to other stories, furniture."""
