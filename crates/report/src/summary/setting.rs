//! In which setting a family is shown, and what it shows in another.

use std::collections::BTreeSet;

use lethe_analysis::run_group::{PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs;
use lethe_analysis::words::rows_of;
use lethe_metrics::number;
use lethe_metrics::verdict::{self, Verdict};
use maud::{Markup, html};

use super::start::{basis, largest};

/// The comparison of starts in another setting than the figures show.
pub fn ablation(other: &RunGroup) -> Option<Markup> {
    let size = largest(other)?;
    let difference = other.difference(size, runs::SINCE_LEARNED)?;
    let pretrained = other.claim(size, PRETRAINED, runs::SINCE_LEARNED)?;
    let scratch = other.claim(size, SCRATCH, runs::SINCE_LEARNED)?;
    let words = match verdict::below_zero(&difference).verdict {
        Verdict::Holds => "pretrained, the largest network forgets less than from scratch",
        Verdict::DoesNotHold => "pretrained, the largest network forgets more than from scratch",
        Verdict::Undecided(_) => "it is undecided whether the largest network forgets less when pretrained",
    };
    Some(html! {
        "With " (named(other)) " instead, " strong { (words) } ": " (number::score(pretrained.estimate.mean))
        " against " (number::score(scratch.estimate.mean)) ", difference " (number::difference(&difference)) " ("
        (basis(&difference)) ")."
    })
}

/// What distinguishes a setting, in words.
fn named(run_group: &RunGroup) -> String {
    let mut parts = Vec::new();
    if run_group.pace(&run_group.main).optimiser.is_some() {
        parts.push(format!(
            "optimiser {}",
            run_group.main.optimiser.as_deref().unwrap_or_default()
        ));
    }
    if let Some(mode) = &run_group.main.batch_norm {
        parts.push(format!("batch-norm statistics: {mode}"));
    }
    parts.join(", ")
}

/// The setting that is shown.
pub fn shown(run_group: &RunGroup) -> Markup {
    let main = &run_group.main;
    let splits: BTreeSet<&str> = run_group.runs.iter().map(|r| r.condition.split.as_str()).collect();
    html! {
        "Scores are on " (number::list(&splits.into_iter().map(rows_of).collect::<Vec<_>>())) ", with "
        (run_group.task(run_group.last())) " at rate " (main.rate.0) " (the main rate: the one that most runs have)"
        @if let Some(optimiser) = run_group.pace(main).optimiser { ", optimiser " (optimiser) }
        @if let Some(mode) = &main.batch_norm { ", batch-norm statistics: " (mode) }
        "."
    }
}
