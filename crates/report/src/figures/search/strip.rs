//! A panel of means beside names, one below the other, with intervals and single seeds.

use lethe_charts::axis::{Axis, range};
use lethe_charts::marks::{Direction, Mark};
use lethe_charts::svg::{Frame, Panel};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;

use super::Look;

/// Letters of a name that have room beside the axis.
const LETTERS: usize = 11;

/// One line of the strip.
pub struct Row {
    /// What the row is called beside it.
    pub name: String,
    /// How it is drawn.
    pub look: Look,
    /// Mean over searches with its interval.
    pub claim: Claim,
    /// What single seeds have.
    pub singles: Vec<f64>,
}

/// The panel; the first row stands on top.
pub fn panel(id: &str, title: &str, x: &str, bounds: (f64, f64), subject: &str, rows: &[Row]) -> Panel {
    let singles = || {
        rows.iter()
            .flat_map(|r| r.singles.iter().copied().chain([r.claim.estimate.mean]))
    };
    // An interval of two seeds may be wider than everything else: it goes on beyond the frame.
    let span = range(singles().chain([0.0])).map_or((0.0, 1.0), |(low, high)| {
        let room = (0.75 * (high - low)).max(0.05);
        (low - room, high + room)
    });
    let ends = rows.iter().filter_map(|r| r.claim.estimate.interval);
    let ends = ends.flat_map(|i| [i.low.clamp(span.0, span.1), i.high.clamp(span.0, span.1)]);
    let frame = Frame {
        x: Axis::linear(x, singles().chain(ends).chain([0.0]), bounds),
        y: Axis::places("", rows.iter().rev().map(|r| short(&r.name))),
    };
    let mut marks = vec![Mark::Zero(Direction::Up)];
    let mut words = Vec::new();
    for (at, row) in rows.iter().rev().enumerate() {
        let (y, look) = (at as f64, &row.look);
        for value in &row.singles {
            let class = format!("{} single", look.class);
            let title = number::score(*value);
            marks.push(Mark::point(look.shape, (*value, y - 0.18), 2.4, &class, &title));
        }
        if let Some(i) = row.claim.estimate.interval {
            marks.push(Mark::interval_across(y, i.low, i.high, &look.class));
        }
        let alt = format!(
            "{}: {}, {}",
            row.name,
            number::estimate(&row.claim),
            number::units(&row.claim)
        );
        let mean = row.claim.estimate.mean;
        marks.push(Mark::point(look.shape, (mean, y), 5.5, &look.class, &alt));
        words.push(alt);
    }
    words.reverse();
    let alt = format!("{title}, {subject}. {}.", words.join("; "));
    frame.panel(id, title, &alt, marks)
}

/// As much of a name as has room; the table has it in full.
fn short(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    match letters.len() <= LETTERS {
        true => name.to_owned(),
        false => letters[..LETTERS - 1].iter().chain(&['…']).collect(),
    }
}
