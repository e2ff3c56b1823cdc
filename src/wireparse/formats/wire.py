"""Any agency of the table that differs from others in its tag alone.

The tag stands in brackets or slashes behind place and date, or without either behind a date; an end mark may stand alone on the
last line. All of it is in the table of agencies; here is only how it is looked for.
"""

from .._regex import any_of
from ..data.agencies import AGENCIES, AgencyKind
from ..grammar import CaptionStyle, DatelineStyle, Evidence, Format, Rule
from ..records import BlockKind
from ._common import FURNITURE, rules_with
from ._signs import dateline

_DATELINE = DatelineStyle()
_CAPTION = CaptionStyle()
_SELLERS = [a for a in AGENCIES if a.kind is AgencyKind.NEWS]
_TAGS = any_of([tag for a in _SELLERS for tag in (a.name, *a.aliases, *a.tags)])
_SET = rf"(?:\(\s?{_TAGS}(?:[/-][\p{{L}}]{{2,12}})?\s?\)|/\s?{_TAGS}\s?/)"
_BEHIND = r"(?:\s?[,.]?\s?[-‐-―−_:=]|\.?\s{1,2}[\p{Lu}\d\"“‘])"
_END = rf"(?:[-–—]{{1,2}}\s?|/)?(?:\({_TAGS}\)|{_TAGS})(?:\s[A-Z]{{2,4}}){{0,5}}(?:\s\d{{4}})?/?"

FORMAT = Format(
    name="wire",
    title="Any agency of the table",
    spec="The table of agencies",
    signatures=(
        dateline(_SET, "SOFIA, March 5 (BTA) - A tram", behind=_BEHIND, evidence=Evidence.LIKELY),
    ),
    rules=(
        Rule(
            name="end-mark",
            kind=BlockKind.SIGNOFF,
            pattern=_END,
            examples=("(PTI)", "PTI AB CD", "UNI AB CD 1830", "--SPA", "(PNA)"),
        ),
        *rules_with(_DATELINE, _CAPTION),
    ),
    furniture=FURNITURE,
    dateline=_DATELINE,
    caption=_CAPTION,
)
