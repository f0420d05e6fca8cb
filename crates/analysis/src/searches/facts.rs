//! Which searches were run, for the end of the page.

use lethe_metrics::number;

use super::Searches;

/// Of each group of searches its penalties with their seeds.
pub fn of(searches: &Searches) -> Vec<(String, String)> {
    let group = |group: &super::Group| {
        let line = |line: &super::Line| {
            let seeds = number::seeds(line.runs.iter().map(|r| r.seed));
            format!("{}: {seeds}", line.variant.words())
        };
        let lines: Vec<String> = group.lines.iter().map(line).collect();
        (format!("searches, {}", group.label), lines.join("; "))
    };
    searches.groups.iter().map(group).collect()
}
