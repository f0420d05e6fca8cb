//! What an interval says of a claim: holds, does not hold, or undecided and why; and what is left of it among many claims.

use crate::claim::Claim;
use crate::interval::{self, Estimate};
use crate::trend::Trend;

/// Below this many sizes a trend over sizes is undecided, whatever its interval.
pub const SIZES_NEEDED: usize = 5;

/// Below this many amounts of training a trend over them is undecided.
pub const AMOUNTS_NEEDED: usize = 3;

/// A p below which a claim among many is decided.
pub const LEVEL: f64 = 0.05;

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
    /// All values tie, and they are too few for that to mean anything: below six, agreeing signs have a p of 0.05 or more.
    NoSpread,
    /// Decided by itself, but not among so many claims: see [`holm`].
    AmongMany,
}

impl Why {
    /// The reason, as it stands in brackets or after a colon.
    pub fn words(self) -> String {
        match self {
            Self::NoInterval => "too few values for an interval".to_owned(),
            Self::ZeroInside => "zero lies in the interval".to_owned(),
            Self::NoSpread => "the values tie, and are too few for that to mean anything".to_owned(),
            Self::TooFew { found, needed } => {
                format!("a trend needs {needed} points along its axis, and here there are {found}")
            }
            Self::TooWide => "the interval is too wide to tell".to_owned(),
            Self::AmongMany => "decided by itself, but not among so many claims".to_owned(),
        }
    }
}

/// A verdict, and the p by which it is judged among others: the smallest level at which the interval, made for that level
/// rather than for 5 %, would still decide. `None` where nothing was tested.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// By the claim's own 95 % interval.
    pub verdict: Verdict,
    /// Two-sided, see [`Estimate::p_against`].
    pub p: Option<f64>,
}

impl Judgement {
    /// A verdict by an interval, with its p against `value`; where values tie, the p has to be small too.
    pub(crate) fn new(verdict: Verdict, estimate: &Estimate, value: f64) -> Self {
        let p = estimate.p_against(value);
        let decided = !matches!(verdict, Verdict::Undecided(_));
        let tied = decided && estimate.without_spread() && p.is_some_and(|p| p >= LEVEL);
        let verdict = if tied {
            Verdict::Undecided(Why::NoSpread)
        } else {
            verdict
        };
        Self { verdict, p }
    }

    fn untested(why: Why) -> Self {
        Self {
            verdict: Verdict::Undecided(why),
            p: None,
        }
    }
}

/// The claim that a mean, such as a difference in forgetting, is below zero.
pub fn below_zero(claim: &Claim) -> Judgement {
    of_sign(&claim.estimate)
}

/// The claim that a mean is above zero.
pub fn above_zero(claim: &Claim) -> Judgement {
    let below = of_sign(&claim.estimate);
    let verdict = match below.verdict {
        Verdict::Holds => Verdict::DoesNotHold,
        Verdict::DoesNotHold => Verdict::Holds,
        undecided => undecided,
    };
    Judgement { verdict, ..below }
}

/// The claim that a measure falls with x; undecided below `needed` levels of x.
pub fn falls(trend: &Trend, needed: usize) -> Judgement {
    enough(trend, needed).unwrap_or_else(|| of_sign(trend.wider()))
}

/// The claim that a measure does **not** fall with x, though another one does.
///
/// It holds where the interval lies above zero; or where it holds zero, that of each unit does, the other one falls, and the
/// difference of the two slopes (Welch's interval) lies above zero: no fall is seen, and one as steep as the other's would have
/// been. It does not hold where the interval lies below zero.
pub fn does_not_fall(trend: &Trend, needed: usize, other: Option<&Trend>) -> Judgement {
    if let Some(undecided) = enough(trend, needed) {
        return undecided;
    }
    let estimate = trend.wider();
    let Some(interval) = estimate.interval else {
        return Judgement::untested(Why::NoInterval);
    };
    if interval.high < 0.0 || interval.low > 0.0 {
        let verdict = if interval.low > 0.0 {
            Verdict::Holds
        } else {
            Verdict::DoesNotHold
        };
        return Judgement::new(verdict, estimate, 0.0);
    }
    let too_wide = Verdict::Undecided(Why::TooWide);
    let fall = |estimate: &Estimate| estimate.interval.is_some_and(|i| i.high < 0.0);
    let by_either = [&trend.by_unit, &trend.by_level].into_iter().any(fall);
    let falling = other.filter(|other| falls(other, needed).verdict == Verdict::Holds && !by_either);
    let difference = falling.and_then(|other| interval::between(estimate, other.wider()));
    match difference {
        None => Judgement::new(too_wide, estimate, 0.0),
        Some(difference) => {
            let above = difference.interval.is_some_and(|i| i.low > 0.0);
            Judgement::new(if above { Verdict::Holds } else { too_wide }, &difference, 0.0)
        }
    }
}

