"""How fast texts of each shape are parsed on one core, beside what a pass over the text costs at least."""

import re

from tables import Table, number
from texts import MILLION, PAGES, STORIES, WIRE, Shape
from timing import Plan, best, each, read, warm

LINE_ENDS_AND_MARKS = re.compile("\r\r\n|\r\n|[\r\n\"'“”„‟‘’‚‛«»‹›]")
COLUMNS = ("texts", "number", "MB", "MB/s", "texts/s", "times one pass of a pattern", "times `str.count`")


def throughput(plan: Plan) -> Table:
    """Time all texts of each shape."""
    rows, figures = [], {}
    for shape in plan.shapes:
        seconds, passed, counted = _timed(shape, plan.runs)
        speed = shape.length / MILLION / seconds
        figures[shape.name] = speed
        rates = (speed, len(shape.texts) / seconds, seconds / passed, seconds / counted)
        rows.append((shape.name, str(len(shape.texts)), number(shape.length / MILLION), *map(number, rates)))
    return Table("throughput", COLUMNS, rows, {AS_TARGET[name]: speed for name, speed in figures.items() if name in AS_TARGET})


AS_TARGET = {WIRE: "wire", STORIES: "stories", PAGES: "pages"}


def _timed(shape: Shape, runs: int) -> tuple[float, float, float]:
    """Seconds for parsing, for one pass of a pattern for line ends and quotation marks, and for counting one character."""
    warm(shape.texts)
    floors = (lambda text: sum(1 for _ in LINE_ENDS_AND_MARKS.finditer(text)), lambda text: text.count('"'))
    passed, counted = (best(each(floor, shape.texts), 3 * runs, 10) for floor in floors)
    return best(each(read, shape.texts), runs), passed, counted
