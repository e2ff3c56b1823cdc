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
        "line": "3",
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
    assert capsys.readouterr().out == "file,line,speaker,mention,role,kind,words,cue,start,end\n"


def test_wrapped_words_stand_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    wrapped = '    LERVIK, March 3 - The ferry was late on Monday, and nobody on the quay\nknew why. "It was the goats, it is always the goats, and the brown\none above all," said Tora Lind, who drives the morning train.\n'
    Path("wrapped.txt").write_bytes(wrapped.encode())
    assert main(["quotes", "--csv", "wrapped.txt"]) == 0
    (row,) = _rows(capsys.readouterr().out)
    assert row["words"] == "It was the goats, it is always the goats, and the brown one above all,"


def test_only_the_kinds_that_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    Path("mill.txt").write_bytes(b'The mill was empty, Ann Lee said. "Sad," she said. The "ox" was late.\n')
    said = {}
    for kinds in ([], ["direct"], ["indirect", "partial"]):
        assert main(["quotes", "--csv", *(f"--kind={kind}" for kind in kinds), "mill.txt"]) == 0
        said[",".join(kinds)] = [row["kind"] for row in _rows(capsys.readouterr().out)]
    assert said == {"": ["indirect", "direct", "partial"], "direct": ["direct"], "indirect,partial": ["indirect", "partial"]}


def test_a_folder_stands_for_its_texts(capsys: pytest.CaptureFixture[str]) -> None:
    inside = Path("news", "more")
    inside.mkdir(parents=True)
    for file, who in ((Path("news", "b.txt"), "Bo Ek"), (Path("news", "a.TXT"), "Ann Lee"), (inside / "c.txt", "Cy Lund")):
        file.write_bytes(f'"Sad," said {who}.\n'.encode())
    Path("news", "d.md").write_bytes(b'"Sad," said Di Noe.\n')
    assert main(["quotes", "--csv", "news", "story.txt"]) == 0
    found = [(row["file"], row["speaker"]) for row in _rows(capsys.readouterr().out)]
    assert found[:4] == [
        (str(Path("news", "a.TXT")), "Ann Lee"),
        (str(Path("news", "b.txt")), "Bo Ek"),
        (str(inside / "c.txt"), "Cy Lund"),
        ("story.txt", "Tora Lind"),
    ]


def test_a_folder_without_texts_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    assert main(["quotes", "--csv", "story.txt", "empty"]) == 2
    assert capsys.readouterr() == ("", "wireparse: empty: the folder has no .txt\n")


def test_what_cannot_be_read_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "--csv", "none.txt"]) == 2
    assert capsys.readouterr() == ("", "wireparse: none.txt: No such file or directory\n")
