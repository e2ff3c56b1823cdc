"""How much memory a parse takes beside the text: at most, and what the article keeps.

Measured in sizes of the text as it stands in memory: a byte for each code point, two where one of them is no Latin letter,
as a curly quotation mark.
"""

import gc
import sys
import tracemalloc

from tables import Table, number
from timing import Plan, read

HOSTILE = {
    "one letter, over and over": "a",
    "quotation marks": '"',
    "blank lines": "\n",
    "capitals and blanks": "A ",
    "short lines": "Lee said.\n",
}
COLUMNS = ("text", "bytes", "at most, times these", "the article, times these")


def memory(plan: Plan) -> Table:
    """Parse one long text of each shape, and some that nobody wrote."""
    texts = {shape.name: shape.as_one(plan.million) for shape in plan.shapes}
    texts |= {name: piece * (plan.million // len(piece)) for name, piece in HOSTILE.items()}
    told = {name: (sys.getsizeof(text), *_taken(text)) for name, text in texts.items()}
    rows = [(name, f"{size:,}", number(peak / size), number(kept / size)) for name, (size, peak, kept) in told.items()]
    return Table("memory", COLUMNS, rows, {"memory": max(told[shape.name][1] / told[shape.name][0] for shape in plan.shapes)})


def _taken(text: str) -> tuple[int, int]:
    """Bytes at most, and bytes that are left when only the article is; words that are kept for the next text are there before."""
    read(text)
    gc.collect()
    tracemalloc.start()
    try:
        article = read(text)
        _, peak = tracemalloc.get_traced_memory()
        gc.collect()
        kept, _ = tracemalloc.get_traced_memory()
        del article
        return peak, kept
    finally:
        tracemalloc.stop()
