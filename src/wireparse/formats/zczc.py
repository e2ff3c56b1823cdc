r"""ZCZC ... NNNN, the frame of the telex, which Australia's AAP and its suppliers keep.

::

    ZCZC AAP                       who sends, or the channel: ZCZC FMG000
    %A                             category
    #Legal: Heron                  keyword
    $Heron keeps its nest          headline; where it is one letter, the category
    :1200                          take; without a line # the keyword
    &AAPIS\Leea  *02000000  ~AM Service  @Vic       writer's log-in, subject or format, genre, place

Suppliers of company news send fields called by two letters: ``AN#26945219``, ``TI#...``, the text behind ``TX#``. Suppliers of
race results name what follows in the line behind ``YY ...``; what its letters mean is not known and not told.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._messages import STORY_RULES
from ._transport import FRAME_END, NEXT, SERVICE_LINE

_REST = r"(?![^\n])"
_LINE = r"[^\n]{0,200}+"


def _sigil(name: str, mark: str, group: str, example: str) -> Rule:
    """Return the rule of a line whose first character says what it holds; an empty one holds nothing."""
    return Rule(
        name=name,
        kind=BlockKind.HEADLINE if group == "headline" else BlockKind.ENVELOPE,
        pattern=rf"(?<=\A|\n){mark}(?P<{group}>[^\n]{{1,200}}+)?+{_REST}",
        examples=(example,),
        whole=False,
    )


def _field(code: str, group: str, kind: BlockKind = BlockKind.ENVELOPE) -> Rule:
    """Return the rule of a field that two letters name."""
    return Rule(
        name=f"field-{code.casefold()}",
        kind=kind,
        pattern=rf"{code}#(?P<{group}>[^\n]{{1,600}}+)",
        examples=(f"{code}#Heron",),
        whole=False,
    )


FORMAT = Format(
    name="zczc",
    title="Telex frame ZCZC ... NNNN",
    spec="Messages of AAP and its suppliers, 2015 to 2018",
    transport=True,
    signatures=(
        Signature(
            pattern=r"(?:ZCZC|zczc)(?:[ ](?:[A-Z]{2,5}\d{0,4}|[A-Z]{0,4}\d{1,4}))?+[^\S\n]*+(?![^\n])",
            evidence=Evidence.CERTAIN,
            where=Where.LINE,
            example="ZCZC AAP",
            marks=("ZCZC", "zczc"),
        ),
    ),
    rules=(
        Rule(
            name="frame-start",
            kind=BlockKind.ENVELOPE,
            pattern=rf"(?:ZCZC|zczc)(?:[ ](?P<service>(?P<agency>[A-Z]{{2,5}}))?(?P<number>\d{{1,4}})?)?[^\S\n]*+{_REST}",
            examples=("ZCZC AAP", "ZCZC FMG000", "zczc"),
            whole=False,
        ),
        Rule(
            name="channel",
            kind=BlockKind.ENVELOPE,
            pattern=rf"YY\s[A-Z]{{2,4}}\b{_LINE}",
            examples=("YY TDR", "YY RFG INTERNET (3RR) NC(ATD)"),
            whole=False,
        ),
        Rule(
            name="channel-slug",
            kind=BlockKind.SLUGLINE,
            pattern=rf"(?<=YY\s[^\n]{{2,80}}{NEXT}):?(?P<slugline>(?P<keyword>[^\n:<]{{2,80}}?)\s?(?::\s?(?P<take>[^\n<]{{2,80}}+))?)"
            r"(?:<!)?+(?![^\n])",
            examples=(
                "YY TDR\n:POTTED :Heron Park MARKET DAY",
                "YY TDR\nRACING : Heron Park FIELDS Monday",
                "YY TDR\nHeron Park WEIGHTS<!",
            ),
            whole=False,
        ),
        _sigil("category", rf"%(?=[A-Z]{_REST})", "category", "%A"),
        Rule(
            name="keyword",
            kind=BlockKind.SLUGLINE,
            pattern=rf"(?<=\A|\n)#(?P<slugline>(?P<keyword>[^\n]{{1,200}}+)){_REST}",
            examples=("#Legal: Heron",),
            whole=False,
        ),
        _sigil("one-letter-category", rf"\$(?=[A-Za-z]{_REST})", "category", "$J"),
        _sigil("headline", r"[$^]", "headline", "$Heron keeps its nest"),
        Rule(
            name="take",
            kind=BlockKind.ENVELOPE,
            pattern=rf"(?<=#[^\n]{{1,200}}\n(?:\$[^\n]{{0,200}}{NEXT})?):(?P<take>[^\n]{{1,200}}+){_REST}",
            examples=("#AM Heron\n:1200", "#Heron\n$Heron keeps its nest\n:VIC DIVS Friday"),
            whole=False,
        ),
        Rule(
            name="colon-keyword",
            kind=BlockKind.SLUGLINE,
            pattern=rf"(?<=\A|\n):(?P<slugline>(?P<keyword>[^\n]{{1,200}}+)){_REST}",
            examples=(":Heron Authority",),
            whole=False,
        ),
        _sigil("take-key", "=", "take", "=2"),
        Rule(
            name="code-line",
            kind=BlockKind.ENVELOPE,
            pattern=rf"(?<=\A|\n)(?:&[A-Z]{_LINE}|\*(?:\d{{8}}|[XT])|[+]\d{{8}}|~\S{_LINE}|@\S{_LINE}|%[A-Z]{_LINE}|[:%#$~@&*+])[^\S\n]*+{_REST}",
            examples=("*02000000", "*X", "%DEPALL DFI", "@Vic", "~AM Service", "&AAPIS\\Leea", ":"),
            whole=False,
        ),
        _field("AN", "number"),
        _field("KN", "service"),
        Rule(
            name="field-pd",
            kind=BlockKind.ENVELOPE,
            pattern=(
                r"PD#(?P<sent>(?P<day>\d{1,2}) (?P<month>\p{L}{3,9}) (?P<year>\d{4})"
                r"(?: (?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?)?)"
            ),
            examples=("PD#06 March 2031 14:00:00",),
            whole=False,
        ),
        Rule(
            name="field-ky",
            kind=BlockKind.SLUGLINE,
            pattern=r"KY#(?P<slugline>(?P<keyword>[^\n]{1,200}+))",
            examples=("KY#HERON Pumps HRN.AX",),
            whole=False,
        ),
        _field("TI", "headline", BlockKind.HEADLINE),
        _field("AB", "subheadline", BlockKind.SUBHEADLINE),
        Rule(
            name="field-by",
            kind=BlockKind.BYLINE,
            pattern=r"BY#(?P<byline>By\s[^\n]{1,120}+)",
            examples=("BY#By Ann Lee",),
            whole=False,
        ),
        Rule(
            name="field",
            kind=BlockKind.ENVELOPE,
            pattern=rf"(?:[A-Z]{{2}}#){_LINE}",
            examples=("SO#ASX", "TX#"),
            whole=False,
        ),
        FRAME_END,
        SERVICE_LINE,
        *STORY_RULES,
    ),
)
