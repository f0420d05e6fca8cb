//! Two models that share weights: A, which is watched, and B, which trains, against B's steps.

use std::collections::{BTreeMap, BTreeSet};

use lethe_analysis::comparison::{Comparison, Evaluation, Kind, NONE, PenaltySetting};
use lethe_analysis::words::variant;
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::palette;
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::number;
use maud::html;

/// At most this many strengths of a penalty have a line.
const STRENGTHS: usize = 5;

/// About so many marks stand on a line, which tell lines apart without colour.
const MARKS: usize = 6;

/// The figure; `None` where no model was watched.
pub fn figure(comparisons: &[Comparison]) -> Option<Figure> {
    let comparisons: Vec<&Comparison> = comparisons.iter().filter(|c| c.kind == Kind::Watched).collect();
    if comparisons.is_empty() {
        return None;
    }
    let groups = comparisons
        .iter()
        .enumerate()
        .flat_map(|(i, comparison)| groups(comparison, i));
    Some(Figure {
        id: "watched",
        title: "Two models that share weights".into(),
        caption: html! {
            "While model B trains, the weights that it shares with the earlier model A move, and A is evaluated with them. \
             Against B's steps, first A, then B; a line is the mean over seeds and the shade its 95 % interval, \
             at each step where all of them were evaluated. Without a penalty the line is dashed."
            @if comparisons.iter().any(|c| c.scale.lower_is_better()) {
                " Language models are judged by their bits per byte, of which lower is better: a fall is a rise of these."
            }
        },
        groups: groups.collect(),
        empty: String::new(),
        tables: vec![table(&comparisons)],
    })
}

/// A line with its look.
struct Line<'a> {
    variant: &'a PenaltySetting,
    class: String,
    shape: Shape,
}

/// One group a penalty; where there is none, what happens without.
fn groups(comparison: &Comparison, i: usize) -> Vec<Group> {
    let penalties = comparison.penalties();
    let names = if penalties.is_empty() { vec![NONE] } else { penalties };
    let group = |(k, penalty): (usize, &str)| {
        let lines = lines(comparison, penalty);
        let heading = if penalty == NONE {
            comparison.label.clone()
        } else {
            format!("{}, {penalty}", comparison.label)
        };
        Group {
            legend: lines.iter().map(key).collect(),
            columns: 2,
            panels: panels(comparison, &lines, &heading, &format!("watched-{i}-{k}")),
            heading,
        }
    };
    names.into_iter().enumerate().map(group).collect()
}

/// Without a penalty first, then the strengths, or some of them from the weakest to the strongest.
fn lines<'a>(comparison: &'a Comparison, penalty: &str) -> Vec<Line<'a>> {
    let plain = comparison.plain().map(|variant| Line {
        variant,
        class: "neutral plain".to_owned(),
        shape: Shape::Square,
    });
    let mut strengths = if penalty == NONE {
        Vec::new()
    } else {
        comparison.strengths(penalty)
    };
    if strengths.len() > STRENGTHS {
        let all = strengths.clone();
        let last = all.len() - 1;
        strengths = (0..STRENGTHS).map(|i| all[i * last / (STRENGTHS - 1)]).collect();
        // The one that is spoken of is among them.
        let chosen = comparison.chosen(penalty).map(|v| v.strength);
        if let Some(chosen) = all.iter().find(|v| Some(v.strength) == chosen)
            && !strengths.iter().any(|v| v.strength == chosen.strength)
        {
            strengths.push(chosen);
            strengths.sort_by(|a, b| a.strength.total_cmp(&b.strength));
        }
    }
    let n = strengths.len();
    let line = |(k, variant): (usize, &'a PenaltySetting)| Line {
        variant,
        class: palette::ramp(k, n),
        shape: Shape::nth(k),
    };
    plain
        .into_iter()
        .chain(strengths.into_iter().enumerate().map(line))
        .collect()
}

fn key(line: &Line) -> Key {
    let seeds: BTreeSet<i64> = line.variant.runs.iter().map(|t| t.seed).collect();
    let words = format!("{} ({})", variant(line.variant), number::plural(seeds.len(), "seed"));
    Key::series(&line.class, line.shape, words)
}

/// What is read off a step.
type Value = fn(&Evaluation) -> Option<f64>;

