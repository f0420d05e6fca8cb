//! The accuracy matrix of the largest networks, and what each task costs the ones before: heat maps of means over runs.

use std::collections::BTreeSet;

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::forgetting;
use maud::html;

use super::heat::{self, Heat, Square};
use super::{Figure, Group, size_name, start};
use crate::axis::range;
use crate::facet::Facet;
use crate::number;
use crate::runs::{Run, Size};
use crate::svg::Panel;
use crate::table::{Cell, Table};

/// The figure: one panel a family and start, for the largest size that has it.
pub fn figure(facets: &[Facet]) -> Figure {
    let all = |kind: Kind| -> Vec<Panel> {
        let starts = facets.iter().enumerate().flat_map(move |(i, facet)| {
            let starts = facet.starts().into_iter().enumerate();
            starts.filter_map(move |(k, init)| {
                let size = facet.sizes().into_iter().rfind(|s| !facet.cell(s, init).is_empty())?;
                panel(facet, size, init, kind, &format!("{}-{i}-{k}", kind.id()))
            })
        });
        starts.collect()
    };
    // Names take room.
    let columns = if facets.iter().any(|f| !f.names.is_empty()) {
        2
    } else {
        heat::columns(facets.iter().map(|f| tasks(f).len()).max().unwrap_or(0))
    };
    let group = |heading: &str, panels| Group {
        heading: heading.into(),
        legend: Vec::new(),
        columns,
        panels,
    };
    let costs = all(Kind::Cost);
    let heading = if costs.is_empty() { "" } else { "What is known" };
    Figure {
        id: "matrix",
        title: "Every task after every task".into(),
        caption: html! {
            "What the largest networks know of each task (columns) after training each task (rows), mean over runs \
             in the main setting. On the diagonal stands what was just learned; below it, what is left of it later. The \
             darker (in dark mode: the brighter), the better."
            @if !costs.is_empty() {
                " Below, what training each task (rows) costs each earlier one (columns): the darker, the more is lost."
            }
        },
        groups: vec![
            group(heading, all(Kind::Score)),
            group("What each task costs the ones before", costs),
        ],
        empty: "No run evaluated a task it had trained.".into(),
        tables: vec![table(facets)],
    }
}

/// What a square shows.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `R[t, j]`.
    Score,
    /// `R[t−1, j] − R[t, j]`.
    Cost,
}

impl Kind {
    fn id(self) -> &'static str {
        match self {
            Self::Score => "matrix",
            Self::Cost => "cost",
        }
    }

    /// The mean over runs.
    fn mean(self, facet: &Facet, size: &Size, init: &str, t: i32, j: i32) -> Option<Claim> {
        let value = |run: &Run| {
            let value = match self {
                Self::Score => run.shown(run.matrix.get(t, j)?),
                Self::Cost => forgetting::while_training(&run.matrix, t, j)?,
            };
            Some(Observation {
                network: run.network.clone(),
                seed: run.seed,
                value,
            })
        };
        claim::mean(&facet.cell(size, init).into_iter().filter_map(value).collect::<Vec<_>>())
    }
}

fn tasks(facet: &Facet) -> Vec<i32> {
    let tasks: BTreeSet<i32> = facet.runs.iter().flat_map(|r| r.matrix.tasks()).collect();
    tasks.into_iter().collect()
}

fn panel(facet: &Facet, size: &Size, init: &str, kind: Kind, id: &str) -> Option<Panel> {
    let tasks = tasks(facet);
    // Of two tasks the one cost is the forgetting that stands above.
    if kind == Kind::Cost && tasks.len() < 3 {
        return None;
    }
    let mut found = Vec::new();
    for (row, &t) in tasks.iter().enumerate() {
        for (column, &j) in tasks.iter().enumerate() {
            if let Some(claim) = kind.mean(facet, size, init, t, j) {
                found.push((row, column, claim));
            }
        }
    }
    // A loss has no fixed scale: its panel has its own, and the lowest is the best.
    let (low, high) = range(found.iter().map(|c| c.2.estimate.mean))?;
    let strength = |value: f64| match (kind, facet.noun()) {
        // Where next to nothing is lost nothing is dark.
        (Kind::Cost, _) => value.max(0.0) / high.max(0.1),
        (_, "loss") if high > low => 1.0 - 0.9 * (value - low) / (high - low),
        (_, "loss") => 0.5,
        _ => value.clamp(0.0, 1.0),
    };
    let square = |(row, column, claim): &(usize, usize, Claim)| Square {
        row: *row,
        column: *column,
        value: claim.estimate.mean,
        strength: strength(claim.estimate.mean),
        title: format!("{}, {}", number::estimate(claim), number::units(claim)),
    };
    let words = found.iter().map(|(row, column, claim)| {
        let (t, j) = (facet.task(tasks[*row]), facet.task(tasks[*column]));
        format!("after {t} on {j}: {}", number::score(claim.estimate.mean))
    });
    let short = |task: i32| facet.task(task).trim_start_matches("task ").to_owned();
    let many = tasks.len() > 4 || !facet.names.is_empty();
    let label = |word: &str, task: &i32| {
        if many {
            short(*task)
        } else {
            format!("{word} {}", short(*task))
        }
    };
    let heat = Heat {
        id: id.to_owned(),
        title: format!("{} {}, {}", facet.label, size.name, start(init)),
        about: format!(
            "{} of {}, {}, {}: {}.",
            match kind {
                Kind::Score => number::capital(facet.noun()),
                Kind::Cost => format!("{} lost", number::capital(facet.noun())),
            },
            facet.label,
            size_name(size),
            start(init),
            words.collect::<Vec<_>>().join("; ")
        ),
        rows: tasks.iter().map(|t| label("after", t)).collect(),
        columns: tasks.iter().map(|t| label("on", t)).collect(),
        squares: found.iter().map(square).collect(),
        borders: Vec::new(),
    };
    Some(heat.panel())
}

fn table(facets: &[Facet]) -> Table {
    let columns = ["family", "size", "start", "after", "on", "score", "cost", "counted"];
    let heads = [
        "family",
        "size",
        "start",
        "after training",
        "on",
        "accuracy or loss",
        "lost while training it",
        "counted",
    ];
    let mut rows = Vec::new();
    for facet in facets {
        for size in facet.sizes() {
            for init in facet.starts() {
                for t in tasks(facet) {
                    for j in tasks(facet) {
                        let Some(claim) = Kind::Score.mean(facet, size, init, t, j) else {
                            continue;
                        };
                        rows.push(vec![
                            Cell::text(&facet.label),
                            Cell::text(&size.name),
                            Cell::text(start(init)),
                            Cell::text(facet.task(t)),
                            Cell::text(facet.task(j)),
                            Cell::Claim(Some(claim)),
                            Cell::Claim(Kind::Cost.mean(facet, size, init, t, j)),
                            Cell::text(number::units(&claim)),
                        ]);
                    }
                }
            }
        }
    }
    Table {
        name: "matrix",
        caption: "The matrix of every size".into(),
        columns: heads.iter().map(|h| (*h).to_owned()).zip(columns).collect(),
        rows,
        folded: true,
    }
}
