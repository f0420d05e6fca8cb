//! A mean with its 95 % interval: Student t below thirty values, a BCa bootstrap from thirty on.
//!
//! - **Student t**, n < 30: `mean ± t(0.975, n−1) · s/√n`, `s` the sample standard deviation. One value has no interval. A
//!   bootstrap of so few values is too narrow: it has no quantile that makes up for an `s` that is itself uncertain.
//! - **Bootstrap**, n ≥ 30: bias-corrected and accelerated quantiles (Efron 1987) of the means of [`RESAMPLES`] resamples of n
//!   values with replacement, drawn by ChaCha8 from a fixed seed: equal values give equal intervals, whatever their order.
//! - **Without spread**, where all values tie, the interval has no width and says nothing: see [`Estimate::p_against`].
//! - **Welch**: the difference of two means whose values do not pair, with a degree of freedom from both variances.
//!
//! Values must be independent: see [`crate::claim`] for those that share a pretrained network.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use statrs::distribution::{ContinuousCDF, Normal};

use crate::student;

/// From this many values on the interval is a bootstrap.
pub const BOOTSTRAP_FROM: usize = 30;

/// Resamples of a bootstrap interval.
pub const RESAMPLES: usize = 10_000;

/// Seed of the resamples, and of random signs.
pub(crate) const SEED: u64 = 0x1e_7e_b0_07;

/// A spread below this share of the mean is rounding.
const ROUNDING: f64 = 1e-12;

/// Scores, and slopes of them, that are closer to zero than this are zero but for rounding: right answers are counted, and the last
/// bits of 0.4 − 0.3 and of 0.5 − 0.4 are no effect.
const SMALLEST: f64 = 1e-14;

/// Zero for what is zero but for rounding.
pub(crate) fn rounded(value: f64) -> f64 {
    match value.abs() < SMALLEST {
        true => 0.0,
        false => value,
    }
}

/// How an interval was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Student's t distribution.
    StudentT,
    /// Bias-corrected and accelerated quantiles of resampled means, or of another statistic.
    Bootstrap,
    /// Welch's t for two means whose values do not pair.
    Welch,
}

/// A 95 % interval, in the unit of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end, in the unit of what was estimated.
    pub low: f64,
    /// Upper end, in the unit of what was estimated.
    pub high: f64,
    /// How it was made.
    pub method: Method,
}

impl Interval {
    /// The same within `low..=high`: a mean of accuracies lies in 0..=1, whatever a t distribution says.
    #[must_use]
    pub fn within(self, (low, high): (f64, f64)) -> Self {
        Self {
            low: self.low.clamp(low, high),
            high: self.high.clamp(low, high),
            ..self
        }
    }

    /// Upper end less lower end, in the unit of what was estimated.
    pub fn width(&self) -> f64 {
        self.high - self.low
    }
}

/// A standard error with its degrees of freedom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deviation {
    /// The standard error of the mean, in the unit of the values.
    pub error: f64,
    /// Degrees of freedom; no whole number for Welch's.
    pub degrees: f64,
}

/// A mean, its interval, and how many values stand behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Arithmetic mean of the values, one a seed or pair.
    pub mean: f64,
    /// 95 % interval of the mean; `None` for a single value.
    pub interval: Option<Interval>,
    /// Standard error; `None` for a single value.
    pub deviation: Option<Deviation>,
    /// Number of values.
    pub n: usize,
}

impl Estimate {
    /// `mean ± t(0.975, degrees) · error`.
    pub(crate) fn new(mean: f64, deviation: Option<Deviation>, n: usize, method: Method) -> Self {
        let mean = rounded(mean);
        let half = deviation.and_then(|d| Some(student::two_sided_95(d.degrees)? * d.error));
        let interval = half.map(|half| Interval {
            low: mean - half,
            high: mean + half,
            method,
        });
        Self {
            mean,
            deviation: deviation.filter(|_| interval.is_some()),
            interval,
            n,
        }
    }

