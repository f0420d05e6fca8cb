"""Makes overlaps.json: random features of classes, and their overlaps by the definition, in float64.

Run with NumPy; the file is committed, so that no test needs Python.
"""

import json

import numpy as np

rng = np.random.default_rng(7)
D = 6


def classes():
    yield np.maximum(rng.normal(size=(5, D)) + 1, 0)  # as after a ReLU
    yield rng.normal(size=(9, D))
    yield np.zeros((4, D))  # dead
    yield rng.normal(size=(1, D))  # one example: nothing is left of it when centred
    yield np.tile(rng.normal(size=(1, D)), (3, 1))  # one example three times
    yield rng.normal(size=(7, D)) * [1, 1, 1, 0, 0, 0]
    yield rng.normal(size=(6, D)) * [0, 0, 0, 1, 1, 1]  # overlap 0 with the class before
    yield rng.normal(size=(8, D)) * 1e-3 + 100  # nearly constant
    yield rng.normal(size=(6, D)) * 1e-20
    yield rng.normal(size=(2, D)) * 1e15


def overlap(a, b):
    if not a.any() or not b.any():
        return None
    sigma_a, sigma_b = a.T @ a / len(a), b.T @ b / len(b)
    trace = lambda x, y: np.trace(x @ y)  # noqa: E731
    return trace(sigma_a, sigma_b) / np.sqrt(trace(sigma_a, sigma_a)) / np.sqrt(trace(sigma_b, sigma_b))


features = [c.astype(np.float32) for c in classes()]
raw = [c.astype(np.float64) for c in features]
# Equal rows are their own mean; NumPy's mean of them need not be, by one rounding.
centered = [c - (c[0] if (c == c[0]).all() else c.mean(axis=0)) for c in raw]
matrix = lambda cs: [[overlap(a, b) for b in cs] for a in cs]  # noqa: E731
with open("overlaps.json", "w") as file:
    json.dump(
        {"features": [c.tolist() for c in raw], "raw": matrix(raw), "centered": matrix(centered)},
        file,
        separators=(",", ":"),
    )
    file.write("\n")
