//! Overlap of class representations: every pair of classes, and means within and across tasks against size.

use lethe_analysis::overlaps::{self, Mean, Network, View};
use lethe_analysis::words::{size_name, start};
use lethe_charts::axis::range;
use lethe_charts::heat::{self, Heat, Square};
use lethe_charts::plot::{Line, Plot, Point};
use lethe_charts::svg::Panel;
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group};
use lethe_metrics::number;
use lethe_metrics::overlap::Overlaps;
use maud::html;

use super::{class, key, shape};

const MEANS: [(&str, &str, Mean); 2] = [
    ("across", "Across tasks", Overlaps::across),
    ("within", "Within a task", Overlaps::within),
];

/// The figure; `None` without overlaps.
pub fn figure(networks: &[Network]) -> Option<Figure> {
    let views = overlaps::views(networks);
    if views.is_empty() {
        return None;
    }
    let mut groups = Vec::new();
    for (i, view) in views.iter().enumerate() {
        let heading = format!("{}: {}", view.label, view.form());
        groups.push(Group {
            heading: format!("{heading}, mean overlap of two different classes"),
            legend: view.starts().into_iter().map(key).collect(),
            columns: 2,
            panels: curves(view, i),
        });
        groups.push(Group {
            heading: format!("{heading}, every pair of classes"),
            legend: Vec::new(),
            columns: heat::columns(view.classes()),
            panels: maps(view, i),
        });
    }
    Some(Figure {
        id: "overlap",
        title: "How much class representations overlap".into(),
        caption: html! {
            "Trace overlap of the features before the head: 1 where two classes use the same directions, 0 where \
             they are orthogonal. Maps show the smallest and the largest size, mean over networks, classes in the \
             order of tasks with lines between tasks; a map's shades go from its lowest to its highest value off the \
             diagonal, of all maps of a row. Features after a ReLU all lie in one corner, so raw overlaps are near 1 and \
             those without class means tell more."
        },
        groups,
        empty: String::new(),
        tables: vec![table(&views)],
    })
}

fn curves(view: &View, i: usize) -> Vec<Panel> {
    let lines = |mean: Mean| -> Vec<Line> {
        let line = |init: &str| Line {
            class: class(init).to_owned(),
            shape: shape(init),
            name: start(init),
            points: view
                .sizes()
                .into_iter()
                .filter_map(|size| {
                    Some(Point {
                        x: size.parameters as f64,
                        place: size_name(size),
                        claim: view.claim(size, init, mean)?,
                        singles: Vec::new(),
                    })
                })
                .collect(),
        };
        view.starts()
            .into_iter()
            .map(line)
            .filter(|l| !l.points.is_empty())
            .collect()
    };
    let panel = |(name, title, mean): (&str, &str, Mean)| {
        let lines = lines(mean);
        let plot = Plot {
            id: format!("overlap-{i}-{name}"),
            title: title.to_owned(),
            subject: &view.label,
            x: "parameters, without heads",
            tick: number::count,
            y: "overlap".into(),
            bounds: (0.0, 1.0),
            zero: false,
            apart: 7.0,
            band: None,
        };
        (!lines.is_empty()).then(|| plot.draw(&lines, &[], &[]))
    };
    MEANS.into_iter().filter_map(panel).collect()
}

fn maps(view: &View, i: usize) -> Vec<Panel> {
    let sizes = view.sizes();
    let mut ends: Vec<_> = [sizes.first(), sizes.last()].into_iter().flatten().copied().collect();
    ends.dedup();
    let mut found = Vec::new();
    for size in ends {
        for init in view.starts() {
            let (classes, cells) = view.matrix(size, init);
            found.push((size, init, classes, cells));
        }
    }
    let off = found.iter().flat_map(|(.., cells)| cells).filter(|(a, b, _)| a != b);
    let Some((low, high)) = range(off.map(|c| c.2)) else {
        return Vec::new();
    };
    let strength = |value: f64| {
        if high > low {
            0.04 + 0.96 * (value - low) / (high - low)
        } else {
            0.5
        }
    };
    let filled = found.iter().filter(|(.., cells)| !cells.is_empty());
    let mut panels = Vec::new();
    for (k, (size, init, classes, cells)) in filled.enumerate() {
        let square = |&(row, column, value): &(usize, usize, f64)| Square {
            row,
            column,
            value,
            strength: strength(value),
            title: format!(
                "class {} and class {}: {}",
                classes[row].1,
                classes[column].1,
                number::score(value)
            ),
        };
        let names: Vec<String> = classes.iter().map(|(_, class)| class.to_string()).collect();
        let borders = classes.windows(2).enumerate().filter(|(_, w)| w[0].0 != w[1].0);
        let mean = |mean| {
            view.claim(size, init, mean)
                .map_or(number::NONE.to_owned(), |c| number::estimate(&c))
        };
        let heat = Heat {
            id: format!("overlap-{i}-map-{k}"),
            title: format!("{}, {}", number::count(parameters(size)), start(init)),
            alt: format!(
                "Overlap of {} classes, {}, {}, {}, {}: mean across tasks {}, within a task {}. Shades from {} to {}.",
                classes.len(),
                view.label,
                view.form(),
                size_name(size),
                start(init),
                mean(Overlaps::across),
                mean(Overlaps::within),
                number::score(low),
                number::score(high)
            ),
            rows: names.clone(),
            columns: names,
            squares: cells.iter().map(square).collect(),
            borders: borders.map(|(i, _)| i + 1).collect(),
        };
        panels.push(heat.panel());
    }
    panels
}

fn parameters(size: &lethe_analysis::runs::Size) -> f64 {
    size.parameters as f64
}

fn table(views: &[View]) -> Table {
    let mut rows = Vec::new();
    for view in views {
        for size in view.sizes() {
            for init in view.starts() {
                let across = view.claim(size, init, Overlaps::across);
                let within = view.claim(size, init, Overlaps::within);
                let counted = across.or(within);
                rows.extend(counted.map(|counted| (view, size, init, counted, across, within)));
            }
        }
    }
    table! {
        name: "overlap";
        caption: "Mean overlap of two different classes";
        folded: false;
        for (view, size, init, counted, across, within) in rows;
        columns {
            "networks", "networks" => &view.label;
            "form", "form" => view.form();
            "size", "size" => &size.name;
            "parameters", "parameters" => size.parameters;
            "start", "start" => start(init);
            "counted", "counted" => number::units(&counted);
            "across tasks", "across" => across;
            "within a task", "within" => within;
        }
    }
}
