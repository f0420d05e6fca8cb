//! On which rows strengths were chosen, and which rows are reported, in words.

use std::collections::BTreeSet;

use lethe_metrics::number;

use super::Comparison;
use crate::words::rows_of;

/// How strengths were chosen, truly for all of these comparisons.
pub fn choice(comparisons: &[&Comparison]) -> String {
    let choosing: Vec<&Comparison> = comparisons.iter().copied().filter(|c| c.has_strengths()).collect();
    let (by_validation, by_shown): (Vec<&Comparison>, Vec<&Comparison>) = choosing.iter().partition(|c| c.validated());
    let best = "the strength with the best mean";
    match (by_validation.is_empty(), by_shown.is_empty()) {
        (true, true) => "the one strength that was run".to_owned(),
        (false, true) => format!("{best} on validation rows"),
        (true, false) => format!(
            "{best} on the {} that are shown, which makes it look better than it is",
            reported(&by_shown)
        ),
        (false, false) => format!(
            "{best} on validation rows; in {} on the {} that are shown, which makes it look better than it is",
            number::list(&by_shown.iter().map(|c| c.label.clone()).collect::<Vec<_>>()),
            reported(&by_shown)
        ),
    }
}

/// The rows that are shown.
pub fn reported(comparisons: &[&Comparison]) -> String {
    let splits: BTreeSet<&str> = comparisons.iter().map(|c| c.split.as_str()).collect();
    number::list(&splits.into_iter().map(rows_of).collect::<Vec<_>>())
}
