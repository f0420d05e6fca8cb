//! Which penalties beat nothing, on sequences of tasks, and whether pretraining does more.

use lethe_metrics::claim::Claim;
use lethe_metrics::penalty::Worth;
use maud::html;

use super::{Figure, Group, variant};
use crate::axis::Axis;
use crate::contest::{Contest, JOINT, Kind, NONE, REPLAY, Variant, base, starts};
use crate::number;
use crate::svg::{Frame, Panel, Shape};
use crate::table::{Cell, Table};

/// Letters of a name that have room beside the axis.
const LETTERS: usize = 11;

/// A verdict in words.
pub fn words(worth: Worth) -> &'static str {
    match worth {
        Worth::Beats => "beats nothing",
        Worth::DoesNotBeat => "does not beat nothing",
        Worth::Undecided => "undecided",
    }
}

/// The figure; `None` without a sequence of tasks that was learned with a penalty.
pub fn figure(contests: &[Contest]) -> Option<Figure> {
    let sequences: Vec<&Contest> = contests.iter().filter(|c| c.kind == Kind::Tasks).collect();
    if sequences.is_empty() {
        return None;
    }
    let panels = sequences.iter().enumerate();
    let panels = panels.filter_map(|(i, contest)| panel(contest, &sequences, &format!("penalties-{i}")));
    Some(Figure {
        id: "penalties",
        title: "Which penalties beat nothing".into(),
        caption: html! {
            "Average accuracy over all tasks, less that of the same seeds without a penalty, with 95 % intervals; each \
             penalty at the strength with the best mean on validation rows. It " strong { "beats nothing" } " where the \
             interval lies above zero, " strong { "does not beat nothing" } " where it reaches zero or lies below and \
             holds no gain of 0.01 or more, and is " strong { "undecided" } " otherwise. Replay and joint training are no \
             penalties but the ends of the scale: they see earlier examples again."
        },
        groups: vec![Group {
            heading: String::new(),
            legend: Vec::new(),
            columns: 2,
            panels: panels.collect(),
        }],
        empty: "There is no run without a penalty to compare with.".into(),
        tables: vec![table(&sequences), against_pretraining(contests)],
    })
}

/// The ends of the scale, then penalties by what they gain, each at the strength to report.
fn ranked(contest: &Contest) -> Vec<&Variant> {
    let gain = |v: &Variant| {
        contest
            .gain(v, |o| o.goal)
            .map_or(f64::NEG_INFINITY, |g| g.estimate.mean)
    };
    let chosen = |names: Vec<&str>| names.into_iter().filter_map(|p| contest.chosen(p)).collect::<Vec<_>>();
    let mut penalties = chosen(contest.penalties());
    penalties.sort_by(|a, b| gain(b).total_cmp(&gain(a)));
    let mut all = chosen(contest.ends());
    all.reverse();
    all.extend(penalties);
    all
}

/// What each gains, upwards: the best stands on top.
fn gains(contest: &Contest) -> Vec<(&Variant, Claim)> {
    let shown = ranked(contest).into_iter().rev();
    shown.filter_map(|v| Some((v, contest.gain(v, |o| o.goal)?))).collect()
}

fn panel(contest: &Contest, peers: &[&Contest], id: &str) -> Option<Panel> {
    let shown = gains(contest);
    if shown.is_empty() {
        return None;
    }
    let name = |v: &Variant| {
        // The commonest option, short enough for the place beside the axis; the table has it in full.
        let short = v
            .penalty
            .replace(" (relative)", " rel.")
            .replace(" (not relative)", " abs.");
        let letters: Vec<char> = short.chars().collect();
        if letters.len() <= LETTERS {
            short
        } else {
            letters[..LETTERS - 1].iter().chain(&['…']).collect()
        }
    };
    let ends = |(_, gain): (&Variant, Claim)| {
        let interval = gain.estimate.interval.map(|i| [i.low, i.high]);
        interval.into_iter().flatten().chain([gain.estimate.mean])
    };
    // One scale for all, so that the eye may compare panels.
    let all = peers.iter().flat_map(|c| gains(c)).flat_map(ends);
    let frame = Frame {
        x: Axis::linear("average accuracy, less without penalty", all.chain([0.0]), (-1.0, 1.0)),
        y: Axis::places("", shown.iter().map(|(v, _)| name(v))),
    };
    let mut marks = vec![frame.zero_up()];
    let mut words = Vec::new();
    for (row, (v, gain)) in shown.iter().enumerate() {
        let y = row as f64;
        let (class, shape) = match base(&v.penalty) {
            JOINT | REPLAY => ("neutral", Shape::Diamond),
            _ => ("pretrained", Shape::Circle),
        };
        if let Some(i) = gain.estimate.interval {
            marks.push(frame.reach(y, i.low, i.high, class));
        }
        let about = format!("{}: {}, {}", variant(v), number::difference(gain), number::units(gain));
        marks.push(shape.mark(frame.x(gain.estimate.mean), frame.y(y), 5.5, class, &about));
        words.push(about);
    }
    words.reverse();
    let about = format!("Gain over no penalty, {}. {}.", contest.label, words.join("; "));
    Some(frame.panel(id, &contest.label, &about, &marks))
}

