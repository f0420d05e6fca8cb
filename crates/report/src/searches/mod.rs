//! Architecture searches with shared weights: which runs are compared, and what each shows by epoch.

pub mod best;
pub mod epoch;
pub mod facts;
pub mod finals;
pub mod forgotten;
mod options;
pub mod ranks;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::claim::{self, Claim, Observation};

pub use epoch::Epoch;
pub use read::{Ranked, Searched};

use crate::declared::Declared;
use crate::number;
use crate::runs::Exact;
use forgotten::Forgotten;

/// The sampler of weights that one architecture trained alone.
pub const FIXED: &str = "fixed";
/// What a table says where nothing holds weights back.
pub const NONE: &str = "none";

/// All searches and rankings that were given.
#[derive(Default)]
pub struct Searches {
    /// Searches of one study, space and sampler, which are compared.
    pub groups: Vec<Group>,
    /// How well shared weights rank architectures.
    pub ranks: Vec<ranks::Ranks>,
    /// Architectures trained alone, on test rows.
    pub finals: Vec<finals::Final>,
    /// The same by where they come from.
    pub origins: Vec<finals::Origin>,
    /// The best architecture of each search.
    pub best: Vec<best::Best>,
}

/// What holds shared weights back, and how strongly.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SearchSetting {
    /// Whether there is a penalty: what none does stands first.
    pub penalised: bool,
    /// `none`, `wpl` or `l2-sp`.
    pub penalty: String,
    /// Its factor at the beginning.
    pub strength: Exact,
    /// What else tells its runs from others, in words.
    pub options: String,
}

impl SearchSetting {
    /// Of a table's columns.
    pub fn new(penalty: &str, strength: f64) -> Self {
        Self {
            penalised: penalty != NONE,
            penalty: penalty.to_owned(),
            strength: Exact(strength),
            options: String::new(),
        }
    }

    /// The penalty's name with its options, for a column beside its strength.
    pub fn penalty_and_options(&self) -> String {
        match self.options.is_empty() {
            true => self.penalty.clone(),
            false => format!("{} ({})", self.penalty, self.options),
        }
    }

    /// In words, such as `wpl at 10`.
    pub fn words(&self) -> String {
        let name = match self.penalised {
            true => format!("{} at {}", self.penalty, number::strength(self.strength.0)),
            false => "no penalty".to_owned(),
        };
        match self.options.is_empty() {
            true => name,
            false => format!("{name} ({})", self.options),
        }
    }
}

/// One search with shared weights: its identity, settings and epochs.
pub struct Run {
    /// Hash of the search's inputs and settings, which its table carries in every row.
    pub run: String,
    /// Seed of the search.
    pub seed: i64,
    /// What it shows, by epoch; by updates of the sampler where no weights are trained.
    pub epochs: BTreeMap<i64, Epoch>,
    /// The architecture with the largest reward of the last epoch.
    pub best: Option<String>,
}

/// What is read off an epoch.
pub type Measure = fn(&Epoch) -> Option<f64>;

/// Searches with one penalty.
pub struct Line {
    /// The penalty of the search, with its strength.
    pub variant: SearchSetting,
    /// One a seed, unless a seed was run twice.
    pub runs: Vec<Run>,
}

impl Line {
    /// The mean over seeds at each epoch where all runs have a value.
    pub fn means(&self, measure: Measure) -> Vec<(i64, Claim)> {
        let mut epochs: BTreeMap<i64, Vec<Observation>> = BTreeMap::new();
        for run in &self.runs {
            for (at, epoch) in &run.epochs {
                epochs
                    .entry(*at)
                    .or_default()
                    .extend(measure(epoch).map(|value| observed(run.seed, value)));
            }
        }
        epochs.retain(|_, observed| observed.len() == self.runs.len());
        let mean = |(at, observed): (i64, Vec<Observation>)| Some((at, claim::mean(&observed)?));
        epochs.into_iter().filter_map(mean).collect()
    }

    /// Every run's value at every epoch.
    pub fn values(&self, measure: Measure) -> impl Iterator<Item = f64> {
        let epochs = self.runs.iter().flat_map(|r| r.epochs.values());
        epochs.filter_map(measure)
    }
}

/// A search is a unit of its own: none starts from a pretrained network.
pub fn observed(seed: i64, value: f64) -> Observation {
    let network = None;
    Observation { network, seed, value }
}

/// Searches of one study, space and sampler.
pub struct Group {
    /// What it is called on the page.
    pub label: String,
    /// Name of the study; may be empty.
    pub study: String,
    /// Name of the space.
    pub space: String,
    /// What draws architectures.
    pub sampler: String,
    /// Whether weights are trained, in epochs; else a table of measured architectures gives rewards.
    pub trains: bool,
    /// Without a penalty first.
    pub lines: Vec<Line>,
    /// What architectures forget with each penalty, against none.
    pub forgotten: Vec<Forgotten>,
}

impl Group {
    /// The searches without a penalty; where several differ in an option, none is the one to compare with.
    pub fn plain(&self) -> Option<&Line> {
        let mut plain = self.lines.iter().filter(|l| !l.variant.penalised);
        plain.next().filter(|_| plain.next().is_none())
    }
}

/// Whether the networks of a space read text: their error is a perplexity.
pub fn is_text(space: &str) -> bool {
    space == "enas_rnn"
}

/// The unit of an error in a space, for an axis.
pub fn unit(space: &str) -> &'static str {
    match is_text(space) {
        true => "perplexity",
        false => "share of wrong answers",
    }
}

/// The unit of what is forgotten in a space.
pub fn unit_of_rise(space: &str) -> &'static str {
    match is_text(space) {
        true => "nats a token",
        false => "share of wrong answers",
    }
}

/// What searches of a space are told apart by on a page, as far as they differ there.
pub(crate) fn label(space: &str, study: Option<&str>, sampler: Option<&str>) -> String {
    let mut label = space.to_owned();
    if let Some(study) = study {
        let study = if study.is_empty() {
            "a study without a name"
        } else {
            study
        };
        label.push_str(&format!(" ({study})"));
    }
    if let Some(sampler) = sampler {
        label.push_str(&format!(", {sampler} sampler"));
    }
    label
}

impl Searches {
    /// Sorts searches and rankings into what may be compared.
    pub fn new(searched: &[Searched], ranked: &[Ranked], declared: &Declared) -> Self {
        let all = read::searches(searched);
        let rankings = read::rankings(ranked);
        let of_searches = all.iter().map(|one| one.study.as_str());
        let studies: BTreeSet<&str> = of_searches
            .chain(rankings.iter().map(|r| r.row.study.as_str()))
            .collect();
        let studies = studies.len() > 1;
        let mut groups = read::groups(all, studies);
        forgotten::judge(&mut groups, declared);
        Self {
            ranks: ranks::all(&rankings, studies),
            finals: finals::all(&rankings),
            origins: finals::origins(&rankings),
            best: best::all(&groups, &rankings, studies),
            groups,
        }
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.ranks.is_empty() && self.finals.is_empty() && self.best.is_empty()
    }

    /// Searches that were read.
    pub fn count(&self) -> usize {
        self.groups.iter().flat_map(|g| &g.lines).map(|l| l.runs.len()).sum()
    }
}
