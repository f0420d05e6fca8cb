//! One finished sequence of tasks with all that is read off it.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::claim::Observation;
use lethe_metrics::frontier::{self, Point};
use lethe_metrics::watched_data::Change;
use lethe_metrics::{Lineage, Matrix, Score, Segment, average, forgetting, transfer};

use crate::chains;
use crate::scale::Scale;

/// A number that orders and compares by its bits: rates and strengths are settings, not measurements.
#[derive(Clone, Copy, Debug)]
pub struct Exact(pub f64);

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Exact {}
impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Exact {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// What a size is called: as the study names it, else by its number of parameters.
pub fn size_name(name: &str, parameters: i64) -> String {
    match name {
        "" => lethe_metrics::number::count(parameters as f64),
        name => name.to_owned(),
    }
}

/// A size of a family; ordered by parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    /// Number of parameters, without heads.
    pub parameters: i64,
    /// As the study names it.
    pub name: String,
}

/// What was spent on a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Budget {
    /// Steps of the pretraining, where its history is at hand.
    pub pretraining_steps: Option<i64>,
    /// Examples that it trained on.
    pub pretraining_examples: Option<i64>,
    /// Steps of the last task, where a study varies them; else `None`, since an early stop may come at any step.
    pub steps: Option<i64>,
}

/// What is compared within one figure: runs with another setting are never averaged with these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Setting {
    /// What happened to batch-norm statistics, see [`chains::batch_norm`].
    pub batch_norm: Option<String>,
    /// Name of the penalty.
    pub penalty: String,
    /// Factor before the penalty in the loss.
    pub strength: Exact,
    /// Learning rate of the last task.
    pub rate: Exact,
    /// Name of the last task's optimiser, where its history says.
    pub optimiser: Option<String>,
    /// Whether the last task was to end at a given accuracy.
    pub stopped: bool,
}

/// What one run does not share with the runs it is averaged with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// Size of the network.
    pub size: Size,
    /// `pretrained` or `scratch`, with [`STOPPED`] where an earlier task was to end at a given accuracy.
    pub init: String,
    /// What was spent.
    pub budget: Budget,
    /// Penalty, rate and batch norm of the last task.
    pub setting: Setting,
    /// Learning rate of each task.
    pub rates: Vec<Exact>,
    /// Number format of all trainings, see [`chains::precision`].
    pub precision: String,
    /// The rows evaluated: `test`, or `valid` where there are no others.
    pub split: String,
}

/// What is added to the name of a start whose earlier tasks were to end at a given accuracy.
pub const STOPPED: &str = ", stopped early";

/// What a chain's rows do not say of it, but the files that they came from.
pub trait About {
    /// The pretraining that wrote a network, where its history is at hand.
    fn pretraining(&self, network: &str) -> Option<&Segment<'_>>;
    /// Whether a training was to end at a given accuracy.
    fn stopped(&self, segment: &Segment) -> bool;
    /// The name of a training's optimiser.
    fn optimiser(&self, segment: &Segment) -> Option<String>;
    /// The seed of the order of a chain's tasks, where orders are replicates.
    fn order(&self, lineage: &Lineage) -> Option<i64>;
    /// What its trainings and its pretraining were set to, by key, as far as their files say.
    fn settings(&self, lineage: &Lineage) -> BTreeMap<String, BTreeSet<String>>;
}

/// What becomes of a data set that is evaluated beside the tasks, in bits per byte.
pub struct Watched {
    /// At each position of the chain.
    pub trainings: Vec<Option<Change>>,
    /// From the beginning to the end.
    pub chain: Option<Change>,
}

