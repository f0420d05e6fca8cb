//! Claims about the start: pretrained against from scratch, as they come, and at equal accuracy.

use lethe_analysis::run_group::{HANDICAPPED, PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs;
use lethe_analysis::scale::Scale;
use lethe_analysis::words::scales;
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use lethe_metrics::verdict;

use super::size::name;
use super::{Finding, Statement};

/// The claims of [S] about pretrained networks and those from scratch, with what was measured.
pub fn statements(run_groups: &[RunGroup]) -> Vec<Statement> {
    let studied: Vec<RunGroup> = run_groups.iter().flat_map(RunGroup::studied).collect();
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
            words: match scales(run_groups) == [Scale::BitsPerByte].into() {
                true => "At equal bits per byte on the last task they remember more of the earlier ones.",
                false => "At equal accuracy on the last task they remember more of the earlier ones.",
            },
            place: Some("the forgetting frontiers"),
            findings: run_groups.iter().filter_map(equal).collect(),
        },
    ]
}

fn differences(run_group: &RunGroup, init: &str) -> Vec<Finding> {
    let (sizes, unit) = (run_group.sizes(), run_group.scale.of_forgetting());
    let mut found = Vec::new();
    for size in sizes {
        let claim = run_group.difference_between(size, init, SCRATCH, runs::SINCE_LEARNED);
        found.extend(claim.map(|claim| (size, claim)));
    }
    let mut findings = Vec::new();
    let finding = |measured: String, effect: Claim, notes: Vec<String>| {
        Finding::new(name(run_group), measured, effect, verdict::below_zero(&effect)).with_notes(notes)
    };
    if found.len() > 1
        && let Some(effect) = run_group.difference_of_all(init, SCRATCH, runs::SINCE_LEARNED)
    {
        let notes = vec![
            other_task(
                run_group.difference_of_all(init, SCRATCH, runs::LAST_TASK),
                &of_last(run_group),
            ),
            handicap(run_group, init),
        ];
        let measured = format!(
            "difference in forgetting{unit}, over {}",
            number::plural(found.len(), "size")
        );
        findings.push(finding(measured, effect, notes));
    }
    if let Some((size, effect)) = found.last() {
        let last = run_group.difference_between(size, init, SCRATCH, runs::LAST_TASK);
        let measured = format!(
            "difference in forgetting{unit}, {} parameters",
            number::count(size.parameters as f64)
        );
        let notes = vec![other_task(last, &of_last(run_group))];
        findings.push(finding(measured, *effect, notes));
    }
    findings
}

/// The last task in words, before `differs by`.
fn of_last(run_group: &RunGroup) -> String {
    let last = run_group.task(run_group.last());
    match run_group.scale {
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
fn handicap(run_group: &RunGroup, init: &str) -> String {
    if init != HANDICAPPED {
        return String::new();
    }
    other_task(
        run_group.difference_of_all(init, SCRATCH, runs::WHEN_LEARNED),
        &format!("{} when learned", run_group.earlier()),
    )
}

fn equal(run_group: &RunGroup) -> Option<Finding> {
    let effect = run_group.matched_of_all()?;
    let (scale, earlier) = (run_group.scale, run_group.earlier());
    let better = match scale {
        Scale::Accuracy => format!("{earlier} there, pretrained better by"),
        Scale::BitsPerByte => format!("bits per byte of {earlier} there, pretrained lower by"),
    };
    let sizes = run_group.sizes().into_iter();
    let both = sizes.filter(|size| run_group.matched(size).difference.is_some());
    let sizes = number::plural(both.count(), "size");
    let measured = format!("{better}; best of {}, over {sizes}", run_group.tried());
    let judgement = verdict::above_zero(&effect);
    Some(Finding::new(run_group.label.clone(), measured, effect, judgement))
}
