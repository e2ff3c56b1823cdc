"""How often others are right who do a part of what `parse` does: ``python tests/benchmarks/accuracy.py`` prints a table.

Each is asked on the same real texts and judged by the same scorers, which import a module `wireparse`: here one that asks the other.
Texts and scorers are not part of the repository.  The others come with the extra ``peers``.
``--update README.md docs/accuracy.md`` writes the table into those pages.
"""

import json
import re
import runpy
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import date, datetime
from importlib import import_module
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from types import ModuleType
from unittest import mock

from attrs import field, frozen
from peers import tagged
from tables import NONE, Table, check_places, written

SHARED = Path(__file__).parents[3] / "shared"
"""Where the real texts and the scorers lie, which not everybody has."""
Figures = dict[str, float]


@frozen
class Span:
    start: int
    end: int


@frozen
class Part:
    span: Span


@frozen
class Quote:
    span: Span
    parts: tuple[Part, ...]
    speaker: Part | None
    kind: str = "direct"


@frozen
class Article:
    """As much of an article as the scorers ask for."""

    quotes: tuple[Quote, ...] = ()
    body: str = ""
    headline: str | None = None
    published: date | None = None


@frozen
class Mention:
    span: Span
    value: str


@frozen
class Peer:
    """Somebody else's library, in the place of `wireparse`."""

    package: str
    parse: Callable[..., Article] = field(default=lambda _text: Article())
    find_dates: Callable[..., list[Mention]] = field(default=lambda _text, **_: [])

    @property
    def name(self) -> str:
        return f"{self.package} {version(self.package)}"


def textacy() -> Peer:
    """The first model of spaCy that is installed.  A text that textacy refuses, for its quotation marks, is given by paragraphs."""
    spacy, quotations = import_module("spacy"), import_module("textacy.extract")
    nlp = spacy.load(spacy.util.get_installed_models()[0])

    def quoted(text: str, at: int = 0) -> Iterator[Quote]:
        for speaker, _, content in quotations.direct_quotations(nlp(text)):
            words = Span(at + content.start_char, at + content.end_char)
            ends = [(word.idx, word.idx + len(word)) for word in speaker]
            source = Part(Span(at + min(ends)[0], at + max(end for _, end in ends))) if ends else None
            yield Quote(words, (Part(words),), source)

    def parse(text: str) -> Article:
        try:
            return Article(tuple(quoted(text)))
        except ValueError:
            return Article(tuple(quote for found in re.finditer(r"[^\n]+", text) for quote in by_paragraph(found)))

    def by_paragraph(found: re.Match[str]) -> list[Quote]:
        try:
            return list(quoted(found[0], found.start()))
        except ValueError:
            return []

    return Peer("textacy", parse)


def dateparser() -> Peer:
    """Asked for past dates, counted from the story's day; a value is cut to the period that it says it is."""
    search, dates = import_module("dateparser.search"), import_module("dateparser.date")

    def find_dates(text: str, published: date) -> list[Mention]:
        settings = {"RELATIVE_BASE": datetime.combine(published, datetime.min.time()), "PREFER_DATES_FROM": "past"}
        one = dates.DateDataParser(languages=["en"], settings=settings)
        mentions, at = [], 0
        for words, value in search.search_dates(text, languages=["en"], settings=settings) or ():
            place = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, at)
            if place is None:  # it gives words as it read them, not always as they stand
                continue
            start, at = place.span()
            mentions.append(Mention(Span(start, at), SHAPES.get(one.get_date_data(words).period, SHAPES["day"])(value)))
        return mentions

    return Peer("dateparser", find_dates=find_dates)


SHAPES: dict[str, Callable[[datetime], str]] = {
    "year": lambda value: f"{value:%Y}",
    "month": lambda value: f"{value:%Y-%m}",
    "week": lambda value: "{}-W{:02}".format(*value.isocalendar()[:2]),
    "day": lambda value: f"{value:%Y-%m-%d}",
}


def trafilatura() -> Peer:
    """The text without its notes; it is made for HTML, and gets each line as a paragraph."""
    extract = import_module("trafilatura").extract
    return Peer("trafilatura", lambda text: Article(body=extract(tagged(text), include_comments=False) or ""))


