//! Claims about language models: larger ones are better on both corpora, and keep more of the first at equal scores on
//! the second.

use lethe_analysis::compare::{of_trend, other_unit};
use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{self, Measure};
use lethe_analysis::scale::Scale;
use lethe_analysis::words::{size_name, start};
use lethe_analysis::x_axis::XAxis;
use lethe_metrics::claim::Unit;
use lethe_metrics::number;
use lethe_metrics::verdict::{self, SIZES_NEEDED};

use super::size::name;
use super::{Finding, Statement};

/// Where [S] speaks of language models.
const PLACE: Option<&str> = Some("language models");

/// The claims of [S] about language models, with what was measured.
pub fn statements(run_groups: &[RunGroup]) -> Vec<Statement> {
    let text = |f: &&RunGroup| {
        let several = f.x_axis == XAxis::Parameters && f.sequence.len() > 1;
        several && f.scale == Scale::BitsPerByte
    };
    let text: Vec<&RunGroup> = run_groups.iter().filter(text).collect();
    vec![
        Statement {
            letter: "l1",
            words: "Larger language models are better on both corpora: on the first after it, on the last after that one.",
            place: PLACE,
            findings: text.iter().flat_map(|f| at_all_settings(f)).collect(),
        },
        Statement {
            letter: "l2",
            words: "At equal bits per byte on the last corpus, larger language models have fewer on the earlier ones.",
            place: PLACE,
            findings: text.into_iter().flat_map(equal).collect(),
        },
    ]
}

/// The findings of each setting. How well the first corpus was learned is the same at every rate of the last: it counts once.
fn at_all_settings(run_group: &RunGroup) -> Vec<Finding> {
    let mut all: Vec<Finding> = Vec::new();
    for finding in run_group.studied().iter().flat_map(both) {
        let is_it =
            |other: &Finding| other.measured == finding.measured && other.effect.estimate == finding.effect.estimate;
        if !all.iter().any(is_it) {
            all.push(finding);
        }
    }
    all
}

fn both(run_group: &RunGroup) -> Vec<Finding> {
    let (earlier, last) = (run_group.earlier(), run_group.task(run_group.last()));
    let measures: [(String, Measure); 2] = [
        (format!("{earlier} when learned"), runs::WHEN_LEARNED),
        (format!("{last} after it"), runs::LAST_TASK),
    ];
    let mut findings = Vec::new();
    for init in run_group.starts() {
        for (what, measure) in &measures {
            let Some(trend) = run_group.trend(init, *measure) else {
                continue;
            };
            let measured = format!(
                "slope of bits per byte of {what} for ten times the parameters, {}",
                number::plural(trend.levels, "size")
            );
            let of = format!("{}, {}", name(run_group), start(init));
            let effect = of_trend(&trend, init, Unit::Sizes);
            let finding = Finding::new(of, measured, effect, verdict::falls(&trend, SIZES_NEEDED));
            findings.push(finding.with_notes([other_unit(&trend, init, Unit::Sizes)]));
        }
    }
    findings
}

fn equal(run_group: &RunGroup) -> Vec<Finding> {
    let earlier = run_group.earlier();
    let tried = run_group.tried();
    let mut findings = Vec::new();
    for init in run_group.starts() {
        let of = format!("{}, {}", run_group.label, start(init));
        let neighbours = run_group.neighbours(init).len();
        // Of two sizes, neighbours are the extremes.
        if let Some(effect) = run_group.larger_better_by(init).filter(|_| neighbours > 1) {
            let measured = format!(
                "bits per byte of {earlier} there, the larger of two neighbouring sizes lower by, mean over {neighbours} \
                 pairs; best of {tried}"
            );
            findings.push(Finding::new(of.clone(), measured, effect, verdict::above_zero(&effect)));
        }
        if let Some(pair) = run_group.extremes(init) {
            let measured =
                format!("bits per byte of {earlier} there, the largest lower than the smallest by; best of {tried}");
            let last = run_group.task(run_group.last());
            let note = format!(
                "{} against {}, where {last} is at {}",
                size_name(pair.larger),
                size_name(pair.smaller),
                number::score(pair.level.estimate.mean)
            );
            let finding = Finding::new(of, measured, pair.better, verdict::above_zero(&pair.better));
            findings.push(finding.with_notes([note]));
        }
    }
    findings
}
