"""Tables: as Markdown, and where they stand on a page."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from attrs import field, frozen

_PLACE = re.compile(r"(<!-- made: (?P<name>[\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


@frozen
class Table:
    """What one benchmark tells."""

    name: str
    """Where on the page it stands: between ``<!-- made: NAME -->`` and ``<!-- end -->``."""
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    figures: Mapping[str, float] = field(factory=dict)
    """What the table of targets takes from it."""

    def markdown(self) -> str:
        """Return it as Markdown; the first column to the left, numbers to the right."""
        ends = ["---", *("---:" if self._numbers(i) else "---" for i in range(1, len(self.columns)))]
        return "\n".join(f"| {' | '.join(row)} |".replace("  |", " |") for row in [self.columns, ends, *self.rows])

    def _numbers(self, column: int) -> bool:
        return all(row[column][:1].isdigit() or row[column] == NONE for row in self.rows)


NONE = "–"
"""What stands where nothing could be measured."""


def number(value: float) -> str:
    """Return a figure with three digits that count."""
    return f"{value:,.0f}" if value >= 100 else f"{value:#.3g}".rstrip(".")


def check_places(page: Path, names: Iterable[str]) -> None:
    """Exit, before anything is measured, if the page has no place for a table."""
    places = {place["name"] for place in _PLACE.finditer(page.read_text(encoding="utf-8"))}
    missing = [name for name in names if name not in places]
    if missing:
        msg = f"{page} has no place for {', '.join(missing)}: <!-- made: NAME --> and <!-- end -->"
        raise SystemExit(msg)


def written(page: Path, tables: Iterable[Table]) -> str:
    """Return the page with the tables in their places."""
    by_name = {table.name: table.markdown() for table in tables}
    text = page.read_text(encoding="utf-8")
    return _PLACE.sub(lambda m: f"{m[1]}\n{by_name[m['name']]}\n\n{m[3]}" if m["name"] in by_name else m[0], text)
