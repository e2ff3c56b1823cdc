"""The source as HTML: block by block as it was, with what the records mark."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from operator import itemgetter

from attrs import evolve, field, frozen

from .._regex import compile_plain
from ..records import Article, Block, BlockKind, Quote, Span
from ._marked import Mark, Marked
from ._pieces import Cut, cuts
from ._text import is_full_of_signs, plain, shown

__all__ = ["KINDS", "LOOKS_OF_THEIR_OWN", "Anchors", "row_id", "source_html"]

KINDS = {
    BlockKind.ENVELOPE: "envelope",
    BlockKind.SLUGLINE: "slugline",
    BlockKind.SECTION: "section",
    BlockKind.HEADLINE: "headline",
    BlockKind.SUBHEADLINE: "subheadline",
    BlockKind.BYLINE: "byline",
    BlockKind.TIMESTAMP: "time stamp",
    BlockKind.CAPTION: "caption",
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.CROSSHEAD: "cross-head",
    BlockKind.LIST_ITEM: "list item",
    BlockKind.TABLE: "table",
    BlockKind.EDNOTE: "note",
    BlockKind.SIGNOFF: "sign-off",
    BlockKind.COPYRIGHT: "copyright",
    BlockKind.RELATED: "related",
    BlockKind.FURNITURE: "furniture",
    BlockKind.UNKNOWN: "unknown",
}
"""What people call the kinds of block, in the order of the legend; white space has no name."""

LOOKS_OF_THEIR_OWN = tuple(Mark)[tuple(Mark).index(Mark.DATELINE) :]
"""Marks that are told by a look; the others are a whole block, which has a bar beside it."""

SLICE = 1000
"""So many cuts stand in one line of HTML at most: over more, browsers take a time that grows by the square."""

REACH = 5000
"""So many characters stand in one line of HTML at most where some are slow to set, for the same reason."""

_SLOW = compile_plain(
    "[\u0300-\u036f\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Marks that are set over letters, scripts without blanks between words, and what is written from right to left."""

_BESIDE = frozenset({Mark.SPEAKER, Mark.CUE})
"""Marks of a quotation that stand beside its words."""


@frozen
class Anchors:
    """What the rest of the page can lead to in the source."""

    runs: Mapping[str, str]
    """For each record that is marked, the id of its first words."""
    blocks: Mapping[int, str]
    """For the place of each issue, the id of its block."""


@frozen
class _Voices:
    """Who speaks where: speakers are numbered in order of their first quotation."""

    beside: Mapping[int, tuple[int, str]]
    """For the offset where a quotation begins, its speaker's number and name as HTML."""
    behind: Mapping[int, int]
    """For the offset where a quotation or a mention of its speaker ends, the speaker's number."""


@frozen
class _Writer:
    """Writes blocks, and keeps what it has led to."""

    source: str
    voices: _Voices
    blocks: Mapping[int, str]
    is_bare: bool
    runs: dict[str, str] = field(factory=dict)
    _told: set[tuple[str, Mark]] = field(factory=set)

    def group(self, kind: BlockKind, blocks: Iterable[tuple[Block, tuple[Cut, ...]]]) -> Iterator[str]:
        """Yield a run of blocks of one kind, with the white space behind them."""
        blocks = list(blocks)
        count = sum(block.kind is not BlockKind.BLANK for block, _ in blocks)
        folded = f' data-folded="{KINDS[kind]} × {count:,}"' if kind in KINDS else ""
        yield f'<div class="group k-{kind.value}"{folded}>\n'
        rule = None
        for block, stretches in blocks:
            is_new = block.kind is not BlockKind.BLANK and block.rule != rule
            yield from self._block(block, stretches, is_new=is_new, is_first=rule is None)
            rule = block.rule if is_new else rule
        yield "</div>\n"

    def _block(self, block: Block, stretches: tuple[Cut, ...], *, is_new: bool, is_first: bool) -> Iterator[str]:
        start = block.span.start
        classes = "block blank" if block.kind is BlockKind.BLANK else "block"
        if start > 0 and self.source[start - 1] not in "\r\n":
            classes += " joined"
        anchor = f' id="{self.blocks[start]}"' if start in self.blocks else ""
        yield f'<div class="{classes}"{anchor}>'
        if is_new:
            yield f'<div class="label">{_label(block, with_kind=is_first)}</div>'
        yield '<div class="text" lang="" dir="auto">'
        speaker = None
        for part in (parts := list(_slices(stretches, self.source, block.span))):
            yield '<div class="slice" dir="auto">' if len(parts) > 1 else ""
            for cut in part:
                speaker, note = self._note(cut, speaker)
                yield note
                yield self._cut(cut)
            yield "</div>" if len(parts) > 1 else ""
        yield "</div></div>\n"

    def _note(self, cut: Cut, speaker: int | None) -> tuple[int | None, str]:
        """Who speaks from here on, and where that is another one than `speaker`, the note beside the text."""
        number, name = self.voices.beside.get(cut.span.start, (speaker, ""))
        if number == speaker:
            return speaker, ""
        return number, f'<span class="note" aria-hidden="true"><b>{number}</b> {name}</span>'

    def _cut(self, cut: Cut) -> str:
        text = cut.span.of(self.source)
        html = plain(text) if self.is_bare else shown(text)
        return f"<mark{self._attributes(cut)}>{html}</mark>" if cut.marked else html

    def _attributes(self, cut: Cut) -> str:
        new = [each for each in cut.marked if each.mark is not Mark.CUE and (each.record, each.mark) not in self._told]
        self._told.update((each.record, each.mark) for each in new)
        marks = {each.mark for each in cut.marked}
        classes = " ".join(f"m-{mark.value}" for mark in LOOKS_OF_THEIR_OWN if mark in marks)
        facts = [f' class="{classes}"' if classes else "", f' data-r="{_ids(cut.marked)}"']
        if led_to := [each.record for each in new if each.mark not in _BESIDE]:
            anchor = f"at-{row_id(led_to[0])}"
            self.runs.update(dict.fromkeys(led_to, anchor))
            facts.append(f' id="{anchor}"')
        if new:
            facts.append(f' tabindex="0" aria-describedby="{_ids(new)}"')
        if (number := self.voices.behind.get(cut.span.end)) is not None and marks & {Mark.QUOTED, Mark.REPORTED, Mark.SPEAKER}:
            facts.append(f' data-n="{number}"')
        return "".join(facts)


