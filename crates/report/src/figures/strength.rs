//! What is kept and what is learned against the strength of each penalty, and against each other.

use lethe_analysis::comparison::{
    Comparison, JOINT, Kind, NONE, PenaltySetting, Reading, base, choice, reported, scales,
};
use lethe_analysis::scale::{Scale, words};
use lethe_analysis::words::variant;
use lethe_charts::palette;
use lethe_charts::plot::{Level, Line, Plot, Point};
use lethe_charts::svg::{Panel, Shape};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::number;
use maud::html;

use super::tradeoff;

/// The figure; `None` where there is no penalty.
pub fn figure(comparisons: &[Comparison]) -> Option<Figure> {
    let comparisons: Vec<&Comparison> = comparisons.iter().filter(|c| !c.penalties().is_empty()).collect();
    if comparisons.is_empty() {
        return None;
    }
    let names = names(&comparisons);
    let groups = comparisons.iter().enumerate().map(|(i, comparison)| Group {
        heading: comparison.label.clone(),
        legend: entries(comparison, &names),
        columns: 2,
        panels: panels(comparison, &names, &format!("strength-{i}")),
    });
    Some(Figure {
        id: "strength",
        title: "Strength of the penalties".into(),
        caption: html! {
            @if comparisons.iter().any(|c| c.has_strengths()) {
                "What is kept, and what is learned, at each strength above 0; means over seeds with 95 % intervals. Horizontal lines \
                 show training without a penalty and, where they were run, the two ends of the scale: stored examples \
                 (replay) and all tasks at once (joint). The last panel shows both against each other: "
            } @else { "What is kept against what is learned, means over seeds: " }
            "one curve for each penalty, from its weakest strength to its strongest. "
            (words(&scales(comparisons.iter().copied()), "Further right, more is learned; further up, more is kept.",
                "Further left, more is learned; further down, more is kept."))
            " The large mark is at the strength that is reported: " (choice(&comparisons)) ". Scores are on "
            (reported(&comparisons)) "."
        },
        groups: groups.collect(),
        empty: String::new(),
        tables: vec![table(&comparisons)],
    })
}

/// Of `figure`, what each comparison keeps against what it learns, as far as there is room.
pub fn opening(comparisons: &[Comparison], figure: &Figure, room: usize) -> Group {
    let comparisons: Vec<&Comparison> = comparisons.iter().filter(|c| !c.penalties().is_empty()).collect();
    let names = names(&comparisons);
    let shown = || figure.groups.iter().take(room);
    let kept = shown().flat_map(|group| {
        let panels = group.panels.iter().filter(|p| p.id.ends_with("-frontier"));
        panels.map(|p| p.again(group.heading.clone()))
    });
    let penalties = names.iter().map(|p| {
        let (class, shape) = look(p, &names);
        Key::series(&class, shape, *p)
    });
    let mut ends: Vec<&PenaltySetting> = comparisons.iter().take(room).flat_map(|c| levels(c)).collect();
    ends.sort_by_key(|v| match base(&v.penalty) {
        NONE => 0,
        JOINT => 2,
        _ => 1,
    });
    ends.dedup_by_key(|v| base(&v.penalty).to_owned());
    let ends = ends.into_iter().map(|v| {
        let word = match base(&v.penalty) {
            NONE => "no penalty",
            name => name,
        };
        key(v, word.to_owned())
    });
    Group {
        heading: String::new(),
        legend: penalties.chain(ends).collect(),
        columns: shown().count(),
        panels: kept.collect(),
    }
}

