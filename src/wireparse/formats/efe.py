"""EFE: its wire and pages in Spanish and English.

``Ciudad, 21 ene (EFE).-``, the full stop before the dash; the end is ``EFE`` and the initials of writer and desk, in any order.
"""

from ..grammar import Format, Rule
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import LAST, LINE_END, dateline, glued

_TAG = r"\((?:[A-Z]{3,5}-)?EFE\)"
_INITIALS = r"[a-z]{2,4}(?:[-/][a-z]{1,5}){0,5}+"

FORMAT = Format(
    name="efe",
    title="EFE",
    spec="The wire in Spanish; efe.com, 2004 to 2026",
    agency="EFE",
    signatures=(
        dateline(_TAG, "Cuzco, 21 ene (EFE).- Un tranvía", marks=("EFE)",)),
        glued(_TAG, "Un tranvía se detiene Cuzco, 21 ene (EFE).- Un tranvía", marks=("EFE)",)),
    ),
    rules=(
        Rule(  # alone or with initials on either side, also where the next line is another paragraph: only here that is sure
            name="end-mark",
            kind=BlockKind.SIGNOFF,
            pattern=rf"{LAST}(?:EFE(?:\s++{_INITIALS})?|{_INITIALS}\s++EFE){LINE_END}",
            examples=("EFE", "EFE ab/cde", "abc-de/fg EFE"),
            inside=True,
        ),
        Rule(
            name="media",
            kind=BlockKind.EDNOTE,
            pattern=r"\((?i:fotos?|v[ií]deos?|audio|infograf[ií]a)\)(?:\s?\((?i:fotos?|v[ií]deos?|audio|infograf[ií]a)\)){0,3}",
            examples=("(foto) (vídeo)",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"Acerca de EFE", "EFE Comunica"},
)
