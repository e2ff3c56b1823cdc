"""What stands around a caption on a page: buttons, counters, tags and notes to editors; and where a sentence ends in it."""

from collections.abc import Iterable

from .._regex import Pattern, any_of, compile_pattern
from .._span import Span, trim
from ..data.credits import LEGAL, SHELL_BEFORE, SHELL_BEHIND

TAIL = 240
"""Code points from the end of a caption within which its credit and what is behind it must begin."""


def _any_shell(patterns: Iterable[str]) -> str:
    return "(?:" + "|".join(p.replace(" ?", r"\s*+").replace(" ", r"\s+") for p in patterns) + ")"


_BEFORE = compile_pattern(rf"{_any_shell(SHELL_BEFORE)}(?![\p{{L}}\p{{N}}])\s*+")
_BEHIND = compile_pattern(rf"(?<![\p{{L}}\p{{N}}]){_any_shell(SHELL_BEHIND)}\Z")
_TOGGLE = compile_pattern(r"(?i)\s(?:hide|toggle)\s+caption\b")
_TAGS = compile_pattern(r"\((?:[\p{Lu}][\p{Lu} ,/&.'’-]{1,60}?\s-\s+)?(?:Tags:|PTI\d)[^()]{0,200}\)")
_NOTE = compile_pattern(rf"(?<![\p{{L}}\p{{N}}])(?:{any_of(LEGAL)})")
_SHORT = 60
_BLANK = compile_pattern(r"\s++")

_SENTENCE_END = compile_pattern(
    r"(?:(?<![\s/.(\-]\p{Lu})[.!?…]['’\"”»)\]]*+(?=\s)|[.!?…]['’\"”»)\]]++(?=\s)|[|»¶●•](?=\s)|(?<=\s)--?(?=\s)|Previous\s+Next(?=\s)|(?<=[\p{Ll}\d][.!?])(?=\p{Lu}))\s*+"
)


def strip_shell(text: str, span: Span) -> Span:
    """Return the stretch without buttons, counters, tags and notes to editors at its two ends."""
    span = strip_before(text, span)
    note = _NOTE.search(text, span.start, span.end)
    span = trim(text, span.start, note.start() if note else span.end)
    toggle = _TOGGLE.search(text, max(span.start, span.end - TAIL), span.end)
    span = trim(text, span.start, toggle.start() if toggle else span.end)
    while (end := _shell_behind(text, span)) is not None:
        span = trim(text, span.start, end)
    return span


def strip_before(text: str, span: Span) -> Span:
    """Return the stretch without buttons and counters in front."""
    start = span.start
    while match := _BEFORE.match(text, start, span.end):
        start = match.end()
    return trim(text, start, span.end)


def _shell_behind(text: str, span: Span) -> int | None:
    match = _BEHIND.search(text, max(span.start, span.end - _SHORT), span.end)
    if match is None and text[span.end - 1 : span.end] == ")":
        start = text.rfind("(", max(span.start, span.end - TAIL), span.end)
        match = _TAGS.fullmatch(text, start, span.end) if start >= 0 else None
    return match.start() if match and match.start() > span.start else None


def last_sentence_end(text: str, start: int, end: int) -> int:
    """Return where the words behind the last end of a sentence begin, no farther back than `start`."""
    ends = [m.end() for m in _SENTENCE_END.finditer(text, start, end)]
    return max((e for e in ends if e < end), default=start)


def tail_start(text: str, start: int, end: int) -> int:
    """Return where the last words of the stretch begin, in which a credit is looked for; never inside a word."""
    if end - start <= TAIL:
        return start
    blank = _BLANK.search(text, end - TAIL, end)
    return blank.end() if blank else end


def at_sentence_end(text: str, start: int, at: int) -> bool:
    """Tell whether a sentence, or the stretch that begins at `start`, ends before `at`."""
    head = text[max(start, at - _SHORT) : at].rstrip()
    return not head or head[-1] in ".!?…|»¶)]”\"’'" or head.endswith(("Next", "caption", "Video"))


def compile_behind(pattern: str) -> Pattern:
    """Compile `pattern` so that no letter or digit may stand before it."""
    return compile_pattern(rf"(?<![\p{{L}}\p{{N}}])(?:{pattern})")
