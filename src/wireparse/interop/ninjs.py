"""Articles as ninjs, IPTC's news in JSON.

Names and types are those of version 3.1, https://iptc.org/std/ninjs/; 3.3 has them too.  ninjs allows no others, and
its dates are moments: what it has no place for is left out.
"""

from collections.abc import Iterable, Iterator
from uuid import UUID, uuid5

from .._regex import compile_pattern
from ..data.urgencies import URGENCIES
from ..records import Article, Author, Block, Caption, Credit, Envelope, Place
from ._given import encodable, given, photographers, picture_notice, place_names, sent

_STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}
_NAMESPACE = UUID("e965b56c-4037-5df4-ac86-59267dd956a5")
"""Made once, for the names of texts."""
_URI = compile_pattern(r"[A-Za-z][A-Za-z0-9+.-]*+:[^\s<>\"{}|\\^`]++")
_KILLED = frozenset(("KILL", "WITHDRAWN"))
"""Tags of headlines that take a story back."""
_HOLD = compile_pattern(r"\b(?i:hold)\b")
_KILL = compile_pattern(r"\b(?i:kill|killed|withdraw|withdrawn|disregard|ignore)\b")
_FREE = compile_pattern(r"(?i:\s*+(?:for immediate release|end adv))")
"""How notes of the kind of embargoes open that set no time."""


def to_ninjs(article: Article, *, uri: str | None = None) -> dict[str, object]:
    """Return `article` as a ninjs 3 news object of type text, as `json.dumps` takes it.

    Args:
        article: what was parsed.
        uri: the identifier of the news object; if ``None``, a ``urn:uuid:`` made of the text, the same for the same text.

    Returns:
        Only what is known: a key without a value is left out; ``standard``, ``uri`` and ``type`` are always there.
        Pictures are ``associations`` with identifiers of their own, made of `uri` and their number.

    Raises:
        ValueError: if `uri` is no absolute URI.
    """
    if uri is None:
        uri = _urn(article.source)
    elif not _URI.fullmatch(uri):
        msg = f"not an absolute URI: {uri!r}"
        raise ValueError(msg)
    return given(
        {
            "standard": dict(_STANDARD),
            "uri": uri,
            "type": "text",
            **_management(article),
            **_text(article),
            **_origin(article),
            "associations": [_picture(article, c, f"{uri} {n}", n) for n, c in enumerate(article.captions, 1)],
        }
    )


def _management(article: Article) -> dict[str, object]:
    """What desks steer by."""
    envelope = article.envelope or Envelope()
    return {
        "version": envelope.version,
        "pubStatus": _status(article),
        "urgency": URGENCIES.get(envelope.priority or ""),
        "versionCreated": sent(envelope),
        "slugline": article.slugline and article.slugline.text,
        "edNote": "\n".join(note.text for note in article.ednotes),
        "altIds": [given({"role": "number", "value": envelope.number})] if envelope.number else [],
    }


def _text(article: Article) -> dict[str, object]:
    """What readers see; the dateline, which ninjs does not have, is a description of that role."""
    head, deck, line = article.headline, article.subheadline, article.dateline
    body = encodable(article.body)
    counted = {"contentType": "text/plain", "charCount": len(body), "wordCount": len(body.split())}
    return {
        "headlines": [*_words("main", head.text if head else None), *_words("sub", deck.text if deck else None)],
        "descriptions": _words("dateline", line.text if line else None),
        "bodies": [{"role": "main", **counted, "value": body}] if body else [],
    }


def _words(role: str, text: str | None) -> list[dict[str, object]]:
    return [given({"role": role, "value": text})] if text else []


def _origin(article: Article) -> dict[str, object]:
    """Who made it, where, and whose it is."""
    places = article.dateline.places if article.dateline else ()
    notice = article.copyright
    return {
        "by": article.byline and article.byline.text,
        "people": _people(article),
        **_places(places, "dateline"),
        "infoSources": _sources((article.agency, "agency"), (article.publisher, "publisher")),
        "copyrightHolder": notice and notice.holder,
        "copyrightNotice": notice and notice.text,
    }


def _people(article: Article) -> list[dict[str, object]]:
    """Return everybody who worked on it, once in each part."""
    parts: list[tuple[str, tuple[Author, ...]]] = [("author", article.byline.authors)] if article.byline else []
    if signed := article.signoff:
        parts += [("reporter", signed.reporting), ("writer", signed.writing), ("editor", signed.editing)]
    found = dict.fromkeys((person.name, rel) for rel, people in parts for person in people)
    return [given({"name": name, "rel": rel}) for name, rel in found]


def _places(places: Iterable[Place], rel: str) -> dict[str, object]:
    names = place_names(places)
    return {"located": "/".join(names), "places": [given({"name": name, "rel": rel}) for name in names]}


def _sources(*named: tuple[str | None, str]) -> list[dict[str, object]]:
    return [given({"name": name, "role": role}) for name, role in named if name]


def _picture(article: Article, caption: Caption, name: str, number: int) -> dict[str, object]:
    credit = caption.credit or Credit(text="", span=caption.span)
    return given(
        {
            "name": f"picture-{number}",
            "uri": _urn(name),
            "type": "picture",
            "descriptions": _words("caption", caption.description),
            "by": credit.text,
            "people": [given({"name": name, "rel": "photographer"}) for name in photographers(credit)],
            **_places(caption.places, "depicted"),
            "infoSources": _sources((credit.agency, "agency"), (credit.via, "distributor")),
            "copyrightNotice": picture_notice(article, caption),
        }
    )


def _status(article: Article) -> str | None:
    """Return ``"canceled"`` of a story that is taken back, ``"withheld"`` of one that must wait; ``None`` of all others."""
    tags = (article.envelope and article.envelope.version) or ""
    stopped = list(_notes(article, "kill"))
    if _KILLED & set(tags.upper().replace("-", " ").split()) or any(not _only_holds(note) for note in stopped):
        return "canceled"
    return "withheld" if stopped or any(not _FREE.match(note.text) for note in _notes(article, "embargo")) else None


def _notes(article: Article, rule: str) -> Iterator[Block]:
    return (block for block in article.blocks if block.rule == rule)


def _only_holds(note: Block) -> bool:
    return _HOLD.search(note.text) is not None and _KILL.search(note.text) is None


def _urn(words: str) -> str:
    """Return an identifier made of `words`; half a surrogate pair, which has no bytes, counts by its number."""
    return uuid5(_NAMESPACE, words.encode("utf-8", "backslashreplace").decode("utf-8")).urn
