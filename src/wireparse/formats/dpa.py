"""dpa (Deutsche Presse-Agentur): its services in German and English, and dpa-AFX.

``Stadt (dpa) -`` and ``Stadt (dpa/lsw) -``, never a date. Behind the story stands what the desk has noted, not for publication:
``# Notizblock`` with links, places and contacts, closed by a line of codes.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED, house_notice
from ._notebook import NOTEBOOK
from ._signs import DASH_OR_COLON, dateline, glued

_TAG = r"\((?:dpa|DPA|dpa-AFX)(?:/[\p{L}-]{2,8}){0,3}\)"
_CODES = r"dpa(?:-\p{L}{3,8})?(?:\s[a-z]{2}){1,2}\s[a-z]{4}(?:\s[a-z\d]{2,3}){1,4}"

FORMAT = Format(
    name="dpa",
    title="dpa (Deutsche Presse-Agentur)",
    spec="dpa's services in German and English as delivered to papers, 2004 to 2026",
    agency="dpa",
    signatures=(
        dateline(_TAG, "Musterstadt (dpa/lsw) - Eine Straßenbahn", marks=("(dpa", "(DPA"), behind=DASH_OR_COLON),
        glued(_TAG, "Bahn steht still Musterstadt (dpa) - Eine Bahn", marks=("(dpa", "(DPA")),
        Signature(pattern=r"#\s(?:Notebook|Notizblock)\b", evidence=Evidence.CERTAIN, example="# Notizblock", marks=("#",)),
        Signature(
            pattern=rf"{_CODES}[^\S\n]*+(?![^\n])", evidence=Evidence.CERTAIN, example="dpa ab yydd n1 cd", marks=("dpa",)
        ),
        Signature(
            pattern=r"©\sdpa(?:-infocom)?,\sdpa:\d{6}-\d{1,3}-\d{4,7}/\d",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="© dpa-infocom, dpa:310301-99-123456/3",
            marks=("©",),
        ),
    ),
    rules=(
        Rule(
            name="take-line",
            kind=BlockKind.EDNOTE,
            pattern=r"(?:[1-9]\.?\s?|1ST\s|2ND\s)?(?:LEAD|EXTRA|ROUNDUP|EILMELDUNG|ZUSAMMENFASSUNG|BERICHTIGUNG|KORREKTUR)(?:\s\d)?(?:\s=)?",
            examples=("1ST LEAD =", "ROUNDUP 2"),
        ),
        Rule(
            name="slug",
            kind=BlockKind.SLUGLINE,
            pattern=r"\p{Lu}[\p{L} .-]{2,30}+(?:/[\p{L}\d .-]{2,30}+){1,4}/(?:\s=)?",
            examples=("Verkehr/Straßenbahn/", "Ghana/transport/ ="),
        ),
        *NOTEBOOK,
        Rule(name="code-line", kind=BlockKind.SIGNOFF, pattern=_CODES, examples=("dpa ab yydd n1 cd",)),
        house_notice(r"dpa|Deutsche\sPresse-Agentur", "© dpa-infocom, dpa:310301-99-123456/3", "© dpa"),
        *SHARED,
    ),
    furniture=FURNITURE | {"dpa", "Quelle: dpa", "© dpa"},
)
