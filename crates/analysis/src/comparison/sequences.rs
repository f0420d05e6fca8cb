//! Sequences of tasks that one network learned under different penalties.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::{Lineage, Matrix, Score, Segment, average, forgetting};

use super::options::{Options, Origin};
use super::{
    Comparison, Kind, NONE, Network, Outcome, PairedRun, Shared, WATCHED, batch_norm, differing, penalised,
    split_of_most, task_table, watchers,
};
use crate::chains;
use crate::inputs::Inputs;
use crate::orders::Orders;
use crate::runs::Exact;
use crate::scale::Scale;
use crate::study::whole;

/// One chain with what it is called.
struct Chain<'l, 'h, 'a> {
    lineage: &'l Lineage<'h, 'a>,
    penalty: String,
    strength: f64,
    /// By which it pairs with others.
    replicate: i64,
    /// Number format and task table, which also a training on all tasks at once has to share.
    alike: Vec<Option<String>>,
    shared: Shared,
}

/// One comparison for each study, network, start, rate and so on in which there is a penalty.
pub fn comparisons(
    inputs: &Inputs,
    lineages: &[Lineage],
    orders: &Orders,
    notices: &mut Vec<String>,
) -> Vec<Comparison> {
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
    let origins = lineages.iter().map(|lineage| Origin::of_chain(lineage, inputs));
    let options = Options::new(origins.collect());
    let chains: Vec<Chain> = lineages
        .into_iter()
        .map(|l| chain(l, inputs, orders, &options))
        .collect();
    // All tasks at once are trained in another way than one after the other: rate and batch norm are its own.
    let (joint, apart): (Vec<_>, Vec<_>) = chains.into_iter().partition(|c| c.lineage.last().is_joint());
    let mut groups: BTreeMap<Shared, Vec<&Chain>> = BTreeMap::new();
    for chain in &apart {
        groups.entry(chain.shared.clone()).or_default().push(chain);
    }
    // Rates that were only tried without a penalty are no comparison.
    let place = |s: &Shared| (s.study.clone(), s.network.clone(), s.init.clone());
    let penalised = |chains: &[&Chain]| chains.iter().any(|c| c.penalty != NONE);
    let settled: BTreeSet<_> = groups
        .iter()
        .filter(|(_, c)| penalised(c))
        .map(|(s, _)| place(s))
        .collect();
    let mut comparisons = Vec::new();
    let mut compared = BTreeSet::new();
    for (shared, chains) in groups {
        if !penalised(&chains) && settled.contains(&place(&shared)) {
            continue;
        }
        let sequences = whole(chains.iter().map(|c| c.lineage.sequence()));
        for sequence in sequences.iter().filter(|s| s.len() > 1) {
            let mut shared = shared.clone();
            // Chains of other tasks, or of the same in another order, are no runs of one experiment.
            if sequences.len() > 1 {
                let tasks: Vec<String> = sequence.iter().map(i32::to_string).collect();
                shared.rest.push(format!("tasks {}", tasks.join(" → ")));
            }
            let mut chains: Vec<&Chain> = chains.clone();
            chains.retain(|c| sequence.starts_with(&c.lineage.sequence()));
            let alike = chains.first().map(|c| c.alike.clone());
            let of_these = |c: &Chain| {
                let tasks = c.lineage.sequence();
                let within = tasks.iter().all(|task| sequence.contains(task));
                within && place(&c.shared) == place(&shared) && Some(&c.alike) == alike.as_ref()
            };
            let together: Vec<(usize, &Chain)> = joint.iter().enumerate().filter(|(_, c)| of_these(c)).collect();
            let rates: BTreeSet<Exact> = together.iter().map(|(_, c)| c.shared.rate).collect();
            // Where all of them have one rate, it is the one that training on everything takes; of several each belongs to its own.
            for (at, chain) in together {
                if rates.len() == 1 || chain.shared.rate == shared.rate {
                    compared.insert(at);
                    chains.push(chain);
                }
            }
            if penalised(&chains) {
                for joint in [false, true] {
                    let alike = chains.iter().filter(|c| c.lineage.last().is_joint() == joint);
                    let runs = alike.map(|c| c.lineage.last().head().run.as_str());
                    let differ = options.differing(runs, is_told);
                    notices.extend(differing(&shared.study, &differ));
                }
                comparisons.push(comparison(shared, sequence, &chains, notices));
            }
        }
    }
    let alone = joint.len() - compared.len();
    if alone > 0 && !comparisons.is_empty() {
        notices.push(format!(
            "Runs on all tasks at once of another task table, other tasks, another number format or rate than all others, which are compared with \
             none: {alone}."
        ));
    }
    comparisons
}

