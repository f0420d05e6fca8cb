//! A panel of means over seeds by epoch, with the shade of their intervals.

use lethe_analysis::searches::{Group, Line, Measure};
use lethe_charts::axis::{Axis, range};
use lethe_charts::marks::{Direction, Mark};
use lethe_charts::svg::{Frame, Panel};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;

use super::Look;

/// About so many marks stand on a line, which tell lines apart without colour.
const MARKS: usize = 6;

/// A largest value this many times the smallest one is read on a logarithmic axis.
const DECADES: f64 = 30.0;

/// What a panel shows.
pub struct Over<'a> {
    /// Unique on the page.
    pub id: String,
    /// Heading above the panel.
    pub title: &'a str,
    /// The vertical axis.
    pub y: String,
    /// Where values can lie.
    pub bounds: (f64, f64),
    /// Whether a wide range may be drawn on a logarithmic axis, which has no zero.
    pub may_be_log: bool,
    /// What is read off an epoch.
    pub measure: Measure,
}

impl Over<'_> {
    /// The panel; `None` without values. The axis has room for all lines of `peers`.
    pub fn panel(&self, group: &Group, lines: &[(&Line, Look)], peers: &[&Group]) -> Option<Panel> {
        let means: Vec<Vec<(i64, Claim)>> = lines.iter().map(|(line, _)| line.means(self.measure)).collect();
        if means.iter().all(Vec::is_empty) {
            return None;
        }
        let frame = self.frame(group, peers);
        let mut marks = vec![Mark::Zero(Direction::Across)];
        let mut words = Vec::new();
        for ((_, look), means) in lines.iter().zip(&means) {
            marks.push(Mark::Area {
                ends: ends(means, self.bounds),
                class: look.class.clone(),
            });
        }
        // Without a penalty, which is the first, on top of all.
        for (k, ((line, look), means)) in lines.iter().zip(&means).enumerate().rev() {
            let points = means.iter().map(|(at, claim)| (*at as f64, claim.estimate.mean));
            marks.push(Mark::line(points, &look.class));
            marks.extend(self.marks(line, look, means, k));
            words.extend(means.last().map(|(at, claim)| {
                let mean = number::digits(claim.estimate.mean);
                format!("{}: {mean} at {at}", line.variant.words())
            }));
        }
        words.reverse();
        let alt = format!(
            "{}, {}, by {}. {}.",
            self.title,
            group.label,
            time(group),
            words.join("; ")
        );
        Some(frame.panel(&self.id, self.title, &alt, marks))
    }

    fn marks(&self, line: &Line, look: &Look, means: &[(i64, Claim)], k: usize) -> Vec<Mark> {
        let every = means.len().div_ceil(MARKS).max(1);
        // Each line has its marks elsewhere: lines that lie on each other stay apart.
        let marked = means.iter().skip(k % every).step_by(every);
        let mark = |(at, claim): &(i64, Claim)| {
            let mean = claim.estimate.mean;
            let alt = format!(
                "{}, at {at}: {}, {}",
                line.variant.words(),
                number::digits(mean),
                number::plural(claim.estimate.n, "seed")
            );
            Mark::point(look.shape, (*at as f64, mean), 4.0, &look.class, &alt)
        };
        marked.map(mark).collect()
    }

    fn frame(&self, group: &Group, peers: &[&Group]) -> Frame {
        let groups = || std::iter::once(group).chain(peers.iter().copied());
        let runs = groups().flat_map(|g| &g.lines).flat_map(|l| &l.runs);
        let times = runs.flat_map(|r| r.epochs.keys()).map(|at| *at as f64);
        let values: Vec<f64> = groups()
            .flat_map(|g| &g.lines)
            .flat_map(|l| l.values(self.measure))
            .collect();
        let wide = range(values.iter().copied()).is_some_and(|(low, high)| low > 0.0 && high / low > DECADES);
        let mut x = Axis::linear(time(group), times, (0.0, f64::INFINITY));
        x.ticks.retain(|(at, _)| at.fract() == 0.0);
        Frame {
            x,
            y: match wide && self.may_be_log {
                true => Axis::log(self.y.clone(), values, number::count),
                false => Axis::linear(self.y.clone(), values, self.bounds),
            },
        }
    }
}

/// What goes by from left to right.
pub fn time(group: &Group) -> &'static str {
    match group.trains {
        true => "epochs",
        false => "architectures drawn",
    }
}

fn ends(means: &[(i64, Claim)], bounds: (f64, f64)) -> Vec<(f64, f64, f64)> {
    let end = |(at, claim): &(i64, Claim)| {
        let interval = claim.estimate.interval?.within(bounds);
        Some((*at as f64, interval.low, interval.high))
    };
    means.iter().filter_map(end).collect()
}
