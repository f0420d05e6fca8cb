//! Data sets that are evaluated beside the tasks, such as the text of the pretraining: what is forgotten of them.

use std::collections::BTreeSet;

use lethe_analysis::run_group::{PRETRAINED, RunGroup};
use lethe_analysis::runs::{Run, Size};
use lethe_analysis::watching::Watching;
use lethe_analysis::words;
use lethe_analysis::words::{size_name, start};
use lethe_charts::plot::{Line, Plot, Point};
use lethe_charts::svg::Panel;
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group};
use lethe_metrics::number;
use lethe_metrics::watched_data::Change;
use maud::html;

use super::{class, key, shape};

/// Over which part of a chain a rise is taken.
#[derive(Clone, Copy)]
enum Span {
    /// The training at a position.
    Training(usize),
    /// All of them.
    Chain,
}

impl Span {
    fn all(run_group: &RunGroup) -> impl Iterator<Item = Self> {
        let trainings = run_group.sequence.len();
        // One training is the chain.
        (0..trainings)
            .map(Self::Training)
            .chain((trainings > 1).then_some(Self::Chain))
    }

    fn words(self, run_group: &RunGroup) -> String {
        match self {
            Self::Training(position) => run_group.trained_at(position),
            Self::Chain => "all trainings".to_owned(),
        }
    }

    fn of(self, run: &Run, name: &str) -> Option<Change> {
        let watched = run.watched.get(name)?;
        match self {
            Self::Training(position) => *watched.trainings.get(position)?,
            Self::Chain => watched.chain,
        }
    }
}

