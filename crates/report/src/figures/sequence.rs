//! A long sequence of tasks: what is left of each task after every later one.

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{Run, Size};
use lethe_analysis::scale::words;
use lethe_analysis::words;
use lethe_analysis::words::{size_name, start};
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::palette;
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use maud::html;

/// At most this many sizes have panels.
const SIZES: usize = 3;

/// The figure; `None` where no sequence has three tasks.
pub fn figure(run_groups: &[RunGroup]) -> Option<Figure> {
    let long: Vec<&RunGroup> = run_groups.iter().filter(|f| f.sequence.len() > 2).collect();
    if long.is_empty() {
        return None;
    }
    let groups = long.iter().enumerate().map(|(i, run_group)| {
        let sizes = chosen(run_group);
        let panels = run_group.starts().into_iter().enumerate().flat_map(|(k, init)| {
            let of_size =
                move |(l, size): (usize, &&Size)| panel(run_group, size, init, &format!("sequence-{i}-{k}-{l}"));
            sizes.iter().enumerate().filter_map(of_size).collect::<Vec<_>>()
        });
        Group {
            heading: run_group.label.clone(),
            legend: entries(run_group),
            columns: if sizes.len() == 2 { 2 } else { 3 },
            panels: panels.collect(),
        }
    });
    let scales = words::scales(long.iter().copied());
    Some(Figure {
        id: "sequence",
        title: "Every task along the sequence".into(),
        caption: html! {
            "Each line is a task: its score after each task of the sequence, from the one in which it was learned, mean \
             over runs in the main setting. A line that " (words(&scales, "falls", "rises")) " is a task that is being forgotten. Shown are the smallest, \
             a middle and the largest size; the table of the accuracy matrix has all sizes with intervals. "
            (words::rows(long.iter().copied()))
        },
        groups: groups.collect(),
        empty: "No run evaluated a task it had trained.".into(),
        tables: Vec::new(),
    })
}

/// The smallest, a middle and the largest size.
fn chosen(run_group: &RunGroup) -> Vec<&Size> {
    let sizes = run_group.sizes();
    if sizes.len() <= SIZES {
        return sizes;
    }
    let last = sizes.len() - 1;
    [0, last / 2, last].map(|i| sizes[i]).to_vec()
}

fn entries(run_group: &RunGroup) -> Vec<Key> {
    let tasks = run_group.tasks_learned();
    let entry = |(k, task): (usize, &i32)| {
        let class = palette::ramp(k, tasks.len());
        Key::series(&class, Shape::nth(k), run_group.task(*task))
    };
    tasks.iter().enumerate().map(entry).collect()
}

fn mean(run_group: &RunGroup, runs: &[&Run], t: usize, j: i32) -> Option<Claim> {
    run_group.mean_of(runs, run_group.scale.bounds(), |run| {
        Some(run.scale.shown(run.matrix.get(t, j)?))
    })
}

fn panel(run_group: &RunGroup, size: &Size, init: &str, id: &str) -> Option<Panel> {
    let runs = run_group.cell(size, init);
    let (tasks, n) = (run_group.tasks_learned(), run_group.sequence.len());
    // From the position at which a task was first learned.
    let first = |task: i32| run_group.sequence.iter().position(|t| *t == task).unwrap_or(0);
    let values = run_group.runs.iter().flat_map(|r| {
        let since = tasks.iter().flat_map(|j| (first(*j)..n).map(|t| (t, *j)));
        let shown = since.filter_map(|(t, j)| Some(r.scale.shown(r.matrix.get(t, j)?)));
        shown.collect::<Vec<_>>()
    });
    let frame = Frame {
        x: Axis::places("after training task", run_group.sequence.iter().map(i32::to_string)),
        y: Axis::linear(run_group.scale.axis(), values, run_group.scale.bounds()),
    };
    let (mut marks, mut words) = (Vec::new(), Vec::new());
    for (k, &task) in tasks.iter().enumerate() {
        let class = palette::ramp(k, tasks.len());
        let points: Vec<(f64, Claim)> = (first(task)..n)
            .filter_map(|t| Some((t as f64, mean(run_group, &runs, t, task)?)))
            .collect();
        marks.push(Mark::line(points.iter().map(|(x, c)| (*x, c.estimate.mean)), &class));
        for (x, claim) in &points {
            let alt = format!(
                "{} after {}: {}, {}",
                run_group.task(task),
                run_group.trained_at(*x as usize),
                number::estimate(claim),
                number::units(claim)
            );
            let place = (*x, claim.estimate.mean);
            marks.push(Mark::point(Shape::nth(k), place, 3.0, &class, &alt));
        }
        if let (Some((_, first)), Some((_, last))) = (points.first(), points.last()) {
            let (first, last) = (number::score(first.estimate.mean), number::score(last.estimate.mean));
            words.push(format!("{} {first}, at the end {last}", run_group.task(task)));
        }
    }
    if words.is_empty() {
        return None;
    }
    let title = format!("Size {}, {}", size.name, start(init));
    let alt = format!(
        "{}, {}, {}: {}.",
        run_group.label,
        size_name(size),
        start(init),
        words.join("; ")
    );
    Some(frame.panel(id, &title, &alt, marks))
}
