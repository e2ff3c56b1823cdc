"""Quotations and who says them.

Read it in this order: `marks` finds the stretches between quotation marks, `words` cuts a paragraph into sentences in which a
stretch is one word, `cues` tells which words say that somebody speaks, `phrases` and `subjects` find the noun phrase behind or
before them, `rules` lists what gives a stretch its speaker, `attribution` walks over the story, `names`, `story` and `resolve`
find the speaker's full name.
"""

from collections.abc import Iterator, Sequence

from ..._span import Span, fold, trim
from ...grammar import QuoteStyle
from ...records import Excerpt, Quote, QuoteKind, Speaker
from .attribution import Said, said_in
from .marks import has_double_marks
from .names import names_in
from .paragraphs import paragraphs_of
from .phrases import Mention
from .resolve import name_of, role_of
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
    single = style.single or not has_double_marks(text, paragraphs)
    said = said_in(text, paragraphs, single=single, own=frozenset(cue.lower() for cue in style.cues))
    if not any(item.attribution for item in said):
        return tuple(_quotes(Story(text, ()), said))
    names = [name for span in paragraphs for name in names_in(text, span)]
    beside = [name for span in context for name in names_in(text, span)]
    return tuple(_quotes(story_of(text, names, beside, [item.stretch.span for item in said]), said))


def _trimmed(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    bare = (trim(text, span.start, span.end) for span in spans)
    return (span for span in bare if span.end > span.start)


def _quotes(story: Story, said: list[Said]) -> Iterator[Quote]:
    """Yield the quotations: a stretch with those that continue it."""
    group: list[Said] = []
    for item in said:
        if group and not item.continues:
            yield _quote(story, group)
            group = []
        group.append(item)
    if group:
        yield _quote(story, group)


def _quote(story: Story, group: list[Said]) -> Quote:
    first = group[0]
    span = Span(first.stretch.span.start, group[-1].stretch.span.end)
    given = next((item.attribution for item in group if item.attribution is not None), None)
    cue = given.cue if given is not None and not first.inherits else None
    return Quote(
        text=fold(span.of(story.text)),
        span=span,
        kind=QuoteKind.DIRECT if first.direct else QuoteKind.PARTIAL,
        parts=tuple(_excerpt(story.text, item.stretch.inner) for item in group),
        speaker=_speaker(story, given.words, given.mention, span) if given is not None else None,
        cue=_excerpt(story.text, cue) if cue is not None else None,
    )


def _speaker(story: Story, words: Sentence, mention: Mention, quote: Span) -> Speaker:
    span = mention.span(words)
    name = name_of(story, words, mention, quote.start)
    story.heard(name, span.start)
    return Speaker(text=fold(span.of(story.text)), span=span, name=name, role=role_of(story, span, name))


def _excerpt(text: str, span: Span) -> Excerpt:
    return Excerpt(fold(span.of(text)), span)
