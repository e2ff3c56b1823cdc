"""Many texts into one file: what is read, what is written, and one clear line where something is wrong."""

import csv
import gzip
import io
import json
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import wireparse
from wireparse.cli import main

zstandard = pytest.importorskip("zstandard")
pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

STORIES = [
    f'OSLO, March {n} (Reuters) - Light {n} went dark on Monday.\n"It hums," said Ida Brekke, who keeps light {n}.\n'
    for n in range(1, 6)
]
DAYS = [date(2031, 3, n) for n in range(1, 6)]
ROWS = [{"text": text, "day": str(day), "name": f"light-{day.day}"} for text, day in zip(STORIES, DAYS, strict=True)]
EXPECTED = [wireparse.parse(text, published=day) for text, day in zip(STORIES, DAYS, strict=True)]


def lines(*rows: object) -> bytes:
    return b"".join(row + b"\n" if isinstance(row, bytes) else json.dumps(row).encode() + b"\n" for row in rows)


def table(rows: list[dict[str, str]]) -> bytes:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(ROWS[0]))
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def columns(**found: object) -> bytes:
    stream = io.BytesIO()
    parquet.write_table(pa.table(found), stream)
    return stream.getvalue()


PACKED: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".zst": zstandard.ZstdCompressor().compress}


def unpacked(out: Path) -> bytes:
    if out.suffix == ".zst":
        return zstandard.ZstdDecompressor().stream_reader(out.read_bytes(), read_across_frames=True).read()
    return gzip.decompress(out.read_bytes()) if out.suffix == ".gz" else out.read_bytes()


def found_in(out: Path) -> list[dict[str, Any]]:
    """The rows of an output, whatever its kind."""
    if out.suffix == ".parquet":
        return parquet.read_table(out).to_pylist()
    return [json.loads(line) for line in unpacked(out).split(b"\n")[:-1]]


def articles(rows: list[dict[str, Any]]) -> list[wireparse.Article | None]:
    return [None if row["article"] is None else wireparse.from_dict(row["article"]) for row in rows]


@pytest.fixture
def batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, list[dict[str, Any]]]]:
    """Runs the command on files with this content, in a folder of its own; gives its exit code and the rows of its output."""
    monkeypatch.chdir(tmp_path)

    def run(
        files: dict[str, bytes], *options: str, out: str = "out.jsonl", workers: int = 1
    ) -> tuple[int, list[dict[str, Any]]]:
        for name, content in files.items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(content)
        inputs = dict.fromkeys(Path(name).parts[0] for name in files)
        code = main(["batch", *inputs, "-o", out, "--workers", str(workers), *options])
        return code, found_in(Path(out))

    return run


NAMED = ("--published-column", "day", "--id-column", "name")


# ---------------------------------------------------------------------------------------------------------------- what is read


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("in.jsonl", lines(*ROWS)),
        ("in.ndjson", lines(*ROWS).rstrip()),
        ("IN.JSONL", lines(*ROWS).replace(b"\n", b"\r\n")),
        ("in.jsonl", b"\xef\xbb\xbf" + lines(*ROWS)),
        ("in.jsonl.gz", gzip.compress(lines(*ROWS[:2])) + gzip.compress(lines(*ROWS[2:]))),
        ("in.jsonl.zst", PACKED[".zst"](lines(*ROWS[:2])) + PACKED[".zst"](lines(*ROWS[2:]))),
        ("in.csv", table(ROWS)),
        ("in.csv", b"\xef\xbb\xbf" + table(ROWS)),
        ("in.csv.gz", gzip.compress(table(ROWS))),
        ("in.parquet", columns(text=STORIES, day=DAYS, name=[row["name"] for row in ROWS], other=[1.5] * 5)),
    ],
)
def test_tables_of_all_kinds_are_read(batch: Any, name: str, content: bytes) -> None:
    code, rows = batch({name: content}, *NAMED)
    assert code == 0
    assert [(row["id"], row["file"], row["row"], row["error"]) for row in rows] == [
        (f"light-{n}", name, n, None) for n in range(1, 6)
    ]
    assert articles(rows) == EXPECTED


