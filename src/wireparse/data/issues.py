"""What an article may say was odd: every code, with the sentence for a person."""

from ..records import Issue, Span

MESSAGES = {
    "format-tie": "the formats {first!r} and {second!r} apply equally; {first!r} was taken",
    "lost-characters": "characters were lost before the text came here: {count} of them stand as U+FFFD",
    "mojibake": "the text was decoded with the wrong table, as in {example!r}; this often: {count}",
    "several-stories": "another story seems to begin in the text: {sign}",
    "truncated": "the text breaks off: {sign}",
    "unclosed-quote": "a quotation is opened by {mark!r} and not closed in its paragraph; nor does the next one go on with it",
}
"""The sentence of each code; in braces what the text says."""


def issue(code: str, span: Span, **words: object) -> Issue:
    """Return the issue of a code of the table.

    Args:
        code: one of `MESSAGES`.
        span: where it was met.
        words: what stands in the sentence's braces.
    """
    return Issue(code=code, message=MESSAGES[code].format(**words), span=span)
