"""Where in a source something stands, as editors tell it: by line and column."""

from bisect import bisect_right

from attrs import frozen

from .._regex import compile_plain

__all__ = ["Places"]

_LINE_END = compile_plain(r"\r\n?|\n")


@frozen
class Places:
    """The lines of a source."""

    starts: tuple[int, ...]
    """The offset at which each line begins, 0 first."""

    @classmethod
    def of(cls, source: str) -> "Places":
        """Return the lines of `source`: each CR LF, LF and CR ends one, as in an editor."""
        return cls((0, *(match.end() for match in _LINE_END.finditer(source))))

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of the code point `offset`, both counted from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1
