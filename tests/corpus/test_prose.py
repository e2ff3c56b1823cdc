"""Prose of real stories stays in the story: what is read above and below it takes none of it away.

The stories of PolNeAR are stories and nothing else, but for notes, pictures' captions and comments that a page left in them, so
a long paragraph that is called navigation or a pointer to another story is nearly always lost prose.
``pytest tests/corpus/test_prose.py -s`` prints the share.
"""

import gzip
import json
from pathlib import Path

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind

LOST = 0.002
"""The greatest share of long paragraphs that may be lost."""
LONG = 120
"""How many characters make a paragraph long."""
TAKEN = {
    BlockKind.FURNITURE,
    BlockKind.RELATED,
    BlockKind.HEADLINE,
    BlockKind.SUBHEADLINE,
    BlockKind.SECTION,
    BlockKind.SLUGLINE,
}
ENDS = (".", "”", '"', "?", "!", "''")


def test_little_prose_is_lost(shared: Path) -> None:
    with gzip.open(shared / "corpora" / "polnear-train.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    told, lost = 0, []
    for number, text in enumerate(texts):
        blocks = [b for b in parse(text, formats=BUILTIN).blocks[1:] if len(b.text) > LONG and b.text.endswith(ENDS)]
        told += len(blocks)
        lost += [(number, b.kind.value, b.text[:60]) for b in blocks if b.kind in TAKEN]
    print(f"\nlong paragraphs lost: {len(lost)} of {told}, {len(lost) / told:.2%}")  # noqa: T201 - what the docs show
    assert len(lost) / told < LOST, lost
