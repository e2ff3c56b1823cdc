"""The texts that are timed: real ones where a folder has them, else ones that are invented for it, the same every time."""

import gzip
import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import cycle, islice
from pathlib import Path

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

from wireparse.testing import articles, hard_wrapped, one_line, stories

MILLION = 1_000_000
INVENTED = 60
"""How many stories of a shape are invented, if nobody says how many."""
PAPERS = 4
"""Of the pages every so-manieth is taken: they are long, and stand in the order of their papers."""
OUTLETS = 200
"""How many of the stories of many outlets are taken."""


@frozen
class Shape:
    """Texts that are laid out alike."""

    name: str
    """How the tables call them."""
    origin: str
    """Whose they are."""
    texts: tuple[str, ...]

    @property
    def length(self) -> int:
        """How many code points they have together."""
        return sum(map(len, self.texts))

    def as_one(self, length: int) -> str:
        """Return one text of `length` code points, made of them all, over and over."""
        parts, missing = [], length
        for text in cycle(self.texts):
            parts.append(f"{text}\n\n"[:missing] if self.name != LINES else f"{text} "[:missing])
            missing -= len(parts[-1])
            if not missing:
                return "".join(parts)
        return ""


WIRE, STORIES, MANY, PAGES, LINES = "hard-wrapped wire", "clean stories", "stories and releases", "page dumps", "one-line texts"


def shapes(folder: Path | None, *, most: int | None = None) -> list[Shape]:
    """Return the texts of each shape: those that `folder` has, or invented ones, `most` of each shape."""
    if folder is None:
        return [Shape(name, "invented", tuple(texts)) for name, texts in _invented(most or INVENTED).items()]
    return [Shape(name, ORIGINS[name], tuple(islice(reader(folder), most))) for name, reader in _READERS.items()]


# ------------------------------------------------------------------------------------------------------------------------- real


def _lines(path: Path) -> list[Mapping[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _wire(folder: Path) -> Iterator[str]:
    """The messages as the file has them, without its tags."""
    with gzip.open(folder / "reut2-000.sgm.gz", "rt", encoding="latin-1") as file:
        for text in re.findall(r"<TEXT[^>]*>(.*?)</TEXT>", file.read(), re.DOTALL):
            yield re.sub(r"</?[A-Z][^>]*>", "", html.unescape(text))


def _stories(folder: Path) -> Iterator[str]:
    return (line["text"] for line in _lines(folder / "polnear-dev.jsonl.gz"))


def _many(folder: Path) -> Iterator[str]:
    return (line["text"] for line in _lines(folder / "wild.jsonl.gz")[:OUTLETS])


def _pages(folder: Path) -> Iterator[str]:
    """Each page flattened in two ways: with its lay-out, and with every text node on a line of its own."""
    return (page[way] for page in _lines(folder / "webpages.jsonl.gz")[::PAPERS] for way in ("text", "text_soup"))


def _one_line(folder: Path) -> Iterator[str]:
    return (" ".join(text.split()) for text in _stories(folder))


_READERS: Mapping[str, Callable[[Path], Iterator[str]]] = {
    WIRE: _wire,
    STORIES: _stories,
    MANY: _many,
    PAGES: _pages,
    LINES: _one_line,
}
ORIGINS = {
    WIRE: "Reuters-21578, Distribution 1.0, its first file",
    STORIES: "PolNeAR 1.0, its development split",
    MANY: "200 of a public collection of news text",
    PAGES: "every fourth page of Fundus’ parser tests as text, flattened in two ways",
    LINES: "PolNeAR 1.0, its line ends made blanks",
}


# --------------------------------------------------------------------------------------------------------------------- invented


def _invented(count: int) -> Mapping[str, list[str]]:
    told = _drawn(stories("reuters"), count)
    return {
        WIRE: [hard_wrapped(text) for text in told],
        STORIES: _drawn(stories("plain"), count),
        MANY: _drawn(articles("ap"), count),
        PAGES: _drawn(articles("cna"), count),
        LINES: [one_line(text) for text in told],
    }


def _drawn(strategy: SearchStrategy[tuple[str, object]], count: int) -> list[str]:
    """Draw the same stories every time."""
    found: list[str] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(story: tuple[str, object]) -> None:
        found.append(story[0])

    take()
    return found
