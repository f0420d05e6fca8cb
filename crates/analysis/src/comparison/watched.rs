//! Two models that share weights: A is watched while B trains.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::penalty::Fall;
use lethe_metrics::{Histories, Segment};

use super::options::{Options, Origin};
use super::{
    Comparison, Kind, Network, Outcome, PairedRun, Shared, WATCHED, batch_norm, differing, split_of_most, task_table,
};
use crate::inputs::Inputs;
use crate::orders::Orders;
use crate::runs::Exact;
use crate::scale::Scale;

/// Both models at one step of B.
#[derive(Clone, Copy, Debug)]
pub struct Evaluation {
    /// Optimiser steps of B.
    pub step: i64,
    /// Score of A: higher is better.
    pub a: f64,
    /// Score of B; `None` where it was not evaluated at this step.
    pub b: Option<f64>,
}

/// One comparison for each study, network, start, rate, number format, mode of batch norm and task table.
pub fn comparisons(
    inputs: &Inputs,
    histories: &Histories,
    orders: &Orders,
    notices: &mut Vec<String>,
) -> Vec<Comparison> {
    let pairs = pairs(histories);
    let origins = pairs
        .iter()
        .map(|(_, b)| Origin::new(b.head(), std::iter::once(inputs.provenance(b))));
    let options = Options::new(origins.collect());
    // Several Bs beside one A are no independent runs: they count by the smallest of their seeds.
    let mut seeds: BTreeMap<&str, i64> = BTreeMap::new();
    for (a, b) in &pairs {
        if let Some(network) = histories.origin(a) {
            let seed = seeds.entry(network).or_insert(i64::MAX);
            *seed = b.head().seed.min(*seed);
        }
    }
    // A history need not say its table: it is told by where there are several.
    let tables: BTreeSet<&str> = pairs
        .iter()
        .filter_map(|(_, b)| Some(orders.key(inputs.table_of(b)?)))
        .collect();
    let mut groups: BTreeMap<(Shared, Scale), Vec<_>> = BTreeMap::new();
    for (a, b) in &pairs {
        let head = b.head();
        let scale = Scale::of(a.task_rows().chain(b.task_rows()));
        let (penalty, other) = options.of(&head.run);
        let table = inputs.table_of(b).filter(|_| tables.len() > 1);
        let table = table.map(|t| task_table(orders, t));
        let batch_norm = head.batch_norm.as_deref().map(batch_norm);
        let shared = Shared {
            study: head.study.clone(),
            network: Network::of(head),
            init: head.init.clone(),
            rate: Exact(head.lr),
            rates: vec![Exact(head.lr)],
            rest: [Some(head.precision.clone()), batch_norm, table]
                .into_iter()
                .flatten()
                .chain(other)
                .collect(),
        };
        let name = format!("{}{penalty}", head.penalty);
        groups.entry((shared, scale)).or_default().push((name, *a, *b));
    }
    let (mut found, mut silent) = (Vec::new(), 0);
    for ((shared, scale), pairs) in groups {
        let (split, _) = split_of_most(pairs.iter().map(|(_, a, _)| *a));
        let differ = options.differing(pairs.iter().map(|(_, _, b)| b.head().run.as_str()), |key| {
            key == "study"
        });
        notices.extend(differing(&shared.study, &differ));
        let mut runs = Vec::new();
        for (name, a, b) in pairs {
            let head = b.head();
            let order = inputs.table_of(b).and_then(|table| orders.seed(table));
            let seed = order.or_else(|| seeds.get(histories.origin(a)?).copied());
            match trial(a, b, (scale, split), seed.unwrap_or(head.seed)) {
                Some(trial) => runs.push((name, head.strength, trial)),
                None => silent += 1,
            }
        }
        if !runs.is_empty() {
            found.push(Comparison::new(Kind::Watched, shared, (scale, split), runs));
        }
    }
    if silent > 0 {
        notices.push(format!(
            "{silent} of {} runs that watch another model have no score of it at step 0 and after on the rows that most have, or one that \
             is no number, and are left out.",
            pairs.len()
        ));
    }
    found
}

/// A, as it is watched, and B, of each run that has both.
fn pairs<'h, 'a>(histories: &'h Histories<'a>) -> Vec<(&'h Segment<'a>, &'h Segment<'a>)> {
    let (watched, main): (Vec<_>, Vec<_>) = histories.segments().iter().partition(|s| s.head().model == WATCHED);
    let key = |s: &Segment<'a>| (s.head().run.as_str(), s.trained());
    let main: BTreeMap<_, _> = main.into_iter().map(|s| (key(s), s)).collect();
    let pair = |a: &'h Segment<'a>| Some((a, *main.get(&key(a))?));
    watched.into_iter().filter_map(pair).collect()
}

fn trial(a: &Segment, b: &Segment, (scale, split): (Scale, &str), seed: i64) -> Option<PairedRun> {
    let both = |split| {
        Some((
            scores(a, (scale, split), None)?,
            scores(b, (scale, split), Some(b.trained()))?,
        ))
    };
    let (of_a, of_b) = both(split)?;
    let evaluations = of_a.iter().map(|(&step, &a)| Evaluation {
        step,
        a,
        b: of_b.get(&step).copied(),
    });
    let valid = || both("valid").and_then(|(a, b)| outcome(&a, &b));
    Some(PairedRun {
        // A was trained for this, and as a rule each seed has one of its own: seeds are what is counted.
        network: None,
        seed,
        outcome: outcome(&of_a, &of_b)?,
        valid: valid().and_then(|o| o.goal),
        evaluations: evaluations.collect(),
        penalty_value: b.rows().rev().find_map(|r| r.penalty_value),
    })
}

