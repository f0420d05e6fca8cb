"""Prints the fixture of detectable.rs, from SciPy 1.17.1: python detectable.py > detectable.csv

For so many pairs: (t(0.975, n-1) + t(0.8, n-1)) / sqrt(n), and the power that a paired t test of 5 % has at a true difference
of so many standard deviations, by the noncentral t distribution.
"""

from scipy import stats

print("pairs,difference,power")
for n in (2, 3, 4, 5, 6, 8, 10, 20, 30, 100):
    difference = float(stats.t.ppf(0.975, n - 1) + stats.t.ppf(0.8, n - 1)) / n**0.5
    bound, shift = stats.t.ppf(0.975, n - 1), difference * n**0.5
    power = float(stats.nct.sf(bound, n - 1, shift) + stats.nct.cdf(-bound, n - 1, shift))
    print(f"{n},{difference!r},{power:.4f}")
