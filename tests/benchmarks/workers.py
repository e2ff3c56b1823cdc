"""What a second process brings: by the clock on the wall, and what all processes spent.

Where others want the processors, the clock says little: what was spent tells how fast it would be at best.
"""

import os
from itertools import cycle, islice
from time import perf_counter

from tables import Table, number
from texts import MANY, STORIES
from timing import Plan, warm

from wireparse import BUILTIN, parse_many

COLUMNS = (
    "workers",
    "seconds by the clock",
    "times as fast",
    "seconds of all processors",
    "times as fast, with a processor each",
)
LEAST = 2
"""Processors without which nothing can be told."""


def workers(plan: Plan) -> Table:
    """Parse stories of many outlets with one worker and with two, by turns; the best of each counts."""
    texts = [text for shape in plan.shapes if shape.name in {STORIES, MANY} for text in shape.texts]
    texts = list(islice(cycle(texts), len(texts) * max(1, 2 * plan.million // sum(map(len, texts)))))
    warm(texts)
    turns = [(_timed(texts, 1), _timed(texts, 2)) for _ in range(plan.runs)]
    one, two = (tuple(map(min, zip(*taken, strict=True))) for taken in zip(*turns, strict=True))
    rows = [
        ("1", number(one[0]), "1", number(one[1]), "1"),
        ("2", number(two[0]), number(one[0] / two[0]), number(two[1]), number(2 * one[1] / two[1])),
    ]
    enough = (os.cpu_count() or 1) >= LEAST
    return Table("workers", COLUMNS, rows, {"workers": one[0] / two[0]} if enough else {})


def _timed(texts: list[str], count: int) -> tuple[float, float]:
    """Seconds by the clock, and seconds that this process and its workers had of the processors."""
    spent, begun = _spent(), perf_counter()
    for _ in parse_many(texts, formats=BUILTIN, workers=count):
        pass
    return perf_counter() - begun, _spent() - spent


def _spent() -> float:
    return sum(os.times()[:4])
