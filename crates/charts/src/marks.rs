//! What a panel shows, in the numbers of its axes: the one model that is drawn as SVG and written as a specification.

use crate::svg::Shape;

/// One thing on the axes. Places are in the axes' values; a `class` gives colour and dashes, a `title` is shown under the pointer,
/// and `shift` moves sideways by so many units of the drawing, so that marks of one place do not hide each other.
#[derive(Clone, Debug)]
pub enum Mark {
    /// A line through the values of a series.
    Line {
        /// What it runs through, in the order given.
        points: Vec<(f64, f64)>,
        /// As its marks are moved.
        shift: f64,
        /// Of the series.
        class: String,
    },
    /// The area between two lines.
    Area {
        /// As `(x, low, high)`.
        ends: Vec<(f64, f64, f64)>,
        /// Of the series.
        class: String,
    },
    /// An interval with caps; an end beyond the axis has none.
    Interval {
        /// Along which axis it runs.
        direction: Direction,
        /// Its place on the other axis.
        at: f64,
        /// Its lower end.
        low: f64,
        /// Its upper end.
        high: f64,
        /// As its mark is moved.
        shift: f64,
        /// Of the series.
        class: String,
    },
    /// One value of a series.
    Point {
        /// As `(x, y)`.
        place: (f64, f64),
        /// How far it is moved.
        shift: f64,
        /// In units of the drawing.
        radius: f64,
        /// What it looks like.
        shape: Shape,
        /// Of the series.
        class: String,
        /// What it stands for.
        title: String,
    },
    /// A line all the way across.
    Level {
        /// Where it crosses the vertical axis.
        y: f64,
        /// Of the series.
        class: String,
        /// What it stands for.
        title: String,
    },
    /// A band all the way across.
    Band {
        /// Its lower edge.
        low: f64,
        /// Its upper edge.
        high: f64,
        /// What it stands for.
        title: String,
    },
    /// A dotted line where the other axis is 0, if that is in view.
    Zero(Direction),
    /// A dashed line up, with a word above the axes, where no line runs through it.
    Divider {
        /// Where it stands.
        x: f64,
        /// Cut where it has no room.
        word: String,
        /// Where the next one stands, which ends the room; none, the frame does.
        until: Option<f64>,
    },
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