    /// The two-sided p of the hypothesis that the true mean is `value`; `None` without a standard error.
    ///
    /// By Student's t, of the standard error; where the interval is a bootstrap, of the error by which a t interval would end where it
    /// does on the side of `value`, so that p is below 0.05 where `value` lies outside. Without spread there is no error to speak of:
    /// the p of n signs that all agree, 2^(1 − n).
    pub fn p_against(&self, value: f64) -> Option<f64> {
        let Deviation { error, degrees } = self.deviation?;
        let away = (self.mean - value).abs();
        if self.without_spread() {
            return Some(match away > 0.0 {
                true => 2f64.powf(1.0 - self.n as f64),
                false => 1.0,
            });
        }
        let error = match self.interval.filter(|i| i.method == Method::Bootstrap) {
            None => error,
            Some(interval) => {
                let side = if value < self.mean {
                    self.mean - interval.low
                } else {
                    interval.high - self.mean
                };
                side.max(0.0) / student::two_sided_95(degrees)?
            }
        };
        match error > 0.0 {
            true => student::two_sided_p(away / error, degrees),
            false => Some(if away > 0.0 { 0.0 } else { 1.0 }),
        }
    }

    /// Whether there are values whose spread is none, or rounding: counts of right answers tie, and two or three that do are no proof.
    pub fn without_spread(&self) -> bool {
        self.deviation.is_some_and(|d| d.error <= ROUNDING * self.mean.abs())
    }
}

/// The mean of independent `values` with its interval; `None` without values, or where one is not finite.
pub fn of_mean(values: &[f64]) -> Option<Estimate> {
    if values.is_empty() || values.iter().any(|v| !v.is_finite()) {
        return None;
    }
    // Sorted, so that the order of files never changes the last bit of a sum, nor a resample.
    let mut values: Vec<f64> = values.iter().copied().map(rounded).collect();
    values.sort_by(f64::total_cmp);
    let n = values.len();
    let mean = mean(&values);
    let mut estimate = Estimate::new(mean, deviation(&values), n, Method::StudentT);
    if n >= BOOTSTRAP_FROM {
        estimate.interval = bootstrap(&values, RESAMPLES).or(estimate.interval);
    }
    Some(estimate)
}

/// The mean of `left` less that of `right`, two sets of independent values that do not pair, with Welch's interval; `n` counts
/// the left ones. `None` where a side has no value, or one is not finite.
pub fn of_difference(left: &[f64], right: &[f64]) -> Option<Estimate> {
    let (a, b) = (of_mean(left)?, of_mean(right)?);
    let deviation = a.deviation.zip(b.deviation).map(|(a, b)| combined(&[a, b]));
    Some(Estimate::new(a.mean - b.mean, deviation, a.n, Method::Welch))
}

/// An estimate less another, which is independent of it, with Welch's interval; `None` where one has no standard error.
pub(crate) fn between(left: &Estimate, right: &Estimate) -> Option<Estimate> {
    let deviation = combined(&[left.deviation?, right.deviation?]);
    let mean = left.mean - right.mean;
    Some(Estimate::new(mean, Some(deviation), left.n, Method::Welch))
}