def test_standard_input_is_read_as_json_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines(*ROWS))))
    assert main(["batch", "-", "-o", "out.jsonl", "--published-column", "day"]) == 0
    rows = found_in(Path("out.jsonl"))
    assert [(row["id"], row["file"]) for row in rows] == [(f"-:{n}", "-") for n in range(1, 6)]
    assert articles(rows) == EXPECTED


def test_a_folder_of_texts_is_read_in_the_order_of_names(batch: Any) -> None:
    texts = [text.encode() for text in STORIES]
    files = {
        "in/b.txt": texts[1],
        "in/a.txt": texts[0],
        "in/c.TXT.gz": gzip.compress(texts[2]),
        "in/deep/er.txt": texts[3],
        "in/deeper.txt.zst": PACKED[".zst"](texts[4]),
        "in/.hidden.txt": b"x",
        "in/.git/x.txt": b"x",
        "in/picture.png": b"\x89PNG",
    }
    code, rows = batch(files)
    assert code == 0
    assert [row["id"] for row in rows] == [
        "in/a.txt:1",
        "in/b.txt:1",
        "in/c.TXT.gz:1",
        "in/deeper.txt.zst:1",
        "in/deep/er.txt:1",
    ]
    assert [article.source for article in articles(rows)] == [STORIES[n] for n in (0, 1, 2, 4, 3)]


def test_inputs_of_several_kinds_are_read_one_after_the_other(batch: Any) -> None:
    code, rows = batch({"b.jsonl": lines(ROWS[0]), "a.csv": table(ROWS[1:3]), "c.txt": STORIES[3].encode()})
    assert code == 0
    assert [row["id"] for row in rows] == ["b.jsonl:1", "a.csv:1", "a.csv:2", "c.txt:1"]
    assert [article.source for article in articles(rows)] == STORIES[:4]


def test_rows_are_counted_as_an_editor_counts_lines(batch: Any) -> None:
    assert [row["row"] for row in batch({"in.jsonl": b"\n" + lines(ROWS[0]) + b" \n\n" + lines(ROWS[1])})[1]] == [2, 5]


def test_the_text_may_stand_in_another_column(batch: Any) -> None:
    code, rows = batch({"in.jsonl": lines({"body": STORIES[0], "text": 3})}, "--text-column", "body")
    assert code == 0
    assert articles(rows)[0].source == STORIES[0]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("x", "x"),
        (7, "7"),
        (None, "in.jsonl:1"),
        ("", "in.jsonl:1"),
        (True, "true"),
        ([1, "é"], '[1, "é"]'),
        ("\ud800", "\\ud800"),
    ],
)
def test_a_row_has_the_name_that_it_is_given(batch: Any, given: object, name: str) -> None:
    assert batch({"in.jsonl": lines({"text": "x", "name": given})}, "--id-column", "name")[1][0]["id"] == name


def test_a_name_may_have_any_type(batch: Any) -> None:
    _, rows = batch({"in.parquet": columns(text=["x", "x"], name=[{"on": DAYS[0]}, None])}, "--id-column", "name")
    assert [row["id"] for row in rows] == ['{"on": "2031-03-01"}', "in.parquet:2"]


def test_a_row_that_has_no_such_name_is_called_after_its_place(batch: Any) -> None:
    assert batch({"in.jsonl": lines({"text": "x"})}, "--id-column", "name")[1][0]["id"] == "in.jsonl:1"


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2031-03-05", date(2031, 3, 5)),
        ("2031-03-05T23:30:00+08:00", date(2031, 3, 5)),
        ("20310305", date(2031, 3, 5)),
        (None, date(2030, 1, 2)),
        ("", date(2030, 1, 2)),
    ],
)
def test_a_row_has_a_day_of_its_own_or_that_of_all(batch: Any, given: str | None, day: date) -> None:
    files = {"in.jsonl": lines({"text": "A dam broke on Monday.", "day": given})}
    _, rows = batch(files, "--published-column", "day", "--published", "2030-01-02")
    assert articles(rows)[0].published == day


