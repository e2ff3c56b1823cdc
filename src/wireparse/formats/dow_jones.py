"""Dow Jones Newswires, in English and German.

``CITY (Dow Jones)--Text``, without blanks, to about 2012, then no dateline. The writer stands at the foot, with house and
address; the end is ``(END) Dow Jones Newswires`` with the time of sending below.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import dateline, glued

_TAG = r"\((?:Dow\sJones|DOW\sJONES|Dow\sJones/AP|DowJonesAP)\)"

FORMAT = Format(
    name="dow-jones",
    title="Dow Jones Newswires",
    spec="Its wires in English and German on portals, 2001 to 2026",
    agency="Dow Jones",
    signatures=(
        dateline(_TAG, "PERTH (Dow Jones)--A tram", marks=("(Dow", "(DOW")),
        glued(_TAG, "Tram stops PERTH (Dow Jones)--A tram", marks=("(Dow", "(DOW")),
        Signature(
            pattern=r"\(END\)\sDow\sJones\sNewswires",
            evidence=Evidence.CERTAIN,
            example="(END) Dow Jones Newswires",
            marks=("(END)",),
        ),
        Signature(
            pattern=r"Write\sto\s\p{Lu}[\p{L} .'’-]{3,40}?\sat\s[\w.+-]{2,30}@(?:wsj|dowjones)\.com",
            evidence=Evidence.POSSIBLE,
            example="Write to Ann Lee at ann.lee@wsj.com",
            marks=("@wsj.com", "@dowjones.com"),
        ),
        Signature(
            pattern=r"DJG/[a-z]{2,4}(?:/[a-z]{2,4}){0,3}", evidence=Evidence.CERTAIN, example="DJG/ab/cd", marks=("DJG/",)
        ),
    ),
    rules=(
        Rule(
            name="contact-in-german",
            kind=BlockKind.SIGNOFF,
            pattern=r"Kontakt\szu[mr]\sAutor(?:in)?:\s[^\n]{3,120}+|DJG/[a-z]{2,4}(?:/[a-z]{2,4}){0,3}",
            examples=("Kontakt zum Autor: anna.lee@dowjones.com", "DJG/ab/cd"),
        ),
        Rule(  # the time of sending may stand on its line
            name="end-mark",
            kind=BlockKind.SIGNOFF,
            pattern=r"\(END\)\sDow\sJones\sNewswires",
            examples=("(END) Dow Jones Newswires 05-05-311000ET",),
            whole=False,
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"Most Popular News", "Most Popular Opinion", "Share Your Thoughts", "What to Read Next"},
)
