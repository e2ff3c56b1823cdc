"""Quotations and who says them.

Read it in this order: `marks` finds the stretches between quotation marks, `words` cuts a paragraph into sentences in which a
stretch is one word, `cues` tells which words say that somebody speaks, `phrases` and `subjects` find the noun phrase behind or
before them, `rules` lists what gives a stretch its speaker, `contents` and `indirect` find what is reported without marks,
`attribution` walks over the story, `forms` and `names` find names, `likeness` compares them, `index`, `story` and `resolve`
find the speaker's full name, `roles` what the text calls the speaker.
"""

from collections.abc import Iterator, Sequence

from ..._regex import Match, compile_pattern, compile_plain
from ..._span import Span, fold, shared, trim
from ...grammar import QuoteStyle
from ...records import Excerpt, Quote, QuoteKind, Speaker
from .attribution import Reading, Said, read
from .indirect import Reported
from .marks import quotes_in_single
from .names import names_in
from .paragraphs import paragraphs_of
from .phrases import Mention
from .resolve import identify, stranger_of
from .roles import role_of
from .story import Story, story_of
from .words import Sentence

__all__ = ["find_quotes"]

_STYLE = QuoteStyle()


def find_quotes(
    text: str,
    spans: Sequence[Span] | None = None,
    style: QuoteStyle = _STYLE,
    *,
    context: Sequence[Span] = (),
) -> tuple[Quote, ...]:
    """Find the quotations of a story and who says them.

    Args:
        text: the whole source; every span refers to it.
        spans: the story's paragraphs in order, which may hold line ends; ``None`` to take `text` itself, cut at line ends
            and, where its lines are hard-wrapped, at blank lines and indents.
        style: how the outlet writes quotations.
        context: stretches that may introduce names though they hold no quotations, as a headline or a caption; a name in a
            paragraph goes before one in them.

    Returns:
        The quotations in the order of their first marks.  Those that nobody says, as titles of works, have no speaker.
    """
    paragraphs = list(paragraphs_of(text) if spans is None else _trimmed(text, spans))
    copy = _CODE.sub(_blanks, text) if _HAS_CODE.search(text) is not None else text
    single = style.single or quotes_in_single(copy, paragraphs)
    own = frozenset(cue.lower() for cue in style.cues)
    found, quoted = _in_order(*read(copy, paragraphs, Reading(text, single, style.indirect, own, style.attitudes)))
    if not any(isinstance(one, Reported) or any(item.attribution for item in one) for one in found):
        return tuple(_quotes(text, Story(copy, ()), found))
    names = (name for span in paragraphs for name in names_in(copy, span))
    beside = [name for span in context for name in names_in(copy, span)]
    return tuple(_quotes(text, story_of(copy, names, beside, quoted), found))


_RIC = r"\.?[A-Z][A-Z0-9]{1,7}[a-z]?(?:_p)?\.[A-Z]{1,3}(?![\w.]*\w)"
_CODE = compile_pattern(rf"[<(\[]{_RIC}(?:,\s?{_RIC}){{0,5}}[>)\]]|(?<![\w.]){_RIC}")
_HAS_CODE = compile_plain(r"[A-Z0-9]{2}[a-z]?(?:_p)?\.[A-Z]")
"""Instrument codes: ``ABCD.N``, ``(ABCD.N)``, ``<ABCD.N>``. A reader skips them: a copy has blanks in their place."""


def _blanks(code: Match) -> str:
    return " " * len(code.group())


def _trimmed(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    for span in spans:
        bare = trim(text, span.start, span.end)
        if bare.end > bare.start:
            yield span if span == bare else bare


def _in_order(said: Sequence[Said], reported: Sequence[Reported]) -> tuple[list[list[Said] | Reported], list[Span]]:
    """Return stretches with those that continue them, and reported speech between them; and where the stretches stand."""
    found: list[list[Said] | Reported] = [*_groups(said), *reported]
    found.sort(key=lambda one: one.content.start if isinstance(one, Reported) else one[0].stretch.span.start)
    return found, [item.stretch.span for item in said]


def _quotes(text: str, story: Story, found: list[list[Said] | Reported]) -> Iterator[Quote]:
    """Give the quotations in order: pronouns look at the speakers before.  What was found is taken, so that it is not kept."""
    found.reverse()
    while found:
        one = found.pop()
        yield _indirect(text, story, one) if isinstance(one, Reported) else _quote(text, story, one)


def _groups(said: Sequence[Said]) -> list[list[Said]]:
    """Return each stretch with those that continue it; a title may stand between them."""
    groups: dict[Said, list[Said]] = {}
    for item in said:
        groups[item] = groups[item.continues] if item.continues is not None else []
        groups[item].append(item)
    return [group for item, group in groups.items() if group[0] is item]


def _indirect(text: str, story: Story, found: Reported) -> Quote:
    given, content = found.attribution, found.content
    parts = tuple(_excerpt(text, part) for part in found.parts)
    return Quote(
        text=parts[0].text if len(parts) == 1 else fold(content.of(text)),
        span=content,
        kind=QuoteKind.INDIRECT,
        parts=parts,
        speaker=_speaker(text, story, given.words, given.mention, content),
        cue=_cue(text, given.cue) if given.cue is not None else None,
        rule=given.rule,
    )


def _quote(text: str, story: Story, group: list[Said]) -> Quote:
    first = group[0]
    whole = first.stretch.span
    span = whole if len(group) == 1 else Span(whole.start, group[-1].stretch.span.end)
    given = next((item.attribution for item in group if item.attribution is not None), None)
    cue = given.cue if given is not None and not first.inherits else None
    return Quote(
        text=fold(span.of(text)),
        span=span,
        kind=QuoteKind.DIRECT if first.direct else QuoteKind.PARTIAL,
        parts=tuple(_excerpt(text, item.stretch.inner) for item in group),
        speaker=_speaker(text, story, given.words, given.mention, span) if given is not None else None,
        cue=_cue(text, cue) if cue is not None else None,
        rule=given.rule if given is not None else first.unsaid,
    )


def _speaker(text: str, story: Story, words: Sentence, mention: Mention, quote: Span) -> Speaker:
    span = mention.span(words)
    name, rule = identify(story, words, mention, quote.start)
    end = max(span.end, quote.end)
    story.heard(name, span.start, end)
    stranger = stranger_of(story, words, mention) if name is None else None
    if stranger is not None:
        story.strange(stranger, end)
    return Speaker(text=shared(fold(span.of(text))), span=span, name=name, role=role_of(story, span, name), rule=rule)


def _excerpt(text: str, span: Span) -> Excerpt:
    return Excerpt(fold(span.of(text)), span)


def _cue(text: str, span: Span) -> Excerpt:
    return Excerpt(shared(fold(span.of(text))), span)
