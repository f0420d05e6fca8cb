//! Chains in any order, of mixed conditions, that end in no numbers, over several orders of classes, with all heads at once.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::study::written::Written;
use crate::study::{Training, chain, is_sound, words, write};
use lethe_artifacts::tasks::{self, TaskRow};
use lethe_artifacts::{Provenance, table};
use serde_json::json;

/// What is written about trainings and other files.
fn shown(trainings: &[Training], more: &[&str], others: impl FnOnce(&Path) -> Vec<PathBuf>) -> Written {
    let written = Written::with(|folder| [write(trainings, folder), others(folder)].concat(), more);
    is_sound(&written.page);
    written
}

fn number(row: &BTreeMap<String, String>, column: &str) -> f64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column}: {row:?}"))
}

/// Tasks with heads of their own, trained in this order; `ends[t][j]` is the score on task j after the t-th.
fn ordered(order: &[i32], ends: &[&[f64]], seed: i64) -> Vec<Training> {
    let first = chain("vit", 0, "scratch", seed, &[]).remove(0);
    let mut all: Vec<Training> = Vec::new();
    for (t, &task) in order.iter().enumerate() {
        let mut training = Training {
            task,
            rate: if t == 0 { 0.1 } else { 0.01 },
            parent: all.last().map(Training::checkpoint),
            variant: format!("-{order:?}-{t}"),
            scores: Vec::new(),
            ..first.clone()
        };
        let mut seen = order[..=t].to_vec();
        seen.sort_unstable();
        seen.dedup();
        for &j in &seen {
            let before = t.checked_sub(1).map_or(0.2, |b| ends[b][j as usize]);
            training.scores.push((0, j, before));
        }
        training
            .scores
            .extend(seen.iter().map(|&j| (40, j, ends[t][j as usize])));
        all.push(training);
    }
    all
}

/// 2 → 0 → 1: what is forgotten is (0.9 − 0.85 + 0.8 − 0.735) / 2, whatever the tasks' numbers say.
#[test]
fn forgetting_follows_the_order_of_training() {
    let ends: [&[f64]; 3] = [&[0.1, 0.1, 0.9], &[0.8, 0.1, 0.88], &[0.735, 0.7, 0.85]];
    let written = shown(&ordered(&[2, 0, 1], &ends, 0), &[], |_| Vec::new());
    let rows = written.rows("runs");
    assert!(
        (number(&rows[0], "forgetting_since_learned") - 0.0575).abs() < 1e-9,
        "{rows:?}"
    );
    assert!((number(&rows[0], "last_task") - 0.7).abs() < 1e-9);
    assert!((number(&rows[0], "average") - 2.285 / 3.0).abs() < 1e-9);
    // Rows of the matrix in the order of training.
    let matrix = written.rows("matrix");
    let after: Vec<&str> = matrix.iter().map(|r| r["after"].as_str()).collect();
    assert_eq!(after, ["task 2", "task 0", "task 0", "task 1", "task 1", "task 1"]);
    assert!((number(&matrix[1], "cost") - 0.02).abs() < 1e-9, "{:?}", matrix[1]);
}

#[test]
fn chains_that_go_down_or_come_back_are_measured() {
    let ends: [&[f64]; 3] = [&[0.9, 0.9], &[0.8, 0.8], &[0.95, 0.6]];
    for (order, forgotten) in [(&[1, 0][..], 0.1), (&[0, 1, 0], 0.2)] {
        let written = shown(&ordered(order, &ends, 0), &[], |_| Vec::new());
        let rows = written.rows("runs");
        assert_eq!(rows.len(), 1, "{order:?}");
        assert!(
            (number(&rows[0], "forgetting_since_learned") - forgotten).abs() < 1e-9,
            "{order:?}"
        );
        assert!(!written.page.contains("only one task was trained"));
    }
    let back = shown(&ordered(&[0, 1, 0], &ends, 0), &[], |_| Vec::new());
    assert!(back.rows("matrix").iter().any(|r| r["after"] == "task 0 again"));
}

/// The first task in float32 and the second in bf16 is neither.
#[test]
fn a_chain_of_two_number_formats_is_a_condition_of_its_own() {
    let ends: [&[f64]; 2] = [&[0.9, 0.1], &[0.7, 0.8]];
    let mut trainings = Vec::new();
    for seed in 0..3 {
        let mut one = ordered(&[0, 1], &ends, seed);
        one.iter_mut().for_each(|t| t.precision = "bf16");
        if seed == 0 {
            one[0].precision = "float32";
        }
        trainings.extend(one);
    }
    let written = shown(&trainings, &[], |_| Vec::new());
    let rows = written.rows("forgetting");
    assert_eq!((rows.len(), rows[0]["counted"].as_str()), (1, "2 seeds"));
    assert!(
        written
            .page
            .contains("runs differ in precision (bf16 and float32 then bf16). They are never averaged.")
    );
}

