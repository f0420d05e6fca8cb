//! What the figures show, in words computed from the numbers: the opposite of what was expected is said as plainly.

mod beside;
mod importance;
mod language;
mod penalty;
mod search;
mod setting;
mod start;

use std::collections::{BTreeMap, BTreeSet};

use lethe_analysis::compare::of_trend;
use lethe_analysis::overlaps::{self, Network};
use lethe_analysis::run_group::{PRETRAINED, RunGroup};
use lethe_analysis::runs;
use lethe_analysis::study::Study;
use lethe_metrics::claim::Unit;
use lethe_metrics::number;
use lethe_metrics::overlap::Overlaps;
use lethe_metrics::verdict::{self, SIZES_NEEDED, Verdict};
use maud::{Markup, html};

/// The summary: the headlines, then a list a family, one for each comparison of penalties, one for importances, and one for each
/// group of architecture searches.
pub fn html(headlines: &Markup, study: &Study) -> Markup {
    html! {
        @if !headlines.0.is_empty() { p.lede[!nothing(study)] { (headlines) } }
        div.families {
            @for (label, lines) in lists(study) {
                div {
                    h3 { (label) }
                    ul.words { @for line in lines { li { (line) } } }
                }
            }
        }
    }
}

/// What stands in the summary's lists, by heading.
pub fn lists(study: &Study) -> Vec<(String, Vec<Markup>)> {
    let families = study.run_groups.iter().map(|f| (f.label.clone(), start::lines(f)));
    let comparisons = study.comparisons.iter().map(|c| (c.label.clone(), penalty::lines(c)));
    let mut lists: Vec<_> = families.chain(comparisons).collect();
    let starts = penalty::starts(&study.comparisons);
    if !starts.is_empty() {
        lists.push(("Pretraining or a penalty".to_owned(), starts));
    }
    let beside = beside::lines(study);
    if !beside.is_empty() {
        lists.push((lethe_analysis::beside::title(study).to_owned(), beside));
    }
    let importances = importance::lines(&study.importances);
    if !importances.is_empty() {
        lists.push(("How much each layer matters".to_owned(), importances));
    }
    lists.extend(search::lists(&study.searches));
    lists
}

fn nothing(study: &Study) -> bool {
    let searches = study.searches.is_empty();
    let compared = !study.run_groups.is_empty() || !study.comparisons.is_empty() || !study.watching.is_empty();
    !compared && study.importances.is_empty() && searches
}

/// All headlines.
pub fn lede(study: &Study) -> Markup {
    if nothing(study) {
        return match study.trainings {
            0 => html! { "No training of a task is among the inputs: there is no forgetting to show." },
            _ => {
                html! { "No task was learned after another by the trainings among the inputs: there is no forgetting to show." }
            }
        };
    }
    let parts: Vec<String> = headlines(study).into_iter().filter(|p| !p.is_empty()).collect();
    if parts.is_empty() && !study.watching.is_empty() {
        return html! { "What is forgotten of the data sets that were watched beside the tasks stands in their table, method by method." };
    }
    html! { (parts.join(" ")) }
}

/// The headline of a figure, and the others.
pub fn split(study: &Study, figure: &str) -> (Markup, Markup) {
    let mut parts = headlines(study);
    let own = match figure {
        "strength" | "watched" => 1,
        "importance" => 2,
        "overlap" => 3,
        "search-forgetting" | "search-progress" => 4,
        _ => 0,
    };
    let own = std::mem::take(&mut parts[own]);
    if own.is_empty() {
        return (lede(study), Markup::default());
    }
    if nothing(study) {
        return (html! { (own) }, lede(study));
    }
    let others: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    (html! { (own) }, html! { (others.join(" ")) })
}

/// Of starts and sizes, of penalties, of importances, of overlaps, and of architecture searches; each is empty without any.
fn headlines(study: &Study) -> [String; 5] {
    [
        headline(&study.run_groups),
        penalty::headline(&study.comparisons),
        importance::headline(&study.importances),
        overlaps(&study.networks),
        search::headline(&study.searches),
    ]
}

/// Whether the overlap of classes of different tasks falls with size, in pretrained networks; the first form of each family.
fn overlaps(networks: &[Network]) -> String {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let views = overlaps::views(networks);
    let mut seen = BTreeSet::new();
    for view in views.iter().filter(|v| seen.insert(v.label.clone())) {
        let Some(trend) = view.trend(PRETRAINED, Overlaps::across) else {
            continue;
        };
        let words = match verdict::falls(&trend, SIZES_NEEDED).verdict {
            Verdict::Holds => "Classes of different tasks overlap less in larger networks",
            Verdict::DoesNotHold => "Classes of different tasks overlap more in larger networks",
            Verdict::Undecided(_) => {
                "It is undecided whether classes of different tasks overlap less in larger networks"
            }
        };
        let slope = number::effect(&of_trend(&trend, PRETRAINED, Unit::Sizes));
        let of = format!("pretrained {}, {} (slope {slope})", view.label, view.form());
        found.entry(words).or_default().push(of);
    }
    let sentence =
        |(words, of): (&str, Vec<String>)| format!("{words}: {}, for ten times the parameters.", number::list(&of));
    found.into_iter().map(sentence).collect::<Vec<_>>().join(" ")
}

fn headline(run_groups: &[RunGroup]) -> String {
    let mut parts: Vec<(&str, Vec<String>)> = vec![
        ("Pretraining reduces forgetting since learned in the largest ", vec![]),
        ("Pretraining increases forgetting since learned in the largest ", vec![]),
        (
            "Whether pretraining changes forgetting since learned is undecided in the largest ",
            vec![],
        ),
    ];
    let mut trends: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut silent = Vec::new();
    for run_group in run_groups {
        let claim = start::largest(run_group).and_then(|size| run_group.difference(size, runs::SINCE_LEARNED));
        let Some(claim) = claim else {
            let starts = run_group.starts().into_iter();
            let found: Vec<_> = starts.filter_map(|i| start::with_size_in_short(run_group, i)).collect();
            if found.is_empty() && !run_group.is_watched() {
                silent.push(run_group.label.clone());
            }
            for (words, of) in found {
                trends.entry(words).or_default().push(of);
            }
            continue;
        };
        let part = match verdict::below_zero(&claim).verdict {
            Verdict::Holds => 0,
            Verdict::DoesNotHold => 1,
            Verdict::Undecided(_) => 2,
        };
        let beside = language::beside(run_group).unwrap_or_default();
        parts[part].1.push(format!(
            "{} ({}, {}{beside})",
            run_group.label,
            number::effect(&claim),
            number::units(&claim)
        ));
    }
    let mut sentences: Vec<String> = parts
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(words, names)| format!("{words}{}.", number::list(&names)))
        .collect();
    let trend =
        |(words, of): (&str, Vec<String>)| format!("{words} in {}, for ten times the parameters.", number::list(&of));
    sentences.extend(trends.into_iter().map(trend));
    sentences.splice(0..0, language::headlines(run_groups));
    if !silent.is_empty() {
        sentences.push(format!("Forgetting is not compared in {}.", number::list(&silent)));
    }
    sentences.join(" ")
}