fn panels(comparison: &Comparison, lines: &[Line], heading: &str, id: &str) -> Vec<Panel> {
    let views: [(&str, &str, Value); 2] = [
        ("a", "Model A, watched", |l| Some(l.a)),
        ("b", "Model B, trained", |l| l.b),
    ];
    let evaluations = || {
        comparison
            .variants
            .iter()
            .flat_map(|v| &v.runs)
            .flat_map(|t| &t.evaluations)
    };
    let scale = comparison.scale;
    let panel =
        |(name, title, value): (&str, &str, Value)| {
            let drawn: Vec<_> = lines.iter().map(|l| (l, means(l.variant, value))).collect();
            if drawn.iter().all(|(_, means)| means.is_empty()) {
                return None;
            }
            let mut x = Axis::linear("steps of B", evaluations().map(|l| l.step as f64), (0.0, f64::INFINITY));
            x.ticks.retain(|(step, _)| step.fract() == 0.0);
            let frame = Frame {
                x,
                // One scale for all penalties of a comparison, so that the eye may compare groups.
                y: Axis::linear(
                    scale.axis_of(&name.to_uppercase()),
                    evaluations().filter_map(value).map(|score| scale.shown(score)),
                    scale.bounds(),
                ),
            };
            let mut marks = Vec::new();
            let mut words = Vec::new();
            for (line, means) in &drawn {
                let ends = means.iter().filter_map(|(step, claim)| {
                    let interval = claim.estimate.interval?;
                    Some((*step as f64, interval.low, interval.high))
                });
                marks.push(Mark::Area {
                    ends: ends.collect(),
                    class: line.class.clone(),
                });
            }
            // Without a penalty, which is the first, on top of all.
            for (k, (line, means)) in drawn.iter().enumerate().rev() {
                let points = means.iter().map(|(step, claim)| (*step as f64, claim.estimate.mean));
                marks.push(Mark::line(points, &line.class));
                let every = means.len().div_ceil(MARKS).max(1);
                // Each line has its marks elsewhere: lines that lie on each other stay apart.
                let marked = means.iter().skip(k % every).step_by(every);
                marks.extend(marked.map(|(step, claim)| {
                    let alt = format!("{}, step {step}: {}", variant(line.variant), number::estimate(claim));
                    let place = (*step as f64, claim.estimate.mean);
                    Mark::point(line.shape, place, 4.0, &line.class, &alt)
                }));
                words.extend(means.last().map(|(step, claim)| {
                    format!("{}: {} at step {step}", variant(line.variant), number::estimate(claim))
                }));
            }
            let alt = format!("{title}, {heading}, against the steps of B. {}.", words.join("; "));
            Some(frame.panel(&format!("{id}-{name}"), title, &alt, marks))
        };
    views.into_iter().filter_map(panel).collect()
}

/// The mean at each step where all runs were evaluated.
fn means(variant: &PenaltySetting, value: Value) -> Vec<(i64, Claim)> {
    let mut steps: BTreeMap<i64, Vec<Observation>> = BTreeMap::new();
    for trial in &variant.runs {
        for look in &trial.evaluations {
            let Some(value) = value(look).map(|score| variant.scale.shown(score)) else {
                continue;
            };
            steps.entry(look.step).or_default().push(Observation {
                network: trial.network.clone(),
                seed: trial.seed,
                value,
            });
        }
    }
    steps.retain(|_, observed| observed.len() == variant.runs.len());
    let mean = |(step, observed): (i64, Vec<Observation>)| {
        Some((step, claim::mean(&observed)?.within(variant.scale.bounds())))
    };
    steps.into_iter().filter_map(mean).collect()
}

/// What A lost, how much of that a penalty removes, and what it costs B.
fn table(comparisons: &[&Comparison]) -> Table {
    let variants = comparisons
        .iter()
        .flat_map(|comparison| comparison.variants.iter().map(move |variant| (comparison, variant)));
    table! {
        name: "watched";
        caption:
            "What A loses while B trains, and what a penalty removes of it: means with 95 % intervals; shares and \
             differences paired by seed; a seed that falls by less than 0.005 without a penalty has no share";
        folded: false;
        for (comparison, variant) in variants;
        let last = variant.claim(|o| o.last);
        columns {
            "study", "study" => &comparison.label;
            "penalty", "penalty" => &variant.penalty;
            "strength", "strength" => number::plain(variant.strength);
            "counted", "counted" => last.as_ref().map(number::units);
            "A at step 0", "a_before" => variant.claim(|o| o.before);
            "A falls by, at its lowest", "a_fall" => variant.fall(|o| o.lost);
            "share of that fall removed", "a_fall_removed" => comparison.removed(variant, |o| o.lost);
            "A falls by, at the end", "a_fall_end" => variant.fall(|o| o.lost_at_end);
            "share of that removed", "a_fall_end_removed" => comparison.removed(variant, |o| o.lost_at_end);
            "B at the end", "b_end" => last;
            "B, less without penalty", "b_difference" => comparison.gain(variant, |o| o.last);
            "penalty at the end, nats", "penalty_value" => variant.penalty_value();
        }
    }
}
