//! Choice of strength and benefit of a penalty, against numbers worked out by hand.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;

use lethe_metrics::claim::{self, Observation};
use lethe_metrics::penalty::{Fall, chosen, improves, removed};
use lethe_metrics::verdict::{Verdict, Why};

fn seeds(values: &[f64]) -> Vec<Observation> {
    let note = |(seed, value): (usize, &f64)| Observation {
        network: None,
        seed: seed as i64,
        value: *value,
    };
    values.iter().enumerate().map(note).collect()
}

#[test]
fn the_best_mean_on_validation_rows_is_chosen() {
    // Means 0.70, 0.75 and 0.74; the best single value (0.82) is not at the best mean.
    let candidates = [
        (1.0, seeds(&[0.70, 0.70])),
        (10.0, seeds(&[0.75, 0.75])),
        (100.0, seeds(&[0.82, 0.66])),
    ];
    assert_eq!(chosen(&candidates), Some(10.0));
}

#[test]
fn of_equals_the_weakest_and_only_full_sets_of_seeds_compete() {
    let tied = [
        (100.0, seeds(&[0.5, 0.7])),
        (1.0, seeds(&[0.7, 0.5])),
        (10.0, seeds(&[0.6, 0.6])),
    ];
    assert_eq!(chosen(&tied), Some(1.0));
    let partial = [(1.0, seeds(&[0.6, 0.6])), (10.0, seeds(&[0.9]))];
    assert_eq!(chosen(&partial), Some(1.0));
    assert_eq!(chosen(&[(1.0, vec![])]), None);
    assert_eq!(chosen(&[(1.0, seeds(&[f64::NAN])), (2.0, seeds(&[0.1]))]), Some(2.0));
}

#[test]
fn a_fall_has_a_lowest_point_and_an_end() {
    let scores = BTreeMap::from([(0, 0.96), (10, 0.90), (20, 0.80), (30, 0.94)]);
    let fall = Fall::of(&scores).unwrap();
    assert_eq!((fall.before, fall.lowest, fall.end), (0.96, 0.80, 0.94));
    assert!((fall.deepest() - 0.16).abs() < 1e-12 && (fall.at_end() - 0.02).abs() < 1e-12);
    // One that only rises falls by less than nothing: 0.90 − 0.91.
    let risen = Fall::of(&BTreeMap::from([(0, 0.90), (10, 0.91)])).unwrap();
    assert!((risen.deepest() + 0.01).abs() < 1e-12);
    assert_eq!(Fall::of(&BTreeMap::from([(10, 0.9)])), None);
    assert_eq!(Fall::of(&BTreeMap::from([(0, 0.9)])), None);
}

#[test]
fn shares_are_paired_by_seed() {
    // 1 − 0.01/0.10 = 0.9; 1 − 0.06/0.20 = 0.7; the third seed has nothing to remove.
    let shares = removed(&seeds(&[0.01, 0.06, 0.0]), &seeds(&[0.10, 0.20, 0.004]));
    assert_eq!(shares.iter().map(|o| o.seed).collect::<Vec<_>>(), [0, 1]);
    assert!((shares[0].value - 0.9).abs() < 1e-12 && (shares[1].value - 0.7).abs() < 1e-12);
    // Mean 0.8, s = 0.2/√2, s/√2 = 0.1, t(0.975, 1) = 12.706205.
    let estimate = claim::mean(&shares).unwrap().estimate;
    let interval = estimate.interval.unwrap();
    assert!((estimate.mean - 0.8).abs() < 1e-12 && estimate.n == 2);
    assert!((interval.low - (0.8 - 1.270_620_5)).abs() < 1e-6 && (interval.high - (0.8 + 1.270_620_5)).abs() < 1e-6);
    assert!(removed(&seeds(&[0.1]), &[]).is_empty());
}

#[test]
fn the_rule_for_an_improvement() {
    let fate = |values: &[f64]| improves(&claim::mean(&seeds(values)).unwrap(), 0.01).verdict;
    // t(0.975, 2) = 4.302653; half width of three values apart by d is 4.302653·d/√3 = 2.484138·d.
    assert_eq!(fate(&[0.05, 0.06, 0.07]), Verdict::Holds, "[0.035, 0.085]");
    assert_eq!(fate(&[-0.05, -0.06, -0.07]), Verdict::DoesNotHold, "[−0.085, −0.035]");
    assert_eq!(fate(&[-0.001, 0.0, 0.001]), Verdict::DoesNotHold, "[−0.0025, 0.0025]");
    assert_eq!(
        fate(&[-0.04, -0.01, 0.02]),
        Verdict::Undecided(Why::ZeroInside),
        "[−0.085, 0.065]"
    );
    assert_eq!(
        fate(&[0.01, 0.02, 0.03]),
        Verdict::Undecided(Why::ZeroInside),
        "[−0.005, 0.045]"
    );
    // Below zero on average, and no gain of a point within reach: [−0.0248 − 0.02, 0.0248 − 0.02].
    assert_eq!(fate(&[-0.03, -0.02, -0.01]), Verdict::DoesNotHold, "[−0.045, 0.005]");
    assert_eq!(
        fate(&[0.3]),
        Verdict::Undecided(Why::NoInterval),
        "one seed has no interval"
    );
    assert_eq!(
        fate(&[0.0, 0.0]),
        Verdict::Undecided(Why::NoSpread),
        "two that tie are no proof"
    );
    assert_eq!(fate(&[0.0; 6]), Verdict::DoesNotHold, "nothing changes at all");
    // The margin is declared: with another one the same gain is undecided.
    let small = claim::mean(&seeds(&[-0.001, 0.0, 0.001])).unwrap();
    assert_eq!(improves(&small, 0.002).verdict, Verdict::Undecided(Why::ZeroInside));
}