/// One of three seeds ends in no number: two are averaged, none at an earlier task, and the page says so.
#[test]
fn what_ends_in_no_number_has_no_value() {
    let ends: [&[f64]; 3] = [&[0.9, 0.1, 0.1], &[0.8, 0.9, 0.1], &[0.7, 0.6, 0.9]];
    let mut trainings: Vec<Training> = (0..3).flat_map(|seed| ordered(&[0, 1, 2], &ends, seed)).collect();
    for score in &mut trainings.last_mut().unwrap().scores {
        if score.0 == 40 {
            score.2 = f64::NAN;
        }
    }
    let written = shown(&trainings, &[], |_| Vec::new());
    let rows = written.rows("forgetting");
    assert_eq!(rows[0]["forgetting_since_learned_n"], "2");
    assert!(
        (number(&rows[0], "forgetting_since_learned") - 0.25).abs() < 1e-9,
        "{rows:?}"
    );
    let text = words(&written.page);
    assert!(
        text.contains(
            "1 of 3 runs ended with scores that are not numbers. They are left out of every mean of what runs end with."
        ),
        "{text}"
    );
}

/// A mean of accuracies lies between nought and one, and its interval does; a difference may be negative.
#[test]
fn intervals_of_accuracies_end_at_nought_and_one() {
    let mut trainings = Vec::new();
    for (seed, last) in [(0, 0.2), (1, 0.99), (2, 1.0)] {
        trainings.extend(ordered(&[0, 1], &[&[0.9, 0.1], &[last, last]], seed));
    }
    let written = shown(&trainings, &[], |_| Vec::new());
    let row = &written.rows("forgetting")[0];
    assert_eq!(
        (number(row, "last_task_low"), number(row, "last_task_high")),
        (0.0, 1.0)
    );
    assert!(number(row, "forgetting_since_learned_low") < -0.5, "{row:?}");
}

/// Tasks named, of so many classes, cut by one seed.
fn cut(folder: &Path, seed: u64, tasks: &'static str) -> (PathBuf, &'static str) {
    let row = |task: i32| TaskRow {
        task,
        split: "train".into(),
        file: "train.parquet".into(),
        row: i64::from(task),
        label: 0,
        class: (task + seed as i32) % 2,
    };
    let rows = [row(0), row(1)];
    let provenance = Provenance {
        tool: "split-tasks".into(),
        version: "0.1.0".into(),
        config: json!({"by": "class", "form": tasks}),
        seed: Some(seed),
        inputs: [("data".to_owned(), "d".repeat(64))].into(),
    };
    let extra = json!({"names": ["a", "b"], "classes": [["x"], ["y"]], "heads": [1, 1], "shared_head": false,
    "data_hash": "d".repeat(64)});
    let path = folder.join(format!("{tasks}-{seed}.parquet"));
    table::write(&path, &rows, &provenance, extra).unwrap();
    (path, Box::leak(tasks::hash(&rows, &[1, 1], false).into_boxed_str()))
}

/// Two orders of the classes: apart by default; with the flag two replicates, the seeds of an order averaged first.
#[test]
fn orders_of_classes_are_replicates_where_the_study_says_so() {
    let tables = tempfile::tempdir().unwrap();
    let (one, two) = (cut(tables.path(), 3, "halves"), cut(tables.path(), 4, "halves"));
    let mut trainings = Vec::new();
    for (seed, table, lost) in [(0, one.1, 0.1), (1, one.1, 0.2), (2, two.1, 0.35)] {
        let mut chain = ordered(&[0, 1], &[&[0.9, 0.1], &[0.9 - lost, 0.8]], seed);
        chain.iter_mut().for_each(|t| t.tasks = table);
        trainings.extend(chain);
    }
    let files = || vec![one.0.clone(), two.0.clone()];
    let apart = shown(&trainings, &[], |_| files());
    let rows = apart.rows("forgetting");
    assert_eq!(rows.len(), 2);
    // Both tables call their tasks a and b.
    assert_ne!(rows[0]["family"], rows[1]["family"]);
    let together = shown(&trainings, &["--orders-as-replicates"], |_| files());
    let rows = together.rows("forgetting");
    assert_eq!((rows.len(), rows[0]["forgetting_since_learned_n"].as_str()), (1, "2"));
    // (0.1 + 0.2) / 2 and 0.35.
    assert!(
        (number(&rows[0], "forgetting_since_learned") - 0.25).abs() < 1e-9,
        "{rows:?}"
    );
    assert!(together.page.contains("count as replicates"));
    // Another form is no replicate, and without the tables nothing is known of them.
    let other = cut(tables.path(), 6, "thirds");
    let mut mixed = trainings.clone();
    mixed
        .iter_mut()
        .filter(|t| t.tasks == two.1)
        .for_each(|t| t.tasks = other.1);
    let flag = ["--orders-as-replicates"];
    assert_eq!(
        shown(&mixed, &flag, |_| vec![one.0.clone(), other.0.clone()])
            .rows("forgetting")
            .len(),
        2
    );
    let blind = shown(&trainings, &flag, |_| Vec::new());
    assert_eq!(blind.rows("forgetting").len(), 2);
    assert!(blind.page.contains("no task table is among the inputs"));
}

