"""The names and types of two vocabularies, as far as wireparse may write them: facts, each table with its source.

ninjs: the JSON Schema of version 3.1, http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json, read by hand and put down as types; that
of 3.3 has the same for all of these.  What a text does not give is not in the table: renditions, events, plans of coverage, rights
expressions, trust indicators, contacts, coordinates.

schema.org: https://schema.org/NewsArticle and the pages of the types that it leads to, as far as wireparse may use them.
"""

TEXT = {"type": "string"}
URI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
WHOLE = {"type": "integer"}


def record(required=(), **properties):
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def many(of):
    return {"type": "array", "items": of}


def one_of(*words):
    return {"type": "string", "enum": list(words)}


WORDS = record(("value",), role=TEXT, contentType=TEXT, value=TEXT)
RELATED = {"name": TEXT, "rel": TEXT, "uri": URI, "literal": TEXT}

ITEM = {
    "uri": URI,
    "type": one_of("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"),
    "representationType": one_of("full", "partial"),
    "profile": TEXT,
    "version": TEXT,
    "firstCreated": MOMENT,
    "versionCreated": MOMENT,
    "contentCreated": MOMENT,
    "embargoedUntil": MOMENT,
    "expires": MOMENT,
    "pubStatus": one_of("usable", "withheld", "canceled"),
    "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
    "copyrightHolder": TEXT,
    "copyrightNotice": TEXT,
    "usageTerms": TEXT,
    "edNote": TEXT,
    "language": TEXT,
    "title": TEXT,
    "by": TEXT,
    "slugline": TEXT,
    "located": TEXT,
    "headlines": many(WORDS),
    "descriptions": many(WORDS),
    "bodies": many(record(("value",), role=TEXT, contentType=TEXT, charCount=WHOLE, wordCount=WHOLE, value=TEXT)),
    "people": many(record(**RELATED)),
    "organisations": many(record(**RELATED)),
    "places": many(record(**RELATED)),
    "infoSources": many(record(name=TEXT, role=TEXT, uri=URI, literal=TEXT)),
    "genres": many(record(name=TEXT, uri=URI, literal=TEXT)),
    "altIds": many(record(role=TEXT, value=TEXT)),
    "standard": record(name=TEXT, version=TEXT, schema=URI),
}
"""Properties of a news object, and of every associated one."""

NINJS = record(("uri",), **ITEM, associations=many(record(("name", "uri"), name=TEXT, rel=TEXT, **ITEM)))

PARENTS = {
    "NewsArticle": "Article",
    "Article": "CreativeWork",
    "CreativeWork": "Thing",
    "ImageObject": "MediaObject",
    "MediaObject": "CreativeWork",
    "Quotation": "CreativeWork",
    "Person": "Thing",
    "Organization": "Thing",
    "Place": "Thing",
    "PostalAddress": "ContactPoint",
    "ContactPoint": "StructuredValue",
    "StructuredValue": "Intangible",
    "Intangible": "Thing",
}

PROPERTIES = {
    "Thing": {"name": "Text", "description": "Text", "url": "URL", "image": "ImageObject URL", "identifier": "Text URL"},
    "CreativeWork": {
        "headline": "Text",
        "alternativeHeadline": "Text",
        "text": "Text",
        "keywords": "Text URL",
        "author": "Person Organization",
        "creator": "Person Organization",
        "contributor": "Person Organization",
        "editor": "Person",
        "dateCreated": "Date DateTime",
        "dateModified": "Date DateTime",
        "datePublished": "Date DateTime",
        "locationCreated": "Place",
        "contentLocation": "Place",
        "publisher": "Person Organization",
        "provider": "Person Organization",
        "sourceOrganization": "Organization",
        "copyrightHolder": "Person Organization",
        "copyrightYear": "Number",
        "copyrightNotice": "Text",
        "creditText": "Text",
        "correction": "Text URL CorrectionComment",
        "inLanguage": "Text",
        "hasPart": "CreativeWork",
        "isPartOf": "CreativeWork URL",
        "citation": "CreativeWork Text",
        "version": "Text Number",
    },
    "Article": {"articleBody": "Text", "articleSection": "Text", "wordCount": "Integer"},
    "NewsArticle": {
        "dateline": "Text",
        "printColumn": "Text",
        "printEdition": "Text",
        "printPage": "Text",
        "printSection": "Text",
    },
    "MediaObject": {"contentUrl": "URL", "uploadDate": "Date DateTime"},
    "ImageObject": {"caption": "Text MediaObject", "embeddedTextCaption": "Text", "representativeOfPage": "Boolean"},
    "Quotation": {"spokenByCharacter": "Person Organization"},
    "Person": {"jobTitle": "Text", "affiliation": "Organization", "worksFor": "Organization"},
    "Organization": {},
    "Place": {"address": "PostalAddress Text"},
    "PostalAddress": {"addressLocality": "Text", "addressRegion": "Text", "addressCountry": "Text"},
}
"""The properties that each type adds to its parent's, with the types that their values may have."""
