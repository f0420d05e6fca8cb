//! How well shared weights rank architectures, against their true quality.
//!
//! The truth is a table of measured architectures where the ranking has it, else the error of the same architecture trained
//! alone, the mean over its seeds. Qualities are errors with a minus sign, so that larger is better on both sides.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::ranking::RankingRow;
use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::number::short;
use lethe_metrics::rank::{kendall_tau, top_regret};

use super::read::{Ranking, Truth};
use super::{FIXED, SearchSetting, UNIFORM, finals, label, observed, only};
use crate::runs::Exact;
use crate::words::rows_of;

/// Fewer architectures than this have no order worth speaking of.
pub const FEWEST: usize = 5;

/// How many of the first are trained, in a regret.
pub const TOP: [usize; 3] = [1, 5, 10];

/// Searches whose rankings are compared with the same truth.
pub struct Ranks {
    /// What they are called on the page.
    pub label: String,
    /// Name of the study.
    pub study: String,
    /// Name of the search space.
    pub space: String,
    /// What the true quality is, in words.
    pub truth: String,
    /// The unit of a regret, in words.
    pub unit: &'static str,
    /// By sampler, penalty and length of the search.
    pub lines: Vec<Line>,
}

/// The rankings of searches with one penalty.
pub struct Line {
    /// What drew the architectures that trained the weights.
    pub sampler: String,
    /// The penalty of the search, with its strength.
    pub variant: SearchSetting,
    /// Epochs of the search.
    pub epochs: i64,
    /// One a search.
    pub rankings: Vec<One>,
}

/// One search's ranking.
pub struct One {
    /// Seed of the search.
    pub seed: i64,
    /// Which rows were judged.
    pub split: String,
    /// Architectures whose true quality is known.
    pub architectures: usize,
    /// Kendall's τ.
    pub tau: Option<f64>,
    /// Regrets of the first [`TOP`].
    pub regrets: [Option<f64>; 3],
}

impl Line {
    fn observations(&self, value: impl Fn(&One) -> Option<f64>) -> Vec<Observation> {
        let of = |one: &One| Some(observed(one.seed, value(one)?));
        self.rankings.iter().filter_map(of).collect()
    }

    /// The mean of Kendall's τ over seeds.
    pub fn tau(&self) -> Option<Claim> {
        Some(claim::mean(&self.observations(|one| one.tau))?.within((-1.0, 1.0)))
    }

    /// The mean regret over seeds, of the i-th of [`TOP`].
    pub fn regret(&self, i: usize) -> Option<Claim> {
        let bounds = (0.0, f64::INFINITY);
        Some(claim::mean(&self.observations(|one| *one.regrets.get(i)?))?.within(bounds))
    }
}

impl Ranks {
    /// By how much τ is larger than without a penalty in the same seeds; `None` for no penalty itself, and where several searches
    /// without one differ in what rankings do not say.
    pub fn gain(&self, line: &Line) -> Option<Claim> {
        let plain =
            |other: &&Line| !other.variant.penalised && other.sampler == line.sampler && other.epochs == line.epochs;
        let plain = only(self.lines.iter().filter(plain)).filter(|_| line.variant.penalised)?;
        claim::difference(&line.observations(|one| one.tau), &plain.observations(|one| one.tau))
    }

    /// A line's name, with what it needs to be told from the others.
    pub fn name(&self, line: &Line) -> String {
        let differ = |part: fn(&Line) -> String| self.lines.iter().any(|l| part(l) != part(line));
        let mut name = line.variant.words();
        if differ(|l| l.sampler.clone()) {
            name.push_str(&format!(", {}", line.sampler));
        }
        if differ(|l| l.epochs.to_string()) {
            name.push_str(&format!(", {} epochs", line.epochs));
        }
        name
    }
}

/// Architectures trained alone, by study and space.
type Alone<'a> = BTreeMap<(&'a str, &'a str), BTreeMap<Budget<'a>, Errors<'a>>>;
/// Test rows before others, longer trainings before shorter ones, when sorted downwards.
type Budget<'a> = (bool, &'a str, i64);
/// Errors by architecture and seed.
type Errors<'a> = BTreeMap<&'a str, BTreeMap<i64, f64>>;

fn alone<'a>(rankings: &[Ranking<'a>]) -> Alone<'a> {
    let mut all = Alone::new();
    for row in finals::told_apart(rankings).0 {
        let budget = (row.split == "test", row.split.as_str(), row.epochs);
        let spaces = all.entry((&row.study, &row.space)).or_default();
        let errors = spaces.entry(budget).or_default().entry(&row.architecture).or_default();
        errors.insert(row.seed, row.error);
    }
    all
}

/// The mean over seeds, as a quality.
fn quality(errors: &BTreeMap<i64, f64>) -> f64 {
    -errors.values().sum::<f64>() / errors.len() as f64
}

