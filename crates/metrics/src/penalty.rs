//! What a penalty is worth: which strength to report, how much of a fall it removes, and whether it improves on no penalty.
//!
//! Everything here is about scores, of which higher is better, and about the same seeds with and without the penalty.

use std::collections::BTreeMap;

use crate::claim::{self, Claim, Observation};
use crate::verdict::{self, Judgement, Verdict, Why};

/// A fall below which there is nothing to remove a share of, in accuracy: half a point.
pub const SMALLEST_FALL: f64 = 0.005;

/// Which of several strengths to report: the one with the best mean over its units.
///
/// `candidates` are strengths with what was observed on *validation* rows, one observation a run. Only the strengths with
/// the most observed units compete: a mean over fewer seeds is not comparable. Of equally good ones the weakest wins.
/// `None` where nothing was observed, or no mean is finite.
pub fn chosen(candidates: &[(f64, Vec<Observation>)]) -> Option<f64> {
    let mean = |(strength, observed): &(f64, Vec<Observation>)| {
        let claim = claim::mean(observed)?;
        Some((*strength, claim.estimate.n, claim.estimate.mean))
    };
    let means: Vec<_> = candidates.iter().filter_map(mean).collect();
    let most = means.iter().map(|m| m.1).max()?;
    let full = means.into_iter().filter(|m| m.1 == most);
    let better = full.reduce(|best, next| {
        let order = next.2.total_cmp(&best.2).then(best.0.total_cmp(&next.0));
        if order.is_gt() { next } else { best }
    });
    better.map(|(strength, ..)| strength)
}

/// By how much a score fell from its value at step 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fall {
    /// Score at step 0.
    pub before: f64,
    /// The lowest score after step 0.
    pub lowest: f64,
    /// The score at the last step.
    pub end: f64,
}

impl Fall {
    /// Of scores by step; `None` without step 0, or without a later one.
    pub fn of(scores: &BTreeMap<i64, f64>) -> Option<Self> {
        let before = *scores.get(&0)?;
        let later = || scores.range(1..).map(|(_, score)| *score);
        Some(Self {
            before,
            lowest: later().reduce(f64::min)?,
            end: later().next_back()?,
        })
    }

    /// The deepest fall; below zero where the score only rose.
    pub fn deepest(&self) -> f64 {
        self.before - self.lowest
    }

    /// What is lost at the end; may be below zero.
    pub fn at_end(&self) -> f64 {
        self.before - self.end
    }
}

/// The share of the unpenalised fall that a penalty removes, `1 − fall with / fall without`, one a seed and network.
///
/// A seed that falls by less than [`SMALLEST_FALL`] without the penalty has nothing to remove and is left out, as is one
/// without a partner. Above 1 where the score rises with the penalty, below 0 where it falls deeper.
pub fn removed(with: &[Observation], without: &[Observation]) -> Vec<Observation> {
    let share = |fall: &Observation| {
        let same = without
            .iter()
            .filter(|o| (&o.network, o.seed) == (&fall.network, fall.seed));
        let falls: Vec<f64> = same.map(|o| o.value).collect();
        let plain = falls.iter().sum::<f64>() / falls.len() as f64;
        // Not a number without a partner: no comparison holds then.
        (plain >= SMALLEST_FALL).then(|| Observation {
            value: 1.0 - fall.value / plain,
            ..fall.clone()
        })
    };
    with.iter().filter_map(share).collect()
}

/// Judges the claim that a penalty improves on no penalty by its gain, a mean of differences paired by seed.
///
/// It holds where the 95 % interval lies above zero. It does not hold where the interval reaches zero or lies below, and stays
/// below `margin`: a gain worth having, as declared in advance, is ruled out. Else it is undecided.
pub fn improves(gain: &Claim, margin: f64) -> Judgement {
    let Some(interval) = gain.estimate.interval else {
        return verdict::above_zero(gain);
    };
    let (verdict, from) = match () {
        () if interval.low > 0.0 => (Verdict::Holds, 0.0),
        () if interval.high < margin => (Verdict::DoesNotHold, margin),
        () => (Verdict::Undecided(Why::ZeroInside), 0.0),
    };
    Judgement::new(verdict, &gain.estimate, from)
}
