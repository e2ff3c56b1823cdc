"""A plugin that fails on texts that its author has not tried: its rule divides by the words behind the colon."""

from wireparse.grammar import Evidence, Format, Rule, Signature
from wireparse.records import BlockKind, Span


def _extent(text: str, span: Span) -> int | None:
    words = text[span.start : span.end].partition(":")[2].split()
    return span.end if 10 / len(words) > 1 else None


FORMAT = Format(
    name="cracked-gazette",
    title="The Cracked Gazette",
    spec="Invented",
    signatures=(Signature(pattern="THE CRACKED GAZETTE", evidence=Evidence.CERTAIN, example="THE CRACKED GAZETTE"),),
    rules=(
        Rule(
            name="see-also",
            kind=BlockKind.RELATED,
            pattern="See also:",
            extent=_extent,
            examples=("See also: a goat on the quay",),
        ),
    ),
)
