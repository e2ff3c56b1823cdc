"""What the page on batches shows on a terminal is what happens."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="there is no shell")
def test_every_command_of_the_page_does_what_it_says(root: Path, tmp_path: Path) -> None:
    shown = COMMAND.findall("".join(CONSOLE.findall((root / "docs" / "batch.md").read_text(encoding="utf-8"))))
    assert len(shown) > 8
    (tmp_path / "feed.jsonl").write_text(shown[0][1], encoding="utf-8")
    (tmp_path / "wireparse").write_text(f"#!/bin/sh\nexec '{sys.executable}' -m wireparse \"$@\"\n", encoding="utf-8")
    (tmp_path / "wireparse").chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    code = 0
    for command, expected in shown:
        line = ["/bin/sh", "-c", f"exec 2>&1; (exit {code}); {command}"]  # `$?` is that of the command before
        done = subprocess.run(line, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert (command, done.stdout) == (command, expected)
        code = done.returncode
