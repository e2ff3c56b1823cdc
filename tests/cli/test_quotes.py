"""`wireparse quotes`: a table of who said what, to look at or for a spreadsheet."""

import csv
import io
from pathlib import Path

import pytest

from wireparse.cli import main

STORY = (
    "LERVIK (AP) - The ferry was late on Monday.\n\n"
    '"I looked at the sun," said Tora Lind, who drives it. "It was where it always is."\n\n'
    'The crew gave no reasons. "Nobody knows," officials said.\n\n'
    'The film "Ox" was shown.\n'
)


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A hundred columns, no colours, and a folder with two stories."""
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_bytes(STORY.encode())
    Path("tide.txt").write_bytes(b"The tide was low.\n")


def _rows(out: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out)))


def test_a_row_is_a_quotation_with_speaker_kind_and_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "story.txt"]) == 0
    name, head, *rows = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert (name, head[0]) == (["story.txt"], "speaker")
    assert [" ".join([first, *rest[0].split()]) for first, *rest in rows] == [
        "Tora Lind I looked at the sun, … It was where it always is. direct 3",
        "officials Nobody knows, direct 5",
        "not told Ox partial 7",
    ]


def test_each_file_has_its_name_above_its_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "tide.txt", "story.txt"]) == 0
    assert capsys.readouterr().out.startswith("tide.txt\nno quotations\n\nstory.txt\nspeaker")


def test_csv_has_a_row_a_quotation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "--csv", "story.txt", "tide.txt"]) == 0
    first, second, third = _rows(capsys.readouterr().out)
    assert first == {
        "file": "story.txt",
        "speaker": "Tora Lind",
        "mention": "Tora Lind",
        "role": "",
        "kind": "direct",
        "words": "I looked at the sun, ... It was where it always is.",
        "cue": "said",
        "start": str(STORY.index('"I')),
        "end": str(STORY.index("\n\nThe crew")),
    }
    assert (second["speaker"], second["mention"], second["words"]) == ("", "officials", "Nobody knows,")
    assert (third["speaker"], third["mention"], third["words"]) == ("", "", "Ox")


def test_csv_has_its_head_without_quotations_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "--csv", "tide.txt"]) == 0
    assert capsys.readouterr().out == "file,speaker,mention,role,kind,words,cue,start,end\n"


def test_wrapped_words_stand_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    wrapped = '    LERVIK, March 3 - The ferry was late on Monday, and nobody on the quay\nknew why. "It was the goats, it is always the goats, and the brown\none above all," said Tora Lind, who drives the morning train.\n'
    Path("wrapped.txt").write_bytes(wrapped.encode())
    assert main(["quotes", "--csv", "wrapped.txt"]) == 0
    (row,) = _rows(capsys.readouterr().out)
    assert row["words"] == "It was the goats, it is always the goats, and the brown one above all,"


def test_what_cannot_be_read_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "none.txt"]) == 2
    assert capsys.readouterr() == ("", "wireparse: none.txt: No such file or directory\n")
