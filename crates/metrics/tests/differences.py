"""Prints the fixture of differences, from SciPy 1.17.1 and NumPy: python differences.py > differences.csv

Welch's interval, degrees of freedom and p of two samples; and, where both have as many values, the exact sign-flip p of their
differences in order (empty where they have not).
"""

import numpy as np
from scipy import stats

SAMPLES = [
    ([0.021, 0.034, 0.05], [0.061, 0.055, 0.09]),
    ([0.1, 0.2], [0.05, 0.11, 0.02, 0.16, 0.3]),
    ([0.012, 0.034, 0.026, 0.041, 0.018], [0.05, 0.032, 0.061, 0.043, 0.071]),
    ([0.3, 0.31, 0.29, 0.33, 0.28, 0.35], [0.27, 0.29, 0.26, 0.28, 0.25, 0.3]),
    ([0.5, 0.1, 0.3, 0.2, 0.6, 0.4, 0.35, 0.15], [0.45, 0.2, 0.1, 0.25, 0.3, 0.1, 0.4, 0.05]),
]
print("left,right,low,high,degrees,p,sign_flip")
for left, right in SAMPLES:
    test = stats.ttest_ind(left, right, equal_var=False)
    interval = test.confidence_interval(0.95)
    signs = ""
    if len(left) == len(right):
        apart = np.round(np.subtract(left, right), 6)
        mean = lambda x, axis: np.mean(x, axis=axis)
        signs = repr(float(stats.permutation_test((apart,), mean, permutation_type="samples", n_resamples=np.inf).pvalue))
    words = [" ".join(map(str, side)) for side in (left, right)]
    numbers = [interval.low, interval.high, test.df, test.pvalue]
    print(",".join(words + [repr(float(x)) for x in numbers] + [signs]))
