//! Forgetting against what a study varies, and the last task's accuracy beside it.

use lethe_analysis::run_group::{HANDICAPPED, PRETRAINED, RunGroup};
use lethe_analysis::runs::{self, Measure, Run};
use lethe_analysis::scale::Scale;
use lethe_analysis::words;
use lethe_analysis::words::{size_name, start};
use lethe_analysis::x_axis::XAxis;
use lethe_charts::palette;
use lethe_charts::plot::{Level, Line, Plot, Point};
use lethe_charts::svg::{Panel, Shape};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::claim::Unit;
use lethe_metrics::number;
use maud::{Markup, html};

use super::{class, key, means, shape};

/// One figure for each quantity that a study varies.
pub fn figures(run_groups: &[RunGroup]) -> Vec<Figure> {
    let mut x_axis: Vec<XAxis> = run_groups.iter().map(|f| f.x_axis).collect();
    x_axis.sort_unstable();
    x_axis.dedup();
    // Without any run, the figure that says so.
    if x_axis.is_empty() {
        x_axis.push(XAxis::Parameters);
    }
    x_axis.into_iter().map(|v| figure(v, run_groups)).collect()
}

fn figure(x_axis: XAxis, run_groups: &[RunGroup]) -> Figure {
    let all: Vec<&RunGroup> = run_groups.iter().filter(|f| f.x_axis == x_axis).collect();
    let shown: Vec<RunGroup> = forgetful(x_axis, run_groups).flat_map(RunGroup::studied).collect();
    let groups = shown
        .iter()
        .enumerate()
        .map(|(i, run_group)| group(&shown, run_group, i))
        .collect();
    Figure {
        id: x_axis.id(),
        title: format!("Forgetting against {}", x_axis.title()),
        caption: caption(x_axis, &shown),
        groups,
        empty: "No run trained a second task: there is no forgetting to show.".into(),
        tables: vec![means::table(x_axis, &all), means::every_run(x_axis, &all)],
    }
}

/// Those that have something to show.
fn forgetful(x_axis: XAxis, run_groups: &[RunGroup]) -> impl Iterator<Item = &RunGroup> {
    let forgets = |f: &&RunGroup| f.runs.iter().any(|r| (runs::SINCE_LEARNED.of)(r).is_some());
    run_groups.iter().filter(move |f| f.x_axis == x_axis).filter(forgets)
}

/// How the ids of a group's first panels of forgetting, and of the last task, end.
const LOST: &str = "-f0";
const LEARNED: &str = "-b0";

/// Of `figure`, forgetting and the last task in the main setting of each family, as far as there is room.
pub fn opening(x_axis: XAxis, run_groups: &[RunGroup], figure: &Figure, room: usize) -> Group {
    // Each family has a group for each of its settings, the main one first.
    let mut at = 0;
    let mut mains = Vec::new();
    for run_group in forgetful(x_axis, run_groups) {
        mains.extend(figure.groups.get(at).map(|group| (run_group, group)));
        at += run_group.studied().len();
    }
    let several = mains.len() > 1;
    mains.truncate(room);
    let of = |name: &str| -> Vec<Panel> {
        let panel = |(run_group, group): &(&RunGroup, &Group)| {
            let panel = group.panels.iter().find(|p| p.id.ends_with(name))?;
            let title = match (several, name) {
                (false, _) => panel.title.clone(),
                (true, LOST) => format!("{}: forgetting", run_group.label),
                (true, _) => format!("{}: {}", run_group.label, run_group.task(run_group.last())),
            };
            Some(panel.again(title))
        };
        mains.iter().filter_map(panel).collect()
    };
    Group {
        heading: String::new(),
        legend: mains.first().map_or_else(Vec::new, |(_, group)| group.legend.clone()),
        columns: if mains.len() == 2 { 4 } else { mains.len().max(2) },
        panels: of(LOST).into_iter().chain(of(LEARNED)).collect(),
    }
}

