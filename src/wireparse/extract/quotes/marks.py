"""Quotation marks: which stretches of a paragraph stand between them.

Marks are paired inside one paragraph.  Real copy opens straight and closes curly, forgets to close, and types an apostrophe where
a mark belongs; a stray mark may cost its own paragraph and never the next one.
"""

from collections.abc import Iterator

from attrs import frozen

from ..._regex import Match, compile_pattern
from ..._span import Span

_CLOSERS = {
    '"': frozenset('"”“'),
    "“": frozenset('”"“'),
    "”": frozenset("”"),
    "„": frozenset('“”"'),
    "«": frozenset("»"),
    "»": frozenset("«»"),
    "「": frozenset("」"),
    "『": frozenset("』"),
    "``": frozenset(("''", '"', "”", "’’")),
    "''": frozenset(("''", '"')),
    ",,": frozenset(("''", "``", "“", "”")),
    "‘‘": frozenset(("’’", "''")),
    "‘": frozenset("’'"),
    "'": frozenset("'’"),
    "`": frozenset("'"),
    "‹": frozenset("›"),
    "‚": frozenset("‘’"),
}
"""What may close a stretch, by what opened it."""
_DOUBLE = compile_pattern(r"``|''++|‘‘|’’|,,(?=\p{L})|[\"“”„«»「」『』]")
_SINGLE = compile_pattern(r"[‘’'`‹›‚]")
_NEVER_CLOSE = frozenset(("``", "„", "«", "「", "『", ",,", "‘‘", "‘", "`", "‹", "‚"))
_NEVER_OPEN = frozenset(("’’", "」", "』", "’", "›"))
_FEET = compile_pattern(r"\d['’]\s?\d{1,2}\Z")
_ELISION = compile_pattern(r"['‘’](?:\d0s\b|(?:em|tis|twas|til|cause|n)\b)")
_SPEECH_END = frozenset(".?!…,")


@frozen
class Stretch:
    """What stands between two marks."""

    span: Span
    """The stretch with its marks."""
    inner: Span
    """The words without marks and without the white space beside them."""
    closed: bool
    """Whether there is a closing mark."""
    sign: str
    """The last character inside that is neither white space nor a mark; ``""`` if there is none."""


@frozen
class _Mark:
    """One mark and what touches it."""

    text: str
    start: int
    end: int
    may_open: bool
    may_close: bool


def has_double_marks(text: str, spans: "tuple[Span, ...]") -> bool:
    """Tell whether double marks stand anywhere in the paragraphs."""
    return any(_DOUBLE.search(text, span.start, span.end) for span in spans)


def stretches(text: str, span: Span, *, single: bool) -> list[Stretch]:
    """Return the stretches between marks in the paragraph `span`, in order; with `single` those between single marks."""
    found: list[Stretch] = []
    opener: _Mark | None = None
    nested = 0
    for mark in _marks(text, span, _SINGLE if single else _DOUBLE, single=single):
        if opener is None:
            opener = mark if mark.may_open else None
            nested = 0
        elif _nests(opener, mark):
            nested += 1
        elif nested and mark.text == "”":
            nested -= 1
        elif mark.may_close and mark.text in _CLOSERS[opener.text]:
            found.append(_stretch(text, opener, mark.start, mark.end, closed=True))
            opener = None
        elif mark.may_open and mark.text in (opener.text, "“"):
            found += _left_open(text, opener, mark.start, single=single)
            opener, nested = mark, 0
    if opener is not None and (not single or opener.start == span.start):
        found += [_stretch(text, opener, span.end, span.end, closed=False)]
    return [s for s in found if s.inner.end > s.inner.start]


def opens(text: str, span: Span) -> bool:
    """Tell whether the paragraph begins with an opening mark."""
    head = text[span.start : span.start + 2]
    return head in _CLOSERS or head[:1] in _CLOSERS


def _nests(opener: _Mark, mark: _Mark) -> bool:
    """Tell whether `mark` opens a quotation inside one that another kind of mark opened."""
    return opener.text == '"' and mark.text == "“" and mark.may_open


def _left_open(text: str, opener: _Mark, end: int, *, single: bool) -> list[Stretch]:
    """Return what a mark without a closing one before the next opening one holds: a sentence that runs on, else nothing."""
    stretch = _stretch(text, opener, end, end, closed=False)
    return [stretch] if stretch.sign in _SPEECH_END and stretch.sign and not single else []


def _stretch(text: str, opener: _Mark, inner_end: int, end: int, *, closed: bool) -> Stretch:
    raw = text[opener.end : inner_end]
    bare = raw.strip()
    start = opener.end + len(raw) - len(raw.lstrip())
    sign = bare.rstrip("'’”\"*)] \t\r\n\xa0")[-1:]
    end = end if closed else start + len(bare)
    return Stretch(Span(opener.start, end), Span(start, start + len(bare)), closed, sign)


def _marks(text: str, span: Span, pattern: "object", *, single: bool) -> Iterator[_Mark]:
    for match in (_SINGLE if single else _DOUBLE).finditer(text, span.start, span.end):
        before = text[match.start() - 1] if match.start() > span.start else " "
        behind = text[match.end()] if match.end() < span.end else " "
        if single:
            mark = _single(text, match, before, behind)
        else:
            mark = _double(text, match, before, behind)
        if mark.may_open or mark.may_close:
            yield mark


def _double(text: str, match: Match, before: str, behind: str) -> _Mark:
    mark = match.group()
    if mark.startswith("'''"):
        mark = "''"
    opening = mark not in _NEVER_OPEN and not behind.isspace() and not (before.isalnum() and not behind.isalnum())
    closing = mark not in _NEVER_CLOSE and not (before.isspace() and behind.isalnum())
    if mark in ("“", "„", "``", "«", "「", "『", ",,", "‘‘"):
        opening = not (behind.isspace() and before.isalnum()) or mark == "«"
        closing = mark == "“" and (behind.isspace() or behind in ",.;:)") and not before.isspace()
    elif mark == "”":
        opening, closing = before.isspace() and behind.isalnum(), True
    elif mark == "»":
        opening, closing = (before.isspace() or before == "(") and not behind.isspace(), True
    elif before.isdigit() and (behind.isspace() or behind == "-"):
        closing = _FEET.search(text, max(0, match.start() - 6), match.start()) is None
        opening = False
    elif mark == "''":
        opening = opening and not before.isalnum()
    return _Mark(mark, match.start(), match.end(), opening, closing)


def _single(text: str, match: Match, before: str, behind: str) -> _Mark:
    """Tell single marks from apostrophes: these stand between letters, or begin a shortened word."""
    mark = match.group()
    inside = before.isalnum() and behind.isalnum()
    opening = mark not in _NEVER_OPEN and not before.isalnum() and behind.isalnum() and not _ELISION.match(text, match.start())
    closing = mark not in _NEVER_CLOSE and not inside and not before.isspace() and not behind.isalnum()
    if closing and before in "sS" and behind == " " and text[match.end() + 1 : match.end() + 2].islower():
        closing = False
    return _Mark(mark, match.start(), match.end(), opening, closing)
