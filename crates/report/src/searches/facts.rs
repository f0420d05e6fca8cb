//! Which searches were run, for the end of the page.

use std::collections::BTreeSet;

use super::Searches;

/// Of each group of searches its penalties with their seeds.
pub fn of(searches: &Searches) -> Vec<(String, String)> {
    let group = |group: &super::Group| {
        let line = |line: &super::Line| {
            let seeds: BTreeSet<i64> = line.runs.iter().map(|r| r.seed).collect();
            let word = if seeds.len() == 1 { "seed" } else { "seeds" };
            let seeds: Vec<String> = seeds.iter().map(i64::to_string).collect();
            format!("{}: {word} {}", line.variant.words(), seeds.join(", "))
        };
        let lines: Vec<String> = group.lines.iter().map(line).collect();
        (format!("searches, {}", group.label), lines.join("; "))
    };
    searches.groups.iter().map(group).collect()
}
