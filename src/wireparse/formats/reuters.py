"""Reuters: the wire of 1987, the terminal and media wire, and three generations of the web.

``CITY (Reuters) -``, ``CITY, March 1 (Reuters) -``, ``March 1 (Reuters) -``; no full stop behind the month and as a rule no
year, though papers add one: ``CITY, 12 March 2031 (Reuters) -``. The story ends with ``(Reporting by ...; Editing by ...)``,
on the web with "Our Standards". The wire of 1987 wrote ``CITY, March 3 -`` and closed with ``Reuter``.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, MONTH, SHARED
from ._signs import ANY_DASH, LINE

_CITY = r"\p{Lu}[\p{Lu}.'’ /-]{1,40}(?:and\s\p{Lu}[\p{Lu}.'’ -]{1,40})?"
_REGION = r"(?:,\s\p{Lu}[\p{L}. ]{1,25}?(?:(?:/|\sand\s)\p{Lu}[\p{Lu}.'’ -]{2,40})?){0,2}"
_DATE = rf"(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH}\.?|{MONTH}(?=\s\d{{4}}))(?:,?\s(?:19|20)\d\d)?"
_TAG = rf"\(Reuters[^()\n]{{0,30}}\)\s*{ANY_DASH}"
_HEAD = rf"(?<!\p{{Lu}})(?:{_CITY}{_REGION}(?:,\s{_DATE})?,?\s{{1,4}}|{_DATE}\s{{1,4}})"
_LEAD = rf"{_HEAD}{_TAG}"
"""A dateline with its tag, also where it is glued to what stands before it."""

FORMAT = Format(
    name="reuters",
    title="Reuters",
    spec="Handbook of Journalism; Reuters-21578; reuters.com, 2003 to 2026",
    agency="Reuters",
    signatures=(
        Signature(
            pattern=rf"{_TAG}(?<={LINE}(?:(?:[^\n]{{0,60}}\s)?{_HEAD})?{_TAG})",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="LUSAKA, March 1 (Reuters) - Copper rose.",
            marks=("(Reuters",),
        ),
        Signature(
            pattern=r"Our\s+Standards:\s*The\s+Thomson\s+Reuters\s+Trust\s+Principles",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Our Standards: The Thomson Reuters Trust Principles.",
            marks=("Thomson",),
        ),
        Signature(
            pattern=_LEAD,
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="Mine shut By Ann Lee LUSAKA (Reuters) - A",
            marks=("(Reuters",),
        ),
        Signature(
            pattern=r"\(\s*(?:Reporting|Writing)\s+by\s[^()]{3,500}?;\s*(?:[A-Za-z]{1,12}\s){0,3}[Ee]diting\s+by\s",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="(Reporting by Ann Lee; Editing by Bo Karlsson)",
            marks=("Reporting", "Writing"),
        ),
        Signature(
            pattern=r"(?<=\n[^\S\n]{0,60}|\s{2})(?:REUTERS?|[Rr]euters?)\s*+\x03?+\s*+\Z",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="the ministry said.\n REUTER\n",
            marks=("REUTER", "euter"),
        ),
    ),
    rules=(
        Rule(
            name="reuters-lead",
            kind=BlockKind.PARAGRAPH,
            pattern=rf"{_LEAD}(?s:.*+)",
            examples=("LUSAKA, March 1 (Reuters) - Copper rose.", "March 1 (Reuters) - Copper rose."),
            inside=True,
        ),
        Rule(
            name="more-on-the-terminal",
            kind=BlockKind.RELATED,
            pattern=r"\(?(?:For|To)\s[^\n\[]{3,120}+\[ID:[^\n]{1,60}+",
            examples=("(For more, see [ID:nL1N0XX0XX])",),
        ),
        Rule(
            name="keywords",
            kind=BlockKind.SLUGLINE,
            pattern=r"Keywords:\s(?P<slugline>(?P<keyword>[^\n(]{1,80}+)(?:\([^\n]{1,60}+)?)",
            examples=("Keywords: ZAMBIA MINE/STRIKE (PIX, TV)",),
        ),
        Rule(
            name="ric-codes",
            kind=BlockKind.FURNITURE,
            pattern=r"(?>[<(\[]?\.?[A-Z0-9]{1,8}[a-z]?(?:\.[A-Z]{1,3}|=[A-Z]{0,3})[>)\]]?[\s,;]*+){1,20}+",
            examples=("ABCD.N", "<ABCD.N> <EUR=>", "(ABC.L, DEF.OQ)"),
        ),
        Rule(
            name="newsletter-call",
            kind=BlockKind.FURNITURE,
            pattern=(
                r"(?:The\sReuters\s[^\n]{2,60}?\snewsletter\s(?:is|brings)\s|Get\sa\slook\sat\sthe\sday\sahead\s"
                r"|Make\ssense\sof\sthe\slatest\s[^\n]{2,60}?\snewsletter)[^\n]{0,240}+"
            ),
            examples=(
                "The Reuters Tram Watch newsletter is your daily guide.",
                "Get a look at the day ahead in trams.",
            ),
        ),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "About Reuters",
        "Acquire Licensing Rights",
        "Acquire Licensing Rights, opens new tab",
        "All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",
        "Brand Attribution Guidelines",
        "Companies",
        "Information you can trust",
        "Law Firms",
        "Purchase Licensing Rights",
        "Purchase Licensing Rights, opens new tab",
        "Register now for FREE unlimited access to Reuters.com",
        "Reuters Fact Check",
        "Reuters Leadership",
        "Reuters News Agency",
        "See here for a complete list of exchanges and delays.",
        "Summary",
        "Thomson Reuters",
    },
)
