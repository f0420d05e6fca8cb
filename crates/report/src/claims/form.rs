//! Claims about the form that knowledge takes: overlap of class representations, and number formats.

use lethe_analysis::compare::{of_trend, other_unit};
use lethe_analysis::overlaps::{self, View};
use lethe_analysis::precision::PrecisionEffects;
use lethe_analysis::run_group::{PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs::{self, Measure};
use lethe_analysis::scale::Scale;
use lethe_analysis::study::Study;
use lethe_analysis::words::{scales, start};
use lethe_metrics::claim::Unit;
use lethe_metrics::number;
use lethe_metrics::overlap::Overlaps;
use lethe_metrics::verdict::{self, SIZES_NEEDED};

use super::size::name;
use super::{Finding, Statement};

/// The claims of [S] about number formats and representations, with what was measured.
pub fn statements(study: &Study) -> Vec<Statement> {
    let views = overlaps::views(&study.networks);
    let scales = scales(&study.run_groups);
    let of = |init: &'static str| views.iter().filter_map(|v| overlap(v, init)).collect();
    vec![
        Statement {
            letter: "g1",
            words: "Representations of classes of different tasks overlap less in larger pretrained networks.",
            place: Some("abstract; overlap of class representations"),
            findings: of(PRETRAINED),
        },
        Statement {
            letter: "g2",
            words: "In networks from scratch they do not overlap less with size.",
            place: Some("overlap of class representations"),
            findings: of(SCRATCH),
        },
        Statement {
            letter: "p",
            words: match scales == [Scale::BitsPerByte].into() {
                true => "Training in bf16 changes neither forgetting nor bits per byte.",
                false => "Training in bf16 changes neither forgetting nor accuracy.",
            },
            place: None,
            findings: study
                .run_groups
                .iter()
                .flat_map(RunGroup::studied)
                .flat_map(|f| precision(&f, study.declared.margin_of(f.scale)))
                .collect(),
        },
    ]
}

fn overlap(view: &View, init: &str) -> Option<Finding> {
    let trend = view.trend(init, Overlaps::across)?;
    let judgement = if init == SCRATCH {
        let pretrained = view.trend(PRETRAINED, Overlaps::across);
        verdict::does_not_fall(&trend, SIZES_NEEDED, pretrained.as_ref())
    } else {
        verdict::falls(&trend, SIZES_NEEDED)
    };
    let of = format!("{}, {}", view.label, view.form());
    let measured = format!(
        "slope of mean overlap across tasks for ten times the parameters, {}",
        number::plural(trend.levels, "size")
    );
    let finding = Finding::new(of, measured, of_trend(&trend, init, Unit::Sizes), judgement);
    Some(finding.with_notes([other_unit(&trend, init, Unit::Sizes)]))
}

fn precision(run_group: &RunGroup, margin: f64) -> Vec<Finding> {
    let measures: [(String, Measure); 3] = [
        ("forgetting".to_owned(), runs::SINCE_LEARNED),
        (
            format!("{} of {} when learned", run_group.scale.noun(), run_group.earlier()),
            runs::WHEN_LEARNED,
        ),
        (
            format!("{} of {}", run_group.scale.noun(), run_group.task(run_group.last())),
            runs::LAST_TASK,
        ),
    ];
    let mut findings = Vec::new();
    for (what, measure) in measures {
        let Some(effects) = PrecisionEffects::new(run_group, measure) else {
            continue;
        };
        for init in run_group.starts() {
            findings.extend(effects.of_all(Some(init)).map(|effect| {
                let of = format!("{}, {}", name(run_group), start(init));
                let measured = format!("{what}, bf16 minus float32, over all sizes");
                Finding::new(of, measured, effect, verdict::negligible(&effect, margin))
            }));
        }
    }
    findings
}
