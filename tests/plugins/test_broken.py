"""Broken plugins, installed for real: each is told from the sound ones by its distribution's name, and nothing else breaks."""

import re

import pytest

NAMES = "import wireparse; print(*wireparse.installed_formats().names)"
PARSE = "import wireparse; print(wireparse.parse({text!r}).format)"
REUTERS = "LUSAKA, March 1 (Reuters) - Copper rose on Friday."
ALL = ("import_error", "raises_while_parsing", "same_name_one", "same_name_two", "takes_reuters")


@pytest.fixture(scope="module")
def builtin(fresh) -> str:
    """What `NAMES` prints where there are no plugins."""
    return fresh.python("import wireparse; print(*wireparse.BUILTIN.names)").stdout


def test_a_plugin_that_cannot_be_imported_is_skipped_with_a_warning(fresh, builtin):
    with fresh.having("import_error"):
        found = fresh.python(f"{NAMES}; print(wireparse.parse({REUTERS!r}).format)")
        assert found.stdout == f"{builtin}reuters\n"
        assert found.stderr.count("PluginLoadWarning") == 1
        assert "'unread-gazette' of wireparse-import-error was skipped: RuntimeError: the presses of the" in found.stderr


def test_a_plugin_that_raises_while_parsing_is_named_in_the_traceback(fresh):
    good, bad = ("THE CRACKED GAZETTE\n\nSee also:" + words + "\n" for words in (" goats", ""))
    with fresh.having("raises_while_parsing"):
        assert fresh.python(PARSE.format(text=good)).stdout == "cracked-gazette\n"
        found = fresh.python(PARSE.format(text=bad), code=1)
        assert found.stderr.rstrip().split("\n")[-2:] == [
            "ZeroDivisionError: division by zero",
            "raised by rule 'see-also' of format 'cracked-gazette' at Span(start=21, end=30)",
        ]
        assert fresh.python(PARSE.format(text=REUTERS)).stdout == "reuters\n"


@pytest.mark.parametrize(
    ("packages", "name", "owners"),
    [
        (("same_name_one", "same_name_two"), "twin-gazette", ("wireparse-same-name-one", "wireparse-same-name-two")),
        (("takes_reuters",), "reuters", ("wireparse", "wireparse-takes-reuters")),
    ],
)
def test_two_formats_of_one_name_are_a_conflict_that_names_both_owners(fresh, packages, name, owners):
    with fresh.having(*packages):
        error, _, said = fresh.python(PARSE.format(text=REUTERS), code=1).stderr.rstrip().split("\n")[-1].partition(": ")
        assert error == "wireparse.errors.FormatConflictError"
        assert f"'{name}'" in said
        assert set(owners) <= set(re.findall(r"[\w-]+", said))
        said = fresh.run("wireparse", "formats", code=2).stderr
        assert said.count("\n") == 1
        assert all(owner in said for owner in owners)


def test_a_plugin_takes_the_place_of_a_built_in_format_by_saying_so(fresh, builtin):
    text = "Fargo, North Dakota (CNN) -- A tram stopped in a field on Friday."
    publisher = f"import wireparse; print(wireparse.parse({text!r}).publisher)"
    assert fresh.python(publisher).stdout == "CNN\n"
    with fresh.having("replaces_cnn"):
        assert fresh.python(NAMES).stdout == builtin
        assert fresh.python(publisher).stdout == "CNN Archive\n"
    assert fresh.python(publisher).stdout == "CNN\n"


def test_the_command_line_tells_of_a_broken_plugin_in_one_line(fresh):
    with fresh.having("import_error"):
        said = fresh.run("wireparse", "formats").stderr
    assert said.startswith("wireparse: the format 'unread-gazette' of wireparse-import-error was skipped: RuntimeError: ")
    assert said.count("\n") == 1


def test_a_plugin_with_a_pattern_that_never_ends_is_skipped_with_a_warning(fresh, builtin):
    with fresh.having("hostile_pattern"):
        found = fresh.python(NAMES)
        assert "of wireparse-hostile-pattern was skipped: FormatDefinitionError: " in found.stderr
        assert found.stdout == builtin


def test_what_is_installed_can_be_left_alone(fresh, builtin):
    """By the switch, or by naming the formats: no plugin is even imported."""
    loaded = "; import sys; print([name for name in sys.modules if name.startswith('wireparse_')])"
    with fresh.having(*ALL):
        found = fresh.python(NAMES + loaded, WIREPARSE_PLUGINS="0")
        assert (found.stdout, found.stderr) == (f"{builtin}[]\n", "")
        hermetic = f"import wireparse; print(wireparse.parse({REUTERS!r}, formats=wireparse.BUILTIN).agency)"
        found = fresh.python(hermetic + loaded)
        assert (found.stdout, found.stderr) == ("Reuters\n[]\n", "")


def test_in_the_end_nothing_is_left(fresh, builtin):
    assert fresh.python(NAMES).stdout == builtin
    assert [line for line in fresh.pip("list").split("\n") if line.startswith("wireparse-")] == []
