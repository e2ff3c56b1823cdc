"""However a batch ends, its output is whole or not there, and it can be gone on with to the same bytes."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("zstandard")

ENDED = Path(__file__).with_name("ended.py")
OUTPUTS = ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet"]
PLACES_PER_CHUNK = 3  # the output, the state, its name


def rows(count: int) -> bytes:
    stories = [{"text": f"OSLO, March {n % 28 + 1} (Reuters) - Light {n} went dark.\n", "n": n} for n in range(count)]
    return b"".join(json.dumps(story).encode() + b"\n" for story in stories)


@pytest.fixture
def given(tmp_path: Path) -> str:
    file = tmp_path / "given.jsonl"
    file.write_bytes(rows(9) + b"no JSON\n" + rows(1))
    return str(file)


@pytest.fixture(autouse=True)
def _interrupts_are_heard() -> Iterator[None]:
    """A shell has what it starts in the background ignore SIGINT, and so would the commands that are started here."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _tried(name: str, given: str, out: Path) -> list[dict[str, object]]:
    done = subprocess.run([sys.executable, ENDED, name, given, out], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="runs are ended in forked processes, which there are not")
@pytest.mark.parametrize("out", OUTPUTS)
def test_a_run_that_is_killed_at_any_place_is_gone_on_with_to_the_same_bytes(given: str, tmp_path: Path, out: str) -> None:
    *ended, last = _tried("SIGKILL", given, tmp_path / out)
    assert (last["code"], last["whole"]) == (1, True)
    assert len(ended) > 3 * PLACES_PER_CHUNK
    assert {found["kept"] for found in ended} == {0, 4, 8, 11}
    for found in ended:
        assert found["code"] == -signal.SIGKILL
        assert found["whole"]
        assert (found["resumed"], found["same"], found["rest"]) == (1, True, [out])
    assert any(found["left"] for found in ended)
    assert not all(found["left"] for found in ended)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="runs are ended in forked processes, which there are not")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_run_that_is_interrupted_at_any_place_says_how_it_goes_on(given: str, tmp_path: Path, name: str) -> None:
    *ended, _ = _tried(name, given, tmp_path / "out.jsonl")
    assert len(ended) > 3 * PLACES_PER_CHUNK
    for found in ended:
        assert found["code"] == 130
        assert found["whole"]
        assert (found["resumed"], found["same"], found["rest"]) == (1, True, ["out.jsonl"])
        if found["kept"]:
            line = (
                f"wireparse: interrupted; {found['kept']} rows of the output are kept, the same command with --resume goes on"
            )
            assert line in found["said"].splitlines()


def _batch(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "wireparse", "batch", *map(str, arguments)], stderr=subprocess.PIPE, **options
    )


def _wait_for_rows(state: Path, run: subprocess.Popen[bytes]) -> None:
    while not state.exists():
        assert run.poll() is None, run.stderr.read()
        sleep(0.02)


@pytest.mark.parametrize("out", ["out.jsonl.gz", "out.parquet"])
def test_a_run_with_workers_that_is_killed_is_gone_on_with_to_the_same_bytes(tmp_path: Path, out: str) -> None:
    given, killed, whole = tmp_path / "given.jsonl", tmp_path / f"killed-{out}", tmp_path / f"whole-{out}"
    given.write_bytes(rows(1300))
    with _batch(given, "-o", killed, "--workers", "2") as run:
        _wait_for_rows(tmp_path / f"{killed.name}.parts" / "state.json", run)
        run.kill()
        run.wait()
    assert not killed.exists()
    with _batch(given, "-o", killed, "--workers", "2", "--resume") as run:
        said = run.stderr.read().decode()
    assert run.returncode == 0
    assert f"1,300 rows in {killed}, " in said
    assert "from before" in said
    with _batch(given, "-o", whole, "--workers", "1") as run:
        run.wait()
    assert killed.read_bytes() == whole.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["given.jsonl", killed.name, whole.name]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_with_workers_ends_at_once_when_it_is_told_to(tmp_path: Path, number: signal.Signals) -> None:
    out, parts = tmp_path / "out.jsonl", tmp_path / "out.jsonl.parts"
    with _batch("-", "-o", out, "--workers", "2", stdin=subprocess.PIPE, start_new_session=True) as run:
        run.stdin.write(rows(1100))
        run.stdin.flush()
        _wait_for_rows(parts / "state.json", run)
        os.killpg(run.pid, number)
        said = run.stderr.read().decode()
    assert run.returncode == 130
    assert "Traceback" not in said
    assert "wireparse: interrupted; " in said
    assert not out.exists()
    assert json.loads((parts / "state.json").read_bytes())["rows"] % 500 == 0
