"""What articles hold as flat rows: ``pandas.DataFrame(frames.quotes(articles))`` is a table of their quotations.

A row is a dictionary of plain values, strings, numbers, days and ``None``, with the same keys in each: pandas takes a list of
them, Polars (told by ``infer_schema_length=None`` to look at all of them), `csv.DictWriter`.  It needs nothing but the library.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from ..records import Article, Caption, DateMention, Place, Quote, Span

__all__ = ["Row", "captions", "dates", "quotes"]

Row = dict[str, str | int | bool | date | None]
"""One row: the names of its columns and their values."""

GAP = " ... "
"""What stands in a quotation's words for the reporter's between them."""


def quotes(articles: Article | Iterable[Article]) -> list[Row]:
    """Return a row for each quotation, in order.

    Args:
        articles: one article or any number of them.

    Returns:
        Rows that begin with those of the article (``article``, its number from 0; ``publisher``, ``agency``, ``published``,
        ``headline``) and go on with ``text`` (marks and all, and what stands between two parts), ``words`` (the parts alone,
        joined by ``" ... "``), ``kind``, ``speaker`` (the fullest name), ``mention`` (the words beside the
        quotation), ``role``, ``cue``, ``start`` and ``end``; ``None`` where the text does not say.
    """
    return _rows(articles, lambda article: map(_quote, article.quotes))


def captions(articles: Article | Iterable[Article]) -> list[Row]:
    """Return a row for each caption, in order.

    Args:
        articles: one article or any number of them.

    Returns:
        Rows that begin as those of `quotes` do and go on with ``text``, ``description``, ``credit`` (all of it), ``owner`` (the
        agency of the picture), ``photographer``, ``via``, ``marks`` (joined by commas, as ``"Handout, File Photo"``),
        ``is_file_photo``, ``place`` (several joined by semicolons), ``date`` (as written), ``start`` and ``end``; ``None``
        where the text does not say.
    """
    return _rows(articles, lambda article: map(_caption, article.captions))


def dates(articles: Article | Iterable[Article]) -> list[Row]:
    """Return a row for each date that dateline and paragraphs mention, in order.

    Args:
        articles: one article or any number of them.

    Returns:
        Rows that begin as those of `quotes` do and go on with ``text``, ``value`` (ISO 8601, ``None`` where it cannot be told),
        ``start`` and ``end``.
    """
    return _rows(articles, lambda article: map(_mention, article.dates))


def _rows(articles: Article | Iterable[Article], inside: Callable[[Article], Iterator[Row]]) -> list[Row]:
    several = [articles] if isinstance(articles, Article) else articles
    return [_article(number, article) | row for number, article in enumerate(several) for row in inside(article)]


def _article(number: int, article: Article) -> Row:
    return {
        "article": number,
        "publisher": article.publisher,
        "agency": article.agency,
        "published": article.published,
        "headline": article.headline.text if article.headline is not None else None,
    }


def _quote(quote: Quote) -> Row:
    return {
        "text": quote.text,
        "words": GAP.join(part.text for part in quote.parts),
        "kind": quote.kind.value,
        "speaker": quote.speaker.name if quote.speaker is not None else None,
        "mention": quote.speaker.text if quote.speaker is not None else None,
        "role": quote.speaker.role if quote.speaker is not None else None,
        "cue": quote.cue.text if quote.cue is not None else None,
        **_place(quote.span),
    }


def _caption(caption: Caption) -> Row:
    credit = caption.credit
    return {
        "text": caption.text,
        "description": caption.description,
        "credit": credit.text if credit is not None else None,
        "owner": credit.agency if credit is not None else None,
        "photographer": credit.photographer if credit is not None else None,
        "via": credit.via if credit is not None else None,
        "marks": ", ".join(credit.marks) or None if credit is not None else None,
        "is_file_photo": caption.is_file_photo,
        "place": "; ".join(map(_whole, caption.places)) or None,
        "date": caption.date.text if caption.date is not None else None,
        **_place(caption.span),
    }


def _mention(mention: DateMention) -> Row:
    return {"text": mention.text, "value": mention.value, **_place(mention.span)}


def _place(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _whole(place: Place) -> str:
    return ", ".join(part for part in (place.name, place.region, place.country) if part is not None)
