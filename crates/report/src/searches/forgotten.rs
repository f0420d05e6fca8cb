//! How much of what architectures forget in a search a penalty removes, at the peak.
//!
//! The peak is the largest mean of err2 − err1 over a search's epochs. A share is `1 − peak with / peak without`: of the curves
//! that are means over seeds, as a reader sees it in the figure, and of each seed's own curves, which give the interval.

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::penalty::removed;
use lethe_metrics::verdict::{self, Judgement};

use super::{Group, Line, Measure, observed};
use crate::declared::{Declared, Judged};

/// The three curves of a search.
pub const CURVES: [(&str, Measure); 3] = [
    ("mean", |e| e.forgotten),
    ("best", |e| e.best_forgotten),
    ("most", |e| e.most_forgotten),
];

/// What a penalty removes, for one line of a group.
pub struct Forgotten {
    /// The largest value of each curve, means over seeds, with its epoch.
    pub peaks: [Option<(i64, f64)>; 3],
    /// The mean over seeds of each seed's own peak of the mean.
    pub peak: Option<Claim>,
    /// The share of each curve's peak that the penalty removes; none without a penalty.
    pub shares: [Option<f64>; 3],
    /// The share of the mean's peak, paired by seed; none below two seeds has an interval.
    pub by_seed: Option<Claim>,
    /// Whether less is forgotten than without; none below two seeds.
    pub judged: Option<Judged>,
}

/// The largest value of a curve, with its epoch; the first of equal ones.
fn peak(curve: impl IntoIterator<Item = (i64, f64)>) -> Option<(i64, f64)> {
    let later = |peak: (i64, f64), next: (i64, f64)| if next.1 > peak.1 { next } else { peak };
    curve.into_iter().reduce(later)
}

fn peak_of_means(line: &Line, measure: Measure) -> Option<(i64, f64)> {
    peak(
        line.means(measure)
            .into_iter()
            .map(|(at, claim)| (at, claim.estimate.mean)),
    )
}

/// Each seed's own peak of the mean.
fn peaks(line: &Line) -> Vec<Observation> {
    let of = |run: &super::Run| {
        let values = run
            .epochs
            .iter()
            .filter_map(|(at, epoch)| Some((*at, epoch.forgotten?)));
        Some(observed(run.seed, peak(values)?.1))
    };
    line.runs.iter().filter_map(of).collect()
}

fn of(line: &Line, plain: Option<&Line>) -> Forgotten {
    let plain = plain.filter(|_| line.variant.penalised);
    let peaks_of = |line: &Line| CURVES.map(|(_, measure)| peak_of_means(line, measure));
    let own = peaks_of(line);
    let without = plain.map_or([None; 3], peaks_of);
    let share = |i: usize| {
        let (with, without) = (own[i]?.1, without[i]?.1);
        (without > 0.0).then(|| 1.0 - with / without)
    };
    let seeds = peaks(line);
    let shares = plain.map_or_else(Vec::new, |plain| removed(&seeds, &peaks(plain)));
    Forgotten {
        peaks: own,
        peak: claim::mean(&seeds),
        shares: [share(0), share(1), share(2)],
        by_seed: claim::mean(&shares),
        judged: None,
    }
}

/// Compares each group's penalties with none, and judges all of them together.
pub(super) fn judge(groups: &mut [Group], declared: &Declared) {
    for group in groups.iter_mut() {
        group.forgotten = group.lines.iter().map(|line| of(line, group.plain())).collect();
    }
    let judgements = |group: &Group| -> Vec<Judgement> {
        let claims = group.forgotten.iter().filter_map(|f| f.by_seed.as_ref());
        claims.filter(|c| c.estimate.n > 1).map(verdict::above_zero).collect()
    };
    let all: Vec<Vec<Judgement>> = groups.iter().map(judgements).collect();
    for (group, judged) in groups.iter_mut().zip(declared.judge(&all)) {
        let claims = group.forgotten.iter_mut();
        let tested = claims.filter(|f| f.by_seed.is_some_and(|c| c.estimate.n > 1));
        for (one, judged) in tested.zip(judged) {
            one.judged = Some(judged);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::searches::{Epoch, Run, Variant};

    fn line(penalty: &str, seeds: &[&[f64]]) -> Line {
        let run = |(seed, curve): (usize, &&[f64])| Run {
            run: format!("{penalty}{seed}"),
            seed: seed as i64,
            epochs: curve
                .iter()
                .enumerate()
                .map(|(at, value)| {
                    let forgotten = Some(*value);
                    (
                        at as i64,
                        Epoch {
                            forgotten,
                            ..Epoch::default()
                        },
                    )
                })
                .collect(),
            best: None,
        };
        Line {
            variant: Variant::new(penalty, 1.0),
            runs: seeds.iter().enumerate().map(run).collect(),
        }
    }

    #[test]
    fn shares_of_peaks_by_hand() {
        // Seed means without: 10, 30, 20; the seeds' own peaks 40 and 20.
        let plain = line("none", &[&[10.0, 40.0, 20.0], &[10.0, 20.0, 20.0]]);
        // Seed means with: 5, 6, 9; the seeds' own peaks 10 and 8.
        let with = line("wpl", &[&[5.0, 4.0, 10.0], &[5.0, 8.0, 8.0]]);
        let found = of(&with, Some(&plain));
        assert_eq!(found.peaks[0], Some((2, 9.0)));
        assert_eq!(found.shares[0], Some(1.0 - 9.0 / 30.0));
        // 1 − 10/40 = 0.75 and 1 − 8/20 = 0.6.
        let claim = found.by_seed.unwrap();
        assert!((claim.estimate.mean - 0.675).abs() < 1e-12 && claim.estimate.n == 2);
        assert_eq!(found.peak.unwrap().estimate.mean, 9.0);
        // Against itself nothing is said.
        let itself = of(&plain, Some(&plain));
        assert_eq!((itself.peaks[0], itself.shares[0]), (Some((1, 30.0)), None));
        assert!(itself.by_seed.is_none());
    }
}
