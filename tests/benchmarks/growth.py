"""What a million code points cost in short texts and in long ones."""

from tables import Table, number
from texts import MILLION, Shape
from timing import Plan, best, each, read

UNIT = 0.1
"""The length that the others are compared with, in long texts."""


def growth(plan: Plan) -> Table:
    """Compare the time per code point of texts of growing length with that of one of a hundred thousand."""
    unit, rows = round(UNIT * plan.million), []
    for shape in plan.shapes:
        read(shape.as_one(unit))
        costs = {size: _cost(shape, size, unit, plan) for size in {*plan.sizes, unit}}
        rows.append((shape.name, *(number(costs[size] / costs[unit]) for size in plan.sizes)))
    return Table("growth", ("one text of", *map(_size, plan.sizes)), rows)


def _cost(shape: Shape, size: int, unit: int, plan: Plan) -> float:
    """Seconds per code point.  Short texts are the pieces of one as long as that which they are compared with."""
    whole = shape.as_one(max(size, unit))
    texts = [whole[at : at + size] for at in range(0, len(whole), size)]
    return best(each(read, texts), plan.runs if size <= plan.million else 1) / len(whole)


def _size(size: int) -> str:
    return f"{size // MILLION} MB" if size >= MILLION else f"{size // 1000} kB"
