//! Figures of architecture searches with shared weights, and what they share: one line a penalty.

mod architectures;
mod finals;
mod forgetting;
mod over;
mod progress;
mod ranks;
mod strip;

use lethe_analysis::searches::{Group, Line, Searches};
use lethe_charts::palette;
use lethe_charts::svg::Shape;
use lethe_charts::{Figure, Key};
use lethe_metrics::number;

pub use forgetting::{share, words};

/// At most this many strengths, of all penalties of a group, have a line.
const LINES: usize = 6;

/// All of them, those that there is something to show of.
pub fn figures(searches: &Searches) -> Vec<Figure> {
    let mut figures = Vec::new();
    figures.extend(forgetting::figure(searches));
    figures.extend(progress::figure(searches));
    figures.extend(ranks::figure(searches));
    figures.extend(finals::figure(searches));
    figures.extend(architectures::figure(searches));
    figures
}

/// How something is drawn.
struct Look {
    class: String,
    shape: Shape,
}

/// The n-th of `of`; without a penalty it is dashed.
fn look(penalised: bool, n: usize, of: usize) -> Look {
    match penalised {
        false => Look {
            class: "neutral plain".to_owned(),
            shape: Shape::Square,
        },
        true => Look {
            class: palette::ramp(n, of),
            shape: Shape::nth(n),
        },
    }
}

/// The looks of lines of which these are penalised, in their order.
fn looks(penalised: impl Iterator<Item = bool> + Clone) -> Vec<Look> {
    let of = penalised.clone().filter(|p| *p).count();
    let mut n = 0;
    let one = |penalised: bool| {
        let look = look(penalised, n, of);
        n += usize::from(penalised);
        look
    };
    penalised.map(one).collect()
}

/// The lines of a group that are drawn, each with its look: none's, and the penalties' or some of them from the first to the last.
fn drawn(group: &Group) -> Vec<(&Line, Look)> {
    let (penalised, plain): (Vec<&Line>, Vec<&Line>) = group.lines.iter().partition(|l| l.variant.penalised);
    let last = penalised.len().saturating_sub(1);
    let some: Vec<&Line> = match penalised.len() > LINES {
        true => (0..LINES).map(|i| penalised[i * last / (LINES - 1)]).collect(),
        false => penalised,
    };
    let lines: Vec<&Line> = plain.into_iter().chain(some).collect();
    let looks = looks(lines.iter().map(|l| l.variant.penalised));
    lines.into_iter().zip(looks).collect()
}

/// A line of a legend.
fn key(line: &Line, look: &Look) -> Key {
    let searches = number::plural(line.runs.len(), "search");
    let words = format!("{} ({searches})", line.variant.words());
    Key::series(&look.class, look.shape, words)
}
