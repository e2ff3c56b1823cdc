"""What type checkers know of the public contract.  Checked by mypy, never run."""

from collections.abc import Iterator
from datetime import date
from typing import assert_type

import wireparse
from wireparse import BUILTIN, detect, from_dict, installed_formats, parse, parse_many, split_messages, to_dict
from wireparse.errors import FormatConflictError, FormatDefinitionError, PluginLoadWarning, UnknownFormatError, WireparseError
from wireparse.extract import find_byline, find_caption, find_credit, find_dateline, find_dates, find_quotes, find_signoff
from wireparse.grammar import (
    Agency,
    AgencyKind,
    Candidate,
    CaptionStyle,
    DatelineStyle,
    Evidence,
    Format,
    Formats,
    QuoteStyle,
    Rule,
    Signature,
)
from wireparse.interop.ninjs import to_ninjs
from wireparse.interop.schema_org import to_jsonld
from wireparse.records import (
    Article,
    Author,
    Block,
    BlockKind,
    Byline,
    Caption,
    Copyright,
    Credit,
    Dateline,
    DateMention,
    Envelope,
    Excerpt,
    Issue,
    Paragraph,
    PartialDate,
    Place,
    Quote,
    QuoteKind,
    Signoff,
    Span,
    Speaker,
)
from wireparse.render import Piece, pieces, to_html

# How a text is read.
article = parse("text")
assert_type(article, Article)
assert_type(parse("text", format="cna", published=date(2031, 3, 5), formats=BUILTIN), Article)
assert_type(parse("text", format=BUILTIN["cna"]), Article)
assert_type(parse_many(["text"], workers=2), Iterator[Article])
assert_type(parse_many(zip(["text"], [date(2031, 3, 5)], strict=True)), Iterator[Article])
assert_type(split_messages("text"), tuple[Span, ...])
assert_type(detect("text"), tuple[Candidate, ...])
assert_type(installed_formats(), Formats)
assert_type(to_dict(article), dict[str, object])
assert_type(from_dict(to_dict(article)), Article)
assert_type(to_html(article), str)
assert_type(list(pieces(article)), list[Piece])
assert_type(wireparse.BUILTIN, Formats)
assert_type(to_ninjs(article, uri="urn:x:1"), dict[str, object])
assert_type(to_jsonld(article, url="https://acme.example/1"), dict[str, object])
parse(b"text")  # type: ignore[arg-type]
parse("text", published="2031-03-05")  # type: ignore[arg-type]
parse("text", "cna")  # type: ignore[call-arg]

# What an article holds.
assert_type(article.source, str)
assert_type(article.publisher, str | None)
assert_type(article.agency, str | None)
assert_type(article.blocks, tuple[Block, ...])
assert_type(article.envelope, Envelope | None)
assert_type(article.slugline, Excerpt | None)
assert_type(article.headline, Excerpt | None)
assert_type(article.subheadline, Excerpt | None)
assert_type(article.section, Excerpt | None)
assert_type(article.byline, Byline | None)
assert_type(article.dateline, Dateline | None)
assert_type(article.published, date | None)
assert_type(article.paragraphs, tuple[Paragraph, ...])
assert_type(article.captions, tuple[Caption, ...])
assert_type(article.quotes, tuple[Quote, ...])
assert_type(article.dates, tuple[DateMention, ...])
assert_type(article.ednotes, tuple[Excerpt, ...])
assert_type(article.signoff, Signoff | None)
assert_type(article.copyright, Copyright | None)
assert_type(article.issues, tuple[Issue, ...])
assert_type(article.body, str)
assert_type(article.block_at(0), Block)
print(article.headline.text)  # type: ignore[union-attr]
article.headline = None  # type: ignore[misc]

for block in article.blocks:
    assert_type(block.kind, BlockKind)
    assert_type(block.span.of(article.source), str)
for caption in article.captions:
    assert_type(caption.credit, Credit | None)
    assert_type(caption.places, tuple[Place, ...])
    assert_type(caption.is_file_photo, bool)
for quote in article.quotes:
    assert_type(quote.kind, QuoteKind)
    assert_type(quote.parts, tuple[Excerpt, ...])
    assert_type(quote.speaker, Speaker | None)
    assert_type(quote.cue, Excerpt | None)
if article.dateline is not None and article.dateline.date is not None:
    assert_type(article.dateline.places, tuple[Place, ...])
    assert_type(article.dateline.date, PartialDate)
    assert_type(article.dateline.date.resolve(near=date(2031, 3, 5)), date | None)
if article.signoff is not None:
    assert_type(article.signoff.editing, tuple[Author, ...])
    assert_type(article.signoff.initials, tuple[str, ...])

# The extractors, for plugins.
assert_type(find_dateline("text"), Dateline | None)
assert_type(find_byline("text", Span(0, 4)), Byline | None)
assert_type(find_caption("text"), Caption | None)
assert_type(find_credit("text"), Credit | None)
assert_type(find_quotes("text", [Span(0, 4)], QuoteStyle(single=True)), tuple[Quote, ...])
assert_type(find_signoff("text"), Signoff | None)
assert_type(find_dates("text", published=date(2031, 3, 5)), tuple[DateMention, ...])

# What a format is made of.
signature = Signature(pattern="ACME", evidence=Evidence.CERTAIN, example="ACME")
rule = Rule(name="advert", kind=BlockKind.FURNITURE, pattern="Advertisement", examples=("Advertisement",))
acme = Format(name="acme", title="Acme", spec="seen", signatures=(signature,), rules=(rule,))
wire = Agency("Mill Wire", "ZM", AgencyKind.NEWS, tags=("MW",), datelines=("{CITY} (MW) - ",))
assert_type(DatelineStyle(agencies=("Quayside", wire), tagless=("-", ":")).agencies, tuple[Agency, ...])
assert_type(CaptionStyle(labels=["IN THE LENS"], owners={wire}).owners, tuple[Agency, ...])
assert_type(Format(name="a", title="A", spec="seen", furniture={"Menu"}, replaces=True).furniture, frozenset[str])
assert_type(BUILTIN.with_(acme).without("plain"), Formats)
assert_type(BUILTIN[0], Format)
assert_type(BUILTIN["cna"], Format)
assert_type(BUILTIN[:2], Formats)
assert_type([fmt.name for fmt in BUILTIN], list[str])
errors: list[type[WireparseError]] = [UnknownFormatError, FormatDefinitionError, FormatConflictError]
not_an_error: type[UserWarning] = PluginLoadWarning
