"""The walk over a story: each quoted stretch with its speaker, from its sentence or from the one before."""

from collections.abc import Sequence

from attrs import evolve, mutable

from ..._span import Span
from . import rules
from .filters import is_attribute, is_stage_direction, is_term, is_title
from .cues import Cue, cues_of
from .marks import Stretch, opens, stretches
from .rules import Attribution, says_at, starts_sentence
from .words import Sentence, sentences_of, words_of


@mutable
class Said:
    """A quoted stretch and what is known of it."""

    stretch: Stretch
    paragraph: int
    direct: bool
    attribution: Attribution | None = None
    continues: bool = False
    """Whether it is a further part of the quotation before."""
    whole: bool = False
    """Whether it fills its paragraph."""
    unsaid: bool = False
    """Whether nobody says it: a title, an attribute, a term."""
    inherits: bool = False
    """Whether its speaker comes from the paragraph before."""


def said_in(text: str, spans: Sequence[Span], *, single: bool, own: frozenset[str]) -> list[Said]:
    """Return the quoted stretches of the paragraphs, in order, with their attributions."""
    found: list[Said] = []
    for number, span in enumerate(spans):
        marked = stretches(text, span, single=single)
        if marked:
            _read_paragraph(text, span, number, marked, found, own)
    _announced(text, spans, found, own)
    _run_on(text, spans, found)
    _continue(found)
    return found


def _read_paragraph(text: str, span: Span, number: int, marked: list[Stretch], found: list[Said], own: frozenset[str]) -> None:
    sentences = sentences_of(words_of(text, span, marked), says_at)
    last: Said | None = None
    for k, words in enumerate(sentences):
        first = len(found)
        places = [i for i, w in enumerate(words) if w.stretch is not None]
        if not places:
            last = None
            continue
        cues = cues_of(words, own)
        for n, q in enumerate(places):
            stretch = words[q].stretch
            direct = _is_direct(text, words, q)
            item = Said(stretch, number, direct)
            _attribute(text, words, q, item, cues, own)
            item.whole = len(sentences) == 1 and len(words) == 1
            if not item.unsaid:
                _second_half(text, words, q, item, found[-1] if n else last)
            if n == 0 and k > 0 and last is None and item.attribution is None:
                _introduced(words, q, item, sentences[k - 1], own)
            found.append(item)
        last = _lead(found[first:])
        _share(found[first:])


def _lead(items: list[Said]) -> Said:
    """Return the stretch of a sentence that a following one may continue: the last that subject and verb stand behind."""
    behind = [i for i in items if i.attribution is not None and (i.attribution.rule.startswith("behind") or i.continues)]
    return behind[-1] if behind else items[-1]


def _is_direct(text: str, words: Sentence, q: int) -> bool:
    stretch = words[q].stretch
    head = text[stretch.inner.start]
    if head.islower():
        return False
    if starts_sentence(words, q):
        return True
    return words[q - 1].low in ",:-–—" or words[q - 1].stretch is not None


def _attribute(text: str, words: Sentence, q: int, item: Said, cues: list[Cue], own: frozenset[str]) -> None:
    direct = item.direct
    if is_attribute(text, words[q].start) or is_title(text, words, q, cues) or is_stage_direction(text, words, q):
        item.unsaid = True
        return
    given = (
        rules.transcript(text, words, q)
        or rules.signature(words, q)
        or rules.behind(words, q, own)
        or rules.before(words, q, cues, direct=direct)
        or rules.according(words, q, cues)
        or rules.later(words, q, cues)
        or rules.noun(words, q)
        or rules.colon(words, q)
    )
    item.unsaid = given is not None and given.rule == "before" and not direct and is_term(text, words, q, cues)
    item.attribution = None if item.unsaid else given


