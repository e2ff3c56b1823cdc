"""The laws that every article keeps, whatever the text.

=====  ========  ======================================================================================================
law    name      what is checked here
=====  ========  ======================================================================================================
L1     lossless  the blocks' stretches of the source, joined, are the source; in order, contiguous, none empty
L2     placed    every record has a span that is not empty and lies inside one block of its kind, a quote inside the union of
                 the paragraphs' blocks; a record inside a record lies inside its span, but for a quote's speaker and cue: they
                 stand near it, in the story; the day of an envelope, which has no span, lies in header, trailer or slug line
                 a quote's parts lie in one paragraph each, in order, its marks outside them: an unclosed part ends with its
                 paragraph or before the next mark; speaker and cue stand outside the quoted words, but for the names in
                 transcripts; reported speech begins with its first part and ends with its last; quotes
                 are in order of their starts, and no part of one overlaps another's: a title may stand between two parts
L3     remade    ``wireparse.extract.words(source, span)`` gives every record's ``text`` again
L6     stable    parsing the source again in the same format gives an equal article
L8     honest    values are what they are said to be: tuples, months from 1 to 12, ISO 8601 that exists; the rules of quotes and
                 speakers are those that ``wireparse.data.explanations`` explains
=====  ========  ======================================================================================================

L4 (total), L5 (pure) and L7 (linear) are about many texts: `check_format` tries them.

Not remade from its span alone: `Caption.description`, which is the caption less its label and its credit, so its words are the
caption's in their order; `Speaker.name`, which stands elsewhere in the story.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import pairwise
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from attrs import evolve, fields, has

from .. import from_dict, parse, to_dict
from ..extract import words
from ..grammar import Format
from ..records import (
    Article,
    Author,
    Block,
    BlockKind,
    Caption,
    Copyright,
    DateMention,
    Envelope,
    Issue,
    Paragraph,
    PartialDate,
    Place,
    Quote,
    Span,
    Speaker,
)
from ._quote_laws import check_quotes
from ._require import require
from ._walk import Visit, visits


def check_article(article: Article, *, format: Format | None = None) -> None:  # noqa: A002 - as `parse` calls it
    """Check that `article` keeps the laws.

    Args:
        article: what a parse gave.
        format: the format that read it, where it is not an installed one; ``None`` asks for it by ``article.format``.

    Raises:
        AssertionError: if a law is broken; the message says which, by which record, and where.
    """
    _lossless(article)
    _typed(article)
    for visit in visits(article):
        _placed(visit, article)
        _remade(visit, article.source)
        _honest(visit)
    _ordered(article)
    check_quotes(article)
    _kept_as_dict(article)
    _stable(article, format)


# ----------------------------------------------------------------------------------------------------------------- L1, lossless

L1: Final = "L1 lossless"


def _lossless(article: Article) -> None:
    ends = [0, *(b.span.end for b in article.blocks)]
    for i, (block, start) in enumerate(zip(article.blocks, ends[:-1], strict=True)):
        require(block.span.start == start, L1, f"blocks[{i}]", f"begins at {block.span.start}, the one before ended at {start}")
        require(block.span.end > start, L1, f"blocks[{i}]", "is empty")
    require(ends[-1] == len(article.source), L1, "blocks", f"end at {ends[-1]} of {len(article.source)}")
    for block in article.blocks:
        require(article.block_at(block.span.start) is block, L1, f"block_at({block.span.start})", "gives another block")


# ------------------------------------------------------------------------------------------------------------------- L2, placed

L2: Final = "L2 placed"
_KINDS: Mapping[str, BlockKind] = {
    "slugline": BlockKind.SLUGLINE,
    "headline": BlockKind.HEADLINE,
    "subheadline": BlockKind.SUBHEADLINE,
    "section": BlockKind.SECTION,
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.PARAGRAPH,
    "captions": BlockKind.CAPTION,
    "ednotes": BlockKind.EDNOTE,
    "signoff": BlockKind.SIGNOFF,
    "copyright": BlockKind.COPYRIGHT,
}
_OF_THE_ENVELOPE = (BlockKind.ENVELOPE, BlockKind.SLUGLINE)
"""Where the day of sending stands: in header, trailer or slug line."""
_STORY = (BlockKind.PARAGRAPH, BlockKind.CROSSHEAD, BlockKind.LIST_ITEM, BlockKind.TABLE)


def _placed(visit: Visit, article: Article) -> None:
    span = visit.span
    if span is None:
        return
    require(0 <= span.start <= span.end <= len(article.source), L2, visit.path, f"{span} lies outside the source")
    if isinstance(visit.record, Issue):
        return
    require(span.start < span.end, L2, visit.path, f"{span} is empty")
    if visit.parent is article or isinstance(visit.parent, Envelope):
        _placed_in_block(visit, span, article)
    else:
        _placed_in_parent(visit, span, article)


def _placed_in_block(visit: Visit, span: Span, article: Article) -> None:
    if isinstance(visit.record, Block):
        return
    first, last = article.block_at(span.start), article.block_at(span.end - 1)
    if isinstance(visit.record, Quote):
        require({first.kind, last.kind} <= set(_STORY), L2, visit.path, f"{span} is not inside the paragraphs' blocks")
        return
    require(first is last, L2, visit.path, f"{span} goes beyond the block at {first.span}")
    require(first.kind in _kinds_for(visit), L2, visit.path, f"{span} lies in a block of kind {first.kind.value}")


def _kinds_for(visit: Visit) -> tuple[BlockKind, ...]:
    if isinstance(visit.parent, Envelope):
        return _OF_THE_ENVELOPE
    if isinstance(visit.record, Paragraph):
        return (visit.record.kind,)
    name = visit.path.partition("[")[0]
    return (_KINDS[name],) if name in _KINDS else _STORY


def _placed_in_parent(visit: Visit, span: Span, article: Article) -> None:
    if isinstance(visit.parent, Quote) and visit.path.endswith((".speaker", ".cue")):
        first, last = article.block_at(span.start), article.block_at(span.end - 1)
        require(first is last and first.kind in _STORY, L2, visit.path, f"{span} does not lie in one block of the story")
        return
    outer = getattr(visit.parent, "span", None)
    held = not isinstance(outer, Span) or outer.holds(span)
    require(held, L2, visit.path, f"{span} is not inside {outer}, where the record around it stands")


def _ordered(article: Article) -> None:
    for name in ("paragraphs", "captions", "dates", "ednotes"):
        spans = [r.span for r in getattr(article, name)]
        for i, (one, other) in enumerate(pairwise(spans)):
            require(one.end <= other.start, L2, f"{name}[{i + 1}]", f"{other} begins before {one} has ended")


# ------------------------------------------------------------------------------------------------------------------- L3, remade

L3: Final = "L3 remade"


def _remade(visit: Visit, source: str) -> None:
    span = visit.span
    if span is None or isinstance(visit.record, Issue):
        return
    again = words(source, span)
    for what, said, holds in _sayings(visit.record, again):
        require(holds, L3, f"{visit.path}.{what}", f"{said!r} is not what stands at {span}: {again!r}")


def _sayings(record: Any, again: str) -> Iterator[tuple[str, object, bool]]:  # noqa: ANN401 - any record
    """Yield what the record says in the words of its span, and whether the words are there."""
    if hasattr(record, "text"):
        yield "text", record.text, record.text == again
    if isinstance(record, Author):
        yield "name", record.name, record.name in again
    if isinstance(record, Place):
        for what in ("name", "region", "country"):
            said = getattr(record, what)
            yield what, said, said is None or said in again
    if isinstance(record, Caption):
        yield "description", record.description, _in_order(record.description, again)
    if isinstance(record, Copyright):
        yield "holder", record.holder, record.holder is None or record.holder in again


def _in_order(some: str, every: str) -> bool:
    """Whether the letters and digits of `some` stand in `every` in the same order."""
    rest = iter(every)
    return all(char in rest for char in some if char.isalnum())


# ------------------------------------------------------------------------------------------------------------------- L6, stable

L6: Final = "L6 stable"


def _stable(article: Article, fmt: Format | None) -> None:
    """A tie between formats is no matter of the one that was taken, so it is left out."""
    again = parse(article.source, format=article.format if fmt is None else fmt, published=article.published)
    issues = tuple(i for i in article.issues if i.code != "format-tie")
    for name in (f.name for f in fields(Article)):
        one, other = getattr(evolve(article, issues=issues), name), getattr(again, name)
        require(one == other, L6, name, f"a second parse gives {other!r} in place of {one!r}")


def _kept_as_dict(article: Article) -> None:
    """Text that has no UTF-8 is not sent as JSON: two halves of a pair would come back as one character."""
    data = to_dict(article)
    require(from_dict(data) == article, L6, "from_dict(to_dict(article))", "is another article")
    if not any("\ud800" <= char <= "\udfff" for char in article.source):
        again = json.loads(json.dumps(data))
        require(from_dict(again) == article, L6, "from_dict of the article's JSON", "is another article")


# ------------------------------------------------------------------------------------------------------------------- L8, honest

L8: Final = "L8 honest"


def _typed(article: Article) -> None:
    _typed_value(article, Article, "article")
    require(isinstance(hash(article), int), L8, "article", "has no hash")


def _typed_value(value: object, kind: Any, where: str) -> None:  # noqa: ANN401 - any field's type
    if isinstance(kind, UnionType):
        if value is not None:
            _typed_value(value, get_args(kind)[0], where)
        return
    actual = get_origin(kind) or kind
    require(type(value) is actual, L8, where, f"is a {type(value).__name__}, not a {actual.__name__}")
    if isinstance(value, tuple):
        for i, inner in enumerate(value):
            _typed_value(inner, get_args(kind)[0], f"{where}[{i}]")
    elif has(actual):
        for name, hint in _hints(actual).items():
            _typed_value(getattr(value, name), hint, f"{where}.{name}")


@cache
def _hints(record: type) -> dict[str, Any]:
    return get_type_hints(record)


_RANGES = {"year": (1, 9999), "month": (1, 12), "day": (1, 31), "weekday": (0, 6), "hour": (0, 23), "minute": (0, 59)}


def _honest(visit: Visit) -> None:
    record = visit.record
    if isinstance(record, PartialDate | Copyright):
        for name, (least, most) in _RANGES.items():
            value = getattr(record, name, None)
            require(value is None or least <= value <= most, L8, f"{visit.path}.{name}", f"{value} is not in {least} to {most}")
    if isinstance(record, DateMention):
        value = record.value
        require(value is None or _is_iso(value), L8, f"{visit.path}.value", f"{value!r} is no date of ISO 8601")
    for name in _NAMES.get(type(record), ()):
        said = getattr(record, name)
        require(said is None or (said == " ".join(said.split()) != ""), L8, f"{visit.path}.{name}", f"{said!r} is no name")


_NAMES: Mapping[type, tuple[str, ...]] = {
    Author: ("name", "title", "affiliation", "place"),
    Place: ("name", "region", "country"),
    Speaker: ("text", "name", "role"),
}


def _is_iso(value: str) -> bool:
    """Whether it is a day, a week, a month, a quarter, a half or a year that exists."""
    year, _, part = value.partition("-")
    value = f"{year}-01" if part in _PARTS else value
    try:
        return date.fromisoformat(value + _TO_A_DAY[len(value)]) is not None
    except (KeyError, ValueError):
        return False


_PARTS = frozenset("33 34 35 36 40 41".split())
"""Quarters and halves, as ISO 8601-2 numbers the parts of a year."""
_TO_A_DAY = {len("2022-02-28"): "", len("2022-W09"): "-1", len("2022-03"): "-01", len("2022"): "-01-01"}
