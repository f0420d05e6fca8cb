//! Options that tell runs apart which their history's columns do not: found in the runs' configurations.
//!
//! Two runs with one study, network, start, rate, penalty, strength and seed that are not the same run differ in some
//! option. Such options are looked for rather than listed, so that one which nobody thought of is not averaged away.
//! Options of a penalty tell its runs apart at different strengths too: absolute and relative ones have grids of their own.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::Provenance;
use lethe_metrics::{HistoryRow, number};

use crate::settings;

/// A run, and its configuration as keys with values.
pub struct Origin {
    run: String,
    /// What must be the same for two runs to be one.
    twins: String,
    /// Study and penalty; `None` without a penalty.
    penalty: Option<(String, String)>,
    keys: BTreeMap<String, String>,
}

impl Origin {
    /// Of a run's row and what the files of its trainings say.
    pub fn new<'p>(row: &HistoryRow, trainings: impl Iterator<Item = &'p Provenance>) -> Self {
        let mut values = BTreeMap::new();
        for training in trainings {
            settings::flatten(String::new(), &training.config, &mut values);
        }
        let keys = values
            .into_iter()
            .map(|(key, set)| (key, set.into_iter().collect::<Vec<_>>().join(" ")))
            .collect();
        let labels = [
            &row.study,
            &row.family,
            &row.size,
            &row.init,
            &row.penalty,
            &row.precision,
        ];
        let labels: Vec<&str> = labels.into_iter().map(String::as_str).collect();
        let mode = row.batch_norm.as_deref().unwrap_or_default();
        let numbers = (row.lr.to_bits(), row.strength.to_bits(), row.seed, row.task_trained);
        Self {
            run: row.run.clone(),
            twins: format!("{labels:?} {mode} {numbers:?} {:?}", row.parent),
            penalty: (row.penalty != super::NONE).then(|| (row.study.clone(), row.penalty.clone())),
            keys,
        }
    }
}

/// The options of each run that tell it from its twins.
pub struct Options {
    /// By run: what is added to the method's name, and what else tells it apart.
    runs: BTreeMap<String, (String, Vec<String>)>,
    /// By run: its options that are no method's.
    settings: BTreeMap<String, BTreeMap<String, String>>,
}

impl Options {
    /// Compares runs with their twins.
    pub fn new(origins: Vec<Origin>) -> Self {
        let mut twins: BTreeMap<&str, Vec<&Origin>> = BTreeMap::new();
        for origin in &origins {
            twins.entry(&origin.twins).or_default().push(origin);
        }
        let differing_twins: BTreeSet<&str> = twins.values().flat_map(|group| differing(group)).collect();
        let mut penalties: BTreeMap<_, Vec<&Origin>> = BTreeMap::new();
        for origin in origins.iter().filter(|o| o.penalty.is_some()) {
            penalties.entry(&origin.penalty).or_default().push(origin);
        }
        let forms: BTreeMap<_, BTreeSet<&str>> = penalties
            .into_iter()
            .map(|(penalty, group)| (penalty, differing(&group).into_iter().filter(|k| is_form(k)).collect()))
            .collect();
        let of = |origin: &Origin| {
            let own = forms.get(&origin.penalty).into_iter().flatten();
            let keys: BTreeSet<&str> = differing_twins.iter().chain(own).copied().collect();
            let told = keys.into_iter().filter_map(|key| Some((key, origin.keys.get(key)?)));
            let (form, other): (Vec<_>, Vec<_>) = told.partition(|(key, _)| is_methods(key));
            let words = |(key, value): (&str, &String)| {
                let key = key.rsplit('.').next().unwrap_or(key);
                match value.as_str() {
                    _ if key == "importances_of" => format!("importances of {value}"),
                    "true" => key.to_owned(),
                    "false" => format!("not {key}"),
                    _ => format!("{key} {value}"),
                }
            };
            let form: Vec<String> = form.into_iter().map(words).collect();
            let form = if form.is_empty() || origin.penalty.is_none() {
                String::new()
            } else {
                format!(" ({})", form.join(", "))
            };
            (origin.run.clone(), (form, other.into_iter().map(words).collect()))
        };
        let runs = origins.iter().map(of).collect();
        let rest = |origin: Origin| {
            let plain = origin.keys.into_iter().filter(|(key, _)| !is_methods(key));
            (origin.run, plain.collect())
        };
        Self {
            runs,
            settings: origins.into_iter().map(rest).collect(),
        }
    }

    /// The options in which runs differ that are compared, each with its values, such as `phase.steps (3 and 60)`: not those of
    /// penalties, nor `told` ones.
    pub fn differing<'r>(&self, runs: impl Iterator<Item = &'r str>, told: impl Fn(&str) -> bool) -> Vec<String> {
        let mut values: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (key, value) in runs.filter_map(|run| self.settings.get(run)).flatten() {
            values.entry(key).or_default().insert(value);
        }
        let several = values.into_iter().filter(|(key, all)| all.len() > 1 && !told(key));
        let words = |(key, all): (&str, BTreeSet<&str>)| {
            let all: Vec<String> = all.into_iter().map(str::to_owned).collect();
            format!("{key} ({})", number::list(&all))
        };
        several.map(words).collect()
    }

    /// What is added to the name of a run's penalty, and the other options that tell it from its twins.
    pub fn of(&self, run: &str) -> (String, Vec<String>) {
        self.runs.get(run).cloned().unwrap_or_default()
    }
}

/// Whether a key belongs to a method against forgetting.
fn is_methods(key: &str) -> bool {
    key.contains("penalty") || is_form(key)
}

/// Whether a key is one of such a method's options: neither its name nor its strength, which of replay is the rows of a class.
fn is_form(key: &str) -> bool {
    match key.split_once('.') {
        Some(("penalty", option)) => !["name", "strength"].contains(&option),
        Some(("replay", option)) => option != "per_class",
        _ => false,
    }
}

/// Keys that histories from before them lack, and all others have: one without it may be of any value.
const LATER: [&str; 1] = ["penalty.importances_of"];

/// The keys whose values differ within a group; a key that only some have differs too.
fn differing<'a>(group: &[&'a Origin]) -> BTreeSet<&'a str> {
    let keys: BTreeSet<&str> = group.iter().flat_map(|o| o.keys.keys().map(String::as_str)).collect();
    let differs = |key: &&str| {
        let values: BTreeSet<_> = group.iter().map(|o| o.keys.get(*key)).collect();
        let unknown = LATER.contains(key) && values.contains(&None);
        values.len() > 1 + usize::from(unknown)
    };
    keys.into_iter().filter(differs).collect()
}
