"""EQS, formerly DGAP: what listed firms of the German-speaking countries have to make public.

``EQS-Ad-hoc: Firm AG / Key word(s): X`` above, day and time of day with both names of the zone, a sentence on the law; below
the story ``End of Inside Information``, a table of data on the firm and ``End of Announcement``.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import LINE

_KIND = r"(?:Ad-?hoc|News|AFR|DD|PVR|NVR|TOTAL|Adhoc|Media|CMS|WpÜG|HV|Stimmrechte)"
_TYPE = rf"(?:EQS|DGAP)-{_KIND}"
_STAMP = (
    r"(?:\d\d-\p{L}{3}-\d{4}|\d{1,2}\.\d\d\.\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4})\s?/\s?\d\d:\d\d\s(?:CET/CEST|CET|CEST|MEZ/MESZ)"
)
_FIELDS = (
    r"Language|Company|Phone|Fax|E-mail|Internet|ISIN|WKN|Listed|Indices|EQS\sNews\sID|DGAP\sNews\sID|LEI|Sprache|Unternehmen|Telefon"
    r"|Telefax|Börsen|EQS\sNews-ID|Emittent"
)

FORMAT = Format(
    name="eqs",
    title="EQS and DGAP",
    spec="Announcements of EQS Group and its forerunner DGAP, 2000 to 2026",
    agency="EQS",
    signatures=(
        Signature(
            pattern=rf"(?:EQS|DGAP)-(?<={LINE}(?:EQS|DGAP)-){_KIND}\s?:\s",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="EQS-Ad-hoc: Fabrikam AG / Key word(s): Forecast",
            marks=("EQS-", "DGAP-"),
        ),
        Signature(
            pattern=r"End\sof\s(?:Announcement|Inside\sInformation|Message)\s?(?:EQS|DGAP|-)|Ende\sder\s(?:Mitteilung|Insiderinformation)",
            evidence=Evidence.CERTAIN,
            example="End of Announcement EQS News Service",
            marks=("End",),
        ),
        Signature(pattern=r"EQS\sNews\sID:", evidence=Evidence.CERTAIN, example="EQS News ID: 1234567", marks=("EQS",)),
    ),
    rules=(
        Rule(
            name="type-and-key-word",
            kind=BlockKind.SLUGLINE,
            pattern=rf"{_TYPE}\s?:\s[^\n]{{2,200}}+",
            examples=("EQS-Ad-hoc: Fabrikam AG / Key word(s): Forecast",),
        ),
        Rule(
            name="law",
            kind=BlockKind.FURNITURE,
            pattern=(
                r"(?:Disclosure\sof\s(?:an\s)?inside\sinformation|The\sissuer\s(?:/\spublisher\s)?is\ssolely|Veröffentlichung\s(?:einer|von)\sInsider"
                r"|Für\sden\sInhalt\sder\sMitteilung)[^\n]{0,300}+"
            ),
            examples=(
                "Disclosure of an inside information acc. to Article 17 MAR, transmitted by EQS News.",
                "The issuer is solely responsible for the content of this announcement.",
            ),
        ),
        Rule(
            name="end-of-information",
            kind=BlockKind.SIGNOFF,
            pattern=r"(?:End\sof\s(?:Inside\sInformation|Announcement|Message)|Ende\sder\s(?:Insiderinformation|Mitteilung))\b[^\n]{0,60}+",
            examples=("End of Inside Information", "End of Announcement EQS News Service"),
        ),
        Rule(
            name="data",
            kind=BlockKind.FURNITURE,
            pattern=rf"(?:{_FIELDS}):(?:\s[^\n]{{0,200}}+)?",
            examples=("Language: English", "ISIN: DE000A0A0A01"),
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"EQS News Service", "DGAP News Service"},
)
