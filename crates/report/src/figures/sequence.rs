//! A long sequence of tasks: what is left of each task after every later one.

use lethe_metrics::claim::Claim;
use maud::{Markup, html};

use super::{Figure, Group, legend, size_name, start};
use crate::axis::Axis;
use crate::facet::Facet;
use crate::number;
use crate::palette;
use crate::runs::{Run, Size};
use crate::scale::words;
use crate::svg::{Frame, Panel, Shape};

/// At most this many sizes have panels.
const SIZES: usize = 3;

/// The figure; `None` where no sequence has three tasks.
pub fn figure(facets: &[Facet]) -> Option<Figure> {
    let long: Vec<&Facet> = facets.iter().filter(|f| f.sequence.len() > 2).collect();
    if long.is_empty() {
        return None;
    }
    let groups = long.iter().enumerate().map(|(i, facet)| {
        let sizes = chosen(facet);
        let panels = facet.starts().into_iter().enumerate().flat_map(|(k, init)| {
            let of_size = move |(l, size): (usize, &&Size)| panel(facet, size, init, &format!("sequence-{i}-{k}-{l}"));
            sizes.iter().enumerate().filter_map(of_size).collect::<Vec<_>>()
        });
        Group {
            heading: facet.label.clone(),
            legend: entries(facet),
            columns: if sizes.len() == 2 { 2 } else { 3 },
            panels: panels.collect(),
        }
    });
    let scales = super::scales(long.iter().copied());
    Some(Figure {
        id: "sequence",
        title: "Every task along the sequence".into(),
        caption: html! {
            "Each line is a task: its score after each task of the sequence, from the one in which it was learned, mean \
             over runs in the main setting. A line that " (words(&scales, "falls", "rises")) " is a task that is being forgotten. Shown are the smallest, \
             a middle and the largest size; the table of the accuracy matrix has all sizes with intervals. "
            (super::rows(long.iter().copied()))
        },
        groups: groups.collect(),
        empty: "No run evaluated a task it had trained.".into(),
        tables: Vec::new(),
    })
}

/// The smallest, a middle and the largest size.
fn chosen(facet: &Facet) -> Vec<&Size> {
    let sizes = facet.sizes();
    if sizes.len() <= SIZES {
        return sizes;
    }
    let last = sizes.len() - 1;
    [0, last / 2, last].map(|i| sizes[i]).to_vec()
}

fn entries(facet: &Facet) -> Vec<(Markup, String)> {
    let tasks = facet.tasks_learned();
    let entry = |(k, task): (usize, &i32)| {
        let class = palette::ramp(k, tasks.len());
        (legend::marked(&class, Shape::nth(k)), facet.task(*task))
    };
    tasks.iter().enumerate().map(entry).collect()
}

fn mean(facet: &Facet, runs: &[&Run], t: usize, j: i32) -> Option<Claim> {
    facet.mean_of(runs, facet.scale.bounds(), |run| {
        Some(run.scale.shown(run.matrix.get(t, j)?))
    })
}

fn panel(facet: &Facet, size: &Size, init: &str, id: &str) -> Option<Panel> {
    let runs = facet.cell(size, init);
    let (tasks, n) = (facet.tasks_learned(), facet.sequence.len());
    // From the position at which a task was first learned.
    let first = |task: i32| facet.sequence.iter().position(|t| *t == task).unwrap_or(0);
    let values = facet.runs.iter().flat_map(|r| {
        let since = tasks.iter().flat_map(|j| (first(*j)..n).map(|t| (t, *j)));
        let shown = since.filter_map(|(t, j)| Some(r.scale.shown(r.matrix.get(t, j)?)));
        shown.collect::<Vec<_>>()
    });
    let frame = Frame {
        x: Axis::places("after training task", facet.sequence.iter().map(i32::to_string)),
        y: Axis::linear(facet.scale.axis(), values, facet.scale.bounds()),
    };
    let (mut marks, mut words) = (Vec::new(), Vec::new());
    for (k, &task) in tasks.iter().enumerate() {
        let class = palette::ramp(k, tasks.len());
        let points: Vec<(f64, Claim)> = (first(task)..n)
            .filter_map(|t| Some((t as f64, mean(facet, &runs, t, task)?)))
            .collect();
        marks.push(frame.line(points.iter().map(|(x, c)| (*x, c.estimate.mean)), &class));
        for (x, claim) in &points {
            let about = format!(
                "{} after {}: {}, {}",
                facet.task(task),
                facet.trained_at(*x as usize),
                number::estimate(claim),
                number::units(claim)
            );
            let (x, y) = (frame.x(*x), frame.y(claim.estimate.mean));
            marks.push(Shape::nth(k).mark(x, y, 3.0, &class, &about));
        }
        if let (Some((_, first)), Some((_, last))) = (points.first(), points.last()) {
            let (first, last) = (number::score(first.estimate.mean), number::score(last.estimate.mean));
            words.push(format!("{} {first}, at the end {last}", facet.task(task)));
        }
    }
    if words.is_empty() {
        return None;
    }
    let title = format!("Size {}, {}", size.name, start(init));
    let about = format!(
        "{}, {}, {}: {}.",
        facet.label,
        size_name(size),
        start(init),
        words.join("; ")
    );
    Some(frame.panel(id, &title, &about, &marks))
}
