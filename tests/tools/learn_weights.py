"""Learn which lines of a page are its story and which is its headline: writes ``wireparse/data/weights.py``.

    python learn_weights.py CORPUS > weights.py
    python learn_weights.py CORPUS --judge

CORPUS is a file of JSON lines, gzipped or not, each the page of a paper as text, flattened in two ways (``text`` with its
lay-out, ``text_soup`` with every text node on a line of its own), with its ``publisher`` and, under ``gold``, the
``paragraphs`` of its story and its ``title``, as the tests of Fundus (MIT licence) give them for public pages. A line is story
if at least half of its runs of four words stand in the paragraphs.

``--judge`` prints how well the weights do on pages that they were not learnt from: ten times they are learnt from nine tenths
of the owners of papers and tried on the others, so that no page is read by what its sister papers taught.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from wireparse import BUILTIN, _facts, _titles, parse
from wireparse._detect import candidates
from wireparse._facts import Facts, facts_of
from wireparse._partition import partition
from wireparse._reading import read
from wireparse._story import Story
from wireparse._titles import titles_of
from wireparse._units import Unit, is_page, units_of

Weights = dict[str, float]
FLATTENINGS = ("text", "text_soup")
FOLDS = 10
BULLET = -9.0
"""No line with a bullet is story: of 18,000 in the pages 21 are, and the indent tells the model what the bullet should."""
OWNERS = {
    "ARD": "BR MDR NDR SportSchau Tagesschau WDR",
    "Axel Springer": "Bild BusinessInsider BusinessInsiderDE DieWelt",
    "Caxton": "EyethuNews TheCitizen",
    "Chunichi": "ChunichiShimbun TokyoShimbun",
    "Funke": "BerlinerMorgenpost HamburgerAbendblatt",
    "Independent": "Dizindaba IsolezweLesiXhosa",
    "Postmedia": "NationalPost TheProvince",
    "Reach": "DailyStar Express TheMirror",
    "Schibsted": "Aftonbladet VerdensGang",
    "SWMH": "SZ StuttgarterZeitung",
}
"""Who owns several of the papers; the others own themselves."""
OWNER = {paper: owner for owner, papers in OWNERS.items() for paper in papers.split()}

HEAD = '''"""What facts about a line weigh for (+) or against (-) its being part of a page's story, or its headline.

Learnt by ``tests/tools/learn_weights.py``, which writes this file, from pages whose stories are known; do not edit it by hand.
The facts are those of `wireparse._facts` and `wireparse._titles`; weights of one table are comparable.
"""
'''


class Page(NamedTuple):
    """A page with what is known of it."""

    paper: str
    text: str
    units: Sequence[Unit]
    paragraphs: Sequence[str]
    title: str

    @property
    def owner(self) -> str:
        """Who owns the paper."""
        return OWNER.get(self.paper, self.paper)


class Tables(NamedTuple):
    """What is learnt."""

    story: Weights
    headline: Weights


def main() -> None:
    """Print the module, or how well it does."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--judge", action="store_true")
    arguments = parser.parse_args()
    found = list(pages(rows(arguments.corpus)))
    sys.stdout.write(judged(found) if arguments.judge else module(learnt(found)))


