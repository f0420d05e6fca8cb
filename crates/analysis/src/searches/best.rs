//! The best architecture of each search: by all validation rows where a ranking has them, else by the last epoch's rewards.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::ranking::RankingRow;

use super::read::Ranking;
use super::{FIXED, Group, SearchSetting, label};

/// One search with its best architecture.
pub struct Best {
    /// What its study, space and sampler are called on the page.
    pub label: String,
    /// Name of the study.
    pub study: String,
    /// Name of the search space.
    pub space: String,
    /// What draws architectures.
    pub sampler: String,
    /// The penalty of the search that found it, with its strength.
    pub variant: SearchSetting,
    /// Seed of the search that found it.
    pub seed: i64,
    /// The architecture, as its space writes it.
    pub architecture: String,
    /// Its error on all validation rows, with the shared weights; none where the reward chose.
    pub error: Option<f64>,
}

/// What a ranking and a search have in common.
type Key<'a> = (&'a str, &'a str, &'a str, &'a str, u64, i64);

fn key(row: &RankingRow) -> Key<'_> {
    let strength = row.strength.to_bits();
    (&row.study, &row.space, &row.sampler, &row.penalty, strength, row.seed)
}

/// The best of every search; one of which there is a ranking only has no group, and comes last.
pub(super) fn all(groups: &[Group], rankings: &[Ranking], studies: bool) -> Vec<Best> {
    let mut ranked: BTreeMap<Key, BTreeMap<&str, &RankingRow>> = BTreeMap::new();
    let valid = |row: &&RankingRow| row.sampler != FIXED && row.split == "valid" && row.error.is_finite();
    for row in rankings.iter().map(|r| r.row).filter(valid) {
        let best = ranked.entry(key(row)).or_default().entry(&row.weights).or_insert(row);
        // Of those that the search's own sampler drew, where there are some.
        let own = |row: &RankingRow| row.drawn_by == row.sampler;
        if (!own(row), row.error) < (!own(best), best.error) {
            *best = row;
        }
    }
    let mut seen: BTreeSet<Key> = BTreeSet::new();
    let mut all = Vec::new();
    for group in groups {
        for line in &group.lines {
            for run in &line.runs {
                let variant = &line.variant;
                let place = (group.study.as_str(), group.space.as_str(), group.sampler.as_str());
                let strength = variant.strength.0.to_bits();
                let key = (place.0, place.1, place.2, variant.penalty.as_str(), strength, run.seed);
                // Where two searches could have left these weights, no ranking is said to be of either.
                let told = |variant: &SearchSetting| !variant.options.is_empty() || !variant.condition.is_empty();
                let twins = group.lines.iter().filter(|l| told(&l.variant)).count() > 1;
                let found = ranked.get(&key).filter(|weights| weights.len() == 1 && !twins);
                let row = found.and_then(|weights| weights.values().next());
                seen.insert(key);
                let Some(architecture) = row.map(|r| &r.architecture).or(run.best.as_ref()) else {
                    continue;
                };
                all.push(Best {
                    label: group.label.clone(),
                    study: group.study.clone(),
                    space: group.space.clone(),
                    sampler: group.sampler.clone(),
                    variant: variant.clone(),
                    seed: run.seed,
                    architecture: architecture.clone(),
                    error: row.map(|r| r.error),
                });
            }
        }
    }
    let alone = ranked.iter().filter(|(key, _)| !seen.contains(*key));
    all.extend(alone.flat_map(|(_, weights)| weights.values()).map(|row| Best {
        label: label(&row.space, studies.then_some(&*row.study), Some(&row.sampler)),
        study: row.study.clone(),
        space: row.space.clone(),
        sampler: row.sampler.clone(),
        variant: SearchSetting::new(&row.penalty, row.strength),
        seed: row.seed,
        architecture: row.architecture.clone(),
        error: Some(row.error),
    }));
    all
}
