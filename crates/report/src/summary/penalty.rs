//! What penalties are worth, in words.

use lethe_analysis::comparison::{Comparison, JOINT, Kind, PenaltySetting, base, choice, reported, starts};
use lethe_analysis::declared::Judged;
use lethe_analysis::runs::Exact;
use lethe_analysis::scale::Scale;
use lethe_analysis::words::variant;
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use lethe_metrics::verdict::{self, Judgement, Verdict};
use maud::{Markup, html};

/// One sentence over all comparisons; empty where there is none.
pub fn headline(comparisons: &[Comparison]) -> String {
    let mut sentences = Vec::new();
    let sequences: Vec<&Comparison> = comparisons.iter().filter(|c| c.kind == Kind::Tasks).collect();
    let judged: Vec<&Judged> = sequences.iter().flat_map(|c| c.judged.values()).collect();
    if !judged.is_empty() {
        let count = |part: fn(&Judged) -> Judgement, verdict: Verdict| {
            judged.iter().filter(|j| part(j).verdict == verdict).count()
        };
        let (improve, not) = (
            count(|j| j.alone, Verdict::Holds),
            count(|j| j.alone, Verdict::DoesNotHold),
        );
        let undecided = |n: usize| if n == 1 { "1 is".to_owned() } else { format!("{n} are") };
        sentences.push(format!(
            "On sequences of tasks, a penalty improves on no penalty in {improve} of {} comparisons and does not in {not}; {} \
             undecided. After Holm's correction, it improves in {} and does not in {}.",
            judged.len(),
            undecided(judged.len() - improve - not),
            count(|j| j.among, Verdict::Holds),
            count(|j| j.among, Verdict::DoesNotHold)
        ));
    }
    let watched = comparisons.iter().filter(|c| c.kind == Kind::Watched);
    let each = watched.flat_map(|c| c.penalties().into_iter().map(move |penalty| (c, penalty)));
    let best = each.filter_map(|(c, penalty)| {
        let chosen = c.chosen(penalty)?;
        Some((c.removed(chosen, |o| o.lost)?, variant(chosen), &c.label))
    });
    let best: Vec<_> = best.collect();
    // What is sure goes before what is only more.
    let sure = |share: &Claim| share.estimate.interval.is_some_and(|interval| interval.low > 0.0);
    let order = |share: &Claim| (sure(share), Exact(share.estimate.mean));
    if let Some((share, penalty, label)) = best.iter().max_by_key(|(share, ..)| order(share)) {
        let of_text = comparisons
            .iter()
            .any(|c| c.kind == Kind::Watched && c.scale.lower_is_better());
        let loses = match of_text {
            true => "what model A loses while model B trains on shared weights",
            false => "the accuracy that model A loses while model B trains on shared weights",
        };
        let none = |share: &Claim| share.estimate.interval.is_some_and(|interval| interval.high <= 0.0);
        let mean = share.estimate.mean;
        sentences.push(match (sure(share), best.iter().all(|(share, ..)| none(share))) {
            (true, _) if mean > 1.0 => format!("Of {loses}, {penalty} saves all ({label})."),
            (true, _) => format!("Of {loses}, {penalty} saves up to {} ({label}).", percent(mean)),
            (false, true) => format!("No penalty saves any of {loses} ({label})."),
            (false, false) => {
                let interval = share
                    .estimate
                    .interval
                    .map(|i| format!(" [{}, {}]", percent(i.low), percent(i.high)));
                let shown = format!("{}{}", percent(mean), interval.unwrap_or_default());
                format!(
                    "Whether a penalty saves any of {loses} is undecided; most of all {penalty}: {shown} ({label})."
                )
            }
        });
    }
    sentences.join(" ")
}

/// What a comparison of penalties shows, a sentence or a few each.
pub fn lines(comparison: &Comparison) -> Vec<Markup> {
    let mut lines = Vec::new();
    match comparison.kind {
        Kind::Watched => {
            lines.extend(falls(comparison));
            lines.extend(
                comparison
                    .penalties()
                    .into_iter()
                    .filter_map(|p| removes(comparison, p)),
            );
        }
        Kind::Tasks => {
            lines.extend(nothing(comparison));
            for fate in [Fate::Improves, Fate::DoesNot, Fate::Undecided] {
                lines.extend(judged(comparison, fate));
            }
            lines.extend(ends(comparison));
        }
    }
    lines.push(html! {
        "Scores are on " (reported(&[comparison])) ", at rate " (comparison.shared.rate.0) ". "
        @if !comparison.penalties().is_empty() { "Each penalty is shown at " (choice(&[comparison])) "." }
    });
    lines
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share).replace('-', "−")
}

