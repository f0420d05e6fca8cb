//! Penalties against each other and against no penalty: runs that share all but penalty and strength.
//!
//! There are two kinds. A sequence of tasks learned by one network; and two models that share weights, of which one is
//! watched while the other trains. In both something is to be kept while something else is learned.

mod choice;
mod compare;
pub(crate) mod options;
mod sequences;
pub mod starts;
mod watched;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use lethe_metrics::verdict::Judgement;
use lethe_metrics::{Histories, HistoryRow, Lineage, Segment, number};

use crate::declared::{Declared, Judged};
use crate::inputs::Inputs;
use crate::orders::Orders;
use crate::runs::{Exact, size_name};
use crate::scale::Scale;

pub use choice::{choice, reported};
pub use lethe_metrics::lineage::JOINT;
pub use watched::Evaluation;

/// What a table calls a run without a penalty.
pub const NONE: &str = "none";
/// Training on stored examples too: the other end, no penalty.
pub const REPLAY: &str = "replay";
/// The model of a history that is trained.
pub const MAIN: &str = "main";
/// The model of a history that is not trained, but shares weights with the one that is.
const WATCHED: &str = "watched";

/// What is learned, and what is to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Model B is learned; model A, which shares weights with it, is to be kept.
    Watched,
    /// The last task of a sequence is learned; the tasks before it are to be kept.
    Tasks,
}

/// Runs that share all but penalty and strength.
pub struct Comparison {
    /// Of which kind.
    pub kind: Kind,
    /// What it is called on the page; unique.
    pub label: String,
    /// What all of its runs share.
    pub shared: Shared,
    /// What the scores are.
    pub scale: Scale,
    /// The rows reported: `test`, or `valid` where there are no others.
    pub split: String,
    /// By penalty and strength; what has no penalty comes first.
    pub variants: Vec<PenaltySetting>,
    /// Whether each penalty of a sequence of tasks, at the strength to report, improves on no penalty.
    pub judged: BTreeMap<String, Judged>,
}

/// A network that penalties are compared on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Network {
    /// Family of networks, such as `resnet`.
    pub family: String,
    /// Size within the family, as it is called.
    pub size: String,
    /// Number of parameters, without heads: two networks may be called the same, above all where the number is the name.
    pub parameters: i64,
}

impl Network {
    fn of(row: &HistoryRow) -> Self {
        Self {
            family: row.family.clone(),
            size: size_name(&row.size, row.parameters),
            parameters: row.parameters,
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.family, self.size)
    }
}

/// What the runs of a comparison share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shared {
    /// Name of the study, which tells data sets apart.
    pub study: String,
    /// What all of its runs trained, apart from its start.
    pub network: Network,
    /// `pretrained` or `scratch`.
    pub init: String,
    /// Learning rate of the last training.
    pub rate: Exact,
    /// Learning rates of all trainings, one after the other, each once as long as it stays.
    pub rates: Vec<Exact>,
    /// What else must be the same to compare: number format, mode of batch norm, task table, other options.
    pub rest: Vec<String>,
}

impl Comparison {
    /// Of runs, each with its penalty and strength; what it is called and how its penalties are judged is decided beside the others.
    fn new(kind: Kind, shared: Shared, (scale, split): (Scale, &str), runs: Vec<(String, f64, PairedRun)>) -> Self {
        Self {
            kind,
            label: String::new(),
            shared,
            scale,
            split: split.to_owned(),
            variants: variants(scale, runs),
            judged: BTreeMap::new(),
        }
    }
}

/// A penalty at a strength.
pub struct PenaltySetting {
    /// Name of the penalty.
    pub penalty: String,
    /// Factor before the penalty in the loss.
    pub strength: f64,
    /// What the scores are.
    pub scale: Scale,
    /// The runs, by network and seed.
    pub runs: Vec<PairedRun>,
}

