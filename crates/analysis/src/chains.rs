//! What all trainings of a chain say together: their number format, batch norm and penalty, and what they watched.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::{HistoryRow, Lineage, Segment, watched_data};

use crate::runs::{Exact, Watched};

/// The number format of a chain: what all of its trainings had, or what they had one after the other, such as `float32 then
/// bf16`. `auto` depends on the machine.
pub fn precision(lineage: &Lineage) -> String {
    precision_of(lineage.segments())
}

/// [`precision`] of the first trainings of a chain.
pub fn precision_of<'h, 'a: 'h>(segments: impl Iterator<Item = &'h Segment<'a>>) -> String {
    in_turn(segments.map(|s| s.head().precision.clone()))
}

/// What happened to batch-norm statistics: in later tasks, as they always move in the first; one after the other where
/// trainings differ. `None` for a network without.
pub fn batch_norm(lineage: &Lineage) -> Option<String> {
    batch_norm_of(lineage.segments())
}

/// [`batch_norm`] of the first trainings of a chain.
pub fn batch_norm_of<'h, 'a: 'h>(segments: impl Iterator<Item = &'h Segment<'a>>) -> Option<String> {
    let modes: Vec<String> = segments.filter_map(|s| s.head().batch_norm.clone()).collect();
    let later = match modes.as_slice() {
        [first, later @ ..] if first == "track" && !later.is_empty() => later,
        all => all,
    };
    (!later.is_empty()).then(|| in_turn(later.iter().cloned()))
}

/// Penalty and strength of a chain. The first task may have been trained without one, for all penalties together; where other
/// trainings differ, what they had one after the other.
pub fn penalty(lineage: &Lineage) -> (String, f64) {
    let all: Vec<(&str, Exact)> = lineage
        .segments()
        .map(|s| (s.head().penalty.as_str(), Exact(s.head().strength)))
        .collect();
    let penalised = match all.as_slice() {
        [("none", _), later @ ..] if !later.is_empty() => later,
        all => all,
    };
    let name = in_turn(penalised.iter().map(|(name, _)| (*name).to_owned()));
    let strengths = in_turn(penalised.iter().map(|(_, strength)| strength.0.to_string()));
    let strength = penalised.last().map_or(0.0, |(_, strength)| strength.0);
    match penalised.iter().all(|(_, s)| s.0 == strength) || name.contains(THEN) {
        true => (name, strength),
        false => (format!("{name} (strengths {strengths})"), strength),
    }
}

const THEN: &str = " then ";

/// Values one after the other, each once as long as it stays.
fn in_turn(values: impl Iterator<Item = String>) -> String {
    let mut values: Vec<String> = values.collect();
    values.dedup();
    values.join(THEN)
}

/// Which of these rows are shown: those of test rows, or else of validation rows.
pub fn split_of<'a>(mut rows: impl Iterator<Item = &'a HistoryRow>) -> &'static str {
    match rows.any(|row| row.split == "test") {
        true => "test",
        false => "valid",
    }
}

/// What becomes of the data sets that a chain evaluated beside the tasks: of each on its test rows, or else its validation rows.
pub fn watched(lineage: &Lineage) -> BTreeMap<String, Watched> {
    let names: BTreeSet<&str> = lineage.segments().flat_map(watched_data::names).collect();
    // Of what came before the first training at hand nothing is known.
    let before = lineage.positions().len() - lineage.segments().len();
    let of = |name: &str| {
        let rows = lineage.segments().flat_map(|segment| segment.rows());
        let split = split_of(rows.filter(|row| row.data.as_deref() == Some(name)));
        let known = lineage.segments().map(|s| watched_data::while_training(s, name, split));
        Watched {
            trainings: std::iter::repeat_n(None, before).chain(known).collect(),
            chain: watched_data::over_chain(lineage, name, split),
        }
    };
    names.into_iter().map(|name| (name.to_owned(), of(name))).collect()
}

/// Whether a task is evaluated at the end of a training before it is learned: only where tasks share a head.
pub fn shared(lineage: &Lineage) -> bool {
    let positions = lineage.positions();
    let late = positions.len() - lineage.segments().len();
    lineage.segments().enumerate().any(|(position, segment)| {
        let end = segment.steps();
        let learned: BTreeSet<&i32> = positions[..=late + position].iter().flatten().collect();
        let mut rows = segment.task_rows().filter(|r| r.step == end);
        rows.any(|r| !learned.contains(&r.task))
    })
}
