"""Kyodo: the wire in English and the pages of Kyodo News.

``CITY, Dec. 9 Kyodo -`` on the wire, without brackets, on the web ``CITY (Kyodo) --``. A note to desks may stand between the
dateline and the first sentence; the end is ``==Kyodo``.
"""

from ..grammar import CaptionStyle, DatelineStyle, Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, rules_with
from ._signs import dateline

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
        Signature(
            pattern=r"共同】(?<=【\p{Han}{1,8}共同】)",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="【那覇共同】路面電車が",
        ),
        Signature(pattern=r"==\s?Kyodo", evidence=Evidence.CERTAIN, example="==Kyodo"),
        Signature(
            pattern=r"KYODO\sNEWS\s-\s[^\r\n]{8,40}",
            evidence=Evidence.CERTAIN,
            example="KYODO NEWS - Mar 1, 2031 - 14:02 | World, All",
        ),
    ),
    rules=(
        Rule(
            name="page-date",
            kind=BlockKind.TIMESTAMP,
            pattern=r"KYODO\sNEWS\s-\s[^\r\n|]{8,40}+(?:\|[^\r\n]{0,80}+)?",
            examples=("KYODO NEWS - Mar 1, 2031 - 14:02 | World, All",),
        ),
        Rule(name="end-mark", kind=BlockKind.SIGNOFF, pattern=r"==\s?Kyodo|-0-", examples=("==Kyodo", "-0-")),
        *rules_with(_DATELINE, _CAPTION),
    ),
    furniture=FURNITURE | {"Kyodo News", "Related coverage:"},
    dateline=_DATELINE,
    caption=_CAPTION,
)
