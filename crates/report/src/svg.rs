//! Panels: one set of axes with marks, as SVG that takes its colours from the page's style.
//!
//! Written by hand rather than with a plotting library: those write colours into each mark and sizes in pixels, while
//! here every mark has a class, so that dark mode, print and the phone are a matter of CSS, and a title, which a
//! pointer shows and a screen reader speaks. A panel is 420 by 300 units and scales to its column.

use maud::{Markup, html};

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 76.0;
const RIGHT: f64 = 410.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 254.0;

/// One axis: a range, linear or logarithmic, with ticks.
#[derive(Clone, Debug)]
pub struct Axis {
    label: String,
    low: f64,
    high: f64,
    log: bool,
    ticks: Vec<(f64, String)>,
}

impl Axis {
    /// A linear axis around `values`, with some room, kept within `bounds`.
    pub fn linear(label: impl Into<String>, values: impl IntoIterator<Item = f64>, bounds: (f64, f64)) -> Self {
        let (low, high) = range(values).unwrap_or((0.0, 1.0));
        let room = (0.06 * (high - low)).max(0.01);
        let (low, high) = ((low - room).max(bounds.0), (high + room).min(bounds.1));
        // Bounds may leave nothing: a constant outside of them.
        let (low, high) = if high > low {
            (low, high)
        } else {
            (low - 0.5, low + 0.5)
        };
        Self {
            label: label.into(),
            low,
            high,
            log: false,
            ticks: linear_ticks(low, high),
        }
    }

    /// A logarithmic axis around positive `values`.
    pub fn log(label: impl Into<String>, values: impl IntoIterator<Item = f64>, name: fn(f64) -> String) -> Self {
        let (low, high) = range(values.into_iter().filter(|v| *v > 0.0)).unwrap_or((1.0, 10.0));
        let (low, high) = (low / 1.35, high * 1.35);
        let decades = low.log10().floor() as i32..=high.log10().ceil() as i32;
        let within = |digits: &[f64]| -> Vec<f64> {
            let all = decades
                .clone()
                .flat_map(|e| digits.iter().map(move |d| d * 10f64.powi(e)).collect::<Vec<_>>());
            all.filter(|t| (low..=high).contains(t)).collect()
        };
        let mut ticks = within(&[1.0]);
        if ticks.len() < 3 {
            ticks = within(&[1.0, 3.0]);
        }
        if ticks.len() < 3 {
            ticks = within(&[1.0, 2.0, 5.0]);
        }
        let ticks = ticks.into_iter().map(|t| (t, name(t))).collect();
        Self {
            label: label.into(),
            low,
            high,
            log: true,
            ticks,
        }
    }

    /// Named places at 0, 1, 2 and so on.
    pub fn places(label: impl Into<String>, names: impl IntoIterator<Item = String>) -> Self {
        let ticks: Vec<_> = names
            .into_iter()
            .enumerate()
            .map(|(i, name)| (i as f64, name))
            .collect();
        // Of very many, every n-th is named.
        let every = ticks.len().div_ceil(12).max(1);
        Self {
            label: label.into(),
            low: -0.4,
            high: ticks.len() as f64 - 0.6,
            log: false,
            ticks: ticks.into_iter().step_by(every).collect(),
        }
    }

    /// Where a value lies, 0 at the low end and 1 at the high end; beyond the ends at most a little.
    fn share(&self, value: f64) -> f64 {
        let f = |v: f64| if self.log { v.max(f64::MIN_POSITIVE).log10() } else { v };
        ((f(value) - f(self.low)) / (f(self.high) - f(self.low))).clamp(-0.02, 1.02)
    }

