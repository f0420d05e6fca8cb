"""Checksums of the samples in data/, decoded by pyarrow and Pillow: for tests/data_set.rs."""
import io
import pathlib

import numpy as np
import pyarrow.parquet as pq
from PIL import Image

data = pathlib.Path(__file__).parents[3] / "data"
for name in ["fashion-mnist", "mnist"]:
    table = pq.read_table(data / name / "test.parquet").to_pylist()
    images = [np.asarray(Image.open(io.BytesIO(row["image"]["bytes"]))) for row in table]
    pixels = np.stack(images).astype(np.uint64).ravel()
    weights = np.arange(len(pixels), dtype=np.uint64) % np.uint64(1009) + np.uint64(1)
    labels = sum(row["label"] * (i % 7 + 1) for i, row in enumerate(table))
    print(name, len(images), images[0].shape, int(pixels.sum()), int((pixels * weights).sum()), labels)
