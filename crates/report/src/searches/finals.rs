//! Architectures trained alone, on test rows: what a search is worth in the end.
//!
//! A table does not say where an architecture came from, so the names of files tell them apart, without the seed at their end.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::claim::{self, Claim};

use super::read::Ranking;
use super::{FIXED, observed};

/// One architecture.
pub struct Final {
    /// Name of the study.
    pub study: String,
    /// The space.
    pub space: String,
    /// The files' name, without the seed at its end where that differs.
    pub file: String,
    /// Epochs that it was trained.
    pub epochs: i64,
    /// The architecture, as its space writes it.
    pub architecture: String,
    /// The mean error over its seeds.
    pub error: Claim,
    /// Its seeds.
    pub seeds: BTreeSet<i64>,
}

/// A file's name without the seed that it ends with, such as `wpl` of `wpl-2` or `wpl-seed2`.
fn without_seed(stem: &str, seed: i64) -> &str {
    let Some(rest) = stem.strip_suffix(&seed.to_string()) else {
        return stem;
    };
    let rest = ["seed", "s"]
        .into_iter()
        .find_map(|word| rest.strip_suffix(word))
        .unwrap_or(rest);
    let rest = rest.strip_suffix(['-', '_', '.']).unwrap_or("");
    if rest.is_empty() { stem } else { rest }
}

/// Study, space and file; epochs and architecture.
type Key<'a> = ((&'a str, &'a str, &'a str), (i64, &'a str));

/// All of them by study and space, the best first.
pub(super) fn all(rankings: &[Ranking]) -> Vec<Final> {
    let mut groups: BTreeMap<Key, Vec<(i64, f64)>> = BTreeMap::new();
    for Ranking { stem, row } in rankings
        .iter()
        .filter(|r| r.row.sampler == FIXED && r.row.split == "test")
    {
        let of = (row.study.as_str(), row.space.as_str(), without_seed(stem, row.seed));
        let what = (row.epochs, row.architecture.as_str());
        groups.entry((of, what)).or_default().push((row.seed, row.error));
    }
    let one = |(key, errors): (Key, Vec<(i64, f64)>)| {
        let ((study, space, file), (epochs, architecture)) = key;
        let observations = errors.iter().map(|(seed, error)| observed(*seed, *error));
        let error = claim::mean(&observations.collect::<Vec<_>>())?;
        Some(Final {
            study: study.to_owned(),
            space: space.to_owned(),
            file: file.to_owned(),
            epochs,
            architecture: architecture.to_owned(),
            error: error.within((0.0, f64::INFINITY)),
            seeds: errors.into_iter().map(|(seed, _)| seed).collect(),
        })
    };
    let mut all: Vec<Final> = groups.into_iter().filter_map(one).collect();
    let space = |one: &Final| (one.study.clone(), one.space.clone());
    all.sort_by(|a, b| {
        let errors = a.error.estimate.mean.total_cmp(&b.error.estimate.mean);
        space(a).cmp(&space(b)).then(errors)
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_at_the_end_of_a_name_is_left_out() {
        assert_eq!(without_seed("wpl-2", 2), "wpl");
        assert_eq!(without_seed("wpl-seed2", 2), "wpl");
        assert_eq!(without_seed("wpl_s12", 12), "wpl");
        // Another number, a number that belongs to the name, and nothing else.
        assert_eq!(without_seed("wpl-2", 3), "wpl-2");
        assert_eq!(without_seed("top12", 2), "top12");
        assert_eq!(without_seed("2", 2), "2");
    }
}
