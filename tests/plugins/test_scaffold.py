"""The package that `wireparse new-format` writes, untouched, installs and passes its tests in a fresh environment."""

import json

import pytest

NAME = "tuva-gazette-2"


@pytest.fixture(scope="module")
def package(fresh, tmp_path_factory):
    """A package as it is written, installed with what its tests need."""
    into = tmp_path_factory.mktemp("scaffold")
    fresh.run("wireparse", "new-format", NAME, "--into", into)
    with fresh.having(into / f"wireparse-{NAME}", extra="[test]"):
        yield into / f"wireparse-{NAME}"


def test_its_tests_pass(fresh, package):
    assert " 2 passed in " in fresh.run("python", "-m", "pytest", "-p", "no:cacheprovider", cwd=package).stdout


@pytest.mark.usefixtures("package")
def test_its_format_is_listed(fresh):
    assert NAME in fresh.run("wireparse", "formats", COLUMNS="120").stdout.split()


def test_its_format_is_detected(fresh, package):
    found = fresh.run("wireparse", "parse", *sorted((package / "tests" / "samples").glob("*.txt")))
    articles = [json.loads(line) for line in found.stdout.split("\n")[:-1]]
    assert [(a["format"], a["publisher"]) for a in articles] == [(NAME, "Tuva Gazette 2")] * 2
    assert found.stderr == ""


@pytest.mark.usefixtures("package")
def test_what_is_installed_has_the_mark_of_typed_packages(fresh):
    assert "wireparse_tuva_gazette_2/py.typed" in fresh.pip("show", "--files", f"wireparse-{NAME}").split()
