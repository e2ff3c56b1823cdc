"""From a mention to the fullest name that it stands for in the story."""

from ..._regex import compile_pattern, compile_plain
from ..._span import Span, fold
from ...data.titles import (
    COMMON_PEOPLE,
    DEMONYMS,
    DOCUMENTS,
    DOMAINS,
    HEADS,
    INSTITUTIONS,
    KINDS,
    OFFICES,
    ORGANISATION_WORDS,
    PRONOUN_NOUNS,
)
from .cues import RELATIVES
from .forms import bare
from .likeness import is_place
from .names import Name, names_in
from .phrases import Mention
from .story import OCCUPATIONS, UNNAMED, Identity, Story, gender_of, is_person_noun
from .subjects import antecedent
from .words import Sentence

_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_UNNAMED = frozenset("they them we i you one some others many another".split())
_PREPOSITION = compile_plain(r"\s(?:of|for|at|from|in|with|to|on|by|including|close|familiar)\s")
_AND = compile_plain(r"\s++and\s++")
_UNKNOWN = frozenset("a an some one another his her its their our my".split())
"""Words before a noun for somebody whom the story need not have named."""
_INDEFINITE = frozenset("a an one another his her their its our my".split())
_COMMA = compile_pattern(r",\s{1,3}(?=\p{Lu})")
_CLOSED = compile_plain(r"[,(]|\.(?=\s|\Z)")
_REACH = 80
_ARTICLE_AND_NOUN = 2
_LONGEST = 300
"""No mention with more characters is looked at."""


def identify(story: Story, words: Sentence, mention: Mention, quote: int) -> Identity:
    """Return the fullest name of `mention`, the speaker of the quotation that begins at `quote`, and the rule that found it."""
    low = words[mention.first].low
    span = mention.span(words)
    if span.end - span.start > _LONGEST:
        return UNNAMED
    if mention.end - mention.first > 1:
        found = _named(story, span, low)
        return found if found.name is not None else _apposed(story, span)
    if low in RELATIVES:
        before = antecedent(words, mention.first)
        return identify(story, words, before, quote) if before is not None else UNNAMED
    return _word(story, span, low, min(quote, span.start))


def _word(story: Story, span: Span, low: str, at: int) -> Identity:
    """Resolve a mention of one word: a pronoun, a noun or a name."""
    if low in _GENDERS:
        return _by("pronoun", story.person(at, _GENDERS[low]))
    if low in ("it", "its"):
        return _by("it", story.organisation(at))
    if low in _UNNAMED or low in COMMON_PEOPLE:
        return UNNAMED
    return _named(story, span, low)


def _by(rule: str, name: str | None) -> Identity:
    return Identity(name, rule) if name is not None else UNNAMED


_GROUP = compile_pattern(
    r"\p{Lu}\p{Ll}+(?:ers|ors|ents|ants|ists|ians|icans|ees)|(?:\p{Lu}\p{Ll}+)?[Mm]en|(?:\p{Lu}\p{Ll}+)?[Ww]omen|People|Police"
)
"""A plural that opens a sentence looks like a name: "Opponents", "Passengers". Alone it is none."""


def _named(story: Story, span: Span, first: str) -> Identity:
    """Resolve a noun phrase: by the name that ends its head, or by its head noun."""
    names = story.within(span)
    head = span if _has_field(story.text, span, names) else _head(story.text, span, names)
    inside = [n for n in names if n.end <= head.end]
    last = inside[-1] if inside else None
    is_noun = last is not None and len(last.words) == 1 and first == "the" and is_person_noun(bare(last.words[0]))
    if last is not None and last.end >= head.end - len("'s") and not is_noun:
        if len(inside) > 1 and _AND.fullmatch(story.text, inside[-2].end, last.start):
            return UNNAMED
        found = _by_name(last, story.full(last))
        return found if last.title or found.name is None or not _is_common(story, last, found.name, first) else UNNAMED
    return _by_document(story, span, head, names) or _by_noun(story, head, last, first)


def _is_common(story: Story, name: Name, full: str, first: str) -> bool:
    """Tell whether a name of one word is a noun: a plural, or small elsewhere, that only opens sentences."""
    low = full.lower()
    if not full.isalpha():
        return False
    if _GROUP.fullmatch(full) is not None or low in PRONOUN_NOUNS or (first == "the" and low in DEMONYMS):
        return True
    is_noun = (low.endswith("s") and not low.endswith(("ss", "us", "is"))) or story.writes_small(low)
    return is_noun and name.opens and all(use.opens for use in story.uses(full))


