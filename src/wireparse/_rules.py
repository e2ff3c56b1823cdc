"""What a format knows for certain: rules, each a kind of stretch with what it looks like, and where they are tried."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import field, fields, frozen
from attrs.validators import in_

from ._checks import are, gathered, is_a, is_on_trust, may_be_called, named
from ._initial import initial
from ._patterns import check_cost, check_groups, compiled
from ._regex import Match, Pattern, compile_pattern
from ._styles import CaptionStyle, DatelineStyle
from .errors import FormatDefinitionError
from .records import BlockKind, Envelope, Span

Extent = Callable[[str, Span], int | None]
"""A function ``(text, span)`` that tells where what begins at the span's start ends; ``None`` if it is not that."""


Tried = Callable[[str, int, int], Match | None]
"""A pattern's own ``match(text, start, end)``."""

_USUAL_STYLES = {"caption": CaptionStyle(), "dateline": DatelineStyle()}


@frozen
class Styled:
    """An extent that reads in the style of the format whose rule it is.

    A value, so that formats can be compared and sent to other processes.
    """

    extent: Callable[[Any, str, Span], int | None]
    """A function ``(style, text, span)``; the rest is as in `Extent`."""
    style: str = field(validator=in_(("caption", "dateline")))
    """Which field of `Format` holds the style."""

    def __call__(self, text: str, span: Span, fmt: object | None = None) -> int | None:
        """Ask the function in the style of `fmt`, else in the usual one."""
        style = _USUAL_STYLES[self.style] if fmt is None else getattr(fmt, self.style)
        return self.extent(style, text, span)


