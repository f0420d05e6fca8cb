//! Larger networks against smaller ones at equal scores on the last task.
//!
//! Larger networks learn the last task further, and so may forget more of the earlier ones: they are compared where both
//! do equally well on the last one, at the best of all evaluations and rates that were tried.

use std::collections::BTreeMap;

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::frontier::{self, Point};

use crate::run_group::RunGroup;
use crate::runs::Size;

/// Two sizes of one start at equal scores on the last task.
pub struct Pair<'a> {
    /// The smaller size.
    pub smaller: &'a Size,
    /// The larger one.
    pub larger: &'a Size,
    /// The best score on the last task that both reach, as it is shown.
    pub level: Claim,
    /// The smaller one's score on the earlier tasks there, as it is shown.
    pub of_smaller: Claim,
    /// The larger one's.
    pub of_larger: Claim,
    /// By how much the larger one is better on the earlier tasks: above zero it is, whatever the scores are.
    pub better: Claim,
}

/// Frontier points by network and seed.
type Pools<'a> = BTreeMap<(Option<&'a str>, i64), Vec<Point>>;

impl RunGroup {
    /// Each size that has a start, against the next smaller one.
    pub fn neighbours(&self, init: &str) -> Vec<Pair<'_>> {
        let sizes = self.on_frontier_with(init);
        let pairs = sizes.windows(2).filter_map(|pair| self.pair(pair[0], pair[1], init));
        pairs.collect()
    }

    /// The largest size that has a start against the smallest.
    pub fn extremes(&self, init: &str) -> Option<Pair<'_>> {
        let sizes = self.on_frontier_with(init);
        let (smallest, largest) = (sizes.first()?, sizes.last()?);
        (smallest != largest).then(|| self.pair(smallest, largest, init))?
    }

    /// By how much the larger of two neighbouring sizes is better, mean over all such pairs.
    ///
    /// A size stands in two pairs, once on each side: its error would partly cancel, so the interval is rather too wide.
    pub fn larger_better_by(&self, init: &str) -> Option<Claim> {
        let pairs: Vec<Claim> = self.neighbours(init).iter().map(|pair| pair.better).collect();
        claim::over_groups(&pairs)
    }

    fn on_frontier_with(&self, init: &str) -> Vec<&Size> {
        let mut sizes = self.sizes();
        sizes.retain(|size| !self.pools(size, init).is_empty());
        sizes
    }

    fn pair<'a>(&'a self, smaller: &'a Size, larger: &'a Size, init: &str) -> Option<Pair<'a>> {
        let (left, right) = (self.pools(larger, init), self.pools(smaller, init));
        let shown = |claim: Option<Claim>| Some(claim?.within(self.scale.bounds()));
        let of = |mut observed: Vec<Observation>| {
            observed.iter_mut().for_each(|o| o.value = self.scale.shown(o.value));
            shown(claim::mean(&observed))
        };
        let of_larger = matched(&left, &right, |m| m.left);
        let of_smaller = matched(&right, &left, |m| m.left);
        Some(Pair {
            smaller,
            larger,
            level: of(matched(&left, &right, |m| m.b))?,
            better: claim::difference(&of_larger, &of_smaller)?.within(self.scale.differences()),
            of_smaller: of(of_smaller)?,
            of_larger: of(of_larger)?,
        })
    }
}

/// What one side reads at equal scores on the last task, one a network and seed: the mean over the other side's networks of
/// the same seed.
fn matched(own: &Pools, others: &Pools, value: impl Fn(&frontier::Matched) -> f64) -> Vec<Observation> {
    let observation = |((network, seed), points): (&(Option<&str>, i64), &Vec<Point>)| {
        let partners = others.iter().filter(|((_, s), _)| s == seed);
        let values: Vec<f64> = partners
            .filter_map(|(_, other)| Some(value(&frontier::matched(points, other)?)))
            .collect();
        (!values.is_empty()).then(|| Observation {
            network: network.map(Into::into),
            seed: *seed,
            value: values.iter().sum::<f64>() / values.len() as f64,
        })
    };
    own.iter().filter_map(observation).collect()
}
