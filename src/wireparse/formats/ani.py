"""ANI (Asian News International): its pages and what Indian sites run of it.

``City [Country], May 3 (ANI):``; the end is ``(ANI)`` behind the last sentence.
"""

from ..grammar import Format, Rule
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import DASH_OR_COLON, dateline, glued

FORMAT = Format(
    name="ani",
    title="ANI (Asian News International)",
    spec="aninews.in and Indian sites, 2008 to 2026",
    agency="ANI",
    signatures=(
        dateline(r"\(ANI\)", "Kochi (Kerala) [India], May 3 (ANI): A tram", marks=("(ANI)",), behind=DASH_OR_COLON),
        glued(r"\(ANI\)", "Tram stops Kochi [India], May 3 (ANI): A tram", marks=("(ANI)",), behind=DASH_OR_COLON),
    ),
    rules=(
        Rule(
            name="disclaimer",
            kind=BlockKind.FURNITURE,
            pattern=r"\((?:ADVERTORIAL\s)?(?i:disclaimer)\s?:\s[^()\n]{20,400}+\)",
            examples=("(Disclaimer: The above press release was provided by Fabrikam. ANI will not be responsible for it.)",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
