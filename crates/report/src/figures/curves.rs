//! Training curves: each task over the steps of all trainings.

use std::collections::{BTreeMap, BTreeSet};

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{Run, Size};
use lethe_analysis::words;
use lethe_analysis::words::{size_name, sizes_and_starts, start, starts};
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::number;
use maud::html;

use super::{chosen, class};

/// Sequences of at most this many tasks are drawn.
const TASKS: usize = 4;

/// The figure: one panel a family and size.
pub fn figure(run_groups: &[RunGroup]) -> Figure {
    // Of a longer sequence each task's line would hide the others: it has a figure of its own.
    let short: Vec<&RunGroup> = run_groups.iter().filter(|f| f.sequence.len() <= TASKS).collect();
    // A line is named by its start and dashes, a task by the shape of its marks: each group has tasks of its own.
    let starts: Vec<Key> = starts(run_groups)
        .into_iter()
        .map(|init| Key::line(class(init), start(init)))
        .collect();
    let legend = |run_group: &RunGroup| {
        let tasks: BTreeSet<i32> = run_group.runs.iter().flat_map(|r| r.curves.keys().copied()).collect();
        let mut tasks: Vec<i32> = tasks.into_iter().collect();
        tasks.sort_by_key(|task| place(run_group, *task));
        let tasks = tasks
            .into_iter()
            .map(|t| Key::shape(shape(run_group, t), run_group.task(t)));
        starts.iter().cloned().chain(tasks).collect::<Vec<Key>>()
    };
    let groups = short.iter().enumerate().map(|(i, run_group)| {
        let sizes = chosen(run_group).into_iter().enumerate();
        let panels = sizes.filter_map(|(k, size)| panel(run_group, size, &format!("curves-{i}-{k}")));
        Group {
            heading: run_group.label.clone(),
            legend: legend(run_group),
            columns: 3,
            panels: panels.collect(),
        }
    });
    Figure {
        id: "curves",
        title: "Training curves".into(),
        caption: html! {
            "The score of each task over the optimiser steps of all trainings, at the main rate. Thick lines with marks are \
             means over runs, thin lines are single runs. A dashed vertical line shows where the next task begins. "
            (words::rows(short.iter().copied()))
        },
        groups: groups.collect(),
        empty: if run_groups.len() > short.len() {
            "Sequences of many tasks have a figure of their own; every step is in the table.".into()
        } else {
            "No evaluation of a trained task was found.".into()
        },
        tables: vec![table(run_groups)],
    }
}

/// Where a task stands in the sequence; those that are only evaluated come after all.
fn place(run_group: &RunGroup, task: i32) -> usize {
    let tasks = run_group.tasks_learned();
    let found = tasks.iter().position(|t| *t == task);
    found.unwrap_or(tasks.len() + task.unsigned_abs() as usize)
}

/// The shape of a task's marks.
fn shape(run_group: &RunGroup, task: i32) -> Shape {
    Shape::nth(place(run_group, task))
}

/// The mean over runs at each step where all of them were evaluated.
fn mean_curve(runs: &[&Run], task: i32) -> Vec<(i64, f64, usize)> {
    let mut steps: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    let mut with_task = 0;
    for run in runs {
        let Some(curve) = run.curves.get(&task) else { continue };
        with_task += 1;
        for (step, value) in curve {
            steps.entry(*step).or_default().push(run.scale.shown(*value));
        }
    }
    let whole = steps.into_iter().filter(|(_, values)| values.len() == with_task);
    whole
        .map(|(step, values)| (step, values.iter().sum::<f64>() / values.len() as f64, values.len()))
        .collect()
}

