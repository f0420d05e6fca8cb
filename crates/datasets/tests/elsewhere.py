"""Reads a data set and a table of ours with pyarrow, Hugging Face's datasets, Polars and DuckDB.

    python3 elsewhere.py FOLDER

FOLDER has `images/train.parquet` and `images/test.parquet` (PNGs of 2 by 2 pixels whose first is 10 times the row's
number; classes "cat", "dog", superclass "pet"), `tokens/train.parquet` (blocks [9, 1, 2] and [2, 9], of 5 and 3 bytes)
and `tasks.parquet`. What DuckDB, Polars and pyarrow make of the table is
written beside it. Prints `missing NAME` and ends with 3 where one of them cannot be imported.
"""

import importlib
import json
import os
import sys
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"


def main(folder):
    for name in ["pyarrow.parquet", "datasets", "polars", "duckdb", "PIL"]:
        try:
            importlib.import_module(name)
        except ImportError:
            print("missing", name)
            return 3
    images, tasks = folder / "images" / "train.parquet", folder / "tasks.parquet"
    with_pyarrow(images, tasks)
    with_datasets(folder)
    with_polars(images, tasks)
    with_duckdb(images, tasks)
    with_tokens(folder / "tokens" / "train.parquet", folder / "cache3")
    return 0


def equal(found, expected):
    assert found == expected, f"expected {expected!r}, found {found!r}"


def with_pyarrow(images, tasks):
    import pyarrow.parquet as pq

    table = pq.read_table(images)
    equal(sorted(table.schema.metadata), [b"huggingface", b"lethe"])
    features = json.loads(table.schema.metadata[b"huggingface"])["info"]["features"]
    equal(features["label"]["names"], ["cat", "dog"])
    equal(json.loads(table.schema.metadata[b"lethe"])["kind"], "images")
    equal(table.column("label").to_pylist(), [0, 1, 0])
    table = pq.read_table(tasks)
    equal(json.loads(table.schema.metadata[b"lethe"])["kind"], "tasks")
    pq.write_table(table, tasks.with_name("pyarrow.parquet"))
    pq.write_table(table.replace_schema_metadata(None), tasks.with_name("bare.parquet"))


def with_datasets(folder):
    import datasets

    files = {split: str(folder / "images" / f"{split}.parquet") for split in ["train", "test"]}
    for found in [
        datasets.load_dataset("parquet", data_files=files, cache_dir=str(folder / "cache")),
        datasets.load_dataset(str(folder / "images"), cache_dir=str(folder / "cache2")),
    ]:
        train = found["train"]
        assert isinstance(train.features["image"], datasets.Image), train.features
        equal(train.features["label"], datasets.ClassLabel(names=["cat", "dog"]))
        equal(train.features["coarse_label"], datasets.ClassLabel(names=["pet"]))
        equal(train["label"][:], [0, 1, 0])
        equal([row["image"].getpixel((0, 0)) for row in train], [0, 10, 20])
        equal(len(found["test"]), 1)


def with_polars(images, tasks):
    import polars

    frame = polars.read_parquet(images)
    equal(frame.columns, ["image", "label", "coarse_label"])
    equal(frame["label"].to_list(), [0, 1, 0])
    assert all(image["bytes"].startswith(b"\x89PNG") for image in frame["image"])
    metadata = polars.read_parquet_metadata(images)
    equal(json.loads(metadata["lethe"])["kind"], "images")
    polars.read_parquet(tasks).write_parquet(tasks.with_name("polars.parquet"))


def with_duckdb(images, tasks):
    import duckdb

    rows = duckdb.sql(f"select label, octet_length(image.bytes) > 60 from '{images}'").fetchall()
    equal(rows, [(0, True), (1, True), (0, True)])
    keys = duckdb.sql(f"select decode(key) from parquet_kv_metadata('{images}')").fetchall()
    equal({"huggingface", "lethe"} <= {key for (key,) in keys}, True)
    target = tasks.with_name("duckdb.parquet")
    duckdb.sql(f"copy (from '{tasks}') to '{target}' (format parquet)")


def with_tokens(path, cache):
    import datasets
    import duckdb
    import polars
    import pyarrow
    import pyarrow.parquet as pq

    blocks, lengths = [[9, 1, 2], [2, 9]], [5, 3]
    table = pq.read_table(path)
    equal(table.schema.field("input_ids").type.value_type, pyarrow.int32())
    equal(table.column("input_ids").to_pylist(), blocks)
    about = json.loads(table.schema.metadata[b"lethe"])
    equal((about["kind"], about["tokens"]["length"], about["tokens"]["documents"]), ("tokens", 2, 1))
    found = datasets.load_dataset("parquet", data_files={"train": str(path)}, cache_dir=str(cache))["train"]
    equal(found.features["input_ids"].feature, datasets.Value("int32"))
    equal((found["input_ids"][:], found["bytes"][:]), (blocks, lengths))
    equal(found.with_format("numpy")[0]["input_ids"].tolist(), blocks[0])
    equal(polars.read_parquet(path)["input_ids"].to_list(), blocks)
    equal(duckdb.sql(f"select input_ids, bytes from '{path}'").fetchall(), list(zip(blocks, lengths)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