/// The standard error of a sum or difference of independent means, with the degrees of freedom of Welch and Satterthwaite:
/// `(Σ e²)² / Σ (e⁴ / degrees)`.
pub(crate) fn combined(parts: &[Deviation]) -> Deviation {
    let variance: f64 = parts.iter().map(|d| d.error.powi(2)).sum();
    let fourth: f64 = parts.iter().map(|d| d.error.powi(4) / d.degrees).sum();
    let degrees = match fourth > 0.0 {
        true => variance.powi(2) / fourth,
        // Without any spread the quantile does not matter.
        false => parts.iter().map(|d| d.degrees).sum(),
    };
    Deviation {
        error: variance.sqrt(),
        degrees,
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn deviation(values: &[f64]) -> Option<Deviation> {
    let n = values.len();
    let degrees = n.checked_sub(1).filter(|d| *d > 0)? as f64;
    let mean = mean(values);
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / degrees;
    let error = (variance / n as f64).sqrt();
    Some(Deviation { error, degrees })
}

/// The BCa interval of the mean; `None` where all values are equal.
fn bootstrap(values: &[f64], resamples: usize) -> Option<Interval> {
    let mean = mean(values);
    // Means without one value differ from the mean by (mean − value) / (n − 1).
    let influence: Vec<f64> = values.iter().map(|v| v - mean).collect();
    bca(mean, &resampled_means(values, resamples), &influence)
}

/// The bias-corrected and accelerated interval of a statistic (Efron 1987): that of the values themselves, those of
/// resamples, ascending, and by how much it grows with each value, up to one factor for all, less the mean of that. `None`
/// where no value matters.
pub(crate) fn bca(observed: f64, resampled: &[f64], influence: &[f64]) -> Option<Interval> {
    let n = resampled.len() as f64;
    let normal = Normal::standard();
    // The bias: how far the observed statistic is from the median of the resampled ones. Equal ones count half.
    let below = resampled.iter().filter(|r| **r < observed).count() as f64;
    let equal = resampled.iter().filter(|r| **r == observed).count() as f64;
    let bias = normal.inverse_cdf((below + equal / 2.0) / n);
    // The acceleration, a sixth of the skewness.
    let sum = |power: i32| influence.iter().map(|v| v.powi(power)).sum::<f64>();
    let acceleration = sum(3) / (6.0 * sum(2).powf(1.5));
    let end = |probability: f64| {
        let z = bias + normal.inverse_cdf(probability);
        let level = normal.cdf(bias + z / (1.0 - acceleration * z));
        sorted_quantile(resampled, level.clamp(0.0, 1.0)).filter(|_| level.is_finite())
    };
    Some(Interval {
        low: end(0.025)?,
        high: end(0.975)?,
        method: Method::Bootstrap,
    })
}

fn resampled_means(values: &[f64], resamples: usize) -> Vec<f64> {
    let n = values.len();
    resampled(n, resamples, |drawn| {
        Some(drawn.iter().map(|i| values[*i]).sum::<f64>() / n as f64)
    })
}

/// A statistic of resamples of n units with replacement, ascending; those that have none are left out. It gets the numbers
/// of the units that were drawn.
pub(crate) fn resampled(n: usize, resamples: usize, mut statistic: impl FnMut(&[usize]) -> Option<f64>) -> Vec<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut drawn = vec![0; n];
    let mut found: Vec<f64> = (0..resamples)
        .filter_map(|_| {
            // The high half of the product is uniform over 0..n, up to a bias of n / 2^64.
            drawn.fill_with(|| ((u128::from(random.next_u64()) * n as u128) >> 64) as usize);
            statistic(&drawn)
        })
        .collect();
    found.sort_by(f64::total_cmp);
    found
}

/// The quantile of ascending values, linear between the two nearest (Hyndman and Fan's type 7).
fn sorted_quantile(ascending: &[f64], probability: f64) -> Option<f64> {
    let position = probability * ascending.len().checked_sub(1)? as f64;
    let below = position.floor() as usize;
    let low = ascending.get(below)?;
    let high = ascending.get(below + 1).unwrap_or(low);
    Some(low + (position - below as f64) * (high - low))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn three_values_by_hand() {
        // mean 2, s = 1, s/√3 = 0.577350, t(0.975, 2) = 4.302653: half width 2.484138.
        let estimate = of_mean(&[3.0, 1.0, 2.0]).unwrap();
        let interval = estimate.interval.unwrap();
        assert_eq!((estimate.mean, estimate.n), (2.0, 3));
        assert!((interval.low - (2.0 - 2.484_137_7)).abs() < 1e-6);
        assert!((interval.high - (2.0 + 2.484_137_7)).abs() < 1e-6);
        assert_eq!(interval.method, Method::StudentT);
    }

    #[test]
    fn one_value_has_no_interval_and_none_has_no_mean() {
        assert_eq!(of_mean(&[0.5]).unwrap().interval, None);
        assert_eq!(of_mean(&[]), None);
        assert_eq!(of_mean(&[0.5, f64::NAN]), None);
    }

    /// All 256 resamples of four values, each equally likely, against the drawn ones.
    #[test]
    fn resamples_agree_with_all_of_them() {
        let values = [0.0, 1.0, 5.0, 9.0];
        let digits = |i: usize| [i / 64, i / 16 % 4, i / 4 % 4, i % 4];
        let mut exact: Vec<f64> = (0..256)
            .map(|i| digits(i).map(|d| values[d]).iter().sum::<f64>() / 4.0)
            .collect();
        exact.sort_by(f64::total_cmp);
        // Both quantiles lie well inside an atom (2 % to 4.3 %, and the same from above): drawing must hit it.
        let (low, high) = (exact[256 * 25 / 1000], exact[256 * 975 / 1000]);
        assert_eq!((low, high), (0.5, 7.0));
        let drawn = resampled_means(&values, 20_000);
        let quantile = |probability| sorted_quantile(&drawn, probability).unwrap();
        assert_eq!((quantile(0.025), quantile(0.975)), (low, high));
    }

    #[test]
    fn order_does_not_matter() {
        let mut values: Vec<f64> = (0..31).map(|i| f64::from(i * 7 % 31) / 10.0).collect();
        let one = of_mean(&values).unwrap();
        values.reverse();
        assert_eq!(one, of_mean(&values).unwrap());
        assert_eq!(one.interval.unwrap().method, Method::Bootstrap);
    }

    #[test]
    fn equal_values_have_an_interval_without_width() {
        let estimate = of_mean(&[0.5; 40]).unwrap();
        let interval = estimate.interval.unwrap();
        assert_eq!((interval.low, interval.high), (0.5, 0.5));
        assert_eq!(
            (estimate.p_against(0.5), estimate.p_against(0.4)),
            (Some(1.0), Some(2f64.powi(-39)))
        );
        // 0.4 − 0.3 less 0.5 − 0.4, and the like: zero but for rounding, which has no side.
        let tied = of_mean(&[-5.6e-17, -1.1e-16, -8.3e-17]).unwrap();
        assert_eq!((tied.mean, tied.p_against(0.0)), (0.0, Some(1.0)));
        let apart = of_difference(&[0.1, 0.1, 0.1], &[0.4 - 0.3, 0.5 - 0.4, 0.9 - 0.8]).unwrap();
        assert_eq!((apart.mean, apart.p_against(0.0)), (0.0, Some(1.0)));
        // Twice the same network: no difference, and no proof that there is none.
        let none = of_mean(&[0.0, 0.0]).unwrap();
        assert_eq!((none.p_against(0.0), none.p_against(0.01)), (Some(1.0), Some(0.5)));
        // Two counts that tie, but for rounding.
        let two = of_mean(&[0.7 - 0.65, 0.65 - 0.6]).unwrap();
        assert_eq!((two.without_spread(), two.p_against(0.0)), (true, Some(0.5)));
    }

    /// Skewed values, of which the bootstrap's interval and Student's disagree about zero.
    #[test]
    fn a_bootstraps_p_is_below_the_level_where_its_interval_ends() {
        let mut values = vec![0.002; 28];
        values.extend([0.05, 0.09, 0.16]);
        let estimate = of_mean(&values).unwrap();
        let interval = estimate.interval.unwrap();
        assert_eq!(interval.method, Method::Bootstrap);
        let p = |value: f64| estimate.p_against(value).unwrap();
        for (end, out) in [(interval.low, -1e-6), (interval.high, 1e-6)] {
            assert!(p(end + out) < 0.05 && p(end - out) > 0.05, "{end}");
        }
        assert!(interval.low > 0.0 && p(0.0) < 0.05);
    }

    #[test]
    fn accuracies_end_at_nought_and_one() {
        let interval = of_mean(&[0.9, 1.0, 0.2]).unwrap().interval.unwrap();
        assert!(interval.low < 0.0 && interval.high > 1.0);
        let ended = interval.within((0.0, 1.0));
        assert_eq!((ended.low, ended.high), (0.0, 1.0));
    }
}
