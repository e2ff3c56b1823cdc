"""IANS (Indo-Asian News Service): its stories on Indian sites.

``City, Oct 12 (IANS) A tram``, without a dash, sometimes behind the section; the end is ``--IANS`` with the desk's
initials below.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import DASH_OR_COLON, dateline, glued

_TAG = r"\(IANS(?:/[A-Z]{2,12})?\)"
_BEHIND = rf"(?:{DASH_OR_COLON}|\s{{1,2}}[\p{{Lu}}\d\"“‘'])"
_INITIALS = r"[a-z]{2,4}(?:/[a-z]{2,4}){0,4}+"

FORMAT = Format(
    name="ians",
    title="IANS (Indo-Asian News Service)",
    spec="Indian sites that run it, 2008 to 2026",
    agency="IANS",
    signatures=(
        dateline(_TAG, "Patna, Oct 12 (IANS) A tram", marks=("(IANS",), behind=_BEHIND),
        glued(_TAG, "Tram stops Patna, Oct 12 (IANS) A tram", marks=("(IANS",), behind=_BEHIND),
        Signature(pattern=r"--\s?IANS\b", evidence=Evidence.CERTAIN, example="--IANS", marks=("IANS",)),
    ),
    rules=(
        Rule(
            name="section-in-front",
            kind=BlockKind.SECTION,
            pattern=r"(?P<section>(?:\p{Lu}\p{Ll}{2,14}\s){1,2}News),\s*+",
            examples=("Sports News, Patna, Oct 12 (IANS) A tram",),
            whole=False,
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
