//! What architecture searches show: what is forgotten at the peak, what a penalty removes of it, and how well the weights rank.

use lethe_analysis::searches::forgotten::Forgotten;
use lethe_analysis::searches::ranks::Ranks;
use lethe_analysis::searches::{Group, Line, Searches, UNIFORM, unit, unit_of_rise};
use lethe_metrics::claim;
use lethe_metrics::number;
use lethe_metrics::verdict::Verdict;
use maud::{Markup, html};

use crate::figures::{forgets, share};

/// What each penalty changes, group by group, in a sentence; empty without searches.
pub fn headline(searches: &Searches) -> String {
    let compared: Vec<String> = searches.groups.iter().filter_map(compared).collect();
    if !compared.is_empty() {
        return format!(
            "What architectures forget while others train the weights that they share: {}.",
            compared.join("; ")
        );
    }
    match searches.count() {
        0 => String::new(),
        1 => "One architecture search.".to_owned(),
        n => format!("{n} architecture searches."),
    }
}

/// A group's penalties against none.
fn compared(group: &Group) -> Option<String> {
    let both = group.lines.iter().zip(&group.forgotten);
    let words = both.filter_map(|(line, found)| {
        found.less?;
        Some(format!("with {} {}", line.variant.words(), less(found)))
    });
    let words: Vec<String> = words.collect();
    (!words.is_empty()).then(|| format!("in {} {}", group.label, words.join(", ")))
}

/// The share that is not forgotten, the verdict, and what was learned.
fn less(found: &Forgotten) -> String {
    let reward = found
        .reward
        .map(|c| format!(", the reward at the end {}", number::effect(&c)));
    let removed = share_of(found).unwrap_or_else(|| "nothing sure to remove".to_owned());
    format!("{removed} ({}){}", verdict(found), reward.unwrap_or_default())
}

/// Such as `64 % less`; none where it may be that nothing is forgotten without a penalty.
fn share_of(found: &Forgotten) -> Option<String> {
    found.share.map(|of| match of < 0.0 {
        true => format!("{} more", share(-of)),
        false => format!("{} less", share(of)),
    })
}

/// Whether less is forgotten, corrected for all comparisons of the table.
fn verdict(found: &Forgotten) -> String {
    match found.judged.map(|j| j.among.verdict) {
        None => "one seed: no verdict".to_owned(),
        Some(Verdict::Undecided(_)) => {
            let alone = found.judged.map(|j| j.alone.verdict);
            let corrected = matches!(alone, Some(Verdict::Holds | Verdict::DoesNotHold));
            let after = if corrected { " after Holm's correction" } else { "" };
            format!("{}: undecided{after}", seeds(found))
        }
        Some(verdict) => format!("{}: it {}", seeds(found), forgets(verdict)),
    }
}

fn seeds(found: &Forgotten) -> String {
    found.less.as_ref().map(number::units).unwrap_or_default()
}

/// A list a group of searches, then one a group of rankings.
pub fn lists(searches: &Searches) -> Vec<(String, Vec<Markup>)> {
    let groups = searches
        .groups
        .iter()
        .map(|g| (format!("Search: {}", g.label), group(g, &searches.groups)));
    let ranks = searches
        .ranks
        .iter()
        .map(|r| (format!("Rankings: {}", r.label), ranks(r)));
    groups.chain(ranks).filter(|(_, lines)| !lines.is_empty()).collect()
}

fn group(group: &Group, all: &[Group]) -> Vec<Markup> {
    let both = group.lines.iter().zip(&group.forgotten);
    let mut lines: Vec<Markup> = both.filter_map(|(line, found)| forgotten(group, line, found)).collect();
    lines.extend(group.lines.iter().filter_map(|line| learned(group, line)));
    lines.extend(group.lines.iter().filter_map(|line| found(group, line, all)));
    lines
}

/// What a search of a table has found in the end, and by how much that tests better than what as many uniform draws have.
fn found(group: &Group, line: &Line, all: &[Group]) -> Option<Markup> {
    let reward = claim::mean(&line.last(|e| e.best_reward))?;
    let tests = line.last(|e| e.best_test);
    let test = claim::mean(&tests);
    let drawn = number::list(&line.ends().iter().map(i64::to_string).collect::<Vec<_>>());
    let place = (&group.study, &group.space);
    let uniform = all
        .iter()
        .filter(|g| !g.trains && g.sampler == UNIFORM && (&g.study, &g.space) == place);
    let uniform = uniform.filter(|_| group.sampler != UNIFORM).flat_map(|g| &g.lines);
    let alike: Vec<&Line> = uniform.filter(|l| l.ends() == line.ends()).collect();
    let difference = match alike.as_slice() {
        [one] => claim::difference(&tests, &one.last(|e| e.best_test)),
        _ => None,
    };
    Some(html! {
        strong { (group.sampler) } ": of " (drawn) " architectures the largest reward is " (number::estimate(&reward))
        @if let Some(test) = test { ", and the test measure of that architecture " (number::estimate(&test)) }
        @if let Some(difference) = difference { ", which differs from that of as many uniform draws by " (number::effect(&difference)) }
        " over " (number::units(&reward)) "."
    })
}

fn forgotten(group: &Group, line: &Line, found: &Forgotten) -> Option<Markup> {
    let average = found.average?;
    let (at, peak) = found.peaks[0]?;
    let unit = unit_of_rise(&group.space);
    let against = found.less.map(|claim| {
        let error = found.error.map(|c| {
            format!(
                ", err1 {} ({})",
                number::effect(&c),
                lethe_analysis::searches::unit(&group.space)
            )
        });
        let reward = found
            .reward
            .map(|c| format!("; at the end the reward differs by {}", number::effect(&c)));
        let removed = match share_of(found) {
            Some(share) => format!("{share} than without a penalty"),
            None => "without a penalty there is nothing sure to remove".to_owned(),
        };
        format!(
            "; {removed} ({}), a difference of {}{}{}",
            verdict(found),
            number::amount(&claim),
            reward.unwrap_or_default(),
            error.unwrap_or_default()
        )
    });
    Some(html! {
        strong { (line.variant.words()) } ": an architecture forgets " (number::estimate(&average)) " on average (" (unit) "), at the peak, in epoch "
        (at) ", " (number::digits(peak)) (against.unwrap_or_default()) "."
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
    let line = |line: &lethe_analysis::searches::ranks::Line| {
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
