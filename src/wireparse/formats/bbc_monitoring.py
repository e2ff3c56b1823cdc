"""BBC Monitoring: what broadcasters and agencies of a country said, in English.

The headline names the country; ``Text of report by ...`` says whose text it is; what the editors put in or left out stands in
square brackets; the last line is ``Source: Interfax, Moscow, in English 1430 gmt 5 Mar 31``.
"""

from ..grammar import DatelineStyle, Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, MONTH, SHARED, house_notice
from ._signs import LINE

_DATELINE = DatelineStyle(tagless=(":", "-", "--", "–", "—"))
_ORIGIN_OF = (
    r"(?:(?:unattributed\s)?(?:report|article|commentary|editorial|statement)|\"[^\"\n]{3,80}\")\s"
    r"(?:in\s\p{Lu}\p{Ll}{2,12}\s|headlined\s[^\n]{3,100}?\s)?(?:by|from|on|published)\b"
)
_ORIGIN = rf"(?:Text|Excerpts?|Summary)\s(?:of|from)\s{_ORIGIN_OF}"
_SOURCE = (
    rf"Source:\s\p{{Lu}}[^\n]{{3,100}}?,?\sin\s\p{{Lu}}\p{{Ll}}{{2,14}}(?:\s\p{{Lu}}\p{{Ll}}{{2,14}})?\s(?:\d{{4}}\sgmt\s)?"
    rf"\d{{1,2}}\s(?:{MONTH})\s\d{{2,4}}"
)

FORMAT = Format(
    name="bbc-monitoring",
    title="BBC Monitoring",
    spec="Its reports in English as kept by archives of news, 1998 to 2026",
    publisher="BBC Monitoring",
    agency="BBC Monitoring",
    signatures=(
        Signature(
            pattern=rf"Text\sof\s(?={_ORIGIN_OF})(?<={LINE}\[?Text\sof\s)",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="Text of report in English by Tajik news agency Contoso",
            marks=("Text",),
        ),
        Signature(
            pattern=_SOURCE,
            evidence=Evidence.CERTAIN,
            example="Source: Contoso, Dushanbe, in English 1430 gmt 5 Mar 31",
            marks=("Source:",),
        ),
    ),
    rules=(
        Rule(
            name="origin",
            kind=BlockKind.EDNOTE,
            pattern=rf"\[?{_ORIGIN}[^\n]{{2,240}}+",
            examples=("Text of report in English by Tajik news agency Contoso on 21 July",),
        ),
        Rule(
            name="omitted",
            kind=BlockKind.EDNOTE,
            pattern=r"\[(?i:passage\somitted|as\s(?:published|received|heard)|words\sindistinct|video\sshows)[^\[\]\n]{0,200}+\]",
            examples=("[Passage omitted: details of earlier wells]", "[passage omitted]"),
        ),
        Rule(
            name="source-and-time",
            kind=BlockKind.SIGNOFF,
            pattern=rf"{_SOURCE}(?:\s*+(?:BBC\sMon[^\n]{{0,60}}+)?)?",
            examples=("Source: Contoso, Dushanbe, in English 1430 gmt 5 Mar 31",),
        ),
        Rule(
            name="desk",
            kind=BlockKind.SIGNOFF,
            pattern=r"BBC\sMon(?:itoring)?\s[A-Z]{2}[^\n]{0,60}+",
            examples=("BBC Mon CAU 210731 ab/cd",),
        ),
        house_notice(
            r"BBC|British\sBroadcasting\sCorporation", "(c) BBC Monitoring", "(c) Copyright British Broadcasting Corporation"
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
    dateline=_DATELINE,
    transport=True,
)
