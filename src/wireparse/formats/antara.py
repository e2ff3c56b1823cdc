"""ANTARA: its pages in English and Indonesian.

``City (ANTARA) -``; below the story a line each for reporter, translator and editor, then the copyright, all of it
often glued to one line.
"""

from ..grammar import DatelineStyle, Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import DASH_OR_COLON, LAST, dateline, glued

_DATELINE = DatelineStyle(tagless=("-", "--", "–", "—", "―", "_", ":"))
_TAG = r"\((?:ANTARA|Antara)(?:\sNews)?\)"
_ROLE = r"(?:Reporter|Pewarta|Translator|Penerjemah|Editor):\s?\p{Lu}[\p{L} .,'’-]{1,60}?"

FORMAT = Format(
    name="antara",
    title="ANTARA",
    spec="en.antaranews.com and antaranews.com; Indonesian papers, 2004 to 2026",
    agency="Antara",
    signatures=(
        dateline(_TAG, "Manado (ANTARA) - A tram", marks=("(ANTARA", "(Antara"), behind=DASH_OR_COLON),
        glued(_TAG, "Tram stops Manado (ANTARA) - A tram", marks=("(ANTARA", "(Antara"), behind=DASH_OR_COLON),
        Signature(
            pattern=r"Copyright\s©\sANTARA\s\d{4}",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Copyright © ANTARA 2031",
            marks=("©",),
        ),
    ),
    rules=(
        Rule(
            name="roles",
            kind=BlockKind.SIGNOFF,
            pattern=rf"{LAST}{_ROLE}(?:,?\s{{1,2}}{_ROLE}){{0,3}}(?=[^\S\n]*+(?:\Z|\n|Copyright))",
            examples=("Reporter: Ann Lee", "Translator: Ann Lee, Editor: Bo Karlsson Copyright © ANTARA 2031"),
            whole=False,
            inside=True,
        ),
        Rule(
            name="code",
            kind=BlockKind.SIGNOFF,
            pattern=r"\([A-Z]\.[A-Z]{1,2}\d{2,4}(?:/[A-Z\d./]{2,12}+)?\)",
            examples=("(T.A001)",),
        ),
        Rule(
            name="related-news",
            kind=BlockKind.RELATED,
            pattern=r"(?:Related\snews|Baca\sjuga):\s[^\n]{3,200}+",
            examples=("Related news: Bendi found in harbour",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"ANTARA News", "Antaranews.com"},
    dateline=_DATELINE,
)
