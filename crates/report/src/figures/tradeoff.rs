//! What is kept against what is learned: one curve a penalty, over its strengths.

use lethe_analysis::comparison::{Comparison, Kind, Outcome, PenaltySetting};
use lethe_analysis::scale::Scale;
use lethe_analysis::words::variant;
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_metrics::number;

use super::strength::{level, levels, look};

/// What is kept against what is learned, means over seeds.
fn ends(variant: &PenaltySetting) -> Option<(f64, f64)> {
    let mean = |reading: fn(&Outcome) -> Option<f64>| Some(variant.claim(reading)?.estimate.mean);
    Some((mean(|o| o.last)?, mean(|o| o.kept)?))
}

/// The panel; `None` where neither was measured.
pub fn panel(comparison: &Comparison, names: &[&str], id: &str) -> Option<Panel> {
    let (learned, kept) = match comparison.kind {
        Kind::Watched => match comparison.scale {
            Scale::Accuracy => ("B at the end", "A at its lowest"),
            Scale::BitsPerByte => ("B at the end", "A at its worst"),
        },
        Kind::Tasks => match comparison.scale {
            Scale::Accuracy => ("last task", "earlier tasks"),
            Scale::BitsPerByte => ("the last task", "the earlier tasks"),
        },
    };
    let (learned, kept) = (comparison.scale.axis_of(learned), comparison.scale.axis_of(kept));
    let levels = levels(comparison);
    let penalties = comparison.penalties();
    let curves: Vec<(&str, Vec<&PenaltySetting>)> = penalties.iter().map(|p| (*p, comparison.strengths(p))).collect();
    let all = curves
        .iter()
        .flat_map(|(_, c)| c.iter().copied())
        .chain(levels.iter().copied());
    let (x, y): (Vec<f64>, Vec<f64>) = all.filter_map(ends).unzip();
    if x.is_empty() {
        return None;
    }
    let frame = Frame {
        x: Axis::linear(learned.clone(), x, comparison.scale.bounds()),
        y: Axis::linear(kept.clone(), y, comparison.scale.bounds()),
    };
    let mut marks = Vec::new();
    let mut words = Vec::new();
    let mut mark = |v: &PenaltySetting, shape: Shape, class: &str, large: bool| {
        let (x, y) = ends(v)?;
        let alt = format!(
            "{}: {learned} {}, {kept} {}",
            variant(v),
            number::score(x),
            number::score(y)
        )
        .replace('\n', " ");
        let drawn = Mark::point(shape, (x, y), if large { 6.5 } else { 3.6 }, class, &alt);
        if large {
            words.push(alt);
        }
        Some(drawn)
    };
    for (penalty, curve) in &curves {
        let (class, shape) = look(penalty, names);
        marks.push(Mark::line(curve.iter().filter_map(|v| ends(v)), &class));
        let chosen = comparison.chosen(penalty).map(|v| v.strength);
        marks.extend(
            curve
                .iter()
                .filter_map(|v| mark(v, shape, &class, Some(v.strength) == chosen)),
        );
    }
    for v in levels {
        let (class, shape) = level(&v.penalty);
        marks.extend(mark(v, shape, class, true));
    }
    let title = match comparison.kind {
        Kind::Watched => "A kept against B reached",
        Kind::Tasks => "Earlier tasks against the last one",
    };
    let alt = format!("{title}, {}. {}.", comparison.label, words.join("; "));
    Some(frame.panel(id, title, &alt, marks))
}
