//! Claims about language models: larger ones are better on both corpora, and keep more of the first at equal scores on
//! the second.

use lethe_metrics::claim::Unit;
use lethe_metrics::verdict::{self, SIZES_NEEDED};

use super::size::name;
use super::{Finding, Statement};
use crate::compare::{of_trend, other_unit};
use crate::facet::Facet;
use crate::figures::{size_name, start};
use crate::number;
use crate::runs::{self, Measure};
use crate::scale::Scale;
use crate::varied::Varied;

/// Where [S] speaks of language models.
const PLACE: Option<&str> = Some("language models");

/// The claims.
pub fn statements(facets: &[Facet]) -> Vec<Statement> {
    let text = |f: &&Facet| {
        let several = f.varied == Varied::Parameters && f.sequence.len() > 1;
        several && f.scale == Scale::BitsPerByte
    };
    let text: Vec<&Facet> = facets.iter().filter(text).collect();
    vec![
        Statement {
            letter: "l1",
            words: "Larger language models are better on both corpora: on the first after it, on the last after that one.",
            place: PLACE,
            findings: text.iter().flat_map(|f| f.studied()).flat_map(|f| both(&f)).collect(),
        },
        Statement {
            letter: "l2",
            words: "At equal bits per byte on the last corpus, larger language models have fewer on the earlier ones.",
            place: PLACE,
            findings: text.into_iter().flat_map(equal).collect(),
        },
    ]
}

fn both(facet: &Facet) -> Vec<Finding> {
    let (earlier, last) = (facet.earlier(), facet.task(facet.last()));
    let measures: [(String, Measure); 2] = [
        (format!("{earlier} when learned"), runs::WHEN_LEARNED),
        (format!("{last} after it"), runs::LAST_TASK),
    ];
    let mut findings = Vec::new();
    for init in facet.starts() {
        for (what, measure) in &measures {
            let Some(trend) = facet.trend(init, *measure) else {
                continue;
            };
            let measured = format!(
                "slope of bits per byte of {what} for ten times the parameters, {} sizes",
                trend.levels
            );
            let of = format!("{}, {}", name(facet), start(init));
            let effect = of_trend(&trend, init, Unit::Sizes);
            let finding = Finding::new(of, measured, effect, verdict::falls(&trend, SIZES_NEEDED));
            findings.push(finding.noted([other_unit(&trend, init, Unit::Sizes)]));
        }
    }
    findings
}

fn equal(facet: &Facet) -> Vec<Finding> {
    let earlier = facet.earlier();
    let tried = facet.tried();
    let mut findings = Vec::new();
    for init in facet.starts() {
        let of = format!("{}, {}", facet.label, start(init));
        let neighbours = facet.neighbours(init).len();
        // Of two sizes, neighbours are the extremes.
        if let Some(effect) = facet.larger_better_by(init).filter(|_| neighbours > 1) {
            let measured = format!(
                "bits per byte of {earlier} there, the larger of two neighbouring sizes lower by, mean over {neighbours} \
                 pairs; best of {tried}"
            );
            findings.push(Finding::new(of.clone(), measured, effect, verdict::above_zero(&effect)));
        }
        if let Some(pair) = facet.extremes(init) {
            let measured =
                format!("bits per byte of {earlier} there, the largest lower than the smallest by; best of {tried}");
            let last = facet.task(facet.last());
            let note = format!(
                "{} against {}, where {last} is at {}",
                size_name(pair.larger),
                size_name(pair.smaller),
                number::score(pair.level.estimate.mean)
            );
            let finding = Finding::new(of, measured, pair.better, verdict::above_zero(&pair.better));
            findings.push(finding.noted([note]));
        }
    }
    findings
}