fn falls(comparison: &Comparison) -> Option<Markup> {
    let plain = comparison.plain()?;
    let (before, lost, end) = (
        plain.claim(|o| o.before)?,
        plain.fall(|o| o.lost)?,
        plain.fall(|o| o.lost_at_end)?,
    );
    Some(html! {
        @if comparison.scale.lower_is_better() {
            @if lost.estimate.mean > 0.0 {
                strong { "Without a penalty, the bits per byte of model A rise by " (number::estimate(&lost)) } " at their highest, from "
                (number::score(before.estimate.mean)) ", while B trains, and are " (number::score(end.estimate.mean)) " above at the end ("
            } @else {
                strong { "Without a penalty, the bits per byte of model A do not rise" } " above " (number::score(before.estimate.mean))
                " while B trains: at their highest they are " (number::score(-lost.estimate.mean)) " below ("
            }
        } @else if lost.estimate.mean > 0.0 {
            strong { "Without a penalty, model A falls by " (number::estimate(&lost)) } " at its lowest, from "
            (number::score(before.estimate.mean)) ", while B trains, and is " (number::score(end.estimate.mean)) " below at the end ("
        } @else {
            strong { "Without a penalty, model A does not fall" } " below " (number::score(before.estimate.mean))
            " while B trains: at its lowest it is " (number::score(-lost.estimate.mean)) " above ("
        }
        (number::units(&lost)) ")"
        @if let Some(b) = plain.claim(|o| o.last) { "; B reaches " (number::score(b.estimate.mean)) }
        "."
    })
}

fn removes(comparison: &Comparison, penalty: &str) -> Option<Markup> {
    let chosen = comparison.chosen(penalty)?;
    let lost = chosen.fall(|o| o.lost)?;
    let removed = comparison.removed(chosen, |o| o.lost);
    let gain = comparison.gain(chosen, |o| o.last);
    let price = gain.as_ref().map(|g| match verdict::below_zero(g).verdict {
        Verdict::Holds => "costs B",
        Verdict::DoesNotHold => "helps B",
        Verdict::Undecided(_) if g.estimate.interval.is_some() => {
            "does not measurably change B (zero lies in the interval)"
        }
        Verdict::Undecided(_) => "changes B by what one value cannot tell from nothing",
    });
    let strengths = comparison.strengths(penalty).len();
    Some(html! {
        strong { "Penalty " (variant(chosen)) }
        @if strengths > 1 { ", the best of " (strengths) " strengths," }
        @if let Some(share) = &removed {
            " removes " (percent(share.estimate.mean)) " of that fall"
            @if let Some(i) = share.estimate.interval { " [" (percent(i.low)) ", " (percent(i.high)) "]" }
            " (" (number::units(share)) ")"
        } @else { " leaves A a fall of " (number::score(lost.estimate.mean)) }
        @if let (Some(gain), Some(price)) = (&gain, price) { " and " (price) ": difference " (number::difference(gain)) }
        "."
    })
}

fn nothing(comparison: &Comparison) -> Option<Markup> {
    let plain = comparison.plain()?;
    let average = plain.claim(|o| o.goal)?;
    Some(html! {
        "Without a penalty: average " (comparison.scale.noun()) " " (number::estimate(&average)) " (" (number::units(&average)) ")"
        @if let Some(lost) = plain.fall(|o| o.lost) { ", forgetting since learned " (number::score(lost.estimate.mean)) }
        "."
        @if comparison.scale.lower_is_better() {
            " Lower is better; differences below are bits per byte saved, so above zero is better."
        }
        @if let Some(open) = plain.claim(|o| o.class_incremental) {
            " Class-incremental, among the classes of all tasks so far: average accuracy " (number::estimate(&open))
            @if let Some(lost) = plain.fall(|o| o.class_incremental_lost) {
                ", forgetting since learned " (number::score(lost.estimate.mean))
            }
            "."
        }
    })
}

/// What became of a penalty, by its interval alone.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Improves,
    DoesNot,
    Undecided,
}

