"""Prints the regression fixture of trend.rs, from SciPy 1.17.1 and NumPy: python slopes.py > slopes.csv

Points are `x:y` pairs, several of one x among them; groups, which share a slope and not a height, are parted by `|`.
One group: the textbook slope +/- t(0.975, n-2) * stderr of scipy.stats.linregress. Several: least squares on the slope
and a column of indicators a group, with the covariance s^2 (X'X)^-1.
"""

import numpy as np
from scipy import stats

SETS = [
    [([4.89, 5.49, 6.09], [0.265, 0.101, 0.084])],
    [([4.7, 5.3, 5.9, 6.5, 7.1], [0.31, 0.24, 0.22, 0.15, 0.09])],
    [([4.7, 5.3, 5.9, 6.5, 7.1, 7.4], [0.1, 0.24, 0.05, 0.15, 0.19, 0.02])],
    [([4.7, 4.7, 4.7, 5.3, 5.3, 5.9, 6.5, 7.1], [0.31, 0.27, 0.35, 0.24, 0.2, 0.22, 0.15, 0.09])],
    [([2.0, 2.6, 3.2], [0.3, 0.21, 0.17]), ([2.0, 2.6, 3.2, 3.8], [0.2, 0.15, 0.16, 0.08]), ([2.6, 2.6], [0.4, 0.1])],
]
print("points,slope,low,high")
for groups in SETS:
    x = np.concatenate([g[0] for g in groups])
    y = np.concatenate([g[1] for g in groups])
    columns = [np.repeat([float(i == k) for i in range(len(groups))], [len(g[0]) for g in groups]) for k in range(len(groups))]
    design = np.column_stack([x, *columns])
    degrees = len(x) - len(groups) - 1
    solution = np.linalg.lstsq(design, y, rcond=None)[0]
    slope = float(solution[0])
    variance = np.sum((y - design @ solution) ** 2) / degrees * np.linalg.inv(design.T @ design)[0, 0]
    error = float(np.sqrt(variance))
    if len(groups) == 1:
        fit = stats.linregress(x, y)
        assert np.allclose([slope, error], [fit.slope, fit.stderr])
        slope, error = float(fit.slope), float(fit.stderr)
    half = float(stats.t.ppf(0.975, degrees)) * error
    points = "|".join(" ".join(f"{a}:{b}" for a, b in zip(*g)) for g in groups)
    print(f"{points},{slope!r},{slope - half!r},{slope + half!r}")