@pytest.mark.parametrize("days", [[DAYS[0]], [datetime(2031, 3, 1, 23, 59, tzinfo=UTC)], ["2031-03-01"]])
def test_the_days_of_a_column_may_have_any_type(batch: Any, days: list[object]) -> None:
    _, rows = batch({"in.parquet": columns(text=STORIES[:1], day=days)}, "--published-column", "day")
    assert articles(rows) == EXPECTED[:1]


def test_the_format_can_be_given(batch: Any) -> None:
    assert articles(batch({"in.jsonl": lines(ROWS[0])}, "--format", "plain")[1])[0].format == "plain"


@pytest.mark.parametrize("name", ["in.csv", "in.txt", "in.jsonl"])
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_the_encoding_can_be_given(batch: Any, name: str, encoding: str) -> None:
    text = "“Brr,” said Åse."
    whole = {"in.csv": f'text\n"{text}"\n', "in.txt": text, "in.jsonl": json.dumps({"text": text}, ensure_ascii=False)}[name]
    code, rows = batch({name: whole.encode(encoding)}, "--encoding", encoding)
    assert code == 0
    assert articles(rows)[0].source == text


# ------------------------------------------------------------------------------------------------------------- what is written


@pytest.mark.parametrize("out", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "OUT.JSONL"])
@pytest.mark.parametrize("workers", [1, 2])
def test_every_output_of_json_has_the_same_lines_in_the_same_order(batch: Any, out: str, workers: int) -> None:
    rows = [{"text": f"Dam {n} broke.\n" * (n % 7 + 1), "n": n} for n in range(150)]
    code, found = batch({"in.jsonl": lines(*rows)}, "--id-column", "n", out=out, workers=workers)
    assert code == 0
    expected = [
        {
            "id": str(n),
            "file": "in.jsonl",
            "row": n + 1,
            "error": None,
            "article": wireparse.to_dict(wireparse.parse(row["text"])),
        }
        for n, row in enumerate(rows)
    ]
    assert found == expected
    assert [list(row) for row in found] == [["id", "file", "row", "error", "article"]] * 150


@pytest.mark.parametrize("workers", [1, 2])
def test_an_output_of_parquet_has_the_same_rows_in_the_same_order(batch: Any, workers: int) -> None:
    broken = [{"text": None, "name": "x"}, {"name": "y"}]
    code, found = batch({"in.jsonl": lines(*ROWS[:3], *broken, *ROWS[3:])}, *NAMED, out="out.parquet", workers=workers)
    assert code == 1
    assert [row["id"] for row in found] == ["light-1", "light-2", "light-3", "x", "y", "light-4", "light-5"]
    assert articles(found) == [*EXPECTED[:3], None, None, *EXPECTED[3:]]
    assert [row["row"] for row in found if row["error"] is None] == [1, 2, 3, 6, 7]


