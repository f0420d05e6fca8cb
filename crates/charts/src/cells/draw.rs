//! A graph as a panel.

use maud::{Markup, html};

use super::layout::{Layout, Place};
use super::{Graph, Item, Kind};
use crate::palette;
use crate::svg::{Panel, View, round};

/// Width of a letter in a box, roughly.
const LETTER: f64 = 7.4;
/// Height of a box.
const BOX: f64 = 24.0;
/// From one row to the next.
const ROW: f64 = 36.0;
/// Between columns.
const GAP: f64 = 30.0;
/// Around everything.
const EDGE: f64 = 8.0;

/// Where columns begin and how wide they are.
fn across(graph: &Graph, layout: &Layout) -> Vec<(f64, f64)> {
    let mut widths = vec![0.0f64; layout.columns];
    for (item, place) in graph.items.iter().zip(&layout.items) {
        widths[place.column] = widths[place.column].max(width(item));
    }
    let mut left = EDGE;
    let place = |width: f64| {
        let at = (left, width);
        left += width + GAP;
        at
    };
    widths.into_iter().map(place).collect()
}

fn width(item: &Item) -> f64 {
    let letters = item.label.chars().count() as f64 * LETTER;
    (letters + 14.0).max(BOX)
}

/// Width and height of a graph's drawing, in units.
pub fn size(graph: &Graph) -> (f64, f64) {
    let layout = Layout::new(graph);
    let right = across(graph, &layout).last().map_or(0.0, |(left, width)| left + width);
    let height = layout.rows as f64 * ROW;
    (round(right + EDGE), round(height + 2.0 * EDGE))
}

/// The drawing on a panel that is at least so wide. `about` says what it is of.
pub fn panel(graph: &Graph, id: &str, title: &str, alt: &str, wide: f64) -> Panel {
    let layout = Layout::new(graph);
    let across = across(graph, &layout);
    let (own, height) = size(graph);
    let width = own.max(wide);
    let shift = (width - own) / 2.0;
    let y = |place: Place| round(height / 2.0 + place.row * ROW);
    let edges = layout.edges.iter().zip(&graph.edges).map(|(way, (from, to))| {
        let ends = [from, to].map(|at| self::width(&graph.items[*at]));
        edge(way, ends, &across, shift, y)
    });
    let items = graph.items.iter().zip(&layout.items).map(|(item, place)| {
        let (left, column) = across[place.column];
        boxed(item, round(shift + left + column / 2.0), y(*place))
    });
    let edges: Vec<Markup> = edges.collect();
    let items: Vec<Markup> = items.collect();
    Panel {
        id: id.to_owned(),
        title: title.to_owned(),
        alt: alt.to_owned(),
        size: (round(width), height),
        content: html! { @for edge in &edges { (edge) } @for item in &items { (item) } },
        view: View::Graph,
    }
}

/// A curve through its points, with an arrow's head at its end. `ends` are the widths of the boxes that it joins.
fn edge(way: &[Place], ends: [f64; 2], across: &[(f64, f64)], shift: f64, y: impl Fn(Place) -> f64) -> Markup {
    let centre = |place: Place| {
        let (left, column) = across[place.column];
        shift + left + column / 2.0
    };
    let (Some(first), Some(last)) = (way.first(), way.last()) else {
        return Markup::default();
    };
    let (mut x, mut height) = (round(centre(*first) + ends[0] / 2.0), y(*first));
    let mut path = format!("M{x} {height}");
    let end = round(centre(*last) - ends[1] / 2.0);
    for place in &way[1..] {
        let (left, column) = across[place.column];
        let is_last = std::ptr::eq(place, last);
        let (to, below) = (if is_last { end - 6.0 } else { round(shift + left) }, y(*place));
        let half = round((x + to) / 2.0);
        path.push_str(&format!("C{half} {height} {half} {below} {} {below}", round(to)));
        (x, height) = (to, below);
        if !is_last {
            // Straight past the boxes of this column.
            x = round(to + column);
            path.push_str(&format!("H{x}"));
        }
    }
    let head = format!("M{end} {height}l-7 -3.5v7z");
    html! {
        path class="whisker neutral" d=(path) {}
        path class="mark neutral" d=(head) {}
    }
}

fn boxed(item: &Item, x: f64, y: f64) -> Markup {
    let wide = width(item);
    let (class, round_by) = match item.kind {
        Kind::Operation(Some(step)) => (palette::ramp(step, palette::STEPS), 5.0),
        Kind::Operation(None) | Kind::End => ("neutral".to_owned(), 5.0),
        Kind::Node => ("neutral".to_owned(), BOX / 2.0),
    };
    let (left, top) = (round(x - wide / 2.0), round(y - BOX / 2.0));
    html! {
        rect class={ "area " (class) } x=(left) y=(top) width=(round(wide)) height=(BOX) rx=(round_by) {}
        rect class={ "whisker " (class) } x=(left) y=(top) width=(round(wide)) height=(BOX) rx=(round_by) {}
        text.middle x=(x) y=(round(y + 4.5)) { (item.label) }
    }
}
