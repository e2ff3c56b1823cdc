"""Press releases, by whichever wire they come: PR Newswire, Business Wire, GlobeNewswire, Accesswire, Newsfile, CNW and others.

The wires differ in their tags alone, which the table of agencies has. A release opens with place, date and tag, or has its date
inside or behind the tag; below it stand who sent it, whom to ask, what the firm is and what it may be wrong about.
"""

from .._regex import any_of
from ..data.agencies import AGENCIES, AgencyKind
from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._contacts import CONTACTS

_WIRES = any_of([name for a in AGENCIES if a.kind is AgencyKind.RELEASE for name in (*a.spellings, *a.tags)])
_TAG = rf"[(/]\s?(?i:{_WIRES})(?:\.com)?(?:[-‐]\p{{L}}{{2,14}})?(?!\p{{L}})[^()/\n]{{0,40}}[)/]"
_ABOUT = (
    r"(?:About\s\p{Lu}[^\n.]{1,80}?"
    r"|(?:Safe\sHarbor|(?:Cautionary\s|Note\s)?(?:on\s|Regarding\s)?Forward[- ]Looking)\s[^\n.]{0,60}?)"
)

FORMAT = Format(
    name="release",
    title="Press releases of all wires",
    spec="Feeds of PR Newswire, Business Wire, GlobeNewswire, Accesswire, Newsfile and CNW, 2004 to 2026",
    signatures=(
        Signature(
            pattern=_TAG,
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="NEW YORK, March 1, 2031 /PRNewswire/ -- Fabrikam",
            marks=(")", "/"),
        ),
        Signature(
            pattern=r"View\s(?:original|source)\s(?:content|version)[^\n]{0,80}?https?://",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="View original content: https://releases.example/fabrikam",
            marks=("View",),
        ),
        Signature(
            pattern=r"RNS\sNumber\s?:\s?\d{4}\p{Lu}",
            evidence=Evidence.CERTAIN,
            example="RNS Number : 1234A",
            marks=("RNS",),
        ),
    ),
    rules=(
        Rule(
            name="regulatory-number",
            kind=BlockKind.ENVELOPE,
            pattern=r"RNS\sNumber\s?:\s?\d{4}\p{Lu}",
            examples=("RNS Number : 1234A",),
        ),
        Rule(
            name="about", kind=BlockKind.RELATED, pattern=rf"{_ABOUT}:?", examples=("About Fabrikam", "Safe Harbor Statement")
        ),
        Rule(
            name="about-the-firm",
            kind=BlockKind.RELATED,
            pattern=rf"(?:{_ABOUT}:\s|(?<=(?:\A|\n\s{{0,8}}){_ABOUT}:?\s{{1,6}}))(?s:.{{40,4000}}+)",
            examples=("About Fabrikam: Fabrikam makes trams and the fields in which they stop, in nine towns.",),
        ),
        Rule(
            name="link-line",
            kind=BlockKind.FURNITURE,
            pattern=r"(?:View\s(?:original|source)|Photo|Logo|Multimedia|Image|Video|Cision)\b[^\n]{0,160}?https?://[^\n]{4,200}+",
            examples=("View original content: https://releases.example/fabrikam", "Photo - https://photos.example/tram"),
        ),
        *CONTACTS,
        *SHARED,
    ),
    furniture=FURNITURE | {"Attachment", "Attachments", "News provided by"},
)
