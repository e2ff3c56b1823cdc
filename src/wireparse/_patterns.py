"""What the patterns of a format are held to when they are made: that they compile, names of groups, what they cost."""

from collections.abc import Iterable, Iterator
from math import inf
from time import process_time  # noqa: TID251 - what a pattern costs is measured here, once, and never while a text is read
from typing import Final

from ._checks import is_on_trust
from ._regex import Pattern, PatternError, compile_pattern
from .errors import FormatDefinitionError


def compiled(pattern: str, what: str, before: str = "", behind: str = "") -> Pattern:
    """Return a pattern of a format, set between others; `what` it is of is said where it does not compile.

    It has to compile alone: one that closes a bracket of ours would be read as another.
    """
    whole = compile_pattern(f"{before}(?:{pattern}){behind}")
    if not is_on_trust():
        _check_compiles(pattern, whole, what)
    return whole


def _check_compiles(pattern: str, whole: Pattern, what: str) -> None:
    try:
        if _closes_too_many(pattern):  # as far as brackets tell: one that is sound all the same compiles
            _compile_now(compile_pattern(pattern))
        _compile_now(whole)
    except (PatternError, ValueError, RecursionError) as error:
        msg = f"{what}: the pattern does not compile: {_why(pattern) or error}"
        raise FormatDefinitionError(msg) from error


def _why(pattern: str) -> Exception | None:
    """What is wrong with the pattern alone, with the place in it."""
    try:
        _compile_now(compile_pattern(pattern))
    except (PatternError, ValueError, RecursionError) as error:
        return error
    return None


def _compile_now(pattern: Pattern) -> int:
    return pattern.groups


def _closes_too_many(pattern: str) -> bool:
    depth = 0
    for bracket in _BRACKET.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(bracket.group(), 0)
        if depth < 0:
            return True
    return False


_BRACKET = compile_pattern(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*+\]|[()]")


def check_groups(pattern: Pattern, known: frozenset[str], what: str) -> None:
    """Refuse groups with names that fill nothing; those that begin with a low line are the author's own."""
    other = next((name for name in pattern.groupindex if name not in known and not name.startswith("_")), None)
    if other is not None:
        from difflib import get_close_matches  # noqa: PLC0415 - slow to import, and most never need it

        near = get_close_matches(other, known, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        names = ", ".join(sorted(known))
        msg = f"{what}: the group {other!r} fills no field; {hint}it may have {names}; call one of your own '_{other}'"
        raise FormatDefinitionError(msg)


_SHORT, _LONG = 1_000, 2_500
"""How long texts are that a pattern is tried on, in code points."""
_AT_ONCE: Final = 0.0003
"""Seconds; a pattern whose work grows as the text does needs about a tenth of that for the short text."""
_FOR_AGES: Final = 0.5
"""Seconds after which nobody waits for the end."""
_GROWTH: Final = 3.0
"""How many times longer twice the text may take: work that grows with its square takes four times as long."""
_TOO_SHORT: Final = 0.002
"""What cannot be told from the machine's own unrest, in seconds."""
_RUNS: Final = 3
_PIECES = tuple(
    map(compile_pattern, (r"\w+|\s+|[^\w\s]", r"\s+\w+", r"\s*[^\w\s]\s*\w+(?:[^\w\s]\s*)?")),
)
"""What is repeated: words, white space, marks; words with the blank before them; and with the marks around them."""
_SAMPLED: Final = 200
_SHAPES = tuple((compile_pattern(pattern), shape) for pattern, shape in ((r"\p{Lu}+", "A"), (r"\p{Ll}+", "a"), (r"\d+", "0")))


def check_cost(pattern: Pattern, examples: Iterable[str], what: str) -> None:
    """Refuse a pattern that takes ages where a piece of one of its examples is repeated.

    A pattern that can divide a text in many ways tries them all where it does not match in the end.  It is tried on a text that
    others dismiss at once; where that takes long, on longer ones: it is refused if twice the text takes far more than twice the
    time, whatever that is on this machine.
    """
    for head, piece, tail in (text for example in examples for text in _hostile(example)):
        texts = [head + piece * (size // len(piece)) + tail for size in (_SHORT, _LONG, 2 * _LONG)]
        if _seconds(pattern, texts[0], _AT_ONCE) is None and _grows_fast(pattern, *texts[1:]):
            msg = (
                f"{what}: the pattern takes ages where {piece!r} is repeated behind {head!r}: it can divide such a text in many"
                " ways; make its repeats possessive (`++`, `*+`, `{0,9}+`) or let no two of them match the same characters"
            )
            raise FormatDefinitionError(msg)


def _hostile(example: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is before a piece of an example, the piece, and an end that spoils the match but holds the example.

    Of pieces of one shape, two capitalised words behind a blank, the first and the last are taken.
    """
    matches = [match for pieces in _PIECES for match in pieces.finditer(example, 0, _SAMPLED)]
    shapes = [(_shape(match.group()), example[match.start() - 1 : match.start()].isspace()) for match in matches]
    first = dict(zip(reversed(shapes), reversed(matches), strict=True))
    last = dict(zip(shapes, matches, strict=True))
    for match in dict.fromkeys((*first.values(), *last.values())):
        yield example[: match.start()], match.group(), f"\0\n{example}\0"


def _shape(piece: str) -> str:
    for pattern, shape in _SHAPES:
        piece = pattern.sub(shape, piece)
    return piece


def _grows_fast(pattern: Pattern, once: str, twice: str) -> bool:
    """Compare the shortest times of a few runs: whatever else the machine does makes a run longer, never shorter."""
    short, long = inf, inf
    for _ in range(_RUNS):
        for_once, for_twice = (_seconds(pattern, text, _FOR_AGES) for text in (once, twice))
        if for_once is None or for_twice is None:
            return True
        short, long = min(short, for_once), min(long, for_twice)
    return long > _GROWTH * short + _TOO_SHORT


def _seconds(pattern: Pattern, text: str, most: float) -> float | None:
    """Return how long a match takes this process; ``None`` if it is longer than `most`."""
    start = process_time()
    try:
        pattern.match(text, timeout=most)
    except TimeoutError:
        return None
    return process_time() - start
