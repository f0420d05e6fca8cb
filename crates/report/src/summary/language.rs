//! What language models show of size, in words: on both corpora, and at equal scores on the last one.

use std::collections::BTreeSet;

use lethe_analysis::compare::of_trend;
use lethe_analysis::run_group::{PRETRAINED, RunGroup};
use lethe_analysis::runs::{self, Measure, Run, Size};
use lethe_analysis::scale::Scale;
use lethe_analysis::words::{size_name, start};
use lethe_metrics::claim::{Claim, Unit};
use lethe_metrics::number;
use lethe_metrics::verdict::{self, SIZES_NEEDED, Verdict};
use maud::{Markup, html};

use super::start::largest;

/// Whether larger pretrained networks keep more at equal scores on the last corpus, in a sentence a family; none for images.
pub fn headlines(run_groups: &[RunGroup]) -> Vec<String> {
    let text = run_groups.iter().filter(|f| f.scale == Scale::BitsPerByte);
    let sentence = |run_group: &RunGroup| {
        let (claim, of) = at_equal(run_group, PRETRAINED)?;
        let (earlier, last) = (run_group.earlier(), run_group.task(run_group.last()));
        let words = match verdict::above_zero(&claim).verdict {
            Verdict::Holds => format!("larger pretrained networks are better on {earlier}"),
            Verdict::DoesNotHold => format!("larger pretrained networks are worse on {earlier}"),
            Verdict::Undecided(_) => {
                format!("it is undecided whether larger pretrained networks are better on {earlier}")
            }
        };
        Some(format!(
            "At equal bits per byte of {last}, {words}: {}, {of}, lower by {} ({}).",
            run_group.label,
            number::amount(&claim),
            number::units(&claim)
        ))
    };
    text.filter_map(sentence).collect()
}

/// By how much larger networks are better on the earlier corpora at equal scores on the last one, and of which sizes that is.
fn at_equal(run_group: &RunGroup, init: &str) -> Option<(Claim, &'static str)> {
    match run_group.neighbours(init).len() {
        0 => None,
        1 => Some((run_group.extremes(init)?.better, "the larger of two sizes")),
        _ => Some((
            run_group.larger_better_by(init)?,
            "the larger of two neighbouring sizes on average",
        )),
    }
}

/// How much better or worse the last corpus is learned where a headline says how much pretraining changes forgetting: who
/// learns it badly forgets little.
pub fn beside(run_group: &RunGroup) -> Option<String> {
    let size = largest(run_group).filter(|_| run_group.scale == Scale::BitsPerByte)?;
    let last = run_group.difference(size, runs::LAST_TASK)?;
    let task = run_group.task(run_group.last());
    Some(format!(
        "; bits per byte of {task} at the end {}",
        number::effect(&last)
    ))
}

/// A sentence or two a start; none for images.
pub fn lines(run_group: &RunGroup) -> Vec<Markup> {
    if run_group.scale != Scale::BitsPerByte {
        return Vec::new();
    }
    let starts = run_group.starts().into_iter();
    let of_size = starts.flat_map(|init| [both(run_group, init), equal(run_group, init)]);
    of_size.flatten().chain(watched_lines(run_group)).collect()
}

/// A sentence a data set that is watched beside the tasks.
pub fn watched_lines(run_group: &RunGroup) -> Vec<Markup> {
    let names: BTreeSet<&String> = run_group.runs.iter().flat_map(|r| r.watched.keys()).collect();
    names.into_iter().filter_map(|name| watched(run_group, name)).collect()
}

/// What becomes of a data set beside the tasks in the largest pretrained network.
fn watched(run_group: &RunGroup, name: &str) -> Option<Markup> {
    let rise = |size: &Size| {
        let change = |run: &Run| Some(run.watched.get(name)?.chain?.rise());
        run_group.mean_of(&run_group.cell(size, PRETRAINED), run_group.scale.differences(), change)
    };
    let mut sizes = run_group.sizes().into_iter().rev();
    let (size, rise) = sizes.find_map(|size| Some((size, rise(size)?)))?;
    let words = match verdict::above_zero(&rise).verdict {
        Verdict::Holds => "The largest pretrained network forgets",
        Verdict::DoesNotHold => "The largest pretrained network gets better at",
        Verdict::Undecided(_) => "It is undecided whether the largest pretrained network forgets",
    };
    Some(html! {
        strong { (words) " " (name) } ", which is watched beside the tasks: over all trainings its bits per byte change by "
        (number::effect(&rise)) " (" (number::units(&rise)) "; " (size_name(size)) ")."
    })
}

fn both(run_group: &RunGroup, init: &str) -> Option<Markup> {
    let slope = |measure: Measure| {
        let trend = run_group.trend(init, measure)?;
        Some((
            verdict::falls(&trend, SIZES_NEEDED).verdict,
            of_trend(&trend, init, Unit::Sizes),
        ))
    };
    let (first, last) = (slope(runs::WHEN_LEARNED)?, slope(runs::LAST_TASK)?);
    let words = match (first.0, last.0) {
        (Verdict::Holds, Verdict::Holds) => "larger networks are better on both",
        (Verdict::DoesNotHold, Verdict::DoesNotHold) => "larger networks are worse on both",
        (Verdict::Undecided(_), _) | (_, Verdict::Undecided(_)) => {
            "it is undecided whether larger networks are better on both"
        }
        _ => "larger networks are better on one and worse on the other",
    };
    Some(html! {
        strong { (number::capital(&start(init))) ", " (words) } ". For ten times the parameters, bits per byte change by "
        (number::effect(&first.1)) " on " (run_group.earlier()) " when learned, and by " (number::effect(&last.1)) " on "
        (run_group.task(run_group.last())) " after it (lower is better)."
    })
}

fn equal(run_group: &RunGroup, init: &str) -> Option<Markup> {
    let (claim, of) = at_equal(run_group, init)?;
    let pair = run_group.extremes(init)?;
    let (earlier, last) = (run_group.earlier(), run_group.task(run_group.last()));
    let words = match verdict::above_zero(&claim).verdict {
        Verdict::Holds => "the larger networks remember more",
        Verdict::DoesNotHold => "the larger networks remember less",
        Verdict::Undecided(_) => "it is undecided whether the larger networks remember more",
    };
    Some(html! {
        (number::capital(&start(init))) ", at equal bits per byte of " (last) ", " strong { (words) } ": on " (earlier) ", " (of)
        " is lower by " (number::amount(&claim)) ". The largest is at " (number::score(pair.of_larger.estimate.mean))
        ", the smallest at " (number::score(pair.of_smaller.estimate.mean)) ", where " (last) " is at "
        (number::score(pair.level.estimate.mean)) " in both."
    })
}
