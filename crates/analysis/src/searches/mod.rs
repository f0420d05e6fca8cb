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

use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_metrics::claim::{self, Claim, Observation};

pub use epoch::Epoch;

use lethe_metrics::number;

use crate::comparison;
use crate::declared::Declared;
use crate::joined::Part;
use crate::runs::Exact;
use forgotten::Forgotten;

/// The sampler of weights that one architecture trained alone.
pub const FIXED: &str = "fixed";
/// The sampler that draws every architecture with the same probability.
pub const UNIFORM: &str = "uniform";

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
    /// What a reader must know before comparing any of them.
    pub notices: Vec<String>,
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
    /// What else of the penalty tells its runs from others, in words.
    pub options: String,
    /// What else tells them apart, such as their epochs, in words: a penalty is compared with none of the same condition.
    pub condition: String,
}

impl SearchSetting {
    /// Of a table's columns.
    pub fn new(penalty: &str, strength: f64) -> Self {
        Self {
            penalised: penalty != comparison::NONE,
            penalty: penalty.to_owned(),
            strength: Exact(strength),
            options: String::new(),
            condition: String::new(),
        }
    }

    /// The penalty's name with its options, for a column beside its strength.
    pub fn penalty_and_options(&self) -> String {
        self.with_options(self.penalty.clone())
    }

    fn with_options(&self, name: String) -> String {
        let told = [&self.options, &self.condition];
        let told: Vec<&str> = told
            .into_iter()
            .filter(|words| !words.is_empty())
            .map(|words| &**words)
            .collect();
        match told.is_empty() {
            true => name,
            false => format!("{name} ({})", told.join(", ")),
        }
    }

    /// In words, such as `wpl at 10`.
    pub fn words(&self) -> String {
        self.with_options(match self.penalised {
            true => format!("{} at {}", self.penalty, number::strength(self.strength.0)),
            false => "no penalty".to_owned(),
        })
    }
}

/// One search with shared weights: its identity, settings and epochs.
#[derive(Clone)]
pub struct Run {
    /// Hash of the search's inputs and settings, which its table carries in every row.
    pub run: String,
    /// Seed of the search.
    pub seed: i64,
    /// What it shows, by epoch; by architectures drawn where no weights are trained.
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
    /// Its runs of the seeds that another line has too.
    fn of_seeds(&self, other: &Self) -> Self {
        let known = |run: &&Run| other.runs.iter().any(|one| one.seed == run.seed);
        Self {
            variant: self.variant.clone(),
            runs: self.runs.iter().filter(known).cloned().collect(),
        }
    }

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

    /// A measure of each search's last epoch.
    pub fn last(&self, measure: Measure) -> Vec<Observation> {
        let of = |run: &Run| Some(observed(run.seed, measure(run.epochs.values().next_back()?)?));
        self.runs.iter().filter_map(of).collect()
    }

    /// The last epochs of its searches, or how many architectures they drew.
    pub fn ends(&self) -> BTreeSet<i64> {
        self.runs
            .iter()
            .filter_map(|run| run.epochs.keys().next_back().copied())
            .collect()
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
    /// What a reader must know of searches that are not alike.
    fn notice(&self) -> Option<String> {
        let conditions = self.lines.iter().map(|l| l.variant.condition.clone());
        let conditions: BTreeSet<String> = conditions.collect();
        let conditions: Vec<String> = conditions.into_iter().filter(|words| !words.is_empty()).collect();
        (!conditions.is_empty()).then(|| {
            format!(
                "{}: searches differ in more than their penalty and seed ({}). They are never averaged, and a penalty is compared with \
                 none of the same.",
                self.label,
                conditions.join("; ")
            )
        })
    }

    /// The searches without a penalty that a line is compared with: those of its condition.
    pub fn plain(&self, line: &Line) -> Option<&Line> {
        let plain = |l: &&Line| !l.variant.penalised && l.variant.condition == line.variant.condition;
        only(self.lines.iter().filter(plain))
    }
}

/// The only one; of several none is the one to compare with.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
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
    pub fn new(searched: &[Part<SearchRow>], ranked: &[Part<RankingRow>], declared: &Declared) -> Self {
        let (all, conflicts) = read::searches(searched);
        let rankings = read::rankings(ranked);
        let of_searches = all.iter().map(|one| one.study.as_str());
        let studies: BTreeSet<&str> = of_searches
            .chain(rankings.iter().map(|r| r.row.study.as_str()))
            .collect();
        let studies = studies.len() > 1;
        let mut groups = read::groups(all, studies);
        forgotten::judge(&mut groups, declared);
        let mut notices = Vec::new();
        if !conflicts.is_empty() {
            let conflicts: Vec<String> = conflicts.into_iter().map(number::short).collect();
            notices.push(format!(
                "Searches that were given more than once with different numbers: {}. The first of each is shown.",
                number::list(&conflicts)
            ));
        }
        notices.extend(groups.iter().filter_map(Group::notice));
        let runs = || groups.iter().flat_map(|group| &group.lines).flat_map(|line| &line.runs);
        let broke = |run: &&Run| run.epochs.values().any(Epoch::broke);
        let broken = runs().filter(broke).count();
        if broken > 0 {
            notices.push(format!(
                "In {broken} of {} searches there are epochs in which no architecture has an error: the shared weights give no numbers there. \
                 Every mean leaves these epochs out; what such a search forgets, and its errors, are those of the others.",
                runs().count()
            ));
        }
        let left_out = finals::told_apart(&rankings).1;
        if left_out > 0 {
            notices.push(format!(
                "{left_out} architectures were trained alone several times in one seed and number of epochs, with different errors: \
                 their trainings differ in what rankings do not say. They are left out."
            ));
        }
        Self {
            notices,
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
