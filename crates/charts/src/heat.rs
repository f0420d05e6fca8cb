//! Heat maps: squares whose strength is a value, with numbers while they are legible.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::svg::{Panel, View, round};

/// Side of the longer edge of the squares together, in units.
const SIDE: f64 = 240.0;
/// Beyond this many rows or columns numbers would not be legible; the table has them.
const NUMBERED: usize = 10;
/// From this many rows on, numbers are legible in two columns of panels only.
const SMALL: usize = 6;
/// Shades of an unnumbered map.
const SHADES: f64 = 24.0;
/// Units a letter of a label takes.
const LETTER: f64 = 8.6;

/// One square of a matrix: its value and how it is shown.
#[derive(Clone, Debug)]
pub struct Square {
    /// From the top.
    pub row: usize,
    /// From the left.
    pub column: usize,
    /// What it shows.
    pub value: f64,
    /// How dark it is, 0 to 1.
    pub strength: f64,
    /// Shown under the pointer.
    pub title: String,
}

/// A heat map.
#[derive(Clone, Debug)]
pub struct Heat {
    /// Unique on the page.
    pub id: String,
    /// Heading above the panel.
    pub title: String,
    /// What is to be seen, in words.
    pub alt: String,
    /// Names of the rows.
    pub rows: Vec<String>,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The squares; those missing stay empty.
    pub squares: Vec<Square>,
    /// Rows, and columns, before which a line is drawn.
    pub borders: Vec<usize>,
}

/// Panels side by side, for maps of so many rows.
pub fn columns(rows: usize) -> usize {
    if (SMALL + 1..=NUMBERED).contains(&rows) { 2 } else { 4 }
}

impl Heat {
    /// Draws it as SVG.
    pub fn panel(self) -> Panel {
        let (rows, columns) = (self.rows.len().max(1) as f64, self.columns.len().max(1) as f64);
        let side = SIDE / rows.max(columns);
        let longest = |names: &[String]| names.iter().map(|n| n.chars().count()).max().unwrap_or(0) as f64;
        let left = (longest(&self.rows) * LETTER + 12.0).max(34.0);
        // Column names that do not fit side by side stand on end.
        let upright = longest(&self.columns) * LETTER > side + 1.0 && self.columns.len() <= NUMBERED;
        let top = if upright {
            longest(&self.columns) * LETTER + 12.0
        } else {
            24.0
        };
        let place = Place { left, top, side };
        let content = html! {
            (self.labels(&place, upright))
            @if self.numbered() { @for square in &self.squares { (place.numbered(square)) } }
            @else { (self.shaded(&place)) }
            @for border in &self.borders {
                @let (x, y) = (place.x(*border), place.y(*border));
                path.border d=(format!("M{x} {top}v{}M{left} {y}h{}", round(rows * side), round(columns * side))) {}
            }
        };
        Panel {
            id: self.id.clone(),
            title: self.title.clone(),
            alt: self.alt.clone(),
            size: (round(left + SIDE + 8.0), round(top + rows * side + 8.0)),
            content,
            view: View::Heat(self),
        }
    }

    fn numbered(&self) -> bool {
        self.rows.len() <= NUMBERED && self.columns.len() <= NUMBERED
    }

    fn labels(&self, place: &Place, upright: bool) -> Markup {
        // Where names would overlap, every n-th stands.
        let rows = (22.0 / place.side).ceil().max(1.0) as usize;
        let widest = self.columns.iter().map(|n| n.chars().count()).max().unwrap_or(0) as f64;
        let columns = if upright {
            1
        } else {
            ((widest + 1.0) * LETTER / place.side).ceil().max(1.0) as usize
        };
        let middle = place.side / 2.0;
        html! {
            @for (i, name) in self.rows.iter().enumerate().step_by(rows) {
                text.tick.end x=(round(place.left - 6.0)) y=(round(place.y(i) + middle + 4.0)) { (name) }
            }
            @for (i, name) in self.columns.iter().enumerate().step_by(columns) {
                @let x = round(place.x(i) + middle);
                @if upright {
                    text.tick transform=(format!("translate({} {}) rotate(-90)", x + 4.0, round(place.top - 6.0)))
                    { (name) }
                } @else { text.tick.middle x=(x) y="17" { (name) } }
            }
        }
    }

    /// Squares of equal shade are one path: thousands of marks would make the page slow.
    fn shaded(&self, place: &Place) -> Markup {
        let mut shades: BTreeMap<i64, BTreeMap<(usize, usize), usize>> = BTreeMap::new();
        for square in &self.squares {
            let shade = (square.strength.clamp(0.0, 1.0) * SHADES).round() as i64;
            shades.entry(shade).or_default().insert((square.row, square.column), 1);
        }
        let path = |squares: BTreeMap<(usize, usize), usize>| {
            let mut runs: Vec<(usize, usize, usize)> = Vec::new();
            for (row, column) in squares.into_keys() {
                match runs.last_mut() {
                    Some((r, start, length)) if *r == row && *start + *length == column => *length += 1,
                    _ => runs.push((row, column, 1)),
                }
            }
            let side = place.side;
            let piece = |(row, start, length): (usize, usize, usize)| {
                let width = hundredths(length as f64 * side);
                let (x, y) = (
                    hundredths(place.left + start as f64 * side),
                    hundredths(place.top + row as f64 * side),
                );
                format!("M{x} {y}h{width}v{}h-{width}z", hundredths(side))
            };
            runs.into_iter().map(piece).collect::<String>()
        };
        html! {
            @for (shade, squares) in shades {
                path.mark.heat d=(path(squares)) fill-opacity=(hundredths(shade as f64 / SHADES)) {}
            }
        }
    }
}

/// Where squares stand.
struct Place {
    left: f64,
    top: f64,
    side: f64,
}

impl Place {
    fn x(&self, column: usize) -> f64 {
        round(self.left + column as f64 * self.side)
    }

    fn y(&self, row: usize) -> f64 {
        round(self.top + row as f64 * self.side)
    }

    fn numbered(&self, square: &Square) -> Markup {
        let font = round((self.side * 0.24).clamp(8.0, 28.0));
        let (x, y) = (self.x(square.column), self.y(square.row));
        let strength = square.strength.clamp(0.0, 1.0);
        html! {
            rect.mark.heat x=(round(x + 1.0)) y=(round(y + 1.0)) width=(round(self.side - 2.0))
            height=(round(self.side - 2.0)) rx="3" fill-opacity=(hundredths(strength)) { title { (square.title) } }
            text.value.middle.on[strength > 0.62] x=(round(x + self.side / 2.0))
            y=(round(y + self.side / 2.0 + font * 0.35)) style={ "font-size:" (font) "px" } {
                (format!("{:.2}", square.value).replace("-0.00", "0.00").replace('-', "−"))
            }
        }
    }
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
