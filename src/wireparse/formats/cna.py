"""CNA (Channel NewsAsia): pages of the Singapore broadcaster, its own stories and those of the agencies that it runs.

A story begins ``CITY: ``, without agency or date; days are given as ``Monday (Feb 28)``; the last line is ``Source:
CNA/ab(cd)`` or ``Source: Reuters/ab``, the desk's initials behind the slash. Credits name the agency first: ``(Photo:
AFP/Ann Lee)``.
"""

from ..grammar import CaptionStyle, DatelineStyle, Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import BRACKETED_MONTHS, FURNITURE, MONTH, SHARED
from ._signs import LINE

_DATELINE = DatelineStyle(tagless=(":", "–", "—"))
_CAPTION = CaptionStyle(owners=("CNA Lifestyle", "CNA Luxury", "TODAY", "Berita Mediacorp"))

_SECTIONS = (
    "Asia",
    "Business",
    "Commentary",
    "East Asia",
    "Lifestyle",
    "Singapore",
    "Sport",
    "Sustainability",
    "Top Stories",
    "World",
)

_CITY = r"(?!(?:FILE|ARCHIVE|HANDOUT|UNDATED|PHOTO|PICTURE)\b)[A-Z][A-Z .'’-]{2,30}:\s"
"""A dateline, not the label of a caption given twice."""
_TEASER = rf"(?P<_teaser>[^\n]{{40,400}}?)[.!?]\s+(?={_CITY}(?P=_teaser))"
"""The first sentence, given once more in front of the dateline."""
_TEASED_TWICE = rf"[.!?]\s{{1,4}}(?={_CITY}(?P<_teaser>[^\n]{{40,400}}?)[.!?])(?<=(?P=_teaser)[.!?]\s{{1,4}})"
"""The same, looked for from its end."""
_TEASED = "The dam at the old mill was closed on Friday. IPOH: The dam at the old mill was closed on Friday. It leaks."

FORMAT = Format(
    name="cna",
    title="CNA (Channel NewsAsia)",
    spec="Pages of channelnewsasia.com, 2004 to 2026",
    publisher="CNA",
    signatures=(
        Signature(
            pattern=rf"day\s\((?:{MONTH})\.?\s\d{{1,2}}\)(?<={LINE}[A-Z][A-Z .'’-]{{2,30}}:\s[^\n]{{0,1500}})",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="IPOH: The dam was closed on Monday (Feb 28).",
            marks=BRACKETED_MONTHS,
        ),
        Signature(
            pattern=r"Copyright\s*©\s*Mediacorp\b",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Copyright© Mediacorp 2031. Mediacorp Pte Ltd. All rights reserved.",
            marks=("©",),
        ),
        Signature(
            pattern=r"\bSource:\s*\p{Lu}[\p{L} ]{1,20}+(?:/\p{Lu}\p{L}{1,12}+)?/[a-z]{2,4}(?:\(|\b)",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Source: CNA/ab(cd)",
            marks=("Source:",),
        ),
        Signature(
            pattern=r"Source:\s*(?:CNA|TODAY)[^\S\n]*+(?![^\n])",
            evidence=Evidence.LIKELY,
            example="Source: CNA",
            marks=("Source:",),
        ),
        Signature(
            pattern=r"Source:\s*(?:Reuters|AFP|AP|dpa|Bloomberg|Bernama|Agencies|AGENCIES)[^\S\n]*+(?![^\n])",
            evidence=Evidence.POSSIBLE,
            example="Source: Reuters",
            marks=("Source:",),
        ),
        Signature(
            pattern=r"https?://cna\.asia/",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="https://cna.asia/x",
            marks=("://cna.asia/",),
        ),
        Signature(pattern=_TEASED_TWICE, evidence=Evidence.LIKELY, where=Where.ANYWHERE, example=_TEASED, marks=(":",)),
    ),
    rules=(
        Rule(name="section", kind=BlockKind.SECTION, pattern="|".join(_SECTIONS), examples=("Asia",)),
        Rule(name="teaser", kind=BlockKind.SUBHEADLINE, pattern=_TEASER, examples=(_TEASED,), whole=False),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "About CNA",
        "CNA Sections",
        "Click here to return to FAST Tap here to return to FAST",
        "Expand to read the full story",
        "Get WhatsApp alerts",
        "Get bite-sized news via a new cards interface. Give it a try.",
        "Get our pick of top stories and thought-provoking articles in your inbox",
        "Get the CNA app",
        "Join our channel for the top reads for the day on your preferred chat app",
        "New: You can now listen to articles.",
        "Pressed for time? Stay informed with CNA's newsletters",
        "Set CNA as your preferred source",
        "Stay updated with notifications for breaking news and our best stories",
        (
            "This service is not intended for persons residing in the E.U. By clicking subscribe, I agree to receive news "
            "updates and promotional material from Mediacorp and Mediacorp's partners."
        ),
        "To continue, upgrade to a supported browser or, for the finest experience, download the mobile app.",
        "Upgraded but still having issues? Contact us",
        (
            "We know it's a hassle to switch browsers but we want your experience with CNA to be fast, secure and the best "
            "it can possibly be."
        ),
    },
    dateline=_DATELINE,
    caption=_CAPTION,
    refines="wire",
)
