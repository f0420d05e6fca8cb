//! Lines with intervals over a logarithmic axis: what most figures of the page are.

use lethe_metrics::claim::Claim;
use lethe_metrics::number;

use crate::axis::{Axis, range};
use crate::marks::{Direction, Mark};
use crate::svg::{Frame, Panel, Shape};

/// Beyond this many lines single runs are not drawn: they would hide the means.
const SINGLES: usize = 3;

/// A line: one start, or one size.
pub struct Line {
    /// Gives colour and dashes.
    pub class: String,
    /// Of its marks.
    pub shape: Shape,
    /// What it is called in the legend and for screen readers.
    pub name: String,
    /// By x, ascending.
    pub points: Vec<Point>,
}

/// A mean at one x.
pub struct Point {
    /// Where it stands.
    pub x: f64,
    /// That in words, such as a size.
    pub place: String,
    /// Mean over seeds with its interval, the vertical position.
    pub claim: Claim,
    /// The runs behind it: what they are, and their values.
    pub singles: Vec<(String, f64)>,
}

/// A level that does not depend on x, drawn across.
pub struct Level {
    /// Gives the colour.
    pub class: String,
    /// In words.
    pub name: String,
    /// Position on the vertical axis.
    pub value: f64,
}

/// What a panel is called and how its axes are named.
pub struct Plot<'a> {
    /// Unique on the page.
    pub id: String,
    /// Heading above the panel.
    pub title: String,
    /// Whose numbers these are.
    pub subject: &'a str,
    /// The horizontal axis.
    pub x: &'a str,
    /// How its ticks are written.
    pub tick: fn(f64) -> String,
    /// The vertical axis.
    pub y: String,
    /// Where values can lie.
    pub bounds: (f64, f64),
    /// Whether zero is in view, because everything is read against it.
    pub zero: bool,
    /// Units from each line's marks to the next one's, so that intervals at one x do not hide each other.
    pub apart: f64,
    /// Half the height of a band around zero: the margin within which there is no difference, as declared.
    pub band: Option<f64>,
}

impl Plot<'_> {
    /// The panel; its axes have room for the lines of all `peers`, so that the eye may compare panels.
    pub fn draw(&self, lines: &[Line], levels: &[Level], peers: &[&[Line]]) -> Panel {
        let frame = self.frame(lines, levels, peers);
        let mut marks = Vec::new();
        let mut words = Vec::new();
        if let Some(half) = self.band {
            let alt = format!("margin of no difference: ±{}", number::score(half));
            words.push(alt.clone());
            marks.push(Mark::Band {
                low: -half,
                high: half,
                title: alt,
            });
        }
        marks.push(Mark::Zero(Direction::Across));
        for level in levels {
            let alt = format!("{}: {}", level.name, number::score(level.value));
            words.push(alt.clone());
            marks.push(Mark::Level {
                y: level.value,
                class: level.class.clone(),
                title: alt,
            });
        }
        for (k, line) in lines.iter().enumerate() {
            let shift = (k as f64 - (lines.len() - 1) as f64 / 2.0) * self.apart;
            let means = line.points.iter().map(|p| (p.x, p.claim.estimate.mean));
            marks.push(Mark::shifted(means, shift, &line.class));
            for point in &line.points {
                if lines.len() <= SINGLES {
                    marks.extend(singles(line, point, 2.4 * shift));
                }
                if let Some(i) = point.claim.estimate.interval {
                    marks.push(Mark::interval_up(point.x, i.low, i.high, shift, &line.class));
                }
                let alt = format!(
                    "{}, {}: {}, {}",
                    point.place,
                    line.name,
                    number::estimate(&point.claim),
                    number::units(&point.claim)
                );
                let place = (point.x, point.claim.estimate.mean);
                marks.push(Mark::point(line.shape, place, 5.5, &line.class, &alt).beside(shift));
                words.push(alt);
            }
        }
        let alt = format!(
            "{}, {}, over {}. {}.",
            self.title,
            self.subject,
            self.x,
            words.join("; ")
        );
        frame.panel(&self.id, &self.title, &alt, marks)
    }

    fn frame(&self, lines: &[Line], levels: &[Level], peers: &[&[Line]]) -> Frame {
        let all = || peers.iter().copied().flatten().chain(lines).flat_map(|l| &l.points);
        let singles: Vec<f64> = all()
            .flat_map(|p| p.singles.iter().map(|(_, v)| *v).chain([p.claim.estimate.mean]))
            .chain(levels.iter().map(|l| l.value))
            .collect();
        // An interval of two seeds may be wider than everything else: it goes on beyond the frame.
        let span = range(singles.iter().copied()).map_or((0.0, 1.0), |(low, high)| {
            let room = (0.75 * (high - low)).max(0.05);
            (low - room, high + room)
        });
        let ends = all()
            .filter_map(|p| p.claim.estimate.interval)
            .flat_map(|i| [i.low, i.high]);
        let ends: Vec<f64> = ends.map(|v| v.clamp(span.0, span.1)).collect();
        let values = singles.into_iter().chain(ends).chain(self.zero.then_some(0.0));
        let values = values.chain(self.band.into_iter().flat_map(|half| [-half, half]));
        Frame {
            x: Axis::log(self.x, all().map(|p| p.x), self.tick),
            y: Axis::linear(self.y.clone(), values, self.bounds),
        }
    }
}

fn singles<'a>(line: &'a Line, point: &'a Point, shift: f64) -> impl Iterator<Item = Mark> {
    point.singles.iter().map(move |(run, value)| {
        let alt = format!("{}, {}, {run}: {}", point.place, line.name, number::score(*value));
        let class = format!("{} single", line.class);
        Mark::point(line.shape, (point.x, *value), 2.4, &class, &alt).beside(shift)
    })
}
