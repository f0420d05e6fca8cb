//! bf16 against float32: the difference in forgetting and in accuracy, beside the margin that was declared.

use maud::html;

use super::plot::{Line, Plot, Point};
use super::{Figure, Group, class, key, shape, size_name, start};
use crate::declared::Declared;
use crate::facet::Facet;
use crate::number;
use crate::precision::Comparison;
use crate::runs::{self, Measure};
use crate::svg::Panel;
use crate::table::{Cell, Table};

const MEASURES: [(&str, Measure); 3] = [
    ("forgetting since learned", runs::SINCE_LEARNED),
    ("the earlier tasks when learned", runs::WHEN_LEARNED),
    ("the last task", runs::LAST_TASK),
];

/// The figure; `None` where no run has a partner in the other format.
pub fn figure(facets: &[Facet], declared: &Declared) -> Option<Figure> {
    let both = |f: &&Facet| Comparison::new(f, runs::LAST_TASK).is_some();
    let both: Vec<&Facet> = facets.iter().filter(both).collect();
    if both.is_empty() {
        return None;
    }
    let groups = both.iter().enumerate().map(|(i, facet)| Group {
        heading: facet.label.clone(),
        legend: facet.starts().into_iter().map(key).collect(),
        columns: 3,
        panels: panels(facet, i, declared.margin_of(facet.scale)),
    });
    Some(Figure {
        id: "precision",
        title: "bf16 against float32".into(),
        caption: html! {
            "What changes when the same runs train in bf16 (autocast; weights stay float32): bf16 less float32, paired by \
             network and seed. The gray band is the margin of no difference that was declared in advance, " (declared.margins(&super::scales(both.iter().copied()))) " up and \
             down: a difference whose interval lies inside it counts as none."
        },
        groups: groups.collect(),
        empty: String::new(),
        tables: vec![table(&both)],
    })
}

fn panels(facet: &Facet, i: usize, margin: f64) -> Vec<Panel> {
    let panel = |(k, (name, measure)): (usize, (&str, Measure))| {
        let comparison = Comparison::new(facet, measure)?;
        let line = |init: &str| Line {
            class: class(init).to_owned(),
            shape: shape(init),
            name: start(init),
            points: facet
                .sizes()
                .into_iter()
                .filter_map(|size| {
                    Some(Point {
                        x: size.parameters as f64,
                        place: size_name(size),
                        claim: comparison.difference(size, init)?,
                        singles: Vec::new(),
                    })
                })
                .collect(),
        };
        let lines: Vec<Line> = facet.starts().into_iter().map(line).collect();
        let plot = Plot {
            id: format!("precision-{i}-{k}"),
            title: number::capital(name),
            subject: &facet.label,
            x: facet.scale.parameters(),
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

fn table(facets: &[&Facet]) -> Table {
    let mut rows = Vec::new();
    for facet in facets {
        for (name, measure) in MEASURES {
            let Some(comparison) = Comparison::new(facet, measure) else {
                continue;
            };
            for size in facet.sizes() {
                for init in facet.starts() {
                    let Some(difference) = comparison.difference(size, init) else {
                        continue;
                    };
                    rows.push(vec![
                        Cell::text(&facet.label),
                        Cell::text(name),
                        Cell::text(&size.name),
                        Cell::text(start(init)),
                        Cell::Claim(comparison.reference(size, init)),
                        Cell::text(number::units(&difference)),
                        Cell::Claim(Some(difference)),
                    ]);
                }
            }
        }
    }
    let columns = [
        ("family", "family"),
        ("measure", "measure"),
        ("size", "size"),
        ("start", "start"),
        ("float32", "float32"),
        ("counted", "counted"),
        ("bf16 minus float32", "difference"),
    ];
    Table {
        name: "precision",
        caption: "Differences paired by network and seed, with 95 % intervals".into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows,
        folded: false,
    }
}
