r"""ANPA 1312, the text wire of the American newspapers since 1979: AP, Reuters to the 1990s, Kyodo, AAP.

::

    SYN SYN SOH z0471 US -----                       sequence line: service level, number, selector
    r i DC3 DC1 BC-MillFire 1stLd   03-01 0412       header line: priority, category, keyword, version, date, words
    STX ^BC-Mill Fire, 1st Ld,412<                   slug line in full
    ^Fire stops the mill<                            headline, editor's notes, byline: each behind ^, ended by < or =
    TAB    NAHA (AP) _ A fire ...
    ETX AP-WF-03-01-31 1509GMT<

Archives keep the codes or drop them. Reuters sent neither slug line nor line marks, and its code as the selector; AP's archive
of 1989 has the trailer in front and a bare slug line, ``PM-Mill Fire,1100``. AP and AAP write the month first, Kyodo the day.
Rows of tables begin with BS; some desks send race results behind SOH with fields parted by US.
"""

from attrs import evolve

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..extract.byline import find_byline
from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind, Byline
from ._messages import STORY_RULES
from ._transport import CYCLE, CYCLES, NEXT, SERVICE_LINE, TAKE, VERSION, WIRE_END

_GAP = r"[ \x11-\x14]{1,6}+"
_URGENCY = rf"(?P<priority>[a-z]) (?P<category>[a-z]){_GAP}"
_REFERENCE = r"(?:\s[a-z]\d{4})?+"
_DESIGNATED = rf"(?:[,\s]\s?(?:(?P<version>{VERSION})|(?P<take>{TAKE})))?"
_MONTH_FIRST = r"(?P<sent>(?P<month>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01]))"
_DAY_FIRST = r"(?P<sent>(?P<day>[0-2]\d|3[01])-(?P<month>0[1-9]|1[0-2]))"
_COUNT = r"(?:\s(?P<word_count>\d{1,4}))?(?!\S)"


def _header(keyword: str, sent: str) -> str:
    return rf"{_URGENCY}(?P<slugline>(?P<keyword>{keyword}){_DESIGNATED}){_REFERENCE}\s{{1,8}}{sent}{_COUNT}"


_ANY_KEYWORD = r"[^\s\x00-\x1f][^\x00-\x1f]{1,40}?"
_BEHIND_KYODO = r"(?<=\x01[^\n]{5}KYODO[^\n]{0,12}" + NEXT + ")"
_BEHIND_SLUG = rf"(?<=[\x02\n]\^?(?:\*\d{{1,6}}<\s?\^)?{CYCLE}[^\n]{{2,90}}{NEXT})"
_STAMP = r"(?P<sent>(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) (?P<hour>\d\d)(?P<minute>\d\d)(?P<zone>[A-Z]{1,4}))"
_CAPITALS = r"\p{Lu}[\p{Lu}.'’]{1,20}+(?:[ -][\p{Lu}.'’]{1,20}+){1,3}+"
_TITLE = r"(?:(?:The\s)?Associated\sPress|(?:AP|Reuters|AAP|Kyodo)(?=\s))(?:\s\p{Lu}[\p{L}-]{1,20}+){0,4}+"


def _byline(text: str, span: Span) -> Byline | None:
    """Read a byline between line marks, with the author's title on the next marked line; its text is the first line's."""
    rows = [trim(text, *m.span("row")) for m in _ROW.finditer(text, span.start, span.end) if m["row"].strip()]
    first = find_byline(text, rows[0]) if rows else None
    if first is None or not text.startswith("^", span.start):
        return find_byline(text, span)
    titled = find_byline("\n".join(fold(row.of(text)) for row in rows))
    if titled is None or len(titled.authors) != len(first.authors):
        return first
    pairs = zip(first.authors, titled.authors, strict=True)
    return evolve(first, authors=tuple(evolve(a, title=b.title, affiliation=b.affiliation) for a, b in pairs))


_ROW = compile_pattern(r"\^?+(?P<row>[^\n^=<]++)")

