//! Architectures trained alone, on test rows: what a search is worth in the end.
//!
//! A table does not say where an architecture came from, so the names of files tell them apart, without the seed at their end.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::ranking::RankingRow;
use lethe_metrics::claim::{self, Claim, Unit};
use lethe_metrics::interval::{self, Estimate};

use super::read::Ranking;
use super::{FIXED, observed};

/// An architecture that was trained alone, from scratch.
pub struct Final {
    /// Name of the study.
    pub study: String,
    /// Name of the search space.
    pub space: String,
    /// The files' name, without the seed at its end where that differs.
    pub file: String,
    /// Epochs that it was trained.
    pub epochs: i64,
    /// The architecture, as its space writes it.
    pub architecture: String,
    /// The mean error over its seeds.
    pub error: Claim,
    /// Seeds of the trainings.
    pub seeds: BTreeSet<i64>,
}

/// Architectures of one origin, which their files' name tells: each is a unit.
pub struct Origin {
    /// Name of the study.
    pub study: String,
    /// The space.
    pub space: String,
    /// The files' name, without the seed at its end.
    pub file: String,
    /// Epochs that they were trained: those called `random` that they are compared with, too.
    pub epochs: i64,
    /// The mean error on test rows over architectures.
    pub error: Claim,
    /// By how much it is larger than that of the architectures called `random`; none for these, and where there are none.
    pub to_random: Option<Estimate>,
    /// The error on test rows of the architecture that is best on validation rows, where these are there too.
    pub chosen: Option<f64>,
}

/// What architectures that were drawn at random are called.
const RANDOM: &str = "random";

/// The origins of architectures trained alone: how good those are that a search found, beside others.
pub(super) fn origins(rankings: &[Ranking]) -> Vec<Origin> {
    type Place<'a> = (&'a str, &'a str, &'a str, i64);
    type Errors<'a> = BTreeMap<&'a str, [BTreeMap<i64, f64>; 2]>;
    let mut all: BTreeMap<Place, Errors> = BTreeMap::new();
    for (stem, row) in of_files(rankings) {
        let split = match row.split.as_str() {
            "valid" => 0,
            "test" => 1,
            _ => continue,
        };
        let of = (row.study.as_str(), row.space.as_str(), stem, row.epochs);
        let architectures = all.entry(of).or_default();
        architectures.entry(&row.architecture).or_default()[split].insert(row.seed, row.error);
    }
    let mean = |errors: &BTreeMap<i64, f64>| errors.values().sum::<f64>() / errors.len() as f64;
    let tests = |architectures: &Errors| -> Vec<f64> {
        let tests = architectures.values().filter(|errors| !errors[1].is_empty());
        tests.map(|errors| mean(&errors[1])).collect()
    };
    let one = |(place, architectures): (&Place, &Errors)| {
        let (study, space, file, epochs) = *place;
        let own = tests(architectures);
        let random = all.get(&(study, space, RANDOM, epochs));
        let random = random.filter(|_| file != RANDOM).map(tests);
        let judged = architectures
            .values()
            .filter(|errors| errors.iter().all(|e| !e.is_empty()));
        let best = judged.min_by(|a, b| mean(&a[0]).total_cmp(&mean(&b[0])));
        Some(Origin {
            study: study.to_owned(),
            space: space.to_owned(),
            file: file.to_owned(),
            epochs,
            error: Claim::new(interval::of_mean(&own)?, Unit::Seeds).within((0.0, f64::INFINITY)),
            to_random: random.and_then(|random| interval::of_difference(&own, &random)),
            chosen: best.map(|errors| mean(&errors[1])),
        })
    };
    all.iter().filter_map(one).collect()
}

/// What was trained alone: its architecture's study, space, split and epochs, the architecture and the seed.
type Training<'a> = ((&'a str, &'a str), (&'a str, i64), (&'a str, i64));

/// Rows of architectures trained alone, and how many trainings are left out: those of one architecture, seed and number of epochs
/// that differ, so that they must have been trained in different ways, of which rankings say nothing.
pub(super) fn told_apart<'a>(rankings: &[Ranking<'a>]) -> (Vec<&'a RankingRow>, usize) {
    let mut all: BTreeMap<Training, Vec<&RankingRow>> = BTreeMap::new();
    for row in rankings.iter().map(|r| r.row).filter(|row| row.sampler == FIXED) {
        let place = (row.study.as_str(), row.space.as_str());
        let what = ((row.split.as_str(), row.epochs), (row.architecture.as_str(), row.seed));
        all.entry((place, what.0, what.1)).or_default().push(row);
    }
    let before = all.len();
    all.retain(|_, rows| rows.iter().all(|row| row.error.to_bits() == rows[0].error.to_bits()));
    let left_out = before - all.len();
    (
        all.into_values().filter_map(|rows| rows.first().copied()).collect(),
        left_out,
    )
}

