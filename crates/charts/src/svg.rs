//! Panels: one set of axes with marks, as SVG that takes its colours from the page's style.
//!
//! Written by hand rather than with a plotting library: those write colours into each mark and sizes in pixels, while
//! here every mark has a class, so that dark mode, print and the phone are a matter of CSS, and a title, which a
//! pointer shows and a screen reader speaks. A panel is 420 by 300 units and scales to its column.

use maud::{Markup, html};

use crate::axis::Axis;
use crate::marks::{Direction, Mark};
use crate::{Heat, Profile};

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 76.0;
const RIGHT: f64 = 410.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 254.0;
/// Width of a letter of a small word, roughly.
const LETTER: f64 = 7.6;

/// The axes of a panel.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Horizontal axis.
    pub x: Axis,
    /// Vertical axis.
    pub y: Axis,
}

impl Frame {
    /// Units from the left.
    pub fn x(&self, value: f64) -> f64 {
        round(LEFT + self.x.share(value) * (RIGHT - LEFT))
    }

    /// Units from the top.
    pub fn y(&self, value: f64) -> f64 {
        round(BOTTOM - self.y.share(value) * (BOTTOM - TOP))
    }

    /// A mark, drawn.
    fn draw(&self, mark: &Mark) -> Markup {
        match mark {
            Mark::Line { points, shift, class } => self.line(points, *shift, class),
            Mark::Area { ends, class } => self.area(ends, class),
            Mark::Interval {
                direction: Direction::Up,
                at,
                low,
                high,
                shift,
                class,
            } => self.interval_up((*at, *shift), *low, *high, class),
            Mark::Interval {
                at, low, high, class, ..
            } => self.interval_across(*at, *low, *high, class),
            Mark::Point {
                place: (x, y),
                shift,
                radius,
                shape,
                class,
                title,
            } => shape.mark(self.x(*x) + shift, self.y(*y), *radius, class, title),
            Mark::Level { y, class, title } => self.level(*y, class, title),
            Mark::Band { low, high, title } => self.band(*low, *high, title),
            Mark::Zero(direction) => self.zero(*direction),
            Mark::Divider { x, word, until } => self.divider(*x, word, *until),
        }
    }

    fn line(&self, points: &[(f64, f64)], shift: f64, class: &str) -> Markup {
        let place = |(x, y): &(f64, f64)| format!("{},{}", round(self.x(*x) + shift), self.y(*y));
        let points: Vec<String> = points.iter().map(place).collect();
        html! { @if points.len() > 1 { polyline class={ "line " (class) } points=(points.join(" ")) {} } }
    }

    fn interval_up(&self, (x, shift): (f64, f64), low: f64, high: f64, class: &str) -> Markup {
        let (x, top, bottom) = (round(self.x(x) + shift), self.y(high), self.y(low));
        let mut path = format!("M{x} {bottom}V{top}");
        for (value, y) in [(low, bottom), (high, top)] {
            if self.y.shows(value) {
                path.push_str(&format!("M{} {y}h8", round(x - 4.0)));
            }
        }
        html! { path class={ "whisker " (class) } d=(path) {} }
    }

    fn interval_across(&self, y: f64, low: f64, high: f64, class: &str) -> Markup {
        let (y, left, right) = (self.y(y), self.x(low), self.x(high));
        let mut path = format!("M{left} {y}H{right}");
        for (value, x) in [(low, left), (high, right)] {
            if self.x.shows(value) {
                path.push_str(&format!("M{x} {}v8", round(y - 4.0)));
            }
        }
        html! { path class={ "whisker " (class) } d=(path) {} }
    }

    fn area(&self, ends: &[(f64, f64, f64)], class: &str) -> Markup {
        let place = |x: f64, y: f64| format!("{},{}", self.x(x), self.y(y));
        let there = ends.iter().map(|(x, low, _)| place(*x, *low));
        let back = ends.iter().rev().map(|(x, _, high)| place(*x, *high));
        let points: Vec<String> = there.chain(back).collect();
        html! { @if ends.len() > 1 { polygon class={ "area " (class) } points=(points.join(" ")) {} } }
    }

