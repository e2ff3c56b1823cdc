"""Kyodo: the wire in English and the pages of Kyodo News.

``CITY, Dec. 9 Kyodo -`` on the wire, without brackets, on the web ``CITY (Kyodo) --``. A note to desks may stand between the
dateline and the first sentence; the end is ``==Kyodo``.
"""

from ..grammar import CaptionStyle, DatelineStyle, Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, rules_with
from ._signs import HEAD, dateline

_DATELINE = DatelineStyle()
_CAPTION = CaptionStyle()
_TAG = r"(?:\(Kyodo(?:\sNews)?\)|Kyodo(?<=\d\s{1,2}Kyodo))"
_DASH = r"\s?(?:--?|[–—])"

FORMAT = Format(
    name="kyodo",
    title="Kyodo News",
    spec="ANPA wire in English; english.kyodonews.net",
    agency="Kyodo",
    signatures=(
        dateline(_TAG, "NAHA, Dec. 9 Kyodo - A tram", behind=_DASH),
        Signature(pattern=r"==\s?Kyodo", evidence=Evidence.CERTAIN, example="==Kyodo"),
        Signature(
            pattern=r"KYODO\sNEWS\s-\s[^\r\n]{8,40}",
            evidence=Evidence.CERTAIN,
            example="KYODO NEWS - Mar 1, 2031 - 14:02 | World, All",
        ),
    ),
    rules=(
        Rule(
            name="dateline-with-note",
            kind=BlockKind.PARAGRAPH,
            pattern=rf"{HEAD}{_TAG}{_DASH}\s*(?=\(EDS:)",
            examples=("NAHA, Dec. 9 Kyodo -- (EDS: ADDING DETAILS)",),
            whole=False,
        ),
        Rule(
            name="note-to-desks",
            kind=BlockKind.EDNOTE,
            pattern=r"\(EDS:[^()\r\n]{2,300}+\)",
            examples=("(EDS: ADDING DETAILS)",),
            whole=False,
        ),
        Rule(
            name="page-date",
            kind=BlockKind.TIMESTAMP,
            pattern=r"KYODO\sNEWS\s-\s[^\r\n|]{8,40}+(?:\|[^\r\n]{0,80}+)?",
            examples=("KYODO NEWS - Mar 1, 2031 - 14:02 | World, All",),
        ),
        Rule(name="end-mark", kind=BlockKind.SIGNOFF, pattern=r"==\s?Kyodo", examples=("==Kyodo",)),
        *rules_with(_DATELINE, _CAPTION),
    ),
    furniture=FURNITURE | {"Kyodo News", "Related coverage:"},
    dateline=_DATELINE,
    caption=_CAPTION,
)
