//! Which penalties improve on no penalty, on sequences of tasks, and whether pretraining does more.

use std::collections::BTreeSet;

use lethe_analysis::comparison::{
    self, Comparison, JOINT, Kind, NONE, PenaltySetting, REPLAY, Shared, base, choice, reported, starts,
};
use lethe_analysis::declared::{Declared, Judged};
use lethe_analysis::scale::{Scale, words as words_of};
use lethe_analysis::words;
use lethe_analysis::words::variant;
use lethe_charts::axis::Axis;
use lethe_charts::legend::Key;
use lethe_charts::marks::{Direction, Mark};
use lethe_charts::svg::{Frame, Panel, Shape};
use lethe_charts::table::{Cell, Table, table};
use lethe_charts::{Figure, Group};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use lethe_metrics::verdict::{Verdict, Why};
use maud::html;

/// Letters of a name that have room beside the axis.
const LETTERS: usize = 11;

/// A verdict in words.
pub fn words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "improves on no penalty",
        Verdict::DoesNotHold => "does not improve on no penalty",
        Verdict::Undecided(Why::AmongMany) => "undecided",
        Verdict::Undecided(_) => "undecided",
    }
}

/// The figure; `None` without a sequence of tasks that was learned with a penalty.
pub fn figure(comparisons: &[Comparison], declared: &Declared) -> Option<Figure> {
    let sequences: Vec<&Comparison> = comparisons.iter().filter(|c| c.kind == Kind::Tasks).collect();
    if sequences.is_empty() {
        return None;
    }
    let scales = comparison::scales(sequences.iter().copied());
    let panels = sequences.iter().enumerate();
    let panels = panels.filter_map(|(i, comparison)| panel(comparison, &sequences, &format!("penalties-{i}")));
    Some(Figure {
        id: "penalties",
        title: "Which penalties improve on no penalty".into(),
        caption: html! {
            (words_of(&scales, "The average accuracy over all tasks minus that of the same seeds without a penalty",
                "How many bits per byte a penalty saves, on average over all tasks: those of the same seeds without a penalty minus \
                 those with it")) ", on " (reported(&sequences))
            ", with 95 % intervals. Each penalty is shown at " (choice(&sequences)) ". A penalty " strong { "improves on no penalty" } " where the \
             interval lies above zero. It " strong { "does not improve" } " where the interval reaches zero or lies below it, and \
             contains no gain of " (declared.margins(&scales)) " or more (the declared margin). Otherwise it is " strong { "undecided" } ". \
             The table gives the verdict by the interval alone, and after Holm's correction over "
            (declared.family()) ". Replay and joint training are not penalties but the ends of the scale: they see earlier \
             examples again."
        },
        groups: vec![Group {
            heading: String::new(),
            legend: legend(&sequences),
            columns: 2,
            panels: panels.collect(),
        }],
        empty: "There is no run without a penalty to compare with.".into(),
        tables: vec![table(&sequences), against_pretraining(comparisons)],
    })
}

/// The ends of the scale, then penalties by what they gain, each at the strength to report.
fn ranked(comparison: &Comparison) -> Vec<&PenaltySetting> {
    let gain = |v: &PenaltySetting| {
        comparison
            .gain(v, |o| o.goal)
            .map_or(f64::NEG_INFINITY, |g| g.estimate.mean)
    };
    let chosen = |names: Vec<&str>| {
        names
            .into_iter()
            .filter_map(|p| comparison.chosen(p))
            .collect::<Vec<_>>()
    };
    let mut penalties = chosen(comparison.penalties());
    penalties.sort_by(|a, b| gain(b).total_cmp(&gain(a)));
    let mut all = chosen(comparison.ends());
    all.reverse();
    all.extend(penalties);
    all
}

/// What each gains, upwards: the best stands on top.
fn gains(comparison: &Comparison) -> Vec<(&PenaltySetting, Claim)> {
    let shown = ranked(comparison).into_iter().rev();
    shown
        .filter_map(|v| Some((v, comparison.gain(v, |o| o.goal)?)))
        .collect()
}