/// The architectures of a ranking that stand for all of the space: those of uniform draws, where there are some. What a search's
/// own sampler draws is alike, and would be weighed too much.
fn of_all<'a>(rows: &[&'a RankingRow]) -> Vec<&'a RankingRow> {
    let uniform: Vec<_> = rows.iter().copied().filter(|row| row.drawn_by == UNIFORM).collect();
    let mut some = match uniform.is_empty() {
        true => rows.to_vec(),
        false => uniform,
    };
    let mut seen = BTreeSet::new();
    some.retain(|row| seen.insert(&row.architecture));
    some
}

/// Study, space, penalty, strength, sampler and epochs.
type Setting<'a> = (&'a str, &'a str, &'a str, Exact, &'a str, i64);

/// What a ranking says of the search that its weights are of, but for the seed.
fn setting_of(row: &RankingRow) -> Setting<'_> {
    let strength = Exact(row.strength);
    (&row.study, &row.space, &row.penalty, strength, &row.sampler, row.epochs)
}

/// The settings of which one seed has several weights: searches that differ in what rankings do not say, which are not averaged.
fn twins<'a>(rankings: &'a [Ranking]) -> BTreeSet<Setting<'a>> {
    let mut weights: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
    for row in rankings.iter().map(|r| r.row).filter(|row| row.sampler != FIXED) {
        let of_one = weights.entry((setting_of(row), row.seed)).or_default();
        of_one.insert(&row.weights);
    }
    let several = weights.into_iter().filter(|(_, weights)| weights.len() > 1);
    several.map(|((setting, _), _)| setting).collect()
}

/// The rows of a ranking by what was judged.
type Splits<'a> = BTreeMap<&'a str, Vec<&'a RankingRow>>;

/// All rankings that have a truth to be held to.
pub(super) fn all(rankings: &[Ranking], studies: bool) -> Vec<Ranks> {
    let alone = alone(rankings);
    let mut tables: BTreeMap<(&str, Option<&Truth>), Splits> = BTreeMap::new();
    for ranking in rankings.iter().filter(|r| r.row.sampler != FIXED) {
        let (row, truth) = (ranking.row, ranking.truth.as_ref());
        let splits = tables.entry((&row.weights, truth)).or_default();
        splits.entry(&row.split).or_default().push(row);
    }
    let mut all: BTreeMap<_, BTreeMap<_, Vec<One>>> = BTreeMap::new();
    let twins = twins(rankings);
    for ((_, table), splits) in tables {
        // Validation rows choose, so theirs is the order that counts.
        let rows = splits.get("valid").or_else(|| splits.values().next());
        let Some((rows, first)) = rows.and_then(|rows| Some((of_all(rows), *rows.first()?))) else {
            continue;
        };
        let known = alone.get(&(first.study.as_str(), first.space.as_str()));
        let Some((truth, unit, pairs)) = paired(&rows, table, known) else {
            continue;
        };
        let key = (first.study.as_str(), first.space.as_str(), truth, unit, table);
        let mut setting = SearchSetting::new(&first.penalty, first.strength);
        if twins.contains(&setting_of(first)) {
            setting.options = format!("weights {}", short(&first.weights));
        }
        let line = (setting, first.sampler.as_str(), first.epochs);
        all.entry(key)
            .or_default()
            .entry(line)
            .or_default()
            .push(one(first, &pairs));
    }
    type Key<'a> = (&'a str, &'a str, String, &'static str, Option<&'a Truth>);
    let ranks = |((study, space, truth, unit, _), lines): (Key, BTreeMap<_, _>)| Ranks {
        label: label(space, studies.then_some(study), None),
        study: study.to_owned(),
        space: space.to_owned(),
        truth,
        unit,
        lines: lines
            .into_iter()
            .map(|((variant, sampler, epochs), rankings): ((_, &str, _), _)| Line {
                sampler: sampler.to_owned(),
                variant,
                epochs,
                rankings,
            })
            .collect(),
    };
    all.into_iter().map(ranks).collect()
}

/// Both qualities of each architecture.
type Pairs = Vec<(f64, f64)>;

/// What the truth is, its unit, and the architectures of which it is known; `None` where they are too few.
fn paired(
    rows: &[&RankingRow],
    table: Option<&Truth>,
    alone: Option<&BTreeMap<Budget, Errors>>,
) -> Option<(String, &'static str, Pairs)> {
    let finite = |pairs: Pairs| -> Pairs {
        let finite = pairs
            .into_iter()
            .filter(|(cheap, truth)| cheap.is_finite() && truth.is_finite());
        finite.collect()
    };
    let pairs = finite(rows.iter().filter_map(|r| Some((-r.error, r.truth?))).collect());
    if pairs.len() >= FEWEST {
        let words = "a table of measured architectures".to_owned();
        let column = table.map(|t| t.column.as_str()).filter(|column| !column.is_empty());
        let words = column.map_or(words.clone(), |column| format!("{words}, column {column}"));
        return Some((words, "unit of the table", pairs));
    }
    let of = |((_, split, epochs), errors): (&Budget, &Errors)| {
        let pairs = rows
            .iter()
            .filter_map(|r| Some((-r.error, quality(errors.get(r.architecture.as_str())?))));
        let words = format!(
            "the same architectures trained alone, {epochs} epochs, {}",
            rows_of(split)
        );
        (words, finite(pairs.collect()))
    };
    // One training budget and one set of rows for all architectures: that of which most are known.
    let known = alone?.iter().map(of).max_by_key(|(_, pairs)| pairs.len())?;
    let (words, pairs) = known;
    (pairs.len() >= FEWEST).then(|| (words, super::unit(&rows[0].space), pairs))
}

