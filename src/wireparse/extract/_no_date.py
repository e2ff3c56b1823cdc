"""Names of days and months that stand for no day or month of the calendar: titles, people, sets and days left open."""

from .._regex import compile_pattern
from .._span import Span
from ..records import PartialDate

_REACH = 24
_PART_OF_DAY = r"(?:\s++(?:morning|afternoon|evening|night))?+"
_NAME_BEFORE = compile_pattern(r"\b(?:Bloody|Ruby|Good|Black|Daily|Weekly|[Mm]an|Girl|Mail on|Independent on)\s++\Z")
_NAME_BEHIND = compile_pattern(
    r"\s++(?:Times|Telegraph|Mirror|Express|Mail|Herald|Star|Sun|Tribune|Business Post|Independent|Chronicle|School|"
    r"Night (?:Live|Football|Lights|Fever|Raw))\b"
)
_SET_BEFORE = compile_pattern(r"\b(?i:every|each|one|another|alternate)\s++(?:(?:other|single)\s++)?+\Z")
_A_BEFORE = compile_pattern(r"\b[Aa]\s++\Z")
_NO_NOUN_BEHIND = compile_pattern(
    rf"{_PART_OF_DAY}(?:\s*+\Z|\s*+[^\w\s'’-]|\s++(?:in|of|on|at|and|or|but|when|that|to|for|with|by|after|before|as|is|was|during|"
    r"between|because|so|it|he|she|they|we|the|a|an)\b)"
)
_ORDINAL_BEFORE = compile_pattern(
    r"\b(?i:first|second|third|fourth|fifth|straight|consecutive|successive|following|that|same)\s++\Z"
)
_OF_EACH = compile_pattern(r"\s++(?:of|in)\s++(?i:every|each|the|a)\s++(?:month|week|year|quarter)\b")
_WITH_ITS_DAY = compile_pattern(rf"{_PART_OF_DAY}\s++the\s++\d")
_PERSON_BEFORE = compile_pattern(
    r"\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Sir|Lady|Dame|Lord|Prof|Professor|President|Senator|Sen|Rep|Judge|Minister|Aunt|Uncle|Cousin|Theresa|St)\.?\s++\Z|"
    r"\b(?:April|June)\s++\Z"
)
_PERSON_BEHIND = compile_pattern(
    r"\s++(?:said|says|told|asked|replied|recalled|added|wrote|who|whose|laughed|smiled)\b|['’]s (?:mother|father|family)\b"
)
_IN_BEFORE = compile_pattern(
    r"\b(?i:in|since|until|by|from|of|during|after|before|through|to|early|late|mid|last|next|this)[\s-]++\Z"
)


def is_named_otherwise(text: str, span: Span, end: int, *, month: bool) -> bool:
    """Tell whether the name of a weekday or month at `span` is part of another name, is a set or is any such day."""
    before = text[max(0, span.start - _REACH) : span.start]
    if _SET_BEFORE.search(before):
        return True
    if month:
        return _is_person(text, span, end, before)
    if _A_BEFORE.search(before) and _NO_NOUN_BEHIND.match(text, span.end, end):
        return True
    return _NAME_BEFORE.search(before) is not None or _NAME_BEHIND.match(text, span.end, end) is not None


def is_left_open(text: str, found: PartialDate, end: int) -> bool:
    """Tell whether other words would tell which weekday it is: ``the first Monday of March``, ``the following Monday``."""
    before = text[max(0, found.span.start - _REACH) : found.span.start]
    return (
        _ORDINAL_BEFORE.search(before) is not None
        or _OF_EACH.match(text, found.span.end, end) is not None
        or _WITH_ITS_DAY.match(text, found.span.end, end) is not None
    )


def _is_person(text: str, span: Span, end: int, before: str) -> bool:
    if _PERSON_BEFORE.search(before):
        return True
    return _PERSON_BEHIND.match(text, span.end, end) is not None and _IN_BEFORE.search(before) is None
