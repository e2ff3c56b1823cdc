"""What is asked for, and how far the library is from it."""

from collections.abc import Mapping

from attrs import frozen
from tables import NONE, Table, number


@frozen
class Target:
    """A figure that is asked for."""

    name: str
    figure: str
    """What the benchmark calls it that measures it."""
    asked: float
    unit: str
    at_least: bool = True

    def row(self, measured: float | None) -> tuple[str, ...]:
        asked = f"{'at least' if self.at_least else 'under'} {self.asked:g}{self.unit}"
        if measured is None:
            return self.name, asked, NONE, NONE
        distance = self.asked / measured if self.at_least else measured / self.asked
        return self.name, asked, f"{number(measured)}{self.unit}", "met" if distance <= 1 else f"{number(distance)} times short"


TARGETS = (
    Target("Reuters-21578 as it came", "wire", 3, " MB/s"),
    Target("PolNeAR, with quotations and dates", "stories", 2, " MB/s"),
    Target("page dumps", "pages", 2, " MB/s"),
    Target("import", "import", 0.15, " s", at_least=False),
    Target("memory for a text of 1 MB, beside the text", "memory", 12, " times its length", at_least=False),
    Target("`parse_many` with two workers", "workers", 1.7, " times as fast"),
)


def targets(figures: Mapping[str, float]) -> Table:
    """Compare what was measured with what is asked."""
    return Table("targets", ("what", "asked", "measured", "distance"), [t.row(figures.get(t.figure)) for t in TARGETS])
