//! Claims about how much was trained: steps and examples of the pretraining, steps of the last task.

use std::collections::{BTreeMap, BTreeSet};

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

/// What the pretrained networks of a size forgot, by the number of steps at which all of them were measured.
fn forgotten_at(run_group: &RunGroup, size: &Size) -> BTreeMap<i64, Vec<Observation>> {
    if run_group.x_axis == XAxis::Steps {
        let cells = run_group.cells(size, PRETRAINED).into_iter();
        // Counts of steps.
        return cells
            .map(|(steps, runs)| (steps as i64, observations(&runs, runs::SINCE_LEARNED)))
            .collect();
    }
    let mut all: BTreeMap<i64, Vec<Observation>> = BTreeMap::new();
    let mut measured = 0;
    for run in run_group.cell(size, PRETRAINED) {
        let steps = run.steps_of_last();
        measured += usize::from(!steps.is_empty());
        for step in steps {
            all.entry(step.step).or_default().push(run.observation(step.forgotten));
        }
    }
    all.retain(|_, observed| observed.len() == measured);
    all
}

/// What networks forgot at some steps, of those that were measured at all of them.
fn whole(at: &BTreeMap<i64, Vec<Observation>>, steps: &BTreeSet<i64>) -> Vec<Observation> {
    let found = || steps.iter().filter_map(|step| Some((*step, at.get(step)?)));
    let mut measured: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
    for (step, observed) in found() {
        for o in observed {
            measured.entry((&o.network, o.seed)).or_default().insert(step);
        }
    }
    let all = |o: &&Observation| measured.get(&(&o.network, o.seed)) == Some(steps);
    found()
        .flat_map(|(_, observed)| observed.iter().filter(all))
        .cloned()
        .collect()
}

/// The trend over sizes of forgetting, averaged over the numbers of steps that all sizes have first.
fn larger(run_group: &RunGroup) -> Option<Finding> {
    let mut points = Vec::new();
    let measured = |size| forgotten_at(run_group, size);
    let sizes: Vec<_> = run_group
        .sizes()
        .into_iter()
        .map(|size| (size, measured(size)))
        .collect();
    // At a step that only some sizes have, the mean would be of other amounts of training; so would that of a network that has only
    // some of the steps.
    let sizes: Vec<_> = sizes.into_iter().filter(|(_, at)| !at.is_empty()).collect();
    let steps = sizes
        .iter()
        .map(|(_, at)| at.keys().copied().collect::<BTreeSet<i64>>());
    let common = steps.reduce(|all, own| &all & &own)?;
    let all = |at: &BTreeMap<i64, Vec<Observation>>| whole(at, &common);
    // Where some size has no network with all of them, the step that most have.
    let common = match sizes.iter().any(|(_, at)| all(at).is_empty()) {
        false => common.clone(),
        true => {
            let networks = |step: &i64| sizes.iter().map(|(_, at)| at[step].len()).sum::<usize>();
            [common.iter().copied().max_by_key(|step| (networks(step), *step))?].into()
        }
    };
    for (size, at) in &sizes {
        let units = claim::units(&whole(at, &common)).into_iter();
        points.extend(units.map(|value| (size.parameters as f64, value)));
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
