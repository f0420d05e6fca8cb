//! What architecture searches show: what is forgotten at the peak, what a penalty removes of it, and how well the weights rank.

use lethe_metrics::verdict::Verdict;
use maud::{Markup, html};

use crate::figures::{forgets, share};
use crate::number;
use crate::searches::forgotten::Forgotten;
use crate::searches::ranks::Ranks;
use crate::searches::{Group, Line, Searches, unit};

/// Of each group the penalty that removes most, in a sentence; empty without searches.
pub fn headline(searches: &Searches) -> String {
    let most: Vec<String> = searches.groups.iter().filter_map(most).collect();
    if !most.is_empty() {
        return format!(
            "What architectures forget while others train the weights that they share, on average at the peak: {}.",
            most.join("; ")
        );
    }
    match searches.count() {
        0 => String::new(),
        1 => "One architecture search.".to_owned(),
        n => format!("{n} architecture searches."),
    }
}

/// The penalty of a group that removes the largest share.
fn most(group: &Group) -> Option<String> {
    let both = group.lines.iter().zip(&group.forgotten);
    let shares = both.filter_map(|(line, found)| Some((line, found, found.shares[0]?)));
    let (line, found, of) = shares.max_by(|a, b| a.2.total_cmp(&b.2))?;
    let name = line.variant.words();
    let removed = match of > 0.0 {
        true => format!("{name} removes {} of it", share(of)),
        false => "no penalty removes any of it".to_owned(),
    };
    let verdict = match found.judged.map(|j| j.alone.verdict) {
        None => "one seed: no verdict".to_owned(),
        Some(Verdict::Undecided(_)) => format!("{}, undecided", seeds(found)),
        Some(_) => seeds(found),
    };
    Some(format!("in {} {removed} ({verdict})", group.label))
}

fn seeds(found: &Forgotten) -> String {
    found.by_seed.as_ref().map(number::units).unwrap_or_default()
}

/// A list a group of searches, then one a group of rankings.
pub fn lists(searches: &Searches) -> Vec<(String, Vec<Markup>)> {
    let groups = searches
        .groups
        .iter()
        .map(|g| (format!("Search: {}", g.label), group(g)));
    let ranks = searches
        .ranks
        .iter()
        .map(|r| (format!("Rankings: {}", r.label), ranks(r)));
    groups.chain(ranks).filter(|(_, lines)| !lines.is_empty()).collect()
}

fn group(group: &Group) -> Vec<Markup> {
    let both = group.lines.iter().zip(&group.forgotten);
    let mut lines: Vec<Markup> = both.filter_map(|(line, found)| forgotten(group, line, found)).collect();
    lines.extend(group.lines.iter().filter_map(|line| learned(group, line)));
    lines
}

fn forgotten(group: &Group, line: &Line, found: &Forgotten) -> Option<Markup> {
    let (at, peak) = found.peaks[0]?;
    let removed = found.shares[0].map(|of| match of < 0.0 {
        true => format!(", {} more than without a penalty", share(-of)),
        false => format!(", {} less than without a penalty", share(of)),
    });
    let by_seed = found.by_seed.map(|claim| {
        format!(
            " (by seed a share of {}, {})",
            number::amount(&claim),
            number::units(&claim)
        )
    });
    let verdict = found.judged.map(|j| match j.alone.verdict {
        Verdict::Undecided(_) => "whether it forgets less is undecided".to_owned(),
        verdict => format!("it {}", forgets(verdict)),
    });
    let verdict = verdict.map(|words| format!(": {words}")).unwrap_or_default();
    Some(html! {
        strong { (line.variant.words()) } ": the mean of err2 − err1 is largest in epoch " (at) ": "
        (number::digits(peak)) " (" (unit(&group.space)) ")" (removed.unwrap_or_default()) (by_seed.unwrap_or_default()) (verdict) "."
    })
}

/// Whether errors fall and rewards rise, from the first epoch to the last.
fn learned(group: &Group, line: &Line) -> Option<Markup> {
    let ends = |means: Vec<(i64, lethe_metrics::claim::Claim)>| {
        let value =
            |end: Option<&(i64, lethe_metrics::claim::Claim)>| end.map(|(_, c)| number::digits(c.estimate.mean));
        Some((value(means.first())?, value(means.last())?))
    };
    let errors = ends(line.means(|e| e.error));
    let (from, to) = ends(line.means(|e| e.reward))?;
    Some(html! {
        strong { (line.variant.words()) } ": the mean reward goes from " (from) " to " (to)
        @if let Some((from, to)) = errors { "; err1 from " (from) " to " (to) " (" (unit(&group.space)) ")" } "."
    })
}

fn ranks(ranks: &Ranks) -> Vec<Markup> {
    let line = |line: &crate::searches::ranks::Line| {
        let tau = line.tau()?;
        let gain = ranks
            .gain(line)
            .map(|gain| format!("; difference to no penalty {}", number::effect(&gain)));
        Some(html! {
            strong { (ranks.name(line)) } ": Kendall's τ " (number::estimate(&tau)) " over " (number::units(&tau))
            ", against " (ranks.truth) (gain.unwrap_or_default()) "."
        })
    };
    ranks.lines.iter().filter_map(line).collect()
}