/// The claim that a mean is zero for all practical purposes: that its interval lies within `±bound`.
///
/// It does not hold where the interval lies wholly outside of `±bound`.
pub fn negligible(claim: &Claim, bound: f64) -> Judgement {
    let estimate = &claim.estimate;
    let Some(interval) = estimate.interval else {
        return Judgement::untested(Why::NoInterval);
    };
    let verdict = match () {
        () if -bound < interval.low && interval.high < bound => Verdict::Holds,
        () if interval.low > bound || interval.high < -bound => Verdict::DoesNotHold,
        () => Verdict::Undecided(Why::TooWide),
    };
    let nearer = if estimate.mean < 0.0 { -bound } else { bound };
    Judgement::new(verdict, estimate, nearer)
}

/// Holm's correction: verdicts of which, where all claims are false, none is given in 95 of 100 families.
///
/// `family` are the judgements of all claims that were to be tested; those without a p were not, and do not count. The k-th
/// smallest of m p-values is multiplied by m − k + 1, and by no less than those before. A verdict stays where that product
/// is below [`LEVEL`], else it is undecided. Returns each claim's verdict among the others with its product, in the order given.
pub fn holm(family: &[Judgement]) -> Vec<Judgement> {
    let mut order: Vec<(usize, f64)> = family.iter().enumerate().filter_map(|(i, j)| Some((i, j.p?))).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    let mut corrected = family.to_vec();
    let mut product: f64 = 0.0;
    for (k, (i, p)) in order.iter().enumerate() {
        product = product.max((p * (order.len() - k) as f64).min(1.0));
        let one = &mut corrected[*i];
        one.p = Some(product);
        if product >= LEVEL && !matches!(one.verdict, Verdict::Undecided(_)) {
            one.verdict = Verdict::Undecided(Why::AmongMany);
        }
    }
    corrected
}

fn enough(trend: &Trend, needed: usize) -> Option<Judgement> {
    let found = trend.levels;
    (found < needed).then(|| Judgement::untested(Why::TooFew { found, needed }))
}

