"""The Straits Times: pages of the Singapore paper, its own stories and those of the agencies that it runs.

``CITY (REUTERS) -``, the agency in capitals, or ``CITY -`` alone; days are given as ``Saturday (May 9)``; since 2023 the agency
stands in capitals behind the last sentence.
"""

from ..grammar import CaptionStyle, Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import BRACKETED_MONTHS, FURNITURE, MONTH, SHARED
from ._signs import LINE, LINE_END

_SISTERS = (
    "BERITA HARIAN", "LIANHE ZAOBAO", "ZAOBAO", "LIANHE WANBAO", "SHIN MIN", "TAMIL MURASU", "THE BUSINESS TIMES",
    "BUSINESS TIMES", "BT", "THE NEW PAPER", "TNP",
)  # fmt: skip
"""Papers of the same house, whose pictures it runs."""
_CAPTION = CaptionStyle(labels=("ST PHOTO",), owners=("ST READER", *_SISTERS))
_AGENCIES = (
    r"REUTERS|BLOOMBERG|XINHUA|BERNAMA|KYODO|YONHAP|GUARDIAN|NYTIMES"
    r"|(?:THE\s)?(?:NEW\sYORK\sTIMES|WASHINGTON\sPOST|STRAITS\sTIMES)"
)
_SHORT = r"AFP|AP|DPA|ANN"
_CITY = r"\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s\p{Lu}[\p{L} ]{2,20})?"

FORMAT = Format(
    name="straits-times",
    title="The Straits Times",
    spec="Pages of straitstimes.com, 2011 to 2026",
    publisher="The Straits Times",
    signatures=(
        Signature(
            pattern=r"Published\sby\sSPH\sMedia\sLimited|Join\sST['’]s\s(?:Telegram|WhatsApp)\s[Cc]hannel|MCI\s\(P\)\s\d{3}/\d\d/\d{4}",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Join ST's Telegram channel and get the latest breaking news delivered to you.",
            marks=("SPH", "Join", "MCI"),
        ),
        Signature(
            pattern=rf"day\s\((?:{MONTH})\.?\s\d{{1,2}}\)(?<={LINE}{_CITY}\s(?:\((?:{_SHORT})\)\s)?[-–]\s[^\n]{{0,1200}})",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="SEOUL (AFP) - A tram stopped on Saturday (May 9).",
            marks=BRACKETED_MONTHS,
        ),
    ),
    rules=(
        Rule(  # the first named is whose copy it is; also where the next line is another paragraph: only here that is sure
            name="agency-in-capitals",
            kind=BlockKind.SIGNOFF,
            pattern=(
                rf"(?<=\A|\n\s{{0,8}}|[.!?\"”’]\s{{0,3}})(?P<agency>{_AGENCIES}|{_SHORT})"
                rf"(?:,\s(?:{_AGENCIES}|{_SHORT})){{0,3}}{LINE_END}"
            ),
            examples=("REUTERS", "XINHUA, REUTERS"),
            inside=True,
        ),
        Rule(
            name="house-line",
            kind=BlockKind.FURNITURE,
            pattern=(
                r"(?:Join\sST['’]s\s|MCI\s\(P\)|Published\sby\sSPH\s|Read\sthe\sfull\sstory\sand\smore|Get\sexclusive\saccess|Unlock\sunlimited"
                r"|READ\sMORE\sHERE|Get\sunlimited\saccess)[^\n]{0,200}+"
            ),
            examples=("Join ST's Telegram channel and get the latest breaking news delivered to you.", "READ MORE HERE"),
        ),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "Data Protection Policy",
        "E-paper",
        "Need help? Reach us here.",
        "Read 3 articles and stand to win rewards",
        "ST Videos",
        "Sign up for the ST newsletter",
        "Spin the wheel now",
    },
    caption=_CAPTION,
    refines="wire",
)
