//! What a study varies, which is what its figures are drawn against.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::number;

use crate::runs::Run;

/// The quantity along the horizontal axis. The later in the list, the likelier it varies by design: any study may have
/// several sizes, few have several amounts of pretraining.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum XAxis {
    /// Size: nothing else varies.
    Parameters,
    /// Steps of the last task.
    Steps,
    /// Steps of the pretraining.
    PretrainingSteps,
    /// Examples that the pretraining trained on.
    PretrainingExamples,
}

impl XAxis {
    /// What varies among runs that share all else.
    pub fn of(runs: &[Run]) -> Self {
        let mut examples: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
        let mut pretraining: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
        let mut steps: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
        for run in runs {
            let c = &run.condition;
            let condition = (&c.size, &c.init, &c.setting, &c.precision);
            let budget = c.budget;
            examples
                .entry(condition)
                .or_default()
                .extend(budget.pretraining_examples);
            pretraining
                .entry(condition)
                .or_default()
                .extend(budget.pretraining_steps);
            // Of one network and seed, and not what it took to an accuracy.
            let network = (condition, &run.network, run.replicate);
            if !c.setting.stopped {
                steps.entry(network).or_default().insert(run.steps);
            }
        }
        if examples.values().any(differ) {
            Self::PretrainingExamples
        } else if pretraining.values().any(differ) {
            Self::PretrainingSteps
        } else if steps.values().any(|v| v.len() > 1) {
            Self::Steps
        } else {
            Self::Parameters
        }
    }

    /// Its value for a run.
    pub fn value(self, run: &Run) -> Option<f64> {
        let budget = run.condition.budget;
        let value = match self {
            Self::Parameters => Some(run.condition.size.parameters),
            Self::Steps => Some(run.steps),
            Self::PretrainingSteps => budget.pretraining_steps,
            Self::PretrainingExamples => budget.pretraining_examples,
        };
        value.filter(|v| *v > 0).map(|v| v as f64)
    }

    /// Anchor of its figure.
    pub fn id(self) -> &'static str {
        match self {
            Self::Parameters => "size",
            Self::Steps => "steps",
            Self::PretrainingSteps => "pretraining-steps",
            Self::PretrainingExamples => "pretraining-examples",
        }
    }

    /// Its name in a heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Parameters => "size",
            Self::Steps => "steps on the last task",
            Self::PretrainingSteps => "pretraining steps",
            Self::PretrainingExamples => "pretraining examples",
        }
    }

    /// A value in words, such as `77 k parameters` or `1.5 k pretraining steps`.
    pub fn words(self, value: f64) -> String {
        let name = match self {
            Self::Parameters => "parameters",
            other => other.title(),
        };
        format!("{} {name}", number::count(value))
    }
}

/// Whether amounts of pretraining were chosen: two cuts of one data set differ by a few rows, and epochs of them by a few steps.
pub(crate) fn differ(amounts: &BTreeSet<i64>) -> bool {
    const MORE: f64 = 1.1;
    let ends = amounts.first().zip(amounts.last());
    ends.is_some_and(|(less, more)| *more as f64 >= MORE * *less as f64)
}