fn of_sign(estimate: &Estimate) -> Judgement {
    let verdict = match estimate.interval {
        None => return Judgement::untested(Why::NoInterval),
        Some(interval) if interval.high < 0.0 => Verdict::Holds,
        Some(interval) if interval.low > 0.0 => Verdict::DoesNotHold,
        Some(_) => Verdict::Undecided(Why::ZeroInside),
    };
    Judgement::new(verdict, estimate, 0.0)
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
        assert_eq!(below_zero(&claim(&[-0.2, -0.21, -0.19])).verdict, Verdict::Holds);
        assert_eq!(above_zero(&claim(&[-0.2, -0.21, -0.19])).verdict, Verdict::DoesNotHold);
        assert_eq!(below_zero(&claim(&[0.2, 0.21, 0.19])).verdict, Verdict::DoesNotHold);
        let mixed = claim(&[-0.2, 0.21, 0.19]);
        assert_eq!(below_zero(&mixed).verdict, Verdict::Undecided(Why::ZeroInside));
        assert_eq!(above_zero(&mixed).verdict, Verdict::Undecided(Why::ZeroInside));
        assert_eq!(below_zero(&claim(&[-0.2])).verdict, Verdict::Undecided(Why::NoInterval));
        assert_eq!(
            below_zero(&claim(&[0.0, 0.0, 0.0])).verdict,
            Verdict::Undecided(Why::ZeroInside)
        );
    }

    #[test]
    fn values_that_tie_decide_nothing_below_six() {
        let tied = |n: usize| claim(&vec![-0.05; n]);
        let undecided = Verdict::Undecided(Why::NoSpread);
        for judged in [below_zero(&tied(2)), above_zero(&tied(5)), negligible(&tied(3), 0.1)] {
            assert_eq!(judged.verdict, undecided);
            assert!(judged.p.unwrap() >= LEVEL, "{judged:?}");
        }
        assert_eq!(
            below_zero(&tied(6)),
            Judgement {
                verdict: Verdict::Holds,
                p: Some(0.03125)
            }
        );
    }

    #[test]
    fn four_sizes_never_decide_a_trend() {
        let too_few = Verdict::Undecided(Why::TooFew { found: 4, needed: 5 });
        assert_eq!(falls(&line(4, -0.1), SIZES_NEEDED).verdict, too_few);
        assert_eq!(does_not_fall(&line(4, 0.1), SIZES_NEEDED, None).verdict, too_few);
        assert_eq!(falls(&line(4, -0.1), AMOUNTS_NEEDED).verdict, Verdict::Holds);
        assert_eq!(falls(&line(5, -0.1), SIZES_NEEDED).verdict, Verdict::Holds);
        assert_eq!(falls(&line(5, 0.1), SIZES_NEEDED).verdict, Verdict::DoesNotHold);
    }

    #[test]
    fn no_fall_is_claimed_only_where_a_fall_would_have_been_seen() {
        assert_eq!(does_not_fall(&line(5, 0.1), 5, None).verdict, Verdict::Holds);
        assert_eq!(
            does_not_fall(&line(5, -0.1), 5, Some(&line(5, -0.2))).verdict,
            Verdict::DoesNotHold
        );
        let flat = line(5, 0.0);
        assert_eq!(does_not_fall(&flat, 5, Some(&line(5, -0.1))).verdict, Verdict::Holds);
        let too_wide = Verdict::Undecided(Why::TooWide);
        assert_eq!(does_not_fall(&flat, 5, Some(&flat)).verdict, too_wide);
        // The other's fall is no more certain than none: −0.05 with an interval that holds zero.
        let points = |value: fn(i32) -> f64| (0..5).map(|i| (10f64.powi(4 + i), value(i))).collect();
        let unsure = over_log10(&[points(|i| -0.05 * f64::from(i) + 0.2 * f64::from(i % 2))]).unwrap();
        assert_eq!(falls(&unsure, 5).verdict, Verdict::Undecided(Why::ZeroInside));
        assert_eq!(does_not_fall(&flat, 5, Some(&unsure)).verdict, too_wide);
        // By its networks it falls a little, though by its sizes that is not certain.
        let height = |i: i32| -0.002 * f64::from(i) + 0.005 * f64::from(i % 2);
        let many = (0..40).map(|k| (10f64.powi(4 + k % 5), height(k % 5)));
        let both = over_log10(&[many.collect()]).unwrap();
        assert!(both.by_unit.interval.unwrap().high < 0.0 && both.by_level.interval.unwrap().high > 0.0);
        assert_eq!(does_not_fall(&both, 5, Some(&line(5, -0.1))).verdict, too_wide);
        assert_eq!(does_not_fall(&flat, 5, None).verdict, Verdict::Undecided(Why::TooWide));
    }

    #[test]
    fn negligible_is_an_interval_within_the_bound() {
        let small = claim(&[0.001, -0.001, 0.0]);
        assert_eq!(negligible(&small, 0.01).verdict, Verdict::Holds);
        assert_eq!(negligible(&small, 0.001).verdict, Verdict::Undecided(Why::TooWide));
        assert_eq!(
            negligible(&claim(&[0.2, 0.21, 0.19]), 0.01).verdict,
            Verdict::DoesNotHold
        );
        assert_eq!(
            negligible(&claim(&[0.0]), 0.01).verdict,
            Verdict::Undecided(Why::NoInterval)
        );
    }

    /// The p of a verdict is the level at which its interval would end at what it is told from.
    #[test]
    fn a_p_is_where_the_interval_would_end() {
        // Mean −0.02, error 0.01/√3, two degrees: t = 3.4641, p = 0.074180 (SciPy: 2 * stats.t.sf(3.4641016, 2)).
        let judged = below_zero(&claim(&[-0.01, -0.02, -0.03]));
        assert_eq!(judged.verdict, Verdict::Undecided(Why::ZeroInside));
        assert!((judged.p.unwrap() - 0.074_179_9).abs() < 1e-6, "{judged:?}");
        // From −0.03: t = 1.7320508, p = 0.225403.
        assert!((negligible(&claim(&[-0.01, -0.02, -0.03]), 0.03).p.unwrap() - 0.225_403_3).abs() < 1e-6);
        assert_eq!(below_zero(&claim(&[0.1])).p, None);
    }

    #[test]
    fn holms_correction_by_hand() {
        let judged = |p: f64| Judgement {
            verdict: if p < 0.05 {
                Verdict::Holds
            } else {
                Verdict::Undecided(Why::ZeroInside)
            },
            p: Some(p),
        };
        let untested = Judgement::untested(Why::NoInterval);
        let family = [judged(0.04), judged(0.01), untested, judged(0.3), judged(0.015)];
        let corrected = holm(&family);
        // Four tested: 4 · 0.01, 3 · 0.015, 2 · 0.04, 1 · 0.3.
        let expected = [Some(0.08), Some(0.04), None, Some(0.3), Some(0.045)];
        for (found, expected) in corrected.iter().zip(expected) {
            assert_eq!(found.p.is_some(), expected.is_some());
            assert!(
                (found.p.unwrap_or(0.0) - expected.unwrap_or(0.0)).abs() < 1e-12,
                "{found:?}"
            );
        }
        let among_many = Verdict::Undecided(Why::AmongMany);
        let verdicts = [
            among_many,
            Verdict::Holds,
            untested.verdict,
            family[3].verdict,
            Verdict::Holds,
        ];
        assert_eq!(corrected.iter().map(|j| j.verdict).collect::<Vec<_>>(), verdicts);
        // Never less than the one before: 2 · 0.03 = 0.06, then 0.04 · 1 is lifted to it.
        let corrected = holm(&[judged(0.03), judged(0.04)]);
        assert_eq!(
            corrected.iter().map(|j| j.p).collect::<Vec<_>>(),
            [Some(0.06), Some(0.06)]
        );
    }
}
