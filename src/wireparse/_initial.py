"""Which character a pattern's matches can begin with, read off the pattern itself.

Most rules begin with a bracket, a dash or one of few letters.  Where that is known, a rule is tried only where it can match.
What this reader does not know makes it answer "any": it never rules out what the pattern would match.
"""

from functools import cache
from itertools import chain

from attrs import define, field

from ._regex import Pattern, compile_pattern

_CLASS = r"\[\^?\]?(?:[^\[\]\\]|\\.|\[(?!:))*+\]|\\[pP]\{[\^\w=:]++\}|\\[dDsSwW]|\."
_EDGE = r"\\[AZbB]|[\^$]"
_OPEN = r"\((?:\?(?:P<\w++>|[:>]|=|!|<=|<!|(?P<flags>[is]*+(?:-[is]++)?+):)|(?!\?))"
_CHAR = r"\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|[nrtfv]|[^\p{L}\d])|[^\\()\[\]{}?*+|^$.]"
_TIMES = r"(?:[*?](?P<none>)|\+|\{(?:(?P<least>\d*+),\d*+|\d++)\})[+?]?"
_TOKEN = compile_pattern(rf"(?P<class>{_CLASS})|(?P<edge>{_EDGE})|(?P<open>{_OPEN})|(?P<char>{_CHAR})")
_REPEAT = compile_pattern(_TIMES)
_REST = compile_pattern(
    rf"(?P<rest>(?:(?:{_CLASS}|{_EDGE}|{_CHAR}|{_OPEN}(?&rest)(?:\|(?&rest))*+\))(?:{_TIMES})?+)*+)(?=[|)]|\Z)"
)
"""What is behind the first character of a sequence: it is all read, but tells nothing."""
_AHEAD, _ASIDE = "(?=", ("(?!", "(?<=", "(?<!")


class _UnreadError(Exception):
    """The pattern is written in a way that is not read here."""


@define
class _Part:
    """What a piece of a pattern can begin with."""

    begins: list[str] = field(factory=list)
    """Patterns for one character each."""
    empty: bool = True
    """Whether it can match nothing."""
    ahead: str = ""
    """What must stand ahead besides, as a pattern."""

    def character(self) -> str:
        """A pattern for the first character, if it cannot match nothing."""
        return f"{self.ahead}(?:{'|'.join(dict.fromkeys(self.begins))})"

    def alternatives(self) -> list[str]:
        """Patterns for one character each, one of which matches the first."""
        return [self.character()] if self.ahead else self.begins

    def then(self, other: "_Part") -> None:
        """Add what stands behind it."""
        if self.empty:
            self.ahead += other.ahead if not self.begins else ""
            self.begins += other.begins
            self.empty = other.empty


@cache
def initial(pattern: str) -> Pattern | None:
    """Return what the first character is of all that `pattern` matches, as a pattern; ``None`` if it can be any or none."""
    try:
        part, end = _alternatives(pattern, 0, ignore=False)
    except _UnreadError:
        return None
    if end < len(pattern) or (part.empty and not part.ahead):
        return None
    return compile_pattern(part.ahead if part.empty else part.character())


def _alternatives(pattern: str, at: int, *, ignore: bool) -> tuple[_Part, int]:
    part, at = _sequence(pattern, at, ignore=ignore)
    parts = [part]
    while pattern[at : at + 1] == "|":
        part, at = _sequence(pattern, at + 1, ignore=ignore)
        parts.append(part)
    if len(parts) == 1:
        return part, at
    begins = list(dict.fromkeys(chain.from_iterable(p.alternatives() for p in parts if p.begins)))
    empty = any(p.empty for p in parts)
    bound = empty and all(not p.empty or p.ahead for p in parts)
    ahead = f"(?={'|'.join(p.ahead if p.empty else p.character() for p in parts)})" if bound else ""
    return _Part(begins, empty, ahead), at


def _sequence(pattern: str, at: int, *, ignore: bool) -> tuple[_Part, int]:
    whole = _Part()
    while whole.empty and at < len(pattern) and pattern[at] not in "|)":
        token = _TOKEN.match(pattern, at)
        if token is None:
            raise _UnreadError
        if token["open"]:
            part, at = _group(pattern, token.end(), token["open"], token["flags"], ignore=ignore)
        else:
            char = token["class"] or token["char"]
            part, at = _Part([f"(?i:{char})" if ignore else char], empty=False) if char else _Part(), token.end()
        repeat = _REPEAT.match(pattern, at)
        if repeat:
            at = repeat.end()
            if repeat["none"] is not None or repeat["least"] in {"", "0"} or repeat[0].rstrip("+?") == "{0}":
                part = _Part(part.alternatives() if part.begins else [], empty=True)
        whole.then(part)
    rest = _REST.match(pattern, at)
    if rest is None:
        raise _UnreadError
    return whole, rest.end()


def _group(pattern: str, at: int, opened: str, flags: str | None, *, ignore: bool) -> tuple[_Part, int]:
    on, _, off = (flags or "").partition("-")
    part, at = _alternatives(pattern, at, ignore=("i" in on) or (ignore and "i" not in off))
    if pattern[at : at + 1] != ")":
        raise _UnreadError
    if opened in _ASIDE:
        return _Part(), at + 1
    if opened == _AHEAD:
        bound = part.ahead if part.empty else f"(?={part.character()})"
        return _Part(ahead=bound), at + 1
    return part, at + 1
