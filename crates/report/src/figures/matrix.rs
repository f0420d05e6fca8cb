//! The accuracy matrix of the largest networks, as a heat map: the mean over runs.

use std::collections::BTreeSet;

use lethe_metrics::claim::{self, Claim, Observation};
use maud::{Markup, html};

use super::{Figure, size_name, start};
use crate::facet::Facet;
use crate::number;
use crate::runs::Size;
use crate::svg::{self, range, round};
use crate::table::{Cell, Table};

/// Side of the plot, in units.
const SIDE: f64 = 240.0;
/// Room for the labels of rows and columns.
const ROOM: f64 = 88.0;

/// The figure: one panel a family and start, for the largest size that has it.
pub fn figure(facets: &[Facet]) -> Figure {
    let panels = facets.iter().enumerate().flat_map(|(i, facet)| {
        let starts = facet.starts().into_iter().enumerate();
        starts.filter_map(move |(k, init)| {
            let size = facet.sizes().into_iter().rfind(|s| !facet.cell(s, init).is_empty())?;
            panel(facet, size, init, &format!("matrix-{i}-{k}"))
        })
    });
    Figure {
        id: "matrix",
        title: "Every task after every task".into(),
        caption: html! {
            "What the largest networks know of each task (columns) after training each task (rows), mean over runs \
             at the main rate. On the diagonal stands what was just learned; below it, what is left of it later. The \
             darker (in dark mode: the brighter), the better."
        },
        legend: Vec::new(),
        groups: vec![(String::new(), panels.collect())],
        columns: 4,
        empty: "No run evaluated a task it had trained.".into(),
        tables: vec![table(facets)],
    }
}

fn entry(facet: &Facet, size: &Size, init: &str, t: i32, j: i32) -> Option<Claim> {
    let cell = facet.cell(size, init).into_iter();
    let value = |run: &crate::runs::Run| {
        let value = run.shown(run.matrix.get(t, j)?);
        Some(Observation {
            network: run.network.clone(),
            seed: run.seed,
            value,
        })
    };
    claim::mean(&cell.filter_map(value).collect::<Vec<_>>())
}

fn tasks(facet: &Facet) -> Vec<i32> {
    let tasks: BTreeSet<i32> = facet.runs.iter().flat_map(|r| r.matrix.tasks()).collect();
    tasks.into_iter().collect()
}

fn panel(facet: &Facet, size: &Size, init: &str, id: &str) -> Option<Markup> {
    let tasks = tasks(facet);
    let side = SIDE / tasks.len() as f64;
    let font = round((side * 0.24).clamp(8.0, 28.0));
    let mut cells = Vec::new();
    let mut words = Vec::new();
    for (row, &t) in tasks.iter().enumerate() {
        for (column, &j) in tasks.iter().enumerate() {
            if let Some(claim) = entry(facet, size, init, t, j) {
                words.push(format!(
                    "after {} on {}: {}",
                    facet.task(t),
                    facet.task(j),
                    number::score(claim.estimate.mean)
                ));
                cells.push((row, column, claim));
            }
        }
    }
    // A loss has no fixed scale: its panel has its own, and the lowest is the best.
    let (low, high) = range(cells.iter().map(|c| c.2.estimate.mean))?;
    let strength = |value: f64| match facet.noun() {
        "loss" if high > low => 1.0 - 0.9 * (value - low) / (high - low),
        "loss" => 0.5,
        _ => value.clamp(0.0, 1.0),
    };
    let content = html! {
        @for (i, &task) in tasks.iter().enumerate() {
            @let middle = round((i as f64 + 0.5) * side);
            text.tick.end x=(ROOM - 6.0) y=(round(24.0 + middle + 4.0)) { "after " (short(facet, task, tasks.len())) }
            text.tick.middle x=(round(ROOM + middle)) y="17" { "on " (short(facet, task, tasks.len())) }
        }
        @for (row, column, claim) in &cells {
            @let (x, y) = (ROOM + *column as f64 * side, 24.0 + *row as f64 * side);
            @let strength = strength(claim.estimate.mean);
            rect.mark.heat x=(round(x + 1.0)) y=(round(y + 1.0)) width=(round(side - 2.0))
            height=(round(side - 2.0)) rx="3" fill-opacity=(round(strength * 100.0) / 100.0) {
                title { (number::estimate(claim)) ", " (number::units(claim)) }
            }
            // Beyond this many tasks the numbers would not be legible; the table has them.
            @if tasks.len() <= 10 {
                text.value.middle.on[strength > 0.62] x=(round(x + side / 2.0))
                y=(round(y + side / 2.0 + font * 0.35)) font-size=(font) {
                    (format!("{:.2}", claim.estimate.mean))
                }
            }
        }
    };
    let title = format!("{} {}, {}", facet.label, size.name, start(init));
    let about = format!(
        "{} of {}, {}, {}: {}.",
        number::capital(facet.noun()),
        facet.label,
        size_name(size),
        start(init),
        words.join("; ")
    );
    Some(svg::figure(
        id,
        &title,
        &about,
        ROOM + SIDE + 8.0,
        SIDE + 32.0,
        &content,
    ))
}

fn short(facet: &Facet, task: i32, tasks: usize) -> String {
    let name = facet.task(task);
    if tasks > 4 {
        task.to_string()
    } else {
        name.trim_start_matches("task ").to_owned()
    }
}

fn table(facets: &[Facet]) -> Table {
    let columns = ["family", "size", "start", "after", "on", "score", "counted"];
    let heads = [
        "family",
        "size",
        "start",
        "after training",
        "on",
        "accuracy or loss",
        "counted",
    ];
    let mut rows = Vec::new();
    for facet in facets {
        for size in facet.sizes() {
            for init in facet.starts() {
                for t in tasks(facet) {
                    for j in tasks(facet) {
                        let Some(claim) = entry(facet, size, init, t, j) else {
                            continue;
                        };
                        rows.push(vec![
                            Cell::text(&facet.label),
                            Cell::text(&size.name),
                            Cell::text(start(init)),
                            Cell::text(facet.task(t)),
                            Cell::text(facet.task(j)),
                            Cell::Claim(Some(claim)),
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
