//! The same runs in two number formats: do they differ by more than was declared to be nothing?

use std::collections::BTreeSet;

use lethe_metrics::claim::{self, Claim, Observation};

use crate::compare::observations;
use crate::facet::Facet;
use crate::runs::{Measure, Size};

/// The format that is checked.
pub const CHECKED: &str = "bf16";
/// The format that it is checked against.
pub const REFERENCE: &str = "float32";

/// One measure in both formats.
pub struct Comparison<'a> {
    facet: &'a Facet,
    measure: Measure,
}

impl<'a> Comparison<'a> {
    /// `None` where no run in one format has a partner in the other.
    pub fn new(facet: &'a Facet, measure: Measure) -> Option<Self> {
        let precisions: BTreeSet<&str> = facet.runs.iter().map(|r| r.condition.precision.as_str()).collect();
        if !precisions.contains(CHECKED) || !precisions.contains(REFERENCE) {
            return None;
        }
        let comparison = Self { facet, measure };
        comparison.of_all(None).is_some().then_some(comparison)
    }

    fn side(&self, size: &Size, init: &str, precision: &str) -> Vec<Observation> {
        let same = self.facet.runs.iter().filter(|r| {
            let c = &r.condition;
            c.size == *size && c.init == init && c.setting == self.facet.main && c.precision == precision
        });
        observations(&same.collect::<Vec<_>>(), self.measure)
    }

    /// The reference's mean.
    pub fn reference(&self, size: &Size, init: &str) -> Option<Claim> {
        let claim = claim::mean(&self.side(size, init, REFERENCE))?;
        Some(claim.within((self.measure.bounds)(self.facet.scale)))
    }

    /// bf16 less float32, paired by network and seed.
    pub fn difference(&self, size: &Size, init: &str) -> Option<Claim> {
        let claim = claim::difference(&self.side(size, init, CHECKED), &self.side(size, init, REFERENCE))?;
        Some(claim.within(self.facet.scale.differences()))
    }

    /// The same over all sizes, of one start or of all.
    pub fn of_all(&self, init: Option<&str>) -> Option<Claim> {
        let starts = self.facet.starts().into_iter().filter(|s| init.is_none_or(|i| i == *s));
        let starts: Vec<&str> = starts.collect();
        let sizes = self.facet.sizes();
        let groups = sizes
            .iter()
            .flat_map(|size| starts.iter().filter_map(|init| self.difference(size, init)));
        claim::over_groups(&groups.collect::<Vec<_>>())
    }
}
