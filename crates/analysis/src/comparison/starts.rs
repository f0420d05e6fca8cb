//! Pretraining against a penalty: which of them is worth more to a network from scratch.

use lethe_metrics::claim::{self, Claim};

use super::{Comparison, Kind, PenaltySetting};
use crate::run_group::{PRETRAINED, SCRATCH};

/// A network from scratch, and what could be added to it.
pub struct Starts<'a> {
    /// The same comparison of networks that were trained from scratch.
    pub scratch: &'a Comparison,
    /// The penalty that is best from scratch, at the strength to report.
    pub penalty: &'a PenaltySetting,
    /// Average score with that penalty, less without.
    pub of_penalty: Option<Claim>,
    /// Average score pretrained, less from scratch, both without a penalty.
    pub of_pretraining: Option<Claim>,
    /// Average score pretrained without a penalty, less from scratch with one.
    pub difference: Claim,
}

/// All networks that stand in comparisons of both starts, at one rate and otherwise alike.
pub fn all(comparisons: &[Comparison]) -> Vec<Starts<'_>> {
    let of = |init: &'static str| {
        let kind = comparisons.iter().filter(|c| c.kind == Kind::Tasks);
        kind.filter(move |c| c.shared.init == init)
    };
    let mut all = Vec::new();
    for scratch in of(SCRATCH) {
        let alike = |c: &&Comparison| {
            let (a, b) = (&c.shared, &scratch.shared);
            (&a.study, &a.network, a.rate, &a.rest) == (&b.study, &b.network, b.rate, &b.rest)
        };
        all.extend(
            of(PRETRAINED)
                .find(alike)
                .and_then(|pretrained| compare(scratch, pretrained)),
        );
    }
    all
}

fn compare<'a>(scratch: &'a Comparison, pretrained: &'a Comparison) -> Option<Starts<'a>> {
    let penalty = scratch.best()?;
    let observed = |variant: &PenaltySetting| variant.observed(|o| o.goal);
    let pretrained_plain = observed(pretrained.plain()?);
    Some(Starts {
        scratch,
        penalty,
        of_penalty: scratch.gain(penalty, |o| o.goal),
        of_pretraining: claim::difference(&pretrained_plain, &observed(scratch.plain()?)),
        difference: claim::difference(&pretrained_plain, &observed(penalty))?,
    })
}
