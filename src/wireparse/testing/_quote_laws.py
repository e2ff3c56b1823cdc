"""What the laws say of quotations: parts lie in paragraphs, marks outside parts, speakers outside quotations."""

from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import pairwise

from ..data.explanations import ATTRIBUTIONS, NAMES
from ..extract import words
from ..records import Article, BlockKind, Excerpt, Quote, QuoteKind, Span, Speaker
from ._require import require

PLACED, HONEST = "L2 placed", "L8 honest"
MARKS = (
    *(
        "â\x80\x9c",
        "â\x80\x9d",
        "â\x80\x98",
        "â\x80\x99",
        "â€œ",
        "â€\x9d",
        "â€˜",
        "â€™",
        "â€",
        "'''",
        "``",
        "''",
        "‘‘",
        "’’",
        ",,",
    ),
    *('"', "“", "”", "„", "«", "»", "「", "」", "『", "』", "'", "‘", "’", "`", "‹", "›", "‚"),
)
"""What may open or close a quotation, of marks that begin with others the longer first; the first are curly marks whose bytes
were decoded with the wrong table."""
_CLOSER = {"“": "”", "``": "''", "«": "»", "„": "“", ",,": "“", "「": "」", "『": "』", "‘": "’", "`": "'", "‹": "›", "‚": "‘"}
"""What closes a part if the record has no closing mark for it: the part does not end with it."""
_AHEAD = 40
"""So far behind a part the next mark is looked for: a mark may be written as a reference, white space may stand before it."""
QUOTED = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
"""Where quotations stand."""


def check_quotes(article: Article) -> None:
    """Check what the laws say of the quotations of `article`.

    Raises:
        AssertionError: if a law is broken; the message says which, by which quotation, and how.
    """
    paragraphs = [p.span for p in article.paragraphs if p.kind in QUOTED]
    marked = (quote for quote in article.quotes if quote.kind is not QuoteKind.INDIRECT)
    parts = sorted((part.span for quote in marked for part in quote.parts), key=lambda span: span.start)
    turns = {quote.speaker.span for quote in article.quotes if quote.speaker is not None and quote.rule == "transcript"}
    _in_order(article.quotes)
    for number, quote in enumerate(article.quotes):
        where = f"quotes[{number}]"
        _parts(quote, paragraphs, where)
        if quote.kind is not QuoteKind.INDIRECT:
            _marks(quote, article.source, {span.end for span in paragraphs}, where)
        _outside(quote, parts, turns, where)
        _explained(quote, where)


def _in_order(quotes: Sequence[Quote]) -> None:
    """Check that quotations are in order of their starts, and that one inside another stands between its parts: a title."""
    for i, (one, other) in enumerate(pairwise(quotes), start=1):
        require(one.span.start < other.span.start, PLACED, f"quotes[{i}]", f"{other.span} begins before {one.span}")
    parts = sorted((p.span.start, p.span.end, f"quotes[{i}]") for i, quote in enumerate(quotes) for p in quote.parts)
    for (_, end, _), (start, _, where) in pairwise(parts):
        require(end <= start, PLACED, where, f"its part at {start} begins before the one before it has ended")


def _parts(quote: Quote, paragraphs: Sequence[Span], where: str) -> None:
    require(bool(quote.parts), PLACED, f"{where}.parts", "there are none")
    for i, part in enumerate(quote.parts):
        paragraph = _last_before(paragraphs, part.span.start)
        held = paragraph is not None and paragraph.holds(part.span)
        require(held, PLACED, f"{where}.parts[{i}]", f"{part.span} does not lie in one paragraph")
    for i, (one, other) in enumerate(pairwise(quote.parts), start=1):
        held = one.span.end <= other.span.start
        require(held, PLACED, f"{where}.parts[{i}]", f"{other.span} begins before {one.span} has ended")
    if quote.kind is QuoteKind.INDIRECT:
        first, last = quote.parts[0].span, quote.parts[-1].span
        held = Span(first.start, last.end) == quote.span
        require(held, PLACED, where, f"{quote.span} is not from its first part at {first} to its last at {last}")


