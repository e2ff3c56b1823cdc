"""What a format is made of: values, checked when they are made.

A format is data plus styles, not a class to inherit from. Its signatures say how it is recognised, its rules which
stretches of a text it knows for certain, its styles how the shared extractors read an outlet's habits.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Any, TypeVar, overload

from attrs import Attribute, evolve, field, frozen
from attrs.validators import in_

from ._initial import initial
from ._regex import Pattern, PatternError, compile_pattern
from ._span import fold
from .errors import FormatConflictError, FormatDefinitionError, UnknownFormatError
from .records import BlockKind, Span

__all__ = [
    "Candidate",
    "CaptionStyle",
    "DatelineStyle",
    "Evidence",
    "Extent",
    "Extractor",
    "Format",
    "Formats",
    "QuoteStyle",
    "Rule",
    "Rules",
    "Signature",
    "Where",
]


class Evidence(IntEnum):
    """How sure a signature makes us.  Three levels and no numbers between: they are compared, never added."""

    POSSIBLE = 1
    """The format applies to such texts, and so do others: its publisher and agency are not told by this alone."""
    LIKELY = 2
    """Others write this too, but seldom."""
    CERTAIN = 3
    """Nobody else writes this."""


class Where(StrEnum):
    """Where a signature may stand."""

    START = "start"
    """At the first character that is no white space."""
    LINE = "line"
    """At the first character of any line that is no white space."""
    ANYWHERE = "anywhere"
    """Anywhere: for fixed formulas that survive when line ends are lost."""


def _is_a(kind: type) -> Callable[[object, "Attribute[Any]", object], None]:
    """Return a validator that holds a field to values of one kind."""

    def check(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{type(owner).__name__.lower()}: {attribute.name} must be a {kind.__name__}, not {value!r}"
            raise FormatDefinitionError(msg)

    return check


def _strings(values: Iterable[Any]) -> tuple[str, ...]:
    if isinstance(values, str):
        msg = f"give a tuple of strings, not the one string {values!r}"
        raise FormatDefinitionError(msg)
    strings = tuple(values)
    if not all(isinstance(string, str) and string.strip() for string in strings):
        msg = f"give strings that are not blank, not {strings!r}"
        raise FormatDefinitionError(msg)
    return strings


def _checked(pattern: str, what: str) -> Pattern:
    try:
        return compile_pattern(pattern)
    except PatternError as error:
        msg = f"{what}: the pattern does not compile: {error}"
        raise FormatDefinitionError(msg) from error


@frozen(kw_only=True)
class Signature:
    """One sign by which a format is recognised."""

    pattern: str
    """What is looked for; bounded, with possessive quantifiers."""
    evidence: Evidence = field(validator=_is_a(Evidence))
    """How sure it makes us."""
    where: Where = field(default=Where.LINE, validator=_is_a(Where))
    """Where it may stand."""
    example: str
    """Text that it matches: checked when the signature is made."""
    marks: tuple[str, ...] = field(default=(), converter=_strings)
    """Strings one of which stands in every text that has the sign: other texts are dismissed fast; with none, all are read."""
    _first: Pattern | None = field(init=False, repr=False, eq=False)
    """What is tried at the very start of a text."""
    _later: Pattern | None = field(init=False, repr=False, eq=False)
    """What is looked for in the rest of it."""

    def __attrs_post_init__(self) -> None:
        """Compile the pattern with its anchors and try the example."""
        first, later = (_anchored(anchor, self.pattern) for anchor in _ANCHORS[self.where])
        object.__setattr__(self, "_first", first)
        object.__setattr__(self, "_later", later)
        if not self.may_stand(frozenset(mark for mark in self.marks if mark in self.example)):
            msg = f"signature: its example {self.example!r} has none of its marks {self.marks!r}"
            raise FormatDefinitionError(msg)
        if self.place_in(self.example) is None:
            msg = f"signature: {self.pattern!r} does not match its example {self.example!r}"
            raise FormatDefinitionError(msg)

    def may_stand(self, seen: frozenset[str]) -> bool:
        """Tell whether it may stand in a text that has of all marks only those `seen`."""
        return not self.marks or not seen.isdisjoint(self.marks)

    def place_in(self, text: str) -> int | None:
        """Return where the sign first stands in `text`, or ``None``."""
        if self._first is not None and self._first.match(text):
            return 0
        match = self._later.search(text) if self._later is not None else None
        return match.start() if match is not None else None


_ANCHORS = {Where.START: (r"\s*+", None), Where.LINE: (r"[^\S\r\n]*+", r"[\r\n]\K[^\S\r\n]*+"), Where.ANYWHERE: (None, "")}
"""What stands before a sign at the start of a text, and later: an engine is led to line ends faster than to what is behind."""


def _anchored(anchor: str | None, pattern: str) -> Pattern | None:
    return None if anchor is None else _checked(f"{anchor}(?:{pattern})", "signature")


Extent = Callable[[str, Span], int | None]
"""A function ``(text, span)`` that tells where what begins at the span's start ends; ``None`` if it is not that."""


