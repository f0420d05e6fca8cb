//! A mean with its 95 % interval: Student t below ten values, bootstrap from ten on.
//!
//! - **Student t**, n < 10: `mean ± t(0.975, n−1) · s/√n`, `s` the sample standard deviation. One value has no interval.
//! - **Bootstrap**, n ≥ 10: the 2.5 % and 97.5 % quantiles (linear between order statistics) of the means of
//!   [`RESAMPLES`] resamples of n values with replacement, drawn by ChaCha8 from a fixed seed: equal values give equal
//!   intervals, whatever their order.
//!
//! Values must be independent: see [`crate::claim`] for those that share a pretrained network.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::student;

/// From this many values on the interval is a bootstrap.
pub const BOOTSTRAP_FROM: usize = 10;

/// Resamples of a bootstrap interval.
pub const RESAMPLES: usize = 10_000;

/// Seed of the resamples.
const SEED: u64 = 0x1e_7e_b0_07;

/// How an interval was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Student's t distribution.
    StudentT,
    /// Percentiles of resampled means.
    Bootstrap,
}

/// A 95 % interval, in the unit of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// How it was made.
    pub method: Method,
}

/// A mean, its interval, and how many values stand behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Arithmetic mean.
    pub mean: f64,
    /// 95 % interval of the mean; `None` for a single value.
    pub interval: Option<Interval>,
    /// Number of values.
    pub n: usize,
}

/// The mean of independent `values` with its interval; `None` without values, or where one is not finite.
pub fn of_mean(values: &[f64]) -> Option<Estimate> {
    if values.is_empty() || values.iter().any(|v| !v.is_finite()) {
        return None;
    }
    // Sorted, so that the order of files never changes the last bit of a sum, nor a resample.
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let n = values.len();
    let mean = mean(&values);
    let interval = if n < BOOTSTRAP_FROM {
        student_t(&values, mean)
    } else {
        bootstrap(&values, RESAMPLES)
    };
    Some(Estimate { mean, interval, n })
}

/// The standard deviation within groups of repeats, pooled: `sqrt(Σ (v − mean of its group)² / Σ (n − 1))`.
///
/// `None` where no group has two values, or one is not finite.
pub fn spread(groups: &[Vec<f64>]) -> Option<f64> {
    let (mut squares, mut degrees) = (0.0, 0);
    for group in groups.iter().filter(|g| g.len() > 1) {
        let mean = mean(group);
        squares += group.iter().map(|v| (v - mean).powi(2)).sum::<f64>();
        degrees += group.len() - 1;
    }
    let spread = (squares / degrees as f64).sqrt();
    spread.is_finite().then_some(spread)
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn student_t(values: &[f64], mean: f64) -> Option<Interval> {
    let n = values.len();
    let t = student::two_sided_95(n.checked_sub(1)?)?;
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1) as f64;
    let half = t * (variance / n as f64).sqrt();
    Some(Interval {
        low: mean - half,
        high: mean + half,
        method: Method::StudentT,
    })
}

fn bootstrap(values: &[f64], resamples: usize) -> Option<Interval> {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let n = values.len() as u64;
    let mut means: Vec<f64> = (0..resamples)
        .map(|_| {
            let sum: f64 = (0..n)
                // The high half of the product is uniform over 0..n, up to a bias of n / 2^64.
                .map(|_| ((u128::from(random.next_u64()) * u128::from(n)) >> 64) as usize)
                .map(|i| values[i])
                .sum();
            sum / n as f64
        })
        .collect();
    means.sort_by(f64::total_cmp);
    Some(Interval {
        low: sorted_quantile(&means, 0.025)?,
        high: sorted_quantile(&means, 0.975)?,
        method: Method::Bootstrap,
    })
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

    #[test]
    fn spread_pools_groups_of_repeats() {
        // Squares about the means 2 and 10: 2 + 8, over 2 + 1 degrees; a single value says nothing.
        let spread = spread(&[vec![1.0, 2.0, 3.0], vec![8.0, 12.0], vec![99.0]]).unwrap();
        assert!((spread - (10.0f64 / 3.0).sqrt()).abs() < 1e-12);
        assert_eq!(super::spread(&[vec![1.0], vec![]]), None);
        assert_eq!(super::spread(&[vec![1.0, f64::NAN]]), None);
    }

    /// All 256 resamples of four values, each equally likely, against the drawn ones.
    #[test]
    fn bootstrap_agrees_with_all_resamples() {
        let values = [0.0, 1.0, 5.0, 9.0];
        let digits = |i: usize| [i / 64, i / 16 % 4, i / 4 % 4, i % 4];
        let mut exact: Vec<f64> = (0..256)
            .map(|i| digits(i).map(|d| values[d]).iter().sum::<f64>() / 4.0)
            .collect();
        exact.sort_by(f64::total_cmp);
        // Both quantiles lie well inside an atom (2 % to 4.3 %, and the same from above): drawing must hit it.
        let (low, high) = (exact[256 * 25 / 1000], exact[256 * 975 / 1000]);
        assert_eq!((low, high), (0.5, 7.0));
        let drawn = bootstrap(&values, 20_000).unwrap();
        assert_eq!((drawn.low, drawn.high), (low, high));
    }

    #[test]
    fn order_does_not_matter() {
        let mut values: Vec<f64> = (0..12).map(|i| f64::from(i * 7 % 12) / 10.0).collect();
        let one = of_mean(&values).unwrap();
        values.reverse();
        assert_eq!(one, of_mean(&values).unwrap());
        assert_eq!(one.interval.unwrap().method, Method::Bootstrap);
    }
}
