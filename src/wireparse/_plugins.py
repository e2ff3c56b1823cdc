"""The formats that are installed: built in and brought by entry points.  The only module that looks outside."""

import os
import warnings
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from .errors import FormatConflictError, PluginLoadWarning
from .formats import BUILTIN
from .grammar import Format, Formats

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "wireparse.formats"
"""The group of entry points in which a distribution offers its formats."""

SWITCH = "WIREPARSE_PLUGINS"
"""The environment variable that switches entry points off when it is ``0``."""


def installed_formats() -> Formats:
    """Return the built-in formats and those of the installed plugins; found once a process.

    A plugin takes the place of the built-in format of its name only if it says so, by `Format.replaces`.

    Raises:
        FormatConflictError: if two distributions offer a format of one name, this library among them.

    Warns:
        PluginLoadWarning: for a plugin that cannot be loaded; it is skipped.
    """
    formats, _, conflict = _installed()
    if conflict is not None:
        raise FormatConflictError(conflict)
    return formats


def distribution_of(name: str) -> str | None:
    """Return the distribution that brought the format called `name`, or ``None``."""
    return _installed()[1].get(name)


@cache
def _installed() -> tuple[Formats, Mapping[str, str], str | None]:
    """The formats, for those of plugins the distributions that brought them, and what keeps them from being used together."""
    owners: dict[str, str] = {}
    brought = []
    conflict = None
    for point in [] if os.environ.get(SWITCH) == "0" else sorted(_entry_points(GROUP), key=_order):
        fmt = _loaded(point)
        if fmt is not None:
            conflict = conflict or _conflict(fmt, owners.get(fmt.name), _owner(point))
            owners[fmt.name] = _owner(point)
            brought.append(fmt)
    return BUILTIN.with_(*brought), owners, conflict


def _entry_points(group: str) -> "Iterable[EntryPoint]":
    from importlib.metadata import entry_points  # noqa: PLC0415 - it takes as long to import as all formats

    return entry_points(group=group)


def _order(point: "EntryPoint") -> tuple[str, str]:
    return point.name, _owner(point)


def _conflict(fmt: Format, taken: str | None, owner: str) -> str | None:
    """Say who else offers a format of that name, if anybody does."""
    if taken is None and fmt.name in BUILTIN.names and not fmt.replaces:
        mend = "one that is to stand in the place of the built-in one says replaces=True"
        return f"two distributions offer a format called {fmt.name!r}: wireparse and {owner}; {mend}"
    if taken == owner:
        return f"{owner} offers a format called {fmt.name!r} by two entry points"
    return f"two distributions offer a format called {fmt.name!r}: {taken} and {owner}" if taken is not None else None


def _loaded(point: "EntryPoint") -> Format | None:
    try:
        fmt = point.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's module raises must not break the others
        _warn(point, f"{type(error).__name__}: {error}")
        return None
    if not isinstance(fmt, Format):
        _warn(point, f"{point.value} is not a wireparse.grammar.Format")
        return None
    return fmt


def _warn(point: "EntryPoint", reason: str) -> None:
    message = f"the format {point.name!r} of {_owner(point)} was skipped: {reason}"
    warnings.warn(message, PluginLoadWarning, stacklevel=6)


def _owner(point: "EntryPoint") -> str:
    return point.dist.name if point.dist is not None else "an unnamed distribution"