fn caption(x_axis: XAxis, shown: &[RunGroup]) -> Markup {
    let once = shown.iter().any(|run_group| {
        let sizes = run_group.sizes().into_iter();
        let units = sizes.filter_map(|s| run_group.claim(s, PRETRAINED, runs::SINCE_LEARNED));
        units.into_iter().any(|c| c.unit == Unit::FineTuningSeeds)
    });
    let earlier = shown.first().map_or("the earlier tasks".to_owned(), RunGroup::earlier);
    let scales = words::scales(shown);
    let handicapped = shown.iter().any(|f| f.starts().contains(HANDICAPPED));
    html! {
        @if scales.contains(&Scale::Accuracy) {
            "On the left, what is lost of " (earlier)
            " by the end (forgetting since learned: " i { "R" } "[j,j] − " i { "R" } "[T,j]; below zero, it improved)."
        } @else {
            "On the left, forgetting since learned: by how much the bits per byte of " (earlier) " rise from the end of its own \
             training to the end of the last one (below zero, they fell)."
        }
        " Beside it, how well the last task was learned"
        @if !scales.contains(&Scale::Accuracy) { ", in bits per byte, of which fewer are better" }
        ": a network that learns it badly also forgets little. "
        @if scales.contains(&Scale::BitsPerByte) { "The third panel has what all comes down to: " (earlier) " at the end. " }
        "Large marks are \
         means, bars their 95 % intervals, small marks single runs. An interval without a cap goes on beyond the frame. "
        (words::rows(shown))
        @if x_axis != XAxis::Parameters {
            " There is one line for each size. A dotted horizontal line is the same size from scratch, where that does not \
             depend on " (x_axis.title()) "."
        }
        @if handicapped {
            " Networks that stopped early were trained on the earlier tasks only until they reached a given accuracy: \
             the third panel shows whether the starts are equal there."
        }
        @if once {
            " Intervals of pretrained networks cover fine-tuning seeds only where a size was pretrained once: they say \
             nothing about what another pretraining would give."
        }
    }
}

/// A measure, its heading, its axis, and whether zero has a meaning.
struct View {
    name: char,
    measure: Measure,
    title: String,
    axis: String,
    zero: bool,
}

fn views(run_group: &RunGroup) -> Vec<View> {
    let (scale, last) = (run_group.scale, run_group.task(run_group.last()));
    let (noun, lost) = (scale.noun(), scale.lost());
    let view = |name, measure, title: String, axis: String, zero| View {
        name,
        measure,
        title,
        axis,
        zero,
    };
    let many = run_group.sequence.len() > 2;
    let title = if many {
        "Mean forgetting since learned"
    } else {
        "Forgetting since learned"
    };
    let mut views = vec![view('f', runs::SINCE_LEARNED, title.to_owned(), lost.to_owned(), true)];
    if many {
        let title = "Largest forgetting of a task".to_owned();
        views.push(view('l', runs::LARGEST, title, lost.to_owned(), true));
    }
    // The axis has the noun where it is long.
    let title = |task: &str, when: &str| match scale {
        Scale::Accuracy => format!("{} of {task} {when}", number::capital(noun)),
        Scale::BitsPerByte => format!("{} {when}", number::capital(task)),
    };
    let learned = title(&last, "after training it");
    views.push(view('b', runs::LAST_TASK, learned, scale.axis_of(&last), false));
    if scale == Scale::BitsPerByte {
        let earlier = run_group.earlier();
        let kept = title(&earlier, "at the end");
        views.push(view('e', runs::AT_END, kept, scale.axis_of(&earlier), false));
    }
    if run_group.starts().contains(HANDICAPPED) {
        let earlier = run_group.earlier();
        let learned = title(&earlier, "when learned");
        views.push(view('a', runs::WHEN_LEARNED, learned, scale.axis_of(&earlier), false));
    }
    views
}

