"""What a format is made of: values, checked when they are made.

A format is data plus styles, not a class to inherit from. Its signatures say how it is recognised, its rules which
stretches of a text it knows for certain, its styles how the shared extractors read an outlet's habits.

What cannot work is refused when it is made: `Signature`, `Rule`, the styles and `Format` raise a `FormatDefinitionError` that
says how to mend it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from string import whitespace
from typing import Any, overload

from attrs import Attribute, evolve, field, frozen

from ._checks import are, gathered, is_a, is_on_trust, is_several, named, on_trust, refuse
from ._rules import Extent, Rule, Styled
from ._ruleset import Rules
from ._signature import Evidence, Signature, Where
from ._span import fold
from ._styles import CaptionStyle, DatelineStyle, QuoteStyle
from .data.agencies import Agency, AgencyKind
from .errors import FormatConflictError, FormatDefinitionError, UnknownFormatError
from .records import BlockKind, Span

__all__ = [
    "Agency",
    "AgencyKind",
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
    "Styled",
    "Where",
]


Extractor = Callable[[str, Span], object]
"""A function ``(text, span)`` that reads one block and gives its record, or ``None``."""


def _phrases(phrases: Iterable[Any]) -> frozenset[Any]:
    if not is_several(phrases):
        return phrases  # type: ignore[return-value]
    return _keys(frozenset(phrases))


@lru_cache(maxsize=32)
def _keys(phrases: frozenset[Any]) -> frozenset[Any]:
    return frozenset(map(phrase_key, phrases)) if all(isinstance(p, str) for p in phrases) else phrases


def phrase_key(phrase: str) -> str:
    """Return `phrase` as it is compared: white space, case, the slant of apostrophes and a bullet in front do not count."""
    return _kept_key(phrase) if len(phrase) <= _KEPT else _key(phrase)


_KEPT = 80
"""The keys of phrases no longer than this are kept: longer ones seldom come twice."""


def _key(phrase: str) -> str:
    return fold(phrase.lstrip(_BULLETS) or phrase).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


_BULLETS = "*+•·▪‣◦" + whitespace
_kept_key = lru_cache(maxsize=2048)(_key)


def _rules(values: Iterable[Rule]) -> Rules:
    return Rules(values) if is_several(values) and not isinstance(values, Rules) else values  # type: ignore[return-value]


_READ_ALONE = (BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.SIGNOFF, BlockKind.COPYRIGHT)
"""The kinds whose blocks are read one by one, and so by a format's own extractor where it has one."""

_NO_EXTRACTORS: Mapping[BlockKind, Extractor] = {}


def _mapping(values: Mapping[BlockKind, Extractor]) -> Mapping[BlockKind, Extractor]:
    return dict(values) if is_several(values) else values


def _check_extractors(owner: object, attribute: "Attribute[Any]", values: Any) -> None:  # noqa: ANN401 - what a stranger gave
    if not isinstance(values, Mapping):
        refuse(owner, attribute, f"give a dict of kinds of blocks and functions, not {values!r}")
    for kind, extractor in values.items():
        if kind not in _READ_ALONE:
            refuse(owner, attribute, f"a format may bring its own for {', '.join(_READ_ALONE)}, not for {kind}")
        if not callable(extractor):
            refuse(owner, attribute, f"what is given for {kind} is no function (text, span) -> record or None")


