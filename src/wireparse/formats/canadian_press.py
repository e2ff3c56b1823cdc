"""The Canadian Press and La Presse Canadienne: the wire, and what members run of it.

``CITY, Prov. —``, without a tag since about 2010, ``CITY (CP) —`` before. The story ends with a formula that tells on which day
it was first published, then the writer with the agency's name, and the companies in it.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, MONTH, SHARED
from ._signs import LINE, LINE_END, dateline

_FORMULA = (
    rf"This\sreport\sby\sThe\sCanadian\sPress\swas\sfirst\spublished\s(?P<published>(?:{MONTH})\.?\s\d{{1,2}},\s\d{{4}})\.?"
    r"|Ce\sreportage\sde\sLa\sPresse\sCanadienne\sa\sété\spublié\spour\sla\spremière\sfois\s(?P<published>[^\n]{5,30}\d{4})\.?"
)

FORMAT = Format(
    name="canadian-press",
    title="The Canadian Press",
    spec="The wire, 2004 to 2026; members' sites; The Canadian Press Stylebook",
    agency="Canadian Press",
    signatures=(
        dateline(r"\((?:CP|PC)\)", "GANDER, N.L. (CP) — A tram", marks=("(CP)", "(PC)")),
        Signature(
            pattern=_FORMULA,
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="This report by The Canadian Press was first published Oct. 25, 2031.",
            marks=("Canadian", "Canadienne"),
        ),
        Signature(
            pattern=rf",\sThe\sCanadian\sPress(?<={LINE}\p{{Lu}}[\p{{L}} .'’-]{{3,40}}?,\sThe\sCanadian\sPress){LINE_END}",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="Ann Lee, The Canadian Press",
            marks=("Canadian",),
        ),
        Signature(
            pattern=r"La\sPresse\s[Cc]anadienne\s*+\Z",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="La Presse Canadienne",
            marks=("Presse",),
        ),
    ),
    rules=(
        Rule(
            name="formula",
            kind=BlockKind.SIGNOFF,
            pattern=_FORMULA,
            examples=(
                "This report by The Canadian Press was first published Oct. 25, 2031.",
                "Ce reportage de La Presse Canadienne a été publié pour la première fois le 25 octobre 2031.",
            ),
            inside=True,
        ),
        Rule(
            name="companies",
            kind=BlockKind.RELATED,
            pattern=r"(?:Companies\sin\sthis\sstory|Entreprises\sdans\scette\s(?:histoire|dépêche))\s?:\s[^\n]{3,200}+",
            examples=("Companies in this story: (TSX:ABC)",),
            inside=True,
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