/// The rows of [`told_apart`] by the name of their file without its seed: an architecture may stand in several.
fn of_files<'a>(rankings: &[Ranking<'a>]) -> Vec<(&'a str, &'a RankingRow)> {
    let key = |row: &'a RankingRow| {
        let place = (row.study.as_str(), row.space.as_str(), row.split.as_str(), row.epochs);
        (place, row.architecture.as_str(), row.seed)
    };
    let known: BTreeSet<_> = told_apart(rankings).0.into_iter().map(key).collect();
    let rows = rankings
        .iter()
        .filter(|r| r.row.sampler == FIXED && known.contains(&key(r.row)));
    rows.map(|r| (without_seed(r.stem, r.row.seed), r.row)).collect()
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
    let mut groups: BTreeMap<Key, BTreeMap<i64, f64>> = BTreeMap::new();
    for (stem, row) in of_files(rankings).into_iter().filter(|(_, row)| row.split == "test") {
        let of = (row.study.as_str(), row.space.as_str(), stem);
        let what = (row.epochs, row.architecture.as_str());
        groups.entry((of, what)).or_default().insert(row.seed, row.error);
    }
    let one = |(key, errors): (Key, BTreeMap<i64, f64>)| {
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
            seeds: errors.into_keys().collect(),
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
    #![allow(clippy::unwrap_used)]
    use super::super::read;
    use super::*;
    use crate::joined::Part;

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

    /// Welch's interval of the difference; a name with several architectures that have one training each.
    #[test]
    fn origins_by_hand() {
        let row = |seed: i64, split: &str, cell: &str, error: f64| RankingRow {
            weights: format!("{cell}{seed}"),
            study: String::new(),
            space: "enas_rnn".into(),
            sampler: FIXED.into(),
            penalty: "none".into(),
            strength: 0.0,
            seed,
            epochs: 1,
            drawn_by: "given".into(),
            split: split.into(),
            architecture: cell.into(),
            error,
            truth: None,
        };
        let rows = [
            ("random-0", row(0, "test", "a", 10.0)),
            ("random-0", row(0, "valid", "a", 9.0)),
            ("random-1", row(1, "test", "b", 14.0)),
            ("random-1", row(1, "valid", "b", 8.0)),
            ("best.wpl-1.s0", row(0, "test", "c", 9.0)),
            ("best.wpl-1.s1", row(1, "test", "d", 10.0)),
        ];
        fn ranked<'a>(rows: &'a [(&'a str, RankingRow)]) -> Vec<Ranking<'a>> {
            let truth = None;
            let one = |(stem, row): &'a (&'a str, RankingRow)| Ranking {
                stem,
                row,
                truth: truth.clone(),
            };
            rows.iter().map(one).collect()
        }
        let rankings = ranked(&rows);
        let all = origins(&rankings);
        let names: Vec<&str> = all.iter().map(|one| one.file.as_str()).collect();
        assert_eq!(names, ["best.wpl-1", "random"]);
        assert_eq!(
            (all[0].error.estimate.mean, all[0].error.estimate.n, all[0].chosen),
            (9.5, 2, None)
        );
        assert_eq!(all[0].to_random.unwrap().mean, -2.5);
        assert!(all[1].to_random.is_none());
        // The best on validation rows is not the best on test rows.
        assert_eq!((all[1].error.estimate.mean, all[1].chosen), (12.0, Some(14.0)));
        // Of another number of epochs nothing is random, and of two trainings that should be one, neither is taken.
        let mut rows = rows.to_vec();
        for (_, row) in rows.iter_mut().filter(|(stem, _)| stem.starts_with("best")) {
            row.epochs = 100;
        }
        rows.push(("again/random-0", row(0, "test", "a", 20.0)));
        let rankings = ranked(&rows);
        let all = origins(&rankings);
        assert_eq!((all[0].epochs, all[0].to_random), (100, None));
        assert_eq!((all[1].error.estimate.mean, all[1].error.estimate.n), (14.0, 1));
        assert_eq!(told_apart(&rankings).1, 1);
    }

    /// Two searches found one cell, and with one seed its training is the same: it is a find of both.
    #[test]
    fn an_architecture_that_two_searches_found_counts_for_both() {
        let row = |cell: &str, error: f64| RankingRow {
            weights: cell.into(),
            study: String::new(),
            space: "enas_rnn".into(),
            sampler: FIXED.into(),
            penalty: "none".into(),
            strength: 0.0,
            seed: 0,
            epochs: 1,
            drawn_by: "given".into(),
            split: "test".into(),
            architecture: cell.into(),
            error,
            truth: None,
        };
        let file = |stem: &str, row: RankingRow| Part {
            stem: stem.to_owned(),
            provenance: None,
            schema_version: None,
            rows: vec![row],
        };
        let files = [
            file("best.none-0", row("a", 10.0)),
            file("best.wpl-0", row("a", 10.0)),
            file("random-0", row("b", 14.0)),
            file("random-0", row("b", 14.0)),
        ];
        let found = origins(&read::rankings(&files));
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.file.as_str(), one.error.estimate.mean, one.error.estimate.n))
            .collect();
        assert_eq!(
            found,
            [("best.none", 10.0, 1), ("best.wpl", 10.0, 1), ("random", 14.0, 1)]
        );
    }
}
