//! Forgetting while the last task is trained: against its steps, within each run.

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{Run, Size, Step};
use lethe_analysis::words::{size_name, sizes_and_starts, start};
use lethe_charts::palette;
use lethe_charts::plot::{Line, Plot, Point};
use lethe_charts::svg::{Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::number;
use maud::html;

/// A figure needs this many steps at which a run was evaluated.
const STEPS: usize = 3;

/// The figure; `None` where no run was evaluated often enough while its last task was trained.
pub fn figure(run_groups: &[RunGroup]) -> Option<Figure> {
    let shown: Vec<RunGroup> = run_groups.iter().flat_map(RunGroup::at_rates).filter(often).collect();
    let groups = shown.iter().enumerate().map(|(i, run_group)| Group {
        heading: format!("{} ({})", run_group.label, run_group.pace(&run_group.main).words()),
        legend: entries(run_group),
        columns: 2,
        panels: run_group
            .starts()
            .into_iter()
            .enumerate()
            .flat_map(|(k, s)| panels(run_group, s, &format!("along-{i}-{k}")))
            .collect(),
    });
    let groups: Vec<Group> = groups.filter(|group| !group.panels.is_empty()).collect();
    if groups.is_empty() {
        return None;
    }
    Some(Figure {
        id: "along",
        title: "Forgetting while the last task is trained".into(),
        caption: html! {
            "What is lost of the earlier tasks after so many optimiser steps of the last one, one line a size; means over \
             runs with 95 % intervals, at each step where all of them were evaluated that end in numbers. Beside it, how well the last task is \
             known by then."
        },
        groups,
        empty: String::new(),
        tables: vec![table(&shown)],
    })
}

fn often(run_group: &RunGroup) -> bool {
    run_group.runs.iter().any(|r| r.steps_of_last().len() >= STEPS)
}

fn entries(run_group: &RunGroup) -> Vec<Key> {
    let sizes = run_group.sizes();
    let entry = |(k, size): (usize, &&Size)| {
        let class = palette::ramp(k, sizes.len());
        Key::series(&class, Shape::nth(k), size_name(size))
    };
    sizes.iter().enumerate().map(entry).collect()
}

/// What is read off a step.
type Value = fn(&Step) -> f64;

fn panels(run_group: &RunGroup, init: &str, id: &str) -> Vec<Panel> {
    let (scale, last) = (run_group.scale, run_group.task(run_group.last()));
    let views: [(&str, String, String, Value, bool); 2] = [
        (
            "f",
            format!("Forgetting, {}", start(init)),
            scale.lost().to_owned(),
            |s| s.forgotten,
            true,
        ),
        (
            "b",
            format!("{} of {last}, {}", number::capital(scale.noun()), start(init)),
            scale.axis_of(&last),
            |s| s.last,
            false,
        ),
    ];
    let panel = |(name, title, axis, value, zero): (&str, String, String, Value, bool)| {
        let starts = run_group.starts();
        let peers: Vec<Vec<Line>> = starts.iter().map(|s| lines(run_group, s, value, zero)).collect();
        let peers: Vec<&[Line]> = peers.iter().map(Vec::as_slice).collect();
        let lines = lines(run_group, init, value, zero);
        let plot = Plot {
            id: format!("{id}-{name}"),
            title,
            subject: &run_group.label,
            x: "steps of the last task",
            tick: number::count,
            y: axis,
            bounds: if zero {
                (f64::NEG_INFINITY, f64::INFINITY)
            } else {
                run_group.scale.bounds()
            },
            zero,
            apart: 1.5,
            band: None,
        };
        (!lines.is_empty()).then(|| plot.draw(&lines, &[], &peers))
    };
    views.into_iter().filter_map(panel).collect()
}

/// The mean at a step, of a difference or of a score.
fn mean(run_group: &RunGroup, evaluations: &[(&Run, Step)], value: Value, is_difference: bool) -> Option<Claim> {
    let bounds = match is_difference {
        true => run_group.scale.differences(),
        false => run_group.scale.bounds(),
    };
    Some(claim::mean(&observations(evaluations, value))?.within(bounds))
}

fn lines(run_group: &RunGroup, init: &str, value: Value, zero: bool) -> Vec<Line> {
    let sizes = run_group.sizes();
    let line = |(k, size): (usize, &&Size)| {
        let points: Vec<Point> = steps(&run_group.cell(size, init))
            .into_iter()
            .filter_map(|(step, evaluations)| {
                Some(Point {
                    x: step as f64,
                    place: format!("step {step}"),
                    claim: mean(run_group, &evaluations, value, zero)?,
                    singles: Vec::new(),
                })
            })
            .collect();
        (points.len() >= STEPS).then(|| Line {
            class: palette::ramp(k, sizes.len()),
            shape: Shape::nth(k),
            name: format!("size {}, {}", size.name, start(init)),
            points,
        })
    };
    sizes.iter().enumerate().filter_map(line).collect()
}

/// The evaluations of each step after the first at which all runs have one, of those whose training ended in numbers.
fn steps<'a>(runs: &[&'a Run]) -> Vec<(i64, Vec<(&'a Run, Step)>)> {
    let mut all: std::collections::BTreeMap<i64, Vec<(&Run, Step)>> = std::collections::BTreeMap::new();
    let mut evaluated = 0;
    for run in runs {
        let steps = run.steps_of_last();
        evaluated += usize::from(!steps.is_empty());
        for step in steps {
            all.entry(step.step).or_default().push((run, step));
        }
    }
    all.into_iter()
        .filter(|(_, evaluations)| evaluations.len() == evaluated)
        .collect()
}

fn observations(evaluations: &[(&Run, Step)], value: Value) -> Vec<Observation> {
    evaluations
        .iter()
        .map(|(run, step)| run.observation(value(step)))
        .collect()
}

fn table(run_groups: &[RunGroup]) -> Table {
    let rows = sizes_and_starts(run_groups).flat_map(|(run_group, size, init)| {
        let steps = steps(&run_group.cell(size, init)).into_iter();
        steps.map(move |(step, evaluations)| (run_group, size, init, step, evaluations))
    });
    table! {
        name: "along";
        caption: "Forgetting at every step";
        folded: true;
        for (run_group, size, init, step, evaluations) in rows;
        let forgotten = mean(run_group, &evaluations, |s| s.forgotten, true);
        columns {
            "family", "family" => &run_group.label;
            "rate", "rate" => run_group.main.rate.0.to_string();
            "size", "size" => &size.name;
            "start", "start" => start(init);
            "step", "step" => step;
            "counted", "counted" => forgotten.as_ref().map(number::units);
            "forgotten by then", "forgetting" => forgotten;
            "last task by then", "last_task" => mean(run_group, &evaluations, |s| s.last, false);
        }
    }
}
