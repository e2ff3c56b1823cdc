"""Engines as users have them, on this machine alone, and thousands of stories for them."""

import gzip
import html
import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from wireparse import BUILTIN
from wireparse.testing import articles, stories

COUNT = 5_000
"""How many stories there are at least."""
DRAWN = 300
"""How many different ones are invented where there are no real ones."""
FILES = 4
SIGNED = "MILL NEWS SERVICE\nMill pumps fail\n\nFour pumps failed on Tuesday, and nobody was there to mend them.\n"


@pytest.fixture(scope="session")
def lake(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """A folder with the folder `stories` of Parquet files: 5,000 stories, a few rows without text, a few of a format of one's own."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    shared = root.parent / "shared" / "corpora"
    texts = [*islice(_real(shared) if shared.is_dir() else _invented(), COUNT), None, "", None, *[SIGNED] * 7]
    assert len(texts) >= COUNT
    folder = tmp_path_factory.mktemp("lake")
    (folder / "stories").mkdir()
    table = pa.table({"id": pa.array(range(len(texts)), pa.int64()), "text": pa.array(texts, pa.string())})
    size = -(-len(texts) // FILES)
    for number in range(FILES):
        pq.write_table(table.slice(number * size, size), folder / "stories" / f"part-{number}.parquet")
    return folder


def _real(corpora: Path) -> Iterator[str]:
    """Messages of Reuters-21578 as they came, and stories of many outlets; see the notes beside them."""
    for path in sorted(corpora.glob("reut2-*.sgm.gz")):
        for text in re.findall(r"<TEXT[^>]*>(.*?)</TEXT>", gzip.decompress(path.read_bytes()).decode("latin-1"), re.DOTALL):
            yield re.sub(r"</?[A-Z][^>]*>", "", html.unescape(text))
    with gzip.open(corpora / "wild.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (json.loads(line)["text"] for line in lines)


def _invented() -> Iterator[str]:
    """The same stories every time, over and over, each with a number."""
    found: list[str] = []

    @settings(
        max_examples=DRAWN,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(stories("reuters"), articles("cna"))
    def draw(one: tuple[str, object], other: tuple[str, object]) -> None:
        found.extend((one[0], other[0]))

    draw()
    return (f"{text}\nItem {number} of the day.\n" for number, text in enumerate(cycle(found)))


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """A session of Spark on this machine."""
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("there is no Java, which Spark needs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        warehouse = tmp_path_factory.mktemp("warehouse")
        session = builder.config("spark.sql.warehouse.dir", str(warehouse)).config("spark.log.level", "ERROR").getOrCreate()
        yield session
        session.stop()


@pytest.fixture(scope="session")
def dask() -> object:
    """Dask, with its data frames."""
    pytest.importorskip("dask.dataframe")
    return pytest.importorskip("dask")


@pytest.fixture(scope="session")
def expected(lake: Path) -> object:
    """What one process makes of the stories, in the order of their numbers."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    from wireparse.interop.arrow import parse_batches  # noqa: PLC0415 - it needs pyarrow

    table = pq.read_table(lake / "stories").sort_by("id")
    return pa.Table.from_batches(parse_batches(table.to_batches(max_chunksize=1000), formats=BUILTIN, workers=2))
