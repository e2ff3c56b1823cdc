"""Which records stay as they are without noise: their words compared, what a reader undoes being undone."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kinds import KINDS, spoil, undone

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind

Facts = dict[str, tuple[str, ...]]

FIELDS: dict[str, Callable[[Article], Iterable[object]]] = {
    "headline": lambda a: [a.headline] if a.headline else [],
    "byline": lambda a: [author.name for author in a.byline.authors] if a.byline else [],
    "dateline": lambda a: [place.name for place in a.dateline.places] if a.dateline else [],
    "agency": lambda a: [a.agency],
    "paragraphs": lambda a: [p.text for p in a.paragraphs if p.kind is BlockKind.PARAGRAPH],
    "quotes": lambda a: [part.text for q in a.quotes if q.kind != "indirect" for part in q.parts],
    "speakers": lambda a: [q.speaker.name if q.speaker else None for q in a.quotes if q.kind != "indirect"],
    "captions": lambda a: [c.description for c in a.captions],
    "credits": lambda a: [(c.credit.photographer, c.credit.agency) for c in a.captions if c.credit],
    "dates": lambda a: [d.value for d in a.dates],
    "sign-off": lambda a: [author.name for author in (*a.signoff.reporting, *a.signoff.editing)] if a.signoff else [],
}
"""What is compared of an article."""


def stories(folder: Path) -> list[str]:
    """Return the texts of the golden stories."""
    return [path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*/*.txt"))]


def facts(article: Article) -> Facts:
    """Return the words of an article's records, by field."""
    return {field: tuple(undone(str(value)) for value in read(article)) for field, read in FIELDS.items()}


def spoilt(text: str, kind: str, level: int, other: str = "") -> Article:
    """Return what is read from a text with noise in it."""
    return parse(spoil(text, kind, level, other=other).text if kind in KINDS else text, formats=BUILTIN)


def shares(texts: Sequence[str], kind: str, level: int) -> dict[str, float]:
    """Return, by field, the share of the clean stories' records that are among those read with noise; and who is told of it."""
    kept, all_ = dict.fromkeys((*FIELDS, TOLD), 0), dict.fromkeys((*FIELDS, TOLD), 0)
    for i, text in enumerate(texts):
        clean, noisy = parse(text, formats=BUILTIN), spoilt(text, kind, level, texts[i - 1])
        found = facts(noisy)
        for field, values in facts(clean).items():
            all_[field] += len(values)
            kept[field] += sum(min(values.count(v), found[field].count(v)) for v in set(values))
        all_[TOLD] += 1
        kept[TOLD] += bool({issue.code for issue in noisy.issues} - {issue.code for issue in clean.issues})
    return {field: kept[field] / max(1, all_[field]) for field in kept}


TOLD = "told by an issue"
"""The share of the stories that have an issue with noise that they have not without."""
