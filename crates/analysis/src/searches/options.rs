//! Options that tell searches apart which no column holds: found in the configurations of searches.
//!
//! Such options are looked for rather than listed, so that one which nobody thought of is not averaged away. Those of the penalty are
//! named where two searches of one penalty, strength and seed differ in them. All others are the condition of a search: the rates,
//! epochs, number format or rows that a penalty and none must share to be compared.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::number;

use super::read::Search;
use crate::settings;

type Keys = BTreeMap<String, BTreeSet<String>>;

/// What is added to the name of each run.
pub(super) struct Options(BTreeMap<String, Told>);

/// What tells a run from others, in words.
#[derive(Clone, Default)]
pub(super) struct Told {
    /// Of its penalty; empty where it has no twin.
    pub options: String,
    /// Of all else; empty where all searches have the same.
    pub condition: String,
}

impl Options {
    /// Of searches that share study, space and sampler.
    pub(super) fn new(all: &[Search]) -> Self {
        let keys: Vec<Keys> = all.iter().map(keys).collect();
        let mut twins: BTreeMap<_, Vec<&Keys>> = BTreeMap::new();
        // Rows may be drawn by the seed: searches of one seed have the same.
        let mut seeds: BTreeMap<i64, Vec<&Keys>> = BTreeMap::new();
        // What a table without an origin was searched with is not known.
        let mut known: Vec<&Keys> = Vec::new();
        for (one, keys) in all.iter().zip(&keys) {
            twins.entry((&one.variant, one.run.seed)).or_default().push(keys);
            if one.provenance.is_some() {
                seeds.entry(one.run.seed).or_default().push(keys);
                known.push(keys);
            }
        }
        let mut differ: BTreeSet<&str> = twins.values().flat_map(|group| differing(group)).collect();
        let of_seeds = seeds.values().flat_map(|group| differing(group));
        differ.extend(of_seeds.filter(|key| !of_penalty(key)));
        let configured = |key: &&str| !of_penalty(key) && !key.starts_with(INPUT);
        differ.extend(differing(&known).into_iter().filter(configured));
        let words = |keys: &Keys, penalty: bool| {
            let some = differ.iter().filter(|key| of_penalty(key) == penalty);
            let told = some.filter_map(|key| Some((*key, keys.get(*key)?)));
            let word = |(key, values): (&str, &BTreeSet<String>)| {
                let key = key.rsplit('.').next().unwrap_or(key);
                let key = key.strip_prefix(INPUT).unwrap_or(key);
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                format!("{key} {}", values.join(" "))
            };
            told.map(word).collect::<Vec<_>>().join(", ")
        };
        let named = all.iter().zip(&keys).map(|(one, keys)| {
            let told = Told {
                options: words(keys, true),
                condition: words(keys, false),
            };
            (one.run.run.clone(), told)
        });
        Self(named.collect())
    }

    /// Of a run.
    pub(super) fn of(&self, run: &str) -> Told {
        self.0.get(run).cloned().unwrap_or_default()
    }
}

/// Before the role of an input, which is no key of a configuration.
const INPUT: &str = "input:";

/// Whether a key is the penalty's.
fn of_penalty(key: &str) -> bool {
    key == "penalty" || key.starts_with("penalty.")
}

/// A search's configuration as keys with values; columns hold the study, the penalty and its strength.
fn keys(one: &Search) -> Keys {
    let mut keys = Keys::new();
    if let Some(provenance) = one.provenance {
        settings::flatten(String::new(), &provenance.config, &mut keys);
        // Other rows, or another task of them.
        for (role, hash) in &provenance.inputs {
            keys.entry(format!("{INPUT}{role}"))
                .or_default()
                .insert(number::short(hash));
        }
    }
    keys.retain(|key, _| !["study", "penalty", "penalty.name", "penalty.strength"].contains(&key.as_str()));
    keys
}

/// The keys whose values differ; one that only some have differs too.
fn differing<'a>(group: &[&'a Keys]) -> Vec<&'a str> {
    let keys: BTreeSet<&str> = group.iter().flat_map(|k| k.keys().map(String::as_str)).collect();
    let differs = |key: &&str| group.windows(2).any(|pair| pair[0].get(*key) != pair[1].get(*key));
    keys.into_iter().filter(differs).collect()
}
