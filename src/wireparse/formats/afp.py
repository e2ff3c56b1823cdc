"""AFP (Agence France-Presse): NewsML since the nineties, in several languages, and what papers keep of it.

``City, Dec 20, 2031 (AFP) -``, on the older wire ``CITY, Dec 20 (AFP) -``. Notes to desks end with three slashes, a flag tells
of pictures, sub-heads stand between hyphens, the last line is the initials of writer and editors.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED, house_notice
from ._signs import ANY_DASH, dateline, glued

_TAG = r"\((?:AFP|AFP-Relaxnews)\)"
_FLAGS = r"PICTURE|PHOTO|VIDEO|GRAPHIC|INFOGRAPHIE|INFOGRAPHIC|ARCHIVES?|AUDIO"

FORMAT = Format(
    name="afp",
    title="AFP (Agence France-Presse)",
    spec="NewsML feeds in English and French; client papers and sites, 1995 to 2026",
    agency="AFP",
    signatures=(
        dateline(_TAG, "Windhoek, Dec 20, 2031 (AFP) - A tram", marks=("(AFP",), behind=rf"\s?(?:{ANY_DASH}|(?=\p{{Lu}}))"),
        glued(_TAG, "Tram stops WINDHOEK (AFP) - A tram", marks=("(AFP",)),
        Signature(
            pattern=r"ATTENTION\s-\s[^\n]{3,200}?///",
            evidence=Evidence.CERTAIN,
            example="ATTENTION - ADDS quotes, detail ///",
            marks=("ATTENTION",),
        ),
        Signature(
            pattern=r"(?:©|Copyright)\s(?:\d{4}\s)?(?:AFP\b|Agence\sFrance[- ]Presse)",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="© 2031 AFP",
            marks=("©", "Copyright"),
        ),
    ),
    rules=(
        Rule(
            name="attention",
            kind=BlockKind.EDNOTE,
            pattern=r"ATTENTION\s-\s[^\n]{3,200}?///",
            examples=("ATTENTION - ADDS quotes, detail ///",),
        ),
        Rule(
            name="picture-flag",
            kind=BlockKind.EDNOTE,
            pattern=rf"=\((?:{_FLAGS})(?:\s?\+\s?(?:{_FLAGS})){{0,3}}\)=",
            examples=("=(PICTURE)=", "=(PICTURE+VIDEO)="),
            inside=True,
        ),
        Rule(
            name="slug",
            kind=BlockKind.SLUGLINE,
            pattern=(
                r"\p{Lu}[\p{L}\d]{1,15}+(?:-[\p{L}\d]{2,15}+){2,6}(?:\s?,\s?(?:ALERT|FLASH|URGENT|LEAD|WRAP|FOCUS|[12]ST\sLEAD|2ND\sLEAD))?"
            ),
            examples=("Namibia-transport-tram", "Namibia-transport-tram,LEAD"),
        ),
        Rule(
            name="sub-head",
            kind=BlockKind.CROSSHEAD,
            pattern=r"[-–]\s\p{Lu}[^\n]{2,60}?\s[-–]",
            examples=("- Quiet market -",),
        ),
        house_notice(r"Agence\sFrance[- ]Presse|AFP", "© Agence France-Presse"),
        *SHARED,
    ),
    furniture=FURNITURE | {"AFP Fact Check", "AFP Factuel"},
)