@frozen
class Styled:
    """An extent that reads in the style of the format whose rule it is.

    A value, so that formats can be compared and sent to other processes.
    """

    extent: Callable[[Any, str, Span], int | None]
    """A function ``(style, text, span)``; the rest is as in `Extent`."""
    style: str = field(validator=in_(("caption", "dateline")))
    """Which field of `Format` holds the style."""

    def __call__(self, text: str, span: Span, fmt: "Format | None" = None) -> int | None:
        """Ask the function in the style of `fmt`, else in the usual one."""
        style = _USUAL_STYLES[self.style] if fmt is None else getattr(fmt, self.style)
        return self.extent(style, text, span)


@frozen(kw_only=True)
class Rule:
    """One kind of stretch that a format recognises for certain.

    A rule is tried where a line, a paragraph or a piece of one begins, behind its white space.
    """

    name: str
    """What `Block.rule` shows: lower-case words joined by hyphens."""
    kind: BlockKind = field(validator=_is_a(BlockKind))
    """What the stretch is."""
    pattern: str
    """What it looks like, bounded and with possessive quantifiers; with an `extent`, how it begins.

    Groups are named after the fields that they fill: one called like the rule's own kind (``headline``) is where the words of
    that record stand inside the block; those called like fields of `Envelope` (``keyword``, ``version``; for its `sent` also
    ``year``, ``month``, ``day``, ``hour``, ``minute`` and ``zone``) give the envelope their words.
    """
    examples: tuple[str, ...]
    """Texts that it matches: checked when the rule is made.  What has to stand before it may: it matches at their start or
    behind a line end or control code."""
    extent: Extent | Styled | None = None
    """Where no pattern can tell what the stretch is, a function that does, asked only where the pattern matches."""
    whole: bool = True
    """Whether it must match all of the piece, white space around it apart; else what is behind it is a new piece."""
    inside: bool = False
    """Whether it may begin inside a line: for what is often glued to the text before it."""
    behind: str = ""
    """What stands right before it, as a pattern that begins with no white space; the start of the text does instead."""
    marks: tuple[str, ...] = field(default=(), converter=_strings)
    """Strings one of which stands in all that it matches, so that it is not asked of other texts; none: it is asked of all."""
    longest: int | None = None
    """How many code points it matches at most, so that longer stretches are dismissed fast; ``None``: any number."""
    _begins: Pattern = field(init=False, repr=False, eq=False)
    _matches: Pattern = field(init=False, repr=False, eq=False)
    _initial: Pattern | None = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Compile the pattern and try the examples."""
        what = f"rule {self.name!r}"
        object.__setattr__(self, "_initial", initial(self.pattern))
        led = rf"(?:{self.behind})\K(?:{self.pattern})" if self.behind else self.pattern
        object.__setattr__(self, "_begins", _checked(led, what))
        before = rf"(?<=\A|{self.behind})" if self.behind else ""
        tail = r"\s*+\Z" if self.whole and self.extent is None else ""
        object.__setattr__(self, "_matches", _checked(f"{before}(?:{self.pattern}){tail}", what))
        missed = [e for e in self.examples if not (self.may_stand_in(e) and self._is_in(e))]
        if missed or not self.examples:
            msg = f"{what}: " + (f"it does not match its example {missed[0]!r}" if missed else "it has no example")
            raise FormatDefinitionError(msg)

    def _is_in(self, example: str) -> bool:
        starts = (0, *(match.end() for match in _EXAMPLE_PARTS.finditer(example)))
        return any(self.match_end(example, Span(start, len(example))) is not None for start in starts)

    def may_begin_with(self, character: str) -> bool:
        """Tell whether what it matches can begin with `character`; ``True`` too where the pattern does not tell."""
        return self._initial is None or self._initial.match(character) is not None

    def may_match(self, character: str, length: int) -> bool:
        """Tell whether it can match a stretch of that `length` that begins with `character`."""
        return (self.longest is None or length <= self.longest) and self.may_begin_with(character)

    def may_stand_in(self, text: str) -> bool:
        """Tell whether one of its marks stands in `text`; ``True`` too where it has none."""
        return not self.marks or any(mark in text for mark in self.marks)

    def match_end(self, text: str, span: Span, fmt: "Format | None" = None) -> int | None:
        """Return where the stretch that begins at the span's start ends, at most at the span's end, or ``None``.

        Args:
            text: any text.
            span: where the stretch begins, and where it ends at the latest.
            fmt: the format in whose styles it is read.
        """
        if self.longest is not None and span.end - span.start > self.longest:
            return None
        match = self._matches.match(text, span.start, span.end)
        if match is None:
            return None
        end = match.end() if self.extent is None else self._end(text, span, fmt)
        return end if end is not None and span.start < end <= span.end else None

    def groups(self, text: str, span: Span) -> dict[str, Span]:
        """Return where the named groups of the pattern stand that take part in its match at the span's start."""
        match = self._matches.match(text, span.start, span.end)
        found = {name: Span(*match.span(name)) for name in self._matches.groupindex} if match is not None else {}
        return {name: group for name, group in found.items() if 0 <= group.start < group.end}

    def _end(self, text: str, span: Span, fmt: "Format | None") -> int | None:
        if isinstance(self.extent, Styled):
            return self.extent(text, span, fmt)
        return self.extent(text, span) if self.extent is not None else span.end

    def starts(self, text: str, fmt: "Format | None" = None) -> Iterator[int]:
        """Yield where it begins inside lines of `text`, if it may."""
        for match in self._begins.finditer(text) if self.inside and self.may_stand_in(text) else ():
            line_end = _LINE_END.search(text, match.start(), match.start() + _REACH)
            ahead = Span(match.start(), line_end.start() if line_end else min(len(text), match.start() + _REACH))
            if self._end(text, ahead, fmt) is not None:
                yield match.start()


