"""From a mention to the fullest name that it stands for in the story, and to what the text calls the speaker."""

from ..._regex import compile_pattern
from ..._span import Span, fold
from ...data.cues import cue_form
from ...data.titles import COMMON_PEOPLE, DOCUMENTS, INSTITUTIONS, KINDS, OFFICES, ORGANISATION_WORDS
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PAST_TENSE, PREPOSITIONS, PRONOUNS
from .names import Name, bare, names_in
from .phrases import Mention
from .story import Story, gender_of, is_place
from .subjects import antecedent
from .words import Sentence

_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_RELATIVES = frozenset(("who", "which", "that"))
_UNNAMED = frozenset("they them we i you one some others many another".split())
_PREPOSITION = compile_pattern(r"\s(?:of|for|at|from|in|with|to|on|by|including|close|familiar)\s")
_APPOSITION = compile_pattern(r",\s++(?:\d{1,3},\s++)?+((?:[^,;:.?!\"“”()–—\s]++\s*+){1,30}+)")
_AND = compile_pattern(r"\s++and\s++")
_SOURCE = compile_pattern(r"ccording\s++to\s++\Z")
"""Behind "according to Lee," the sentence goes on, unless a second comma closes an apposition."""
_RELATIVE = compile_pattern(r"\s(?:who|which|whose|that|told|said|says|where|when)\b")
_NO_ROLE = PRONOUNS | CLAUSES | PREPOSITIONS | AUXILIARIES | PAST_TENSE | frozenset(("his", "her", "whose", "adding"))
_UNKNOWN = frozenset("a an some one another his her its their our my".split())
"""Words before a noun for somebody whom the story need not have named."""
_ARTICLE_AND_NOUN = 2
_LONGEST = 300
"""No mention with more characters is looked at."""
_ROLE = 16
"""How many words a role has at most."""


def name_of(story: Story, words: Sentence, mention: Mention, quote: int) -> str | None:
    """Return the fullest name of `mention`, the speaker of the quotation that begins at `quote`; ``None`` if it is unnamed."""
    low = words[mention.first].low
    span = mention.span(words)
    if span.end - span.start > _LONGEST:
        return None
    if mention.end - mention.first > 1:
        return _named(story, span, low)
    if low in _GENDERS:
        return story.person(min(quote, span.start), _GENDERS[low])
    if low in ("it", "its"):
        return story.organisation(min(quote, span.start))
    if low in _RELATIVES:
        before = antecedent(words, mention.first)
        return name_of(story, words, before, quote) if before is not None else None
    return None if low in _UNNAMED else _named(story, span, low)


def role_of(story: Story, span: Span, name: str | None) -> str | None:
    """Return what the text calls the speaker, beside the mention `span` or where the `name` is introduced."""
    beside = [n for n in names_in(story.text, Span(max(span.start, span.end - _LONGEST), span.end)) if n.words][-1:]
    introduced = story.uses(name)[:_ROLE] if name is not None else ()
    return next((role for use in (*beside, *introduced) if (role := _role(story.text, use)) is not None), None)


def _named(story: Story, span: Span, first: str) -> str | None:
    """Resolve a noun phrase: by the name that ends its head, or by its head noun."""
    names = list(names_in(story.text, span))
    head = _head(story.text, span, names)
    inside = [n for n in names if n.end <= head.end]
    last = inside[-1] if inside else None
    if last is not None and last.end >= head.end - len("'s"):
        if len(inside) > 1 and _AND.fullmatch(story.text, inside[-2].end, last.start):
            return None
        return story.full(last)
    noun = bare(head.of(story.text).split()[-1])
    if noun in COMMON_PEOPLE or first in _UNKNOWN:
        return None
    if last is not None and noun in KINDS and is_place(last.full):
        last = None
    if last is not None and noun in KINDS:
        return story.full(last) if not _is_owner(story.text, last) else None
    if noun in INSTITUTIONS or noun in KINDS:
        return story.kind(noun, last) or (fold(story.text[last.start : head.end]) if last is not None else None)
    if noun not in OFFICES or first not in ("the", noun):
        return None
    return story.holder([w for w in head.of(story.text).split() if w.lower() != "the"], span.start)


def _is_owner(text: str, name: Name) -> bool:
    return text[name.end : name.end + 1] in ("'", "’")


def stranger_of(story: Story, words: Sentence, mention: Mention) -> str | None:
    """Return the gender, as far as it is known, of one person whom the mention does not name; ``None`` if it is nobody."""
    span = mention.span(words)
    if span.end - span.start > _LONGEST or mention.end - mention.first < _ARTICLE_AND_NOUN:
        return None
    noun = bare(_head(story.text, span, []).of(story.text).split()[-1])
    if noun.endswith("s") or noun in DOCUMENTS or noun in INSTITUTIONS or noun in KINDS or noun in ORGANISATION_WORDS:
        return None
    known = noun in COMMON_PEOPLE or noun in OFFICES
    return gender_of(noun) if known or words[mention.first].low in ("a", "an", "one", "another") else None


def _head(text: str, span: Span, names: list[Name]) -> Span:
    """Return the phrase up to its first preposition that does not stand inside a name."""
    for match in _PREPOSITION.finditer(text, span.start, span.end):
        if not any(n.start < match.start() < n.end - 1 for n in names):
            return Span(span.start, match.start())
    return span


def _role(text: str, use: Name) -> str | None:
    """Return the title before a name or the apposition behind it."""
    if use.title and bare(use.title.split()[-1]) in OFFICES:
        return use.title
    match = _APPOSITION.match(text, use.end)
    if match is None or (
        _SOURCE.search(text, max(0, use.start - 20), use.start) and text[match.end() : match.end() + 1] != ","
    ):
        return None
    cut = _RELATIVE.search(match.group(1))
    words = fold(match.group(1)[: cut.start()] if cut is not None else match.group(1)).split()
    first = words[0].lower() if words else "he"
    if first in _NO_ROLE or first.endswith(("ing", "ly")) or cue_form(first) is not None or len(words) > _ROLE:
        return None
    return " ".join(words) if first in DETERMINERS or first in OFFICES or words[0].islower() else None
