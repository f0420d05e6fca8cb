//! bf16 against float32: the difference in forgetting and in accuracy, beside the margin that was declared.

use lethe_analysis::declared::Declared;
use lethe_analysis::precision::PrecisionEffects;
use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{self, Measure};
use lethe_analysis::words;
use lethe_analysis::words::{size_name, start};
use lethe_charts::plot::{Line, Plot, Point};
use lethe_charts::svg::Panel;
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group};
use lethe_metrics::number;
use maud::html;

use super::{class, key, shape};

const MEASURES: [(&str, Measure); 3] = [
    ("forgetting since learned", runs::SINCE_LEARNED),
    ("the earlier tasks when learned", runs::WHEN_LEARNED),
    ("the last task", runs::LAST_TASK),
];

/// The figure; `None` where no run has a partner in the other format.
pub fn figure(run_groups: &[RunGroup], declared: &Declared) -> Option<Figure> {
    let both = |f: &&RunGroup| PrecisionEffects::new(f, runs::LAST_TASK).is_some();
    let both: Vec<&RunGroup> = run_groups.iter().filter(both).collect();
    if both.is_empty() {
        return None;
    }
    let groups = both.iter().enumerate().map(|(i, run_group)| Group {
        heading: run_group.label.clone(),
        legend: run_group.starts().into_iter().map(key).collect(),
        columns: 3,
        panels: panels(run_group, i, declared.margin_of(run_group.scale)),
    });
    Some(Figure {
        id: "precision",
        title: "bf16 against float32".into(),
        caption: html! {
            "What changes when the same runs train in bf16 (autocast; weights stay float32): bf16 less float32, paired by \
             network and seed. The gray band is the margin of no difference that was declared in advance, " (declared.margins(&words::scales(both.iter().copied()))) " up and \
             down: a difference whose interval lies inside it counts as none."
        },
        groups: groups.collect(),
        empty: String::new(),
        tables: vec![table(&both)],
    })
}

fn panels(run_group: &RunGroup, i: usize, margin: f64) -> Vec<Panel> {
    let panel = |(k, (name, measure)): (usize, (&str, Measure))| {
        let effects = PrecisionEffects::new(run_group, measure)?;
        let line = |init: &str| Line {
            class: class(init).to_owned(),
            shape: shape(init),
            name: start(init),
            points: run_group
                .sizes()
                .into_iter()
                .filter_map(|size| {
                    Some(Point {
                        x: size.parameters as f64,
                        place: size_name(size),
                        claim: effects.difference(size, init)?,
                        singles: Vec::new(),
                    })
                })
                .collect(),
        };
        let lines: Vec<Line> = run_group.starts().into_iter().map(line).collect();
        let plot = Plot {
            id: format!("precision-{i}-{k}"),
            title: number::capital(name),
            subject: &run_group.label,
            x: run_group.scale.parameters(),
            tick: number::count,
            y: "bf16 minus float32".into(),
            bounds: (f64::NEG_INFINITY, f64::INFINITY),
            zero: true,
            apart: 7.0,
            band: Some(margin),
        };
        Some(plot.draw(&lines, &[], &[]))
    };
    MEASURES.into_iter().enumerate().filter_map(panel).collect()
}

fn table(run_groups: &[&RunGroup]) -> Table {
    let mut rows = Vec::new();
    for run_group in run_groups {
        for (name, measure) in MEASURES {
            let Some(effects) = PrecisionEffects::new(run_group, measure) else {
                continue;
            };
            for (size, init) in run_group.sizes_and_starts() {
                let reference = effects.reference(size, init);
                let difference = effects.difference(size, init);
                rows.extend(difference.map(|difference| (run_group, name, size, init, reference, difference)));
            }
        }
    }
    table! {
        name: "precision";
        caption: "Differences paired by network and seed, with 95 % intervals";
        folded: false;
        for (run_group, name, size, init, reference, difference) in rows;
        columns {
            "family", "family" => &run_group.label;
            "measure", "measure" => name;
            "size", "size" => &size.name;
            "start", "start" => start(init);
            "float32", "float32" => reference;
            "counted", "counted" => number::units(&difference);
            "bf16 minus float32", "difference" => difference;
        }
    }
}
