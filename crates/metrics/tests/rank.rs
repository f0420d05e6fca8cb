//! Ranks against SciPy's (`rank.py` prints the fixture), against counting all pairs, and against all choices.
#![allow(clippy::unwrap_used, missing_docs)]

use lethe_metrics::interval::{Interval, Method};
use lethe_metrics::rank::{FEWEST, kendall_tau, kendall_tau_interval, top_regret};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

fn numbers(text: &str) -> Vec<f64> {
    text.split(' ').map(|number| number.parse().unwrap()).collect()
}

#[test]
fn taus_and_their_intervals_are_scipys() {
    let mut reader = csv::Reader::from_reader(include_str!("rank.csv").as_bytes());
    let (mut longest, mut rows, mut intervals) = (0, 0, 0);
    for record in reader.records() {
        let record = record.unwrap();
        let (x, y) = (numbers(&record[0]), numbers(&record[1]));
        let (found, expected) = (kendall_tau(&x, &y).unwrap(), numbers(&record[2])[0]);
        assert!((found - expected).abs() < 1e-12, "{}: {found}, not {expected}", x.len());
        longest = longest.max(x.len());
        rows += 1;
        if record[3].is_empty() {
            continue;
        }
        let Interval { low, high, method } = kendall_tau_interval(&x, &y).unwrap();
        assert_eq!(method, Method::Bootstrap);
        let expected = [numbers(&record[3])[0], numbers(&record[4])[0]];
        // The resamples are others: their ends differ by some hundredths of the width.
        let tolerance = 0.03 * (expected[1] - expected[0]);
        assert!(
            (low - expected[0]).abs() < tolerance,
            "{low} to {high}, not {expected:?}"
        );
        assert!(
            (high - expected[1]).abs() < tolerance,
            "{low} to {high}, not {expected:?}"
        );
        intervals += 1;
    }
    assert_eq!((longest, rows, intervals), (2000, 16, 3));
}

/// By the definition, pair by pair.
fn by_pairs(x: &[f64], y: &[f64]) -> Option<f64> {
    let (mut balance, mut first, mut second) = (0.0, 0.0, 0.0);
    let sign = |a: f64, b: f64| f64::from(i8::from(a > b) - i8::from(a < b));
    for i in 0..x.len() {
        for j in 0..i {
            let (a, b) = (sign(x[i], x[j]), sign(y[i], y[j]));
            balance += a * b;
            first += a * a;
            second += b * b;
        }
    }
    (first > 0.0 && second > 0.0).then(|| balance / (first * second).sqrt())
}

/// By the definition, over all orders of the units: the sort by the cheap measure is stable, so that each order breaks ties
/// in a way of its own.
fn by_orders(cheap: &[f64], truth: &[f64], k: usize) -> f64 {
    fn orders(left: Vec<usize>) -> Vec<Vec<usize>> {
        if left.is_empty() {
            return vec![vec![]];
        }
        let first = |at: usize| {
            let mut others = left.clone();
            let one = others.remove(at);
            orders(others).into_iter().map(move |rest| [vec![one], rest].concat())
        };
        (0..left.len()).flat_map(first).collect()
    }
    let max = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::NEG_INFINITY, f64::max);
    let best = max(&mut truth.iter().copied());
    let all = orders((0..cheap.len()).collect());
    let regrets = all.iter().map(|order| {
        let mut order = order.clone();
        order.sort_by(|a, b| cheap[*b].total_cmp(&cheap[*a]));
        best - max(&mut order[..k].iter().map(|i| truth[*i]))
    });
    regrets.sum::<f64>() / all.len() as f64
}

fn sides(values: i32, most: usize) -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    let pairs = prop::collection::vec((0..values, 0..values), 0..most);
    pairs.prop_map(|pairs| pairs.into_iter().map(|(a, b)| (f64::from(a), f64::from(b))).unzip())
}

proptest! {
    #[test]
    fn tau_is_that_of_all_pairs((x, y) in prop_oneof![sides(3, 12), sides(6, 40), sides(100_000, 90)]) {
        match (kendall_tau(&x, &y), by_pairs(&x, &y)) {
            (Some(found), Some(expected)) => prop_assert!((found - expected).abs() < 1e-12, "{} {}", found, expected),
            (found, expected) => prop_assert_eq!(found, expected),
        }
        // Turned around it is the same with the other sign, and the sides are alike.
        let turned: Vec<f64> = x.iter().map(|v| -v).collect();
        prop_assert_eq!(kendall_tau(&turned, &y), kendall_tau(&x, &y).map(|tau| -tau));
        prop_assert_eq!(kendall_tau(&y, &x), kendall_tau(&x, &y));
    }

    #[test]
    fn regret_is_the_mean_over_all_orders((cheap, truth) in sides(4, 7)) {
        for k in 1..=cheap.len() {
            let (found, expected) = (top_regret(&cheap, &truth, k).unwrap(), by_orders(&cheap, &truth, k));
            prop_assert!((found - expected).abs() < 1e-12, "k {}: {} {}", k, found, expected);
        }
    }
}