/// Whether a setting is told otherwise, or is what methods against forgetting differ in.
fn is_told(key: &str) -> bool {
    key == "study" || key.contains("replay")
}

fn chain<'l, 'h, 'a>(
    lineage: &'l Lineage<'h, 'a>,
    inputs: &Inputs,
    orders: &Orders,
    options: &Options,
) -> Chain<'l, 'h, 'a> {
    let head = lineage.last().head();
    let (penalty, strength) = chains::penalty(lineage);
    let mut rates: Vec<Exact> = lineage.segments().map(|s| Exact(s.head().lr)).collect();
    rates.dedup();
    let (form, other) = options.of(&head.run);
    let table = inputs.table(lineage);
    let table_name = table.map(|t| task_table(orders, t));
    let alike = vec![Some(chains::precision(lineage)), table_name];
    let batch_norm = chains::batch_norm(lineage).map(|mode| batch_norm(&mode));
    let rest = [alike[0].clone(), batch_norm, alike[1].clone()];
    Chain {
        lineage,
        penalty: format!("{penalty}{form}"),
        strength,
        alike,
        replicate: table.and_then(|t| orders.seed(t)).unwrap_or(lineage.seed()),
        shared: Shared {
            study: head.study.clone(),
            network: Network::of(head),
            init: head.init.clone(),
            rate: Exact(head.lr),
            rates,
            rest: rest.into_iter().flatten().chain(other).collect(),
        },
    }
}

fn comparison(shared: Shared, sequence: &[i32], chains: &[&Chain], notices: &mut Vec<String>) -> Comparison {
    let (split, with) = split_of_most(chains.iter().map(|c| c.lineage.last()));
    if with < chains.len() {
        notices.push(format!(
            "{}, penalties: {} of {} runs have no {split} rows, on which the others are compared, and are left out.",
            shared.study,
            chains.len() - with,
            chains.len()
        ));
    }
    let segments = chains.iter().flat_map(|c| c.lineage.segments());
    let scale = Scale::of(segments.flat_map(Segment::task_rows));
    let mut runs = Vec::new();
    for chain in chains {
        let lineage = chain.lineage;
        let Some(outcome) = outcome(lineage, scale, split, sequence) else {
            continue;
        };
        let trial = PairedRun {
            network: lineage.network().map(Into::into),
            seed: chain.replicate,
            outcome,
            valid: self::outcome(lineage, scale, "valid", sequence).and_then(|o| o.goal),
            evaluations: Vec::new(),
            penalty_value: lineage.last().rows().rev().find_map(|r| r.penalty_value),
        };
        runs.push((chain.penalty.clone(), chain.strength, trial));
    }
    if runs.len() < with {
        notices.push(format!(
            "{}, penalties: {} of {} runs stop before the last task or were not evaluated on all tasks, and are left out.",
            shared.study,
            with - runs.len(),
            chains.len()
        ));
    }
    Comparison::new(Kind::Tasks, shared, (scale, split), runs)
}

/// `None` where the chain has other tasks than the sequence, or one was not evaluated at the end.
fn outcome(lineage: &Lineage, scale: Scale, split: &str, sequence: &[i32]) -> Option<Outcome> {
    let joint = lineage.last().is_joint();
    let set = |tasks: &[i32]| tasks.iter().copied().collect::<BTreeSet<i32>>();
    let own = lineage.sequence();
    if (!joint && own != sequence) || set(&own) != set(sequence) {
        return None;
    }
    let matrix = Matrix::of(lineage, scale.score(), split);
    let all_heads = Matrix::of(lineage, Score::ClassIncremental, split);
    // Nothing was learned before anything else where all tasks were trained at once; the same tasks are compared.
    let (last, _) = sequence.split_last()?;
    let earlier: Vec<i32> = set(sequence).into_iter().filter(|t| t != last).collect();
    let scores: Option<Vec<f64>> = earlier.iter().map(|t| matrix.at_end(*t)).collect();
    let kept = scores
        .filter(|s| !s.is_empty())
        .map(|s| s.iter().sum::<f64>() / s.len() as f64);
    Some(Outcome {
        goal: Some(average::accuracy(&matrix)?),
        lost: forgetting::since_learned(&matrix),
        kept,
        last: matrix.at_end(*last),
        class_incremental: average::accuracy(&all_heads),
        class_incremental_lost: forgetting::since_learned(&all_heads),
        ..Outcome::default()
    })
}
