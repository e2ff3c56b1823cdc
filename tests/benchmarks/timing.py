"""How time is taken.

The time of this process alone, in the best of several runs: others who use the machine lengthen a run, and never shorten it.
"""

import gc
from collections.abc import Callable, Iterable
from time import process_time
from timeit import repeat

from attrs import frozen
from texts import Shape

from wireparse import BUILTIN, parse
from wireparse.records import Article


@frozen
class Plan:
    """How much is measured."""

    shapes: list[Shape]
    runs: int
    """How often each thing is timed; the best counts."""
    million: int
    """The length of the long texts, in code points: a million but for a try."""
    sizes: tuple[int, ...]
    """The lengths whose times are compared."""
    peers: int
    """How many texts those are given who do something alike: they are slow."""


def read(text: str) -> Article:
    """Parse by what the library brings itself."""
    return parse(text, formats=BUILTIN)


def best(work: Callable[[], object], runs: int, number: int = 1) -> float:
    """Return the seconds that `work` takes in the best of some runs, garbage collected as it is in earnest."""
    return min(repeat(work, setup=gc.enable, timer=process_time, number=number, repeat=runs)) / number


def each(work: Callable[[str], object], texts: Iterable[str]) -> Callable[[], None]:
    """Return what does `work` for one text after the other and keeps nothing."""

    def over_all() -> None:
        for text in texts:
            work(text)

    return over_all


def warm(texts: Iterable[str]) -> None:
    """Have patterns and tables made, which are made once."""
    for text in list(texts)[:8]:
        read(text)