    /// Whether a value lies on the axis.
    pub fn shows(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// The smallest and the largest finite value.
pub fn range(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let finite = values.into_iter().filter(|v| v.is_finite());
    finite.fold(None, |range, v| {
        Some(range.map_or((v, v), |(low, high): (f64, f64)| (low.min(v), high.max(v))))
    })
}

fn linear_ticks(low: f64, high: f64) -> Vec<(f64, String)> {
    let rough = (high - low) / 6.0;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .map(|d| d * power)
        .into_iter()
        .find(|s| *s >= rough * 0.999)
        .unwrap_or(power);
    let digits = (0..6)
        .find(|d| (step * 10f64.powi(*d)).fract().abs() < 1e-6)
        .unwrap_or(6) as usize;
    let first = (low / step).ceil() as i64;
    let last = (high / step).floor() as i64;
    (first..=last.min(first + 20))
        .map(|i| {
            // No minus before a zero.
            let value = i as f64 * step;
            let text = format!("{value:.digits$}").replace('-', "−");
            (value, text)
        })
        .collect()
}

/// The axes of a panel.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Across.
    pub x: Axis,
    /// Up.
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

    /// A line through points, in the order given.
    pub fn line(&self, points: impl IntoIterator<Item = (f64, f64)>, class: &str) -> Markup {
        self.shifted(points, 0.0, class)
    }

    /// As [`Frame::line`], moved sideways by `shift` units, as its marks are.
    pub fn shifted(&self, points: impl IntoIterator<Item = (f64, f64)>, shift: f64, class: &str) -> Markup {
        let place = |(x, y)| format!("{},{}", round(self.x(x) + shift), self.y(y));
        let points: Vec<String> = points.into_iter().map(place).collect();
        html! { @if points.len() > 1 { polyline class={ "line " (class) } points=(points.join(" ")) {} } }
    }

    /// A vertical interval with caps; an end beyond the axis has none. `shift` moves it sideways, in units.
    pub fn whisker(&self, x: f64, low: f64, high: f64, shift: f64, class: &str) -> Markup {
        let (x, top, bottom) = (round(self.x(x) + shift), self.y(high), self.y(low));
        let mut path = format!("M{x} {bottom}V{top}");
        for (value, y) in [(low, bottom), (high, top)] {
            if self.y.shows(value) {
                path.push_str(&format!("M{} {y}h8", round(x - 4.0)));
            }
        }
        html! { path class={ "whisker " (class) } d=(path) {} }
    }

    /// A line all the way across.
    pub fn across(&self, y: f64, class: &str, title: &str) -> Markup {
        html! {
            @if self.y.shows(y) {
                path class={ "line across " (class) } d=(format!("M{LEFT} {}H{RIGHT}", self.y(y))) {
                    title { (title) }
                }
            }
        }
    }

    /// A band across, from `low` to `high`.
    pub fn band(&self, low: f64, high: f64, title: &str) -> Markup {
        let (top, bottom) = (self.y(high), self.y(low));
        html! {
            rect.band x=(LEFT) y=(top) width=(RIGHT - LEFT) height=(round(bottom - top)) { title { (title) } }
        }
    }

    /// A dotted line across at `y = 0`, where it is in view.
    pub fn zero(&self) -> Markup {
        html! { @if self.y.shows(0.0) { line.zero x1=(LEFT) x2=(RIGHT) y1=(self.y(0.0)) y2=(self.y(0.0)) {} } }
    }

    /// A dashed line up at `x`, with a word beside it.
    pub fn divider(&self, x: f64, word: &str) -> Markup {
        let x = self.x(x);
        html! {
            line.divider x1=(x) x2=(x) y1=(TOP) y2=(BOTTOM) {}
            text.small x=(round(x + 4.0)) y=(TOP + 12.0) { (word) }
        }
    }

    /// The panel with its axes and marks. `id` is unique on the page; `about` says in words what is to be seen.
    pub fn panel(&self, id: &str, title: &str, about: &str, marks: &[Markup]) -> Panel {
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
            text.label.middle x=((LEFT + RIGHT) / 2.0) y=(HEIGHT - 8.0) { (self.x.label) }
            text.label.middle transform=(format!("translate(11 {}) rotate(-90)", (TOP + BOTTOM) / 2.0))
            { (self.y.label) }
        };
        Panel {
            id: id.to_owned(),
            title: title.to_owned(),
            about: about.to_owned(),
            size: (WIDTH, HEIGHT),
            content: html! { (axes) @for mark in marks { (mark) } },
        }
    }
}

/// A drawing with a heading, and with a title and a description for those who cannot see it.
pub struct Panel {
    /// Unique on the page.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What is to be seen, in words.
    pub about: String,
    /// Width and height, in units.
    pub size: (f64, f64),
    /// The marks.
    pub content: Markup,
}

impl Panel {
    /// The panel as a part of the page.
    pub fn html(&self) -> Markup {
        let Self { id, size, .. } = self;
        html! {
            div.panel {
                h4 { (self.title) }
                svg viewBox=(format!("0 0 {} {}", size.0, size.1)) role="img" aria-labelledby={ (id) "-t " (id) "-d" } {
                    title id={ (id) "-t" } { (self.title) }
                    desc id={ (id) "-d" } { (self.about) }
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
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ticks_are_round_numbers() {
        let texts = |low, high| linear_ticks(low, high).into_iter().map(|t| t.1).collect::<Vec<_>>();
        assert_eq!(texts(-0.11, 0.43), ["−0.1", "0.0", "0.1", "0.2", "0.3", "0.4"]);
        assert_eq!(texts(0.0, 282.0), ["0", "50", "100", "150", "200", "250"]);
        assert_eq!(texts(0.81, 0.92), ["0.82", "0.84", "0.86", "0.88", "0.90", "0.92"]);
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

    #[test]
    fn odd_values_make_axes_all_the_same() {
        for values in [
            vec![],
            vec![0.5],
            vec![f64::NAN, 0.3],
            vec![2.0, 3.0],
            vec![f64::INFINITY],
        ] {
            let axis = Axis::linear("y", values.clone(), (0.0, 1.0));
            assert!(axis.high > axis.low && !axis.ticks.is_empty(), "{values:?}: {axis:?}");
            let axis = Axis::log("x", values.clone(), |v| v.to_string());
            assert!(axis.high > axis.low, "{values:?}: {axis:?}");
        }
    }
}
