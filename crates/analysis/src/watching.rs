//! Every way of training that watched a data set beside the tasks: what it learned of its last task, and what was lost of that data set.
//!
//! Run groups compare starts and sizes without a method against forgetting, and comparisons ask what is lost of earlier tasks. Where one
//! task is trained and a data set is watched there is no earlier task: methods, rates and lengths then stand side by side here.

use std::collections::BTreeMap;

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::{Lineage, Segment, number, watched_data};

use crate::chains;
use crate::comparison::options::{Options, Origin};
use crate::inputs::Inputs;
use crate::orders::Orders;
use crate::runs::{Exact, Size, size_name};

/// How networks were trained that watched a data set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// Name of the study.
    pub study: String,
    /// Architecture family, as histories name it.
    pub family: String,
    /// Parameters and name of the size.
    pub size: Size,
    /// Where it started: pretrained or scratch.
    pub init: String,
    /// Number format of the trainings, such as `bf16`, or `float32 then bf16`.
    pub precision: String,
    /// Task table, where it is known.
    pub table: Option<String>,
    /// The tasks, in the order in which they were trained.
    pub sequence: Vec<i32>,
    /// Method against forgetting, with the options that tell it from others of its name.
    pub method: String,
    /// Other options that tell runs apart.
    pub options: Vec<String>,
    /// Strength of that method, 0 without one; of replay the rows kept of a class, or the share of other text.
    pub strength: Exact,
    /// Learning rates, a training each.
    pub rates: Vec<Exact>,
    /// Steps, a training each.
    pub steps: Vec<i64>,
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
    let watches = |lineage: &&Lineage| {
        lineage
            .segments()
            .any(|segment| !watched_data::names(segment).is_empty())
    };
    let lineages: Vec<&Lineage> = lineages.iter().filter(watches).collect();
    let origins = lineages.iter().map(|lineage| Origin::of_chain(lineage, inputs));
    let options = Options::new(origins.collect());
    let mut ways: BTreeMap<Way, Vec<[Option<Observation>; 4]>> = BTreeMap::new();
    for lineage in lineages {
        let (head, last) = (lineage.last().head(), lineage.last());
        let split = chains::split_of(last.task_rows());
        let (method, strength) = chains::penalty(lineage);
        let table = inputs.table(lineage);
        let (form, others) = options.of(&head.run);
        let mut rows = last
            .task_rows()
            .filter(|row| row.split == split && row.task == last.trained());
        let learned = rows
            .rfind(|row| row.step == last.steps())
            .and_then(|row| row.bits_per_byte);
        for (data, watched) in chains::watched(lineage) {
            let way = Way {
                study: head.study.clone(),
                family: head.family.clone(),
                size: Size {
                    parameters: head.parameters,
                    name: size_name(&head.size, head.parameters),
                },
                init: head.init.clone(),
                precision: chains::precision(lineage),
                table: table.map(|table| number::short(orders.key(table))),
                sequence: lineage.sequence(),
                method: format!("{method}{form}"),
                options: others.clone(),
                strength: Exact(strength),
                rates: lineage.segments().map(|segment| Exact(segment.head().lr)).collect(),
                steps: lineage.segments().map(Segment::steps).collect(),
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
    // A chain may have watched in some of its trainings alone.
    let found: Vec<Watching> = found.filter(|one| one.rise.is_some()).collect();
    let settings = |watching: &Watching| {
        let way = &watching.way;
        (
            way.method.clone(),
            way.strength,
            way.options.clone(),
            way.rates.clone(),
            way.steps.clone(),
        )
    };
    let several = found.iter().any(|one| settings(one) != settings(&found[0]));
    if several { found } else { Vec::new() }
}
