"""Ends a batch at every place where it touches the disk, goes on with it, and compares what it has written.

Run by `test_batch_ends.py` in a process of its own: ``python ended.py SIGNAL INPUT OUT``.  For each place there is a line of JSON.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path

from wireparse.cli import _batch, main

TOUCHES = ((os, "fsync"), (Path, "mkdir"), (Path, "replace"), (Path, "unlink"), (Path, "rmdir"))

_batch._ROWS = 4


def in_a_child(work: Callable[[], int]) -> tuple[int, str]:
    """Run `work` in a child; return its exit code, negative for the signal that killed it, and what it says."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        with redirect_stderr(StringIO()) as said:
            code = work()
        os.write(theirs, said.getvalue().encode())
        os._exit(code)
    os.close(theirs)
    with os.fdopen(ours) as stream:
        said_all = stream.read()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said_all


def ended_at(place: int, number: int, arguments: list[str]) -> int:
    """Run the command with the signal sent to itself before it touches the disk for the time `place`, counted from 0."""
    touches = 0

    def ended(touch: Callable[..., object]) -> Callable[..., object]:
        def count(*given: object, **named: object) -> object:
            nonlocal touches
            touches += 1
            if touches == place + 1:
                os.kill(os.getpid(), number)
            return touch(*given, **named)

        return count

    for owner, name in TOUCHES:
        setattr(owner, name, ended(getattr(owner, name)))
    return main(arguments)


def tried(number: int, given: str, out: Path) -> Iterator[dict[str, object]]:
    """End a run at each place and go on, until a run has no more places."""
    arguments = ["batch", given, "-o", str(out), "--workers", "1"]
    first = main(arguments)
    expected = out.read_bytes()
    out.unlink()
    for place in range(1000):
        code, said = in_a_child(lambda place=place: ended_at(place, number, arguments))
        left, parts = out.exists(), out.with_name(f"{out.name}.parts")
        found = {"code": code, "said": said, "left": left, "whole": not left or out.read_bytes() == expected}
        if code == first:
            yield found
            return
        state = parts / "state.json"
        found["kept"] = json.loads(state.read_bytes())["rows"] if state.exists() else 0
        how = ["--resume", *["--force"] * (left and not (parts / "manifest.json").exists())]
        found["resumed"], _ = in_a_child(lambda how=how: main([*arguments, *how]))
        found["same"] = out.read_bytes() == expected
        found["rest"] = sorted(path.name for path in out.parent.iterdir() if path.name.startswith(out.name))
        out.unlink()
        yield found


if __name__ == "__main__":
    for found in tried(signal.Signals[sys.argv[1]], sys.argv[2], Path(sys.argv[3])):
        print(json.dumps(found))  # noqa: T201 - read by the test