def _second_half(text: str, words: Sentence, q: int, item: Said, last: Said | None) -> None:
    """``"A," S said. "B."`` is one quotation of two parts, and so is ``"A," S said, "B."``."""
    if last is None or last.attribution is None:
        return
    if not last.direct and not last.attribution.rule.startswith("behind"):
        if starts_sentence(words, q) and item.attribution is None and item.direct and last.attribution.rule == "before":
            item.attribution, item.inherits = evolve(last.attribution, rule="follows"), True
        return
    inner = item.stretch.inner
    if starts_sentence(words, q):
        long = text[inner.start : inner.end].count(" ") > 1 or item.stretch.sign in "?!."
        if item.attribution is None and item.direct and long:
            item.attribution, item.continues = last.attribution, True
    elif last.attribution.words is words and _goes_on(words, q, item, last):
        item.attribution, item.continues = last.attribution, True


def _goes_on(words: Sentence, q: int, item: Said, last: Said) -> bool:
    """Tell whether the stretch is the second half of ``"A," S said, "B"``: no other cue stands between."""
    if not last.attribution.rule.startswith("behind") or words[q - 1].low not in ",:–—-":
        return False
    return item.attribution is None or item.attribution.cue == last.attribution.cue


def _introduced(words: Sentence, q: int, item: Said, before: Sentence, own: frozenset[str]) -> None:
    """A sentence that ends with a colon, or whose subject says something, introduces the quotation behind it."""
    if item.attribution is not None or not item.direct or not starts_sentence(words, q):
        return
    item.attribution = rules.introduced(before, cues_of(before, own))


def _share(items: list[Said]) -> None:
    """Give a scrap without attribution that of its sentence's first."""
    given = None
    for item in reversed(items):
        if item.attribution is None and given is not None and not item.unsaid:
            item.attribution = given
        given = item.attribution


def _announced(text: str, spans: Sequence[Span], found: list[Said], own: frozenset[str]) -> None:
    """A paragraph that ends with a colon names the speaker of the quotation that begins the next; a line with a dash signs it."""
    for item in found:
        if item.attribution is not None or item.unsaid or not item.direct:
            continue
        span, outer = spans[item.paragraph], item.stretch.span
        if outer.start == span.start and item.paragraph and text[spans[item.paragraph - 1].end - 1] == ":":
            words = _last_sentence(text, spans[item.paragraph - 1])
            item.attribution = rules.introduced(words, cues_of(words, own)) if words else None
        elif outer.end == span.end and item.paragraph + 1 < len(spans):
            follower = spans[item.paragraph + 1]
            if follower.end - follower.start < _SIGNATURE:
                item.attribution = rules.signed_line(words_of(text, follower, ()))


_SIGNATURE = 80
"""No line that signs a quotation is longer."""


def _last_sentence(text: str, span: Span) -> Sentence:
    start = max(span.start, span.end - _LOOK_BACK)
    return sentences_of(words_of(text, Span(start, span.end), ()), says_at)[-1]


_LOOK_BACK = 400
"""How much of a paragraph before is read."""


def _run_on(text: str, spans: Sequence[Span], found: list[Said]) -> None:
    """A paragraph whose mark is not closed goes on in the next if that opens with a mark."""
    for item, follower in zip(found, found[1:], strict=False):
        if item.stretch.closed or follower.stretch.span.start != spans[follower.paragraph].start or follower.paragraph != item.paragraph + 1:
            continue
        if follower.attribution is not None and follower.attribution.rule == "transcript":
            continue
        follower.continues = True
        if follower.attribution is None and not follower.unsaid:
            follower.attribution = item.attribution
        elif item.attribution is None:
            item.attribution = follower.attribution


def _continue(found: list[Said]) -> None:
    """A paragraph that is nothing but a quotation belongs to the speaker of the direct quotation in the paragraph before."""
    for item, follower in zip(found, found[1:], strict=False):
        if follower.whole and follower.attribution is None and item.attribution is not None and item.direct and follower.direct and follower.paragraph == item.paragraph + 1:
            follower.attribution, follower.inherits = item.attribution, True
