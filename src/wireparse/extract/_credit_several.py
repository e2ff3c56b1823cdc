"""Several credits in one line, of pictures side by side: ``Top: Ann Lee/AP; bottom: Bo Berg/AFP``.

The first counts.  The credits are parted by the words that tell the pictures apart, by semicolons, or by commas, where each
side has a person and an owner of its own: ``Ann Lee, Bo Berg/AP`` is one credit of two persons.
"""

from collections.abc import Callable

from .._regex import any_of, compile_pattern
from ..data.credits import PICTURE_POSITIONS, POSITION_LINKS

_LINKS = rf"(?:{any_of(POSITION_LINKS)}\s+)"
_SITE = (
    rf"(?i:{_LINKS}{{0,2}}+{any_of(PICTURE_POSITIONS)}(?:[\s,/-]{{1,3}}+{_LINKS}{{0,3}}+{any_of(PICTURE_POSITIONS)}){{0,5}}+)"
)
POSITION = rf"{_SITE}\s*+:\s*+"
"""A pattern for words that tell which picture is meant, with their colon: ``Clockwise from top left: ``."""

_PICTURES = r"(?i:photo(?:graph)?|illustration|image|picture|graphic|video)s?(?:\s+by\s+|\s*+:\s*+)"
_BETWEEN = compile_pattern(
    rf"(?:^|[;,.]\s+(?:and\s+)?|\s+and\s+){_SITE}\s*+[:,]\s*+|\s*[(\[]{_SITE}[)\]]\s*+[;,.]?\s*+(?:and\s+)?"
    rf"|,\s+{_SITE}(?=\s*(?:[;,]|$|\sand\s))\s*+[;,]?\s*+(?:and\s+)?|[.;,]\s+{_PICTURES}|;\s+"
)
_COMMA = compile_pattern(r"\s*,\s+(?:and\s+)?|\s+and\s+")
_SIGNS = (",", ";", ":", "(", "[", " and ")
_JOINT = compile_pattern(r"\s?/\s?|\s(?:via|for)\s|—")


def first_credit(words: str, is_credit: Callable[[str], bool], is_full: Callable[[str], bool]) -> str | None:
    """Return the words of the first credit that `words` hold.

    Args:
        words: the credit without brackets and label.
        is_credit: tells whether words can be read as a credit.
        is_full: tells whether words name both a person and whose picture it is.

    Returns:
        All of `words` where they are one credit; ``None`` where they fall into parts that are no credits.
    """
    if not any(sign in words for sign in _SIGNS):
        return words
    pieces = [p for p in (piece.strip(" ,;.") for piece in _BETWEEN.split(words)) if p]
    if len(pieces) > 1 and not all(map(is_credit, pieces)):
        return None
    return _before_comma(pieces[0], is_full) if pieces else None


def _before_comma(words: str, is_full: Callable[[str], bool]) -> str:
    for comma in _COMMA.finditer(words):
        left, right = words[: comma.start()], words[comma.end() :]
        if _JOINT.search(left) and _JOINT.search(right) and is_full(left) and is_full(right):
            return left
    return words