_REACH = 1_000
"""How far a rule that may begin inside a line is asked to look, in code points."""
_LINE_END = compile_pattern(r"[\r\n]")
_EXAMPLE_PARTS = compile_pattern(r"[\x00-\x1f]++")


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Rules(tuple[Rule, ...]):  # noqa: SLOT001 - a tuple has no slots for tables
    """The rules of a format in their order: a tuple that knows which of them to ask of a text, and where in it."""

    def standing_in(self, text: str) -> "Rules":
        """Return those that may stand in `text`, by their marks."""
        gone = tuple(rule for rule in self._marked if not rule.may_stand_in(text))
        return _kept(self._by_marks, tuple(rule.name for rule in gone), lambda: Rules(r for r in self if r not in gone))

    def beginning_with(self, character: str, length: int) -> tuple[Rule, ...]:
        """Return those that may match a stretch of that `length`, in code points, that begins with `character`, in order."""
        longer = bisect_left(self._lengths, length)
        return _kept(self._by_first, (character, longer), lambda: tuple(r for r in self if r.may_match(character, length)))

    @cached_property
    def inside(self) -> tuple[Rule, ...]:
        """Those that may begin inside a line."""
        return tuple(rule for rule in self if rule.inside)

    @cached_property
    def _marked(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self if rule.marks)

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted({rule.longest for rule in self if rule.longest is not None})

    @cached_property
    def _by_marks(self) -> dict[tuple[str, ...], "Rules"]:
        return {}

    @cached_property
    def _by_first(self) -> dict[tuple[str, int], tuple[Rule, ...]]:
        return {}

    def __reduce__(self) -> tuple[type["Rules"], tuple[tuple[Rule, ...]]]:
        """Give what another process makes it of, less the tables."""
        return Rules, (tuple(self),)