/// Nine tenths, or in the table's thousandths, of what is correct are correct among all classes too.
#[test]
fn class_incremental_accuracy_stands_beside_the_task_incremental_one() {
    let mut trainings = ordered(&[0, 1], &[&[0.9, 0.1], &[0.7, 0.8]], 0);
    trainings[0].all_heads = Some(1.0);
    trainings[1].all_heads = Some(0.5);
    let written = shown(&trainings, &[], |_| Vec::new());
    for table in ["forgetting", "runs"] {
        let row = &written.rows(table)[0];
        // (0.35 + 0.4) / 2, and 0.9 − 0.35.
        assert!(
            (number(row, "class_incremental_average") - 0.375).abs() < 1e-9,
            "{row:?}"
        );
        assert!(
            (number(row, "class_incremental_forgetting") - 0.55).abs() < 1e-9,
            "{row:?}"
        );
        assert!((number(row, "average") - 0.75).abs() < 1e-9);
    }
    let matrix = written.rows("matrix");
    assert!((number(matrix.last().unwrap(), "class_incremental") - 0.4).abs() < 1e-9);
    assert!(written.page.contains("class-incremental-0-0"), "a panel of its own");
    // Where one training is from before the column, there is no partial number; where all are, no column.
    trainings[1].all_heads = None;
    let old = shown(&trainings, &[], |_| Vec::new());
    assert!(!old.rows("forgetting")[0].contains_key("class_incremental_average"));
}

/// Batch norm and penalty of every training count: what changes along a chain is a condition of its own.
#[test]
fn a_chain_of_several_modes_or_strengths_is_a_condition_of_its_own() {
    let ends: [&[f64]; 3] = [&[0.9, 0.1, 0.1], &[0.8, 0.9, 0.1], &[0.7, 0.6, 0.9]];
    let of = |seed, change: &dyn Fn(usize, &mut Training)| {
        let mut chain = ordered(&[0, 1, 2], &ends, seed);
        chain
            .iter_mut()
            .enumerate()
            .for_each(|(t, training)| change(t, training));
        // A training's name, and so its checkpoint's, says what it was changed to.
        for t in 1..chain.len() {
            chain[t].parent = Some(chain[t - 1].checkpoint());
        }
        chain
    };
    let mut trainings = Vec::new();
    for seed in 0..3 {
        trainings.extend(of(seed, &|t, training| {
            // The first task is always trained with statistics that move; of the last chain the second is too.
            training.batch_norm = Some(if t == 0 || t == 1 && seed == 2 {
                "track"
            } else {
                "freeze"
            });
        }));
    }
    let rows = shown(&trainings, &[], |_| Vec::new()).rows("runs");
    let modes: Vec<&str> = rows.iter().map(|r| r["batch_norm"].as_str()).collect();
    assert_eq!(modes, ["freeze", "freeze", "track then freeze"]);

    let mut trainings = Vec::new();
    for seed in 0..3 {
        trainings.extend(of(seed, &|_, _| ()));
        trainings.extend(of(seed, &|t, training| {
            training.variant.push_str("-ewc");
            if t > 0 {
                training.penalty = ("ewc", if t == 1 && seed == 2 { 1.0 } else { 10.0 });
            }
        }));
    }
    let rows = shown(&trainings, &[], |_| Vec::new()).rows("strengths");
    let counted: Vec<(&str, &str)> = rows
        .iter()
        .map(|r| (r["penalty"].as_str(), r["counted"].as_str()))
        .collect();
    let mixed = ("ewc (strengths 1 then 10)", "1 seed");
    assert_eq!(counted, [("none", "3 seeds"), ("ewc", "2 seeds"), mixed]);
}