def test_an_output_of_parquet_has_a_row_group_for_many_chunks(batch: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wireparse.cli._batch._ROWS", 2)
    _, found = batch({"in.jsonl": lines(*ROWS * 9)}, out="out.parquet")
    assert [row["row"] for row in found] == list(range(1, 46))
    groups = parquet.read_metadata("out.parquet")
    assert [groups.row_group(n).num_rows for n in range(groups.num_row_groups)] == [20, 20, 5]


def test_what_is_written_can_be_read_again(batch: Any) -> None:
    batch({"in.jsonl": lines(*ROWS)}, out="out.parquet")
    assert main(["batch", "out.parquet", "-o", "again.jsonl", "--text-column", "id"]) == 0
    assert [article.source for article in articles(found_in(Path("again.jsonl")))] == [f"in.jsonl:{n}" for n in range(1, 6)]


@pytest.mark.parametrize("out", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet"])
@pytest.mark.parametrize(
    "files",
    [
        {"in.jsonl": b""},
        {"in.csv": b""},
        {"in.csv": b"text\n"},
        {"in.parquet": columns(text=pa.array([], pa.string()))},
        {"in/no.text": b""},
    ],
)
def test_no_rows_are_a_whole_output_without_rows(
    batch: Any, capsys: pytest.CaptureFixture[str], files: dict[str, bytes], out: str
) -> None:
    assert batch(files, out=out) == (0, [])
    assert capsys.readouterr().err == f"wireparse: 0 rows in {out}; 0 with an error\n"


def test_a_text_without_words_is_an_article_without_words(batch: Any) -> None:
    code, rows = batch({"in.txt": b"", "in.csv": b'text\n""\n'})
    assert code == 0
    assert articles(rows) == [wireparse.parse("")] * 2


def test_half_of_a_pair_of_surrogates_is_kept_where_it_can_be(batch: Any) -> None:
    code, rows = batch({"in.jsonl": lines({"text": "a \ud83d b é"})})
    assert code == 0
    assert articles(rows)[0].source == "a \ud83d b é"
    code, rows = batch({"in.jsonl": lines({"text": "a \ud83d b"}, ROWS[0])}, out="out.parquet")
    assert code == 1
    assert rows[0]["error"] == "character 2 of the text is half of a pair of surrogates, which Parquet cannot hold"
    assert [row["article"] is None for row in rows] == [True, False]


# ---------------------------------------------------------------------------------------------------- rows that cannot be read


@pytest.mark.parametrize(
    ("row", "error"),
    [
        (b"no JSON", "not JSON: Expecting value at character 0"),
        (b'{"text": "x"', "not JSON: Expecting ',' delimiter at character 12"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b"[1]", "a list, not an object"),
        (b'"x"', "a text, not an object"),
        (b"{}", "there is no 'text'"),
        (b'{"text": null}', "'text' is null, not a text"),
        (b'{"text": 3}', "'text' is a number, not a text"),
        (b'{"text": true}', "'text' is true or false, not a text"),
        (b'{"text": {}}', "'text' is an object, not a text"),
        (b'{"text": "caf\xe9"}', "byte 0xe9 cannot be read as utf-8; name the right --encoding"),
        (b'{"text": "x", "day": "soon"}', "'soon' is not a date such as 2031-03-05"),
        (b'{"text": "x", "day": "2031-02-30"}', "'2031-02-30' is not a date such as 2031-03-05"),
        (b'{"text": "x", "day": 1900000000}', "'1900000000' is not a date such as 2031-03-05"),
    ],
)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_line_that_cannot_be_read_is_kept_with_its_error(
    batch: Any, capsys: pytest.CaptureFixture[str], row: bytes, error: str, workers: int
) -> None:
    code, rows = batch({"in.jsonl": lines(ROWS[0], row, ROWS[1])}, *NAMED, workers=workers)
    assert code == 1
    assert rows[1] == {"id": "in.jsonl:2", "file": "in.jsonl", "row": 2, "error": error, "article": None}
    assert articles([rows[0], rows[2]]) == EXPECTED[:2]
    assert capsys.readouterr().err == "wireparse: 3 rows in out.jsonl; 1 with an error\n"


def test_a_row_with_an_error_has_its_name(batch: Any) -> None:
    rows = batch({"in.jsonl": lines({"name": "light-9"})}, "--id-column", "name")[1]
    assert (rows[0]["id"], rows[0]["error"]) == ("light-9", "there is no 'text'")


OPEN = "a quotation mark opens a cell and nothing closes it: the rest of the file would be in it"


@pytest.mark.parametrize(
    ("content", "errors"),
    [
        (b"n,text\n1,x\n2\n3,y\n", [None, "there is no 'text'", None]),
        (b"n,text\n1,x\n\n3,y,z\n", [None, None]),
        (b"n,text\n1,caf\xe9\n\xe9,y\n", ["byte 0xe9 cannot be read as utf-8; name the right --encoding", None]),
        (b"n,text\n1,x\n2," + b"y" * 101 + b"\n3,z\n", [None, "field larger than field limit (100)", None]),
        (b'n,text\n1,x\n2,"y\n3,z\n', [None, OPEN]),
        (b'n,text\n1,x\n2,"', [None, OPEN]),
        (b'n,text\n1,"x\n\n"\n2,y"', [None, None]),
    ],
)
def test_a_row_of_a_table_that_cannot_be_read_is_kept_with_its_error(
    batch: Any, monkeypatch: pytest.MonkeyPatch, content: bytes, errors: list[str | None]
) -> None:
    monkeypatch.setattr("wireparse.cli._batch_read._LONGEST", 100)
    code, rows = batch({"in.csv": content})
    assert code == any(errors)
    assert [row["error"] for row in rows] == errors
    assert [row["row"] for row in rows] == list(range(1, len(errors) + 1))


def test_a_column_that_holds_no_texts_has_errors(batch: Any) -> None:
    code, rows = batch({"in.parquet": columns(text=pa.array([b"x", None]))})
    assert code == 1
    assert [row["error"] for row in rows] == ["'text' is bytes, not a text", "'text' is null, not a text"]


def test_bytes_of_a_column_that_are_not_utf_8_are_errors_of_their_rows(batch: Any) -> None:
    words = pa.array([b"x", b"caf\xe9", b"y"]).view(pa.string())
    code, rows = batch({"in.parquet": columns(text=words)})
    assert code == 1
    assert [row["error"] is None for row in rows] == [True, False, True]
    assert "utf-8" in rows[1]["error"]


@pytest.mark.parametrize("kind", [pa.timestamp("ms"), pa.date64()], ids=str)
def test_a_day_that_no_calendar_has_is_an_error_of_its_row(batch: Any, kind: Any) -> None:
    days = pa.array([2**58, DAYS[1].toordinal()], pa.int64()).view(kind)
    code, rows = batch({"in.parquet": columns(text=STORIES[:2], day=days)}, "--published-column", "day")
    assert code == 1
    assert [row["error"] is None for row in rows] == [False, True]


@pytest.mark.parametrize("packed", [".gz", ".zst"])
def test_a_file_that_breaks_off_gives_what_it_has_and_an_error(batch: Any, packed: str) -> None:
    noise = [f"{n * 2_654_435_761 % 2**32:08x}" for n in range(60_000)]
    whole = PACKED[packed](lines(*({"text": f"Dam {n} broke.", "rest": " ".join(noise[100 * n :][:100])} for n in range(600))))
    code, rows = batch({f"a.jsonl{packed}": whole[: len(whole) // 2], "b.jsonl": lines(ROWS[0])})
    assert code == 1
    assert [row["error"] for row in rows[:-2]] == [None] * (len(rows) - 2)
    assert 100 < len(rows) < 500
    assert rows[-2]["error"].startswith("from here on the file cannot be read: ")
    assert rows[-2]["row"] == len(rows) - 1
    assert rows[-1]["error"] is None


@pytest.mark.parametrize(
    ("name", "content"), [("a.jsonl.gz", b"no gzip"), ("a.jsonl.zst", b"no zstd"), ("a.txt.gz", b"no gzip")]
)
def test_a_file_that_is_not_what_its_name_says_is_an_error(batch: Any, name: str, content: bytes) -> None:
    code, rows = batch({name: content, "b.jsonl": lines(ROWS[0])})
    assert code == 1
    assert [(row["file"], row["row"]) for row in rows] == [(name, 1), ("b.jsonl", 1)]
    assert rows[0]["error"].startswith("from here on the file cannot be read: ")


def test_a_file_that_is_gone_when_its_turn_comes_is_an_error(batch: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    check = sys.modules["wireparse.cli._batch"].check_columns

    def check_and_remove(given: Any, how: Any) -> None:
        check(given, how)
        if given.name == "a.jsonl":
            Path(given.name).unlink()

    monkeypatch.setattr("wireparse.cli._batch.check_columns", check_and_remove)
    code, rows = batch({"a.jsonl": lines(ROWS[0]), "b.jsonl": lines(ROWS[0])})
    assert code == 1
    assert [row["error"] for row in rows] == ["from here on the file cannot be read: No such file or directory", None]


@pytest.mark.parametrize("name", ["in/a.txt", "a.txt"])
def test_a_text_in_another_encoding_is_an_error_that_says_which_it_may_be(batch: Any, name: str) -> None:
    code, rows = batch({name: b"caf\xe9"})
    assert code == 1
    assert [row["error"] for row in rows] == ["byte 3 (0xe9) cannot be read as utf-8; try --encoding cp1252"]
