"""Quotation marks: which stretches of a paragraph stand between them.

Marks are paired inside one paragraph.  Real copy opens straight and closes curly, forgets to close, and types an apostrophe
where a mark belongs; a stray mark may cost its own paragraph and never the next one.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ..._regex import compile_plain
from ..._span import Span, trim

_CLOSERS = {
    '"': frozenset(('"', "”", "“", "''")),
    "“": frozenset(("”", '"', "“", "''")),
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
_READ_AS = {
    "â€œ": "“",
    "â\x80\x9c": "“",
    "â€\x9d": "”",
    "â\x80\x9d": "”",
    "â€": "”",
    "â€˜": "‘",
    "â\x80\x98": "‘",
    "â€™": "’",
    "â\x80\x99": "’",
}
"""Curly marks whose bytes were decoded with the wrong table; of the closing one the last is often lost."""
_DOUBLE = compile_plain(
    r"``|''++|‘‘|’’|,,(?=[^\W\d_])|\"|“|”|„|«|»|「|」|『|』|â€œ|â\x80[\x9c\x9d]|â€\x9d|â€(?=[\s.,;:!?)]|\Z)"
)
_SINGLE = compile_plain(r"‘|’|'|`|‹|›|‚|â€[˜™]|â\x80[\x98\x99]")
"""Signs one by one, in no class: so the engine is led to them by their first characters, which is three times as fast."""
_SINGLE_OPENS = compile_plain(r"(?<![^\s(\[–—-])(?:['‘]|â€˜|â\x80\x98)(?=\w)")
_APOSTROPHES = frozenset("'’")
"""They close single marks, and are not counted in pairs, for most stand in words."""
_ALWAYS_OPEN = frozenset(("``", "„", "「", "『", ",,", "‘‘", "‘", "`", "‹", "‚"))
_ALWAYS_CLOSE = frozenset(("’’", "」", "』", "’", "›"))
_FEET = compile_plain(r"\d['’]\s?\d{1,2}\Z")
_ELISION = compile_plain(r"['‘’](?:\d0s\b|(?i:em|tis|twas|til|cause|n)\b)")
_SHORT_AND = frozenset(("'n'", "‘n’", "’n’", "'N'", "’N’", "‘N’"))
"""``rock 'n' roll``."""
_SPEECH_END = frozenset(".?!…,")


class Stretch(NamedTuple):
    """What stands between two marks."""

    span: Span
    """The stretch with its marks."""
    inner: Span
    """The words without marks and without the white space beside them."""
    closed: bool
    """Whether there is a closing mark."""
    sign: str
    """The last character inside that is neither white space nor a mark; ``""`` if there is none."""


class _Mark(NamedTuple):
    """One mark and what touches it."""

    text: str
    start: int
    end: int
    may_open: bool
    may_close: bool


def quotes_in_single(text: str, spans: Sequence[Span]) -> bool:
    """Tell whether the paragraphs quote between single marks: all double ones, if there are any, stand inside these."""
    doubled = False
    for span in spans:
        if _DOUBLE.search(text, span.start, span.end) is not None:
            doubled = True
            if not _all_nested(text, span):
                return False
    return not doubled or any(s.sign in _SPEECH_END for span in spans for s in stretches(text, span, single=True) if s.closed)


def _all_nested(text: str, span: Span) -> bool:
    """Tell whether every double mark of a paragraph stands inside a quotation between single ones."""
    first = _DOUBLE.search(text, span.start, span.end)
    if first is None or _SINGLE_OPENS.search(text, span.start, first.start()) is None:
        return False
    outer = [s.inner for s in stretches(text, span, single=True) if s.closed]
    starts = [inner.start for inner in outer]
    places = (mark.start() for mark in _DOUBLE.finditer(text, span.start, span.end))
    return all((k := bisect_left(starts, place)) > 0 and place < outer[k - 1].end for place in places)


def stretches(text: str, span: Span, *, single: bool) -> list[Stretch]:
    """Return the stretches between marks in the paragraph `span`, in order; with `single` those between single marks."""
    found: list[Stretch] = []
    opener: _Mark | None = None
    nested = 0
    for mark, behind in _with_two_behind(_marks(text, span, single=single)):
        if opener is None:
            opener, nested = (mark if mark.may_open else None), 0
        elif mark.text == "“" and mark.may_open and (opener.text == '"' or (opener.text == "“" and behind == _CLOSING_TWO)):
            nested += 1
        elif nested and mark.text == "”":
            nested -= 1
        elif mark.may_close and mark.text in _CLOSERS[opener.text]:
            found += _between(text, opener, mark.start, mark.end)
            opener = None
        elif mark.may_open and mark.text in (opener.text, "“"):
            found += _left_open(text, opener, mark.start, single=single)
            opener, nested = mark, 0
    if opener is not None and (not single or opener.start == span.start):
        found += _between(text, opener, span.end, None)
    return found


_CLOSING_TWO = ("”", "”")
"""What stands behind a mark that opens words inside a quotation of the same marks."""


def _with_two_behind(marks: Iterator[_Mark]) -> Iterator[tuple[_Mark, tuple[str, ...]]]:
    """Yield each mark with the texts of the two behind it; a paragraph may have as many marks as letters, and keeps none."""
    near: deque[_Mark] = deque(islice(marks, 2))
    while near:
        near.extend(islice(marks, 1))
        mark = near.popleft()
        yield mark, tuple(other.text for other in near)


def _left_open(text: str, opener: _Mark, end: int, *, single: bool) -> list[Stretch]:
    """Return what stands between a mark and the next opening one: a sentence that runs on, else nothing."""
    return [stretch for stretch in _between(text, opener, end, None) if not single and stretch.sign in _SPEECH_END]


def _between(text: str, opener: _Mark, inner_end: int, end: int | None) -> list[Stretch]:
    """Return the stretch from `opener` to the closing mark that ends at `end`, ``None`` if there is none; no empty one."""
    inner = _without_marks(text, trim(text, opener.end, inner_end), opener.text)
    if inner.end == inner.start:
        return []
    sign = inner.of(text).rstrip("'’”\"*)] \t\r\n\xa0")[-1:]
    return [Stretch(Span(opener.start, inner.end if end is None else end), inner, end is not None, sign)]


def _without_marks(text: str, inner: Span, opener: str) -> Span:
    """Return the words without marks at their end that might close them: one is written twice, or left over."""
    marks = (opener, *_CLOSERS[opener])
    while (last := next((m for m in marks if text.endswith(m, inner.start, inner.end)), "")) and not _is_paired(
        text, inner, last
    ):
        inner = trim(text, inner.start, inner.end - len(last))
    return inner


def _is_paired(text: str, inner: Span, mark: str) -> bool:
    """Tell whether the mark at the end of the words closes a quotation inside them."""
    if mark in _APOSTROPHES:
        return False
    if mark in _CLOSERS.get(mark, ()) and text.count(mark, inner.start, inner.end) % 2 == 0:
        return True
    openers = (other for other, closers in _CLOSERS.items() if other != mark and mark in closers)
    return any(text.find(other, inner.start, inner.end) >= 0 for other in openers)


def _marks(text: str, span: Span, *, single: bool) -> Iterator[_Mark]:
    """Yield the marks that may open or close something."""
    pattern, read = (_SINGLE, _single) if single else (_DOUBLE, _double)
    for match in pattern.finditer(text, span.start, span.end):
        start, end = match.span()
        mark = _READ_AS.get(match[0], match[0][:2])
        before = text[start - 1] if start > span.start else " "
        behind = text[end] if end < span.end else " "
        opening, closing = read(text, mark, Span(start, end), before, behind)
        if opening or closing:
            yield _Mark(mark, start, end, opening, closing)


def _double(text: str, mark: str, at: Span, before: str, behind: str) -> tuple[bool, bool]:
    """Tell whether a double mark may open and whether it may close, by its shape and by what touches it."""
    ends_word = not before.isspace() and (behind.isspace() or behind in ",.;:)")
    if mark in _ALWAYS_OPEN or mark in _ALWAYS_CLOSE:
        return mark in _ALWAYS_OPEN and not (behind.isspace() and before.isalnum()), mark in _ALWAYS_CLOSE
    if mark in "“«":
        return mark == "«" or before.isspace() or not behind.isspace(), ends_word
    if mark in "”»":
        return (before.isspace() or before == "(") and not behind.isspace(), True
    if before.isdigit() and _FEET.search(text, max(0, at.start - 6), at.start) is not None:
        return False, False
    if before.isdigit() and (behind.isspace() or behind == "-"):
        return False, True
    opening = not behind.isspace() and not (before.isalnum() and (mark == "''" or not behind.isalnum()))
    return opening, not (before.isspace() and behind.isalnum())


def _single(text: str, mark: str, at: Span, before: str, behind: str) -> tuple[bool, bool]:
    """Tell single marks from apostrophes: these stand between letters, begin a shortened word, or end a plural."""
    opening = not before.isalnum() and behind.isalnum() and _ELISION.match(text, at.start) is None
    closing = not before.isspace() and not behind.isalnum()
    plural = before in "sS" and text[at.end : at.end + 2].strip(" ")[:1].islower()
    plural = plural or text[max(0, at.start - 2) : at.end] in _SHORT_AND
    return opening and mark not in _ALWAYS_CLOSE, closing and not plural and mark not in _ALWAYS_OPEN
