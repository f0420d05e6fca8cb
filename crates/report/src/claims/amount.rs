//! Claims about how much was trained: steps and examples of the pretraining, steps of the last task.

use lethe_metrics::claim::{self, Claim, Observation, Unit};
use lethe_metrics::trend;
use lethe_metrics::verdict::{self, AMOUNTS_NEEDED, Judgement, SIZES_NEEDED, Verdict, Why};

use super::size::name;
use super::{Finding, Statement};
use crate::compare::{observations, of_trend, other_unit};
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
    let trend = facet.trend_within_sizes(PRETRAINED, runs::SINCE_LEARNED)?;
    let last = facet.trend_within_sizes(PRETRAINED, runs::LAST_TASK);
    let measured = format!(
        "slope of forgetting for ten times the {}, within {} sizes",
        facet.varied.title(),
        facet.sizes().len()
    );
    let effect = of_trend(&trend, PRETRAINED, Unit::Points);
    let finding = Finding::new(name(facet), measured, effect, verdict::falls(&trend, AMOUNTS_NEEDED));
    let last = last.map_or_else(String::new, |t| {
        format!(
            "slope of {}: {}",
            facet.task(facet.last()),
            number::signed(t.wider().mean)
        )
    });
    Some(finding.noted([other_unit(&trend, PRETRAINED, Unit::Points), last]))
}

/// Slopes of forgetting over steps, one a network and seed of a size, and at how many numbers of steps: over runs of different
/// lengths where a study has them, else over the evaluations within each run.
fn slopes(facet: &Facet, size: &Size, init: &str) -> (Vec<Observation>, usize) {
    if facet.varied == Varied::Steps {
        let slopes = facet.slopes(size, init, runs::SINCE_LEARNED);
        return (slopes, facet.cells(size, init).len());
    }
    let mut most = 0;
    let slope = |run: &Run| {
        let steps = run.steps_of_last();
        most = most.max(steps.len());
        let line = steps.iter().map(|s| (s.step as f64, s.forgotten)).collect();
        Some(run.observation(trend::over_log10(&[line])?.by_unit.mean))
    };
    let slopes = facet.cell(size, init).into_iter().filter_map(slope).collect();
    (slopes, most)
}

fn steps(facet: &Facet) -> Vec<Finding> {
    let finding = |init: &str| {
        let of_size = |size| slopes(facet, size, init);
        let sizes: Vec<_> = facet.sizes().into_iter().map(of_size).collect();
        let found = sizes.iter().map(|(_, most)| *most).max()?;
        let claims: Vec<Claim> = sizes.iter().filter_map(|(slopes, _)| claim::mean(slopes)).collect();
        let effect = claim::over_groups(&claims)?;
        let needed = AMOUNTS_NEEDED;
        let judgement = match found < needed {
            true => Judgement {
                verdict: Verdict::Undecided(Why::TooFew { found, needed }),
                p: None,
            },
            false => verdict::above_zero(&effect),
        };
        let measured = format!(
            "slope of forgetting for ten times the steps, at {found} numbers of steps, {} sizes",
            facet.sizes().len()
        );
        let of = format!("{}, {}", name(facet), start(init));
        Some(Finding::new(of, measured, effect, judgement))
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
                all.extend(observations(&runs, runs::SINCE_LEARNED));
            }
        } else {
            for run in facet.cell(size, PRETRAINED) {
                all.extend(run.steps_of_last().iter().map(|s| run.observation(s.forgotten)));
            }
        }
        points.extend(
            claim::units(&all)
                .into_iter()
                .map(|value| (size.parameters as f64, value)),
        );
    }
    let trend = trend::over_log10(&[points])?;
    let measured = format!(
        "slope of forgetting, mean over steps, for ten times the parameters, {} sizes",
        trend.levels
    );
    let effect = of_trend(&trend, PRETRAINED, Unit::Sizes);
    let finding = Finding::new(name(facet), measured, effect, verdict::falls(&trend, SIZES_NEEDED));
    Some(finding.noted([other_unit(&trend, PRETRAINED, Unit::Sizes)]))
}
