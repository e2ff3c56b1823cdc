"""Bernama: its wire in English and Malay, and its pages.

``CITY, Sept 29 (Bernama) --``; the end is ``-- BERNAMA``, on its pages with a footer about the house.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import dateline, glued

_TAG = r"\((?:Bernama|BERNAMA)\)"
_END = r"[-–—]{1,2}\s?BERNAMA"

FORMAT = Format(
    name="bernama",
    title="Bernama",
    spec="bernama.com, 2004 to 2026",
    agency="Bernama",
    signatures=(
        dateline(_TAG, "IPOH, Sept 29 (Bernama) -- A tram", marks=("(Bernama", "(BERNAMA")),
        glued(_TAG, "Tram stops IPOH, Sept 29 (Bernama) -- A tram", marks=("(Bernama", "(BERNAMA")),
        Signature(pattern=rf"{_END}[^\S\n]*+(?![^\n])", evidence=Evidence.CERTAIN, example="-- BERNAMA", marks=("BERNAMA",)),
    ),
    rules=(
        Rule(
            name="footer",
            kind=BlockKind.FURNITURE,
            pattern=r"(?:BERNAMA\sprovides\sup-to-date|Follow\sus\son\ssocial\smedia|(?:Facebook|Twitter|X|Instagram|TikTok)\s:\s@bernama)[^\n]{0,400}+",
            examples=("BERNAMA provides up-to-date authentic news and information.", "Facebook : @bernamaofficial"),
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"BERNAMA RADIO", "BERNAMA TV", "Malaysian National News Agency"},
)
