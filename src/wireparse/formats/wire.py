"""Any agency of the table that differs from others in its tag alone: PTI, TASS, Kyodo, Lusa, Anadolu and the rest.

The tag stands in brackets or slashes behind place and date, or bare behind a date; an end mark may stand alone on the last
line. All of it is in the table of agencies; here is only how it is looked for.
"""

from .._regex import any_of
from ..data.agencies import AGENCIES, AgencyKind, TagMark, read_opening
from ..grammar import CaptionStyle, DatelineStyle, Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, rules_with
from ._signs import ANY_DASH, LAST, LINE_END, dateline

_DATELINE = DatelineStyle()
_CAPTION = CaptionStyle()
_SELLERS = [(a, (a.name, *a.aliases, *a.tags)) for a in AGENCIES if a.kind is AgencyKind.NEWS]
_TAGS = any_of([tag for _, tags in _SELLERS for tag in tags])
_OPENINGS = [read_opening(template) for a, _ in _SELLERS for template in a.datelines]
_BARE = any_of(frozenset({o.tag for o in _OPENINGS if o.tag and o.mark is TagMark.NONE}))
_SET = rf"[(/]\s?(?:\p{{L}}{{2,12}}/)?{_TAGS}(?:[/-]\p{{L}}{{2,12}})?\s?[)/]"
_BEHIND = rf"(?:\s?[,.]?\s?(?:{ANY_DASH}|[:=])|\.?\s{{1,2}}[\p{{Lu}}\p{{Lo}}\d\"“‘])"
_ENDS = any_of([end for a, tags in _SELLERS for end in a.ends if any(tag.casefold() in end.casefold() for tag in tags)])
"""End marks that name their agency: ``Enditem`` and ``-30-`` are several agencies'."""

FORMAT = Format(
    name="wire",
    title="Any agency of the table",
    spec="The table of agencies",
    signatures=(
        dateline(
            _SET,
            "SOFIA, March 5 (BTA) - A tram",
            behind=_BEHIND,
            evidence=Evidence.LIKELY,
            seen_back=r"[(/][^()\r\n]{2,70}[)/]",
        ),
        dateline(
            rf"\d{{1,4}},?\s{{1,2}}{_BARE}",
            "NAHA, Dec. 9 Kyodo - A tram",
            behind=r"\s?(?:--?|[–—])\s",
            evidence=Evidence.LIKELY,
            seen_back=r"\d{1,4},?\s{1,2}\p{L}[\p{L} .]{1,20}",
        ),
        Signature(
            pattern=rf"[\r\n][^\S\r\n]*+{_ENDS}\s*+\Z",
            evidence=Evidence.POSSIBLE,
            where=Where.ANYWHERE,
            example="the museum said.\n(PNA)\n",
        ),
    ),
    rules=(
        Rule(
            name="end-mark",
            kind=BlockKind.SIGNOFF,
            pattern=(
                rf"{LAST}(?:(?:[-–—]{{1,2}}\s?|/)?\(?(?P<agency>{_TAGS})\)?"
                rf"(?:\s[A-Z]{{2,4}}){{0,5}}(?:\s\d{{4}})?/?|{_ENDS}){LINE_END}"
            ),
            examples=("(PTI)", "PTI AB CD", "UNI AB CD 1830", "--SPA", "(PNA)"),
            whole=False,
            inside=True,
        ),
        *rules_with(_DATELINE, _CAPTION),
    ),
    furniture=FURNITURE,
    dateline=_DATELINE,
    caption=_CAPTION,
)
