"""What a batch refuses before it begins, what ends it, and how it goes on after that; how much it holds meanwhile."""

import errno
import json
import os
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

import wireparse
from wireparse.cli import _batch, main
from wireparse.grammar import Format, Rule
from wireparse.records import BlockKind, Span

Run = Callable[..., str]

ROW = b'{"text": "A dam broke.", "n": "1"}\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, with an input in it."""
    monkeypatch.chdir(tmp_path)
    Path("in.jsonl").write_bytes(ROW * 10)
    return tmp_path


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command that has to fail; gives the one line that it says."""

    def run(*arguments: str) -> str:
        before = {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file() and path.name != "lock"}
        assert main(["batch", *arguments, "--workers", "1"]) == 2
        assert before == {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file() and path.name != "lock"}
        out, err = capsys.readouterr()
        assert out == ""
        assert re.fullmatch(r"wireparse: [^\n]+\n", err)
        return err

    return run


@pytest.fixture
def unfinished(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder of a run of which four of ten rows are kept: no more fitted on the disk."""
    sync, calls = os.fsync, []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) > 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(descriptor)

    monkeypatch.setattr(_batch, "_ROWS", 4)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--workers", "1"]) == 2
    assert re.fullmatch(r"wireparse: \S*out\.jsonl\.parts: No space left on device\n", capsys.readouterr().err)
    return Path("out.jsonl.parts")


# --------------------------------------------------------------------------------------------------------- before anything is read


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nothing.jsonl", "nothing.jsonl: No such file or directory"),
        ("in.dat", "in.dat: its name does not say what it is; known are .jsonl, .ndjson, .csv, .txt, .parquet"),
        ("in", "its name does not say"),
        (".gz", "its name does not say"),
        ("in.parquet.gz", "its name does not say"),
        ("wrong.csv", "wrong.csv: there is no column 'text'; there are 'n', 'words'"),
        ("n" * 300 + ".jsonl", "n.jsonl: File name too long"),
        ("", "No such file or directory"),
    ],
)
def test_an_input_that_cannot_be_read_is_refused(refused: Run, name: str, reason: str) -> None:
    for other in ("in.dat", "in", ".gz", "in.parquet.gz"):
        Path(other).write_bytes(ROW)
    Path("wrong.csv").write_bytes(b"n,words\n1,x\n")
    assert reason in refused("in.jsonl", name, "-o", "out.jsonl")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes that have names")
@pytest.mark.parametrize(("pipe", "given"), [("pipe.jsonl", "pipe.jsonl"), ("pipes/pipe.txt", "pipes")])
def test_a_pipe_is_not_waited_for(refused: Run, pipe: str, given: str) -> None:
    Path("pipes").mkdir()
    os.mkfifo(pipe)
    assert f"{pipe}: it is no regular file" in refused(given, "-o", "out.jsonl")


@pytest.mark.parametrize("column", ["--published-column", "--id-column"])
def test_a_table_has_to_have_every_column_that_is_asked_for(refused: Run, column: str) -> None:
    Path("in.csv").write_bytes(b"n,text\n1,x\n")
    assert "there is no column 'm'" in refused("in.csv", "-o", "out.jsonl", column, "m")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"text,n,text\nx,1,y\n", "in.csv: there are 2 columns called 'text'"),
        (b"\ntext\nx\n", "in.csv: there is no column 'text'; there are none"),
        (b'"text\n' + b"x" * 99, "in.csv: there is no column 'text'; there are 'text\\nxxx"),
        (b'"text\n' + b"x" * 200, "in.csv: field larger than field limit (200)"),
    ],
)
def test_a_table_has_one_header(refused: Run, monkeypatch: pytest.MonkeyPatch, content: bytes, reason: str) -> None:
    monkeypatch.setattr("wireparse.cli._batch_read._LONGEST", 200)
    Path("in.csv").write_bytes(content)
    said = refused("in.csv", "-o", "out.jsonl")
    assert reason in said
    assert len(said) < 200


def test_a_parquet_file_is_looked_at_first(refused: Run) -> None:
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"words": ["x"]}), "in.parquet")
    parquet.write_table(pa.Table.from_arrays([pa.array(["x"])] * 2, ["text"] * 2), "twice.parquet")
    Path("wrong.parquet").write_bytes(b"no Parquet")
    assert "in.parquet: there is no column 'text'; there are 'words'" in refused("in.parquet", "-o", "out.jsonl")
    assert "twice.parquet: there are 2 columns called 'text'" in refused("twice.parquet", "-o", "out.jsonl")
    assert "wrong.parquet: " in refused("wrong.parquet", "-o", "out.jsonl")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--encoding", "klingon"), "no encoding is called 'klingon'"),
        (("--format", "reuter"), "'reuters'"),
        (("--published", "soon"), "--published 'soon' is not a date"),
        (("--resume", "--restart"), "give one of them"),
    ],
)
def test_an_option_that_means_nothing_is_refused(refused: Run, arguments: tuple[str, ...], reason: str) -> None:
    assert reason in refused("in.jsonl", "-o", "out.jsonl", *arguments)