/// The penalties of all comparisons: each has one colour on the whole page.
fn names<'a>(comparisons: &[&'a Comparison]) -> Vec<&'a str> {
    let mut names: Vec<&str> = comparisons.iter().flat_map(|c| c.penalties()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The look of a penalty.
pub fn look(penalty: &str, names: &[&str]) -> (String, Shape) {
    let k = names.iter().position(|n| *n == penalty).unwrap_or(0);
    (palette::ramp(k, names.len()), Shape::nth(k))
}

/// The look of what is no penalty; grey, so that colours are left for penalties.
pub fn level(penalty: &str) -> (&'static str, Shape) {
    match base(penalty) {
        NONE => ("neutral plain", Shape::Square),
        JOINT => ("neutral whole", Shape::Diamond),
        _ => ("neutral", Shape::Triangle),
    }
}

fn entries(comparison: &Comparison, names: &[&str]) -> Vec<Key> {
    let penalty = |p: &&str| {
        let (class, shape) = look(p, names);
        let judged = comparison.judged.get(*p);
        let words = judged.map_or_else(String::new, |j| format!(": {}", super::benefit::words(j.among.verdict)));
        Key::series(&class, shape, format!("{p}{words}"))
    };
    let of_level = |v: &PenaltySetting| key(v, variant(v));
    let penalties = comparison.penalties();
    penalties
        .iter()
        .map(penalty)
        .chain(levels(comparison).into_iter().map(of_level))
        .collect()
}

/// The mark of what is drawn across.
fn key(v: &PenaltySetting, words: String) -> Key {
    let (class, shape) = level(&v.penalty);
    Key {
        line: Some(format!("across {class}")),
        mark: Some((class.to_owned(), shape)),
        words,
    }
}

/// What is drawn across: nothing, and the ends of the scale.
pub fn levels(comparison: &Comparison) -> Vec<&PenaltySetting> {
    let ends = comparison.ends().into_iter().filter_map(|p| comparison.chosen(p));
    comparison.plain().into_iter().chain(ends).collect()
}

/// A panel: its name in ids, title, axis, what is read, and whether it is read against zero.
type View = (&'static str, &'static str, String, Reading, bool);

fn panels(comparison: &Comparison, names: &[&str], id: &str) -> Vec<Panel> {
    let scale = comparison.scale;
    let average = match scale {
        Scale::Accuracy => "average accuracy".to_owned(),
        Scale::BitsPerByte => format!("average {}", scale.axis()),
    };
    let last = match scale {
        Scale::Accuracy => "last task",
        Scale::BitsPerByte => "the last task",
    };
    let views: [View; 3] = match comparison.kind {
        Kind::Watched => [
            (
                "kept",
                match scale {
                    Scale::Accuracy => "What A keeps at its lowest",
                    Scale::BitsPerByte => "A at its worst",
                },
                match scale {
                    Scale::Accuracy => scale.axis_of("A at its lowest"),
                    Scale::BitsPerByte => scale.axis_of("A at its worst"),
                },
                |o| o.kept,
                false,
            ),
            (
                "lost",
                "What A has lost at the end",
                format!("{}, A", scale.lost()),
                |o| o.lost_at_end,
                true,
            ),
            ("last", "What B learns", scale.axis_of("B"), |o| o.last, false),
        ],
        Kind::Tasks => [
            ("average", "Average over all tasks", average, |o| o.goal, false),
            (
                "lost",
                "Forgetting since learned",
                scale.lost().to_owned(),
                |o| o.lost,
                true,
            ),
            ("last", "The last task", scale.axis_of(last), |o| o.last, false),
        ],
    };
    let view = |(name, title, axis, reading, zero): View| {
        let lines: Vec<Line> = comparison
            .penalties()
            .iter()
            .filter_map(|p| line(comparison, p, names, reading, zero))
            .collect();
        let level = |v: &PenaltySetting| {
            let claim = if zero { v.fall(reading) } else { v.claim(reading) };
            Some(Level {
                class: level(&v.penalty).0.to_owned(),
                name: variant(v),
                value: claim?.estimate.mean,
            })
        };
        let levels: Vec<Level> = levels(comparison).into_iter().filter_map(level).collect();
        let plot = Plot {
            id: format!("{id}-{name}"),
            title: title.to_owned(),
            subject: &comparison.label,
            x: "strength of the penalty",
            tick: number::strength,
            y: axis,
            bounds: if zero {
                (f64::NEG_INFINITY, f64::INFINITY)
            } else {
                scale.bounds()
            },
            zero,
            apart: 1.5,
            band: None,
        };
        (!lines.is_empty()).then(|| plot.draw(&lines, &levels, &[]))
    };
    let frontier = tradeoff::panel(comparison, names, &format!("{id}-frontier"));
    // Over one strength there is no curve: all is in the last panel.
    let views = views.into_iter().filter(|_| comparison.has_strengths());
    views.filter_map(view).chain(frontier).collect()
}

fn line(comparison: &Comparison, penalty: &str, names: &[&str], reading: Reading, zero: bool) -> Option<Line> {
    let (class, shape) = look(penalty, names);
    let strengths = comparison.strengths(penalty).into_iter().filter(|v| v.strength > 0.0);
    let point = |v: &PenaltySetting| {
        Some(Point {
            x: v.strength,
            place: format!("strength {}", number::strength(v.strength)),
            claim: if zero { v.fall(reading) } else { v.claim(reading) }?,
            singles: Vec::new(),
        })
    };
    let points: Vec<Point> = strengths.filter_map(point).collect();
    (!points.is_empty()).then(|| Line {
        class,
        shape,
        name: penalty.to_owned(),
        points,
    })
}

/// Every penalty at every strength.
fn table(comparisons: &[&Comparison]) -> Table {
    let variants = comparisons
        .iter()
        .flat_map(|comparison| comparison.variants.iter().map(move |variant| (comparison, variant)));
    let class_incremental = comparisons.iter().any(|c| c.has_class_incremental());
    let difference = words(
        &scales(comparisons.iter().copied()),
        "average, less without penalty",
        "bits per byte saved over no penalty, average",
    );
    table! {
        name: "strengths";
        caption: "Every penalty at every strength";
        folded: true;
        for (comparison, variant) in variants;
        let goal = variant.claim(|o| o.goal);
        let chosen = comparison.chosen(&variant.penalty).is_some_and(|v| v.strength == variant.strength);
        columns {
            "study", "study" => &comparison.label;
            "penalty", "penalty" => &variant.penalty;
            "strength", "strength" => number::plain(variant.strength);
            "counted", "counted" => goal.as_ref().map(number::units);
            "validation rows", "validation" => variant.validated().map(|score| comparison.scale.shown(score));
            "chosen", "chosen" => if chosen { "yes" } else { "" };
            "average, or mean of A and B", "average" => goal;
            "forgetting since learned, or A's deepest fall", "forgetting" => variant.fall(|o| o.lost);
            "earlier tasks, or A at its lowest", "kept" => variant.claim(|o| o.kept);
            "last task, or B", "last" => variant.claim(|o| o.last);
            difference, "difference" => comparison.gain(variant, |o| o.goal);
            "penalty at the end, nats", "penalty_value" => variant.penalty_value();
            @class_incremental "average, class-incremental", "class_incremental_average" =>
                variant.claim(|o| o.class_incremental);
            @class_incremental "forgetting since learned, class-incremental", "class_incremental_forgetting" =>
                variant.fall(|o| o.class_incremental_lost);
        }
    }
}
