"""Quotations of real texts: how many are found, whose they are said to be, and how often each rule of attribution is right.

- ``quote_spans.json`` says who is quoted in 60 stories of many outlets, drawn at random, a few stretches of each.  It holds offsets
  into the text, no words.  ``said``: ``at`` is where the stretch begins, behind its mark; ``speaker`` is the mention beside it;
  ``name`` is one use of the full name it stands for, ``null`` if the story names nobody.  What a row leaves out is not judged: a
  mention where speech runs on without one, stretches that two readers could tell differently.  ``nobody``: where stretches begin
  that nobody says.  One reader wrote down who says what, in words, before the library saw the texts.  The words became offsets
  later: of a mention that occurs more than once, the nearest to the stretch outside quotations; where that differed from the
  library's answer it was looked at again, and three were placed by hand.  The errors in ``read`` were read, and the conventions
  behind them mended; those in ``not read`` were not, and are not listed, so that no rule is made for one of them.
- What each rule is worth is counted on PolNeAR's training split, by the measure of the scorer of quotations: a speaker is right
  if the mention overlaps the source of the attribution.  Reported speech without marks is left out.  The column ``nobody says it``
  counts speakers given to what the annotators attribute to nobody; as with the scorer, they are not among the answers.

``pytest tests/corpus/test_quotes.py -s`` prints the figures.
"""

import ast
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from wireparse import parse
from wireparse.records import Quote, QuoteKind

Row = dict[str, Any]
Stretch = tuple[int, int]

STORIES = json.loads(Path(__file__).with_name("quote_spans.json").read_text(encoding="utf-8"))
LEAST = {
    "read": {"found": 0.98, "speaker": 0.94, "name": 0.87},
    "not read": {"found": 0.98, "speaker": 0.90, "name": 0.90},
}
"""The least share of quotations that are found, and of those whose mention, and whose name, is right."""
INVENTED = {"read": 0.20, "not read": 0.13}
"""The greatest share of stretches nobody says that may be given a speaker."""
OFTEN, SURE = 50, 0.8
"""A rule that answers oftener than this must be right in this share of its answers."""
OPEN = 0.7
"""The least share of what rules leave open, for titles, nicknames and the like, that indeed nobody says."""


def report(group: str, what: str, some: int, of: int) -> float:
    share = some / of if of else 0.0
    print(f"{group:16} {what:40} {some:5} of {of:6} {share:8.2%}")  # noqa: T201 - what the docs show
    return share


