"""The shared rules for what stands above a story: transport, time stamps, notes to desks, captions with a label, bylines."""

from .._regex import any_of, by_initial
from ..data.authors import BY, FOREIGN_BY, NO_AUTHORS
from ..data.stamps import OPENERS
from ..extract._caption_shell import COUNTER
from ..extract.stamps import LONGEST
from ..grammar import Rule, Styled
from ..records import BlockKind
from . import _extents as extents
from ._notes import NOTES
from ._transport import CONTROLS, CYCLE

_FILE_LABEL = r"(?:FILE|HANDOUT|UNDATED|ARCHIVE)\s(?:PHOTO|PICTURE|PIC|IMAGE)S?\s*+[:–—-]|FILE\s?[-–—]\s(?![\p{Ll}])"
_CAPTION_LABEL = (
    rf"(?:{COUNTER.pattern})?(?:(?:{_FILE_LABEL})\s*+)++"
    r"|[Ii]mage\s(?:copyright|source)[,:;]?\s[^\n]{2,90}?\s[Ii]mage\scaption[,:]?\s"
    r"|(?:Image|Media)\s(?:caption|copyright)\s"
)
_RUN_IN = (
    r"(?<=[^\n]{600}[.!?][\"”’]?+\s?)(?=\p{Lu}(?:[^.!?\n]|\.(?=\S|\s\p{Ll}|\s\d)){15,300}?(?:\.\s?)?"
    r"(?:REUTERS/\p{Lu}|\((?:AP|AFP|EPA|PTI|ANI)(?:\s(?:Photo|PHOTO))?\s?/"
    r"|\(Getty(?:\sImages)?\)))"
)
"""One sentence and its credit in the midst of a line that lost its line ends."""
_NAME = r"\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}"
_BY_NAMES = rf"By\s{_NAME}(?:(?:,|\sand|,\sand)\s{_NAME}){{0,3}}?"
_NAME_BEFORE = rf"\p{{Lu}}[\p{{L}}'’.-]{{0,20}}(?: (?!{extents.STAMP_START})\p{{Lu}}[\p{{L}}'’.-]{{0,20}}){{1,3}}"
_BY_NAMES_BEFORE = rf"By\s{_NAME_BEFORE}(?:(?:,|\sand|,\sand)\s{_NAME_BEFORE}){{0,3}}"
_EMPLOYER = rf"(?:\s?[|•·–—,-]\s?(?!{extents.STAMP_START})\p{{Lu}}[^\n|•·–—,\d]{{1,40}}?){{0,2}}"

ABOVE = (
    *CONTROLS,
    *NOTES,
    Rule(
        name="slug-alone",
        kind=BlockKind.SLUGLINE,
        pattern=rf"(?P<slugline>(?P<keyword>{CYCLE}[\p{{Lu}}\d/&'’.]{{2,24}}(?:-{{1,2}}[\p{{Lu}}\d/&'’.]{{2,24}}){{1,4}}))",
        examples=("BC-PUMP-KILL", "BC-ZAMBIA-MINE-ADVISORY"),
    ),
    Rule(
        name="dated-byline",
        kind=BlockKind.BYLINE,
        pattern=rf"(?P<byline>{_BY_NAMES_BEFORE}{_EMPLOYER})[\s,|•·–—/-]{{1,4}}+(?P<published>(?={extents.STAMP_START})[^\n]{{4,140}}+)",
        extent=extents.dated_byline,
        longest=200,
        examples=(
            "By Ann Lee March 3, 2031",
            "By Ann Lee and Bo Moe • Mar. 3, 2031, 10:14 PM",
            "By Ann Lee | Posted: March 3, 2031 | Updated: March 4, 2031",
            "By Ann Lee 3 March 2031 • 4:45pm",
            "By Ann Lee - Ndola Herald - Monday, March 3, 2031",
        ),
    ),
    Rule(
        name="stamped-byline",
        kind=BlockKind.BYLINE,
        pattern=rf"(?=\p{{Lu}}[^|·•]{{2,200}}+[|·•])(?!(?i:{any_of(sorted(NO_AUTHORS))})\s)(?P<byline>{_NAME}(?:(?:,|\sand|,\sand)\s{_NAME}){{0,3}}?)\s?[|·•]"
        rf"(?:\s?\p{{Lu}}[^|·•\n]{{1,30}}[|·•])?\s?(?P<published>(?={extents.STAMP_START})[^\n]{{4,140}}+)",
        extent=extents.dated_byline,
        longest=200,
        marks=("|", "·", "•"),
        examples=(
            "Ann Lee | Published 1 day ago",
            "Ann Lee | 03.04.2031 10:14",
            "Ann Lee · NDT News · Posted: Mar 03, 2031 4:00 AM EDT",
        ),
    ),
    Rule(
        name="timestamp",
        kind=BlockKind.TIMESTAMP,
        pattern=r"(?=\D{0,100}+\d)",
        extent=extents.timestamp,
        longest=LONGEST,
        examples=("Published 14:05, 2 March 2031", "02 Mar 2031 10:14PM (Updated: 03 Mar 2031 06:00AM)", "3 hours ago"),
    ),
    Rule(
        name="stamp-label",
        kind=BlockKind.TIMESTAMP,
        pattern=rf"(?i:{by_initial(list(OPENERS))})(?=\W|\Z)",
        extent=extents.stamp_label,
        longest=40,
        examples=("Published:\n3 March 2031",),
    ),
    Rule(
        name="stamp-clock",
        kind=BlockKind.TIMESTAMP,
        pattern=r"\d{1,2}(?:[:.hH]\d\d|\s?[AaPp]\.?[Mm])",
        extent=extents.stamp_clock,
        longest=40,
        examples=("Fri, Apr 28 2023\n12:05 PM EDT",),
    ),
    Rule(
        name="labelled-caption",
        kind=BlockKind.CAPTION,
        pattern=rf"(?<![\p{{Lu}}(/])(?:{_CAPTION_LABEL})",
        extent=Styled(extents.labelled_caption, "caption"),
        examples=("FILE PHOTO: A dam in Ndola, Zambia, March 1, 2031. REUTERS/Ann Lee/File Photo",),
        inside=True,
        marks=("FILE", "HANDOUT", "UNDATED", "ARCHIVE", "caption", "copyright"),
    ),
    Rule(
        name="run-in-caption",
        kind=BlockKind.CAPTION,
        pattern=_RUN_IN,
        extent=Styled(extents.caption, "caption"),
        examples=(f"{'The river rose. ' * 40}The crew woke.\tA ferry lies in Ndola. REUTERS/Ann Lee The crew slept.",),
        inside=True,
        marks=("REUTERS/", "(AP", "(AFP", "(EPA", "(PTI", "(ANI", "(Getty"),
    ),
    Rule(
        name="source-line",
        kind=BlockKind.SIGNOFF,
        pattern=r"\bSource:\s*\p{L}[\p{L} .&]{1,30}?(?:/\p{Lu}\p{L}{1,12}+)?/[a-z]{1,4}(?:\([a-z]{1,4}\))?(?:/[a-z]{1,4})*+",
        examples=("Source: CNA/co(zl)", "Source: Reuters/st", "Source: CNA/TODAY/ab"),
    ),
)
"""Transport, notes, time stamps, captions with a label."""

