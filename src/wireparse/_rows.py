"""A line of a text, with what its lay-out and its meaning are told by: where its words stand, and how it begins and ends."""

from collections.abc import Iterable

from attrs import define

from ._regex import compile_pattern
from ._span import Span


@define(eq=False, weakref_slot=False)
class Line:
    """A line with what the lay-out asks of it."""

    text: str
    start: int
    """Where it begins, with its indent."""
    end: int
    """Where it ends, with the characters that end it."""
    indent: int
    length: int
    """Without the white space at its ends."""
    tabular: bool
    """Whether it has gaps or bars inside, as rows of tables have."""

    @classmethod
    def between(cls, text: str, start: int, end: int, gaps: Iterable[str]) -> "Line":
        raw = text[start:end]
        bare = raw.strip()
        if not bare:
            return cls(text, start, end, len(raw), 0, tabular=False)
        indent, length = raw.index(bare[0]), len(bare)
        return cls(text, start, end, indent, length, _is_tabular(text, bare, start + indent, gaps))

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def first(self) -> int:
        """Where its words begin."""
        return self.start + self.indent

    @property
    def stop(self) -> int:
        """Where its words end."""
        return self.start + self.indent + self.length

    @property
    def tail(self) -> str:
        """Its last characters."""
        return self.text[max(self.first, self.stop - _TAIL) : self.stop]

    @property
    def first_word(self) -> int:
        """The length of its first word; scripts without blanks are broken behind any letter."""
        word = _WORD.match(self.text, self.first, self.stop)
        return len(word.group()) if word else 0

    @property
    def ends(self) -> bool:
        """Whether it ends like a sentence, or like a caption's credit."""
        return ends_with(self.tail, _SENTENCE_ENDS) or self.is_credited

    @property
    def is_credited(self) -> bool:
        """Whether it ends like a caption's credit."""
        start = max(self.first, self.stop - _CREDIT)
        end = self.text[start : self.stop]
        return any(map(end.__contains__, _CREDITS)) and _CREDIT_END.search(self.text, start, self.stop) is not None

    @property
    def trailed(self) -> bool:
        """Whether a blank stands behind its words."""
        return self.stop < self.end and self.text[self.stop] != "\n"

    @property
    def words(self) -> int:
        """About how many words it has."""
        return self.text.count(" ", self.first, self.stop) + 1

    @property
    def begins_low(self) -> bool:
        """Whether it begins with a small letter."""
        return self.text[self.first].islower()

    @property
    def begins_closing(self) -> bool:
        """Whether it begins with what closes or goes on with a sentence: a stop, a closing mark, ``'s``."""
        mark = self.text[self.first]
        quoted = mark in _CLOSING_QUOTES and _CLOSING.match(self.text, self.first, self.stop) is not None
        return quoted or mark in _CLOSING_MARKS

    @property
    def ends_open(self) -> bool:
        """Whether it ends with a mark that opens something."""
        return self.text[self.stop - 1] in _OPENING_MARKS

    @property
    def ends_node(self) -> bool:
        """Whether it ends like a sentence; behind a colon it may go on."""
        return ends_with(self.tail, _NODE_ENDS)

    @property
    def has_words(self) -> bool:
        """Whether there is a letter or figure in it."""
        return any(map(str.isalnum, self.text[self.first : self.stop]))

    @property
    def is_capitals(self) -> bool:
        """Whether no letter of it is a small one."""
        return self.text[self.first : self.stop].isupper()


_CLOSING_MARKS, _CLOSING_QUOTES = frozenset(",.;:!?)]”’»、。）」%"), frozenset("'\"")
_CLOSING = compile_pattern(r"'s\b|[\"'](?=[\s,.;:!?]|\Z)")
_OPENING_MARKS = "([“„«‘"
_WORD = compile_pattern(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\s\u3040-\u30ff\u4e00-\u9fff]++")
_STOPS, _CLOSERS = frozenset(".!?。！？"), "\"'”’“»)」』"
_SENTENCE_ENDS = (_STOPS | frozenset(":："), f"{_CLOSERS}）")
_NODE_ENDS = (_STOPS | frozenset("…"), f"{_CLOSERS}]")
"""What ends a sentence or a text node, and what may close it behind that."""
_CREDITS = ("REUTERS", "Reuters", "AFP", "EPA", "Photo", "photo")
_CREDIT_END = compile_pattern(rf"(?:{'|'.join(_CREDITS)})\s?[/:]\s?\p{{Lu}}[\p{{L}}\p{{M}}.’' /-]{{2,40}}+\Z")
"""The credit of a caption, which ends as a sentence does."""
_TAIL, _CREDIT = 4, 60


def ends_with(words: str, ends: tuple[frozenset[str], str]) -> bool:
    """Whether a stop is last, or last before three closing marks at most."""
    stops, closers = ends
    return words[-1:] in stops or (words[-1:] in closers and words[-_TAIL:].rstrip(closers)[-1:] in stops)


# ------------------------------------------------------------------------------------------------------------- gaps in a line


def gaps_of(text: str) -> tuple[str, ...]:
    """What may be in the rows of tables, as far as the text has it: a quick look for what few texts have."""
    found = tuple(gap for gap in (_BAR, *_MAYBE_GAPS) if gap in text)
    return found if _BAR in found or (found and _BLANKS.search(text) is not None) else ()


def _is_tabular(text: str, words: str, first: int, gaps: Iterable[str]) -> bool:
    return any(map(words.__contains__, gaps)) and _COLUMNS.search(text, first, first + len(words)) is not None


GAP = r"(?<=\S)\s{3,}+(?=\S)"
_BAR = "|"
_BLANKS = compile_pattern(r"[^\S\n]{3}(?<=\S[^\S\n]{3})")
_MAYBE_GAPS = (" " * 3, *"\t\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", *map(chr, range(0x2000, 0x200B)))
"""Three blanks, or white space that is none of these."""
_COLUMNS = compile_pattern(rf"{GAP}|(?:(?<!\s)\|[^|\n]{{0,40}}+){{3}}")