def source_html(article: Article) -> tuple[str, Anchors]:
    """Return the source of `article` as HTML, and what the rest of the page can lead to in it."""
    offsets = [block.span.start for block in article.blocks]
    numbers = {issue.span.start: bisect_right(offsets, issue.span.start) - 1 for issue in article.issues}
    blocks = {start: f"block-{number}" for start, number in numbers.items() if number >= 0}
    writer = _Writer(
        article.source,
        _voices(article.quotes),
        {offsets[number]: f"block-{number}" for number in numbers.values() if number >= 0},
        is_full_of_signs(article.source),
    )
    groups = groupby(_kinds(article), key=itemgetter(0))
    parts = [part for kind, group in groups for part in writer.group(kind, ((block, found) for _, block, found in group))]
    return f'<div class="source" id="source">\n{"".join(parts)}</div>\n', Anchors(writer.runs, blocks)


def row_id(record: str) -> str:
    """Return the id of a record's row: ``captions-0-credit`` for ``captions[0].credit``."""
    return record.replace("[", "-").replace("].", "-").replace("]", "").replace(".", "-")


def _ids(found: Iterable[Marked]) -> str:
    return " ".join(dict.fromkeys(row_id(each.record) for each in found))


def _kinds(article: Article) -> Iterator[tuple[BlockKind, Block, tuple[Cut, ...]]]:
    """The blocks with the kinds of their groups: white space belongs to what it stands behind."""
    kind = BlockKind.BLANK
    for block, stretches in cuts(article):
        kind = kind if block.kind is BlockKind.BLANK else block.kind
        yield kind, block, stretches


def _slices(stretches: tuple[Cut, ...], source: str, span: Span) -> Iterator[list[Cut]]:
    """Part the cuts of a block where one line of HTML would hold more than browsers set in good time."""
    reach = REACH if _SLOW.search(source, span.start, span.end) else span.end - span.start
    part: list[Cut] = []
    for cut in chain.from_iterable(_short(long, source, reach) for long in stretches):
        if len(part) == SLICE or (part and cut.span.end - part[0].span.start > reach):
            yield part
            part = []
        part.append(cut)
    yield part


def _short(cut: Cut, source: str, reach: int) -> Iterator[Cut]:
    """Cut a long cut, behind a blank where it can be, and never inside a line end."""
    start = cut.span.start
    while cut.span.end - start > reach:
        end = source.rfind(" ", start, start + reach) + 1 or start + reach
        end -= source.startswith("\r\n", end - 1)
        yield evolve(cut, span=Span(start, end))
        start = end
    yield evolve(cut, span=Span(start, cut.span.end))


def _label(block: Block, *, with_kind: bool) -> str:
    kind = KINDS[block.kind]
    rule = "" if block.rule == block.kind.value else f'<span class="by">{plain(block.rule)}</span>'
    return (f"<b>{kind}</b>" if with_kind else "") + rule


def _voices(quotes: Iterable[Quote]) -> _Voices:
    numbers: dict[object, int] = {}
    beside: dict[int, tuple[int, str]] = {}
    behind: dict[int, int] = {}
    for quote in quotes:
        if (speaker := quote.speaker) is None or not quote.parts:
            continue
        number = numbers.setdefault(speaker.name or speaker.span, len(numbers) + 1)
        name = f"<bdi>{plain(speaker.name)}</bdi>" if speaker.name else f"<i><bdi>{plain(speaker.text)}</bdi></i>"
        beside.setdefault(quote.parts[0].span.start, (number, name))
        behind.update(dict.fromkeys((quote.parts[-1].span.end, speaker.span.end), number))
    return _Voices(beside, behind)
