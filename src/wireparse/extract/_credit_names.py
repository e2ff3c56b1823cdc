"""The shapes of names in credits: a person's, and that of a paper, firm or institution."""

from .._regex import any_of, compile_pattern
from ..data.cities import is_city
from ..data.credits import FIRMS_IN_ONE_WORD, OWNER_LINKS, OWNER_WORDS, RANKS, SPLIT_NAMES, SURNAMES
from ..data.names import PARTICLES
from ..data.no_places import GIVEN_NAMES
from ..data.regions import is_region

_WORD = (
    r"(?:\p{Lu}\.(?:-?\p{Lu}\.)*+(?:\p{Lu}\p{Ll}[\p{L}-]*+)?|(?:[Aa]l|[Ee]l|[Aa]s?[hn]|[dDlLO])[-’']\p{Lu}[\p{L}\p{M}’'‘-]*+"
    r"|[\p{Lu}\p{Lt}][\p{L}\p{M}\p{Sk}\u00a3-\u00bf’'‘`´-]*+(?<![’'`-])|(?:Jr|Sr|St|Ma)\.|[\p{Lo}]{1,6}+)"
)
PERSON = rf"{_WORD}(?:\s+(?:(?:{'|'.join(sorted(PARTICLES))})\s+){{0,2}}{_WORD}){{1,4}}+"
"""A pattern for the shape of a person's name: two to five tokens, initials and particles included."""

_PERSON = compile_pattern(PERSON)
_OWNER_WORD = compile_pattern(r"[\p{Lu}\p{Lt}\p{Lo}\p{N}@#'’(][^:]*|[\w-]+(?:\.[\w-]+)+|family")
_MAX_OWNER_WORDS = 10
_RANK = compile_pattern(rf"(?:{any_of(RANKS)}\s++)++")

HANDLE = compile_pattern(r"@[\w.-]{1,40}|(?=[\p{N}_.]*+\p{L})[\p{Ll}\p{N}][\w.]{2,30}")
"""The name that somebody goes by on a platform, in small letters."""
_ONE_WORD = compile_pattern(r"(?=[^\p{Ll}]*+\p{Ll})[\p{L}\p{N}][\w.-]{2,30}")
_ODD = compile_pattern(r"[\p{N}_]|(?<=\p{Ll})\p{Lu}|\p{Ll}-|\A\p{Ll}")
_INNER_CAPITAL = compile_pattern(r"\w\p{Lu}")
_SEAM = compile_pattern(r"(?<=\p{Ll})(?=\p{Lu})")
_DOMAIN = compile_pattern(r".*\.(?:com|org|net|gov|edu|mil|info|co|io|tv|uk|ca|au|de|fr|in|ru|us|eu)")


def is_person(words: str) -> bool:
    """Tell whether `words` have the shape of one person's name."""
    rank = _RANK.match(words)
    name = words[rank.end() :] if rank else words
    if _PERSON.fullmatch(name) is None:
        return False
    owned = any(t.endswith(("'s", "’s")) for t in name.split())
    if owned or name.split()[0] in {"The", "A", "An"}:
        return False
    return has_surname(name) or not has_owner_word(name)


def has_surname(words: str) -> bool:
    """Tell whether a given name, which is no town's too, stands before a word that elsewhere is an owner's or a mark."""
    given, _, last = words.partition(" ")
    return last.casefold() in SURNAMES and given.upper() in GIVEN_NAMES and not (is_city(given) or is_region(given))


def is_handle(words: str) -> bool:
    """Tell whether `words` are one word as people call themselves where pictures are sold: ``temp-64GTX``, ``DigitalPen``.

    Small letters with a digit, a hyphen or a capital among them; neither the address of a site nor a firm of the table.
    """
    if _ONE_WORD.fullmatch(words) is None or _ODD.search(words) is None or is_domain(words):
        return False
    seam = _SEAM.search(words)
    return words not in FIRMS_IN_ONE_WORD and not (seam and words[: seam.start()] in SPLIT_NAMES)


def is_outlet(words: str) -> bool:
    """Tell whether `words` name a paper or firm and nothing else: by an owner's word, or as ``ProPublica`` and ``TIME`` do."""
    return has_owner_word(words) or (" " not in words and _INNER_CAPITAL.search(words) is not None)


def is_domain(words: str) -> bool:
    """Tell whether `words` are the address of a site: ``ga.gov``."""
    return " " not in words and _DOMAIN.fullmatch(words) is not None


def is_owner(words: str) -> bool:
    """Tell whether `words` are written as the name of a firm, paper or institution: capitals, but for links such as ``of``."""
    tokens = words.split()
    return (
        0 < len(tokens) <= _MAX_OWNER_WORDS
        and words.count("(") == words.count(")")
        and all(t in OWNER_LINKS or _OWNER_WORD.fullmatch(t) for t in tokens)
        and any(t not in OWNER_LINKS and any(map(str.isalpha, t)) for t in tokens)
    )


def is_owner_before_by(words: str) -> bool:
    """Tell whether `words` are an owner's before ``photo by`` and a name: ``U.S. Army photo by Ann Lee``; a day is none."""
    return is_owner(words) and not words.startswith(("A ", "An ")) and not any(map(str.isdigit, words))


def has_owner_word(words: str) -> bool:
    """Tell whether one of `words` can only belong to an owner, not to a person."""
    tokens = words.casefold().replace("-", " ").split()
    return tokens[0] == "the" or any(t in OWNER_WORDS for t in tokens)
