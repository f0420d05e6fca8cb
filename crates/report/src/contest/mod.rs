//! Penalties against each other and against nothing: runs that share all but penalty and strength.
//!
//! There are two kinds. A sequence of tasks learned by one network; and two models that share weights, of which one is
//! watched while the other trains. In both something is to be kept while something else is learned.

mod options;
mod sequences;
pub mod starts;
mod watched;

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::penalty::{self, Worth};
use lethe_metrics::{Histories, HistoryRow, Lineage};

use crate::inputs::Inputs;
use crate::runs::Exact;

pub use watched::Look;

/// What a history calls a run without a penalty.
pub const NONE: &str = "none";
/// Training on all tasks at once: the upper end of the scale, no penalty.
pub const JOINT: &str = "joint";
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
pub struct Contest {
    /// Of which kind.
    pub kind: Kind,
    /// What it is called on the page; unique.
    pub label: String,
    /// What all of its runs share.
    pub shared: Shared,
    /// The rows reported: `test`, or `valid` where there are no others.
    pub split: String,
    /// By penalty and strength; what has no penalty comes first.
    pub variants: Vec<Variant>,
}

/// What the runs of a contest share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shared {
    /// Name of the study, which tells data sets apart.
    pub study: String,
    /// The network: family, and size within the family.
    pub network: (String, String),
    /// `pretrained` or `scratch`.
    pub init: String,
    /// Learning rate of the last training.
    pub rate: Exact,
    /// What else must be the same to compare: number format, mode of batch norm, task table, other options.
    pub rest: Vec<String>,
}

/// A penalty at a strength.
pub struct Variant {
    /// Name of the penalty.
    pub penalty: String,
    /// Its strength.
    pub strength: f64,
    /// The runs, by network and seed.
    pub trials: Vec<Trial>,
}

/// A run.
pub struct Trial {
    /// The pretrained network that it started from.
    pub network: Option<String>,
    /// Its seed.
    pub seed: i64,
    /// What is reported.
    pub outcome: Outcome,
    /// The same on validation rows, by which a strength is chosen.
    pub valid: Option<f64>,
    /// Both models along the way; for sequences of tasks empty.
    pub looks: Vec<Look>,
    /// The penalty's part of the training loss at the end, nats.
    pub penalty_value: Option<f64>,
}

/// How a run ended, in accuracy.
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
}

/// A number read off an outcome.
pub type Reading = fn(&Outcome) -> Option<f64>;