fn one(first: &RankingRow, pairs: &Pairs) -> One {
    let (cheap, truth): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    One {
        seed: first.seed,
        split: first.split.clone(),
        architectures: pairs.len(),
        tau: kendall_tau(&cheap, &truth),
        regrets: TOP.map(|k| top_regret(&cheap, &truth, k)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(sampler: &str, weights: &str, seed: i64, one: &str, error: f64, truth: Option<f64>) -> RankingRow {
        let alone = sampler == FIXED;
        RankingRow {
            weights: weights.into(),
            study: "s".into(),
            space: "enas_rnn".into(),
            sampler: sampler.into(),
            penalty: "none".into(),
            strength: 0.0,
            seed,
            epochs: if alone { 40 } else { 10 },
            drawn_by: if alone { "given" } else { UNIFORM }.into(),
            split: if alone { "test" } else { "valid" }.into(),
            architecture: one.into(),
            error,
            truth,
        }
    }

    fn ranks(rows: &[RankingRow]) -> Vec<Ranks> {
        let ranking = |row| Ranking {
            stem: "f",
            row,
            truth: None,
        };
        all(&rows.iter().map(ranking).collect::<Vec<_>>(), false)
    }

    #[test]
    fn what_a_search_draws_itself_is_left_out_beside_uniform_draws() {
        let mut rows: Vec<RankingRow> = (0..6)
            .map(|at| {
                row(
                    "controller",
                    "w",
                    0,
                    &format!("a{at}"),
                    f64::from(at),
                    Some(f64::from(-at)),
                )
            })
            .collect();
        let tau = |rows: &[RankingRow]| ranks(rows)[0].lines[0].rankings[0].tau;
        assert_eq!(tau(&rows), Some(1.0));
        let own = (0..6).map(|at| RankingRow {
            drawn_by: "controller".into(),
            ..row(
                "controller",
                "w",
                0,
                &format!("b{at}"),
                f64::from(at),
                Some(f64::from(at)),
            )
        });
        rows.extend(own);
        assert_eq!(tau(&rows), Some(1.0));
        rows.drain(..6);
        assert_eq!(tau(&rows), Some(-1.0), "where there is nothing else, they are taken");
    }

    #[test]
    fn against_a_table_by_hand() {
        // Shared errors rank a b c d e; the truth ranks b a c d e: one of ten pairs is in reverse, τ = 0.8.
        let truth = [0.8, 0.9, 0.7, 0.6, 0.5];
        let rows: Vec<RankingRow> = (0..5)
            .map(|i| row("uniform", "w", 3, &format!("{i}"), 100.0 + i as f64, Some(truth[i])))
            .collect();
        let found = ranks(&rows);
        assert_eq!(
            (found.len(), found[0].truth.as_str()),
            (1, "a table of measured architectures")
        );
        let one = &found[0].lines[0].rankings[0];
        assert!((one.tau.unwrap() - 0.8).abs() < 1e-12);
        // The first is 0.1 worse than the best, which is among the first five; there are no ten.
        assert!((one.regrets[0].unwrap() - 0.1).abs() < 1e-12);
        assert_eq!((one.regrets[1], one.regrets[2]), (Some(0.0), None));
    }

    #[test]
    fn against_architectures_trained_alone() {
        let names = ["a", "b", "c", "d", "e"];
        let mut rows: Vec<RankingRow> = Vec::new();
        for (i, name) in names.iter().enumerate() {
            rows.push(row("controller", "w", 0, name, 100.0 + i as f64, None));
            // Two seeds whose means are 50, 51, 52, 53, 54: the same order.
            rows.push(row(FIXED, &format!("{name}0"), 0, name, 40.0 + i as f64, None));
            rows.push(row(FIXED, &format!("{name}1"), 1, name, 60.0 + i as f64, None));
        }
        // A shorter training of fewer architectures is no truth for all of them.
        let short = RankingRow {
            epochs: 80,
            error: 1.0,
            ..row(FIXED, "s", 0, "e", 0.0, None)
        };
        rows.push(short);
        let found = ranks(&rows);
        assert_eq!(
            found[0].truth,
            "the same architectures trained alone, 40 epochs, test rows"
        );
        let line = &found[0].lines[0];
        assert_eq!(line.tau().unwrap().estimate.mean, 1.0);
        assert_eq!(line.regret(0).unwrap().estimate.mean, 0.0);
        // Of four there is no order worth speaking of.
        rows.retain(|r| r.architecture != "e");
        assert!(ranks(&rows).is_empty());
    }
}
