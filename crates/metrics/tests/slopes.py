"""Prints the regression fixture of trend.rs, from SciPy 1.17.1: python slopes.py > slopes.csv

Points are `x:y` pairs; the interval is the textbook slope +/- t(0.975, n-2) * stderr.
"""

from scipy import stats

SETS = [
    ([4.89, 5.49, 6.09], [0.265, 0.101, 0.084]),
    ([4.7, 5.3, 5.9, 6.5, 7.1], [0.31, 0.24, 0.22, 0.15, 0.09]),
    ([4.7, 5.3, 5.9, 6.5, 7.1, 7.4], [0.1, 0.24, 0.05, 0.15, 0.19, 0.02]),
]
print("points,slope,intercept,low,high")
for x, y in SETS:
    fit = stats.linregress(x, y)
    half = stats.t.ppf(0.975, len(x) - 2) * fit.stderr
    points = " ".join(f"{a}:{b}" for a, b in zip(x, y))
    print(f"{points},{float(fit.slope)!r},{float(fit.intercept)!r},{float(fit.slope - half)!r},{float(fit.slope + half)!r}")
