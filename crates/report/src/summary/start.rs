//! What a family shows of pretrained networks and of networks from scratch.

use lethe_analysis::compare::of_trend;
use lethe_analysis::run_group::{PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs::{self, Size};
use lethe_analysis::scale::Scale;
use lethe_analysis::words::{size_name, start};
use lethe_metrics::claim::{Claim, Unit};
use lethe_metrics::number;
use lethe_metrics::verdict::{self, SIZES_NEEDED, Verdict, Why};
use maud::{Markup, html};

use super::{language, setting};

/// The largest size that has both starts in the main setting.
pub fn largest(run_group: &RunGroup) -> Option<&Size> {
    run_group
        .sizes()
        .into_iter()
        .rfind(|s| run_group.difference(s, runs::SINCE_LEARNED).is_some())
}

/// What a family shows, a sentence or a few each.
pub fn lines(run_group: &RunGroup) -> Vec<Markup> {
    if run_group.runs.iter().all(|r| (runs::SINCE_LEARNED.of)(r).is_none()) {
        let mut lines = vec![one_task(run_group)];
        lines.extend(language::watched_lines(run_group));
        return lines;
    }
    let mut lines = Vec::new();
    match largest(run_group) {
        Some(size) => {
            lines.extend(forgets(run_group, size));
            lines.extend(learns(run_group, size));
            lines.extend(class_incremental(run_group, size));
            lines.extend(equal(run_group, size));
        }
        None => lines.extend(one_start(run_group)),
    }
    lines.extend(
        run_group
            .starts()
            .into_iter()
            .filter_map(|init| with_size(run_group, init)),
    );
    lines.extend(language::lines(run_group));
    lines.push(setting::shown(run_group));
    lines.extend(run_group.ablations().iter().filter_map(setting::ablation));
    lines
}

fn one_task(run_group: &RunGroup) -> Markup {
    let noun = run_group.scale.noun();
    let scores: Vec<String> = run_group
        .sizes_and_starts()
        .filter_map(|(size, init)| {
            let claim = run_group.claim(size, init, runs::LAST_TASK)?;
            Some(format!(
                "{} (size {}, {}, {})",
                number::estimate(&claim),
                size.name,
                start(init),
                number::units(&claim)
            ))
        })
        .collect();
    let why = if run_group.sequence.len() == 1 && run_group.is_watched() {
        "Only one task was trained: no task's forgetting is there to show, only that of what is watched beside it."
    } else if run_group.sequence.len() == 1 {
        "Only one task was trained: there is no forgetting to show."
    } else {
        "The earlier tasks were not evaluated both when learned and at the end: there is no forgetting to show."
    };
    html! { (why) @if !scores.is_empty() { " " (number::capital(noun)) " on " (run_group.task(run_group.last())) ": "
    (number::list(&scores)) "." } }
}

/// What an interval counts, with the word of caution where it says nothing about pretraining again.
pub fn basis(claim: &Claim) -> String {
    let seeds = number::units(claim);
    match (claim.unit, claim.estimate.interval.is_some()) {
        (_, false) => format!("{seeds}, so no interval"),
        (Unit::FineTuningSeeds, true) => {
            format!("95 % interval over {seeds} only: this size was pretrained once")
        }
        (Unit::PretrainedNetworks | Unit::Seeds, true) if claim.against.is_none() && claim.sign_flip.is_some() => {
            format!("95 % interval over {seeds}, paired by seed")
        }
        (_, true) => format!("95 % interval over {seeds}"),
    }
}

fn forgets(run_group: &RunGroup, size: &Size) -> Option<Markup> {
    let difference = run_group.difference(size, runs::SINCE_LEARNED)?;
    let [pretrained, scratch] = run_group.sides(size, runs::SINCE_LEARNED)?;
    let network = if run_group.sizes().last() == Some(&size) {
        "the largest network"
    } else {
        "the largest network with both starts"
    };
    let words = match verdict::below_zero(&difference).verdict {
        Verdict::Holds => format!("Pretrained, {network} forgets less than from scratch"),
        Verdict::DoesNotHold => format!("Pretrained, {network} forgets more than from scratch"),
        Verdict::Undecided(Why::ZeroInside) => {
            format!("Whether {network} forgets less when pretrained is undecided (zero lies in the interval)")
        }
        Verdict::Undecided(Why::NoSpread) => {
            format!("Whether {network} forgets less when pretrained is undecided (the values tie, and are too few)")
        }
        Verdict::Undecided(_) => {
            format!("Whether {network} forgets less when pretrained is undecided (a single value has no interval)")
        }
    };
    Some(html! {
        strong { (words) } ": pretrained, "
        @match run_group.scale {
            Scale::Accuracy => {
                "it loses " (number::score(pretrained.estimate.mean)) " of accuracy on " (run_group.earlier())
            }
            Scale::BitsPerByte => {
                "its bits per byte on " (run_group.earlier()) " rise by " (number::score(pretrained.estimate.mean))
            }
        }
        ", against "
        (number::score(scratch.estimate.mean)) " from scratch; difference " (number::difference(&difference))
        " ("
        (basis(&difference)) "; " (size_name(size)) ")."
    })
}

fn learns(run_group: &RunGroup, size: &Size) -> Option<Markup> {
    let difference = run_group.difference(size, runs::LAST_TASK)?;
    let [pretrained, scratch] = run_group.sides(size, runs::LAST_TASK)?;
    // As a score: higher is better.
    let gain = run_group.scale.shown(difference.estimate.mean);
    let way = if gain > 0.0 { "better" } else { "worse" };
    let words = match verdict::below_zero(&difference).verdict {
        Verdict::Undecided(_) if gain == 0.0 => "as well".to_owned(),
        Verdict::Undecided(Why::NoInterval) => format!("{way} (one value, no interval)"),
        Verdict::Undecided(why) => format!("{way} on average ({})", why.words()),
        Verdict::Holds | Verdict::DoesNotHold => way.to_owned(),
    };
    let forgetting = run_group.difference(size, runs::SINCE_LEARNED)?.estimate.mean;
    // Where both forget the same, as it is shown, neither forgets less.
    let (less, worse) = match forgetting {
        less if less <= -0.0005 => (PRETRAINED, gain < 0.0),
        more if more >= 0.0005 => (SCRATCH, gain > 0.0),
        _ => (PRETRAINED, false),
    };
    Some(html! {
        "It learns " (run_group.task(run_group.last())) " " (words) " when pretrained: " (run_group.scale.noun()) " "
        (number::score(pretrained.estimate.mean)) " against "
        (number::score(scratch.estimate.mean)) ", difference " (number::difference(&difference)) "."
        @if worse { " " strong { "Read the forgetting with care" } ": the start that forgets less (" (start(less))
        ") is also the one that learns "
            (run_group.task(run_group.last())) " less well." }
    })
}

/// Among the classes of all heads so far; where tasks share a head, that is the accuracy itself.
fn class_incremental(run_group: &RunGroup, size: &Size) -> Option<Markup> {
    if run_group.shared() {
        return None;
    }
    let side = |init| run_group.claim(size, init, runs::CLASS_INCREMENTAL);
    let lost = |init| run_group.claim(size, init, runs::CLASS_INCREMENTAL_LOST);
    let (pretrained, scratch) = (side(PRETRAINED)?, side(SCRATCH)?);
    let (lost, lost_scratch) = (lost(PRETRAINED)?, lost(SCRATCH)?);
    Some(html! {
        "Class-incremental, among the classes of all tasks so far: average accuracy "
        (number::score(pretrained.estimate.mean)) " pretrained, " (number::score(scratch.estimate.mean))
        " from scratch; forgetting since learned " (number::score(lost.estimate.mean)) " and "
        (number::score(lost_scratch.estimate.mean)) "."
    })
}

fn equal(run_group: &RunGroup, size: &Size) -> Option<Markup> {
    let found = run_group.matched(size);
    let (level, left, right, difference) = (found.level?, found.pretrained?, found.scratch?, found.difference?);
    // Positive where the pretrained remember better, whatever the score: the claim is that scratch is below.
    let words = match verdict::above_zero(&difference).verdict {
        Verdict::Holds => "the pretrained network remembers more",
        Verdict::DoesNotHold => "the pretrained network remembers less",
        Verdict::Undecided(_) => "it is undecided which start remembers more",
    };
    let reach = run_group.scale.reached();
    Some(html! {
        "At equal knowledge of " (run_group.task(run_group.last())) " (" (run_group.scale.noun()) " " (reach) " "
        (number::score(level.estimate.mean)) ", the best that both reach, on average), "
        strong { (words) } ": " (run_group.scale.noun()) " " (number::score(left.estimate.mean)) " on " (run_group.earlier())
        ", against " (number::score(right.estimate.mean))
        " from scratch; better by " (number::difference(&difference)) " (" (number::units(&difference)) ", best over "
        (run_group.tried()) @if run_group.paces().len() > 1 { " where a seed has them" } ")."
    })
}

fn one_start(run_group: &RunGroup) -> Vec<Markup> {
    let starts: Vec<String> = run_group.starts().into_iter().map(start).collect();
    let mut lines = vec![html! {
        "Pretrained networks cannot be compared with networks from scratch: no size has both at the main rate with a seed \
         in common (starts among the inputs: " (number::list(&starts)) ")."
    }];
    for init in run_group.starts() {
        let size = run_group
            .sizes()
            .into_iter()
            .rfind(|s| run_group.claim(s, init, runs::SINCE_LEARNED).is_some());
        let Some(size) = size else { continue };
        let claims = (
            run_group.claim(size, init, runs::SINCE_LEARNED),
            run_group.claim(size, init, runs::LAST_TASK),
        );
        if let (Some(forgetting), Some(last)) = claims {
            lines.push(html! {
                "The largest network, " (start(init)) ", forgets " (number::estimate(&forgetting))
                " since learned (" (basis(&forgetting)) "); " (run_group.scale.noun()) " on "
                (run_group.task(run_group.last())) ": " (number::score(last.estimate.mean)) "."
            });
        }
    }
    lines
}

/// Whether forgetting changes with size, and of which networks by how much; `None` without two sizes.
pub fn with_size_in_short(run_group: &RunGroup, init: &str) -> Option<(&'static str, String)> {
    let trend = run_group.trend(init, runs::SINCE_LEARNED)?;
    let words = match verdict::falls(&trend, SIZES_NEEDED).verdict {
        Verdict::Holds => "Forgetting falls with size",
        Verdict::DoesNotHold => "Forgetting grows with size",
        Verdict::Undecided(_) => "It is undecided whether forgetting falls with size",
    };
    let slope = number::effect(&of_trend(&trend, init, Unit::Sizes));
    let network = if init == PRETRAINED {
        format!("pretrained {}", run_group.label)
    } else {
        format!("{} {}", run_group.label, start(init))
    };
    Some((words, format!("{network} (slope {slope})")))
}

fn with_size(run_group: &RunGroup, init: &str) -> Option<Markup> {
    let means: Vec<String> = run_group
        .sizes()
        .into_iter()
        .filter_map(|size| Some((size, run_group.claim(size, init, runs::SINCE_LEARNED)?)))
        .map(|(size, claim)| {
            format!(
                "{} ({})",
                number::score(claim.estimate.mean),
                number::count(size.parameters as f64)
            )
        })
        .collect();
    let trend = run_group.trend(init, runs::SINCE_LEARNED)?;
    let fate = match verdict::falls(&trend, SIZES_NEEDED).verdict {
        Verdict::Holds => "forgetting falls with size".to_owned(),
        Verdict::DoesNotHold => "forgetting grows with size".to_owned(),
        Verdict::Undecided(Why::TooFew { found: n, .. }) => {
            format!("it is undecided whether forgetting falls with size: {n} sizes, and a trend needs {SIZES_NEEDED}")
        }
        Verdict::Undecided(Why::ZeroInside) => {
            "it is undecided whether forgetting falls with size: zero lies in the slope's interval".to_owned()
        }
        Verdict::Undecided(why) => format!("it is undecided whether forgetting falls with size: {}", why.words()),
    };
    let slope = of_trend(&trend, init, Unit::Sizes);
    let slope = format!("{} (over {})", number::difference(&slope), number::units(&slope));
    Some(html! {
        strong { (number::capital(&start(init))) ", " (fate) } ". From the smallest to the largest: "
        (number::list(&means)) "; slope " (slope) " for ten times the parameters."
    })
}