/// A chain of trainings, measured.
pub struct Run {
    /// What it is averaged with.
    pub condition: Condition,
    /// What was spent, as far as it is known; in the condition only what runs are told apart by.
    pub budget: Budget,
    /// The pretrained network it started from.
    pub network: Option<String>,
    /// Seed of the last training.
    pub seed: i64,
    /// By which it pairs with others: its seed, or the order of its tasks where orders are replicates.
    pub replicate: i64,
    /// The task trained last.
    pub last: i32,
    /// Steps of the last task.
    pub steps: i64,
    /// Whether tasks share one head: then one is evaluated before it is trained.
    pub shared: bool,
    /// What the scores are.
    pub scale: Scale,
    /// `R[t, j]`.
    pub matrix: Matrix,
    /// The same in accuracy: of text that of the next token.
    pub accuracy: Matrix,
    /// The same among the classes of all heads so far; without entries in older files.
    pub class_incremental: Matrix,
    /// The frontier of the last task.
    pub points: Vec<Point>,
    /// Score of each task by steps since the first task's beginning.
    pub curves: BTreeMap<i32, BTreeMap<i64, f64>>,
    /// Steps at which the next task began.
    pub switches: Vec<i64>,
    /// What becomes of each data set that is evaluated beside the tasks; by its name.
    pub watched: BTreeMap<String, Watched>,
    /// Scores of each task at step 0 of the first training of the chain, where that is at hand.
    pub untrained: BTreeMap<i32, f64>,
    /// What its trainings were set to, by key: see [`About::settings`].
    pub settings: BTreeMap<String, BTreeSet<String>>,
}

impl Run {
    /// Reads a chain, of which `about` says what its rows do not.
    pub fn new(lineage: &Lineage, scale: Scale, about: &impl About) -> Self {
        let pretraining = lineage.network().and_then(|network| about.pretraining(network));
        let last = lineage.last();
        let row = last.head();
        let split = chains::split_of(last.task_rows()).to_owned();
        let score = scale.score();
        let matrix = Matrix::of(lineage, score, &split);
        let points = frontier::points(last, &matrix.earlier(), score, &split);
        let mut curves: BTreeMap<i32, BTreeMap<i64, f64>> = BTreeMap::new();
        let mut switches = Vec::new();
        let mut untrained = BTreeMap::new();
        let mut before = 0;
        for (i, segment) in lineage.segments().enumerate() {
            for row in segment.task_rows().filter(|r| r.split == split) {
                let Some(value) = score.of(row) else { continue };
                curves.entry(row.task).or_default().insert(before + row.step, value);
                // A network that learned a task whose history is not at hand is not untrained.
                if i == 0 && row.step == 0 && !lineage.begins_late() {
                    untrained.insert(row.task, value);
                }
            }
            before += segment.steps();
            switches.push(before);
        }
        switches.pop();
        let mut init = row.init.clone();
        if lineage.segments().rev().skip(1).any(|s| about.stopped(s)) {
            init.push_str(STOPPED);
        }
        let rate = |r: &lethe_metrics::HistoryRow| Exact(r.lr);
        let condition = Condition {
            size: Size {
                parameters: row.parameters,
                name: size_name(&row.size, row.parameters),
            },
            init,
            budget: Budget {
                pretraining_steps: pretraining.map(Segment::steps),
                pretraining_examples: pretraining.and_then(|s| s.head().train_examples),
                steps: Some(last.steps()),
            },
            setting: Setting {
                batch_norm: chains::batch_norm(lineage),
                penalty: row.penalty.clone(),
                strength: Exact(row.strength),
                rate: rate(row),
                optimiser: about.optimiser(last),
                stopped: about.stopped(last),
            },
            rates: lineage.segments().map(|s| rate(s.head())).collect(),
            precision: chains::precision(lineage),
            split: split.clone(),
        };
        Self {
            budget: condition.budget,
            condition,
            network: lineage.network().map(Into::into),
            seed: lineage.seed(),
            replicate: about.order(lineage).unwrap_or(lineage.seed()),
            last: last.trained(),
            steps: last.steps(),
            shared: chains::shared(lineage),
            scale,
            accuracy: Matrix::of(lineage, Score::Accuracy, &split),
            class_incremental: Matrix::of(lineage, Score::ClassIncremental, &split),
            matrix,
            points,
            curves,
            switches,
            watched: chains::watched(lineage),
            untrained,
            settings: about.settings(lineage),
        }
    }

    /// The evaluations while the last task was trained, after the first step; none where the earlier tasks were not
    /// evaluated when learned, or the training did not end in numbers.
    pub fn steps_of_last(&self) -> Vec<Step> {
        let learned = mean(self, |j| self.matrix.when_learned(j));
        let Some(learned) = learned.filter(|_| forgetting::since_learned(&self.matrix).is_some()) else {
            return Vec::new();
        };
        let step = |p: &Point| Step {
            step: p.step,
            forgotten: learned - p.a,
            last: self.scale.shown(p.b),
        };
        self.points.iter().filter(|p| p.step > 0).map(step).collect()
    }

