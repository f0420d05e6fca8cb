//! The frontier: the earlier tasks against the last one, over the last one's steps.

use std::collections::BTreeSet;

use lethe_analysis::run_group::{PRETRAINED, Pace, RunGroup, SCRATCH};
use lethe_analysis::runs::Size;
use lethe_analysis::scale::{Scale, words};
use lethe_analysis::words;
use lethe_analysis::words::{in_words, names, rows, size_name, start, starts};
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::number;
use maud::html;

use super::{chosen, class, sizes};

/// The figure; empty where no sequence has two tasks.
pub fn figure(run_groups: &[RunGroup]) -> Figure {
    let paces: BTreeSet<Pace> = run_groups.iter().flat_map(RunGroup::paces).collect();
    let paces: Vec<Pace> = paces.into_iter().collect();
    let mut entries: Vec<_> = starts(run_groups)
        .into_iter()
        .map(|init| {
            let class = class(init);
            let marks = if init == SCRATCH {
                "hollow marks"
            } else {
                "filled marks"
            };
            Key::line(class, format!("{}, {marks}", start(init)))
        })
        .collect();
    entries.extend(
        paces
            .iter()
            .enumerate()
            .map(|(i, pace)| Key::shape(Shape::nth(i), pace.words())),
    );
    let groups = run_groups.iter().enumerate().map(|(i, run_group)| {
        let sizes = chosen(run_group).into_iter().enumerate();
        let panels = sizes.filter_map(|(k, size)| panel(run_group, size, &paces, &format!("frontier-{i}-{k}")));
        Group {
            heading: run_group.label.clone(),
            legend: entries.clone(),
            columns: 3,
            panels: panels.collect(),
        }
    });
    let all_sizes = sizes::groups(run_groups);
    let (names, scales) = (names(run_groups), words::scales(run_groups));
    let (earlier, last) = in_words(run_groups);
    Figure {
        id: "frontier",
        title: format!("{} against {}", number::capital(&names.0), names.1),
        caption: html! {
            "One line for each run, one mark for each evaluation while " (last) " is trained; the large mark is the end of \
             training. "
            @if !all_sizes.is_empty() { "The first panels have one line for each size instead, means over runs at one rate. " }
            @if scales.contains(&Scale::Accuracy) {
                "Further right, " (last) " is learned better; further up, more of " (earlier) " is kept (for a loss: \
                 further left, further down)."
            } @else {
                "Both axes are in bits per byte, so the lower left corner is the best: further left, " (last) " is learned \
                 better; further down, more of " (earlier) " is kept."
            }
            " Compare starts where they do equally well on "
            (last) ": a network that learns it badly also forgets little. " (rows(run_groups))
        },
        groups: all_sizes.into_iter().chain(groups).collect(),
        empty: "No run evaluated an earlier task while training a later one: there is no frontier to show.".into(),
        tables: [
            Some(equal(run_groups)),
            sizes::table(run_groups),
            Some(points(run_groups)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn fill(init: &str) -> String {
    // Filled and hollow differ without colour, as dashes do for lines.
    let hollow = if init == SCRATCH { " hollow" } else { "" };
    format!("{}{hollow}", class(init))
}

fn panel(run_group: &RunGroup, size: &Size, paces: &[Pace], id: &str) -> Option<Panel> {
    let all = run_group
        .runs
        .iter()
        .flat_map(|r| r.points.iter().map(move |p| (r.scale.shown(p.a), r.scale.shown(p.b))));
    let (a, b): (Vec<f64>, Vec<f64>) = all.unzip();
    let frame = Frame {
        x: Axis::linear(
            run_group.scale.axis_of(&run_group.task(run_group.last())),
            b,
            run_group.scale.bounds(),
        ),
        y: Axis::linear(
            run_group.scale.axis_of(&run_group.earlier()),
            a,
            run_group.scale.bounds(),
        ),
    };
    let mut marks = Vec::new();
    let mut count = 0;
    for init in run_group.starts() {
        for run in run_group
            .trajectories(size, init)
            .into_iter()
            .filter(|r| !r.points.is_empty())
        {
            count += 1;
            let pace = run_group.pace(&run.condition.setting);
            let shape = Shape::nth(paces.iter().position(|p| *p == pace).unwrap_or(0));
            let pace = pace.words();
            marks.push(Mark::line(
                run.points.iter().map(|p| (run.scale.shown(p.b), run.scale.shown(p.a))),
                &format!("{} thin", class(init)),
            ));
            for (i, point) in run.points.iter().enumerate() {
                let (a, b) = (run.scale.shown(point.a), run.scale.shown(point.b));
                let alt = format!(
                    "{}, {pace}, seed {}, step {}: {} {}, {} {}",
                    start(init),
                    run.seed,
                    point.step,
                    run_group.earlier(),
                    number::score(a),
                    run_group.task(run_group.last()),
                    number::score(b)
                );
                let r = if i + 1 == run.points.len() { 5.5 } else { 2.8 };
                marks.push(Mark::point(shape, (b, a), r, &fill(init), &alt));
            }
        }
    }
    if count == 0 {
        return None;
    }
    let title = size_name(size);
    let ends = run_group.starts().into_iter().filter_map(|init| {
        let b = run_group.claim(size, init, lethe_analysis::runs::LAST_TASK)?;
        let a = run_group.claim(size, init, lethe_analysis::runs::AT_END)?;
        Some(format!(
            "{} ends at {} {}, {} {}",
            start(init),
            run_group.earlier(),
            number::score(a.estimate.mean),
            run_group.task(run_group.last()),
            number::score(b.estimate.mean)
        ))
    });
    let ends: Vec<String> = ends.collect();
    let alt = format!(
        "{}, {title}: {count} runs. At the main rate, on average, {}.",
        run_group.label,
        ends.join("; ")
    );
    Some(frame.panel(id, &title, &alt, marks))
}

/// The comparison at equal scores on the last task.
fn equal(run_groups: &[RunGroup]) -> Table {
    let (earlier, last) = names(run_groups);
    let scales = words::scales(run_groups);
    let reached = words(&scales, Scale::Accuracy.reached(), Scale::BitsPerByte.reached());
    let mut rows = Vec::new();
    for run_group in run_groups {
        let Some(level) = run_group.level() else { continue };
        rows.extend(run_group.sizes().into_iter().map(|size| (run_group, size, level)));
    }
    table! {
        name: "equal";
        caption: format!(
            "Starts at equal knowledge of {last}: the best of all evaluations and rates of a seed, chosen on the rows that are \
             shown; the last column says whether a difference is of pairs, or of one side against the other"
        );
        folded: false;
        for (run_group, size, level) in rows;
        let matched = run_group.matched(size);
        columns {
            "family", "family" => &run_group.label;
            "size", "size" => &size.name;
            format!("{last} {reached}"), "level" => Some(run_group.scale.shown(level));
            format!("{earlier} there, pretrained"), "pretrained_at_level" =>
                run_group.at_level(size, PRETRAINED, level);
            "reached by", "pretrained_reached" => reach(run_group, size, PRETRAINED, level);
            format!("{earlier} there, from scratch"), "scratch_at_level" => run_group.at_level(size, SCRATCH, level);
            "reached by", "scratch_reached" => reach(run_group, size, SCRATCH, level);
            format!("{last}, the best both reach"), "matched_level" => matched.level;
            format!("{earlier} there, pretrained"), "pretrained_matched" => matched.pretrained;
            format!("{earlier} there, from scratch"), "scratch_matched" => matched.scratch;
            "pretrained better by", "difference_matched" => matched.difference;
            "counted", "counted" => matched.difference.as_ref().map(number::units);
        }
    }
}

/// How many networks and seeds of a start reach a level, of all.
fn reach(run_group: &RunGroup, size: &Size, init: &str, level: f64) -> String {
    let pools = run_group.pools(size, init);
    let reach = pools.values().filter(|p| p.iter().any(|p| p.b >= level)).count();
    format!("{reach} of {}", pools.len())
}

fn points(run_groups: &[RunGroup]) -> Table {
    let mut rows = Vec::new();
    for run_group in run_groups {
        for run in run_group.runs.iter() {
            rows.extend(run.points.iter().map(|point| (run_group, run, point)));
        }
    }
    table! {
        name: "frontier";
        caption: "Every point";
        folded: true;
        for (run_group, run, point) in rows;
        let c = &run.condition;
        columns {
            "family", "family" => &run_group.label;
            "size", "size" => &c.size.name;
            "parameters", "parameters" => c.size.parameters;
            "start", "start" => start(&c.init);
            "seed", "seed" => run.seed;
            "rate", "rate" => c.setting.rate.0.to_string();
            "step", "step" => point.step;
            "earlier tasks", "earlier" => Some(run.scale.shown(point.a));
            "last task", "last" => Some(run.scale.shown(point.b));
        }
    }
}
