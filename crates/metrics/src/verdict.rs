//! What an interval says of a claim: holds, does not hold, or undecided and why.

use crate::claim::Claim;
use crate::interval::Interval;
use crate::trend::Trend;

/// Below this many sizes a trend over sizes is undecided, whatever its interval.
pub const SIZES_NEEDED: usize = 5;

/// The fate of a claim that a quantity is below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The whole 95 % interval lies below zero.
    Holds,
    /// The whole 95 % interval lies above zero: the opposite holds.
    DoesNotHold,
    /// The data cannot tell.
    Undecided(Why),
}

/// Why a claim is undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A single value, or a line through two points, has no interval.
    NoInterval,
    /// Zero lies in the interval.
    ZeroInside,
    /// Fewer than [`SIZES_NEEDED`] sizes; their number.
    TooFewSizes(usize),
}

/// The claim that a mean, such as a paired difference in forgetting, is below zero.
pub fn below_zero(claim: &Claim) -> Verdict {
    of_interval(claim.estimate.interval)
}

/// The claim that a measure falls with size.
pub fn falls_with_size(trend: &Trend) -> Verdict {
    if trend.sizes < SIZES_NEEDED {
        return Verdict::Undecided(Why::TooFewSizes(trend.sizes));
    }
    of_interval(trend.interval)
}

fn of_interval(interval: Option<Interval>) -> Verdict {
    match interval {
        None => Verdict::Undecided(Why::NoInterval),
        Some(interval) if interval.high < 0.0 => Verdict::Holds,
        Some(interval) if interval.low > 0.0 => Verdict::DoesNotHold,
        Some(_) => Verdict::Undecided(Why::ZeroInside),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::claim::{self, Observation};
    use crate::trend::over_log_parameters;

    fn claim(values: &[f64]) -> Claim {
        let observation = |(seed, &value): (usize, &f64)| Observation {
            network: None,
            seed: seed as i64,
            value,
        };
        claim::mean(&values.iter().enumerate().map(observation).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn intervals_decide() {
        assert_eq!(below_zero(&claim(&[-0.2, -0.21, -0.19])), Verdict::Holds);
        assert_eq!(below_zero(&claim(&[0.2, 0.21, 0.19])), Verdict::DoesNotHold);
        assert_eq!(
            below_zero(&claim(&[-0.2, 0.21, 0.19])),
            Verdict::Undecided(Why::ZeroInside)
        );
        assert_eq!(below_zero(&claim(&[-0.2])), Verdict::Undecided(Why::NoInterval));
        assert_eq!(
            below_zero(&claim(&[0.0, 0.0, 0.0])),
            Verdict::Undecided(Why::ZeroInside)
        );
    }

    #[test]
    fn four_sizes_never_decide_a_trend() {
        let line = |k: i32| {
            (0..k)
                .map(|i| (10f64.powi(4 + i), -0.1 * f64::from(i) + 0.001 * f64::from(i % 2)))
                .collect::<Vec<_>>()
        };
        let four = over_log_parameters(&line(4)).unwrap();
        assert_eq!(falls_with_size(&four), Verdict::Undecided(Why::TooFewSizes(4)));
        assert_eq!(falls_with_size(&over_log_parameters(&line(5)).unwrap()), Verdict::Holds);
        let rising: Vec<_> = line(5).into_iter().map(|(p, v)| (p, -v)).collect();
        assert_eq!(
            falls_with_size(&over_log_parameters(&rising).unwrap()),
            Verdict::DoesNotHold
        );
    }
}
