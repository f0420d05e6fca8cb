//! Claims about the start: pretrained against from scratch, as they come, and at equal accuracy.

use lethe_metrics::claim::Claim;
use lethe_metrics::verdict;

use super::size::name;
use super::{Finding, Statement};
use crate::facet::{Facet, HANDICAPPED, PRETRAINED, SCRATCH};
use crate::figures::scales;
use crate::number;
use crate::runs;
use crate::scale::Scale;

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
            words: match scales(facets) == [Scale::BitsPerByte].into() {
                true => "At equal bits per byte on the last task they remember more of the earlier ones.",
                false => "At equal accuracy on the last task they remember more of the earlier ones.",
            },
            place: Some("the forgetting frontiers"),
            findings: facets.iter().filter_map(equal).collect(),
        },
    ]
}

fn differences(facet: &Facet, init: &str) -> Vec<Finding> {
    let (sizes, unit) = (facet.sizes(), facet.scale.of_forgetting());
    let mut found = Vec::new();
    for size in sizes {
        let claim = facet.difference_between(size, init, SCRATCH, runs::SINCE_LEARNED);
        found.extend(claim.map(|claim| (size, claim)));
    }
    let mut findings = Vec::new();
    let finding = |measured: String, effect: Claim, notes: Vec<String>| {
        Finding::new(name(facet), measured, effect, verdict::below_zero(&effect)).noted(notes)
    };
    if found.len() > 1
        && let Some(effect) = facet.difference_of_all(init, SCRATCH, runs::SINCE_LEARNED)
    {
        let notes = vec![
            other_task(facet.difference_of_all(init, SCRATCH, runs::LAST_TASK), &of_last(facet)),
            handicap(facet, init),
        ];
        let measured = format!("difference in forgetting{unit}, over {} sizes", found.len());
        findings.push(finding(measured, effect, notes));
    }
    if let Some((size, effect)) = found.last() {
        let last = facet.difference_between(size, init, SCRATCH, runs::LAST_TASK);
        let measured = format!(
            "difference in forgetting{unit}, {} parameters",
            number::count(size.parameters as f64)
        );
        let notes = vec![other_task(last, &of_last(facet))];
        findings.push(finding(measured, *effect, notes));
    }
    findings
}

/// The last task in words, before `differs by`.
fn of_last(facet: &Facet) -> String {
    let last = facet.task(facet.last());
    match facet.scale {
        Scale::Accuracy => last,
        Scale::BitsPerByte => {
            format!("loss on {last}, in bits per byte (who learns it badly forgets little),")
        }
    }
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
        facet.difference_of_all(init, SCRATCH, runs::WHEN_LEARNED),
        &format!("{} when learned", facet.earlier()),
    )
}

fn equal(facet: &Facet) -> Option<Finding> {
    let effect = facet.matched_of_all()?;
    let (scale, earlier) = (facet.scale, facet.earlier());
    let better = match scale {
        Scale::Accuracy => format!("{earlier} there, pretrained better by"),
        Scale::BitsPerByte => format!("bits per byte of {earlier} there, pretrained lower by"),
    };
    let measured = format!("{better}; best of {}, over all sizes", facet.tried());
    let judgement = verdict::above_zero(&effect);
    Some(Finding::new(facet.label.clone(), measured, effect, judgement))
}