impl Fate {
    fn of(judged: &Judged) -> Self {
        match judged.alone.verdict {
            Verdict::Holds => Self::Improves,
            Verdict::DoesNotHold => Self::DoesNot,
            Verdict::Undecided(_) => Self::Undecided,
        }
    }
}

fn judged(comparison: &Comparison, fate: Fate) -> Option<Markup> {
    let named = |p: &str| {
        let judged = comparison.judged.get(p).filter(|j| Fate::of(j) == fate)?;
        let chosen = comparison.chosen(p)?;
        let left = judged.alone.verdict == judged.among.verdict;
        Some((chosen, comparison.gain(chosen, |o| o.goal)?, left))
    };
    let mut found: Vec<(&PenaltySetting, Claim, bool)> = comparison.penalties().into_iter().filter_map(named).collect();
    found.sort_by(|a, b| b.1.estimate.mean.total_cmp(&a.1.estimate.mean));
    if found.is_empty() {
        return None;
    }
    let words = |(v, gain, left): &(&PenaltySetting, Claim, bool)| {
        let holm = if *left {
            ""
        } else {
            "; undecided after Holm's correction"
        };
        format!(
            "{} ({}, {}{holm})",
            variant(v),
            number::difference(gain),
            number::units(gain)
        )
    };
    let list = number::list(&found.iter().map(words).collect::<Vec<_>>());
    let title = match (fate, found.len()) {
        (Fate::Improves, 1) => "Improves on no penalty",
        (Fate::Improves, _) => "Improve on no penalty",
        (Fate::DoesNot, 1) => "Does not improve on no penalty",
        (Fate::DoesNot, _) => "Do not improve on no penalty",
        (Fate::Undecided, _) => "Undecided",
    };
    let note = match fate {
        Fate::Improves => "",
        Fate::DoesNot => " Their curves over strength are below, with a line for no penalty.",
        Fate::Undecided if tie(&found) => " The values tie, and are too few for that to mean anything.",
        Fate::Undecided => {
            " The interval contains both zero and a gain of the margin or more, or there is none: one seed gives no interval."
        }
    };
    Some(html! { strong { (title) } ": " (list) "." (note) })
}

/// Whether the values of all these gains tie.
fn tie(gains: &[(&PenaltySetting, Claim, bool)]) -> bool {
    gains.iter().all(|(_, gain, _)| gain.estimate.without_spread())
}

fn ends(comparison: &Comparison) -> Option<Markup> {
    let named = |p: &str| {
        let chosen = comparison.chosen(p)?;
        let words = if base(p) == JOINT {
            "all tasks at once (joint)".to_owned()
        } else {
            variant(chosen)
        };
        Some(format!("{words} {}", number::estimate(&chosen.claim(|o| o.goal)?)))
    };
    let ends: Vec<String> = comparison.ends().into_iter().filter_map(named).collect();
    if ends.is_empty() {
        return None;
    }
    Some(html! { "The ends of the scale, average " (comparison.scale.noun()) ": " (number::list(&ends)) "." })
}

/// Whether pretraining does more than the best penalty, a sentence each network.
pub fn starts(comparisons: &[Comparison]) -> Vec<Markup> {
    let line = |s: starts::Starts| {
        let words = match verdict::above_zero(&s.difference).verdict {
            Verdict::Holds => "pretraining does more than the best penalty",
            Verdict::DoesNotHold => "the best penalty does more than pretraining",
            Verdict::Undecided(_) => "it is undecided whether pretraining or the best penalty does more",
        };
        let adds = |claim: &Option<_>| {
            claim
                .as_ref()
                .map_or_else(|| number::NONE.to_owned(), number::difference)
        };
        html! {
            (s.scratch.shared.study) ", " (s.scratch.shared.network) ": " strong { (words) }
            " for a network from scratch. Pretraining "
            @match s.scratch.scale {
                Scale::Accuracy => {
                    "adds " (adds(&s.of_pretraining)) " to the average accuracy, " (variant(s.penalty)) " adds "
                }
                Scale::BitsPerByte => {
                    "saves " (adds(&s.of_pretraining)) " of the average bits per byte, " (variant(s.penalty)) " saves "
                }
            }
            (adds(&s.of_penalty)) "; pretrained without a penalty minus from scratch with it: "
            (number::difference(&s.difference)) " (" (number::units(&s.difference)) ")."
        }
    };
    starts::all(comparisons).into_iter().map(line).collect()
}
