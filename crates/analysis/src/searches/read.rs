//! Which rows of search tables and rankings are of one search.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::Provenance;
use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_metrics::number;
use serde_json::Value;

use super::options::{Options, Told};
use super::{Epoch, FIXED, Group, Line, Run, SearchSetting, epoch, label};
use crate::joined::Part;

/// One search with what it is told apart by.
pub(super) struct Search<'a> {
    pub study: String,
    pub space: String,
    pub sampler: String,
    pub variant: SearchSetting,
    pub run: Run,
    pub provenance: Option<&'a Provenance>,
}

/// The searches of all tables, each once, and those of which tables disagree; an architecture that was trained alone is none.
pub(super) fn searches(files: &[Part<SearchRow>]) -> (Vec<Search<'_>>, BTreeSet<&str>) {
    let mut seen: BTreeMap<&str, Vec<&SearchRow>> = BTreeMap::new();
    let mut conflicts = BTreeSet::new();
    let mut all = Vec::new();
    for file in files {
        let mut runs: BTreeMap<&str, Vec<&SearchRow>> = BTreeMap::new();
        for row in file.rows.iter().filter(|row| row.sampler != FIXED) {
            runs.entry(&row.run).or_default().push(row);
        }
        for (run, rows) in runs {
            match seen.get(run) {
                None => {
                    all.extend(search(&rows, file));
                    seen.insert(run, rows);
                }
                // A copy of a file shows nothing new; numbers that are none are alike.
                Some(before) if format!("{before:?}") == format!("{rows:?}") => {}
                Some(_) => drop(conflicts.insert(run)),
            }
        }
    }
    (all, conflicts)
}

fn search<'a>(rows: &[&SearchRow], file: &'a Part<SearchRow>) -> Option<Search<'a>> {
    let first = rows.first()?;
    // A penalty may begin late or end early: its factor is the one that was set, else the largest.
    let set = file
        .provenance
        .as_ref()
        .and_then(|p| p.config["penalty"]["strength"].as_f64());
    let largest = rows.iter().map(|r| r.strength).fold(0.0, f64::max);
    Some(Search {
        study: first.study.clone(),
        space: first.space.clone(),
        sampler: first.sampler.clone(),
        variant: SearchSetting::new(&first.penalty, set.unwrap_or(largest)),
        run: Run {
            run: first.run.clone(),
            seed: first.seed,
            epochs: epoch::all(rows),
            best: epoch::best(rows),
        },
        provenance: file.provenance.as_ref(),
    })
}

/// Searches of one study, space and sampler together.
pub(super) fn groups(all: Vec<Search>, studies: bool) -> Vec<Group> {
    let mut samplers: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for one in &all {
        let space = (one.study.clone(), one.space.clone());
        samplers.entry(space).or_default().insert(one.sampler.clone());
    }
    let mut keys: BTreeMap<_, Vec<Search>> = BTreeMap::new();
    for one in all {
        let trains = one.run.epochs.values().any(Epoch::trained);
        let key = (one.study.clone(), one.space.clone(), one.sampler.clone(), trains);
        keys.entry(key).or_default().push(one);
    }
    let group = |((study, space, sampler, trains), all): ((String, String, String, bool), Vec<Search>)| {
        let options = Options::new(&all);
        let mut lines: BTreeMap<SearchSetting, Vec<Run>> = BTreeMap::new();
        for one in all {
            let Told { options, condition } = options.of(&one.run.run);
            let setting = SearchSetting {
                options,
                condition,
                ..one.variant
            };
            lines.entry(setting).or_default().push(one.run);
        }
        let several = samplers
            .get(&(study.clone(), space.clone()))
            .is_some_and(|s| s.len() > 1);
        Group {
            label: label(
                &space,
                studies.then_some(study.as_str()),
                several.then_some(sampler.as_str()),
            ),
            study,
            space,
            sampler,
            trains,
            lines: lines
                .into_iter()
                .map(|(variant, mut runs)| {
                    runs.sort_by(|a, b| (a.seed, &a.run).cmp(&(b.seed, &b.run)));
                    Line { variant, runs }
                })
                .collect(),
            forgotten: Vec::new(),
        }
    };
    keys.into_iter().map(group).collect()
}

/// A row of a ranking with the name of its file.
pub(super) struct Ranking<'a> {
    pub stem: &'a str,
    pub row: &'a RankingRow,
    /// What the table is called that has its truth, if any.
    pub truth: Option<Truth>,
}

/// A table of measured architectures, as a ranking says it: two are different truths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Truth {
    /// The column with the qualities.
    pub column: String,
    /// What they were multiplied with.
    pub scale: String,
    /// Hash of the table.
    pub hash: String,
}

impl Truth {
    fn new(provenance: Option<&Provenance>) -> Self {
        let said = |key: &str| provenance.map_or(&Value::Null, |p| &p.config[key]);
        Self {
            column: said("truth_column").as_str().unwrap_or_default().to_owned(),
            scale: said("truth_scale").as_f64().map_or_else(String::new, number::plain),
            hash: provenance
                .and_then(|p| p.inputs.get("truth"))
                .cloned()
                .unwrap_or_default(),
        }
    }
}

/// The rows of all rankings; one that several files have is taken from the first, and from one with a truth before others. Of
/// architectures trained alone each file has its own: two searches may find the same one, and its training is the same.
pub(super) fn rankings(files: &[Part<RankingRow>]) -> Vec<Ranking<'_>> {
    let rows = || {
        files.iter().flat_map(|file| {
            let stem = file.stem.as_str();
            let truth = Truth::new(file.provenance.as_ref());
            file.rows.iter().map(move |row| {
                let truth = row.truth.map(|_| truth.clone());
                Ranking { stem, row, truth }
            })
        })
    };
    fn key<'a>(r: &Ranking<'a>) -> [&'a str; 5] {
        let file = if r.row.sampler == FIXED { r.stem } else { "" };
        [file, &r.row.weights, &r.row.split, &r.row.drawn_by, &r.row.architecture]
    }
    let known: BTreeSet<_> = rows().filter(|r| r.truth.is_some()).map(|r| key(&r)).collect();
    let mut seen = BTreeSet::new();
    rows()
        .filter(|r| r.truth.is_some() || !known.contains(&key(r)))
        .filter(|r| seen.insert((key(r), r.truth.clone())))
        .collect()
}