def _kept(table: dict[_Key, _Value], key: _Key, make: Callable[[], _Value]) -> _Value:
    """Return what is in a table of limited size, made when it is first asked for."""
    if key not in table:
        if len(table) >= _MOST_KEPT:
            table.clear()
        table[key] = make()
    return table[key]


_MOST_KEPT = 500


@frozen(kw_only=True)
class DatelineStyle:
    """How an outlet writes its datelines."""

    tagless: tuple[str, ...] = field(default=("-", "--", "–", "—", "―", "_"), converter=_strings)
    """What may end a dateline that names neither agency nor date: ``(":",)`` for ``TOKYO: ``."""
    agencies: tuple[str, ...] = field(default=(), converter=_strings)
    """Tags of this outlet that the agency table does not know; each stands for itself."""


@frozen(kw_only=True)
class CaptionStyle:
    """How an outlet writes its captions."""

    labels: tuple[str, ...] = field(default=(), converter=_strings)
    """Labels in front of captions that only this outlet uses: ``"IN THE LENS"``."""
    credit_labels: tuple[str, ...] = field(default=(), converter=_strings)
    """Words in front of credits, before a colon or ``by``, that only this outlet uses: ``"Lens"``."""
    owners: tuple[str, ...] = field(default=(), converter=_strings)
    """Credits of this outlet that the agency table does not know: ``"HG"``."""
    marks: tuple[str, ...] = field(default=(), converter=_strings)
    """Parts of its credits that name nobody, such as the initials of a desk: ``"foc"``; case and a full stop do not count."""


def _string_set(values: Iterable[Any]) -> frozenset[str]:
    return frozenset(_strings(values))


@frozen(kw_only=True)
class QuoteStyle:
    """How an outlet writes quotations."""

    single: bool = field(default=False, validator=_is_a(bool))
    """Whether single marks come first, as in British papers, though the text has double ones too."""
    cues: frozenset[str] = field(default=frozenset(), converter=_string_set)
    """Words of saying, as written, that the table of cues does not have: ``frozenset({"opined"})``."""
    indirect: bool = field(default=True, validator=_is_a(bool))
    """Whether reported speech without marks is given too, as `QuoteKind.INDIRECT`."""
    attitudes: bool = field(default=True, validator=_is_a(bool))
    """Whether what somebody thinks, wants, supports or attacks counts as reported speech: ``Lee wants the mill to open``.

    Without it only verbs of saying report, and others only clauses: ``Lee denied that it was late``.
    """


_USUAL_STYLES = {"caption": CaptionStyle(), "dateline": DatelineStyle()}

Extractor = Callable[[str, Span], object]
"""A function ``(text, span)`` that reads one block and gives its record, or ``None``."""