@pytest.mark.parametrize(
    ("out", "reason"),
    [
        ("out.json", "out.json: its name has to end with one of .jsonl, .jsonl.gz, .jsonl.zst, .parquet"),
        ("", "its name has to end with one of"),
        ("/", "its name has to end with one of"),
        ("nowhere/out.jsonl", "nowhere/out.jsonl: there is no such folder"),
        ("n" * 300 + ".jsonl", "n.jsonl.parts: File name too long"),
        ("n" * 249 + ".jsonl", "n.jsonl.parts: File name too long"),
        ("in.jsonl/out.jsonl", "in.jsonl/out.jsonl: there is no such folder"),
        ("folder.jsonl", "folder.jsonl: it is a folder"),
        ("old.jsonl", "old.jsonl is there already; --force replaces it"),
        ("in.jsonl", "in.jsonl is an input and cannot be the output too"),
        ("./in.jsonl", "is an input and cannot be the output too"),
        ("link.jsonl", "is an input and cannot be the output too"),
        ("same.jsonl", "is an input and cannot be the output too"),
    ],
)
def test_an_output_that_cannot_be_written_is_refused(refused: Run, out: str, reason: str) -> None:
    Path("folder.jsonl").mkdir()
    Path("old.jsonl").write_bytes(b"old")
    Path("link.jsonl").symlink_to("in.jsonl")
    Path("same.jsonl").hardlink_to("in.jsonl")
    assert reason in refused("in.jsonl", "-o", out)
    if "input" in reason:
        assert reason in refused("in.jsonl", "-o", out, "--force")


def test_an_old_output_is_replaced_where_that_is_asked_for() -> None:
    Path("out.jsonl").write_bytes(b"old")
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--force"]) == 0
    assert len(Path("out.jsonl").read_bytes().splitlines()) == 10


def test_standard_input_is_not_gone_on_with(refused: Run) -> None:
    assert "can be read once" in refused("-", "-o", "out.jsonl", "--resume")
    assert "can be read once" in refused("-", "-", "-o", "out.jsonl")


