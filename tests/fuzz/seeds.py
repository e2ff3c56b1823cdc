"""What the search begins with: the golden stories, and short texts from the folder of real ones where it is there."""

import gzip
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from mutate import MOST
from target import data_of

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
REAL = ("wild", "webpages", "captions-dev", "transport-dev")
OF_EACH = 60


def seeds() -> list[bytes]:
    """Cases: each golden story with its format left open and given, and the real texts."""
    stories = [(path.parent.name, path.read_bytes().decode("utf-8")) for path in sorted(GOLDEN.glob("*/*.txt"))]
    known = [(text, fmt) for name, text in stories for fmt in (None, name)]
    return [
        data_of(text[:MOST], fmt, number % 256)
        for number, (text, fmt) in enumerate((*known, *((text, None) for text in _real())))
    ]


def _real() -> Iterator[str]:
    for name in REAL:
        path = ROOT.parent / "shared" / "corpora" / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                rows = (json.loads(line) for line in lines)
                yield from islice((row[key] for row in rows for key in ("text", "text_soup", "caption") if key in row), OF_EACH)
