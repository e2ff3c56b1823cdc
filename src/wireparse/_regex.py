r"""The one place that compiles patterns.

Every pattern of the library is compiled here, with one set of flags, by the engine named here.  The `regex` package is that
engine because names in news text need ``\p{Lu}``: the standard library knows no letter classes.  What is tried at every word
and can do without them is compiled by the standard library's engine, which is twice as fast.
"""

import re  # noqa: TID251 - here it is compiled
from collections.abc import Iterable, Sequence
from functools import lru_cache

import regex

Pattern = regex.Pattern[str]
Match = regex.Match[str]
PatternError = regex.error

CJK = r"\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3"
"""Scripts that put no blank between words, for use within a class: ``rf"[{CJK}]"``."""


@lru_cache(maxsize=1024)
def compile_pattern(pattern: str) -> Pattern:
    """Compile `pattern`; white space and case count unless the pattern itself says ``(?x)`` or ``(?i)``."""
    return regex.compile(pattern, regex.VERSION0 | regex.UNICODE)


def compile_plain(pattern: str) -> re.Pattern[str]:
    """Compile a pattern without letter classes by the standard library's engine."""
    return re.compile(pattern)


def escape(text: str) -> str:
    """Return a pattern that matches `text` with any white space between its words and with either apostrophe."""
    return r"\s+".join(regex.escape(word, special_only=True).replace("'", "['’]") for word in text.split())


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