    fn level(&self, y: f64, class: &str, title: &str) -> Markup {
        html! {
            @if self.y.shows(y) {
                path class={ "line across " (class) } d=(format!("M{LEFT} {}H{RIGHT}", self.y(y))) {
                    title { (title) }
                }
            }
        }
    }

    fn band(&self, low: f64, high: f64, title: &str) -> Markup {
        let (top, bottom) = (self.y(high), self.y(low));
        html! {
            rect.band x=(LEFT) y=(top) width=(RIGHT - LEFT) height=(round(bottom - top)) { title { (title) } }
        }
    }

    fn zero(&self, direction: Direction) -> Markup {
        let (x, y) = (self.x(0.0), self.y(0.0));
        html! {
            @if direction == Direction::Up {
                @if self.x.shows(0.0) { line.zero x1=(x) x2=(x) y1=(TOP) y2=(BOTTOM) {} }
            } @else if self.y.shows(0.0) { line.zero x1=(LEFT) x2=(RIGHT) y1=(y) y2=(y) {} }
        }
    }

    fn divider(&self, x: f64, word: &str, until: Option<f64>) -> Markup {
        let x = self.x(x);
        let room = until.map_or(RIGHT + 10.0, |next| self.x(next)) - x;
        let letters = (room / LETTER).max(0.0) as usize;
        let word = if word.chars().count() <= letters {
            word.to_owned()
        } else {
            let cut = word.chars().take(letters.saturating_sub(1));
            cut.chain(['…']).collect()
        };
        html! {
            line.divider x1=(x) x2=(x) y1=(TOP) y2=(BOTTOM) {}
            text.small x=(x) y=(TOP - 3.0) { (word) }
        }
    }

    /// The panel with its axes and marks. `id` is unique on the page; `alt` says in words what is to be seen.
    pub fn panel(self, id: &str, title: &str, alt: &str, marks: Vec<Mark>) -> Panel {
        let axes = html! {
            @for (value, text) in &self.y.ticks {
                line.grid x1=(LEFT) x2=(RIGHT) y1=(self.y(*value)) y2=(self.y(*value)) {}
                text.tick.end x=(LEFT - 6.0) y=(round(self.y(*value) + 4.0)) { (text) }
            }
            @for (value, text) in &self.x.ticks {
                line.grid x1=(self.x(*value)) x2=(self.x(*value)) y1=(TOP) y2=(BOTTOM) {}
                text.tick.middle x=(self.x(*value)) y=(BOTTOM + 17.0) { (text) }
            }
            path.axis d=(format!("M{LEFT} {TOP}V{BOTTOM}H{RIGHT}")) {}
            text.label.middle x=((LEFT + RIGHT) / 2.0) y=(HEIGHT - 8.0) { (self.x.label.replace('\n', " ")) }
            // There is room for a long name in two lines only.
            @for (i, line) in self.y.label.split('\n').enumerate() {
                text.label.middle transform=(format!("translate({} {}) rotate(-90)", 11 + 16 * i, (TOP + BOTTOM) / 2.0))
                { (line) }
            }
        };
        Panel {
            id: id.to_owned(),
            title: title.to_owned(),
            alt: alt.to_owned(),
            size: (WIDTH, HEIGHT),
            content: html! { (axes) @for mark in &marks { (self.draw(mark)) } },
            view: View::Axes(self, marks),
        }
    }
}

/// A drawing with a heading, and with a title and a description for those who cannot see it.
#[derive(Clone)]
pub struct Panel {
    /// Unique on the page.
    pub id: String,
    /// Heading above the panel, for people and screen readers.
    pub title: String,
    /// What is to be seen, in words.
    pub alt: String,
    /// Width and height, in units.
    pub size: (f64, f64),
    /// The drawing, as SVG elements.
    pub content: Markup,
    /// What it shows.
    pub view: View,
}

