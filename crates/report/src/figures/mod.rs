//! The figures, and what all of them share: starts, legends, and the choice of panels.

mod against;
mod along;
mod benefit;
mod beside;
mod curves;
mod frontier;
mod importance;
mod matrix;
mod means;
mod opening;
mod overlap;
mod pairs;
mod precision;
mod search;
mod sequence;
mod sizes;
mod strength;
mod tradeoff;
mod watched;
mod watched_data;

pub use means::rates;
pub use opening::Opening;
pub use search::{share, words as forgets};

use std::collections::BTreeSet;

use lethe_charts::svg::Shape;
use lethe_charts::{Figure, Key};
use lethe_metrics::number;

use crate::comparison::{self, PenaltySetting};
use crate::run_group::{HANDICAPPED, PRETRAINED, RunGroup, SCRATCH};
use crate::runs::{STOPPED, Size};
use crate::scale::Scale;
use crate::study::Study;

/// All figures, in the page's order. Those that only some studies have are left out where there is nothing to show.
pub fn all(study: &Study) -> Vec<Figure> {
    let (run_groups, comparisons) = (&study.run_groups, &study.comparisons);
    let mut figures = Vec::new();
    figures.extend(watched::figure(comparisons));
    figures.extend(benefit::figure(comparisons, &study.declared));
    figures.extend(strength::figure(comparisons));
    // Without a sequence of tasks there is nothing to compare starts and sizes by.
    let others = !(comparisons.is_empty() && study.importances.is_empty() && study.searches.is_empty());
    if run_groups.is_empty() && others {
        figures.extend(search::figures(&study.searches));
        figures.extend(overlap::figure(&study.networks));
        figures.extend(importance::figure(&study.importances));
        return figures;
    }
    // Forgetting alone misleads most where larger networks learn the last task further, as language models do.
    let text = scales(run_groups) == [Scale::BitsPerByte].into();
    figures.extend(text.then(|| frontier::figure(run_groups)));
    figures.extend(against::figures(run_groups));
    figures.extend(beside::figure(study));
    figures.extend(watched_data::figure(run_groups));
    figures.extend(pairs::figure(run_groups));
    figures.extend(sequence::figure(run_groups));
    figures.extend(along::figure(run_groups));
    figures.extend(precision::figure(run_groups, &study.declared));
    figures.extend((!text).then(|| frontier::figure(run_groups)));
    figures.push(matrix::figure(run_groups));
    figures.extend(overlap::figure(&study.networks));
    figures.extend(importance::figure(&study.importances));
    figures.extend(search::figures(&study.searches));
    figures.push(curves::figure(run_groups));
    figures
}

/// At most this many sizes of a family have panels of their own.
const PANELS: usize = 6;

/// A penalty at its strength, in words.
pub fn variant(variant: &PenaltySetting) -> String {
    match comparison::base(&variant.penalty) {
        comparison::NONE => "no penalty".to_owned(),
        comparison::JOINT => variant.penalty.clone(),
        _ => format!("{} at {}", variant.penalty, number::strength(variant.strength)),
    }
}

/// What comes before the last task, and the last task, as heads of columns: by name where all families have the same two.
pub fn names<'a>(run_groups: impl IntoIterator<Item = &'a RunGroup>) -> (String, String) {
    let run_groups: Vec<&RunGroup> = run_groups.into_iter().collect();
    let pair = |f: &RunGroup| (f.earlier(), f.task(f.last()));
    let mut pairs: Vec<_> = run_groups
        .iter()
        .filter(|f| f.sequence.len() > 1)
        .map(|f| pair(f))
        .collect();
    pairs.dedup();
    match <[_; 1]>::try_from(pairs) {
        Ok([pair]) if run_groups.iter().all(|f| f.sequence.len() <= 2) => pair,
        _ => ("earlier tasks".to_owned(), "last task".to_owned()),
    }
}

/// As [`names`], in the middle of a sentence.
pub fn in_words<'a>(run_groups: impl IntoIterator<Item = &'a RunGroup> + Clone) -> (String, String) {
    let name = |name: String| match name.as_str() {
        "earlier tasks" | "last task" => format!("the {name}"),
        _ => name,
    };
    let (earlier, last) = names(run_groups);
    (name(earlier), name(last))
}

/// What the scores of all these families are.
pub fn scales<'a>(run_groups: impl IntoIterator<Item = &'a RunGroup>) -> BTreeSet<Scale> {
    run_groups.into_iter().map(|f| f.scale).collect()
}

/// Which rows the scores of a figure are of, as a sentence.
pub fn rows<'a>(run_groups: impl IntoIterator<Item = &'a RunGroup>) -> String {
    let runs = run_groups.into_iter().flat_map(|f| f.runs.iter());
    let splits: BTreeSet<&str> = runs.map(|r| r.condition.split.as_str()).collect();
    let splits: Vec<String> = splits.into_iter().map(rows_of).collect();
    if splits.is_empty() {
        return String::new();
    }
    format!("Scores are on {}.", number::list(&splits))
}

/// The rows of a split, in words.
pub fn rows_of(split: &str) -> String {
    let name = if split == "valid" { "validation" } else { split };
    format!("{name} rows")
}

/// The class of a start, which gives its colour and dashes.
pub fn class(init: &str) -> &'static str {
    match init {
        PRETRAINED => "pretrained",
        SCRATCH => "scratch",
        HANDICAPPED => "other",
        _ => "neutral",
    }
}

/// The shape of a start.
pub fn shape(init: &str) -> Shape {
    match init {
        PRETRAINED => Shape::Circle,
        SCRATCH => Shape::Triangle,
        HANDICAPPED => Shape::Square,
        _ => Shape::nth(3),
    }
}

/// A start in words.
pub fn start(init: &str) -> String {
    match init.strip_suffix(STOPPED) {
        Some(init) => format!("{}{STOPPED}", start(init)),
        None if init == SCRATCH => "from scratch".to_owned(),
        None => init.to_owned(),
    }
}

/// The starts of all families.
pub fn starts(run_groups: &[RunGroup]) -> Vec<&str> {
    let all: BTreeSet<_> = run_groups.iter().flat_map(RunGroup::starts).collect();
    all.into_iter().collect()
}

/// Every size with every start of all families, one family after the other.
pub fn sizes_and_starts<'a>(
    run_groups: impl IntoIterator<Item = &'a RunGroup>,
) -> impl Iterator<Item = (&'a RunGroup, &'a Size, &'a str)> {
    run_groups.into_iter().flat_map(|run_group| {
        let all = run_group.sizes_and_starts();
        all.map(move |(size, init)| (run_group, size, init))
    })
}

/// A legend's line and mark for a start.
pub fn key(init: &str) -> Key {
    Key::series(class(init), shape(init), start(init))
}

/// The sizes that get panels: all, or some spread evenly from the smallest to the largest.
pub fn chosen(run_group: &RunGroup) -> Vec<&Size> {
    let sizes = run_group.sizes();
    if sizes.len() <= PANELS {
        return sizes;
    }
    (0..PANELS)
        .map(|i| sizes[i * (sizes.len() - 1) / (PANELS - 1)])
        .collect()
}

/// A size in words.
pub fn size_name(size: &Size) -> String {
    format!(
        "size {}, {} parameters",
        size.name,
        number::count(size.parameters as f64)
    )
}
