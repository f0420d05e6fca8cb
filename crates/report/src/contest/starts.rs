//! Pretraining against a penalty: which of them is worth more to a network from scratch.

use lethe_metrics::claim::{self, Claim};

use super::{Contest, Kind, Variant};
use crate::facet::{PRETRAINED, SCRATCH};

/// A network from scratch, and what could be added to it.
pub struct Starts<'a> {
    /// From scratch.
    pub scratch: &'a Contest,
    /// The penalty that is best from scratch, at the strength to report.
    pub penalty: &'a Variant,
    /// Average score with that penalty, less without.
    pub of_penalty: Option<Claim>,
    /// Average score pretrained, less from scratch, both without a penalty.
    pub of_pretraining: Option<Claim>,
    /// Average score pretrained without a penalty, less from scratch with one.
    pub difference: Claim,
}

/// All networks that stand in contests of both starts, at one rate and otherwise alike.
pub fn all(contests: &[Contest]) -> Vec<Starts<'_>> {
    let of = |init: &'static str| {
        let kind = contests.iter().filter(|c| c.kind == Kind::Tasks);
        kind.filter(move |c| c.shared.init == init)
    };
    let mut all = Vec::new();
    for scratch in of(SCRATCH) {
        let alike = |c: &&Contest| {
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

fn compare<'a>(scratch: &'a Contest, pretrained: &'a Contest) -> Option<Starts<'a>> {
    let penalty = scratch.best()?;
    let observed = |variant: &Variant| variant.observed(|o| o.goal);
    let pretrained_plain = observed(pretrained.plain()?);
    Some(Starts {
        scratch,
        penalty,
        of_penalty: scratch.gain(penalty, |o| o.goal),
        of_pretraining: claim::difference(&pretrained_plain, &observed(scratch.plain()?)),
        difference: claim::difference(&pretrained_plain, &observed(penalty))?,
    })
}