def _last_before(spans: Sequence[Span], offset: int) -> Span | None:
    """Return the last of the ordered `spans` that begins at `offset` or before it."""
    n = bisect_right(spans, offset, key=lambda span: span.start)
    return spans[n - 1] if n else None


def _marks(quote: Quote, source: str, ends: set[int], where: str) -> None:
    """Check the marks on both sides of each part; an unclosed one ends with its paragraph or before the next mark."""
    starts = [quote.span.start, *(part.span.end for part in quote.parts)]
    stops = [*(part.span.start for part in quote.parts), quote.span.end]
    beside = [words(source, Span(start, stop)) for start, stop in zip(starts, stops, strict=True)]
    for i, (part, left, right) in enumerate(zip(quote.parts, beside, beside[1:], strict=False)):
        path = f"{where}.parts[{i}]"
        opener = next((mark for mark in MARKS if left.endswith(mark)), "")
        closer = next((mark for mark in MARKS if right.startswith(mark)), "")
        require(opener != "", PLACED, path, f"no mark opens it, but {left[-10:]!r}")
        ahead = words(source, Span(part.span.end, part.span.end + _AHEAD))
        held = closer != "" or part.span.end in ends or ahead.startswith(MARKS)
        require(held, PLACED, path, f"no mark closes it, but {ahead[:10]!r}")
        bare = words(source, part.span)
        closing = closer or _CLOSER.get(opener, opener)
        marked = (bare.startswith(opener) or bare.endswith(closing)) and not _holds_another(bare, opener, closing)
        require(not marked, PLACED, path, f"{bare[:10]!r} ... {bare[-10:]!r} holds a mark that encloses it")
    require(_is_marks(beside[0]), PLACED, where, f"{beside[0][:10]!r} before its words is no mark")
    require(_is_marks(beside[-1]), PLACED, where, f"{beside[-1][:10]!r} behind its words is no mark")


def _is_marks(beside: str) -> bool:
    """Tell whether there is nothing but marks: one may be written twice."""
    while mark := next((mark for mark in MARKS if beside.startswith(mark)), ""):
        beside = beside[len(mark) :].lstrip()
    return beside == ""


def _holds_another(bare: str, opener: str, closing: str) -> bool:
    """Tell whether all such marks inside belong to quotations in the quotation: “She said “no.””."""
    return opener != closing and 0 < bare.count(opener) == bare.count(closing)


def _outside(quote: Quote, quoted: Sequence[Span], turns: Container[Span], where: str) -> None:
    """Check that speaker and cue stand outside the words of their own quotation and outside all that stands between marks.

    A transcript names the speaker at the start of its words, for the paragraphs behind it as well: `turns` says where.
    A nickname stands inside a name, so a mention may hold what nobody says.  Somebody's reported words may tell who else said
    what.
    """
    beside: tuple[tuple[str, Excerpt | Speaker | None], ...] = (("speaker", quote.speaker), ("cue", quote.cue))
    for name, record in beside:
        if record is None or (name == "speaker" and record.span in turns):
            continue
        span = record.span
        near = _last_before(quoted, span.end - 1)
        over = [part for part in (*(own.span for own in quote.parts), near) if part is not None and _overlap(part, span)]
        clear = all(span.holds(part) and span != part for part in over)
        require(clear, PLACED, f"{where}.{name}", f"{record.text!r} at {span} stands in the words said at {over}")


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _explained(quote: Quote, where: str) -> None:
    require(quote.rule is None or quote.rule in ATTRIBUTIONS, HONEST, f"{where}.rule", f"{quote.rule!r} is not explained")
    if quote.speaker is not None:
        rule = quote.speaker.rule
        require(rule is None or rule in NAMES, HONEST, f"{where}.speaker.rule", f"{rule!r} is not explained")
        named = (rule is None) == (quote.speaker.name is None)
        require(named, HONEST, f"{where}.speaker.rule", f"is {rule!r} where the name is {quote.speaker.name!r}")