/// Names that fit the place beside the axis, the commonest option short; the table has them in full. Those that begin alike keep their ends,
/// in which they differ.
fn short_names<'a>(penalties: impl Iterator<Item = &'a str>) -> Vec<String> {
    let whole: Vec<Vec<char>> = penalties
        .map(|penalty| {
            let short = penalty
                .replace(" (relative)", " rel.")
                .replace(" (not relative)", " abs.");
            short.chars().collect()
        })
        .collect();
    let begun = |name: &[char]| -> String { name[..LETTERS - 1].iter().chain(&['…']).collect() };
    let name = |(at, name): (usize, &Vec<char>)| {
        if name.len() <= LETTERS {
            return name.iter().collect();
        }
        let others = whole.iter().enumerate().filter(|(other, _)| *other != at);
        let mut long = others.map(|(_, other)| other).filter(|other| other.len() > LETTERS);
        if !long.any(|other| begun(other) == begun(name)) {
            return begun(name);
        }
        let first = name
            .iter()
            .position(|letter| *letter == ' ')
            .unwrap_or(LETTERS)
            .min(LETTERS / 2);
        let last = name.len() - (LETTERS - 1 - first);
        name[..first].iter().chain(&['…']).chain(&name[last..]).collect()
    };
    whole.iter().enumerate().map(name).collect()
}

/// How a penalty is drawn, and an end of the scale.
fn look(v: &PenaltySetting) -> (&'static str, Shape) {
    match base(&v.penalty) {
        JOINT | REPLAY => ("neutral", Shape::Diamond),
        _ => ("pretrained", Shape::Circle),
    }
}

/// What of both is shown.
fn legend(comparisons: &[&Comparison]) -> Vec<Key> {
    let shown: Vec<_> = comparisons
        .iter()
        .flat_map(|c| gains(c))
        .map(|(v, _)| look(v))
        .collect();
    let keys = [
        ("pretrained", Shape::Circle, "penalty"),
        ("neutral", Shape::Diamond, "end of the scale"),
    ];
    let keys = keys
        .into_iter()
        .filter(|(class, ..)| shown.iter().any(|(own, _)| own == class));
    keys.map(|(class, shape, words)| Key::series(class, shape, words))
        .collect()
}

fn panel(comparison: &Comparison, peers: &[&Comparison], id: &str) -> Option<Panel> {
    let shown = gains(comparison);
    if shown.is_empty() {
        return None;
    }
    let names = short_names(shown.iter().map(|(v, _)| v.penalty.as_str()));
    let ends = |(_, gain): (&PenaltySetting, Claim)| {
        let interval = gain.estimate.interval.map(|i| [i.low, i.high]);
        interval.into_iter().flatten().chain([gain.estimate.mean])
    };
    // One scale for all, so that the eye may compare panels.
    let peers = peers.iter().filter(|c| c.scale == comparison.scale);
    let all = peers.flat_map(|c| gains(c)).flat_map(ends);
    let frame = Frame {
        x: Axis::linear(
            match comparison.scale {
                Scale::Accuracy => "gain in average accuracy over no penalty",
                Scale::BitsPerByte => "bits per byte saved over no penalty (average)",
            },
            all.chain([0.0]),
            comparison.scale.differences(),
        ),
        y: Axis::places("", names),
    };
    let mut marks = vec![Mark::Zero(Direction::Up)];
    let mut words = Vec::new();
    for (row, (v, gain)) in shown.iter().enumerate() {
        let y = row as f64;
        let (class, shape) = look(v);
        if let Some(i) = gain.estimate.interval {
            marks.push(Mark::interval_across(y, i.low, i.high, class));
        }
        let alt = format!("{}: {}, {}", variant(v), number::difference(gain), number::units(gain));
        marks.push(Mark::point(shape, (gain.estimate.mean, y), 5.5, class, &alt));
        words.push(alt);
    }
    words.reverse();
    let alt = format!("Gain over no penalty, {}. {}.", comparison.label, words.join("; "));
    Some(frame.panel(id, &comparison.label, &alt, marks))
}

/// What is said of a penalty by itself; of the ends of the scale, what they are.
fn verdict(penalty: &str, judged: Option<&Judged>) -> Option<&'static str> {
    match base(penalty) {
        NONE => None,
        JOINT => Some("end of the scale: all tasks at once"),
        REPLAY => Some("end of the scale: replayed examples"),
        _ => judged.map(|j| words(j.alone.verdict)),
    }
}

/// The learning rate; all tasks at once are trained in another way, at a rate of their own.
fn rate(comparison: &Comparison, penalty: &str) -> String {
    match base(penalty) {
        JOINT => "its own".to_owned(),
        _ => comparison.shared.rate.0.to_string(),
    }
}