/// One run with the seed by which it pairs with those of other penalties.
pub struct PairedRun {
    /// The pretrained network that it started from.
    pub network: Option<String>,
    /// By which it pairs with others: its seed, or the order of its tasks where orders are replicates.
    pub seed: i64,
    /// What is reported.
    pub outcome: Outcome,
    /// The same on validation rows, by which a strength is chosen.
    pub valid: Option<f64>,
    /// Both models along the way; for sequences of tasks empty.
    pub evaluations: Vec<Evaluation>,
    /// The penalty's part of the training loss at the end, nats.
    pub penalty_value: Option<f64>,
}

/// How a run ended, in scores: higher is better.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outcome {
    /// By which strengths are compared: the average over tasks; for two models the mean of [`Outcome::kept`] and
    /// [`Outcome::last`].
    pub goal: Option<f64>,
    /// Forgetting since learned; for two models A's deepest fall.
    pub lost: Option<f64>,
    /// For two models A's fall at the end.
    pub lost_at_end: Option<f64>,
    /// The earlier tasks at the end, mean; for two models A at its lowest.
    pub kept: Option<f64>,
    /// The last task at the end; for two models B.
    pub last: Option<f64>,
    /// For two models A at step 0.
    pub before: Option<f64>,
    /// The average over tasks among the classes of all heads so far.
    pub class_incremental: Option<f64>,
    /// Forgetting since learned among them.
    pub class_incremental_lost: Option<f64>,
}

/// A number read off an outcome.
pub type Reading = fn(&Outcome) -> Option<f64>;

/// All comparisons among the inputs, with what a reader must know before comparing.
pub fn all(
    inputs: &Inputs,
    histories: &Histories,
    lineages: &[Lineage],
    orders: &Orders,
    declared: &Declared,
) -> (Vec<Comparison>, Vec<String>) {
    let mut notices = Vec::new();
    let mut comparisons = watched::comparisons(inputs, histories, orders, &mut notices);
    comparisons.extend(sequences::comparisons(inputs, lineages, orders, &mut notices));
    tell_sizes_apart(&mut comparisons);
    name(&mut comparisons);
    judge(&mut comparisons, declared);
    notices.extend(comparisons.iter().flat_map(Comparison::notices));
    (comparisons, notices)
}

/// Adds the exact number of parameters to sizes of one study and family that are called the same and are not.
fn tell_sizes_apart(comparisons: &mut [Comparison]) {
    let mut known: BTreeMap<(String, String, String), BTreeSet<i64>> = BTreeMap::new();
    let called = |c: &Comparison| {
        (
            c.shared.study.clone(),
            c.shared.network.family.clone(),
            c.shared.network.size.clone(),
        )
    };
    for comparison in comparisons.iter() {
        known
            .entry(called(comparison))
            .or_default()
            .insert(comparison.shared.network.parameters);
    }
    for comparison in comparisons {
        if known.get(&called(comparison)).is_some_and(|counts| counts.len() > 1) {
            let network = &mut comparison.shared.network;
            network.size = format!("{} ({} parameters)", network.size, network.parameters);
        }
    }
}

/// Judges the penalties of all comparisons together.
fn judge(comparisons: &mut [Comparison], declared: &Declared) {
    let alone = |comparison: &Comparison| -> Vec<(String, Judgement)> {
        let names = comparison.penalties().into_iter().map(str::to_owned);
        let judgement = |name: String| {
            comparison
                .improves(&name, declared.margin_of(comparison.scale))
                .map(|j| (name, j))
        };
        names.filter_map(judgement).collect()
    };
    let found: Vec<_> = comparisons.iter().map(alone).collect();
    let claims: Vec<Vec<Judgement>> = found.iter().map(|c| c.iter().map(|(_, j)| *j).collect()).collect();
    for ((comparison, names), judged) in comparisons.iter_mut().zip(found).zip(declared.judge(&claims)) {
        comparison.judged = names.into_iter().map(|(name, _)| name).zip(judged).collect();
    }
}

/// The name of a penalty without the options that tell it from others of that name.
pub fn base(penalty: &str) -> &str {
    penalty.split(" (").next().unwrap_or(penalty)
}

