"""The shapes of names in credits: a person's, and that of a paper, firm or institution."""

from .._regex import compile_pattern
from ..data.credits import OWNER_LINKS, OWNER_WORDS, PARTICLES

_WORD = (
    r"(?:\p{Lu}\.(?:-?\p{Lu}\.)*+(?:\p{Lu}\p{Ll}[\p{L}-]*+)?|(?:[Aa]l|[Ee]l|[Aa]s?[hn]|[dDlLO])[-’']\p{Lu}[\p{L}\p{M}’'‘-]*+"
    r"|[\p{Lu}\p{Lt}][\p{L}\p{M}\p{Sk}\u00a3-\u00bf’'‘`´-]*+(?<![’'`-])|(?:Jr|Sr|St|Ma)\.|[\p{Lo}]{1,6}+)"
)
PERSON = rf"{_WORD}(?:\s+(?:(?:{'|'.join(sorted(PARTICLES))})\s+){{0,2}}{_WORD}){{1,4}}+"
"""A pattern for the shape of a person's name: two to five tokens, initials and particles included."""

_PERSON = compile_pattern(PERSON)
_OWNER_WORD = compile_pattern(r"[\p{Lu}\p{Lt}\p{Lo}\p{N}@#'’(][^:]*|[\w-]+(?:\.[\w-]+)+|family")
_MAX_OWNER_WORDS = 10


def is_person(words: str) -> bool:
    """Tell whether `words` have the shape of one person's name."""
    if _PERSON.fullmatch(words) is None:
        return False
    tokens = words.split()
    return tokens[0] not in {"The", "A", "An"} and not has_owner_word(words)


def is_owner(words: str) -> bool:
    """Tell whether `words` are written as the name of a firm, paper or institution: capitals, but for links such as ``of``."""
    tokens = words.split()
    return (
        0 < len(tokens) <= _MAX_OWNER_WORDS
        and all(t in OWNER_LINKS or _OWNER_WORD.fullmatch(t) for t in tokens)
        and any(t not in OWNER_LINKS for t in tokens)
    )


def has_owner_word(words: str) -> bool:
    """Tell whether one of `words` can only belong to an owner, not to a person."""
    tokens = words.casefold().replace("-", " ").split()
    return tokens[0] == "the" or any(t in OWNER_WORDS for t in tokens)
