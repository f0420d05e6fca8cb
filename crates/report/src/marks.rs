//! What a panel shows, in the numbers of its axes: the one model that is drawn as SVG and written as a specification.

use crate::svg::Shape;

/// One thing on the axes.
#[derive(Clone, Debug)]
pub enum Mark {
    /// A line through points, in the order given, moved sideways by `shift` units, as its marks are.
    Line {
        points: Vec<(f64, f64)>,
        shift: f64,
        class: String,
    },
    /// The area between two lines, given as `(x, low, high)`.
    Area { ends: Vec<(f64, f64, f64)>, class: String },
    /// An interval with caps; an end beyond the axis has none.
    Interval {
        direction: Direction,
        at: f64,
        low: f64,
        high: f64,
        shift: f64,
        class: String,
    },
    /// A shape of a radius, in units; the title is shown under the pointer.
    Point {
        place: (f64, f64),
        shift: f64,
        radius: f64,
        shape: Shape,
        class: String,
        title: String,
    },
    /// A line all the way across.
    Level { y: f64, class: String, title: String },
    /// A band across, from `low` to `high`.
    Band { low: f64, high: f64, title: String },
    /// A dotted line where the other axis is 0, if that is in view.
    Zero(Direction),
    /// A dashed line up at `x`, with a word above the axes, where no line runs through it: as much of it as has room
    /// before `until`, where the next one stands.
    Divider { x: f64, word: String, until: Option<f64> },
}

/// Which way a mark runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the bottom to the top.
    Up,
    /// From the left to the right.
    Across,
}

impl Mark {
    /// A line through points, in the order given.
    pub fn line(points: impl IntoIterator<Item = (f64, f64)>, class: &str) -> Self {
        Self::shifted(points, 0.0, class)
    }

    /// As [`Mark::line`], moved sideways.
    pub fn shifted(points: impl IntoIterator<Item = (f64, f64)>, shift: f64, class: &str) -> Self {
        Self::Line {
            points: points.into_iter().collect(),
            shift,
            class: class.to_owned(),
        }
    }

    /// An interval up, moved sideways.
    pub fn interval_up(x: f64, low: f64, high: f64, shift: f64, class: &str) -> Self {
        Self::Interval {
            direction: Direction::Up,
            at: x,
            low,
            high,
            shift,
            class: class.to_owned(),
        }
    }

    /// An interval across.
    pub fn interval_across(y: f64, low: f64, high: f64, class: &str) -> Self {
        Self::Interval {
            direction: Direction::Across,
            at: y,
            low,
            high,
            shift: 0.0,
            class: class.to_owned(),
        }
    }

    /// A shape where its values say.
    pub fn point(shape: Shape, place: (f64, f64), radius: f64, class: &str, title: &str) -> Self {
        Self::Point {
            place,
            shift: 0.0,
            radius,
            shape,
            class: class.to_owned(),
            title: title.to_owned(),
        }
    }

    /// The same, moved sideways by so many units.
    pub fn beside(self, units: f64) -> Self {
        match self {
            Self::Point {
                place,
                radius,
                shape,
                class,
                title,
                ..
            } => Self::Point {
                place,
                shift: units,
                radius,
                shape,
                class,
                title,
            },
            other => other,
        }
    }
}
