//! Claims about size: two tasks, a long sequence, a shift of the distribution; pretrained and from scratch.

use lethe_analysis::compare::{of_trend, other_unit};
use lethe_analysis::run_group::{PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs::{self, Measure};
use lethe_analysis::scale::Scale;
use lethe_analysis::x_axis::XAxis;
use lethe_metrics::claim::Unit;
use lethe_metrics::number;
use lethe_metrics::verdict::{self, SIZES_NEEDED};

use super::{Finding, Statement};

/// What kind of tasks a family learned.
#[derive(Clone, Copy, PartialEq)]
enum Tasks {
    Two,
    Many,
    Shift,
}

fn kind(run_group: &RunGroup) -> Tasks {
    // Corpora share one output layer, and are still different tasks.
    if run_group.shared() && run_group.scale == Scale::Accuracy {
        Tasks::Shift
    } else if run_group.sequence.len() > 2 {
        Tasks::Many
    } else {
        Tasks::Two
    }
}

/// The claims of [S] about size, with what was measured.
pub fn statements(run_groups: &[RunGroup]) -> Vec<Statement> {
    let over_sizes = || {
        run_groups
            .iter()
            .filter(|f| f.x_axis == XAxis::Parameters && f.sequence.len() > 1)
    };
    let studied: Vec<RunGroup> = over_sizes().flat_map(RunGroup::studied).collect();
    let of = |kinds: &[Tasks], init: &'static str| -> Vec<Finding> {
        let run_groups = studied.iter().filter(|f| kinds.contains(&kind(f)));
        run_groups.flat_map(|f| findings(f, init)).collect()
    };
    vec![
        Statement {
            letter: "a",
            words: "Pretrained networks forget less the larger they are.",
            place: Some("abstract; forgetting against size, two tasks"),
            findings: of(&[Tasks::Two], PRETRAINED),
        },
        Statement {
            letter: "b",
            words: "Networks from scratch do not forget less with size.",
            place: Some("the comparison with training from scratch"),
            findings: of(&[Tasks::Two, Tasks::Many, Tasks::Shift], SCRATCH),
        },
        Statement {
            letter: "h1",
            words: "Over a longer sequence of tasks, larger pretrained networks forget less too.",
            place: Some("sequences of ten tasks of CIFAR-100, and of tasks of several data sets"),
            findings: of(&[Tasks::Many], PRETRAINED),
        },
        Statement {
            letter: "h2",
            words: "Where the distribution shifts under the same classes, larger pretrained networks forget less too.",
            place: Some("the distribution shift within superclasses"),
            findings: of(&[Tasks::Shift], PRETRAINED),
        },
    ]
}

/// Family, and setting where there are several.
pub fn name(run_group: &RunGroup) -> String {
    let setting = run_group.setting();
    if setting.is_empty() {
        run_group.label.clone()
    } else {
        format!("{}, {setting}", run_group.label)
    }
}

fn findings(run_group: &RunGroup, init: &'static str) -> Vec<Finding> {
    let mut measures: Vec<(&str, Measure)> = vec![("forgetting", runs::SINCE_LEARNED)];
    if run_group.sequence.len() > 2 {
        measures = vec![
            ("mean forgetting", runs::SINCE_LEARNED),
            ("largest forgetting of a task", runs::LARGEST),
        ];
    }
    let finding = |(what, measure): (&str, Measure)| {
        let trend = run_group.trend(init, measure)?;
        let judgement = if init == SCRATCH {
            let pretrained = run_group.trend(PRETRAINED, measure);
            verdict::does_not_fall(&trend, SIZES_NEEDED, pretrained.as_ref())
        } else {
            verdict::falls(&trend, SIZES_NEEDED)
        };
        let unit = run_group.scale.of_forgetting();
        let measured = format!(
            "slope of {what}{unit} for ten times the parameters, {}",
            number::plural(trend.levels, "size")
        );
        let finding = Finding::new(
            name(run_group),
            measured,
            of_trend(&trend, init, Unit::Sizes),
            judgement,
        );
        Some(finding.with_notes([other_unit(&trend, init, Unit::Sizes)]))
    };
    measures.into_iter().filter_map(finding).collect()
}
