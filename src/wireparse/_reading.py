"""The reading copy: the source as a reader sees it, and the way back from it.

Text taken from pages often holds character references (``&quot;``, ``&#8217;``), tags that nobody took out (``<br/>``,
``<b>``) and characters that nobody sees (soft hyphens, zero-width spaces, marks of direction, the space bands of tables on text
wires) in the middle of words. Such a source is read through a copy in which they are decoded and left out, and a tag that parts
paragraphs is a line end; a table leads every offset of the copy back to the source, so that spans always count in the source.
A line end is a line feed in the copy, whatever the source has: so nothing that is read can differ by it.
Most texts hold none of it: then the copy is the source.
"""

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, field, fields, frozen, has

from ._regex import Match, compile_pattern
from ._span import Span, fold
from .records import Article, Block, BlockKind

_AMPERSAND = r"&(?:amp;){0,8}"
_REFERENCE = _AMPERSAND + r"(?P<reference>#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_DIRECTION = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks that say which way a line runs."""
_UNSEEN = "\x10\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}" + _DIRECTION
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""They shape letters of other scripts and signs; between Latin letters and figures they are noise."""
_IN_LINE = r"a|abbr|b|big|cite|em|font|i|mark|s|small|span|strike|strong|sub|sup|u"
_PARTING = r"article|blockquote|br|div|figcaption|figure|h[1-6]|hr|img|li|ol|p|section|table|tbody|td|th|tr|ul"
_TAG = rf"</?(?:(?:{_IN_LINE})|(?P<parting>{_PARTING}|BR))(?:\s[^<>]{{0,300}}+)?/?>(?P<ended>(?=[ \t]{{0,9}}[\r\n]))?"
"""Tags in small letters, as ``<P>`` is a firm on the telex; one at the end of a line parts no more than the line end."""
_RETURN = rf"(?:\r|{_AMPERSAND}#(?:0{{0,4}}13|[xX]0{{0,4}}[dD]);)"
_FEED = rf"(?:\n|{_AMPERSAND}#(?:0{{0,4}}10|[xX]0{{0,4}}[aA]);)"
_LINE = rf"(?P<line>{_RETURN}{{1,2}}+{_FEED}|{_RETURN})"
"""A line end that is no line feed alone: as ``EOL`` has them, plain or coded."""
_CODED = compile_pattern(rf"{_LINE}|{_REFERENCE}|[{_UNSEEN}]|(?<=[0-9A-Za-z\u00c0-\u024f])[{_JOINERS}]|{_TAG}")
_SIGNS = ("&", "<", "\r", *_UNSEEN, *_JOINERS)
"""One of these begins whatever is coded."""


def _decode(match: Match) -> str:
    """What a reader sees of a match: one character, none, or the match itself where it is no reference after all."""
    raw = match.group()
    if match["line"]:
        return "\n"
    if match["parting"]:
        return "\n" if match["ended"] is None else ""
    seen = _referred(match["reference"]) if match["reference"] else ""
    return raw if len(seen) > 1 else seen.strip(_UNSEEN)


def _referred(name: str) -> str:
    from html import unescape  # noqa: PLC0415 - its table is slow to import, and most texts have no reference

    return unescape(f"&{name};")


def words(source: str, span: Span) -> str:
    """Return the words that stand at `span` of `source`: references decoded, the unseen left out, white space folded.

    This is how the ``text`` of a record can be made again from its ``span``.
    """
    return fold(_CODED.sub(_decode, span.of(source)))


@frozen
class Reading:
    """A source, its reading copy, and the table that leads from one to the other."""

    source: str
    text: str
    _starts: Sequence[int] = ()
    """Where in the copy a stretch begins that is shifted against the source by a constant."""
    _shifts: Sequence[int] = ()
    """By how much, for each stretch."""
    _ends: Mapping[int, int] = field(factory=dict)
    """For each decoded character of the copy, where its reference ends in the source; no words end with a line end."""

    def _to_source(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]

    def place(self, article: Article) -> Article:
        """Return an article that was read from the copy as one of the source."""
        if self.text is self.source:
            return article
        if not self._shifts:
            return evolve(article, source=self.source)
        placed: Article = self._placed(evolve(article, blocks=()))
        return evolve(placed, source=self.source, blocks=self._placed_blocks(article.blocks))

    def _placed(self, value: Any) -> Any:  # noqa: ANN401 - a record, or what stands in one of its fields
        if isinstance(value, Span):
            return self._span(value)
        if isinstance(value, tuple):
            return tuple(map(self._placed, value))
        if not has(type(value)):
            return value
        return evolve(value, **{f.name: self._placed(getattr(value, f.name)) for f in fields(type(value))})

    def _span(self, span: Span) -> Span:
        last = span.end - 1
        return Span(self._to_source(span.start), self._ends.get(last, self._to_source(last) + 1))

    def _placed_blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """What is left out of the copy belongs to the block before it, at the very start to the first."""
        if not blocks:
            return (Block(kind=BlockKind.BLANK, span=Span(0, len(self.source)), text="", rule="blank"),)
        starts = [0, *(self._to_source(b.span.start) for b in blocks[1:])]
        ends = [*starts[1:], len(self.source)]
        return tuple(evolve(b, span=Span(s, e)) for b, s, e in zip(blocks, starts, ends, strict=True))


def read(source: str) -> Reading:
    """Return the reading copy of `source`."""
    if not any(sign in source for sign in _SIGNS):
        return Reading(source, _with_blanks(source))
    pieces: list[str] = []
    starts, shifts, ends = array("q", [0]), array("q", [0]), {}
    length = done = 0
    for match in _CODED.finditer(source):
        seen = _decode(match)
        if len(seen) > 1:
            continue
        pieces += (source[done : match.start()], seen)
        length += match.start() - done + len(seen)
        done = match.end()
        starts.append(length)
        shifts.append(done - length)
        if seen and not match["line"]:
            ends[length - 1] = done
    if not pieces:
        return Reading(source, _with_blanks(source))
    return Reading(source, _with_blanks("".join([*pieces, source[done:]])), starts, shifts, ends)


def _with_blanks(text: str) -> str:
    """Return `text` with plain blanks for those that do not break a line, which rules for words need not know."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
