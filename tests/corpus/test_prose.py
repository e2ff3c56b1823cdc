"""Words of real stories stay in the story: what is read above, below and around it takes none of it away.

The stories of PolNeAR are stories and nothing else, but for notes, pictures' captions and comments that a page left in them, so
a long paragraph that is called navigation or a pointer to another story is nearly always lost prose.
``pytest tests/corpus/test_prose.py -s`` prints the share.
"""

import gzip
import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

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


# ------------------------------------------------------------------------------------------------------ clean texts whole

KEPT = 0.995
"""The least share of the words outside headline, byline, dateline and end mark that are in paragraphs, lists or tables."""
STORY = {BlockKind.PARAGRAPH, BlockKind.CROSSHEAD, BlockKind.LIST_ITEM, BlockKind.TABLE}
APART = {BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.SIGNOFF}


@pytest.mark.parametrize("corpus", ["polnear-dev", "polnear-train", "reut2-000"])
def test_clean_stories_lose_nothing(corpus: str, shared: Path) -> None:
    kept = lost = 0
    for text in clean(shared / "corpora", corpus):
        article = parse(text, formats=BUILTIN)
        for block in article.blocks:
            words = len(block.text.split())
            if article.dateline is not None and block.span.holds(article.dateline.span):
                words -= len(article.dateline.text.split())
            kept += words * (block.kind in STORY)
            lost += words * (block.kind not in STORY | APART)
    print(f"\nwords of {corpus} kept in the story: {kept / (kept + lost):.2%}")  # noqa: T201 - what the docs show
    assert kept / (kept + lost) >= KEPT


def clean(corpora: Path, corpus: str) -> Iterator[str]:
    """The stories of a corpus without what their transmission put around them."""
    if corpus.startswith("polnear"):
        with gzip.open(corpora / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)
        return
    with gzip.open(corpora / f"{corpus}.sgm.gz", "rt", encoding="latin-1") as file:
        data = file.read()
    for story in re.findall(r"<REUTERS .*?</REUTERS>", data, re.DOTALL):
        title, author, dateline, body = (_tagged(story, tag) for tag in ("TITLE", "AUTHOR", "DATELINE", "BODY"))
        if title and dateline and body:
            yield f"{title.strip()}\n{author.rstrip()}\n{dateline}{body.rstrip()}\n"


def _tagged(story: str, tag: str) -> str:
    found = re.search(rf"<{tag}>(.*?)</{tag}>", story, re.DOTALL)
    words = re.sub(r"&#(\d+);", lambda m: chr(int(m[1])), found[1]) if found else ""
    return html.unescape(words).replace("\x03", "")