/// All contests among the inputs, with what a reader must know before comparing.
pub fn all(inputs: &Inputs, histories: &Histories, lineages: &[Lineage]) -> (Vec<Contest>, Vec<String>) {
    let mut notices = Vec::new();
    let mut contests = watched::contests(inputs, histories, &mut notices);
    contests.extend(sequences::contests(inputs, lineages, &mut notices));
    name(&mut contests);
    notices.extend(contests.iter().flat_map(Contest::notices));
    (contests, notices)
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
fn name(contests: &mut [Contest]) {
    let levels: [fn(&Shared) -> String; 3] = [
        |s| {
            let (family, size) = &s.network;
            let start = crate::figures::start(&s.init);
            format!("{}: {family}, size {size}, {start}", s.study)
        },
        |s| format!(", rate {}", s.rate.0),
        |s| format!(" ({})", s.rest.join(", ")),
    ];
    for level in levels {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for contest in contests.iter() {
            *counts.entry(contest.label.clone()).or_default() += 1;
        }
        for contest in contests
            .iter_mut()
            .filter(|c| counts.get(&c.label) != Some(&1) || c.label.is_empty())
        {
            contest.label.push_str(&level(&contest.shared));
        }
    }
}

impl Variant {
    /// What was read, one a run that has it.
    pub fn observed(&self, reading: Reading) -> Vec<Observation> {
        self.observe(|t| reading(&t.outcome))
    }

    fn observe(&self, value: impl Fn(&Trial) -> Option<f64>) -> Vec<Observation> {
        let note = |trial: &Trial| {
            Some(Observation {
                network: trial.network.clone(),
                seed: trial.seed,
                value: value(trial)?,
            })
        };
        self.trials.iter().filter_map(note).collect()
    }

    /// The mean of what was read.
    pub fn claim(&self, reading: Reading) -> Option<Claim> {
        claim::mean(&self.observed(reading))
    }

    /// The mean of the penalty's part of the loss at the end.
    pub fn penalty_value(&self) -> Option<f64> {
        Some(claim::mean(&self.observe(|t| t.penalty_value))?.estimate.mean)
    }

    /// The mean by which its strength is compared with others.
    pub fn validated(&self) -> Option<f64> {
        Some(claim::mean(&self.observe(|t| t.valid))?.estimate.mean)
    }
}

impl Contest {
    /// The runs without a penalty.
    pub fn plain(&self) -> Option<&Variant> {
        self.variants.iter().find(|v| v.penalty == NONE)
    }

    /// The penalties, without the ends of the scale.
    pub fn penalties(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.variants.iter().map(|v| v.penalty.as_str()).collect();
        names.dedup();
        names.retain(|n| ![NONE, JOINT, REPLAY].contains(&base(n)));
        names
    }

    /// The ends of the scale: stored examples, and all tasks at once.
    pub fn ends(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.variants.iter().map(|v| v.penalty.as_str()).collect();
        names.dedup();
        names.retain(|n| [JOINT, REPLAY].contains(&base(n)));
        // Joint training last: the end of the scale.
        names.sort_by_key(|n| base(n) == JOINT);
        names
    }

    /// A penalty at each of its strengths, ascending.
    pub fn strengths(&self, penalty: &str) -> Vec<&Variant> {
        self.variants.iter().filter(|v| v.penalty == penalty).collect()
    }

    /// Whether strengths are chosen on validation rows: where all runs have them, and something else is reported.
    pub fn validated(&self) -> bool {
        let mut trials = self.variants.iter().flat_map(|v| &v.trials);
        self.split != "valid" && trials.all(|t| t.valid.is_some())
    }

    /// A penalty at the strength to report.
    pub fn chosen(&self, penalty: &str) -> Option<&Variant> {
        let validated = self.validated();
        let goal = |v: &&Variant| {
            let observed = v.observe(|t| if validated { t.valid } else { t.outcome.goal });
            (v.strength, observed)
        };
        let strengths = self.strengths(penalty);
        let candidates: Vec<_> = strengths.iter().map(goal).collect();
        let strength = penalty::chosen(&candidates)?;
        strengths.into_iter().find(|v| v.strength == strength)
    }

    /// The penalty that is best, at the strength to report; chosen as strengths are.
    pub fn best(&self) -> Option<&Variant> {
        let value = |v: &Variant| {
            if self.validated() {
                v.validated()
            } else {
                Some(v.claim(|o| o.goal)?.estimate.mean)
            }
        };
        let chosen = self.penalties().into_iter().filter_map(|p| self.chosen(p));
        let valued = chosen.filter_map(|v| Some((v, value(v)?)));
        valued.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(v, _)| v)
    }

    /// What a variant reads less what no penalty reads, paired by seed.
    pub fn gain(&self, variant: &Variant, reading: Reading) -> Option<Claim> {
        if variant.penalty == NONE {
            return None;
        }
        claim::paired_difference(&variant.observed(reading), &self.plain()?.observed(reading))
    }

    /// The share of the unpenalised fall that a variant removes, paired by seed.
    pub fn removed(&self, variant: &Variant, fall: Reading) -> Option<Claim> {
        if variant.penalty == NONE {
            return None;
        }
        claim::mean(&penalty::removed(
            &variant.observed(fall),
            &self.plain()?.observed(fall),
        ))
    }

    /// Whether a penalty, at the strength to report, beats nothing; `None` where there is nothing to compare with.
    pub fn worth(&self, penalty: &str) -> Option<Worth> {
        let gain = self.gain(self.chosen(penalty)?, |o| o.goal)?;
        Some(penalty::worth(&gain))
    }

    fn notices(&self) -> Vec<String> {
        let label = &self.label;
        let mut notices = Vec::new();
        if self.plain().is_none() {
            notices.push(format!("{label}: there is no run without a penalty to compare with."));
        }
        let many = self.penalties().into_iter().any(|p| self.strengths(p).len() > 1);
        if !self.validated() && many {
            notices.push(format!(
                "{label}: strengths were chosen on the {} rows that are reported, since not all runs have both \
                 validation and test rows: the chosen ones look better than they are.",
                self.split
            ));
        }
        let twice = self.variants.iter().filter(|v| {
            let runs: BTreeSet<_> = v.trials.iter().map(|t| (&t.network, t.seed)).collect();
            runs.len() < v.trials.len()
        });
        let twice: Vec<String> = twice.map(crate::figures::variant).collect();
        if !twice.is_empty() {
            notices.push(format!(
                "{label}: several runs have one seed, and are averaged: {}.",
                crate::number::list(&twice)
            ));
        }
        notices
    }
}

/// Sorts trials into variants: what has no penalty first, then by penalty and strength.
fn variants(trials: Vec<(String, f64, Trial)>) -> Vec<Variant> {
    let mut groups: BTreeMap<(bool, String, Exact), Vec<Trial>> = BTreeMap::new();
    for (penalty, strength, trial) in trials {
        let key = (penalty != NONE, penalty, Exact(strength));
        groups.entry(key).or_default().push(trial);
    }
    let variant = |((_, penalty, strength), mut trials): ((bool, String, Exact), Vec<Trial>)| {
        trials.sort_by(|a, b| (&a.network, a.seed).cmp(&(&b.network, b.seed)));
        Variant {
            penalty,
            strength: strength.0,
            trials,
        }
    };
    groups.into_iter().map(variant).collect()
}
