//! Figures: groups of panels with a caption, and the tables of the same numbers.

use maud::{Markup, html};

use crate::legend::{self, Key};
use crate::svg::Panel;
use crate::table::Table;

/// A figure of several panels with the tables of its numbers.
pub struct Figure {
    /// Anchor on the page.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub caption: Markup,
    /// Groups of panels, one below the other.
    pub groups: Vec<Group>,
    /// Why there is nothing to see, where there is not; empty where the tables say it all.
    pub empty: String,
    /// Tables of the same numbers, for the page and as CSV.
    pub tables: Vec<Table>,
}

/// Panels under a heading, such as those of a family.
pub struct Group {
    /// The heading; empty where the figure's is enough.
    pub heading: String,
    /// Marks and their meaning.
    pub legend: Vec<Key>,
    /// Panels side by side where there is room: 2, 3 or 4.
    pub columns: usize,
    /// Panels side by side.
    pub panels: Vec<Panel>,
}

impl Figure {
    /// The groups that have a panel.
    pub fn drawn(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|g| !g.panels.is_empty())
    }

    /// The figure as a section of the page.
    pub fn html(&self) -> Markup {
        html! {
            section id=(self.id) {
                h2 { (self.title) }
                @if self.drawn().next().is_none() && !self.empty.is_empty() {
                    p.nothing { (self.empty) }
                } @else {
                    p { (self.caption) }
                    @for (i, group) in self.drawn().enumerate() {
                        @if !group.heading.is_empty() { h3 { (group.heading) } }
                        // Said once where it is the same for all groups.
                        @if !group.legend.is_empty() && (i == 0 || !self.one_legend()) {
                            (legend::html(&group.legend))
                        }
                        div class={ "panels of" (group.columns) } { @for panel in &group.panels { (panel.html()) } }
                    }
                }
                @for table in self.tables.iter().filter(|t| !t.rows.is_empty()) { (table.html()) }
            }
        }
    }

    /// Whether all groups have the same legend.
    pub fn one_legend(&self) -> bool {
        let mut legends = self.drawn().map(|g| &g.legend);
        let first = legends.next();
        legends.all(|legend| Some(legend) == first)
    }
}
