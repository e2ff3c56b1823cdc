"""Where something stands in a text, and how its words are read."""

from functools import lru_cache

from attrs import frozen


@frozen(weakref_slot=False)
class Span:
    """A stretch of a text: a half-open range of Unicode code points.

    ``Span(3, 7)`` holds the code points 3, 4, 5 and 6.  In an article the range is one of `Article.source`.

    Source: stand-off annotation, as text corpora have it; start and end are counted as Python's slices count them.
    """

    start: int
    """The first code point of the stretch, counted from 0: ``3`` of ``Span(3, 7)``."""

    end: int
    """The code point behind the last one, ``7`` of ``Span(3, 7)``: ``end - start`` is the length."""

    def of(self, text: str) -> str:
        """Return the stretch of `text` as it stands there, white space and all."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this stretch."""
        return self.start <= other.start and other.end <= self.end


def fold(text: str) -> str:
    """Fold every run of white space to one space and drop it at both ends: the last step of every reading.

    No white space but the space is printable, so that what needs no folding is told at a glance.
    """
    text = text.strip()
    return text if "  " not in text and text.isprintable() else " ".join(text.split())


def trim(text: str, start: int, end: int) -> Span:
    """Return the range without the white space at its two ends; an empty range where nothing else is in it."""
    raw = text[start:end]
    bare = raw.lstrip()
    if len(bare) < len(raw):
        start += len(raw) - len(bare)
    length = len(bare.rstrip())
    return Span(start, end if length == end - start else start + length)


@lru_cache(maxsize=1 << 10)
def shared(words: str) -> str:
    """Return `words` as the string that the same words were last time, so that what is often said is held once."""
    return words
