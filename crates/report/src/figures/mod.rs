//! The figures, and what all of them share: starts, legends, and the choice of panels.

pub mod curves;
pub mod frontier;
pub mod matrix;
pub mod size;

use maud::{Markup, html};

use crate::facet::{Facet, PRETRAINED, SCRATCH};
use crate::number;
use crate::runs::Size;
use crate::svg::Shape;
use crate::table::Table;

/// All figures, in the page's order.
pub fn all(facets: &[Facet]) -> Vec<Figure> {
    vec![
        size::figure(facets),
        frontier::figure(facets),
        matrix::figure(facets),
        curves::figure(facets),
    ]
}

/// At most this many sizes of a family have panels of their own.
const PANELS: usize = 6;

/// A figure of several panels with the tables of its numbers.
pub struct Figure {
    /// Anchor on the page.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub caption: Markup,
    /// Marks and their meaning.
    pub legend: Vec<(Markup, String)>,
    /// Panels under a heading, one group a family.
    pub groups: Vec<(String, Vec<Markup>)>,
    /// Panels side by side where there is room.
    pub columns: usize,
    /// Why there is nothing to see, where there is not.
    pub empty: String,
    /// The numbers.
    pub tables: Vec<Table>,
}

impl Figure {
    /// The figure as a section of the page.
    pub fn html(&self) -> Markup {
        html! {
            section id=(self.id) {
                h2 { (self.title) }
                @if self.groups.iter().all(|(_, panels)| panels.is_empty()) {
                    p.nothing { (self.empty) }
                } @else {
                    p { (self.caption) }
                    ul.legend {
                        @for (mark, meaning) in &self.legend {
                            li { svg.key viewBox="0 0 36 16" aria-hidden="true" { (mark) } (meaning) }
                        }
                    }
                    @for (heading, panels) in self.groups.iter().filter(|(_, panels)| !panels.is_empty()) {
                        @if !heading.is_empty() { h3 { (heading) } }
                        div class={ "panels of" (self.columns) } { @for panel in panels { (panel) } }
                    }
                }
                @for table in self.tables.iter().filter(|t| !t.rows.is_empty()) { (table.html()) }
            }
        }
    }
}

/// What comes before the last task, and the last task: by name where all families have two tasks.
pub fn names(facets: &[Facet]) -> (String, String) {
    match facets.iter().find(|f| f.last > 0) {
        Some(facet) if facets.iter().all(|f| f.last <= 1) => (facet.earlier().to_owned(), facet.task(facet.last)),
        _ => ("earlier tasks".to_owned(), "last task".to_owned()),
    }
}

/// The class of a start, which gives its colour and dashes.
pub fn class(init: &str) -> &'static str {
    match init {
        PRETRAINED => "pretrained",
        SCRATCH => "scratch",
        _ => "other",
    }
}

/// The shape of a start.
pub fn shape(init: &str) -> Shape {
    match init {
        PRETRAINED => Shape::Circle,
        SCRATCH => Shape::Triangle,
        _ => Shape::Square,
    }
}

/// A start in words.
pub fn start(init: &str) -> String {
    if init == SCRATCH {
        "from scratch".to_owned()
    } else {
        init.to_owned()
    }
}

/// The starts of all families.
pub fn starts(facets: &[Facet]) -> Vec<&str> {
    let all: std::collections::BTreeSet<_> = facets.iter().flat_map(Facet::starts).collect();
    all.into_iter().collect()
}

/// A legend's line and mark for a start.
pub fn key(init: &str) -> (Markup, String) {
    let class = class(init);
    let mark = html! {
        polyline class={ "line " (class) } points="1,8 35,8" {}
        (shape(init).mark(18.0, 8.0, 5.0, class, ""))
    };
    (mark, start(init))
}

/// The sizes that get panels: all, or some spread evenly from the smallest to the largest.
pub fn chosen(facet: &Facet) -> Vec<&Size> {
    let sizes = facet.sizes();
    if sizes.len() <= PANELS {
        return sizes;
    }
    (0..PANELS)
        .map(|i| sizes[i * (sizes.len() - 1) / (PANELS - 1)])
        .collect()
}

/// A size in words.
pub fn size_name(size: &Size) -> String {
    format!(
        "size {}, {} parameters",
        size.name,
        number::parameters(size.parameters as f64)
    )
}