fn table(contests: &[&Contest]) -> Table {
    let mut rows = Vec::new();
    for contest in contests {
        let shared = &contest.shared;
        for v in contest.plain().into_iter().chain(ranked(contest).into_iter().rev()) {
            let goal = v.claim(|o| o.goal);
            let verdict = match base(&v.penalty) {
                NONE => String::new(),
                JOINT => "end of the scale: all tasks at once".to_owned(),
                REPLAY => "end of the scale: stored examples".to_owned(),
                _ => contest
                    .worth(&v.penalty)
                    .map_or_else(String::new, |w| words(w).to_owned()),
            };
            // All tasks at once are trained in another way: at a rate of their own.
            let rate = match base(&v.penalty) {
                JOINT => "its own".to_owned(),
                _ => shared.rate.0.to_string(),
            };
            rows.push(vec![
                Cell::text(&shared.study),
                Cell::text(format!("{} {}", shared.network.0, shared.network.1)),
                Cell::text(super::start(&shared.init)),
                Cell::text(&v.penalty),
                Cell::text(number::plain(v.strength)),
                Cell::Claim(goal),
                Cell::Claim(contest.gain(v, |o| o.goal)),
                Cell::text(verdict),
                Cell::Claim(v.claim(|o| o.lost)),
                Cell::Claim(v.claim(|o| o.last)),
                Cell::text(goal.as_ref().map_or_else(String::new, number::units)),
                Cell::Integer(contest.strengths(&v.penalty).len() as i64),
                Cell::text(rate),
            ]);
        }
    }
    let columns = [
        ("study", "study"),
        ("network", "network"),
        ("start", "start"),
        ("penalty", "penalty"),
        ("strength", "strength"),
        ("average accuracy", "average"),
        ("less without penalty", "difference"),
        ("verdict", "verdict"),
        ("forgetting since learned", "forgetting"),
        ("last task", "last_task"),
        ("counted", "counted"),
        ("of so many strengths", "strengths"),
        ("rate", "rate"),
    ];
    Table {
        name: "penalties",
        caption:
            "Penalties against nothing: each at the strength that is best on validation rows; differences paired by \
                  seed"
                .into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows,
        folded: false,
    }
}

/// What pretraining adds to a network from scratch, and what the best penalty adds.
fn against_pretraining(contests: &[Contest]) -> Table {
    let row = |s: starts::Starts| {
        let plain = |c: &Contest| c.plain().and_then(|v| v.claim(|o| o.goal));
        vec![
            Cell::text(&s.scratch.shared.study),
            Cell::text(format!("{} {}", s.scratch.shared.network.0, s.scratch.shared.network.1)),
            Cell::text(s.scratch.shared.rate.0.to_string()),
            Cell::Claim(plain(s.scratch)),
            Cell::text(variant(s.penalty)),
            Cell::Claim(s.of_penalty),
            Cell::Claim(s.of_pretraining),
            Cell::text(number::units(&s.difference)),
            Cell::Claim(Some(s.difference)),
        ]
    };
    let columns = [
        ("study", "study"),
        ("network", "network"),
        ("rate", "rate"),
        ("average from scratch, no penalty", "scratch"),
        ("best penalty from scratch", "penalty"),
        ("which adds", "of_penalty"),
        ("pretraining adds", "of_pretraining"),
        ("counted", "counted"),
        ("pretraining less penalty", "difference"),
    ];
    Table {
        name: "pretraining-or-penalty",
        caption:
            "Pretraining or a penalty: what each adds to the average accuracy of a network from scratch, paired by seed"
                .into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows: starts::all(contests).into_iter().map(row).collect(),
        folded: false,
    }
}
