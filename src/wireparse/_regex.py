r"""The one place that compiles patterns.

Every pattern of the library is compiled here, with one set of flags, by the engine named here.  The `regex` package is that
engine because names in news text need ``\p{Lu}``: the standard library knows no letter classes.  What is tried at every word
and can do without them is compiled by the standard library's engine, which is twice as fast.

A pattern is compiled when it is first used: a thousand of them take a second, and few texts need more than half.
"""

import re  # noqa: TID251 - here it is compiled
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, cast

import regex

Pattern = regex.Pattern[str]
Match = regex.Match[str]
PatternError = regex.error

CJK = r"\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3"
"""Scripts that put no blank between words, for use within a class: ``rf"[{CJK}]"``."""

BLANK = r"[\s\u200b-\u200d\u2060\ufeff]"
r"""What may be a blank inside dates and times: white space, and on web pages characters of no width, ``(Jan \u200c2)``."""

EOL = r"(?>\r{0,2}\n|\r)"
"""One line end, as a look-behind can have it; never read as two, for twelve lines could be read in 2**24 ways."""

FROM_BLANK = r"(?:(?<!\s)|\G)"
"""Before white space that opens a pattern: it is tried where the white space begins, not again at each blank of it."""


class _Lazy:
    """Stands for a pattern until it is first used, and has the methods of the compiled one from then on."""

    def __init__(self, pattern: str, compiler: Callable[[str], Any]) -> None:
        self.pattern = pattern
        self._compiler = compiler

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the engine's patterns have
        if name not in _USED:
            raise AttributeError(name)
        compiled = self._compiler(self.pattern)
        self.__dict__.update({each: getattr(compiled, each) for each in _USED})
        return self.__dict__[name]

    def __reduce__(self) -> tuple[Callable[[str, Callable[[str], Any]], Any], tuple[str, Callable[[str], Any]]]:
        return _Lazy, (self.pattern, self._compiler)


_USED = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split", "groups", "groupindex")
"""What is used of a compiled pattern, besides its text."""


def _by_regex(pattern: str) -> Pattern:
    return regex.compile(pattern, regex.VERSION0 | regex.UNICODE)


@cache
def compile_pattern(pattern: str) -> Pattern:
    """Return `pattern`, compiled when it is first used; white space and case count unless it says ``(?x)`` or ``(?i)``.

    Equal patterns are one. What does not compile raises `PatternError` at its first use.
    """
    return cast("Pattern", _Lazy(pattern, _by_regex))


def compile_plain(pattern: str) -> re.Pattern[str]:
    """Return a pattern without letter classes for the standard library's engine, compiled when it is first used."""
    return cast("re.Pattern[str]", _Lazy(pattern, re.compile))


@cache
def escape(text: str) -> str:
    """Return a pattern that matches `text` with any white space between its words and with either apostrophe."""
    return text if text.isalnum() else r"\s+".join(map(_escape_word, text.split()))


def _escape_word(word: str) -> str:
    return word if word.isalnum() else regex.escape(word, special_only=True).replace("'", "['’]")


def any_of(phrases: "list[str] | tuple[str, ...] | frozenset[str]") -> str:
    """Return a pattern that matches one of `phrases`, the longest first."""
    return "(?:" + "|".join(escape(p) for p in sorted(phrases, key=lambda p: (-len(p), p))) + ")"


def by_initial(words: list[str], rest: str = "(?:{})") -> str:
    """Return a pattern that matches one of `words`, those of one first letter behind it: other words fail at once.

    Args:
        words: words or phrases.
        rest: what the alternatives behind the first letter are set in, with braces for them: ``"(?i:{})"`` for any case.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        rests.setdefault(word[0], []).append(escape(word).removeprefix(escape(word[0])))
    return "(?:" + "|".join(escape(first) + rest.format("|".join(tails)) for first, tails in sorted(rests.items())) + ")"


def any_phrase(phrases: Iterable[str]) -> str:
    """Return a pattern that matches one of many `phrases`: a capital first where the letter has one, the rest in any case.

    It goes letter by letter and word by word, so that most text fails at its first letter and the rest at a word.
    """
    capital = [phrase[0].upper() + phrase[1:] for phrase in phrases]
    heads = {initial: [p for p in capital if p[0] == initial] for initial in sorted({p[0] for p in capital})}
    return "(?:" + "|".join(f"{escape(initial)}(?i:{_by_word(ps, skip=1)})" for initial, ps in heads.items()) + ")"


def _by_word(phrases: Sequence[str], skip: int = 0) -> str:
    """A pattern for one of `phrases` less the first `skip` characters, the longer words first."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        word, _, rest = phrase.partition(" ")
        rests.setdefault(word[skip:], []).append(rest)
    words = sorted(rests, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(escape(word) + _behind(rests[word]) for word in words) + ")"


def _behind(rests: Sequence[str]) -> str:
    longer = [rest for rest in rests if rest]
    more = rf"\s+{_by_word(longer)}" if longer else ""
    return f"(?:{more})?" if more and len(longer) < len(rests) else more