/// What a panel shows, as values.
#[derive(Clone, Debug)]
pub enum View {
    /// Marks on two axes.
    Axes(Frame, Vec<Mark>),
    /// A heat map.
    Heat(Heat),
    /// A value of each layer.
    Profile(Profile),
    /// A cell's graph, which has no axes.
    Graph,
}

impl Panel {
    /// The same panel for another place on the page, under a heading of its own.
    pub fn again(&self, title: String) -> Self {
        let id = format!("first-{}", self.id);
        Self {
            id,
            title,
            ..self.clone()
        }
    }

    /// The panel as a part of the page.
    pub fn html(&self) -> Markup {
        let Self { id, size, .. } = self;
        html! {
            div.panel {
                h4 { (self.title) }
                svg viewBox=(format!("0 0 {} {}", size.0, size.1)) role="img" aria-labelledby={ (id) "-t " (id) "-d" } {
                    title id={ (id) "-t" } { (self.title) }
                    desc id={ (id) "-d" } { (self.alt) }
                    (self.content)
                }
            }
        }
    }
}

/// One decimal is a tenth of a pixel: more would only make the page larger.
pub fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Shapes that differ without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A circle.
    Circle,
    /// A triangle.
    Triangle,
    /// A square.
    Square,
    /// A square on its tip.
    Diamond,
}

impl Shape {
    /// The n-th shape, from the first again after the last.
    pub fn nth(n: usize) -> Self {
        [Self::Circle, Self::Triangle, Self::Square, Self::Diamond][n % 4]
    }

    /// A mark around `(x, y)` with radius `r`, in units; `title` is shown under the pointer.
    pub fn mark(self, x: f64, y: f64, r: f64, class: &str, title: &str) -> Markup {
        let p = |dx: f64, dy: f64| format!("{} {}", round(x + dx * r), round(y + dy * r));
        let path = match self {
            Self::Circle => {
                return html! { circle class={ "mark " (class) } cx=(x) cy=(y) r=(r)
                { @if !title.is_empty() { title { (title) } } } };
            }
            Self::Triangle => format!("M{}L{}L{}Z", p(0.0, -1.25), p(1.15, 0.85), p(-1.15, 0.85)),
            Self::Square => format!("M{}L{}L{}L{}Z", p(-0.9, -0.9), p(0.9, -0.9), p(0.9, 0.9), p(-0.9, 0.9)),
            Self::Diamond => format!("M{}L{}L{}L{}Z", p(0.0, -1.3), p(1.3, 0.0), p(0.0, 1.3), p(-1.3, 0.0)),
        };
        html! { path class={ "mark " (class) } d=(path) { @if !title.is_empty() { title { (title) } } } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word over a divider ends before the next divider, and before the frame does.
    #[test]
    fn a_word_over_a_divider_keeps_to_its_room() {
        let frame = Frame {
            x: Axis::linear("x", [0.0, 100.0], (0.0, 100.0)),
            y: Axis::linear("y", [0.0, 1.0], (0.0, 1.0)),
        };
        let drawn = |x, word, until| frame.divider(x, word, until).into_string();
        assert!(drawn(10.0, "task B", Some(50.0)).contains(">task B<"));
        assert!(drawn(10.0, "a long name of a task", Some(20.0)).contains(">a l…<"));
        // Above the axes: no line of the panel is drawn there.
        assert!(drawn(10.0, "task B", None).contains("y=\"7\""));
    }

    #[test]
    fn values_land_where_they_belong() {
        let frame = Frame {
            x: Axis::log("n", [1e4 * 1.35, 1e6 / 1.35], |v| format!("{v:e}")),
            y: Axis::linear("y", [0.0, 1.0], (0.0, 1.0)),
        };
        assert_eq!(
            (frame.x(1e4), frame.x(1e5), frame.x(1e6)),
            (LEFT, (LEFT + RIGHT) / 2.0, RIGHT)
        );
        assert_eq!((frame.y(0.0), frame.y(1.0)), (BOTTOM, TOP));
        let ticks: Vec<_> = frame.x.ticks.iter().map(|t| t.1.as_str()).collect();
        assert_eq!(ticks, ["1e4", "1e5", "1e6"]);
    }
}
