"""What the text calls a speaker: a title or a noun before the name, an office in front of it, an apposition behind it."""

from itertools import chain

from ..._regex import compile_plain
from ..._span import Span, fold
from ...data.cues import cue_form
from ...data.titles import DOMAINS, HONORIFICS, INSTITUTIONS, KINDS, OFFICES, PEOPLE, RANKS
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PAST_TENSE, PREPOSITIONS, PRONOUNS, TIMES
from .forms import bare
from .names import Name
from .story import OCCUPATIONS, Story, is_person_noun
from .words import ADVERBS

_APPOSITION = compile_plain(r",\s++(?:\d{1,3},\s++)?+((?:[^,;:.?!\"“”()–—\s]++\s*+){1,30}+)")
_SOURCE = compile_plain(r"([Aa])ccording\s++to\s++\Z")
_RELATIVE = compile_plain(r"\s(?:who|which|whose|that|told|said|says|where|when)\b")
_NO_ROLE = (
    PRONOUNS
    | (ADVERBS - {"first", "both", "all", "more"})
    | CLAUSES
    | PREPOSITIONS
    | AUXILIARIES
    | PAST_TENSE
    | frozenset("his her whose adding now then there himself herself meanwhile however too instead".split())
)
_SOURCE_FAR = 20
_ROLE = 16
"""How many words a role has at most."""
_USES = 16
"""At how many uses of a name its role is looked for."""
_REACH = 80
"""How many characters before a name are read."""
_RANKS = RANKS - {"deputy"}
"""Words of titles that are none alone: "Former"."""
_POSTS = (*OCCUPATIONS, "ian", "eer", "ess", "ant", "mate", "man", "woman", "-old", "newspaper", "native", "emeritus")
"""The same for posts, and what people and bodies are called besides."""
_NOUNS = 5
"""How many words right before a name belong to its noun."""
_SIGNS = compile_plain(r"[,;:.?!\"“”«»()\n–—]|\s-\s")
_CLOSED = compile_plain(r"\s?[,.(]")
_SEASONS = frozenset(("summer", "winter"))
_STOPS = DETERMINERS | PREPOSITIONS | CLAUSES | PRONOUNS | AUXILIARIES | PAST_TENSE | TIMES


def role_of(story: Story, span: Span, name: str | None) -> str | None:
    """Return what the text calls the speaker, beside the mention `span` or where the `name` is introduced."""
    if name is None:
        return None
    beside = [n for n in story.within(span) if n.words and story.full(n) == name][-1:]
    introduced = story.uses(name)[:_USES]
    roles = chain(
        (_role(story.text, use, span.start) for use in beside if use.end == span.end),
        (story.role(use, _role) for use in (*beside, *introduced)),
    )
    return next((role for role in roles if role is not None), None)


def _role(text: str, use: Name, mention: int) -> str | None:
    """Return the title or the noun before a name, or the office before it or the apposition behind it."""
    if use.title and _is_office(use.title):
        return use.title
    before = _noun_before(text, use, mention) if len(use.words) > 1 and use.is_person else None
    return before or _office_before(text, use) or _apposition(text, use)


def _is_office(title: str) -> bool:
    """Tell whether a title is one of an office or an occupation, not only a form of address."""
    words = [bare(word) for word in title.split()]
    if all(word in HONORIFICS for word in words):
        return False
    return (words[-1] in OFFICES and words[-1] not in _RANKS) or words[0] in PEOPLE or "of" in words or "for" in words


def _noun_before(text: str, use: Name, mention: int) -> str | None:
    """Return the noun right before a name: ``harbour master Colin Reeve``; outside its mention only one for a person."""
    start = max(0, mention if mention < use.start else 0, use.start - _REACH)
    words = _SIGNS.split(text[start : use.start])[-1].split()
    first = len(words)
    while first > max(0, len(words) - _NOUNS) and _is_noun(words[first - 1]):
        first -= 1
    if _is_field(words, first):
        first = next((k for k in range(first - 2, -1, -1) if not _is_noun(words[k])), -1) + 1
    role = words[first:]
    if not role or role[-1][0].isupper():
        return None
    told = _is_person(role[-1]) or "of" in role or (mention < use.start and words[:1] == role[:1])
    return " ".join(role) if told else None


def _is_field(words: list[str], k: int) -> bool:
    """Tell whether the words from `k` on are an office's field: those behind "secretary of"."""
    if not 1 < k < len(words) or words[k - 1] != "of" or bare(words[k - 2]) not in OFFICES:
        return False
    return all(word in DOMAINS for word in words[k:])


def _office_before(text: str, use: Name) -> str | None:
    """Return the office to which a name is an apposition: ``The mayor, Ann Lee,``, ``the firm's head of sales, Ann Lee,``."""
    before = text[max(0, use.start - _REACH) : use.start].rstrip()
    if not before.endswith(",") or _CLOSED.match(text, use.end) is None:
        return None
    words = _SIGNS.split(before[:-1])[-1].split()
    for k in range(len(words) - 1, -1, -1):
        low = bare(words[k])
        if low in DETERMINERS or low.endswith(("'s", "s'")):
            head = next((i for i in range(k + 1, len(words)) if words[i] in PREPOSITIONS), len(words)) - 1
            governed = any(bare(word) in PREPOSITIONS for word in words[:k])
            if head > k and not governed and (_is_person(words[head]) or _is_occupation(words[head])):
                return " ".join(words[k + 1 :])
    return None


def _is_noun(word: str) -> bool:
    low = bare(word)
    if low in _STOPS or not low.replace("-", "").isalpha() or low.endswith("ly"):
        return False
    return low in OFFICES or cue_form(low) is None


def _is_person(word: str) -> bool:
    """Tell whether a noun is one for a person."""
    return is_person_noun(bare(word))


def _is_occupation(word: str) -> bool:
    low = bare(word)
    return low.endswith(OCCUPATIONS) and low not in _STOPS and low not in _SEASONS


def _apposition(text: str, use: Name) -> str | None:
    """Return the apposition behind a name."""
    match = _APPOSITION.match(text, use.end)
    if match is None or not _is_closed(text, use, match[1], match.end()):
        return None
    cut = _RELATIVE.search(match.group(1))
    words = fold(match.group(1)[: cut.start()] if cut is not None else match.group(1)).split()
    words = words[1:] if words[:1] == ["now"] else words
    first = words[0].lower() if words else "he"
    if first in _NO_ROLE or first.endswith(("ing", "ly")) or len(words) > _ROLE or not _names_post(words):
        return None
    return " ".join(words) if first in DETERMINERS or first in OFFICES or words[0].islower() else None


def _names_post(words: list[str]) -> bool:
    """Tell whether the noun of an apposition, before its first preposition, is one for a person or a body."""
    end = next((k for k, word in enumerate(words) if k and bare(word) in PREPOSITIONS), len(words))
    low = bare(words[end - 1])
    return is_person_noun(low) or low in OFFICES or low in KINDS or low in INSTITUTIONS or low.endswith(_POSTS)


def _is_closed(text: str, use: Name, apposition: str, stop: int) -> bool:
    """Tell whether an apposition, up to `stop`, is one: behind "according to Lee," the sentence may go on."""
    source = _SOURCE.search(text, max(0, use.start - _SOURCE_FAR), use.start)
    if source is None:
        return True
    end = text[stop : stop + 1]
    words = apposition.lower().split()
    ends_it = source.group(1) == "a" and end in (".", "") and words[0] in DETERMINERS
    return end == "," or (ends_it and not any(w in AUXILIARIES or w in PAST_TENSE or w.endswith("ed") for w in words))
