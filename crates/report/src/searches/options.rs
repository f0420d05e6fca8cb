//! Options that tell searches apart which no column holds: found in the configurations of two searches of one penalty, strength
//! and seed.
//!
//! Such options are looked for rather than listed, so that one which nobody thought of is not averaged away.

use std::collections::{BTreeMap, BTreeSet};

use super::read::Search;
use crate::{number, origin};

type Keys = BTreeMap<String, BTreeSet<String>>;

/// What is added to the name of each run.
pub(super) struct Options(BTreeMap<String, String>);

impl Options {
    /// Of searches that share study, space and sampler.
    pub(super) fn new(all: &[Search]) -> Self {
        let keys: Vec<Keys> = all.iter().map(keys).collect();
        let mut twins: BTreeMap<_, Vec<&Keys>> = BTreeMap::new();
        for (one, keys) in all.iter().zip(&keys) {
            twins.entry((&one.variant, one.run.seed)).or_default().push(keys);
        }
        let differ: BTreeSet<&str> = twins.values().flat_map(|group| differing(group)).collect();
        let words = |keys: &Keys| {
            let told = differ.iter().filter_map(|key| Some((*key, keys.get(*key)?)));
            let word = |(key, values): (&str, &BTreeSet<String>)| {
                let key = key.rsplit('.').next().unwrap_or(key);
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                format!("{key} {}", values.join(" "))
            };
            told.map(word).collect::<Vec<_>>().join(", ")
        };
        let named = all
            .iter()
            .zip(&keys)
            .map(|(one, keys)| (one.run.run.clone(), words(keys)));
        Self(named.collect())
    }

    /// Of a run, in words; empty where it has no twin.
    pub(super) fn of(&self, run: &str) -> String {
        self.0.get(run).cloned().unwrap_or_default()
    }
}

/// A search's configuration as keys with values; columns hold the study, the penalty and its strength.
fn keys(one: &Search) -> Keys {
    let mut keys = Keys::new();
    if let Some(provenance) = one.provenance {
        origin::flatten(String::new(), &provenance.config, &mut keys);
        // Other rows, or another task of them.
        for (role, hash) in &provenance.inputs {
            keys.entry(role.clone()).or_default().insert(number::short(hash));
        }
    }
    keys.retain(|key, _| !["study", "penalty.name", "penalty.strength"].contains(&key.as_str()));
    keys
}

/// The keys whose values differ; one that only some have differs too.
fn differing<'a>(group: &[&'a Keys]) -> Vec<&'a str> {
    let keys: BTreeSet<&str> = group.iter().flat_map(|k| k.keys().map(String::as_str)).collect();
    let differs = |key: &&str| group.windows(2).any(|pair| pair[0].get(*key) != pair[1].get(*key));
    keys.into_iter().filter(differs).collect()
}