/// The runs whose main model shares weights with a watched one, and what the watched one was before: none of them is a
/// sequence of tasks.
pub fn watchers<'a>(rows: &'a [HistoryRow]) -> BTreeSet<&'a str> {
    let watched: BTreeSet<&str> = rows
        .iter()
        .filter(|r| r.model == WATCHED)
        .map(|r| r.run.as_str())
        .collect();
    let theirs = rows.iter().filter(|r| watched.contains(r.run.as_str()));
    let parents: BTreeSet<&str> = theirs.filter_map(|r| r.parent.as_deref()).collect();
    let wrote = |r: &&HistoryRow| r.checkpoint.as_deref().is_some_and(|c| parents.contains(c));
    let before: Vec<&'a str> = rows.iter().filter(wrote).map(|r| r.run.as_str()).collect();
    watched.into_iter().chain(before).collect()
}

/// Whether any training of a chain had a penalty.
pub fn penalised(lineage: &Lineage) -> bool {
    lineage.segments().any(|s| s.head().penalty != NONE)
}

/// Names them by what they share, with as much as it takes to tell them apart.
fn name(comparisons: &mut [Comparison]) {
    let levels: [fn(&Shared) -> String; 4] = [
        |s| {
            let Network { family, size, .. } = &s.network;
            let start = crate::words::start(&s.init);
            let study = if s.study.is_empty() {
                String::new()
            } else {
                format!("{}: ", s.study)
            };
            format!("{study}{family}, size {size}, {start}")
        },
        |s| format!(", rate {}", s.rate.0),
        |s| format!(", rates {}", crate::words::rates(&s.rates)),
        |s| format!(" ({})", s.rest.join(", ")),
    ];
    for level in levels {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for comparison in comparisons.iter() {
            *counts.entry(comparison.label.clone()).or_default() += 1;
        }
        for comparison in comparisons
            .iter_mut()
            .filter(|c| counts.get(&c.label) != Some(&1) || c.label.is_empty())
        {
            comparison.label.push_str(&level(&comparison.shared));
        }
    }
}

/// What the scores of all these comparisons are.
pub fn scales<'a>(comparisons: impl IntoIterator<Item = &'a Comparison>) -> BTreeSet<Scale> {
    comparisons.into_iter().map(|c| c.scale).collect()
}

/// How a task table is named by which runs were trained; orders that are replicates are one.
fn task_table(orders: &Orders, table: &str) -> String {
    format!("task table {}", number::short(orders.key(table)))
}

/// How a mode of batch norm is named.
pub(crate) fn batch_norm(mode: &str) -> String {
    format!("batch-norm statistics: {mode}")
}

/// What is said where runs that are compared differ in more than penalties.
fn differing(study: &str, what: &[String]) -> Option<String> {
    (!what.is_empty()).then(|| {
        format!(
            "{study}, penalties: runs that are compared differ in {}. What differs needs a study of another name.",
            number::list(what)
        )
    })
}

/// The rows on which trainings are compared, those that most of them have, test rows before validation rows; and how many have some.
fn split_of_most<'h, 'a: 'h>(trainings: impl Iterator<Item = &'h Segment<'a>> + Clone) -> (&'static str, usize) {
    let with = |split: &str| {
        let has = |training: &&Segment| training.task_rows().any(|row| row.split == split);
        trainings.clone().filter(has).count()
    };
    let (test, valid) = (with("test"), with("valid"));
    if test > 0 && test >= valid {
        ("test", test)
    } else {
        ("valid", valid)
    }
}

/// Sorts trials into variants: what has no penalty first, then by penalty and strength.
fn variants(scale: Scale, runs: Vec<(String, f64, PairedRun)>) -> Vec<PenaltySetting> {
    let mut groups: BTreeMap<(bool, String, Exact), Vec<PairedRun>> = BTreeMap::new();
    for (penalty, strength, trial) in runs {
        let key = (penalty != NONE, penalty, Exact(strength));
        groups.entry(key).or_default().push(trial);
    }
    let variant = |((_, penalty, strength), mut runs): ((bool, String, Exact), Vec<PairedRun>)| {
        runs.sort_by(|a, b| (&a.network, a.seed).cmp(&(&b.network, b.seed)));
        PenaltySetting {
            penalty,
            strength: strength.0,
            scale,
            runs,
        }
    };
    groups.into_iter().map(variant).collect()
}
