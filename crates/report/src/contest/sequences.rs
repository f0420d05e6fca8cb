//! Sequences of tasks that one network learned under different penalties.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::{Lineage, Matrix, Score, forgetting};

use super::options::{Options, Origin};
use super::{Contest, JOINT, Kind, NONE, Outcome, Shared, Trial, WATCHED, base, penalised, variants, watchers};
use crate::inputs::Inputs;
use crate::runs::Exact;

/// One chain with what it is called.
struct Chain<'l, 'h, 'a> {
    lineage: &'l Lineage<'h, 'a>,
    penalty: String,
    shared: Shared,
}

/// One contest for each study, network, start, rate and so on in which there is a penalty.
pub fn contests(inputs: &Inputs, lineages: &[Lineage], notices: &mut Vec<String>) -> Vec<Contest> {
    let watchers = watchers(&inputs.rows);
    let belongs = |l: &&Lineage| {
        let head = l.last().head();
        head.model != WATCHED && !watchers.contains(head.run.as_str())
    };
    let lineages: Vec<&Lineage> = lineages.iter().filter(belongs).collect();
    // Options matter where penalties are compared: a study without any is none of this module's.
    let compared: BTreeSet<&str> = lineages
        .iter()
        .filter(|l| penalised(l))
        .map(|l| l.last().head().study.as_str())
        .collect();
    let lineages: Vec<&Lineage> = lineages
        .into_iter()
        .filter(|l| compared.contains(l.last().head().study.as_str()))
        .collect();
    let origins = lineages
        .iter()
        .map(|l| Origin::new(l.last().head(), inputs.provenance(l.last())));
    let options = Options::new(origins.collect());
    let chains: Vec<Chain> = lineages.into_iter().map(|l| chain(l, inputs, &options)).collect();
    // All tasks at once are trained in another way than one after the other: rate and batch norm are its own.
    let (joint, apart): (Vec<_>, Vec<_>) = chains.into_iter().partition(|c| base(&c.penalty) == JOINT);
    let mut groups: BTreeMap<Shared, Vec<&Chain>> = BTreeMap::new();
    for chain in &apart {
        groups.entry(chain.shared.clone()).or_default().push(chain);
    }
    // Rates that were only tried without a penalty are no contest.
    let place = |s: &Shared| (s.study.clone(), s.network.clone(), s.init.clone());
    let penalised = |chains: &[&Chain]| chains.iter().any(|c| c.penalty != NONE);
    let settled: BTreeSet<_> = groups
        .iter()
        .filter(|(_, c)| penalised(c))
        .map(|(s, _)| place(s))
        .collect();
    let mut contests = Vec::new();
    for (shared, mut chains) in groups {
        if !penalised(&chains) && settled.contains(&place(&shared)) {
            continue;
        }
        chains.extend(joint.iter().filter(|c| place(&c.shared) == place(&shared)));
        if penalised(&chains) {
            contests.extend(contest(shared, &chains, notices));
        }
    }
    contests
}

fn chain<'l, 'h, 'a>(lineage: &'l Lineage<'h, 'a>, inputs: &Inputs, options: &Options) -> Chain<'l, 'h, 'a> {
    let head = lineage.last().head();
    // The first task may have been trained without one, for all penalties together.
    let mut names = lineage.segments().rev().map(|s| s.head().penalty.as_str());
    let penalty = names.find(|n| *n != NONE).unwrap_or(NONE);
    let (form, other) = options.of(&head.run);
    let table = inputs.provenance(lineage.last()).and_then(|p| p.inputs.get("tasks"));
    let rest = [
        Some(head.precision.clone()),
        head.batch_norm
            .as_ref()
            .map(|mode| format!("batch-norm statistics: {mode}")),
        table.map(|t| format!("task table {}", crate::number::short(t))),
    ];
    Chain {
        lineage,
        penalty: format!("{penalty}{form}"),
        shared: Shared {
            study: head.study.clone(),
            network: (head.family.clone(), head.size.clone()),
            init: head.init.clone(),
            rate: Exact(head.lr),
            rest: rest.into_iter().flatten().chain(other).collect(),
        },
    }
}

fn contest(shared: Shared, chains: &[&Chain], notices: &mut Vec<String>) -> Option<Contest> {
    let has_test = chains.iter().all(|c| !ends(c.lineage, "test").is_empty());
    let split = if has_test { "test" } else { "valid" };
    // What all tasks are, the longest chains tell.
    let tasks = chains
        .iter()
        .map(|c| ends(c.lineage, split).into_keys().collect::<Vec<_>>());
    let tasks = tasks.max_by_key(Vec::len).filter(|t| t.len() > 1)?;
    let mut trials = Vec::new();
    for Chain { lineage, penalty, .. } in chains {
        let joint = base(penalty) == JOINT;
        let Some(outcome) = outcome(lineage, split, &tasks, joint) else {
            continue;
        };
        let strengths = lineage.segments().rev().map(|s| s.head()).find(|h| h.penalty != NONE);
        let valid = outcome_of_valid(lineage, &tasks, joint);
        let trial = Trial {
            network: lineage.network().map(Into::into),
            seed: lineage.last().head().seed,
            outcome,
            valid,
            looks: Vec::new(),
            penalty_value: lineage.last().rows().rev().find_map(|r| r.penalty_value),
        };
        trials.push((penalty.clone(), strengths.map_or(0.0, |h| h.strength), trial));
    }
    if trials.len() < chains.len() {
        notices.push(format!(
            "{}, penalties: {} of {} runs stop before the last task or were not evaluated on all tasks, and are left out.",
            shared.study,
            chains.len() - trials.len(),
            chains.len()
        ));
    }
    Some(Contest {
        kind: Kind::Tasks,
        label: String::new(),
        shared,
        split: split.to_owned(),
        variants: variants(trials),
    })
}

/// The accuracy on each task after the last step.
fn ends(lineage: &Lineage, split: &str) -> BTreeMap<i32, f64> {
    let rows = || lineage.last().rows().filter(|r| r.split == split && r.task >= 0);
    let end = rows().map(|r| r.step).max();
    let last = rows().filter(|r| Some(r.step) == end);
    last.filter_map(|r| Some((r.task, Score::Accuracy.of(r)?))).collect()
}

fn outcome_of_valid(lineage: &Lineage, tasks: &[i32], joint: bool) -> Option<f64> {
    outcome(lineage, "valid", tasks, joint)?.goal
}

/// `None` where a task was not evaluated at the end, or the last one not trained.
fn outcome(lineage: &Lineage, split: &str, tasks: &[i32], joint: bool) -> Option<Outcome> {
    let ends = ends(lineage, split);
    let (last, earlier) = tasks.split_last()?;
    // Where tasks share a head, one is evaluated before it is trained.
    if !joint && lineage.last().trained() != *last {
        return None;
    }
    let scores: Vec<f64> = tasks.iter().map(|t| ends.get(t).copied()).collect::<Option<_>>()?;
    let mean = |scores: &[f64]| scores.iter().sum::<f64>() / scores.len() as f64;
    let matrix = Matrix::of(lineage, Score::Accuracy, split);
    Some(Outcome {
        goal: Some(mean(&scores)),
        // Nothing was learned before anything else where all tasks were trained at once.
        lost: forgetting::since_learned(&matrix).filter(|_| !joint),
        kept: Some(mean(&scores[..earlier.len()])),
        last: ends.get(last).copied(),
        ..Outcome::default()
    })
}
