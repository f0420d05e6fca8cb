//! What an interval says of a claim: holds, does not hold, or undecided and why.

use crate::claim::Claim;
use crate::interval::Interval;
use crate::trend::Trend;

/// Below this many sizes a trend over sizes is undecided, whatever its interval.
pub const SIZES_NEEDED: usize = 5;

/// Below this many amounts of training a trend over them is undecided.
pub const AMOUNTS_NEEDED: usize = 3;

/// The fate of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The 95 % interval is on the claim's side.
    Holds,
    /// The 95 % interval is on the other side.
    DoesNotHold,
    /// The data cannot tell.
    Undecided(Why),
}

/// Why a claim is undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A single value, or a line through as many points as it has freedoms, has no interval.
    NoInterval,
    /// Zero lies in the interval.
    ZeroInside,
    /// Fewer levels of x than a trend needs.
    TooFew {
        /// How many there are.
        found: usize,
        /// How many it takes.
        needed: usize,
    },
    /// The interval holds both zero and the slope that it is to be told from.
    TooWide,
}

/// The claim that a mean, such as a paired difference in forgetting, is below zero.
pub fn below_zero(claim: &Claim) -> Verdict {
    of_interval(claim.estimate.interval)
}

/// The claim that a mean is above zero.
pub fn above_zero(claim: &Claim) -> Verdict {
    turned(of_interval(claim.estimate.interval))
}

/// The claim that a measure falls with x; undecided below `needed` levels of x.
pub fn falls(trend: &Trend, needed: usize) -> Verdict {
    match enough(trend, needed) {
        Ok(()) => of_interval(trend.interval),
        Err(undecided) => undecided,
    }
}

/// The claim that a measure does **not** fall with x, though another one does, with slope `other`.
///
/// It holds where the interval lies above zero, or holds zero and lies above `other`: no fall is seen, and one as
/// steep as the other's would have been. It does not hold where the interval lies below zero.
pub fn does_not_fall(trend: &Trend, needed: usize, other: Option<f64>) -> Verdict {
    if let Err(undecided) = enough(trend, needed) {
        return undecided;
    }
    match (trend.interval, other) {
        (None, _) => Verdict::Undecided(Why::NoInterval),
        (Some(interval), _) if interval.high < 0.0 => Verdict::DoesNotHold,
        (Some(interval), _) if interval.low > 0.0 => Verdict::Holds,
        (Some(interval), Some(other)) if other < interval.low => Verdict::Holds,
        _ => Verdict::Undecided(Why::TooWide),
    }
}

/// The claim that a mean is zero for all practical purposes: that its interval lies within `±bound`.
///
/// It does not hold where the interval lies wholly outside of `±bound`.
pub fn negligible(claim: &Claim, bound: f64) -> Verdict {
    match claim.estimate.interval {
        None => Verdict::Undecided(Why::NoInterval),
        Some(interval) if -bound < interval.low && interval.high < bound => Verdict::Holds,
        Some(interval) if interval.low > bound || interval.high < -bound => Verdict::DoesNotHold,
        Some(_) => Verdict::Undecided(Why::TooWide),
    }
}

fn enough(trend: &Trend, needed: usize) -> Result<(), Verdict> {
    let found = trend.levels;
    if found < needed {
        return Err(Verdict::Undecided(Why::TooFew { found, needed }));
    }
    Ok(())
}

fn of_interval(interval: Option<Interval>) -> Verdict {
    match interval {
        None => Verdict::Undecided(Why::NoInterval),
        Some(interval) if interval.high < 0.0 => Verdict::Holds,
        Some(interval) if interval.low > 0.0 => Verdict::DoesNotHold,
        Some(_) => Verdict::Undecided(Why::ZeroInside),
    }
}

fn turned(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Holds => Verdict::DoesNotHold,
        Verdict::DoesNotHold => Verdict::Holds,
        undecided => undecided,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::claim::{self, Observation};
    use crate::trend::over_log10;

    fn claim(values: &[f64]) -> Claim {
        let observation = |(seed, &value): (usize, &f64)| Observation {
            network: None,
            seed: seed as i64,
            value,
        };
        claim::mean(&values.iter().enumerate().map(observation).collect::<Vec<_>>()).unwrap()
    }

    /// `k` sizes a decade apart, with this slope and a small ripple.
    fn line(k: i32, slope: f64) -> Trend {
        let points = (0..k).map(|i| (10f64.powi(4 + i), slope * f64::from(i) + 0.001 * f64::from(i % 2)));
        over_log10(&[points.collect()]).unwrap()
    }

    #[test]
    fn intervals_decide() {
        assert_eq!(below_zero(&claim(&[-0.2, -0.21, -0.19])), Verdict::Holds);
        assert_eq!(above_zero(&claim(&[-0.2, -0.21, -0.19])), Verdict::DoesNotHold);
        assert_eq!(below_zero(&claim(&[0.2, 0.21, 0.19])), Verdict::DoesNotHold);
        let mixed = claim(&[-0.2, 0.21, 0.19]);
        assert_eq!(below_zero(&mixed), Verdict::Undecided(Why::ZeroInside));
        assert_eq!(above_zero(&mixed), Verdict::Undecided(Why::ZeroInside));
        assert_eq!(below_zero(&claim(&[-0.2])), Verdict::Undecided(Why::NoInterval));
        assert_eq!(
            below_zero(&claim(&[0.0, 0.0, 0.0])),
            Verdict::Undecided(Why::ZeroInside)
        );
    }

    #[test]
    fn four_sizes_never_decide_a_trend() {
        let too_few = Verdict::Undecided(Why::TooFew { found: 4, needed: 5 });
        assert_eq!(falls(&line(4, -0.1), SIZES_NEEDED), too_few);
        assert_eq!(does_not_fall(&line(4, 0.1), SIZES_NEEDED, None), too_few);
        assert_eq!(falls(&line(4, -0.1), AMOUNTS_NEEDED), Verdict::Holds);
        assert_eq!(falls(&line(5, -0.1), SIZES_NEEDED), Verdict::Holds);
        assert_eq!(falls(&line(5, 0.1), SIZES_NEEDED), Verdict::DoesNotHold);
    }

    #[test]
    fn no_fall_is_claimed_only_where_a_fall_would_have_been_seen() {
        assert_eq!(does_not_fall(&line(5, 0.1), 5, None), Verdict::Holds);
        assert_eq!(does_not_fall(&line(5, -0.1), 5, Some(-0.2)), Verdict::DoesNotHold);
        let flat = line(5, 0.0);
        assert_eq!(does_not_fall(&flat, 5, Some(-0.1)), Verdict::Holds);
        assert_eq!(does_not_fall(&flat, 5, Some(0.0)), Verdict::Undecided(Why::TooWide));
        assert_eq!(does_not_fall(&flat, 5, None), Verdict::Undecided(Why::TooWide));
    }

    #[test]
    fn negligible_is_an_interval_within_the_bound() {
        let small = claim(&[0.001, -0.001, 0.0]);
        assert_eq!(negligible(&small, 0.01), Verdict::Holds);
        assert_eq!(negligible(&small, 0.001), Verdict::Undecided(Why::TooWide));
        assert_eq!(negligible(&claim(&[0.2, 0.21, 0.19]), 0.01), Verdict::DoesNotHold);
        assert_eq!(negligible(&claim(&[0.0]), 0.01), Verdict::Undecided(Why::NoInterval));
    }
}
