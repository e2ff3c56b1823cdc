"""Interfax: its wires in English.

``CITY. April 2 (Interfax) -``, a full stop behind the city. Above it stand the sections that the item belongs to, in capitals,
a line each, indented by a tab.
"""

from ..grammar import Format, Rule
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import dateline, glued
from ._transport import CYCLE

_TAG = r"\(Interfax(?:-[\p{L}&-]{2,14})?\)"

FORMAT = Format(
    name="interfax",
    title="Interfax",
    spec="Its wires in English as kept by archives of news, 2001 to 2026",
    agency="Interfax",
    signatures=(
        dateline(_TAG, "ALMATY. April 2 (Interfax) - A tram", marks=("(Interfax",)),
        glued(_TAG, "Tram stops ALMATY. April 2 (Interfax) - A tram", marks=("(Interfax",)),
    ),
    rules=(
        Rule(
            name="section",
            kind=BlockKind.SECTION,
            pattern=rf"(?!{CYCLE})(?<=\t|\A)\p{{Lu}}[\p{{Lu}} &,/-]{{3,50}}+",
            examples=("RUSSIA & CIS TRANSPORT NEWS",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
