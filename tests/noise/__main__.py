"""Prints how much less is read right as noise grows: the tables of ``docs/noise.md``.

    python tests/noise                  stories, pages and captions of the folder `shared` beside the repository, by its scorers
    python tests/noise --golden         the repository's own stories: the share of records that stay as without noise
    python tests/noise --kinds tabs,tags --pages 10

A figure is the share that is right, as the scorer counts it; dates, and quotations of the stories of PolNeAR, are found by their
places, which are moved with the noise. ``clean`` is the same without noise. Texts that are not there are left out.
"""

import argparse
import contextlib
import gzip
import io
import json
import runpy
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent))

from kept import shares, stories
from kinds import KINDS, Noisy, spoil

from wireparse import extract
from wireparse._reading import read

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
Row = dict[str, Any]


def main() -> None:
    """Print a table: a row for each kind and level."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--golden", action="store_true", help="only the repository's own stories")
    parser.add_argument("--kinds", default="", help="names with commas between; all if left out")
    parser.add_argument("--pages", type=int, default=25, help="how many pages")
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder with real text")
    arguments = parser.parse_args()
    kinds = [kind for kind in arguments.kinds.split(",") if kind] or list(KINDS)
    is_golden = arguments.golden or not arguments.shared.is_dir()
    table = _golden_table(kinds) if is_golden else _shared_table(kinds, arguments.shared, arguments.pages)
    for cells in table:
        sys.stdout.write("| " + " | ".join(cells) + " |\n")
        sys.stdout.flush()


def _rows_of(
    kinds: Sequence[str], columns: Sequence[str], measured: Callable[[str, int], dict[str, float]]
) -> Iterator[list[str]]:
    """Yield the table: a head, the figures without noise, and a row for each kind and level."""
    yield ["noise", "level", *columns]
    yield ["---"] * (2 + len(columns))
    for kind in ("clean", *kinds):
        for level in range(1 if kind == "clean" else 3):
            figures = measured(kind, level)
            share = f"{KINDS[kind].levels[level]:.1%}".replace(".0%", "%").replace("%", " %") if kind in KINDS else ""
            yield [kind, share, *(f"{100 * figures[c]:.0f}" if c in figures else "" for c in columns)]
            if kind == "two stories":
                break


def _golden_table(kinds: Sequence[str]) -> Iterator[list[str]]:
    texts = stories(ROOT / "tests" / "golden")
    columns = list(shares(texts[:1], "clean", 0))
    return _rows_of(kinds, columns, lambda kind, level: shares(texts, kind, level))


# --------------------------------------------------------------------------------------------------------------- the scorers

SCORERS = {
    "stories.py": {
        "headline": "headline",
        "byline": "byline",
        "dateline": "dateline",
        "agency": "agency",
        "lead": "lead",
        "tail": "tail",
        "caption": "caption",
        "credit": "caption.agency",
        "quote": "quote.found",
        "speaker": "quote.speaker",
        "name": "quote.name",
    },
    "quotes.py": {"PolNeAR quotes": "all.f1"},
    "pages.py": {"page body": "text.f1", "page headline": "text.headline", "page day": "text.published"},
    "captions.py": {"photographer": "photographer"},
    "dates.py": {"dates": "value.f1"},
}
"""What each scorer measures, by the heads of the table."""
DATA = {
    "stories.py": "stories-dev",
    "quotes.py": "polnear-dev",
    "pages.py": "webpages",
    "captions.py": "captions-dev",
    "dates.py": "timex-dev",
}
UNSEEN_MARKS = {"quotes.py": ("mojibake", "entities", "cut off")}
"""Noise in which a scorer finds no quotations itself, or fewer."""


def _shared_table(kinds: Sequence[str], shared: Path, pages: int) -> Iterator[list[str]]:
    found = {scorer: list(_rows(shared / "corpora" / f"{name}.jsonl.gz")) for scorer, name in DATA.items()}
    found["pages.py"] = [row for row in found["pages.py"] if row.get("country") in {"us", "uk", "ca", "au"}][:pages]
    columns = [column for names in SCORERS.values() for column in names]

    def measured(kind: str, level: int) -> dict[str, float]:
        figures: dict[str, float] = {}
        for scorer, names in SCORERS.items():
            if kind not in UNSEEN_MARKS.get(scorer, ()):
                raw = _scored(shared / "eval" / scorer, [_spoilt(row, kind, level, found[scorer]) for row in found[scorer]])
                figures |= {column: raw[name] for column, name in names.items()}
        return figures

    return _rows_of(kinds, columns, measured)


def _rows(path: Path) -> Iterator[Row]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _spoilt(row: Row, kind: str, level: int, rows: Sequence[Row]) -> Row:
    """Give a row with noise in its text, and the places of its answers moved."""
    key = "caption" if "caption" in row else "text"
    other = rows[len(row[key]) % len(rows)]
    noisy = spoil(row[key], kind, level, other=other[key]) if kind in KINDS else Noisy(row[key], ())
    made = {name: value for name, value in row.items() if name != "text_soup"} | {key: noisy.text}
    if "attributions" in row:
        made["attributions"] = [{k: _moved(noisy, v) for k, v in said.items()} for said in row["attributions"]]
    if "timex" in row:
        made["timex"] = [t | {"start": noisy.moved(t["start"]), "end": noisy.moved(t["end"])} for t in row["timex"]]
        made["timex"] = [t for t in made["timex"] if t["end"] > t["start"]]
    return made


def _moved(noisy: Noisy, value: object) -> object:
    """Move spans, which are pairs of numbers; what is none stays."""
    if not isinstance(value, list) or not all(isinstance(pair, list) for pair in value):
        return value
    return [[noisy.moved(start), noisy.moved(end)] for start, end in value]


def _scored(script: Path, rows: Iterable[Row]) -> dict[str, float]:
    """Run a scorer on rows, in this process: to start one takes longer than most of them do."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out, _as_parse_reads():
        data = Path(folder) / "rows.jsonl.gz"
        with gzip.open(data, "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in rows)
        before, sys.argv = sys.argv, [str(script), "--json", "--data", str(data)]
        sys.path.insert(0, str(script.parent))
        try:
            runpy.run_path(str(script), run_name="__main__")
        finally:
            sys.argv = before
            sys.path.remove(str(script.parent))
    figures: dict[str, float] = json.loads(out.getvalue())
    return figures


@contextlib.contextmanager
def _as_parse_reads() -> Iterator[None]:
    """Let the extractors that scorers call alone read through the reading copy, as `wireparse.parse` does for them."""
    through = {name: _through(getattr(extract, name)) for name in ("find_caption", "find_dates")}
    with patch.multiple(extract, **through):
        yield


def _through(find: Callable[..., Any]) -> Callable[..., Any]:
    def found(text: str, **how: object) -> object:
        reading = read(text)
        made = find(reading.text, **how)
        return reading._placed(made) if len(reading.text) < len(text) else made

    return found


if __name__ == "__main__":
    main()
