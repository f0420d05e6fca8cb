//! Claims about how much was trained: steps and examples of the pretraining, steps of the last task.

use lethe_metrics::claim::{self, Observation};
use lethe_metrics::trend;
use lethe_metrics::verdict::{self, AMOUNTS_NEEDED, SIZES_NEEDED, Verdict, Why};

use super::size::name;
use super::{Finding, Statement};
use crate::compare::{apart, observations, of_trend};
use crate::facet::{Facet, PRETRAINED};
use crate::figures::start;
use crate::number;
use crate::runs::{self, Run, Size};
use crate::varied::Varied;

/// The claims.
pub fn statements(facets: &[Facet]) -> Vec<Statement> {
    let studied: Vec<Facet> = facets.iter().flat_map(Facet::studied).collect();
    let of = |varied: Varied| studied.iter().filter(move |f| f.varied == varied);
    let two = facets.iter().filter(|f| f.sequence.len() == 2);
    let steps_of: Vec<Facet> = two.flat_map(Facet::at_rates).collect();
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
            findings: steps_of.iter().flat_map(steps).collect(),
        },
        Statement {
            letter: "f2",
            words: "Whatever the number of steps, larger pretrained networks forget less.",
            place: Some("forgetting against fine-tuning steps"),
            findings: steps_of.iter().filter_map(larger).collect(),
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

/// Slopes of forgetting over steps, one a network and seed: over runs of different lengths where a study has them, else
/// over the evaluations within each run.
fn slopes(facet: &Facet, init: &str) -> (Vec<Observation>, usize) {
    if facet.varied == Varied::Steps {
        let levels = facet.sizes().iter().map(|s| facet.cells(s, init).len()).max();
        return (facet.slopes(init, runs::since_learned), levels.unwrap_or(0));
    }
    let mut most = 0;
    let of_size = |size: &Size| {
        let slope = |run: &Run| {
            let steps = run.steps_of_last();
            most = most.max(steps.len());
            let line = steps.iter().map(|s| (s.step as f64, s.forgotten)).collect();
            Some(Observation {
                network: run.network.clone(),
                seed: run.seed,
                value: trend::over_log10(&[line])?.slope,
            })
        };
        facet.cell(size, init).into_iter().filter_map(slope).collect::<Vec<_>>()
    };
    (apart(facet.sizes().into_iter().map(of_size)), most)
}

fn steps(facet: &Facet) -> Vec<Finding> {
    let finding = |init: &str| {
        let (slopes, found) = slopes(facet, init);
        let effect = claim::mean(&slopes)?;
        let needed = AMOUNTS_NEEDED;
        let verdict = if found < needed {
            Verdict::Undecided(Why::TooFew { found, needed })
        } else {
            verdict::above_zero(&effect)
        };
        Some(Finding {
            of: format!("{}, {}", name(facet), start(init)),
            measured: format!(
                "slope of forgetting for ten times the steps, at {found} numbers of steps, {} sizes",
                facet.sizes().len()
            ),
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
        let mut all: Vec<Observation> = Vec::new();
        if facet.varied == Varied::Steps {
            for (_, runs) in facet.cells(size, PRETRAINED) {
                all.extend(observations(&runs, runs::since_learned));
            }
        } else {
            for run in facet.cell(size, PRETRAINED) {
                all.extend(run.steps_of_last().into_iter().map(|s| Observation {
                    network: run.network.clone(),
                    seed: run.seed,
                    value: s.forgotten,
                }));
            }
        }
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
