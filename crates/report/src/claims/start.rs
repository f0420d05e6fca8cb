//! Claims about the start: pretrained against from scratch, as they come, and at equal accuracy.

use lethe_metrics::claim::{self, Claim};
use lethe_metrics::verdict;

use super::size::name;
use super::{Finding, Statement};
use crate::facet::{Facet, HANDICAPPED, PRETRAINED, SCRATCH};
use crate::number;
use crate::runs;

/// The claims.
pub fn statements(facets: &[Facet]) -> Vec<Statement> {
    let studied: Vec<Facet> = facets.iter().flat_map(Facet::studied).collect();
    vec![
        Statement {
            letter: "c1",
            words: "Pretrained networks forget less than networks of the same size from scratch.",
            place: Some("abstract; the comparison with training from scratch"),
            findings: studied.iter().flat_map(|f| differences(f, PRETRAINED)).collect(),
        },
        Statement {
            letter: "c2",
            words: "They do so also where their training stopped at the accuracy that the networks from scratch reach.",
            place: Some("the comparison with handicapped pretrained networks"),
            findings: studied.iter().flat_map(|f| differences(f, HANDICAPPED)).collect(),
        },
        Statement {
            letter: "c3",
            words: "At equal accuracy on the last task they remember more of the earlier ones.",
            place: Some("the forgetting frontiers"),
            findings: facets.iter().filter_map(equal).collect(),
        },
    ]
}

fn differences(facet: &Facet, init: &str) -> Vec<Finding> {
    let sizes = facet.sizes();
    let mut found = Vec::new();
    for size in sizes {
        let all = facet.differences(size, init, SCRATCH, runs::since_learned);
        found.extend(claim::mean(&all).map(|claim| (size, claim)));
    }
    let mut findings = Vec::new();
    let finding = |measured: String, effect: Claim, note: String| Finding {
        of: name(facet),
        measured,
        verdict: verdict::below_zero(&effect),
        effect,
        note,
    };
    if found.len() > 1
        && let Some(effect) = facet.difference_of_all(init, SCRATCH, runs::since_learned)
    {
        let note = [
            other_task(
                facet.difference_of_all(init, SCRATCH, runs::last_task),
                &facet.task(facet.last()),
            ),
            handicap(facet, init),
        ];
        let note: Vec<String> = note.into_iter().filter(|n| !n.is_empty()).collect();
        let measured = format!("difference in forgetting, over {} sizes", found.len());
        findings.push(finding(measured, effect, note.join("; ")));
    }
    if let Some((size, effect)) = found.last() {
        let last = claim::mean(&facet.differences(size, init, SCRATCH, runs::last_task));
        let measured = format!(
            "difference in forgetting, {} parameters",
            number::count(size.parameters as f64)
        );
        findings.push(finding(measured, *effect, other_task(last, &facet.task(facet.last()))));
    }
    findings
}

/// Forgetting is read beside how well the last task was learned.
fn other_task(difference: Option<Claim>, task: &str) -> String {
    difference.map_or_else(String::new, |d| format!("{task} differs by {}", number::difference(&d)))
}

/// Whether the handicap did what it is for.
fn handicap(facet: &Facet, init: &str) -> String {
    if init != HANDICAPPED {
        return String::new();
    }
    other_task(
        facet.difference_of_all(init, SCRATCH, runs::when_learned),
        &format!("{} when learned", facet.earlier()),
    )
}

fn equal(facet: &Facet) -> Option<Finding> {
    let effect = facet.matched_of_all()?;
    let rates = facet.rates().len();
    Some(Finding {
        of: facet.label.clone(),
        measured: format!(
            "{} there, pretrained better by; best of {rates} {}, over all sizes",
            facet.earlier(),
            if rates == 1 { "rate" } else { "rates" }
        ),
        verdict: verdict::above_zero(&effect),
        effect,
        note: String::new(),
    })
}