/// The score at each step: of one task, or the mean over all that were evaluated; `None` where one is not a number, as
/// neither the lowest nor the last would be what it is called.
fn scores(segment: &Segment, (scale, split): (Scale, &str), task: Option<i32>) -> Option<BTreeMap<i64, f64>> {
    let mut steps: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    let rows = segment.task_rows().filter(|r| r.split == split);
    for row in rows.filter(|r| task.is_none_or(|t| r.task == t)) {
        steps.entry(row.step).or_default().push(scale.score().of(row)?);
    }
    let mean = |(step, scores): (i64, Vec<f64>)| (step, scores.iter().sum::<f64>() / scores.len() as f64);
    Some(steps.into_iter().map(mean).collect())
}

fn outcome(a: &BTreeMap<i64, f64>, b: &BTreeMap<i64, f64>) -> Option<Outcome> {
    let fall = Fall::of(a)?;
    let last = b.values().next_back().copied();
    Some(Outcome {
        goal: last.map(|b| (fall.lowest + b) / 2.0),
        lost: Some(fall.deepest()),
        lost_at_end: Some(fall.at_end()),
        kept: Some(fall.lowest),
        last,
        before: Some(fall.before),
        ..Outcome::default()
    })
}

#[cfg(test)]
mod tests {
    use super::super::options::tests::row;
    use super::*;

    /// A language model is judged by its bits per byte, also where its next token is guessed as well as before.
    #[test]
    fn of_text_a_fall_is_a_rise_in_bits_per_byte() {
        let evaluation = |model: &str, step: i64, bits: f64| {
            let mut row = row("b", "none");
            (row.model, row.step, row.task) = (model.into(), step, row.task_trained);
            (row.accuracy, row.bits_per_byte) = (Some(0.4), Some(bits));
            row
        };
        let a = [(0, 1.0), (10, 1.5), (20, 1.25)].map(|(step, bits)| evaluation(WATCHED, step, bits));
        let b = [(0, 3.0), (20, 2.0)].map(|(step, bits)| evaluation("main", step, bits));
        let rows = [a.to_vec(), b.to_vec()].concat();
        let histories = Histories::new(&rows);
        let found = comparisons(&Inputs::default(), &histories, &Orders::default(), &mut Vec::new());
        let [comparison] = found.as_slice() else {
            panic!("{} comparisons", found.len())
        };
        assert_eq!(comparison.scale, Scale::BitsPerByte);
        let variant = &comparison.variants[0];
        let mean = |claim: Option<lethe_metrics::claim::Claim>| claim.map(|claim| claim.estimate.mean);
        assert_eq!(mean(variant.fall(|o| o.lost)), Some(0.5));
        assert_eq!(mean(variant.fall(|o| o.lost_at_end)), Some(0.25));
        assert_eq!(mean(variant.claim(|o| o.before)), Some(1.0));
        assert_eq!(mean(variant.claim(|o| o.kept)), Some(1.5));
        assert_eq!(mean(variant.claim(|o| o.last)), Some(2.0));
    }

    /// One study was evaluated on test rows, the other on validation rows: each is compared on its own.
    #[test]
    fn each_comparison_has_the_rows_that_most_of_its_runs_have() {
        let mut rows = Vec::new();
        for (study, seed, split) in [("x", 0, "test"), ("x", 1, "test"), ("x", 2, "valid"), ("y", 0, "valid")] {
            for (model, step) in [(WATCHED, 0), (WATCHED, 20), ("main", 0), ("main", 20)] {
                let mut row = row(&format!("{study}{seed}"), "none");
                (row.model, row.step, row.task) = (model.into(), step, row.task_trained);
                (row.study, row.seed, row.split) = (study.into(), seed, split.into());
                row.accuracy = Some(0.5);
                rows.push(row);
            }
        }
        let histories = Histories::new(&rows);
        let mut notices = Vec::new();
        let found = comparisons(&Inputs::default(), &histories, &Orders::default(), &mut notices);
        let found: Vec<_> = found
            .iter()
            .map(|c| (c.shared.study.as_str(), c.split.as_str(), c.variants[0].runs.len()))
            .collect();
        assert_eq!(found, [("x", "test", 2), ("y", "valid", 1)]);
        assert!(
            notices.len() == 1 && notices[0].starts_with("1 of 4 runs"),
            "{notices:?}"
        );
    }

    /// A penalty is compared with no penalty under the same mode of batch norm.
    #[test]
    fn modes_of_batch_norm_are_not_compared() {
        let mut rows = Vec::new();
        for (run, penalty, mode) in [("a", "none", "track"), ("b", "none", "freeze"), ("c", "wpl", "freeze")] {
            for (model, step) in [(WATCHED, 0), (WATCHED, 20), ("main", 0), ("main", 20)] {
                let mut row = row(run, penalty);
                (row.model, row.step, row.task) = (model.into(), step, row.task_trained);
                (row.accuracy, row.batch_norm) = (Some(0.5), Some(mode.into()));
                rows.push(row);
            }
        }
        let histories = Histories::new(&rows);
        let found = comparisons(&Inputs::default(), &histories, &Orders::default(), &mut Vec::new());
        let penalties = |c: &Comparison| -> Vec<String> { c.variants.iter().map(|v| v.penalty.clone()).collect() };
        let found: Vec<_> = found.iter().map(penalties).collect();
        assert_eq!(found, [vec!["none", "wpl"], vec!["none"]]);
    }
}
