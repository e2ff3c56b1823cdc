"""Names of people in bylines and sign-offs: ``Ann Lee and Bo Karlsson in Lusaka, Zambia, and Cy Dunn in Oslo``."""

from collections.abc import Iterator

from .._regex import FROM_BLANK, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import canonical
from ..data.authors import DESK_WORDS, HONORIFICS, PSEUDO
from ..data.months import FULL_MONTHS, FULL_WEEKDAYS
from ..data.names import PARTICLES
from ..records import Author

_AND = r"(?:(?i:and|with)|und|et|og|och|dan|avec|mit|con|com|met|[yei])"
_BREAK = compile_pattern(
    rf"{FROM_BLANK}(?:(?:\s*+[,;/&|、]\s*+|\s++[-–—]{{1,2}}\s++|\s*+\()(?:{_AND}\s++)?+|\s++{_AND}\s++|\s++en\s++(?=\p{{Lu}}))"
)
_FIRST = compile_pattern(r"\S{1,5}(?=\s)")
_SUFFIX = compile_pattern(r"(?i:jr|sr|i{2,3}|iv|m\.?d|ph\.?d|esq)\b")
_SUFFIX_COMMA = compile_pattern(rf",(?=\s{_SUFFIX.pattern})")
_NAME_WORD = compile_pattern(r"(?:[dl]['’]|al-|el-|[Oo]['’]|\p{Lu}['’])?\p{Lu}[\p{L}\p{M}'’.\-‐‑]*+\Z|\p{Lu}\.(?:\p{Lu}\.)*+\Z")
_SUFFIXES = frozenset(("jr.", "sr.", "jr", "sr", "ii", "iii", "iv", "md", "m.d.", "phd", "ph.d.", "esq."))
_CALENDAR = frozenset(map(str.casefold, FULL_MONTHS | FULL_WEEKDAYS)) - {"april", "june", "may", "august", "january"}
_NO_NAMES = frozenset(
    "the and for with from that this far not our your his her its how why what when where who more than most all one no".split()
)
_WORDS = 6
_INITIALS = 2
_SHORT = 3


def is_desk(name: str) -> bool:
    """Tell whether a signature names no person: a desk, an agency, ``Reuters Staff``."""
    key = fold(name).casefold()
    words = key.split()
    return key in PSEUDO or canonical(fold(name).removeprefix("The ")) is not None or (bool(words) and words[-1] in DESK_WORDS)


def is_name(name: str) -> bool:
    """Tell whether words have the shape of a person's name."""
    words = _SUFFIX_COMMA.sub("", name).split()
    if not 0 < len(words) <= _WORDS or words[-1].casefold() in PARTICLES or not any(_NAME_WORD.match(w) for w in words):
        return False
    shaped = all(_NAME_WORD.match(w) or w in PARTICLES for w in words) and not name.endswith("..")
    if any(w.casefold() in _NO_NAMES for w in words):
        return False
    return shaped and words[0].casefold() not in _CALENDAR and sum(map(str.isalpha, name)) > _INITIALS


def pieces(text: str, span: Span) -> Iterator[Span]:
    """Yield what stands between commas, ``and`` and the like; a suffix (``Jr.``) stays with its name."""
    return (piece for _, piece in joined_pieces(text, span))


def joined_pieces(text: str, span: Span) -> Iterator[tuple[str, Span]]:
    """Yield the same, each with what joins it to the piece before: ``,`` or ``and``, ``""`` for the first."""
    start, joint = span.start, ""
    for mark in _BREAK.finditer(text, span.start, span.end):
        if _SUFFIX.match(text, mark.end(), span.end):
            continue
        yield joint, _unclosed(text, start, mark.start())
        start, joint = mark.end(), fold(mark[0])
    yield joint, _unclosed(text, start, span.end)


def _unclosed(text: str, start: int, end: int) -> Span:
    """The range without white space at its ends and without the bracket that closes it."""
    span = trim(text, start, end)
    return trim(text, span.start, span.end - 1) if span.of(text).endswith(")") else span


def bare_name(text: str, span: Span) -> Span:
    """Return the span of a name without the form of address before it and the stop behind it."""
    first = _FIRST.match(text, span.start, span.end)
    if first and first[0].casefold() in HONORIFICS:
        span = trim(text, first.end(), span.end)
    last = span.of(text).rsplit(None, 1)[-1:]
    stop = (
        bool(last)
        and last[0].endswith(".")
        and len(last[0]) > _SHORT
        and last[0].casefold() not in _SUFFIXES
        and last[0].count(".") == 1
    )
    return trim(text, span.start, span.end - 1) if stop else span


def author_at(text: str, span: Span) -> Author | None:
    """Return the person whose name a stretch is, or ``None``."""
    span = bare_name(text, span)
    name = fold(span.of(text))
    return Author(name=name, span=span) if is_name(name) and not is_desk(name) else None
