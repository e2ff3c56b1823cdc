"""What share of the time each step takes.  Its functions are wrapped from outside: the library knows nothing of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from time import process_time
from typing import Any
from unittest.mock import patch

from tables import Table
from timing import Plan, each, warm

from wireparse import _assemble, _parse

STEPS: Mapping[str, tuple[tuple[Any, str], ...]] = {
    "read": ((_parse, "read"),),
    "detect": ((_parse, "_choose"),),
    "partition": ((_parse, "partition"),),
    "label": ((_parse, "label"),),
    "quotes": ((_assemble, "find_quotes"),),
    "dates": (
        (_assemble.Expressions, "find"),
        (_assemble.Expressions, "mentions"),
        (_assemble, "infer_reference"),
        (_assemble, "publication_day"),
    ),
    "captions": ((_assemble, "find_caption"),),
    "dateline, byline, sign-off": (
        (_assemble, "find_dateline"),
        (_assemble, "find_byline"),
        (_assemble, "byline_on_page"),
        (_assemble, "find_signoff"),
    ),
    "the rest": ((_parse, "assemble"), (_parse, "parse")),
}
"""The steps, and the functions whose own time is theirs: what they call is timed for itself where it stands here too."""


def steps(plan: Plan) -> Table:
    """Parse all texts of each shape with the clock running in each step."""
    rows = []
    for shape in plan.shapes:
        warm(shape.texts)
        with watched() as spent:
            each(lambda text: _parse.parse(text, formats=_parse.BUILTIN), shape.texts)()
        whole = sum(spent.values())
        rows.append((shape.name, *(f"{spent[step] / whole:.1%}".replace("%", " %") for step in STEPS)))
    return Table("steps", ("texts", *STEPS), rows)


@contextmanager
def watched() -> Iterator[Counter[str]]:
    """Give the seconds that each step has taken itself, as they are spent."""
    spent: Counter[str] = Counter()
    inner: list[float] = []
    with ExitStack() as stack:
        for step, functions in STEPS.items():
            for owner, name in functions:
                stack.enter_context(patch.object(owner, name, _clocked(step, owner, name, spent, inner)))
        yield spent


def _clocked(step: str, owner: Any, name: str, spent: Counter[str], inner: list[float]) -> Callable[..., Any]:
    """Return the function with a clock; `inner` holds what was spent in those that it calls."""
    real = getattr(owner, name)

    def timed(*args: Any, **options: Any) -> Any:
        inner.append(0.0)
        begun = process_time()
        try:
            return real(*args, **options)
        finally:
            took = process_time() - begun
            spent[step] += took - inner.pop()
            if inner:
                inner[-1] += took

    return staticmethod(timed) if isinstance(vars(owner).get(name), classmethod) else timed
