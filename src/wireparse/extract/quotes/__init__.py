"""Quotations and who says them.

Read it in this order: `marks` finds the stretches between quotation marks, `words` cuts a paragraph into sentences in which a
stretch is one word, `cues` tells which words say that somebody speaks, `mentions` finds the noun phrase before or behind them,
`rules` and `attribution` give each stretch its speaker, `names` and `resolve` find the speaker's full name.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve

from ..._span import Span, fold, trim
from ...grammar import QuoteStyle
from ...records import Excerpt, Quote, QuoteKind, Speaker
from .attribution import Said, said_in
from .marks import has_double_marks
from .paragraphs import paragraphs_of
from .names import Name, names_in
from .resolve import Story

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
        The quotations in the order of their first marks.
    """
    paragraphs = list(paragraphs_of(text)) if spans is None else [trim(text, s.start, s.end) for s in spans]
    single = style.single or not has_double_marks(text, tuple(paragraphs))
    said = said_in(text, paragraphs, single=single, own=style.cues)
    if not said:
        return ()
    names = [name for span in (*paragraphs, *context) for name in names_in(text, span)]
    return tuple(_quotes(Story(text, _unquoted(names, said)), said))


def _unquoted(names: list[Name], said: list[Said]) -> list[Name]:
    """Put the names that stand inside quotations last: the reporter's own uses go before."""
    ends = [item.stretch.span.end for item in said]
    starts = [item.stretch.span.start for item in said]
    own, quoted = [], []
    for name in names:
        k = bisect_right(starts, name.span.start) - 1
        (quoted if k >= 0 and name.span.start < ends[k] else own).append(name)
    return own + [evolve(n, is_subject=False, is_quoted=True) for n in quoted]


def _quotes(story: Story, said: list[Said]) -> Iterator[Quote]:
    group: list[Said] = []
    for item in said:
        if group and not item.continues:
            yield _quote(story, group)
            group = []
        group.append(item)
    if group:
        yield _quote(story, group)


def _quote(story: Story, group: list[Said]) -> Quote:
    text = story.text
    span = Span(group[0].stretch.span.start, group[-1].stretch.span.end)
    cue = next((i.attribution.cue for i in group if i.attribution is not None and i.attribution.cue is not None), None)
    return Quote(
        text=fold(span.of(text)),
        span=span,
        kind=QuoteKind.DIRECT if group[0].direct else QuoteKind.PARTIAL,
        parts=tuple(Excerpt(fold(i.stretch.inner.of(text)), i.stretch.inner) for i in group),
        speaker=_speaker(story, group, span),
        cue=Excerpt(fold(cue.of(text)), cue) if cue is not None and not group[0].inherits else None,
    )


def _speaker(story: Story, group: list[Said], span: Span) -> Speaker | None:
    given = next((i.attribution for i in group if i.attribution is not None), None)
    if given is None:
        return None
    mention = given.mention.span(given.words)
    name = story.name_of(given.words, given.mention, span.start)
    story.spoke(name, mention.start)
    return Speaker(text=fold(mention.of(story.text)), span=mention, name=name, role=story.role_of(mention, name))