#[test]
fn taus_by_hand() {
    let x = [1.0, 2.0, 3.0, 4.0];
    assert_eq!(kendall_tau(&x, &[10.0, 20.0, 30.0, 40.0]), Some(1.0));
    assert_eq!(kendall_tau(&x, &[4.0, 3.0, 2.0, 1.0]), Some(-1.0));
    // One pair of six in reverse.
    assert_eq!(kendall_tau(&x, &[1.0, 3.0, 2.0, 4.0]), Some(4.0 / 6.0));
    // Ties alike on both sides take nothing away; one tie of one side: 5 / √(6 · 5).
    assert_eq!(kendall_tau(&[1.0, 1.0, 2.0], &[5.0, 5.0, 7.0]), Some(1.0));
    assert_eq!(kendall_tau(&x, &[1.0, 1.0, 2.0, 3.0]), Some(5.0 / 30f64.sqrt()));
    // Zeros of either sign are tied: 2 / √(3 · 2).
    assert_eq!(
        kendall_tau(&[-0.0, 0.0, 1.0], &[1.0, 2.0, 3.0]),
        Some(2.0 / 6f64.sqrt())
    );
}

#[test]
fn what_has_no_order_has_no_tau() {
    for (x, y) in [
        (vec![], vec![]),
        (vec![1.0], vec![1.0]),
        (vec![1.0, 1.0], vec![1.0, 2.0]),
        (vec![1.0, 2.0], vec![0.0, -0.0]),
        (vec![1.0, 2.0], vec![1.0, 2.0, 3.0]),
        (vec![1.0, f64::NAN], vec![1.0, 2.0]),
        (vec![1.0, 2.0], vec![f64::INFINITY, 2.0]),
    ] {
        assert_eq!(kendall_tau(&x, &y), None, "{x:?} {y:?}");
        assert_eq!(kendall_tau_interval(&x, &y), None, "{x:?} {y:?}");
    }
}

#[test]
fn regrets_by_hand() {
    let truth = [0.90, 0.95, 0.80, 0.85];
    let regret = |cheap: &[f64], k| top_regret(cheap, &truth, k).map(|r| (r * 1e9).round() / 1e9);
    // The first is trained, though the second is the best.
    assert_eq!(regret(&[4.0, 3.0, 2.0, 1.0], 1), Some(0.05));
    assert_eq!(regret(&[4.0, 3.0, 2.0, 1.0], 2), Some(0.0));
    // Two tied for one place: half of 0.05 and 0. All tied: the mean regret, (0.05 + 0 + 0.15 + 0.1) / 4.
    assert_eq!(regret(&[4.0, 4.0, 2.0, 1.0], 1), Some(0.025));
    assert_eq!(regret(&[1.0; 4], 1), Some(0.075));
    // The third is sure, and one of three tied joins it: 0.05, 0 or 0.1.
    assert_eq!(regret(&[1.0, 1.0, 2.0, 1.0], 2), Some(0.05));
    // The last is sure, and what may join it only helps: 0.05, 0 or still 0.1.
    assert_eq!(regret(&[1.0, 1.0, 1.0, 2.0], 2), Some(0.05));
    assert_eq!(regret(&[1.0; 4], 4), Some(0.0));
    assert_eq!((regret(&[1.0; 4], 0), regret(&[1.0; 4], 5)), (None, None));
    assert_eq!(
        (regret(&[1.0; 3], 1), regret(&[1.0, 2.0, 3.0, f64::NAN], 1)),
        (None, None)
    );
    assert_eq!(top_regret(&[], &[], 1), None);
}

fn uniform(random: &mut ChaCha8Rng, n: usize) -> Vec<f64> {
    (0..n).map(|_| f64::from(random.next_u32())).collect()
}

#[test]
fn an_interval_needs_architectures_that_count_differently() {
    let up: Vec<f64> = (0..40).map(f64::from).collect();
    assert_eq!(kendall_tau_interval(&up, &up), None);
    let mut other = up.clone();
    other.swap(3, 4);
    assert!(kendall_tau_interval(&up, &other).is_some());
    assert_eq!(kendall_tau_interval(&up[..FEWEST - 1], &other[..FEWEST - 1]), None);
    assert!(kendall_tau_interval(&up[..FEWEST], &other[..FEWEST]).is_some());
    // All but one are tied: without it there is no order.
    let mut one = [0.0; 40];
    one[7] = 1.0;
    assert!(kendall_tau(&up, &one).is_some());
    assert_eq!(kendall_tau_interval(&up, &one), None);
}

#[test]
fn the_order_of_architectures_does_not_matter() {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let (mut x, mut y) = (uniform(&mut random, 50), uniform(&mut random, 50));
    let found = kendall_tau_interval(&x, &y).unwrap();
    x.reverse();
    y.reverse();
    assert_eq!(kendall_tau_interval(&x, &y), Some(found));
}

/// Of measures that have nothing to do with each other τ is 0, and hardly more than one interval in twenty misses it.
#[test]
fn intervals_of_few_architectures_are_not_too_narrow() {
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let inside = |_: &i32| {
        let (x, y) = (uniform(&mut random, FEWEST), uniform(&mut random, FEWEST));
        let interval = kendall_tau_interval(&x, &y).unwrap();
        interval.low <= 0.0 && 0.0 <= interval.high
    };
    let held = (0..200).filter(inside).count();
    assert!(held >= 188, "{held} of 200");
}
