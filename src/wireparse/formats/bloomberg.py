"""Bloomberg News: the terminal's stories and the sites that run them.

``(Bloomberg) --``, on the older wire ``March 5 (Bloomberg) --``, never a city. Behind the story stand who helped and how to
reach reporters and editors.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import DASH, dateline, glued

_TAG = r"\(Bloomberg(?:\s(?:Opinion|Businessweek|Markets|Gadfly|View))?\)"
_CALL = r"(?:Sign\sup\s(?:here|now)|Subscribe\s(?:here|now)|[Ff]ollow\sus\s(?:on\s)?@)"

FORMAT = Format(
    name="bloomberg",
    title="Bloomberg News",
    spec="Its stories on portals, 2004 to 2026",
    agency="Bloomberg",
    signatures=(
        dateline(_TAG, "(Bloomberg) -- A tram", marks=("(Bloomberg",)),
        glued(_TAG, "Tram Stops March 5 (Bloomberg) -- A tram", marks=("(Bloomberg",)),
        Signature(
            pattern=r"To\scontact\sthe\s(?:reporter|editor|author)s?\s(?:on|responsible\sfor|of)\sthis\sstory:[^\n]{5,200}@bloomberg\.net",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="To contact the reporter on this story: Ann Lee in Lusaka at alee1@bloomberg.net",
            marks=("@bloomberg.net",),
        ),
        Signature(
            pattern=r"©\s?\d{4}\sBloomberg\sL\.P\.",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="©2031 Bloomberg L.P.",
            marks=("©",),
        ),
    ),
    rules=(
        Rule(
            name="dateline-with-promotion",
            kind=BlockKind.PARAGRAPH,
            pattern=rf"{_TAG}{DASH}\s*+(?=[^\n]{{10,400}}?{_CALL}[^\n]{{0,80}}+(?:\Z|\n))",
            examples=("(Bloomberg) -- Our newsletter is on trams. Sign up here.",),
            whole=False,
        ),
        Rule(
            name="promotion",
            kind=BlockKind.FURNITURE,
            pattern=rf"(?!\p{{Lu}}[^\n]{{0,400}}?[\"“])[^\n]{{10,300}}?{_CALL}[^\n]{{0,80}}+",
            examples=("Our newsletter is on trams. Sign up here.", "What moves trams? Follow us @trams for more."),
        ),
        Rule(
            name="more-at-bloomberg",
            kind=BlockKind.FURNITURE,
            pattern=(
                r"(?:More\sstories\slike\sthis|For\smore\sarticles\slike\sthis|Subscribe\snow\sto\sstay\sahead|Bloomberg\sNews\sis\s"
                r"|Terms\sof\s(?:Service|Trust)|Before\sit['’]s\shere,\sit['’]s\son)[^\n]{0,200}+"
            ),
            examples=("More stories like this are available on bloomberg.com", "Subscribe now to stay ahead with the trams."),
        ),
        Rule(
            name="most-read",
            kind=BlockKind.RELATED,
            pattern=r"(?:Most\sRead\sfrom\sBloomberg(?:\sBusinessweek)?|Read\s[Mm]ore\s(?:from|on)\sBloomberg)(?:\s[^\n]{0,80}+)?",
            examples=("Most Read from Bloomberg",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "Before it's here, it's on the Bloomberg Terminal",
        "Before it's here, it's on the Bloomberg Terminal LEARN MORE",
        "Bloomberg Terminal",
        "Get in touch",
        "Have a confidential tip for our reporters?",
        "Have a confidential tip for our reporters? Get in Touch",
        "More from Bloomberg",
        "Subscriber Benefit",
    },
)
