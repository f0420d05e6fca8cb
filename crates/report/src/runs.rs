//! One finished sequence of tasks with all that is read off it.

use std::collections::BTreeMap;

use lethe_metrics::claim::Observation;
use lethe_metrics::frontier::{self, Point};
use lethe_metrics::{Lineage, Matrix, Score, Segment, average, forgetting, transfer};

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
pub struct Spent {
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
    /// What happened to batch-norm statistics in later tasks.
    pub batch_norm: Option<String>,
    /// Name of the penalty.
    pub penalty: String,
    /// Its strength.
    pub strength: Exact,
    /// Learning rate of the last task.
    pub rate: Exact,
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
    pub spent: Spent,
    /// Penalty, rate and batch norm of the last task.
    pub setting: Setting,
    /// Learning rate of each task.
    pub rates: Vec<Exact>,
    /// Number format.
    pub precision: String,
    /// The rows evaluated: `test`, or `valid` where there are no others.
    pub split: String,
}

/// What is added to the name of a start whose earlier tasks were to end at a given accuracy.
pub const STOPPED: &str = ", stopped early";

/// A chain of trainings, measured.
pub struct Run {
    /// What it is averaged with.
    pub condition: Condition,
    /// The pretrained network it started from.
    pub network: Option<String>,
    /// Seed of the last training.
    pub seed: i64,
    /// The last task.
    pub last: i32,
    /// Steps of the last task.
    pub steps: i64,
    /// Whether tasks share one head: then one is evaluated before it is trained.
    pub shared: bool,
    /// What is read.
    pub score: Score,
    /// `R[t, j]`.
    pub matrix: Matrix,
    /// The frontier of the last task.
    pub points: Vec<Point>,
    /// Score of each task by steps since the first task's beginning.
    pub curves: BTreeMap<i32, BTreeMap<i64, f64>>,
    /// Steps at which the next task began.
    pub switches: Vec<i64>,
    /// Scores of each task at step 0 of the first training.
    pub untrained: BTreeMap<i32, f64>,
}

impl Run {
    /// Reads a chain. `stopped` says of a training whether it was to end at a given accuracy.
    pub fn new(
        lineage: &Lineage,
        score: Score,
        pretraining: Option<&Segment>,
        stopped: impl Fn(&Segment) -> bool,
    ) -> Self {
        let last = lineage.last();
        let row = last.head();
        let has_test = last.rows().any(|r| r.split == "test");
        let split = if has_test { "test" } else { "valid" }.to_owned();
        let matrix = Matrix::of(lineage, score, &split);
        let earlier: Vec<i32> = matrix.before(last.trained()).collect();
        let points = frontier::points(last, &earlier, score, &split);
        let mut curves: BTreeMap<i32, BTreeMap<i64, f64>> = BTreeMap::new();
        let mut switches = Vec::new();
        let mut untrained = BTreeMap::new();
        let mut before = 0;
        for (i, segment) in lineage.segments().enumerate() {
            for row in segment.rows().filter(|r| r.split == split && r.task >= 0) {
                let Some(value) = score.of(row) else { continue };
                curves.entry(row.task).or_default().insert(before + row.step, value);
                if i == 0 && row.step == 0 {
                    untrained.insert(row.task, value);
                }
            }
            before += segment.steps();
            switches.push(before);
        }
        switches.pop();
        let mut init = row.init.clone();
        if lineage.segments().rev().skip(1).any(&stopped) {
            init.push_str(STOPPED);
        }
        let rate = |r: &lethe_metrics::HistoryRow| Exact(r.lr);
        let condition = Condition {
            size: Size {
                parameters: row.parameters,
                name: row.size.clone(),
            },
            init,
            spent: Spent {
                pretraining_steps: pretraining.map(Segment::steps),
                pretraining_examples: pretraining.and_then(|s| s.head().train_examples),
                steps: Some(last.steps()),
            },
            setting: Setting {
                batch_norm: row.batch_norm.clone(),
                penalty: row.penalty.clone(),
                strength: Exact(row.strength),
                rate: rate(row),
                stopped: stopped(last),
            },
            rates: lineage.segments().map(|s| rate(s.head())).collect(),
            precision: row.precision.clone(),
            split,
        };
        Self {
            condition,
            network: lineage.network().map(Into::into),
            seed: row.seed,
            last: last.trained(),
            steps: last.steps(),
            shared: lineage.segments().any(|s| s.rows().any(|r| r.task > s.trained())),
            score,
            matrix,
            points,
            curves,
            switches,
            untrained,
        }
    }

    /// A score as it is shown: a loss is stored as its negative, so that higher is better.
    pub fn shown(&self, score: f64) -> f64 {
        match self.score {
            Score::Accuracy => score,
            Score::Loss => -score,
        }
    }

    /// The evaluations while the last task was trained, after the first step; none where the earlier tasks were not
    /// evaluated when learned.
    pub fn steps_of_last(&self) -> Vec<Step> {
        let earlier: Option<Vec<f64>> = self.matrix.before(self.last).map(|j| self.matrix.get(j, j)).collect();
        let Some(learned) = earlier.filter(|e| !e.is_empty()) else {
            return Vec::new();
        };
        let learned = learned.iter().sum::<f64>() / learned.len() as f64;
        let step = |p: &Point| Step {
            step: p.step,
            forgotten: learned - p.a,
            last: self.shown(p.b),
        };
        self.points.iter().filter(|p| p.step > 0).map(step).collect()
    }

    /// The value of a measure with what it takes to average it.
    pub fn observe(&self, measure: Measure) -> Option<Observation> {
        Some(Observation {
            network: self.network.clone(),
            seed: self.seed,
            value: measure(self)?,
        })
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
pub type Measure = fn(&Run) -> Option<f64>;

/// Forgetting since learned.
pub fn since_learned(run: &Run) -> Option<f64> {
    forgetting::since_learned(&run.matrix)
}

/// The largest forgetting since learned of any task.
pub fn largest(run: &Run) -> Option<f64> {
    forgetting::largest_since_learned(&run.matrix)
}

/// Forgetting from best.
pub fn from_best(run: &Run) -> Option<f64> {
    forgetting::from_best(&run.matrix)
}

/// Backward transfer.
pub fn backward(run: &Run) -> Option<f64> {
    transfer::backward(&run.matrix)
}

/// Average accuracy (or loss).
pub fn average(run: &Run) -> Option<f64> {
    average::accuracy(&run.matrix).map(|v| run.shown(v))
}

/// The last task after it was trained.
pub fn last_task(run: &Run) -> Option<f64> {
    run.matrix.get(run.last, run.last).map(|v| run.shown(v))
}

/// The earlier tasks, each right after it was trained.
pub fn when_learned(run: &Run) -> Option<f64> {
    mean(run, |j| run.matrix.get(j, j))
}

/// The earlier tasks at the end.
pub fn at_end(run: &Run) -> Option<f64> {
    mean(run, |j| run.matrix.get(run.last, j))
}

fn mean(run: &Run, value: impl Fn(i32) -> Option<f64>) -> Option<f64> {
    let values: Vec<f64> = run.matrix.before(run.last).map(value).collect::<Option<_>>()?;
    (!values.is_empty()).then(|| run.shown(values.iter().sum::<f64>() / values.len() as f64))
}
