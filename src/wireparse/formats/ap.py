"""AP (The Associated Press): the wire since the telex, and its pages.

``CITY, Region (AP) —``, on the wire ``(AP) _``; never a date. Behind the story stands a rule of three low lines, then who
contributed, where more is to be read and who paid for the coverage.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import LINE, LINE_END, dateline, glued

_TAG = r"\((?:AP|Associated\sPress)(?:/[A-Z]{3,6})?\)"

FORMAT = Format(
    name="ap",
    title="AP (The Associated Press)",
    spec="ANPA wire of 1989; apnews.com and member papers, 1996 to 2026; The Associated Press Stylebook",
    agency="AP",
    signatures=(
        dateline(_TAG, "CEDAR FORK, Wis. (AP) — A tram", marks=("(AP", "(Associated")),
        glued(_TAG, "Tram stops By ANN LEE CEDAR FORK, Wis. (AP) — A tram", marks=("(AP", "(Associated")),
        Signature(
            pattern=r"The\s(?:Associated\sPress|AP)\sis\ssolely\sresponsible\sfor\s(?:all|its)\scontent",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="The AP is solely responsible for all content.",
            marks=("solely",),
        ),
        Signature(
            pattern=r"Copyright\s(?:(?:©|\([cC]\))\s)?\d{4}\s(?:by\s)?The\sAssociated\sPress",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="Copyright 2031 The Associated Press. All rights reserved.",
            marks=("Copyright",),
        ),
        Signature(
            pattern=rf"\sWriter(?<={LINE}(?:AP|Associated\sPress)(?:\s\p{{Lu}}\p{{Ll}}{{3,12}}){{0,2}}\sWriter){LINE_END}",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="Associated Press Writer",
            marks=("Writer",),
        ),
    ),
    rules=(
        Rule(
            name="wire-stamp",
            kind=BlockKind.ENVELOPE,
            pattern=r"AP-[A-Z]{2,3}-\d\d-\d\d-\d\d\s\d{4}[A-Z]{3}<?",
            examples=("AP-WF-11-13-31 1509GMT",),
        ),
        Rule(
            name="coverage",
            kind=BlockKind.RELATED,
            pattern=(
                r"(?:(?:Follow|Read|See|Find|More)\s(?:all\sof\s)?(?:the\s)?(?:AP|Associated\sPress)\b"
                r"|(?:AP|Associated\sPress)['’]s\s|More\sAP\s)"
                r"[^\n]{0,160}?(?:coverage|https?://|:)[^\n]{0,240}+"
            ),
            examples=(
                "Follow AP's coverage of trams at https://apnews.example/trams",
                "More AP trams: https://apnews.example/trams",
            ),
        ),
        Rule(
            name="funding",
            kind=BlockKind.FURNITURE,
            pattern=(
                r"(?:The\s)?(?:AP|Associated\sPress)(?=\s)[^\n]{3,300}?\b(?:receives?|supported|support|funding)\b"
                r"[^\n]{3,400}?\bsolely\sresponsible\s[^\n]{3,200}+"
            ),
            examples=(
                "The Associated Press Tram Desk receives support from a fund. The AP is solely responsible for all content.",
            ),
        ),
        Rule(
            name="reported-from",
            kind=BlockKind.SIGNOFF,
            pattern=(
                r"(?:\p{Lu}[\p{L} ,'’-]{1,60}?\sreported\sfrom\s\p{Lu}[^\n.]{1,60}+(?:\.[^\n.]{1,8}+){0,2}\.\s?){1,3}"
                r"[^\n]{3,300}?\scontributed(?:\sto\sthis\s(?:report|story))?\."
            ),
            examples=("Lee reported from Ndola. Associated Press writer Bo Karlsson in Oslo contributed to this report.",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "AP Definitive Source Blog",
        "AP Images Spotlight Blog",
        "AP Leads",
        "AP News",
        "AP News Values and Principles",
        "AP Photos",
        "AP Stylebook",
        "AP's Role in Elections",
        "Add AP News as your preferred source",
        "Add AP News as your preferred source on Google",
        "Add AP News on Google",
        "Copied",
        "More From AP News",
        "Today's news live updates",
        "ap.org",
    },
)
