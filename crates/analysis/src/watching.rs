//! Every way of training that watched a data set beside the tasks: what it learned of its last task, and what was lost of that data set.
//!
//! Run groups compare starts and sizes without a method against forgetting, and comparisons ask what is lost of earlier tasks. Where one
//! task is trained and a data set is watched there is no earlier task: methods, rates and lengths then stand side by side here.

use std::collections::BTreeMap;

use lethe_metrics::Lineage;
use lethe_metrics::claim::{self, Claim, Observation};

use crate::chains;
use crate::inputs::Inputs;
use crate::orders::Orders;
use crate::runs::{Exact, Size, size_name};

/// How networks were trained that watched a data set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// Name of the study.
    pub study: String,
    /// Architecture family.
    pub family: String,
    /// Parameters and name of the size.
    pub size: Size,
    /// Where it started: pretrained or scratch.
    pub init: String,
    /// Number format, and task table where there is one, which the runs of one row share.
    alike: (String, Option<String>),
    /// The tasks, in the order in which they were trained.
    pub sequence: Vec<i32>,
    /// Method against forgetting.
    pub method: String,
    /// Its strength.
    pub strength: Exact,
    /// Learning rate of the last training.
    pub rate: Exact,
    /// Steps of the last training.
    pub steps: i64,
    /// Name of the data set.
    pub data: String,
}

/// The runs of one way.
#[derive(Debug)]
pub struct Watching {
    /// How they were trained.
    pub way: Way,
    /// Bits per byte of the last task at the end.
    pub learned: Option<Claim>,
    /// Bits per byte of the data set before all training.
    pub before: Option<Claim>,
    /// The same after it.
    pub after: Option<Claim>,
    /// By how much they rise.
    pub rise: Option<Claim>,
}

/// All ways by which networks were trained that watched a data set; none where there is one way only of each.
pub fn all(inputs: &Inputs, lineages: &[Lineage], orders: &Orders) -> Vec<Watching> {
    let mut ways: BTreeMap<Way, Vec<[Option<Observation>; 4]>> = BTreeMap::new();
    for lineage in lineages {
        let (head, last) = (lineage.last().head(), lineage.last());
        let has_test = last.rows().any(|row| row.split == "test");
        let split = if has_test { "test" } else { "valid" };
        let (method, strength) = chains::penalty(lineage);
        let table = inputs.table(lineage);
        let mut rows = last
            .task_rows()
            .filter(|row| row.split == split && row.task == last.trained());
        let learned = rows
            .rfind(|row| row.step == last.steps())
            .and_then(|row| row.bits_per_byte);
        for (data, watched) in chains::watched(lineage, split) {
            let way = Way {
                study: head.study.clone(),
                family: head.family.clone(),
                size: Size {
                    parameters: head.parameters,
                    name: size_name(&head.size, head.parameters),
                },
                init: head.init.clone(),
                alike: (
                    chains::precision(lineage),
                    table.map(|table| orders.key(table).to_owned()),
                ),
                sequence: lineage.sequence(),
                method: method.clone(),
                strength: Exact(strength),
                rate: Exact(head.lr),
                steps: last.steps(),
                data,
            };
            let observation = |value: f64| Observation {
                network: lineage.network().map(Into::into),
                seed: table.and_then(|table| orders.seed(table)).unwrap_or(lineage.seed()),
                value,
            };
            let change = watched.chain;
            let values = [
                learned,
                change.map(|change| change.before),
                change.map(|change| change.after),
                change.map(|change| change.rise()),
            ];
            ways.entry(way)
                .or_default()
                .push(values.map(|value| value.map(observation)));
        }
    }
    let found = ways.into_iter().map(|(way, runs)| {
        let mean = |at: usize, bounds: (f64, f64)| {
            let values: Vec<Observation> = runs.iter().filter_map(|run| run[at].clone()).collect();
            Some(claim::mean(&values)?.within(bounds))
        };
        let bits = (0.0, f64::INFINITY);
        Watching {
            learned: mean(0, bits),
            before: mean(1, bits),
            after: mean(2, bits),
            rise: mean(3, (f64::NEG_INFINITY, f64::INFINITY)),
            way,
        }
    });
    let found: Vec<Watching> = found.collect();
    let settings = |watching: &Watching| {
        let way = &watching.way;
        (way.method.clone(), way.strength, way.rate, way.steps)
    };
    let several = found.iter().any(|one| settings(one) != settings(&found[0]));
    if several { found } else { Vec::new() }
}