fn group(peers: &[RunGroup], run_group: &RunGroup, i: usize) -> Group {
    let id = run_group.x_axis.id();
    let mut panels = Vec::new();
    for view in views(run_group) {
        let same: Vec<&RunGroup> = peers.iter().filter(|f| f.scale == run_group.scale).collect();
        let all: Vec<Vec<Line>> = same
            .iter()
            .flat_map(|f| lines(f, view.measure))
            .map(|p| p.lines)
            .collect();
        let all: Vec<&[Line]> = all.iter().map(Vec::as_slice).collect();
        for (k, picture) in lines(run_group, view.measure).into_iter().enumerate() {
            let plot = Plot {
                id: format!("{id}-{i}-{}{k}", view.name),
                title: format!("{}{}", view.title, picture.of),
                subject: &run_group.label,
                x: run_group.axis(),
                tick: number::count,
                y: view.axis.clone(),
                bounds: if view.zero {
                    (f64::NEG_INFINITY, f64::INFINITY)
                } else {
                    run_group.scale.bounds()
                },
                zero: view.zero,
                apart: if picture.lines.len() > 2 { 5.0 } else { 7.0 },
                band: None,
            };
            panels.push(plot.draw(&picture.lines, &picture.levels, &all));
        }
    }
    // Of several starts, each in a row of its own.
    panels.sort_by_key(|p: &Panel| p.id.chars().next_back());
    let setting = run_group.setting();
    let setting = if setting.is_empty() {
        format!(
            "rate of {}: {}",
            run_group.task(run_group.last()),
            run_group.main.rate.0
        )
    } else {
        setting
    };
    Group {
        heading: format!("{} ({setting})", run_group.label),
        legend: entries(run_group),
        columns: if panels.len() % 3 == 0 { 3 } else { 2 },
        panels,
    }
}

fn entries(run_group: &RunGroup) -> Vec<Key> {
    if run_group.x_axis == XAxis::Parameters {
        return run_group.starts().into_iter().map(key).collect();
    }
    let sizes = run_group.sizes();
    let entry = |(k, size): (usize, &&lethe_analysis::runs::Size)| {
        let class = palette::ramp(k, sizes.len());
        Key::series(&class, Shape::nth(k), size_name(size))
    };
    sizes.iter().enumerate().map(entry).collect()
}

/// What goes into one panel.
struct Picture {
    /// The start, where each has a panel of its own.
    of: String,
    lines: Vec<Line>,
    levels: Vec<Level>,
}

/// Against size: one panel with a line a start. Against anything else: one panel a start with a line a size, and levels
/// for starts on which nothing was spent.
fn lines(run_group: &RunGroup, measure: Measure) -> Vec<Picture> {
    if run_group.x_axis == XAxis::Parameters {
        let line = |init: &str| Line {
            class: class(init).to_owned(),
            shape: shape(init),
            name: start(init),
            points: run_group
                .sizes()
                .into_iter()
                .filter_map(|s| {
                    point(
                        run_group,
                        size_name(s),
                        s.parameters as f64,
                        &run_group.cell(s, init),
                        measure,
                    )
                })
                .collect(),
        };
        let of = String::new();
        let (lines, levels) = (run_group.starts().into_iter().map(line).collect(), Vec::new());
        return vec![Picture { of, lines, levels }];
    }
    let sizes = run_group.sizes();
    let (mut pictures, mut levels) = (Vec::new(), Vec::new());
    for init in run_group.starts() {
        let mut lines = Vec::new();
        for (k, size) in sizes.iter().enumerate() {
            let class = palette::ramp(k, sizes.len());
            let cells = run_group.cells(size, init).into_iter();
            let point = |(x, runs): (f64, Vec<&Run>)| point(run_group, run_group.x_axis.words(x), x, &runs, measure);
            let points: Vec<Point> = cells.filter_map(point).collect();
            let name = format!("size {}, {}", size.name, start(init));
            if points.is_empty() {
                let value = run_group.claim(size, init, measure).map(|c| c.estimate.mean);
                levels.extend(value.map(|value| Level { class, name, value }));
            } else {
                let shape = Shape::nth(k);
                lines.push(Line {
                    class,
                    shape,
                    name,
                    points,
                });
            }
        }
        if !lines.is_empty() {
            pictures.push((init, lines));
        }
    }
    let several = pictures.len() > 1;
    let picture = |(init, lines)| Picture {
        of: if several {
            format!(", {}", start(init))
        } else {
            String::new()
        },
        lines,
        levels: std::mem::take(&mut levels),
    };
    pictures.into_iter().map(picture).collect()
}

fn point(run_group: &RunGroup, place: String, x: f64, runs: &[&Run], measure: Measure) -> Option<Point> {
    let claim = run_group.mean(runs, measure)?;
    let single = |run: &&Run| Some((format!("seed {}", run.seed), (measure.of)(run)?));
    Some(Point {
        x,
        place,
        claim,
        singles: runs.iter().filter_map(single).collect(),
    })
}
