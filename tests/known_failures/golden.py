"""Fields of golden stories that the library gets wrong: story, field, reason.  The golden files say what is right."""

FAILURES: dict[str, dict[str, str]] = {
    "cna/teaser-one-line": {
        "dateline": "a dateline behind a teaser on the same line is not seen",
        "paragraphs": "the teaser and the dateline stay in the paragraph",
        "quotes": "a lower-case title in front of a name is no role",
    },
    "reuters/one-line": {
        "dates": "the day of a file photo is taken for the day of the story",
        "quotes": "a speaker named in apposition has no name",
    },
    "reuters/spaced": {"quotes": "a plural possessive hides the speaker; a lower-case title in front of a name is no role"},
    "reuters/web": {
        "dates": "the day of a file photo is taken for the day of the story",
        "quotes": "a speaker named in apposition has no name; a lower-case title in front of a name is no role",
    },
    "plain/afp-no-headline": {"quotes": "a lower-case title in front of a name is no role"},
    "plain/ap": {
        "byline": "the author's title on the line below is no part of the byline",
        "blocks": "and is called furniture",
    },
    "plain/dateline-alone": {"quotes": "a speaker named in apposition has no name"},
    "plain/no-dateline": {
        "blocks": "a question as cross-head is called a paragraph",
        "paragraphs": "a question as cross-head is called a paragraph",
        "quotes": "the clause behind a name is taken for the speaker's role",
    },
    "plain/xinhua": {
        "blocks": "an end mark on the last line stays in the paragraph",
        "paragraphs": "an end mark on the last line stays in the paragraph",
        "signoff": "an end mark on the last line stays in the paragraph",
        "quotes": "the clause behind 'According to NAME' is taken for the speaker's role",
    },
}
