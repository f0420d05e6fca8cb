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

pub use opening::Opening;
pub use search::{share, words as forgets};

use lethe_analysis::run_group::{HANDICAPPED, PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs::Size;
use lethe_analysis::scale::Scale;
use lethe_analysis::study::Study;
use lethe_analysis::words::{scales, start};
use lethe_charts::svg::Shape;
use lethe_charts::{Figure, Key};

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
    figures.extend(watched_data::figure(run_groups, &study.watching));
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
