r"""IPTC 7901, the text wire of the European agencies since 1981: dpa, AFP, APA, ANSA, the Swiss agency.

::

    SOH abc0012 4 pol 350  dpa 061                   source, number, priority, category, word count; then what the agency likes
    Zambia/mine/                                     slug line, one or two
    STX Mine closes after flood                      headline, lead line, byline; the last ends with " ="
    By Ann Lee, Acme Press =
    ...
    ETX 131137 GMT Nov 31                            day and time, month, year; the zone is not always there
    DEL LF DEL EOT

What comes behind a dpa story for desks only (``* * * *``, contacts) is no part of it.
"""

from .._regex import any_of
from ..data.agencies import AGENCIES, AgencyKind
from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._messages import STORY_RULES
from ._notebook import NOTEBOOK
from ._transport import NEXT, VERSION

_SHORT = 5
_CODES = tuple(
    a.name.casefold()
    for a in AGENCIES
    if a.kind is AgencyKind.NEWS and a.name.isascii() and a.name.isalpha() and len(a.name) <= _SHORT
)
_HEADER = (
    r"(?P<service>[a-z]{3})\s?(?P<number>\d{3,4})\s(?P<priority>[1-6])\s(?P<category>[a-z]{1,3})\s(?P<word_count>\d{1,5})(?!\S)"
)
_SENDER = rf"(?:[^\n]{{0,30}}?\b(?P<agency>{any_of(_CODES)})\b)?[^\n\x02]{{0,60}}+"
_SLUG_BEFORE = r"[\p{L}\d][\p{L}\d .,&'’()/-]{0,120}/"
_SLUG = r"(?:[\p{L}\d][\p{L}\d .,&'’()-]{0,40}+/){1,6}+"

FORMAT = Format(
    name="iptc7901",
    title="IPTC 7901 text wire",
    spec="IPTC 7901, revision 5 (1995); messages of dpa",
    transport=True,
    signatures=(
        Signature(
            pattern=rf"\x01\s?{_HEADER}", evidence=Evidence.CERTAIN, example="\x01abc0012 4 pol 350  dpa 061", marks=("\x01",)
        ),
        Signature(
            pattern=rf"{_HEADER}[^\n]{{0,60}}+{NEXT}{_SLUG}[^\S\n]*+(?![^\n])",
            evidence=Evidence.CERTAIN,
            example="abc0012 4 pol 350  dpa 061\n\nZambia/mine/\n",
            marks=("/",),
        ),
    ),
    rules=(
        Rule(
            name="header-line",
            kind=BlockKind.ENVELOPE,
            pattern=rf"\x01?+\s?{_HEADER}{_SENDER}",
            examples=("\x01abc0012 4 pol 350  dpa 061", "etf 967 3 eco 120"),
            whole=False,
        ),
        Rule(
            name="slug-line",
            kind=BlockKind.SLUGLINE,
            pattern=rf"(?P<slugline>(?P<keyword>{_SLUG}))\s?=?(?![^\n])",
            examples=("Zambia/mine/", "American Football/Cup/ ="),
            whole=False,
        ),
        Rule(
            name="lead-line",
            kind=BlockKind.ENVELOPE,
            pattern=rf"(?P<version>{VERSION})\s?=?(?![^\n])",
            examples=("1ST LEAD =", "EXTRA", "ROUNDUP 2 ="),
            whole=False,
        ),
        Rule(
            name="byline-line",
            kind=BlockKind.BYLINE,
            pattern=r"(?P<byline>(?:By|Von|Par|Por|Di)\s[^\n=]{2,120}?)\s=(?![^\n])",
            examples=("By Ann Lee, Acme Press =",),
            whole=False,
        ),
        Rule(
            name="headline",
            kind=BlockKind.HEADLINE,
            pattern=rf"(?<=\x02\s{{0,4}}|\n\s{{0,8}}{_SLUG_BEFORE}\s?=?{NEXT}|[\n\x02]\s{{0,8}}{VERSION}\s?=?{NEXT})"
            r"(?!\()(?P<headline>[^\n=\x01-\x03]{2,160}+)(?:=(?![^\n]))?+",
            examples=("\x02Mine closes after flood", "abc0012 4 pol 35\nZambia/mine/\nMine closes after flood ="),
            whole=False,
        ),
        Rule(
            name="second-headline",
            kind=BlockKind.SUBHEADLINE,
            pattern=r"(?P<subheadline>[^\n=\x00-\x1f]{2,160}?)\s=(?![^\n])",
            examples=("Union blames the pump =",),
            whole=False,
        ),
        *NOTEBOOK,
        Rule(
            name="end-of-text",
            kind=BlockKind.SIGNOFF,
            pattern=r"\*(?:\s?\*){2,5}+(?!\S)",
            examples=("* * * *",),
            whole=False,
        ),
        Rule(
            name="end-stamp",
            kind=BlockKind.ENVELOPE,
            pattern=(
                r"(?P<sent>(?P<day>[0-2]\d|3[01])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s(?P<zone>[A-Z]{3,4}))?"
                r"\s(?P<month>\p{L}{3,4})\s(?P<year>\d\d))(?!\S)"
            ),
            examples=("131137 GMT Nov 31", "091223 dec 31"),
            whole=False,
        ),
        *STORY_RULES,
    ),
)
