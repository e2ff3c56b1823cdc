"""PA Media (the Press Association): the feed for British and Irish papers.

No dateline: the place is in the first sentence. A slug line ``1 POLITICS Topic`` gives priority, category and keyword; the
headline is in capitals; the byline ends in ``, PA``; the end is ``end``, or ``mf`` where more follows.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import LINE, LINE_END

_SLUG = (
    r"[1-7]\s(?:POLITICS|CITY|COURTS?|CONSUMER|DEATH|EDUCATION|ENVIRONMENT|FARM|FINANCE|FOREIGN|HEALTH|INDUSTRY|INQUEST|IRISH|MILITARY"
    r"|POLICE|RACING|ROYAL|SCI|SCOTLAND|SHOWBIZ|SOCCER|SOCIAL|SPORT|TRANSPORT|ULSTER|WALES|WEATHER)\s\p{L}[^\n]{1,60}+"
)

FORMAT = Format(
    name="pa-media",
    title="PA Media (the Press Association)",
    spec="Its feed as NITF, 2005 to 2026",
    agency="PA Media",
    signatures=(
        Signature(pattern=_SLUG, evidence=Evidence.CERTAIN, where=Where.START, example="1 TRANSPORT Tram"),
        Signature(
            pattern=(
                rf",\sPA(?<={LINE}(?:By|BY)\s\p{{Lu}}[\p{{L}} .,'’-]{{3,60}}?,\sPA)"
                rf"(?:\s\p{{Lu}}\p{{L}}{{1,14}}){{0,4}}{LINE_END}"
            ),
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="By Ann Lee, PA Transport Correspondent",
            marks=("PA",),
        ),
    ),
    rules=(
        Rule(
            name="slug", kind=BlockKind.SLUGLINE, pattern=_SLUG, examples=("1 TRANSPORT Tram", "3 COURTS Tram Substitute Intro")
        ),
        Rule(
            name="take-line",
            kind=BlockKind.EDNOTE,
            pattern=r"(?:Subs|Snap|Rush|Lead|Nightlead|Substitute\s(?:Intro|Lead)|Page\s\d{1,2}|Background)(?:\s\d)?",
            examples=("Substitute Intro", "Page 2"),
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
