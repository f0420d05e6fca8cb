//! Claims about how much was trained: steps and examples of the pretraining, steps of the last task.

use lethe_analysis::compare::{observations, of_trend, other_unit};
use lethe_analysis::run_group::{PRETRAINED, RunGroup};
use lethe_analysis::runs::{self, Run, Size};
use lethe_analysis::words::start;
use lethe_analysis::x_axis::XAxis;
use lethe_metrics::claim::{self, Claim, Observation, Unit};
use lethe_metrics::number;
use lethe_metrics::trend;
use lethe_metrics::verdict::{self, AMOUNTS_NEEDED, Judgement, SIZES_NEEDED, Verdict, Why};

use super::size::name;
use super::{Finding, Statement};

/// The claims of [S] about the amount of pretraining and fine-tuning, with what was measured.
pub fn statements(run_groups: &[RunGroup]) -> Vec<Statement> {
    let studied: Vec<RunGroup> = run_groups.iter().flat_map(RunGroup::studied).collect();
    let of = |x_axis: XAxis| studied.iter().filter(move |f| f.x_axis == x_axis);
    let two = run_groups.iter().filter(|f| f.sequence.len() == 2);
    let steps_of: Vec<RunGroup> = two.flat_map(RunGroup::at_rates).collect();
    vec![
        Statement {
            letter: "d",
            words: "Longer pretraining reduces forgetting.",
            place: Some("forgetting against pretraining steps"),
            findings: of(XAxis::PretrainingSteps).filter_map(pretraining).collect(),
        },
        Statement {
            letter: "e",
            words: "Pretraining on more examples reduces forgetting.",
            place: Some("abstract; forgetting against the size of the pretraining data set"),
            findings: of(XAxis::PretrainingExamples).filter_map(pretraining).collect(),
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

fn pretraining(run_group: &RunGroup) -> Option<Finding> {
    let trend = run_group.trend_within_sizes(PRETRAINED, runs::SINCE_LEARNED)?;
    let last = run_group.trend_within_sizes(PRETRAINED, runs::LAST_TASK);
    let varied = |size: &&Size| run_group.cells(size, PRETRAINED).len() > 1;
    let sizes = run_group.sizes().into_iter().filter(varied).count();
    let measured = format!(
        "slope of forgetting for ten times the {}, within {}",
        run_group.x_axis.title(),
        number::plural(sizes, "size")
    );
    let effect = of_trend(&trend, PRETRAINED, Unit::Points);
    let finding = Finding::new(
        name(run_group),
        measured,
        effect,
        verdict::falls(&trend, AMOUNTS_NEEDED),
    );
    let last = last.map_or_else(String::new, |t| {
        format!(
            "slope of {}: {}",
            run_group.task(run_group.last()),
            number::signed(t.wider().mean)
        )
    });
    Some(finding.with_notes([other_unit(&trend, PRETRAINED, Unit::Points), last]))
}

/// Slopes of forgetting over steps, one a network and seed of a size, and at how many numbers of steps: over runs of different
/// lengths where a study has them, else over the evaluations within each run.
fn slopes(run_group: &RunGroup, size: &Size, init: &str) -> (Vec<Observation>, usize) {
    if run_group.x_axis == XAxis::Steps {
        let slopes = run_group.slopes(size, init, runs::SINCE_LEARNED);
        return (slopes, run_group.cells(size, init).len());
    }
    let mut most = 0;
    let slope = |run: &Run| {
        let steps = run.steps_of_last();
        most = most.max(steps.len());
        let line = steps.iter().map(|s| (s.step as f64, s.forgotten)).collect();
        Some(run.observation(trend::over_log10(&[line])?.by_unit.mean))
    };
    let slopes = run_group.cell(size, init).into_iter().filter_map(slope).collect();
    (slopes, most)
}

fn steps(run_group: &RunGroup) -> Vec<Finding> {
    let finding = |init: &str| {
        let of_size = |size| slopes(run_group, size, init);
        let sizes: Vec<_> = run_group.sizes().into_iter().map(of_size).collect();
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
            "slope of forgetting for ten times the steps, at {}, {}",
            match found {
                1 => "1 number of steps".to_owned(),
                _ => format!("{found} numbers of steps"),
            },
            number::plural(claims.len(), "size")
        );
        let of = format!("{}, {}", name(run_group), start(init));
        Some(Finding::new(of, measured, effect, judgement))
    };
    run_group.starts().into_iter().filter_map(finding).collect()
}

/// The trend over sizes of forgetting, averaged over the numbers of steps first: a network is measured at all of them.
fn larger(run_group: &RunGroup) -> Option<Finding> {
    let mut points = Vec::new();
    for size in run_group.sizes() {
        let mut all: Vec<Observation> = Vec::new();
        if run_group.x_axis == XAxis::Steps {
            for (_, runs) in run_group.cells(size, PRETRAINED) {
                all.extend(observations(&runs, runs::SINCE_LEARNED));
            }
        } else {
            for run in run_group.cell(size, PRETRAINED) {
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
        "slope of forgetting, mean over steps, for ten times the parameters, {}",
        number::plural(trend.levels, "size")
    );
    let effect = of_trend(&trend, PRETRAINED, Unit::Sizes);
    let finding = Finding::new(name(run_group), measured, effect, verdict::falls(&trend, SIZES_NEEDED));
    Some(finding.with_notes([other_unit(&trend, PRETRAINED, Unit::Sizes)]))
}
