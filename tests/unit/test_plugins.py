"""Formats that other distributions bring: found once, loaded in order of name, skipped with a warning where they are broken."""

import sys
import warnings
from collections.abc import Iterator
from importlib.metadata import EntryPoint

import pytest
from attrs import evolve, frozen

from wireparse import BUILTIN, _plugins
from wireparse.errors import FormatConflictError, PluginLoadWarning
from wireparse.grammar import Evidence, Format, Signature

TOWN_CRIER = Format(
    name="town-crier",
    title="The Town Crier",
    spec="invented",
    signatures=(Signature(pattern="HEAR YE", evidence=Evidence.CERTAIN, example="HEAR YE"),),
)
NOT_A_FORMAT = "a string"


@frozen
class Distribution:
    name: str


def point(name: str, value: str, owner: str | None) -> EntryPoint:
    found = EntryPoint(name=name, value=value, group=_plugins.GROUP)
    return found._for(Distribution(owner)) if owner is not None else found  # type: ignore[attr-defined]


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let entry points name this module, whatever name pytest gave it."""
    monkeypatch.setitem(sys.modules, "crier", sys.modules[__name__])


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Make the given entry points the installed ones."""

    def these(*points: EntryPoint) -> None:
        monkeypatch.setattr(_plugins, "_entry_points", lambda group: [p for p in points if p.group == group])

    _plugins._installed.cache_clear()
    yield these
    _plugins._installed.cache_clear()


def test_without_plugins_the_built_in_formats_are_installed(install):
    install()
    assert _plugins.installed_formats() == BUILTIN


def test_a_plugin_is_added_with_its_distribution(install):
    install(point("crier", "crier:TOWN_CRIER", "crier-formats"))
    assert _plugins.installed_formats()["town-crier"] == TOWN_CRIER
    assert _plugins.distribution_of("town-crier") == "crier-formats"
    assert _plugins.distribution_of("reuters") is None


def test_formats_are_found_once(install):
    install(point("town-crier", "crier:TOWN_CRIER", "crier-formats"))
    first = _plugins.installed_formats()
    install()
    assert _plugins.installed_formats() is first


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("no_such_module:FORMAT", "ModuleNotFoundError"),
        ("crier:NO_SUCH_NAME", "AttributeError"),
        ("crier:NOT_A_FORMAT", "is not a"),
    ],
)
def test_a_broken_plugin_is_skipped_with_a_warning_that_names_it(install, value, reason):
    install(point("broken", value, "broken-formats"), point("town-crier", "crier:TOWN_CRIER", "crier-formats"))
    with pytest.warns(PluginLoadWarning, match=f"'broken' of broken-formats was skipped: .*{reason}"):
        formats = _plugins.installed_formats()
    assert formats.names == (*BUILTIN.names, "town-crier")


def test_a_broken_plugin_without_a_distribution_is_named_as_such(install):
    install(point("broken", "no_such_module:FORMAT", None))
    with pytest.warns(PluginLoadWarning, match="of an unnamed distribution"):
        _plugins.installed_formats()


def test_two_distributions_with_one_name_are_a_conflict_that_names_both(install):
    install(point("a", "crier:TOWN_CRIER", "crier-formats"), point("b", "crier:TOWN_CRIER", "other-formats"))
    with pytest.raises(FormatConflictError, match="'town-crier': crier-formats and other-formats"):
        _plugins.installed_formats()


def test_a_plugin_may_not_take_the_name_of_a_built_in_format(install, monkeypatch):
    monkeypatch.setattr("crier.TAKEN", BUILTIN["reuters"], raising=False)
    install(point("reuters", "crier:TAKEN", "bold-formats"))
    with pytest.raises(FormatConflictError, match=r"'reuters': wireparse and bold-formats; .*replaces=True"):
        _plugins.installed_formats()


def test_a_plugin_may_take_the_place_of_a_built_in_format_by_saying_so(install, monkeypatch):
    own = evolve(BUILTIN["reuters"], title="Reuters, as we keep it", replaces=True)
    monkeypatch.setattr("crier.TAKEN", own, raising=False)
    install(point("reuters", "crier:TAKEN", "bold-formats"))
    assert _plugins.installed_formats().names == BUILTIN.names
    assert _plugins.installed_formats()["reuters"] == own
    assert _plugins.distribution_of("reuters") == "bold-formats"


def test_only_one_may_take_it(install, monkeypatch):
    monkeypatch.setattr("crier.TAKEN", evolve(BUILTIN["reuters"], replaces=True), raising=False)
    install(point("reuters", "crier:TAKEN", "bold-formats"), point("reuters", "crier:TAKEN", "able-formats"))
    with pytest.raises(FormatConflictError, match=r"'reuters': able-formats and bold-formats$"):
        _plugins.installed_formats()


def test_a_conflict_is_found_once_and_raised_whenever_formats_are_asked_for(install):
    install(
        point("a", "crier:TOWN_CRIER", "crier-formats"),
        point("b", "crier:TOWN_CRIER", "other-formats"),
        point("broken", "no_such_module:FORMAT", "broken-formats"),
    )
    with pytest.warns(PluginLoadWarning), pytest.raises(FormatConflictError):
        _plugins.installed_formats()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(FormatConflictError, match="crier-formats and other-formats"):
            _plugins.installed_formats()


def test_one_distribution_that_offers_a_format_twice_is_told_so(install):
    install(point("a", "crier:TOWN_CRIER", "crier-formats"), point("b", "crier:TOWN_CRIER", "crier-formats"))
    with pytest.raises(FormatConflictError, match="crier-formats offers a format called 'town-crier' by two entry points"):
        _plugins.installed_formats()


def test_they_are_loaded_in_order_of_name(install, monkeypatch):
    for name in ("alpha", "beta", "gamma"):
        monkeypatch.setattr(f"crier.{name.upper()}", evolve(TOWN_CRIER, name=name), raising=False)
    entries = {"c": "alpha", "a": "gamma", "b": "beta"}
    install(*(point(entry, f"crier:{name.upper()}", "crier-formats") for entry, name in entries.items()))
    assert _plugins.installed_formats().names == (*BUILTIN.names, "gamma", "beta", "alpha")


def test_a_plugin_that_ends_the_program_when_it_is_imported_ends_nothing(install, monkeypatch):
    def leave(_: EntryPoint) -> None:
        raise SystemExit("no licence")  # noqa: EM101, TRY003 - as a stranger would

    monkeypatch.setattr(EntryPoint, "load", leave)
    install(point("broken", "crier:TOWN_CRIER", "broken-formats"))
    with pytest.warns(PluginLoadWarning, match="of broken-formats was skipped: SystemExit: no licence"):
        assert _plugins.installed_formats() == BUILTIN


def test_the_switch_leaves_entry_points_unread(install, monkeypatch):
    monkeypatch.setenv(_plugins.SWITCH, "0")
    install(point("broken", "no_such_module:FORMAT", "broken-formats"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert _plugins.installed_formats() == BUILTIN
