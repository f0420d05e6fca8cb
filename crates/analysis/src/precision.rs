//! The same runs in two number formats: do they differ by more than was declared to be nothing?

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::claim::{self, Claim, Observation};

use crate::compare::observations;
use crate::run_group::RunGroup;
use crate::runs::{Condition, Measure, Run, Size};

/// The format that is checked.
pub const CHECKED: &str = "bf16";
/// The format that it is checked against.
pub const REFERENCE: &str = "float32";

/// One measure in both formats.
pub struct PrecisionEffects<'a> {
    run_group: &'a RunGroup,
    measure: Measure,
}

impl<'a> PrecisionEffects<'a> {
    /// `None` where no run in one format has a partner in the other.
    pub fn new(run_group: &'a RunGroup, measure: Measure) -> Option<Self> {
        let precisions: BTreeSet<&str> = run_group.runs.iter().map(|r| r.condition.precision.as_str()).collect();
        if !precisions.contains(CHECKED) || !precisions.contains(REFERENCE) {
            return None;
        }
        let effects = Self { run_group, measure };
        effects.of_all(None).is_some().then_some(effects)
    }

    /// The runs of both formats, checked and reference, that are alike in all else, such as every rate; of several such the most.
    fn sides(&self, size: &Size, init: &str) -> [Vec<Observation>; 2] {
        let mut alike: BTreeMap<Condition, [Vec<&Run>; 2]> = BTreeMap::new();
        for run in self.run_group.runs.iter() {
            let c = &run.condition;
            let side = [CHECKED, REFERENCE].iter().position(|format| c.precision == *format);
            let belongs = c.size == *size && c.init == init && c.setting == self.run_group.main;
            if let Some(side) = side.filter(|_| belongs) {
                let precision = String::new();
                let key = Condition { precision, ..c.clone() };
                alike.entry(key).or_default()[side].push(run);
            }
        }
        let pairs = |sides: &[Vec<&Run>; 2]| sides[0].len().min(sides[1].len());
        let best = alike.into_values().max_by_key(|sides| (pairs(sides), sides[1].len()));
        best.unwrap_or_default().map(|runs| observations(&runs, self.measure))
    }

    /// The reference's mean.
    pub fn reference(&self, size: &Size, init: &str) -> Option<Claim> {
        let [_, reference] = self.sides(size, init);
        Some(claim::mean(&reference)?.within((self.measure.bounds)(self.run_group.scale)))
    }

    /// bf16 less float32, paired by network and seed.
    pub fn difference(&self, size: &Size, init: &str) -> Option<Claim> {
        let [checked, reference] = self.sides(size, init);
        Some(claim::difference(&checked, &reference)?.within(self.run_group.scale.differences()))
    }

    /// The same over all sizes, of one start or of all.
    pub fn of_all(&self, init: Option<&str>) -> Option<Claim> {
        let starts = self
            .run_group
            .starts()
            .into_iter()
            .filter(|s| init.is_none_or(|i| i == *s));
        let starts: Vec<&str> = starts.collect();
        let sizes = self.run_group.sizes();
        let groups = sizes
            .iter()
            .flat_map(|size| starts.iter().filter_map(|init| self.difference(size, init)));
        claim::over_groups(&groups.collect::<Vec<_>>())
    }
}
