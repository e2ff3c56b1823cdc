"""ANSA: its wire and pages in Italian, English, German, Spanish and Portuguese.

``(ANSA) - UDINE, 01 LUG -``, the tag before the place; the end is ``(ANSA).``, which closes the last sentence.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import LINE_END, dateline

FORMAT = Format(
    name="ansa",
    title="ANSA",
    spec="The wire in Italian; ansa.it in its languages, 2004 to 2026",
    agency="ANSA",
    signatures=(
        dateline(r"\(ANSA\)", "(ANSA) - UDINE, 01 LUG - Un tram", marks=("(ANSA)",)),
        Signature(
            pattern=r"(?:©|Riproduzione\sriservata\s©)\s?Copyright\s(?:©\s)?ANSA",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Riproduzione riservata © Copyright ANSA",
            marks=("©",),
        ),
    ),
    rules=(
        Rule(  # the full stop of the last sentence stands behind it
            name="end-mark",
            kind=BlockKind.SIGNOFF,
            pattern=rf"\(ANSA\)\.{LINE_END}",
            examples=("(ANSA).",),
            inside=True,
        ),
        Rule(
            name="house-copyright",
            kind=BlockKind.COPYRIGHT,
            pattern=r"(?i:riproduzione\sriservata|©\s?copyright\sansa)[^\n]{0,80}+",
            examples=("RIPRODUZIONE RISERVATA © Copyright ANSA", "Riproduzione riservata"),
            inside=True,
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"ANSA Corporate", "ANSAcheck", "Leggi l'articolo completo su ANSA.it", "Newsletter ANSA"},
)
