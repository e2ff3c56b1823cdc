"""SAPA (South African Press Association), to 2015.

``CITY Sept 17 Sapa HEADLINE IN CAPITALS``, run together without commas; the story begins below. The last line tells the source,
the initials of writer and desk, and the time.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, MONTH, SHARED
from ._signs import HEAD, LINE
from ._transport import CYCLE

_TAG = rf"Sapa(?<=(?:{MONTH})\.?\s\d{{1,2}}\s{{1,2}}Sapa)(?:-[A-Z]{{2,4}})?"
_SOURCE = r"Source\s?:\s?S(?:apa|APA)\s?(?:/[a-z]{2,4}){1,4}(?:\s++Date\s?:\s?[^\n]{6,40}+)?"

FORMAT = Format(
    name="sapa",
    title="SAPA (South African Press Association)",
    spec="Its wire as kept by archives of news, 1995 to 2015",
    agency="SAPA",
    signatures=(
        Signature(
            pattern=rf"{_TAG}(?<={LINE}{HEAD}{_TAG})\s{{1,2}}[\p{{Lu}}\d\"'“‘]",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="GABANE Sept 17 Sapa TRAM STOPS IN FIELD",
            marks=("Sapa",),
        ),
        Signature(
            pattern=_SOURCE,
            evidence=Evidence.CERTAIN,
            example="Source : Sapa /ab/cd/efg Date : 18 Jun 2031 20:47",
            marks=("Source",),
        ),
    ),
    rules=(
        Rule(
            name="dateline",
            kind=BlockKind.PARAGRAPH,
            pattern=rf"{HEAD}{_TAG}\s++(?=\p{{Lu}}{{2}})",
            examples=("GABANE Sept 17 Sapa TRAM STOPS IN FIELD",),
            whole=False,
        ),
        Rule(
            name="headline",
            kind=BlockKind.HEADLINE,
            pattern=(
                rf"(?!{CYCLE})(?<=\A|Sapa(?:-[A-Z]{{2,4}})?\s{{1,3}})"
                r"[\p{Lu}\d\"'‘“][\p{Lu}\d .,:;'\"’”“‘?!%&()/-]{5,120}+"
            ),
            examples=("TRAM STOPS IN FIELD",),
        ),
        Rule(
            name="source-and-time",
            kind=BlockKind.SIGNOFF,
            pattern=_SOURCE,
            examples=("Source : Sapa /ab/cd/efg Date : 18 Jun 2031 20:47",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