# ------------------------------------------------------------------------------------------------------------------- pages


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read the pages of a corpus."""
    raw = path.read_bytes()
    text = gzip.decompress(raw) if path.suffix == ".gz" else raw
    return (json.loads(line) for line in text.decode("utf-8").split("\n") if line)


def pages(found: Iterable[dict[str, Any]]) -> Iterator[Page]:
    """Give each page in both flattenings."""
    for row in found:
        for flattening in FLATTENINGS:
            text = read(row[flattening]).text
            units = units_of(text, partition(text, candidates(text, BUILTIN)[0].format))
            paper = row["id"].split("/")[1]
            yield Page(paper, text, units, row["gold"]["paragraphs"], row["gold"]["title"] or "")


def runs(words: str) -> list[tuple[str, ...]]:
    """Return the runs of four words."""
    found = re.findall(r"\w+", words.casefold())
    return [tuple(found[i : i + 4]) for i in range(max(1, len(found) - 3))]


def stories(page: Page) -> list[bool]:
    """Tell of each line whether it is part of the story."""
    known = {run for paragraph in page.paragraphs for run in runs(paragraph)}
    whole = {run for paragraph in page.paragraphs for run in runs(paragraph) if len(run) < 4}
    return [is_story(unit.block.text, known, whole) for unit in page.units]


def is_story(words: str, known: set[tuple[str, ...]], whole: set[tuple[str, ...]]) -> bool:
    """Tell whether half of a line's runs are the story's; a line of fewer words has to be a whole paragraph."""
    found = runs(words)
    return found[0] in whole if len(found[0]) < 4 else 2 * sum(run in known for run in found) >= len(found)


# ---------------------------------------------------------------------------------------------------------------- learning


def learnt(found: Sequence[Page]) -> Tables:
    """Learn both tables."""
    story = story_weights(found)
    with patch.object(_facts, "STORY", story):
        return Tables(story, headline_weights(found))


def story_weights(found: Sequence[Page]) -> Weights:
    """Learn what makes a line part of the story; a long line counts as several short ones."""
    facts, labels, counts = [], [], []
    for page in found:
        for unit, about, label in zip(page.units, facts_of(page.units), stories(page), strict=True):
            if is_page(page.units) and unit.is_open and "bullet" not in about:
                facts.append(about)
                labels.append(label)
                counts.append(min(unit.words, 50) ** 0.5)
    return fitted(facts, labels, counts) | {"bullet": BULLET}


def headline_weights(found: Sequence[Page]) -> Weights:
    """Learn what makes a line the headline, from the pages where one is."""
    facts, labels = [], []
    for page in found:
        story = Story.stretch(page.units)
        titles = titles_of(page.text, page.units, story.first, story.last, page=story.page)
        hits = [same(title.words, page.title) for title in titles]
        if any(hits):
            facts += [title.facts for title in titles]
            labels += hits
    return fitted(facts, labels, [1.0] * len(labels))


def same(title: str, other: str) -> bool:
    """Tell whether two headlines say the same, whatever their marks."""
    return re.findall(r"\w+", title.casefold()) == re.findall(r"\w+", other.casefold())


def fitted(facts: Sequence[Facts], labels: Sequence[bool], counts: Sequence[float]) -> Weights:
    """Fit a logistic regression and return its weights."""
    vectors = DictVectorizer()
    mean = sum(counts) / len(counts)
    model = LogisticRegression(C=1.0, max_iter=10_000, tol=1e-6)
    model.fit(vectors.fit_transform(facts), labels, sample_weight=[count / mean for count in counts])
    weights = dict(zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)) | {"bias": model.intercept_[0]}
    return {name: round(float(weight), 2) for name, weight in weights.items()}


def module(tables: Tables) -> str:
    """Return the text of the module."""
    made = (table(name.upper(), weights) for name, weights in tables._asdict().items())
    return "\n".join([HEAD, *made])


def table(name: str, weights: Weights) -> str:
    """Return a table, the greatest weights first."""
    ranked = sorted(weights.items(), key=lambda item: (-abs(item[1]), item[0]))
    lines = "".join(f'    "{fact}": {weight},\n' for fact, weight in ranked)
    return f"{name} = {{\n{lines}}}\n"


# ----------------------------------------------------------------------------------------------------------------- judging


def judged(found: Sequence[Page]) -> str:
    """Return how well pages are read with weights learnt from those of other owners."""
    owners = sorted({page.owner for page in found})
    fold = {owner: i % FOLDS for i, owner in enumerate(owners)}
    told: dict[int, list[tuple[float, float, bool]]] = {i: [] for i in range(len(FLATTENINGS))}
    for number in range(FOLDS):
        tables = learnt([page for page in found if fold[page.owner] != number])
        with patch.object(_facts, "STORY", tables.story), patch.object(_titles, "HEADLINE", tables.headline):
            for i, page in enumerate(found):
                if fold[page.owner] == number:
                    told[i % len(FLATTENINGS)].append(measured(page))
    return "".join(line(name, told[i]) for i, name in enumerate(FLATTENINGS))


def measured(page: Page) -> tuple[float, float, bool]:
    """Return precision and recall of the body's runs of four words, and whether the headline is right."""
    article = parse(page.text, formats=BUILTIN)
    gold, read_ = Counter(runs("\n".join(page.paragraphs))), Counter(runs(article.body))
    hits = sum((gold & read_).values())
    return hits / sum(read_.values()), hits / sum(gold.values()), same(str(article.headline or ""), page.title)


def line(name: str, told: Sequence[tuple[float, float, bool]]) -> str:
    """Return the means of one flattening."""
    precision, recall, headline = (sum(column) / len(told) for column in zip(*told, strict=True))
    f1 = 2 * precision * recall / (precision + recall)
    return f"{name}: {len(told)} pages, precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f}, headline {headline:.4f}\n"


if __name__ == "__main__":
    main()