def rows(shared: Path, name: str) -> list[Row]:
    with gzip.open(shared / "corpora" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def common(one: Stretch, other: Stretch) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def parts(text: str) -> list[tuple[Stretch, Quote]]:
    """Return the quoted stretches that are read, each with its record."""
    quotes = (quote for quote in parse(text).quotes if quote.kind != QuoteKind.INDIRECT)
    return [((part.span.start, part.span.end), quote) for quote in quotes for part in quote.parts]


def speaker_at(quote: Quote | None) -> Stretch | None:
    return (quote.speaker.span.start, quote.speaker.span.end) if quote and quote.speaker else None


@pytest.fixture(scope="module")
def texts(shared: Path) -> dict[int, str]:
    """The texts that were labelled, which must be those that were read when the numbers were written down."""
    wild = rows(shared, "wild")
    labelled = {row["text"]: row["digest"] for half in STORIES.values() for row in half}
    assert all(hashlib.sha256(wild[at]["text"].encode()).hexdigest().startswith(digest) for at, digest in labelled.items())
    return {at: wild[at]["text"] for at in labelled}


def folded(name: str | None) -> str | None:
    return name and " ".join(name.split()).strip(" .,").casefold().removeprefix("the ")


def judged(text: str, row: Row) -> Iterator[tuple[str, int, bool]]:
    """Yield what is judged of a story, where, and whether it is right; of ``nobody``, whether a speaker was given."""
    read = {start: quote for (start, _), quote in parts(text)}
    for said in row.get("said", ()):
        at, quote = said["at"], read.get(said["at"])
        yield "found", at, quote is not None
        if "speaker" in said:
            got = speaker_at(quote)
            yield "speaker", at, got is not None and common(got, said["speaker"]) > 0
        if "name" in said:
            name = quote.speaker.name if quote and quote.speaker else None
            yield "name", at, folded(name) == folded(said["name"] and text[slice(*said["name"])])
    yield from (("nobody", at, speaker_at(read.get(at)) is not None) for at in row.get("nobody", ()))


@pytest.mark.parametrize("half", STORIES)
def test_most_quotations_are_given_to_who_said_them(texts: dict[int, str], half: str) -> None:
    results = [(row["text"], *result) for row in STORIES[half] for result in judged(texts[row["text"]], row)]
    for what, least in LEAST[half].items():
        wrong = [(story, at) for story, field, at, right in results if field == what and not right]
        total = sum(field == what for _, field, *_ in results)
        share = report(half, f"quotations, {what}", total - len(wrong), total)
        assert share >= least, (what, wrong if half == "read" else "")
    invented = [(story, at) for story, field, at, given in results if field == "nobody" and given]
    total = sum(field == "nobody" for _, field, *_ in results)
    share = report(half, "nobody says it, a speaker is given", len(invented), total)
    assert share <= INVENTED[half], invented if half == "read" else ""


Gold = Callable[[str, list[Row]], tuple[list[tuple[Stretch, list[Stretch], bool, bool]], list[Row]]]


def gold_of(scorer: Path) -> Gold:
    """Return the scorer's own reading of the annotations: its definitions, without the call that would run it."""
    tree = ast.parse(scorer.read_text(encoding="utf-8"))
    tree.body = [node for node in tree.body if not isinstance(node, ast.Expr)]
    names: dict[str, Any] = {}
    exec(compile(tree, str(scorer), "exec"), names)  # noqa: S102 - a file that the other tests run
    gold: Gold = names["gold"]
    return gold


def verdicts(text: str, gold: Gold, attributions: list[Row]) -> Iterator[tuple[str, str]]:
    """Yield for every segment that is read the rule that gave it a speaker, or none, and what that is worth."""
    read = parts(text)
    for segment, sources, attributed, direct in gold(text, attributions)[0]:
        part, quote = max(read, key=lambda p: common(segment, p[0]), default=((0, 0), None))
        if quote is None or 2 * common(segment, part) < segment[1] - segment[0] or (attributed and not sources):
            continue
        at = speaker_at(quote)
        kind = ("direct" if direct else "partial") if attributed else "nobody"
        right = any(common(at, source) for source in sources) if at else False
        yield str(quote.rule), f"{kind} {('right' if right else 'wrong') if at else 'open'}"


@pytest.fixture(scope="module")
def worth(shared: Path) -> dict[str, Counter[str]]:
    """How often each rule is right and wrong, how often somebody says what it leaves open, and nobody what it does not."""
    counts: dict[str, Counter[str]] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(shared / "eval")
        gold = gold_of(shared / "eval" / "quotes.py")
    for row in rows(shared, "polnear-train"):
        for rule, verdict in verdicts(row["text"], gold, row["attributions"]):
            counts.setdefault(rule, Counter())[verdict] += 1
    return counts


def by_size(worth: dict[str, Counter[str]], *verdicts: str) -> list[tuple[str, Counter[str], int]]:
    """Return the rules that have any of the verdicts, those with the most of them first, and how many."""
    sized = ((rule, count, sum(count[verdict] for verdict in verdicts)) for rule, count in worth.items())
    return sorted((row for row in sized if row[2]), key=lambda row: (-row[2], row[0]))


def test_every_rule_that_gives_speakers_is_mostly_right(worth: dict[str, Counter[str]]) -> None:
    table = [f"{'rule':12} {'answers':>8} {'right':>8} {'share':>8} {'direct':>12} {'partial':>12} {'nobody says it':>15}"]
    low = {}
    for rule, count, answers in by_size(worth, "direct right", "direct wrong", "partial right", "partial wrong"):
        right = count["direct right"] + count["partial right"]
        kinds = (f"{count[f'{k} right']}/{count[f'{k} right'] + count[f'{k} wrong']}" for k in ("direct", "partial"))
        columns = " ".join(f"{kind:>12}" for kind in kinds)
        table.append(f"{rule:12} {answers:8} {right:8} {right / answers:8.2%} {columns} {count['nobody wrong']:15}")
        if answers > OFTEN and right / answers < SURE:
            low[rule] = right / answers
    print("", *table, sep="\n")  # noqa: T201 - what the docs show
    assert not low


def test_what_a_rule_leaves_open_is_mostly_said_by_nobody(worth: dict[str, Counter[str]]) -> None:
    nobody = segments = 0
    for rule, count, left in by_size(worth, "direct open", "partial open", "nobody open"):
        report(rule, "left open, nobody says it", count["nobody open"], left)
        if rule != "None":
            nobody, segments = nobody + count["nobody open"], segments + left
    assert report("by a rule", "left open, nobody says it", nobody, segments) >= OPEN
