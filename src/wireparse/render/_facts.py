"""What stands above an article: its title, and what is known of the whole of it."""

from ..records import Article
from ._text import shown

__all__ = ["TITLE_LENGTH", "facts", "line_ends", "title"]

TITLE_LENGTH = 200
"""A headline has at most so many characters where it is a title."""


def title(article: Article) -> str:
    """Return the headline, else the first words of the story, not too long; as text, not as HTML."""
    words = article.headline.text if article.headline is not None else next((p.text for p in article.paragraphs), "")
    words = words or "A text without words"
    return words if len(words) <= TITLE_LENGTH else words[:TITLE_LENGTH] + "…"


def facts(article: Article) -> str:
    """Return who ran it, whose copy it is, when it was published and which format read it, as HTML."""
    found = (
        article.publisher,
        article.agency and f"{article.agency} copy",
        article.published and f"published {article.published.isoformat()}",
        f"read as {article.format}",
    )
    return " · ".join(f"<bdi>{shown(fact)}</bdi>" for fact in found if fact)


def line_ends(source: str) -> str:
    """Return how the lines of `source` end, where that is not by line feeds alone: a page shows all ends alike."""
    twice, both = source.count("\r\r\n"), source.count("\r\n")
    ends = {
        "CR CR LF": twice,
        "CR LF": both - twice,
        "CR": source.count("\r") - both - twice,
        "LF": source.count("\n") - both,
    }
    said = ", ".join(f"{count:,} × {end}" for end, count in ends.items() if count)
    return f" · line ends: {said}" if "\r" in source else ""