@frozen(kw_only=True)
class Format:
    """How one outlet or agency sends its stories."""

    name: str = field(validator=named)
    """How it is asked for: lower-case words joined by hyphens, ``"reuters"``."""
    title: str = field(validator=is_a(str))
    """Its name for people: ``"Reuters on the web"``."""
    spec: str = field(validator=is_a(str))
    """Where its conventions are written down or were seen."""
    publisher: str | None = field(default=None, validator=is_a(str, type(None)))
    """Who runs what is written so, as `Article.publisher` shows it; ``None`` if that is not one outlet."""
    agency: str | None = field(default=None, validator=is_a(str, type(None)))
    """Whose wire copy such a text is, by canonical name; ``None`` if the format does not tell."""
    signatures: tuple[Signature, ...] = field(default=(), converter=gathered, validator=are(Signature))
    """By what it is recognised."""
    rules: Rules = field(default=Rules(), converter=_rules, validator=are(Rule))
    """What it knows for certain; the first that matches counts."""
    furniture: frozenset[str] = field(default=frozenset(), converter=_phrases, validator=are(str))
    """Whole lines of the page that are never part of a story; white space and case do not count."""
    dateline: DatelineStyle = field(default=DatelineStyle(), validator=is_a(DatelineStyle))
    """How it writes datelines."""
    caption: CaptionStyle = field(default=CaptionStyle(), validator=is_a(CaptionStyle))
    """How it writes captions."""
    quotes: QuoteStyle = field(default=QuoteStyle(), validator=is_a(QuoteStyle))
    """How it writes quotations."""
    extractors: Mapping[BlockKind, Extractor] = field(
        default=_NO_EXTRACTORS, converter=_mapping, validator=_check_extractors, hash=False
    )
    """Functions ``(text, span) -> record or None`` that read a kind of block in place of the library's own."""
    refines: str | None = field(default=None, validator=is_a(str, type(None)))
    """The name of the format that this one is a flavour of: where both apply equally, this one is chosen."""
    transport: bool = field(default=False, validator=is_a(bool))
    """Whether it carries the stories of others, header in front and trailer behind: where such a format applies for certain it
    is chosen before the one that wrote the story, and what it carries is read as a story, never as a page."""
    replaces: bool = field(default=False, validator=is_a(bool))
    """Whether a plugin's format may stand in the place of the built-in one of its name: else two of one name are a conflict."""
    _ranked: tuple[tuple[Evidence, tuple[Signature, ...]], ...] = field(init=False, repr=False, eq=False)
    """The signatures by their evidence, the strongest first."""
    _marks: frozenset[str] | None = field(init=False, repr=False, eq=False)
    """The marks of all signatures; ``None`` if one of these has none."""
    _untold: "Format | None" = field(init=False, repr=False, eq=False)
    """What `untold` gives, once it was asked for."""

    def __attrs_post_init__(self) -> None:
        """Check what can be checked without a text, and rank the signatures."""
        for fault in () if is_on_trust() else _faults(self):
            msg = f"format {self.name!r}: {fault}"
            raise FormatDefinitionError(msg)
        ranked = (
            (evidence, tuple(s for s in self.signatures if s.evidence is evidence))
            for evidence in sorted(Evidence, reverse=True)
        )
        object.__setattr__(self, "_ranked", tuple((evidence, equal) for evidence, equal in ranked if equal))
        marks = frozenset(mark for sign in self.signatures for mark in sign.marks)
        object.__setattr__(self, "_marks", marks if all(sign.marks for sign in self.signatures) else None)
        object.__setattr__(self, "_untold", None)

    @property
    def untold(self) -> "Format":
        """The same format without its publisher and agency: for texts with but a sign that others share."""
        if self._untold is None:
            with on_trust():
                object.__setattr__(self, "_untold", evolve(self, publisher=None, agency=None))
        return self._untold or self

    def rule(self, name: str) -> Rule | None:
        """Return the rule called `name`, as blocks name it, or ``None``."""
        return self.rules.by_name.get(name)

    def may_have_sign(self, seen: frozenset[str]) -> bool:
        """Tell whether one of its signs may stand in a text that has of all marks only those `seen`."""
        return self._marks is None or not seen.isdisjoint(self._marks)

    def sign_in(self, text: str, seen: frozenset[str] | None = None) -> tuple[Evidence, int] | None:
        """Return the strongest evidence for this format in `text` and where its first sign stands, or ``None``.

        Args:
            text: any text.
            seen: those of the marks of its signatures that stand in the text, so that the others need not be looked for.
        """
        for evidence, signatures in self._ranked:
            likely = signatures if seen is None else [s for s in signatures if s.may_stand(seen)]
            places = [place for s in likely if (place := s.place_in(text)) is not None]
            if places:
                return evidence, min(places)
        return None


def _as_tuple(formats: Iterable[Format]) -> tuple[Format, ...]:
    return tuple(formats)


def _faults(fmt: Format) -> Iterator[str]:
    """Yield what keeps a format from working, and how to mend it."""
    for required, wanted in _REQUIRED:
        if getattr(fmt, required) is not None and not getattr(fmt, required).strip():
            yield f"{required} is empty; say {wanted}"
    names = [rule.name for rule in fmt.rules]
    doubled = next((n for n in names if names.count(n) > 1), None)
    if doubled is not None:
        yield f"two rules are called {doubled!r}; each needs a name of its own, for `Block.rule` shows it"
    if fmt.refines == fmt.name:
        yield "it refines itself; `refines` names another format, or is None"
    idle = next((rule.name for rule in fmt.rules if all(phrase_key(e) in fmt.furniture for e in rule.examples)), None)
    if idle is not None:
        why = "they are phrases of the furniture, which come first; give an example that is none, or drop one of the two"
        yield f"the rule {idle!r} can never fire, as its examples show: {why}"
    dead = fmt.rules.dead()
    if dead is not None:
        rule, taker = dead
        mend = "put it first, give an example that is its own, or drop it"
        yield f"the rule {rule.name!r} can never fire, as its examples show: {taker.name!r} before it takes them; {mend}"


_REQUIRED = (
    ("title", "its name for people"),
    ("spec", "where its conventions are written down or were seen"),
    ("publisher", "who runs it, or None"),
    ("agency", "whose wire copy it is, or None"),
)


@frozen
class Formats(Sequence[Format]):
    """An ordered set of formats with unique names.

    ``formats["ap"]`` is a format by its name, ``formats[0]`` by its place; ``"ap" in formats`` asks whether there is one.
    A name that none of them has raises an `UnknownFormatError`, which lists the nearest; two formats of one name raise a
    `FormatConflictError`.
    """

    _formats: tuple[Format, ...] = field(converter=_as_tuple)
    marks: frozenset[str] = field(init=False, repr=False, eq=False)
    """The marks of all their signatures."""
    names: tuple[str, ...] = field(init=False, repr=False, eq=False)
    """The formats' names, in order."""

    def __attrs_post_init__(self) -> None:
        """Refuse two formats of one name."""
        object.__setattr__(self, "names", tuple(f.name for f in self._formats))
        object.__setattr__(
            self, "marks", frozenset(mark for fmt in self._formats for sign in fmt.signatures for mark in sign.marks)
        )
        names = self.names
        doubled = next((n for n in names if names.count(n) > 1), None)
        if doubled is not None:
            msg = f"two formats are called {doubled!r}"
            raise FormatConflictError(msg)

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

    def __iter__(self) -> Iterator[Format]:
        return iter(self._formats)

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
    from difflib import get_close_matches  # noqa: PLC0415 - slow to import, and most never need it

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