_REPORTERS = ("记者", "記者", "文／", "文/", "文:", "文：", "기자", "특파원")

BYLINES = (
    Rule(
        name="byline",
        kind=BlockKind.BYLINE,
        pattern=rf"{by_initial([*BY, *FOREIGN_BY])}(?:\s*+:)?+\s",
        extent=extents.byline,
        longest=250,
        examples=("By Ann Lee and Bo Karlsson", "Von Jan Muster, dpa"),
    ),
    Rule(
        name="adjoining-byline",
        kind=BlockKind.BYLINE,
        pattern=rf"(?<=\n){_BY_NAMES}(?![^\n])",
        examples=("Pump falls silent\nBy Ann Lee\nThe pump of Ndola\nfell silent.",),
        whole=False,
        inside=True,
    ),
    Rule(
        name="byline-behind-stamps",
        kind=BlockKind.BYLINE,
        pattern=rf"(?:By|Written\sby|Posted\sby)\s{_NAME}(?![^\n])",
        behind=r"[|•·]\s",
        examples=("Written by Ann Lee",),
        whole=False,
        inside=True,
    ),
    Rule(
        name="author-title",
        kind=BlockKind.BYLINE,
        pattern=r"(?:\p{Lu}|of\s|for\s|c\.\d)(?=[^\n]{1,80}+\Z)",
        extent=extents.author_title,
        longest=84,
        examples=("Associated Press Writer", "AP Business Writer", "The Associated Press"),
    ),
    Rule(
        name="unmarked-byline",
        kind=BlockKind.BYLINE,
        pattern=r"\p{Lu}[\p{L}'’.-]{0,20}+\s(?=[^\n.!?;:\"“”]{3,120}+\Z)",
        extent=extents.unmarked_byline,
        longest=250,
        examples=("Ann Lee, The Canadian Press", "Jan Muster (dpa)"),
    ),
    Rule(
        name="byline-at-foot",
        kind=BlockKind.BYLINE,
        pattern=r"[-–—]{1,2}\s?\p{Lu}[\p{L}'’.-]{0,20}+\s(?=[^\n!?;:\"“”]{2,80}+\Z)",
        extent=extents.byline,
        longest=250,
        examples=("The mill stood still.\n\n- Ann Lee, Lusaka.",),
    ),
    Rule(
        name="east-asian-byline",
        kind=BlockKind.BYLINE,
        pattern=rf"(?![\x00-\x7f]{{21}})(?=[^\n]{{0,20}}?{any_of(_REPORTERS)})",
        extent=extents.byline,
        longest=250,
        marks=_REPORTERS,
        examples=("记者李文、赵辉", "홍길동 기자"),
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