/// The figure; `None` where nothing was watched.
pub fn figure(run_groups: &[RunGroup], watching: &[Watching]) -> Option<Figure> {
    let watches = |f: &&RunGroup| !names(f).is_empty();
    let shown: Vec<RunGroup> = run_groups.iter().filter(watches).flat_map(RunGroup::studied).collect();
    if shown.is_empty() && watching.is_empty() {
        return None;
    }
    let left_out = shown
        .iter()
        .any(|f| f.starts().len() > 1 && f.starts().contains(PRETRAINED));
    let groups = shown.iter().enumerate().map(|(i, run_group)| {
        let setting = run_group.setting();
        Group {
            heading: match setting.is_empty() {
                true => run_group.label.clone(),
                false => format!("{} ({setting})", run_group.label),
            },
            legend: starts(run_group).into_iter().map(key).collect(),
            columns: 3,
            panels: panels(run_group, &format!("watched-data-{i}")),
        }
    });
    Some(Figure {
        id: "watched-data",
        title: "Data sets watched beside the tasks".into(),
        caption: html! {
            "By how much the bits per byte of a data set that is no task rise while tasks are trained: what is forgotten of it \
             (below zero, they fell). Means over networks with 95 % intervals, small marks are single runs. "
            @if left_out {
                "Networks from scratch, which did not know it, are in the table only. "
            }
            (words::rows(&shown))
        },
        groups: groups.collect(),
        empty: String::new(),
        tables: [
            (!shown.is_empty()).then(|| table(&shown)),
            (!watching.is_empty()).then(|| ways(watching)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    })
}

fn names(run_group: &RunGroup) -> BTreeSet<&str> {
    let names = run_group.runs.iter().flat_map(|r| r.watched.keys());
    names.map(String::as_str).collect()
}

/// The starts that are drawn: of networks from scratch, which fall by several bits, nothing else could be seen.
fn starts(run_group: &RunGroup) -> Vec<&str> {
    let all = run_group.starts();
    let pretrained = all.contains(PRETRAINED);
    all.into_iter()
        .filter(|init| !pretrained || *init == PRETRAINED)
        .collect()
}

fn panels(run_group: &RunGroup, id: &str) -> Vec<Panel> {
    let mut panels = Vec::new();
    for name in names(run_group) {
        let all: Vec<Vec<Line>> = Span::all(run_group).map(|span| lines(run_group, name, span)).collect();
        let peers: Vec<&[Line]> = all.iter().map(Vec::as_slice).collect();
        for (span, lines) in Span::all(run_group).zip(&all) {
            let plot = Plot {
                id: format!("{id}-{}", panels.len()),
                title: format!("{name}, during {}", span.words(run_group)),
                subject: &run_group.label,
                x: run_group.scale.parameters(),
                tick: number::count,
                y: run_group.scale.lost().to_owned(),
                bounds: run_group.scale.differences(),
                zero: true,
                apart: 7.0,
                band: None,
            };
            panels.extend((!lines.is_empty()).then(|| plot.draw(lines, &[], &peers)));
        }
    }
    panels
}

fn lines(run_group: &RunGroup, name: &str, span: Span) -> Vec<Line> {
    let line = |init: &str| {
        let point = |size: &Size| {
            let cell = run_group.cell(size, init);
            let single = |run: &&Run| Some((format!("seed {}", run.seed), rise(run, name, span)?));
            Some(Point {
                x: size.parameters as f64,
                place: size_name(size),
                claim: run_group.mean_of(&cell, run_group.scale.differences(), |run| rise(run, name, span))?,
                singles: cell.iter().filter_map(single).collect(),
            })
        };
        let points: Vec<Point> = run_group.sizes().into_iter().filter_map(point).collect();
        (!points.is_empty()).then(|| Line {
            class: class(init).to_owned(),
            shape: shape(init),
            name: start(init),
            points,
        })
    };
    starts(run_group).into_iter().filter_map(line).collect()
}

fn rise(run: &Run, name: &str, span: Span) -> Option<f64> {
    span.of(run, name).map(|change| change.rise())
}

/// Every method, rate and length: what is learned stands beside what is lost.
fn ways(watching: &[Watching]) -> Table {
    table! {
        name: "watched-methods";
        caption: "Every way of training: bits per byte of the last task after it, and of the watched data set before and after all \
                  trainings, with 95 % intervals";
        folded: false;
        for Watching { way, learned, before, after, rise } in watching;
        columns {
            "family", "family" => &way.family;
            "data set", "data" => &way.data;
            "size", "size" => &way.size.name;
            "start", "start" => start(&way.init);
            "method", "method" => &way.method;
            "strength", "strength" => way.strength.0.to_string();
            "last task, bits per byte", "learned" => *learned;
            "rise of data set", "rise" => *rise;
            "counted", "counted" => rise.as_ref().map_or_else(String::new, number::units);
            "bits per byte before", "before" => *before;
            "after", "after" => *after;
            "other options", "options" => way.options.join(", ");
            "rates", "rates" => words::rates(&way.rates);
            "steps", "steps" => way.steps.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
            "tasks", "tasks" => way.sequence.iter().map(i32::to_string).collect::<Vec<_>>().join(" → ");
            "number format", "precision" => &way.precision;
            "study", "study" => &way.study;
            "parameters", "parameters" => way.size.parameters;
            "table", "table" => way.table.clone().unwrap_or_default();
        }
    }
}

fn table(run_groups: &[RunGroup]) -> Table {
    let mut rows = Vec::new();
    for run_group in run_groups {
        for name in names(run_group) {
            for (size, init) in run_group.sizes_and_starts() {
                for span in Span::all(run_group) {
                    let runs = run_group.cell(size, init);
                    let rise = run_group.mean_of(&runs, run_group.scale.differences(), |run| rise(run, name, span));
                    rows.extend(rise.map(|rise| (run_group, name, size, init, span, runs, rise)));
                }
            }
        }
    }
    table! {
        name: "watched-data";
        caption: "Bits per byte of watched data sets before and after each training, with 95 % intervals";
        folded: false;
        for (run_group, name, size, init, span, runs, rise) in rows;
        let bounds = run_group.scale.bounds();
        columns {
            "family", "family" => &run_group.label;
            "data set", "data" => name;
            "size", "size" => &size.name;
            "parameters", "parameters" => size.parameters;
            "start", "start" => start(init);
            "last rate", "rate" => run_group.main.rate.0.to_string();
            "while training", "training" => span.words(run_group);
            "bits per byte before", "before" => run_group.mean_of(&runs, bounds, |r| Some(span.of(r, name)?.before));
            "after", "after" => run_group.mean_of(&runs, bounds, |r| Some(span.of(r, name)?.after));
            "rise", "rise" => rise;
            "counted", "counted" => number::units(&rise);
        }
    }
}
