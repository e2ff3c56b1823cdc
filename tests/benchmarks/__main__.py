"""How fast the library is, how much memory it takes, and how that grows: ``python tests/benchmarks`` prints tables.

The texts are real ones where there is a folder of them, else invented; ``--update docs/speed.md`` writes the tables into that page.
Times are those of the process alone unless a table says otherwise, and nothing is held to them.
"""

import os
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from growth import growth
from memory import memory
from peers import peers
from start import start
from steps import steps
from tables import Table, check_places, written
from targets import targets
from texts import MILLION, shapes
from throughput import throughput
from timing import Plan
from workers import workers

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
"""Where the real texts lie, which not everybody has."""
BENCHMARKS: dict[str, Callable[[Plan], Table]] = {
    f.__name__: f for f in (throughput, steps, start, memory, growth, workers, peers)
}
ALWAYS = ("surroundings",)
SIZES = (1_000, 10_000, 100_000, MILLION)
LONGEST = 10 * MILLION


def main() -> None:
    """Measure, and print or write what was found."""
    asked = _asked()
    names = asked.only or list(BENCHMARKS)
    if asked.update:
        check_places(asked.update, [*ALWAYS, *names])
    plan = _plan(asked)
    tables = [_surroundings(plan), *_measured(plan, names)]
    figures = {name: value for table in tables for name, value in table.figures.items()}
    if set(names) == BENCHMARKS.keys():
        tables.insert(1, targets(figures))
    if asked.update:
        asked.update.write_text(written(asked.update, tables), encoding="utf-8")
    _show("\n\n".join(f"## {table.name}\n\n{table.markdown()}" for table in tables), plain=asked.markdown)


def _asked() -> Namespace:
    parser = ArgumentParser(prog="python tests/benchmarks", description=__doc__.split("\n\n")[0])
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="where the real texts lie")
    parser.add_argument("--invented", action="store_true", help="take invented texts though there are real ones")
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, metavar="NAME", help=f"of {', '.join(BENCHMARKS)}")
    parser.add_argument("--runs", type=int, default=3, help="how often each thing is timed; the best counts (default: 3)")
    parser.add_argument("--long", action="store_true", help="growth up to 10 MB")
    parser.add_argument("--quick", action="store_true", help="a few short texts: only to see that it runs")
    parser.add_argument("--markdown", action="store_true", help="print Markdown on a terminal too")
    parser.add_argument("--update", type=Path, metavar="PAGE", help="write the tables into this page")
    return parser.parse_args()


def _plan(asked: Namespace) -> Plan:
    folder = None if asked.invented else asked.texts or (CORPORA if CORPORA.is_dir() else None)
    if asked.quick:
        return Plan(shapes(folder, most=3), runs=1, million=4_000, sizes=(1_000, 4_000), peers=1)
    return Plan(shapes(folder), asked.runs, MILLION, (*SIZES, LONGEST) if asked.long else SIZES, peers=20)


def _measured(plan: Plan, names: Iterable[str]) -> Iterator[Table]:
    for name in names:
        print(f"{name} ...", file=sys.stderr)  # noqa: T201
        yield BENCHMARKS[name](plan)


def _surroundings(plan: Plan) -> Table:
    """Where and on what the tables were made."""
    python = f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}"
    rows = [
        ("day", f"{datetime.now(UTC):%Y-%m-%d}"),
        ("Python", python),
        ("processors", f"{os.cpu_count()}; {os.getloadavg()[0]:.1f} processes wanted them in the minute before"),
        ("libraries", ", ".join(f"{name} {version(name)}" for name in ("regex", "attrs", "python-dateutil"))),
        *((shape.name, shape.origin) for shape in plan.shapes),
    ]
    return Table("surroundings", ("what", "which"), rows)


def _show(report: str, *, plain: bool) -> None:
    if plain or not sys.stdout.isatty() or find_spec("rich") is None:
        print(report)  # noqa: T201
        return
    from rich.console import Console  # noqa: PLC0415 - only the extra `cli` has it
    from rich.markdown import Markdown  # noqa: PLC0415

    Console().print(Markdown(report))


if __name__ == "__main__":
    main()
