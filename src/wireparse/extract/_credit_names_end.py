"""Where the names of a credit end that nothing parts from the text behind them: ``REUTERS/Ann Lee and Bo BergLUSAKA: ...``.

A name is read word by word, up to a sign that something else begins.
"""

from collections.abc import Iterator

from .._regex import EOL, Match, compile_pattern
from ..data.credits import OPENERS, SPLIT_NAMES
from ..data.months import MONTHS
from ..data.names import PARTICLES
from ..grammar import CaptionStyle
from ._caption_shell import NOTES
from ._credit_front import part_end

AND = r"(?:,\s(?:and\s)?|\s(?:and|&)\s)"
"""What stands between two names."""
BETWEEN = compile_pattern(AND)
"""The same, compiled."""
_INITIAL = r"\p{Lu}\.(?:-?\p{Lu}\.)*+"
_TOKEN = compile_pattern(rf"(?:{_INITIAL}|(?:al|el)-\p{{Lu}}[\p{{L}}'’]*+|\p{{Lu}}[\p{{L}}\p{{M}}’'-]*+)")
_BLANK = compile_pattern(rf"[^\S\r\n]{{1,2}}|[^\S\r\n]*+{EOL}[^\S\r\n]*+(?=\p{{L}})")
_PARTICLE = compile_pattern(rf"(?:(?:{'|'.join(sorted(PARTICLES))})\s++){{1,3}}(?=\p{{Lu}})")
_SEAM = compile_pattern(r"(?<=\p{Ll})(?=\p{Lu}\p{Lu})|(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})")
_DATE = compile_pattern(rf"(?i:{'|'.join(sorted(MONTHS))})\.?\s++\d")
_DATELINE = compile_pattern(r":\s|,\s\p{Lu}\p{Ll}|\s\((?:Reuters|AP|AFP)\)")
_LOWER = compile_pattern(r"\s++[\p{Ll}\d]")
_USUAL, _MOST = 2, 5


def names_end(text: str, start: int, limit: int, style: CaptionStyle) -> int | None:
    """Return where the names end that begin at `start`; ``None`` if none does."""
    end = _name_end(text, start, limit, style)
    while end is not None and (joint := BETWEEN.match(text, end, limit)):
        more = _name_end(text, joint.end(), limit, style)
        if more is None:
            break
        end = more
    return end


def _name_end(text: str, start: int, limit: int, style: CaptionStyle) -> int | None:
    mark = part_end(text, start, limit, style)
    if mark is not None and not text[mark : mark + 1].isalpha():
        return mark
    ends = list(_word_ends(text, start, limit))
    if len(ends) < _USUAL:
        return None
    runs_on = len(ends) >= _MOST or (len(ends) > _USUAL and _LOWER.match(text, ends[-1], limit) is not None)
    return ends[_usual(text, start, ends)] if runs_on else ends[-1]


def _usual(text: str, start: int, ends: list[int]) -> int:
    # The sentence behind the name begins in this run of capitals: the name is two words, initials not counted.
    starts = [start, *ends[:-1]]
    words = [text[a:b].strip() for a, b in zip(starts, ends, strict=True)]
    full = [i for i, word in enumerate(words) if not word.endswith(".")]
    return full[_USUAL - 1] if len(full) >= _USUAL else len(ends) - 1


def _word_ends(text: str, start: int, limit: int) -> Iterator[int]:
    """Yield where each word of a name ends, up to a sign that something else begins."""
    at, first = start, ""
    for n in range(_MOST):
        token = _TOKEN.match(text, at, limit)
        if token is None or (first and _begins_anew(text, token, first)):
            return
        seam = _seam(token[0])
        yield token.start() + seam if seam else token.end()
        blank = _BLANK.match(text, token.end(), limit)
        if seam or blank is None or (n > 0 and blank[0].strip(" \t")):
            return
        first = first or ("" if token[0].endswith(".") else token[0])
        particle = _PARTICLE.match(text, blank.end(), limit)
        at = particle.end() if particle else blank.end()


def _begins_anew(text: str, token: Match, first: str) -> bool:
    word = token[0]
    capitals = (
        len(word) > 1
        and word.isupper()
        and not word.endswith(".")
        and (not first.isupper() or _DATELINE.match(text, token.end()) is not None)
    )
    noted = word.isupper() and NOTES.match(text, token.start()) is not None
    return capitals or noted or word in OPENERS or _DATE.match(text, token.start()) is not None


def _seam(word: str) -> int | None:
    # "LeeLUSAKA", "LeeDec", "LeeThe" are two words; "McKay", "DeLay", "LaToya" are one.
    seam = _SEAM.search(word)
    return seam.start() if seam and word[: seam.start()] not in SPLIT_NAMES else None
