"""How long a fresh process takes until the library is there, and until the first story is parsed."""

import subprocess
import sys

from tables import Table
from texts import STORIES
from timing import Plan

CODE = """
import sys, time
text = sys.stdin.buffer.read().decode()
begun = time.process_time()
import attrs, dateutil.relativedelta, regex
needed = time.process_time()
import wireparse
there = time.process_time()
wireparse.parse(text, formats=wireparse.BUILTIN)
first = time.process_time()
wireparse.parse(text, formats=wireparse.BUILTIN)
print(needed - begun, there - begun, first - begun, time.process_time() - first)
"""
STAGES = (
    "`import attrs, dateutil.relativedelta, regex`, which it needs",
    "`import wireparse`, these included",
    "import and the first story",
    "the same story again",
)


def start(plan: Plan) -> Table:
    """Start processes and take the best of each stage."""
    story = next(shape for shape in plan.shapes if shape.name == STORIES).texts[0].encode()
    fresh = [
        subprocess.run([sys.executable, "-c", CODE], input=story, capture_output=True, check=True) for _ in range(2 * plan.runs)
    ]
    taken = [min(times) for times in zip(*(map(float, done.stdout.split()) for done in fresh), strict=True)]
    rows = [(stage, f"{seconds:.3f}") for stage, seconds in zip(STAGES, taken, strict=True)]
    return Table("start", ("until", "seconds"), rows, {"import": taken[1]})
