//! The page's first screen: some panels of the figure that matters most, before any words.

use lethe_analysis::study::Study;
use lethe_analysis::x_axis::XAxis;
use lethe_charts::{Figure, Group, legend};
use maud::{Markup, html};

use super::{against, sizes, strength};

/// Comparisons of penalties, or families, that have room on one screen.
const ROOM: usize = 3;

/// Panels of one of the figures below, with a link to it.
pub struct Opening<'a> {
    figure: &'a Figure,
    group: Group,
}

/// The first row of a group.
fn part(group: &Group) -> Group {
    let panels = group.panels.iter().take(group.columns);
    Group {
        heading: group.heading.clone(),
        legend: group.legend.clone(),
        columns: group.columns,
        panels: panels.map(|p| p.again(p.title.clone())).collect(),
    }
}

impl<'a> Opening<'a> {
    /// Forgetting against what a study varies; else what penalties keep against what is learned; else what is known of
    /// each task; else how representations overlap, what is forgotten during an architecture search, training curves, or importances. `None` where nothing was drawn.
    pub fn new(study: &Study, figures: &'a [Figure]) -> Option<Self> {
        let find = |id: &str| figures.iter().find(|f| f.id == id && f.drawn().next().is_some());
        // Language models of several sizes: which keeps more at equal scores on the last corpus.
        if let Some(figure) = find("frontier")
            && let Some(group) = figure
                .groups
                .first()
                .filter(|g| g.panels.iter().any(|p| p.id.contains(sizes::ID)))
        {
            return Some(Self {
                figure,
                group: part(group),
            });
        }
        let forgets = study.run_groups.iter().any(|f| f.sequence.len() > 1);
        let x_axis = study.run_groups.iter().filter(|f| {
            let several = f.x_axis != XAxis::Parameters || f.sizes().len() > 1;
            several && f.sequence.len() > 1
        });
        let drawn = x_axis.filter_map(|f| Some((f.x_axis, find(f.x_axis.id())?))).next();
        if let Some((x_axis, figure)) = drawn {
            let group = against::opening(x_axis, &study.run_groups, figure, ROOM);
            return Some(Self { figure, group });
        }
        if let Some(figure) = find("strength") {
            let group = strength::opening(&study.comparisons, figure, ROOM);
            return Some(Self { figure, group });
        }
        let order = if forgets {
            [
                "watched",
                "matrix",
                "curves",
                "overlap",
                "search-forgetting",
                "search-progress",
                "importance",
            ]
        } else {
            [
                "watched",
                "search-forgetting",
                "search-progress",
                "overlap",
                "curves",
                "importance",
                "matrix",
            ]
        };
        let figure = order.into_iter().find_map(find)?;
        let group = part(figure.drawn().next()?);
        Some(Self { figure, group })
    }

    /// The figure that it is a part of.
    pub fn id(&self) -> &'static str {
        self.figure.id
    }

    /// The panels, with `words` under them.
    pub fn html(&self, words: &Markup) -> Markup {
        let panels = &self.group.panels;
        let columns = self.group.columns.min(panels.len()).max(1);
        html! {
            div.first {
                @if !self.group.heading.is_empty() { h3 { (self.group.heading) } }
                div class={ "panels of" (columns) } tabindex="0" role="region" aria-label=(self.figure.title) {
                    @for panel in panels { (panel.html()) }
                }
                @if !self.group.legend.is_empty() { (legend::html(&self.group.legend)) }
                p.lede { (words) }
                p.sub { "How to read it, with all settings and numbers: " a href={ "#" (self.figure.id) } { (self.figure.title) } "." }
            }
        }
    }
}
