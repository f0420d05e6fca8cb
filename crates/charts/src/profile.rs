//! Profiles: a value of each layer, layers from the top down as they follow in the network, one line a series.
//!
//! Names of layers are long and many, so they stand beside the axis and not under it; a panel is as high as they need.

use maud::{Markup, html};

use crate::axis::Axis;
use crate::svg::{Panel, Shape, View, round};

const WIDTH: f64 = 420.0;
const RIGHT: f64 = 408.0;
/// Height of all rows together, about, and of one at least and at most.
const ROWS: f64 = 560.0;
const LOWEST: f64 = 9.0;
const HIGHEST: f64 = 42.0;
/// Height that a name takes, and width of a letter, in units.
const LINE: f64 = 15.0;
const LETTER: f64 = 7.0;
/// Letters of a name that are shown; of a longer one the last.
const LETTERS: usize = 24;
/// Width that a number under the axis takes.
const TICK: f64 = 46.0;
/// Share of a row over which its series are spread, so that equal values do not hide each other.
const SPREAD: f64 = 0.55;
/// With so many rows the axis has its numbers at the top too.
const TALL: usize = 20;

/// One line of the panel: its name, points and colour.
#[derive(Clone, Debug)]
pub struct Series {
    /// Its class, which gives its colour.
    pub class: String,
    /// The shape of its marks.
    pub shape: Shape,
    /// What it is called.
    pub name: String,
    /// A value a layer; `None` has no mark.
    pub values: Vec<Option<f64>>,
}

/// A panel to be drawn.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Unique on the page.
    pub id: String,
    /// Heading above the panel.
    pub title: String,
    /// What is to be seen, in words.
    pub alt: String,
    /// The layers, from the top.
    pub layers: Vec<String>,
    /// Horizontal axis.
    pub x: Axis,
    /// A value in words.
    pub word: fn(f64) -> String,
    /// The lines, in the order of the legend.
    pub series: Vec<Series>,
}

impl Profile {
    /// Draws it as SVG.
    pub fn panel(self) -> Panel {
        let n = self.layers.len().max(1);
        let row = (ROWS / n as f64).clamp(LOWEST, HIGHEST);
        let longest = self.layers.iter().map(|l| l.chars().count().min(LETTERS)).max();
        let left = (longest.unwrap_or(0) as f64 * LETTER + 14.0).max(60.0);
        let top = if n >= TALL { 24.0 } else { 8.0 };
        let place = Place { left, top, row };
        let bottom = round(top + n as f64 * row);
        let content = html! {
            (self.axes(&place, bottom))
            @for (k, series) in self.series.iter().enumerate() { (self.line(&place, series, self.shift(k) * row)) }
            @for (k, series) in self.series.iter().enumerate() { (self.marks(&place, series, self.shift(k) * row)) }
        };
        Panel {
            id: self.id.clone(),
            title: self.title.clone(),
            alt: self.alt.clone(),
            size: (WIDTH, bottom + 46.0),
            content,
            view: View::Profile(self),
        }
    }

    fn axes(&self, place: &Place, bottom: f64) -> Markup {
        let (left, top) = (place.left, place.top);
        // Where names would overlap, every n-th stands; all are under the pointer.
        let every = (LINE / place.row).ceil() as usize;
        let fitting = ((RIGHT - left) / TICK).floor().max(2.0) as usize;
        let numbers = self.x.ticks.iter().step_by(self.x.ticks.len().div_ceil(fitting).max(1));
        html! {
            @for (i, layer) in self.layers.iter().enumerate().step_by(every) {
                @let y = place.y(i);
                line.grid x1=(left) x2=(RIGHT) y1=(y) y2=(y) {}
                text.tick.end x=(left - 6.0) y=(round(y + 4.0)) { (shortened(layer)) }
            }
            @for (value, text) in numbers {
                @let x = place.x(&self.x, *value);
                line.grid x1=(x) x2=(x) y1=(top) y2=(bottom) {}
                text.tick.middle x=(x) y=(round(bottom + 17.0)) { (text) }
                @if self.layers.len() >= TALL { text.tick.middle x=(x) y=(top - 8.0) { (text) } }
            }
            path.axis d=(format!("M{left} {top}V{bottom}H{RIGHT}")) {}
            text.label.middle x=(round((left + RIGHT) / 2.0)) y=(round(bottom + 38.0)) { (self.x.label) }
        }
    }

    /// How far down a series stands in its row, as a share of the row's height.
    fn shift(&self, k: usize) -> f64 {
        let n = self.series.len().max(1) as f64;
        SPREAD * ((k as f64 + 0.5) / n - 0.5)
    }

    fn line(&self, place: &Place, series: &Series, shift: f64) -> Markup {
        let points = series.values.iter().enumerate();
        let points =
            points.filter_map(|(i, v)| Some(format!("{},{}", place.x(&self.x, (*v)?), round(place.y(i) + shift))));
        let points: Vec<String> = points.collect();
        html! { @if points.len() > 1 { polyline class={ "line thin " (series.class) } points=(points.join(" ")) {} } }
    }

    fn marks(&self, place: &Place, series: &Series, shift: f64) -> Markup {
        let r = (place.row / 3.0).clamp(2.6, 4.5);
        let mark = |(i, value): (usize, &Option<f64>)| {
            let alt = format!("{}, {}: {}", series.name, self.layers.get(i)?, (self.word)((*value)?));
            let x = place.x(&self.x, (*value)?);
            Some(series.shape.mark(x, round(place.y(i) + shift), r, &series.class, &alt))
        };
        html! { @for mark in series.values.iter().enumerate().filter_map(mark) { (mark) } }
    }
}

/// Where values stand.
struct Place {
    left: f64,
    top: f64,
    row: f64,
}

impl Place {
    fn x(&self, axis: &Axis, value: f64) -> f64 {
        round(self.left + axis.share(value) * (RIGHT - self.left))
    }

    fn y(&self, row: usize) -> f64 {
        round(self.top + (row as f64 + 0.5) * self.row)
    }
}

/// A name's end, which tells more than its beginning.
fn shortened(name: &str) -> String {
    let letters = name.chars().count();
    if letters <= LETTERS {
        return name.to_owned();
    }
    let end: String = name.chars().skip(letters + 1 - LETTERS).collect();
    format!("…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_ends() {
        assert_eq!(shortened("layer1.0.conv1"), "layer1.0.conv1");
        let long = format!("{}.attn.qkv", "a".repeat(40));
        let short = shortened(&long);
        assert_eq!(short.chars().count(), LETTERS);
        assert!(short.starts_with("…a") && short.ends_with(".attn.qkv"));
    }
}
