"""Seconds that NumPy takes for the trace overlaps of all pairs of classes, for a comparison with ours (bench.py); no test runs it.

    python tests/peers/overlap.py --classes 100 --per-class 100 --width 2048 --threads 2

For features X_i [n, d] of class i, centred by the mean of its own, the overlap of i and j is the trace of the product of their covariances over the
root of the product of their own traces of squares. Two forms of one number: by Gram matrices, |X_i X_j'|^2 / (n_i n_j), or by covariances
[d, d]. Prints the seconds of each.
"""

import argparse
import json
import os
import time


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, value in dict(classes=100, per_class=100, width=2048, threads=1).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=value)
    args = parser.parse_args()
    os.environ["OPENBLAS_NUM_THREADS"] = str(args.threads)
    for key in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
        os.environ.pop(key, None)
    import numpy as np

    shape = (args.classes, args.per_class, args.width)
    features = np.maximum(np.random.default_rng(0).standard_normal(shape, dtype=np.float32), 0)

    def gram():
        centred = features - features.mean(1, keepdims=True)
        rows = centred.reshape(-1, args.width)
        traces = np.empty((args.classes, args.classes))
        for at, own in enumerate(centred):
            products = (own @ rows.T).reshape(args.per_class, args.classes, args.per_class)
            traces[at] = np.square(products, out=products).sum((0, 2), dtype=np.float64)
        own = traces.diagonal()
        return traces / np.sqrt(np.outer(own, own))

    def covariance():
        centred = features - features.mean(1, keepdims=True)
        flat = np.stack([(own.T @ own).ravel() for own in centred])
        traces = (flat @ flat.T).astype(np.float64)
        own = traces.diagonal()
        return traces / np.sqrt(np.outer(own, own))

    seconds, found = {}, {}
    forms = {"gram": gram} | ({"covariance": covariance} if args.classes * args.width**2 < 1 << 29 else {})
    for name, form in forms.items():
        form()
        began = time.perf_counter()
        found[name] = form()
        seconds[name] = time.perf_counter() - began
    assert all(np.allclose(one, found["gram"], atol=1e-3) for one in found.values())
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
