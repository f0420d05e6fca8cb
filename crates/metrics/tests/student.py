"""Prints the Student t fixtures of student.rs, from SciPy 1.17.1: python student.py > student.csv"""

from scipy import stats

print("probability,degrees,quantile")
for probability in (0.9, 0.95, 0.975, 0.995):
    for degrees in (1, 2, 3, 4, 5, 7, 8, 10, 30, 100):
        print(f"{probability},{degrees},{stats.t.ppf(probability, degrees)!r}".replace("np.float64(", "").replace(")", ""))
