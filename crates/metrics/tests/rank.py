"""Prints the fixture of rank.rs, from SciPy 1.17.1 and NumPy: python rank.py > rank.csv

Kendall's tau-b; and, of three samples, the BCa interval of 100,000 resamples of pairs (empty of the others).
"""

import numpy as np
from scipy import stats

random = np.random.default_rng(5)


def related(n, share, digits):
    """Two measures that share a part of what they measure, rounded to so many digits: few digits make ties."""
    common = random.normal(size=n)
    return [np.round(share * common + (1 - share) * random.normal(size=n), digits) for _ in range(2)]


def tau(x, y):
    return stats.kendalltau(x, y).statistic


def taus(x, y, axis):
    """The same of many samples at once, pair by pair."""
    assert axis in (-1, x.ndim - 1)
    a, b = (np.sign(side[..., :, None] - side[..., None, :]).astype(np.float32) for side in (x, y))
    sums = [np.sum(product, axis=(-2, -1), dtype=float) for product in (a * b, a * a, b * b)]
    return sums[0] / np.sqrt(sums[1] * sums[2])


SAMPLES = [
    ([1, 2], [1, 2]),
    ([1, 2], [2, 1]),
    ([1, 1, 2], [3, 4, 5]),
    ([0.5, 0.25, 0.75, 0.25], [0.5, 0.25, 0.5, 0.75]),
    ([1, 1, 2, 2, 3, 3], [1, 1, 2, 2, 3, 3]),
    ([-2, 0, 3, 5], [9, 4, 1, -7]),
    related(5, 0.5, 3),
    related(17, 0.7, 0),
    related(64, 0.2, 1),
    (random.permutation(100), random.permutation(100)),
    (random.integers(0, 2, 300), random.integers(0, 5, 300)),
    (random.permutation(2000), random.permutation(2000)),
    related(2000, 0.6, 1),
]
INTERVALS = [related(12, 0.5, 3), related(30, 0.6, 1), related(60, 0.45, 3)]

print("x,y,tau,low,high")
for index, (x, y) in enumerate(SAMPLES + INTERVALS):
    numbers = [repr(float(tau(x, y))), "", ""]
    if index >= len(SAMPLES):
        assert np.isclose(taus(x, y, -1), tau(x, y))
        interval = stats.bootstrap(
            (x, y), taus, n_resamples=100_000, method="BCa", paired=True, batch=500, rng=np.random.default_rng(1)
        ).confidence_interval
        numbers[1:] = [repr(float(interval.low)), repr(float(interval.high))]
    words = [" ".join(f"{value:g}" for value in side) for side in (x, y)]
    print(",".join(words + numbers))
