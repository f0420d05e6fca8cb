//! Claims about size: two tasks, a long sequence, a shift of the distribution; pretrained and from scratch.

use lethe_metrics::claim::Unit;
use lethe_metrics::verdict::{self, SIZES_NEEDED};

use super::{Finding, Statement};
use crate::compare::{of_trend, other_unit};
use crate::facet::{Facet, PRETRAINED, SCRATCH};
use crate::runs::{self, Measure};
use crate::scale::Scale;
use crate::varied::Varied;

/// What kind of tasks a family learned.
#[derive(Clone, Copy, PartialEq)]
enum Tasks {
    Two,
    Many,
    Shift,
}

fn kind(facet: &Facet) -> Tasks {
    // Corpora share one output layer, and are still different tasks.
    if facet.shared() && facet.scale == Scale::Accuracy {
        Tasks::Shift
    } else if facet.sequence.len() > 2 {
        Tasks::Many
    } else {
        Tasks::Two
    }
}

/// The claims.
pub fn statements(facets: &[Facet]) -> Vec<Statement> {
    let over_sizes = || {
        facets
            .iter()
            .filter(|f| f.varied == Varied::Parameters && f.sequence.len() > 1)
    };
    let studied: Vec<Facet> = over_sizes().flat_map(Facet::studied).collect();
    let of = |kinds: &[Tasks], init: &'static str| -> Vec<Finding> {
        let facets = studied.iter().filter(|f| kinds.contains(&kind(f)));
        facets.flat_map(|f| findings(f, init)).collect()
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
pub fn name(facet: &Facet) -> String {
    let setting = facet.setting();
    if setting.is_empty() {
        facet.label.clone()
    } else {
        format!("{}, {setting}", facet.label)
    }
}

fn findings(facet: &Facet, init: &'static str) -> Vec<Finding> {
    let mut measures: Vec<(&str, Measure)> = vec![("forgetting", runs::SINCE_LEARNED)];
    if facet.sequence.len() > 2 {
        measures = vec![
            ("mean forgetting", runs::SINCE_LEARNED),
            ("largest forgetting of a task", runs::LARGEST),
        ];
    }
    let finding = |(what, measure): (&str, Measure)| {
        let trend = facet.trend(init, measure)?;
        let judgement = if init == SCRATCH {
            let pretrained = facet.trend(PRETRAINED, measure).map(|t| t.wider().mean);
            verdict::does_not_fall(&trend, SIZES_NEEDED, pretrained)
        } else {
            verdict::falls(&trend, SIZES_NEEDED)
        };
        let unit = facet.scale.of_forgetting();
        let measured = format!(
            "slope of {what}{unit} for ten times the parameters, {} sizes",
            trend.levels
        );
        let finding = Finding::new(name(facet), measured, of_trend(&trend, init, Unit::Sizes), judgement);
        Some(finding.noted([other_unit(&trend, init, Unit::Sizes)]))
    };
    measures.into_iter().filter_map(finding).collect()
}
