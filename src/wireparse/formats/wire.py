"""Any agency of the table that differs from others in its tag alone: PTI, TASS, Kyodo, Lusa, Anadolu and the rest.

The tag stands in brackets, slashes or bars behind place and date, or bare behind a comma or stop; an end mark may stand alone
on the last line. All of it is in the table of agencies; here is only how it is looked for.
"""

from collections.abc import Iterable

from .._regex import any_of, by_initial
from ..data.agencies import AGENCIES, AgencyKind, TagMark, read_opening
from ..extract.dateline.tags import EASTERN_NAMES, EASTERN_TAGS
from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from . import _extents as extents
from ._common import FURNITURE, SHARED
from ._signs import ANY_DASH, DASH_OR_COLON, LAST, LINE, LINE_END, dateline

_SELLERS = [(a, (*a.spellings, *a.tags)) for a in AGENCIES if a.kind is AgencyKind.NEWS]
_TAGS = by_initial([tag for _, tags in _SELLERS for tag in tags])
_OPENINGS = [read_opening(t) for a in AGENCIES if a.kind in {AgencyKind.NEWS, AgencyKind.OUTLET} for t in a.datelines]
_SPELT = frozenset(tag for _, tags in _SELLERS for tag in tags) | {o.tag for o in _OPENINGS if o.tag}
_DATELINE_TAGS = any_of(_SPELT | {tag.upper() for tag in _SPELT})
_BARE_TAGS = frozenset(o.tag for o in _OPENINGS if o.tag and o.mark is TagMark.NONE)
_BARE = any_of(_BARE_TAGS)
_RUN_ON_TAGS = frozenset(o.tag for o in _OPENINGS if o.tag and o.mark is TagMark.NONE and o.separator == " ")
_RUN_ON = any_of(_RUN_ON_TAGS)
_OTHER = r"\p{L}{2,12}(?:/|,\s?|\s)"
_SET = rf"[(/|]\s?(?:{_OTHER})?{_DATELINE_TAGS}(?:(?:[/-]|,\s?)\p{{L}}{{2,12}})?\s?[)/|]"
_SENTENCE = r"[\p{Lu}\p{Lo}\d\"“‘]"
_GAP = r"(?:[^\S\n]{1,2}|\n)"
"""Blanks or a line end, but no blank line: what stands behind one is another paragraph."""
_BEHIND = rf"(?:{DASH_OR_COLON}|\.?{_GAP}{_SENTENCE})"
_BARE_BEHIND = rf"(?:\s?{ANY_DASH}{{1,2}}\s|\.{_GAP}{_SENTENCE})"
_PARTED = rf"(?:[\d.,]\s{{1,2}}|\p{{L}}\s{{1,2}}{ANY_DASH}\s)"
_TOWN = r"[\p{L}\p{M}][\p{L}\p{M}' ]{0,30}?"
_EASTERN = rf"{EASTERN_TAGS}{_TOWN}(?:\d{{1,2}}月)?\d{{1,2}}日[电電讯訊]|[【\[(（]{_TOWN}[=＝]?{EASTERN_TAGS}[】\])）]"
_END_MARKS = [end for a, tags in _SELLERS for end in a.ends if any(tag.casefold() in end.casefold() for tag in tags)]
_ENDS = by_initial(_END_MARKS)
"""End marks that name their agency: ``Enditem`` and ``-30-`` are several agencies'."""


def _marks(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return of each phrase the longest word: between words stands any white space."""
    return tuple(sorted({max(phrase.split(), key=len) for phrase in phrases}))


FORMAT = Format(
    name="wire",
    title="Any agency of the table",
    spec="The table of agencies",
    signatures=(
        dateline(
            _SET,
            "SOFIA, March 5 (BTA) - A tram",
            marks=(")", "/", "|"),
            behind=_BEHIND,
            evidence=Evidence.LIKELY,
            seen_back=r"[(/|][^()|\n]{2,70}[)/|]",
        ),
        dateline(
            rf"{_BARE}(?<={_PARTED}{_BARE})",
            "NAHA, Dec. 9 Kyodo - A tram",
            marks=_marks(_BARE_TAGS),
            behind=_BARE_BEHIND,
            evidence=Evidence.LIKELY,
            seen_back=rf"(?:{ANY_DASH}\s)?\p{{L}}[\p{{L}}\d .]{{1,20}}",
        ),
        dateline(
            rf"\d,?\s{{1,2}}{_RUN_ON}",
            "Lerik, May 5, AZERTAC A tram",
            marks=_marks(_RUN_ON_TAGS),
            behind=rf"{_GAP}{_SENTENCE}",
            evidence=Evidence.LIKELY,
            seen_back=r"\d{1,4},?\s{1,2}\p{L}[\p{L} .]{1,20}",
        ),
        Signature(
            pattern=rf"(?<={LINE})(?:{_EASTERN})",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="【ルサカ共同】 ",
            marks=_marks(EASTERN_NAMES),
        ),
        Signature(
            pattern=rf"\n[^\S\n]*+{_ENDS}\s*+\Z",
            evidence=Evidence.POSSIBLE,
            where=Where.ANYWHERE,
            example="the museum said.\n(PNA)\n",
            marks=_marks(_END_MARKS),
        ),
    ),
    rules=(
        Rule(  # also in small letters, with a time, or with lines of the page below: the shared rules take none of these
            name="end-mark",
            kind=BlockKind.SIGNOFF,
            pattern=(
                rf"{LAST}(?:(?:[-–—]{{1,2}}\s?|/)?\(?(?P<agency>{_TAGS})\)?"
                rf"(?:\s[A-Z]{{2,4}}){{0,5}}(?:\s\d{{4}})?/?|{_ENDS}){LINE_END}"
            ),
            extent=extents.end_mark_behind,
            examples=("(PTI)", "PTI AB CD", "UNI AB CD 1830", "--SPA", "(PNA)"),
            whole=False,
            inside=True,
        ),
        *SHARED,
    ),
    furniture=FURNITURE,
)