def test_standard_input_may_be_closed(refused: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert "standard input is closed" in refused("-", "-o", "out.jsonl")


@pytest.mark.parametrize(
    ("library", "given", "out", "extra"),
    [
        ("zstandard", "in.jsonl", "out.jsonl.zst", "batch"),
        ("pyarrow", "in.jsonl", "out.parquet", "arrow"),
        ("pyarrow.parquet", "in.parquet", "out.jsonl", "arrow"),
    ],
)
def test_without_an_extra_it_says_what_to_install(
    refused: Run, monkeypatch: pytest.MonkeyPatch, library: str, given: str, out: str, extra: str
) -> None:
    Path("in.parquet").write_bytes(b"")
    monkeypatch.setitem(sys.modules, library.partition(".")[0], None)
    monkeypatch.delitem(sys.modules, library if "." in library else "", raising=False)
    assert f"pip install 'wireparse[{extra}]'" in refused(given, "-o", out)


# ---------------------------------------------------------------------------------------------------- a run that did not end


def test_a_run_that_did_not_end_is_not_forgotten(refused: Run, unfinished: Path) -> None:
    assert "--resume goes on with it, --restart begins anew" in refused("in.jsonl", "-o", "out.jsonl")
    assert "--resume goes on with it" in refused("in.jsonl", "-o", "out.jsonl", "--force")
    assert json.loads((unfinished / "state.json").read_bytes())["rows"] == 4


def test_a_full_disk_ends_a_run_that_can_be_gone_on_with(unfinished: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not Path("out.jsonl").exists()
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--resume"]) == 0
    assert capsys.readouterr().err == "wireparse: 10 rows in out.jsonl, 4 of them from before; 0 with an error\n"
    assert not unfinished.exists()


def test_a_run_that_did_not_end_is_begun_anew_where_that_is_asked_for(
    unfinished: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--restart", "--format", "plain"]) == 0
    assert capsys.readouterr().err == "wireparse: 10 rows in out.jsonl; 0 with an error\n"
    assert not unfinished.exists()


@pytest.mark.parametrize("option", ["--resume", "--restart"])
def test_where_there_is_nothing_to_go_on_with_it_begins(option: str) -> None:
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", option]) == 0


@pytest.mark.parametrize(
    ("other", "named"),
    [
        (["--format", "plain"], "format"),
        (["--text-column", "n"], "text column"),
        (["--id-column", "n"], "id column"),
        (["--published-column", "n"], "published column"),
        (["--published", "2031-03-05"], "published"),
        (["--encoding", "ascii"], "encoding"),
        (["in.jsonl"], "inputs"),
    ],
)
def test_another_run_does_not_go_on_with_it(refused: Run, unfinished: Path, other: list[str], named: str) -> None:
    said = refused("in.jsonl", "-o", "out.jsonl", "--resume", *other)
    assert f"{unfinished} holds another run, with other {named}; --restart begins anew" in said


def test_a_run_does_not_go_on_when_an_input_has_changed(refused: Run, unfinished: Path) -> None:
    with Path("in.jsonl").open("ab") as stream:
        stream.write(ROW)
    assert f"{unfinished} holds another run, with other inputs" in refused("in.jsonl", "-o", "out.jsonl", "--resume")


@pytest.mark.parametrize(
    ("distribution", "named"), [("wireparse", "version of wireparse"), ("crier-formats", "versions of plugins"), (None, None)]
)
def test_a_run_does_not_go_on_with_another_version(
    refused: Run,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    distribution: str | None,
    named: str | None,
) -> None:
    def ended(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def installed(group: str) -> list[SimpleNamespace]:
        assert group == "wireparse.formats"
        crier = SimpleNamespace(name="crier-formats", version=versions["crier-formats"])
        return [SimpleNamespace(dist=crier), SimpleNamespace(dist=None), SimpleNamespace(dist=crier)]

    versions = {"wireparse": "1.0", "crier-formats": "1.0"}
    own = evolve(wireparse.BUILTIN["plain"], title="Plain, as we keep it", replaces=True)
    monkeypatch.setattr(wireparse, "installed_formats", lambda: wireparse.BUILTIN.with_(own))
    monkeypatch.setattr(_batch, "entry_points", installed)
    monkeypatch.setattr(_batch, "version", versions.__getitem__)
    with monkeypatch.context() as patched:
        patched.setattr(_batch, "_give_it_its_name", ended)
        assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--workers", "1"]) == 2
    capsys.readouterr()
    if distribution is None:
        assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--resume"]) == 0
    else:
        versions[distribution] = "1.1"
        assert f"holds another run, with other {named}; --restart" in refused("in.jsonl", "-o", "out.jsonl", "--resume")
        versions[distribution] = "1.0"
        monkeypatch.setattr(wireparse, "installed_formats", lambda: wireparse.BUILTIN)
        assert "with other versions of plugins; --restart" in refused("in.jsonl", "-o", "out.jsonl", "--resume")


def test_a_run_does_not_go_on_with_what_is_no_longer_there(refused: Run, unfinished: Path) -> None:
    (unfinished / "whole.jsonl").write_bytes(b"less")
    assert "some of it is gone; --restart begins anew" in refused("in.jsonl", "-o", "out.jsonl", "--resume")
    (unfinished / "whole.jsonl").unlink()
    assert "whole.jsonl: it is gone; --restart begins anew" in refused("in.jsonl", "-o", "out.jsonl", "--resume")


@pytest.mark.parametrize("content", [b"", b"{}", b'{"made by": "someone"}', b"[]"])
def test_a_folder_of_others_is_left_alone(refused: Run, content: bytes) -> None:
    Path("out.jsonl.parts").mkdir()
    Path("out.jsonl.parts/manifest.json").write_bytes(content)
    for option in ([], ["--resume"], ["--restart"], ["--force"]):
        assert "not of wireparse's making" in refused("in.jsonl", "-o", "out.jsonl", *option)


def test_a_file_where_the_folder_would_be_is_left_alone(refused: Run) -> None:
    Path("out.jsonl.parts").write_bytes(b"mine")
    assert "not of wireparse's making" in refused("in.jsonl", "-o", "out.jsonl")


LOCKED = """
import fcntl, sys
with open(sys.argv[1], "wb") as lock:
    fcntl.lockf(lock, fcntl.LOCK_EX)
    print(flush=True)
    sys.stdin.read()
"""


def test_two_runs_do_not_write_one_output(refused: Run, unfinished: Path) -> None:
    pytest.importorskip("fcntl")
    arguments = [sys.executable, "-c", LOCKED, unfinished / "lock"]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        assert "another run is at work there" in refused("in.jsonl", "-o", "out.jsonl", "--resume")
        other.stdin.close()


def test_a_lock_that_cannot_be_had_is_not_one_of_another_run(refused: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def lockf(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(pytest.importorskip("fcntl"), "lockf", lockf)
    assert f"out.jsonl.parts: {os.strerror(errno.ENOLCK)}" in refused("in.jsonl", "-o", "out.jsonl")


# ------------------------------------------------------------------------------------------------------------- what else ends it


def _broken(_text: str, span: Span) -> int:
    if span.start == 0:
        return span.end
    raise ZeroDivisionError


def test_a_plugin_that_fails_ends_the_run_and_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = Rule(name="own", kind=BlockKind.RELATED, pattern="", extent=_broken, examples=("x",))
    formats = wireparse.BUILTIN.with_(Format(name="crier", title="The Town Crier", spec="invented", rules=(rule,)))
    monkeypatch.setattr(wireparse, "installed_formats", lambda: formats)
    monkeypatch.setattr("wireparse._many.installed_formats", lambda: formats)
    Path("in.jsonl").write_bytes(b'{"text": "a\\nb"}\n')
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--format", "crier", "--workers", "1"]) == 2
    said = "wireparse: ZeroDivisionError: ; raised by rule 'own' of format 'crier' at Span(start=2, end=3)\n"
    assert capsys.readouterr().err == said


def test_a_worker_that_ends_suddenly_ends_the_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object, **__: object) -> Iterator[wireparse.Article]:
        raise BrokenProcessPool
        yield

    monkeypatch.setattr(wireparse, "parse_many", broken)
    assert main(["batch", "in.jsonl", "-o", "out.jsonl"]) == 2
    assert "a worker ended suddenly" in capsys.readouterr().err
    assert not Path("out.jsonl").exists()


def test_a_fault_of_its_own_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(wireparse, "parse_many", broken)
    with pytest.raises(ZeroDivisionError):
        main(["batch", "in.jsonl", "-o", "out.jsonl"])


# ------------------------------------------------------------------------------------------------------ how much it holds, and says


def _peak(count: int, row: bytes) -> int:
    """The bytes that a run over so many rows holds at most."""
    Path("many.jsonl").write_bytes(row * count)
    tracemalloc.start()
    try:
        assert main(["batch", "many.jsonl", "-o", "many.out.jsonl", "--workers", "1", "--force"]) in {0, 1}
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("row", "count"), [(b'{"text": "%b"}\n' % (b"A dam broke. " * 100), 50), (b"no JSON\n", 200)], ids=["texts", "errors"]
)
def test_ten_times_the_rows_take_no_more_memory(monkeypatch: pytest.MonkeyPatch, row: bytes, count: int) -> None:
    """What a row adds is less than half of what it would if it were held: 1.3 kB of text, or 0.4 kB of a row without one."""
    monkeypatch.setattr(_batch, "_ROWS", 20)
    _peak(count, row)
    assert _peak(10 * count, row) - _peak(count, row) < 9 * count * 200


@pytest.mark.parametrize("row", [ROW, b"no JSON\n"], ids=["texts", "errors"])
@pytest.mark.parametrize("workers", [1, 2])
def test_rows_are_read_as_they_are_needed(monkeypatch: pytest.MonkeyPatch, row: bytes, workers: int) -> None:
    read, ahead, rows_of = [0], [0], _batch.read_rows

    def counted(*given: Any) -> Iterator[Any]:
        for found in rows_of(*given):
            read[0] += 1
            yield found

    def held(results: Iterator[Any]) -> Iterator[Any]:
        for done, result in enumerate(results):
            ahead[0] = max(ahead[0], read[0] - done)
            yield [result]

    monkeypatch.setattr(_batch, "read_rows", counted)
    monkeypatch.setattr(_batch, "_chunks", held)
    monkeypatch.setattr(os, "fsync", lambda _: None)
    Path("many.jsonl").write_bytes(row * 600)
    main(["batch", "many.jsonl", "-o", "out.jsonl", "--workers", str(workers)])
    assert read[0] == 600
    assert ahead[0] <= (1 if workers == 1 else 32 * (3 * workers + 1))


def test_a_chunk_ends_by_number_or_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_batch, "_LENGTH", 100)
    monkeypatch.setattr(_batch, "_ROWS", 4)
    results = [
        _batch.Result(_batch.Row("a", n, 0, "a", "x" * length), None, None) for n, length in enumerate([1] * 5 + [60] * 3)
    ]
    assert [len(chunk) for chunk in _batch._chunks(results)] == [4, 3, 1]


def test_on_a_terminal_it_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("wireparse.cli._batch_progress._PAUSE", 0)
    Path("in.jsonl").write_bytes(b'{"text": "A dam broke.", "rest": "%b"}\n' % (b"x" * 20_000) * 10)
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--workers", "1"]) == 0
    said = re.sub(r"\x1b\[[\d;?]*[a-zA-Z]", "", capsys.readouterr().err)
    assert re.search(r" [456]\d% 5 rows, [\d,]+ a second \d:\d\d:\d\d", said)
    assert re.search(r"100% 10 rows, [\d,]+ a second 0:00:00", said)


def test_elsewhere_it_says_what_it_has_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--workers", "1"]) == 0
    assert capsys.readouterr() == ("", "wireparse: 10 rows in out.jsonl; 0 with an error\n")
