"""From a mention to the fullest name that it stands for in the story."""

from ..._regex import compile_pattern
from ..._span import Span, fold
from ...data.titles import COMMON_PEOPLE, DOCUMENTS, INSTITUTIONS, KINDS, OFFICES, ORGANISATION_WORDS
from .names import Name, bare, names_in
from .phrases import Mention
from .story import Story, gender_of, is_place
from .subjects import antecedent
from .words import Sentence

_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_RELATIVES = frozenset(("who", "which", "that"))
_UNNAMED = frozenset("they them we i you one some others many another".split())
_PREPOSITION = compile_pattern(r"\s(?:of|for|at|from|in|with|to|on|by|including|close|familiar)\s")
_AND = compile_pattern(r"\s++and\s++")
_UNKNOWN = frozenset("a an some one another his her its their our my".split())
"""Words before a noun for somebody whom the story need not have named."""
_INDEFINITE = frozenset("a an one another his her their its our my".split())
_ARTICLE_AND_NOUN = 2
_LONGEST = 300
"""No mention with more characters is looked at."""


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
    name = _named(story, span, low) if low not in _UNNAMED and low not in COMMON_PEOPLE else None
    return name if name is None or not _GROUP.fullmatch(name) else None


_GROUP = compile_pattern(
    r"\p{Lu}\p{Ll}+(?:ers|ors|ents|ants|ists|ians|ees)|(?:\p{Lu}\p{Ll}+)?[Mm]en|(?:\p{Lu}\p{Ll}+)?[Ww]omen|People|Police"
)
"""A plural that opens a sentence looks like a name: "Opponents", "Passengers". Alone it is none."""


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
    return _by_noun(story, head, last, first)


def _by_noun(story: Story, head: Span, name: Name | None, first: str) -> str | None:
    """Resolve a phrase that a noun ends, with the last `name` in it: "the firm", "the Zambian embassy", "the mayor"."""
    words = head.of(story.text).split()
    noun = bare(words[-1])
    if noun in COMMON_PEOPLE or first in _UNKNOWN:
        return None
    if noun in KINDS and name is not None and not is_place(name.full):
        return story.full(name) if not _is_owner(story.text, name) else None
    if noun in KINDS:
        return story.kind(noun, None)
    if noun in INSTITUTIONS:
        return story.kind(noun, name) or (fold(story.text[name.start : head.end]) if name is not None else None)
    if noun in OFFICES and first in ("the", noun):
        return story.holder([w for w in words if w.lower() != "the"], head.start)
    return None


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
    stays_unnamed = noun.startswith("spokes") or (noun in COMMON_PEOPLE and noun not in OFFICES)
    first = words[mention.first]
    return gender_of(noun) if stays_unnamed or first.low in _INDEFINITE or first.is_possessive else None


def _head(text: str, span: Span, names: list[Name]) -> Span:
    """Return the phrase up to its first preposition that does not stand inside a name."""
    for match in _PREPOSITION.finditer(text, span.start, span.end):
        if not any(n.start < match.start() < n.end - 1 for n in names):
            return Span(span.start, match.start())
    return span
