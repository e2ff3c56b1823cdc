"""The recipes of the page on engines, run on real engines over thousands of stories: rows in are rows out, and the same ones."""

import importlib.util
import shutil
from pathlib import Path

import pytest

from wireparse import BUILTIN, installed_formats, parse

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
pq = pytest.importorskip("pyarrow.parquet")

from wireparse.interop.arrow import SCHEMA, parse_batches  # noqa: E402 - where there is pyarrow

# The engines warn of each other's versions.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")

PAGE = "engines.md"
PLUGIN = Path(__file__).parents[1] / "plugins" / "packages" / "malay_mail"
SAMPLES = [path.read_text(encoding="utf-8") for path in sorted((PLUGIN / "tests" / "samples").glob("*.txt"))]


def assert_the_same(folder: Path, expected) -> None:
    """Hold what an engine wrote to what one process makes of the same stories; two have no text."""
    assert [expected.column(name).null_count for name in ("article", "error")] == [2, expected.num_rows - 2]
    found = pq.read_table(folder, columns=["id", "text", "article", "error"]).sort_by("id").cast(expected.schema)
    assert found.num_rows == expected.num_rows >= 5_000
    for name in found.column_names:
        assert found.column(name).combine_chunks() == expected.column(name).combine_chunks(), name


def test_spark_reads_every_story_as_one_process_does(spark, run_listings, root, lake, expected):
    assert run_listings(root / "docs" / PAGE, under="Spark", spark=spark, lake=lake) == ""
    assert_the_same(lake / "by-spark", expected)


def test_dask_reads_every_story_as_one_process_does(dask, run_listings, root, lake, expected):  # noqa: ARG001 - or it is skipped
    assert run_listings(root / "docs" / PAGE, under="Dask", lake=lake) == ""
    assert_the_same(lake / "by-dask", expected)


def test_articles_go_through_dask(dask, run_listings, root):  # noqa: ARG001 - or it is skipped
    assert run_listings(root / "docs" / PAGE, under="Articles themselves") == ""


# ------------------------------------------------------------------------------------------------------------- records, plugins


def test_articles_go_through_spark(spark, lake):
    texts = pq.read_table(lake / "stories" / "part-0.parquet").column("text").to_pylist()[:200]
    found = spark.sparkContext.parallelize(texts, 4).map(lambda text: parse(text, formats=BUILTIN)).collect()
    assert found == [parse(text, formats=BUILTIN) for text in texts]


@pytest.fixture
def site(tmp_path) -> str:
    """A folder that has a plugin installed, where this process has not looked."""
    folder = shutil.copytree(PLUGIN / "src", tmp_path / "site")
    facts = folder / "wireparse_malay_mail-0.1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: wireparse-malay-mail\nVersion: 0.1.0\n", encoding="utf-8")
    (facts / "entry_points.txt").write_text("[wireparse.formats]\nmalay-mail = wireparse_malay_mail:FORMAT\n", encoding="utf-8")
    assert "malay-mail" not in installed_formats().names
    return str(folder)


@pytest.fixture
def carried():
    """The formats with the plugin's, of a module that no worker can import."""
    spec = importlib.util.spec_from_file_location(
        "wireparse_malay_mail", PLUGIN / "src" / "wireparse_malay_mail" / "__init__.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return BUILTIN.with_(module.FORMAT)


def by_spark(spark, **how) -> list[str]:
    """The formats of the plugin's samples, as Spark's workers tell them."""
    frame = spark.createDataFrame(pa.table({"text": SAMPLES}))
    return [row.format for row in frame.mapInArrow(lambda batches: _formats(batches, how), "format string").collect()]


def by_dask(dask, **how) -> list[str]:
    """The same of Dask's."""
    batch = pa.RecordBatch.from_pydict({"text": SAMPLES})
    (found,) = dask.compute(dask.delayed(_read)(batch, how), scheduler="processes")
    return found.column("format").to_pylist()


def _formats(batches, how):
    for batch in parse_batches(batches, **how):
        yield pa.RecordBatch.from_arrays([batch.column("article").field("format").cast(pa.string())], ["format"])


def _read(batch, how):
    return next(_formats([batch], how))


def test_a_plugin_that_sparks_workers_have_is_used(spark, site, monkeypatch):
    monkeypatch.setitem(spark.sparkContext.environment, "PYTHONPATH", site)
    assert by_spark(spark) == ["malay-mail"] * len(SAMPLES)


def test_a_plugin_that_dasks_workers_have_is_used(dask, site, monkeypatch):
    """They look where this process does, which has looked before."""
    monkeypatch.syspath_prepend(site)
    assert by_dask(dask) == ["malay-mail"] * len(SAMPLES)


def test_formats_are_sent_to_sparks_workers(spark, carried):
    assert by_spark(spark, formats=BUILTIN) == ["plain"] * len(SAMPLES)
    assert by_spark(spark, formats=carried) == ["malay-mail"] * len(SAMPLES)


def test_formats_are_sent_to_dasks_workers(dask, carried):
    assert by_dask(dask, formats=BUILTIN) == ["plain"] * len(SAMPLES)
    assert by_dask(dask, formats=carried) == ["malay-mail"] * len(SAMPLES)


def test_the_columns_that_spark_is_told_are_those_that_come(spark):
    told = spark.createDataFrame(SCHEMA.empty_table()).schema
    assert told.names == SCHEMA.names
