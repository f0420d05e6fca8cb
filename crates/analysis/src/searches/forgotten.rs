//! How much architectures forget in a search, and how much less with a penalty.
//!
//! What a search forgets is the mean over its epochs but the first, whose networks have learned nothing yet; two penalties are compared by
//! the differences of these between searches of one seed. The peak, the largest mean of an epoch over seeds, is what Benyahia et al. 2019
//! report; a share of a peak is `1 − peak with / peak without`. As a penalty that freezes the weights lets nothing be forgotten, the
//! differences of errors and rewards in the last epoch belong to each comparison.

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::verdict::{self, Judgement};

use super::{Group, Line, Measure, Run, observed};
use crate::declared::{Declared, Judged};

/// The three curves of a search.
pub const CURVES: [(&str, Measure); 3] = [
    ("mean", |e| e.forgotten),
    ("best", |e| e.best_forgotten),
    ("most", |e| e.most_forgotten),
];

/// What one line of a group forgets, and what its penalty changes.
#[derive(Default)]
pub struct Forgotten {
    /// The mean over epochs but the first, over seeds.
    pub average: Option<Claim>,
    /// The share of it that the penalty removes, of the means over seeds; none without a penalty.
    pub share: Option<f64>,
    /// By how much less it is than without the penalty, paired by seed.
    pub less: Option<Claim>,
    /// Whether it is less; none below two seeds.
    pub judged: Option<Judged>,
    /// The largest value of each curve, means over seeds, with its epoch.
    pub peaks: [Option<(i64, f64)>; 3],
    /// The share of each curve's peak that the penalty removes.
    pub shares: [Option<f64>; 3],
    /// By how much the mean err1 of the last epoch is larger than without the penalty, paired by seed.
    pub error: Option<Claim>,
    /// By how much the mean reward of the last epoch is larger.
    pub reward: Option<Claim>,
}

/// The largest value of a curve, with its epoch; the first of equal ones.
fn peak(line: &Line, measure: Measure) -> Option<(i64, f64)> {
    let curve = line.means(measure).into_iter();
    let later = |peak: (i64, f64), next: (i64, f64)| if next.1 > peak.1 { next } else { peak };
    curve.map(|(at, claim)| (at, claim.estimate.mean)).reduce(later)
}

/// What each search forgets.
fn averages(line: &Line) -> Vec<Observation> {
    let of = |run: &Run| {
        let all: Vec<Option<f64>> = run.epochs.values().map(|epoch| epoch.forgotten).collect();
        let later: Vec<f64> = all.iter().skip(1).flatten().copied().collect();
        // Of one epoch there are no others.
        let some = match all.len() {
            1 => all.into_iter().flatten().collect(),
            _ => later,
        };
        (!some.is_empty()).then(|| observed(run.seed, some.iter().sum::<f64>() / some.len() as f64))
    };
    line.runs.iter().filter_map(of).collect()
}

fn of(line: &Line, plain: Option<&Line>) -> Forgotten {
    let own = averages(line);
    let average = claim::mean(&own);
    let peaks = CURVES.map(|(_, measure)| peak(line, measure));
    let Some(plain) = plain.filter(|_| line.variant.penalised) else {
        return Forgotten {
            average,
            peaks,
            ..Forgotten::default()
        };
    };
    let removed = |with: f64, without: f64| (without > 0.0).then(|| 1.0 - with / without);
    let without = averages(plain);
    // Shares are of what both have, as the differences are: an unfinished study has seeds of one alone, which may be others.
    let (shared, shared_plain) = (line.of_seeds(plain), plain.of_seeds(line));
    // A share of what may be nothing says nothing.
    let sure = |claim: &Claim| claim.estimate.interval.is_none_or(|interval| interval.low > 0.0);
    let mean = |claim: Option<Claim>| claim.map(|claim| claim.estimate.mean);
    let both = mean(claim::mean(&averages(&shared))).zip(mean(claim::mean(&averages(&shared_plain)).filter(sure)));
    let mut shares = [None; 3];
    for (share, (_, measure)) in shares.iter_mut().zip(CURVES) {
        let both = peak(&shared, measure).zip(peak(&shared_plain, measure));
        *share = both.and_then(|(own, plain)| removed(own.1, plain.1));
    }
    Forgotten {
        average,
        share: both.and_then(|(with, without)| removed(with, without)),
        less: claim::difference(&without, &own),
        judged: None,
        peaks,
        shares,
        error: claim::difference(&line.last(|e| e.error), &plain.last(|e| e.error)),
        reward: claim::difference(&line.last(|e| e.reward), &plain.last(|e| e.reward)),
    }
}

