"""Others who do a part of what `parse` does, on the same texts in the same run.

They come with the extra ``peers``; one that is not installed has a row all the same.
"""

import html
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from types import ModuleType

from attrs import frozen
from tables import NONE, Table, number
from texts import MILLION, PAGES, STORIES, Shape
from timing import Plan, best, each, read, warm

Work = Callable[[str], object]


@frozen
class Peer:
    """Somebody else's library, and how it is asked."""

    package: str
    task: str
    shape: str
    """Which texts it is given."""
    begin: Callable[[ModuleType], Work]
    """Given its module, returns what is done with each text; loading models is not timed."""
    module: str
    dressed: Callable[[str], str] = str
    """What is made of a text before it is given."""


def _textacy(quotations: ModuleType) -> Work:
    """The first model of spaCy that is installed; where a quotation mark has no partner, textacy refuses the text."""
    spacy = import_module("spacy")
    nlp = spacy.load(spacy.util.get_installed_models()[0])

    def quotes(text: str) -> list[object]:
        try:
            return list(quotations.direct_quotations(nlp(text)))
        except ValueError:
            return []

    return quotes


def _dateparser(search: ModuleType) -> Work:
    return lambda text: search.search_dates(text, languages=["en"])


def _justext(justext: ModuleType) -> Work:
    words = justext.get_stoplist("English")
    return lambda page: justext.justext(page, words)


def _trafilatura(trafilatura: ModuleType) -> Work:
    return trafilatura.extract


def tagged(page: str) -> str:
    """Return the text of a page as HTML, each line a paragraph."""
    return f"<html><body>{''.join(f'<p>{html.escape(line)}</p>' for line in page.split(chr(10)) if line.strip())}</body></html>"


PEERS = (
    Peer("textacy", "quotations with their speakers, with a small model of spaCy", STORIES, _textacy, "textacy.extract"),
    Peer("dateparser", "dates: `search_dates`, told that it is English", STORIES, _dateparser, "dateparser.search"),
    Peer("trafilatura", "the story of a page", PAGES, _trafilatura, "trafilatura", tagged),
    Peer("jusText", "the story of a page", PAGES, _justext, "justext", tagged),
)
COLUMNS = ("library", "what it is asked for", "texts", "MB/s", "`parse`, MB/s", "time, of that of `parse`")


def peers(plan: Plan) -> Table:
    """Time each of them, and `parse`, on the same few texts."""
    shapes = {shape.name: shape for shape in plan.shapes}
    return Table("peers", COLUMNS, [_row(peer, shapes[peer.shape], plan) for peer in PEERS])


def _row(peer: Peer, shape: Shape, plan: Plan) -> tuple[str, ...]:
    texts = shape.texts[: plan.peers]
    try:
        work, name = peer.begin(import_module(peer.module)), f"{peer.package} {version(peer.package)}"
    except (ImportError, IndexError, PackageNotFoundError) as error:
        return f"{peer.package}: not installed ({type(error).__name__})", peer.task, shape.name, NONE, NONE, NONE
    dressed = [peer.dressed(text) for text in texts]
    work(dressed[0])
    warm(texts)
    theirs, ours = best(each(work, dressed), plan.runs), best(each(read, texts), plan.runs)
    length = sum(map(len, texts)) / MILLION
    return name, peer.task, shape.name, number(length / theirs), number(length / ours), number(theirs / ours)
