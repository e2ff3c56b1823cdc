"""Articles as schema.org's NewsArticle in JSON-LD, as pages carry it for search engines and readers of the web.

Names and types are those of https://schema.org/NewsArticle and of the types that it leads to.
"""

from collections.abc import Iterable

from ..data.agencies import agency_of
from ..data.titles import COMPANY_FORMS, ORGANISATION_WORDS
from ..extract.quotes.cues import PRONOUNS
from ..extract.quotes.forms import bare, forms_of
from ..records import Article, Author, Caption, Place, Quote, QuoteKind
from ._given import day, given, photographers, picture_notice, sent

_CORRECTIONS = frozenset(("correction", "correction-of-story"))
"""The rules of notes that say what is corrected."""
_DAY = len("2031-03-01")


def to_jsonld(article: Article, *, url: str | None = None) -> dict[str, object]:
    """Return `article` as a schema.org NewsArticle in JSON-LD, as `json.dumps` takes it.

    Args:
        article: what was parsed.
        url: where the story can be read; ``None`` if that is not known.

    Returns:
        Only what is known: a key without a value is left out, but for ``@context`` and ``@type``, which are always there.
    """
    return given(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "url": url,
            **_text(article),
            **_origin(article),
            **_people(article),
            "image": [_image(article, caption) for caption in article.captions],
            "hasPart": [_quotation(quote) for quote in article.quotes if _is_quoted(quote)],
        }
    )


def _text(article: Article) -> dict[str, object]:
    body, corrections = article.body, [block.text for block in article.blocks if block.rule in _CORRECTIONS]
    return {
        "headline": article.headline and article.headline.text,
        "alternativeHeadline": article.subheadline and article.subheadline.text,
        "articleSection": article.section and article.section.text,
        "articleBody": body,
        "wordCount": len(body.split()) or None,
        "correction": "\n".join(corrections),
    }


def _origin(article: Article) -> dict[str, object]:
    """Where and when it was made, who ran it, and whose it is."""
    line, notice = article.dateline, article.copyright
    return {
        "dateline": line and line.text,
        "locationCreated": _places(line.places if line else ()),
        "dateCreated": _day_of_dateline(article) or sent(article.envelope),
        "datePublished": article.published and article.published.isoformat(),
        "sourceOrganization": _organization(article.agency),
        "publisher": _organization(article.publisher),
        "copyrightHolder": _holder(article),
        "copyrightYear": notice and notice.year,
        "copyrightNotice": notice and notice.text,
    }


def _holder(article: Article) -> dict[str, object] | None:
    """Return whose the text is: an organization's, but for an author who holds the rights."""
    holder = article.copyright.holder if article.copyright else None
    authors = article.byline.authors if article.byline else ()
    own = (_person(author) for author in authors if holder and _key(author) == holder.casefold())
    return next(own, _organization(holder))


def _day_of_dateline(article: Article) -> str | None:
    """Return the day of the dateline with the year that was found for it; ``None`` where it has no value."""
    date = article.dateline and article.dateline.date
    if not date:
        return None
    found = (mention.value for mention in article.dates if mention.span == date.span)
    return day(date) or next((value for value in found if value and len(value) == _DAY), None)


def _people(article: Article) -> dict[str, object]:
    """Return as authors whom the byline names, else whom the sign-off names as makers; those who are left contributed."""
    signed = article.signoff
    makers = (*signed.writing, *signed.reporting) if signed else ()
    authors = (article.byline.authors if article.byline else ()) or makers
    known = {_key(author) for author in authors}
    return {
        "author": _persons(authors),
        "contributor": _persons(maker for maker in makers if _key(maker) not in known),
        "editor": _persons(signed.editing if signed else ()),
    }


def _persons(people: Iterable[Author]) -> list[dict[str, object]]:
    """Return each person once."""
    found: dict[str, dict[str, object]] = {}
    for author in people:
        found.setdefault(_key(author), _person(author))
    return [*found.values()]


def _key(author: Author) -> str:
    return author.name.casefold()


def _person(author: Author) -> dict[str, object]:
    affiliation = _organization(author.affiliation)
    return given({"@type": "Person", "name": author.name, "jobTitle": author.title, "affiliation": affiliation})


def _organization(name: str | None) -> dict[str, object] | None:
    return given({"@type": "Organization", "name": name}) if name else None


def _party(name: str, description: str | None = None) -> dict[str, object]:
    """Return a node for somebody of whom the text gives the name; without a type where the name does not tell what it names."""
    return given({"@type": _kind(name), "name": name, "description": description})


def _kind(name: str) -> str | None:
    """Tell by a name whose it is: a person's has two words, or a title, and none of those that organisations are called by."""
    last = name.rpartition(" ")[2]
    if agency_of(name) or last in COMPANY_FORMS or bare(last) in ORGANISATION_WORDS:
        return "Organization"
    found, _ = forms_of(name)
    return "Person" if len(found) == 1 and found[0][0].is_person else None


def _places(places: Iterable[Place]) -> list[dict[str, object]]:
    return [given({"@type": "Place", "name": place.name, "address": _address(place)}) for place in places]


def _address(place: Place) -> dict[str, object] | None:
    facts = given({"addressRegion": place.region, "addressCountry": place.country})
    return {"@type": "PostalAddress", **facts} if facts else None


def _image(article: Article, caption: Caption) -> dict[str, object]:
    return given(
        {
            "@type": "ImageObject",
            "caption": caption.description,
            "creditText": caption.credit and caption.credit.text,
            "copyrightNotice": picture_notice(article, caption),
            "creator": [given({"@type": "Person", "name": name}) for name in photographers(caption.credit)],
            "contentLocation": _places(caption.places),
            "dateCreated": day(caption.date),
        }
    )


def _is_quoted(quote: Quote) -> bool:
    """Tell whether somebody's own words are quoted: no reported speech, no title, nickname or scare quote."""
    return quote.kind is QuoteKind.DIRECT or (quote.kind is QuoteKind.PARTIAL and quote.speaker is not None)


def _quotation(quote: Quote) -> dict[str, object]:
    """Return the words between the marks, with who said them by name, else as the text puts it (``a spokesman``)."""
    said_by = quote.speaker
    mention = None if said_by is None or said_by.name or said_by.text.lower() in PRONOUNS else said_by.text
    return given(
        {
            "@type": "Quotation",
            "text": " ".join(part.text for part in quote.parts),
            "spokenByCharacter": _party(said_by.name, said_by.role) if said_by and said_by.name else None,
            "creditText": mention,
        }
    )