/// Compares each group's penalties with none, and judges all of them together.
pub(super) fn judge(groups: &mut [Group], declared: &Declared) {
    for group in groups.iter_mut() {
        group.forgotten = group.lines.iter().map(|line| of(line, group.plain(line))).collect();
    }
    let judgements = |group: &Group| -> Vec<Judgement> {
        let claims = group.forgotten.iter().filter_map(|f| f.less.as_ref());
        claims.filter(|c| c.estimate.n > 1).map(verdict::above_zero).collect()
    };
    let all: Vec<Vec<Judgement>> = groups.iter().map(judgements).collect();
    for (group, judged) in groups.iter_mut().zip(declared.judge(&all)) {
        let claims = group.forgotten.iter_mut();
        let tested = claims.filter(|f| f.less.is_some_and(|c| c.estimate.n > 1));
        for (one, judged) in tested.zip(judged) {
            one.judged = Some(judged);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::searches::{Epoch, Run, SearchSetting};

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
            variant: SearchSetting::new(penalty, 1.0),
            runs: seeds.iter().enumerate().map(run).collect(),
        }
    }

    #[test]
    fn what_is_forgotten_by_hand() {
        // Without the first epoch: means 30 and 29 by seed; seed means of the epochs 10, 40, 19.
        let plain = line("none", &[&[10.0, 40.0, 20.0], &[10.0, 40.0, 18.0]]);
        // Means 7 and 8 by seed; seed means of the epochs 5, 6, 9.
        let with = line("wpl", &[&[5.0, 4.0, 10.0], &[5.0, 8.0, 8.0]]);
        let found = of(&with, Some(&plain));
        assert_eq!(found.average.unwrap().estimate.mean, 7.5);
        assert_eq!(found.share, Some(1.0 - 7.5 / 29.5));
        // 30 − 7 and 29 − 8.
        let less = found.less.unwrap().estimate;
        assert_eq!((less.mean, less.n), (22.0, 2));
        assert_eq!(found.peaks[0], Some((2, 9.0)));
        assert_eq!(found.shares[0], Some(1.0 - 9.0 / 40.0));
        // Against itself nothing is said.
        let itself = of(&plain, Some(&plain));
        assert_eq!((itself.peaks[0], itself.shares[0]), (Some((1, 40.0)), None));
        assert!(itself.less.is_none() && itself.average.unwrap().estimate.mean == 29.5);
        // Of 25 with an interval of ±64 there is no share.
        let unsure = line("none", &[&[10.0, 40.0, 20.0], &[10.0, 20.0, 20.0]]);
        assert_eq!(of(&with, Some(&unsure)).share, None);
    }

    /// Of an unfinished study: two seeds that forget little by themselves are no gain over six others that forget much.
    #[test]
    fn shares_are_of_the_seeds_that_both_have() {
        let little: [&[f64]; 2] = [&[0.0, 0.010, 0.010], &[0.0, 0.011, 0.011]];
        let much: &[f64] = &[0.0, 0.1, 0.1];
        let plain = line("none", &[little[0], little[1], much, much, much, much, much, much]);
        let with = line("wpl", &[&[0.0, 0.0095, 0.0095], &[0.0, 0.0105, 0.0105]]);
        let found = of(&with, Some(&plain));
        assert!((found.share.unwrap() - (1.0 - 0.01 / 0.0105)).abs() < 1e-12);
        assert!((found.shares[0].unwrap() - (1.0 - 0.01 / 0.0105)).abs() < 1e-12);
        assert_eq!(found.less.unwrap().estimate.n, 2);
        // None has a partner.
        let mut other = with;
        other.runs.iter_mut().for_each(|run| run.seed += 100);
        let found = of(&other, Some(&plain));
        assert_eq!((found.share, found.shares), (None, [None; 3]));
    }

    /// It is the first epoch that is left out, and not the first one with a value.
    #[test]
    fn an_epoch_without_a_value_is_no_other_ones_loss() {
        let plain = line("none", &[&[10.0, 40.0, 20.0]]);
        let mut with = line("wpl", &[&[10.0, 40.0, 20.0]]);
        for epoch in with.runs.iter_mut().filter_map(|run| run.epochs.get_mut(&0)) {
            epoch.forgotten = None;
        }
        assert_eq!(of(&with, Some(&plain)).share, Some(0.0));
    }

    /// What a search forgets whose weights give no numbers after the first epoch is not what it forgot in that.
    #[test]
    fn the_first_epoch_stands_for_no_other() {
        let mut broken = line("none", &[&[10.0, 40.0, 20.0]]);
        for (_, epoch) in broken
            .runs
            .iter_mut()
            .flat_map(|run| &mut run.epochs)
            .filter(|(at, _)| **at > 0)
        {
            epoch.forgotten = None;
        }
        assert!(of(&broken, None).average.is_none());
        assert_eq!(of(&line("none", &[&[10.0]]), None).average.unwrap().estimate.mean, 10.0);
    }

    /// A penalty that freezes everything forgets nothing, and its price stands beside.
    #[test]
    fn what_was_learned_belongs_to_it() {
        let of_seed = |seed: i64, error: f64, reward: f64| Run {
            run: seed.to_string(),
            seed,
            epochs: [(0, 9.0), (1, error)]
                .map(|(at, error)| {
                    let (forgotten, error, reward) = (Some(0.0), Some(error), Some(reward));
                    let epoch = Epoch {
                        forgotten,
                        error,
                        reward,
                        ..Epoch::default()
                    };
                    (at, epoch)
                })
                .into(),
            best: None,
        };
        let lines = [("none", [1.0, 2.0], 0.75), ("wpl", [5.0, 7.0], 0.5)].map(|(penalty, errors, reward)| Line {
            variant: SearchSetting::new(penalty, 1.0),
            runs: (0..2)
                .map(|seed| of_seed(seed, errors[seed as usize], reward))
                .collect(),
        });
        let found = of(&lines[1], Some(&lines[0]));
        assert_eq!(found.error.unwrap().estimate.mean, 4.5);
        assert_eq!(found.reward.unwrap().estimate.mean, -0.25);
    }
}