fn table(comparisons: &[&Comparison]) -> Table {
    let variants = comparisons.iter().flat_map(|comparison| {
        let ranked = ranked(comparison).into_iter().rev();
        let all = comparison.plain().into_iter().chain(ranked);
        all.map(move |v| (comparison, v))
    });
    let class_incremental = comparisons.iter().any(|c| c.has_class_incremental());
    let average = comparison::scales(comparisons.iter().copied());
    let average = words_of(&average, "average accuracy", "average bits per byte (lower is better)");
    let place = |shared: &Shared| {
        let network = (shared.study.clone(), shared.network.clone(), shared.init.clone());
        (network, shared.rate)
    };
    let alike = are_alike(comparisons.iter().map(|c| place(&c.shared)));
    table! {
        name: "penalties";
        caption: format!(
            "Penalties against no penalty, on {}; each at {}; differences paired by seed",
            reported(comparisons),
            choice(comparisons)
        );
        folded: false;
        for (comparison, v) in variants;
        let shared = &comparison.shared;
        let goal = v.claim(|o| o.goal);
        let judged = comparison.judged.get(&v.penalty);
        columns {
            "study", "study" => &shared.study;
            "network", "network" => shared.network.to_string();
            "start", "start" => words::start(&shared.init);
            "penalty", "penalty" => &v.penalty;
            "strength", "strength" => number::plain(v.strength);
            average, "average" => goal;
            "gain over no penalty", "difference" => comparison.gain(v, |o| o.goal);
            "verdict by itself", "verdict" => verdict(&v.penalty, judged);
            "p", "p" => Cell::P(judged.and_then(|j| j.alone.p));
            "after Holm", "verdict_holm" => judged.map(|j| words(j.among.verdict));
            "p after Holm", "p_holm" => Cell::P(judged.and_then(|j| j.among.p));
            "forgetting since learned", "forgetting" => v.fall(|o| o.lost);
            "last task", "last_task" => v.claim(|o| o.last);
            "counted", "counted" => goal.as_ref().map(number::units);
            "strengths tried", "strengths" => comparison.strengths(&v.penalty).len() as i64;
            "rate", "rate" => rate(comparison, &v.penalty);
            @alike "told apart by", "settings" => told_apart(shared);
            @class_incremental "average, class-incremental", "class_incremental_average" =>
                v.claim(|o| o.class_incremental);
            @class_incremental "forgetting since learned, class-incremental", "class_incremental_forgetting" =>
                v.fall(|o| o.class_incremental_lost);
        }
    }
}

/// Whether some stand twice.
fn are_alike<T: Ord>(all: impl IntoIterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    all.into_iter().any(|one| !seen.insert(one))
}

/// What no other column says of a comparison.
fn told_apart(shared: &Shared) -> String {
    let rates = format!("rates {}", words::rates(&shared.rates));
    std::iter::once(rates)
        .chain(shared.rest.iter().cloned())
        .collect::<Vec<_>>()
        .join(", ")
}

/// What pretraining adds to a network from scratch, and what the best penalty adds.
fn against_pretraining(comparisons: &[Comparison]) -> Table {
    let both = words_of(
        &comparison::scales(comparisons),
        "adds to the average accuracy",
        "saves of the average bits per byte",
    );
    let pairs = starts::all(comparisons);
    let alike = are_alike(pairs.iter().map(|s| {
        let shared = &s.scratch.shared;
        (&shared.study, &shared.network, shared.rate)
    }));
    table! {
        name: "pretraining-or-penalty";
        caption: format!(
            "Pretraining or a penalty: what each {both} of a network from scratch; the best penalty is chosen on the same rows \
             as its strength"
        );
        folded: false;
        for s in pairs;
        let shared = &s.scratch.shared;
        columns {
            "study", "study" => &shared.study;
            "network", "network" => shared.network.to_string();
            "rate", "rate" => shared.rate.0.to_string();
            @alike "told apart by", "settings" => told_apart(shared);
            "average from scratch, no penalty", "scratch" => s.scratch.plain().and_then(|v| v.claim(|o| o.goal));
            "best penalty from scratch", "penalty" => variant(s.penalty);
            "which adds", "of_penalty" => s.of_penalty;
            "pretraining adds", "of_pretraining" => s.of_pretraining;
            "counted", "counted" => number::units(&s.difference);
            "pretraining minus penalty", "difference" => s.difference;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_begin_alike_keep_what_they_differ_in() {
        let found = short_names(["ewc", "si (damping 0.001)", "si (damping 0.1)", "a long name alone"].into_iter());
        assert_eq!(found[0], "ewc");
        assert!(found[1].starts_with("si…") && found[1].ends_with("0.001)"), "{found:?}");
        assert!(found[2].starts_with("si…") && found[2].ends_with("0.1)"), "{found:?}");
        assert!(found[3].starts_with("a long") && found[3].ends_with('…'), "{found:?}");
        assert!(found.iter().all(|name| name.chars().count() <= LETTERS));
    }
}
