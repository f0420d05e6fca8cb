//! What runs, starts, sizes, rows and tasks are called, on the page as in messages.

use std::collections::BTreeSet;

use lethe_metrics::number;

use crate::comparison::{self, PenaltySetting};
use crate::run_group::{RunGroup, SCRATCH};
use crate::runs::{Exact, STOPPED, Size};
use crate::scale::Scale;

/// A penalty at its strength, in words.
pub fn variant(variant: &PenaltySetting) -> String {
    match comparison::base(&variant.penalty) {
        comparison::NONE => "no penalty".to_owned(),
        comparison::JOINT => variant.penalty.clone(),
        _ => format!("{} at {}", variant.penalty, number::strength(variant.strength)),
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

/// A size in words.
pub fn size_name(size: &Size) -> String {
    format!(
        "size {}, {} parameters",
        size.name,
        number::count(size.parameters as f64)
    )
}

/// Learning rates of a chain, in order.
pub fn rates(rates: &[Exact]) -> String {
    rates.iter().map(|r| r.0.to_string()).collect::<Vec<_>>().join(", ")
}

/// The rows of a split, in words.
pub fn rows_of(split: &str) -> String {
    let name = if split == "valid" { "validation" } else { split };
    format!("{name} rows")
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