fn panel(run_group: &RunGroup, size: &Size, id: &str) -> Option<Panel> {
    let cells: Vec<(&str, Vec<&Run>)> = run_group
        .starts()
        .into_iter()
        .map(|init| (init, run_group.cell(size, init)))
        .collect();
    let shown: Vec<&Run> = cells.iter().flat_map(|(_, runs)| runs.iter().copied()).collect();
    let steps = shown
        .iter()
        .flat_map(|r| r.curves.values())
        .flat_map(|c| c.keys())
        .map(|s| *s as f64);
    let last_step = steps.fold(0.0, f64::max);
    let values = run_group
        .runs
        .iter()
        .flat_map(|r| r.curves.values().flat_map(|c| c.values()).map(|v| r.scale.shown(*v)));
    let noun = run_group.scale.noun();
    let frame = Frame {
        x: Axis::linear("steps", [0.0, last_step], (0.0, f64::INFINITY)),
        y: Axis::linear(run_group.scale.axis(), values, run_group.scale.bounds()),
    };
    let switches: BTreeSet<i64> = shown.iter().flat_map(|r| r.switches.iter().copied()).collect();
    let mut marks = Vec::new();
    let mut words = Vec::new();
    let switches: Vec<f64> = switches.into_iter().map(|s| s as f64).collect();
    for (i, switch) in switches.iter().enumerate() {
        let word = if switches.len() + 1 == run_group.sequence.len() && switches.len() <= 4 {
            run_group
                .sequence
                .get(i + 1)
                .map_or_else(String::new, |t| run_group.task(*t))
        } else {
            String::new()
        };
        marks.push(Mark::Divider {
            x: *switch,
            word,
            until: switches.get(i + 1).copied(),
        });
    }
    for (init, runs) in &cells {
        let tasks: BTreeSet<i32> = runs.iter().flat_map(|r| r.curves.keys().copied()).collect();
        for task in tasks {
            let class = class(init);
            for run in runs {
                let single = run
                    .curves
                    .get(&task)
                    .into_iter()
                    .flatten()
                    .map(|(s, v)| (*s as f64, run.scale.shown(*v)));
                marks.push(Mark::line(single, &format!("{class} faint")));
            }
            let mean = mean_curve(runs, task);
            marks.push(Mark::line(mean.iter().map(|(s, v, _)| (*s as f64, *v)), class));
            let shape = shape(run_group, task);
            for (step, value, n) in &mean {
                let alt = format!(
                    "{}, {}, step {step}: {}, mean of {n}",
                    start(init),
                    run_group.task(task),
                    number::score(*value)
                );
                marks.push(Mark::point(shape, (*step as f64, *value), 3.2, class, &alt));
            }
            if let Some((_, value, _)) = mean.last() {
                words.push(format!(
                    "{} ends at {} on {}",
                    start(init),
                    number::score(*value),
                    run_group.task(task)
                ));
            }
        }
    }
    if words.is_empty() {
        return None;
    }
    let title = size_name(size);
    let alt = format!("{noun} over steps, {}, {title}: {}.", run_group.label, words.join("; "));
    Some(frame.panel(id, &title, &alt, marks))
}

fn table(run_groups: &[RunGroup]) -> Table {
    let rows = sizes_and_starts(run_groups).flat_map(|(run_group, size, init)| {
        let runs = run_group.cell(size, init);
        let tasks: BTreeSet<i32> = runs.iter().flat_map(|r| r.curves.keys().copied()).collect();
        tasks.into_iter().flat_map(move |task| {
            let curve = mean_curve(&runs, task).into_iter();
            curve.map(move |(step, mean, n)| (run_group, size, init, task, step, mean, n))
        })
    });
    table! {
        name: "curves";
        caption: "Means over runs at every step";
        folded: true;
        for (run_group, size, init, task, step, mean, n) in rows;
        columns {
            "family", "family" => &run_group.label;
            "size", "size" => &size.name;
            "start", "start" => start(init);
            "task", "task" => run_group.task(task);
            "step", "step" => step;
            "mean", "mean" => Some(mean);
            "runs", "runs" => n as i64;
        }
    }
}