@frozen(kw_only=True)
class Rule:
    """One kind of stretch that a format recognises for certain.

    A rule is tried where a line, a paragraph or a piece of one begins, behind its white space.
    """

    name: str = field(validator=named)
    """What `Block.rule` shows: lower-case words joined by hyphens."""
    kind: BlockKind = field(validator=is_a(BlockKind))
    """What the stretch is."""
    pattern: str = field(validator=is_a(str))
    """What it looks like, bounded and with possessive quantifiers; with an `extent`, how it begins.

    Groups are named after the fields that they fill: one called like the rule's own kind (``headline``) is where the words of
    that record stand inside the block; those called like fields of `Envelope` (``keyword``, ``version``; for its `sent` also
    ``year``, ``month``, ``day``, ``hour``, ``minute`` and ``zone``) give the envelope their words, in rules of kind envelope,
    slugline and headline; ``agency`` says there and in a sign-off whose copy it is, ``published`` in a byline or sign-off the
    day.  Groups for the pattern's own use begin with a low line.
    """
    examples: tuple[str, ...] = field(converter=gathered, validator=are(str))
    """Texts that it matches: checked when the rule is made.  What has to stand before it may: it matches at their start or
    behind a line end or control code."""
    extent: Extent | Styled | None = field(default=None, validator=may_be_called)
    """Where no pattern can tell what the stretch is, a function that does, asked only where the pattern matches."""
    whole: bool = field(default=True, validator=is_a(bool))
    """Whether it must match all of the piece, white space around it apart; else what is behind it is a new piece."""
    inside: bool = field(default=False, validator=is_a(bool))
    """Whether it may begin inside a line: for what is often glued to the text before it."""
    behind: str = field(default="", validator=is_a(str))
    """What stands right before it, as a pattern that begins with no white space; the start of the text does instead."""
    marks: tuple[str, ...] = field(default=(), converter=gathered, validator=are(str))
    """Strings one of which stands in all that it matches, so that it is not asked of other texts; none: it is asked of all."""
    longest: int | None = field(default=None, validator=is_a(int, type(None)))
    """How many code points it matches at most, so that longer stretches are dismissed fast; ``None``: any number."""
    _begins: Pattern | None = field(init=False, repr=False, eq=False)
    """Only where it may begin inside a line."""
    _matches: Pattern = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Set the pattern where it is tried; if not on trust, try the examples, and what is hostile in them."""
        what = f"rule {self.name!r}"
        if not is_on_trust():
            self._check_behind(what)
        led = rf"(?:{self.behind})\K" if self.behind else ""
        object.__setattr__(self, "_begins", compiled(self.pattern, what, led) if self.inside else None)
        before = rf"(?<=\A|{self.behind})" if self.behind else ""
        tail = r"\Z" if self.whole and self.extent is None else ""
        object.__setattr__(self, "_matches", compiled(self.pattern, what, before, tail))
        if not is_on_trust():
            check_groups(self._matches, GROUPS[self.kind], what)
            self._check_examples(what)
            check_cost(self._matches, self.examples, what)

    def _check_behind(self, what: str) -> None:
        if self.behind and compiled(self.behind, f"{what}: behind").groups:
            msg = f"{what}: behind: its groups fill nothing; write (?:...)"
            raise FormatDefinitionError(msg)

    def _check_examples(self, what: str) -> None:
        if not self.examples:
            msg = f"{what}: it has no example; give a text that it matches"
            raise FormatDefinitionError(msg)
        try:
            missed = next((e for e in self.examples if not self.may_stand_in(e) or self.place_in(e) is None), None)
        except Exception as error:
            msg = f"{what}: its extent fails on one of the examples {self.examples!r}: {type(error).__name__}: {error}"
            raise FormatDefinitionError(msg) from error
        if missed is not None:
            msg = f"{what}: it does not match its example {missed!r}{self._why_missed(missed)}"
            raise FormatDefinitionError(msg)

    def _why_missed(self, example: str) -> str:
        """Say what else than the pattern keeps it from its example."""
        if not self.may_stand_in(example):
            return f": none of its marks {self.marks!r} stands there"
        if self.longest is not None and len(example) > self.longest:
            return f": `longest` allows {self.longest} code points, and it has {len(example)}"
        if self.whole and self.extent is None and _begins_with(self.pattern, example):
            return ": the pattern ends before it does, and `whole` is true; let it match to the end, or say whole=False"
        return ""

    def place_in(self, example: str) -> Span | None:
        """Return the first stretch of an example, up to its end, at whose start it matches: the start, or behind a line end."""
        starts = (0, *(match.end() for match in _EXAMPLE_PARTS.finditer(example)))
        stretches = (Span(start, len(example)) for start in starts)
        return next((stretch for stretch in stretches if self.match_end(example, stretch) is not None), None)

    def may_begin_with(self, character: str) -> bool:
        """Tell whether what it matches can begin with `character`; ``True`` too where the pattern does not tell."""
        first = initial(self.pattern)
        return first is None or first.match(character) is not None

    def may_match(self, character: str, length: int) -> bool:
        """Tell whether it can match a stretch of that `length` that begins with `character`."""
        return (self.longest is None or length <= self.longest) and self.may_begin_with(character)

    def may_stand_in(self, text: str) -> bool:
        """Tell whether one of its marks stands in `text`; ``True`` too where it has none."""
        return not self.marks or any(mark in text for mark in self.marks)

    @property
    def match(self) -> Tried:
        """Try the pattern alone between two places, no white space at the second: what it does not match, the rule does not."""
        return self._matches.match

    def match_end(self, text: str, span: Span, fmt: object | None = None) -> int | None:
        """Return where the stretch that begins at the span's start ends, at most at the span's end, or ``None``.

        Args:
            text: any text.
            span: where the stretch begins, and where it ends at the latest.
            fmt: the format in whose styles it is read.
        """
        if self.longest is not None and span.end - span.start > self.longest:
            return None
        whole = self.whole and self.extent is None
        match = self._matches.match(text, span.start, _without_space(text, span) if whole else span.end)
        return self.end_of(match, text, span, fmt) if match is not None else None

    def end_of(self, match: Match, text: str, span: Span, fmt: object | None = None) -> int | None:
        """Return what `match_end` does, where its pattern was tried already, with this match."""
        whole = self.whole and self.extent is None
        end = span.end if whole else match.end() if self.extent is None else self._end(text, span, fmt)
        return end if end is not None and span.start < end <= span.end else None

    def takes(self, text: str, start: int, other: "Rule") -> bool:
        """Tell whether its pattern matches at `start`, and makes something else of it than the `other` rule."""
        stands_in = self.behind and start == 0  # the start of a text stands in for what is behind it
        if self.extent is not None or stands_in or (self.kind is other.kind and self.pattern != other.pattern):
            return False
        may = self.may_match(text[start : start + 1], len(text) - start) and self.may_stand_in(text)
        return may and self._matches.match(text, start) is not None

    def groups(self, text: str, span: Span) -> dict[str, Span]:
        """Return where the named groups of the pattern stand that take part in its match at the span's start."""
        match = self._matches.match(text, span.start, span.end)
        found = {name: Span(*match.span(name)) for name in self._matches.groupindex} if match is not None else {}
        return {name: group for name, group in found.items() if 0 <= group.start < group.end}

    def _end(self, text: str, span: Span, fmt: object | None) -> int | None:
        if isinstance(self.extent, Styled):
            return self.extent(text, span, fmt)
        return self.extent(text, span) if self.extent is not None else span.end

    def starts(self, text: str, fmt: object | None = None) -> Iterator[int]:
        """Yield where it begins inside lines of `text`, if it may."""
        for match in self._begins.finditer(text) if self._begins is not None and self.may_stand_in(text) else ():
            line_end = _LINE_END.search(text, match.start(), match.start() + _REACH)
            ahead = Span(match.start(), line_end.start() if line_end else min(len(text), match.start() + _REACH))
            if self.match_end(text, ahead, fmt) is not None:
                yield match.start()


HEADERS = (BlockKind.ENVELOPE, BlockKind.SLUGLINE, BlockKind.HEADLINE)
"""The kinds of blocks that fill the envelope."""
_SENT = ("year", "month", "day", "hour", "minute", "zone")
_OF_HEADERS = (*(f.name for f in fields(Envelope)), *_SENT, "agency")
_MORE: Mapping[BlockKind, tuple[str, ...]] = {
    **dict.fromkeys(HEADERS, _OF_HEADERS),
    BlockKind.SIGNOFF: ("agency", "published"),
    BlockKind.BYLINE: ("published",),
}
"""The names of groups that fill fields besides the record of the rule's own kind."""


def _without_space(text: str, span: Span) -> int:
    """Return where a stretch ends without the white space at its end."""
    end = span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return end


GROUPS = {kind: frozenset((kind.value, *_MORE.get(kind, ()))) for kind in BlockKind}
"""The names of groups that rules of each kind may have."""


def _begins_with(pattern: str, example: str) -> bool:
    return compile_pattern(pattern).match(example) is not None


_REACH = 1_000
"""How far a rule that may begin inside a line is asked to look, in code points."""
_LINE_END = compile_pattern(r"\n")
_EXAMPLE_PARTS = compile_pattern(r"[\x00-\x1f]++")
