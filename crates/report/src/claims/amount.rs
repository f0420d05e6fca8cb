//! Claims about how much was trained: steps and examples of the pretraining, steps of the last task.

use lethe_metrics::claim::{self, Observation};
use lethe_metrics::trend;
use lethe_metrics::verdict::{self, AMOUNTS_NEEDED, SIZES_NEEDED};

use super::size::name;
use super::{Finding, Statement};
use crate::compare::{observations, of_trend};
use crate::facet::{Facet, PRETRAINED};
use crate::figures::start;
use crate::number;
use crate::runs::{self, Run};
use crate::varied::Varied;

/// The claims.
pub fn statements(facets: &[Facet]) -> Vec<Statement> {
    let studied: Vec<Facet> = facets.iter().flat_map(Facet::studied).collect();
    let of = |varied: Varied| studied.iter().filter(move |f| f.varied == varied);
    vec![
        Statement {
            letter: "d",
            words: "Longer pretraining reduces forgetting.",
            place: Some("forgetting against pretraining steps"),
            findings: of(Varied::PretrainingSteps).filter_map(pretraining).collect(),
        },
        Statement {
            letter: "e",
            words: "Pretraining on more examples reduces forgetting.",
            place: Some("abstract; forgetting against the size of the pretraining data set"),
            findings: of(Varied::PretrainingExamples).filter_map(pretraining).collect(),
        },
        Statement {
            letter: "f1",
            words: "More steps on the last task forget more.",
            place: Some("forgetting against fine-tuning steps"),
            findings: of(Varied::Steps).flat_map(steps).collect(),
        },
        Statement {
            letter: "f2",
            words: "Whatever the number of steps, larger pretrained networks forget less.",
            place: Some("forgetting against fine-tuning steps"),
            findings: of(Varied::Steps).filter_map(larger).collect(),
        },
    ]
}

fn pretraining(facet: &Facet) -> Option<Finding> {
    let trend = facet.trend_within_sizes(PRETRAINED, runs::since_learned)?;
    let last = facet.trend_within_sizes(PRETRAINED, runs::last_task);
    Some(Finding {
        of: name(facet),
        measured: format!(
            "slope of forgetting for ten times the {}, within {} sizes",
            facet.varied.title(),
            facet.sizes().len()
        ),
        effect: of_trend(&trend, PRETRAINED),
        verdict: verdict::falls(&trend, AMOUNTS_NEEDED),
        note: last.map_or_else(String::new, |t| {
            format!("slope of {}: {}", facet.task(facet.last()), number::signed(t.slope))
        }),
    })
}

fn steps(facet: &Facet) -> Vec<Finding> {
    let finding = |init: &str| {
        let effect = claim::mean(&facet.slopes(init, runs::since_learned))?;
        let sizes = facet.sizes();
        let levels = sizes.iter().map(|s| facet.cells(s, init).len()).max().unwrap_or(0);
        let verdict = if levels < AMOUNTS_NEEDED {
            verdict::Verdict::Undecided(verdict::Why::TooFew {
                found: levels,
                needed: AMOUNTS_NEEDED,
            })
        } else {
            verdict::above_zero(&effect)
        };
        Some(Finding {
            of: format!("{}, {}", name(facet), start(init)),
            measured: format!("slope of forgetting for ten times the steps, {} sizes", sizes.len()),
            effect,
            verdict,
            note: String::new(),
        })
    };
    facet.starts().into_iter().filter_map(finding).collect()
}

/// The trend over sizes of forgetting, averaged over the numbers of steps first: a network is measured at all of them.
fn larger(facet: &Facet) -> Option<Finding> {
    let mut points = Vec::new();
    for size in facet.sizes() {
        let runs: Vec<&Run> = facet
            .cells(size, PRETRAINED)
            .into_iter()
            .flat_map(|(_, runs)| runs)
            .collect();
        let all: Vec<Observation> = observations(&runs, runs::since_learned);
        points.extend(
            claim::units(&all)
                .into_iter()
                .map(|value| (size.parameters as f64, value)),
        );
    }
    let trend = trend::over_log10(&[points])?;
    Some(Finding {
        of: name(facet),
        measured: format!(
            "slope of forgetting, mean over steps, for ten times the parameters, {} sizes",
            trend.levels
        ),
        effect: of_trend(&trend, PRETRAINED),
        verdict: verdict::falls(&trend, SIZES_NEEDED),
        note: String::new(),
    })
}
