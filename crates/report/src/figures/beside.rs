//! Forgetting against size in this study and in the one beside it, each relative to its smallest network.

use lethe_analysis::beside::{self, divisor, name, relative};
use lethe_analysis::run_group::{PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs::{self, Size};
use lethe_analysis::study::Study;
use lethe_analysis::words::{scales, size_name, start};
use lethe_charts::palette;
use lethe_charts::plot::{Line, Plot, Point};
use lethe_charts::svg::{Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::number;
use maud::html;

/// The figure; `None` where no study is beside this one.
pub fn figure(study: &Study) -> Option<Figure> {
    if study.beside.is_empty() {
        return None;
    }
    let (own, other) = (beside::own(study), beside::other(study));
    let families: Vec<&RunGroup> = own.iter().chain(&other).collect();
    let entry = |(k, run_group): (usize, &&RunGroup)| Key::series(&class(k, &families), Shape::nth(k), name(run_group));
    let panels = [PRETRAINED, SCRATCH].into_iter().enumerate();
    let nothing = families.iter().flat_map(|f| {
        let starts = f.starts().into_iter();
        starts
            .filter(|init| divisor(f, init).is_none())
            .map(|init| format!("{}, {}", name(f), start(init)))
    });
    let nothing: Vec<String> = nothing.collect();
    let why = match scales(&own) == scales(&other) {
        true => "What is forgotten depends on the data, so",
        false => "Accuracy lost and a rise in bits per byte have no common unit, so",
    };
    Some(Figure {
        id: "beside",
        title: beside::title(study).to_owned(),
        caption: html! {
            "Forgetting since learned against parameters in " (list(&own)) " (this study) and in " (list(&other)) " (the one \
             beside it). " (why) " each mean is divided by what the smallest network of the same family and start forgets: 1 is as much as that one, 0 is nothing. Intervals take that \
             divisor as exact. The studies differ in much more than in what they read, so only the direction of the lines is to \
             be compared, not their height; a verdict on it stands in the summary."
            @if !nothing.is_empty() {
                " Left out, because the smallest network does not measurably forget: " (number::list(&nothing)) "."
            }
        },
        groups: vec![Group {
            heading: String::new(),
            legend: families.iter().enumerate().map(entry).collect(),
            columns: 2,
            panels: panels
                .filter_map(|(i, init)| panel(&families, init, &format!("beside-{i}")))
                .collect(),
        }],
        empty: "No family with several sizes has a smallest network that forgets.".into(),
        tables: vec![table(&own, &other)],
    })
}

fn list(run_groups: &[RunGroup]) -> String {
    let mut labels: Vec<String> = run_groups.iter().map(|f| f.label.clone()).collect();
    labels.dedup();
    number::list(&labels)
}

fn class(k: usize, families: &[&RunGroup]) -> String {
    palette::ramp(k, families.len())
}

fn panel(families: &[&RunGroup], init: &str, id: &str) -> Option<Panel> {
    let line = |(k, run_group): (usize, &&RunGroup)| {
        let point = |size: &Size| {
            Some(Point {
                x: size.parameters as f64,
                place: size_name(size),
                claim: relative(run_group, size, init)?,
                singles: Vec::new(),
            })
        };
        let points: Vec<Point> = run_group.sizes().into_iter().filter_map(point).collect();
        (points.len() > 1).then(|| Line {
            class: class(k, families),
            shape: Shape::nth(k),
            name: name(run_group),
            points,
        })
    };
    let lines: Vec<Line> = families.iter().enumerate().filter_map(line).collect();
    let plot = Plot {
        id: id.to_owned(),
        title: number::capital(&start(init)),
        subject: "both studies",
        x: "parameters, without heads or embeddings",
        tick: number::count,
        y: "forgetting, smallest network = 1".into(),
        bounds: (f64::NEG_INFINITY, f64::INFINITY),
        zero: true,
        apart: 3.0,
        band: None,
    };
    (!lines.is_empty()).then(|| plot.draw(&lines, &[], &[]))
}

fn table(own: &[RunGroup], other: &[RunGroup]) -> Table {
    let mut rows = Vec::new();
    let all = own
        .iter()
        .map(|f| (f, "this"))
        .chain(other.iter().map(|f| (f, "beside it")));
    for (run_group, study) in all {
        for init in run_group.starts() {
            for size in run_group.sizes() {
                let forgetting = run_group.claim(size, init, runs::SINCE_LEARNED);
                rows.extend(forgetting.map(|forgetting| (study, run_group, size, init, forgetting)));
            }
        }
    }
    table! {
        name: "beside";
        caption: "Forgetting in both studies, as it is and relative to the smallest network";
        folded: true;
        for (study, run_group, size, init, forgetting) in rows;
        columns {
            "study", "study" => study;
            "family", "family" => name(run_group);
            "size", "size" => &size.name;
            "parameters", "parameters" => size.parameters;
            "start", "start" => start(init);
            "read", "score" => run_group.scale.noun();
            "counted", "counted" => number::units(&forgetting);
            "forgetting since learned", "forgetting_since_learned" => forgetting;
            "relative to the smallest", "relative" => relative(run_group, size, init);
        }
    }
}
