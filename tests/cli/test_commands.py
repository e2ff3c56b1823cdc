"""The command line as its user meets it: what each command prints, and one clear line where something is wrong."""

import io
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import _commands, main
from wireparse.render import to_html

STORY = (
    "Three lighthouses fall silent\n\n"
    "OSLO, March 3 (Reuters) - Three lighthouses on the Tuva coast went dark on Monday after a gannet nested in the fuse box, "
    "the harbour office said.\n\n"
    '"The bird was here first," said Ida Brekke, who has kept the northernmost light since 1998.\n\n'
    "(Reporting by Kim Oto; Editing by Lena Falk)\n"
)


@pytest.fixture
def story(tmp_path: Path) -> str:
    """The name of a file that holds a story."""
    file = tmp_path / "story.txt"
    file.write_bytes(STORY.encode())
    return str(file)


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eighty columns and no colours, whatever the tests run in."""
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def _error(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command that fails says: one line, on standard error only."""
    assert main(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("wireparse: ")
    assert err.count("\n") == 1
    return err


def test_show_puts_the_speaker_beside_the_quote(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", story]) == 0
    out = capsys.readouterr().out
    assert '          Ida Brekke  "The bird was here first," said Ida Brekke' in out
    assert "            headline  Three lighthouses fall silent" in out


def test_show_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _stdin(monkeypatch, STORY.encode())
    assert main(["show", "-"]) == 0
    assert "Three lighthouses" in capsys.readouterr().out


def test_show_writes_a_page(story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "story.html"
    assert main(["show", "--html", str(page), story]) == 0
    assert page.read_bytes().decode() == to_html(wireparse.parse(STORY))
    assert capsys.readouterr().out == ""


def test_show_prints_a_page(story: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["show", "--html", "-", story]) == 0
    assert capfdbinary.readouterr().out.decode() == to_html(wireparse.parse(STORY))


def test_demo_writes_a_page(tmp_path: Path) -> None:
    page = tmp_path / "demo.html"
    assert main(["demo", "--html", str(page)]) == 0
    assert "Japanese harbour town recruits night watch" in page.read_bytes().decode()


def test_a_page_that_cannot_be_written(story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(tmp_path) in _error(capsys, "show", "--html", str(tmp_path), story)


def test_parse_prints_one_article_as_json(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", story]) == 0
    out = capsys.readouterr().out
    assert wireparse.from_dict(json.loads(out)) == wireparse.parse(STORY)
    assert out.startswith("{\n  ")


def test_parse_prints_several_articles_one_a_line(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", story, story]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [wireparse.from_dict(json.loads(line)) for line in lines] == [wireparse.parse(STORY)] * 2


def test_parse_prints_one_article_on_one_line_where_asked_for(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--jsonl", story]) == 0
    assert capsys.readouterr().out.count("\n") == 1


def test_parse_prints_several_articles_as_an_array_where_asked_for(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--json", story, story]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_line_ends_stay_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "dos.txt"
    file.write_bytes(STORY.replace("\n", "\r\n").encode())
    assert main(["parse", str(file)]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == STORY.replace("\n", "\r\n")


def test_the_format_can_be_given(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--format", "plain", story]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "plain"


def test_the_day_of_publication_can_be_given(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--published", "2031-03-03", story]) == 0
    assert json.loads(capsys.readouterr().out)["published"] == "2031-03-03"


def test_the_encoding_can_be_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("“Brr,” said Åse.".encode("cp1252"))
    assert main(["parse", "--encoding", "cp1252", str(file)]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "“Brr,” said Åse."


def test_formats_lists_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line.split(" ")[0] for line in lines[1:]} - {""} == set(wireparse.installed_formats().names)


def test_formats_shows_each_with_an_example(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    assert main(["formats"]) == 0
    lines = {line.split(" ")[0]: line for line in capsys.readouterr().out.splitlines()}
    assert "SOFIA, March 5 (BTA) - A tram" in lines["wire"]
    assert "any text" in lines["plain"]


def test_demo_shows_its_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo"]) == 0
    out = capsys.readouterr().out
    assert "            headline  Japanese harbour town recruits night watch" in out
    assert "          file photo  A straw horse as tall as a bus" in out
    assert "           copyright  Copyright© Mediacorp 2031." in out


def test_demo_gives_its_page_to_the_other_commands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--raw"]) == 0
    page = capsys.readouterr().out
    _stdin(monkeypatch, page.encode())
    assert main(["parse", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == page


@pytest.mark.parametrize("arguments", [[], ["--help"]])
def test_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert all(command in capsys.readouterr().out for command in ("show",))


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("wireparse, version ")


def test_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(tmp_path / "nothing.txt")
    assert _error(capsys, "show", file) == f"wireparse: {file}: No such file or directory\n"


def test_a_folder_in_place_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(tmp_path) in _error(capsys, "parse", str(tmp_path))


def test_an_unknown_format(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    error = _error(capsys, "show", story, "--format", "reuter")
    assert "'reuter'" in error
    assert "'reuters'" in error


@pytest.mark.parametrize(
    ("data", "encoding", "where", "advice"),
    [
        (b"caf\xe9", "utf-8", "byte 3 (0xe9)", "--encoding cp1252"),
        ("“Å”".encode("utf-16"), "utf-8", "byte 0 (0xff)", "--encoding utf-16"),
        ("“Å”".encode("utf-32"), "utf-8", "byte 0 (0xff)", "--encoding utf-32"),
        (b"\x81", "cp1252", "byte 0 (0x81)", "name the right --encoding"),
        (b"\xff\xfea", "utf-16", "byte 2 (0x61)", "name the right --encoding"),
    ],
)
def test_bytes_that_cannot_be_decoded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, encoding: str, where: str, advice: str
) -> None:
    file = tmp_path / "bytes.txt"
    file.write_bytes(data)
    error = _error(capsys, "show", str(file), "--encoding", encoding)
    assert str(file) in error
    assert where in error
    assert advice in error


@pytest.mark.parametrize("encoding", ["klingon", "base64", "undefined"])
def test_an_encoding_that_does_not_exist(story: str, capsys: pytest.CaptureFixture[str], encoding: str) -> None:
    _error(capsys, "show", story, "--encoding", encoding)


@pytest.mark.parametrize("day", ["yesterday", "2031-02-30", "03/05/2031", ""])
def test_a_day_that_is_none(story: str, capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert repr(day) in _error(capsys, "parse", story, "--published", day)


@pytest.mark.parametrize("arguments", [["show"], ["parse"], ["shwo"], ["show", "--colour"], ["formats", "x"]])
def test_wrong_usage(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    _error(capsys, *arguments)


@pytest.mark.parametrize("name", ["click", "rich"])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    for module in [m for m in sys.modules if m.startswith(("wireparse.cli.", f"{name}.")) or m == name]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, name, None)
    error = _error(capsys, "demo")
    assert name in error
    assert "pip install 'wireparse[cli]'" in error


def test_a_fault_of_ones_own_is_not_taken_for_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "wireparse.cli._commands", raising=False)
    monkeypatch.setitem(sys.modules, "wireparse.records", None)
    for module in [m for m in sys.modules if m.startswith("wireparse.cli.")]:
        monkeypatch.delitem(sys.modules, module)
    with pytest.raises(ModuleNotFoundError):
        main(["demo"])


def _run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "wireparse", *arguments], capture_output=True, check=False, **options)


def test_the_module_is_the_command() -> None:
    done = _run("show", "nothing.txt")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"wireparse: nothing.txt: ")


def test_what_an_old_terminal_cannot_print_is_escaped() -> None:
    done = _run("parse", "-", input="“Å” \U0001f410".encode(), env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert json.loads(done.stdout)["source"] == "“Å” \U0001f410"


def _shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    line = f"'{sys.executable}' -m wireparse {command}"
    return subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False, env={**os.environ, **environment})


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("show - <&-", b"wireparse: -: standard input is closed\n"),
        ("formats >&-", b"wireparse: standard output is closed\n"),
        ("--help >&-", b"wireparse: standard output is closed\n"),
        ("formats >&- 2>&-", b""),
    ],
)
def test_closed_streams(command: str, message: bytes) -> None:
    done = _shell(command)
    assert (done.returncode, done.stderr) == (2, message)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("command", ["demo", "demo --raw", "formats", "--help"])
def test_a_full_disk(command: str) -> None:
    done = _shell(f"{command} >/dev/full")
    assert done.returncode == 2
    assert done.stderr == b"wireparse: standard output: No space left on device\n"
    assert _shell(f"{command} >/dev/full 2>/dev/full").returncode == 2


def test_rules_are_of_hyphens_where_the_terminal_has_no_others() -> None:
    rows = _shell("demo", PYTHONIOENCODING="ascii", COLUMNS="80").stdout.splitlines()
    assert rows.count(b"-" * 80) == 2
    rows = _shell("demo", PYTHONIOENCODING="utf-8", COLUMNS="80").stdout.decode().splitlines()
    assert rows.count("─" * 80) == 2


def test_a_reader_that_has_seen_enough_gets_no_traceback() -> None:
    command = f"'{sys.executable}' -m wireparse demo | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert done.stderr == b""


def test_a_reader_that_is_gone_before_the_end(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        monkeypatch.setattr(_commands, "show_formats", lambda *_: stdout.write("x"))
        assert main(["formats"]) == 1
    assert capsys.readouterr().err == ""


def test_an_interrupt_ends_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(_commands, "show_formats", interrupted)
    assert main(["formats"]) == 130


def test_output_may_be_any_text_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    stdout = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stdout)
    assert main(["formats"]) == 0
    assert "plain" in stdout.getvalue()


def test_the_module_run_in_this_process(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["wireparse", "--version"])
    with pytest.raises(SystemExit, match="0"):
        runpy.run_module("wireparse", run_name="__main__")
    assert capsys.readouterr().out.startswith("wireparse, version ")
