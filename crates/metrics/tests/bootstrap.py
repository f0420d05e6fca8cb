"""Prints the bootstrap fixture, from SciPy 1.17.1 and NumPy: python bootstrap.py > bootstrap.csv"""

import numpy as np
from scipy import stats

random = np.random.default_rng(7)
print("values,low,high")
for values in (random.normal(0.2, 0.05, 30), random.exponential(0.1, 45), random.uniform(-0.1, 0.1, 60) ** 3):
    values = values.round(5)
    interval = stats.bootstrap(
        (values,), np.mean, n_resamples=1_000_000, method="BCa", batch=10_000, rng=np.random.default_rng(1)
    ).confidence_interval
    print(f"{' '.join(map(str, values.tolist()))},{float(interval.low)!r},{float(interval.high)!r}")
