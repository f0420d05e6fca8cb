//! Every measure on a matrix against sums written out by index, on random matrices with and without holes.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use lethe_metrics::{Matrix, average, forgetting, frontier, transfer};
use proptest::prelude::*;

fn matrix(r: &[Vec<f64>]) -> Matrix {
    let order: Vec<i32> = (0..r.len() as i32).collect();
    trained(&order, r)
}

/// Of tasks trained in this order; a row a position, a column a task.
fn trained(order: &[i32], r: &[Vec<f64>]) -> Matrix {
    let entries = r.iter().enumerate().flat_map(|(t, row)| {
        let entry = move |(j, &v): (usize, &f64)| ((t, j as i32), v);
        row.iter().enumerate().map(entry)
    });
    Matrix::new(order.iter().map(|j| BTreeSet::from([*j])), entries)
}

fn square() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (2usize..6).prop_flat_map(|n| prop::collection::vec(prop::collection::vec(0.0..1.0, n), n))
}

proptest! {
    #[test]
    fn measures_are_their_sums(r in square(), random in prop::collection::vec(0.0..1.0, 6)) {
        let n = r.len();
        let last = n - 1;
        let (mut mean, mut since, mut best, mut backward, mut forward) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for j in 0..n {
            mean += r[last][j] / n as f64;
            if j < last {
                since += (r[j][j] - r[last][j]) / last as f64;
                backward += (r[last][j] - r[j][j]) / last as f64;
                let mut top = f64::MIN;
                for row in &r[j..last] {
                    top = top.max(row[j]);
                }
                best += (top - r[last][j]) / last as f64;
            }
            if j > 0 {
                forward += (r[j - 1][j] - random[j]) / last as f64;
            }
        }
        let m = matrix(&r);
        let close = |found: Option<f64>, expected: f64| (found.unwrap() - expected).abs() < 1e-12;
        prop_assert!(close(average::accuracy(&m), mean));
        prop_assert!(close(forgetting::since_learned(&m), since));
        prop_assert!(close(forgetting::from_best(&m), best));
        prop_assert!(close(transfer::backward(&m), backward));
        prop_assert!(close(transfer::forward(&m, |j| Some(random[j as usize])), forward));
        let losses = (0..last).map(|j| r[j][j] - r[last][j]);
        prop_assert!(close(forgetting::largest_since_learned(&m), losses.fold(f64::MIN, f64::max)));
        // What each task costs adds up to what is lost.
        for j in 0..last {
            let costs = (j + 1..n).map(|t| forgetting::while_training(&m, t, j as i32).unwrap());
            prop_assert!(close(forgetting::since_learned_of(&m, j as i32), costs.sum()));
            prop_assert_eq!(forgetting::while_training(&m, j, j as i32), None);
        }
        // From best never says less than since learned, and the latter is backward transfer turned.
        prop_assert!(forgetting::from_best(&m) >= forgetting::since_learned(&m));
    }

    #[test]
    fn a_missing_entry_is_never_averaged_around(r in square()) {
        let last = r.len() - 1;
        let full = matrix(&r);
        let without = |t: usize, j: i32| {
            let all = (0..=last).flat_map(|t| (0..=last as i32).map(move |j| (t, j)));
            let entries = all.filter(|&e| e != (t, j)).map(|(t, j)| ((t, j), full.get(t, j).unwrap()));
            Matrix::new((0..=last as i32).map(|j| BTreeSet::from([j])), entries)
        };
        prop_assert_eq!(average::accuracy(&without(last, 0)), None);
        prop_assert_eq!(forgetting::since_learned(&without(last, 0)), None);
        prop_assert_eq!(forgetting::largest_since_learned(&without(last, 0)), None);
        prop_assert_eq!(forgetting::since_learned(&without(0, 0)), None);
        prop_assert_eq!(forgetting::from_best(&without(last - 1, 0)), None);
        prop_assert_eq!(transfer::backward(&without(0, 0)), None);
        prop_assert_eq!(transfer::forward(&without(0, 1), |_| Some(0.1)), None);
    }

    /// Whatever the tasks are called, the numbers are those of their positions.
    #[test]
    fn names_of_tasks_are_not_time(r in square(), shift in 1usize..5) {
        let n = r.len();
        // Task `order[t]` stands where task t stood, in rows and columns.
        let order: Vec<i32> = (0..n).map(|t| ((t + shift) % n) as i32).rev().collect();
        let turned: Vec<Vec<f64>> = r
            .iter()
            .map(|row| {
                let mut turned = vec![0.0; n];
                (0..n).for_each(|j| turned[order[j] as usize] = row[j]);
                turned
            })
            .collect();
        let (a, b) = (matrix(&r), trained(&order, &turned));
        for measure in [
            average::accuracy, forgetting::since_learned, forgetting::from_best, forgetting::largest_since_learned,
            transfer::backward,
        ] {
            let (a, b) = (measure(&a).unwrap(), measure(&b).unwrap());
            prop_assert!((a - b).abs() < 1e-12);
        }
        let forward = transfer::forward(&b, |_| Some(0.1)).unwrap();
        prop_assert!((forward - transfer::forward(&a, |_| Some(0.1)).unwrap()).abs() < 1e-12);
        for t in 1..n {
            for (j, task) in order.iter().enumerate().take(t) {
                let costs = [(&a, j as i32), (&b, *task)].map(|(m, j)| forgetting::while_training(m, t, j));
                prop_assert!(costs[0].is_some() && costs[0] == costs[1]);
            }
        }
    }

    #[test]
    fn frontier_levels_are_a_search(
        left in prop::collection::vec((0.0..1.0, 0.0..1.0), 1..12),
        right in prop::collection::vec((0.0..1.0, 0.0..1.0), 1..12),
        threshold in 0.0..1.0,
    ) {
        let points = |values: &[(f64, f64)]| values.iter().map(|&(a, b)| frontier::Point { step: 0, a, b }).collect::<Vec<_>>();
        let search = |values: &[(f64, f64)], level: f64| {
            let mut best = None;
            for &(a, b) in values {
                if b >= level && best.is_none_or(|x| a > x) {
                    best = Some(a);
                }
            }
            best
        };
        prop_assert_eq!(frontier::a_at(&points(&left), threshold), search(&left, threshold));
        // The matched level is the highest of all B values that both reach.
        let both = left.iter().chain(&right).map(|p| p.1).filter(|&b| search(&left, b).is_some() && search(&right, b).is_some());
        let level = both.fold(f64::MIN, f64::max);
        let matched = frontier::matched(&points(&left), &points(&right)).unwrap();
        prop_assert_eq!(matched.b, level);
        prop_assert_eq!(Some(matched.left), search(&left, level));
        prop_assert_eq!(Some(matched.right), search(&right, level));
    }
}