def justext() -> Peer:
    """The paragraphs that are not told for boilerplate; it is made for HTML, and gets each line as a paragraph."""
    module = import_module("justext")
    words = module.get_stoplist("English")

    def parse(text: str) -> Article:
        return Article(body="\n".join(p.text for p in module.justext(tagged(text), words) if not p.is_boilerplate))

    return Peer("jusText", parse)


@contextmanager
def instead(peer: Peer | None) -> Iterator[None]:
    """Let the scorers import another in the place of `wireparse`; None leaves it."""
    modules = {name: ModuleType(name) for name in ("wireparse", "wireparse.extract")}
    if peer is not None:
        modules["wireparse"].__dict__["parse"] = peer.parse
        modules["wireparse.extract"].__dict__["find_dates"] = peer.find_dates
    with mock.patch.dict(sys.modules, modules if peer else {}):
        yield


def scored(scorer: str, peer: Peer | None, shared: Path) -> Figures:
    """Return the figures of one scorer."""
    script = shared / "eval" / f"{scorer}.py"
    said = StringIO()
    told = (
        mock.patch.object(sys, "argv", [str(script), "--json"]),
        mock.patch.object(sys, "path", [str(script.parent), *sys.path]),
    )
    with instead(peer), redirect_stdout(said), told[0], told[1]:
        runpy.run_path(str(script), run_name="__main__")
    figures: Figures = json.loads(said.getvalue())
    return figures


@frozen
class Question:
    """What is asked of others too, and how a row says what they answered."""

    scorer: str
    texts: str
    peers: tuple[Callable[[], Peer], ...]
    measures: tuple[tuple[str, str, str], ...]
    """Each: what is asked, and two figures of the scorer: how many answers are right, and how many of those there are were given."""


QUESTIONS = (
    Question(
        "quotes",
        "PolNeAR",
        (textacy,),
        (
            ("who says what stands in quotation marks", "all.precision", "all.recall"),
            ("… whole utterances", "direct.precision", "direct.recall"),
            ("… words inside the reporter's sentence", "mixed.precision", "mixed.recall"),
        ),
    ),
    Question(
        "dates", "TimeML", (dateparser,), (("which day, week, month or year is meant", "value.precision", "value.recall"),)
    ),
    Question(
        "pages",
        "pages, as text",
        (trafilatura, justext),
        (
            ("the story's words, the page's lay-out kept", "text.precision", "text.recall"),
            ("… each text node on a line of its own", "text_soup.precision", "text_soup.recall"),
        ),
    ),
)
COLUMNS = ("asked", "on", "`wireparse`: precision / recall", "another: precision / recall")


def compared(shared: Path) -> Table:
    """Ask all of them all their questions."""
    return Table("others", COLUMNS, [row for question in QUESTIONS for row in _rows(question, shared)])


def _rows(question: Question, shared: Path) -> Iterator[tuple[str, ...]]:
    ours = scored(question.scorer, None, shared)
    for begin in question.peers:
        name, theirs = _answered(begin, question.scorer, shared)
        for what, *measures in question.measures:
            yield what, question.texts, _shares(ours, measures), f"{name}: {_shares(theirs, measures)}"


def _answered(begin: Callable[[], Peer], scorer: str, shared: Path) -> tuple[str, Figures]:
    """Return the name of another and its figures, none if it is not installed."""
    try:
        peer = begin()
        return peer.name, scored(scorer, peer, shared)
    except (ImportError, IndexError) as error:
        return f"{begin.__name__}, not installed ({type(error).__name__})", {}


def _shares(figures: Figures, measures: Iterable[str]) -> str:
    return " / ".join(f"{figures[measure] * 100:.1f} %" for measure in measures) if figures else NONE


def main() -> None:
    """Measure, and print or write what was found."""
    asked = _asked()
    for page in asked.update:
        check_places(page, ["others"])
    table = compared(asked.shared)
    for page in asked.update:
        page.write_text(written(page, [table]), encoding="utf-8")
    print(table.markdown())  # noqa: T201


def _asked() -> Namespace:
    parser = ArgumentParser(prog="python tests/benchmarks/accuracy.py", description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "--shared", type=Path, default=SHARED, metavar="FOLDER", help="where the real texts and the scorers lie"
    )
    parser.add_argument("--update", type=Path, nargs="+", default=(), metavar="PAGE", help="write the table into these pages")
    return parser.parse_args()


if __name__ == "__main__":
    main()
