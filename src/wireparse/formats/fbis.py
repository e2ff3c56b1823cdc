"""FBIS (Foreign Broadcast Information Service, later Open Source Center): broadcasts and agencies, put into English, to 2013.

``BOGOTA, 26 APR 90 (RADIO CONTOSO) -- [TEXT]`` in its daily reports, all in capitals; later the agency's own dateline
behind a line about how the text came, with what the editors put in between square brackets.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import HEAD, LINE

_MARKED = r"--\s{0,2}\[\p{Lu}[^\[\]\n]{2,60}\]"
_SELECTED = r"\[(?:Computer\sselected\sand\s)?[Dd]isseminated\swithout\s(?:FBIS|OSC)\seditorial\sintervention\]"
_REFERENCE = (
    r"(?:Reference:\s[^\n]{3,60}?\s)?\p{Lu}[^\n]{2,60}?\sin\s\p{Lu}\p{Ll}{2,14}\s\d{4}\sGMT\s\d{1,2}\s\p{Lu}\p{Ll}{2}\s\d\d"
)

FORMAT = Format(
    name="fbis",
    title="FBIS (Foreign Broadcast Information Service) and Open Source Center",
    spec="Daily reports of 1989 and 1990; items of the data base, 1996 to 2013",
    publisher="FBIS",
    signatures=(
        Signature(
            pattern=rf"{_MARKED}(?<={LINE}{HEAD}\(\s?\p{{Lu}}[^()\n]{{1,60}}\)\s{{0,2}}{_MARKED})",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="BOGOTA, 26 APR 90 (RADIO CONTOSO) -- [TEXT] A TRAM",
            marks=("[",),
        ),
        Signature(
            pattern=_SELECTED,
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="[Computer selected and disseminated without FBIS editorial intervention]",
            marks=("[",),
        ),
        Signature(
            pattern=rf"Reference:\s(?=[^\n]{{0,60}}?GMT){_REFERENCE}|Reference:\s[^\n]{{3,120}}?\sGMT\s",
            evidence=Evidence.CERTAIN,
            example="Reference: ABC20310523000123 Moscow Contoso in English 1517 GMT 23 May 31",
            marks=("Reference:",),
        ),
    ),
    rules=(
        Rule(
            name="selected",
            kind=BlockKind.ENVELOPE,
            pattern=_SELECTED,
            examples=("[Computer selected and disseminated without FBIS editorial intervention]",),
            whole=False,
        ),
        Rule(
            name="reference",
            kind=BlockKind.ENVELOPE,
            pattern=_REFERENCE,
            examples=(
                "Reference: ABC20310523000123 Moscow Contoso in English 1517 GMT 23 May 31",
                "Moscow Contoso in English 1517 GMT 23 May 31",
            ),
        ),
        Rule(
            name="bracketed-byline",
            kind=BlockKind.BYLINE,
            pattern=r"\[(?=By\s)[^\[\]\n]{5,120}+\]",
            examples=("[By Ann Lee]",),
            whole=False,
        ),
        Rule(
            name="attachments",
            kind=BlockKind.FURNITURE,
            pattern=r"Attachments?:\s?[^\n]{3,120}+",
            examples=("Attachments: ab0131cc.pdf",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
    transport=True,
)