    /// The value of a measure with what it takes to average it.
    pub fn observe(&self, measure: Measure) -> Option<Observation> {
        (measure.of)(self).map(|value| self.observation(value))
    }

    /// A value that was read off the run, with what it takes to average it.
    pub fn observation(&self, value: f64) -> Observation {
        Observation {
            network: self.network.clone(),
            seed: self.replicate,
            value,
        }
    }
}

/// One evaluation while the last task was trained.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Optimiser steps of the last task.
    pub step: i64,
    /// What is lost of the earlier tasks since they were learned, mean over them.
    pub forgotten: f64,
    /// The last task, as it is shown.
    pub last: f64,
}

/// A number read off a run, as it is shown.
#[derive(Clone, Copy)]
pub struct Measure {
    /// Its value; `None` where anything that it needs was not measured.
    pub of: fn(&Run) -> Option<f64>,
    /// Where it can lie.
    pub bounds: fn(Scale) -> (f64, f64),
}

impl Measure {
    const fn difference(of: fn(&Run) -> Option<f64>) -> Self {
        let bounds = Scale::differences;
        Self { of, bounds }
    }

    const fn score(of: fn(&Run) -> Option<f64>) -> Self {
        let bounds = Scale::bounds;
        Self { of, bounds }
    }

    /// An accuracy, whatever the scores are.
    const fn accuracy(of: fn(&Run) -> Option<f64>) -> Self {
        let bounds = |_| Scale::Accuracy.bounds();
        Self { of, bounds }
    }
}

/// Forgetting since learned.
pub const SINCE_LEARNED: Measure = Measure::difference(|run| forgetting::since_learned(&run.matrix));

/// The largest forgetting since learned of any task.
pub const LARGEST: Measure = Measure::difference(|run| forgetting::largest_since_learned(&run.matrix));

/// Forgetting from best.
pub const FROM_BEST: Measure = Measure::difference(|run| forgetting::from_best(&run.matrix));

/// Backward transfer: change of earlier tasks' scores since they were learned, mean over these tasks (Lopez-Paz and
/// Ranzato 2017).
pub const BACKWARD: Measure = Measure::difference(|run| transfer::backward(&run.matrix));

/// Score averaged over all tasks, after the last one.
pub const AVERAGE: Measure = Measure::score(|run| average::accuracy(&run.matrix).map(|v| run.scale.shown(v)));

/// Average accuracy among the classes of all heads so far.
pub const CLASS_INCREMENTAL: Measure = Measure::accuracy(|run| average::accuracy(&run.class_incremental));

/// Forgetting since learned among the classes of all heads so far.
pub const CLASS_INCREMENTAL_LOST: Measure =
    Measure::difference(|run| forgetting::since_learned(&run.class_incremental));

/// The last task after it was trained.
pub const LAST_TASK: Measure = Measure::score(|run| run.matrix.at_end(run.last).map(|v| run.scale.shown(v)));

/// The earlier tasks, each right after it was trained.
pub const WHEN_LEARNED: Measure =
    Measure::score(|run| mean(run, |j| run.matrix.when_learned(j)).map(|v| run.scale.shown(v)));

/// The earlier tasks at the end.
pub const AT_END: Measure = Measure::score(|run| mean(run, |j| run.matrix.at_end(j)).map(|v| run.scale.shown(v)));

/// Accuracy on the earlier tasks at the end: of text that of the next token.
pub const ACCURACY_AT_END: Measure = Measure::accuracy(|run| mean(run, |j| run.accuracy.at_end(j)));

/// Accuracy on the last task after it was trained.
pub const ACCURACY_OF_LAST: Measure = Measure::accuracy(|run| run.accuracy.at_end(run.last));

/// The mean over the earlier tasks; `None` without any, and where one has no value.
fn mean(run: &Run, value: impl Fn(i32) -> Option<f64>) -> Option<f64> {
    let values: Vec<f64> = run.matrix.earlier().into_iter().map(value).collect::<Option<_>>()?;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
