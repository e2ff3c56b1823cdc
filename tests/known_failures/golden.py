"""Fields of golden stories that the library gets wrong: story, field, reason.  The golden files say what is right."""

ROLE = "a title in front of the name, or a description with the name behind it, is no role"

COLON = "a town that is not in capitals, with a day and a colon, is no dateline"

OWNER = "an owner without a word that tells it is taken for a photographer"

FAILURES: dict[str, dict[str, str]] = {
    "ap/dateline-alone": {"quotes": ROLE},
    "bbc-monitoring/wire": {"blocks": COLON, "dateline": COLON, "paragraphs": COLON},
    "cna/captions": {
        "captions": f"{OWNER}: a page on Facebook; what the label says of the picture is lost",
        "quotes": "what the man does, between commas behind his age, is taken for his role",
    },
    "dpa/captions": {"captions": OWNER},
    "plain/no-dateline": {
        "quotes": f"{ROLE}; the verb behind a name in apposition is one",
    },
    "reuters/one-line": {"quotes": ROLE},
    "reuters/spaced": {"quotes": f"{ROLE}; what is not said is said; an instrument code is taken for a firm's name"},
    "reuters/terminal": {
        "quotes": f"{ROLE}; a speaker named in apposition in front of reported speech has no name",
        "paragraphs": "a paragraph with an instrument code at its end is called a cross-head",
        "blocks": "a paragraph with an instrument code at its end is called a cross-head",
    },
    "reuters/web": {"quotes": f"{ROLE}; 'the company' takes the name of people further on"},
    "reuters/wrapped": {"quotes": f"{ROLE}; 'he' is not the man just named but a woman before him"},
    "wire/captions": {"captions": f"{OWNER}; a prefecture behind its town is no region"},
}
