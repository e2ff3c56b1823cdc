"""KCNA (Korean Central News Agency): its pages in English.

``City, July 14 (KCNA) --``; the end is ``-0-``, then the site's address with the day in the Juche era: its year 1 is 1912.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import dateline

_SITE = r"www\.kcna\.(?:kp|co\.jp)\s?\((?:Juche\s?\d{2,3}\.\s?\d{1,2}\.\s?\d{1,2}\.?|\d{4}\.\d\d\.\d\d\.?)\)"

FORMAT = Format(
    name="kcna",
    title="KCNA (Korean Central News Agency)",
    spec="kcna.kp and kcna.co.jp, 1997 to 2026",
    agency="KCNA",
    signatures=(
        dateline(r"\(KCNA\)", "Pyongyang, July 14 (KCNA) -- A tram", marks=("(KCNA)",)),
        Signature(pattern=_SITE, evidence=Evidence.CERTAIN, example="www.kcna.kp (Juche120.7.14.)", marks=("www.kcna.",)),
    ),
    rules=(
        Rule(name="site-and-day", kind=BlockKind.TIMESTAMP, pattern=_SITE, examples=("www.kcna.kp (Juche120.7.14.)",)),
        *SHARED,
    ),
    furniture=FURNITURE,
)