FORMAT = Format(
    name="anpa1312",
    title="ANPA 1312 text wire",
    spec="ANPA 1312 (1979); messages of AP, AAP and Kyodo; Reuters-21578",
    transport=True,
    signatures=(
        Signature(
            pattern=r"[\x05\x16 ]{0,12}+\x01(?:[A-Za-z]\d{4}|[^\n\x02\x1f]{2,60}+\x1f)",
            evidence=Evidence.CERTAIN,
            example="\x16\x16\x01f0704\x1freute",
            marks=("\x01",),
        ),
        Signature(
            pattern=_header(rf"{CYCLE}{_ANY_KEYWORD}", rf"(?:{_MONTH_FIRST}|{_DAY_FIRST})"),
            evidence=Evidence.CERTAIN,
            example="r a PM-Slug 01-01 1073",
            marks=CYCLES,
        ),
        Signature(
            pattern=rf"{CYCLE}[^\n,<]{{2,60}}+,\d{{2,5}}+[^\S\n]*+(?![^\n])",
            evidence=Evidence.POSSIBLE,
            example="PM-Mill Fire,1100",
            marks=CYCLES,
        ),
        Signature(
            pattern=rf"\x02?+\^{CYCLE}[^\n<]{{2,80}}+<",
            evidence=Evidence.CERTAIN,
            example="^BC-Mill Fire, 1st Ld,412<",
            marks=("^",),
        ),
    ),
    rules=(
        Rule(
            name="sequence-line",
            kind=BlockKind.ENVELOPE,
            pattern=(
                r"[\x05\x16 ]{0,12}+\x01(?P<service>[A-Za-z])(?P<number>\d{4})"
                r"(?:\x1f?(?P<agency>[A-Za-z]{2,8}+))?+[^\n\x02]{0,40}+"
            ),
            examples=("\x16\x16\x01z0471\x1f-----", "\x16\x16\x01f0704\x1freute", "\x16\x16\x01a0105KYODO\x1fkoko-"),
            whole=False,
        ),
        Rule(
            name="bare-selectors",
            kind=BlockKind.ENVELOPE,
            pattern=r"(?<=\A\s*)[A-Z]{1,3}(?: [A-Z]{1,3}){0,8}+(?![^\n])",
            examples=("C T", "F A RM"),
            whole=False,
        ),
        Rule(
            name="bare-sequence-line",
            kind=BlockKind.ENVELOPE,
            pattern=r"(?P<service>[A-Za-z])(?P<number>\d{4})\s?(?:-{5}|(?P<agency>[a-z]{5,6}))(?![^\n])",
            examples=("z0471 -----", "f0704reute"),
            whole=False,
        ),
        Rule(
            name="race-header",
            kind=BlockKind.ENVELOPE,
            pattern=r"\x01(?P<keyword>[^\n\x02\x1f]{2,60}+)\x1f(?P<number>[\d-]{1,8}+)?+[^\n\x02]{0,120}+",
            examples=("\x01HARBOUR PARK\x1f1-1\x1fY\x1fN\x1fNSW\x1fMonday",),
            whole=False,
        ),
        Rule(
            name="header-line-day-first",
            kind=BlockKind.SLUGLINE,
            pattern=_BEHIND_KYODO
            + _header(_ANY_KEYWORD, _DAY_FIRST)
            + "|"
            + _header(_ANY_KEYWORD, r"(?P<sent>(?P<day>1[3-9]|2\d|3[01])-(?P<month>0[1-9]|1[0-2]))"),
            examples=("u s BC-Heron-Pump 13-03 0344",),
            whole=False,
        ),
        Rule(
            name="header-line",
            kind=BlockKind.SLUGLINE,
            pattern=_header(_ANY_KEYWORD, _MONTH_FIRST),
            examples=(
                "u f BC-ZAMBIA-MINE-STRIKE   02-26 0105",
                "r z\x13\x11 BC-US--HeronPump 1stLd-Writethru   02-20 0500",
                "r s\x14\x12 BC-BBO--HeronGlance     08-18 ",
            ),
            whole=False,
        ),
        Rule(
            name="preset",
            kind=BlockKind.ENVELOPE,
            pattern=r"\^\*\d{1,6}+<",
            examples=("^*9006<",),
            whole=False,
        ),
        Rule(
            name="slug-line",
            kind=BlockKind.SLUGLINE,
            pattern=rf"\^(?P<slugline>(?P<keyword>{CYCLE}[^\n<,=]{{2,60}}+){_DESIGNATED}[^\n<=\d]{{0,40}}?)(?:,\s?(?P<word_count>\d{{1,5}}))?\s{{0,2}}[<=]",
            examples=("^BC-US--Heron Pump, 1st Ld-Writethru,127<", "^BC-BBO--Heron Glance<"),
            whole=False,
        ),
        Rule(
            name="bare-slug-line",
            kind=BlockKind.SLUGLINE,
            pattern=rf"(?P<slugline>(?P<keyword>{CYCLE}[^\n<,=]{{2,60}}+){_DESIGNATED}),\s?(?P<word_count>\d{{1,5}})(?![^\n])",
            examples=("PM-Heron Pump,1100", "BC-US--Heron Pump, 1st Ld-Writethru,0416"),
            whole=False,
        ),
        Rule(
            name="note-line",
            kind=BlockKind.EDNOTE,
            pattern=(
                r"\^(?P<ednote>(?:(?i:Eds:|EDITOR['’]?S NOTE|EDITORS:)|AP (?:Photos?|Video|Graphics?|Audio)\b|"
                r"(?:HFR|ADVISORY|Adv\b|For Release\b))[^\n<]{0,800}+)[<=]?+"
            ),
            examples=("^Eds: UPDATES with two eggs. With AP Photos.<", "^AP Photo NAHA105, NAHA106<"),
            whole=False,
        ),
        Rule(
            name="byline-line",
            kind=BlockKind.BYLINE,
            pattern=r"\^(?i:by)\s[^\n<=]{2,120}+[<=]?+",
            examples=("^By ANN LEE=",),
            whole=False,
        ),
        Rule(
            name="headline-line",
            kind=BlockKind.HEADLINE,
            pattern=rf"{_BEHIND_SLUG}\^(?P<headline>[^\n<=]{{2,200}}+)[<=]?+",
            examples=("\x02^BC-Heron Pump,127<\n^Heron stops the pump<",),
            whole=False,
        ),
        Rule(
            name="bare-byline",
            kind=BlockKind.BYLINE,
            pattern=rf"(?<=\n)By\s{_CAPITALS}(?:\s(?:and|in)\s{_CAPITALS})?(?:\n{_TITLE})?(?![^\n])",
            examples=("PM-Heron Pump,1100\nHeron Stops Pump\nBy ANN LEE\nAssociated Press Writer",),
            whole=False,
            inside=True,
        ),
        Rule(
            name="title-line",
            kind=BlockKind.BYLINE,
            pattern=rf"\^{_TITLE}\s*+[=<]",
            examples=("^Associated Press Writer=", "^AP Sports Writer="),
            whole=False,
        ),
        Rule(
            name="cross-head-line",
            kind=BlockKind.CROSSHEAD,
            pattern=r"\^(?P<crosshead>[^\n<=]{2,120}+)=",
            examples=("^Sunday's Games=",),
            whole=False,
        ),
        Rule(
            name="summary-line",
            kind=BlockKind.SUBHEADLINE,
            pattern=r"\^(?P<subheadline>[^\n<=]{2,900}+)<",
            examples=("^A heron has stopped the pump of the mill.<",),
            whole=False,
        ),
        Rule(
            name="list-line",
            kind=BlockKind.LIST_ITEM,
            pattern=r"\^(?P<list_item>[^\n<=]{2,400}+)",
            examples=("^Heron stops the pump of the mill",),
            whole=False,
        ),
        Rule(
            name="divider",
            kind=BlockKind.SIGNOFF,
            pattern=r"_{3,5}\s?[<=]",
            examples=("___=",),
        ),
        Rule(
            name="table-row",
            kind=BlockKind.TABLE,
            pattern=r"\x08\^?+[\x1e\x1f ]*+(?P<table>[^\n\x02\x03]{1,300}+)",
            examples=("\x08Naha\x1f\x1e 73\x1e \x1e 52", "\x08^\x1f\x1e W\x1e \x1e L"),
            whole=False,
        ),
        Rule(
            name="stamp",
            kind=BlockKind.ENVELOPE,
            pattern=rf"(?P<agency>[A-Z]{{2,4}})-[A-Z]{{2,4}}-{_STAMP}<?+",
            examples=("AP-WF-02-20-16 0337GMT<", "AP-NR-01-01-89 2358EST"),
            whole=False,
        ),
        Rule(
            name="kyodo-stamp",
            kind=BlockKind.ENVELOPE,
            pattern=r"KWS-(?P<sent>(?P<hour>\d\d):(?P<minute>\d\d)-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d))",
            examples=("KWS-21:37-09-12-31",),
            whole=False,
        ),
        Rule(
            name="end-stamp",
            kind=BlockKind.ENVELOPE,
            pattern=r"(?P<sent>(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d) (?P<hour>\d\d)-(?P<minute>\d\d)-\d\d)",
            examples=("01-03-31 15-09-27",),
            whole=False,
        ),
        WIRE_END,
        SERVICE_LINE,
        *STORY_RULES,
    ),
    extractors={BlockKind.BYLINE: _byline},
)
