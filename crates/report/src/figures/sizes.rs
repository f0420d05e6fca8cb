//! The frontiers of all sizes in one panel: which size keeps more of the earlier tasks at equal scores on the last one.
//! For language models, which differ in how far they learn the last task.

use std::collections::BTreeMap;

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{Run, Size};
use lethe_analysis::scale::Scale;
use lethe_analysis::words::{names, size_name, start};
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::palette;
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Group, Key};
use lethe_metrics::number;

/// How the ids of these panels begin.
pub const ID: &str = "frontier-sizes";

/// One group for each family of language models with several sizes.
pub fn groups(run_groups: &[RunGroup]) -> Vec<Group> {
    let text = run_groups.iter().filter(|f| f.scale == Scale::BitsPerByte);
    let several = text.filter(|f| f.sizes().len() > 1 && f.sequence.len() > 1);
    several.enumerate().map(|(i, run_group)| group(run_group, i)).collect()
}

fn group(run_group: &RunGroup, i: usize) -> Group {
    let settings = run_group.at_rates();
    let mut panels = Vec::new();
    for (k, init) in run_group.starts().into_iter().enumerate() {
        let of_setting = |(l, seen): (usize, &RunGroup)| panel(seen, init, &format!("{ID}-{i}-{k}-{l}"));
        panels.extend(settings.iter().enumerate().filter_map(of_setting));
    }
    let sizes = run_group.sizes();
    let entry = |(k, size): (usize, &&Size)| {
        let class = palette::ramp(k, sizes.len());
        Key::series(&class, Shape::nth(k), size_name(size))
    };
    Group {
        heading: format!("{}, all sizes, means over runs", run_group.label),
        legend: sizes.iter().enumerate().map(entry).collect(),
        columns: if panels.len() % 3 == 0 { 3 } else { 2 },
        panels,
    }
}

/// The mean of both scores at each step of the last task where all runs were evaluated, as they are shown: `(step, b, a)`.
fn means(runs: &[&Run]) -> Vec<(i64, f64, f64)> {
    let mut steps: BTreeMap<i64, Vec<(f64, f64)>> = BTreeMap::new();
    let measured = runs.iter().filter(|r| !r.points.is_empty());
    for run in measured.clone() {
        for point in &run.points {
            let shown = (run.scale.shown(point.b), run.scale.shown(point.a));
            steps.entry(point.step).or_default().push(shown);
        }
    }
    let whole = steps
        .into_iter()
        .filter(|(_, seen)| seen.len() == measured.clone().count());
    let mean = |(step, seen): (i64, Vec<(f64, f64)>)| {
        let n = seen.len() as f64;
        let sum = seen.iter().fold((0.0, 0.0), |sum, (b, a)| (sum.0 + b, sum.1 + a));
        (step, sum.0 / n, sum.1 / n)
    };
    whole.map(mean).collect()
}

fn panel(run_group: &RunGroup, init: &str, id: &str) -> Option<Panel> {
    let sizes = run_group.sizes();
    let lines: Vec<_> = sizes
        .iter()
        .enumerate()
        .map(|(k, size)| (k, *size, means(&run_group.cell(size, init))))
        .filter(|(.., means)| !means.is_empty())
        .collect();
    if lines.is_empty() {
        return None;
    }
    let (earlier, last) = (run_group.earlier(), run_group.task(run_group.last()));
    // One scale for all rates of a start, so that the eye may compare panels.
    let settings = run_group.at_rates();
    let all = settings.iter().flat_map(|seen| {
        let sizes = sizes.iter().flat_map(|size| means(&seen.cell(size, init)));
        sizes.collect::<Vec<_>>()
    });
    let (b, a): (Vec<f64>, Vec<f64>) = all.map(|(_, b, a)| (b, a)).unzip();
    let frame = Frame {
        x: Axis::linear(run_group.scale.axis_of(&last), b, run_group.scale.bounds()),
        y: Axis::linear(run_group.scale.axis_of(&earlier), a, run_group.scale.bounds()),
    };
    let (mut marks, mut words) = (Vec::new(), Vec::new());
    for (k, size, means) in &lines {
        let class = palette::ramp(*k, sizes.len());
        marks.push(Mark::line(means.iter().map(|(_, b, a)| (*b, *a)), &class));
        for (i, (step, b, a)) in means.iter().enumerate() {
            let alt = format!(
                "{}, step {step}: {earlier} {}, {last} {}",
                size_name(size),
                number::score(*a),
                number::score(*b)
            );
            let r = if i + 1 == means.len() { 5.5 } else { 2.6 };
            marks.push(Mark::point(Shape::nth(*k), (*b, *a), r, &class, &alt));
            if i + 1 == means.len() {
                words.push(alt);
            }
        }
    }
    let title = format!(
        "{}, {}",
        number::capital(&start(init)),
        run_group.pace(&run_group.main).words()
    );
    let alt = format!(
        "{earlier} against {last} in bits per byte, {}, {title}, one line a size. At the end: {}.",
        run_group.label,
        words.join("; ")
    );
    Some(frame.panel(id, &title, &alt, marks))
}

/// Larger sizes against smaller ones at equal scores on the last task; `None` without language models.
pub fn table(run_groups: &[RunGroup]) -> Option<Table> {
    let text: Vec<&RunGroup> = run_groups.iter().filter(|f| f.scale == Scale::BitsPerByte).collect();
    if text.is_empty() {
        return None;
    }
    let (earlier, last) = names(text.iter().copied());
    let mut rows = Vec::new();
    for run_group in text {
        for init in run_group.starts() {
            let neighbours = run_group.neighbours(init);
            // Of two sizes, neighbours are the extremes.
            let extremes = run_group.extremes(init).filter(|_| neighbours.len() > 1);
            let pairs = neighbours.into_iter().chain(extremes);
            rows.extend(pairs.map(|pair| (run_group, init, pair)));
        }
    }
    Some(table! {
        name: "sizes-equal";
        caption: format!(
            "Sizes at equal bits per byte of {last}: each against the next smaller one, and the largest against the smallest; \
             the best of all evaluations and rates of a seed, chosen on the rows that are shown"
        );
        folded: false;
        for (run_group, init, pair) in rows;
        columns {
            "family", "family" => &run_group.label;
            "start", "start" => start(init);
            "smaller", "smaller" => &pair.smaller.name;
            "larger", "larger" => &pair.larger.name;
            format!("{last}, the best both reach"), "matched_level" => pair.level;
            format!("{earlier} there, smaller"), "smaller_matched" => pair.of_smaller;
            format!("{earlier} there, larger"), "larger_matched" => pair.of_larger;
            "larger lower by", "difference_matched" => pair.better;
            "counted", "counted" => number::units(&pair.better);
        }
    })
}