def _by_document(story: Story, span: Span, head: Span, names: list[Name]) -> Identity | None:
    """Resolve a document by who it is from: "a letter from Ann Lee"; ``None`` if it is none, or does not tell."""
    if bare(head.of(story.text).split()[-1]) not in DOCUMENTS or not names or names[-1].end != span.end or not names[-1].words:
        return None
    link = story.text[head.end : names[-1].start].lower().split()
    if link not in (["from"], ["by"], ["from", "the"], ["by", "the"]) or is_place(names[-1].full):
        return None
    return _by("document", story.full(names[-1]))


def _has_field(text: str, span: Span, names: list[Name]) -> bool:
    """Tell whether the words before the last name are an office and its field: "secretary of state Ann Lee"."""
    if not names or names[-1].end != span.end or not names[-1].is_person:
        return False
    office, of, field = text[span.start : names[-1].start].partition(" of ")
    return bool(of) and bare(office.split()[-1]) in OFFICES and all(bare(word) in DOMAINS for word in field.split())


def _by_name(name: Name, full: str | None) -> Identity:
    """Tell how a name led to the full one: it is the same, its last word, its first, its initials, or a title alone."""
    if full is None or full == name.full:
        return _by("written", full)
    low, words = full.lower(), name.words or name.title.split()
    if low.endswith(words[-1].lower()):
        return Identity(full, "surname")
    if not name.words:
        return Identity(full, "office")
    return Identity(full, "first-name" if low.startswith(name.words[0].lower()) else "initials")


def _by_noun(story: Story, head: Span, name: Name | None, first: str) -> Identity:
    """Resolve a phrase that a noun ends, with the last `name` in it: "the firm", "the Zambian embassy", "the mayor"."""
    words = head.of(story.text).split()
    noun = bare(words[-1]).removeprefix("then-")
    if noun in COMMON_PEOPLE or first in _UNKNOWN:
        return UNNAMED
    if first == "the" and noun.endswith("-year-old"):
        return _by("age", story.aged(head.start, noun.removesuffix("-year-old")))
    if noun in KINDS:
        return _by_kind(story, noun, name)
    if noun in INSTITUTIONS:
        return _by("noun", story.kind(noun, name) or (fold(story.text[name.start : head.end]) if name is not None else None))
    if noun in OFFICES and first in ("the", noun):
        return _by_office(story, head, [w for w in words if w.lower() != "the"], name)
    return UNNAMED


def _by_kind(story: Story, noun: str, name: Name | None) -> Identity:
    """Resolve a noun for a firm or a body: "the Norvik mill", "the firm"."""
    if name is None or is_place(name.full):
        return _by("noun", story.kind(noun, None))
    return _by("noun", story.full(name)) if not _is_owner(story.text, name) else UNNAMED


def _by_office(story: Story, head: Span, words: list[str], organisation: Name | None) -> Identity:
    """Resolve an office: "the mayor", and "the Norvik chief" by those whom the story gives such a post there."""
    found = _by("office", story.officer(words, head.start))
    noun = bare(words[-1])
    if found.name is not None or noun not in HEADS or organisation is None or not organisation.words:
        return found
    if is_place(organisation.full):
        return UNNAMED
    return _by("office", story.leader(organisation, noun))


def _apposed(story: Story, span: Span) -> Identity:
    """Resolve a noun for one person or firm by the name that stands behind it: "her butler, Crisp,"."""
    noun = bare(_head(story.text, span, []).of(story.text).split()[-1])
    comma = _COMMA.match(story.text, span.end)
    if comma is None or not (is_person_noun(noun) or noun in KINDS or noun.endswith(OCCUPATIONS)):
        return UNNAMED
    name = next(names_in(story.text, Span(comma.end(), min(len(story.text), comma.end() + _REACH))), None)
    if name is None or name.start > comma.end() or not name.words or _CLOSED.match(story.text, name.end) is None:
        return UNNAMED
    return _by("apposition", story.full(name)) if not is_place(name.full) else UNNAMED


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
