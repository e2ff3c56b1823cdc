"""Finds characters whose bytes were decoded with the wrong table."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from ._regex import compile_plain
from ._span import Span
from .data.misread import telltales


def misread_in(text: str) -> list[Span]:
    """Return where misread characters stand in `text`, in order; a text that is ASCII holds none.

    To look for the characters that they begin with is many times faster than any pattern.
    """
    finders = () if text.isascii() else (_finder(first) for first in telltales() if first in text)
    found = (match.span() for finder in finders for match in finder(text))
    return [Span(*place) for place in sorted(found)]


_PAIR = r"(?:(?<![A-ZÀ-ÖØ-Þ]..)|(?=[^\W\d_]))"
"""Behind two characters: a word in capitals may end with the first, and the second be the mark behind it."""


@cache
def _finder(first: str) -> Callable[[str], Iterable[Any]]:
    """Finds, one match after the other, what misread characters look like that begin with `first`."""
    by_length = ([seen for seen in telltales()[first] if len(seen) == length] for length in (3, 2, 1))
    ways = [_one_of(seen) + (_PAIR if len(seen[0]) == len("Ã©") else "") for seen in by_length if seen]
    return compile_plain("|".join(ways)).finditer


def _one_of(words: Iterable[str]) -> str:
    """A pattern for one of `words`, all of one length, character by character."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(f"\\u{ord(word[0]):04x}", []).append(word[1:])
    if not any(map(any, rests.values())):
        return f"[{''.join(rests)}]"
    return "(?:" + "|".join(first + _one_of(behind) for first, behind in rests.items()) + ")"