/// A worked example: three tasks, the first is best after the second, and forgetting of the second is negative.
#[test]
fn three_tasks_by_hand() {
    let m = matrix(&[vec![0.8, 0.1, 0.1], vec![0.9, 0.7, 0.2], vec![0.6, 0.75, 0.85]]);
    let close = |found: Option<f64>, expected: f64| assert!((found.unwrap() - expected).abs() < 1e-12, "{found:?}");
    close(average::accuracy(&m), 2.2 / 3.0);
    close(forgetting::since_learned_of(&m, 0), 0.2);
    close(forgetting::since_learned_of(&m, 1), -0.05);
    close(forgetting::since_learned(&m), 0.075);
    close(forgetting::from_best_of(&m, 0), 0.3);
    close(forgetting::from_best(&m), 0.125);
    close(transfer::backward(&m), -0.075);
    close(transfer::forward(&m, |_| Some(0.1)), 0.05);
    assert_eq!(forgetting::from_best_of(&m, 2), None);
}

#[test]
fn one_task_forgets_nothing_that_could_be_measured() {
    let m = matrix(&[vec![0.8]]);
    assert_eq!(forgetting::since_learned(&m), None);
    assert_eq!(forgetting::from_best(&m), None);
    assert_eq!(transfer::backward(&m), None);
    assert_eq!(average::accuracy(&m), Some(0.8));
    assert_eq!(average::accuracy(&Matrix::default()), None);
}

/// Task 0, task 1, and task 0 again: only task 1 can be forgotten; then task 2, and task 0 counts from its second training.
#[test]
fn a_task_that_is_learned_twice_counts_from_the_second_time() {
    let close = |found: Option<f64>, expected: f64| assert!((found.unwrap() - expected).abs() < 1e-12, "{found:?}");
    let r = [
        vec![0.9, 0.1, 0.1],
        vec![0.5, 0.8, 0.1],
        vec![0.95, 0.6, 0.1],
        vec![0.7, 0.65, 0.85],
    ];
    let three = trained(&[0, 1, 0], &r[..3]);
    assert_eq!((three.tasks(), three.earlier()), (vec![0, 1], vec![1]));
    close(forgetting::since_learned(&three), 0.2);
    close(average::accuracy(&three), (0.95 + 0.6) / 2.0);
    assert_eq!(forgetting::while_training(&three, 2, 0), None);
    let four = trained(&[0, 1, 0, 2], &r);
    assert_eq!(four.earlier(), [0, 1]);
    // 0.95 − 0.7 and 0.8 − 0.65; the best of task 0 is its second time, of task 1 its first.
    close(forgetting::since_learned(&four), 0.2);
    close(forgetting::from_best(&four), 0.2);
    close(transfer::backward(&four), -0.2);
    // Task 0 has no position before; tasks 1 and 2 are first seen at 0.1.
    close(transfer::forward(&four, |_| Some(0.05)), 0.05);
}
