"""Blocks with kinds to an article: each kind goes to the extractor that reads it.

Blocks partition, records annotate. Most kinds are read one block at a time; quotations are read over all paragraphs at
once, because a speaker is named in one and quoted in another; dates last, because they need a day to count from.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from ._published import publication_day
from ._regex import compile_pattern
from ._rules import HEADERS
from ._span import Span, fold, trim
from .data.agencies import canonical
from .data.services import agency_of_service
from .extract.byline import byline_on_page, find_byline
from .extract.caption import find_caption
from .extract.copyright import find_copyright
from .extract.dateline import dateline_end, find_dateline
from .extract.dates import Expressions, infer_reference
from .extract.envelope import Groups, envelope_of
from .extract.headline import headline_tags
from .extract.quotes import find_quotes
from .extract.signoff import find_signoff, source_agency
from .grammar import Format
from .records import (
    Article,
    Block,
    BlockKind,
    Byline,
    Caption,
    Copyright,
    Dateline,
    DateMention,
    Envelope,
    Excerpt,
    Issue,
    Paragraph,
    PartialDate,
    Quote,
    Signoff,
)

_Record = TypeVar("_Record")
_Reader = Callable[[str, Span], _Record | None]
_STORY = (BlockKind.PARAGRAPH, BlockKind.CROSSHEAD, BlockKind.LIST_ITEM, BlockKind.TABLE)


def assemble(
    text: str, fmt: Format, blocks: tuple[Block, ...], *, published: date | None = None, issues: Iterable[Issue] = ()
) -> Article:
    """Return the article that `blocks` of `text` make."""
    desk = _Desk(text, fmt, blocks)
    dateline = desk.dateline()
    captions = desk.captions()
    signoff = desk.signoff()
    notice = desk.one(BlockKind.COPYRIGHT, find_copyright, Copyright)
    headline = desk.excerpt(BlockKind.HEADLINE)
    paragraphs = desk.paragraphs(dateline, headline)
    expressions = [told for p in paragraphs if (told := Expressions.find(text, p.span)).found]
    day = published or desk.published(notice)
    return Article(
        source=text,
        format=fmt.name,
        publisher=fmt.publisher,
        agency=desk.agency(dateline, captions),
        blocks=blocks,
        envelope=desk.envelope(headline),
        slugline=desk.excerpt(BlockKind.SLUGLINE, last=True) or desk.excerpt(BlockKind.SLUGLINE),
        headline=headline,
        subheadline=desk.excerpt(BlockKind.SUBHEADLINE),
        section=desk.excerpt(BlockKind.SECTION, last=True),
        byline=desk.byline(),
        dateline=dateline,
        published=day,
        paragraphs=paragraphs,
        captions=captions,
        quotes=desk.quotes(paragraphs, headline),
        dates=desk.dates(dateline, expressions, day or desk.reference(dateline, captions, expressions, notice)),
        ednotes=desk.excerpts(BlockKind.EDNOTE),
        signoff=signoff,
        copyright=notice,
        issues=tuple(issues),
    )


class _Desk(NamedTuple):
    """One text on the copy desk: what is asked of its blocks."""

    text: str
    fmt: Format
    blocks: tuple[Block, ...]

    def of_kind(self, *kinds: BlockKind) -> list[Block]:
        return [b for b in self.blocks if b.kind in kinds]

    def groups(self, block: Block) -> Groups:
        """Where the groups stand of the rule that claimed the block."""
        rule = self.fmt.rule(block.rule)
        return rule.groups(self.text, trim(self.text, block.span.start, block.span.end)) if rule is not None else {}

    def inner(self, block: Block) -> Span:
        """Where the words of the block stand: its rule's group of that name, else all but the white space at its ends."""
        group = self.groups(block).get(block.kind, block.span)
        found = trim(self.text, group.start, group.end)
        return found if found.start < found.end else trim(self.text, block.span.start, block.span.end)

    def words(self, block: Block, span: Span) -> str:
        """The words at a span of the block: the block's own string where they are all of it, so that it is held once."""
        words = fold(span.of(self.text))
        return block.text if words == block.text else words

    def envelope(self, headline: Excerpt | None) -> Envelope | None:
        """What the headers say, and behind them the tags of the headline."""
        tags = [headline_tags(self.text, headline.span)] if headline is not None else []
        found = [*(self.groups(b) for b in self.of_kind(*HEADERS)), *tags]
        return envelope_of(self.text, found) if any(found) else None

    def excerpts(self, kind: BlockKind) -> tuple[Excerpt, ...]:
        return tuple(Excerpt(self.words(b, span), span) for b in self.of_kind(kind) for span in [self.inner(b)])

    def excerpt(self, kind: BlockKind, *, last: bool = False) -> Excerpt | None:
        """The first or last block of a kind; the last one counts only up to where the story begins."""
        opening = next((b.span.start for b in self.of_kind(BlockKind.PARAGRAPH)), len(self.text))
        found = [e for e in self.excerpts(kind) if not last or e.span.start < opening]
        return (found[-1] if last else found[0]) if found else None

    def read(self, block: Block, reader: _Reader[_Record], record: type[_Record]) -> _Record | None:
        """Read a block with the format's own extractor of its kind, else with `reader`."""
        own = self.fmt.extractors.get(block.kind)
        if own is None:
            return reader(self.text, self.inner(block))
        try:
            found = own(self.text, self.inner(block))
            if found is not None and not isinstance(found, record):
                msg = f"expected a {record.__name__} or None, not a {type(found).__name__}"
                raise TypeError(msg)  # noqa: TRY301 - it gets the same note
        except Exception as error:
            error.add_note(f"raised by the extractor of {block.kind} of format {self.fmt.name!r} at {block.span}")
            raise
        return found

    def one(self, kind: BlockKind, reader: _Reader[_Record], record: type[_Record]) -> _Record | None:
        found = (self.read(b, reader, record) for b in self.of_kind(kind))
        return next((r for r in found if r is not None), None)

    def byline(self) -> Byline | None:
        """The byline between headline and story, else the only one; several elsewhere are those of other stories."""
        found = [r for b in self.of_kind(BlockKind.BYLINE) if (r := self._byline(b)) is not None]
        top, opening = self.top()
        own = (b for b in found if top <= b.span.start < opening)
        return next(own, found[0] if len({tuple(a.name for a in b.authors) for b in found}) == 1 else None)

    def _byline(self, block: Block) -> Byline | None:
        return self.read(block, byline_on_page if block.rule in _PLACED else find_byline, Byline)

    def dateline(self) -> Dateline | None:
        """The dateline of the first paragraph; a tagged one may follow a teaser."""
        for i, block in enumerate(self.of_kind(BlockKind.PARAGRAPH)[:_TEASERS]):
            found = find_dateline(self.text, self.inner(block), self.fmt.dateline)
            if found is not None and (i == 0 or found.agency is not None):
                return found
        return None

    def captions(self) -> tuple[Caption, ...]:
        style = self.fmt.caption
        found = (self.read(b, lambda t, s: find_caption(t, s, style), Caption) for b in self.of_kind(BlockKind.CAPTION))
        return tuple(c for c in found if c is not None)

    def signoff(self) -> Signoff | None:
        """The sign-off that names most people, else most initials; of equals the first."""
        found = [s for b in self.of_kind(BlockKind.SIGNOFF) if (s := self.read(b, find_signoff, Signoff)) is not None]
        return max(found, key=lambda s: (len(s.reporting + s.writing + s.editing), len(s.initials)), default=None)

    def paragraphs(self, dateline: Dateline | None, headline: Excerpt | None) -> tuple[Paragraph, ...]:
        """What belongs to the story, the dateline cut off; a block that held nothing else is none.

        A list between headline and first paragraph is the summary that goes with the headline.
        """
        opening = next((b.span.start for b in self.of_kind(BlockKind.PARAGRAPH)), 0) if headline is not None else 0
        made = []
        for block in self.of_kind(*_STORY):
            span = self.inner(block)
            if block.kind is BlockKind.LIST_ITEM and block.span.start < opening:
                continue
            if dateline is not None and span.holds(dateline.span):
                span = trim(self.text, dateline_end(self.text, dateline), span.end)
            if span.start < span.end:
                made.append(Paragraph(text=self.words(block, span), span=span, kind=block.kind))
        return tuple(made)

    def quotes(self, paragraphs: Sequence[Paragraph], headline: Excerpt | None) -> tuple[Quote, ...]:
        spans = [p.span for p in paragraphs if p.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)]
        context = [headline.span] if headline is not None else []
        return find_quotes(self.text, spans, self.fmt.quotes, context=context)

    def agency(self, dateline: Dateline | None, captions: Sequence[Caption]) -> str | None:
        """Whose copy it is: the dateline says it, the source line, header or trailer, the format, or credits and interviews."""
        if dateline is not None and dateline.agency is not None:
            return dateline.agency
        lines = (source_agency(self.text, self.inner(b)) for b in self.of_kind(BlockKind.SIGNOFF))
        return next(filter(None, lines), None) or self._sender() or self.fmt.agency or self._interviewer(captions)

    def _sender(self) -> str | None:
        """The agency that the transport names: by the group ``agency`` of a rule for header, trailer or sign-off."""
        groups = (self.groups(b) for b in self.of_kind(*HEADERS, BlockKind.SIGNOFF))
        codes = (found["agency"].of(self.text) for found in groups if "agency" in found)
        return next(filter(None, map(self._called, codes)), None)

    def _called(self, code: str) -> str | None:
        """The agency that a code or name stands for: one of the format's own, or of the tables."""
        own = (row.name for row in self.fmt.dateline.agencies if row.is_tagged(code))
        return next(own, None) or agency_of_service(code)

    def _interviewer(self, captions: Sequence[Caption]) -> str | None:
        """The agency that pictures are credited to and that people ``told`` things."""
        credited = {c.credit.agency for c in captions if c.credit is not None}
        if not credited:
            return None
        told = (canonical(m["agency"]) for b in self.of_kind(BlockKind.PARAGRAPH) for m in _TOLD.finditer(b.text))
        return next((name for name in told if name is not None and name in credited), None)

    def top(self) -> tuple[int, int]:
        """Where headline and story begin."""
        top = next((b.span.start for b in self.of_kind(BlockKind.HEADLINE)), 0)
        return top, next((b.span.start for b in self.of_kind(BlockKind.PARAGRAPH)), len(self.text))

    def published(self, notice: Copyright | None) -> date | None:
        """The day of the story's time stamp, alone or in the line of the byline or the sign-off."""
        signed = ((b, self.groups(b).get("published")) for b in self.of_kind(BlockKind.BYLINE, BlockKind.SIGNOFF))
        stretches = {b: self.inner(b) for b in self.of_kind(BlockKind.TIMESTAMP)} | {b: s for b, s in signed if s is not None}
        years = [notice.year] if notice is not None and notice.year is not None else []
        return publication_day(self.text, self.blocks, stretches, years) if stretches else None

    def reference(
        self,
        dateline: Dateline | None,
        captions: Sequence[Caption],
        expressions: Sequence[Expressions],
        notice: Copyright | None,
    ) -> date | None:
        """The day that the text's own dates count from, where nothing says when it was published.

        A dateline with its year is sure: no other year counts.  A picture from the archive may be old: its year counts only
        where a weekday with its day of the month can confirm it.
        """
        filed = dateline.date if dateline is not None else None
        sure = filed is not None and filed.year is not None and filed.resolve(date(filed.year, 1, 1)) is not None
        hints: list[PartialDate] = [c.date for c in captions if c.date is not None and not c.is_file_photo]
        hints += [written for found in expressions for written in found.written()]
        years = [notice.year] if notice is not None and notice.year is not None and not sure else []
        if any(d.weekday is not None and d.day is not None for d in hints):
            years += [c.date.year for c in captions if c.date is not None and c.date.year is not None]
        hints = [*([filed] if filed is not None else []), *(h for h in hints if not sure or h.year is None)]
        return infer_reference(hints, years)

    def dates(self, dateline: Dateline | None, expressions: Sequence[Expressions], day: date | None) -> tuple[DateMention, ...]:
        above = [Expressions.find(self.text, dateline.span)] if dateline is not None else []
        in_order = sorted([*above, *expressions], key=lambda found: found.span.start)
        return tuple(mention for found in in_order for mention in found.mentions(day))


_TEASERS = 3
_PLACED = ("context", "stamped-byline")
"""Which blocks are bylines by what stands beside the names, so that the names need no ``By``."""
_TOLD = compile_pattern(r"\btold (?P<agency>(?:the )?\p{Lu}[\p{L}-]++(?: \p{Lu}[\p{L}-]++){0,2})")