def _phrases(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(map(phrase_key, phrases))


def phrase_key(phrase: str) -> str:
    """Return `phrase` as it is compared: white space, case and the slant of apostrophes do not count."""
    return fold(phrase).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _signatures(values: Iterable[Signature]) -> tuple[Signature, ...]:
    return tuple(values)


def _rules(values: Iterable[Rule]) -> Rules:
    return values if isinstance(values, Rules) else Rules(values)


_READ_ALONE = (BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.SIGNOFF, BlockKind.COPYRIGHT)
"""The kinds whose blocks are read one by one, and so by a format's own extractor where it has one."""

_NO_EXTRACTORS: Mapping[BlockKind, Extractor] = {}


def _extractors(values: Mapping[BlockKind, Extractor]) -> Mapping[BlockKind, Extractor]:
    other = next((kind for kind in values if kind not in _READ_ALONE), None)
    if other is not None:
        msg = f"extractors: a format may bring its own for {', '.join(_READ_ALONE)}, not for {other}"
        raise FormatDefinitionError(msg)
    return dict(values)


def _name_ok(name: str) -> bool:
    return compile_pattern(r"[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+").fullmatch(name) is not None


@frozen(kw_only=True)
class Format:
    """How one outlet or agency sends its stories."""

    name: str
    """How it is asked for: lower-case words joined by hyphens, ``"reuters"``."""
    title: str
    """Its name for people: ``"Reuters on the web"``."""
    spec: str
    """Where its conventions are written down or were seen."""
    publisher: str | None = None
    """Who runs what is written so, as `Article.publisher` shows it; ``None`` if that is not one outlet."""
    agency: str | None = None
    """Whose wire copy such a text is, by canonical name; ``None`` if the format does not tell."""
    signatures: tuple[Signature, ...] = field(default=(), converter=_signatures)
    """By what it is recognised."""
    rules: Rules = field(default=Rules(), converter=_rules)
    """What it knows for certain; the first that matches counts."""
    furniture: frozenset[str] = field(default=frozenset(), converter=_phrases)
    """Whole lines of the page that are never part of a story; white space and case do not count."""
    dateline: DatelineStyle = DatelineStyle()
    """How it writes datelines."""
    caption: CaptionStyle = CaptionStyle()
    """How it writes captions."""
    quotes: QuoteStyle = QuoteStyle()
    """How it writes quotations."""
    extractors: Mapping[BlockKind, Extractor] = field(default=_NO_EXTRACTORS, converter=_extractors, hash=False)
    """Functions ``(text, span) -> record or None`` that read a kind of block in place of the library's own."""
    refines: str | None = None
    """The name of the format that this one is a flavour of: where both apply equally, this one is chosen."""
    transport: bool = False
    """Whether it carries the stories of others, header in front and trailer behind: where such a format applies for certain it
    is chosen before the one that wrote the story, and what it carries is read as a story, never as a page."""
    _ranked: tuple[tuple[Evidence, tuple[Signature, ...]], ...] = field(init=False, repr=False, eq=False)
    """The signatures by their evidence, the strongest first."""
    _marks: frozenset[str] | None = field(init=False, repr=False, eq=False)
    """The marks of all signatures; ``None`` if one of these has none."""

    def __attrs_post_init__(self) -> None:
        """Check what can be checked without a text."""
        ranked = (
            (evidence, tuple(s for s in self.signatures if s.evidence is evidence))
            for evidence in sorted(Evidence, reverse=True)
        )
        object.__setattr__(self, "_ranked", tuple((evidence, equal) for evidence, equal in ranked if equal))
        marks = frozenset(mark for sign in self.signatures for mark in sign.marks)
        object.__setattr__(self, "_marks", marks if all(sign.marks for sign in self.signatures) else None)
        if not _name_ok(self.name):
            msg = f"format name {self.name!r}: use lower-case letters, digits and single hyphens, a letter first"
            raise FormatDefinitionError(msg)
        for required in ("title", "spec"):
            if not getattr(self, required).strip():
                msg = f"format {self.name!r}: {required} is empty"
                raise FormatDefinitionError(msg)
        names = [rule.name for rule in self.rules]
        doubled = next((n for n in names if names.count(n) > 1), None)
        if doubled is not None:
            msg = f"format {self.name!r}: two rules are called {doubled!r}"
            raise FormatDefinitionError(msg)

    def rule(self, name: str) -> Rule | None:
        """Return the rule called `name`, as blocks name it, or ``None``."""
        return next((rule for rule in self.rules if rule.name == name), None)

    def sign_in(self, text: str, seen: frozenset[str] | None = None) -> tuple[Evidence, int] | None:
        """Return the strongest evidence for this format in `text` and where its first sign stands, or ``None``.

        Args:
            text: any text.
            seen: those of the marks of its signatures that stand in the text, so that the others need not be looked for.
        """
        if seen is not None and self._marks is not None and seen.isdisjoint(self._marks):
            return None
        for evidence, signatures in self._ranked:
            likely = signatures if seen is None else [s for s in signatures if s.may_stand(seen)]
            places = [place for s in likely if (place := s.place_in(text)) is not None]
            if places:
                return evidence, min(places)
        return None


def _as_tuple(formats: Iterable[Format]) -> tuple[Format, ...]:
    return tuple(formats)


@frozen
class Formats(Sequence[Format]):
    """An ordered set of formats with unique names."""

    _formats: tuple[Format, ...] = field(converter=_as_tuple)
    marks: frozenset[str] = field(init=False, repr=False, eq=False)
    """The marks of all their signatures."""

    def __attrs_post_init__(self) -> None:
        """Refuse two formats of one name."""
        object.__setattr__(
            self, "marks", frozenset(mark for fmt in self._formats for sign in fmt.signatures for mark in sign.marks)
        )
        names = self.names
        doubled = next((n for n in names if names.count(n) > 1), None)
        if doubled is not None:
            msg = f"two formats are called {doubled!r}"
            raise FormatConflictError(msg)

    @property
    def names(self) -> tuple[str, ...]:
        """The formats' names, in order."""
        return tuple(f.name for f in self._formats)

    @overload
    def __getitem__(self, key: int | str) -> Format: ...
    @overload
    def __getitem__(self, key: slice) -> "Formats": ...
    def __getitem__(self, key: int | str | slice) -> "Format | Formats":
        """Return a format by its name or place.

        Raises:
            UnknownFormatError: if no format has that name.
        """
        if isinstance(key, slice):
            return Formats(self._formats[key])
        if isinstance(key, int):
            return self._formats[key]
        for candidate in self._formats:
            if candidate.name == key:
                return candidate
        raise UnknownFormatError(_unknown(key, self.names))

    def __len__(self) -> int:
        return len(self._formats)

    def __contains__(self, item: object) -> bool:
        return item in self._formats or item in self.names

    def with_(self, *formats: Format) -> "Formats":
        """Return these formats and `formats`; one whose name is taken stands in the place of the old one."""
        new = {f.name: f for f in formats}
        kept = [new.pop(f.name, f) for f in self._formats]
        return evolve(self, formats=(*kept, *new.values()))

    def without(self, *names: str) -> "Formats":
        """Return these formats less those called `names`.

        Raises:
            UnknownFormatError: if one of the names is not here.
        """
        gone = {self[name].name for name in names}
        return evolve(self, formats=[f for f in self._formats if f.name not in gone])


def _unknown(name: str, names: Iterable[str]) -> str:
    near = get_close_matches(name, names, n=3, cutoff=0.5) or sorted(names)
    return f"no format is called {name!r}; the nearest are " + ", ".join(repr(n) for n in near)


@frozen(kw_only=True)
class Candidate:
    """A format that may have written a text."""

    format: Format
    """The format."""
    evidence: Evidence
    """How sure its signatures make us."""
    distribution: str | None = None
    """The installed distribution that brought it; ``None`` for one that is built in or was passed in."""
