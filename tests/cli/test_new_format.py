"""`wireparse new-format` writes a package that is complete, whatever the format's name; what cannot be is one clear line."""

import importlib.util
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main
from wireparse.grammar import Format
from wireparse.testing import Sample, check_format, mismatches

FILES = (
    ".gitignore README.md pyproject.toml src/wireparse_tuva_gazette/__init__.py src/wireparse_tuva_gazette/py.typed "
    "tests/samples/page.json tests/samples/page.txt tests/samples/short.json tests/samples/short.txt tests/test_format.py"
)
NAMES = (
    "tuva-gazette",
    "a",
    "may",
    "b2",
    "nyt",
    "reuters-3",
    "n1-2-3",
    "gazette-of-the-very-long-and-ever-longer-name-" + "x" * 80,
)


def _written(into: Path, name: str) -> Path:
    assert main(["new-format", name, "--into", str(into)]) == 0
    return into / f"wireparse-{name}"


def _format(package: Path, monkeypatch: pytest.MonkeyPatch) -> Format:
    """The value to which the package's entry point leads."""
    project = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, attribute = project["entry-points"]["wireparse.formats"][package.name.removeprefix("wireparse-")].partition(":")
    spec = importlib.util.spec_from_file_location(module, package / "src" / module / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, module, loaded)
    spec.loader.exec_module(loaded)
    fmt = getattr(loaded, attribute)
    assert isinstance(fmt, Format)
    return fmt


def _samples(package: Path) -> list[Sample]:
    return [
        Sample(file.stem, file.read_bytes().decode(), json.loads(file.with_suffix(".json").read_bytes()))
        for file in sorted((package / "tests" / "samples").glob("*.txt"))
    ]


def _error(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command that fails says: one line, on standard error only."""
    assert main(["new-format", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def test_the_package_has_all_that_it_needs(tmp_path: Path) -> None:
    package = _written(tmp_path, "tuva-gazette")
    assert [path.name for path in tmp_path.iterdir()] == ["wireparse-tuva-gazette"]
    found = sorted(path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file())
    assert found == FILES.split()
    assert len((package / "README.md").read_text(encoding="utf-8").split("\n")) == 6


def test_it_says_what_was_written_and_what_to_do_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _written(tmp_path, "tuva-gazette")
    lines = capsys.readouterr().out.split("\n")
    assert sorted(line.strip() for line in lines[1:11]) == FILES.split()
    assert lines[12:] == ["  pip install -e '.[test]'", "  python -m pytest", ""]


def test_without_a_folder_it_is_written_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new-format", "b2"]) == 0
    assert (tmp_path / "wireparse-b2" / "src" / "wireparse_b2" / "__init__.py").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_the_project_is_named_after_the_format(tmp_path: Path, name: str) -> None:
    project = tomllib.loads((_written(tmp_path, name) / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == f"wireparse-{name}"
    assert project["dependencies"] == ["wireparse"]
    assert project["optional-dependencies"] == {"test": ["pytest", "wireparse[testing]"]}
    assert project["entry-points"] == {"wireparse.formats": {name: f"wireparse_{name.replace('-', '_')}:FORMAT"}}


@pytest.mark.parametrize("name", NAMES)
def test_its_samples_are_read_as_expected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    package = _written(tmp_path, name)
    fmt = _format(package, monkeypatch)
    assert fmt.name == name
    for sample in _samples(package):
        article = wireparse.parse(sample.text, formats=wireparse.BUILTIN.with_(fmt))
        assert article.format == name
        assert list(mismatches(sample.expected, wireparse.to_dict(article))) == []


def test_the_title_is_made_of_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fmt = _format(_written(tmp_path, "tuva-gazette-2"), monkeypatch)
    assert (fmt.title, fmt.publisher) == ("Tuva Gazette 2", "Tuva Gazette 2")


def test_the_format_is_fit_for_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = _written(tmp_path, "tuva-gazette-2")
    samples = _samples(package)
    assert [sample.name for sample in samples] == ["page", "short"]
    check_format(_format(package, monkeypatch), samples)


@pytest.mark.parametrize(
    "name", ["Tuva", "tuva gazette", "tuva_gazette", "tuva--gazette", "-tuva", "tuva-", "2tuva", "", "å", "../tuva"]
)
def test_a_name_that_no_format_can_have(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert "use lower-case letters, digits and single hyphens" in _error(capsys, "--into", str(tmp_path), "--", name)
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_built_in_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "'reuters' is the name of a built-in format" in _error(capsys, "reuters", "--into", str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "wireparse-b2" / "kept.txt"
    kept.parent.mkdir()
    kept.write_bytes(b"kept")
    assert "wireparse-b2 is there already" in _error(capsys, "b2", "--into", str(tmp_path))
    assert list(kept.parent.iterdir()) == [kept]


def test_a_file_of_that_name_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wireparse-b2").write_bytes(b"kept")
    assert "is there already" in _error(capsys, "b2", "--into", str(tmp_path))
    assert (tmp_path / "wireparse-b2").read_bytes() == b"kept"


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "nowhere" in _error(capsys, "b2", "--into", str(tmp_path / "nowhere"))
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_for_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "wireparse-bbb" in _error(capsys, "b" * 5_000, "--into", str(tmp_path))


@pytest.mark.parametrize(
    "checker",
    ["ruff check --isolated --no-cache", "ruff format --check --isolated --no-cache", "mypy --strict --cache-dir={0}/.mypy"],
)
def test_the_usual_checkers_find_nothing(tmp_path: Path, root: Path, checker: str) -> None:
    package = _written(tmp_path, "tuva-gazette")
    command = [sys.executable, "-m", *checker.format(tmp_path).split(), "src", "tests"]
    environment = os.environ | {"MYPYPATH": str(root / "src")}
    found = subprocess.run(command, cwd=package, capture_output=True, check=False, encoding="utf-8", env=environment)
    assert found.returncode == 0, found.stdout + found.stderr
